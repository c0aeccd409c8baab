"""Two programs on one home: what one fetches may come in through the other."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from qrstation.errors import ListenerFault
from qrstation.model.information_model import Level
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest, Verdict
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path / "home")


def test_what_comes_through_the_other_program_is_counted_and_said(home: Paths, free_ports: Callable[[], int]) -> None:
    where, nowhere = free_ports(), free_ports()
    objects = [an_object(number=number) for number in (1, 2)]
    study = MatchKey(level=Level.STUDY, patient_id="P1", study_instance_uid=objects[0].StudyInstanceUID)
    with (
        closing(Workstation(home, host="127.0.0.1", port=where)) as serving_one,
        closing(Workstation(home, host="127.0.0.1", port=nowhere)) as asking,
        serving(Pacs(objects=objects, destinations={"QRSTATION": ("127.0.0.1", where)})) as node,
    ):
        serving_one.start_listening()
        asking.nodes.add(node)
        job = asking.jobs.submit(RetrieveRequest(node=node.name, keys=(study,), method=RetrieveMethod.MOVE))
        asking.jobs.run(job.id)
        result = asking.jobs.get(job.id).result
    assert result is not None
    assert (result.verdict, result.expected, result.received, result.already_held) == (Verdict.COMPLETE, 2, 2, 0)
    assert "2 objects came through another qrstation that uses the same archive." in result.explanation


def test_a_port_that_is_taken_may_be_taken_by_our_own(home: Paths, free_port: int) -> None:
    with (
        closing(Workstation(home, host="127.0.0.1", port=free_port)) as one,
        closing(Workstation(home, host="127.0.0.1", port=free_port)) as other,
    ):
        one.start_listening()
        with pytest.raises(ListenerFault) as fault:
            other.start_listening()
    assert "may be another qrstation" in fault.value.advice
