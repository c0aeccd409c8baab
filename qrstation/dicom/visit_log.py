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
class _Quiet:
    until: float
    more: int = 0


class VisitLog:
    """Writes a line about each visit that came to something; of the others, one a minute for each address and kind.

    Parameters
    ----------
    interval
        Between two such lines, in s.
    """

    def __init__(self, interval: float = _MINUTE) -> None:
        self._interval = interval
        self._lock = threading.Lock()
        self._quiet: dict[Kind, _Quiet] = {}
        self._next = 0.0

    def note(self, visit: Visit) -> None:
        """Write about a visit that has ended; from any thread."""
        level = logging.WARNING if visit.wants_attention else logging.DEBUG if visit.is_silent else logging.INFO
        if visit.ended and (visit.is_of_use or level == logging.DEBUG or self._is_first(visit, level)):
            _log.log(level, "%s", visit.told)

    def _is_first(self, visit: Visit, level: int) -> bool:
        kind = visit.peer_host, visit.reception, level
        with self._lock:
            quiet = self._quiet.get(kind)
            if quiet is not None:
                quiet.more += 1
                return False
            self._quiet[kind] = _Quiet(time.monotonic() + self._interval)
            return True

    def settle(self) -> None:
        """Write how many there were besides, of each kind whose minute is over."""
        now = time.monotonic()
        if self._quiet and now >= self._next:
            self._next = now + self._interval / 60
            self._tell(now)

    def close(self) -> None:
        """Write how many there were besides."""
        self._tell(float("inf"))

    def _tell(self, now: float) -> None:
        with self._lock:
            over = [(kind, quiet) for kind, quiet in self._quiet.items() if quiet.until <= now]
            for kind, quiet in over:
                if quiet.more:
                    self._quiet[kind] = _Quiet(quiet.until + self._interval)
                else:
                    del self._quiet[kind]
        for (host, reception, level), quiet in over:
            if quiet.more:
                times = "once" if quiet.more == 1 else f"{quiet.more:,} times"
                _log.log(level, "%s %s %s more within a minute.", host, _DONE[reception], times)


_DONE = {
    Reception.TURNED_AWAY: "was turned away",
    Reception.REJECTED: "was rejected",
    Reception.CONNECTED: "connected and asked for no association",
    Reception.ACCEPTED: "opened an association to no purpose",
}
