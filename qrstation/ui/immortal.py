"""Keeps Python's constants alive where PySide6 gives away references to them that it does not own.

PySide6 6.12 relies on what holds from Python 3.12 on: that None, True and their like are immortal and need not be
counted. On Python 3.11 each `Signal.emit` costs a reference to True, and many methods without a result one to None;
after some thousand calls the interpreter ends the process: ``bool_dealloc: deallocating True or False``.
"""

from __future__ import annotations

import ctypes
import sys

_CONSTANTS = (None, True, False, Ellipsis, NotImplemented)
_SPARE = 1 << 50
"""References given in advance: a million calls a second use them up in thirty years."""
_TEMPORARY = 8
"""References that come and go while a count is read."""
_FIRST_IMMORTAL = (3, 12)


def keep_constants_alive() -> None:
    """Raise the reference counts of Python's constants beyond what can be lost; call it before Qt is used."""
    if sys.implementation.name != "cpython" or sys.version_info >= _FIRST_IMMORTAL:
        return
    for constant in _CONSTANTS:
        count = ctypes.c_ssize_t.from_address(id(constant))
        # a build that traces references keeps other fields in front of the count
        if 0 < count.value < _SPARE and abs(sys.getrefcount(constant) - count.value) <= _TEMPORARY:
            count.value += _SPARE
