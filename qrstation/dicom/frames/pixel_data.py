"""Where the frames of an image stand in its file, and the pixel data that some of them make.

No pixel is decoded: frames go as they are encoded, and are read no earlier than they are sent.

References
----------
PS3.5 Section 8 and Annex A.4; PS3.3 Section C.7.6.3
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import BinaryIO, Protocol

from qrstation.datasets.encoding import Encoding
from qrstation.datasets.spans import Span, item_spans
from qrstation.datasets.walking import Unreadable
from qrstation.dicom import status
from qrstation.dicom.exchange import Refusal
from qrstation.dicom.frames.packed_bits import selected_bits
from qrstation.dicom.outgoing import FileRange, Piece, length_of
from qrstation.model.query import Match
from qrstation.words import later

PIXEL_DATA = 0x7FE00010
FLOAT_PIXEL_DATA, DOUBLE_FLOAT_PIXEL_DATA = 0x7FE00008, 0x7FE00009
PIXELS = (FLOAT_PIXEL_DATA, DOUBLE_FLOAT_PIXEL_DATA, PIXEL_DATA)

MOST_FRAMES = 1 << 20
"""Frames of one instance, and fragments of its pixel data, that are dealt with."""

_JPEG_FAMILY = "1.2.840.10008.1.2.4."
_MANY_FRAMES_IN_ONE_STREAM = frozenset({*range(92, 96), *range(100, 110), 204, 205})
"""Video, multi-component JPEG 2000, and JPIP, whose pixels are elsewhere, behind the prefix of the JPEG family."""
_STREAM_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\xff\x0a", b"\0\0\0\x0cJXL ")
"""Of JPEG and JPEG-LS, JPEG 2000, and JPEG XL."""
_SUBSAMPLED = ("YBR_FULL_422", "YBR_PARTIAL_422")
_LARGEST_OFFSET = 0xFFFFFFFE
_ITEM = b"\xfe\xff\x00\xe0"
_SEQUENCE_DELIMITER = b"\xfe\xff\xdd\xe0\0\0\0\0"


class Frames(Protocol):
    """The frames of one image."""

    @property
    def count(self) -> int:
        """How many are there whole, whatever the header says."""

    def pixel_data(self, file: BinaryIO, numbers: Sequence[int], encoding: Encoding) -> list[Piece]:
        """The element with some of the frames, numbered from 1, in pieces of the file in which they were found."""


def is_one_stream(transfer_syntax_uid: str) -> bool:
    """Whether a transfer syntax has the frames of an image in one stream, from which none can be taken."""
    family, _, process = transfer_syntax_uid.partition(_JPEG_FAMILY)
    number = process.partition(".")[0]
    return not family and number.isdigit() and int(number) in _MANY_FRAMES_IN_ONE_STREAM


def frames_of(file: BinaryIO, encoding: Encoding, element: Span, size: int, header: Match) -> Frames:
    """Find the frames in a pixel data element.

    Parameters
    ----------
    size
        Of the file, in bytes.
    header
        The attributes before the pixel data.

    Raises
    ------
    Refusal
        The frames cannot be told from each other.
    """
    if element.delimited:
        return _encapsulated(file, encoding, element, size, header)
    bits = _bits_of_a_frame(header)
    announced = (element.end - element.value) * 8
    # Whole bytes, and one more where their number would be odd.
    if bits <= 0 or announced % bits > 15:
        raise _cannot(later("The length of the pixel data is not that of whole frames."))
    swapped = encoding.big_endian and _swapped_unit(element, header)
    if swapped and bits % swapped:
        raise _cannot(later("The frames do not begin at whole words."))
    held = (min(element.end, size) - element.value) * 8
    return _NativeFrames(element=element, bits=bits, count=held // bits)


def _swapped_unit(element: Span, header: Match) -> int:
    """Bits that big endian keeps together."""
    allocated = header.number("BitsAllocated") or 0
    return max(allocated, 16) if element.vr == "OW" else allocated


def _bits_of_a_frame(header: Match) -> int:
    rows, columns, allocated = (header.number(keyword) or 0 for keyword in ("Rows", "Columns", "BitsAllocated"))
    samples = header.number("SamplesPerPixel") or 1
    if samples == 3 and header.text("PhotometricInterpretation") in _SUBSAMPLED:
        samples = 2
    return rows * columns * samples * allocated


@dataclass(frozen=True, slots=True, kw_only=True)
class _NativeFrames:
    """Frames one after another, each as long as the others; of single bits they need not begin at a byte."""

    element: Span
    bits: int
    count: int

    def pixel_data(self, file: BinaryIO, numbers: Sequence[int], encoding: Encoding) -> list[Piece]:
        positions = [number - 1 for number in numbers]
        pieces: list[Piece] = (
            self._aligned(numbers)
            if self.bits % 8 == 0
            else [selected_bits(file, self.element.value, self.bits, positions)]
        )
        length = length_of(pieces)
        return [self._head(length + length % 2, encoding), *pieces, bytes(length % 2)]

    def _head(self, length: int, encoding: Encoding) -> bytes:
        order, tag = encoding.byte_order, self.element.tag
        head = struct.pack(f"{order}HH", tag >> 16, tag & 0xFFFF)
        if not encoding.explicit_vr:
            return head + struct.pack(f"{order}L", length)
        defined = {FLOAT_PIXEL_DATA: "OF", DOUBLE_FLOAT_PIXEL_DATA: "OD"}
        vr = defined.get(tag) or ("OB" if self.element.vr == "OB" else "OW")
        return head + struct.pack(f"{order}2sHL", vr.encode(), 0, length)

    def _aligned(self, numbers: Sequence[int]) -> list[Piece]:
        size = self.bits // 8
        ranges: list[FileRange] = []
        for number in numbers:
            start = self.element.value + (number - 1) * size
            if ranges and ranges[-1].end == start:
                start = ranges.pop().start
            ranges.append(FileRange(start, self.element.value + number * size))
        return [*ranges]


@dataclass(frozen=True, slots=True, kw_only=True)
class _EncapsulatedFrames:
    """Frames of one fragment or more each; ``frames`` are their places with the headers of the fragments."""

    frames: tuple[FileRange, ...]

    @property
    def count(self) -> int:
        return len(self.frames)

    def pixel_data(self, file: BinaryIO, numbers: Sequence[int], encoding: Encoding) -> list[Piece]:  # noqa: ARG002
        chosen = [self.frames[number - 1] for number in numbers]
        lengths = [frame.end - frame.start for frame in chosen]
        offsets = [0, *accumulate(lengths[:-1])]
        # An offset that the table cannot hold leaves it empty (PS3.5 Section A.4).
        table = struct.pack(f"<{len(offsets)}L", *offsets) if offsets[-1] <= _LARGEST_OFFSET else b""
        head = struct.pack("<HH2sHL", 0x7FE0, 0x0010, b"OB", 0, 0xFFFFFFFF)
        return [head + _ITEM + struct.pack("<L", len(table)) + table, *chosen, _SEQUENCE_DELIMITER]


def _encapsulated(file: BinaryIO, encoding: Encoding, element: Span, size: int, header: Match) -> Frames:
    items, cut_short = _fragments(file, encoding, element, size)
    if len(items) < 2:
        raise _cannot(later("The pixel data has no fragments."))
    table, *fragments = items
    starts = (
        _from_offsets(_extended_offsets(header), fragments)
        or _from_offsets(_basic_offsets(file, table), fragments)
        or _from_fragments(file, fragments, header.number("NumberOfFrames") or 0)
    )
    if starts is None:
        raise _cannot(later("The fragments of the pixel data do not tell where frames begin."))
    frames = [
        FileRange(fragments[start].start, fragments[end - 1].end) for start, end in pairwise([*starts, len(fragments)])
    ]
    if cut_short and len(frames) < len(fragments):
        # Its further fragments may be those that are missing.
        frames.pop()
    return _EncapsulatedFrames(frames=tuple(frames))


def _fragments(file: BinaryIO, encoding: Encoding, element: Span, size: int) -> tuple[list[Span], bool]:
    """Offset table and fragments as far as they are there whole, and whether that is not all of them."""
    items: list[Span] = []
    try:
        for item in item_spans(file, encoding, element):
            if item.end > size:
                break
            items.append(item)
            if len(items) > MOST_FRAMES:
                raise _cannot(f"The pixel data has more than {MOST_FRAMES} fragments.")
    except Unreadable:
        return items, True
    return items, element.end > size


def _extended_offsets(header: Match) -> tuple[int, ...]:
    element = header.element("ExtendedOffsetTable")
    table = b"".join(value for value in element.values if isinstance(value, bytes)) if element is not None else b""
    return struct.unpack(f"<{len(table) // 8}Q", table[: len(table) // 8 * 8])


def _basic_offsets(file: BinaryIO, table: Span) -> tuple[int, ...]:
    file.seek(table.value)
    content = file.read((table.end - table.value) // 4 * 4)
    return struct.unpack(f"<{len(content) // 4}L", content)


def _from_offsets(offsets: Sequence[int], fragments: Sequence[Span]) -> list[int] | None:
    """Positions among the fragments at which frames begin; none where the table is empty or wrong."""
    if not offsets:
        return None
    places = [fragment.start - fragments[0].start for fragment in fragments]
    starts = [bisect_left(places, offset) for offset in offsets if offset <= places[-1]]
    right = all(places[start] == offset for start, offset in zip(starts, offsets, strict=False))
    rising = all(a < b for a, b in pairwise(starts))
    return starts if right and rising and starts[:1] == [0] else None


def _from_fragments(file: BinaryIO, fragments: Sequence[Span], number_of_frames: int) -> list[int] | None:
    if number_of_frames == 1:
        return [0]
    if len(fragments) <= number_of_frames:
        return list(range(len(fragments)))
    starts = [position for position, fragment in enumerate(fragments) if _begins_stream(file, fragment)]
    return starts if starts[:1] == [0] and len(starts) <= number_of_frames else None


def _begins_stream(file: BinaryIO, fragment: Span) -> bool:
    file.seek(fragment.value)
    return file.read(8).startswith(_STREAM_STARTS)


def _cannot(comment: str) -> Refusal:
    return Refusal(status.CANNOT_EXTRACT_FRAMES, comment)
