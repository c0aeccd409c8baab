"""Who comes to the listener is told, and how far each gets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qrstation.dicom.acceptor import ListenerLimits
from qrstation.dicom.listener import Listener
from qrstation.model.nodes import Address
from qrstation.model.visits import Reception, Visit
from qrstation.services.visitors import Visitors
from tests.faults import raw_peer as raw
from tests.unit.dicom.memory import MemorySink, associated, context, make_instance

Serve = Callable[..., Address]


@pytest.fixture
def visitors() -> Visitors:
    return Visitors()


@pytest.fixture
def listeners() -> list[Listener]:
    return []


@pytest.fixture
def serve(visitors: Visitors, listeners: list[Listener]) -> Iterator[Serve]:
    def serve_one(limits: ListenerLimits | None = None) -> Address:
        address = Address(ae_title="US", host="127.0.0.1", port=0)
        listeners.append(Listener(address, sink=MemorySink(), limits=limits, on_visit=visitors.note))
        return listeners[-1].start().address

    yield serve_one
    for listener in listeners:
        listener.stop()


def only(visits: tuple[Visit, ...]) -> Visit:
    [visit] = visits
    return visit


def test_what_a_sender_brings(serve: Serve, visitors: Visitors, listeners: list[Listener], tmp_path: Path) -> None:
    address = serve()
    with visitors.watching() as watch:
        with associated(address, [context("1.2.840.10008.5.1.4.1.1.2")], ae_title="MODALITY") as assoc:
            for number in (1, 2):
                assert assoc.send_c_store(make_instance(tmp_path, number)).Status == 0
        listeners[0].stop()
        visit = only(watch.visits)
    assert visit.ended
    assert (visit.peer_host, visit.calling_ae_title, visit.called_ae_title) == ("127.0.0.1", "MODALITY", "US")
    assert (visit.reception, visit.unoffered, visit.stored, visit.refused) == (Reception.ACCEPTED, (), 2, ())


def test_one_association_too_many(serve: Serve, visitors: Visitors) -> None:
    address = serve(ListenerLimits(associations=0))
    with visitors.watching() as watch:
        assert raw.rejection(address) == (2, 3, 2)
        watch.settle(5)
        visit = only(watch.visits)
    assert (visit.reception, visit.reason) == (Reception.REJECTED, "there were too many associations")


def test_one_connection_too_many(serve: Serve, visitors: Visitors) -> None:
    address = serve(ListenerLimits(connections_per_host=0, connections=1))
    with visitors.watching() as watch, raw.connected(address) as connection:
        assert raw.is_closed(connection)
        visit = only(watch.visits)
    assert (visit.reception, visit.peer_host) == (Reception.TURNED_AWAY, "127.0.0.1")


def test_nobody_is_told_who_came_before_or_after(serve: Serve, visitors: Visitors) -> None:
    address = serve()
    with associated(address, [context("1.2.840.10008.1.1")]) as assoc:
        assert assoc.is_established
    with visitors.watching() as watch:
        pass
    with associated(address, [context("1.2.840.10008.1.1")]):
        pass
    assert watch.visits == ()
