"""Stopping what we asked for: whatever the node makes of a C-CANCEL, it ends soon, and what is said of it is true."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from qrstation.dicom import scu, uids
from qrstation.dicom.status import Service
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome, Status, StatusCategory, SubOperations, TransferOutcome
from qrstation.model.query import Match, MatchKey, Query
from tests.faults import raw_peer as raw
from tests.faults.asking import BRIEF, GRACE, PENDING, US
from tests.faults.scripted_node import (
    CANCEL_RQ,
    FIND_RSP,
    GET_RSP,
    MOVE_RSP,
    accept,
    counters,
    failed_list,
    match,
    node_at,
    raw_node,
    receive_message,
    release,
    response,
    silent_once_cancelled,
    store,
    until_closed,
)
from tests.promptness import SOON
from tests.unit.dicom.memory import MemorySink

SERVICES = {Service.FIND: FIND_RSP, Service.GET: GET_RSP, Service.MOVE: MOVE_RSP}
STUDIES = [MatchKey(level=Level.STUDY, study_instance_uid=f"1.2.{number}") for number in (1, 2)]


class Asked:
    """One operation of ours, stopped once it has brought so much."""

    def __init__(self, service: Service, *, stop_after: int = 1, grace: float = GRACE) -> None:
        self.service = service
        self.grace = grace
        self.cancellation = Cancellation()
        self.matches: list[Match] = []
        self.told: list[SubOperations] = []
        self.sink = MemorySink()
        self._stop_after = stop_after

    def ask(self, node: RemoteNode) -> tuple[FindOutcome | TransferOutcome, ...]:
        match self.service:
            case Service.FIND:
                return (
                    scu.find(
                        node,
                        Query(),
                        caller=US,
                        on_match=self._on_match,
                        cancellation=self.cancellation,
                        grace=self.grace,
                    ),
                )
            case Service.GET:
                return scu.get(
                    node,
                    STUDIES,
                    model=QueryModel.STUDY,
                    caller=US,
                    sop_class_uids=[uids.CT],
                    sink=self.sink,
                    on_progress=self._on_progress,
                    cancellation=self.cancellation,
                    grace=self.grace,
                )
            case _:
                return scu.move(
                    node,
                    STUDIES,
                    model=QueryModel.STUDY,
                    caller=US,
                    destination="US",
                    on_progress=self._on_progress,
                    last_arrival=lambda: 0.0,
                    cancellation=self.cancellation,
                    grace=self.grace,
                )

    def _on_match(self, found: Match) -> None:
        self.matches.append(found)
        if len(self.matches) == self._stop_after:
            self.cancellation.request()

    def _on_progress(self, told: SubOperations) -> None:
        self.told.append(told)
        if len(self.told) == self._stop_after:
            self.cancellation.request()

    def pending(self, number: int = 1) -> bytes:
        """What the node says while it is at it."""
        if self.service is Service.FIND:
            return response(1, FIND_RSP, PENDING, identifier=match(number))
        told = counters(remaining=9 - number, completed=number, failed=0, warning=0)
        return response(1, SERVICES[self.service], PENDING, elements=told)

    def final(self, status: int) -> bytes:
        """The node's last word."""
        if self.service is Service.FIND:
            return response(1, FIND_RSP, status)
        told = counters(remaining=7, completed=1, failed=1, warning=0)
        return response(1, SERVICES[self.service], status, elements=told, identifier=failed_list("1.2.1.9"))


@contextlib.contextmanager
def soon() -> Iterator[None]:
    started = time.monotonic()
    yield
    assert time.monotonic() - started < SOON


def begin(connection: socket.socket, asked: Asked) -> dict[str, int]:
    """Take the request, answer once, and wait for the C-CANCEL."""
    contexts = accept(connection)
    receive_message(connection)
    connection.sendall(asked.pending())
    # Where the grace is over at once, the node may hear of that first.
    assert receive_message(connection) in (CANCEL_RQ, -raw.ABORTED)
    return contexts


def stopped_early(outcomes: tuple[FindOutcome | TransferOutcome, ...], asked: Asked) -> Status:
    """Check that everything says that it was stopped; the status of what was under way."""
    assert len(outcomes) == (1 if asked.service is Service.FIND else len(STUDIES))
    assert all(outcome.cancelled for outcome in outcomes)
    assert all(outcome.status.meaning == "PACS was not asked for it" for outcome in outcomes[1:])
    assert len(asked.matches or asked.told) >= 1
    return outcomes[0].status


