"""Peers made of pynetdicom, without three faults of pynetdicom 3.0 that show on a busy machine.

* The thread of an association may go one more round after it was paused, and take the very response for which it was
  paused: "Received unexpected C-STORE service message", and a peer that waits in vain.
* An acceptor waits for a request also on a connection that is closed already, as long as its `acse_timeout`; were that
  short, it would give up a request that is only slow to be read, and its thread would never end.
* A socket whose other end is gone already is not closed.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from functools import cache
from typing import Any

from pynetdicom.association import Association
from pynetdicom.dul import DULServiceProvider
from pynetdicom.transport import AssociationSocket

_LOOK_AROUND = 0.1


class ReactorCheckpoint:
    """Takes the place of the event at which an association's thread waits; `clear` returns when it waits there."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._open = True
        self._passed: threading.Thread | None = None

    def is_set(self) -> bool:
        return self._open

    def set(self) -> None:
        with self._changed:
            self._open = True
            self._changed.notify_all()

    def clear(self) -> None:
        with self._changed:
            self._open = False
            while self._is_busy():
                self._changed.wait(_LOOK_AROUND)

    def wait(self, timeout: float | None = None) -> bool:
        with self._changed:
            self._passed = None
            self._changed.notify_all()
            passed = self._changed.wait_for(lambda: self._open, timeout)
            self._passed = threading.current_thread() if passed else None
        return passed

    def _is_busy(self) -> bool:
        passed = self._passed
        return passed is not None and passed is not threading.current_thread() and passed.is_alive()


@cache
def install() -> None:
    """Mend them in all that is made of pynetdicom from now on; once is enough, and more does no harm."""
    make, live = Association.__init__, DULServiceProvider.run_reactor

    def with_checkpoint(self: Association, *arguments: Any, **options: Any) -> None:
        make(self, *arguments, **options)
        self._reactor_checkpoint = ReactorCheckpoint()  # type: ignore[assignment]

    def then_wake(self: DULServiceProvider) -> None:
        try:
            live(self)
        finally:
            # Ours sees to it itself.
            if type(self) is DULServiceProvider:
                self.to_user_queue.put(None)

    Association.__init__ = with_checkpoint  # type: ignore[method-assign]
    DULServiceProvider.run_reactor = then_wake  # type: ignore[method-assign]
    AssociationSocket._shutdown_socket = _close  # type: ignore[assignment,method-assign]


def _close(sock: AssociationSocket) -> None:
    # Another of its threads may let go of it meanwhile.
    if (connection := sock.socket) is not None:
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()
