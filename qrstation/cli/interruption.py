"""Ctrl-C and SIGTERM: a clean stop, and an end in bounded time when there is none."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from types import FrameType

from qrstation.errors import Cancelled
from qrstation.model.cancellation import Cancellation

GRACE = 12.0
"""Seconds that work has to end after it was asked to; a peer gets its C-CANCEL and then an abort within that."""
_LOOK = 0.1
"""Seconds between two looks at whether a signal came."""

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interruption(Cancellation):
    """The request to stop a command: Ctrl-C means its work for good, SIGTERM only that the program has to end."""

    def __init__(self) -> None:
        super().__init__()
        self.for_good = True
        """Whether what is stopped is not to be gone on with by itself."""


class Abandoned(Cancelled):
    """Work did not end when it was asked to; its thread is left behind."""


def run_interruptibly(work: Callable[[], int], cancellation: Interruption) -> int:
    """Run work on a thread of its own while this one listens for signals.

    Raises
    ------
    Abandoned
        It was asked to stop, and did not within the grace; or it was asked twice.
    """
    outcome: SimpleQueue[int | BaseException] = SimpleQueue()

    def carry_out() -> None:
        try:
            outcome.put(work())
        except BaseException as raised:  # noqa: BLE001, it is raised again on the thread that waits
            outcome.put(raised)

    worker = threading.Thread(target=carry_out, name="command", daemon=True)
    with _signals_counted() as signals:
        worker.start()
        _wait(worker, signals, cancellation)
    ended = outcome.get()
    if isinstance(ended, BaseException):
        raise ended
    return ended


def _wait(worker: threading.Thread, signals: list[int], cancellation: Interruption) -> None:
    patience = None
    while worker.is_alive():
        worker.join(_LOOK)
        if signals and patience is None:
            patience = time.monotonic() + GRACE
            cancellation.for_good = signals[0] == signal.SIGINT
            cancellation.request()
        if worker.is_alive() and (len(signals) > 1 or (patience is not None and time.monotonic() > patience)):
            raise Abandoned


@contextmanager
def _signals_counted() -> Iterator[list[int]]:
    """Note signals instead of dying of them; only the main thread can."""
    received: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield received
        return

    def note(number: int, _: FrameType | None) -> None:
        received.append(number)

    before = {each: signal.signal(each, note) for each in SIGNALS}
    try:
        yield received
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
