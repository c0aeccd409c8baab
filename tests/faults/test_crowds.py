"""A thousand connections at once: they are refused or reaped, take little, and an honest peer is served meanwhile."""

from __future__ import annotations

import json
import os
import select
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from qrstation.dicom.acceptor import ListenerLimits
from qrstation.model.visits import Reception, Visit
from tests.conftest import REPOSITORY
from tests.faults import crowd
from tests.faults import raw_peer as raw
from tests.faults.listening import Server, elsewhere
from tests.promptness import eventually

pytestmark = elsewhere

CROWD = 1000
ELSEWHERE = "127.0.0.2"
"""Where the honest peer is: the crowd is at one address, and takes only what one address may take."""
LIMITS = ListenerLimits(negotiation=1.5, idle=2.0)
HONEST = 3.0
"""Seconds in which the honest peer comes again and again."""
SPARE = 16
"""Threads and files that something else may take meanwhile."""


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@contextmanager
def crowding(server: Server) -> Iterator[IO[str]]:
    """Let a crowd in; gives what it says in the end."""
    command = [sys.executable, "-m", "tests.faults.crowd", str(server.address.port), str(CROWD)]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "coming\n"
            yield process.stdout
        finally:
            process.kill()


class Guests:
    """How many associations there are at once, and who was turned away."""

    def __init__(self) -> None:
        self.most = 0
        self.turned_away = 0
        self._within: set[int] = set()

    def hear(self, visit: Visit) -> None:
        if visit.reception is Reception.ACCEPTED and not visit.ended:
            self._within.add(visit.number)
        else:
            self._within.discard(visit.number)
        self.most = max(self.most, len(self._within))
        self.turned_away += visit.reception in (Reception.TURNED_AWAY, Reception.REJECTED) and visit.ended


def test_a_thousand_connections(serve: Callable[..., Server]) -> None:
    guests = Guests()
    server = serve(limits=LIMITS, on_visit=guests.hear)
    threads, files = threading.active_count(), open_files()
    most_threads = most_files = 0
    with crowding(server) as said:
        until = time.monotonic() + HONEST
        while time.monotonic() < until:
            assert raw.is_answered(server.address, source=ELSEWHERE)
            most_threads = max(most_threads, threading.active_count() - threads)
            most_files = max(most_files, open_files() - files)
        answers: dict[str, int] = json.loads(said.readline())
    assert sum(answers.values()) == CROWD
    # Who makes room for another one is told that there is none for now, whether it asked yet or not.
    fates = {kind: {answer.split(": ")[1] for answer in answers if answer.startswith(kind)} for kind in crowd.KINDS}
    asking = fates.pop(crowd.ASKING)
    assert all(told <= {"rejected 2/3/2", "closed"} for told in fates.values())
    assert "accepted" in asking
    assert asking <= {"accepted", "rejected 2/3/2", "closed"}
    assert 1 <= guests.most <= LIMITS.associations
    assert guests.turned_away > CROWD / 10
    assert most_threads <= 2 * LIMITS.connections + SPARE
    assert most_files <= 5 * LIMITS.connections + SPARE
    assert server.answers()
    server.listener.stop()
    assert threading.active_count() <= threads
    assert open_files() <= files


def are_still(threads: list[threading.Thread], peers: list[socket.socket]) -> bool:
    """Whether some threads compute nothing for a second, whatever else this process and others do."""
    clocks = [time.pthread_getcpuclockid(thread.ident) for thread in threads if thread.ident is not None]
    before = list(map(time.clock_gettime, clocks))
    assert select.select(peers, [], [], 1.0)[0] == []
    return list(map(time.clock_gettime, clocks)) == before


def test_associations_on_which_nothing_happens_take_no_time(serve: Callable[..., Server]) -> None:
    others = threading.enumerate()
    with ExitStack() as stack:
        server = serve(limits=ListenerLimits())
        peers = [
            stack.enter_context(raw.connected(server.address, source=f"127.0.0.{2 + number % 4}"))
            for number in range(ListenerLimits().associations)
        ]
        for peer in peers:
            raw.establish(peer)
        # The listener looks whether it is to end, and pynetdicom's own upper layer polls.
        threads = [
            thread
            for thread in set(threading.enumerate()).difference(others)
            if thread.name != "dicom-listener" and "run_reactor" not in thread.name
        ]
        assert len(threads) >= len(peers)
        assert eventually(lambda: are_still(threads, peers))
        assert not raw.is_answered(server.address)
