"""Which frames of an instance a request at FRAME level is about.

References
----------
PS3.4 Sections Y.3.2 and Y.6.1.1.3
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pydicom.dataset import Dataset

from qrstation.dicom import status
from qrstation.dicom.exchange import Refusal
from qrstation.model.retrieve import FrameSelection
from qrstation.words import later

FRAME_KEYS = ("SimpleFrameList", "CalculatedFrameList", "TimeRange")

_LEVEL = "FRAME"
_MOST_NUMBERS = 16383
"""Values of VR UL in Explicit VR, in which the new instance must be able to name them."""
_PRECISION = 1e-6
"""Of times, in seconds; they are sums of what was rounded to decimals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameRequest:
    """Frames that are asked for, and of which instance."""

    sop_instance_uid: str
    selection: FrameSelection


def is_frame_level(identifier: Dataset) -> bool:
    """Whether a request is at FRAME level."""
    return _values(identifier, "QueryRetrieveLevel") == [_LEVEL]


def refuse_frame_keys(identifier: Dataset) -> None:
    """Refuse frames that are named at another level: whole instances are not what was meant.

    Raises
    ------
    Refusal
        There are some.
    """
    if stray := [keyword for keyword in FRAME_KEYS if keyword in identifier]:
        raise _invalid(f"{stray[0]} belongs to a request at FRAME level.", *stray)


def frame_request_of(identifier: Dataset) -> FrameRequest:
    """Understand the identifier of a request at FRAME level.

    Raises
    ------
    Refusal
        It does not name one instance, and its frames in exactly one way and in rising order.
    """
    given = [keyword for keyword in FRAME_KEYS if keyword in identifier]
    if len(given) != 1:
        raise _invalid(f"One of {', '.join(FRAME_KEYS)} must be given.", *(given or FRAME_KEYS))
    uids = [uid for uid in _values(identifier, "SOPInstanceUID") if uid]
    if len(uids) != 1:
        raise _invalid(later("Frames are taken from one instance: give one SOP Instance UID."), "SOPInstanceUID")
    [keyword] = given
    selection = _SELECTIONS[keyword](_values(identifier, keyword))
    return FrameRequest(sop_instance_uid=str(uids[0]), selection=selection)


def frame_list(selection: FrameSelection, number_of_frames: int, times: Callable[[], Sequence[float]]) -> list[int]:
    """Frame List of a selection: numbers from 1 on, rising; what the instance does not have is left out.

    Parameters
    ----------
    times
        Gives the time (s) of each frame after the Content Time of the instance.

    Raises
    ------
    Refusal
        None of the frames is in the instance.
    """
    if selection.seconds is not None:
        start, end = selection.seconds
        pairs = enumerate(times(), 1)
        frames = [number for number, time in pairs if start - _PRECISION <= time <= end + _PRECISION]
    elif selection.numbers:
        frames = [number for number in selection.numbers if number <= number_of_frames]
    else:
        parts = [range(first, min(last, number_of_frames) + 1, step) for first, last, step in selection.ranges]
        frames = [number for part in parts for number in part]
    if not frames:
        raise Refusal(
            status.FRAMES_NOT_FOUND,
            f"None of these is among the {number_of_frames} frames.",
        )
    return frames


def _simple(values: Sequence[Any]) -> FrameSelection:
    numbers = _numbers(values, "SimpleFrameList")
    if numbers[0] < 1 or any(a >= b for a, b in pairwise(numbers)):
        raise _invalid(later("Frame numbers must start at 1 and rise."), "SimpleFrameList")
    return FrameSelection(numbers=numbers)


def _calculated(values: Sequence[Any]) -> FrameSelection:
    numbers = _numbers(values, "CalculatedFrameList")
    if len(numbers) % 3:
        raise _invalid(later("First, last and increment must be given of each sub-range."), "CalculatedFrameList")
    ranges = tuple(zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True))
    if any(first < 1 or last < first or step < 1 for first, last, step in ranges):
        raise _invalid(later("A sub-range goes from 1 or above up to its last, by 1 or more."), "CalculatedFrameList")
    if any(range(a[0], a[1] + 1, a[2])[-1] >= b[0] for a, b in pairwise(ranges)):
        raise _invalid(later("Sub-ranges must rise and not overlap."), "CalculatedFrameList")
    return FrameSelection(ranges=ranges)


def _time_range(values: Sequence[Any]) -> FrameSelection:
    try:
        start, end = map(float, values)
        return FrameSelection(seconds=(start, end))
    except (TypeError, ValueError, OverflowError) as reason:
        raise _invalid(later("The Time Range must be a start and an end, in seconds."), "TimeRange") from reason


_SELECTIONS: dict[str, Callable[[Sequence[Any]], FrameSelection]] = {
    "SimpleFrameList": _simple,
    "CalculatedFrameList": _calculated,
    "TimeRange": _time_range,
}


def _numbers(values: Sequence[Any], keyword: str) -> tuple[int, ...]:
    if not values or len(values) > _MOST_NUMBERS:
        raise _invalid(f"There must be 1 to {_MOST_NUMBERS} frame numbers.", keyword)
    if not all(isinstance(value, int) for value in values):
        raise _invalid(later("Frame numbers must be numbers."), keyword)
    return tuple(map(int, values))


def _values(identifier: Dataset, keyword: str) -> list[Any]:
    try:
        value = identifier.get(keyword)
    # Decoding a hostile peer's bytes raises anything.
    except Exception as reason:
        raise _invalid(f"{keyword} cannot be read.", keyword) from reason
    if value is None or value == "":
        return []
    return [value] if isinstance(value, (str, int, float, bytes)) else list(value)


def _invalid(comment: str, *offending: str) -> Refusal:
    return Refusal(status.INVALID_FRAME_REQUEST, comment, offending=offending)
