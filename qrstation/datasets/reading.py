"""Reads an encoded data set, or chosen attributes from the start of it, as far as it can be read.

Every object and every identifier that arrives passes here, also a broken or malicious one. So nothing recurses without
a limit, nothing is read that is not asked for, and what cannot be read is noted instead of losing the rest.

References
----------
PS3.5 Section 7
"""

from __future__ import annotations

import io
import struct
from collections.abc import Container
from dataclasses import dataclass, replace
from functools import cached_property
from typing import BinaryIO, NamedTuple

from qrstation.datasets.dictionary import vr_of
from qrstation.datasets.encoding import Encoding, inflated
from qrstation.datasets.values import ASCII_VRS, BINARY_NUMBERS, BULK_VRS, ENCODED_TEXT_VRS

EVERY_TAG = range(1 << 32)

_UNDEFINED = 0xFFFFFFFF
_ITEM_GROUP = 0xFFFE
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_SHORT_VRS = {
    vr.encode(): vr
    for vr in (*ASCII_VRS - {"UR"}, *ENCODED_TEXT_VRS - {"UC", "UT"}, *BINARY_NUMBERS.keys() - {"SV", "UV"}, "AT")
}
"""Value representations whose length has two bytes."""
_LONG_VRS = {vr.encode(): vr for vr in (*BULK_VRS, "SQ", "SV", "UC", "UR", "UT", "UV")}
"""Those whose length has four bytes, after two that are reserved."""

_NO_END = 1 << 62
_DEEPEST = 64
_MOST_ELEMENTS = 1_000_000
_MOST_PROBLEMS = 100


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
    longest: int = _UNDEFINED,
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
    """
    if encoding.deflated:
        stream = inflated(stream)
    source = _Source(stream, longest)
    elements = _Reader(source, _as_written(source, encoding)).outermost(wanted, last)
    return RawDataSet(elements=tuple(elements), problems=tuple(source.problems))


class _Source:
    """Where a data set is read from, and what was met on the way."""

    def __init__(self, stream: BinaryIO, longest: int) -> None:
        self.stream = stream
        self.start = stream.tell()
        self.longest = longest
        self.budget = iter(range(_MOST_ELEMENTS))
        self.problems: list[str] = []

    @cached_property
    def end(self) -> int:
        """Where the stream ends; found out when needed, because a file's buffer is lost by it."""
        position = self.stream.tell()
        end = self.stream.seek(0, io.SEEK_END)
        self.stream.seek(position)
        return end

    def note(self, problem: str) -> None:
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(problem)

    def give_up(self, reason: _Unreadable) -> None:
        self.note(f"The data set cannot be read beyond byte {self.stream.tell() - self.start}: {reason}.")


def _as_written(source: _Source, encoding: Encoding) -> Encoding:
    """Mend the choice of explicit or implicit VR where the first element shows that it is the other one."""
    head = source.stream.read(8)
    source.stream.seek(source.start)
    if len(head) < 8 or encoding.big_endian or head[:2] == _ITEM_GROUP.to_bytes(2, "little"):
        return encoding
    vr, length = head[4:6], int.from_bytes(head[4:], "little")
    explicit_vr = encoding.explicit_vr
    if vr in _SHORT_VRS or vr in _LONG_VRS:
        explicit_vr = True
    elif explicit_vr and not (vr.isalpha() and vr.isupper()) and length <= source.end - source.start - 8:
        explicit_vr = False
    if explicit_vr != encoding.explicit_vr:
        written, announced = ("explicit", "implicit") if explicit_vr else ("implicit", "explicit")
        source.note(f"The data set is written in {written} VR; its transfer syntax says {announced} VR.")
        return replace(encoding, explicit_vr=explicit_vr)
    return encoding


class _Unreadable(Exception):
    """What follows cannot be a data set."""


_Head = tuple[int, str, int, str]
"""Tag, VR as written (empty when implicit), length, and what is wrong with these."""


