"""What arrives while a retrieval runs, counted by us and as the peer tells it."""

from __future__ import annotations

import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from qrstation.errors import ArchiveFault, DiskFull, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level
from qrstation.model.instances import (
    Arrival,
    IncomingInstance,
    InstanceKey,
    InstanceSink,
    InstanceStored,
    InstanceWriter,
    Origin,
    StoredInstance,
    by_uid,
    meant_by,
)
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import ExpectedInstance, InstanceFailure, RetrievePlan
from qrstation.services.held import sources_of_frames

_LONGEST_KEEPING = 60.0
"""Seconds after which a disk that does not take what came is not waited for."""


class Tally:
    """Counts the instances of one plan; safe to feed from several threads.

    Parameters
    ----------
    plan
        Decides what was wanted.
    held
        What was wanted and on disk before the transfer.
    on_arrival
        Called with the number of wanted instances received and their bytes, after each.
    sender
        AE title under which the node sends; empty where it is not known.

    Attributes
    ----------
    last_arrival
        When the last instance came that was wanted or sent because of our request, on the clock of `time.monotonic`.
    """

    def __init__(
        self,
        plan: RetrievePlan,
        held: frozenset[InstanceKey],
        on_arrival: Callable[[int, int], None],
        *,
        sender: str = "",
    ) -> None:
        self._plan = plan
        self._sender = sender
        self._held = held
        self._on_arrival = on_arrival
        self._wanted = frozenset(instance.key for instance in plan.named)
        self._named = by_uid(self._wanted)
        unlisted = () if plan.expected is not None else tuple(key for key, _ in plan.unlisted) or plan.targets
        self._unlisted: defaultdict[tuple[Level, str], list[MatchKey]] = defaultdict(list)
        for key in unlisted:
            self._unlisted[key.level, key.unique_key(key.level)].append(key)
        self._studies = frozenset(target.study_instance_uid for target in plan.targets)
        self._arrived_in: Counter[MatchKey] = Counter()
        self._lock = threading.Lock()
        self._is_kept = threading.Condition(self._lock)
        self._being_kept = 0
        self._arrived: set[InstanceKey] = set()
        self._bytes = 0
        self._unsolicited: set[InstanceKey] = set()
        self._conflicts: set[InstanceKey] = set()
        self._failures: dict[str, InstanceFailure] = {}
        self.last_arrival = time.monotonic()
        self.disk_fault: ArchiveFault | None = None
        """Why the archive could not take something: nothing is to be asked for again before a person has looked."""
        self.full = Cancellation()
        """Requested when its disk turns out to be full: what comes after would be thrown away."""

    @property
    def arrived(self) -> frozenset[InstanceKey]:
        """What was wanted and came, and was not on disk before."""
        with self._lock:
            return frozenset(self._arrived)

    @property
    def bytes(self) -> int:
        """Bytes of the files that came."""
        return self._bytes

    @property
    def unsolicited(self) -> tuple[InstanceKey, ...]:
        """What came and nobody wanted."""
        with self._lock:
            return tuple(sorted(self._unsolicited))

    @property
    def conflicts(self) -> frozenset[InstanceKey]:
        """What came while something with its SOP Instance UID and other bytes was held: both are kept."""
        with self._lock:
            return frozenset(self._conflicts)

    @property
    def failures(self) -> tuple[InstanceFailure, ...]:
        """Instances that came and could not be kept, not even when they came again."""
        with self._lock:
            if not self._failures:
                return ()
            came = {key.sop_instance_uid for key in self._arrived}
            came -= {key.sop_instance_uid for key in self._wanted - self._held - self._arrived}
            return tuple(failure for uid, failure in self._failures.items() if uid not in came)

    @property
    def missing(self) -> frozenset[InstanceKey]:
        """What was wanted and neither was held nor came; empty when it is not known what is wanted."""
        with self._lock:
            return self._wanted - self._held - self._arrived

    def came_elsewhere(self, held: frozenset[InstanceKey]) -> frozenset[InstanceKey]:
        """Those wanted that are on disk now, but were not before and did not come through us."""
        with self._lock:
            return (self._wanted & held) - self._held - self._arrived

    def arrived_in(self, key: MatchKey) -> int:
        """How many instances came of an entity of which the node does not tell them."""
        with self._lock:
            return self._arrived_in[key]

    @contextmanager
    def stopping(self, cancellation: Cancellation) -> Iterator[Cancellation]:
        """Make a request to stop that comes with another one, or when the disk is full, while the block lasts."""
        stop = Cancellation()
        with cancellation.calling(stop.request), self.full.calling(stop.request):
            yield stop

    def counting(self, sink: InstanceSink) -> InstanceSink:
        """Wrap a sink so that all that goes through it is counted, refusals too."""
        return _CountingSink(sink, self)

    def passage(self, incoming: IncomingInstance, writer: InstanceWriter) -> InstanceWriter:
        """Note what comes by our C-MOVE and cannot be kept; `arrived_by_itself` hears of the rest."""
        return _CountingWriter(writer, incoming, self) if self.concerns(incoming) else writer

    def concerns(self, incoming: IncomingInstance) -> bool:
        """Whether an instance comes by the C-MOVE that was asked for, as far as it can be told before it is here."""
        sent_by_node = incoming.calling_ae_title.strip() == self._sender != ""
        listed = incoming.sop_instance_uid in self._named
        by_move = self._is_of_move(incoming)
        return (by_move and sent_by_node) or (listed and (by_move or bool(incoming.move_originator)))

    def arrived_by_itself(self, stored: InstanceStored) -> None:
        """Count an instance that came over an association not ours, if it is wanted or sent because of our request."""
        if self._plan.request.frames:
            belongs = bool(self._wanted_as(stored.instance)) and self._holds_frames(stored.instance)
        else:
            belongs = (
                bool(self._wanted_as(stored.instance))
                or self._in_wanted_studies(stored.instance)
                or self._is_sent_to_us(stored)
            )
        if belongs:
            self.note(stored)

    def note(self, stored: InstanceStored) -> None:
        """Count an instance that came."""
        instance = stored.instance
        self.last_arrival = time.monotonic()
        with self._lock:
            if stored.arrival is Arrival.CONFLICT:
                self._conflicts.add(instance.key)
            wanted = self._wanted_as(instance)
            fresh = [key for key in wanted if key not in self._held and key not in self._arrived]
            if not wanted:
                self._unsolicited.add(instance.key)
            elif fresh:
                self._arrived.update(fresh)
                self._bytes += instance.size
                self._arrived_in.update(self._unlisted_around(instance))
            received = len(self._arrived)
        self._on_arrival(received, self._bytes)

    def refuse(self, incoming: IncomingInstance, reason: QrError) -> None:
        """Note an instance that came and could not be kept."""
        with self._lock:
            if isinstance(reason, ArchiveFault):
                self.disk_fault = self.disk_fault or reason
            self._failures[incoming.sop_instance_uid] = InstanceFailure(
                sop_instance_uid=incoming.sop_instance_uid,
                # What is the same of all is told once, in the explanation.
                reason=reason.title if isinstance(reason, ArchiveFault) else str(reason),
            )
        if isinstance(reason, DiskFull):
            self.full.request()

    def keep(self, more: int) -> None:
        """Note that so many more, or fewer, instances are being kept whose sender has gone on."""
        with self._is_kept:
            self._being_kept += more
            self._is_kept.notify_all()

    def wait_for_kept(self, cancellation: Cancellation) -> None:
        """Wait until all is kept, or refused, whose sender has gone on."""
        latest = time.monotonic() + _LONGEST_KEEPING
        with cancellation.calling(lambda: self.keep(0)), self._is_kept:
            while self._being_kept and not cancellation.requested and (left := latest - time.monotonic()) > 0:
                self._is_kept.wait(left)

    def missing_instances(self) -> tuple[ExpectedInstance, ...]:
        """The wanted instances that neither were held nor came, in the order in which the node told them."""
        missing = self.missing
        return tuple(one for one in self._plan.named if one.key in missing) if missing else ()

    def _wanted_as(self, instance: StoredInstance) -> Sequence[InstanceKey]:
        """What an instance is of that which was wanted; of what nobody listed it is itself."""
        key = instance.key
        if self._plan.request.frames:
            return (key,) if self._may_hold_frames(instance) else ()
        # What carries the UID of a wanted one, but is of another study or series, is not the one that was asked for.
        return meant_by(key, self._named) or ((key,) if any(self._unlisted_around(instance)) else ())

    def _unlisted_around(self, instance: StoredInstance) -> Iterator[MatchKey]:
        """Entities of which the node does not tell the instances and that an instance is or lies in."""
        own = {
            Level.PATIENT: instance.patient_id,
            Level.STUDY: instance.study_instance_uid,
            Level.SERIES: instance.series_instance_uid,
            Level.IMAGE: instance.sop_instance_uid,
        }
        for level_and_key in own.items():
            for key in self._unlisted.get(level_and_key, ()):
                if key.uids.means(instance.key):
                    yield key

    def _may_hold_frames(self, instance: StoredInstance) -> bool:
        """Whether an instance may be the one that was made of the frames: a new one in the series of their source."""
        source = self._plan.targets[0]
        return instance.sop_instance_uid != source.sop_instance_uid and all(
            theirs in ("", ours)
            for theirs, ours in (
                (source.study_instance_uid, instance.study_instance_uid),
                (source.series_instance_uid, instance.series_instance_uid),
            )
        )

    def _holds_frames(self, instance: StoredInstance) -> bool:
        """Whether an instance says itself that it was made of frames of their source."""
        return self._plan.targets[0].sop_instance_uid in sources_of_frames(instance.path)

    def _is_sent_to_us(self, stored: InstanceStored) -> bool:
        """Whether it comes by a C-MOVE of the node that we asked: nobody else asks it meanwhile."""
        return self._is_of_move(stored.incoming) and stored.incoming.calling_ae_title.strip() == self._sender != ""

    def _is_of_move(self, incoming: IncomingInstance) -> bool:
        # Some nodes name themselves as the Move Originator.
        return incoming.origin is Origin.MOVE or incoming.move_originator == self._sender != ""

    def _in_wanted_studies(self, instance: StoredInstance) -> bool:
        return instance.study_instance_uid in self._studies


