"""The help pages that come with qrstation, beside the window, and what searches them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path, PurePosixPath

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from qrstation import __version__
from qrstation.errors import QrError
from qrstation.model.newest import NewestVersion
from qrstation.ui.help_pages import HelpPage, found_in, pages_in, words_of
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.palette import colours
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import counted, say

_TYPING = 150
"""Milliseconds after the last letter until it is searched."""
_MOST_MARKED = 1000


class HelpWindow(QDialog):
    """Lists the pages of a folder, shows one, and finds those that have some words.

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
        self.resize(960, 700)
        self._pages = {page.name: page for page in pages_in(folder)}
        self._words: tuple[str, ...] = ()
        self._places: list[QTextCursor] = []
        self._place = -1
        self.sought = self._make_search_field()
        self.told = set_tone(QLabel(wordWrap=True), Tone.SMALL, Tone.MUTED)
        self.list = QListWidget()
        self.list.setAccessibleName(say("Help pages"))
        self.list.currentItemChanged.connect(self._show_chosen)
        self.text = QTextBrowser(openLinks=False)
        self.text.setAccessibleName(say("Help"))
        self.text.document().setDocumentMargin(3 * SPACE)
        self.text.anchorClicked.connect(self._follow)
        self.version = plain_label(f"qrstation {__version__}")
        self.check_button = QPushButton(say("Check for a &newer version"))
        self.check_button.setAutoDefault(False)
        self.check_button.setToolTip(say("Asks the internet once; nothing else in qrstation ever does"))
        self.check_button.clicked.connect(self._check)
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._go_to_search)
        self._list_found()
        if not self._pages:
            self.text.setMarkdown(say("No help pages came with this installation."))

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file without the ending; the first one when there is none of that name."""
        names = self._listed()
        if name in self._pages and name not in names:
            self.sought.clear()
            self._search()
            names = self._listed()
        if names:
            self.list.setCurrentRow(names.index(name) if name in names else 0)

    def show_newest(self, told: NewestVersion | QrError) -> None:
        """Say which version is the newest, or why nobody knows."""
        self.check_button.setEnabled(True)
        self.version.setText(told.words if isinstance(told, NewestVersion) else str(told))

    def _make_search_field(self) -> QLineEdit:
        field = QLineEdit(placeholderText=say("Search the help"), clearButtonEnabled=True)
        field.setAccessibleName(say("Search the help"))
        field.setToolTip(say("Lists the pages with all of these words (Ctrl+F); Enter goes from one place to the next"))
        field.addAction(icon("search", Tint.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        timer = QTimer(self, interval=_TYPING, singleShot=True)
        timer.timeout.connect(self._search)
        field.textChanged.connect(lambda: timer.start())
        field.returnPressed.connect(self._go_on)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), field, self._leave_search, context=Qt.ShortcutContext.WidgetShortcut)
        return field

    def _lay_out(self) -> None:
        searching = QVBoxLayout()
        searching.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        searching.setSpacing(SPACE)
        searching.addWidget(self.sought)
        searching.addWidget(self.told)
        side = QWidget()
        side.setFixedWidth(60 * SPACE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(searching)
        column.addWidget(self.list, stretch=1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.text, stretch=1)
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

    def _listed(self) -> list[str]:
        return [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]

    def _go_to_search(self) -> None:
        self.sought.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sought.selectAll()

    def _leave_search(self) -> None:
        """Take back what is sought; where nothing is, close, as Esc does elsewhere in the window."""
        if self.sought.text():
            self.sought.clear()
        else:
            self.reject()

    def _search(self) -> None:
        words = words_of(self.sought.text())
        if words != self._words:
            self._words = words
            self._list_found()

    def _list_found(self) -> None:
        """List the pages that have the words, and show the best; without words list all, and stay."""
        found = found_in(tuple(self._pages.values()), self._words)
        shown = self.list.currentItem()
        stay = None if self._words or shown is None else shown.data(Qt.ItemDataRole.UserRole)
        self.list.blockSignals(True)
        self.list.clear()
        for page in found:
            item = QListWidgetItem(page.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
        self.list.blockSignals(False)
        self.told.setVisible(bool(self._words))
        self.told.setText(
            say("{pages} with these words", pages=counted(len(found), "page"))
            if found
            else say("No page has all of these words. The pages are in English.")
        )
        if found:
            self.list.setCurrentRow(next((row for row, page in enumerate(found) if page.name == stay), 0))
        else:
            self._mark()

    def _go_on(self) -> None:
        """Go to the next place of the words; behind the last of a page, to the next page, and around."""
        self._search()
        if self._place + 1 >= len(self._places) and self.list.count() > 1:
            self.list.setCurrentRow((self.list.currentRow() + 1) % self.list.count())
        elif self._places:
            self._go_to((self._place + 1) % len(self._places))

    def _go_to(self, place: int) -> None:
        self._place = place
        self.text.setTextCursor(self._places[place])
        self.text.ensureCursorVisible()

    def _show_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(self._pages[item.data(Qt.ItemDataRole.UserRole)])

    def _show(self, page: HelpPage) -> None:
        self.text.setMarkdown(page.text)
        self._mark()

    def _mark(self) -> None:
        """Mark each place of the words in the page that is shown, and go to the first."""
        fill = QColor(colours(self.palette()).warning_fill)
        self._place = -1
        self._places = sorted(
            (cursor for word in self._words for cursor in islice(self._occurrences(word), _MOST_MARKED)),
            key=QTextCursor.selectionStart,
        )
        marks = []
        for cursor in self._places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(fill)
            mark.format.setFontUnderline(True)
            marks.append(mark)
        self.text.setExtraSelections(marks)
        if self._places:
            self._go_to(0)
        else:
            self.text.setTextCursor(QTextCursor(self.text.document()))

    def _occurrences(self, word: str) -> Iterator[QTextCursor]:
        document = self.text.document()
        cursor = document.find(word)
        while not cursor.isNull():
            yield cursor
            cursor = document.find(word, cursor)

    def _follow(self, link: QUrl) -> None:
        """Open the page that a link names here, and what lies elsewhere in the browser."""
        target = PurePosixPath(link.path())
        if link.isRelative() and target.suffix == ".md":
            self.show_page(target.stem)
        else:
            QDesktopServices.openUrl(link)

    def _check(self) -> None:
        self.check_button.setEnabled(False)
        self.version.setText(say("Asking…"))
        self.check_wanted.emit()
