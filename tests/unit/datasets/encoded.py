"""Pieces of encoded data sets, written byte by byte."""

from __future__ import annotations

import struct

ITEM, ITEM_END, SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
UNDEFINED = 0xFFFFFFFF


def element(group: int, number: int, vr: str, value: bytes) -> bytes:
    """Write an element in Explicit VR Little Endian, with a length of two bytes."""
    return struct.pack("<HH2sH", group, number, vr.encode("latin-1"), len(value)) + value


def long_element(group: int, number: int, vr: str, value: bytes, length: int | None = None) -> bytes:
    """Write an element with a length of four bytes, by default that of its value."""
    announced = len(value) if length is None else length
    return struct.pack("<HH2sHL", group, number, vr.encode("latin-1"), 0, announced) + value


def implicit(group: int, number: int, value: bytes) -> bytes:
    """Write an element in Implicit VR Little Endian."""
    return struct.pack("<HHL", group, number, len(value)) + value


def mark(tag: int, length: int = 0) -> bytes:
    """Write the head of an item or a delimiter."""
    return struct.pack("<HHL", tag >> 16, tag & 0xFFFF, length)


def item(content: bytes) -> bytes:
    """Write an item of known length."""
    return mark(ITEM, len(content)) + content
