"""The page for the administrator of a node: to be read, copied and saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from qrstation.errors import QrError
from qrstation.ui.results.file_writer import FileWriter
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, FontSize, Tone, set_tone
from qrstation.words import say


class PageView(QWidget):
    """Shows the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(say("Page for the PACS administrator"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSize(FontSize.LIST)
        self.text.setFont(fixed)
        self.copy_button = QPushButton(icon("copy"), say("&Copy"))
        self.copy_button.clicked.connect(self._copy)
        self.save_button = QPushButton(icon("save"), say("Sa&ve…"))
        self.save_button.clicked.connect(self._ask_where)
        self.said = plain_label("", Tone.MUTED)
        self._writer = FileWriter(self)
        self._writer.written.connect(self._on_written)
        self._writer.failed.connect(self._on_failed)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addWidget(self.said, 1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * SPACE,) * 4)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)

    def show_page(self, page: str) -> None:
        """Show a page."""
        self.text.setPlainText(page)
        self._say(say("It names no patient."))

    def save(self, path: Path) -> None:
        """Write the page to a file."""
        self._writer.write(path, self.text.toPlainText().encode())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._say(say("Copied."))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, say("Save the page"), "dicom-connection.txt", say("Text (*.txt)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._save_as)
        dialog.open()

    def _save_as(self, path: str) -> None:
        self.save(Path(path))

    def _on_written(self, path: Path) -> None:
        self._say(say("Saved as {file}.", file=path))

    def _on_failed(self, fault: QrError) -> None:
        self._say(str(fault), Tone.ERROR)

    def _say(self, sentence: str, tone: Tone = Tone.MUTED) -> None:
        set_tone(self.said, tone)
        self.said.setText(sentence)
