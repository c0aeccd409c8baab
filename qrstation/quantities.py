"""Numbers of bytes as people read them."""

from __future__ import annotations

NO_BREAK_SPACE = "\u00a0"
"""Between a number and its unit."""

_BYTE_UNITS = ("kB", "MB", "GB", "TB", "PB")


def byte_size(size: float) -> str:
    """Write a number of bytes in B, kB (1000 bytes), MB and so on."""
    if size < 1000:
        return f"{size:.0f}{NO_BREAK_SPACE}B"
    exponent = next((n for n in range(1, len(_BYTE_UNITS)) if size < 999.5 * 1000**n), len(_BYTE_UNITS))
    scaled = size / 1000**exponent
    return f"{scaled:.{1 if scaled < 99.95 else 0}f}{NO_BREAK_SPACE}{_BYTE_UNITS[exponent - 1]}"
