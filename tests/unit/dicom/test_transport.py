"""Our own transport, against a peer that does not read."""

from __future__ import annotations

import socket
import threading
from typing import Any

import pytest

from qrstation.dicom.messages import MessageAssembler
from qrstation.dicom.transport import Transport
from qrstation.dicom.upper_layer import AssociationEnded, PduLimits
from qrstation.dicom.wire import Wire
from tests.campaigns import wire

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
