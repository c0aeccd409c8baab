"""What the transport takes of this computer: memory at most, and the processor while nothing happens.

Whatever is measured runs in a process of its own, on what the system says of it.
"""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from qrstation.dicom import scu
from qrstation.model.access import AllowedCaller
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod, Timeouts
from qrstation.model.query import Match, Query
from tests.bench.transport import cores, dcmtk, ours
from tests.bench.transport.archives import sending_at_once
from tests.bench.transport.contest import Choice
from tests.bench.transport.folders import lap_folder
from tests.bench.transport.objects import HUGE, Study, huge_study
from tests.campaigns.served import size_of
from tests.faults import raw_peer as raw
from tests.faults import scripted_node
from tests.peers.peers import CALLER
from tests.ports import free_port

TITLE = "What it takes of this computer"
HEADINGS = ("what", "figure", "wanted")
IDLE = 16
"""Associations on which nothing happens."""
_IDLE_SECONDS = 10.0
_RESPONSES = 100_000
_CHUNK = 100
_SOURCES = ("127.0.0.1", "127.0.0.2")
"""Addresses of this machine: from one alone not so many associations are accepted."""
_MEMORY = "less than 300 MB"
_REST = "less than 1 % of a processor"


def run(folder: Path, choice: Choice, scale: float) -> list[tuple[str, ...]]:
    """Measure what is wanted."""
    lines: list[tuple[str, ...]] = []
    wanted = [name for name in _HUGE if choice.wants(name)]
    if wanted:
        one = huge_study(folder, 5)
        for name in wanted:
            for what, peak in _HUGE[name](folder, one).items():
                lines.append((f"{what}, one object of {HUGE / 1e9:.0f} GB", f"{peak:.0f} MB", _MEMORY))
    if choice.wants("memory/find"):
        number = max(round(_RESPONSES * scale), 1)
        for most, what in ((1, "handed on one by one"), (None, "all kept")):
            with scripted_node.answering_node(lambda request: _tell(request, number), _PATIENT) as node:
                peak, _ = _alone(_find, node, number, most)
            lines.append((f"C-FIND with {number:,} responses, {what}", f"{peak:.0f} MB", ""))
    for name, what, measure_idle in _IDLE_ROWS:
        if choice.wants(name):
            share = measure_idle(folder, _IDLE_SECONDS * min(scale, 1))
            lines.append((f"{IDLE} idle associations, {what}", f"{share:.2f} %", _REST))
    return lines


_PATIENT = Timeouts(connect=30, response=300, retrieve=300)


def _alone(work: Callable[..., object], *arguments: object) -> tuple[float, Any]:
    """Peak memory (MB) of a process that does this and nothing else, and what it returned."""
    with _process(work, *arguments) as (_, pipe):
        result = pipe.recv()
        pipe.send(None)
        peak: float = pipe.recv()
        return peak, result


@contextmanager
def _process(work: Callable[..., object], *arguments: object) -> Iterator[tuple[int, Connection]]:
    """A process that works, sends what came of it, and, once it is told to go on, its peak memory (MB).

    Work that is a context manager lasts until then.
    """
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_worker, args=(there, work, arguments), daemon=True)
    process.start()
    there.close()
    try:
        yield process.pid or 0, here
    finally:
        here.close()
        process.join(30)
        process.kill()


def _worker(pipe: Connection, work: Callable[..., object], arguments: tuple[object, ...]) -> None:
    with ExitStack() as stack:
        result = work(*arguments)
        pipe.send(stack.enter_context(result) if isinstance(result, AbstractContextManager) else result)
        with suppress(EOFError):
            pipe.recv()
            pipe.send(size_of().peak / 1e6)


@contextmanager
def _receiving(folder: Path, port: int) -> Iterator[Address]:
    """Receive into an archive, and answer from it."""
    with ours.workstation(folder, port) as whole:
        whole.door.anybody_may_query = True
        # Some associations are kept for those who are known.
        whole.callers.allow(AllowedCaller(network="127.0.0.0/8"))
        yield whole.start_listening(serve=True).address


