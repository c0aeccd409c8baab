"""Days as people and spreadsheets write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from qrstation.model.batch import DAY_ZERO, DateOrder
from qrstation.words import say

_TIME = re.compile(r"(?P<day>.+?)[T ]\s*\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(Z|[AaPp]\.?[Mm]\.?)?")
_SPAN = re.compile(r"(?P<first>.+?)(\s+(-|–|—|to|bis|until)\s+|\s*(–|—)\s*)(?P<last>.+)")
_DICOM_SPAN = re.compile(r"(?P<first>\d{8})-(?P<last>\d{8})")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})(?P<sign>[-/.]?)(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})")
_POINTS = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4}|\d{2})")
_SLASHES = re.compile(r"(?<!\d)(?P<one>\d{1,2})(?P<sign>[/-])(?P<two>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2})")
_SERIAL = re.compile(r"(?P<days>\d{5})([.,]\d+)?")
_EARLIEST = 1900
_MONTHS = 12
_LONGEST = 80
"""Characters of a date, or of two with words between them."""


class DayReader:
    """Reads the days of one list.

    Parameters
    ----------
    order
        What comes first in 03/04/2026; none where that is not known.
    day_zero
        From which day on a spreadsheet counts.
    today
        A year of two digits is one that is not after it.
    """

    def __init__(self, order: DateOrder | None, day_zero: date = DAY_ZERO, today: date | None = None) -> None:
        self._order = order
        self._day_zero = day_zero
        self._today = today or date.today()

    def span(self, text: str) -> tuple[date, date]:
        """Read a day, or a first and a last one.

        Raises
        ------
        ValueError
            With a sentence for the user.
        """
        _refuse_long(text)
        if found := _DICOM_SPAN.fullmatch(text) or _SPAN.fullmatch(text):
            first, last = self.day(found["first"].strip()), self.day(found["last"].strip())
        else:
            first = last = self.day(text)
        if last < first:
            raise ValueError(say("{days} ends before it starts.", days=text))
        return first, last

    def day(self, text: str) -> date:
        """Read a day; a time behind it is passed over.

        Raises
        ------
        ValueError
            With a sentence for the user.
        """
        _refuse_long(text)
        if timed := _TIME.fullmatch(text):
            text = timed["day"].strip()
        try:
            found = self._day(text)
        except (ValueError, OverflowError) as reason:
            if isinstance(reason, _Unclear):
                raise
            found = None
        if found is None or found.year < _EARLIEST:
            raise _no_date(text)
        return found

    def _day(self, text: str) -> date | None:
        if found := _YEAR_FIRST.fullmatch(text):
            if not found["sign"] and len(text) != len("YYYYMMDD"):
                return None
            return date(int(found["year"]), int(found["month"]), int(found["day"]))
        if found := _POINTS.fullmatch(text):
            return date(self._year(found["year"]), int(found["month"]), int(found["day"]))
        if found := _SLASHES.fullmatch(text):
            day, month = self._ordered(text, int(found["one"]), int(found["two"]))
            return date(self._year(found["year"]), month, day)
        if found := _SERIAL.fullmatch(text):
            return self._day_zero + timedelta(days=int(found["days"]))
        return None

    def _ordered(self, text: str, one: int, two: int) -> tuple[int, int]:
        """Tell day and month apart."""
        if self._order is DateOrder.DAY_FIRST:
            return one, two
        if self._order is DateOrder.MONTH_FIRST:
            return two, one
        if one > _MONTHS or one == two:
            return one, two
        if two > _MONTHS:
            return two, one
        raise _Unclear(say("In {date}, day and month cannot be told apart: say which comes first.", date=text))

    def _year(self, text: str) -> int:
        year = int(text)
        if len(text) > 2:
            return year
        return 2000 + year if 2000 + year <= self._today.year else 1900 + year


def _refuse_long(text: str) -> None:
    """Keep what is no date by its length from patterns that would take long over it."""
    if len(text) > _LONGEST:
        raise _no_date(f"{text[:_LONGEST]}…")


def _no_date(text: str) -> ValueError:
    return ValueError(say("{text} is no date: write 2026-11-19.", text=text))


class _Unclear(ValueError):
    """A date that may be one of two."""


def looks_like_a_date(text: str) -> bool:
    """Whether this is written as a day is, and not as a mere number."""
    return any(form.fullmatch(text) for form in (_POINTS, _SLASHES)) or _is_year_first(text)


def _is_year_first(text: str) -> bool:
    found = _YEAR_FIRST.fullmatch(text.partition(" ")[0])
    if found is None:
        return False
    try:
        DayReader(None).day(text)
    except ValueError:
        return False
    return bool(found["sign"]) or int(found["year"]) >= _EARLIEST


def order_in(texts: Iterable[str]) -> DateOrder | None:
    """What comes first in the dates of a list, as those show that have a day after the 12th.

    None where none has, or where they contradict one another.
    """
    first, second = False, False
    for text in texts:
        for found in _SLASHES.finditer(text):
            first |= int(found["one"]) > _MONTHS
            second |= int(found["two"]) > _MONTHS
    if first == second:
        return None
    return DateOrder.DAY_FIRST if first else DateOrder.MONTH_FIRST
