"""Where the elements of an encoded data set stand, so that it can be taken apart without being decoded.

References
----------
PS3.5 Section 7
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from qrstation.datasets.encoding import Encoding
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

_PIXEL_DATA = 0x7FE00010


class Span(NamedTuple):
    """An element, or an item: positions in the stream of its tag, of its value, and of what follows it.

    ``vr`` is empty where it is not written. A value that ends with a delimiter is ``delimited``, and ``end`` lies
    behind the delimiter. Of a data set that is cut short the last ``end`` may lie beyond the stream's, and so may that
    of pixel data whose fragments lead nowhere.
    """

    tag: int
    vr: str
    start: int
    value: int
    end: int
    delimited: bool


def element_spans(stream: BinaryIO, encoding: Encoding, *, end: int = NO_END) -> Iterator[Span]:
    """Walk along the elements of a data set, or of an item, from the position of the stream.

    Parameters
    ----------
    end
        Where they end; else with the stream, or with an item's delimiter.

    Raises
    ------
    Unreadable
        What follows is no element.
    """
    source = Source(stream)
    walker = Walker(source, as_written(source, encoding))
    yield from _spans(walker, stream, end, ITEM_END)


def item_spans(stream: BinaryIO, encoding: Encoding, sequence: Span) -> Iterator[Span]:
    """Walk along the items of a sequence, or along the fragments of encapsulated pixel data.

    Raises
    ------
    Unreadable
        What follows is no item.
    """
    stream.seek(sequence.value)
    walker = Walker(Source(stream), encoding).under(sequence.vr)
    for span in _spans(walker, stream, NO_END if sequence.delimited else sequence.end, SEQUENCE_END):
        if span.tag == ITEM:
            yield span


def _spans(walker: Walker, stream: BinaryIO, end: int, delimiter: int) -> Iterator[Span]:
    position = stream.tell()
    while position < end:
        stream.seek(position)
        head = walker.head(end)
        if head is None or head[0] == delimiter:
            return
        value = stream.tell()
        start, position = position, _behind(walker, stream, head)
        yield Span(head[0], head[1], start, value, position, head[2] == UNDEFINED)


def _behind(walker: Walker, stream: BinaryIO, head: Head) -> int:
    """Position of what follows an element whose head has been read."""
    try:
        walker.skip(head)
    except Unreadable:
        if head[0] != _PIXEL_DATA:
            raise
        return NO_END
    return stream.tell()
