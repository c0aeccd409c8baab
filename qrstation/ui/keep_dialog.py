"""The question, asked once, whether to receive on when the window is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say

_WIDTH = 460
_WORDS = later(
    "Others can send to this computer only while qrstation runs. It can stay in the tray of the desktop when its "
    "window is closed; its menu there opens the window, and quits. Settings, This workstation, changes this later."
)


class KeepReceivingDialog(QDialog):
    """Accepted: receive on in the tray; `quit_button`: quit, now and from now on; closed: neither, ask again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Close qrstation"))
        self.keep_button = set_tone(QPushButton(say("&Keep receiving")), Tone.PRIMARY)
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self.accept)
        self.quit_button = QPushButton(say("&Quit"))
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addStretch()
        buttons.addWidget(self.quit_button)
        buttons.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * SPACE,) * 4)
        layout.setSpacing(3 * SPACE)
        layout.addWidget(set_tone(QLabel(say("Keep receiving when the window is closed?"), wordWrap=True), Tone.TITLE))
        layout.addWidget(QLabel(say(_WORDS), wordWrap=True))
        layout.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
