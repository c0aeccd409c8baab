"""When a saved query is due, and for which days: from its timing, its runs and the clock alone."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace

from qrstation.model.dose_schedule import SavedQuery, SavedRun

MOST_DAYS_MADE_UP = 31
"""Days before those that a run asks for of itself."""
_DAY = datetime.timedelta(days=1)


def next_due(
    saved: SavedQuery,
    *,
    last_run: datetime.datetime | None,
    now: datetime.datetime,
    zone: datetime.tzinfo | None = None,
) -> datetime.datetime | None:
    """Tell when a query is due next: a moment that has passed where it is due now; none where it never is.

    However many of its moments passed while the program was closed or the computer slept, one run makes up for them:
    it asks for their days too, see `first_day`.

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


def first_day(
    saved: SavedQuery,
    *,
    runs: Iterable[SavedRun],
    now: datetime.datetime,
    zone: datetime.tzinfo | None = None,
) -> datetime.date:
    """Tell from which day on a run asks: that which the first run asked for, or would have, whose days are not covered.

    A query for certain times of a day reaches no further back than it is meant to, and none makes up for runs of
    another one that had its name before.

    Parameters
    ----------
    runs
        Runs under its name, the latest first.
    """
    own, _ = saved.days.dates(now, zone)
    query = saved.order.query
    if query.time_from is not None or query.time_until is not None:
        return own
    moments = []
    covered = None
    since = saved.asks_since
    for run in runs:
        if since is not None and run.started < since:
            break
        if run.state.covers_its_days:
            covered = run.started
            break
        moments.append(run.started)
    if since is not None and saved.since is not None:
        saved = replace(saved, since=max(since, saved.since))
    missed = next_due(saved, last_run=covered, now=now, zone=zone)
    moments += [missed] if missed is not None else []
    first = min((saved.days.dates(moment, zone)[0] for moment in moments), default=own)
    return max(min(first, own), own - MOST_DAYS_MADE_UP * _DAY)


def _next_moment(time: datetime.time, after: datetime.datetime, zone: datetime.tzinfo | None) -> datetime.datetime:
    """Tell when a clock on the wall shows a time next: once a day, also where it is put forward over it or back to it.

    Where it shows it twice, the first counts; where it leaves it out, it is the moment at which it would have shown it.
    """
    day = after.astimezone(zone).date()
    days = (day + ahead * _DAY for ahead in (-1, 0, 1, 2))
    moments = (datetime.datetime.combine(each, time, tzinfo=zone).astimezone(datetime.UTC) for each in days)
    return next(moment for moment in moments if moment > after)
