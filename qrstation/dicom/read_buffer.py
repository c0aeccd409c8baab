"""What has arrived on a connection and is not taken yet."""

from __future__ import annotations

import mmap
import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from qrstation.dicom.wire import Wire

_SMALL, _LARGE = 1 << 12, 1 << 21
"""Bytes; a fast peer sends the next image before the last piece of this one is written: few reads take all of it."""

_ROOM = 1 << 18
"""Bytes that are worth a read."""


class Borrower(Protocol):
    """Whoever takes bytes, and may need them for longer."""

    @property
    def holds(self) -> bool:
        """Whether bytes that were taken are still needed."""

    def let_go(self) -> None:
        """Need none of them any more."""


class ReadBuffer:
    """Bytes from a connection, read as many at a time as there are; for one thread.

    Every method that waits raises `TimeoutError` when its deadline passes, and another `OSError` when the connection
    ended.

    Attributes
    ----------
    content, view
        The bytes from `start` up to `end` are those that are not taken yet.
    heard
        When something arrived last, on the clock of `time.monotonic`.
    """

    def __init__(self, wire: Wire, borrower: Borrower) -> None:
        self._wire = wire
        self._borrower = borrower
        self.content: bytearray | mmap.mmap = bytearray(_SMALL)
        self.view = memoryview(self.content)
        self.start = self.end = 0
        self.heard = time.monotonic()

    def enlarge(self) -> None:
        """Have room for much: whoever only knocks at the door needs little.

        Of memory mapped, no more is used than something was once written to, and the system has it all back at the end.
        """
        held = bytes(self.view[self.start : self.end])
        self.content = mmap.mmap(-1, _LARGE)
        self.view = memoryview(self.content)
        self.view[: len(held)] = held
        self.start, self.end = 0, len(held)

    @property
    def is_empty(self) -> bool:
        """Whether all that arrived is taken."""
        return self.start == self.end

    def has_arrived(self) -> bool:
        """Whether there is something to take, without waiting for it."""
        return self.start != self.end or self._wire.wait(0.0)

    def fill(self, deadline: float) -> None:
        """Wait for more, when all is taken."""
        self._make_room(_ROOM)
        self.end += self._receive(self.view[self.end :], deadline)

    def fill_soon(self) -> bool:
        """Take more that has arrived, or does in a moment, when all is taken; whether there was some."""
        self._make_room(_ROOM)
        count = self._wire.receive_soon(self.view[self.end :])
        if count is None:
            return False
        self.end += self._heard(count)
        return True

    def _make_room(self, least: int) -> None:
        """Move what is not taken yet to the front, unless what was taken is still needed and so much fits behind it."""
        if self._borrower.holds:
            if len(self.view) - self.end >= least:
                return
            self._borrower.let_go()
        if self.start:
            held = self.end - self.start
            self.view[:held] = self.view[self.start : self.end]
            self.start, self.end = 0, held

    def need(self, count: int, deadline: float) -> None:
        """Have so many bytes here, one after another."""
        while self.end - self.start < count:
            self._make_room(count)
            self.end += self._receive(self.view[self.end :], deadline)

    def take(self, count: int, deadline: float) -> bytes:
        """Take so many bytes, more than there is room for here, too."""
        content = bytearray(count)
        view = memoryview(content)
        held = min(count, self.end - self.start)
        view[:held] = self.view[self.start : self.start + held]
        self.start += held
        while held < count:
            held += self._receive(view[held:], deadline)
        return bytes(content)

    def _receive(self, view: memoryview, deadline: float) -> int:
        return self._heard(self._wire.receive_into(view, deadline))

    def _heard(self, count: int) -> int:
        if not count:
            raise ConnectionResetError("the peer closed the connection")
        self.heard = time.monotonic()
        return count

    def close(self) -> None:
        """Give the room back; associations are cycles of objects, which the interpreter finds late."""
        self.view.release()
        self.content = bytearray()
        self.start = self.end = 0