@contextmanager
def _waiting(nodes: list[RemoteNode]) -> Iterator[None]:
    """Hold an association open with each node, which does not answer what it is asked."""
    cancellation = Cancellation()
    with ThreadPoolExecutor(len(nodes)) as pool:
        for node in nodes:
            pool.submit(scu.echo, node, caller=CALLER, cancellation=cancellation)
        yield
        cancellation.request()


def _fetch(folder: Path, one: Study) -> dict[str, float]:
    """Send it to one workstation, and have another fetch it there: no archive of DCMTK holds a study of 2 GB."""
    with sending_at_once(), cores.started_there(_process(_receiving, folder, free_port())) as (_, pipe):
        address = pipe.recv()
        dcmtk.store(address, one)
        node = RemoteNode(name="Workstation", address=address)
        fetching, _ = _alone(ours.retrieve, node, one, folder, free_port(), RetrieveMethod.GET)
        pipe.send(None)
        return {"Receiving by C-STORE and sending by C-GET": pipe.recv(), "Fetching by C-GET": fetching}


def _push(folder: Path, one: Study) -> dict[str, float]:
    port = free_port()
    with (
        sending_at_once(),
        lap_folder(folder) as own,
        ours.received(one, folder) as kept,
        cores.started_there(dcmtk.storescp(own, port, kept)),
    ):
        node = RemoteNode(name="storescp", address=Address(ae_title="STORESCP", host="127.0.0.1", port=port))
        return {"Sending by C-STORE": _alone(ours.store, node, one)[0]}


_HUGE = {"memory/get": _fetch, "memory/push": _push}


def _find(node: RemoteNode, number: int, most: int | None) -> None:
    """Ask, and keep so many of the matches that come; none: all."""
    kept: deque[Match] = deque(maxlen=most)
    outcome = scu.find(node, Query(), caller=CALLER, on_match=kept.append)
    assert kept[-1].text("StudyInstanceUID") == f"1.2.{number - 1}", outcome


def _tell(request: scripted_node.Request, number: int) -> None:
    for start in range(0, number, _CHUNK):
        request.connection.sendall(
            b"".join(
                scripted_node.response(
                    request.context_id,
                    scripted_node.FIND_RSP,
                    0xFF00,
                    identifier=scripted_node.match(one),
                    message_id=request.message_id,
                )
                for one in range(start, min(start + _CHUNK, number))
            )
        )
    request.answer(0)


def _idle_listener(folder: Path, seconds: float) -> float:
    with _process(_receiving, folder, free_port()) as (pid, pipe), ExitStack() as stack:
        address = pipe.recv()
        for number in range(IDLE):
            connection = stack.enter_context(raw.connected(address, source=_SOURCES[number % len(_SOURCES)]))
            connection.sendall(raw.associate_request())
            assert raw.receive(connection)[0] == raw.ACCEPTED
        return _share(pid, seconds)


def _idle_requestor(_: Path, seconds: float) -> float:
    asked: list[int] = []

    def accept(connection: Any) -> None:
        connection.settimeout(None)
        scripted_node.accept(connection)
        scripted_node.receive_message(connection)
        asked.append(1)
        scripted_node.until_closed(connection)

    with ExitStack() as stack:
        nodes = [stack.enter_context(scripted_node.raw_node(accept, _PATIENT)) for _ in range(IDLE)]
        with _process(_waiting, nodes) as (pid, pipe):
            pipe.recv()
            deadline = time.monotonic() + _PATIENT.connect
            while len(asked) < IDLE:
                assert time.monotonic() < deadline
                time.sleep(0.05)
            return _share(pid, seconds)


_IDLE_ROWS = (
    ("idle/listener", "opened by others", _idle_listener),
    ("idle/requestor", "opened by us, waiting for answers", _idle_requestor),
)


def _share(pid: int, seconds: float) -> float:
    """How much of one processor a process uses (%)."""
    before, started = size_of(pid).seconds, time.monotonic()
    time.sleep(seconds)
    return 100 * (size_of(pid).seconds - before) / (time.monotonic() - started)
