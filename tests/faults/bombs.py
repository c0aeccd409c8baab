"""Data sets that are small to send and large to read: nested, or deflated."""

from __future__ import annotations

import struct
import zlib

from tests.faults import raw_peer as raw
from tests.faults.scripted_node import element

FRAME_EXTRACTION = (0x0008, 0x1164)
"""A sequence that the archive looks for, ahead of what it files an instance by."""
REFERENCED_IMAGES = (0x0008, 0x1140)
"""One that it passes over."""

_UNDEFINED = 0xFFFFFFFF
_ITEM_END, _SEQUENCE_END = (struct.pack("<HHL", 0xFFFE, number, 0) for number in (0xE00D, 0xE0DD))


def nested(depth: int, tag: tuple[int, int], *, defined: bool, ended: bool = True) -> bytes:
    """Sequences in sequences, of defined or undefined length."""
    if not defined:
        start = _sequence(tag, _UNDEFINED) + struct.pack("<HHL", 0xFFFE, 0xE000, _UNDEFINED)
        return start * depth + (_ITEM_END + _SEQUENCE_END) * (depth if ended else 0)
    whole = 20
    return b"".join(
        _sequence(tag, whole * left - 12) + struct.pack("<HHL", 0xFFFE, 0xE000, whole * left - 20)
        for left in range(depth, 0, -1)
    )


def crowded(tag: tuple[int, int], count: int) -> bytes:
    """A sequence of one item with so many empty attributes."""
    item = struct.pack("<HHL", 0xFFFE, 0xE000, _UNDEFINED)
    return _sequence(tag, _UNDEFINED) + item + element(9, 1, "LO", b"") * count + _ITEM_END + _SEQUENCE_END


def ct_image(between: bytes, sop_instance_uid: str = "1.2.3", *, after: bytes = b"") -> bytes:
    """A CT image with something ahead of its Study Instance UID."""
    return (
        element(8, 0x16, "UI", raw.uid(raw.CT_IMAGE_STORAGE))
        + element(8, 0x18, "UI", raw.uid(sop_instance_uid))
        + between
        + element(0x20, 0xD, "UI", raw.uid("1.2.1"))
        + element(0x20, 0xE, "UI", raw.uid("1.2.1.1"))
        + after
    )


def deflated(start: bytes, zeros: int = 0) -> bytes:
    """Something deflated, and so many MB of pixels behind it."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    content = deflate.compress(start)
    if zeros:
        content += deflate.compress(struct.pack("<HH2sHL", 0x7FE0, 0x10, b"OW", 0, zeros << 20))
    for _ in range(zeros):
        content += deflate.compress(bytes(1 << 20))
    content += deflate.flush()
    return content + b"\0" * (len(content) % 2)


def _sequence(tag: tuple[int, int], length: int) -> bytes:
    return struct.pack("<HH2sHL", *tag, b"SQ", 0, length)
