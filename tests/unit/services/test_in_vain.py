"""A C-MOVE to us that brings nothing: whether the node came to our receiver, and how that ended."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from pydicom.dataset import Dataset

from qrstation.dicom import uids
from qrstation.dicom.listener import Listener
from qrstation.model.access import Right
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.model.retrieve import RetrieveResult, Verdict
from qrstation.model.visits import SAID_NOTHING, Reception, Visit
from qrstation.services.workstation import Workstation
from tests.unit.dicom.memory import MemorySink, associated, context
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.retrieving import STUDY, ours, retrieve, workstation

__all__ = ["ours", "workstation"]

WHO_CAME = "Meanwhile, at our receiver: PACS at 127.0.0.1"
REJECTED = (
    f"{WHO_CAME} was rejected: it is not among the callers that are let in. "
    "If PACS is to send to us: “Who may come in” in the settings, or qrstation callers allow --from 127.0.0.1 PACS"
)
NODE = RemoteNode(name="PACS", address=Address(ae_title="PACS", host="10.1.2.4", port=104))
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
    assert result.received == 0
    return result


def shut(workstation: Workstation) -> None:
    """Let in only whom the workstation knows."""
    workstation.change_settings(workstation.settings.changed(anybody_may_send=False))


def known_as(ae_title: str, node: RemoteNode) -> RemoteNode:
    """A node that sends under another AE title than this one, at which it is asked."""
    return replace(node, address=replace(node.address, ae_title=ae_title))


def test_a_node_that_comes_and_sends_nothing(workstation: Workstation, ours: dict[str, tuple[str, int]]) -> None:
    with serving(Pacs(objects=[an_object()], destinations=ours, courier=KeepsAll())) as node:
        told = moved(workstation, node)
    assert (told.verdict, told.explanation) == (
        Verdict.FAILED,
        "PACS says that it sent 1 object, but nothing reached us. "
        f"{WHO_CAME} opened an association and completed no request.",
    )


UNKNOWN = "PACS ended with A801 failure: Refused: Move Destination unknown."
NO_ENTRY = "The node has no entry for that AE title: ask its administrator to add the AE title, IP address and port"


def test_a_node_that_sends_under_another_title_than_it_is_known_by(
    workstation: Workstation, ours: dict[str, tuple[str, int]]
) -> None:
    shut(workstation)
    with serving(Pacs(objects=[an_object()], destinations=ours)) as node:
        told = moved(workstation, known_as("QUERIES", node))
    assert told.verdict is Verdict.FAILED
    assert told.explanation.startswith(f"{UNKNOWN} It does not know the AE title QRSTATION. {NO_ENTRY}")
    assert told.explanation.endswith(REJECTED), "it may have been the node, or another of its computer"


@pytest.mark.parametrize("status", [0xA702, 0xC000])
def test_a_node_that_came_is_not_said_not_to_reach_us(
    workstation: Workstation, ours: dict[str, tuple[str, int]], status: int
) -> None:
    with serving(Pacs(objects=[an_object()], destinations=ours, fails=lambda _: status)) as node:
        told = moved(workstation, node).explanation
    assert told.endswith(f"{WHO_CAME} opened an association and completed no request.")
    assert "reach" not in told
    assert "another IP address" not in told


def test_it_is_told_too_where_a_part_was_held(workstation: Workstation, ours: dict[str, tuple[str, int]]) -> None:
    objects = [an_object(), an_object(number=2)]
    with serving(Pacs(objects=objects[:1], destinations=ours)) as node:
        result, _ = retrieve(workstation, known_as("QUERIES", node), STUDY, method=RetrieveMethod.MOVE)
    assert result.verdict is Verdict.COMPLETE
    shut(workstation)
    with serving(Pacs(objects=objects, destinations=ours), port=node.address.port) as node:
        told = moved(workstation, known_as("QUERIES", node))
    assert told.verdict is Verdict.PARTIAL
    assert told.explanation.endswith(f"1 of 2 objects are here and safe. {REJECTED}")


def test_it_is_told_too_where_the_c_move_followed_a_c_get(
    workstation: Workstation, ours: dict[str, tuple[str, int]]
) -> None:
    shut(workstation)
    objects = [an_object(), an_object(uids.MR, series=2, number=2)]
    pacs = Pacs(objects=objects, destinations=ours, storage=(uids.CT,))
    with serving(pacs) as node:
        result, _ = retrieve(workstation, known_as("QUERIES", node), STUDY)
    assert (result.verdict, result.received) == (Verdict.PARTIAL, 1)
    assert result.explanation.endswith(f"1 of 2 objects are here and safe. {REJECTED}")


def test_who_came_is_not_told_where_something_came(workstation: Workstation, ours: dict[str, tuple[str, int]]) -> None:
    class SendsOne(KeepsAll):
        def store(self, assoc: Any, send: Any, ds: Dataset, **options: Any) -> Dataset:
            if ds.InstanceNumber == 1:
                return cast(Dataset, send(ds, **options))
            workstation.door.visitors.note(visit(1 << 30, **REFUSED))
            return super().store()

    objects = [an_object(), an_object(number=2)]
    with serving(Pacs(objects=objects, destinations=ours, courier=SendsOne())) as node:
        result, _ = retrieve(workstation, node, STUDY, method=RetrieveMethod.MOVE)
    assert (result.verdict, result.received) == (Verdict.PARTIAL, 1)
    assert "Meanwhile" not in result.explanation


def test_a_node_that_sends_elsewhere(workstation: Workstation, elsewhere: Address) -> None:
    destinations = {"QRSTATION": (elsewhere.host, elsewhere.port)}
    with serving(Pacs(objects=[an_object()], destinations=destinations)) as node:
        told = moved(workstation, node).explanation
    assert told == f"PACS says that it sent 1 object, but nothing reached us. {CHECK}"


def test_others_who_come_meanwhile_explain_nothing(workstation: Workstation, ours: dict[str, tuple[str, int]]) -> None:
    pacs = Pacs(objects=[an_object()], destinations=_Asking(ours["QRSTATION"][1]))
    with serving(pacs) as node:
        told = moved(workstation, node).explanation
    assert told.startswith(f"{UNKNOWN} It does not know the AE title QRSTATION. {NO_ENTRY}")
    assert "Meanwhile" not in told


class _Asking(dict[str, tuple[str, int]]):
    """Knows no destination; meanwhile another of its computer asks a receiver whether it answers."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self._receiver = Address(ae_title="QRSTATION", host="127.0.0.1", port=port)

    def get(self, *_: object) -> None:  # type: ignore[override]
        with associated(self._receiver, [context(uids.VERIFICATION)], ae_title="NAGIOS") as assoc:
            assert assoc.send_c_echo().Status == 0x0000


