"""How a search is divided that a node does not answer to its end: by days, by hours of a day, by modality.

References
----------
PS3.4 C.2.2.2.5 (ranges), C.2.2.2.5.4 (combined dates and times); PS3.3 C.7.3.1.1.1 (modalities)
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from qrstation.datasets.dictionary import tag_of
from qrstation.model.information_model import Level
from qrstation.model.query import Key, Query
from qrstation.store.matching import are_one_range, is_universal, range_of
from qrstation.words import joined, say

MODALITIES = (
    *("CT", "MR", "CR", "DX", "MG", "XA", "RF", "NM", "PT", "US", "SR", "OT", "SC", "ES", "IO", "PX", "BMD", "BDUS"),
    *("IVUS", "IVOCT", "OCT", "OP", "OPT", "OPV", "OPM", "OAM", "AR", "LEN", "KER", "VA", "SRF", "GM", "SM", "XC"),
    *("EPS", "HD", "ECG", "EEG", "EMG", "EOG", "RESP", "AU", "DG", "LS", "PA", "TG", "BI", "CFM", "DMS", "EC", "FS"),
    *("RTIMAGE", "RTDOSE", "RTSTRUCT", "RTPLAN", "RTRECORD", "RTSEGANN", "RTINTENT", "RTRAD", "M3D"),
    *("PR", "KO", "DOC", "SEG", "REG", "ANN", "ASMT", "FID", "PLAN", "RWV", "STAIN", "TEXTUREMAP", "CTPROTOCOL"),
)
"""Modalities that are asked for one by one."""

_PIECES, _HALVES = 8, 2
"""Into how many parts something is divided: many small ones are told again less than few large ones are, which does not
matter where nothing is told."""
_NEAR = 16 * 365
"""Where no first or last day is given, most is sought within this span (days); what lies beyond is one part."""
_EARLIEST = date(1970, 1, 1)
"""Nothing older is sought at a node that refuses to answer what has no first day."""
OLDEST, _LAST_YEAR = date(1800, 1, 1), 2200
"""Days beyond these are not divided any further: whatever has them is no date."""
_DAY = 86400


class Axis(StrEnum):
    """What a search is divided by, as the keyword of the key that says it."""

    DAY = "StudyDate"
    TIME = "StudyTime"
    MODALITY = "ModalitiesInStudy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a query; where it has no end of its own, it goes as far as the query.

    Parts side by side share the second at which they meet: nodes differ in whether 12:00 is before or after 120000.
    """

    days: tuple[date | None, date | None] = (None, None)
    """First and last day."""
    seconds: tuple[int | None, int | None] = (None, None)
    """First second of the day, and the one at which the part ends."""
    one_second: bool = False
    """Whether the second at which it ends is left to the next part."""
    modality: str = ""
    axis: Axis | None = None
    """What divided it from the others."""
    parent: Part | None = None

    def before(self, axis: Axis) -> Part:
        """What was divided by an axis to make this."""
        part = self
        while part.axis is axis and part.parent is not None:
            part = part.parent
        return part


