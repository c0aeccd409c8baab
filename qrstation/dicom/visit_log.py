"""Log lines about who came to the listener: complete where something was done, and never a flood."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass

from qrstation.model.visits import Reception, Visit

_log = logging.getLogger(__name__)

_MINUTE = 60.0

Kind = tuple[str, Reception, int]
"""Address, reception and log level of visits that came to nothing."""


@dataclass(slots=True)
class _Heard:
    until: float
    count: int = 0


class VisitLog:
    """Writes a line about each visit that came to something; of the others, only some a minute for each address.

    Parameters
    ----------
    interval
        Minutes are usually this long, in s.
    most
        Lines of one kind for an address in that time.
    """

    def __init__(self, *, interval: float = _MINUTE, most: int = 5) -> None:
        self._interval = interval
        self._most = most
        self._lock = threading.Lock()
        self._heard: dict[Kind, _Heard] = {}
        self._next = 0.0

    def note(self, visit: Visit) -> bool:
        """Write about a visit that has ended, from any thread; whether it was only counted, among many."""
        if not visit.ended:
            return False
        level = logging.WARNING if visit.wants_attention else logging.DEBUG if visit.is_silent else logging.INFO
        if not visit.is_of_use and not self._is_among_few(visit, level):
            return True
        _log.log(level, "%s", visit.told)
        return False

    def _is_among_few(self, visit: Visit, level: int) -> bool:
        with self._lock:
            heard = self._heard.setdefault(
                (visit.peer_host, visit.reception, level), _Heard(time.monotonic() + self._interval)
            )
            heard.count += 1
            return heard.count <= self._most

    def settle(self) -> None:
        """Write how many there were besides, of each kind whose minute is over."""
        now = time.monotonic()
        if self._heard and now >= self._next:
            self._next = now + self._interval / 60
            self._tell(now)

    def close(self) -> None:
        """Write how many there were besides."""
        self._tell(float("inf"))

    def _tell(self, now: float) -> None:
        with self._lock:
            over = {kind: heard.count for kind, heard in self._heard.items() if heard.until <= now}
            for kind in over:
                del self._heard[kind]
        for (host, reception, level), count in over.items():
            if count > self._most:
                _log.log(level, "%s %s %s times within a minute.", host, _DONE[reception], f"{count:,}")


_DONE = {
    Reception.TURNED_AWAY: "was turned away",
    Reception.REJECTED: "was rejected",
    Reception.CONNECTED: "connected and asked for no association",
    Reception.ACCEPTED: "opened an association to no purpose",
}
