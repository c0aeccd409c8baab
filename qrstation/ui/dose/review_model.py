"""A dose review as a tree: studies, their series and the objects that are known."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from qrstation.dose.overriding import with_choice, without_choice
from qrstation.model.dose import DoseReview, DoseStudy
from qrstation.ui.dose.review_lines import Column, Line
from qrstation.ui.widgets.formats import folded
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.palette import colours
from qrstation.ui.widgets.plain_text import tool_tip

_TITLES = ("Decision", "What", "Station", "Date", "Objects", "Level", "Why")
_SERIES_BITS = 32
"""An index knows its study in its lower bits and its series above them, both counted from 1."""
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SORT = int(Qt.ItemDataRole.UserRole)

_Index = QModelIndex | QPersistentModelIndex


class Shown(StrEnum):
    """Which studies are shown."""

    ALL = "all"
    KEPT = "kept"
    DROPPED = "dropped"
    PROBLEM = "with a problem"

    def shows(self, study: DoseStudy) -> bool:
        """Whether a study is among them."""
        match self:
            case Shown.ALL:
                return True
            case Shown.KEPT:
                return study.keep
            case Shown.DROPPED:
                return not study.keep
            case Shown.PROBLEM:
                return bool(study.problem)


class ReviewModel(QAbstractItemModel):
    """What was decided; ticking a row decides otherwise."""

    changed = Signal(object)
    """`DoseReview`, after the user decided."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review: DoseReview | None = None
        self._studies: tuple[DoseStudy, ...] = ()

    @property
    def review(self) -> DoseReview | None:
        """What is shown, with the user's decisions."""
        return self._review

    def show_review(self, review: DoseReview | None) -> None:
        """Show another review."""
        self.beginResetModel()
        self._review = review
        self._studies = () if review is None else review.studies
        self.endResetModel()

    def choose(self, lines: Iterable[Line], keep: bool | None) -> None:
        """Keep or drop lines, or decide as the rules did (none)."""
        if self._review is None:
            return
        review = self._review
        for line in lines:
            if keep is None:
                review = without_choice(review, *line.uids)
            elif line.can_be_chosen:
                review = with_choice(review, *line.uids, keep=keep)
        before, self._review, self._studies = self._studies, review, review.studies
        for row, (old, new) in enumerate(zip(before, self._studies, strict=True)):
            if old is not new:
                self._tell_changed(row)
        self.changed.emit(review)

    def line(self, index: _Index) -> Line:
        """What stands in a row."""
        above, row = index.internalId(), index.row()
        if not above:
            return Line(study=self._studies[row])
        study = self._studies[(above & ((1 << _SERIES_BITS) - 1)) - 1]
        within = above >> _SERIES_BITS
        if not within:
            return Line(study=study, series=study.series[row])
        series = study.series[within - 1]
        return Line(study=study, series=series, one=series.objects[row])

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        """Index of a study, or of what is below one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0)
        above = parent.internalId()
        return self.createIndex(row, column, above | parent.row() + 1 << _SERIES_BITS if above else parent.row() + 1)

    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Index of the study or series that a row belongs to."""
        above = index.internalId() if index.isValid() else 0
        if not above:
            return QModelIndex()
        study, series = above & ((1 << _SERIES_BITS) - 1), above >> _SERIES_BITS
        return self.createIndex(series - 1, 0, study) if series else self.createIndex(study - 1, 0, 0)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Studies, series of one, or objects of a series."""
        if not parent.isValid():
            return len(self._studies)
        if parent.column() > 0:
            return 0
        line = self.line(parent)
        if line.one is not None:
            return 0
        return len(line.study.series if line.series is None else line.series.objects)

    def columnCount(self, _parent: _Index = _NOWHERE) -> int:
        """Columns of the review."""
        return len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What can be decided can be ticked."""
        flags = super().flags(index)
        if index.isValid() and index.column() == Column.DECISION and self.line(index).can_be_chosen:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """What stands in a cell."""
        if not index.isValid():
            return None
        line, column = self.line(index), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text(column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.DECISION and line.can_be_chosen:
                return Qt.CheckState.Checked if line.keep else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DecorationRole:
                return _decoration(line, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(line.explanation())
            case Qt.ItemDataRole.ForegroundRole:
                return _foreground(line, column)
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.WHAT and line.study.problem:
                return f"{line.what}, {line.study.problem}"
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.OBJECTS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.UserRole:
                return line.sort_key(column)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Keep or drop a row."""
        if role != Qt.ItemDataRole.CheckStateRole or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        self.choose([self.line(index)], Qt.CheckState(value) is not Qt.CheckState.Unchecked)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _TITLES[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.OBJECTS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _tell_changed(self, row: int) -> None:
        study = self.index(row, 0)
        parents = [QModelIndex(), study, *(self.index(each, 0, study) for each in range(self.rowCount(study)))]
        for parent in parents:
            first, last = (0, self.rowCount(parent) - 1) if parent.isValid() else (row, row)
            if last >= 0:
                self.dataChanged.emit(self.index(first, 0, parent), self.index(last, Column.WHY, parent))


class ReviewFilter(QSortFilterProxyModel):
    """Shows some of the studies, each with all that is below it; a decision alone takes none away."""

    def __init__(self, model: ReviewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown = Shown.ALL
        self._needle = ""
        self._only: frozenset[str] | None = None
        self._texts: dict[str, str] = {}
        self.setSortRole(_SORT)
        self.setDynamicSortFilter(False)
        self.setSourceModel(model)
        model.modelAboutToBeReset.connect(self._texts.clear)

    def show_kind(self, shown: Shown) -> None:
        """Show studies of a kind."""
        self.beginFilterChange()
        self._shown = shown
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def show_text(self, text: str) -> None:
        """Show studies with this text, in any case, in themselves or in one of their series."""
        self.beginFilterChange()
        self._needle = folded(text.strip())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def show_studies(self, study_instance_uids: frozenset[str] | None) -> None:
        """Show these studies; none: any."""
        self.beginFilterChange()
        self._only = study_instance_uids
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        """Whether a study is shown."""
        if parent.isValid() or self._model.review is None:
            return True
        study = self._model.review.studies[row]
        return (
            self._shown.shows(study)
            and (self._only is None or study.study_instance_uid in self._only)
            and (not self._needle or self._needle in self._text(study))
        )

    def _text(self, study: DoseStudy) -> str:
        uid = study.study_instance_uid
        if uid not in self._texts:
            self._texts[uid] = Line(study=study).searched()
        return self._texts[uid]


def _decoration(line: Line, column: Column) -> object:
    if column is Column.WHAT and line.series is None and line.study.problem:
        return icon("warning", Tint.WARNING)
    if column is not Column.DECISION:
        return None
    if line.by_hand:
        return icon("edit", Tint.ACCENT)
    return icon("check", Tint.GOOD) if line.keep else icon("circle-slash", Tint.MUTED)


def _foreground(line: Line, column: Column) -> object:
    if line.keep:
        return QColor(colours().good) if column is Column.DECISION else None
    return QColor(colours().muted)