class Division:
    """The parts of one query at STUDY level.

    Parameters
    ----------
    passed_over
        Keywords of keys that the node does not match.
    combined
        Whether the node takes ranges of dates and times as one range.
    today
        The day around which most is sought.
    """

    def __init__(self, query: Query, *, passed_over: Collection[str], combined: bool, today: date) -> None:
        self._query = query
        self._today = today
        self._combined = combined
        self._date, self._time = _value(query, Axis.DAY), _value(query, Axis.TIME)
        self._days = _days_of(self._date)
        self._seconds = _seconds_of(self._time)
        self._axes = {axis for axis in self._possible() if axis not in passed_over}
        self.cut_off = False
        """Whether days before 1970 or after tomorrow were left out, because the node refuses what has no end."""

    def _possible(self) -> Iterator[Axis]:
        if self._query.level is not Level.STUDY:
            return
        if self._days is not None and not (self._combined and self._time):
            yield Axis.DAY
        if self._seconds is not None:
            yield Axis.TIME
        if is_universal("CS", _value(self._query, Axis.MODALITY)):
            yield Axis.MODALITY

    def give_up(self, axis: Axis) -> None:
        """Divide no more by an axis: the node passes over it."""
        self._axes.discard(axis)

    def parts(
        self, part: Part, *, refused: bool, undated: bool = False, modalities: Iterable[str] = ()
    ) -> tuple[Part, ...]:
        """Divide a part, the newest studies first; into nothing where it cannot be divided.

        Parameters
        ----------
        refused
            Whether the node refused to answer rather than stopped.
        undated
            Whether it told of studies without a date.
        modalities
            Those that were seen, to be asked for beside the usual ones.
        """
        first, last = self._days_in(part)
        one_day = first is not None and first == last
        if Axis.DAY in self._axes and not one_day:
            days = self._divide_days(part, refused, undated)
            return tuple(replace(part, days=each, axis=Axis.DAY, parent=part) for each in days)
        if refused:
            return ()
        timed = Axis.TIME in self._axes and (one_day or not (self._combined and self._date))
        if timed and (parts := tuple(self._divide_time(part))):
            return parts
        if Axis.MODALITY in self._axes and not part.modality:
            every = dict.fromkeys((*MODALITIES, *modalities))
            return tuple(replace(part, modality=one, axis=Axis.MODALITY, parent=part) for one in every)
        return ()

    def query(self, part: Part) -> Query:
        """The query for a part."""
        values = {Axis.DAY: self._date_text(part), Axis.TIME: self._time_text(part), Axis.MODALITY: part.modality}
        query = self._query
        for axis, value in values.items():
            if value and value != _value(query, axis):
                query = _with(query, axis, value)
        return query

    def words(self, part: Part) -> str:
        """Name a part for people: ``2026-03-01, 12:00:00 to 12:00:01, CT``."""
        words = _span_words(*self._days_in(part)), self._time_words(part), part.modality
        return joined(", ", filter(None, words)) or say("the whole search")

    def _days_in(self, part: Part) -> tuple[date | None, date | None]:
        first, last = self._days or (None, None)
        return part.days[0] or first, part.days[1] or last

    def _seconds_in(self, part: Part) -> tuple[int, int]:
        first, end = self._seconds or (0, _DAY)
        return (
            first if part.seconds[0] is None else part.seconds[0],
            end if part.seconds[1] is None else part.seconds[1],
        )

    def _divide_days(self, part: Part, refused: bool, undated: bool) -> Iterator[tuple[date | None, date | None]]:
        first, last = self._days_in(part)
        if refused:
            self.cut_off |= first is None or last is None
            earliest = first or _EARLIEST
            latest = last or _moved(max(self._today, earliest), 1)
            if earliest <= latest:
                yield from _even_days(earliest, latest, _HALVES)
            return
        near_last = last or (self._today if first is None or first <= self._today else _moved(first, _NEAR))
        # Some nodes take no date for an early one: only a span with a first day leaves such studies out.
        near_first = first or (OLDEST if undated and last else _moved(near_last, -_NEAR))
        if near_first < OLDEST or near_last.year > _LAST_YEAR or near_first > near_last:
            return
        if last is None:
            yield _moved(near_last, 1), None
        yield from _even_days(near_first, near_last)
        if first is None:
            yield None, _moved(near_first, -1)

    def _divide_time(self, part: Part) -> Iterator[Part]:
        start, end = self._seconds_in(part)
        own_start, own_end = part.seconds
        if end - start <= 1:
            if own_end is not None and not part.one_second:
                yield replace(part, one_second=True, axis=Axis.TIME, parent=part)
            return
        for first, last in _even(start, end - 1):
            seconds = (own_start if first == start else first), (own_end if last + 1 == end else last + 1)
            yield replace(part, seconds=seconds, axis=Axis.TIME, parent=part)

    def _date_text(self, part: Part) -> str:
        if part.days == (None, None):
            return self._date
        first, last = map(_digits, self._days_in(part))
        return first if first == last else f"{first}-{last}"

    def _time_text(self, part: Part) -> str:
        start, end = part.seconds
        if start is None and end is None:
            return self._time
        own_first, _, own_last = self._time.partition("-")
        first = own_first.strip() if start is None else _clock(start)
        if end is None:
            return f"{first}-{own_last.strip()}"
        return f"{first}-{_clock(end - 1)}.999999" if part.one_second else f"{first}-{_clock(end)}"

    def _time_words(self, part: Part) -> str:
        if part.seconds == (None, None):
            return ""
        start, end = self._seconds_in(part)
        first, last = _clock(start, ":"), _clock(end, ":")
        return first if end - start == 1 else say("{first} to {last}", first=first, last=last)


