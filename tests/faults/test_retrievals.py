"""Retrievals from nodes that lie, stall and vanish: each ends soon, in words, with nothing left behind."""

from __future__ import annotations

import socket
import struct
import threading
import time

import pytest

from qrstation.dicom import uids
from qrstation.errors import ArchiveFault, AssociationLost, InstanceRefused, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.instances import IncomingInstance, InstanceWriter, Origin
from qrstation.model.outcomes import StatusCategory, SubOperations
from tests.faults import raw_peer as raw
from tests.faults.asking import BRIEF, PENDING, answering, get, move, straying
from tests.faults.scripted_node import (
    GET_RSP,
    HASTY,
    MOVE_RSP,
    accept,
    element,
    raw_node,
    receive_message,
    release,
    response,
    silent_once_cancelled,
    store,
)
from tests.promptness import SOON
from tests.unit.dicom.memory import MemorySink


@pytest.mark.parametrize("roles", [None, (0, 1), (0, 0), (1, 0), (1, 1)])
def test_node_is_served_whatever_it_says_of_roles(roles: tuple[int, int] | None) -> None:
    sink = MemorySink()

    def script(connection: socket.socket) -> None:
        ids = accept(connection, roles=roles)
        receive_message(connection)
        connection.sendall(store(ids[uids.CT], uids.CT, "1.2.3", b"\x08\x00" * 50))
        assert raw.status_of(raw.receive(connection)[1]) == 0
        connection.sendall(response(1, GET_RSP, 0))
        release(connection)

    with raw_node(script) as node:
        outcome = get(node, sink)
    incoming, content = sink.received["1.2.3"]
    assert content == b"\x08\x00" * 50
    assert incoming.origin is Origin.GET
    assert incoming.calling_ae_title == "NODE"
    assert outcome.status.code == 0


@pytest.mark.parametrize(("context_id", "sop_class_uid"), [(251, uids.CT), (3, uids.MR), (1, uids.CT)])
def test_class_that_was_not_accepted_is_refused(context_id: int, sop_class_uid: str) -> None:
    sink = MemorySink()

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(store(context_id, sop_class_uid, "1.2.3", b"\0" * 64))
        assert raw.status_of(raw.receive(connection)[1]) == 0x0122
        connection.sendall(response(1, GET_RSP, 0xB000))
        release(connection)

    with raw_node(script) as node:
        outcome = get(node, sink)
    assert not sink.received
    assert outcome.status.category is StatusCategory.WARNING


@pytest.mark.parametrize(
    ("fault", "status"),
    [(ArchiveFault("The disk is full."), 0xA700), (InstanceRefused("Not a UID.", status=0xC000), 0xC000)],
)
def test_fault_of_the_sink_reaches_the_node(fault: QrError, status: int) -> None:
    class Refusing(MemorySink):
        def begin(self, incoming: IncomingInstance) -> InstanceWriter:
            raise fault

    def script(connection: socket.socket) -> None:
        ids = accept(connection)
        receive_message(connection)
        connection.sendall(store(ids[uids.CT], uids.CT, "1.2.3", b"\0" * 64))
        assert raw.status_of(raw.receive(connection)[1]) == status
        connection.sendall(response(1, GET_RSP, 0xA702))
        release(connection)

    with raw_node(script) as node:
        outcome = get(node, Refusing())
    assert outcome.status.code == 0xA702


def test_lost_connection_leaves_no_half_instance() -> None:
    sink = MemorySink()

    def script(connection: socket.socket) -> None:
        ids = accept(connection)
        receive_message(connection)
        connection.sendall(store(ids[uids.CT], uids.CT, "1.2.3", b"\0" * 64))
        raw.receive(connection)
        message = store(ids[uids.CT], uids.CT, "1.2.4", b"\0" * 64)
        connection.sendall(message[:-76] + struct.pack(">BBLLBB", 4, 0, 70, 66, ids[uids.CT], 0) + b"\0" * 64)

    with raw_node(script) as node, pytest.raises(AssociationLost, match="was lost"):
        get(node, sink)
    assert list(sink.received) == ["1.2.3"]
    assert sink.abandoned == ["1.2.4"]


def test_failed_instances_are_told() -> None:
    listed = element(8, 0x58, "UI", b"1.2.3\\1.2.4\0")
    with raw_node(answering(response(1, GET_RSP, 0xB000, identifier=listed))) as node:
        outcome = get(node)
    assert outcome.failed_sop_instance_uids == ("1.2.3", "1.2.4")


def test_cancel_that_is_ignored_is_cut_after_the_grace() -> None:
    cancellation = Cancellation()

    with raw_node(silent_once_cancelled(cancellation)) as node:
        outcome = get(node, cancellation=cancellation, grace=BRIEF)
    assert outcome.cancelled


def test_unknown_move_destination_is_explained() -> None:
    with raw_node(answering(response(1, MOVE_RSP, 0xA801))) as node:
        outcome = move(node)
    assert "add the AE title" in outcome.status.advice


def test_move_goes_on_while_instances_arrive() -> None:
    overdue = threading.Event()
    began = time.monotonic()

    def last_arrival() -> float:
        if time.monotonic() > began + 2 * HASTY.retrieve:
            overdue.set()
        return time.monotonic()

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        assert overdue.wait(SOON)
        connection.sendall(response(1, MOVE_RSP, 0))
        release(connection)

    with raw_node(script, HASTY) as node:
        outcome = move(node, last_arrival=last_arrival)
    assert outcome.status.code == 0


@pytest.mark.parametrize("pause", [0.0, 0.05])
def test_stray_responses_to_a_get_count_as_silence(pause: float) -> None:
    started = time.monotonic()
    with raw_node(straying(GET_RSP, pause), HASTY) as node, pytest.raises(AssociationLost, match="fell silent"):
        get(node)
    assert time.monotonic() - started < SOON


def test_move_ends_when_nothing_stirs() -> None:
    with raw_node(answering(), HASTY) as node, pytest.raises(AssociationLost, match=r"nothing came for 0\.3 s"):
        move(node)


def test_counters_are_told_where_the_node_tells_them() -> None:
    told: list[SubOperations] = []
    counters = raw.command(
        (0x0100, raw.us(MOVE_RSP)),
        (0x0120, raw.us(1)),
        (0x0800, raw.us(0x101)),
        (0x0900, raw.us(PENDING)),
        (0x1020, raw.us(5)),
        (0x1021, raw.us(2)),
    )
    with raw_node(answering(raw.data_value(1, 3, counters), response(1, MOVE_RSP, 0))) as node:
        move(node, told=told)
    assert told[0] == SubOperations(remaining=5, completed=2)
