"""A dose review as a tree: studies, their series and the objects that are known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from qrstation.dose.overriding import with_choice, without_choice
from qrstation.dose.telling import short_reason
from qrstation.model.dose import DoseReview, DoseStudy
from qrstation.ui.dose.review_lines import Column, Line
from qrstation.ui.widgets.formats import folded, one_line
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.palette import colours
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.words import later, say

_TITLES = (
    later("Decision"),
    later("What"),
    later("Station"),
    later("Date"),
    later("Objects"),
    later("Level"),
    later("Why"),
)
_STUDY_BITS = 32
"""An index knows the place of its study, counted from 1, in these bits, and what it is of it above them: the study
itself (0), a series (1), or an object of its n-th series (n + 1)."""
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)

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
    """What was decided; ticking a row decides otherwise.

    Studies can be sorted and chosen among; what is below them stands as the node told it. A study that is decided
    otherwise, and so is none of the kind that is shown any more, stays until another one is at hand.
    """

    changed = Signal(object)
    """`DoseReview`, after the user decided."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review: DoseReview | None = None
        self._studies: tuple[DoseStudy, ...] = ()
        self._order: list[int] = []
        self._rows: dict[int, int] = {}
        self._sorted: tuple[Column, bool] | None = None
        self._kind = Shown.ALL
        self._needle = ""
        self._only: frozenset[str] | None = None
        self._at_hand = ""
        self._texts: dict[str, str] = {}

    @property
    def review(self) -> DoseReview | None:
        """What is shown, with the user's decisions."""
        return self._review

    def show_review(self, review: DoseReview | None) -> None:
        """Show another review, all of it."""
        self.beginResetModel()
        self._review = review
        self._studies = () if review is None else review.studies
        self._kind, self._needle, self._only, self._at_hand = Shown.ALL, "", None, ""
        self._texts.clear()
        self._choose_rows()
        self.endResetModel()

    def stations(self) -> frozenset[str]:
        """Names of the scanners of all studies and series."""
        of_series = {series.station_name for study in self._studies for series in study.series}
        return frozenset(map(one_line, of_series | {study.station_name for study in self._studies}))

    def reasons(self) -> frozenset[str]:
        """Short reasons of all studies and of what is below them."""
        of_series = [each for study in self._studies for each in study.series]
        rules = {one.rule for series in of_series for one in series.objects}
        rules |= {series.rule for series in of_series} | {study.rule for study in self._studies}
        return frozenset(map(short_reason, rules))

    def show_kind(self, kind: Shown) -> None:
        """Show studies of a kind."""
        self._kind, self._at_hand = kind, ""
        self._arrange()

    def show_text(self, text: str) -> None:
        """Show studies with this text, in any case, in themselves or in one of their series."""
        self._needle, self._at_hand = folded(text.strip()), ""
        self._arrange()

    def show_studies(self, study_instance_uids: frozenset[str] | None) -> None:
        """Show these studies; none: any."""
        self._only, self._at_hand = study_instance_uids, ""
        self._arrange()

    def settle(self, study_instance_uid: str) -> None:
        """Take away what is not of the kind that is shown any more, but for the study at hand."""
        self._at_hand = study_instance_uid
        if not all(self._is_shown(self._studies[at]) for at in self._order):
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the studies by a column; by -1: as the node told."""
        self._sorted = None if column < 0 else (Column(column), order is Qt.SortOrder.DescendingOrder)
        self._arrange()

    def choose(self, lines: Iterable[Line], keep: bool | None) -> None:
        """Keep or drop lines, or decide as the rules did (none)."""
        if self._review is None:
            return
        studies = {study.study_instance_uid: study for study in self._studies}
        for line in lines:
            study_uid = line.uids[0]
            alone = replace(self._review, studies=(studies[study_uid],))
            if keep is None:
                [studies[study_uid]] = without_choice(alone, *line.uids).studies
            elif line.can_be_chosen:
                [studies[study_uid]] = with_choice(alone, *line.uids, keep=keep).studies
        before, self._studies = self._studies, tuple(studies.values())
        self._review = replace(self._review, studies=self._studies)
        self._tell_changed([at for at, old in enumerate(before) if self._studies[at] is not old])
        self.changed.emit(self._review)

    def line(self, index: _Index) -> Line:
        """What stands in a row."""
        at, below = self._place(index)
        study = self._studies[at]
        if not below:
            return Line(study=study)
        if below == 1:
            return Line(study=study, series=study.series[index.row()])
        series = study.series[below - 2]
        return Line(study=study, series=series, one=series.objects[index.row()])

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        """Index of a study, or of what is below one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, self._order[row] + 1)
        at, below = self._place(parent)
        return self.createIndex(row, column, at + 1 | (parent.row() + 2 if below else 1) << _STUDY_BITS)

    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Index of the study or series that a row belongs to."""
        at, below = self._place(index) if index.isValid() else (0, 0)
        if not below:
            return QModelIndex()
        if below > 1:
            return self.createIndex(below - 2, 0, at + 1 | 1 << _STUDY_BITS)
        return self.createIndex(self._rows[at], 0, at + 1) if at in self._rows else QModelIndex()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Studies, series of one, or objects of a series."""
        if not parent.isValid():
            return len(self._order)
        at, below = self._place(parent)
        if parent.column() > 0 or below > 1:
            return 0
        series = self._studies[at].series
        return len(series[parent.row()].objects if below else series)

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
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.WHY:
                return line.reason
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.OBJECTS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
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
            return say(_TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.OBJECTS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _place(self, index: _Index) -> tuple[int, int]:
        """Where a row belongs: the place of its study, and what it is of it."""
        number = index.internalId()
        return (number & (1 << _STUDY_BITS) - 1) - 1, number >> _STUDY_BITS

    def _arrange(self) -> None:
        """Choose and sort the studies anew; what is selected and open stays so where it is still shown."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        self._choose_rows()
        self.changePersistentIndexList(before, [self._where_now(index) for index in before])
        self.layoutChanged.emit()

    def _where_now(self, index: QModelIndex) -> QModelIndex:
        at, below = self._place(index)
        if at not in self._rows:
            return QModelIndex()
        return self.createIndex(index.row() if below else self._rows[at], index.column(), index.internalId())

    def _choose_rows(self) -> None:
        order = [at for at, study in enumerate(self._studies) if self._is_shown(study)]
        if self._sorted is not None:
            column, descending = self._sorted
            keys = {at: Line(study=self._studies[at]).sort_key(column) for at in order}
            order.sort(key=lambda at: keys[at], reverse=descending)
        self._order = order
        self._rows = {at: row for row, at in enumerate(order)}

    def _is_shown(self, study: DoseStudy) -> bool:
        if study.study_instance_uid == self._at_hand:
            return True
        return (
            self._kind.shows(study)
            and (self._only is None or study.study_instance_uid in self._only)
            and (not self._needle or self._needle in self._searched(study))
        )

    def _searched(self, study: DoseStudy) -> str:
        uid = study.study_instance_uid
        if uid not in self._texts:
            self._texts[uid] = Line(study=study).searched()
        return self._texts[uid]

    def _tell_changed(self, places: list[int]) -> None:
        for at in places:
            self._texts.pop(self._studies[at].study_instance_uid, None)
        rows = [self._rows[at] for at in places if at in self._rows]
        if rows:
            # views draw all of themselves anew when several cells changed; telling of each series takes seconds
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), Column.WHY))


def _decoration(line: Line, column: Column) -> object:
    if column is Column.WHAT and line.series is None and line.study.problem:
        return icon("warning", Tint.WARNING)
    return icon("edit", Tint.ACCENT) if column is Column.DECISION and line.by_hand else None


def _foreground(line: Line, column: Column) -> object:
    if line.keep:
        return QColor(colours().good) if column is Column.DECISION else None
    return QColor(colours().muted)
