"""Second step of the guide: with a PACS, with a list of nodes, or with the practice PACS."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from qrstation.errors import QrError
from qrstation.model.nodes import ListenerState
from qrstation.ui.settings.workstation import listener_words
from qrstation.ui.widgets.icon_label import IconLabel
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import say

_BUTTON_WIDTH = 64 * SPACE


class WayStep(QWidget):
    """Three ways to go on."""

    pacs_wanted = Signal()
    list_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = IconLabel("circle-outline", Tint.MUTED)
        self.listening = plain_label("")
        self.fault = plain_label("", Tone.ERROR)
        self.pacs_button = set_tone(
            QPushButton(icon("server", Tint.ON_ACCENT), say("&Connect to my PACS")), Tone.PRIMARY
        )
        self.list_button = QPushButton(icon("folder-opened"), say("&Import a list of nodes…"))
        self.practice_button = QPushButton(icon("beaker"), say("&Try it with the practice PACS"))
        self.pacs_button.clicked.connect(self.pacs_wanted)
        self.list_button.clicked.connect(self.list_wanted)
        self.practice_button.clicked.connect(self.practice_wanted)
        state = QHBoxLayout()
        state.setSpacing(2 * SPACE)
        state.addWidget(self._mark)
        state.addWidget(self.listening, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6 * SPACE)
        layout.addLayout(state)
        layout.addLayout(self._ways())
        layout.addWidget(self.fault)
        layout.addStretch()

    def show_fault(self, fault: QrError) -> None:
        """Say why a list of nodes could not be imported."""
        self.fault.setText(str(fault))

    def show_listener(self, state: ListenerState) -> None:
        """Say whether we receive."""
        name, tint, words = listener_words(state)
        self._mark.show_icon(name, tint)
        self.listening.setText(words)

    def _ways(self) -> QGridLayout:
        for_pacs = say("You need its AE title, its host name or IP address, and its port.")
        for_list = say(
            "CSV or JSON of another qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, or the locations that Horos and "
            "OsiriX export."
        )
        for_practice = say("Invented patients on this computer. Nothing goes out, and nothing can break.")
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * SPACE)
        grid.setVerticalSpacing(6 * SPACE)
        grid.setColumnMinimumWidth(0, _BUTTON_WIDTH)
        grid.setColumnStretch(1, 1)
        ways = (
            (self.pacs_button, for_pacs),
            (self.list_button, for_list),
            (self.practice_button, for_practice),
        )
        for row, (button, words) in enumerate(ways):
            grid.addWidget(button, row, 0)
            grid.addWidget(plain_label(words, Tone.MUTED), row, 1)
        return grid
