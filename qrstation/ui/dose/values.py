"""What the dose page asks of the core and what it is told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qrstation.errors import QrError
from qrstation.model.dose import DoseOrder, DoseReview, DoseStage
from qrstation.model.dose_schedule import SavedRun
from qrstation.model.events import Job
from qrstation.model.handing_on import HandOnStanding


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewWanted:
    """A node is to be asked for dose objects; ``token`` names the question in what comes back."""

    token: int
    order: DoseOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class StageTold:
    """How far a node is being asked."""

    token: int
    stage: DoseStage


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewEnded:
    """A node was asked: with a review, or with a fault; neither where it was stopped before there was anything."""

    token: int
    review: DoseReview | None = None
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrievalBegun:
    """A run began with a review, and what it keeps is in the queue as a job, or a fault kept it from beginning.

    There is no job where nothing is to be fetched; ``goes_on`` tells whether something that is here is handed on.
    """

    review: DoseReview
    run: str = ""
    job: Job | None = None
    goes_on: bool = False
    fault: QrError | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether something is fetched or handed on."""
        return self.job is not None or self.goes_on


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSaved:
    """A review was written to a file, or could not be."""

    path: Path
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStaged:
    """How far a run of the saved query of this name is."""

    name: str
    stage: DoseStage


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEnded:
    """A run of a saved query is through; ``token`` is its own.

    With neither run nor fault it was stopped, or another program runs the query.
    """

    token: int
    name: str
    run: SavedRun | None = None
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryTold:
    """What ran of the saved query of this name, the latest first."""

    name: str
    runs: tuple[SavedRun, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOn:
    """How it stands with what goes on from here: of the run that is shown, and of all."""

    run: str
    of_run: tuple[HandOnStanding, ...]
    everything: tuple[HandOnStanding, ...]
    busy: bool = False
    """Whether something is being handed on."""
