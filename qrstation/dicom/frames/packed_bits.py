"""Images of single bits, one behind the other without a gap.

References
----------
PS3.5 Section 8.1.1
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO


def selected_bits(stream: BinaryIO, start: int, bits: int, positions: Iterable[int]) -> bytes:
    """Put some images together that begin anywhere in a byte; the first pixel is the lowest bit.

    Parameters
    ----------
    start
        Position in the stream of the first image.
    bits
        Pixels of each image.
    positions
        Of the images wanted, from 0 on.

    Raises
    ------
    ValueError
        One of them is not there whole.
    """
    content, pending, held = bytearray(), 0, 0
    for position in positions:
        first, shift = divmod(position * bits, 8)
        stream.seek(start + first)
        window = stream.read((shift + bits + 7) // 8)
        if len(window) * 8 < shift + bits:
            raise ValueError("an image of single bits is cut short")
        pending |= (int.from_bytes(window, "little") >> shift & (1 << bits) - 1) << held
        whole, rest = divmod(held + bits, 8)
        content += (pending & (1 << whole * 8) - 1).to_bytes(whole, "little")
        pending, held = pending >> whole * 8, rest
    return bytes(content + pending.to_bytes(1, "little")) if held else bytes(content)
