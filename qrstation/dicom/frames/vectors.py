"""Attributes with something for each frame, of which only that of some frames stays.

References
----------
PS3.17 Section MM.2.7; PS3.3 Sections C.8.4.8, C.8.6.4, C.8.7.4, C.8.7.5, C.8.8.3 and C.9.2
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from pydicom.dataset import Dataset
from pydicom.tag import Tag

from qrstation.dicom.frames.packed_bits import selected_bits

_VECTORS = (
    "EnergyWindowVector",
    "DetectorVector",
    "PhaseVector",
    "RotationVector",
    "RRIntervalVector",
    "TimeSlotVector",
    "SliceVector",
    "AngularViewVector",
    "TimeSliceVector",
    "PageNumberVector",
    "FrameLabelVector",
    "FramePrimaryAngleVector",
    "FrameSecondaryAngleVector",
    "SliceLocationVector",
    "DisplayWindowLabelVector",
)
_INCREMENTS = (
    "PositionerPrimaryAngleIncrement",
    "PositionerSecondaryAngleIncrement",
    "TableVerticalIncrement",
    "TableLateralIncrement",
    "TableLongitudinalIncrement",
)
"""Those that may also have one value, from each frame to the next."""
_PLANES, _POSITION, _ORIENTATION = "GridFrameOffsetVector", "ImagePositionPatient", "ImageOrientationPatient"
_OVERLAY_GROUPS = range(0x6000, 0x6020, 2)
_ROWS, _COLUMNS, _NUMBER_OF_FRAMES, _IMAGE_FRAME_ORIGIN, _OVERLAY_DATA = 0x10, 0x11, 0x15, 0x51, 0x3000


def values_of(ds: Dataset, keyword: str) -> list[Any]:
    """Values of an attribute; none where it is absent or empty."""
    value = ds.get(keyword)
    if value is None or value == "":
        return []
    return [value] if isinstance(value, (str, int, float)) else list(value)


def leave_out(ds: Dataset, *keywords: str) -> None:
    """Delete attributes where they are present."""
    for keyword in keywords:
        if keyword in ds:
            del ds[keyword]


def select_vectors(ds: Dataset, numbers: Sequence[int], number_of_frames: int) -> None:
    """Keep the values of some frames, as they are: an index still says which slice or view it is.

    Raises
    ------
    ValueError
        There are not as many as frames.
    """
    _move_planes(ds, numbers)
    for keyword in (*_VECTORS, *_INCREMENTS, _PLANES):
        values = values_of(ds, keyword)
        if len(values) == number_of_frames:
            ds[keyword].value = [values[number - 1] for number in numbers]
        elif len(values) == 1 and keyword in _INCREMENTS:
            # From the first frame on and one by one it is still true; else the increments are not known.
            if tuple(numbers) != tuple(range(1, len(numbers) + 1)):
                ds[keyword].value = None
        elif values:
            raise ValueError(f"{keyword} has {len(values)} values for {number_of_frames} frames")


def _move_planes(ds: Dataset, numbers: Sequence[int]) -> None:
    """Have the planes of a dose begin where the first that is left lies; a single one has no offsets.

    References
    ----------
    PS3.3 Section C.8.8.3.2
    """
    offsets, position = values_of(ds, _PLANES), values_of(ds, _POSITION)
    row_and_column = values_of(ds, _ORIENTATION)
    if len(offsets) < numbers[-1] or len(position) != 3 or len(row_and_column) != 6:
        return
    moved = float(offsets[numbers[0] - 1]) - float(offsets[0])
    if len(numbers) == 1:
        leave_out(ds, _PLANES, "FrameIncrementPointer")
    elif float(offsets[0]) == 0:
        ds[_PLANES].value = [round(float(offset) - moved, 6) for offset in offsets]
    a, b = row_and_column[:3], row_and_column[3:]
    normal = (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
    ds[_POSITION].value = [round(float(at) + moved * float(by), 6) for at, by in zip(position, normal, strict=True)]


def select_overlays(ds: Dataset, numbers: Sequence[int]) -> None:
    """Keep the frames of multi-frame overlays that belong to some frames; other overlays belong to all.

    Raises
    ------
    ValueError
        There are fewer than the overlay says.
    """
    for group in _OVERLAY_GROUPS:
        count, first = _integer(ds, group, _NUMBER_OF_FRAMES), _integer(ds, group, _IMAGE_FRAME_ORIGIN) or 1
        if not count:
            continue
        covered = [number for number in numbers if first <= number < first + count]
        if covered:
            ds[group, _NUMBER_OF_FRAMES].value = len(covered)
            ds.add_new(Tag(group, _IMAGE_FRAME_ORIGIN), "US", numbers.index(covered[0]) + 1)
            _select_overlay_data(ds, group, [number - first for number in covered])
        else:
            for tag in list(ds.group_dataset(group).keys()):
                del ds[tag]


def _select_overlay_data(ds: Dataset, group: int, positions: Sequence[int]) -> None:
    if (group, _OVERLAY_DATA) not in ds:
        return
    data = ds[group, _OVERLAY_DATA]
    bits = _integer(ds, group, _ROWS) * _integer(ds, group, _COLUMNS)
    if bits % 16 and ds.original_encoding[1] is False:
        raise ValueError("the frames of an overlay do not begin at whole words")
    content = selected_bits(io.BytesIO(data.value), 0, bits, positions)
    data.value = content + bytes(len(content) % 2)


def _integer(ds: Dataset, group: int, element: int) -> int:
    value = ds[group, element].value if (group, element) in ds else None
    return int(value) if value is not None else 0
