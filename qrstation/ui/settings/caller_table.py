"""The list of callers as a table: who was let in, and who was refused lately."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from qrstation.model.access import AllowedCaller, RefusedCaller, Right
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.words import later, say

HEADERS = (later("AE title"), later("Address"), later("May"), later("State"))
MOST_REFUSED = 20
"""Refused callers shown; of a crowd the last ones."""
_STATE = 3
_ROOT = QModelIndex()
_WISHES = {
    Right.SEND: later("refused when it wanted to connect"),
    Right.QUERY: later("refused when it wanted to search"),
}


class CallerTable(QAbstractTableModel):
    """One row a caller: those of the list first, then those who were refused in this run, the last first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._allowed: tuple[AllowedCaller, ...] = ()
        self._refused: tuple[RefusedCaller, ...] = ()

    def set_allowed(self, callers: Sequence[AllowedCaller]) -> None:
        """Show this list; who is in it was not refused any more."""
        self.beginResetModel()
        self._allowed = tuple(callers)
        self._refused = tuple(each for each in self._refused if not self._lets(each.entry))
        self.endResetModel()

    def add_refused(self, caller: RefusedCaller) -> None:
        """Show that somebody was refused."""
        self.beginResetModel()
        others = [each for each in self._refused if each.entry.identity != caller.entry.identity]
        self._refused = (caller, *others)[:MOST_REFUSED]
        self.endResetModel()

    def allowed(self, row: int) -> AllowedCaller | None:
        """Return the entry of the list in a row; none where it is no such row."""
        return self._allowed[row] if 0 <= row < len(self._allowed) else None

    def refused(self, row: int) -> RefusedCaller | None:
        """Return who was refused, in a row; none where it is no such row."""
        place = row - len(self._allowed)
        return self._refused[place] if 0 <= place < len(self._refused) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the callers."""
        return 0 if parent.isValid() else len(self._allowed) + len(self._refused)

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
        allowed, refused = self.allowed(index.row()), self.refused(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole if allowed:
                may = say("send, search and fetch") if allowed.may_query else say("send")
                caller, network = allowed.ae_title or say("any"), allowed.network or say("anywhere")
                return (caller, network, may, say("allowed"))[index.column()]
            case Qt.ItemDataRole.DisplayRole if refused:
                return (refused.ae_title, refused.host, "", say(_WISHES[refused.right]))[index.column()]
            case Qt.ItemDataRole.DecorationRole if index.column() == _STATE:
                return icon("pass", Tint.GOOD) if allowed else icon("circle-slash", Tint.WARNING)
            case _:
                return None

    def _lets(self, wanted: AllowedCaller) -> bool:
        return any(
            each.identity == wanted.identity and (each.may_query or not wanted.may_query) for each in self._allowed
        )
