"""Quiet hours: what the clock on the wall shows decides, also when it is put forward or back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from qrstation.model.limits import QuietHours, TransferLimits, bandwidth_text, parse_bandwidth, parse_quiet_hours
from qrstation.services.quiet_hours import closed_until

BERLIN = ZoneInfo("Europe/Berlin")
FRIDAY, SATURDAY, SUNDAY, MONDAY = (f"2026-11-{day}" for day in (27, 28, 29, 30))


def at(text: str, *, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("hours", "now", "until"),
    [
        ("07:00-18:00", f"{FRIDAY} 06:59", None),
        ("07:00-18:00", f"{FRIDAY} 07:00", f"{FRIDAY} 18:00"),
        ("07:00-18:00", f"{FRIDAY} 17:59:59", f"{FRIDAY} 18:00"),
        ("07:00-18:00", f"{FRIDAY} 18:00", None),
        ("22:00-06:30", f"{FRIDAY} 23:00", f"{SATURDAY} 06:30"),
        ("22:00-06:30", f"{FRIDAY} 00:00", f"{FRIDAY} 06:30"),
        ("22:00-06:30", f"{FRIDAY} 21:59", None),
        ("07:00-18:00,mon-fri", f"{FRIDAY} 12:00", f"{FRIDAY} 18:00"),
        ("07:00-18:00,mon-fri", f"{SATURDAY} 12:00", None),
        ("22:00-06:00,fri", f"{SATURDAY} 05:59", f"{SATURDAY} 06:00"),
        ("22:00-06:00,fri", f"{FRIDAY} 05:59", None),
        ("20:00-04:00,sun", f"{MONDAY} 03:00", f"{MONDAY} 04:00"),
        ("07:00-12:00 12:00-18:00", f"{FRIDAY} 08:00", f"{FRIDAY} 18:00"),
        ("07:00-13:00 12:00-18:00", f"{FRIDAY} 12:30", f"{FRIDAY} 18:00"),
        ("07:00-12:00 13:00-18:00", f"{FRIDAY} 08:00", f"{FRIDAY} 12:00"),
        ("18:00-24:00,fri 00:00-24:00,sat,sun", f"{FRIDAY} 19:00", f"{MONDAY} 00:00"),
        ("00:00-24:00,sat-sun", f"{SUNDAY} 23:59", f"{MONDAY} 00:00"),
        ("none", f"{FRIDAY} 12:00", None),
    ],
)
def test_the_first_moment_outside(hours: str, now: str, until: str | None) -> None:
    assert closed_until(parse_quiet_hours(hours), at(now), BERLIN) == (None if until is None else at(until))


def test_the_night_that_lacks_an_hour() -> None:
    # 29 March 2026: after 01:59 CET the clocks show 03:00 CEST.
    night = at("2026-03-28 23:00")
    assert closed_until(parse_quiet_hours("22:00-06:00"), night, BERLIN) == at("2026-03-29 06:00")
    assert at("2026-03-29 06:00") - night == timedelta(hours=6)
    # 02:30 never comes: the first moment after it is 03:00.
    assert closed_until(parse_quiet_hours("22:00-02:30"), night, BERLIN) == at("2026-03-29 03:00")


def test_the_night_that_has_an_hour_twice() -> None:
    # 25 October 2026: after 02:59 CEST the clocks show 02:00 CET.
    end = at("2026-10-25 06:00")
    assert closed_until(parse_quiet_hours("22:00-06:00"), at("2026-10-25 02:30"), BERLIN) == end
    assert closed_until(parse_quiet_hours("22:00-06:00"), at("2026-10-25 02:30", fold=1), BERLIN) == end
    for fold in (0, 1):
        half_past_two = at("2026-10-25 02:30", fold=fold)
        assert (
            closed_until(parse_quiet_hours("22:00-02:30"), at("2026-10-25 02:10", fold=fold), BERLIN) == half_past_two
        )


@pytest.mark.parametrize("night", ["2026-03-28", "2026-10-24"])
@pytest.mark.parametrize("hours", ["22:00-06:00", "22:00-02:30", "22:00-24:00 00:00-03:00", "00:00-23:58 23:58-23:59"])
def test_the_first_moment_is_the_first_minute_that_none_covers(night: str, hours: str) -> None:
    spans = parse_quiet_hours(hours)

    def is_quiet(moment: datetime) -> bool:
        return any(span.left(moment.astimezone(BERLIN)) for span in spans)

    for minutes in range(0, 600, 47):
        moment = now = at(f"{night} 20:00") + timedelta(minutes=minutes)
        while is_quiet(moment):
            moment += timedelta(minutes=1)
        assert closed_until(spans, now, BERLIN) == (None if moment == now else moment)


def test_a_week_of_quiet_hours_is_looked_through_in_a_few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[datetime] = []
    left = QuietHours.left

    def counted(self: QuietHours, wall: datetime) -> int:
        steps.append(wall)
        return left(self, wall)

    monkeypatch.setattr(QuietHours, "left", counted)
    hours = parse_quiet_hours("00:00-24:00,mon-sat 00:00-23:00,sun")
    assert closed_until(hours, at(f"{MONDAY} 00:00"), BERLIN) == at("2026-12-06 23:00")
    assert len(steps) < 30


def test_the_wall_is_that_of_this_computer_unless_told() -> None:
    now = datetime(2026, 11, 27, 12, 0).astimezone()
    end = closed_until((QuietHours.parse("11:00-13:00"),), now.astimezone(UTC))
    assert end is not None
    assert end.astimezone().replace(tzinfo=None) == datetime(2026, 11, 27, 13, 0)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("7:00-18:00", "07:00-18:00"),
        ("07:00-18:00,Mon-Fri", "07:00-18:00,mon-fri"),
        ("22:00-06:00,sat,fri", "22:00-06:00,fri,sat"),
        ("07:00-18:00,sat-mon", "07:00-18:00,mon,sat,sun"),
        ("07:00-18:00,mon-sun", "07:00-18:00"),
        ("00:00-24:00,sun", "00:00-24:00,sun"),
    ],
)
def test_spans_are_written_in_one_form(text: str, written: str) -> None:
    assert str(QuietHours.parse(text)) == written
    assert QuietHours.parse(written) == QuietHours.parse(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("7-18", "no quiet hours: write 07:00-18:00"),
        ("07:00-18:60", "no quiet hours"),
        ("07:00-25:00", "from 00:00 to 24:00"),
        ("24:00-06:00", "from 00:00 to 24:00"),
        ("07:00-07:00", "a whole day is 00:00-24:00"),
        ("07:00-18:00,monday", "'monday' is no weekday"),
        ("07:00-18:00,mon-", "'mon-'"),
        ("07:00-18:00,", "is no weekday"),
    ],
)
def test_what_is_no_span_is_said(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        QuietHours.parse(text)


@pytest.mark.parametrize("hours", ["00:00-24:00", "06:00-18:00 18:00-06:00", "00:00-24:00,mon-fri 00:00-24:00,sat,sun"])
def test_a_node_that_is_never_free_is_refused(hours: str) -> None:
    with pytest.raises(ValueError, match="whole week"):
        TransferLimits(quiet_hours=parse_quiet_hours(hours))


@pytest.mark.parametrize("hours", ["00:01-24:00", "06:00-18:00 18:00-05:59", "00:00-24:00,mon-sat 00:00-23:59,sun"])
def test_a_minute_a_week_is_enough(hours: str) -> None:
    assert TransferLimits(quiet_hours=parse_quiet_hours(hours)).quiet_hours


@pytest.mark.parametrize(
    ("text", "rate"),
    [("20MB/s", 20_000_000), ("800 kB/s", 800_000), ("1.5MB/s", 1_500_000), ("250000B/s", 250_000), ("none", None)],
)
def test_bandwidths_are_read(text: str, rate: int | None) -> None:
    assert parse_bandwidth(text) == rate


@pytest.mark.parametrize(
    ("rate", "text"),
    [(20_000_000, "20MB/s"), (1_500_000, "1.5MB/s"), (250_000, "250kB/s"), (1_234_567, "1234567B/s"), (10**9, "1GB/s")],
)
def test_bandwidths_are_written_as_they_are_read(rate: int, text: str) -> None:
    assert bandwidth_text(rate) == text
    assert parse_bandwidth(text) == rate


@pytest.mark.parametrize("text", ["20", "20Mbit/s", "fast", "-1MB/s", ""])
def test_what_is_no_bandwidth_is_said(text: str) -> None:
    with pytest.raises(ValueError, match="write 20MB/s"):
        parse_bandwidth(text)


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        ({"associations": 0}, "from 1 to 8 associations, not 0"),
        ({"associations": 17}, "not 17"),
        ({"bandwidth": 99_999}, "less than 100 kB/s"),
    ],
)
def test_limits_beyond_reason_are_refused(limits: dict[str, int], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        TransferLimits(**limits)  # type: ignore[arg-type]
