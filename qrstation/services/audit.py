"""The audit trail as the services write it: what the user of this computer had done, and what others did here.

References
----------
PS3.15 A.5
"""

from __future__ import annotations

import base64
import getpass
import os
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from qrstation.datasets.encoding import Encoding
from qrstation.dicom import identifiers, uids
from qrstation.errors import ArchiveFault, Cancelled, InvalidInput
from qrstation.model.access import Right
from qrstation.model.audit import (
    AskedQuery,
    AuditKind,
    AuditOutcome,
    AuditRecord,
    Handled,
    HandledCount,
    handled_of,
    named_by,
)
from qrstation.model.handing_on import Target, TargetKind
from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceStored, StoredInstance
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome, for_the_disk
from qrstation.model.patient_info import PatientInfoRequest
from qrstation.model.query import MatchKey, Query
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult, Verdict
from qrstation.model.visits import Reception, Visit
from qrstation.paths import Paths, make_private_folder
from qrstation.services import access_changes
from qrstation.services.nodes import NodeBook
from qrstation.services.receiver import Receiver
from qrstation.services.search import search, with_default_keys
from qrstation.settings import Settings
from qrstation.store.audit import AuditTrail
from qrstation.words import first_of, in_english, say

_IMPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2"
_BEGUN_ANEW = "the trail before was damaged, or changed otherwise than by this program, and put aside"
_OUTCOMES = {
    Verdict.COMPLETE: AuditOutcome.DONE,
    Verdict.UNVERIFIED: AuditOutcome.DONE,
    Verdict.PARTIAL: AuditOutcome.IN_PART,
    Verdict.CANCELLED: AuditOutcome.IN_PART,
    Verdict.FAILED: AuditOutcome.FAILED,
}


@dataclass(slots=True)
class Deed:
    """What is known of something that is being done, for its record."""

    outcome: AuditOutcome = AuditOutcome.DONE
    objects: int | None = None
    matches: int | None = None
    handled: tuple[Handled, ...] = ()
    detail: str = ""


