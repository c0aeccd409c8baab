"""When a node may be retrieved from again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from qrstation.model.limits import QuietHours

_MINUTE = timedelta(minutes=1)


def closed_until(quiet_hours: Sequence[QuietHours], now: datetime, zone: tzinfo | None = None) -> datetime | None:
    """The first minute from now on that no quiet hours cover, in UTC; none when none covers this one.

    It goes by what the clock on the wall shows: from the end of one span to that of the next, and minute by minute
    where the clock is put forward or back before that end.

    Parameters
    ----------
    now
        With its time zone.
    zone
        Where the wall is; none: the time zone of this computer.
    """
    moment = now.astimezone(UTC).replace(second=0, microsecond=0)
    closed = False
    while left := _left(quiet_hours, moment, zone):
        closed = True
        end = moment + left
        same = end.astimezone(zone).utcoffset() == moment.astimezone(zone).utcoffset()
        moment = end if same else moment + _MINUTE
    return moment if closed else None


def _left(quiet_hours: Sequence[QuietHours], moment: datetime, zone: tzinfo | None) -> timedelta:
    wall = moment.astimezone(zone)
    return timedelta(minutes=max((hours.left(wall) for hours in quiet_hours), default=0))
