"""What is to be fetched, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from qrstation.model.information_model import QueryModel, View
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.outcomes import Status, SubOperations
from qrstation.model.query import MatchKey


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameSelection:
    """Frames of one instance, to be retrieved as a new instance: by exactly one of three ways to name them.

    References
    ----------
    PS3.4 Y.3.2.1
    """

    numbers: tuple[int, ...] = ()
    """Simple Frame List (0008,1161): numbers from 1 on, rising."""
    ranges: tuple[tuple[int, int, int], ...] = ()
    """Calculated Frame List (0008,1162): first number, last number and step of each range."""
    seconds: tuple[float, float] | None = None
    """Time Range (0008,1163): start and end, in seconds after the start of the instance's Content Time."""

    def __post_init__(self) -> None:
        if sum((bool(self.numbers), bool(self.ranges), self.seconds is not None)) != 1:
            raise ValueError("Frames are named by their numbers, by ranges or by times: by one of these.")
        if self.numbers and (self.numbers[0] < 1 or any(a >= b for a, b in pairwise(self.numbers))):
            raise ValueError("Frame numbers start at 1 and rise.")
        if any(first < 1 or last < first or step < 1 for first, last, step in self.ranges):
            raise ValueError("A range of frames goes from its first number, 1 or above, up to its last.")
        if self.seconds is not None and not 0 <= self.seconds[0] <= self.seconds[1]:
            raise ValueError("A range of times goes from its start, 0 s or above, to its end.")


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrieveRequest:
    """What a user asked for: entities of one node, to our archive or to another AE."""

    node: str
    """Name in the node book, or ``AET@host:port``."""
    keys: tuple[MatchKey, ...]
    description: str = ""
    """For people: what this is, such as ``DOE^Jane, CT Abdomen``."""
    model: QueryModel | None = None
    """None: the node's."""
    method: RetrieveMethod | None = None
    """None: the node's."""
    destination: str = ""
    """AE title of the Move Destination; empty: this workstation's archive."""
    frames: FrameSelection | None = None
    """Frames of the one instance chosen; none: whole instances."""
    view: View | None = None
    """The form in which a node that converts images is to send them; none: as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedInstance:
    """An instance that a node says it has."""

    sop_instance_uid: str
    sop_class_uid: str
    series_instance_uid: str
    study_instance_uid: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrievePlan:
    """A request made concrete: what to ask, how, and what must be on disk afterwards."""

    request: RetrieveRequest
    model: QueryModel
    method: RetrieveMethod
    """GET or MOVE."""
    reason: str
    """Why this method, as a sentence."""
    targets: tuple[MatchKey, ...]
    """What is asked for, one C-GET or C-MOVE each; nothing that is held already."""
    expected: tuple[ExpectedInstance, ...] | None
    """Every instance wanted, held ones too; none when the node does not tell."""
    expected_count: int | None
    """How many are wanted; none when the node does not tell."""
    already_held: int = 0
    modalities: tuple[str, ...] = ()
    """Modalities wanted, as far as known: they choose presentation contexts where SOP Classes are not."""


class Verdict(StrEnum):
    """What a retrieval came to, judged by what is on disk."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNVERIFIED = "unverified"
    """Only the peer could know whether all came."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceFailure:
    """An instance that did not come, and why."""

    sop_instance_uid: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrieveResult:
    """The end of a retrieval; ``bytes`` of data received, ``seconds`` from association to last instance."""

    verdict: Verdict
    expected: int | None
    received: int
    already_held: int
    bytes: int
    seconds: float
    failed: tuple[InstanceFailure, ...] = ()
    missing: tuple[str, ...] = ()
    unsolicited: tuple[str, ...] = ()
    status: Status | None = None
    """The peer's last word."""
    sub_operations: SubOperations = field(default_factory=SubOperations)
    reached: bool = True
    """Whether the node took an association at all."""
    explanation: str = ""
    """One sentence or two for the user: what happened and what to do."""
