"""No wait on a connection is without end, whatever the peer does meanwhile."""

from __future__ import annotations

import contextlib
import itertools
import socket
import time

import pytest

from qrstation.dicom.wire import Wire
from tests.promptness import SOON


def test_a_deadline_ends_what_trickles_on_a_busy_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = socket.socketpair()
    # While others work, another byte arrives, every time.
    monkeypatch.setattr("qrstation.dicom.wire._let_others_work", lambda: theirs.send(b"."))
    view = memoryview(bytearray(1))
    with theirs, contextlib.closing(Wire(ours)) as wire:
        wire.hurry()
        theirs.send(b".")
        assert wire.wait(time.monotonic() + SOON)
        deadline = time.monotonic() + 0.05
        with pytest.raises(TimeoutError):
            for _ in itertools.takewhile(lambda _: time.monotonic() < deadline + SOON, itertools.count()):
                wire.receive_into(view, deadline)
        assert time.monotonic() >= deadline
