"""The dialog for a bug: what to copy for those who can mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from qrstation.ui.messages import CrashReport
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import say


class CrashDialog(QDialog):
    """Shows a report without patient data, to be copied; the program goes on."""

    def __init__(self, report: CrashReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("A fault in qrstation"))
        self.resize(680, 380)
        self._text = QPlainTextEdit(report.text, readOnly=True)
        self._text.setAccessibleName(say("Report"))
        title = set_tone(QLabel(say("Something in qrstation itself went wrong.")), Tone.TITLE)
        words = QLabel(
            say(
                "You can go on working; what is held in the archive is safe. Please send this report to whoever looks "
                "after qrstation for you. It holds no patient data."
            ),
            wordWrap=True,
        )
        copy = QPushButton(icon("copy"), say("&Copy the report"))
        copy.clicked.connect(self._copy)
        close = set_tone(QPushButton(say("Go on")), Tone.PRIMARY)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addWidget(copy)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        layout.setSpacing(3 * SPACE)
        layout.addWidget(title)
        layout.addWidget(words)
        layout.addWidget(self._text, stretch=1)
        layout.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
