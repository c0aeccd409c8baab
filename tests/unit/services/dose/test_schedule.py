"""When saved dose queries are due: neither twice nor never, whatever clocks and computers do."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qrstation.model.dose import Branch, DoseOrder, DoseQuery
from qrstation.model.dose_schedule import LONGEST_INTERVAL, RelativeDays, SavedQuery, Timing
from qrstation.services.dose.schedule import next_due

BERLIN = ZoneInfo("Europe/Berlin")
SET_UP = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
YESTERDAY = RelativeDays.parse("yesterday")
CT = DoseQuery(branches=(Branch.CT,), all_dates=True)


def saved(timing: Timing, *, since: datetime = SET_UP, days: RelativeDays = YESTERDAY) -> SavedQuery:
    return SavedQuery(name="Nightly CT", order=DoseOrder(node="PACS", query=CT), days=days, timing=timing, since=since)


def daily(text: str) -> Timing:
    return Timing(daily=time.fromisoformat(text))


def runs(query: SavedQuery, looks: Sequence[datetime], zone: ZoneInfo = BERLIN) -> list[datetime]:
    """When a query runs whose being due is looked at now and then, each run starting when it is seen to be due."""
    started: list[datetime] = []
    for now in looks:
        due = next_due(query, last_run=started[-1] if started else None, now=now, zone=zone)
        if due is not None and due <= now:
            started.append(now)
    return started


def each_minute(start: datetime, hours: int) -> list[datetime]:
    return [start + timedelta(minutes=minute) for minute in range(hours * 60)]


def test_a_query_that_does_not_run_by_itself_is_never_due() -> None:
    assert next_due(saved(Timing()), last_run=None, now=SET_UP + timedelta(days=400)) is None


def test_every_so_many_minutes_it_runs_at_once_and_then_by_the_interval() -> None:
    started = runs(saved(Timing(every=20)), each_minute(SET_UP, 2))
    assert started == [SET_UP + timedelta(minutes=minutes) for minutes in range(0, 120, 20)]


def test_a_daily_query_waits_for_its_time_and_then_runs_once_a_day() -> None:
    started = runs(saved(daily("02:00")), each_minute(SET_UP, 72))
    assert [moment.astimezone(BERLIN) for moment in started] == [
        datetime(2026, 3, day, 2, 0, tzinfo=BERLIN) for day in (2, 3, 4)
    ]


def test_it_does_not_run_at_once_because_its_time_of_today_has_passed_when_it_is_set_up() -> None:
    due = next_due(saved(daily("09:30")), last_run=None, now=SET_UP, zone=BERLIN)
    assert due == datetime(2026, 3, 2, 9, 30, tzinfo=BERLIN)


def test_runs_missed_while_the_computer_slept_are_made_up_for_by_one() -> None:
    awake = [*each_minute(SET_UP, 24), *each_minute(SET_UP + timedelta(days=5), 24)]
    started = runs(saved(daily("02:00")), awake)
    assert started == [
        datetime(2026, 3, 2, 2, 0, tzinfo=BERLIN),
        SET_UP + timedelta(days=5),
        datetime(2026, 3, 7, 2, 0, tzinfo=BERLIN),
    ]


def test_many_intervals_missed_are_made_up_for_by_one_run() -> None:
    looks = [SET_UP, SET_UP + timedelta(days=3), SET_UP + timedelta(days=3, minutes=1)]
    assert runs(saved(Timing(every=15)), looks) == looks[:2]


@pytest.mark.parametrize(
    ("clock", "day", "moments"),
    [
        pytest.param("02:30", date(2026, 3, 29), [datetime(2026, 3, 29, 1, 30, tzinfo=UTC)], id="does not exist"),
        pytest.param("02:30", date(2026, 10, 25), [datetime(2026, 10, 25, 0, 30, tzinfo=UTC)], id="exists twice"),
        pytest.param("00:00", date(2026, 3, 29), [datetime(2026, 3, 28, 23, 0, tzinfo=UTC)], id="midnight in spring"),
        pytest.param("23:59", date(2026, 10, 25), [datetime(2026, 10, 25, 22, 59, tzinfo=UTC)], id="end in autumn"),
    ],
)
def test_a_daily_query_runs_once_on_the_days_on_which_the_clock_is_changed(
    clock: str, day: date, moments: list[datetime]
) -> None:
    midnight = datetime.combine(day, time(), BERLIN).astimezone(UTC)
    query = saved(daily(clock), since=midnight - timedelta(minutes=1))
    hours = 23 if day.month == 3 else 25
    assert runs(query, each_minute(midnight, hours)) == moments


def test_a_new_timing_counts_from_when_it_was_set() -> None:
    changed = saved(daily("02:00"), since=SET_UP + timedelta(days=1))
    ran = SET_UP - timedelta(days=30)
    assert next_due(changed, last_run=ran, now=SET_UP + timedelta(days=1), zone=BERLIN) == datetime(
        2026, 3, 3, 2, 0, tzinfo=BERLIN
    )
    often = saved(Timing(every=600), since=SET_UP)
    assert next_due(often, last_run=SET_UP - timedelta(minutes=1), now=SET_UP) == SET_UP


@pytest.mark.parametrize("timing", [Timing(every=15), daily("02:00")])
def test_a_clock_that_was_years_ahead_does_not_keep_it_from_running(timing: Timing) -> None:
    ran_in_2031 = datetime(2031, 1, 1, tzinfo=UTC)
    due = next_due(saved(timing), last_run=ran_in_2031, now=SET_UP, zone=BERLIN)
    assert due == SET_UP


@pytest.mark.parametrize("timing", [Timing(every=15), daily("02:00")])
def test_a_clock_put_back_a_little_lets_nothing_run_twice(timing: Timing) -> None:
    start = datetime(2026, 3, 2, 2, 0, tzinfo=BERLIN)
    looks = [start, start - timedelta(seconds=2), start, start + timedelta(seconds=1)]
    assert runs(saved(timing), looks) == [start]


CLOCKS = st.times().map(lambda clock: Timing(daily=clock.replace(second=0, microsecond=0)))
PAUSES = st.lists(st.integers(min_value=1, max_value=3 * 24 * 60), min_size=1, max_size=60)


@given(timing=CLOCKS, pauses=PAUSES, zone=st.sampled_from(["Europe/Berlin", "America/St_Johns", "Pacific/Apia"]))
def test_daily_runs_are_never_lost_and_never_two_for_one_time(timing: Timing, pauses: list[int], zone: str) -> None:
    """Between two looks at least one time of the clock has passed exactly when the query runs at the second of them."""
    place, clock = ZoneInfo(zone), timing.daily
    assert clock is not None
    looks = [SET_UP + timedelta(minutes=minutes) for minutes in itertools.accumulate([0, *pauses])]
    days = [SET_UP.date() + timedelta(days=ahead) for ahead in range(-2, (looks[-1] - SET_UP).days + 3)]
    times = [datetime.combine(day, clock, place).astimezone(UTC) for day in days]
    passed = [
        later
        for earlier, later in itertools.pairwise([SET_UP, *looks])
        if any(earlier < moment <= later for moment in times)
    ]
    assert runs(saved(timing), looks, place) == passed


@given(every=st.integers(1, LONGEST_INTERVAL), pauses=PAUSES)
def test_runs_at_intervals_are_never_closer_than_the_interval_and_never_later_than_the_look_after_it(
    every: int, pauses: list[int]
) -> None:
    looks = [SET_UP + timedelta(minutes=minutes) for minutes in itertools.accumulate([0, *pauses])]
    started = runs(saved(Timing(every=every)), looks)
    interval = timedelta(minutes=every)
    assert started[0] == SET_UP
    for earlier, later in itertools.pairwise(started):
        assert later == next(look for look in looks if look >= earlier + interval)
    assert looks[-1] < started[-1] + interval


@pytest.mark.parametrize(
    ("written", "words", "dates"),
    [
        ("today", "today", ("2026-03-01", "2026-03-01")),
        ("yesterday", "yesterday", ("2026-02-28", "2026-02-28")),
        ("7-1", "7 days ago until yesterday", ("2026-02-22", "2026-02-28")),
        ("6-0", "6 days ago until today", ("2026-02-23", "2026-03-01")),
        ("hour-ago", "today as of an hour ago", ("2026-02-28", "2026-02-28")),
    ],
)
def test_days_are_counted_from_the_moment_of_the_run(written: str, words: str, dates: tuple[str, str]) -> None:
    days = RelativeDays.parse(written)
    assert (str(days), days.words) == (written, words)
    order = saved(Timing(), days=days).order_at(datetime(2026, 3, 1, 0, 20))
    assert (str(order.query.date_from), str(order.query.date_until)) == dates
    assert order.saved_as == "Nightly CT"


@pytest.mark.parametrize("text", ["1-7", "9999-1"])
def test_days_that_do_not_go_together_are_explained_without_a_way_to_write_them(text: str) -> None:
    """The window says it too, where there are two numbers to turn."""
    with pytest.raises(ValueError, match="earlier one first, so its number is the larger") as told:
        RelativeDays.parse(text)
    assert "7-1" not in str(told.value)


@pytest.mark.parametrize("text", ["", "tomorrow", "-1", "7", "99999-1", "2026-01-01"])
def test_what_are_no_days_is_said(text: str) -> None:
    with pytest.raises(ValueError, match="such as 7-1"):
        RelativeDays.parse(text)


def test_times_of_several_days_are_refused_when_the_query_is_saved() -> None:
    timed = DoseQuery(
        branches=(Branch.CT,), date_from=date(2026, 1, 1), date_until=date(2026, 1, 1), time_from=time(12)
    )
    order = DoseOrder(node="PACS", query=timed)
    at_noon = SavedQuery(name="Noon", order=order, days=YESTERDAY).order_at(datetime(2026, 3, 1, 9))
    assert (str(at_noon.query.date_from), at_noon.query.time_from) == ("2026-02-28", time(12))
    with pytest.raises(ValueError, match="single day"):
        SavedQuery(name="Noon", order=order, days=RelativeDays.parse("7-1"))


@pytest.mark.parametrize(
    ("now", "zone", "day"),
    [
        (datetime(2026, 4, 23, 22, 30, tzinfo=UTC), "Africa/Cairo", date(2026, 4, 23)),
        (datetime(2026, 3, 8, 5, 20, tzinfo=UTC), "America/Havana", date(2026, 3, 7)),
        (datetime(2026, 3, 8, 6, 20, tzinfo=UTC), "America/Havana", date(2026, 3, 8)),
    ],
)
def test_an_hour_ago_is_an_hour_ago_where_the_clock_was_put_forward_in_it(now: datetime, zone: str, day: date) -> None:
    order = saved(Timing(), days=RelativeDays.parse("hour-ago")).order_at(now, ZoneInfo(zone))
    assert (order.query.date_from, order.query.date_until) == (day, day)
