"""What the core tells its front ends while it works."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from qrstation.model.access import RefusedCaller
from qrstation.model.disk import DiskState
from qrstation.model.instances import InstanceStored
from qrstation.model.nodes import ListenerState, RetrieveMethod
from qrstation.model.outcomes import EchoResult
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult
from qrstation.words import later


class JobState(StrEnum):
    """Where a job of the retrieve queue stands."""

    WAITING = "waiting"
    RUNNING = "running"
    STOPPING = "stopping"
    """The node was asked to stop, because the job is to be paused or cancelled."""
    PAUSED = "paused"
    """By the user, who can let it go on."""
    WAITING_FOR_RETRY = "waiting for retry"
    """It fell short for a reason that may pass; it runs again by itself."""
    COMPLETE = "complete"
    PARTIAL = "partial"
    UNVERIFIED = "unverified"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def active(self) -> bool:
        """Whether something is going on, or will by itself."""
        return self in (JobState.WAITING, JobState.RUNNING, JobState.STOPPING, JobState.WAITING_FOR_RETRY)

    @property
    def ended(self) -> bool:
        """Whether it came to a verdict, and nothing more is to happen."""
        return not self.active and self is not JobState.PAUSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A retrieval as the user sees it, at one moment.

    ``bytes`` received; ``rate`` in bytes/s over the last seconds; ``seconds_left`` where it can be told.
    """

    id: int
    request: RetrieveRequest
    state: JobState
    created: datetime
    activity: str = ""
    """What is being done now, in words: asking what there is, associating, receiving."""
    method: RetrieveMethod | None = None
    method_reason: str = ""
    expected: int | None = None
    received: int = 0
    already_held: int = 0
    bytes: int = 0
    rate: float = 0.0
    seconds_left: float | None = None
    result: RetrieveResult | None = None
    attempt: int = 0
    """How often it was begun since it last got on."""
    not_before: datetime | None = None
    """When it runs at the earliest; none: as soon as its turn comes."""
    remark: str = ""
    """Why it stands where it stands, as a sentence, where its state alone does not say."""
    elsewhere: bool = False
    """Another running qrstation has it: it can be seen here, but not run, paused, stopped or removed."""


def with_result(job: Job, result: RetrieveResult) -> Job:
    """Give a job the numbers of what it came to."""
    return replace(
        job,
        activity="",
        method=result.method or job.method,
        method_reason=result.method_reason or job.method_reason,
        result=result,
        expected=result.expected,
        received=result.received,
        already_held=result.already_held,
        bytes=result.bytes,
        rate=0.0,
        seconds_left=None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesStanding:
    """How much of a series that a job wants is here."""

    series_instance_uid: str
    kind: str
    """Name of the SOP Class of its first instance; empty where the node did not tell it."""
    expected: int
    held: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What of the queue may run, at one moment."""

    lanes: tuple[str, ...]
    """Nodes with jobs that may run now and none that runs."""
    next_due: datetime | None
    """When the first of those that may not run yet may; none when nothing waits for a moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobChanged:
    """A job is new or stands elsewhere now."""

    job: Job


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRemoved:
    """A job was taken off the list."""

    job_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeEchoed:
    """A node answered a C-ECHO, or did not."""

    result: EchoResult


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenerChanged:
    """The receiver started, stopped or could not start."""

    state: ListenerState


@dataclass(frozen=True, slots=True, kw_only=True)
class DiskChanged:
    """The disk of the archive takes nothing, more was refused, room is short, or none of that any longer."""

    state: DiskState


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerRefused:
    """Somebody called our receiver and was refused what it wanted; the user may allow it."""

    caller: RefusedCaller


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerTurnedAway:
    """Somebody called our receiver and came to no association, for a reason that no list of callers changes."""

    told: str
    """Who, and why, as a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetInAgain:
    """Others are let in by settings that were saved after some that could not be used had closed the receiver."""

    told: str
    """Who is, in sentences."""


@dataclass(frozen=True, slots=True)
class DestinationUnknown:
    """Somebody wanted objects sent by C-MOVE to an AE title to which nothing is sent; the user may change that."""

    ae_title: str


class Severity(StrEnum):
    """How much a log entry needs a person."""

    INFO = later("info")
    WARNING = later("warning")
    ERROR = later("error")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One line of the log page, in words; without patient data."""

    time: datetime
    severity: Severity
    text: str
    node: str = ""
    job_id: int | None = None


Event = (
    InstanceStored
    | JobChanged
    | JobRemoved
    | NodeEchoed
    | ListenerChanged
    | DiskChanged
    | CallerRefused
    | CallerTurnedAway
    | LetInAgain
    | DestinationUnknown
    | LogEntry
)