@pytest.mark.parametrize("service", SERVICES)
class TestOperation:
    def test_node_stops(self, service: Service) -> None:
        asked = Asked(service)

        def script(connection: socket.socket) -> None:
            begin(connection, asked)
            connection.sendall(asked.pending(2) + asked.final(0xFE00))
            release(connection)

        with raw_node(script) as node, soon():
            outcomes = asked.ask(node)
        status = stopped_early(outcomes, asked)
        assert (status.code, status.sent) == (0xFE00, True)
        assert "terminated due to Cancel" in status.meaning
        if isinstance(outcomes[0], TransferOutcome):
            assert outcomes[0].sub_operations == SubOperations(remaining=7, completed=1, failed=1, warning=0)
            assert outcomes[0].failed_sop_instance_uids == ("1.2.1.9",)
        else:
            assert len(asked.matches) == outcomes[0].matches == 1
            assert not outcomes[0].incomplete

    def test_node_is_done_already(self, service: Service) -> None:
        asked = Asked(service)

        def script(connection: socket.socket) -> None:
            begin(connection, asked)
            connection.sendall(asked.final(0x0000))
            release(connection)

        with raw_node(script) as node, soon():
            outcomes = asked.ask(node)
        assert not outcomes[0].cancelled
        assert outcomes[0].status.code == 0x0000
        assert all(outcome.cancelled for outcome in outcomes[1:])

    @pytest.mark.parametrize("code", [0xC000, 0xA900, 0xB000, 0x0999])
    def test_node_fails_over_it(self, service: Service, code: int) -> None:
        asked = Asked(service)

        def script(connection: socket.socket) -> None:
            begin(connection, asked)
            connection.sendall(asked.final(code))
            release(connection)

        with raw_node(script) as node, soon():
            status = stopped_early(asked.ask(node), asked)
        assert (status.code, status.sent) == (code, True)

    def test_node_falls_silent(self, service: Service) -> None:
        asked = Asked(service, grace=BRIEF)

        def script(connection: socket.socket) -> None:
            begin(connection, asked)
            until_closed(connection)

        self._is_cut(asked, script)

    def test_node_stalls_in_the_middle_of_its_answer(self, service: Service) -> None:
        asked = Asked(service, grace=BRIEF)

        def script(connection: socket.socket) -> None:
            begin(connection, asked)
            connection.sendall(asked.final(0xFE00)[:50])
            until_closed(connection)

        self._is_cut(asked, script)

    def test_node_goes_on_as_if_nothing_had_been_said(self, service: Service) -> None:
        asked = Asked(service, grace=BRIEF)

        def script(connection: socket.socket) -> None:
            begin(connection, asked)
            with contextlib.suppress(OSError):
                for number in range(1 << 30):
                    connection.sendall(asked.pending(number % 9))

        self._is_cut(asked, script)
        assert len(asked.matches) <= 1

    def _is_cut(self, asked: Asked, script: Callable[[socket.socket], None]) -> None:
        with raw_node(script) as node, soon():
            outcomes = asked.ask(node)
        status = stopped_early(outcomes, asked)
        assert not status.sent
        assert str(status) == f"PACS did not stop within {BRIEF} s, so the association was cut"
        if isinstance(outcomes[0], TransferOutcome):
            assert outcomes[0].sub_operations == asked.told[-1]

    @pytest.mark.parametrize(
        ("last", "words"),
        [
            (raw.pdu(7, bytes(4)), "broke off"),
            (raw.pdu(5, bytes(4)), "released the association"),
            (b"", "was lost"),
            (b"\x04\0\xff\xff\xff\xff", "message"),
        ],
        ids=["aborts", "releases", "closes", "babbles"],
    )
    def test_node_ends_the_association(self, service: Service, last: bytes, words: str) -> None:
        asked = Asked(service)

        def script(connection: socket.socket) -> None:
            begin(connection, asked)
            connection.sendall(last)
            if last:
                until_closed(connection)

        with raw_node(script) as node, soon():
            status = stopped_early(asked.ask(node), asked)
        assert (status.category, status.sent) == (StatusCategory.CANCEL, False)
        assert words in status.meaning

    def test_before_it_began_asks_nobody(self, service: Service, free_port: int) -> None:
        asked = Asked(service)
        asked.cancellation.request()
        with soon():
            outcomes = asked.ask(node_at(free_port))
        assert all(outcome.cancelled for outcome in outcomes)
        assert not any(outcome.status.sent for outcome in outcomes)
        assert "was not asked" in outcomes[0].status.meaning

    @pytest.mark.parametrize("stage", ["connection", "negotiation"])
    def test_while_the_association_is_made(self, service: Service, stage: str) -> None:
        asked = Asked(service)

        def script(connection: socket.socket) -> None:
            if stage == "negotiation":
                raw.receive(connection)
            asked.cancellation.request()
            until_closed(connection)

        with raw_node(script) as node, soon():
            outcomes = asked.ask(node)
        assert all(outcome.cancelled for outcome in outcomes)
        assert not asked.matches
        assert not asked.told