def apart(query: Query) -> tuple[Query, ...]:
    """Take one range of moments, as agreed on with a node, apart into its first day, its last one and those between.

    Other queries stay as they are. In what it returns no date and time are one range any more.
    """
    date_value, time_value = _value(query, Axis.DAY), _value(query, Axis.TIME)
    days = _days_of(date_value)
    if days is None or not are_one_range(date_value, time_value):
        return (query,)
    first, last = days
    from_, _, to = time_value.partition("-")
    if first is not None and first == last:
        return (_with(query, Axis.DAY, _digits(first)),)
    start, end = first and _moved(first, 1), last and _moved(last, -1)
    queries = []
    if last is not None:
        queries.append(_with(_with(query, Axis.DAY, _digits(last)), Axis.TIME, f"-{to.strip()}"))
    between = start <= end if start and end else first != date.max and last != date.min
    if between:
        middle = f"{_digits(start)}-{_digits(end)}"
        queries.append(_with(_with(query, Axis.DAY, middle), Axis.TIME, ""))
    if first is not None:
        queries.append(_with(_with(query, Axis.DAY, _digits(first)), Axis.TIME, f"{from_.strip()}-"))
    return tuple(queries)


def _is(key: Key, axis: Axis) -> bool:
    return "." not in key.keyword and tag_of(key.keyword) == tag_of(axis)


def _value(query: Query, axis: Axis) -> str:
    value = next((key.value for key in query.keys if key.value and _is(key, axis)), "").strip()
    return "" if is_universal("CS", value) else value


def _with(query: Query, axis: Axis, value: str) -> Query:
    others = (key for key in query.keys if not _is(key, axis))
    return replace(query, keys=(*others, Key(keyword=axis, value=value)))


def _days_of(value: str) -> tuple[date | None, date | None] | None:
    """First and last day of a key, none where open; nothing where it is no range of days."""
    bounds = range_of("DA", value) if value else ("", "")
    if bounds is None:
        return None
    try:
        first, last = (date.fromisoformat(digits) if digits else None for digits in bounds)
    except ValueError:
        return None
    return first, last


def _seconds_of(value: str) -> tuple[int, int] | None:
    """First second of a key, and the one behind its last; nothing where it is no range of times."""
    bounds = range_of("TM", value) if "-" in value else None if value else ("", "")
    if bounds is None:
        return None
    first = _second(bounds[0]) if bounds[0] else 0
    end = _second(bounds[1]) + 1 if bounds[1] else _DAY
    return (first, end) if first < end <= _DAY else None


def _second(digits: str) -> int:
    hours, minutes, seconds = (int(digits[start : start + 2]) for start in (0, 2, 4))
    return hours * 3600 + min(minutes, 59) * 60 + min(seconds, 59)


def _even(first: int, last: int, most: int = _PIECES) -> list[tuple[int, int]]:
    """Divide whole numbers into a few runs of nearly the same length, the last one first."""
    number = last - first + 1
    pieces = min(most, number)
    cuts = [first + number * piece // pieces for piece in range(pieces + 1)]
    return [(start, end - 1) for start, end in pairwise(cuts)][::-1]


def _even_days(first: date, last: date, most: int = _PIECES) -> Iterator[tuple[date, date]]:
    for start, end in _even(first.toordinal(), last.toordinal(), most):
        yield date.fromordinal(start), date.fromordinal(end)


def _moved(day: date, days: int) -> date:
    """Go some days on or back, as far as the calendar goes."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def _digits(day: date | None) -> str:
    return day.isoformat().replace("-", "") if day else ""


def _clock(second: int, colon: str = "") -> str:
    return colon.join(f"{number:02}" for number in (second // 3600, second // 60 % 60, second % 60))


def _span_words(first: date | None, last: date | None) -> str:
    match first, last:
        case None, None:
            return ""
        case None, _:
            return say("up to {last}", last=last)
        case _, None:
            return say("from {first}", first=first)
    return str(first) if first == last else say("{first} to {last}", first=first, last=last)
