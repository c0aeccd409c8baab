"""Stopping in the very moment in which the node is done: neither is in the way of the other."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from qrstation.dicom import scu
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Query
from tests.faults.scripted_node import FIND_RSP, accept, raw_node, receive_message, release, response

HESITATION = 0.2


class Remembering(Cancellation):
    """Knows who ever listened, as a thread does that was about to tell them."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Callable[[], None]] = []

    @contextlib.contextmanager
    def calling(self, listener: Callable[[], None]) -> Iterator[None]:
        self.heard.append(listener)
        with super().calling(listener):
            yield


def find(node: RemoteNode, cancellation: Cancellation) -> FindOutcome:
    return scu.find(node, Query(), caller=Caller(ae_title="US"), on_match=lambda _: None, cancellation=cancellation)


def test_cancel_that_is_only_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    cancellation = Cancellation()
    began, over = threading.Event(), threading.Event()
    stopping = threading.Thread(target=cancellation.request)

    class Hesitant(threading.Timer):
        def start(self) -> None:
            began.set()
            over.wait(HESITATION)
            super().start()

    monkeypatch.setattr("qrstation.dicom.operation.threading.Timer", Hesitant)

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        stopping.start()
        assert began.wait(30)
        connection.sendall(response(1, FIND_RSP, 0x0000))
        with contextlib.suppress(OSError):
            while connection.recv(4096):
                pass

    with raw_node(script) as node:
        try:
            outcome = find(node, cancellation)
        finally:
            over.set()
            stopping.join()
    assert not outcome.cancelled


def test_cancel_that_comes_too_late() -> None:
    cancellation = Remembering()

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(response(1, FIND_RSP, 0x0000))
        release(connection)

    with raw_node(script) as node:
        find(node, cancellation)
    before = threading.active_count()
    for listener in cancellation.heard:
        listener()
    assert threading.active_count() == before
