"""A workstation that examines nodes, and a PACS that is written byte by byte."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from qrstation.model.cancellation import Cancellation
from qrstation.model.diagnosis import Diagnosis, Finding, SampleObject, Step, StepVerdict
from qrstation.model.nodes import RemoteNode, Timeouts
from qrstation.paths import Paths
from qrstation.services.doctor.case import Audience, Patience
from qrstation.services.doctor.examination import examine
from qrstation.services.workstation import Workstation
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import Request, answering_node, element, until_closed
from tests.unit.dicom.pynetdicom_pacs import an_object

WHO = "PHYSICS"
OBJECT = an_object(Modality="SR")
TIMEOUTS = Timeouts(connect=60, response=1, retrieve=1)
_COMMAND_FIELDS = {"find": 0x20, "get": 0x10, "move": 0x21}


@dataclass(slots=True, kw_only=True)
class Doctor:
    """Examines nodes for a test, and notes what it asked."""

    own: Workstation
    asked: list[SampleObject] = field(default_factory=list)
    refusal: str = ""
    """With what the user refuses the object; empty: agrees."""
    on_step: Callable[[Step], None] = lambda _: None
    heard: list[Finding] = field(default_factory=list)
    cancellation: Cancellation = field(default_factory=Cancellation)

    def examine(self, node: RemoteNode, *, step: float = 30.0, late: float = 1.0) -> Diagnosis:
        return examine(
            node,
            self.own,
            Audience(agree=self._agree, on_step=self.on_step, on_finding=self.heard.append),
            caller=self.own.caller(node),
            cancellation=self.cancellation,
            patience=Patience(step=step, late=late),
        )

    @property
    def port(self) -> int:
        """Port of our receiver."""
        return self.own.listener_state.address.port

    def _agree(self, wanted: SampleObject) -> str:
        self.asked.append(wanted)
        return self.refusal


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Workstation]:
    workstation = Workstation(Paths.under(tmp_path / "own"), ae_title=WHO, host="127.0.0.1", port=0)
    yield workstation
    workstation.close()


@pytest.fixture
def doctor(own: Workstation) -> Doctor:
    return Doctor(own=own)


def of(diagnosis: Diagnosis, step: Step) -> Finding:
    """What a step showed."""
    finding = diagnosis.finding(step)
    assert finding is not None
    return finding


def verdicts(diagnosis: Diagnosis) -> dict[Step, StepVerdict]:
    return {finding.step: finding.verdict for finding in diagnosis.findings}


def scripted_pacs(**answers: Callable[[Request], None]) -> AbstractContextManager[RemoteNode]:
    """A PACS with one object, which answers a ``find``, ``get`` or ``move`` as it is told, and all else well."""
    told: dict[int, Callable[[Request], None]] = {_COMMAND_FIELDS["find"]: _tell_object}
    told.update({_COMMAND_FIELDS[name]: answer for name, answer in answers.items()})
    return answering_node(lambda request: told.get(request.field, _succeed)(request), TIMEOUTS)


def fall_silent(request: Request) -> None:
    """Never answer."""
    until_closed(request.connection)


def _succeed(request: Request) -> None:
    request.answer(0x0000)


def _tell_object(request: Request) -> None:
    """Answer at whatever level is asked."""
    identifier = b"".join(
        element(group, number, vr, raw.uid(value) if vr == "UI" else value.encode() + b" " * (len(value) % 2))
        for group, number, vr, value in (
            (0x0008, 0x0016, "UI", str(OBJECT.SOPClassUID)),
            (0x0008, 0x0018, "UI", str(OBJECT.SOPInstanceUID)),
            (0x0008, 0x0020, "DA", "20260102"),
            (0x0008, 0x0060, "CS", "SR"),
            (0x0010, 0x0020, "LO", str(OBJECT.PatientID)),
            (0x0020, 0x000D, "UI", str(OBJECT.StudyInstanceUID)),
            (0x0020, 0x000E, "UI", str(OBJECT.SeriesInstanceUID)),
        )
    )
    request.answer(0xFF00, identifier=identifier)
    request.answer(0x0000)
