"""Quitting takes no two seconds, whatever is under way with whichever node, and the next start finds all in order."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

import pytest

from qrstation.dicom import uids
from qrstation.errors import QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import JobState
from qrstation.model.information_model import Level
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey, Query
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import ECHO_RSP, FIND_RSP, Request, answering_node, raw_node, store, until_closed
from tests.promptness import SOON

FIND_RQ, ECHO_RQ = FIND_RSP & 0x7FFF, ECHO_RSP & 0x7FFF
STUDY = MatchKey(level=Level.STUDY, study_instance_uid="1.2.3")


def never_answers(request: Request) -> None:
    pass


def stalls_in_a_pdu(request: Request) -> None:
    request.connection.sendall(b"\x04\x00\x00\x00\x10\x00" + bytes(100))


def stalls_in_a_data_set(request: Request) -> None:
    if uids.CT in request.contexts:
        request.connection.sendall(store(request.contexts[uids.CT], uids.CT, "1.2.3.4", bytes(5000))[:-7])


def sends_instances_for_ever(request: Request) -> None:
    number = 0
    while uids.CT in request.contexts:
        number += 1
        message = store(request.contexts[uids.CT], uids.CT, f"1.2.3.4.{number}", bytes(5000))
        request.connection.sendall(message)


STATES = (never_answers, stalls_in_a_pdu, stalls_in_a_data_set, sends_instances_for_ever)


class Node:
    """Gets stuck over what it is asked to retrieve, and over a search for a patient."""

    def __init__(self, state: Callable[[Request], None]) -> None:
        self.stuck = threading.Event()
        self._state = state

    def answer(self, request: Request) -> None:
        if request.field in (FIND_RQ, ECHO_RQ):
            request.answer(0)
            return
        self.stuck.set()
        self._state(request)
        until_closed(request.connection)


def quit_workstation(workstation: Workstation) -> None:
    """End everything as the program does when it is closed."""
    began = time.monotonic()
    workstation.jobs.interrupt()
    workstation.close()
    assert time.monotonic() - began < SOON


def in_thread(work: Callable[[], object]) -> threading.Thread:
    def carry_out() -> None:
        try:
            work()
        except QrError as fault:
            told.append(fault.title)

    told: list[str] = []
    thread = threading.Thread(target=carry_out)
    thread.start()
    return thread


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
@pytest.mark.parametrize(
    "state",
    [never_answers, stalls_in_a_pdu, stalls_in_a_data_set, sends_instances_for_ever],
    ids=lambda one: one.__name__,
)
def test_a_retrieval_is_gone_on_with_at_the_next_start(
    home: Paths, method: RetrieveMethod, state: Callable[[Request], None]
) -> None:
    node = Node(state)
    with answering_node(node.answer) as remote, ExitStack() as stack:
        workstation = Workstation(home, host="127.0.0.1", port=0)
        stack.callback(workstation.close)
        workstation.nodes.add(replace(remote, retrieve_method=method))
        workstation.start_listening()
        job = workstation.jobs.submit(RetrieveRequest(node=remote.name, keys=(STUDY,)))
        running = in_thread(lambda: workstation.jobs.run(job.id, again_later=True))
        assert node.stuck.wait(30)
        quit_workstation(workstation)
        running.join(SOON)
        assert not running.is_alive()
    again = Workstation(home)
    try:
        assert again.jobs.get(job.id).state is JobState.WAITING
        assert not list(again.archive_folder.rglob("*.part"))
    finally:
        again.close()


def test_peers_of_all_kinds_do_not_keep_it(home: Paths) -> None:
    workstation = Workstation(home, host="127.0.0.1", port=0)
    address = workstation.start_listening(serve=True).address
    with ExitStack() as stack:
        stack.callback(workstation.close)
        for sent in (
            b"",
            raw.associate_request()[:50],
            raw.associate_request(),
            raw.associate_request() + b"\x04\x00",
            raw.associate_request(raw.CT_IMAGE_STORAGE)
            + raw.data_value(1, 3, raw.store_command("1.2.3"))
            + raw.data_value(1, 0, bytes(1000)),
        ):
            stack.enter_context(raw.connected(address)).sendall(sent)
        assert raw.is_answered(address)
        quit_workstation(workstation)
    assert not list(workstation.archive_folder.rglob("*.part"))


def test_a_node_that_says_nothing_keeps_neither_search_nor_echo(home: Paths) -> None:
    came = threading.Semaphore(0)

    def script(connection: socket.socket) -> None:
        raw.receive(connection)
        came.release()
        until_closed(connection)

    workstation = Workstation(home, host="127.0.0.1", port=0)
    stopping = Cancellation()
    with ExitStack() as stack:
        stack.callback(workstation.close)
        searched, echoed = (stack.enter_context(raw_node(script)) for _ in range(2))
        threads = [
            in_thread(lambda: workstation.search(searched, Query(), lambda _: None, stopping)),
            in_thread(lambda: workstation.echo(echoed, stopping)),
        ]
        assert came.acquire(timeout=30)
        assert came.acquire(timeout=30)
        began = time.monotonic()
        stopping.request()
        quit_workstation(workstation)
        for thread in threads:
            thread.join(max(began + SOON - time.monotonic(), 0))
        assert not any(thread.is_alive() for thread in threads)
