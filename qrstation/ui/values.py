"""What pages ask of the core and what they are told, beside the values of `qrstation.model`."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from qrstation.errors import QrError
from qrstation.model.audit import AuditEntry
from qrstation.model.capabilities import Capabilities
from qrstation.model.diagnosis import Diagnosis, Finding, SampleObject, Step
from qrstation.model.events import Job
from qrstation.model.information_model import QueryModel, View
from qrstation.model.instances import InstanceStored
from qrstation.model.node_lists import LeftOut, NodesRead
from qrstation.model.nodes import ListenerState, RemoteNode
from qrstation.model.outcomes import EchoResult, FindOutcome, PartsAsked
from qrstation.model.own_tls import OwnCertificateState
from qrstation.model.patient_info import PatientInfoOutcome, PatientInfoRequest
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.model.retrieve import RetrievePlan
from qrstation.model.tls import ShownCertificate
from qrstation.ui.places import Place

if TYPE_CHECKING:
    from qrstation.settings import Settings

next_token: Callable[[], int] = itertools.count(1).__next__
"""Give a number that no other search of this run has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchWanted:
    """A query to be put to the chosen nodes; ``token`` names it in everything that comes back."""

    token: int
    query: Query


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildrenWanted:
    """The entities right below a row are wanted; ``match.node`` is asked, or the archive where it is empty.

    ``keywords`` are attributes that are asked for beside the usual ones. ``headers``: not the archive is meant, but
    what was received without bulk data.
    """

    token: int
    match: Match
    model: QueryModel
    keywords: tuple[str, ...] = ()
    headers: bool = False
    view: View | None = None
    """Query/Retrieve View in which the row was found."""
    patient_id: str = ""
    """Named where it tells the row from another patient's of the same UID; a node that passes it over tells of both."""

    @property
    def keys(self) -> tuple[Key, ...]:
        """Keys that are asked for beside the usual ones."""
        view = () if self.view is None else (Key(keyword="QueryRetrieveView", value=self.view),)
        patient = (Key(keyword="PatientID", value=self.patient_id),) if self.patient_id else ()
        return (*(Key(keyword=keyword) for keyword in self.keywords), *view, *patient)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchesArrived:
    """Some of a search's matches, in the order in which they came; at most a few hundred."""

    token: int
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchEnded:
    """One node of a search is through: with an outcome, or with a fault.

    ``node`` is empty for our own archive. When ``last`` is true no other node of this search is outstanding. An
    expansion that the model does not offer ends with neither outcome nor fault.
    """

    token: int
    node: str
    last: bool
    outcome: FindOutcome | None = None
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsTold:
    """How far a node's share of a search is, where it is asked in parts."""

    token: int
    node: str
    asked: PartsAsked


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldCounted:
    """How many instances the archive holds at or below each of the keys that were asked about."""

    counts: Mapping[MatchKey, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstancesArrived:
    """Instances that became safe since the last tick."""

    stored: tuple[InstanceStored, ...]


class ArchiveTask(StrEnum):
    """Work on the archive that takes a while."""

    EXPORT = "export"
    IMPORT = "import"
    REMOVE = "remove"
    VERIFY = "verify"
    CONFLICTS = "conflicts"
    ACCEPT = "accept"
    QUARANTINE = "quarantine"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveProgress:
    """How far archive work is; ``total`` is none where it is not known."""

    task: ArchiveTask
    done: int
    total: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveDone:
    """Archive work ended; ``count`` instances were exported, imported, removed, verified, or found in conflict.

    ``problems`` are sentences about what could not be done or was found; ``missing`` of them are about files that are
    gone. ``received_so`` are about files that are as they were received, and came flawed. ``conflicts`` of those
    imported have the same SOP Instance UID as another one held, and other bytes.
    """

    task: ArchiveTask
    count: int
    folder: Path | None = None
    problems: tuple[str, ...] = ()
    remark: str = ""
    """What else is to be known, as a sentence."""
    missing: int = 0
    received_so: tuple[str, ...] = ()
    conflicts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The core is there: what the window shows first.

    ``warnings`` are sentences about files that could not be read.
    """

    settings: Settings
    nodes: tuple[RemoteNode, ...]
    jobs: tuple[Job, ...]
    archive_folder: Path
    warnings: tuple[str, ...] = ()
    first_start: bool = False
    """Nothing was ever set: the guide is shown, and nothing is received before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotOpened:
    """The core cannot be opened: why, and what is set all the same.

    ``settings`` and ``listener`` are none where the settings cannot be read either.
    """

    fault: QrError
    settings: Settings | None = None
    listener: ListenerState | None = None
    archive_folder: Path | None = None
    another_folder_helps: bool = False
    """Whether it is the archive's folder, or its index, that cannot be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWritten:
    """The page for the administrator of a node that nothing was tried with yet."""

    token: int
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderMeasured:
    """Room on the disk of a folder, in bytes, none where it cannot be measured; and why nothing could be kept there."""

    folder: Path
    free_bytes: int | None
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListImported:
    """What came of a list of nodes: `read` is what it holds; none of it is in the book where there are clashes."""

    path: Path
    read: NodesRead | None = None
    clashes: tuple[str, ...] = ()
    """Names that other nodes of the book have, which would be replaced."""
    left_out: LeftOut = field(default_factory=LeftOut)
    """What its author must not decide."""
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NodesChanged:
    """The node book as it stands now."""

    nodes: tuple[RemoteNode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EchoTried:
    """Answer to the echo of a node that is not in the book, or not with these values."""

    token: int
    result: EchoResult


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeSaved:
    """A node is in the book; or why it is not."""

    node: RemoteNode
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateSeen:
    """The certificate that a node shows; or why it could not be looked at."""

    token: int
    certificate: ShownCertificate | None = None
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientInfoAsked:
    """A node is to be asked about a patient; ``token`` names the question in what comes back."""

    token: int
    node: RemoteNode
    request: PatientInfoRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientInfoTold:
    """What a node told about a patient: an outcome, or a fault; neither where a bug came between."""

    token: int
    node: str
    outcome: PatientInfoOutcome | None = None
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateTold:
    """How our certificate stands, and whom another one would be for."""

    state: OwnCertificateState
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeStep:
    """How many steps of a probe are done, of how many, and in words what is being asked."""

    token: int
    done: int
    total: int | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeEnded:
    """A probe is through: with a card, or with a fault; stopped with neither."""

    token: int
    card: Capabilities | None = None
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleWanted:
    """A support bundle is to be written: with names masked or not, and after an examination of the nodes or without."""

    token: int
    path: Path
    masked: bool
    examining: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleEnded:
    """A support bundle is written, unless there is a fault."""

    token: int
    path: Path
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep:
    """About how many of the chosen entities a node was asked, and of how many; ``token`` names the plan."""

    token: int
    node: str
    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlansMade:
    """What retrievals would fetch: a plan for each node that answered, and a fault for each that did not.

    ``sentences`` sum them up. Planning that was stopped made no plans and met no fault.
    """

    token: int
    plans: tuple[RetrievePlan, ...] = ()
    faults: tuple[QrError, ...] = ()
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExaminationTold:
    """A step of an examination begins, or showed something; or an object waits for the user's consent."""

    token: int
    told: Step | Finding | SampleObject


@dataclass(frozen=True, slots=True, kw_only=True)
class ExaminationEnded:
    """An examination is through: with a diagnosis and the page on it, or with a fault; neither where a bug ended it."""

    token: int
    diagnosis: Diagnosis | None = None
    page: str = ""
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditTold:
    """Records of the audit trail, oldest first, and the names of all nodes in it; ``more``: earlier ones exist."""

    entries: tuple[AuditEntry, ...]
    nodes: tuple[str, ...]
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something that was asked could not be done."""

    place: Place
    error: QrError
