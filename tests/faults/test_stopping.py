"""Whatever we asked, and wherever the node got stuck: stopping ends it within two seconds, and else its timeouts do.

Each state of the node is tried with each operation in which there is such a state.
"""

from __future__ import annotations

import contextlib
import itertools
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qrstation.dicom import scu, uids
from qrstation.dicom.storing import Answered
from qrstation.dicom.storing import store as push
from qrstation.errors import QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import QueryModel
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Key, Query
from tests.faults import raw_peer as raw
from tests.faults.asking import PENDING, STUDY, US
from tests.faults.scripted_node import (
    CURT,
    ECHO_RSP,
    FIND_RSP,
    GET_RSP,
    HASTY,
    MOVE_RSP,
    PATIENT,
    STORE_RSP,
    accept,
    counters,
    failed_list,
    full_node,
    match,
    raw_node,
    receive_message,
    response,
    store,
    until_closed,
)
from tests.promptness import LOADED, SOON
from tests.unit.dicom.memory import MemorySink, make_instance, stored_instance

GRACE = 0.5
LARGE = 1 << 19
"""Bytes that the sockets do not take whole while the other end hardly takes any and does not read."""
HARDLY_ANY = 4096


class Asked:
    """One operation of ours, on a thread of its own."""

    answers: int
    """Command Field of what the node owes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sink = MemorySink()
        self.cancellation = Cancellation()
        self.reached = threading.Event()
        """The node has got stuck."""
        self.over = threading.Event()
        """Nobody waits for the node any more."""
        self.large = False
        """Whether more is sent than sockets hold."""
        self.told: list[str] = []
        """Why it came to nothing, in words."""
        self.contexts: dict[str, int] = {}

    def ask(self, node: RemoteNode) -> None:
        raise NotImplementedError

    def pending(self, number: int) -> bytes:
        return response(1, self.answers, PENDING, elements=counters(remaining=9, completed=1, failed=0, warning=0))

    def final(self) -> bytes:
        return response(1, self.answers, 0)


class Echo(Asked):
    answers = ECHO_RSP

    def ask(self, node: RemoteNode) -> None:
        result = scu.echo(node, caller=US, cancellation=self.cancellation)
        self.told += [] if result.ok else [result.detail]


class Find(Asked):
    answers = FIND_RSP

    def ask(self, node: RemoteNode) -> None:
        scu.find(
            node,
            Query(keys=(Key(keyword="TextValue", value="x" * (LARGE if self.large else 0)),)),
            caller=US,
            on_match=lambda _: None,
            cancellation=self.cancellation,
            grace=GRACE,
        )

    def pending(self, number: int) -> bytes:
        return response(1, FIND_RSP, PENDING, identifier=match(number))


class Get(Asked):
    answers = GET_RSP

    def ask(self, node: RemoteNode) -> None:
        scu.get(
            node,
            [STUDY],
            model=QueryModel.STUDY,
            caller=US,
            sop_class_uids=[uids.CT],
            sink=self.sink,
            on_progress=lambda _: None,
            cancellation=self.cancellation,
            grace=GRACE,
        )


class Move(Asked):
    answers = MOVE_RSP

    def ask(self, node: RemoteNode) -> None:
        scu.move(
            node,
            [STUDY],
            model=QueryModel.STUDY,
            caller=US,
            destination="US",
            on_progress=lambda _: None,
            last_arrival=lambda: 0.0,
            cancellation=self.cancellation,
            grace=GRACE,
        )


class Push(Asked):
    answers = STORE_RSP

    def ask(self, node: RemoteNode) -> None:
        pixels = bytes(LARGE if self.large else 512)
        held = [stored_instance(make_instance(self.folder, 1, pixels=pixels))]
        push(node, held, caller=US, on_result=self._hear, cancellation=self.cancellation)

    def _hear(self, _: StoredInstance, answered: Answered) -> None:
        self.told += [answered.title] if isinstance(answered, QrError) else []


State = Callable[[socket.socket, Asked], None]


def says_nothing(connection: socket.socket, asked: Asked) -> None:
    asked.reached.set()
    until_closed(connection)


def stalls_in_the_head_of_its_acceptance(connection: socket.socket, asked: Asked) -> None:
    raw.receive(connection)
    stuck(connection, asked, b"\x02\x00\x00")


def stalls_in_its_acceptance(connection: socket.socket, asked: Asked) -> None:
    _, request = raw.receive(connection)
    stuck(connection, asked, raw.pdu(2, request)[:80])


def never_answers(connection: socket.socket, asked: Asked) -> None:
    take_request(connection, asked)
    stuck(connection, asked, b"")


def stalls_in_the_head_of_a_pdu(connection: socket.socket, asked: Asked) -> None:
    take_request(connection, asked)
    stuck(connection, asked, b"\x04\x00\x00\x00")


def stalls_in_a_command(connection: socket.socket, asked: Asked) -> None:
    take_request(connection, asked)
    stuck(connection, asked, asked.final()[:-3])


def stalls_between_fragments(connection: socket.socket, asked: Asked) -> None:
    take_request(connection, asked)
    stuck(connection, asked, raw.data_value(1, 1, asked.final()[12:40]))


def stalls_in_an_identifier(connection: socket.socket, asked: Asked) -> None:
    take_request(connection, asked)
    found = match(1) if isinstance(asked, Find) else failed_list("1.2.3.4.5")
    stuck(connection, asked, response(1, asked.answers, PENDING, identifier=found)[:-3])


def stalls_in_a_data_set(connection: socket.socket, asked: Asked) -> None:
    take_request(connection, asked)
    stuck(connection, asked, store(asked.contexts[uids.CT], uids.CT, "1.2.3.4", bytes(5000))[:-3])


def trickles(connection: socket.socket, asked: Asked) -> None:
    take_request(connection, asked)
    message = raw.data_value(1, 3, raw.command((0x0001, bytes(60_000))))
    with contextlib.suppress(OSError):
        for position in range(len(message)):
            connection.sendall(message[position : position + 1])
            asked.reached.set()
            if asked.over.wait(0.02):
                return


def does_not_read(connection: socket.socket, asked: Asked) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, HARDLY_ANY)
    accept(connection)
    # The beginning of the request has come; all that sockets hold of the rest follows by itself.
    connection.recv(1)
    asked.reached.set()
    asked.over.wait(PATIENT.response)


def goes_on_for_ever(connection: socket.socket, asked: Asked) -> None:
    take_request(connection, asked)
    with contextlib.suppress(OSError):
        for number in itertools.count():
            connection.sendall(asked.pending(number))
            if number == 20:
                asked.reached.set()


def sends_instances_for_ever(connection: socket.socket, asked: Asked) -> None:
    take_request(connection, asked)
    with contextlib.suppress(OSError):
        for number in itertools.count():
            connection.sendall(store(asked.contexts[uids.CT], uids.CT, f"1.2.3.{number}", bytes(512)))
            if number == 20:
                asked.reached.set()


def sends_instances_and_does_not_read(connection: socket.socket, asked: Asked) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, HARDLY_ANY)
    take_request(connection, asked)
    connection.settimeout(0.5)
    try:
        for number in itertools.count():
            connection.sendall(store(asked.contexts[uids.CT], uids.CT, f"1.2.3.{number}", bytes(16000)))
    except OSError:
        # Our responses are not taken, so that we take no more instances.
        asked.reached.set()
        asked.over.wait(PATIENT.response)


def does_not_release(connection: socket.socket, asked: Asked) -> None:
    take_request(connection, asked)
    connection.sendall(asked.final())
    while (kind := raw.receive(connection)[0]) not in (raw.RELEASE_REQUEST, 0):
        pass
    if kind:
        stuck(connection, asked, b"")


def stuck(connection: socket.socket, asked: Asked, sent: bytes) -> None:
    connection.sendall(sent)
    asked.reached.set()
    until_closed(connection)


def take_request(connection: socket.socket, asked: Asked) -> None:
    asked.contexts = accept(connection)
    receive_message(connection)


OPERATIONS: tuple[type[Asked], ...] = (Echo, Find, Get, Move, Push)
WITH_CANCEL = (Find, Get, Move)
NEGOTIATING: tuple[State, ...] = (
    says_nothing,
    stalls_in_the_head_of_its_acceptance,
    stalls_in_its_acceptance,
)
ANSWERING: tuple[State, ...] = (
    never_answers,
    stalls_in_the_head_of_a_pdu,
    stalls_in_a_command,
    stalls_between_fragments,
    trickles,
    does_not_release,
)
BUSY = (goes_on_for_ever, sends_instances_for_ever)
"""States in which there is no silence."""
CASES: list[tuple[type[Asked], State]] = [
    *itertools.product(OPERATIONS, (*NEGOTIATING, *ANSWERING)),
    *itertools.product(WITH_CANCEL, (stalls_in_an_identifier, goes_on_for_ever)),
    *itertools.product((Find, Push), (does_not_read,)),
    (Get, stalls_in_a_data_set),
    (Get, sends_instances_for_ever),
    (Get, sends_instances_and_does_not_read),
]


def case_id(value: object) -> str:
    return str(getattr(value, "__name__", value))


@pytest.mark.parametrize(("operation", "state"), CASES, ids=case_id)
def test_stopping_takes_no_two_seconds(operation: type[Asked], state: State, tmp_path: Path) -> None:
    asked = operation(tmp_path)
    asked.large = state is does_not_read
    with raw_node(lambda connection: state(connection, asked)) as node, stopped_soon(asked, node):
        assert asked.reached.wait(PATIENT.response)
    assert not asked.sink.received.keys() & asked.sink.abandoned
    assert state is not stalls_in_a_data_set or asked.sink.abandoned == ["1.2.3.4"]


@pytest.mark.parametrize("operation", OPERATIONS, ids=case_id)
def test_stopping_does_not_wait_for_a_connection(operation: type[Asked], tmp_path: Path) -> None:
    asked = operation(tmp_path)
    with full_node(PATIENT) as node, stopped_soon(asked, node):
        pass


@pytest.mark.parametrize(
    ("operation", "state"), [(one, state) for one, state in CASES if state not in BUSY], ids=case_id
)
def test_a_node_that_is_stuck_is_given_up(operation: type[Asked], state: State, tmp_path: Path) -> None:
    asked = operation(tmp_path)
    asked.large = state is does_not_read
    # Who does answer, and only does not release, has the time to do so.
    timeouts = CURT if state in NEGOTIATING else PATIENT if state is does_not_release else HASTY
    with raw_node(lambda connection: state(connection, asked), timeouts) as node, carried_out(asked, node) as worker:
        # To make a large request ready takes time, too.
        worker.join(PATIENT.response / 2)
        assert not worker.is_alive()
    assert bool(asked.told) == (state is not does_not_release)
    assert not asked.sink.received.keys() & asked.sink.abandoned


@contextlib.contextmanager
def stopped_soon(asked: Asked, node: RemoteNode) -> Iterator[None]:
    """Ask, and after the block stop it: it ends soon."""
    with carried_out(asked, node) as worker:
        yield
        assert worker.is_alive()
        began = time.monotonic()
        asked.cancellation.request()
        assert time.monotonic() - began < 0.5 * LOADED
        worker.join(SOON)
        assert not worker.is_alive(), "it did not end soon"


@contextlib.contextmanager
def carried_out(asked: Asked, node: RemoteNode) -> Iterator[threading.Thread]:
    """Ask on a thread while the block lasts; nothing comes of it but what a user may be told."""
    bugs: list[BaseException] = []

    def carry_out() -> None:
        try:
            asked.ask(node)
        except QrError as fault:
            asked.told.append(fault.title)
        except BaseException as bug:  # noqa: BLE001, it fails the test
            bugs.append(bug)

    worker = threading.Thread(target=carry_out)
    worker.start()
    try:
        yield worker
    finally:
        asked.over.set()
    assert not bugs
    assert all(asked.told)
