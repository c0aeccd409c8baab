"""Whole retrievals from real archives, by the method that the workstation chooses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qrstation.model.capabilities import Capabilities
from qrstation.model.events import Job
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult, Verdict
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.peers.peers import CALLING_AE_TITLE, PeerNode, dcmqrscp_node, sample_files
from tests.peers.test_retrieve import Held, by_entity, held_by


@pytest.fixture
def workstation(tmp_path: Path, move_port: int) -> Iterator[Workstation]:
    one = Workstation(Paths.under(tmp_path / "home"), ae_title=CALLING_AE_TITLE, host="127.0.0.1", port=move_port)
    yield one
    one.close()


def retrieve(
    workstation: Workstation, node: RemoteNode, *keys: MatchKey, model: QueryModel = QueryModel.STUDY
) -> tuple[RetrieveResult, Job]:
    workstation.nodes.add(node)
    job = workstation.jobs.submit(RetrieveRequest(node=node.name, keys=keys, model=model))
    workstation.jobs.run(job.id)
    job = workstation.jobs.get(job.id)
    assert job.result is not None
    return job.result, job


def largest(peer: PeerNode, level: Level) -> tuple[MatchKey, list[Held]]:
    entities = by_entity(held_by(peer), level)
    return max(entities.items(), key=lambda item: (len(item[1]), str(item[0])))


def test_a_study_by_c_get(workstation: Workstation, peer: PeerNode) -> None:
    key, wanted = largest(peer, Level.STUDY)
    result, job = retrieve(workstation, peer.node, key)
    assert (result.verdict, result.received, job.method) == (Verdict.COMPLETE, len(wanted), RetrieveMethod.GET)


def test_a_series_by_a_list_of_uids(workstation: Workstation, peer: PeerNode) -> None:
    _, wanted = largest(peer, Level.SERIES)
    lists = Capabilities(probed=datetime(2026, 1, 1, tzinfo=UTC), uid_lists=True)
    node = replace(peer.node, capabilities=lists)
    result, _ = retrieve(workstation, node, *(one.key for one in wanted))
    assert len(wanted) > 1
    assert (result.verdict, result.received) == (Verdict.COMPLETE, len(wanted))


def test_what_neither_offers_is_said(workstation: Workstation, peer: PeerNode) -> None:
    key, _ = largest(peer, Level.IMAGE)
    result, _ = retrieve(workstation, peer.node, key, model=QueryModel.WITHOUT_BULK_DATA)
    assert (result.verdict, result.reached) == (Verdict.FAILED, False)
    assert "does not offer Composite Instance Retrieve Without Bulk Data" in result.explanation


def test_a_node_whose_c_get_is_switched_off_sends_by_c_move(
    workstation: Workstation, shared_data: Path, tmp_path: Path, move_port: int, free_port: int
) -> None:
    (tmp_path / "dcmqrscp").mkdir()
    files = sample_files(shared_data)[:20]
    with dcmqrscp_node(tmp_path / "dcmqrscp", files, free_port, move_port, "--disable-get") as peer:
        key, wanted = largest(peer, Level.STUDY)
        result, job = retrieve(workstation, peer.node, key)
    assert (result.verdict, result.received, job.method) == (Verdict.COMPLETE, len(wanted), RetrieveMethod.MOVE)
    assert job.method_reason in result.explanation


def retrieved_as(ae_title: str, home: Path, port: int, peer: PeerNode) -> RetrieveResult:
    """Have a study sent by C-MOVE to a workstation of this AE title that listens at this port; nothing arrives."""
    workstation = Workstation(Paths.under(home), ae_title=ae_title, host="127.0.0.1", port=port)
    key, _ = largest(peer, Level.STUDY)
    try:
        result, _ = retrieve(workstation, replace(peer.node, retrieve_method=RetrieveMethod.MOVE), key)
        assert workstation.archive.instances((key,)) == ()
    finally:
        workstation.close()
    assert (result.verdict, result.received) == (Verdict.FAILED, 0)
    assert result.missing
    return result


def test_an_ae_title_that_the_node_does_not_know(peer: PeerNode, tmp_path: Path, free_port: int) -> None:
    result = retrieved_as("NOBODY", tmp_path / "home", free_port, peer)
    said = {"dcmqrscp": "The node has no entry for that AE title", "Orthanc": "it may not know our AE title"}
    assert said[peer.node.name] in result.explanation
    assert not result.may_pass


def test_a_node_that_sends_to_another_port(peer: PeerNode, tmp_path: Path, free_port: int) -> None:
    result = retrieved_as(CALLING_AE_TITLE, tmp_path / "home", free_port, peer)
    assert "or have another IP address or port for it" in result.explanation
