"""Our own transport, against a peer that does not read, and one that sends too much."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Any

import pytest
from pynetdicom import AE
from pynetdicom.association import Association
from pynetdicom.pdu_primitives import P_DATA

from qrstation.dicom.command_sets import Command, Field, encoded
from qrstation.dicom.messages import MessageAssembler, Pace
from qrstation.dicom.pdus import message_pdus
from qrstation.dicom.stock_transport import StockTransport
from qrstation.dicom.transport import Transport
from qrstation.dicom.upper_layer import IMPATIENT, AssociationEnded, PduLimits
from qrstation.dicom.wire import Wire
from tests.campaigns import wire
from tests.faults import raw_peer as raw

COMMAND = bytes(5_001)
FULL = 1 << 14
"""Commands of which the last do not go out any more, however much the connection takes."""


def refused(*_: Any) -> Any:
    raise AssertionError("Nothing is sent to us.")


@pytest.mark.parametrize("then", ["send", "release"])
def test_nothing_follows_half_a_command_that_was_sent_at_once(then: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ours = socket.create_connection(listener.getsockname(), timeout=10)
        peer, _ = listener.accept()
    transport = Transport(
        Wire(ours),
        MessageAssembler(refused, largest=1 << 16),
        refused,
        PduLimits(seconds=10),
        most_waiting=8,
        is_acceptor=False,
    )
    received = bytearray()

    def read() -> None:
        while piece := peer.recv(1 << 20):
            received.extend(piece)

    with peer:
        transport.begin_transfer(0)
        for _ in range(FULL):
            transport.send_at_once(1, COMMAND)
        reading = threading.Thread(target=read)
        reading.start()
        if then == "send":
            with pytest.raises(AssociationEnded):
                transport.send(1, COMMAND)
        else:
            transport.release(0.2)
        transport.dispose()
        reading.join(10)
    pdus, used = wire.pdus_in(bytes(received))
    assert all(pdu[0] == 4 and len(pdu) == len(pdus[0]) for pdu in pdus)
    assert pdus[0].startswith(received[used:])


def receiving(connection: socket.socket, **limits: int) -> Transport:
    transport = Transport(
        Wire(connection),
        MessageAssembler(refused, largest=1 << 20),
        refused,
        PduLimits(**limits),
        most_waiting=64,
        is_acceptor=True,
    )
    transport.begin_transfer(0)
    return transport


def test_a_pdu_that_is_too_long_is_refused_also_where_it_has_arrived_whole() -> None:
    ours, peer = socket.socketpair()
    with peer:
        transport = receiving(ours, bytes=1_000)
        peer.sendall(raw.data_value(1, 1, bytes(2_000)))
        with pytest.raises(AssociationEnded):
            transport.look()
        transport.dispose()
        assert "2,006 bytes was announced" in transport.ending.refused


def keep_looking(transport: Transport) -> None:
    while True:
        transport.look()


def test_large_messages_that_wait_to_be_served_are_few() -> None:
    ours, peer = socket.socketpair()

    def send() -> None:
        request = encoded(Command.C_FIND_RQ, {Field.MESSAGE_ID: 1}, with_data_set=True)
        for _ in range(64):
            for pieces in message_pdus(0, 1, request, bytes(1 << 19)):
                peer.sendall(b"".join(pieces))

    def send_until_it_is_too_much() -> None:
        with contextlib.suppress(OSError):
            send()

    sending = threading.Thread(target=send_until_it_is_too_much)
    sending.start()
    with peer:
        transport = receiving(ours)
        with pytest.raises(AssociationEnded):
            keep_looking(transport)
        transport.dispose()
        sending.join(10)
    assert transport.ending.violated == IMPATIENT


@pytest.mark.parametrize(("mode", "violated"), [("acceptor", IMPATIENT), ("requestor", "")])
def test_so_are_they_on_the_stock_upper_layer_and_matches_may_be_as_many_as_they_like(mode: str, violated: str) -> None:
    ours, peer = socket.socketpair()
    assoc = Association(AE(), mode)
    messages = MessageAssembler(refused, largest=1 << 20)
    transport = StockTransport(assoc, ours, messages, refused, PduLimits(), most_waiting=64)
    command = encoded(Command.C_FIND_RQ, {Field.MESSAGE_ID: 1}, with_data_set=True)
    values = P_DATA()
    values.presentation_data_value_list = [[1, b"\x03" + command], [1, b"\x02" + bytes(1 << 19)]]  # type: ignore[list-item]
    with ours, peer:
        for _ in range(16):
            assoc.dimse.receive_primitive(values)
        assert transport.ending.violated == ""
        assoc.dimse.receive_primitive(values)
        assert transport.ending.violated == violated
        transport.dispose()


def test_a_message_that_begins_late_has_a_time_of_its_own_and_then_a_least_pace() -> None:
    messages = MessageAssembler(refused, largest=1 << 20)
    pace = Pace(messages, 60)
    assert pace.fault == "it was silent for 60 s"
    messages.open(1, 1)
    messages.take(memoryview(b"."))
    assert pace.fault == ""
    pace.begin()
    messages.take(memoryview(bytes(4095)))
    assert pace.fault == "of a message came less than 4,096 bytes in 60 s"
    pace.begin()
    messages.take(memoryview(bytes(4096)))
    assert pace.fault == ""
