"""No wait on a connection is without end, whatever the peer does meanwhile."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time

import pytest

from qrstation.dicom.wire import Wire
from tests.promptness import SOON

MESSAGE = bytes(100)


def test_a_deadline_ends_what_trickles_on_a_busy_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = socket.socketpair()
    # While others work, as much as a message arrives, every time.
    monkeypatch.setattr("qrstation.dicom.wire._let_others_work", lambda: theirs.send(MESSAGE))
    with theirs, contextlib.closing(Wire(ours)) as wire:
        wire.hurry()
        theirs.send(MESSAGE)
        assert wire.wait(time.monotonic() + SOON)
        deadline = time.monotonic() + 0.05
        with pytest.raises(TimeoutError):
            read_up_to(wire, deadline)
        assert time.monotonic() >= deadline


def test_who_sends_a_header_by_itself_is_looked_for_and_who_sends_byte_by_byte_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looks: list[None] = []
    monkeypatch.setattr("qrstation.dicom.wire._let_others_work", lambda: looks.append(None))
    monkeypatch.setattr("qrstation.dicom.wire._PRICE", 0)
    ours, theirs = socket.socketpair()
    with theirs, contextlib.closing(Wire(ours)) as wire:
        wire.hurry()
        view = memoryview(bytearray(len(MESSAGE)))
        for piece, is_looked_for in ((MESSAGE, True), (b".", True), (b".", False), (b".", False), (MESSAGE, True)):
            theirs.send(piece)
            assert wire.wait(time.monotonic() + SOON)
            assert wire.receive_into(view, time.monotonic() + SOON) == len(piece)
            looks.clear()
            assert wire.receive_soon(view) is None
            assert bool(looks) is is_looked_for


@pytest.mark.parametrize("pieces", [5, 200])
def test_a_peer_is_looked_for_as_long_as_that_pays(monkeypatch: pytest.MonkeyPatch, pieces: int) -> None:
    looks: list[None] = []
    monkeypatch.setattr("qrstation.dicom.wire._let_others_work", lambda: looks.append(None))
    monkeypatch.setattr("qrstation.dicom.wire._SHORT", 0.02)
    ours, theirs = socket.socketpair()
    looked_for_in_vain = 0
    with theirs, contextlib.closing(Wire(ours)) as wire:
        wire.hurry()
        view = memoryview(bytearray(len(MESSAGE)))
        for _ in range(20):
            for _ in range(pieces):
                theirs.send(MESSAGE)
                assert wire.wait(time.monotonic() + SOON)
                assert wire.receive_into(view, time.monotonic() + SOON) == len(MESSAGE)
            looks.clear()
            assert wire.receive_soon(view) is None
            looked_for_in_vain += bool(looks)
    # Between its objects the near one is looked for, and the distant one, whose objects come in few pieces, rarely.
    assert looked_for_in_vain >= 10 if pieces == 200 else looked_for_in_vain <= 5


def test_pieces_sent_together_arrive_in_their_order_however_little_is_taken_at_once() -> None:
    ours, theirs = socket.socketpair()
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    pieces = [os.urandom(size) for size in (1, 0, 5_000, 70_000, 3, 0, 40_000)]
    with theirs, theirs.makefile("rb") as arrived, contextlib.closing(Wire(ours)) as wire:
        sending = threading.Thread(target=wire.send_together, args=(pieces, time.monotonic() + SOON))
        sending.start()
        assert arrived.read(sum(map(len, pieces))) == b"".join(pieces)
        sending.join()


def read_up_to(wire: Wire, deadline: float) -> None:
    view = memoryview(bytearray(len(MESSAGE)))
    while time.monotonic() < deadline + SOON:
        wire.receive_into(view, deadline)
