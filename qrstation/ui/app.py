"""Starts the window: first something to see, then the core behind it."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from qrstation.errors import QrError
from qrstation.first_choices import first_choices
from qrstation.paths import Paths
from qrstation.ui.crash_dialog import CrashDialog
from qrstation.ui.garbage import WindowGarbage
from qrstation.ui.immortal import keep_constants_alive
from qrstation.ui.language import speak_as_chosen
from qrstation.ui.main_window import MainWindow
from qrstation.ui.messages import CrashReport, crash_report
from qrstation.ui.places import Place
from qrstation.ui.second_start import FirstStart
from qrstation.ui.signals import ProcessSignals
from qrstation.ui.start_fault import tell_start_fault
from qrstation.ui.trial import Trial
from qrstation.ui.widgets.icons import program_icon
from qrstation.ui.widgets.theme import Theme
from qrstation.ui.window_state import WindowState
from qrstation.ui.workers import running_threads

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation
    from qrstation.ui.bridge import Bridge
    from qrstation.ui.wiring import Wiring

_log = logging.getLogger(__name__)

UNPAINTED = 500
"""Milliseconds after which a window is furnished that nothing paints, because it is covered or minimised."""


def main(
    argv: Sequence[str] = (),
    *,
    practice: bool = False,
    home: Path | None = None,
    ae_title: str = "",
    port: int | None = None,
    files: Sequence[Path] = (),
    trial: bool = False,
    begin: Callable[[], None] = lambda: None,
) -> int:
    """Show the window until the user, Ctrl-C or SIGTERM closes it, and return the exit code.

    Where a window is open on the same home, that one comes to the front and takes the files.

    Parameters
    ----------
    argv
        Options of Qt's own.
    practice
        Whether the practice PACS is started and put into the node book.
    home
        Folder of everything; none: where the system keeps such things.
    ae_title, port
        For this run instead of the settings' ones.
    files
        What is taken into the archive as soon as it is open.
    trial
        Whether the window closes by itself as soon as it can be worked with; see `Trial`.
    begin
        What has to be done before there is a window.

    Raises
    ------
    QrError
        That could not be done; the user has been told.
    """
    keep_constants_alive()
    application = QApplication(["qrstation", *argv])
    application.setApplicationName("qrstation")
    application.setDesktopFileName("qrstation")
    application.setQuitOnLastWindowClosed(False)
    paths = Paths.of_user(home)
    speak_as_chosen(application, first_choices(paths.settings_file).language)
    try:
        begin()
    except QrError as fault:
        if not trial:
            tell_start_fault(application, fault)
        raise
    first = FirstStart(paths, application)
    if not trial and not first.is_first(files):
        sys.stderr.write("qrstation is open already; its window comes to the front.\n")
        if practice or ae_title or port is not None:
            sys.stderr.write("Options other than files were not taken over: quit it first, then start it with them.\n")
        return 0
    program = Program(application, paths, practice=practice, ae_title=ae_title, port=port, files=files)
    first.followed.connect(program.come_forward)
    program.window.left.connect(first.close)
    program.ended.connect(application.quit)
    signals = ProcessSignals(program)
    signals.came.connect(program.interrupt)
    on_trial = Trial(program) if trial else None
    program.start()
    code = application.exec()
    if on_trial is not None and on_trial.failed:
        code = 1
    signals.forget()
    program.window.deleteLater()
    if running_threads() or _left_threads():
        _log.warning("leaving while a peer still keeps a thread")
        logging.shutdown()
        os._exit(code)
    return code


class Program(QObject):
    """The window with the core behind it, from the first paint to the end.

    Parameters
    ----------
    application
        Qt's application; nothing on it is reached for from elsewhere.
    paths
        Where the files are.
    practice, ae_title, port, files
        As for `main`.
    """

    ended = Signal()
    """The window is closed and everything let go."""
    ready = Signal()
    """The pages are there and the core has started."""
    failed = Signal(str)
    """In words: the core does not start, or a bug showed itself."""

    def __init__(
        self,
        application: QApplication,
        paths: Paths,
        *,
        practice: bool = False,
        ae_title: str = "",
        port: int | None = None,
        files: Sequence[Path] = (),
    ) -> None:
        super().__init__(application)
        self._paths = paths
        self._practice = practice
        self._ae_title = ae_title
        self._port = port
        self._files = tuple(files)
        self._opened: Bridge | None = None
        self._furnished = False
        self.wiring: Wiring | None = None
        self.state = WindowState(paths.config / "window.ini")
        chosen = first_choices(paths.settings_file)
        speak_as_chosen(application, chosen.language)
        self.theme = Theme(application)
        self.theme.choose(chosen.appearance)
        application.setWindowIcon(program_icon())
        self.window = MainWindow(self.state)
        self.window.close_wanted.connect(self._close_unfurnished)
        self._garbage = WindowGarbage(self)
        self._crashes = _Crashes(self)
        self._crashes.happened.connect(self.show_crash)

    def start(self) -> None:
        """Show the window; the pages and the core follow once it is painted."""
        self._crashes.listen()
        self._garbage.start()
        self.window.installEventFilter(self)
        self.window.show()
        QTimer.singleShot(UNPAINTED, self, self._furnish)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until the window is painted for the first time."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._furnish)
        return False

    def interrupt(self) -> None:
        """Close without a question; what was under way goes on with the next start."""
        if self.wiring is None:
            self._close_unfurnished()
        else:
            self.wiring.close()

    def come_forward(self, files: Sequence[Path] = ()) -> None:
        """Bring the window to the front, out of the tray too, and take files into the archive."""
        if self.wiring is None:
            self.window.come_forward()
        else:
            self.wiring.leaving.come_back()
        self._files += tuple(files)
        self._take_files()

    def show_crash(self, report: CrashReport) -> None:
        """Show a bug; work goes on."""
        _log.error("a fault in qrstation itself:\n%s", report.text)
        CrashDialog(report, self.window).open()
        self.failed.emit(report.text)

    def _furnish(self) -> None:
        """Import and build what takes its time, once."""
        if self._furnished:
            return
        self._furnished = True
        from qrstation.ui.bridge import Bridge
        from qrstation.ui.wiring import Wiring

        bridge = Bridge(self._paths, self._make_workstation, self)
        bridge.crashed.connect(self.show_crash)
        bridge.closed.connect(self._end)
        self.window.close_wanted.disconnect(self._close_unfurnished)
        self.wiring = Wiring(self.window, bridge, self.theme, self.state, practice=self._practice)
        bridge.opened.connect(lambda: self._on_opened(bridge))
        bridge.not_opened.connect(lambda told: self.failed.emit(str(told.fault)))
        bridge.open()

    def _on_opened(self, bridge: Bridge) -> None:
        self._opened = bridge
        self.ready.emit()
        self._take_files()

    def _take_files(self) -> None:
        if self._opened is not None and self._files:
            self.window.show_page(Place.ARCHIVE)
            self._opened.archive.import_files(self._files)
            self._files = ()

    def _make_workstation(self) -> Workstation:
        from qrstation.services.workstation import Workstation

        return Workstation(self._paths, ae_title=self._ae_title, port=self._port)

    def _close_unfurnished(self) -> None:
        self._furnished = True
        self.window.leave()
        self._end()

    def _end(self) -> None:
        self._crashes.forget()
        self._garbage.stop()
        self.state.save()
        self.ended.emit()


class _Crashes(QObject):
    """Hears of exceptions that nobody caught, on any thread."""

    happened = Signal(object)
    """`CrashReport`"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook, threading.excepthook

    def listen(self) -> None:
        """Take the place of Python's own hooks."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def forget(self) -> None:
        """Put the hooks back that were there before."""
        sys.excepthook, threading.excepthook = self._before

    def _on_exception(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, bug, trace)
            return
        self.happened.emit(crash_report(bug))

    def _on_thread_exception(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value is not None:
            self.happened.emit(crash_report(raised.exc_value))


def _left_threads() -> int:
    """Count Python's threads that would keep the process from ending."""
    return sum(not thread.daemon and thread is not threading.main_thread() for thread in threading.enumerate())