def test_what_another_destination_was_to_get_is_not_explained_by_who_came_here(
    workstation: Workstation, ours: dict[str, tuple[str, int]]
) -> None:
    workstation.start_listening()
    pacs = Pacs(objects=[an_object()], destinations={"ELSEWHERE": ours["QRSTATION"]}, courier=KeepsAll())
    with serving(pacs) as node:
        result, _ = retrieve(workstation, node, STUDY, method=RetrieveMethod.MOVE, destination="ELSEWHERE")
    assert "Meanwhile" not in result.explanation


def visit(number: int, **more: Any) -> Visit:
    title = {"calling_ae_title": "PACS", "reception": Reception.ACCEPTED, "ended": True}
    return Visit(**{"number": number, "time": datetime.now(UTC), "peer_host": "10.1.2.3", **title, **more})


HOST_ALONE: dict[str, Any] = {"calling_ae_title": "", "peer_host": "10.1.2.4"}
REFUSED: dict[str, Any] = {"reception": Reception.REJECTED, "reason": "it may not"}


@pytest.mark.parametrize(
    ("more", "tells"),
    [
        ({}, True),
        ({"ended": False}, True),
        ({"echoes": 1}, True),
        ({"stored": 1}, False),
        ({"unstored": 1}, False),
        ({"queries": 1}, False),
        ({"lacked": Right.QUERY, "unoffered": ("Study Root Query/Retrieve - FIND",)}, False),
        ({"unoffered": ("CT Image Storage",)}, True),
        ({"calling_ae_title": "NAGIOS", "peer_host": "10.1.2.4"}, False),
        ({"calling_ae_title": "NAGIOS", "peer_host": "10.1.2.4", "echoes": 1}, False),
        (REFUSED | {"calling_ae_title": "OTHER"}, False),
        (REFUSED | {"ended": False}, True),
        (REFUSED | HOST_ALONE, True),
        (HOST_ALONE | {"reception": Reception.CONNECTED, "reason": SAID_NOTHING}, False),
        (HOST_ALONE | {"reception": Reception.CONNECTED, "reason": "it does not speak TLS"}, True),
    ],
)
def test_who_tells_why_nothing_came(workstation: Workstation, more: dict[str, Any], tells: bool) -> None:
    came = visit(1, **more)
    with workstation.door.waiting_for(NODE) as most_telling:
        workstation.door.visitors.note(came)
        assert most_telling() == (came if tells else None)


def test_what_is_about_to_be_rejected_is_waited_for(workstation: Workstation) -> None:
    asked = visit(1, reception=Reception.CONNECTED, ended=False)
    rejected = replace(asked, **REFUSED)
    with workstation.door.waiting_for(NODE) as most_telling:
        workstation.door.visitors.note(asked)
        noting = threading.Timer(0.05, workstation.door.visitors.note, [rejected])
        noting.start()
        assert most_telling() == rejected
        noting.join()


def test_only_the_right_to_send_is_offered() -> None:
    assert visit(1).remedy == visit(1, lacked=Right.QUERY).remedy == ""
    assert visit(1, lacked=Right.SEND).remedy.endswith("qrstation callers allow --from 10.1.2.3 PACS")


def test_the_most_telling_visit_is_told_among_many(workstation: Workstation) -> None:
    refused = visit(1, **REFUSED)
    with workstation.door.waiting_for(NODE) as most_telling:
        workstation.door.visitors.note(visit(2, **REFUSED | HOST_ALONE))
        workstation.door.visitors.note(refused)
        for number in range(3, 2000):
            workstation.door.visitors.note(visit(number, **REFUSED | {"calling_ae_title": "FLOOD"}))
        workstation.door.visitors.note(visit(2000))
        assert most_telling() == refused


def test_what_turns_out_to_be_of_use_explains_nothing(workstation: Workstation) -> None:
    with workstation.door.waiting_for(NODE) as most_telling:
        workstation.door.visitors.note(visit(1))
        workstation.door.visitors.note(visit(1, stored=1))
        assert most_telling() is None
