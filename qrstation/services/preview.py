"""A small grey picture of an uncompressed image, read without loading the image.

Only the header and the sampled rows of one frame are read, so that the cost does not grow with the image.
"""

from __future__ import annotations

import array
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from pydicom import dcmread
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.errors import InvalidDicomError
from pydicom.tag import Tag
from pydicom.uid import UID, ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from qrstation.model.preview import Preview
from qrstation.words import say

SIDE = 256
"""Longest side of a preview, in pixels."""
_PIXEL_DATA = Tag(0x7FE0, 0x0010)
_TYPECODES = {8: "B", 16: "H", 32: "I"}
"""Of `array`, by Bits Allocated."""
_PLAIN = (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian)
_PHOTOMETRIC = ("MONOCHROME1", "MONOCHROME2", "RGB")
_KEYWORDS = (
    "SamplesPerPixel",
    "PhotometricInterpretation",
    "PlanarConfiguration",
    "NumberOfFrames",
    "Rows",
    "Columns",
    "BitsAllocated",
    "BitsStored",
    "HighBit",
    "PixelRepresentation",
    "PixelPaddingValue",
    "WindowCenter",
    "WindowWidth",
    "RescaleIntercept",
    "RescaleSlope",
)
_OUTLIERS = 200
"""One pixel of so many is darker, and one brighter, than a window of our own making."""
_LUMINANCE = (299, 587, 114)
"""Weights of red, green and blue in a thousand."""


class _NoPictureError(Exception):
    """There is no picture; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """How the samples of one frame lie in the file.

    References
    ----------
    PS3.3 C.7.6.3.1
    """

    rows: int
    columns: int
    samples: int
    by_plane: bool
    bits_allocated: int
    bits_stored: int
    high_bit: int
    signed: bool
    frames: int

    @property
    def sample_bytes(self) -> int:
        return self.bits_allocated // 8

    @property
    def frame_bytes(self) -> int:
        return self.rows * self.columns * self.samples * self.sample_bytes


def preview_of(path: Path, *, side: int = SIDE) -> Preview:
    """Make a picture of the middle frame of an image, at most `side` pixels wide and high.

    Whatever stands in the file, this does not raise: `Preview.reason` says why there is no picture.

    References
    ----------
    PS3.3 C.7.6.3, C.11.1, C.11.2
    """
    try:
        with path.open("rb") as file:
            return _picture(file, path, max(side, 1))
    except _NoPictureError as why:
        return Preview(path=path, reason=str(why))
    except InvalidDicomError:
        return Preview(path=path, reason=say("This is not a DICOM file."))
    except OSError as fault:
        return Preview(path=path, reason=say("The file cannot be read: {reason}.", reason=fault.strerror or fault))
    except Exception as fault:  # noqa: BLE001 - a hostile header raises anything in pydicom, RecursionError included
        return Preview(path=path, reason=say("The file cannot be understood ({fault}).", fault=type(fault).__name__))


def _picture(file: BinaryIO, path: Path, side: int) -> Preview:
    header = dcmread(file, stop_before_pixels=True, specific_tags=list(_KEYWORDS))
    syntax = UID(str(header.file_meta.get("TransferSyntaxUID", "")))
    if syntax not in _PLAIN:
        name = syntax.name or say("transfer syntax not given")
        raise _NoPictureError(say("No picture: the image is compressed ({transfer_syntax}).", transfer_syntax=name))
    little_endian = syntax != ExplicitVRBigEndian
    attributes = _Attributes(header, little_endian)
    start, length = _find_pixel_data(file, little_endian)
    photometric = attributes.text("PhotometricInterpretation")
    layout = _layout(attributes, photometric)
    if not little_endian and layout.bits_allocated == 8:
        raise _NoPictureError(say("No picture: bytes in big endian words are not drawn."))
    if layout.frame_bytes * layout.frames > length:
        raise _NoPictureError(say("No picture: the file holds fewer pixels than its header says."))
    frame = start + layout.frames // 2 * layout.frame_bytes
    step = -(-max(layout.rows, layout.columns) // side)
    sampled = _sample(file, frame, layout, step, swapped=little_endian != (sys.byteorder == "little"))
    table = _grey_table(sampled, layout, attributes, inverted=photometric == "MONOCHROME1")
    return Preview(
        path=path,
        width=len(range(0, layout.columns, step)),
        height=len(range(0, layout.rows, step)),
        grey=bytes(map(table.__getitem__, sampled)),
    )


class _Attributes:
    """Values of a header, read from their bytes without pydicom's conversions and their warnings."""

    def __init__(self, header: Dataset, little_endian: bool) -> None:
        self._header = header
        self._order = _order(little_endian)

    def text(self, keyword: str) -> str:
        """First value of a text attribute; empty when it is absent."""
        value = self._bytes(keyword)
        return value.decode("latin-1").split("\\")[0].strip(" \0")

    def number(self, keyword: str, otherwise: int | None = None, *, signed: bool = False) -> int:
        """Value of a 16 bit attribute."""
        value = self._bytes(keyword)
        if len(value) < 2:
            if otherwise is None:
                raise _NoPictureError(
                    say("This is no image.")
                    if keyword == "Rows"
                    else say("No picture: {keyword} is missing.", keyword=keyword)
                )
            return otherwise
        return int.from_bytes(value[:2], self._order, signed=signed)

    def decimal(self, keyword: str) -> float | None:
        """First value of a decimal string; none when it is absent or no number."""
        try:
            value = float(self.text(keyword))
        except ValueError:
            return None
        return value if abs(value) < 1e12 else None

    def has(self, keyword: str) -> bool:
        """Whether the attribute is there with a value."""
        return bool(self._bytes(keyword))

    def _bytes(self, keyword: str) -> bytes:
        tag = Tag(keyword)
        if tag not in self._header:
            return b""
        element = self._header.get_item(tag)
        value = element.value if isinstance(element, RawDataElement) else None
        return value if isinstance(value, bytes) else b""


