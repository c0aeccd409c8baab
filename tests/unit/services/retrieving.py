"""Retrievals by a workstation from pynetdicom's SCP, as the window and the command line begin them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pydicom
import pytest

from qrstation.model.capabilities import Capabilities
from qrstation.model.events import Job
from qrstation.model.information_model import Level
from qrstation.model.limits import TransferLimits
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import an_object

STUDY = MatchKey(level=Level.STUDY, patient_id="P1", study_instance_uid="1.2.826.0.1.1")
SERIES = replace(STUDY, level=Level.SERIES, series_instance_uid="1.2.826.0.1.1.1")
IMAGE = replace(SERIES, level=Level.IMAGE, sop_instance_uid="1.2.826.0.1.1.1.1")
PATIENT = MatchKey(level=Level.PATIENT, patient_id="P1")
LISTS = Capabilities(probed=datetime(2026, 1, 1, tzinfo=UTC), uid_lists=True)


@pytest.fixture
def workstation(tmp_path: Path, free_port: int) -> Iterator[Workstation]:
    """A workstation of its own home, which receives at the free port."""
    one = Workstation(Paths.under(tmp_path / "home"), host="127.0.0.1", port=free_port)
    yield one
    one.close()


@pytest.fixture
def ours(free_port: int) -> dict[str, tuple[str, int]]:
    """Where our receiver listens, for a PACS that may send to it."""
    return {"QRSTATION": ("127.0.0.1", free_port)}


def retrieve(
    workstation: Workstation, node: RemoteNode, *keys: MatchKey, **request: object
) -> tuple[RetrieveResult, Job]:
    """Put a request into the queue, as the window and the command line do, and run it."""
    if node not in workstation.nodes.all():
        workstation.nodes.add(node)
    job = workstation.jobs.submit(RetrieveRequest(node=node.name, keys=keys, **request))  # type: ignore[arg-type]
    workstation.jobs.run(job.id)
    job = workstation.jobs.get(job.id)
    assert job.result is not None
    return job.result, job


def held(workstation: Workstation) -> set[str]:
    """SOP Instance UIDs of what is in the archive."""
    return {one.sop_instance_uid for one in workstation.archive.instances([PATIENT])}


def side(node: RemoteNode, associations: int) -> RemoteNode:
    """A node that takes so many associations of ours at once."""
    return replace(node, limits=TransferLimits(associations=associations))


def series_of(number: int, instances: int) -> list[pydicom.Dataset]:
    """So many series with so many instances each."""
    return [an_object(series=series, number=one) for series in range(1, number + 1) for one in range(1, instances + 1)]


def two_series() -> list[pydicom.Dataset]:
    """Two series of two objects each."""
    return series_of(2, 2)


def uids_of(objects: Sequence[pydicom.Dataset]) -> set[str]:
    """SOP Instance UIDs."""
    return {str(ds.SOPInstanceUID) for ds in objects}
