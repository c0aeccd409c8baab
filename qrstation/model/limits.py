"""How much of a node its retrievals may take, and when."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from qrstation.words import say

MOST_ASSOCIATIONS = 8
LEAST_BANDWIDTH = 100_000
"""Bytes/s, below which single messages would take so long that nodes give up."""

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = 24 * 60
_WEEK = 7 * _DAY
_HOURS = re.compile(r"(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)")
_RATE = re.compile(r"(\d+(?:\.\d+)?)\s*([kMG]?)B/s")
_FACTORS = {"": 1, "k": 1_000, "M": 1_000_000, "G": 1_000_000_000}


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """A span of each day, or of some weekdays, in local time: written ``07:00-18:00`` or ``22:00-06:00,mon-fri``.

    ``start`` and ``end`` in minutes after midnight; an end that is not after the start is one of the next day.
    """

    start: int
    end: int
    weekdays: tuple[int, ...] = tuple(range(7))
    """Days on which it starts; 0 is Monday."""

    def __post_init__(self) -> None:
        if not (0 <= self.start < _DAY and 0 <= self.end <= _DAY):
            raise ValueError(say("Quiet hours are times of a day, from 00:00 to 24:00."))
        if self.start == self.end:
            raise ValueError(say("Quiet hours end at another time than they start; a whole day is 00:00-24:00."))

    @classmethod
    def parse(cls, text: str) -> QuietHours:
        """Read one span: its hours, and after a comma each the days or ranges of days that it is limited to.

        Raises
        ------
        ValueError
            With a sentence for the user.
        """
        hours, *days = text.strip().lower().split(",")
        found = _HOURS.fullmatch(hours)
        if found is None or int(found[2]) > 59 or int(found[4]) > 59:
            raise ValueError(
                say("{text!r} are no quiet hours: write 07:00-18:00 or 22:00-06:00,mon-fri.", text=text.strip())
            )
        weekdays = {day for part in days for day in _weekdays(part)}
        return cls(
            start=int(found[1]) * 60 + int(found[2]),
            end=int(found[3]) * 60 + int(found[4]),
            weekdays=tuple(sorted(weekdays)) or tuple(range(7)),
        )

    def __str__(self) -> str:
        hours = "-".join(f"{minutes // 60:02}:{minutes % 60:02}" for minutes in (self.start, self.end))
        return hours if len(self.weekdays) == 7 else ",".join((hours, *_runs(self.weekdays)))

    def left(self, wall: datetime) -> int:
        """Minutes for which they go on from what a clock on the wall shows; 0 when they are not on."""
        return self._left(wall.weekday() * _DAY + wall.hour * 60 + wall.minute)

    def _left(self, minute: int) -> int:
        """Minutes for which they go on from a minute of the week."""
        length = (self.end - self.start) % _DAY or _DAY
        return max(0, *(length - (minute - (day * _DAY + self.start)) % _WEEK for day in self.weekdays))

    def run_into(self, others: Collection[QuietHours]) -> bool:
        """Whether others are on whenever these end; where that is so of all of them, they never end."""
        length = (self.end - self.start) % _DAY or _DAY
        ends = ((day * _DAY + self.start + length) % _WEEK for day in self.weekdays)
        return all(any(other._left(end) > 0 for other in others) for end in ends)


def parse_quiet_hours(text: str) -> tuple[QuietHours, ...]:
    """Read spans with spaces between them; none of ``none``.

    Raises
    ------
    ValueError
        With a sentence for the user.
    """
    return () if text.strip().lower() == "none" else tuple(map(QuietHours.parse, text.split()))


def parse_bandwidth(text: str) -> int | None:
    """Read ``20MB/s`` or ``800 kB/s`` as bytes/s; none of ``none``.

    Raises
    ------
    ValueError
        With a sentence for the user.
    """
    if text.strip().lower() == "none":
        return None
    found = _RATE.fullmatch(text.strip())
    if found is None:
        raise ValueError(say("{text!r} is no bandwidth: write 20MB/s or 800kB/s, or none.", text=text))
    return round(float(found[1]) * _FACTORS[found[2]])


def bandwidth_text(bandwidth: int) -> str:
    """Write bytes/s so that `parse_bandwidth` reads the same."""
    unit = next((unit for unit in "GMk" if bandwidth % (_FACTORS[unit] // 100) == 0 < bandwidth // _FACTORS[unit]), "")
    return f"{bandwidth / _FACTORS[unit]:.10g}{unit}B/s"


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferLimits:
    """How much of one node its retrievals may take."""

    associations: int = 1
    """At once, for one retrieval."""
    quiet_hours: tuple[QuietHours, ...] = ()
    """When nothing is retrieved from it."""
    bandwidth: int | None = None
    """Bytes/s, over all associations; none: as many as come."""

    def __post_init__(self) -> None:
        if not 1 <= self.associations <= MOST_ASSOCIATIONS:
            raise ValueError(
                say(
                    "A retrieval takes from 1 to {most} associations, not {associations}.",
                    most=MOST_ASSOCIATIONS,
                    associations=self.associations,
                )
            )
        if self.bandwidth is not None and self.bandwidth < LEAST_BANDWIDTH:
            raise ValueError(
                say(
                    "A bandwidth of less than {least} kB/s would run transfers into their time limits.",
                    least=LEAST_BANDWIDTH // 1000,
                )
            )
        if self.quiet_hours and all(one.run_into(self.quiet_hours) for one in self.quiet_hours):
            raise ValueError(say("These quiet hours fill the whole week: nothing would ever be retrieved."))


def _weekdays(text: str) -> range | tuple[int, ...]:
    """Days that ``mon`` or ``mon-fri`` names; a range may go over the end of the week."""
    first, dash, last = text.strip().partition("-")
    last = last if dash else first
    if first not in WEEKDAYS or last not in WEEKDAYS:
        raise ValueError(say("{text!r} is no weekday and no range of them, such as mon or mon-fri.", text=text.strip()))
    start, end = WEEKDAYS.index(first), WEEKDAYS.index(last)
    return range(start, end + 1) if start <= end else (*range(start, 7), *range(end + 1))


def _runs(weekdays: tuple[int, ...]) -> list[str]:
    """Write days as ranges where three or more follow one another."""
    runs: list[list[int]] = []
    for day in weekdays:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    parts: list[str] = []
    for run in runs:
        names = [WEEKDAYS[day] for day in run]
        parts += [f"{names[0]}-{names[-1]}"] if len(run) > 2 else names
    return parts
