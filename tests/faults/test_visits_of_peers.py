"""What peers get for what they may not do, and what is known of them afterwards."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable
from typing import Any

import pytest

from qrstation.model.visits import Visit
from tests.faults import raw_peer as raw
from tests.faults.listening import Server
from tests.promptness import dawdle
from tests.unit.dicom.memory import MemoryWriter

INVALID_PARAMETER = bytes((0, 0, 2, 6))
STUDY_ROOT_FIND = "1.2.840.10008.5.1.4.1.2.2.1"
FIND = raw.data_value(
    99,
    3,
    raw.command((2, raw.uid(STUDY_ROOT_FIND)), (0x100, raw.us(0x20)), (0x110, raw.us(1)), (0x800, raw.us(1))),
) + raw.data_value(99, 2, raw.element(8, 0x52, b"CS", b"STUDY"))


def on_context(context_id: int, pdu: bytes) -> bytes:
    return pdu[:10] + bytes((context_id,)) + pdu[11:]


@pytest.mark.parametrize("request_", [on_context(99, raw.echo_request()), FIND], ids=["echo", "find"])
def test_nothing_is_asked_on_a_context_that_was_not_accepted(server: Server, request_: bytes) -> None:
    with raw.connected(server.address) as connection:
        raw.establish(connection)
        connection.sendall(request_)
        assert raw.receive(connection) == (raw.ABORTED, INVALID_PARAMETER)
    assert server.answers()


def test_an_instance_is_noted_though_its_sender_did_not_wait_for_the_response(
    serve: Callable[..., Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, gone = threading.Event(), threading.Event()
    close = MemoryWriter.close

    def close_when_it_is_gone(writer: MemoryWriter) -> Any:
        begun.set()
        assert gone.wait(30)
        return close(writer)

    monkeypatch.setattr(MemoryWriter, "close", close_when_it_is_gone)
    visits: list[Visit] = []
    server = serve(on_visit=visits.append)
    with raw.connected(server.address) as connection:
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        data_set = raw.data_value(1, 2, raw.element(8, 0x18, b"UI", b"1.2.3"))
        connection.sendall(raw.data_value(1, 3, raw.store_command("1.2.3")) + data_set)
        assert begun.wait(30)
        # Closed so, the connection is reset.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    gone.set()
    server.listener.stop()
    [last] = [visit for visit in visits if visit.ended]
    assert (last.stored, list(server.sink.received)) == (1, ["1.2.3"])


def test_instances_that_do_not_wait_are_stored_or_given_up_each(
    serve: Callable[..., Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    close = MemoryWriter.close

    def close_slowly(writer: MemoryWriter) -> Any:
        dawdle(0.01)
        return close(writer)

    monkeypatch.setattr(MemoryWriter, "close", close_slowly)
    server = serve()
    instances = [f"1.2.{number}" for number in range(60)]
    with raw.connected(server.address) as connection:
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        connection.sendall(
            b"".join(
                raw.data_value(1, 3, raw.store_command(uid)) + raw.data_value(1, 2, b"\1" * 200) for uid in instances
            )
        )
        assert [raw.status_of(raw.receive(connection)[1]) for _ in instances] == [0] * len(instances)
    assert list(server.sink.received) == instances
    assert server.sink.abandoned == []
