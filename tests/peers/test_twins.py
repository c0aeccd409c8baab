"""Real archives that hold one SOP Instance UID in two studies: a retrieval of both brings both."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest

from qrstation.model.information_model import Level
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest, Verdict
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.peers.peers import CALLING_AE_TITLE, PeerNode, dcmqrscp_node, orthanc_node
from tests.ports import free_port
from tests.unit.dicom.memory import make_instance

STUDIES = tuple(MatchKey(level=Level.STUDY, study_instance_uid=f"1.2.826.0.1.{study}") for study in (1, 2))


@pytest.fixture
def workstation(tmp_path: Path, move_port: int) -> Iterator[Workstation]:
    one = Workstation(Paths.under(tmp_path / "home"), ae_title=CALLING_AE_TITLE, host="127.0.0.1", port=move_port)
    yield one
    one.close()


def copied(path: Path) -> Path:
    """The same study again as another one, with the SOP Instance UIDs that it has."""
    ds = pydicom.dcmread(path)
    ds.StudyInstanceUID, ds.SeriesInstanceUID = "1.2.826.0.1.2", "1.2.826.0.1.2.1"
    copy = path.with_name(f"copy-{path.name}")
    ds.save_as(copy)
    return copy


def archive(name: str, folder: Path, files: list[Path], move_port: int) -> AbstractContextManager[PeerNode]:
    if name == "Orthanc":
        return orthanc_node(folder, files, free_port(), free_port(), move_port)
    return dcmqrscp_node(folder, files, free_port(), move_port)


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
@pytest.mark.parametrize("name", ["Orthanc", "dcmqrscp"])
def test_both_studies_come(
    workstation: Workstation, tmp_path: Path, move_port: int, name: str, method: RetrieveMethod
) -> None:
    folder = tmp_path / "peer"
    folder.mkdir()
    files = [make_instance(tmp_path, number) for number in (1, 2, 3)]
    with archive(name, folder, [*files, *map(copied, files)], move_port) as peer:
        # DCMTK's archive keeps only some that have the UID of another one.
        held = len(peer.files)
        assert held == 6 if name == "Orthanc" else held > 3
        workstation.nodes.add(replace(peer.node, retrieve_method=method))
        job = workstation.jobs.submit(RetrieveRequest(node=peer.node.name, keys=STUDIES))
        workstation.jobs.run(job.id)
    result = workstation.jobs.get(job.id).result
    assert result is not None
    assert (result.verdict, result.expected, result.received) == (Verdict.COMPLETE, held, held)
    here = workstation.archive.instances(STUDIES)
    assert len(here) == held > len({stored.sop_instance_uid for stored in here})
