"""The help pages that come with qrstation, beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from qrstation import __version__
from qrstation.errors import QrError
from qrstation.model.newest import NewestVersion
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE
from qrstation.words import say

READING_ORDER = (
    "getting-started",
    "search",
    "batch",
    "dose",
    "dose-rules",
    "transfers",
    "archive",
    "nodes",
    "doctor",
    "settings",
    "receiving",
    "tls",
    "performance",
    "log",
    "privacy",
    "audit",
    "patient-information",
    "models",
    "command-line",
    "conformance",
)
"""Names of the pages as somebody new reads them; others follow by their names."""


class HelpWindow(QDialog):
    """Lists the pages of a folder and shows one.

    Parameters
    ----------
    folder
        Holds Markdown files; the first line of each is its title.
    """

    check_wanted = Signal()
    """The user wants to know whether there is a newer version."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("qrstation help"))
        self.resize(820, 600)
        pages = sorted(folder.glob("*.md"), key=_place)
        self._texts = {path.stem: path.read_text(encoding="utf-8") for path in pages}
        self._list = QListWidget()
        self._list.setAccessibleName(say("Help pages"))
        self._list.setFixedWidth(50 * SPACE)
        self._text = QTextBrowser(openExternalLinks=True)
        self._text.setAccessibleName(say("Help"))
        for name, text in self._texts.items():
            item = QListWidgetItem(_title(name, text), self._list)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self._list.currentItemChanged.connect(self._show_chosen)
        self.version = plain_label(say("qrstation {version__}", version__=__version__))
        self.check_button = QPushButton(say("Check for a &newer version"))
        self.check_button.setAutoDefault(False)
        self.check_button.setToolTip(say("Asks the internet once; nothing else in qrstation ever does"))
        self.check_button.clicked.connect(self._check)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._text, stretch=1)
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        foot.setSpacing(4 * SPACE)
        foot.addWidget(self.version, stretch=1)
        foot.addWidget(self.check_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row, stretch=1)
        layout.addLayout(foot)
        if not self._texts:
            self._text.setMarkdown(say("No help pages came with this installation."))
        self.show_page("")

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file without the ending; the first one when there is none of that name."""
        names = list(self._texts)
        if names:
            self._list.setCurrentRow(names.index(name) if name in names else 0)

    def show_newest(self, told: NewestVersion | QrError) -> None:
        """Say which version is the newest, or why nobody knows."""
        self.check_button.setEnabled(True)
        self.version.setText(told.words if isinstance(told, NewestVersion) else str(told))

    def _check(self) -> None:
        self.check_button.setEnabled(False)
        self.version.setText(say("Asking…"))
        self.check_wanted.emit()

    def _show_chosen(self, item: QListWidgetItem) -> None:
        self._text.setMarkdown(self._texts[item.data(Qt.ItemDataRole.UserRole)])


def _place(page: Path) -> tuple[int, str]:
    name = page.stem
    return READING_ORDER.index(name) if name in READING_ORDER else len(READING_ORDER), name


def _title(name: str, text: str) -> str:
    first = text.partition("\n")[0].lstrip("# ").strip()
    return first or name.replace("-", " ").capitalize()
