"""The connection under pynetdicom's upper layer: a PDU is in time when its bytes are."""

from __future__ import annotations

import queue
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from qrstation.dicom.bounded_socket import BoundedSocket
from qrstation.dicom.upper_layer import Ending, PduLimits


@contextmanager
def connection(seconds: float) -> Iterator[tuple[socket.socket, BoundedSocket, Ending]]:
    """A peer's end of a connection, and ours."""
    assoc = SimpleNamespace(is_acceptor=True, is_established=True, dul=SimpleNamespace(event_queue=queue.Queue()))
    theirs, ours = socket.socketpair()
    ending = Ending()
    with theirs, ours:
        bounded = BoundedSocket(assoc, ours, PduLimits(seconds=seconds), ending)  # type: ignore[arg-type]
        try:
            yield theirs, bounded, ending
        finally:
            bounded._shutdown_socket()


def test_what_has_arrived_is_taken_however_late_we_come_to_it() -> None:
    with connection(seconds=0.0) as (peer, bounded, ending):
        peer.sendall(b"\x04\x00\x00\x00\x00\x06" + b"\x00\x00\x00\x02\x01\x03")
        assert bounded.recv(6) == b"\x04\x00\x00\x00\x00\x06"
        assert bounded.recv(6) == b"\x00\x00\x00\x02\x01\x03"
        assert not ending.refused


@pytest.mark.parametrize("seconds", [0.0, 0.05])
def test_what_has_not_arrived_in_time_is_refused(seconds: float) -> None:
    with connection(seconds) as (peer, bounded, ending):
        peer.sendall(b"\x04\x00\x00")
        with pytest.raises(TimeoutError):
            bounded.recv(6)
        assert ending.refused == "the rest of a PDU did not arrive in time"
        assert not ending.closed


def test_the_header_of_what_is_no_pdu_is_kept() -> None:
    with connection(seconds=5.0) as (peer, bounded, ending):
        peer.sendall(b"HTTP/1.1 400")
        bounded.recv(6)
        bounded.recv(6)
        assert ending.last_pdu == b"HTTP/1"
