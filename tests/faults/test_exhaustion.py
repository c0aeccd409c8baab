"""A system that has no descriptors left for another connection: nothing spins, one line is logged, and it goes on."""

from __future__ import annotations

import errno
import itertools
import logging
import threading
import time
from collections.abc import Callable
from socketserver import TCPServer
from typing import Any

import pytest

from qrstation.dicom.acceptor import AcceptedAssociation, ListenerLimits
from tests.faults import raw_peer as raw
from tests.faults.listening import Server
from tests.promptness import eventually


@pytest.fixture
def refusals(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """When the system had nothing for a connection: as long as there is another one."""
    times: list[float] = []
    get_request = TCPServer.get_request

    def get_request_when_there_is_room(server: TCPServer) -> Any:
        if any(isinstance(thread, AcceptedAssociation) for thread in threading.enumerate()):
            times.append(time.monotonic())
            raise OSError(errno.EMFILE, "Too many open files")
        return get_request(server)

    monkeypatch.setattr(TCPServer, "get_request", get_request_when_there_is_room)
    return times


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [line.getMessage() for line in caplog.records if line.name == "qrstation.dicom.server"]


@pytest.mark.usefixtures("refusals")
def test_a_silent_connection_makes_room(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING), raw.connected(server.address) as silent:
        _wait_for_one()
        assert server.answers()
        assert raw.receive(silent)[0] == raw.REJECTED
    assert told(caplog) == ["This computer lets us take no more connections: Too many open files"]


def test_where_there_is_none_the_next_waits(
    serve: Callable[..., Server], refusals: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(limits=ListenerLimits())
    with caplog.at_level(logging.WARNING), raw.connected(server.address) as connection:
        raw.establish(connection)
        connection.sendall(raw.echo_request())
        assert raw.status_of(raw.receive(connection)[1]) == 0
        with raw.connected(server.address) as other:
            other.sendall(raw.associate_request())
            assert eventually(lambda: len(refusals) >= 3)
            connection.sendall(raw.pdu(raw.RELEASE_REQUEST, bytes(4)))
            assert raw.receive(connection)[0] == raw.RELEASED
            connection.close()
            assert raw.receive(other)[0] == raw.ACCEPTED
    assert all(later - earlier >= 0.09 for earlier, later in itertools.pairwise(refusals[:3]))
    assert len(told(caplog)) == 1


def _wait_for_one() -> None:
    assert eventually(lambda: any(isinstance(thread, AcceptedAssociation) for thread in threading.enumerate()))
