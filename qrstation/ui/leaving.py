"""Closing the window: quitting, or receiving on in the tray."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from qrstation.model.events import Event, Job, ListenerChanged
from qrstation.settings import Settings
from qrstation.ui.bridge import Bridge
from qrstation.ui.keep_dialog import KeepReceivingDialog
from qrstation.ui.leave_dialog import LeaveDialog
from qrstation.ui.main_window import MainWindow
from qrstation.ui.transfer_notes import TransferNotes
from qrstation.ui.tray import Tray
from qrstation.words import say


class Leaving(QObject):
    """Decides what closing the window means, and has the desktop tell what the window would.

    Parameters
    ----------
    settings, jobs
        Give them as they stand.
    """

    quit_wanted = Signal()
    """Close for good."""

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        *,
        settings: Callable[[], Settings],
        jobs: Callable[[], Mapping[int, Job]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._tray = tray = Tray(window)
        self._notes = TransferNotes(window, tray, settings)
        self._settings = settings
        self._jobs = jobs
        self._listening = False
        window.close_wanted.connect(self.consider)
        bridge.event_happened.connect(self._heard)
        bridge.event_happened.connect(self._notes.heard)
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)
        tray.open_wanted.connect(self.come_back)
        tray.quit_wanted.connect(self.quit_from_tray)

    def consider(self) -> None:
        """Close the window as the user wants it, who is asked once."""
        keep = self._settings().keep_receiving
        if not (self._listening and self._tray.is_there) or keep is False:
            self._ask_to_quit()
        elif keep:
            self._stay()
        else:
            dialog = KeepReceivingDialog(self._window)
            dialog.accepted.connect(partial(self._remember, True))
            dialog.accepted.connect(self._stay)
            dialog.quit_button.clicked.connect(partial(self._remember, False))
            dialog.quit_button.clicked.connect(dialog.reject)
            dialog.quit_button.clicked.connect(self._ask_to_quit)
            dialog.open()

    def come_back(self) -> None:
        """Show the window again."""
        self._tray.hide()
        self._window.come_forward()

    def end(self) -> None:
        """Take the icon away."""
        self._tray.hide()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Take away an icon that a note left, once somebody looks at the window."""
        if state is Qt.ApplicationState.ApplicationActive and self._window.isVisible():
            self._tray.hide()

    def _heard(self, event: Event) -> None:
        if isinstance(event, ListenerChanged):
            self._listening = event.state.listening

    def _stay(self) -> None:
        self._tray.show(say("qrstation receives. Click to open it."))
        self._window.hide()

    def _remember(self, keep: bool, _checked: bool = False) -> None:
        shown = self._settings()
        self._bridge.change_settings(shown.changed(keep_receiving=keep), shown)

    def quit_from_tray(self) -> None:
        """Quit, with the window behind the question where there is one."""
        if self._running:
            self.come_back()
        self._ask_to_quit()

    @property
    def _running(self) -> int:
        return sum(job.state.active and not job.elsewhere for job in self._jobs().values())

    def _ask_to_quit(self) -> None:
        if not self._running:
            self.quit_wanted.emit()
            return
        dialog = LeaveDialog(self._running, self._window)
        dialog.accepted.connect(self.quit_wanted)
        dialog.open()
