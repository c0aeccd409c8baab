"""What a support bundle is to hold."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone, widen
from qrstation.words import later, say

_LEAST_WIDTH = 130 * SPACE
_WORDS = later(
    "One file with the versions, the settings, the node book, the numbers of what is held and the log. It holds no "
    "patient data, no objects, no passwords and no keys; README.txt in it says what is there."
)


class SupportDialog(QDialog):
    """Asks what goes into a support bundle; accepted: choose the file next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Support bundle"))
        self.masked = QCheckBox(say("&Replace names of nodes, hosts, AE titles, folders and UIDs by numbers"))
        self.examining = QCheckBox(say("&Examine every node first; nothing is retrieved, and it takes its time"))
        save = set_tone(QPushButton(icon("save", Tint.ON_ACCENT), say("&Save…")), Tone.PRIMARY)
        save.setDefault(True)
        save.clicked.connect(self.accept)
        cancel = QPushButton(say("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(3 * SPACE)
        layout.addWidget(set_tone(QLabel(say("For whoever looks after qrstation")), Tone.TITLE))
        layout.addWidget(QLabel(say(_WORDS), wordWrap=True))
        layout.addWidget(self.masked)
        layout.addWidget(self.examining)
        layout.addLayout(buttons)
        widen(self, _LEAST_WIDTH)
