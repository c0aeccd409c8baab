"""All attributes of one response in a table: tag, keyword, value representation, value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydicom.datadict import dictionary_description, dictionary_has_tag
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.archive import HeldFile
from qrstation.model.query import Element, Match
from qrstation.ui.results.columns import readable_element
from qrstation.ui.results.table_text import tab_separated
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.ui.widgets.row_lists import make_row_list, set_column_widths
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import counted, later, say

_NOWHERE = QModelIndex()
_TITLES = (later("Tag"), later("Attribute"), later("Keyword"), "VR", later("Value"))
_WIDTHS = (100, 220, 200, 40, 320)
_INDENT = "    "


def attribute_lines(elements: Sequence[Element], depth: int = 0) -> Iterator[tuple[str, ...]]:
    """Yield one line for each attribute, and those of sequence items indented below."""
    for element in elements:
        tag = f"{_INDENT * depth}({element.tag >> 16:04X},{element.tag & 0xFFFF:04X})"
        name = dictionary_description(element.tag) if dictionary_has_tag(element.tag) else ""
        yield tag, name, element.keyword, element.vr, _raw(element)
        for value in element.values:
            if isinstance(value, tuple):
                yield from attribute_lines(value, depth + 1)


def _raw(element: Element) -> str:
    """Write the value in DICOM's own form, with what is wrong with it."""
    has_text = all(isinstance(value, (str, int, float)) for value in element.values)
    text = one_line(element.text) if has_text else readable_element(element)
    return f"{text}  ⚠ {one_line(element.problem)}" if element.problem else text


class AttributesDialog(QDialog):
    """Shows, searches and copies the attributes of a response, and of the file where the instance is held."""

    def __init__(self, match: Match, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._match = match
        self._held: HeldFile | None = None
        self.setWindowTitle(say("All attributes at {level} level", level=match.level))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(980, 560)
        self._attributes = _Lines(self)
        self._lines = QSortFilterProxyModel(self)
        self._lines.setSourceModel(self._attributes)
        self._lines.setFilterKeyColumn(-1)
        self._lines.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = self._make_table()
        self.source_box = QComboBox()
        self.source_box.setAccessibleName(say("Where the attributes come from"))
        self.source_box.hide()
        self.source_box.currentIndexChanged.connect(self._show_source)
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Find"))
        self.search.setAccessibleName(say("Find an attribute"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", Tint.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._lines.setFilterFixedString)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self.copy)
        self._heading = set_tone(QLabel(), Tone.MUTED)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._problems = set_tone(QLabel(wordWrap=True), Tone.WARNING)
        self._problems.setTextFormat(Qt.TextFormat.PlainText)
        self._arrange()
        self._show(match, match.node or say("the archive"))

    def show_held(self, held: HeldFile) -> None:
        """Show what the instance's file says; the response is kept to choose."""
        if held.sop_instance_uid != self._match.text("SOPInstanceUID"):
            return
        self._held = held
        answer = say("Answer of {node}", node=self._match.node) if self._match.node else say("Index of the archive")
        file = say("Header held here") if held.without_bulk_data else say("Object held here")
        self.source_box.addItems([answer, file])
        self.source_box.setCurrentIndex(1)
        self.source_box.show()

    def _show_source(self, index: int) -> None:
        if index == 1 and self._held is not None:
            held = say("the header held here") if self._held.without_bulk_data else say("the object held here")
            self._show(self._held.attributes, held)
        else:
            self._show(self._match, self._match.node or say("the archive"))

    def _show(self, match: Match, source: str) -> None:
        self._attributes.show(match)
        self._heading.setText(
            say("{attributes} from {source}", attributes=counted(len(match.elements), "attribute"), source=source)
        )
        self._problems.setText("\n".join(f"⚠ {one_line(problem)}" for problem in match.problems))
        self._problems.setVisible(bool(match.problems))

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self._lines)
        table.setAccessibleName(say("Attributes"))
        make_row_list(table)
        table.setWordWrap(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setStretchLastSection(True)
        set_column_widths(table.horizontalHeader(), enumerate(_WIDTHS))
        return table

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(say("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(say("Copies the selected lines, or all"))
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.source_box)
        top.addWidget(self.search, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * SPACE,) * 4)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(top)
        layout.addWidget(self._problems)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)

    def copy(self) -> None:
        """Put the selected lines on the clipboard, or all that are shown."""
        chosen = sorted({index.row() for index in self.table.selectedIndexes()}) or range(self._lines.rowCount())
        rows = [
            [str(self._lines.index(row, column).data() or "").strip() for column in range(len(_TITLES))]
            for row in chosen
        ]
        QApplication.clipboard().setText(tab_separated(rows))


class _Lines(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, ...]] = []

    def show(self, match: Match) -> None:
        self.beginResetModel()
        self._lines = list(attribute_lines(match.elements))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        text = self._lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return tool_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return say(_TITLES[section]) if shown else None
