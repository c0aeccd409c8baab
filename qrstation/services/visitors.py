"""Who comes to our receiver, for whoever waits for somebody."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qrstation.model.visits import Reception, Visit


class Watch:
    """Those who came after a connection of some number, each as far as it got until now."""

    def __init__(self, last: int) -> None:
        self._changed = threading.Condition()
        self._seen: dict[int, Visit] = {}
        self._last = last

    @property
    def visits(self) -> tuple[Visit, ...]:
        """In the order in which they came."""
        with self._changed:
            return tuple(self._seen.values())

    def note(self, visit: Visit) -> None:
        """Take what is known of a connection now; one that was there before is of no concern."""
        if visit.number <= self._last:
            return
        with self._changed:
            self._seen[visit.number] = visit
            self._changed.notify_all()

    def settle(self, seconds: float) -> None:
        """Wait so long at most until it is known of each of them how it was received."""
        with self._changed:
            self._changed.wait_for(lambda: all(map(_is_settled, self._seen.values())), seconds)


class Visitors:
    """Hears of every connection to the receiver, and tells those who watch."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watches: tuple[Watch, ...] = ()
        self._last = 0

    def note(self, visit: Visit) -> None:
        """Take what is known of a connection now; on any thread."""
        with self._lock:
            self._last = max(self._last, visit.number)
            watches = self._watches
        for watch in watches:
            watch.note(visit)

    @contextmanager
    def watching(self) -> Iterator[Watch]:
        """Watch while the block lasts."""
        with self._lock:
            watch = Watch(self._last)
            self._watches += (watch,)
        try:
            yield watch
        finally:
            with self._lock:
                self._watches = tuple(each for each in self._watches if each is not watch)


def _is_settled(visit: Visit) -> bool:
    return visit.reception is not Reception.CONNECTED or bool(visit.reason)
