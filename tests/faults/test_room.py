"""A listener around which others stand and say nothing has room for who says something."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from qrstation.dicom.acceptor import ListenerLimits
from qrstation.dicom.listener import Listener
from qrstation.model.nodes import Address
from qrstation.model.visits import Visit
from tests.faults import raw_peer as raw
from tests.unit.dicom.memory import MemorySink

LIMITS = ListenerLimits(negotiation=30, connections=6, connections_per_host=6)
HALF_A_REQUEST = raw.associate_request()[:60]


@pytest.fixture
def visits() -> list[Visit]:
    return []


@pytest.fixture
def address(visits: list[Visit]) -> Iterator[Address]:
    at = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
    listener = Listener(at, sink=MemorySink(), limits=LIMITS, on_visit=visits.append)
    yield listener.start().address
    listener.stop()


@pytest.mark.parametrize("said", [b"", HALF_A_REQUEST], ids=["nothing", "half a request"])
def test_who_made_no_request_makes_room(address: Address, visits: list[Visit], said: bytes) -> None:
    with contextlib.ExitStack() as crowd:
        silent = [crowd.enter_context(raw.connected(address)) for _ in range(LIMITS.connections)]
        for connection in silent:
            connection.sendall(said)
        with raw.connected(address) as honest:
            honest.sendall(raw.associate_request())
            assert raw.receive(honest)[0] == raw.ACCEPTED
            honest.sendall(raw.echo_request())
            assert raw.status_of(raw.receive(honest)[1]) == 0
            assert raw.is_closed(silent[0])
    assert next(visit.reason for visit in visits if visit.ended) == "it made no request until others came"


def test_who_is_associated_makes_no_room(address: Address) -> None:
    with contextlib.ExitStack() as crowd:
        associated = [crowd.enter_context(raw.connected(address)) for _ in range(LIMITS.connections)]
        for connection in associated:
            connection.sendall(raw.associate_request())
            assert raw.receive(connection)[0] == raw.ACCEPTED
        with raw.connected(address) as another:
            assert raw.is_closed(another)
        for connection in associated:
            connection.sendall(raw.echo_request())
            assert raw.receive(connection)[0] == raw.DATA