class TestInstances:
    """C-GET: what came stays, and nothing of what did not."""

    def test_that_came_stay_when_the_node_stops(self) -> None:
        asked = Asked(Service.GET)

        def script(connection: socket.socket) -> None:
            contexts = accept(connection)
            receive_message(connection)
            connection.sendall(store(contexts[uids.CT], uids.CT, "1.2.1.1", bytes(64)))
            assert raw.status_of(raw.receive(connection)[1]) == 0
            connection.sendall(asked.pending())
            assert receive_message(connection) == CANCEL_RQ
            connection.sendall(asked.final(0xFE00))
            release(connection)

        with raw_node(script) as node, soon():
            stopped_early(asked.ask(node), asked)
        assert list(asked.sink.received) == ["1.2.1.1"]
        assert not asked.sink.abandoned

    def test_that_go_on_coming_are_cut_off_without_a_half(self) -> None:
        asked = Asked(Service.GET, grace=BRIEF)
        answered: list[int] = []

        def script(connection: socket.socket) -> None:
            contexts = begin(connection, asked)
            with contextlib.suppress(OSError):
                for number in range(1 << 30):
                    message = store(contexts[uids.CT], uids.CT, f"1.2.1.{number}", bytes(64))
                    connection.sendall(message)
                    kind, content = raw.receive(connection)
                    if kind != raw.DATA:
                        return
                    answered.append(raw.status_of(content))

        with raw_node(script) as node, soon():
            status = stopped_early(asked.ask(node), asked)
        assert "did not stop" in status.meaning
        assert set(answered) == {0}
        kept = list(asked.sink.received)
        assert kept == [f"1.2.1.{number}" for number in range(len(kept))]
        assert len(answered) <= len(kept)

    def test_that_stall_half_way_are_abandoned(self) -> None:
        asked = Asked(Service.GET, grace=BRIEF)

        def script(connection: socket.socket) -> None:
            contexts = begin(connection, asked)
            command = store(contexts[uids.CT], uids.CT, "1.2.1.1", bytes(64))
            connection.sendall(command[: -(64 + 12)] + raw.data_value(contexts[uids.CT], 0, bytes(32)))
            until_closed(connection)

        with raw_node(script) as node, soon():
            stopped_early(asked.ask(node), asked)
        assert not asked.sink.received
        assert asked.sink.abandoned == ["1.2.1.1"]


class TestEcho:
    def test_is_stopped_while_it_waits(self) -> None:
        cancellation = Cancellation()

        with raw_node(silent_once_cancelled(cancellation)) as node, soon():
            result = scu.echo(node, caller=US, cancellation=cancellation)
        assert (result.ok, result.detail) == (False, "Stopped.")

    @pytest.mark.parametrize("stage", ["connection", "negotiation"])
    def test_is_stopped_while_the_association_is_made(self, stage: str) -> None:
        cancellation = Cancellation()

        def script(connection: socket.socket) -> None:
            if stage == "negotiation":
                raw.receive(connection)
            cancellation.request()
            until_closed(connection)

        with raw_node(script) as node, soon():
            assert scu.echo(node, caller=US, cancellation=cancellation).detail == "Stopped."

    def test_is_stopped_before_it_began(self, free_port: int) -> None:
        cancellation = Cancellation()
        cancellation.request()
        assert scu.echo(node_at(free_port), caller=US, cancellation=cancellation).detail == "Stopped."


@pytest.mark.parametrize("service", SERVICES)
def test_many_threads_that_stop_it_send_one_c_cancel(service: Service) -> None:
    asked = Asked(service, stop_after=-1)
    heard: list[int] = []

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        threads = [threading.Thread(target=asked.cancellation.request) for _ in range(8)]
        for thread in threads:
            thread.start()
        heard.append(receive_message(connection))
        for thread in threads:
            thread.join()
        connection.sendall(asked.final(0xFE00))
        heard.append(receive_message(connection))
        connection.sendall(raw.pdu(6, bytes(4)))

    with raw_node(script) as node, soon():
        assert asked.ask(node)[0].cancelled
    assert heard == [CANCEL_RQ, -raw.RELEASE_REQUEST]
