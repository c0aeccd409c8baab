"""When the frames of an instance were taken.

References
----------
PS3.4 Section Y.3.2.1.3; PS3.3 Sections C.7.6.5 and C.7.6.16.2.2
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import accumulate

from qrstation.model.query import Element, Match

_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)?(\d\d)?(?:\.(\d{1,6}))?)?(?:([+-])(\d\d)(\d\d))?")


def frame_times(header: Match, number_of_frames: int) -> tuple[float, ...] | None:
    """Time (s) of each frame after the instance's Content Time; none where the instance does not tell.

    By Frame Time Vector, Frame Time or Frame Reference DateTime: the attributes that the standard names, in the order
    in which the more precise comes first.
    """
    return (
        _by_vector(header, number_of_frames)
        or _by_interval(header, number_of_frames)
        or _by_functional_group(header, number_of_frames)
    )


def moment_of(text: str) -> datetime | None:
    """Moment that a DT names, to the microsecond and as its own clock showed it; none where it names none."""
    parts = _MOMENT.fullmatch(text.strip())
    if parts is None:
        return None
    year, month, day, hour, minute, second, fraction = parts.groups()[:7]
    try:
        moment = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), min(int(second or 0), 59))
    except ValueError:
        return None
    return moment + timedelta(microseconds=int((fraction or "0").ljust(6, "0")))


def moment_on(date: str, time: str) -> datetime | None:
    """Moment that a DA and a TM name, with or without the colons of ACR-NEMA; none where they name none."""
    clock, point, fraction = time.replace(":", "").partition(".")
    return moment_of(f"{date}{clock:0<6}{point}{fraction}") if clock else None


def _numbers_in(element: Element | None) -> tuple[float, ...]:
    """Values of an element as numbers; none of them where one is no number."""
    values = element.values if element is not None else ()
    numbers = tuple(float(value) for value in values if isinstance(value, (int, float)) and math.isfinite(value))
    return numbers if len(numbers) == len(values) else ()


def _delay(header: Match) -> float:
    delay = _numbers_in(header.element("FrameDelay"))
    return delay[0] if delay else 0.0


def _by_vector(header: Match, number_of_frames: int) -> tuple[float, ...] | None:
    increments = _numbers_in(header.element("FrameTimeVector"))
    if len(increments) != number_of_frames:
        return None
    # The first value is the increment to nothing that there is; the standard has it zero.
    return tuple(time / 1000 for time in accumulate((_delay(header), *increments[1:])))


def _by_interval(header: Match, number_of_frames: int) -> tuple[float, ...] | None:
    interval = _numbers_in(header.element("FrameTime"))
    if len(interval) != 1 or not (interval[0] > 0 or number_of_frames == 1):
        return None
    return tuple((_delay(header) + interval[0] * position) / 1000 for position in range(number_of_frames))


def _by_functional_group(header: Match, number_of_frames: int) -> tuple[float, ...] | None:
    start = moment_on(header.text("ContentDate"), header.text("ContentTime"))
    moments = [moment_of(text) for text in _reference_times(header)]
    if start is None or len(moments) != number_of_frames:
        return None
    times = tuple((moment - start).total_seconds() for moment in moments if moment is not None)
    return times if len(times) == number_of_frames else None


def _reference_times(header: Match) -> Iterator[str]:
    for frame in _items(header.element("PerFrameFunctionalGroupsSequence")):
        content = next((element for element in frame if element.keyword == "FrameContentSequence"), None)
        [*items] = _items(content)
        found = (element.text for item in items for element in item if element.keyword == "FrameReferenceDateTime")
        yield next(found, "")


def _items(element: Element | None) -> Sequence[tuple[Element, ...]]:
    return [item for item in element.values if isinstance(item, tuple)] if element is not None else []
