"""Which jobs are listed."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel
from PySide6.QtWidgets import QWidget

from qrstation.model.events import JobState
from qrstation.ui.transfers.job_model import JobModel, Role
from qrstation.ui.transfers.wording import PROBLEMS
from qrstation.words import later


class Show(Enum):
    """Which jobs are listed."""

    ALL = later("All")
    ACTIVE = later("Active")
    PROBLEMS = later("With problems")

    def admits(self, state: JobState) -> bool:
        """Whether jobs in this state are listed."""
        match self:
            case Show.ALL:
                return True
            case Show.ACTIVE:
                return state.active
            case Show.PROBLEMS:
                return state in PROBLEMS


class ListedJobs(QSortFilterProxyModel):
    """The jobs that the chosen filter admits."""

    def __init__(self, model: JobModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.show = Show.ALL
        self.setSourceModel(model)
        self.setSortRole(Role.SORT)

    def choose(self, show: Show) -> None:
        """List only some."""
        self.show = show
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether a row is listed; those below a job are with it."""
        if parent.isValid():
            return True
        return self.show.admits(JobState(self.sourceModel().index(row, 0).data(Role.STATE)))
