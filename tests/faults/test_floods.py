"""Peers that send without end or reset in the midst of it: what was asked for ends in time, and nothing breaks."""

from __future__ import annotations

import contextlib
import socket
import struct
import time
from collections.abc import Callable

import pytest

from qrstation.dicom import scu
from qrstation.errors import QrError
from qrstation.model.identity import Caller
from qrstation.model.nodes import Timeouts
from tests.faults import raw_peer as raw
from tests.faults.listening import Server
from tests.faults.scripted_node import accept, raw_node, receive_message
from tests.promptness import SOON

HASTY = Timeouts(connect=60, response=0.5, retrieve=0.5)
INSTANCE = raw.data_value(1, 3, raw.store_command("1.2.3")) + raw.data_value(1, 2, bytes(8))
EMPTY = raw.pdu(4, b"")


def floods(content: bytes) -> Callable[[socket.socket], None]:
    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        end = time.monotonic() + 10
        with contextlib.suppress(OSError):
            while time.monotonic() < end:
                connection.sendall(content)
                if raw.receive(connection)[0] != raw.DATA:
                    return

    return script


@pytest.mark.parametrize("content", [INSTANCE, EMPTY * 2000], ids=["refused instances", "empty PDUs"])
def test_what_is_not_the_answer_does_not_prolong_the_wait_for_it(content: bytes) -> None:
    with raw_node(floods(content), HASTY) as node:
        began = time.monotonic()
        with contextlib.suppress(QrError):
            assert not scu.echo(node, caller=Caller(ae_title="US")).ok
        assert time.monotonic() - began < SOON


def test_a_peer_that_pipelines_and_resets_takes_only_its_own_association(server: Server) -> None:
    with raw.connected(server.address) as connection:
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.sendall(INSTANCE * 1500)
    assert server.answers()
