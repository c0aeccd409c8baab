"""Who comes to our receiver, for whoever waits for somebody."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from qrstation.model.visits import Visit


class Visitors:
    """Hears of every connection to the receiver, and tells those who watch."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watched: list[dict[int, Visit]] = []

    def note(self, visit: Visit) -> None:
        """Take what is known of a connection now; on any thread."""
        with self._lock:
            for seen in self._watched:
                seen[visit.number] = visit

    @contextmanager
    def watching(self) -> Iterator[Callable[[], tuple[Visit, ...]]]:
        """Watch while the block lasts; call what it gives for those who came since, each as far as it got."""
        seen: dict[int, Visit] = {}
        with self._lock:
            self._watched.append(seen)

        def visits() -> tuple[Visit, ...]:
            with self._lock:
                return tuple(seen.values())

        try:
            yield visits
        finally:
            with self._lock:
                self._watched = [each for each in self._watched if each is not seen]
