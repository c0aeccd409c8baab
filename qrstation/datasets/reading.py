"""Reads an encoded data set, or chosen attributes from the start of it, as far as it can be read.

Every object and every identifier that arrives passes here, also a broken or malicious one. So nothing recurses without
a limit, nothing is read that is not asked for, and what cannot be read is noted instead of losing the rest.

References
----------
PS3.5 Section 7
"""

from __future__ import annotations

import io
from collections.abc import Container
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple, Self

from qrstation.datasets.dictionary import vr_of
from qrstation.datasets.encoding import Encoding, inflated
from qrstation.datasets.walking import (
    ITEM,
    ITEM_END,
    ITEM_GROUP,
    MOST_ELEMENTS,
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

EVERY_TAG = range(1 << 32)

_DEEPEST = 64


class RawElement(NamedTuple):
    """An attribute as it stands in the data set: ``value`` in its bytes, or the ``items`` of a sequence.

    ``whole`` says that all of the value came that was announced. Millions of these are made: hence no data class.
    """

    tag: int
    vr: str
    value: bytes = b""
    items: tuple[tuple[RawElement, ...], ...] = ()
    big_endian: bool = False
    problem: str = ""
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RawDataSet:
    """Attributes found, in their order, and what is wrong with the data set as a whole, in sentences."""

    elements: tuple[RawElement, ...]
    problems: tuple[str, ...]


def read_data_set(
    stream: BinaryIO,
    encoding: Encoding,
    *,
    wanted: Container[int] = EVERY_TAG,
    last: int = 0xFFFFFFFF,
    longest: int = UNDEFINED,
    most: int = MOST_ELEMENTS,
) -> RawDataSet:
    """Read the wanted attributes of the data set that begins at the position of `stream`.

    Parameters
    ----------
    wanted
        Tags of the outermost attributes to keep.
    last
        Tag after which reading stops.
    longest
        Bytes of a value from which on it is left out.
    most
        Attributes to keep, those in sequences too; reading stops where there are more.
    """
    if encoding.deflated:
        stream = inflated(stream)
    source = Source(stream, most)
    elements = _Reader(source, as_written(source, encoding), longest).outermost(wanted, last)
    return RawDataSet(elements=tuple(elements), problems=tuple(source.problems))


class _Reader(Walker):
    """Reads the elements of a data set on its way along them."""

    def __init__(self, source: Source, encoding: Encoding, longest: int) -> None:
        super().__init__(source, encoding)
        self._longest = longest

    def outermost(self, wanted: Container[int], last: int) -> list[RawElement]:
        """Read the elements that are wanted, up to the last or to what is unreadable."""
        found: list[RawElement] = []
        try:
            while (head := self.head(NO_END)) is not None:
                tag = head[0]
                if tag >> 16 == ITEM_GROUP:
                    self._skip_stray(head)
                elif tag > last:
                    break
                elif tag in wanted:
                    found.append(self._element(head, NO_END, 0))
                else:
                    self.skip(head)
        except Unreadable as reason:
            self._source.give_up(reason)
        return found

    def _element(self, head: Head, end: int, depth: int) -> RawElement:
        """Read the value of an element whose head has been read."""
        if next(self._source.room, None) is None:
            raise Unreadable(say("it has more attributes than are looked at"))
        tag, written_vr, length, problem = head
        vr = vr_of(tag) if written_vr in ("", "UN") else written_vr
        if vr == "SQ" or (vr == "UN" and length == UNDEFINED):
            return self._sequence(head, end, depth)
        if length == UNDEFINED:
            self.skip(head)
            return RawElement(tag, vr, problem=problem or say("its value in fragments was left out"))
        size = min(length, end - self._tell())
        if size > self._longest:
            self._stream.seek(size, io.SEEK_CUR)
            return RawElement(tag, vr, problem=say("its value of {length} bytes was left out", length=length))
        value = self._read(size)
        whole = len(value) == length
        if not whole:
            problem = _cut_short(length, len(value))
        # What is written as UN is in little endian whatever the transfer syntax is.
        big_endian = self._big_endian and written_vr != "UN"
        return RawElement(tag, vr, value, (), big_endian, problem, whole)

    def _sequence(self, head: Head, end: int, depth: int) -> RawElement:
        tag, written_vr, length, problem = head
        start, end = self._tell(), min(end, self._source.end)
        delimited = length == UNDEFINED
        cut = not delimited and start + length > end
        if cut:
            problem = _cut_short(length, end - start)
        sequence_end = end if delimited else min(start + length, end)
        items = self.under(written_vr)._items(sequence_end, depth + 1, delimited=delimited)
        return RawElement(tag, "SQ", items=items, problem=problem, whole=not cut)

    def under(self, written_vr: str) -> Self:
        """Who reads the items of a sequence, with the same limit on values."""
        return self if written_vr != "UN" else type(self)(self._source, Encoding(explicit_vr=False), self._longest)

    def _items(self, end: int, depth: int, *, delimited: bool) -> tuple[tuple[RawElement, ...], ...]:
        if depth > _DEEPEST:
            raise Unreadable(say("its sequences are nested more than {deepest} deep", deepest=_DEEPEST))
        items: list[tuple[RawElement, ...]] = []
        while self._tell() < end:
            tag, _, length, _ = self.head_within(end)
            if tag == SEQUENCE_END:
                return tuple(items)
            if tag != ITEM:
                raise Unreadable(say("an item was expected, {tag} came", tag=f"({tag >> 16:04X},{tag & 0xFFFF:04X})"))
            if length == UNDEFINED:
                items.append(self._delimited_item(end, depth))
            else:
                items.append(self._item(min(self._tell() + length, end), depth))
        if delimited:
            self._source.note(say("A sequence has no end."))
        return tuple(items)

    def _item(self, end: int, depth: int) -> tuple[RawElement, ...]:
        """Read an item of known length; what is unreadable in it leaves what follows it readable."""
        elements = []
        try:
            while self._tell() < end:
                elements.append(self._element(self.head_within(end), end, depth))
        except Unreadable as reason:
            self._source.give_up(reason)
        self._stream.seek(end)
        return tuple(elements)

    def _delimited_item(self, end: int, depth: int) -> tuple[RawElement, ...]:
        elements = []
        while self._tell() < end:
            head = self.head_within(end)
            if head[0] == ITEM_END:
                break
            elements.append(self._element(head, end, depth))
        return tuple(elements)

    def _skip_stray(self, head: Head) -> None:
        """Go past an item, or into it when its length is undefined.

        Outside of any sequence it is a writer's slip: what follows it is still good.
        """
        self._source.note(say("An item stands outside of any sequence."))
        if head[2] != UNDEFINED:
            self._stream.seek(head[2], io.SEEK_CUR)


def _cut_short(announced: int, came: int) -> str:
    return say("{announced} bytes were announced, {came} came", announced=announced, came=came)
