"""A TCP connection, plain or under TLS, on which no wait is without end."""

from __future__ import annotations

import contextlib
import math
import os
import select
import socket
import ssl
import sys
import threading
import time
from collections.abc import Sequence

_WANTS_BYTES = (BlockingIOError, ssl.SSLWantReadError)
_LONGEST = 3600.0
_QUICKACK = getattr(socket, "TCP_QUICKACK", None)
_SHORT = 0.001
"""Seconds for which a peer that was quick is looked for before we sleep."""
_PRICE = 32
"""What looking in vain costs, in times that a peer was quick: whoever else has work does it more slowly meanwhile."""
_MOST_CREDIT = 256
"""Times that a peer was quick which count: of one that is far away, the pieces of an object come so, and no object."""
_LITTLE = 64
"""Bytes; there is no message of so few."""


class Wire:
    """Bytes to and from a peer; one thread reads, any thread writes, and any thread may end both.

    Parameters
    ----------
    connection
        Connected; under TLS nothing is asked of it before its handshake. It is this object's from now on.
    """

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        connection.setblocking(False)
        # A peer that closes at once leaves a socket that takes no options; reading shows what it did.
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        self._tls = connection if isinstance(connection, ssl.SSLSocket) else None
        # TLS is one state machine for both directions.
        self._turn_to_read = threading.Lock()
        self._turn_to_write = self._turn_to_read if self._tls else threading.Lock()
        self._may_look = self._is_flowing = self._was_little = False
        self._credit = 0
        self._ahead = b""
        self._bell, self._ringer = socket.socketpair()
        self._bell.setblocking(False)
        self._ringer.setblocking(False)
        self._bytes_or_bell = _Poll(connection, self._bell, for_room=False)
        self._room_or_bell = _Poll(connection, self._bell, for_room=True)
        self._broken = False
        self._woken = False

    def hurry(self) -> None:
        """Spend processor time on not being late, from now on: not on whoever only knocks."""
        self._may_look = self._tls is None

    def wait(self, deadline: float) -> bool:
        """Wait for something to arrive; whether it did, before the deadline and before `wake`.

        Parameters
        ----------
        deadline
            On the clock of `time.monotonic`.

        Raises
        ------
        OSError
            The connection was broken off.
        """
        while True:
            if self._tls is not None and self._looks_ahead():
                return True
            if self.was_woken():
                return False
            ready = self._is_ready(self._bytes_or_bell, deadline)
            if not ready:
                self._woken = False
            if not ready or self._tls is None:
                return ready

    def _looks_ahead(self) -> bool:
        """Whether there is content, and not merely a part of a record, or a word of TLS itself."""
        if not self._ahead and not self._broken:
            try:
                with self._turn_to_read:
                    self._ahead = self._connection.recv(1)
            except (*_WANTS_BYTES, ssl.SSLWantWriteError):
                return False
        # Where the peer closed the connection, the next that reads is told so.
        return True

    def receive_into(self, view: memoryview, deadline: float) -> int:
        """Take what has arrived, or the next that does; the number of bytes, 0 when the peer closed the connection.

        Raises
        ------
        OSError
            The deadline passed (`TimeoutError`), or the connection broke.
        """
        while True:
            if self._broken:
                raise ConnectionAbortedError("the connection was broken off")
            if self._ahead:
                view[:1], self._ahead = self._ahead, b""
                return 1
            try:
                count = self._received(view, deadline)
            except _WANTS_BYTES:
                self._wait(self._bytes_or_bell, deadline)
            except ssl.SSLWantWriteError:
                self._wait(_Poll(self._connection, self._bell, for_room=True), deadline)
            except ssl.SSLEOFError:
                return 0
            else:
                return count

    def receive_soon(self, view: memoryview) -> int | None:
        """Take what has arrived, or does in a moment; none when nothing does, 0 when the peer closed the connection.

        Raises
        ------
        OSError
            The connection broke.
        """
        if self._tls is not None:
            return None
        if self._broken:
            raise ConnectionAbortedError("the connection was broken off")
        try:
            return self._received(view, math.inf)
        except BlockingIOError:
            return None

    def _acknowledge(self) -> None:
        # A peer with Nagle's algorithm on would wait 40 ms for our delayed acknowledgement, every time.
        if _QUICKACK is not None:
            with contextlib.suppress(OSError):
                self._connection.setsockopt(socket.IPPROTO_TCP, _QUICKACK, 1)

    def _received(self, view: memoryview, deadline: float) -> int:
        receive_into = self._connection.recv_into
        with self._turn_to_read:
            try:
                return self._counted(receive_into(view))
            except BlockingIOError:
                if not self._is_flowing or self._credit < 0:
                    raise
            # A processor that went to sleep takes as long to wake up as a peer takes to go on, and a peer that went on
            # at once does so again: it is looked for before we sleep, as long as that pays. Whoever else has work goes
            # first. Where that is much, there is always another byte of a peer that trickles: beyond the deadline it is
            # not looked for.
            self._acknowledge()
            latest = min(deadline, time.monotonic() + _SHORT)
            while time.monotonic() < latest:
                _let_others_work()
                try:
                    count = self._counted(receive_into(view))
                except BlockingIOError:
                    continue
                self._was_quick()
                return count
            self._credit = max(self._credit - _PRICE, -_PRICE)
            raise BlockingIOError

    def _was_quick(self) -> None:
        self._credit = min(self._credit + 1, _MOST_CREDIT)

    def _counted(self, count: int) -> int:
        # Some send the header of a PDU by itself; whoever trickles on is not looked for.
        was_little, self._was_little = self._was_little, count <= _LITTLE
        self._is_flowing = self._is_flowing and not (was_little and self._was_little)
        return count

    def send(self, content: bytes | bytearray | memoryview, deadline: float) -> None:
        """Hand bytes to the connection; by one thread at a time.

        Raises
        ------
        OSError
            The deadline passed (`TimeoutError`), or the connection broke.
        """
        view = memoryview(content)
        while view:
            try:
                with self._turn_to_write:
                    count = self._connection.send(view)
            except (BlockingIOError, ssl.SSLWantWriteError):
                self._wait(self._room_or_bell, deadline)
            except ssl.SSLWantReadError:
                self._wait(_Poll(self._connection, self._bell, for_room=False), deadline)
            else:
                view = view[count:]

    def send_together(self, pieces: Sequence[bytes | memoryview], deadline: float) -> None:
        """Hand bytes from several places to the connection, one after another, at once; see `send`."""
        if sys.platform == "win32" or self._tls is not None or len(pieces) == 1:
            self.send(b"".join(pieces), deadline)
            return
        left = pieces
        while left:
            try:
                with self._turn_to_write:
                    count = self._connection.sendmsg(left)
            except BlockingIOError:
                self._wait(self._room_or_bell, deadline)
            else:
                left = _beyond(left, count)

    def send_what_fits(self, content: bytes) -> None:
        """Send some bytes if the connection takes them at once; as a courtesy, whatever becomes of them."""
        with contextlib.suppress(OSError, ValueError), self._turn_to_write:
            self._connection.send(content)

    def _wait(self, poll: _Poll, deadline: float) -> None:
        while not self._is_ready(poll, deadline):
            if time.monotonic() >= deadline:
                raise TimeoutError("the peer took too long")

    def _is_ready(self, poll: _Poll, deadline: float) -> bool:
        if self._broken:
            raise ConnectionAbortedError("the connection was broken off")
        if poll is self._bytes_or_bell:
            self._acknowledge()
        began = time.monotonic()
        ready, rung = poll.wait(deadline - began)
        self._is_flowing = ready and self._may_look and time.monotonic() - began < _SHORT
        if self._is_flowing and poll is self._bytes_or_bell:
            self._was_quick()
        if rung:
            with contextlib.suppress(OSError):
                self._bell.recv(64)
        if self._broken:
            raise ConnectionAbortedError("the connection was broken off")
        return ready

    def was_woken(self) -> bool:
        """Whether `wake` was called since somebody heard of it last."""
        woken, self._woken = self._woken, False
        return woken

    def wake(self) -> None:
        """End the `wait` that is under way, or else the next one; from any thread."""
        self._woken = True
        with contextlib.suppress(OSError):
            self._ringer.send(b"\0")

    def break_off(self) -> None:
        """End every wait and the connection, from any thread, whatever the peer does."""
        self._broken = True
        with contextlib.suppress(OSError, ValueError):
            # That of an SSLSocket would let go of TLS, and what another thread is about to send or read would be plain.
            socket.socket.shutdown(self._connection, socket.SHUT_RDWR)
        self.wake()

    def close(self) -> None:
        """Give everything back; when no thread uses it any more."""
        self._broken = True
        self._connection.close()
        self._bell.close()
        self._ringer.close()


