"""Attributes in which an image names frames of its own by their numbers.

References
----------
PS3.17 Section MM.2; PS3.3 Sections C.7.6.6, C.7.6.10, C.7.6.14, C.8.5.6 and C.8.8.2
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as ItemSequence

from qrstation.dicom.frames.vectors import leave_out, values_of

_TRIMS = ("StartTrim", "StopTrim", "FrameDisplaySequence")
"""Ranges of frames that a viewer may play alone: optional, and no longer what was meant."""
_OF_ITEMS = (("AcquisitionContextSequence", "ReferencedFrameNumbers"), ("ExposureSequence", "ReferencedFrameNumber"))
_INTEREST = "FrameNumbersOfInterest"
_OF_INTEREST = ("FrameOfInterestDescription", "FrameOfInterestType")
_REPRESENTATIVE = "RepresentativeFrameNumber"
_PULLBACK = ("IVUSPullbackStartFrameNumber", "IVUSPullbackStopFrameNumber")
_MASKS, _MASK_FRAMES, _MASKED = "MaskSubtractionSequence", "MaskFrameNumbers", "ApplicableFrameRange"
_VIEWING_MODE = "RecommendedViewingMode"
_BY_OFFSET = ("TID", "REV_TID")
"""Mask Operations whose mask is so many frames before or after the frame."""


def renumber_frames(ds: Dataset, numbers: Sequence[int]) -> None:
    """Name the frames by the numbers that they have now, and no longer name those that are gone."""
    renumbered = {number: position for position, number in enumerate(numbers, 1)}
    leave_out(ds, *_TRIMS)
    for sequence, keyword in _OF_ITEMS:
        _renumber_items(ds, sequence, keyword, renumbered)
    if representative := values_of(ds, _REPRESENTATIVE):
        leave_out(ds, _REPRESENTATIVE)
        if int(representative[0]) in renumbered:
            ds.RepresentativeFrameNumber = renumbered[int(representative[0])]
    _renumber_interest(ds, renumbered)
    _renumber_pullback(ds, numbers)
    _renumber_masks(ds, numbers, renumbered)


def _renumber_items(ds: Dataset, sequence: str, keyword: str, renumbered: dict[int, int]) -> None:
    kept = []
    for item in ds.get(sequence) or ():
        frames = values_of(item, keyword)
        left = [renumbered[int(frame)] for frame in frames if int(frame) in renumbered]
        if left:
            item[keyword].value = left
        if left or not frames:
            kept.append(item)
    if sequence in ds:
        ds[sequence].value = ItemSequence(kept)


def _renumber_interest(ds: Dataset, renumbered: dict[int, int]) -> None:
    frames = values_of(ds, _INTEREST)
    left = [position for position, frame in enumerate(frames) if int(frame) in renumbered]
    for keyword in _OF_INTEREST:
        texts = values_of(ds, keyword)
        if left and len(texts) == len(frames):
            ds[keyword].value = [texts[position] for position in left]
        elif frames:
            leave_out(ds, keyword)
    if left:
        ds[_INTEREST].value = [renumbered[int(frames[position])] for position in left]
    else:
        leave_out(ds, _INTEREST)


def _renumber_pullback(ds: Dataset, numbers: Sequence[int]) -> None:
    """Have a pullback go on from the first to the last frame that is left of it."""
    start, stop = (values_of(ds, keyword) for keyword in _PULLBACK)
    if start and stop:
        first, last = bisect_left(numbers, int(start[0])) + 1, bisect_right(numbers, int(stop[0]))
        if first > last:
            raise ValueError("none of the frames is of the pullback")
        ds.IVUSPullbackStartFrameNumber, ds.IVUSPullbackStopFrameNumber = first, last


def _renumber_masks(ds: Dataset, numbers: Sequence[int], renumbered: dict[int, int]) -> None:
    """Keep the mask operations whose masks are all there; without any the Mask Module goes as a whole."""
    items = [item for item in ds.get(_MASKS) or () if _renumber_mask(item, numbers, renumbered)]
    if items:
        ds[_MASKS].value = ItemSequence(items)
    elif _MASKS in ds:
        del ds[_MASKS]
        leave_out(ds, _VIEWING_MODE)


def _renumber_mask(item: Dataset, numbers: Sequence[int], renumbered: dict[int, int]) -> bool:
    if item.get("MaskOperation") == "NONE":
        return True
    masks = [int(frame) for frame in values_of(item, _MASK_FRAMES)]
    if not all(mask in renumbered for mask in masks):
        return False
    if item.get("MaskOperation") in _BY_OFFSET and numbers[-1] - numbers[0] >= len(numbers):
        return False
    if masks:
        item[_MASK_FRAMES].value = [renumbered[mask] for mask in masks]
    if not (bounds := [int(frame) for frame in values_of(item, _MASKED)]):
        return True
    ranges = [
        (bisect_left(numbers, first) + 1, bisect_right(numbers, last))
        for first, last in zip(bounds[::2], bounds[1::2], strict=False)
    ]
    item[_MASKED].value = [bound for first, last in ranges if first <= last for bound in (first, last)]
    return bool(item[_MASKED].value)
