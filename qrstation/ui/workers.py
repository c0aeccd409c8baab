"""Threads that work for the window, and the one way by which what they find comes back to it."""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from qrstation.errors import QrError

TICK = 60
"""Milliseconds between two deliveries to the window."""

Work = Callable[[], object]

_started: list[QThread] = []
"""Keeps threads alive until they end, whoever forgets them: Qt ends the process when a running one is deleted."""


def running_threads() -> int:
    """Count the threads that have not ended, the ones that were given up too: the process must not wait for them."""
    _started[:] = [thread for thread in _started if not thread.isFinished()]
    return len(_started)


class Mailbox(QObject):
    """Carries notes from any thread to the window's, a batch every tick.

    A note is a callable with its one argument; notes arrive in the order in which each thread posted them.
    """

    delivered = Signal()
    """All notes of a tick were handed over."""
    _posted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: deque[tuple[Callable[[Any], None], object]] = deque()
        self._lock = threading.Lock()
        self._told = False
        self.closed = False
        """Whether nothing is delivered any more."""
        self._timer = QTimer(self, interval=TICK, singleShot=True)
        self._timer.timeout.connect(self._deliver)
        self._posted.connect(self._timer.start)

    def post(self, receive: Callable[[Any], None], note: object = None) -> None:
        """Have ``receive(note)`` called on the window's thread; may be called on any thread."""
        with self._lock:
            if self.closed:
                return
            self._notes.append((receive, note))
            if self._told:
                return
            self._told = True
            self._posted.emit()

    def close(self) -> None:
        """Deliver nothing any more."""
        with self._lock:
            self.closed = True
            self._notes.clear()
        self._timer.stop()

    def _deliver(self) -> None:
        with self._lock:
            notes, self._notes, self._told = self._notes, deque(), False
        for receive, note in notes:
            receive(note)
        self.delivered.emit()


class Worker(QThread):
    """One thread that does one piece of work after another.

    Parameters
    ----------
    name
        Shown by debuggers.
    on_fault, on_crash
        Called on this thread when work ends with a fault of a peer, disk or user, or with a bug (as a traceback).
    """

    def __init__(
        self, name: str, on_fault: Callable[[QrError], None], on_crash: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._on_fault = on_fault
        self._on_crash = on_crash
        self._work: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._outstanding = 0
        self._ended = False
        self._lock = threading.Lock()

    @property
    def idle(self) -> bool:
        """Whether nothing is being done or waiting."""
        return self._outstanding == 0

    def do(self, work: Work) -> None:
        """Do this after what was asked before; nothing is done any more once the end was asked for."""
        with self._lock:
            if self._ended:
                return
            self._outstanding += 1
        self._work.put(work)
        if not self.isRunning():
            running_threads()
            _started.append(self)
            self.start()

    def run(self) -> None:
        """Work until told to end."""
        while (work := self._work.get()) is not None:
            try:
                work()
            except QrError as fault:
                self._on_fault(fault)
            except Exception as bug:  # noqa: BLE001 - a bug must reach the crash dialog, and the thread must live on
                self._on_crash(bug)
            with self._lock:
                self._outstanding -= 1

    def end(self) -> None:
        """Leave after what is being done; nobody waits for it."""
        with self._lock:
            self._ended = True
        self._work.put(None)


class Pool:
    """A bounded number of workers for work that may run side by side; more of it waits for its turn.

    A worker whose work was given up does not count any more: another takes its place.
    """

    def __init__(self, make_worker: Callable[[], Worker], limit: int) -> None:
        self._make_worker = make_worker
        self._limit = limit
        self._workers: list[Worker] = []
        self._busy_with: dict[int, Worker] = {}
        self._waiting: deque[tuple[int, Work]] = deque()
        self._ended = False

    def do(self, ticket: int, work: Work) -> None:
        """Start work as soon as a worker is free; ``ticket`` names it; none any more once the end was asked for."""
        if self._ended:
            return
        worker = self._free_worker()
        if worker is None:
            self._waiting.append((ticket, work))
            return
        self._busy_with[ticket] = worker
        worker.do(work)

    def done(self, ticket: int) -> None:
        """Take note that work ended, and start what waits."""
        self._busy_with.pop(ticket, None)
        while self._waiting and (worker := self._free_worker()) is not None:
            following, work = self._waiting.popleft()
            self._busy_with[following] = worker
            worker.do(work)

    def give_up(self, ticket: int) -> None:
        """Wait no longer for work: forget it, or leave the worker behind that is stuck in it."""
        self._waiting = deque(each for each in self._waiting if each[0] != ticket)
        worker = self._busy_with.get(ticket)
        if worker is not None:
            self._workers.remove(worker)
            worker.end()
        self.done(ticket)

    def end(self) -> None:
        """Let all workers leave."""
        self._ended = True
        self._waiting.clear()
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def _free_worker(self) -> Worker | None:
        busy = set(map(id, self._busy_with.values()))
        for worker in self._workers:
            if id(worker) not in busy:
                return worker
        if len(self._workers) >= self._limit:
            return None
        self._workers.append(self._make_worker())
        return self._workers[-1]
