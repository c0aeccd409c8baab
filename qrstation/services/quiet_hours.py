"""When a node may be retrieved from again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from qrstation.model.limits import QuietHours

_MINUTE = timedelta(minutes=1)


def closed_until(quiet_hours: Sequence[QuietHours], now: datetime, zone: tzinfo | None = None) -> datetime | None:
    """The first minute from now on that no quiet hours cover, in UTC; none when none covers this one.

    It goes by what the clock on the wall shows, minute by minute: so the change to and from summer time needs no rule.

    Parameters
    ----------
    now
        With its time zone.
    zone
        Where the wall is; none: the time zone of this computer.
    """
    moment = now.astimezone(UTC).replace(second=0, microsecond=0)
    if not _is_quiet(quiet_hours, moment, zone):
        return None
    while _is_quiet(quiet_hours, moment, zone):
        moment += _MINUTE
    return moment


def _is_quiet(quiet_hours: Sequence[QuietHours], moment: datetime, zone: tzinfo | None) -> bool:
    wall = moment.astimezone(zone)
    return any(hours.cover(wall) for hours in quiet_hours)
