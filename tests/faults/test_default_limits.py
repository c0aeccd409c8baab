"""What one peer, one address and all of them may take of a listener that nobody gave other limits."""

from __future__ import annotations

import contextlib
import socket
import struct
from collections.abc import Callable

import pytest

from qrstation.dicom.acceptor import ListenerLimits
from tests.faults import raw_peer as raw
from tests.faults.listening import Server, elsewhere

IN_ALL = 16
LARGEST_DATA, LARGEST_REQUEST = 256 << 10, 1 << 20
LIMITS = ListenerLimits()


def announced(kind: int, length: int) -> bytes:
    return struct.pack(">BBL", kind, 0, length)


@pytest.mark.parametrize(("kind", "most"), [(raw.DATA, LARGEST_DATA), (raw.RELEASE_REQUEST, LARGEST_REQUEST)])
def test_a_pdu_beyond_all_bounds_is_aborted(serve: Callable[..., Server], kind: int, most: int) -> None:
    server = serve(limits=LIMITS)
    with raw.connected(server.address) as connection:
        raw.establish(connection)
        connection.sendall(announced(kind, most + 1))
        kind, content = raw.receive(connection)
        assert (kind, *content[2:]) == (raw.ABORTED, 2, 6)
    assert server.answers()


def test_a_request_beyond_all_bounds_is_aborted(serve: Callable[..., Server]) -> None:
    server = serve(limits=LIMITS)
    with raw.connected(server.address) as connection:
        connection.sendall(announced(1, LARGEST_REQUEST + 1))
        kind, content = raw.receive(connection)
        assert (kind, *content[2:]) == (raw.ABORTED, 2, 6)
    assert server.answers()


def test_data_up_to_the_bound_is_taken(serve: Callable[..., Server]) -> None:
    server = serve(limits=LIMITS)
    content = bytes(LARGEST_DATA - 6)
    with raw.connected(server.address) as connection:
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        connection.sendall(raw.data_value(1, 3, raw.store_command("1.2.3")) + raw.data_value(1, 2, content))
        kind, answer = raw.receive(connection)
        assert (kind, raw.status_of(answer)) == (raw.DATA, 0)
    assert server.sink.received["1.2.3"][1] == content


@elsewhere
def test_all_together_may_have_so_many_associations(serve: Callable[..., Server]) -> None:
    server = serve(limits=LIMITS)
    with contextlib.ExitStack() as stack:
        within = [opened(stack, server, f"127.0.0.{2 + number % 4}") for number in range(IN_ALL)]
        assert is_full(server, "127.0.0.9")
        within[0].close()
        assert server.answers(source="127.0.0.9")


def opened(stack: contextlib.ExitStack, server: Server, source: str) -> socket.socket:
    connection = stack.enter_context(raw.connected(server.address, source=source))
    raw.establish(connection)
    # Once this is answered the association counts.
    connection.sendall(raw.echo_request())
    assert raw.receive(connection)[0] == raw.DATA
    return connection


def is_full(server: Server, source: str) -> bool:
    """Whether another association is rejected because of a local limit, for now."""
    with raw.connected(server.address, source=source) as connection:
        connection.sendall(raw.associate_request())
        kind, content = raw.receive(connection)
        return (kind, *content[1:]) == (raw.REJECTED, 2, 3, 2)
