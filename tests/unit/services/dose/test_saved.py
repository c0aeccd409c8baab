"""The saved dose queries and their file."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from qrstation.errors import InvalidInput
from qrstation.model.dose import Branch, DoseOrder, DoseQuery, HandOn, StationLevel
from qrstation.model.dose_schedule import RelativeDays, SavedQuery, Timing
from qrstation.services.dose.saved import SavedQueries

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
LATER = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
EVERYTHING = SavedQuery(
    name="Röntgen, 100 %",
    order=DoseOrder(
        node="Main PACS",
        query=DoseQuery(
            branches=(Branch.CT, Branch.DX),
            date_from=date(2026, 1, 1),
            date_until=date(2026, 1, 1),
            time_from=time(7, 30),
            time_until=time(19),
            description_exclude=("imported",),
            description_include=("thorax", "abdomen"),
            station_exclude=("ct99",),
            station_include=("ct1",),
            station_level=StationLevel.BOTH,
            toshiba=True,
            duplicates=True,
            empty_sr=True,
        ),
        store="OPENREM",
        hand_on=HandOn(folder="/srv/dose", node="OpenREM"),
    ),
    days=RelativeDays.parse("yesterday"),
    timing=Timing(daily=time(2, 30)),
)
PLAIN = SavedQuery(
    name="Mammography",
    order=DoseOrder(node="PACS@10.1.2.3:104", query=DoseQuery(branches=(Branch.MG,), all_dates=True)),
    days=RelativeDays.parse("hour-ago"),
    timing=Timing(every=60),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "dose-queries.json"


def book(file: Path, now: datetime = NOW) -> SavedQueries:
    return SavedQueries(file, now=lambda: now)


def test_what_is_saved_is_there_for_another_program_with_all_that_it_asks(file: Path) -> None:
    book(file).add(EVERYTHING)
    book(file).add(PLAIN)
    first, second = book(file).all()
    assert first.order_at(datetime(2026, 3, 1)) == EVERYTHING.order_at(datetime(2026, 3, 1))
    assert (first.name, first.timing, first.days, first.since) == (EVERYTHING.name, EVERYTHING.timing, first.days, NOW)
    assert second.order_at(datetime(2026, 3, 1)) == PLAIN.order_at(datetime(2026, 3, 1))
    assert book(file).named("mammography") == second


def test_no_query_is_kept_before_one_is_added(file: Path) -> None:
    assert book(file).all() == ()
    with pytest.raises(InvalidInput, match=r"no saved dose query called 'CT'"):
        book(file).named("CT")


def test_a_name_is_taken_once_whatever_its_case(file: Path) -> None:
    book(file).add(PLAIN)
    with pytest.raises(InvalidInput, match="already a saved query called MAMMOGRAPHY"):
        book(file).add(replace(PLAIN, name="MAMMOGRAPHY"))
    assert [saved.name for saved in book(file).all()] == ["Mammography"]


def test_another_query_with_the_same_timing_is_not_due_anew(file: Path) -> None:
    book(file).add(PLAIN)
    again = replace(PLAIN, days=RelativeDays.parse("today"))
    book(file, LATER).add(again, replacing=True)
    (kept,) = book(file).all()
    assert (kept.days, kept.since) == (again.days, NOW)
    book(file, LATER).add(replace(again, timing=Timing(every=15)), replacing=True)
    assert book(file).named("Mammography").since == LATER


def test_a_query_is_removed_by_its_name(file: Path) -> None:
    book(file).add(PLAIN)
    book(file).add(EVERYTHING)
    book(file).remove("mammography")
    assert [saved.name for saved in book(file).all()] == [EVERYTHING.name]
    with pytest.raises(InvalidInput, match="no saved dose query"):
        book(file).remove("Mammography")


def test_a_file_that_cannot_be_used_is_kept_aside_and_the_last_good_one_used(file: Path) -> None:
    book(file).add(PLAIN)
    entry = json.loads(file.read_text())
    entry["queries"][0]["days"] = "tomorrow"
    file.write_text(json.dumps(entry))
    queries = book(file)
    assert [saved.name for saved in queries.all()] == ["Mammography"]
    assert "tomorrow" in queries.warnings[0]
    assert "last good one" in queries.warnings[0]
    assert queries.all()
    assert len(queries.warnings) == 1


@pytest.mark.parametrize("name", ["", "  ", " CT", "two\nlines"])
def test_a_name_stands_on_one_line(name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        replace(PLAIN, name=name)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"every": 0}, "every 1 to 10,080 minutes"),
        ({"every": 20_000}, "every 1 to 10,080 minutes"),
        ({"every": 5, "daily": time(2)}, "not both"),
        ({"daily": time(2, 0, 30)}, "hours and minutes"),
    ],
)
def test_timings_that_mean_nothing_are_refused(values: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Timing(**values)  # type: ignore[arg-type]
