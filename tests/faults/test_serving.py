"""Whatever a peer that we serve does, or one that we send to for it: stopping the listener takes no two seconds."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qrstation.dicom import uids
from qrstation.dicom.acceptor import ListenerLimits
from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import Address
from tests.faults import raw_peer as raw
from tests.faults.listening import Server
from tests.faults.scripted_node import accept, element, full_node, raw_node, receive_message
from tests.promptness import SOON
from tests.unit.dicom.memory import MemoryArchive, make_instance

LARGE = 4 << 20
HARDLY_ANY = 4096
CT = raw.CT_IMAGE_STORAGE
GET, MOVE = uids.GET[QueryModel.STUDY], uids.MOVE[QueryModel.STUDY]
STORE = raw.data_value(1, 3, raw.store_command("1.2.3"))
CANCEL = 0xFE00

State = Callable[[socket.socket], None]


def says_nothing(connection: socket.socket) -> None:
    pass


def stalls_in_its_request(connection: socket.socket) -> None:
    connection.sendall(raw.associate_request()[:50])


def asks_for_nothing(connection: socket.socket) -> None:
    raw.establish(connection)


def stalls_in_the_head_of_a_pdu(connection: socket.socket) -> None:
    raw.establish(connection)
    connection.sendall(b"\x04\x00")


def stalls_in_a_command(connection: socket.socket) -> None:
    raw.establish(connection)
    connection.sendall(raw.echo_request()[:-5])


def stalls_in_a_data_set(connection: socket.socket) -> None:
    raw.establish(connection, CT)
    connection.sendall(STORE + raw.data_value(1, 2, bytes(500))[:100])


def does_not_go_on_with_a_data_set(connection: socket.socket) -> None:
    raw.establish(connection, CT)
    connection.sendall(STORE + raw.data_value(1, 0, bytes(500)))


def does_not_take_an_instance(connection: socket.socket) -> None:
    ask_for_a_study(connection)


def does_not_answer_to_an_instance(connection: socket.socket) -> None:
    ask_for_a_study(connection)
    while raw.receive(connection)[1][5] != 2:
        pass


PEERS: tuple[State, ...] = (
    says_nothing,
    stalls_in_its_request,
    asks_for_nothing,
    stalls_in_the_head_of_a_pdu,
    stalls_in_a_command,
    stalls_in_a_data_set,
    does_not_go_on_with_a_data_set,
    does_not_take_an_instance,
    does_not_answer_to_an_instance,
)


def ask_for_a_study(connection: socket.socket, *, move_to: str = "") -> None:
    """Ask by C-GET on this association, or by C-MOVE to somewhere."""
    model, field = (MOVE, 0x21) if move_to else (GET, 0x10)
    connection.sendall(raw.associate_request(model, CT, scp_of="" if move_to else CT))
    assert raw.receive(connection)[0] == raw.ACCEPTED
    elements = [(0x0002, raw.uid(model)), (0x0100, raw.us(field)), (0x0110, raw.us(1))]
    elements += [(0x0600, move_to.ljust(16).encode())] if move_to else []
    elements += [(0x0700, raw.us(0)), (0x0800, raw.us(1))]
    connection.sendall(raw.data_value(1, 3, raw.command(*elements)))
    keys = element(8, 0x52, "CS", b"STUDY ") + element(0x20, 0xD, "UI", raw.uid("1.2.826.0.1.1"))
    connection.sendall(raw.data_value(1, 2, keys))


def cancel(connection: socket.socket) -> None:
    elements = (0x0100, raw.us(0x0FFF)), (0x0120, raw.us(1)), (0x0800, raw.us(0x101))
    connection.sendall(raw.data_value(1, 3, raw.command(*elements)))


class Destination:
    """Where a C-MOVE goes, and where it gets stuck."""

    def __init__(self, state: Callable[[Destination, socket.socket], None]) -> None:
        self.stuck = threading.Event()
        self.over = threading.Event()
        self._state = state

    def take(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            self._state(self, connection)
            self.stuck.set()
            self.over.wait(60)

    def is_silent(self, connection: socket.socket) -> None:
        raw.receive(connection)

    def stalls_in_its_acceptance(self, connection: socket.socket) -> None:
        _, request = raw.receive(connection)
        connection.sendall(raw.pdu(2, request)[:80])

    def does_not_read(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, HARDLY_ANY)
        accept(connection)

    def does_not_answer(self, connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)

    def stalls_in_its_answer(self, connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(b"\x04\x00\x00\x00\x00\x60\x00")


DESTINATIONS = (
    Destination.is_silent,
    Destination.stalls_in_its_acceptance,
    Destination.does_not_read,
    Destination.does_not_answer,
    Destination.stalls_in_its_answer,
)
SILENT = (Destination.does_not_read, Destination.does_not_answer)


@pytest.fixture
def archive(tmp_path: Path) -> MemoryArchive:
    return MemoryArchive([make_instance(tmp_path, number, pixels=bytes(LARGE)) for number in (1, 2)])


@contextlib.contextmanager
def stopped_soon(server: Server) -> Iterator[None]:
    """See that the listener ends soon after the block, and everything of it."""
    yield
    began = time.monotonic()
    server.listener.stop()
    assert time.monotonic() - began < SOON


@pytest.mark.parametrize("state", PEERS, ids=lambda state: state.__name__)
def test_a_peer_does_not_keep_the_listener(serve: Callable[..., Server], archive: MemoryArchive, state: State) -> None:
    server = serve(archive, ListenerLimits())
    with raw.connected(server.address) as connection:
        with stopped_soon(server):
            state(connection)
            assert raw.is_answered(server.address)
        assert raw.is_closed(connection)
    assert not server.sink.received


@pytest.mark.parametrize("state", DESTINATIONS, ids=lambda state: state.__name__)
def test_a_destination_does_not_keep_the_listener(
    serve: Callable[..., Server], archive: MemoryArchive, state: Callable[[Destination, socket.socket], None]
) -> None:
    destination = Destination(state)
    with raw_node(destination.take) as node:
        server = serve(archive, ListenerLimits(), destination=lambda _: node.address)
        with raw.connected(server.address) as connection, stopped_soon(server):
            ask_for_a_study(connection, move_to="NODE")
            assert destination.stuck.wait(30)
            assert raw.is_answered(server.address)
        destination.over.set()


def test_a_destination_that_cannot_be_reached_does_not_keep_the_listener(
    serve: Callable[..., Server], archive: MemoryArchive
) -> None:
    asked = threading.Event()

    def destination(_: str) -> Address:
        asked.set()
        return node.address

    with full_node() as node:
        server = serve(archive, ListenerLimits(), destination=destination)
        with raw.connected(server.address) as connection, stopped_soon(server):
            ask_for_a_study(connection, move_to="NODE")
            assert asked.wait(30)


@pytest.mark.parametrize("state", SILENT, ids=lambda state: state.__name__)
def test_a_c_move_whose_destination_is_stuck_can_be_cancelled(
    serve: Callable[..., Server], archive: MemoryArchive, state: Callable[[Destination, socket.socket], None]
) -> None:
    destination = Destination(state)
    with raw_node(destination.take) as node:
        server = serve(archive, ListenerLimits(), destination=lambda _: node.address)
        with raw.connected(server.address) as connection:
            ask_for_a_study(connection, move_to="NODE")
            assert destination.stuck.wait(30)
            assert end_of(connection) == CANCEL
        destination.over.set()
        assert server.answers()


def test_a_c_get_whose_peer_does_not_answer_can_be_cancelled(
    serve: Callable[..., Server], archive: MemoryArchive
) -> None:
    server = serve(archive, ListenerLimits())
    with raw.connected(server.address) as connection:
        does_not_answer_to_an_instance(connection)
        assert end_of(connection) in (CANCEL, raw.ABORTED)
    assert server.answers()


def end_of(connection: socket.socket) -> int:
    """Cancel; the status of the final response or the type of another PDU, which comes within two seconds."""
    began = time.monotonic()
    cancel(connection)
    status = 0xFF00
    while status == 0xFF00:
        kind, content = raw.receive(connection)
        if kind != raw.DATA:
            status = kind
        elif content[5] == 3:
            status = raw.status_of(content)
    assert time.monotonic() - began < SOON
    return status
