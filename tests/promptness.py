"""How long may take what is promised to be soon, and the waiting of tests for what nobody tells them of."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

LOADED = 5.0
"""How many times longer than alone something may take on a machine that does other things; what hangs takes more."""

SOON = 2.0 * LOADED
"""Seconds within which all ends that is stopped, given up at its timeout or served."""

LATE = 1.0 * LOADED
"""Seconds by which a deadline may be missed."""

_PAUSE = 0.01
_NEVER = threading.Event()


def eventually(is_so: Callable[[], bool], seconds: float = SOON) -> bool:
    """Wait until something is so, as long as that may take; whether it is."""
    deadline = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > deadline:
            return False
        dawdle(_PAUSE)
    return True


def dawdle(seconds: float) -> None:
    """Take some time, as a slow disk or node does."""
    _NEVER.wait(seconds)
