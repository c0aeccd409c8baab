"""A C-MOVE to us that brings nothing: whether the node came to our receiver, and how that ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from pydicom.dataset import Dataset

from qrstation.dicom.listener import Listener
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.model.retrieve import RetrieveResult, Verdict
from qrstation.model.visits import SAID_NOTHING, Reception, Visit
from qrstation.services.workstation import Workstation
from tests.unit.dicom.memory import MemorySink
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.retrieving import STUDY, ours, retrieve, workstation

__all__ = ["ours", "workstation"]

WHO_CAME = "Meanwhile, at our receiver: PACS at 127.0.0.1"
CHECK = "Check the IP address and port that it has for our AE title, and the firewall."


class KeepsAll:
    """Says that it sent everything, and sends nothing."""

    def store(self, *_: Any, **__: Any) -> Dataset:
        status = Dataset()
        status.Status = 0x0000
        return status

    def answer(self, response: Any) -> bool:
        return True


@pytest.fixture
def elsewhere() -> Iterator[Address]:
    """Where somebody else receives in our name."""
    listener = Listener(Address(ae_title="QRSTATION", host="127.0.0.1", port=0), sink=MemorySink())
    yield listener.start().address
    listener.stop()


def moved(workstation: Workstation, node: RemoteNode) -> RetrieveResult:
    result, _ = retrieve(workstation, node, STUDY, method=RetrieveMethod.MOVE)
    assert (result.verdict, result.received) == (Verdict.FAILED, 0)
    return result


def test_a_node_that_comes_and_sends_nothing(workstation: Workstation, ours: dict[str, tuple[str, int]]) -> None:
    with serving(Pacs(objects=[an_object()], destinations=ours, courier=KeepsAll())) as node:
        told = moved(workstation, node).explanation
    assert told == (
        "PACS says that it sent 1 object, but nothing reached us. "
        f"{WHO_CAME} opened an association and asked for nothing."
    )


def test_a_node_that_sends_under_another_title_than_it_is_known_by(
    workstation: Workstation, ours: dict[str, tuple[str, int]]
) -> None:
    workstation.change_settings(workstation.settings.changed(anybody_may_send=False))
    with serving(Pacs(objects=[an_object()], destinations=ours)) as node:
        told = moved(workstation, replace(node, address=replace(node.address, ae_title="QUERIES"))).explanation
    assert told == (
        "PACS ended with A801 failure: Refused: Move Destination unknown. "
        f"{WHO_CAME} was rejected: it is not among the callers that are let in. "
        "To allow it: qrstation callers allow --from 127.0.0.1 PACS"
    )


def test_a_node_that_sends_elsewhere(workstation: Workstation, elsewhere: Address) -> None:
    destinations = {"QRSTATION": (elsewhere.host, elsewhere.port)}
    with serving(Pacs(objects=[an_object()], destinations=destinations)) as node:
        told = moved(workstation, node).explanation
    assert told == f"PACS says that it sent 1 object, but nothing reached us. {CHECK}"


def visit(number: int, **more: Any) -> Visit:
    title = {"calling_ae_title": "PACS", "reception": Reception.ACCEPTED}
    return Visit(**{"number": number, "time": datetime.now(UTC), "peer_host": "10.1.2.3", **title, **more})


def test_who_counts_as_the_node(workstation: Workstation) -> None:
    node = RemoteNode(name="PACS", address=Address(ae_title="PACS", host="10.1.2.4", port=104))
    rejected = visit(5, calling_ae_title="", peer_host="10.1.2.4", reception=Reception.REJECTED, reason="no")
    with workstation.door.waiting_for(node) as in_vain:
        for other in (
            visit(1, calling_ae_title="CT"),
            visit(2, stored=1),
            visit(3, calling_ae_title="", peer_host="10.1.2.4", reception=Reception.CONNECTED, reason=SAID_NOTHING),
        ):
            workstation.door.note(other)
            assert in_vain() is None
        for one in (visit(4), rejected):
            workstation.door.note(one)
            assert in_vain() == one
