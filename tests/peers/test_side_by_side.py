"""Retrievals over several associations at once, from real archives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from qrstation.model.events import Event, JobChanged
from qrstation.model.information_model import Level
from qrstation.model.limits import TransferLimits
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest, Verdict
from qrstation.services.workstation import Workstation
from tests.peers.peers import PeerNode
from tests.peers.test_retrieve import Held, by_entity, held_by
from tests.peers.test_workstation import workstation

__all__ = ["workstation"]


def some_studies(peer: PeerNode) -> tuple[Sequence[MatchKey], list[Held]]:
    entities = sorted(by_entity(held_by(peer), Level.STUDY).items(), key=lambda item: (-len(item[1]), str(item[0])))[:8]
    return [key for key, _ in entities], [one for _, below in entities for one in below]


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_several_studies(workstation: Workstation, peer: PeerNode, method: RetrieveMethod) -> None:
    keys, wanted = some_studies(peer)
    activities: set[str] = set()

    def listen(event: Event) -> None:
        if isinstance(event, JobChanged):
            activities.add(event.job.activity)

    workstation.subscribe(listen)
    workstation.nodes.add(replace(peer.node, limits=TransferLimits(associations=3)))
    job = workstation.jobs.submit(RetrieveRequest(node=peer.node.name, keys=tuple(keys), method=method))
    workstation.jobs.run(job.id)
    result = workstation.jobs.get(job.id).result
    assert result is not None
    assert (result.verdict, result.received) == (Verdict.COMPLETE, len(wanted)), result.explanation
    assert any("over 3 associations" in activity for activity in activities)
    told = result.sub_operations
    # An instance that was asked for twice would have been sent twice.
    assert (told.completed or 0) + (told.warning or 0) == len(wanted)
