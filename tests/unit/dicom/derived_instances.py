"""What a PACS makes of an instance when it is asked for less than all of it."""

from __future__ import annotations

import copy
from collections.abc import Sequence

from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

_NO_FRAMES, _NO_TIMES = 0xAA00, 0xAA03


def of_frames(found: Sequence[Dataset], identifier: Dataset) -> tuple[list[Dataset], int | None]:
    """Make an instance of some frames, as PS3.4 Y.3.3 says, or give the status of Tables Y.4-1 and Y.4-2."""
    (source,) = found
    number = int(source.get("NumberOfFrames", 1))
    if "TimeRange" in identifier and "FrameTime" not in source:
        return [], _NO_TIMES
    wanted = [frame for frame in _frame_list(identifier, source) if frame <= number]
    if not wanted:
        return [], _NO_FRAMES
    made = copy.deepcopy(source)
    size = len(source.PixelData) // number
    made.PixelData = b"".join(source.PixelData[(frame - 1) * size : frame * size] for frame in wanted)
    made.NumberOfFrames = len(wanted)
    made.SOPInstanceUID = generate_uid()
    extraction = Dataset()
    extraction.MultiFrameSourceSOPInstanceUID = source.SOPInstanceUID
    for keyword in ("SimpleFrameList", "CalculatedFrameList", "TimeRange"):
        if keyword in identifier:
            setattr(extraction, keyword, identifier[keyword].value)
    made.FrameExtractionSequence = [extraction]
    return [made], None


def _frame_list(identifier: Dataset, source: Dataset) -> list[int]:
    if "TimeRange" in identifier:
        start, end = (1000 * seconds / float(source.FrameTime) for seconds in identifier.TimeRange)
        return [frame for frame in range(1, int(source.NumberOfFrames) + 1) if start <= frame - 1 <= end]
    if "CalculatedFrameList" in identifier:
        numbers = list(identifier.CalculatedFrameList)
        triples = zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True)
        return [frame for first, last, step in triples for frame in range(first, last + 1, step)]
    listed = identifier.SimpleFrameList
    return [listed] if isinstance(listed, int) else list(listed)


def without_bulk_data(ds: Dataset) -> Dataset:
    """Make an instance without its bulk data (PS3.4 Annex Z)."""
    header = copy.deepcopy(ds)
    for keyword in ("PixelData", "FloatPixelData", "DoubleFloatPixelData", "SpectroscopyData", "EncapsulatedDocument"):
        if keyword in header:
            delattr(header, keyword)
    for item in header.get("WaveformSequence", ()):
        del item.WaveformData
    return header
