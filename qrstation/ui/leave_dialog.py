"""The question whether to leave while transfers run."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import counted, say

_WIDTH = 420


class LeaveDialog(QDialog):
    """Accepted: stop the transfers and quit; rejected: keep going."""

    def __init__(self, running: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Quit qrstation"))
        unfinished = counted(running, "transfer not finished", "transfers not finished")
        title = set_tone(QLabel(unfinished, wordWrap=True), Tone.TITLE)
        words = QLabel(
            say("What has arrived is safe. When qrstation starts again, they go on with the rest."), wordWrap=True
        )
        self.stop_button = QPushButton(say("Stop and quit"))
        self.stop_button.clicked.connect(self.accept)
        self.keep_button = set_tone(QPushButton(say("Keep going")), Tone.PRIMARY)
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addStretch()
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(3 * SPACE)
        layout.addWidget(title)
        layout.addWidget(words)
        layout.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
