"""Plans of what real archives tell: each counted as it is, with sizes where they come, and nothing fetched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from qrstation.model.information_model import Level
from qrstation.model.retrieve import Basis, RetrievePlan, RetrieveRequest
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.peers.peers import CALLING_AE_TITLE, PeerNode
from tests.peers.test_retrieve import by_entity, held_by


@pytest.fixture
def workstation(tmp_path: Path) -> Iterator[Workstation]:
    one = Workstation(Paths.under(tmp_path / "home"), ae_title=CALLING_AE_TITLE, host="127.0.0.1", port=0)
    yield one
    one.close()


def planned(workstation: Workstation, peer: PeerNode) -> RetrievePlan:
    """Plan every study of a peer at once."""
    if peer.node not in workstation.nodes.all():
        workstation.nodes.add(peer.node)
    return workstation.plan(RetrieveRequest(node=peer.node.name, keys=tuple(by_entity(held_by(peer), Level.STUDY))))


def test_every_study_is_listed_object_by_object(workstation: Workstation, peer: PeerNode) -> None:
    made = planned(workstation, peer)
    held = held_by(peer)
    assert made.basis is Basis.LISTED
    assert {one.sop_instance_uid for one in made.expected or ()} >= {one.key.sop_instance_uid for one in held}
    series = by_entity(held, Level.SERIES)
    assert {part.key.series_instance_uid for part in made.parts} >= {key.series_instance_uid for key in series}
    assert all(part.modality for part in made.parts)
    assert workstation.archive.stats().instances == 0


def test_orthanc_tells_sizes(workstation: Workstation, orthanc: PeerNode) -> None:
    made = planned(workstation, orthanc)
    images = [part for part in made.parts if part.modality == "CT" and part.sized]
    assert images
    assert all(part.about_bytes for part in images)
    assert all(part.about_bytes is None for part in made.parts if part.modality == "SR")


def test_dcmqrscp_does_not_and_that_is_told(workstation: Workstation, dcmqrscp: PeerNode) -> None:
    assert planned(workstation, dcmqrscp).about_bytes is None
