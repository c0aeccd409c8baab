"""Jobs as a tree: one row a job, and below it its series and the instances that did not come."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qrstation.model.events import Job, JobState, SeriesStanding
from qrstation.ui.transfers.wording import (
    Line,
    done,
    fraction,
    lines_below,
    look,
    mean_rate,
    method_text,
    objects_hint,
    objects_text,
    pending_text,
    rate_text,
    size_text,
    state_text,
    state_word,
    subject,
    time_left_text,
)
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.words import later, say

Index = QModelIndex | QPersistentModelIndex

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Role(IntEnum):
    """What the model says beside Qt's own roles."""

    SORT = Qt.ItemDataRole.UserRole
    FRACTION = Qt.ItemDataRole.UserRole + 1
    """How much is done, from 0 to 1; never less than a moment ago. None where the total is not known."""
    STATE = Qt.ItemDataRole.UserRole + 2
    """`JobState`."""
    JOB = Qt.ItemDataRole.UserRole + 3
    """`Job`, also of the rows below it."""


class Column(IntEnum):
    """Columns of the list."""

    NODE = 0
    WHAT = 1
    METHOD = 2
    STATE = 3
    PROGRESS = 4
    OBJECTS = 5
    SIZE = 6
    RATE = 7
    LEFT = 8


_TITLES = {
    Column.NODE: later("Node"),
    Column.WHAT: later("What"),
    Column.METHOD: later("Method"),
    Column.STATE: later("State"),
    Column.PROGRESS: later("Progress"),
    Column.OBJECTS: later("Objects"),
    Column.SIZE: later("Size"),
    Column.RATE: later("Rate"),
    Column.LEFT: later("Time left"),
}
_NUMBERS = (Column.OBJECTS, Column.SIZE, Column.RATE, Column.LEFT)


