"""Asks a hostile node that answers with mutated PDUs, and looks what becomes of each call.

``python tests/campaigns/mutated_answers.py --pdus 50000 --seed 1`` prints the figures, and ends with 1 when a promise
was broken: every call ends in time with a result or a `QrError`, and no thread, socket or memory is left of it.
``--case N`` makes one case again.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import itertools
import logging
import socket
import sys
import tempfile
import threading
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from random import Random

REPOSITORY = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(REPOSITORY))

from qrstation.errors import QrError
from qrstation.model.nodes import Timeouts
from tests.campaigns import wire
from tests.campaigns.mutations import mutated, mutated_request
from tests.campaigns.scenes import Scene, record_all
from tests.campaigns.served import Size, size_of
from tests.campaigns.wire import COMMAND
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import node_at
from tests.promptness import eventually

CALLERS = 6
BETWEEN_LOOKS = 1000
"""PDUs after which this process is looked at."""
BOUND = 6.0
"""Seconds in which a call ends, with the timeouts here."""
MEMORY_TOLERATED = 24 << 20
"""Bytes of memory that may be more in the end than after the first tenth."""
_TIMEOUTS = Timeouts(connect=1.0, response=0.3, retrieve=0.3)
_SHORT, _LONG = 0.1, 5.0


class Case:
    """One call, and what it is answered, drawn from the seed and the number."""

    def __init__(self, seed: int, number: int, scenes: Sequence[Scene]) -> None:
        self._chance = Random((seed << 40) + number)
        self.scene = self._chance.choice(scenes)
        self.pdus = 0

    def answer(self, connection: socket.socket) -> None:
        """Play the node's part on a connection."""
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with contextlib.suppress(OSError):
            for turn in self.scene.turns:
                if turn.of_requestor:
                    _take(connection, len(turn.pdus))
                else:
                    connection.settimeout(_LONG)
                    connection.sendall(b"".join(self._changed(turn.pdus)))
            self._leave(connection)

    def _changed(self, pdus: Sequence[bytes]) -> Iterator[bytes]:
        chance = self._chance
        for message in _messages(pdus):
            if message[0][0] == raw.ACCEPTED and chance.random() < 0.2:
                self.pdus += 1
                yield from mutated_request(message[0], chance)
            elif message[0][0] != raw.ACCEPTED and chance.random() < 0.35:
                changed, number = mutated(message, chance)
                self.pdus += number
                yield from changed
            else:
                yield from message

    def _leave(self, connection: socket.socket) -> None:
        """Close at once, say that there will be no more, or say nothing more."""
        way = self._chance.randrange(5)
        if way == 0:
            connection.shutdown(socket.SHUT_WR)
        if way in (0, 1):
            connection.settimeout(_LONG)
            while connection.recv(65536):
                pass


def _messages(pdus: Sequence[bytes]) -> list[list[bytes]]:
    """Put PDUs of one message together."""
    found: list[list[bytes]] = []
    for pdu in pdus:
        values = wire.values_in(pdu) if pdu[0] == raw.DATA else []
        if not found or not values or values[0][1] & COMMAND:
            found.append([])
        found[-1].append(pdu)
    return found


def _take(connection: socket.socket, number: int) -> None:
    """Take so many PDUs, or what comes until nothing more does."""
    connection.settimeout(_SHORT)
    received = b""
    with contextlib.suppress(TimeoutError):
        while number > 0 and (content := connection.recv(1 << 18)):
            whole, used = wire.pdus_in(received + content)
            received = (received + content)[used:]
            number -= len(whole)


