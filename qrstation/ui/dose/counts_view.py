"""How many studies there are of each kind, and what each step of the selection left of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from qrstation.model.dose import DoseReview
from qrstation.model.information_model import Level
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.palette import colours
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.ui.widgets.row_lists import make_row_list
from qrstation.ui.widgets.theme import SPACE, in_proportion
from qrstation.words import say, whole_number

_NUMBER_WIDTH = 80
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class CountRow:
    """A row of the list: what is counted and two numbers, or the title of those that follow."""

    texts: tuple[str, str, str]
    is_title: bool = False


def counts_of(review: DoseReview) -> tuple[CountRow, ...]:
    """Count studies by modalities and by examination, and give the steps that left anything out."""
    return (*_by_modalities(review), *_by_branch(review), *_steps(review))


def _by_modalities(review: DoseReview) -> Iterator[CountRow]:
    told = Counter(study.modalities for study in review.studies)
    kept = Counter(study.modalities for study in review.kept)
    yield CountRow(texts=(say("Modalities in the study"), say("Studies"), say("Kept")), is_title=True)
    for modalities, number in told.most_common():
        yield _row(", ".join(modalities) or say("not told"), number, kept[modalities])


def _by_branch(review: DoseReview) -> Iterator[CountRow]:
    yield CountRow(texts=(say("Taken as"), say("Studies"), say("Kept")), is_title=True)
    for branch in review.order.query.branches:
        taken = sum(branch in study.branches for study in review.studies)
        kept = sum(branch in study.fetched_for for study in review.studies)
        yield _row(branch.heading, taken, kept)


def _steps(review: DoseReview) -> Iterator[CountRow]:
    by_hand = any(study.ruled is not None for study in review.studies)
    for level in (Level.STUDY, Level.SERIES):
        steps = [step for step in review.reductions if step.level is level]
        if steps:
            what = say(level.nouns[1])
            left_out = (
                say("Left out: {studies_or_series}, before your decisions", studies_or_series=what)
                if by_hand
                else say("Left out: {studies_or_series}", studies_or_series=what)
            )
            yield CountRow(texts=(left_out, say("Before"), say("After")), is_title=True)
        for step in steps:
            yield _row(step.what, step.before, step.after)


def _row(what: str, first: int, second: int) -> CountRow:
    return CountRow(texts=(one_line(what), whole_number(first), whole_number(second)))


class CountsModel(QAbstractTableModel):
    """The list for a table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CountRow, ...] = ()

    def show_rows(self, rows: tuple[CountRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Rows of the list."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """What is counted, and two numbers."""
        return 0 if parent.isValid() else 3

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Titles cannot be selected."""
        if index.isValid() and self._rows[index.row()].is_title:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.texts[index.column()]
            case Qt.ItemDataRole.ToolTipRole if index.column() == 0:
                return tool_tip(row.texts[0])
            case Qt.ItemDataRole.ForegroundRole if row.is_title:
                return QColor(colours().muted)
            case Qt.ItemDataRole.BackgroundRole if row.is_title:
                return QColor(colours().window)
            case Qt.ItemDataRole.TextAlignmentRole if index.column():
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class CountsView(QTableView):
    """The list on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = CountsModel(self)
        self.setModel(self._counts)
        self.setAccessibleName(say("Studies by kind, and the steps of the selection"))
        make_row_list(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_review(self, review: DoseReview) -> None:
        """Count a review."""
        self._counts.show_rows(counts_of(review))
        for column in (1, 2):
            self.setColumnWidth(column, max(in_proportion(_NUMBER_WIDTH), self.sizeHintForColumn(column) + 2 * SPACE))
