"""Dates and times as people read them; what does not have the standard's form stays as it came.

References
----------
PS3.5 Section 6.2
"""

from __future__ import annotations

import re
from datetime import date

_DATE = re.compile(r"(\d{4})[.\-]?(\d{2})[.\-]?(\d{2})")
_TIME = re.compile(r"(\d{2})(?::?(\d{2})(?::?(\d{2})(?:\.\d{1,6})?)?)?")
_DATE_TIME = re.compile(r"(\d{8})(\d{2}(?:\d{2}(?:\d{2}(?:\.\d{1,6})?)?)?)?([+-]\d{4})?")


def iso_date(value: str) -> str:
    """Write a date (DA) as ``2026-11-19``."""
    found = _DATE.fullmatch(value.strip())
    if found is None:
        return value
    try:
        return date(*map(int, found.groups())).isoformat()
    except ValueError:
        return value


def clock_time(value: str) -> str:
    """Write a time (TM) as ``14:25:03``, as exactly as it is given, without fractions of a second."""
    found = _TIME.fullmatch(value.strip())
    return value if found is None else ":".join(part for part in found.groups() if part)


def date_time(value: str) -> str:
    """Write a date and time (DT) as ``2026-11-19 14:25:03 +01:00``."""
    found = _DATE_TIME.fullmatch(value.strip())
    if found is None:
        return iso_date(value)
    day, time, offset = found.groups()
    zone = f"{offset[:3]}:{offset[3:]}" if offset else ""
    return " ".join(part for part in (iso_date(day), clock_time(time or ""), zone) if part)
