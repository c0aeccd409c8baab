"""Searches that run side by side, and their matches on the way to the window in batches."""

from __future__ import annotations

import itertools
import threading
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from qrstation.errors import QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.outcomes import FindOutcome, PartsAsked
from qrstation.model.query import Match
from qrstation.ui.values import MatchesArrived, PartsTold, SearchEnded
from qrstation.ui.workers import Mailbox, Pool, Worker
from qrstation.words import say

BATCH = 500
"""Most matches handed to the window at once."""
SIDE_BY_SIDE = 6
"""Most searches that run at once; the next ones wait."""
GRACE = 15_000
"""Milliseconds that a stopped search may take to end before its thread is given up."""

OnParts = Callable[[PartsAsked], None]
Ask = Callable[[Callable[[Match], None], Cancellation, OnParts], FindOutcome | None]
"""Puts one query to one node on the calling thread; none where there is nothing to ask."""


class Searches(QObject):
    """Runs searches on threads of their own and tells what they find.

    Parameters
    ----------
    mailbox
        The way back to the window's thread.
    make_worker
        Makes a thread to search on.
    """

    matches_arrived = Signal(object)
    """`MatchesArrived`"""
    parts_told = Signal(object)
    """`PartsTold`"""
    search_ended = Signal(object)
    """`SearchEnded`"""

    def __init__(self, mailbox: Mailbox, make_worker: Callable[[], Worker], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox = mailbox
        self._pool = Pool(make_worker, SIDE_BY_SIDE)
        self._tickets = itertools.count()
        self._parts: dict[int, _Part] = {}

    def start(self, token: int, asks: Sequence[tuple[str, Ask]]) -> None:
        """Ask several nodes at once, each given as its name and how to ask it."""
        parts = [_Part(token, next(self._tickets), node, ask) for node, ask in asks]
        self._parts.update((part.ticket, part) for part in parts)
        for part in parts:
            self._pool.do(part.ticket, partial(part.run, partial(self._mailbox.post, self._deliver, part)))

    def stop(self, token: int) -> None:
        """Stop what is left of a search; it ends soon after, with what it had."""
        for part in [part for part in self._parts.values() if part.token == token]:
            if not part.cancellation.requested:
                part.cancellation.request()
                QTimer.singleShot(GRACE, self, partial(self._give_up, part))

    def end(self) -> None:
        """Stop everything; nothing more is told."""
        for part in self._parts.values():
            part.cancellation.request()
        self._parts.clear()
        self._pool.end()

    def _deliver(self, part: _Part) -> None:
        """Hand over some matches; the rest follows with the next tick."""
        if part.ticket not in self._parts:
            return
        asked = part.take_parts()
        matches, ended = part.take(BATCH)
        if matches:
            self.matches_arrived.emit(MatchesArrived(token=part.token, matches=matches))
        if asked is not None:
            self.parts_told.emit(PartsTold(token=part.token, node=part.node, asked=asked))
        if ended:
            self._pool.done(part.ticket)
            self._end(part, outcome=part.outcome, fault=part.fault)
        elif part.has_more():
            self._mailbox.post(self._deliver, part)

    def _give_up(self, part: _Part) -> None:
        if part.ticket in self._parts:
            self._pool.give_up(part.ticket)
            self._end(
                part, fault=QrError(say("{node} did not react to being stopped.", node=part.node), node=part.node)
            )

    def _end(self, part: _Part, *, outcome: FindOutcome | None = None, fault: QrError | None = None) -> None:
        del self._parts[part.ticket]
        last = all(other.token != part.token for other in self._parts.values())
        self.search_ended.emit(SearchEnded(token=part.token, node=part.node, last=last, outcome=outcome, fault=fault))


class _Part:
    """One node's share of a search."""

    def __init__(self, token: int, ticket: int, node: str, ask: Ask) -> None:
        self.token = token
        self.ticket = ticket
        self.node = node
        self.cancellation = Cancellation()
        self.outcome: FindOutcome | None = None
        self.fault: QrError | None = None
        self._ask = ask
        self._matches: deque[Match] = deque()
        self._parts: PartsAsked | None = None
        self._lock = threading.Lock()
        self._told = False
        self._ended = False

    def run(self, tell: Callable[[], None]) -> None:
        """Ask, on a worker; ``tell`` makes the window come and take what there is."""
        try:
            if not self.cancellation.requested:
                self.outcome = self._ask(partial(self._add, tell), self.cancellation, partial(self._hear_parts, tell))
        except QrError as fault:
            self.fault = fault
        finally:
            with self._lock:
                self._ended = True
                told, self._told = self._told, True
            if not told:
                tell()

    def take(self, limit: int) -> tuple[tuple[Match, ...], bool]:
        """Take the next matches, and whether these were the last and the search ended."""
        with self._lock:
            taken = tuple(self._matches.popleft() for _ in range(min(limit, len(self._matches))))
            return taken, self._ended and not self._matches

    def take_parts(self) -> PartsAsked | None:
        """Take what was last heard of how far it is."""
        with self._lock:
            parts, self._parts = self._parts, None
            return parts

    def has_more(self) -> bool:
        """Whether something waits to be taken; if not, the next match tells anew."""
        with self._lock:
            self._told = bool(self._matches) or self._parts is not None or self._ended
            return self._told

    def _add(self, tell: Callable[[], None], match: Match) -> None:
        with self._lock:
            self._matches.append(match)
            told, self._told = self._told, True
        if not told:
            tell()

    def _hear_parts(self, tell: Callable[[], None], parts: PartsAsked) -> None:
        with self._lock:
            self._parts = parts
            told, self._told = self._told, True
        if not told:
            tell()
