"""Numbers of bytes as people read them."""

from __future__ import annotations

from qrstation.words import joined, later, say, written

NO_BREAK_SPACE = "\u00a0"
"""Between a number and its unit."""

_BYTE_UNITS = (later("kB"), later("MB"), later("GB"), later("TB"), later("PB"))


def byte_size(size: float) -> str:
    """Write a number of bytes in B, kB (1000 bytes), MB and so on."""
    if size < 1000:
        return joined(NO_BREAK_SPACE, (written(size, ".0f"), say("B")))
    exponent = next((n for n in range(1, len(_BYTE_UNITS)) if size < 999.5 * 1000**n), len(_BYTE_UNITS))
    scaled = size / 1000**exponent
    number = written(scaled, ".1f" if scaled < 99.95 else ".0f")
    return joined(NO_BREAK_SPACE, (number, say(_BYTE_UNITS[exponent - 1])))