def _order(little_endian: bool) -> Literal["little", "big"]:
    return "little" if little_endian else "big"


def _find_pixel_data(file: BinaryIO, little_endian: bool) -> tuple[int, int]:
    """Read the head of Pixel Data, at which the file stands; its place and its length, as far as the file goes."""
    order = _order(little_endian)
    head = file.read(12)
    group, element = (int.from_bytes(head[at : at + 2], order) for at in (0, 2))
    if (group, element) != (_PIXEL_DATA.group, _PIXEL_DATA.element):
        raise _NoPictureError(say("This is no image."))
    # what the transfer syntax says of value representations is not always what was written
    explicit = head[4:6] in (b"OB", b"OW")
    place = file.tell() if explicit else file.tell() - 4
    length = int.from_bytes(head[8:12] if explicit else head[4:8], order)
    if length == 0xFFFFFFFF:
        raise _NoPictureError(say("No picture: the pixel data come in fragments."))
    return place, min(length, max(os.fstat(file.fileno()).st_size - place, 0))


def _layout(attributes: _Attributes, photometric: str) -> _Layout:
    allocated = attributes.number("BitsAllocated")
    samples = attributes.number("SamplesPerPixel", 1)
    frames = attributes.text("NumberOfFrames") or "1"
    layout = _Layout(
        rows=attributes.number("Rows"),
        columns=attributes.number("Columns"),
        samples=samples,
        by_plane=attributes.number("PlanarConfiguration", 0) == 1,
        bits_allocated=allocated,
        bits_stored=attributes.number("BitsStored", allocated),
        high_bit=attributes.number("HighBit", attributes.number("BitsStored", allocated) - 1),
        signed=attributes.number("PixelRepresentation", 0) == 1,
        frames=int(frames) if frames.isdecimal() else 0,
    )
    if photometric not in _PHOTOMETRIC or samples != (3 if photometric == "RGB" else 1):
        raise _NoPictureError(
            say("No picture: {photometric} images are not drawn.", photometric=photometric or say("unnamed"))
        )
    if allocated not in _TYPECODES or (photometric == "RGB" and allocated != 8):
        raise _NoPictureError(say("No picture: images of {bits} bits a sample are not drawn.", bits=allocated))
    sound = 0 < layout.bits_stored <= layout.high_bit + 1 <= allocated
    if not (sound and layout.rows and layout.columns and layout.frames > 0):
        raise _NoPictureError(say("No picture: the header contradicts itself."))
    return layout