@dataclass(slots=True, kw_only=True)
class Audit:
    """Writes records; where that fails, what they tell of goes on, and the fault is told.

    Parameters
    ----------
    path
        File of the trail, opened when something is first written or read.
    days
        After so many records are forgotten; none: never.
    ae_title
        Tells ours.
    node_of, name_of
        A node of the node book by its name, `InvalidInput` where there is none; and the name of the one that has an AE
        title, empty where there is none.
    on_fault
        Hears, in sentences, that the trail cannot be written, or was begun anew.
    """

    path: Path
    days: int | None
    ae_title: Callable[[], str]
    node_of: Callable[[str], RemoteNode]
    name_of: Callable[[str], str]
    on_fault: Callable[[str], object]
    _opening: threading.Lock = field(default_factory=threading.Lock)
    _trail: AuditTrail | None = None
    _is_failing: bool = False
    _is_running: bool = False
    _is_closed: bool = False

    @classmethod
    def of(
        cls,
        paths: Paths,
        settings: Settings,
        nodes: NodeBook,
        *,
        ae_title: Callable[[], str],
        on_fault: Callable[[str], object],
    ) -> Audit:
        """Make that of a home."""
        return cls(
            path=paths.audit,
            days=settings.audit_days,
            ae_title=ae_title,
            node_of=nodes.get,
            name_of=nodes.name_of,
            on_fault=on_fault,
        )

    @property
    def trail(self) -> AuditTrail:
        """The trail itself, without what is too old.

        Raises
        ------
        ArchiveFault
            Its file cannot be used, or was let go of.
        """
        with self._opening:
            if self._is_closed:
                raise ArchiveFault(say("qrstation is being closed."))
            if self._trail is None:
                make_private_folder(self.path.parent)
                self._trail = AuditTrail(self.path)
                for warning in self._trail.warnings:
                    self.on_fault(warning)
                    self._trail.add(self._record(AuditKind.BEGUN_ANEW, user=user_name(), detail=_BEGUN_ANEW))
                if self.days is not None:
                    self._trail.forget_older(timedelta(days=self.days), datetime.now(UTC))
            return self._trail

    def close(self) -> None:
        """Note that the program ends, if its start was noted, and let go of the file."""
        if self._is_running:
            self._note(AuditKind.STOPPED, user=user_name())
        self._is_running = False
        # What is still under way when the program ends is told by its job or its visit, and cannot be written here.
        self._is_failing = True
        with self._opening:
            self._is_closed = True
            if self._trail is not None:
                self._trail.close()

    def note_start(self, what: str) -> None:
        """Note that the program was started, as what; its end is noted by `close`."""
        self._is_running = True
        self._note(AuditKind.STARTED, user=user_name(), detail=what)

    def note_configured(self, what: str, node: str = "") -> None:
        """Note that the user changed who may come in or how a node is reached, in words without patient data."""
        if what:
            self._note(AuditKind.CONFIGURED, user=user_name(), node=node, detail=what)

    def note_settings(self, before: Settings, after: Settings) -> None:
        """Note what the user changed of the settings."""
        self.note_configured(access_changes.of_settings(before, after))

    @contextmanager
    def doing(self, kind: AuditKind, node: RemoteNode | None = None, **more: Any) -> Iterator[Deed]:
        """Note what the user has done in the block, and how it ended; not what was wrongly asked and never begun."""
        deed = Deed()
        try:
            yield deed
        except InvalidInput:
            raise
        except BaseException as fault:
            stopped = isinstance(fault, Cancelled)
            deed.outcome = AuditOutcome.IN_PART if stopped else AuditOutcome.FAILED
            deed.detail = "stopped" if stopped else for_the_disk(getattr(fault, "title", ""))
            self._note_deed(kind, deed, node, more)
            raise
        self._note_deed(kind, deed, node, more)

    @contextmanager
    def asking(self, node: RemoteNode, what: str, **more: Any) -> Iterator[None]:
        """Note that a node is asked several queries for one purpose."""
        query = AskedQuery(sop_class_uid=uids.FIND[node.query_model])
        with self.doing(AuditKind.QUERIED, node, **{"query": query, **more}) as deed:
            deed.detail = what
            yield

    def asking_about(self, node: RemoteNode, request: PatientInfoRequest) -> AbstractContextManager[None]:
        """Note that a node is asked about a patient."""
        query = AskedQuery(sop_class_uid=uids.PATIENT_INFO[request.model])
        handled = named_by((MatchKey(level=Level.PATIENT, patient_id=request.patient_id),))
        return self.asking(node, "patient information", query=query, handled=handled)

    def search(self, node: RemoteNode, query: Query, **more: Any) -> FindOutcome:
        """Search a node; see `qrstation.services.search.search`."""
        asked = _asked(node, query)
        with self.doing(AuditKind.QUERIED, node, query=asked) as deed:
            outcome = search(node, query, **more)
            deed.matches = outcome.matches
            short = outcome.incomplete or outcome.cancelled or outcome.truncated
            deed.outcome = AuditOutcome.IN_PART if short else AuditOutcome.DONE
        return outcome

    def retrieve(
        self, run: Callable[[], RetrieveResult], request: RetrieveRequest, node: RemoteNode, receiver: Receiver
    ) -> RetrieveResult:
        """Run a retrieval, whose objects go through `receiver`."""
        arrivals = _Arrivals(request.keys)
        kind = AuditKind.SENT if request.destination else AuditKind.RETRIEVED
        with self.doing(kind, node, destination=request.destination) as deed, receiver.watching(arrivals.note):
            deed.handled = named_by(request.keys)
            result = run()
            deed.outcome, deed.detail = _OUTCOMES[result.verdict], str(result.verdict)
            deed.objects = result.sub_operations.sent if request.destination else result.received
            deed.handled = arrivals.count.handled or deed.handled
        return result

    def note_handed(self, target: Target, arrived: Sequence[StoredInstance], tried: int) -> None:
        """Note what was handed on to a folder or a node, of how many that were tried."""
        outcome = AuditOutcome.DONE
        if len(arrived) < tried:
            outcome = AuditOutcome.IN_PART if arrived else AuditOutcome.FAILED
        known = {"outcome": outcome, "objects": len(arrived), "handled": handled_of(arrived), "detail": "handed on"}
        if target.kind is TargetKind.FOLDER:
            self._note(AuditKind.EXPORTED, user=user_name(), place=target.place, **known)
            return
        try:
            other = _other_side(self.node_of(target.place))
        except InvalidInput:
            other = {"node": target.place}
        self._note(AuditKind.SENT, user=user_name(), **other, **known)

    def note_visit(self, visit: Visit) -> None:
        """Note what a peer did here: each query and retrieval at once, the rest when it is gone."""
        if (answered := visit.answered) is not None:
            self._note_peer(visit, AuditKind.QUERIED, query=answered.query, matches=answered.matches)
        if (passed := visit.passed) is not None:
            sent = sum(one.instances or 0 for one in passed.handled)
            outcome = AuditOutcome.DONE
            if passed.unsent:
                outcome = AuditOutcome.IN_PART if sent else AuditOutcome.FAILED
            self._note_peer(
                visit, AuditKind.SENT,
                objects=sent, handled=passed.handled, outcome=outcome, destination=passed.destination,
            )  # fmt: skip
        if not visit.ended or visit.is_silent or visit.among_many:
            return
        if visit.stored or visit.unstored:
            outcome = AuditOutcome.IN_PART if visit.stored and visit.unstored else AuditOutcome.DONE
            self._note_peer(
                visit, AuditKind.RECEIVED,
                objects=visit.stored, handled=visit.received,
                outcome=outcome if visit.stored else AuditOutcome.FAILED,
                detail="; ".join(map(in_english, visit.refused)),
            )  # fmt: skip
        if visit.reception is not Reception.ACCEPTED:
            self._note_peer(visit, AuditKind.REJECTED, outcome=AuditOutcome.FAILED, detail=in_english(visit.reason))
        elif why := "; ".join(map(in_english, _refusals(visit))):
            self._note_peer(visit, AuditKind.REFUSED, outcome=AuditOutcome.FAILED, detail=why)

    def _note_deed(self, kind: AuditKind, deed: Deed, node: RemoteNode | None, more: dict[str, Any]) -> None:
        other = {} if node is None else _other_side(node)
        known = {each.name: getattr(deed, each.name) for each in fields(deed)}
        self._note(kind, user=user_name(), **{**known, **other, **more})

    def _note_peer(self, visit: Visit, kind: AuditKind, **more: Any) -> None:
        node = self.name_of(visit.calling_ae_title) or visit.calling_ae_title or visit.peer_host
        self._note(kind, node=node, peer_ae_title=visit.calling_ae_title, peer_host=visit.peer_host, **more)

    def _note(self, kind: AuditKind, **more: Any) -> None:
        record = self._record(kind, **more)
        try:
            self.trail.add(record)
        except ArchiveFault as fault:
            if not self._is_failing:
                self.on_fault(
                    say("The audit trail cannot be written, so what is done now is missing there. {fault}", fault=fault)
                )
            self._is_failing = True
        else:
            self._is_failing = False

    def _record(self, kind: AuditKind, **more: Any) -> AuditRecord:
        return AuditRecord(
            time=datetime.now(UTC), kind=kind, ae_title=self.ae_title(), host=socket.gethostname(), **more
        )


