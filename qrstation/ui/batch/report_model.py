"""What came of a list, row by row, and which of the matches are to be retrieved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from qrstation.model.batch import ListReport, RowResult, RowState, distinct, instances_in
from qrstation.model.information_model import Level
from qrstation.model.query import Match
from qrstation.ui.widgets.formats import calendar_date, one_line, person_name
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.words import later, say, whole_number

ROW, ASKED, RESULT, PATIENT, DATE, DESCRIPTION, OBJECTS, EXPLANATION = range(8)
_TITLES = (
    later("Row"),
    later("Asked for"),
    later("Result"),
    later("Patient"),
    later("Date"),
    later("Description"),
    later("Objects"),
    later("Explanation"),
)
_NUMBERS = (OBJECTS,)
_ICONS = {
    RowState.FOUND: ("check", Tint.GOOD),
    RowState.NOTHING: ("circle-slash", Tint.MUTED),
    RowState.TOO_MUCH: ("list-unordered", Tint.WARNING),
    RowState.UNREADABLE: ("warning", Tint.WARNING),
    RowState.FAILED: ("error", Tint.ERROR),
    RowState.SAME: ("copy", Tint.MUTED),
    RowState.NOT_ASKED: ("dash", Tint.MUTED),
}

_Index = QModelIndex | QPersistentModelIndex
_Entity = tuple[Level, str]


class ReportModel(QAbstractItemModel):
    """The rows of a `ListReport`; below one with several matches stand these."""

    picked_changed = Signal()
    """Other matches are to be retrieved now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: tuple[RowResult, ...] = ()
        self._picked: set[_Entity] = set()

    def show_report(self, report: ListReport | None) -> None:
        """Show a report; what was found is to be retrieved unless the user says otherwise."""
        self.beginResetModel()
        self._results = () if report is None else report.results
        self._picked = set() if report is None else set(map(_entity, report.found))
        self.endResetModel()
        self.picked_changed.emit()

    @property
    def picked(self) -> tuple[Match, ...]:
        """Matches that are to be retrieved, each entity once."""
        matches = (match for result in self._results for match in result.matches)
        return distinct(match for match in matches if _entity(match) in self._picked)

    def state(self, row: int) -> RowState:
        """What came of a row of the list."""
        return self._results[row].state

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Index of a row of the list, or of a match below one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Index of the row that a match belongs to."""
        above = index.internalId() if index.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Rows of the list, or matches below one that has several."""
        if not parent.isValid():
            return len(self._results)
        if parent.internalId() or parent.column() > 0:
            return 0
        result = self._results[parent.row()]
        return len(result.matches) if _has_children(result) else 0

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Columns of the report."""
        return len(_TITLES)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Matches can be picked."""
        flags = super().flags(index)
        if index.isValid() and index.column() == ROW and self._matches(index):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell."""
        if not index.isValid():
            return None
        above = index.internalId()
        result = self._results[above - 1 if above else index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index, result)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(self._text(index, result))
            case Qt.ItemDataRole.DecorationRole if index.column() == RESULT and not above:
                return icon(*_ICONS[result.state])
            case Qt.ItemDataRole.CheckStateRole if index.column() == ROW:
                return self._check_state(index)
            case Qt.ItemDataRole.TextAlignmentRole if index.column() in _NUMBERS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pick a match, or all of a row."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != ROW:
            return False
        entities = set(map(_entity, self._matches(index)))
        checked = Qt.CheckState(value) is not Qt.CheckState.Unchecked
        self._picked = self._picked | entities if checked else self._picked - entities
        self._tell_picked()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return say(_TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _matches(self, index: _Index) -> tuple[Match, ...]:
        """What a line stands for; what a row shares with an earlier one is picked there."""
        above = index.internalId()
        if above:
            return (self._results[above - 1].matches[index.row()],)
        result = self._results[index.row()]
        return () if result.state is RowState.SAME else result.matches

    def _check_state(self, index: _Index) -> Qt.CheckState | None:
        picked = [_entity(match) in self._picked for match in self._matches(index)]
        if not picked:
            return None
        if all(picked):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if any(picked) else Qt.CheckState.Unchecked

    def _text(self, index: _Index, result: RowResult) -> str:
        column, above = index.column(), index.internalId()
        if not above and column in (ROW, ASKED, RESULT, EXPLANATION):
            own = {ROW: str(result.row.number), ASKED: result.row.words, RESULT: result.state.words}
            return one_line(own.get(column, result.reason))
        if above:
            return _match_text(result.matches[index.row()], column)
        return _match_text(result.matches[0], column) if len(result.matches) == 1 else ""

    def _tell_picked(self) -> None:
        for parent in self._parents():
            last = self.index(self.rowCount(parent) - 1, ROW, parent)
            self.dataChanged.emit(self.index(0, ROW, parent), last, [Qt.ItemDataRole.CheckStateRole])
        self.picked_changed.emit()

    def _parents(self) -> Iterator[QModelIndex]:
        yield QModelIndex()
        for row, result in enumerate(self._results):
            if _has_children(result):
                yield self.index(row, ROW)


class ReportFilter(QSortFilterProxyModel):
    """Shows the rows of some states."""

    def __init__(self, model: ReportModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._states = frozenset(RowState)
        self.setSourceModel(model)

    def show_states(self, states: frozenset[RowState]) -> None:
        """Show the rows of these alone."""
        self.beginFilterChange()
        self._states = states
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        """Whether a row is shown; matches go with theirs."""
        return parent.isValid() or self._model.state(row) in self._states


def _entity(match: Match) -> _Entity:
    return match.level, match.key.unique_key(match.level)


def _has_children(result: RowResult) -> bool:
    return result.state is not RowState.SAME and len(result.matches) > 1


def _match_text(match: Match, column: int) -> str:
    match column:
        case 1:
            return one_line(match.text("AccessionNumber") or match.key.unique_key(match.level))
        case 3:
            return person_name(match.text("PatientName")) or one_line(match.text("PatientID"))
        case 4:
            return calendar_date(match.text("StudyDate") or match.text("SeriesDate") or match.text("ContentDate"))
        case 5:
            return one_line(match.text("StudyDescription") or match.text("SeriesDescription"))
        case 6:
            count = instances_in((match,))
            return "" if count is None else whole_number(count)
        case _:
            return ""