def _sample(file: BinaryIO, frame: int, layout: _Layout, step: int, *, swapped: bool) -> list[int]:
    """Read every `step`-th pixel of every `step`-th row."""
    if layout.samples == 1:
        return _sample_plane(file, frame, layout, step, per_pixel=1, swapped=swapped)
    if layout.by_plane:
        size = layout.rows * layout.columns
        planes = [_sample_plane(file, frame + size * n, layout, step, per_pixel=1, swapped=False) for n in range(3)]
        return _luminance(*planes)
    woven = _sample_plane(file, frame, layout, step, per_pixel=3, swapped=False)
    return _luminance(woven[0::3], woven[1::3], woven[2::3])


def _sample_plane(
    file: BinaryIO, start: int, layout: _Layout, step: int, *, per_pixel: int, swapped: bool
) -> list[int]:
    typecode = _TYPECODES[layout.bits_allocated]
    row_bytes = layout.columns * per_pixel * layout.sample_bytes
    found: list[int] = []
    for row in range(0, layout.rows, step):
        file.seek(start + row * row_bytes)
        samples = array.array(typecode)
        samples.frombytes(file.read(row_bytes))
        if len(samples) != layout.columns * per_pixel:
            raise _NoPictureError(say("No picture: the file ends within the image."))
        if swapped:
            samples.byteswap()
        if per_pixel == 1:
            found += samples[::step]
        else:
            for column in range(0, layout.columns, step):
                found += samples[column * per_pixel : (column + 1) * per_pixel]
    return found


def _luminance(red: Sequence[int], green: Sequence[int], blue: Sequence[int]) -> list[int]:
    of_red, of_green, of_blue = _LUMINANCE
    return [(of_red * r + of_green * g + of_blue * b) // 1000 for r, g, b in zip(red, green, blue, strict=True)]


def _grey_table(
    sampled: Sequence[int], layout: _Layout, attributes: _Attributes, *, inverted: bool
) -> Mapping[int, int]:
    """Grey, from 0 to 255, of each sample that occurs."""
    stored = set(sampled)
    if layout.samples == 3:
        return {value: value for value in stored}
    slope = attributes.decimal("RescaleSlope") or 1.0
    intercept = attributes.decimal("RescaleIntercept") or 0.0
    padded = attributes.has("PixelPaddingValue")
    padding = attributes.number("PixelPaddingValue", 0, signed=layout.signed) if padded else None
    values = {sample: _value_of(sample, layout) for sample in stored}
    shown = sorted(value * slope + intercept for value in map(values.__getitem__, sampled) if value != padding)
    grey = _window(attributes, shown or [0.0])
    table = {sample: grey(value * slope + intercept) for sample, value in values.items()}
    return {sample: 255 - level for sample, level in table.items()} if inverted else table


def _value_of(sample: int, layout: _Layout) -> int:
    """Take the stored value out of its cell, leaving out bits of overlays around it."""
    value = (sample >> (layout.high_bit + 1 - layout.bits_stored)) & ((1 << layout.bits_stored) - 1)
    negative = layout.signed and value >> (layout.bits_stored - 1)
    return value - (1 << layout.bits_stored) if negative else value


def _window(attributes: _Attributes, shown: Sequence[float]) -> Callable[[float], int]:
    """Give the window of the header, or one that leaves out the few darkest and brightest pixels.

    References
    ----------
    PS3.3 C.11.2.1.2.1
    """
    centre, width = attributes.decimal("WindowCenter"), attributes.decimal("WindowWidth")
    if centre is None or width is None or width < 1:
        few = len(shown) // _OUTLIERS
        least, greatest = (shown[few], shown[-1 - few]) if shown[few] < shown[-1 - few] else (shown[0], shown[-1])
        span = greatest - least
        return lambda value: min(max(round((value - least) / span * 255), 0), 255) if span else 0
    low, span = centre - 0.5 - (width - 1) / 2, max(width - 1, 1e-9)
    return lambda value: round(min(max((value - low) / span, 0.0), 1.0) * 255)
