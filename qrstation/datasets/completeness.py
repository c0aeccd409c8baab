"""Whether an encoded data set was cut off, found out by its lengths alone.

Only what is certain counts: the last delimiter is missing in many good files, and behind the last element much may
trail.

References
----------
PS3.5 Section 7
"""

from __future__ import annotations

from typing import BinaryIO

from pydicom.datadict import dictionary_description

from qrstation.datasets.dictionary import is_private, vr_of
from qrstation.datasets.encoding import INFLATED_AT_MOST, Encoding, inflated
from qrstation.datasets.walking import (
    ITEM,
    ITEM_END,
    NO_END,
    SEQUENCE_END,
    UNDEFINED,
    Head,
    Source,
    Unreadable,
    Walker,
    as_written,
)
from qrstation.words import say

_LONGEST_HEAD, _TAG = 12, 4
_MOST_FOLLOWED = 200_000
"""Elements and items; they take about a second."""


def where_cut_off(stream: BinaryIO, encoding: Encoding) -> str:
    """Say of the data set at the position of `stream` what of it is not whole, as a clause; empty where nothing is.

    See `followed`.
    """
    where, _ = followed(stream, encoding)
    return where


def followed(stream: BinaryIO, encoding: Encoding) -> tuple[str, tuple[str, ...]]:
    """Say what `where_cut_off` does, and in sentences how the data set is otherwise than its transfer syntax says.

    The end of a long deflated data set is not looked at, nor that of one with very many elements.
    """
    if encoding.deflated:
        stream = unpacked = inflated(stream)
        if len(unpacked.getbuffer()) >= INFLATED_AT_MOST:
            return "", ()
    source = Source(stream)
    source.budget = iter(range(_MOST_FOLLOWED))
    written = as_written(source, encoding)
    otherwise = tuple(source.problems)
    try:
        return _Follower(source, written).where_cut_off(), otherwise
    except Unreadable:
        return "", otherwise


class _CutOff(Exception):
    """The stream ends before this value or, where no length is given, within this head."""

    def __init__(self, tag: int, announced: int = 0, there: int = 0) -> None:
        self.tag, self.announced, self.there = tag, announced, there


class _Follower(Walker):
    """Follows the lengths to the end of the stream."""

    def where_cut_off(self) -> str:
        """Look at one element after the other."""
        before = 0
        while True:
            tag = 0
            try:
                if (head := self.head(NO_END)) is None:
                    return ""
                tag = head[0]
                self.skip(head)
            except _CutOff as cut:
                outermost = tag or cut.tag
                return _told(outermost, cut) if _is_likely(cut, outermost, before) else ""
            before = tag

    def head(self, end: int) -> Head | None:
        """Read the next head, as a walker does."""
        start = self._tell()
        try:
            return super().head(end)
        except Unreadable:
            self._stream.seek(start)
            rest = self._read(_LONGEST_HEAD)
            if _TAG <= len(rest) < _LONGEST_HEAD:
                group, element, _ = self._implicit_head(rest[:8].ljust(8, b"\0"))
                raise _CutOff(group << 16 | element) from None
            raise

    def skip(self, head: Head) -> None:
        """Go to the end of an element, which must be there."""
        tag, written_vr, length, _ = head
        there = self._source.end - self._tell()
        if there < length < UNDEFINED:
            raise _CutOff(tag, length, there)
        if written_vr == "UN" and length == UNDEFINED:
            # Some write explicit VRs in it: lengths that lead astray prove nothing.
            Walker(self._source, Encoding(explicit_vr=False)).skip((tag, "", UNDEFINED, ""))
        else:
            super().skip(head)


def _is_likely(cut: _CutOff, outermost: int, before: int) -> bool:
    """Whether these were elements, and not something that trails behind the last one."""
    if cut.tag != outermost:
        return cut.tag in (ITEM, ITEM_END, SEQUENCE_END) or _is_attribute(cut.tag, cut.tag)
    return outermost > before and _is_attribute(outermost, before)


def _is_attribute(tag: int, before: int) -> bool:
    return vr_of(tag) != "UN" or (is_private(tag) and tag >> 16 == before >> 16)


def _told(outermost: int, cut: _CutOff) -> str:
    try:
        name = dictionary_description(outermost)
    except KeyError:
        name = say("the attribute {tag}", tag=f"({outermost >> 16:04X},{outermost & 0xFFFF:04X})")
    if not cut.announced:
        return say("it ends within {attribute}", attribute=name)
    where = name if cut.tag == outermost else say("a part of {attribute}", attribute=name)
    return say(
        "{where} says {announced:,} bytes, {there:,} are there",
        where=where,
        announced=cut.announced,
        there=cut.there,
    )
