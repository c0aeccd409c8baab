"""A PACS whose sub-operations do not come to what it says of them, and a workstation that retrieves from it."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from copy import deepcopy
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path
from typing import Any

import pydicom.config
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset

from qrstation.model.events import Job
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode, RetrieveMethod, Timeouts
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import Paths
from qrstation.practice.generation import encoded
from qrstation.services.workstation import Workstation
from tests.faults.scripted_node import PATIENT
from tests.faults.scripted_node import store as store_request
from tests.promptness import dawdle
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving

STUDY = MatchKey(level=Level.STUDY, study_instance_uid="1.2.826.0.1.1")
OUT_OF_RESOURCES = 0xA700
NAME = "DOE^JANE"


class Fate(Enum):
    """What becomes of an instance that the PACS means to send."""

    SENT = auto()
    LOST = auto()
    """It says that it sent it, and does not."""
    FAILED = auto()
    """It says that it could not send it, and does not."""
    DISOWNED = auto()
    """It says that it could not send it, and does."""
    TWICE = auto()
    EXCHANGED = auto()
    """It sends an instance of another study instead."""
    NAMED = auto()
    """It sends it with a name where the Study Instance UID should be."""
    BROKEN = auto()
    """The connection is lost in the middle of the data set."""


@dataclass(kw_only=True)
class Lying:
    """Lets fates befall what is sent, and counts what crosses the wire.

    Attributes
    ----------
    fates
        What becomes of an instance at the first, second and every further attempt; then it is sent.
    answers
        Changes a response; a pending one that it makes none is not sent.
    pause
        Time (s) before each instance.
    most
        How many instances it sends before it waits until it may go on.
    """

    fates: dict[str, list[Fate]] = field(default_factory=dict)
    answers: Callable[[Any], bool] = lambda _: True
    pause: float = 0.0
    most: int | None = None
    sent: list[str] = field(default_factory=list)
    """SOP Instance UIDs in the order in which they were sent, whole."""
    tried: list[str] = field(default_factory=list)
    """SOP Instance UIDs that were to be sent."""
    broken: list[Any] = field(default_factory=list)
    """Associations whose connection it cut."""
    _may_go_on: threading.Event = field(default_factory=threading.Event)

    def go_on(self) -> None:
        """Have it wait no longer."""
        self.most = None
        self._may_go_on.set()

    def store(self, assoc: Any, send: Callable[..., Dataset], ds: Dataset, **options: Any) -> Dataset:
        uid = str(ds.SOPInstanceUID)
        self.tried.append(uid)
        left = self.fates.get(uid, [])
        fate = left.pop(0) if left else Fate.SENT
        if assoc in self.broken:
            return _status(OUT_OF_RESOURCES)
        self._hesitate()
        match fate:
            case Fate.LOST:
                return _status(0)
            case Fate.FAILED:
                return _status(OUT_OF_RESOURCES)
            case Fate.BROKEN:
                _break(assoc, ds)
                self.broken.append(assoc)
                return _status(OUT_OF_RESOURCES)
            case Fate.EXCHANGED:
                ds = an_object(study=9, number=int(ds.InstanceNumber))
            case Fate.NAMED:
                ds = deepcopy(ds)
                ds[0x0020000D] = DataElement(0x0020000D, "UI", NAME, validation_mode=pydicom.config.IGNORE)
            case Fate.TWICE:
                send(ds, **options)
        status = send(ds, **options)
        if "Status" in status:
            self.sent.append(str(ds.SOPInstanceUID))
        return _status(OUT_OF_RESOURCES) if fate is Fate.DISOWNED else status

    def _hesitate(self) -> None:
        if self.most is not None and len(self.sent) >= self.most:
            self._may_go_on.wait(PATIENT.response)
        if self.pause:
            dawdle(self.pause)

    def answer(self, response: Any) -> bool:
        return self.answers(response)


def _status(code: int) -> Dataset:
    ds = Dataset()
    ds.Status = code
    return ds


def _break(assoc: Any, ds: Dataset) -> None:
    """Send half of an instance, and hang up."""
    context = next(each for each in assoc.accepted_contexts if each.abstract_syntax == ds.SOPClassUID)
    whole = store_request(context.context_id, str(ds.SOPClassUID), str(ds.SOPInstanceUID), encoded(ds) * 2)
    connection = assoc.dul.socket.socket
    with contextlib.suppress(OSError):
        connection.sendall(whole[: -len(encoded(ds))])
        connection.shutdown(socket.SHUT_RDWR)


@dataclass(kw_only=True)
class Scene:
    """A workstation, the PACS that it asks, and what the PACS does."""

    workstation: Workstation
    node: RemoteNode
    pacs: Pacs
    lying: Lying

    def submit(self) -> Job:
        """Put the retrieval of the study into the queue."""
        return self.workstation.jobs.submit(RetrieveRequest(node=self.node.name, keys=(STUDY,)))

    def retrieve(self) -> Job:
        """Fetch the study, as the window does; what came of it."""
        job = self.submit()
        self.workstation.jobs.run(job.id, again_later=True)
        return self.workstation.jobs.get(job.id)

    def go_on(self, job: Job) -> Job:
        """Try again; what came of it."""
        jobs = self.workstation.jobs
        (jobs.retry if job.state.ended else jobs.resume)(job.id)
        jobs.run(job.id, again_later=True)
        return jobs.get(job.id)

    @property
    def wanted(self) -> list[str]:
        """SOP Instance UIDs that the PACS says it has."""
        return [str(ds.SOPInstanceUID) for ds in self.pacs.objects]

    @property
    def held(self) -> set[str]:
        """Those of them whose bytes are on disk as the PACS has them."""
        there = {str(ds.SOPInstanceUID): encoded(ds) for ds in self.pacs.objects}
        return {
            one.sop_instance_uid
            for one in self.workstation.archive.instances((STUDY,))
            if one.path.read_bytes().endswith(there[one.sop_instance_uid])
        }

    def stray_files(self) -> list[Path]:
        """What is left of instances that were not received whole."""
        return list(self.workstation.archive_folder.rglob("*.part"))


@contextmanager
def scene(
    home: Paths,
    port: int,
    *,
    method: RetrieveMethod,
    lying: Lying,
    objects: Sequence[Dataset] = (),
    timeouts: Timeouts | None = None,
    **peculiarities: Any,
) -> Iterator[Scene]:
    """Let a workstation that listens on a port and a PACS run while the block lasts."""
    pacs = Pacs(
        objects=objects or [an_object(series=1 + number // 5, number=number) for number in range(1, 11)],
        courier=lying,
        destinations={"QRSTATION": ("127.0.0.1", port)},
        **peculiarities,
    )
    with ExitStack() as stack:
        node = stack.enter_context(serving(pacs))
        node = replace(node, retrieve_method=method, timeouts=timeouts or PATIENT)
        workstation = Workstation(home, host="127.0.0.1", port=port)
        stack.callback(workstation.close)
        workstation.nodes.add(node)
        yield Scene(workstation=workstation, node=node, pacs=pacs, lying=lying)