class _Reader:
    """Walks along the elements of a data set."""

    def __init__(self, source: _Source, encoding: Encoding) -> None:
        self._source = source
        self._stream = source.stream
        self._read = source.stream.read
        self._tell = source.stream.tell
        self._budget = source.budget
        self._explicit_vr = encoding.explicit_vr
        self._big_endian = encoding.big_endian
        order = encoding.byte_order
        self._explicit_head = struct.Struct(f"{order}HH2sH").unpack
        self._implicit_head = struct.Struct(f"{order}HHL").unpack
        self._long = struct.Struct(f"{order}L").unpack

    def outermost(self, wanted: Container[int], last: int) -> list[RawElement]:
        """Read the elements that are wanted, up to the last or to what is unreadable."""
        found: list[RawElement] = []
        try:
            while (head := self._head(_NO_END)) is not None:
                tag = head[0]
                if tag >> 16 == _ITEM_GROUP:
                    self._skip_stray(head)
                elif tag > last:
                    break
                elif tag in wanted:
                    found.append(self._element(head, _NO_END, 0))
                else:
                    self._skip(head)
        except _Unreadable as reason:
            self._source.give_up(reason)
        return found

    def _head(self, end: int) -> _Head | None:
        """Read the head of the next element; none at the end of the data set."""
        if next(self._budget, None) is None:
            raise _Unreadable(f"it has more than {_MOST_ELEMENTS} elements")
        head = self._read(8)
        if len(head) < 8:
            if head.strip(b"\0"):
                raise _Unreadable("it ends in the middle of an element")
            return None
        if self._explicit_vr:
            group, element, vr, short = self._explicit_head(head)
            # Items have no VR.
            if group != _ITEM_GROUP:
                if vr in _SHORT_VRS:
                    return group << 16 | element, _SHORT_VRS[vr], short, ""
                if vr in _LONG_VRS:
                    return group << 16 | element, _LONG_VRS[vr], self._long_length(), ""
                return self._head_of_unknown_vr(group << 16 | element, head, end)
        group, element, length = self._implicit_head(head)
        return group << 16 | element, "", length, ""

    def _long_length(self) -> int:
        length = self._read(4)
        if len(length) < 4:
            raise _Unreadable("it ends in the middle of an element")
        return int(self._long(length)[0])

    def _head_of_unknown_vr(self, tag: int, head: bytes, end: int) -> _Head:
        """Find the length behind a value representation that does not exist: whichever form of it fits."""
        problem = f"value representation {head[4:6].decode('latin-1')!r} does not exist"
        start = self._tell()
        # Taken in another form a length is nearly always too long, so the longest forms come first.
        forms = [(self._implicit_head(head)[2], start), (self._explicit_head(head)[3], start)]
        if len(long := self._read(4)) == 4:
            forms.insert(1, (self._long(long)[0], start + 4))
        for length, value_start in forms:
            if self._ends_or_goes_on(value_start + length, end, tag):
                self._stream.seek(value_start)
                return tag, vr_of(tag), length, problem
        raise _Unreadable(problem)

    def _ends_or_goes_on(self, position: int, end: int, tag: int) -> bool:
        """Whether a data set ends at a position, or an element that may follow `tag` is there."""
        end = min(end, self._source.end)
        if position + 8 > end:
            return position == end
        self._stream.seek(position)
        group, element, _ = self._implicit_head(self._read(8))
        return bool(group << 16 | element > tag)

    def _head_within(self, end: int) -> _Head:
        """Read the head of the next element or item of something that ends at a known position."""
        if self._tell() + 8 > end or (head := self._head(end)) is None:
            raise _Unreadable("it ends in the middle of an element")
        return head

    def _element(self, head: _Head, end: int, depth: int) -> RawElement:
        """Read the value of an element whose head has been read."""
        tag, written_vr, length, problem = head
        vr = vr_of(tag) if written_vr in ("", "UN") else written_vr
        if vr == "SQ" or (vr == "UN" and length == _UNDEFINED):
            return self._sequence(head, end, depth)
        if length == _UNDEFINED:
            self._skip(head)
            return RawElement(tag, vr, problem=problem or "its value in fragments was left out")
        size = min(length, end - self._tell())
        if size > self._source.longest:
            self._stream.seek(size, io.SEEK_CUR)
            return RawElement(tag, vr, problem=f"its value of {length} bytes was left out")
        value = self._read(size)
        whole = len(value) == length
        if not whole:
            problem = _cut_short(length, len(value))
        # What is written as UN is in little endian whatever the transfer syntax is.
        big_endian = self._big_endian and written_vr != "UN"
        return RawElement(tag, vr, value, (), big_endian, problem, whole)

    def _sequence(self, head: _Head, end: int, depth: int) -> RawElement:
        tag, written_vr, length, problem = head
        start, end = self._tell(), min(end, self._source.end)
        delimited = length == _UNDEFINED
        cut = not delimited and start + length > end
        if cut:
            problem = _cut_short(length, end - start)
        sequence_end = end if delimited else min(start + length, end)
        items = self._under(written_vr)._items(sequence_end, depth + 1, delimited=delimited)
        return RawElement(tag, "SQ", items=items, problem=problem, whole=not cut)

    def _under(self, written_vr: str) -> _Reader:
        """Who reads the items of a sequence: under VR UN they are implicit whatever the transfer syntax is.

        References
        ----------
        PS3.5 Section 6.2.2
        """
        if written_vr != "UN":
            return self
        return _Reader(self._source, Encoding(explicit_vr=False))

    def _items(self, end: int, depth: int, *, delimited: bool) -> tuple[tuple[RawElement, ...], ...]:
        if depth > _DEEPEST:
            raise _Unreadable(f"its sequences are nested more than {_DEEPEST} deep")
        items: list[tuple[RawElement, ...]] = []
        while self._tell() < end:
            tag, _, length, _ = self._head_within(end)
            if tag == _SEQUENCE_END:
                return tuple(items)
            if tag != _ITEM:
                raise _Unreadable(f"an item was expected, ({tag >> 16:04X},{tag & 0xFFFF:04X}) came")
            if length == _UNDEFINED:
                items.append(self._delimited_item(end, depth))
            else:
                items.append(self._item(min(self._tell() + length, end), depth))
        if delimited:
            self._source.note("A sequence has no end.")
        return tuple(items)

    def _item(self, end: int, depth: int) -> tuple[RawElement, ...]:
        """Read an item of known length; what is unreadable in it leaves what follows it readable."""
        elements = []
        try:
            while self._tell() < end:
                elements.append(self._element(self._head_within(end), end, depth))
        except _Unreadable as reason:
            self._source.give_up(reason)
        self._stream.seek(end)
        return tuple(elements)

    def _delimited_item(self, end: int, depth: int) -> tuple[RawElement, ...]:
        elements = []
        while self._tell() < end:
            head = self._head_within(end)
            if head[0] == _ITEM_END:
                break
            elements.append(self._element(head, end, depth))
        return tuple(elements)

    def _skip_stray(self, head: _Head) -> None:
        """Go past an item, or into it when its length is undefined.

        Outside of any sequence it is a writer's slip: what follows it is still good.
        """
        self._source.note("An item stands outside of any sequence.")
        if head[2] != _UNDEFINED:
            self._stream.seek(head[2], io.SEEK_CUR)

    def _skip(self, head: _Head) -> None:
        """Go to the end of an element whose head has been read."""
        _, written_vr, length, _ = head
        if length != _UNDEFINED:
            self._stream.seek(length, io.SEEK_CUR)
        else:
            self._under(written_vr)._skip_to_delimiter()

    def _skip_to_delimiter(self) -> None:
        """Go past the end of a value of undefined length; counts levels, so that depth costs no stack."""
        open_values = 1
        while open_values:
            head = self._head(_NO_END)
            if head is None:
                raise _Unreadable("a sequence has no end")
            tag, written_vr, length, _ = head
            if tag in (_ITEM_END, _SEQUENCE_END):
                open_values -= 1
            elif length == _UNDEFINED and written_vr != "UN":
                open_values += 1
            else:
                self._skip(head)


def _cut_short(announced: int, came: int) -> str:
    return f"{announced} bytes were announced, {came} came"
