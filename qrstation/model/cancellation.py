"""Stopping an operation from another thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Cancellation:
    """A request to stop, made once by any thread and heard at once by whoever is at work.

    The worker asks `requested`, or lends a callable that the cancelling thread runs: that is how a C-CANCEL goes out
    while the worker waits for the peer.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []

    @property
    def requested(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def request(self) -> None:
        """Ask to stop; a second call does nothing."""
        with self._lock:
            if self._event.is_set():
                return
            self._event.set()
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener()

    def wait(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds for the request; whether it came."""
        return self._event.wait(timeout)

    @contextmanager
    def calling(self, listener: Callable[[], None]) -> Iterator[None]:
        """Have `listener` run when the request comes, or now when it came already, while the block lasts.

        The listener must not block: it runs on the thread that cancels.
        """
        with self._lock:
            late = self._event.is_set()
            self._listeners.append(listener)
        try:
            if late:
                listener()
            yield
        finally:
            with self._lock:
                self._listeners.remove(listener)

    @contextmanager
    def within(self, seconds: float) -> Iterator[Cancellation]:
        """Make a request that comes by itself after so many seconds, or with this one, while the block lasts."""
        ending = Cancellation()
        timer = threading.Timer(seconds, ending.request)
        timer.daemon = True
        timer.start()
        try:
            with self.calling(ending.request):
                yield ending
        finally:
            timer.cancel()
            timer.join()