class _Arrivals:
    """Counts what comes of the entities that were asked for."""

    def __init__(self, keys: tuple[MatchKey, ...]) -> None:
        self._wanted = {(key.level, key.unique_key(key.level)) for key in keys}
        self.count = HandledCount()

    def note(self, stored: InstanceStored) -> None:
        """Count an instance, if it was asked for."""
        instance = stored.instance
        key = MatchKey(
            level=Level.IMAGE,
            patient_id=instance.patient_id,
            study_instance_uid=instance.study_instance_uid,
            series_instance_uid=instance.series_instance_uid,
            sop_instance_uid=instance.sop_instance_uid,
        )
        if any((level, key.unique_key(level)) in self._wanted for level in Level):
            self.count.add(instance)


def _refusals(visit: Visit) -> Iterator[str]:
    """What was refused to a peer that was let in, and why."""
    if visit.lacked is Right.QUERY:
        yield "it is not among the callers that may search or fetch"
    elif visit.unoffered:
        yield f"it asked only for what is not offered here: {in_english(first_of(visit.unoffered))}"
    yield from visit.declined
    if visit.cut_off:
        yield visit.cut_off


def user_name() -> str:
    """Name of the user of this computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        # A container may run under a number that has no name.
        return f"user {os.getuid()}" if hasattr(os, "getuid") else "unknown user"


def _other_side(node: RemoteNode) -> dict[str, str]:
    return {"node": node.name, "peer_ae_title": node.address.ae_title, "peer_host": node.address.host}


def _asked(node: RemoteNode, query: Query) -> AskedQuery:
    """The query as it is sent, unless it cannot be."""
    try:
        dataset = identifiers.identifier_of(with_default_keys(query), assumed_character_set=node.assumed_character_set)
        content = identifiers.encoded(dataset, Encoding.of(_IMPLICIT_VR_LITTLE_ENDIAN))
    except InvalidInput:
        content = b""
    return AskedQuery(
        sop_class_uid=uids.FIND[query.model],
        transfer_syntax_uid=_IMPLICIT_VR_LITTLE_ENDIAN,
        identifier=base64.b64encode(content).decode(),
    )
