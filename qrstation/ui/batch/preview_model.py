"""The first rows of a list, beside what each is taken to ask for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qrstation.model.batch import Table, WantedRow
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.words import say

SHOWN = 200
"""Rows that are shown."""
CHOICES = 0
"""Row in which it is chosen what the columns hold."""
READ_AS = 0
"""Column that says what a row asks for; those of the list follow."""

_Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """Shows a `Table`; the first row is kept free for choices."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._names: Sequence[str] = ()
        self._wanted: Sequence[WantedRow] = ()

    def show_table(self, table: Table | None, names: Sequence[str] = ()) -> None:
        """Show a list with the names of its columns."""
        self.beginResetModel()
        self._table, self._names, self._wanted = table, names, ()
        self.endResetModel()

    def show_wanted(self, wanted: Sequence[WantedRow]) -> None:
        """Say what the rows ask for; empty where that is not known."""
        self._wanted = wanted[:SHOWN]
        last = self.index(self.rowCount() - 1, READ_AS)
        self.dataChanged.emit(self.index(CHOICES + 1, READ_AS), last)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Rows of the list that are shown, and the one for choices."""
        return 0 if parent.isValid() or self._table is None else 1 + min(len(self._table.rows), SHOWN)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Columns of the list, and the one that says what is asked for."""
        return 0 if parent.isValid() or self._table is None else 1 + len(self._names)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell."""
        if not index.isValid() or self._table is None or index.row() == CHOICES:
            return None
        row = index.row() - 1
        if index.column() == READ_AS:
            return self._read_as(row, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = one_line(self._table.rows[row].cell(index.column() - 1).text)
            return text if role == Qt.ItemDataRole.DisplayRole else tool_tip(text)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the columns, and numbers of the rows in the file."""
        if role != Qt.ItemDataRole.DisplayRole or self._table is None:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return say("Is read as") if section == READ_AS else one_line(self._names[section - 1])
        return "" if section == CHOICES else str(self._table.rows[section - 1].number)

    def _read_as(self, row: int, role: int) -> Any:
        if row >= len(self._wanted):
            return None
        wanted = self._wanted[row]
        if role == Qt.ItemDataRole.DecorationRole:
            return icon("warning", Tint.WARNING) if wanted.problem else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = wanted.words
            if wanted.same_as:
                words = say("{what_is_asked} (as row {row})", what_is_asked=words, row=wanted.same_as)
            text = one_line(wanted.problem or words)
            return text if role == Qt.ItemDataRole.DisplayRole else tool_tip(text)
        return None
