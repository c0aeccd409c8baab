"""Records of the audit trail: who asked whom for what, when, and what came or went.

References
----------
PS3.15 A.5
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qrstation.model.instances import StoredInstance
from qrstation.model.query import MatchKey
from qrstation.words import counted, later, say, sentences


class AuditKind(StrEnum):
    """What was done."""

    STARTED = later("started")
    STOPPED = later("stopped")
    BEGUN_ANEW = later("begun anew")
    """The trail itself, because the one before was damaged."""
    CONFIGURED = later("configured")
    """Who may come in, or how others are reached, was changed."""
    QUERIED = later("queried")
    RETRIEVED = later("retrieved")
    RECEIVED = later("received")
    """Others sent objects to us."""
    SENT = later("sent")
    """Objects went to another application entity."""
    EXPORTED = later("exported")
    """Objects were copied into a folder."""
    IMPORTED = later("imported")
    REMOVED = later("removed")
    REJECTED = later("rejected")
    """Others were not let in, or came to no association."""
    REFUSED = later("refused")
    """Others were let in, and did not get what they asked for, or were cut off."""


class AuditOutcome(StrEnum):
    """How it ended."""

    DONE = later("done")
    IN_PART = later("in part")
    """Some of it failed, or somebody stopped it."""
    FAILED = later("failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Handled:
    """So many instances of one SOP Class of one study; none where only the study, or only the patient, is known."""

    patient_id: str = ""
    study_instance_uid: str = ""
    sop_class_uid: str = ""
    instances: int | None = None


class HandledCount:
    """Counts instances by patient, study and SOP Class."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str, str]] = Counter()

    def add(self, instance: StoredInstance) -> None:
        """Count one."""
        self._counts[instance.patient_id, instance.study_instance_uid, instance.sop_class_uid] += 1

    @property
    def handled(self) -> tuple[Handled, ...]:
        """What was counted until now."""
        return tuple(
            Handled(patient_id=patient, study_instance_uid=study, sop_class_uid=sop_class, instances=number)
            for (patient, study, sop_class), number in sorted(self._counts.items())
        )


def handled_of(instances: Iterable[StoredInstance]) -> tuple[Handled, ...]:
    """Count instances by patient, study and SOP Class."""
    count = HandledCount()
    for instance in instances:
        count.add(instance)
    return count.handled


def named_by(keys: Iterable[MatchKey]) -> tuple[Handled, ...]:
    """Patients and studies that entities lie in, as far as their keys say."""
    named = dict.fromkeys((key.patient_id, key.study_instance_uid) for key in keys)
    return tuple(Handled(patient_id=patient, study_instance_uid=study) for patient, study in named if patient or study)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuery:
    """The identifier of a C-FIND as it was sent, in base64, and what says how to read it."""

    sop_class_uid: str
    transfer_syntax_uid: str = ""
    identifier: str = ""
    """Empty where it is not known, or too long to be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A query of a peer that we answered."""

    query: AskedQuery
    matches: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What a peer had sent by us with one C-GET or C-MOVE."""

    handled: tuple[Handled, ...]
    unsent: int
    destination: str = ""
    """AE title to which it went by C-MOVE; empty: to the peer itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRecord:
    """One thing that was done. Patient data stands in ``handled`` and ``query``, and where a ``place`` is named so."""

    time: datetime
    kind: AuditKind
    outcome: AuditOutcome = AuditOutcome.DONE
    user: str = ""
    """Name of the user of this computer who had it done; empty where a peer asked for it."""
    ae_title: str
    """Ours."""
    host: str
    """Name of this computer."""
    node: str = ""
    """The other side's name in the node book, else its AE title, else its address; empty: nobody else took part."""
    peer_ae_title: str = ""
    peer_host: str = ""
    destination: str = ""
    """AE title to which a third side was sent objects."""
    place: str = ""
    """Folder or files on this computer."""
    objects: int | None = None
    """Instances that came, went or were deleted."""
    matches: int | None = None
    """Answers to a query; none where they were not counted."""
    handled: tuple[Handled, ...] = ()
    query: AskedQuery | None = None
    detail: str = ""
    """What else there is to say, as words without patient data."""

    @property
    def asked_by(self) -> str:
        """Who had it done, for people."""
        if self.user:
            return self.user
        return (
            say("{ae_title} at {host}", ae_title=self.peer_ae_title, host=self.peer_host)
            if self.peer_ae_title
            else self.peer_host
        )

    @property
    def other_side(self) -> str:
        """Where things went or came from, for people; files stay unnamed, which often have a patient's name."""
        if self.destination:
            return say("{node}, to {destination}", node=self.node, destination=self.destination)
        if self.place and self.kind is AuditKind.IMPORTED:
            return say("files")
        return self.node or (say("a folder") if self.place else "")

    @property
    def amount(self) -> str:
        """How much came, went or was answered, for people."""
        if self.objects is not None:
            return counted(self.objects, "object")
        return "" if self.matches is None else counted(self.matches, "match", "matches")


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """A record in its place in the trail; ``seal`` is the SHA-256, in hexadecimal, of all up to it."""

    number: int
    record: AuditRecord
    seal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSelection:
    """Which records are wanted; what is empty or none does not narrow."""

    start: datetime | None = None
    """From this moment on."""
    end: datetime | None = None
    """Before this moment."""
    kinds: frozenset[AuditKind] = frozenset()
    node: str = ""
    limit: int | None = None
    """The last so many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditCheck:
    """Whether the trail is as it was written."""

    records: int
    first_wrong: int | None = None
    """Number of the first record that was changed, or before which one was taken out; none: there is none."""
    cut_short: bool = False
    """Whether records at its end were taken out."""
    seal: str = ""
    """Of the last record."""
    put_aside: tuple[str, ...] = ()
    """Names of files of earlier trails that were damaged, or changed as only a database tool can do it."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing was found."""
        return self.first_wrong is None and not self.cut_short and not self.put_aside

    @property
    def told(self) -> str:
        """What was found, in sentences."""
        said = []
        if self.first_wrong is not None:
            said.append(
                say(
                    "Record {number} was changed, or one before it was put in or taken out.",
                    number=self.first_wrong,
                )
            )
        if self.cut_short:
            said.append(say("Records at the end were taken out."))
        if self.put_aside:
            said.append(
                say(
                    "An earlier trail was damaged, or changed otherwise than by this program, and was put aside: "
                    "{names}. What is in it is not checked. Find out why, and move it elsewhere.",
                    names=", ".join(self.put_aside),
                )
            )
        if not said:
            said.append(say("{records}, as they were written.", records=counted(self.records, "record")))
            if self.records:
                said.append(say("The last seal is {seal}.", seal=self.seal))
        return sentences(*said)
