"""Who is let in when many come: a crowd drives out itself, nobody takes all associations, and the log stays short."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime

import pytest

from qrstation.dicom.acceptor import ListenerLimits
from qrstation.dicom.visit_log import VisitLog
from qrstation.model.visits import Reception, Visit
from tests.faults import raw_peer as raw
from tests.faults.listening import Server, elsewhere
from tests.promptness import SOON

NO_ROOM = (2, 3, 2)


class Comers:
    """Who came, and how far."""

    def __init__(self) -> None:
        self._visits: dict[int, Visit] = {}
        self._told = threading.Condition()

    def note(self, visit: Visit) -> None:
        with self._told:
            self._visits[visit.number] = visit
            self._told.notify_all()

    def until(self, holds: Callable[[list[Visit]], bool]) -> bool:
        with self._told:
            return self._told.wait_for(lambda: holds(list(self._visits.values())), timeout=30)


def turned_away(visits: list[Visit]) -> int:
    return sum(visit.reception is Reception.TURNED_AWAY and visit.ended for visit in visits)


def test_the_oldest_connection_without_an_association_makes_room(serve: Callable[..., Server]) -> None:
    comers = Comers()
    limits = ListenerLimits(connections=4, connections_per_host=4)
    server = serve(limits=limits, on_visit=comers.note)
    with ExitStack() as stack:
        served = stack.enter_context(raw.connected(server.address))
        raw.establish(served)
        silent = [stack.enter_context(raw.connected(server.address)) for _ in range(3)]
        assert comers.until(lambda visits: len(visits) == 4)
        assert raw.is_answered(server.address)
        assert raw.receive(silent[0]) == (raw.REJECTED, bytes((0, *NO_ROOM)))
        assert raw.is_closed(silent[0])
        served.sendall(raw.echo_request())
        assert raw.receive(served)[0] == raw.DATA
        assert comers.until(lambda visits: turned_away(visits) == 1)


@elsewhere
def test_a_crowd_drives_out_itself(serve: Callable[..., Server]) -> None:
    server = serve(limits=ListenerLimits(connections=6, connections_per_host=6))
    with ExitStack() as stack:
        honest = stack.enter_context(raw.connected(server.address, source="127.0.0.2"))
        for _ in range(20):
            stack.enter_context(raw.connected(server.address))
        assert raw.is_answered(server.address, source="127.0.0.3")
        raw.establish(honest)


@elsewhere
def test_a_crowd_from_everywhere_keeps_nobody_out(serve: Callable[..., Server]) -> None:
    server = serve(limits=ListenerLimits(connections=6))
    with ExitStack() as stack:
        for number in range(40):
            stack.enter_context(raw.connected(server.address, source=f"127.0.1.{number + 1}"))
        began = time.monotonic()
        assert raw.is_answered(server.address)
        assert time.monotonic() - began < SOON


@elsewhere
def test_associations_of_one_address(serve: Callable[..., Server]) -> None:
    server = serve(limits=ListenerLimits())
    most = ListenerLimits().associations_per_host
    with ExitStack() as stack:
        mine = [stack.enter_context(raw.connected(server.address)) for _ in range(most)]
        for connection in mine:
            raw.establish(connection)
        with raw.connected(server.address) as another:
            another.sendall(raw.associate_request())
            kind, content = raw.receive(another)
            assert (kind, tuple(content[1:])) == (raw.REJECTED, NO_ROOM)
        assert raw.is_answered(server.address, source="127.0.0.2")
        mine[0].sendall(raw.pdu(raw.RELEASE_REQUEST, bytes(4)))
        assert raw.receive(mine[0])[0] == raw.RELEASED
        assert raw.is_closed(mine[0])
        assert server.answers()


def test_another_version_of_the_protocol(serve: Callable[..., Server]) -> None:
    server = serve()
    request = bytearray(raw.associate_request())
    request[6:8] = b"\0\2"
    with raw.connected(server.address) as connection:
        connection.sendall(request)
        kind, content = raw.receive(connection)
        assert (kind, tuple(content[1:])) == (raw.REJECTED, (1, 2, 2))
    assert server.answers()


def a_visit(number: int, **more: object) -> Visit:
    return Visit(
        number=number,
        time=datetime.now(UTC),
        peer_host="192.0.2.1",
        ended=True,
        **more,  # type: ignore[arg-type]
    )


def test_what_comes_to_nothing_is_counted(caplog: pytest.LogCaptureFixture) -> None:
    log = VisitLog(interval=0.0, most=2)
    with caplog.at_level(logging.INFO):
        for number in range(1000):
            log.note(a_visit(number, reception=Reception.TURNED_AWAY, reason="there were too many connections"))
        log.note(a_visit(1001, reception=Reception.ACCEPTED, stored=3))
        log.settle()
        log.note(a_visit(1002, reception=Reception.TURNED_AWAY, reason="there were too many connections"))
        log.close()
    told = "192.0.2.1 was turned away: there were too many connections."
    assert [record.getMessage() for record in caplog.records] == [
        told,
        told,
        "192.0.2.1 sent 3 objects, safe now.",
        "192.0.2.1 was turned away 1,000 times within a minute.",
        told,
    ]


def test_why_an_association_was_cut_off_is_told(serve: Callable[..., Server], caplog: pytest.LogCaptureFixture) -> None:
    comers = Comers()
    server = serve(on_visit=comers.note)
    with caplog.at_level(logging.WARNING), raw.connected(server.address) as connection:
        raw.establish(connection)
        connection.sendall(raw.data_value(1, 2, b"abcd"))
        assert raw.receive(connection)[0] == raw.ABORTED
    assert comers.until(lambda visits: all(visit.ended for visit in visits))
    assert [record.getMessage() for record in caplog.records] == [
        "PEER at 127.0.0.1 was cut off: a fragment of a message came out of turn."
    ]