def _beyond(pieces: Sequence[bytes | memoryview], count: int) -> Sequence[bytes | memoryview]:
    """What is left of some pieces behind their first bytes."""
    for number, piece in enumerate(pieces):
        if count < len(piece):
            return [memoryview(piece)[count:], *pieces[number + 1 :]]
        count -= len(piece)
    return ()


def _let_others_work() -> None:
    if sys.platform == "win32":
        time.sleep(0)
    else:
        os.sched_yield()


class _Poll:
    """Waits until a connection is ready, or the bell rings; for one thread at a time.

    Parameters
    ----------
    for_room
        Whether ready means that it takes bytes; else, that it has some.
    """

    def __init__(self, connection: socket.socket, bell: socket.socket, *, for_room: bool) -> None:
        self._connection, self._bell, self._for_room = connection, bell, for_room
        if sys.platform != "win32":
            self._poll = select.poll()
            self._poll.register(connection, select.POLLOUT if for_room else select.POLLIN)
            self._poll.register(bell, select.POLLIN)
            self._number = bell.fileno()

    if sys.platform != "win32":

        def wait(self, seconds: float) -> tuple[bool, bool]:
            """Wait so long at most; whether the connection is ready, and whether the bell rang."""
            ready = rung = False
            for number, _ in self._poll.poll(max(math.ceil(min(seconds, _LONGEST) * 1000), 0)):
                if number == self._number:
                    rung = True
                else:
                    ready = True
            return ready, rung

    else:

        def wait(self, seconds: float) -> tuple[bool, bool]:
            """Wait so long at most; whether the connection is ready, and whether the bell rang."""
            waiting = [self._bell] if self._for_room else [self._bell, self._connection]
            wanting = [self._connection] if self._for_room else []
            try:
                arrived, roomy, _ = select.select(waiting, wanting, [], min(max(seconds, 0.0), _LONGEST))
            except ValueError as reason:
                raise ConnectionAbortedError("the connection is closed") from reason
            return self._connection in arrived or bool(roomy), self._bell in arrived
