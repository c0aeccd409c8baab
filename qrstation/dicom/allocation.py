"""What the C library does with the memory that the threads of associations give back."""

from __future__ import annotations

import ctypes
import sys

_M_ARENA_MAX = -8
"""Of ``malloc.h``."""
_ARENAS = 1


def share_memory() -> None:
    """Have the threads that are started from now on take their memory from the same place.

    The C library of Linux gives each thread, up to eight for each processor, a place of its own, and hardly ever gives
    back to the system what is free in the midst of one. Where every association has a thread, the program would grow
    for days. Other systems do not do so, nor do other C libraries.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(_M_ARENA_MAX, _ARENAS)
