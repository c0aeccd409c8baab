"""Drawing of grey images with the standard library alone: shapes are laid down row by row, not pixel by pixel."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache

_GRAIN_LANES = 1 << 16


@dataclass(frozen=True, slots=True)
class Oval:
    """A shape with centre, half width and half height in mm.

    ``flatness`` is the exponent of its outline from top to bottom: 2 makes an ellipse, more a column with round ends.
    """

    x: float
    y: float
    rx: float
    ry: float
    flatness: float = 2.0


class Canvas:
    """A grey image of 16 bits per pixel with its origin in the middle, x to the right and y down, in mm.

    A row of pixels is added to as one long integer whose 16-bit lanes are the pixels: values must stay from 0 to 65535,
    or they run over into the neighbour.
    """

    def __init__(self, columns: int, rows: int, spacing: float, value: int = 0) -> None:
        self.columns = columns
        self.rows = rows
        self.spacing = spacing
        self._lanes = bytearray(value.to_bytes(2, "little") * (columns * rows))

    def copy(self) -> Canvas:
        """Make an image of its own that starts as this one."""
        twin = Canvas(0, 0, self.spacing)
        twin.columns, twin.rows, twin._lanes = self.columns, self.rows, bytearray(self._lanes)
        return twin

    def fill(self, oval: Oval, value: int) -> None:
        """Replace what is inside the oval by one value."""
        paint = value.to_bytes(2, "little") * self.columns
        for start, stop in self._spans(oval, 0.0):
            self._lanes[start:stop] = paint[: stop - start]

    def add(self, oval: Oval, value: int) -> None:
        """Add one value, which may be negative, to what is inside the oval."""
        self._raise(oval, 0.0, value)

    def dome(self, oval: Oval, value: int, steps: int = 12) -> None:
        """Add what a solid body of this outline adds to a projection: `value` in the middle, falling to its edge."""
        for step in range(steps):
            height = value * (step + 1) // steps - value * step // steps
            self._raise(oval, (step + 0.5) / steps, height)

    def grain(self, amount: int, seed: int) -> None:
        """Add noise of mean ``8 * amount`` and standard deviation ``2 * amount``, always the same for a seed."""
        lanes = _grain()
        width = 2 * self.columns
        for row in range(self.rows):
            start = 2 * ((seed * 7919 + row * 5113) % (_GRAIN_LANES - self.columns))
            noise = int.from_bytes(lanes[start : start + width], "little") * amount
            place = row * width
            total = int.from_bytes(self._lanes[place : place + width], "little") + noise
            self._lanes[place : place + width] = total.to_bytes(width, "little")

    def windowed(self, black: int, white: int, brightest: int) -> Canvas:
        """Make an image whose values run from 0 at `black` to `brightest` at `white`, which may be the lower one."""
        span = white - black
        twin = self.copy()
        values = (low + 256 * high for low, high in zip(self._lanes[0::2], self._lanes[1::2], strict=True))
        twin._lanes[0::2] = bytes(min(brightest, max(0, (value - black) * brightest // span)) for value in values)
        twin._lanes[1::2] = bytes(len(self._lanes) // 2)
        return twin

    def words(self) -> bytes:
        """Pixels of 16 bits, little endian, row after row."""
        return bytes(self._lanes)

    def octets(self) -> bytes:
        """Pixels of 8 bits, row after row; values above 255 lose their high byte."""
        return bytes(self._lanes[0::2])

    def _raise(self, oval: Oval, level: float, value: int) -> None:
        lanes = self._lanes
        for start, stop in self._spans(oval, level):
            raised = int.from_bytes(lanes[start:stop], "little") + value * _ones((stop - start) // 2)
            lanes[start:stop] = raised.to_bytes(stop - start, "little")

    def _spans(self, oval: Oval, level: float) -> list[tuple[int, int]]:
        """List first and last byte of each row's part of an oval that is thicker than `level`, from 0 to 1.

        The thickness is that of a body with an elliptic cross section, seen from the front.
        """
        columns, rows, spacing = self.columns, self.rows, self.spacing
        middle_row, centre, width = rows / 2, oval.x / spacing + columns / 2 + 0.5, oval.rx / spacing
        top = max(0, int((oval.y - oval.ry) / spacing + middle_row))
        bottom = min(rows, int((oval.y + oval.ry) / spacing + middle_row) + 1)
        first, step, flatness, whole = (
            (0.5 - middle_row) * spacing - oval.y,
            spacing,
            oval.flatness,
            1.0 - level * level,
        )
        spans = []
        for row in range(top, bottom):
            inside = whole - abs((first + row * step) / oval.ry) ** flatness
            if inside > 0.0:
                half = width * inside**0.5
                left, right = int(max(0.0, centre - half)), int(min(columns, centre + half))
                if left < right:
                    place = row * columns
                    spans.append((2 * (place + left), 2 * (place + right)))
        return spans


@cache
def _ones(lanes: int) -> int:
    """Make the integer that has a one in each of so many 16-bit lanes."""
    return int.from_bytes(b"\x01\x00" * lanes, "little")


@cache
def _grain() -> bytes:
    """Make 16-bit lanes of binomial noise: mean 8, standard deviation 2."""
    bits = bytes(value.bit_count() for value in range(256))
    source = hashlib.shake_256(b"grain").digest(2 * _GRAIN_LANES)
    lanes = [bytearray(2 * _GRAIN_LANES) for _ in range(2)]
    lanes[0][0::2] = source[:_GRAIN_LANES].translate(bits)
    lanes[1][0::2] = source[_GRAIN_LANES:].translate(bits)
    total = int.from_bytes(lanes[0], "little") + int.from_bytes(lanes[1], "little")
    return total.to_bytes(2 * _GRAIN_LANES, "little")
