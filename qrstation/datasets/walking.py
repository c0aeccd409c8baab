"""Walks along the elements of an encoded data set, whatever is wrong with it, without reading their values.

Nothing recurses without a limit, and what cannot be read ends the walk instead of leading it astray.

References
----------
PS3.5 Section 7
"""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from functools import cached_property
from typing import BinaryIO, Self

from qrstation.datasets.dictionary import vr_of
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.values import ASCII_VRS, BINARY_NUMBERS, BULK_VRS, ENCODED_TEXT_VRS
from qrstation.words import say

UNDEFINED = 0xFFFFFFFF
"""Length of what ends with a delimiter."""
ITEM, ITEM_END, SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
NO_END = 1 << 62
"""End of what goes on to the end of the stream, wherever that is."""

ITEM_GROUP = 0xFFFE
SHORT_VRS = {
    vr.encode(): vr
    for vr in (*ASCII_VRS - {"UR"}, *ENCODED_TEXT_VRS - {"UC", "UT"}, *BINARY_NUMBERS.keys() - {"SV", "UV"}, "AT")
}
"""Value representations whose length has two bytes."""
LONG_VRS = {vr.encode(): vr for vr in (*BULK_VRS, "SQ", "SV", "UC", "UR", "UT", "UV")}
"""Those whose length has four bytes, after two that are reserved."""

MOST_ELEMENTS = 1_000_000
"""Elements and items of a data set that are walked along."""
_MOST_PROBLEMS = 100


class Source:
    """Where a data set is read from, and what was met on the way."""

    def __init__(self, stream: BinaryIO, most_kept: int = MOST_ELEMENTS) -> None:
        self.stream = stream
        self.start = stream.tell()
        self.budget = iter(range(MOST_ELEMENTS))
        self.room = iter(range(most_kept))
        self.problems: list[str] = []

    @cached_property
    def end(self) -> int:
        """Where the stream ends; found out when needed, because a file's buffer is lost by it."""
        position = self.stream.tell()
        end = self.stream.seek(0, io.SEEK_END)
        self.stream.seek(position)
        return end

    def note(self, problem: str) -> None:
        """Keep a problem, as a sentence."""
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(problem)

    def give_up(self, reason: Unreadable) -> None:
        """Note where the walk ended, and why."""
        self.note(
            say(
                "The data set cannot be read beyond byte {position}: {reason}.",
                position=self.stream.tell() - self.start,
                reason=reason,
            )
        )


def as_written(source: Source, encoding: Encoding) -> Encoding:
    """Mend the choice of explicit or implicit VR where the first element shows that it is the other one."""
    head = source.stream.read(8)
    source.stream.seek(source.start)
    if len(head) < 8 or encoding.big_endian or head[:2] == ITEM_GROUP.to_bytes(2, "little"):
        return encoding
    vr, length = head[4:6], int.from_bytes(head[4:], "little")
    explicit_vr = encoding.explicit_vr
    if vr in SHORT_VRS or vr in LONG_VRS:
        explicit_vr = True
    elif explicit_vr and not (vr.isalpha() and vr.isupper()) and length <= source.end - source.start - 8:
        explicit_vr = False
    if explicit_vr != encoding.explicit_vr:
        source.note(
            say("The data set is written in explicit VR; its transfer syntax says implicit VR.")
            if explicit_vr
            else say("The data set is written in implicit VR; its transfer syntax says explicit VR.")
        )
        return replace(encoding, explicit_vr=explicit_vr)
    return encoding


class Unreadable(Exception):
    """What follows cannot be a data set."""


Head = tuple[int, str, int, str]
"""Tag, VR as written (empty when implicit), length, and what is wrong with these."""


class Walker:
    """Walks along the elements of a data set."""

    def __init__(self, source: Source, encoding: Encoding) -> None:
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

    def head(self, end: int) -> Head | None:
        """Read the head of the next element; none at the end of the data set."""
        if next(self._budget, None) is None:
            raise Unreadable(say("it has more than {most:,} elements", most=MOST_ELEMENTS))
        head = self._read(8)
        if len(head) < 8:
            if head.strip(b"\0"):
                raise Unreadable(say("it ends in the middle of an element"))
            return None
        if self._explicit_vr:
            group, element, vr, short = self._explicit_head(head)
            # Items have no VR.
            if group != ITEM_GROUP:
                if vr in SHORT_VRS:
                    return group << 16 | element, SHORT_VRS[vr], short, ""
                if vr in LONG_VRS:
                    return group << 16 | element, LONG_VRS[vr], self._long_length(), ""
                return self._head_of_unknown_vr(group << 16 | element, head, end)
        group, element, length = self._implicit_head(head)
        return group << 16 | element, "", length, ""

    def _long_length(self) -> int:
        length = self._read(4)
        if len(length) < 4:
            raise Unreadable(say("it ends in the middle of an element"))
        return int(self._long(length)[0])

    def _head_of_unknown_vr(self, tag: int, head: bytes, end: int) -> Head:
        """Find the length behind a value representation that does not exist: whichever form of it fits."""
        problem = say("value representation {name!r} does not exist", name=head[4:6].decode("latin-1"))
        start = self._tell()
        # Taken in another form a length is nearly always too long, so the longest forms come first.
        forms = [(self._implicit_head(head)[2], start), (self._explicit_head(head)[3], start)]
        if len(long := self._read(4)) == 4:
            forms.insert(1, (self._long(long)[0], start + 4))
        for length, value_start in forms:
            if self._ends_or_goes_on(value_start + length, end, tag):
                self._stream.seek(value_start)
                return tag, vr_of(tag), length, problem
        raise Unreadable(problem)

    def _ends_or_goes_on(self, position: int, end: int, tag: int) -> bool:
        """Whether a data set ends at a position, or an element that may follow `tag` is there."""
        end = min(end, self._source.end)
        if position + 8 > end:
            return position == end
        self._stream.seek(position)
        group, element, _ = self._implicit_head(self._read(8))
        return bool(group << 16 | element > tag)

    def head_within(self, end: int) -> Head:
        """Read the head of the next element or item of something that ends at a known position."""
        if self._tell() + 8 > end or (head := self.head(end)) is None:
            raise Unreadable(say("it ends in the middle of an element"))
        return head

    def under(self, written_vr: str) -> Self:
        """Who walks along the items of a sequence: under VR UN they are implicit whatever the transfer syntax is.

        References
        ----------
        PS3.5 Section 6.2.2
        """
        if written_vr != "UN":
            return self
        return type(self)(self._source, Encoding(explicit_vr=False))

    def skip(self, head: Head) -> None:
        """Go to the end of an element whose head has been read."""
        _, written_vr, length, _ = head
        if length != UNDEFINED:
            self._stream.seek(length, io.SEEK_CUR)
        else:
            self.under(written_vr)._skip_to_delimiter()

    def _skip_to_delimiter(self) -> None:
        """Go past the end of a value of undefined length; counts levels, so that depth costs no stack."""
        open_values = 1
        while open_values:
            head = self.head(NO_END)
            if head is None:
                raise Unreadable(say("a sequence has no end"))
            tag, written_vr, length, _ = head
            if tag in (ITEM_END, SEQUENCE_END):
                open_values -= 1
            elif length == UNDEFINED and written_vr != "UN":
                open_values += 1
            else:
                self.skip(head)