class _CountingSink:
    def __init__(self, sink: InstanceSink, tally: Tally) -> None:
        self._sink = sink
        self._tally = tally

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        try:
            writer = self._sink.begin(incoming)
        except QrError as reason:
            self._tally.refuse(incoming, reason)
            raise
        return _CountingWriter(writer, incoming, self._tally, self._tally.note)


class _CountingWriter:
    def __init__(
        self,
        writer: InstanceWriter,
        incoming: IncomingInstance,
        tally: Tally,
        note: Callable[[InstanceStored], None] = lambda _: None,
    ) -> None:
        self._writer = writer
        self._incoming = incoming
        self._tally = tally
        self._note = note
        self._is_being_kept = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        try:
            self._writer.write(data)
        except QrError as reason:
            self._tally.refuse(self._incoming, reason)
            raise

    @property
    def sender_may_go_on(self) -> bool:
        return self._writer.sender_may_go_on

    def check(self, rest: int = 0) -> bool:
        try:
            is_checked = self._writer.check(rest)
        except QrError as reason:
            self._tally.refuse(self._incoming, reason)
            raise
        if is_checked and not self._is_being_kept:
            self._is_being_kept = True
            self._tally.keep(1)
        return is_checked

    def close(self) -> InstanceStored:
        try:
            stored = self._writer.close()
            self._note(stored)
        except QrError as reason:
            self._tally.refuse(self._incoming, reason)
            raise
        finally:
            self._end()
        return stored

    def abandon(self) -> None:
        try:
            self._writer.abandon()
        finally:
            self._end()

    def _end(self) -> None:
        if self._is_being_kept:
            self._is_being_kept = False
            self._tally.keep(-1)
