"""Ultrasound: a beating heart, and stills with flow in colour."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from pydicom.dataset import Dataset
from pydicom.uid import UID, UltrasoundImageStorage, UltrasoundMultiFrameImageStorage

from qrstation.datasets.items import item, put
from qrstation.practice.canvas import Canvas, Oval
from qrstation.practice.study import Series, Study

_COLUMNS, _ROWS, _SPACING = 240, 190, 0.87
_BEATS = 10
_DEPTH = 150.0
_HALF_ANGLE = math.radians(40)

Echoes = Sequence[tuple[Oval, int]]
"""Shapes, and how much brighter or darker than tissue they are."""


def echocardiogram(study: Study) -> Iterator[Dataset]:
    """Film one heartbeat, then take the flow in colour."""
    film = put(
        _image(Series(study, 1, "US", "Four chamber view", 3), UltrasoundMultiFrameImageStorage),
        FrameIncrementPointer=0x00181063,
        FrameTime="70",
        CineRate=14,
    )
    frames = [_fan(_heart(frame / _BEATS), 40 * study.number + frame) for frame in range(_BEATS)]
    _put_pixels(film, b"".join(_rgb(frame, frame, frame) for frame in frames), frames=_BEATS)
    yield film
    yield _still(Series(study, 2, "US", "Mitral flow colour", 6), _heart(0.3), [(Oval(12, 10, 9, 24), 75)])


def upper_abdomen(study: Study) -> Iterator[Dataset]:
    """Take stills of liver and kidney."""
    liver = [(Oval(-14, 10, 62, 58), 26), (Oval(18, 24, 13, 11), -70), (Oval(-34, 34, 8, 8), -62)]
    kidney = [(Oval(0, 12, 46, 24), -22), (Oval(0, 12, 27, 9), 20)]
    yield _still(Series(study, 1, "US", "Liver", 3), liver, [])
    yield _still(Series(study, 2, "US", "Right kidney flow", 6), kidney, [(Oval(3, 12, 24, 6), 80)])


def _heart(phase: float) -> Echoes:
    """Lay out four chambers at a moment of the beat, 0 to 1: those below the valves fill while the others empty."""
    beat = math.sin(math.tau * phase)
    below, above = 1 - 0.16 * beat, 1 + 0.14 * beat
    return [
        (Oval(0, 12, 50, 68), 40),
        (Oval(17, -12, 17 * below, 32 * below), -88),
        (Oval(-19, -10, 14 * below, 28 * below), -86),
        (Oval(17, 46, 18 * above, 16 * above), -86),
        (Oval(-18, 46, 16 * above, 15 * above), -84),
    ]


def _fan(echoes: Echoes, seed: int) -> bytes:
    """Draw what a sector transducer at the top sees, 8 bits per pixel."""
    canvas = Canvas(_COLUMNS, _ROWS, _SPACING, 60)
    canvas.grain(7, seed)
    for oval, brightness in echoes:
        canvas.dome(oval, brightness, 5)
    pixels = bytearray(canvas.octets())
    for row in range(_ROWS):
        depth = (row - 8) * _SPACING
        reach = min(math.tan(_HALF_ANGLE) * depth, math.sqrt(max(0.0, _DEPTH**2 - depth**2))) if depth > 0 else 0.0
        margin = max(0, _COLUMNS // 2 - round(reach / _SPACING))
        place = row * _COLUMNS
        pixels[place : place + margin] = bytes(margin)
        pixels[place + _COLUMNS - margin : place + _COLUMNS] = bytes(margin)
    return bytes(pixels)


def _still(series: Series, echoes: Echoes, flow: Echoes) -> Dataset:
    image = _image(series, UltrasoundImageStorage)
    seed = 40 * series.study.number + 20 + series.number
    flowing = _fan([*echoes, *flow], seed)
    still = _fan(echoes, seed)
    _put_pixels(image, _rgb(flowing, still, still), frames=1)
    return image


def _image(series: Series, sop_class_uid: UID) -> Dataset:
    """Begin an ultrasound image (PS3.3 C.8.5)."""
    return put(
        series.image(sop_class_uid, 1),
        ImageType=["ORIGINAL", "PRIMARY", "", "0001"],
        PatientOrientation=["", ""],
        UltrasoundColorDataPresent=1,
        BurnedInAnnotation="NO",
        LossyImageCompression="00",
        TransducerData=["S5-1", "", ""],
        SequenceOfUltrasoundRegions=[
            item(
                RegionLocationMinX0=0,
                RegionLocationMinY0=0,
                RegionLocationMaxX1=_COLUMNS - 1,
                RegionLocationMaxY1=_ROWS - 1,
                PhysicalUnitsXDirection=3,
                PhysicalUnitsYDirection=3,
                PhysicalDeltaX=_SPACING / 10,
                PhysicalDeltaY=_SPACING / 10,
                RegionSpatialFormat=1,
                RegionDataType=1,
                RegionFlags=2,
            )
        ],
    )


def _rgb(red: bytes, green: bytes, blue: bytes) -> bytes:
    pixels = bytearray(3 * len(red))
    pixels[0::3], pixels[1::3], pixels[2::3] = red, green, blue
    return bytes(pixels)


def _put_pixels(image: Dataset, pixels: bytes, *, frames: int) -> None:
    put(
        image,
        SamplesPerPixel=3,
        PhotometricInterpretation="RGB",
        PlanarConfiguration=0,
        Rows=_ROWS,
        Columns=_COLUMNS,
        BitsAllocated=8,
        BitsStored=8,
        HighBit=7,
        PixelRepresentation=0,
    )
    if frames > 1:
        put(image, NumberOfFrames=frames)
    image.add_new("PixelData", "OB", pixels)
