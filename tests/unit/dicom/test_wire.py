"""No wait on a connection is without end, whatever the peer does meanwhile."""

from __future__ import annotations

import contextlib
import socket
import time

import pytest

from qrstation.dicom.wire import Wire
from tests.promptness import SOON


def test_a_deadline_ends_what_trickles_on_a_busy_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = socket.socketpair()
    # While others work, another byte arrives, every time.
    monkeypatch.setattr("qrstation.dicom.wire._let_others_work", lambda: theirs.send(b"."))
    with theirs, contextlib.closing(Wire(ours)) as wire:
        wire.hurry()
        theirs.send(b".")
        assert wire.wait(time.monotonic() + SOON)
        deadline = time.monotonic() + 0.05
        with pytest.raises(TimeoutError):
            read_up_to(wire, deadline)
        assert time.monotonic() >= deadline


def read_up_to(wire: Wire, deadline: float) -> None:
    view = memoryview(bytearray(1))
    while time.monotonic() < deadline + SOON:
        wire.receive_into(view, deadline)
