"""Reads chosen attributes off a data set that is written as it should be, in a fraction of the time of a careful look.

What is out of the ordinary is left to `qrstation.datasets.reading`, so that both always find the same.

References
----------
PS3.5 Section 7
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Container

from qrstation.datasets.dictionary import vr_of
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.reading import RawElement
from qrstation.datasets.walking import ITEM_END, ITEM_GROUP, LONG_VRS, SEQUENCE_END, SHORT_VRS, UNDEFINED

Window = Callable[[int], bytes]
"""Gives the bytes of a data set from a position on: at least so many as a head has, unless it ends there."""

_LONGEST_HEAD, _SHORTEST_HEAD = 12, 8
_MOST_NESTED = 20_000
_MOST_FOUND = 1000
_ITEMS = ITEM_GROUP << 16
_ENDS = (ITEM_END, SEQUENCE_END)

_explicit_head = struct.Struct("<HH2sH").unpack_from
_implicit_head = struct.Struct("<HHL").unpack_from
_long = struct.Struct("<L").unpack_from


class _NotPlain(Exception):
    """It takes a more careful look."""


def skim(window: Window, encoding: Encoding, *, wanted: Container[int], last: int) -> list[RawElement] | None:
    """Read the wanted attributes, which are no sequences; none when it takes a more careful look.

    Parameters
    ----------
    wanted
        Tags of the outermost attributes to keep.
    last
        Tag after which reading stops.
    """
    if encoding.big_endian or encoding.deflated:
        return None
    try:
        return _Skimmer(window, explicit_vr=encoding.explicit_vr).found(wanted, last)
    except _NotPlain:
        return None


class _Skimmer:
    """Goes along a data set by windows, the next of which begins where the last one does not suffice."""

    def __init__(self, window: Window, *, explicit_vr: bool) -> None:
        self._window = window
        self._data, self._start, self._position = window(0), 0, 0
        self._run = _explicit_run if explicit_vr else _implicit_run
        self._explicit_vr = explicit_vr
        first = self._data[4:6]
        if len(self._data) < _LONGEST_HEAD or (first in SHORT_VRS or first in LONG_VRS) != explicit_vr:
            raise _NotPlain

    def found(self, wanted: Container[int], last: int) -> list[RawElement]:
        """Read the wanted attributes up to the last."""
        found: list[RawElement] = []
        while True:
            self._position = self._run(self._data, self._position, wanted, last, found)
            if len(found) > _MOST_FOUND:
                raise _NotPlain
            if self._position + _LONGEST_HEAD > len(self._data):
                if self._ended():
                    return found
                continue
            tag, vr, length, value = self._head()
            if last < tag < _ITEMS:
                return found
            if length == UNDEFINED and tag < _ITEMS and tag not in wanted:
                self._position = value
                self._skip_nested(vr)
            elif tag in wanted and self._position:
                self._ended()
            else:
                raise _NotPlain

    def _ended(self) -> bool:
        """Move the window to where we are; whether the data set ends there."""
        self._start, self._position = self._start + self._position, 0
        self._data = self._window(self._start)
        if _SHORTEST_HEAD <= len(self._data) < _LONGEST_HEAD:
            raise _NotPlain
        return len(self._data) < _SHORTEST_HEAD

    def _head(self) -> tuple[int, str, int, int]:
        """Tag, VR (empty when implicit), length and place of the value of what stands here."""
        group, element, written, length = _explicit_head(self._data, self._position)
        tag = group << 16 | element
        if not self._explicit_vr or group == ITEM_GROUP:
            return tag, "", _long(self._data, self._position + 4)[0], self._position + 8
        if written in SHORT_VRS:
            return tag, SHORT_VRS[written], length, self._position + 8
        if written in LONG_VRS:
            return tag, LONG_VRS[written], _long(self._data, self._position + 8)[0], self._position + 12
        raise _NotPlain

    def _skip_nested(self, written_vr: str) -> None:
        """Go past the end of a value of undefined length; counts levels, so that depth costs no stack."""
        length, levels = UNDEFINED, 0
        for _ in range(_MOST_NESTED):
            if length == UNDEFINED and written_vr == "UN":
                break
            levels += length == UNDEFINED
            if self._position + _LONGEST_HEAD > len(self._data) and self._ended():
                break
            tag, written_vr, length, self._position = self._head()
            if tag in _ENDS:
                levels, length = levels - 1, 0
            if not levels:
                return
            if length != UNDEFINED:
                self._position += length
        raise _NotPlain


def _explicit_run(data: bytes, position: int, wanted: Container[int], last: int, found: list[RawElement]) -> int:
    """Take what is plain from a position on; give the position of what is not, or not whole in the window."""
    end = len(data) - _LONGEST_HEAD
    while position <= end:
        group, element, written, length = _explicit_head(data, position)
        tag = group << 16 | element
        value = position + 8
        vr = SHORT_VRS.get(written)
        if vr is None:
            vr, value = LONG_VRS.get(written), position + 12
            (length,) = _long(data, position + 8)
        if vr is None or tag > last or length == UNDEFINED:
            break
        if tag in wanted:
            if vr == "UN":
                vr = vr_of(tag)
            if vr == "SQ" or value + length > len(data):
                break
            found.append(RawElement(tag, vr, data[value : value + length]))
        position = value + length
    return position


def _implicit_run(data: bytes, position: int, wanted: Container[int], last: int, found: list[RawElement]) -> int:
    """Do as `_explicit_run` where no VR is written."""
    end = len(data) - _LONGEST_HEAD
    while position <= end:
        group, element, length = _implicit_head(data, position)
        tag = group << 16 | element
        value = position + 8
        if tag > last or length == UNDEFINED:
            break
        if tag in wanted:
            vr = vr_of(tag)
            if vr == "SQ" or value + length > len(data):
                break
            found.append(RawElement(tag, vr, data[value : value + length]))
        position = value + length
    return position
