"""When a saved query is due: from its timing, its last run and the clock alone."""

from __future__ import annotations

import datetime

from qrstation.model.dose_schedule import SavedQuery

_DAY = datetime.timedelta(days=1)


def next_due(
    saved: SavedQuery,
    *,
    last_run: datetime.datetime | None,
    now: datetime.datetime,
    zone: datetime.tzinfo | None = None,
) -> datetime.datetime | None:
    """Tell when a query is due next: a moment that has passed where it is due now; none where it never is.

    However many of its moments passed while the program was closed or the computer slept, one run makes up for them.

    Parameters
    ----------
    last_run
        When its last run started, whatever started it and however it ended; none: it never ran.
    now
        With its time zone.
    zone
        Where the clock on the wall hangs; none: where this computer is.
    """
    timing, since = saved.timing, saved.since
    if timing.is_never or since is None:
        return None
    after = since if last_run is None else max(since, last_run)
    interval = _DAY if timing.every is None else datetime.timedelta(minutes=timing.every)
    if after - now > interval:
        return now  # The clock was wrong then: waiting for that moment could take years.
    if timing.daily is not None:
        return _next_moment(timing.daily, after, zone)
    return since if last_run is None or last_run < since else after + interval


def _next_moment(time: datetime.time, after: datetime.datetime, zone: datetime.tzinfo | None) -> datetime.datetime:
    """Tell when a clock on the wall shows a time next: once a day, also where it is put forward over it or back to it.

    Where it shows it twice, the first counts; where it leaves it out, it is the moment at which it would have shown it.
    """
    day = after.astimezone(zone).date()
    days = (day + ahead * _DAY for ahead in (-1, 0, 1, 2))
    moments = (datetime.datetime.combine(each, time, tzinfo=zone).astimezone(datetime.UTC) for each in days)
    return next(moment for moment in moments if moment > after)
