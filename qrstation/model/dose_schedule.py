"""A dose query that is kept under a name: of which days, when it runs by itself, and what came of it."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace
from enum import StrEnum

from qrstation.model.dose import DoseOrder
from qrstation.words import counted, later, say

LONGEST_INTERVAL = 7 * 24 * 60
"""Minutes between two runs, at most."""
MOST_DAYS_BACK = 3_650

_SPAN = re.compile(r"(\d{1,4})-(\d{1,4})")
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)")
_HOUR = datetime.timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class RelativeDays:
    """Days counted back from the day of the run: written ``today``, ``yesterday``, ``7-1`` or ``hour-ago``."""

    first: int
    """Days before today; 0 is today."""
    last: int
    hour_ago: bool = False
    """Whether today is the day that it was an hour ago: a query that runs every hour then misses no last hour."""

    def __post_init__(self) -> None:
        if not 0 <= self.last <= self.first <= MOST_DAYS_BACK:
            raise ValueError(
                say(
                    "Days are counted back from today, the earlier one first, so its number is the larger; at most "
                    "{most:,}.",
                    most=MOST_DAYS_BACK,
                )
            )

    @classmethod
    def parse(cls, text: str) -> RelativeDays:
        """Read what `str` writes.

        Raises
        ------
        ValueError
            With a sentence for the user.
        """
        named = {
            "today": cls(first=0, last=0),
            "yesterday": cls(first=1, last=1),
            "hour-ago": cls(first=0, last=0, hour_ago=True),
        }
        if (days := named.get(text.strip().lower())) is not None:
            return days
        if (found := _SPAN.fullmatch(text.strip())) is None:
            raise ValueError(
                say(
                    "{text!r} are no days: write today, yesterday, hour-ago, or how many days ago they begin and end, "
                    "such as 7-1.",
                    text=text,
                )
            )
        return cls(first=int(found[1]), last=int(found[2]))

    def __str__(self) -> str:
        if self.hour_ago:
            return "hour-ago"
        return {(0, 0): "today", (1, 1): "yesterday"}.get((self.first, self.last), f"{self.first}-{self.last}")

    @property
    def words(self) -> str:
        """What people call them."""
        if self.hour_ago:
            return say("today as of an hour ago")
        first, last = (
            (say("today"), say("yesterday"))[ago] if ago < 2 else say("{number:,} days ago", number=ago)
            for ago in (self.first, self.last)
        )
        return first if first == last else say("{first} until {last}", first=first, last=last)

    def dates(self, now: datetime.datetime, zone: datetime.tzinfo | None = None) -> tuple[datetime.date, datetime.date]:
        """First and last day, as it is `now` on the wall of a zone; none: that of this computer."""
        moment = now.astimezone(datetime.UTC)  # An hour on the wall is none where the clock is changed in it.
        today = (moment - _HOUR if self.hour_ago else moment).astimezone(zone).date()
        return today - datetime.timedelta(days=self.first), today - datetime.timedelta(days=self.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """When a saved query runs by itself: every so many minutes, daily at a time of the local clock, or never."""

    every: int | None = None
    """Minutes."""
    daily: datetime.time | None = None

    def __post_init__(self) -> None:
        if self.every is not None and self.daily is not None:
            raise ValueError(say("A query runs every so many minutes or daily at a time: not both."))
        if self.every is not None and not 1 <= self.every <= LONGEST_INTERVAL:
            raise ValueError(
                say(
                    "A query runs every 1 to {most:,} minutes, not every {minutes:,}.",
                    most=LONGEST_INTERVAL,
                    minutes=self.every,
                )
            )
        if self.daily is not None and self.daily != self.daily.replace(second=0, microsecond=0, tzinfo=None, fold=0):
            raise ValueError(say("A daily time is one of hours and minutes, such as 02:30."))

    @property
    def is_never(self) -> bool:
        """Whether it runs only when somebody wants it."""
        return self.every is None and self.daily is None

    @property
    def words(self) -> str:
        """When that is, for people."""
        if self.every is not None:
            return (
                say("every minute")
                if self.every == 1
                else say("every {minutes}", minutes=counted(self.every, "minute"))
            )
        return say("not by itself") if self.daily is None else say("daily at {time:%H:%M}", time=self.daily)


def clock_time(text: str) -> datetime.time:
    """Read a time of the day such as ``02:30``.

    Raises
    ------
    ValueError
        With a sentence for the user.
    """
    found = _CLOCK.fullmatch(text.strip())
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise ValueError(say("{text!r} is no time of the day such as 02:30.", text=text))
    return datetime.time(int(found[1]), int(found[2]))


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedQuery:
    """A dose query under a name.

    Raises
    ------
    ValueError
        With a sentence for the user.
    """

    name: str
    order: DoseOrder
    """What is asked for, where, and where it goes; its dates stand for nothing: `days` does."""
    days: RelativeDays
    timing: Timing = Timing()
    since: datetime.datetime | None = None
    """When it got its timing; nothing before is due."""
    asks_since: datetime.datetime | None = None
    """When it got what it asks for; what ran under its name before was another query."""

    def __post_init__(self) -> None:
        if not self.name.strip() or not self.name.isprintable():
            raise ValueError(say("A saved query has a name on one line."))
        if self.name != self.name.strip():
            raise ValueError(say("The name of a saved query has no blanks around it."))
        self.order_at(datetime.datetime(2000, 1, 1, 12))

    def asks_as(self, other: SavedQuery) -> bool:
        """Whether it asks the same node the same, for the same store, if of other days and at other times."""
        moment = datetime.datetime(2000, 1, 1, 12)
        order = replace(self, name=other.name, days=other.days).order_at(moment)
        return replace(order, hand_on=other.order.hand_on) == other.order_at(moment)

    def order_at(self, now: datetime.datetime, zone: datetime.tzinfo | None = None) -> DoseOrder:
        """Make the order for a moment: with the days that are meant then; see `RelativeDays.dates`."""
        first, last = self.days.dates(now, zone)
        query = replace(self.order.query, date_from=first, date_until=last, all_dates=False)
        return replace(self.order, query=query, saved_as=self.name)


class RunState(StrEnum):
    """How it stands with a run of a saved query."""

    RUNNING = later("running")
    DONE = later("done")
    NOT_HANDED_ON = later("done, but not all handed on")
    """What was to be fetched was; something is owed to where it goes on to, of this run or of others."""
    INCOMPLETE = later("incomplete")
    """The node may have more than it told; what it told was fetched, if not all of it."""
    PARTIAL = later("in part")
    FAILED = later("failed")
    STOPPED = later("stopped")
    LEFT_OUT = later("left out")
    """An earlier retrieval of the query is paused; nothing was asked."""
    BROKEN_OFF = later("broken off")
    """The program ended in the middle of it."""

    @property
    def told(self) -> str:
        """What a run did that stands so, as the rest of a sentence: ``failed``, ``ended in part``."""
        match self:
            case RunState.FAILED:
                return say("failed")
            case RunState.NOT_HANDED_ON:
                return say("fetched all, but not all was handed on")
            case _:
                return say("ended {state}", state=say(self))

    @property
    def needs_a_person(self) -> bool:
        """Whether something may be missing that does not come by itself."""
        return self in (
            RunState.NOT_HANDED_ON,
            RunState.INCOMPLETE,
            RunState.PARTIAL,
            RunState.FAILED,
            RunState.LEFT_OUT,
        )

    @property
    def covers_its_days(self) -> bool:
        """Whether a later run need not ask for its days again: asked for more at once, a node only stops earlier."""
        return self in (RunState.DONE, RunState.NOT_HANDED_ON, RunState.INCOMPLETE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedRun:
    """One run of a saved query, from the first C-ECHO to the last object."""

    id: int
    name: str
    """That of the saved query then."""
    started: datetime.datetime
    ended: datetime.datetime | None = None
    state: RunState = RunState.RUNNING
    asked: str = ""
    """Which days of what, at which node."""
    words: str = ""
    """What came of it, as sentences; empty while it runs."""
    job: int | None = None
    """Number of the retrieval; none where nothing was fetched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedStanding:
    """A saved query, when it runs next by itself, and its last run; none each where there is none."""

    saved: SavedQuery
    next_due: datetime.datetime | None = None
    last_run: SavedRun | None = None

    def is_due(self, now: datetime.datetime) -> bool:
        """Whether it is to run now; one that runs already is not."""
        running = self.last_run is not None and self.last_run.state is RunState.RUNNING
        return self.next_due is not None and self.next_due <= now and not running
