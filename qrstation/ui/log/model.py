"""The log's entries as a table, and which of them are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qrstation.model.events import LogEntry, Severity
from qrstation.ui.widgets.formats import local_moment
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.words import later, say

MOST_ENTRIES = 10_000
"""Entries kept for the page; the log file has them all."""

HEADERS = (later("Time"), later("Severity"), later("Node"), later("Event"))
_MARKS = {
    Severity.INFO: ("info", Tint.MUTED),
    Severity.WARNING: ("warning", Tint.WARNING),
    Severity.ERROR: ("error", Tint.ERROR),
}
_WORDS = {Severity.INFO: later("Info"), Severity.WARNING: later("Warning"), Severity.ERROR: later("Error")}
_WEIGHTS = {severity: weight for weight, severity in enumerate(Severity)}
_ROOT = QModelIndex()


class LogModel(QAbstractTableModel):
    """Shows the entries that pass the filter, oldest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[LogEntry] = []
        self._shown: list[LogEntry] = []
        self._node = ""
        self._severity = Severity.INFO
        self._text = ""

    @property
    def kept(self) -> int:
        """How many entries there are, shown or not."""
        return len(self._all)

    def add(self, entry: LogEntry) -> None:
        """Add an entry at the end; the oldest ones make room."""
        self._all.append(entry)
        if len(self._all) > MOST_ENTRIES:
            del self._all[: MOST_ENTRIES // 10]
            self._filter_anew()
        elif self._passes(entry):
            row = len(self._shown)
            self.beginInsertRows(_ROOT, row, row)
            self._shown.append(entry)
            self.endInsertRows()

    def filter(self, *, node: str, severity: Severity, text: str) -> None:
        """Show the entries of a node (empty: all), at least that severe, with that text in them."""
        self._node, self._severity, self._text = node, severity, text.casefold()
        self._filter_anew()

    def nodes(self) -> tuple[str, ...]:
        """Names of the nodes that entries are about."""
        return tuple(sorted({entry.node for entry in self._all if entry.node}, key=str.casefold))

    def text_of(self, rows: Sequence[int]) -> str:
        """Give rows as lines of text, with tabs between their cells."""
        return "\n".join("\t".join(_cells(self._shown[row])) for row in sorted(rows))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the entries that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return say(HEADERS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say what stands in a cell."""
        entry = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cells(entry)[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(_cells(entry)[index.column()])
            case Qt.ItemDataRole.DecorationRole if index.column() == 1:
                return icon(*_MARKS[entry.severity])
            case _:
                return None

    def _passes(self, entry: LogEntry) -> bool:
        return (
            (not self._node or entry.node == self._node)
            and _WEIGHTS[entry.severity] >= _WEIGHTS[self._severity]
            and (not self._text or any(self._text in cell.casefold() for cell in _cells(entry)))
        )

    def _filter_anew(self) -> None:
        self.beginResetModel()
        self._shown = list(filter(self._passes, self._all))
        self.endResetModel()


def _cells(entry: LogEntry) -> tuple[str, str, str, str]:
    return local_moment(entry.time), say(_WORDS[entry.severity]), entry.node, entry.text
