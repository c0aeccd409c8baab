"""The guide of the first start: this workstation, then a PACS."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from qrstation.model.events import Event, ListenerChanged
from qrstation.model.first_start import Proposal
from qrstation.settings import Settings
from qrstation.ui.guide.own_step import OwnStep
from qrstation.ui.guide.pacs_step import PacsStep
from qrstation.ui.guide.way_step import WayStep
from qrstation.ui.values import ListImported
from qrstation.ui.widgets.theme import SPACE, Tone, in_proportion, set_tone
from qrstation.words import later, say

_SIZE = (860, 620)
_TITLES = (later("1 of 3: this computer"), later("2 of 3: where to search"), later("3 of 3: your PACS"))


class GuideDialog(QDialog):
    """Three steps; closing it on the way keeps what was set.

    Parameters
    ----------
    settings
        As they stand.
    first
        Whether nothing was ever set: then closing it sets the usual, and it opens by itself no more.
    """

    settings_wanted = Signal(object)
    """`Settings` to save, and to receive by."""
    save_wanted = Signal(object)
    """`RemoteNode` for the node book."""
    practice_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None, *, first: bool = False) -> None:
        super().__init__(parent)
        self._settings = settings
        self._unset = first
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Set up qrstation"))
        self.resize(in_proportion(_SIZE[0]), _SIZE[1])
        self.own, self.way, self.pacs = OwnStep(), WayStep(), PacsStep()
        self._title = set_tone(QLabel(), Tone.TITLE)
        self.steps = QStackedWidget()
        for step in (self.own, self.way, self.pacs):
            self.steps.addWidget(step)
        self.close_button = QPushButton(say("Not now"))
        self.back_button = QPushButton(say("&Back"))
        self.next_button = set_tone(QPushButton(say("Next")), Tone.PRIMARY)
        self.next_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._go_on)
        self.way.pacs_wanted.connect(lambda: self._show_step(self.pacs))
        self.way.practice_wanted.connect(self.practice_wanted)
        self.way.practice_wanted.connect(self.accept)
        self.way.list_wanted.connect(self.list_wanted)
        self._lay_out()
        self._waits_for_folder = False
        self.own.measured.connect(self._on_measured)
        self._show_step(self.own)

    def show_proposal(self, proposal: Proposal) -> None:
        """Fill the first step."""
        self.own.show_proposal(proposal)
        self.next_button.setEnabled(True)
        self.own.ae_title.setFocus()

    def heard(self, event: Event) -> None:
        """Take note whether we receive."""
        if isinstance(event, ListenerChanged):
            self.way.show_listener(event.state)

    def list_read(self, imported: ListImported) -> None:
        """Leave what came of a list of nodes to the window."""
        if imported.fault is None:
            self.accept()
        else:
            self.way.show_fault(imported.fault)

    def done(self, result: int) -> None:
        """Set the usual where nothing was set yet."""
        if self._unset:
            self.settings_wanted.emit(self._settings)
        super().done(result)

    def _show_step(self, step: QWidget) -> None:
        self.steps.setCurrentWidget(step)
        self._title.setText(say(_TITLES[self.steps.currentIndex()]))
        self.close_button.setText(say("Not now") if step is self.own else say("Close"))
        self.back_button.setVisible(step is not self.own)
        self.next_button.setVisible(step is not self.way)
        self.next_button.setText(say("Add and finish") if step is self.pacs else say("Next"))
        if step is self.way:
            self.way.pacs_button.setFocus()
        elif step is self.pacs:
            self.pacs.ae_title.setFocus()

    def _back(self) -> None:
        self._show_step(self.way if self.steps.currentWidget() is self.pacs else self.own)

    def _go_on(self) -> None:
        if self.steps.currentWidget() is self.own:
            if self.own.has_usual_folder:
                self._take_own()
            else:
                self._waits_for_folder = True
                self.own.measure()
                self.own.settings(self._settings)
        elif (node := self.pacs.node()) is not None:
            self.save_wanted.emit(node)
            self.accept()

    def _take_own(self) -> None:
        if (settings := self.own.settings(self._settings)) is not None:
            self._settings, self._unset = settings, False
            self.settings_wanted.emit(settings)
            self._show_step(self.way)

    def _on_measured(self) -> None:
        """Go on where the folder was waited for."""
        if self._waits_for_folder:
            self._waits_for_folder = False
            self._take_own()

    def _lay_out(self) -> None:
        self.next_button.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addWidget(self.close_button)
        buttons.addStretch()
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(6 * SPACE,) * 4)
        layout.setSpacing(4 * SPACE)
        layout.addWidget(self._title)
        layout.addWidget(self.steps, stretch=1)
        layout.addLayout(buttons)
