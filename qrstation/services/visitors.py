"""Who comes to our receiver, for whoever waits for somebody."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager

from qrstation.model.access import IpAddress, Right, ip_address
from qrstation.model.nodes import RemoteNode
from qrstation.model.visits import Reception, Visit

_MOST = 1000
"""Visits that a watch remembers: a node may come once for each object."""


class Watch:
    """The last who came after a connection of some number and are of concern, each as far as it got until now."""

    def __init__(self, last: int, concerns: Callable[[Visit], bool]) -> None:
        self._changed = threading.Condition()
        self._seen: dict[int, Visit] = {}
        self._last = last
        self._concerns = concerns

    @property
    def visits(self) -> tuple[Visit, ...]:
        """In the order in which they came, or came to be of concern."""
        with self._changed:
            return tuple(self._seen.values())

    def note(self, visit: Visit) -> None:
        """Take what is known of a connection now; one that was there before is of no concern."""
        if visit.number <= self._last:
            return
        with self._changed:
            if self._concerns(visit):
                self._seen[visit.number] = visit
                if len(self._seen) > _MOST:
                    del self._seen[min(self._seen)]
            else:
                self._seen.pop(visit.number, None)
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
    def watching(self, concerns: Callable[[Visit], bool] = lambda _: True) -> Iterator[Watch]:
        """Watch while the block lasts, for those that are of concern as far as they got; the last thousand of these."""
        with self._lock:
            watch = Watch(self._last, concerns)
            self._watches += (watch,)
        try:
            yield watch
        finally:
            with self._lock:
                self._watches = tuple(each for each in self._watches if each is not watch)


def _is_settled(visit: Visit) -> bool:
    return visit.reception is not Reception.CONNECTED or bool(visit.reason)


def is_by_name_of(node: RemoteNode, visit: Visit) -> bool:
    """Whether a visitor had the node's AE title."""
    return visit.calling_ae_title == node.address.ae_title


def may_be_of(node: RemoteNode, addresses: Set[IpAddress], visit: Visit) -> bool:
    """Whether a visitor may have been a node that wanted to send: it had its AE title, or one of its IP addresses."""
    if visit.is_silent or visit.lacked is Right.QUERY:
        return False
    if is_by_name_of(node, visit):
        return True
    # Whatever runs on its computer may ask whether we answer.
    merely_asked = visit.echoes and not visit.is_of_use
    return ip_address(visit.peer_host) in addresses and not merely_asked
