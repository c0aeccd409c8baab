"""A pause for pynetdicom's associations that has begun when it says so.

The thread of an association of pynetdicom 3.0 may go one more round after it was paused, and take the very response
for which it was paused. A busy machine shows it: "Received unexpected C-STORE service message", and a peer that waits
in vain.
"""

from __future__ import annotations

import threading
from functools import cache
from typing import Any

from pynetdicom.association import Association

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
    """Give it to every association that is made from now on; once is enough, and more does no harm."""
    make = Association.__init__

    def with_checkpoint(self: Association, *arguments: Any, **options: Any) -> None:
        make(self, *arguments, **options)
        self._reactor_checkpoint = ReactorCheckpoint()  # type: ignore[assignment]

    Association.__init__ = with_checkpoint  # type: ignore[method-assign]
