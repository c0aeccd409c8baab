"""C-MOVE where C-GET does not bring what was asked for, and what is said of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qrstation.dicom import uids
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.retrieve import Verdict
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.retrieving import PATIENT, STUDY, ours, retrieve, two_series, workstation

__all__ = ["ours", "workstation"]


@pytest.mark.parametrize("status", [0x0110, 0x0122, 0x0124, 0x0211, 0xA701, 0xA702, 0xA900, 0xC000, 0xC411])
def test_a_refused_get_becomes_a_move_and_says_so(
    workstation: Workstation, ours: dict[str, tuple[str, int]], status: int
) -> None:
    with serving(Pacs(objects=two_series(), get_status=status, destinations=ours)) as node:
        result, job = retrieve(workstation, node, STUDY)
    assert (result.verdict, result.received, job.method) == (Verdict.COMPLETE, 4, RetrieveMethod.MOVE)
    assert f"C-MOVE because PACS answered the C-GET with {status:04X}" in job.method_reason
    assert job.method_reason in result.explanation


def test_a_node_without_get_or_without_storage_by_get_is_asked_by_move(
    workstation: Workstation, ours: dict[str, tuple[str, int]]
) -> None:
    without_get = frozenset((*uids.FIND.values(), *uids.MOVE.values()))
    for pacs, words in (
        (Pacs(objects=two_series(), services=without_get, destinations=ours), "does not offer C-GET"),
        (Pacs(objects=two_series(), storage=(), destinations=ours), "would send none of these objects"),
    ):
        with serving(pacs) as node:
            workstation.archive.remove([PATIENT])
            node = replace(node, name=words)
            result, job = retrieve(workstation, node, STUDY)
        assert (result.verdict, job.method) == (Verdict.COMPLETE, RetrieveMethod.MOVE)
        assert words in result.explanation


def test_what_the_node_sends_only_by_move_comes_by_move(
    workstation: Workstation, ours: dict[str, tuple[str, int]]
) -> None:
    objects = [an_object(), an_object(uids.MR, number=2)]
    pacs = Pacs(objects=objects, storage=(uids.CT,), destinations=ours)
    with serving(pacs) as node:
        result, _ = retrieve(workstation, node, STUDY)
    assert (result.verdict, result.received) == (Verdict.COMPLETE, 2)
    assert "C-MOVE for what PACS does not send by C-GET" in result.explanation
    assert "B000" not in result.explanation


def test_nothing_is_asked_by_move_when_get_was_insisted_upon(
    workstation: Workstation, ours: dict[str, tuple[str, int]]
) -> None:
    objects = [an_object(), an_object(uids.MR, number=2)]
    pacs = Pacs(objects=objects, storage=(uids.CT,), destinations=ours)
    with serving(pacs) as node:
        result, job = retrieve(workstation, node, STUDY, method=RetrieveMethod.GET)
    assert (result.verdict, result.received, job.method) == (Verdict.PARTIAL, 1, RetrieveMethod.GET)
    assert [failure.reason for failure in result.failed] == ["PACS does not send MR Image Storage by C-GET."]


def test_both_reasons_are_told_when_both_fail(workstation: Workstation, ours: dict[str, tuple[str, int]]) -> None:
    pacs = Pacs(objects=two_series(), get_status=0x0124, move_status=0xA702, destinations=ours)
    with serving(pacs) as node:
        result, _ = retrieve(workstation, node, STUDY)
    assert result.verdict is Verdict.FAILED
    assert "0124" in result.explanation
    assert "A702" in result.explanation


def test_both_reasons_are_told_when_neither_is_offered(workstation: Workstation) -> None:
    with serving(Pacs(objects=two_series(), services=frozenset(uids.FIND.values()))) as node:
        result, _ = retrieve(workstation, node, STUDY)
    assert (result.verdict, result.reached) == (Verdict.FAILED, False)
    assert "- GET" in result.explanation
    assert "- MOVE" in result.explanation


def test_a_port_that_is_taken_leaves_the_reason_of_the_get(workstation: Workstation, free_port: int) -> None:
    import socket

    with (
        socket.create_server(("127.0.0.1", free_port)),
        serving(Pacs(objects=two_series(), get_status=0x0124)) as node,
    ):
        result, _ = retrieve(workstation, node, STUDY)
    assert result.verdict is Verdict.FAILED
    assert "0124" in result.explanation
    assert "is in use by another program" in result.explanation
