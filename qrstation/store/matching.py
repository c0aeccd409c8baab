"""C-FIND matching: whether a value matches a key.

References
----------
PS3.4 C.2.2.2
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import datetime, timedelta

from qrstation.datasets.values import NUMERIC_VRS, UNDIVIDED_VRS
from qrstation.model.query import Element
from qrstation.store.likeness import likeness

Matcher = Callable[[Element], bool]

EMPTY_VALUE = '""'
"""Key that matches only attributes without a value (PS3.4 C.2.2.2.7)."""

_RANGED_VRS = frozenset(("DA", "DT", "TM"))
_WILDCARDS = re.compile(r"[*?]")
_DATE = re.compile(r"\d{8}|\d{4}\.\d{2}\.\d{2}")
_TIME = re.compile(r"\d{2}(:?\d{2}(:?\d{2}(\.\d{1,6})?)?)?")
_DATE_TIME = re.compile(r"(?P<clock>\d{4}(?:\d{2}){0,5}(?:\.\d{1,6})?)(?P<offset>[+-]\d{4})?")
_EARLIEST_OFFSET, _LATEST_OFFSET = -1200, 1400


def is_universal(vr: str, value: str) -> bool:
    """Whether a key matches everything, also what has no value (PS3.4 C.2.2.2.3)."""
    return not value.strip("*^= " if vr == "PN" else "* ")


def alternatives(vr: str, value: str) -> list[str]:
    """Values of a key, any of which may match."""
    return [value] if vr in UNDIVIDED_VRS else value.split("\\")


def fold(text: str) -> str:
    """Person name as it is compared: without case, and without blanks around its components."""
    folded = unicodedata.normalize("NFC", text).casefold()
    groups = ("^".join(part.strip() for part in group.split("^")).rstrip("^") for group in folded.split("="))
    return "=".join(groups)


def name_groups(text: str) -> tuple[str, str, str]:
    """Alphabetic, ideographic and phonetic representation of a name, folded; there are no others (PS3.5 6.2.1)."""
    alphabetic, ideographic, phonetic = (*fold(text).split("="), "", "")[:3]
    return alphabetic, ideographic, phonetic


def matcher(vr: str, value: str, *, fuzzy: bool = False) -> Matcher | None:
    """Make the test that a key stands for; none when it is universal.

    Parameters
    ----------
    vr
        Value representation of the key's attribute; sequences have keys of their own within.
    value
        The key in DICOM's form.
    fuzzy
        Whether person names also match by `qrstation.store.likeness`.
    """
    if is_universal(vr, value):
        return None
    if value == EMPTY_VALUE:
        return lambda element: not any(str(text) for text in element.values)
    tests = [_test(vr, alternative, fuzzy) for alternative in alternatives(vr, value) if alternative]

    def matches(element: Element) -> bool:
        return any(test(value.strip()) for value in map(str, element.values) if value.strip() for test in tests)

    return matches


def _test(vr: str, value: str, fuzzy: bool) -> Callable[[str], bool]:
    if vr in _RANGED_VRS:
        return _temporal(vr, value.strip())
    if vr == "PN":
        return _person_name(fold(value), fuzzy)
    if vr in NUMERIC_VRS:
        return _number(value)
    value = value.strip()
    if vr == "UI" or not _WILDCARDS.search(value):
        return value.__eq__
    return lambda text: wildcard(value, text)


def wildcard(pattern: str, text: str) -> bool:
    """Whether a text matches a pattern, in which * stands for any characters and ? for one (PS3.4 C.2.2.2.4).

    Takes time in proportion to the product of the lengths at worst, whatever the pattern.
    """
    at_pattern = at_text = 0
    star, retry = -1, 0
    while at_text < len(text):
        if at_pattern < len(pattern) and pattern[at_pattern] == "*":
            star, retry = at_pattern, at_text
            at_pattern += 1
        elif at_pattern < len(pattern) and pattern[at_pattern] in ("?", text[at_text]):
            at_pattern += 1
            at_text += 1
        elif star >= 0:
            retry += 1
            at_pattern, at_text = star + 1, retry
        else:
            return False
    return not pattern[at_pattern:].strip("*")


def _person_name(pattern: str, fuzzy: bool) -> Callable[[str], bool]:
    """Match a person name: the whole of it, or its components one by one; groups apart when the key has several."""
    tests = [None if is_universal("PN", group) else _group_test(group, fuzzy) for group in pattern.split("=")]
    if len(tests) == 1:
        (test,) = tests
        return lambda text: any(group and (test is None or test(group)) for group in name_groups(text))

    def matches(text: str) -> bool:
        own = (*name_groups(text), *("" for _ in tests[3:]))
        return all(test is None or (bool(group) and test(group)) for test, group in zip(tests, own, strict=False))

    return matches


def _group_test(pattern: str, fuzzy: bool) -> Callable[[str], bool]:
    if not fuzzy:
        return lambda group: _group(pattern, group)
    alike = likeness(pattern, wildcard)
    return lambda group: _group(pattern, group) or alike(group)


def _group(pattern: str, group: str) -> bool:
    if wildcard(pattern, group):
        return True
    components = group.split("^")
    return all(
        not wanted or (position < len(components) and wildcard(wanted, components[position]))
        for position, wanted in enumerate(pattern.split("^"))
    )


def _number(value: str) -> Callable[[str], bool]:
    try:
        wanted = float(value)
    except ValueError:
        return value.strip().__eq__

    def matches(text: str) -> bool:
        try:
            return float(text) == wanted
        except ValueError:
            return False

    return matches


Span = tuple[str, str]
"""First and last instant that a value of any precision can mean, as digits that compare like what they stand for."""


def _temporal(vr: str, value: str) -> Callable[[str], bool]:
    bounds = range_of(vr, value)
    if bounds is None:
        return value.__eq__
    first, last = bounds
    span_of = _SPANS[vr]

    def matches(text: str) -> bool:
        span = span_of(text)
        return span is not None and first <= span[0] and (not last or span[0] <= last)

    return matches


def range_of(vr: str, value: str) -> Span | None:
    """Bounds of a key for dates or times, as digits, empty where open; none when it is no date or time.

    References
    ----------
    PS3.4 C.2.2.2.5
    """
    span_of = _SPANS[vr]
    span = span_of(value)
    if span is not None:
        return span
    for hyphen in re.finditer("-", value):
        first, last = value[: hyphen.start()].strip(), value[hyphen.end() :].strip()
        from_, to = span_of(first), span_of(last)
        if (from_ or not first) and (to or not last) and (first or last):
            return from_[0] if from_ else "", to[1] if to else ""
    return None


def are_one_range(date: str, time: str) -> bool:
    """Whether the keys for a date and its time are one range under combined date-time matching: ranges of one form.

    References
    ----------
    PS3.4 C.2.2.2.5.4
    """
    form = _form("DA", date)
    return form is not None and form == _form("TM", time)


def _form(vr: str, value: str) -> tuple[bool, bool] | None:
    """Which ends a range has; none for what is no range."""
    bounds = range_of(vr, value) if "-" in value else None
    return None if bounds is None else (bool(bounds[0]), bool(bounds[1]))


def combined(date: str, time: str) -> Callable[[str, str], bool]:
    """Make the test for which a date and its time are one moment, and the ranges of both one range.

    A date without a time matches where any moment of its day would.

    Parameters
    ----------
    date, time
        Keys that `are_one_range`.
    """
    dates, times = range_of("DA", date), range_of("TM", time)
    assert dates is not None
    assert times is not None
    first, last = dates[0] + times[0], dates[1] + times[1]

    def matches(date: str, time: str) -> bool:
        day, moment = _date(date.strip()), _time(time.strip())
        if day is None:
            return False
        earliest, latest = (moment[0], moment[0]) if moment else _widest("", 12)
        return first <= day[0] + latest and (not last or day[0] + earliest <= last)

    return matches


def _date(text: str) -> Span | None:
    if not _DATE.fullmatch(text):
        return None
    date = text.replace(".", "")
    return date, date


def _time(text: str) -> Span | None:
    if not _TIME.fullmatch(text):
        return None
    return _widest(text.replace(":", "").replace(".", ""), 12)


def _date_time(text: str) -> Span | None:
    found = _DATE_TIME.fullmatch(text)
    if found is None:
        return None
    clock, offset = found["clock"].replace(".", ""), int(found["offset"] or 0)
    if not _EARLIEST_OFFSET <= offset <= _LATEST_OFFSET:
        return None
    first, last = _widest(clock, 20)
    if not offset:
        return first, last
    # Offsets are whole minutes: they move the start of a span, and what follows the minutes stays.
    hours, minutes = divmod(abs(offset), 100)
    shift = timedelta(hours=hours, minutes=minutes) * (1 if offset > 0 else -1)
    try:
        moved = datetime.strptime(clock[:12] + "000001010000"[len(clock) :], "%Y%m%d%H%M") - shift
    except (ValueError, OverflowError):
        return None
    start = f"{moved:%Y%m%d%H%M}"[: max(len(clock), 12)]
    return start + first[12:], start + last[12:]


_SPANS: dict[str, Callable[[str], Span | None]] = {"DA": _date, "TM": _time, "DT": _date_time}


def _widest(digits: str, precision: int) -> Span:
    return digits.ljust(precision, "0"), digits.ljust(precision, "9")
