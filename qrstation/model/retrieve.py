"""What is to be fetched, and what came of it."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from qrstation.model.information_model import Level, QueryModel, View
from qrstation.model.instances import InstanceKey, OneInstance
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.outcomes import Status, SubOperations
from qrstation.model.query import MatchKey
from qrstation.words import counted, joined, later, say

MOST_FRAME_NUMBERS = 16_383
"""Values that fit into an attribute of value representation UL where its length has two bytes (PS3.4 Y.3.2.1.1)."""

_RANGE = re.compile(r"\s*(?P<first>\d{1,9})\s*(?:-\s*(?P<last>\d{1,9})\s*(?:/\s*(?P<step>\d{1,9})\s*)?)?")
_SECONDS = re.compile(r"\s*(?P<start>-?\d+(?:\.\d+)?)\s*-\s*(?P<end>-?\d+(?:\.\d+)?)\s*")


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
    """Time Range (0008,1163): start and end, in seconds after the instance's Content Time, or before it if negative."""

    def __post_init__(self) -> None:
        if sum((bool(self.numbers), bool(self.ranges), self.seconds is not None)) != 1:
            raise ValueError(say("Frames are named by their numbers, by ranges or by times: by one of these."))
        if self.numbers and (self.numbers[0] < 1 or any(a >= b for a, b in pairwise(self.numbers))):
            raise ValueError(say("Frame numbers start at 1 and rise."))
        if any(first < 1 or last < first or step < 1 for first, last, step in self.ranges):
            raise ValueError(say("A range of frames goes from its first number, 1 or above, up to its last."))
        if any(before[1] >= after[0] for before, after in pairwise(self.ranges)):
            raise ValueError(say("Ranges of frames rise and do not overlap."))
        if self.seconds is not None and not -math.inf < self.seconds[0] <= self.seconds[1] < math.inf:
            raise ValueError(say("A range of times goes from its start to its end."))

    @classmethod
    def of_frames(cls, text: str) -> FrameSelection:
        """Read ``1-5,8`` or, with every tenth frame, ``1-100/10``: as few values as name these frames.

        Raises
        ------
        ValueError
            With a sentence for the user.
        """
        ranges: list[tuple[int, int, int]] = []
        for part in text.split(","):
            found = _RANGE.fullmatch(part)
            if found is None:
                raise ValueError(
                    say("{text!r} is no frame number and no range: write 1-5,8 or 1-100/10.", text=part.strip())
                )
            first = int(found["first"])
            ranges.append((first, int(found["last"] or first), int(found["step"] or 1)))
        in_ranges = cls(ranges=tuple(ranges))
        if sum((last - first) // step + 1 for first, last, step in ranges) > MOST_FRAME_NUMBERS:
            if 3 * len(ranges) > MOST_FRAME_NUMBERS:
                raise ValueError(
                    say(
                        "More than {most:,} ranges of frames cannot be asked for at once.", most=MOST_FRAME_NUMBERS // 3
                    )
                )
            return in_ranges
        return cls(numbers=tuple(number for first, last, step in ranges for number in range(first, last + 1, step)))

    @classmethod
    def of_times(cls, text: str) -> FrameSelection:
        """Read ``0.5-2``: from half a second after the start to two seconds after it; times before it are negative.

        Raises
        ------
        ValueError
            With a sentence for the user.
        """
        found = _SECONDS.fullmatch(text)
        if found is None:
            raise ValueError(say("{text!r} is no range of seconds: write 0.5-2.", text=text.strip()))
        return cls(seconds=(float(found["start"]), float(found["end"])))

    @property
    def count(self) -> int | None:
        """How many frames are named; none where times name them."""
        if self.seconds is not None:
            return None
        return len(self.numbers) + sum((last - first) // step + 1 for first, last, step in self.ranges)

    @property
    def last(self) -> int | None:
        """The highest number that is named; none where times name frames."""
        if self.seconds is not None:
            return None
        first, last, step = self.ranges[-1] if self.ranges else (self.numbers[-1], self.numbers[-1], 1)
        return last - (last - first) % step

    def __str__(self) -> str:
        if self.seconds is not None:
            return say("frames from {first:g} s to {last:g} s", first=self.seconds[0], last=self.seconds[1])
        parts = ", ".join(_in_words(self.ranges or tuple(_runs(self.numbers))))
        return (
            say("frame {numbers}", numbers=parts) if len(self.numbers) == 1 else say("frames {numbers}", numbers=parts)
        )


def _counted_by_level(keys: Sequence[MatchKey]) -> Iterator[str]:
    counts = Counter(key.level for key in keys)
    for level in Level:
        if number := counts[level]:
            yield counted(number, *level.nouns)


def _runs(numbers: tuple[int, ...]) -> Iterator[tuple[int, int, int]]:
    """Join numbers that follow one another."""
    first = last = numbers[0]
    for number in numbers[1:]:
        if number != last + 1:
            yield first, last, 1
            first = number
        last = number
    yield first, last, 1


def _in_words(ranges: tuple[tuple[int, int, int], ...]) -> Iterator[str]:
    for first, last, step in ranges:
        every = f"/{step}" if step > 1 else ""
        yield str(first) if first == last else f"{first}-{last}{every}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedInstance(OneInstance):
    """An instance that a node says it has."""

    sop_instance_uid: str
    sop_class_uid: str
    series_instance_uid: str
    study_instance_uid: str
    patient_id: str = ""
    """Where the model or the user names patients."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a node says is in one chosen entity; none where it does not tell."""

    key: MatchKey
    instances: tuple[ExpectedInstance, ...] | None
    count: int | None
    found: bool = True
    """False where the node answered that it has no such entity."""
    modality: str = ""
    """Of the series that it is or lies in, where it is known."""
    kind: str = ""
    """For people: the kind of examination that it is fetched for."""


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
    associations: int | None = None
    """Side by side; none: as many as the node's limits say."""
    contents: tuple[Contents, ...] = ()
    """What is known of each of ``keys``; of what is counted the node is not asked again; empty: the node is asked."""
    in_order: bool = False
    """One entity after another over one association: one that fails is asked for once more, and then the retrieval
    ends; what another AE acknowledged is not sent again."""
    run: str = ""
    """The run of a dose query that it fetches for, as the record of dose retrievals knows it; empty: of none."""

    @property
    def asked_for(self) -> str:
        """What is asked for in words: ``2 studies``, ``1 object: frames 1-5``, ``4 objects: headers only``."""
        headers = self.model is QueryModel.WITHOUT_BULK_DATA
        part = str(self.frames) if self.frames else say("headers only") if headers else ""
        return joined(": ", filter(None, (joined(", ", _counted_by_level(self.keys)), part)))


class Basis(StrEnum):
    """How the number of instances wanted is known."""

    LISTED = "listed"
    """The node named each of them."""
    COUNTED = "counted"
    """The node told their number alone."""
    UNVERIFIED = "unverified"
    """The node does not tell."""
    NOT_FOUND = "not found"
    """The node says that it has nothing under these identifiers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPart:
    """What a plan says of one series, or of what was chosen where the node does not tell what is in it.

    ``held`` counts what the archive has; of what the node does not list all is fetched again. ``about_bytes`` is the
    size of the uncompressed pixels of those instances to be fetched whose size the node tells, ``sized`` of them.
    """

    key: MatchKey
    modality: str
    basis: Basis
    expected: int | None
    held: int
    to_fetch: int | None
    about_bytes: int | None
    sized: int


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
    """What is asked for; nothing that is held already."""
    expected: tuple[ExpectedInstance, ...] | None
    """Every instance wanted, held ones too; none when the node does not tell, and for frames: theirs is a new one."""
    expected_count: int | None
    """How many are wanted; none when the node does not tell."""
    listed: tuple[ExpectedInstance, ...] = ()
    """Where ``expected`` is none: the instances of those entities of which the node does tell them."""
    unlisted: tuple[tuple[MatchKey, int | None], ...] = ()
    """The other entities, each with the number of instances that the node says it has."""
    already_held: int = 0
    unknown: tuple[MatchKey, ...] = ()
    """What was chosen and the node said that it does not have."""
    sop_classes: tuple[str, ...] = ()
    """SOP Classes in the studies wanted, as far as known: they choose presentation contexts where no list does."""
    presumed: frozenset[str] = frozenset()
    """Studies of which the node says that they have but one SOP Class: that of each instance was not asked."""
    modalities: tuple[str, ...] = ()
    """Modalities wanted, as far as known: they choose presentation contexts where SOP Classes are not known."""
    parts: tuple[PlannedPart, ...] = ()
    """Series by series, for people; empty in a plan that is made to be carried out."""

    @property
    def all_unknown(self) -> bool:
        """Whether the node said of everything that was chosen that it does not have it."""
        return bool(self.unknown) and not self.named and len(self.unknown) == len(self.unlisted)

    @property
    def named(self) -> tuple[ExpectedInstance, ...]:
        """Instances wanted, as far as the node tells them."""
        return self.listed if self.expected is None else self.expected

    @property
    def basis(self) -> Basis:
        """How the number of all instances wanted is known."""
        if self.expected is not None:
            return Basis.LISTED
        if self.parts and all(part.basis is Basis.NOT_FOUND for part in self.parts):
            return Basis.NOT_FOUND
        return Basis.UNVERIFIED if self.expected_count is None else Basis.COUNTED

    @property
    def to_fetch(self) -> int | None:
        """How many instances are to come; none when the node does not tell."""
        return None if self.expected_count is None else self.expected_count - self.already_held

    @property
    def about_bytes(self) -> int | None:
        """Size of the uncompressed pixels of what is to come, as far as the node tells it; none where it tells none."""
        wanted = [part for part in self.parts if part.to_fetch != 0]
        told = [part.about_bytes for part in wanted if part.about_bytes is not None]
        return sum(told) if told or (self.parts and not wanted) else None

    @property
    def sized(self) -> int:
        """Of how many instances to come the node tells the size."""
        return sum(part.sized for part in self.parts)


class Verdict(StrEnum):
    """What a retrieval came to, judged by what is on disk."""

    COMPLETE = later("complete")
    PARTIAL = later("partial")
    FAILED = later("failed")
    CANCELLED = later("cancelled")
    UNVERIFIED = later("unverified")
    """Only the peer could know whether all came."""


WAS_STOPPED = later("Not asked for, or not to the end, because the retrieval was stopped.")
FAILED_TWICE = later("Not asked for, because a request failed twice in succession.")
NOT_ASKED_FOR = (WAS_STOPPED, FAILED_TWICE)
"""The reasons of what did not come without having been asked for: a person stopped it, or it ended itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceFailure(OneInstance):
    """An instance that did not come, and why."""

    sop_instance_uid: str
    reason: str
    study_instance_uid: str = ""
    """Empty, as the series, where the peer told the SOP Instance UID alone."""
    series_instance_uid: str = ""


def not_asked_for(instances: Iterable[InstanceKey]) -> tuple[InstanceFailure, ...]:
    """Say of instances that they were not asked for, because the retrieval was stopped."""
    return tuple(InstanceFailure(**key._asdict(), reason=WAS_STOPPED) for key in instances)


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
    missing: tuple[InstanceKey, ...] = ()
    not_found: tuple[MatchKey, ...] = ()
    """What was chosen, the node said that it does not have, and of which nothing came."""
    unsolicited: tuple[InstanceKey, ...] = ()
    arrived: tuple[InstanceKey, ...] = ()
    """What came where no list says what was wanted; empty where one does."""
    basis: Basis | None = None
    """How the number of those wanted is known; none where it was not asked."""
    status: Status | None = None
    """The peer's last word."""
    sub_operations: SubOperations = field(default_factory=SubOperations)
    reached: bool = True
    """Whether the node took an association at all."""
    explanation: str = ""
    """One sentence or two for the user: what happened and what to do."""
    may_pass: bool = False
    """Whether it fell short for a reason that may pass by itself, so that trying again may help."""
    disk_failed: bool = False
    """Whether the archive could not keep something that came."""
    given_up: tuple[MatchKey, ...] = ()
    """What failed twice in succession and ended it, so that what was to come after it was not asked for."""
    late: int = 0
    """How many of those received came after the retrieval had ended."""
    unlisted_not_asked_for: int = 0
    """How many of those that the node only counts were not asked for, or not to the end; see `why_not_asked_for`."""
    method: RetrieveMethod | None = None
    """The one that was used last; none where nothing was asked."""
    method_reason: str = ""
    """Why that one, as a sentence."""

    @property
    def not_asked_for(self) -> int:
        """How many of those wanted were not asked for, or not to the end; see `why_not_asked_for`."""
        return self.unlisted_not_asked_for + sum(one.reason in NOT_ASKED_FOR for one in self.failed)

    @property
    def why_not_asked_for(self) -> str:
        """Why there may be some that were not asked for, as a sentence for people: one of `NOT_ASKED_FOR`."""
        return say(FAILED_TWICE if self.given_up else WAS_STOPPED)

    @property
    def failed_to_come(self) -> int:
        """How many of those wanted here were asked for and did not come, whether it is known which or not."""
        named = len({*(one.key for one in self.failed), *self.missing}) + self.unlisted_not_asked_for
        short = 0 if self.expected is None else self.expected - self.received - self.already_held
        return max(named, short) - self.not_asked_for
