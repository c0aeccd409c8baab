"""Days as people write them, and those that nobody can tell for certain."""

from __future__ import annotations

from datetime import date

import pytest

from qrstation.model.batch import DateOrder
from qrstation.services.batch.dates import DayReader, looks_like_a_date, order_in

TODAY = date(2026, 11, 27)
THE_DAY = date(2026, 3, 4)


def reader(order: DateOrder | None = None) -> DayReader:
    return DayReader(order, today=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-04",
        "20260304",
        "2026/3/4",
        "4.3.2026",
        "04.03.26",
        "4. 3. 2026",
        "46085",
        "46085.54",
        "2026-03-04 10:30",
        "2026-03-04T10:30:00.000",
        "04.03.2026 10:30:59",
        "2026-03-04 2:30 PM",
    ],
)
def test_days_that_can_mean_one_day_only(text: str) -> None:
    assert reader().day(text) == THE_DAY


@pytest.mark.parametrize("text", ["03/04/2026", "3-4-26", "03/04/26"])
def test_day_and_month_are_not_guessed(text: str) -> None:
    with pytest.raises(ValueError, match="cannot be told apart"):
        reader().day(text)
    assert reader(DateOrder.MONTH_FIRST).day(text) == THE_DAY
    assert reader(DateOrder.DAY_FIRST).day(text) == date(2026, 4, 3)


@pytest.mark.parametrize(("text", "day"), [("13/02/2026", 13), ("02/13/2026", 13), ("02/02/2026", 2)])
def test_a_day_after_the_12th_is_its_own_witness(text: str, day: int) -> None:
    assert reader().day(text) == date(2026, 2, day)


@pytest.mark.parametrize(("text", "year"), [("01.02.26", 2026), ("01.02.99", 1999), ("01.02.27", 1927)])
def test_a_year_of_two_digits_is_not_in_the_future(text: str, year: int) -> None:
    assert reader().day(text).year == year


@pytest.mark.parametrize(
    "text",
    ["yesterday", "2026-13-01", "31.02.2026", "20261301", "2026-0304", "1.2.3", "0001-01-01", "123456", "", "2026"],
)
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(ValueError, match="is no date: write 2026-11-19"):
        reader().day(text)


@pytest.mark.parametrize("text", ["1" + " " * 100_000 + "x", "1 - " * 30_000, "T" * 100_000])
def test_a_cell_full_of_nothing_takes_no_time(text: str) -> None:
    with pytest.raises(ValueError, match="is no date"):
        reader().span(text)
    assert not looks_like_a_date(text)


def test_a_day_that_the_chosen_order_does_not_allow() -> None:
    with pytest.raises(ValueError, match="is no date"):
        reader(DateOrder.MONTH_FIRST).day("13/02/2026")


@pytest.mark.parametrize(
    "text", ["20260304-20260306", "2026-03-04 - 2026-03-06", "4.3.2026–6.3.2026", "4.3.2026 bis 6.3.2026"]
)
def test_a_first_and_a_last_day(text: str) -> None:
    assert reader().span(text) == (THE_DAY, date(2026, 3, 6))


def test_a_day_alone_is_its_own_span_and_none_ends_before_it_starts() -> None:
    assert reader().span("2026-03-04") == (THE_DAY, THE_DAY)
    with pytest.raises(ValueError, match="ends before it starts"):
        reader().span("20260306-20260304")


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["01/02/2026", "13/02/2026"], DateOrder.DAY_FIRST),
        (["01/02/2026", "02/13/2026"], DateOrder.MONTH_FIRST),
        (["13/02/2026", "02/13/2026"], None),
        (["01/02/2026"], None),
        (["2026-11-19", "19.11.2026", "20261119"], None),
    ],
)
def test_a_list_shows_its_order_by_days_after_the_12th(texts: list[str], order: DateOrder | None) -> None:
    assert order_in(texts) is order


@pytest.mark.parametrize("text", ["2026-03-04", "20260304", "4.3.2026", "03/04/26", "2026-03-04 10:30"])
def test_dates_are_known_by_their_looks(text: str) -> None:
    assert looks_like_a_date(text)


@pytest.mark.parametrize("text", ["46085", "12345678", "1.2.840.1", "A1", "", "00010101"])
def test_numbers_are_not_taken_for_dates(text: str) -> None:
    assert not looks_like_a_date(text)