class JobModel(QAbstractItemModel):
    """Frozen jobs, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._rows: dict[int, int] = {}
        self._series: dict[int, tuple[SeriesStanding, ...]] = {}
        self._lines: dict[int, tuple[Line, ...]] = {}
        self._fractions: dict[int, float] = {}

    @property
    def jobs(self) -> tuple[Job, ...]:
        """All jobs, the newest first."""
        return tuple(self._jobs)

    def job(self, job_id: int) -> Job | None:
        """One job; none when it is not on the list."""
        row = self._rows.get(job_id)
        return None if row is None else self._jobs[row]

    def index_of(self, job_id: int) -> QModelIndex:
        """Index of a job's first column; invalid when it is not on the list."""
        row = self._rows.get(job_id)
        return QModelIndex() if row is None else self.index(row, 0)

    def set_jobs(self, jobs: Iterable[Job]) -> None:
        """Show these jobs and no others."""
        self.beginResetModel()
        self._jobs = sorted(jobs, key=lambda job: job.id, reverse=True)
        self._number_rows()
        self._fractions = {job.id: fraction(job) or 0.0 for job in self._jobs}
        self._lines = {job.id: lines_below(job, self._series.get(job.id, ())) for job in self._jobs}
        self.endResetModel()

    def put(self, job: Job) -> None:
        """Show a job that is new or stands elsewhere now."""
        row = self._rows.get(job.id)
        if row is None:
            self._insert(job)
            return
        self._follow_progress(job)
        self._jobs[row] = job
        self._put_lines(job)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def put_series(self, job_id: int, series: tuple[SeriesStanding, ...]) -> None:
        """Show how much of each series is here; nothing happens when the job is not on the list."""
        job = self.job(job_id)
        if job is not None:
            self._series[job_id] = series
            self._put_lines(job)

    def remove(self, job_id: int) -> None:
        """Take a job off the list; nothing happens when it is not there."""
        row = self._rows.get(job_id)
        if row is None:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._jobs[row]
        self._series.pop(job_id, None)
        self._lines.pop(job_id, None)
        self._fractions.pop(job_id, None)
        self._number_rows()
        self.endRemoveRows()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Count the columns."""
        return len(Column)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the jobs, or the rows below one."""
        if not parent.isValid():
            return len(self._jobs)
        if parent.column() or parent.internalId():
            return 0
        return len(self._lines[self._jobs[parent.row()].id])

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Make an index; rows below a job carry its number."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._jobs[parent.row()].id + 1 if parent.isValid() else 0)

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Find the job above a row."""
        if not child.isValid() or not child.internalId():
            return QModelIndex()
        return self.createIndex(self._rows[child.internalId() - 1], 0, 0)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == _DISPLAY:
            return say(_TITLES[Column(section)])
        if role == _ALIGNMENT:
            return _RIGHT if section in _NUMBERS else _LEFT
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Say what stands in a cell."""
        if not index.isValid():
            return None
        column = Column(index.column())
        if index.internalId():
            job = self._jobs[self._rows[index.internalId() - 1]]
            return self._line_cell(job, index.row(), column, role)
        return self._job_cell(self._jobs[index.row()], column, role)

    def _insert(self, job: Job) -> None:
        row = next((row for row, other in enumerate(self._jobs) if other.id < job.id), len(self._jobs))
        self.beginInsertRows(QModelIndex(), row, row)
        self._jobs.insert(row, job)
        self._number_rows()
        self._fractions[job.id] = fraction(job) or 0.0
        self._lines[job.id] = lines_below(job, ())
        self.endInsertRows()

    def _number_rows(self) -> None:
        self._rows = {job.id: row for row, job in enumerate(self._jobs)}

    def _follow_progress(self, job: Job) -> None:
        """Keep the bar from jumping back while a job runs; a new attempt starts anew."""
        now = fraction(job) or 0.0
        goes_on = job.state in (JobState.RUNNING, JobState.STOPPING)
        self._fractions[job.id] = max(now, self._fractions[job.id]) if goes_on else now

    def _put_lines(self, job: Job) -> None:
        lines, before = lines_below(job, self._series.get(job.id, ())), self._lines[job.id]
        if lines == before:
            return
        above = self.index(self._rows[job.id], 0)
        if len(lines) == len(before):
            self._lines[job.id] = lines
            self.dataChanged.emit(self.index(0, 0, above), self.index(len(lines) - 1, len(Column) - 1, above))
            return
        if before:
            self.beginRemoveRows(above, 0, len(before) - 1)
            self._lines[job.id] = ()
            self.endRemoveRows()
        if lines:
            self.beginInsertRows(above, 0, len(lines) - 1)
            self._lines[job.id] = lines
            self.endInsertRows()

    def _job_cell(self, job: Job, column: Column, role: int) -> Any:
        match role:
            case Role.JOB:
                return job
            case Role.STATE:
                return job.state
            case Role.FRACTION:
                return None if fraction(job) is None else self._fractions[job.id]
            case Role.SORT:
                return self._sort_value(job, column)
        if role in (_DISPLAY, _ACCESSIBLE):
            return self._text(job, column)
        if role == _TOOL_TIP:
            return tool_tip(_hint(job, column))
        if role == _ALIGNMENT:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role == _DECORATION and column is Column.STATE:
            shown = look(job.state)
            return icon(shown.icon, shown.tint)
        return None

    def _text(self, job: Job, column: Column) -> str:
        match column:
            case Column.NODE:
                return job.request.node
            case Column.WHAT:
                return subject(job)
            case Column.METHOD:
                return method_text(job)
            case Column.STATE:
                return state_word(job)
            case Column.PROGRESS:
                percent = f"{int(self._fractions[job.id] * 100)} %"
                return percent if fraction(job) is not None else pending_text(job)
            case Column.OBJECTS:
                return objects_text(job)
            case Column.SIZE:
                return size_text(job)
            case Column.RATE:
                return rate_text(job)
            case Column.LEFT:
                return time_left_text(job)

    def _sort_value(self, job: Job, column: Column) -> str | int | float:
        match column:
            case Column.PROGRESS:
                return self._fractions[job.id]
            case Column.OBJECTS:
                return done(job)
            case Column.SIZE:
                return float(job.bytes)
            case Column.RATE:
                return mean_rate(job) or 0.0
            case Column.LEFT:
                return job.seconds_left or 0.0
            case _:
                return self._text(job, column).casefold()

    def _line_cell(self, job: Job, row: int, column: Column, role: int) -> Any:
        if role == Role.JOB:
            return job
        if role == Role.SORT:
            return row
        if column is not Column.NODE:
            return None
        line = self._lines[job.id][row]
        if role == _DECORATION:
            return icon(line.icon, line.tint)
        if role not in (_DISPLAY, _TOOL_TIP, _ACCESSIBLE):
            return None
        return tool_tip(line.text) if role == _TOOL_TIP else line.text


def _hint(job: Job, column: Column) -> str:
    match column:
        case Column.METHOD:
            return job.method_reason
        case Column.STATE:
            said = job.result.explanation if job.result is not None else ""
            return "\n".join(filter(None, (state_text(job), job.remark, said)))
        case Column.OBJECTS:
            return objects_hint(job)
        case Column.RATE:
            return say("over the last seconds") if not job.state.ended else say("over the whole retrieval")
        case _:
            return subject(job) if column is Column.WHAT else ""
