"""Reviewed plans carried out by Orthanc and DCMTK's archive: to a store, and to this workstation by either method."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset

from qrstation.model.dose import DoseReview
from qrstation.model.events import JobState
from qrstation.model.information_model import Level
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.peers.peers import CALLING_AE_TITLE, PeerNode
from tests.peers.test_retrieve import receiver
from tests.unit.services.dose.served import ended, fetch, reviewed

__all__ = ["receiver"]


@pytest.fixture
def wanted(peer: PeerNode) -> list[Dataset]:
    """A whole series, and one object of another that has several."""
    series: dict[str, list[Dataset]] = defaultdict(list)
    for path in peer.files:
        ds = pydicom.dcmread(path, stop_before_pixels=True)
        series[ds.SeriesInstanceUID].append(ds)
    largest, second, *_ = sorted(series.values(), key=lambda one: (-len(one), one[0].SeriesInstanceUID))
    assert len(second) > 1
    return [*largest, second[1]]


@pytest.fixture
def desk(tmp_path: Path, move_port: int) -> Iterator[Workstation]:
    paths = Paths.under(tmp_path / "home")
    with closing(Workstation(paths, ae_title=CALLING_AE_TITLE, host="127.0.0.1", port=move_port)) as one:
        yield one


def plan_of(peer: PeerNode, wanted: list[Dataset], store: str = "") -> DoseReview:
    return reviewed(peer.node, wanted, store=store, by_object=[wanted[-1].SeriesInstanceUID])


def uids_of(wanted: list[Dataset]) -> set[str]:
    return {str(ds.SOPInstanceUID) for ds in wanted}


def held_of(desk: Workstation, wanted: list[Dataset]) -> set[str]:
    keys = {MatchKey(level=Level.STUDY, study_instance_uid=str(ds.StudyInstanceUID)) for ds in wanted}
    return {one.sop_instance_uid for one in desk.archive.instances(tuple(keys))}


def test_to_a_store(peer: PeerNode, receiver: Path, wanted: list[Dataset], tmp_path: Path) -> None:
    with closing(Workstation(Paths.under(tmp_path / "home"), ae_title="DESK", host="127.0.0.1", port=1)) as desk:
        desk.nodes.add(peer.node)
        result, job = fetch(desk, plan_of(peer, wanted, CALLING_AE_TITLE))
        assert (job.state, result.sub_operations.completed) == (JobState.UNVERIFIED, len(wanted))
        arrived = {str(pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID) for path in receiver.iterdir()}
        assert arrived == uids_of(wanted)
        for path in receiver.iterdir():
            path.unlink()
        desk.jobs.retry(job.id)
        desk.jobs.run(job.id)
        assert ended(desk, job)[0].already_held == len(wanted)
    assert list(receiver.iterdir()) == []


def test_a_store_that_the_archive_does_not_know_is_named(
    peer: PeerNode, wanted: list[Dataset], desk: Workstation
) -> None:
    desk.nodes.add(peer.node)
    result, job = fetch(desk, plan_of(peer, wanted, "NOWHERE"))
    assert job.state is JobState.FAILED
    assert "know the AE title NOWHERE" in result.explanation


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_to_this_workstation(peer: PeerNode, wanted: list[Dataset], desk: Workstation, method: RetrieveMethod) -> None:
    desk.nodes.add(replace(peer.node, retrieve_method=method))
    result, job = fetch(desk, plan_of(peer, wanted))
    assert (job.state, result.received, job.method) == (JobState.COMPLETE, len(wanted), method)
    assert held_of(desk, wanted) == uids_of(wanted)
    assert result.unsolicited == ()