class HostileNode:
    """Takes connections and plays whatever case is due."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.node = node_at(self._listener.getsockname()[1], _TIMEOUTS)
        self.case: Case | None = None
        self._thread = threading.Thread(target=self._serve, name="hostile-node", daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                if self.case is not None:
                    self.case.answer(connection)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(_LONG)


class Campaign:
    """Calls upon calls in this process."""

    def __init__(self, scenes: Sequence[Scene], seed: int) -> None:
        self._scenes = scenes
        self._seed = seed
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self.pdus = self.cases = 0
        self.ends: Counter[str] = Counter()
        self.broken: list[str] = []
        self.sizes: list[Size] = []
        self.slowest = 0.0

    def run(self, pdus: int, callers: int = CALLERS) -> None:
        """Make calls from several threads until they were answered by so many mutated PDUs."""
        nodes = [HostileNode() for _ in range(callers)]
        try:
            with ThreadPoolExecutor(callers, thread_name_prefix="caller") as pool:
                # Every thread of the pool is there before the others are counted.
                together = threading.Barrier(callers)
                list(pool.map(lambda _: together.wait(_LONG), nodes))
                before = set(threading.enumerate())
                while self.pdus < pdus:
                    target = min(self.pdus + BETWEEN_LOOKS, pdus)
                    list(pool.map(partial(self._until, target), nodes))
                    self._look(before)
        finally:
            for node in nodes:
                node.close()

    def run_case(self, number: int, hostile: HostileNode) -> str:
        """Make one call; how it ended."""
        case = hostile.case = Case(self._seed, number, self._scenes)
        at = f"seed {self._seed}, case {number} ({case.scene.name})"
        began = time.monotonic()
        broken = ""
        try:
            case.scene.call(hostile.node)
            end = "a result"
        except QrError as fault:
            end = type(fault).__name__
        # What else comes is what is looked for.
        except BaseException as bug:  # noqa: BLE001
            place = traceback.extract_tb(bug.__traceback__)[-1]
            end = type(bug).__name__
            broken = f"{at}: {end}: {bug} at {place.filename}:{place.lineno}"
        took = time.monotonic() - began
        with self._lock:
            self.cases += 1
            self.pdus += case.pdus
            self.slowest = max(self.slowest, took)
            self.ends[end] += 1
            if broken:
                self.broken.append(broken)
            if took > BOUND:
                self.broken.append(f"{at}: it took {took:.1f} s.")
        return end

    def _until(self, pdus: int, hostile: HostileNode) -> None:
        while self.pdus < pdus:
            with self._lock:
                number = next(self._numbers)
            self.run_case(number, hostile)

    def _look(self, before: set[threading.Thread]) -> None:
        """See what is left in this process, now that no call is made."""

        def is_back() -> bool:
            return set(threading.enumerate()) <= before and (not self.sizes or size_of().files <= self.sizes[0].files)

        if not eventually(is_back, 5):
            left = sorted(thread.name for thread in set(threading.enumerate()) - before)
            self.broken.append(f"seed {self._seed}, until case {self.cases}: {size_of()} are left; {left[:4]}")
        gc.collect()
        self.sizes.append(size_of())

    def conclude(self) -> None:
        """Hold the memory against what it was."""
        settled_at = self.sizes[len(self.sizes) // 10]
        if self.sizes[-1].memory > settled_at.memory + MEMORY_TOLERATED:
            self.broken.append(f"The memory went from {settled_at} to {self.sizes[-1]}.")


class _Listening(logging.Handler):
    """Hears of bugs that were logged instead of raised."""

    def __init__(self, broken: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._broken = broken

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info is not None and record.exc_info[1] is not None:
            place = traceback.extract_tb(record.exc_info[1].__traceback__)[-1]
            self._broken.append(f"Logged: {record.exc_info[1]!r} at {place.filename}:{place.lineno}")


@contextmanager
def _hearing_of_bugs(broken: list[str]) -> Iterator[None]:
    """Note what is logged with a traceback, or ends a thread, while the block lasts."""

    def ended(arguments: threading.ExceptHookArgs) -> None:
        name = arguments.thread.name if arguments.thread is not None else "?"
        broken.append(f"The thread {name} ended by {arguments.exc_value!r}")

    listening = _Listening(broken)
    logging.getLogger("qrstation").addHandler(listening)
    threading.excepthook = ended
    try:
        yield
    finally:
        threading.excepthook = threading.__excepthook__
        logging.getLogger("qrstation").removeHandler(listening)


def main() -> int:
    """Run the campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pdus", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--case", type=int, help="make this case again, alone")
    chosen = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.getLogger("qrstation").propagate = False
    logging.getLogger("pynetdicom").setLevel(logging.CRITICAL)
    logging.getLogger("pydicom").setLevel(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="qrstation-answers-") as folder:
        scenes = record_all(Path(folder))
        campaign = Campaign(scenes, chosen.seed)
        started = time.monotonic()
        with _hearing_of_bugs(campaign.broken):
            if chosen.case is not None:
                with contextlib.closing(HostileNode()) as hostile:
                    print(campaign.run_case(chosen.case, hostile))
            else:
                campaign.run(chosen.pdus)
                campaign.conclude()
    for sentence, number in Counter(campaign.broken).most_common(40):
        print(f"{sentence} ({number} times)" if number > 1 else sentence)
    seconds = time.monotonic() - started
    ends = ", ".join(f"{number} {end}" for end, number in campaign.ends.most_common())
    print(
        f"{campaign.pdus} mutated PDUs in answer to {campaign.cases} calls ({ends}); the slowest took "
        f"{campaign.slowest:.1f} s; {campaign.sizes[0] if campaign.sizes else '?'} after the first thousand, "
        f"{size_of()} in the end; {len(campaign.broken)} promises broken; "
        f"{seconds:.0f} s, {campaign.pdus / seconds:.0f} a second"
    )
    return bool(campaign.broken)


if __name__ == "__main__":
    sys.exit(main())
