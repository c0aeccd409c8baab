"""A crowd of hostile peers, in a process of its own: ``python -m tests.faults.crowd PORT COUNT``.

Each connects and then says nothing, stops in the middle of its request, trickles it, or asks for an association without
any use for it. It says when all are on their way and, as JSON in the end, what became of them; a line each.
"""

from __future__ import annotations

import collections
import contextlib
import json
import selectors
import socket
import sys
import time

from tests.faults import raw_peer as raw

SILENT, HALF, TRICKLING, ASKING = "silent", "half", "trickling", "asking"
KINDS = (SILENT, HALF, TRICKLING, ASKING)
REQUEST = raw.associate_request()
_LONGEST = 6.0
_TURN = 0.1


class Peer:
    """One of them."""

    def __init__(self, port: int, kind: str) -> None:
        self.kind = kind
        self.fate = ""
        self.heard = b""
        self._left = {HALF: REQUEST[:100], ASKING: REQUEST}.get(kind, b"")
        self._drops = REQUEST if kind == TRICKLING else b""
        self.connection = socket.socket()
        self.connection.setblocking(False)
        self.connection.connect_ex(("127.0.0.1", port))

    def go_on(self) -> None:
        """Send what is due."""
        drop, self._drops = self._drops[:1], self._drops[1:]
        with contextlib.suppress(OSError):
            self.connection.send(self._left + drop)
            self._left = b""

    def hear(self) -> bool:
        """Take what came; whether the connection is over."""
        try:
            content = self.connection.recv(4096)
        except (BlockingIOError, InterruptedError):
            return False
        except OSError:
            content = b""
        self.heard += content
        if content:
            return False
        self.connection.close()
        return True

    @property
    def answer(self) -> str:
        """What it was told, if anything."""
        if self.heard[:1] == bytes([raw.REJECTED]):
            return "rejected {}/{}/{}".format(*self.heard[7:10])
        return "accepted" if self.heard[:1] == bytes([raw.ACCEPTED]) else "closed"


def main(port: int, count: int) -> None:
    """Crowd in until every connection was ended by the other side, or for some seconds.

    A connection that the system took and had no room to hand over is never ended.
    """
    peers = [Peer(port, KINDS[number % len(KINDS)]) for number in range(count)]
    selector = selectors.DefaultSelector()
    for peer in peers:
        selector.register(peer.connection, selectors.EVENT_READ, peer)
    print("coming", flush=True)  # noqa: T201
    deadline = time.monotonic() + _LONGEST
    while selector.get_map() and time.monotonic() < deadline:
        turn = time.monotonic() + _TURN
        for peer in peers:
            peer.go_on()
        while (left := turn - time.monotonic()) > 0:
            for key, _ in selector.select(left):
                connection = key.fileobj
                if key.data.hear():
                    selector.unregister(connection)
    answers = collections.Counter(f"{peer.kind}: {peer.answer}" for peer in peers)
    print(json.dumps(answers), flush=True)  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
