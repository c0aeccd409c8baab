"""Times of an image of which some frames are left.

References
----------
PS3.17 Sections MM.2.2 and MM.2.3; PS3.3 Section C.7.6.5
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import accumulate, pairwise

from pydicom.dataset import Dataset
from pydicom.tag import Tag
from pydicom.valuerep import format_number_as_ds

from qrstation.dicom.frames.times import moment_of, moment_on
from qrstation.dicom.frames.vectors import leave_out, values_of
from qrstation.model.query import Match

_STARTS = (("ContentDate", "ContentTime"), ("AcquisitionDate", "AcquisitionTime"))
_ACQUISITION, _TRIGGER_DELAY = "AcquisitionDateTime", "ImageTriggerDelay"
_RATES = ("CineRate", "RecommendedDisplayFrameRate")
_OF_THE_WHOLE = ("EffectiveDuration", "RWaveTimeVector")
_POINTER, _INTERVAL, _VECTOR = "FrameIncrementPointer", "FrameTime", "FrameTimeVector"
_ANY_DAY = "20000101"
_MILLISECONDS = 1000
_DIGITS = 6
"""Behind the point of a number of seconds or milliseconds."""


def change_times(ds: Dataset, header: Match, numbers: Sequence[int], times: Sequence[float] | None) -> None:
    """Have an image begin with the first frame that is left, and say how long it is from each frame to the next.

    Parameters
    ----------
    header
        The attributes as they were.
    times
        Of all frames, in seconds after Content Time; none where they are not known.

    Raises
    ------
    ValueError
        The times do not belong to the frames.
    """
    leave_out(ds, *_OF_THE_WHOLE)
    _change_intervals(ds, numbers, header.number("NumberOfFrames") or 0)
    if times:
        _move_start(ds, header, round(min(times[number - 1] for number in numbers) - min(times), _DIGITS))


def _change_intervals(ds: Dataset, numbers: Sequence[int], number_of_frames: int) -> None:
    steps = [after - before for before, after in pairwise(numbers)]
    vector = [float(value) for value in values_of(ds, _VECTOR)]
    interval = [float(value) for value in values_of(ds, _INTERVAL)]
    if set(steps) - {1}:
        leave_out(ds, *_RATES)
    if vector:
        if len(vector) != number_of_frames:
            raise ValueError(f"{_VECTOR} has {len(vector)} values for {number_of_frames} frames")
        moments = list(accumulate(vector))
        _set_vector(ds, [moments[after - 1] - moments[before - 1] for before, after in pairwise(numbers)])
    elif interval and len(set(steps)) > 1:
        _set_vector(ds, [step * interval[0] for step in steps])
    if interval and len(set(steps)) > 1:
        _point_to_vector(ds)
    elif interval and steps and steps[0] > 1:
        ds[_INTERVAL].value = _decimal(steps[0] * interval[0])


def _set_vector(ds: Dataset, increments: Sequence[float]) -> None:
    ds.FrameTimeVector = [_decimal(increment) for increment in (0.0, *increments)]


def _point_to_vector(ds: Dataset) -> None:
    pointers = ds.get(_POINTER)
    if pointers is not None:
        tags = [pointers] if isinstance(pointers, int) else list(pointers)
        renamed = [Tag(_VECTOR) if tag == Tag(_INTERVAL) else tag for tag in tags]
        ds[_POINTER].value = list(dict.fromkeys(renamed))
    leave_out(ds, _INTERVAL)


def _move_start(ds: Dataset, header: Match, seconds: float) -> None:
    if not seconds:
        return
    later = timedelta(seconds=seconds)
    for date, time in _STARTS:
        start = moment_on(header.text(date) or _ANY_DAY, header.text(time))
        if start is not None:
            moved = start + later
            setattr(ds, time, f"{moved:%H%M%S}" + (f".{moved.microsecond:06}" if moved.microsecond else ""))
            if header.text(date):
                setattr(ds, date, f"{moved:%Y%m%d}")
    text = header.text(_ACQUISITION)
    if (start := moment_of(text)) is not None:
        zone = text[-5:] if text[-5:-4] in ("+", "-") else ""
        ds.AcquisitionDateTime = f"{start + later:%Y%m%d%H%M%S.%f}{zone}"
    if delay := values_of(ds, _TRIGGER_DELAY):
        ds[_TRIGGER_DELAY].value = _decimal(float(delay[0]) + seconds * _MILLISECONDS)


def _decimal(number: float) -> str:
    return format_number_as_ds(round(number, _DIGITS))
