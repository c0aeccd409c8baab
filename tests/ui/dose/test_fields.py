"""The form of the dose page as an order, and remembered; without a window."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

import pytest

from qrstation.model.dose import Branch, DoseOrder, DoseQuery, HandOn, StationLevel
from qrstation.ui.dose.fields import DoseFields, fields_of, order_of, remembered_fields, usual_fields

TODAY = datetime.date(2026, 11, 27)
FIELDS = DoseFields(node="Main PACS", first_day="2026-11-26")
ORDER = DoseOrder(
    node="Main PACS",
    query=DoseQuery(
        branches=(Branch.CT, Branch.FL),
        date_from=TODAY,
        date_until=TODAY,
        time_from=datetime.time(8, 0),
        time_until=datetime.time(17, 30, 15),
        description_include=("thorax", "abdomen"),
        description_exclude=("outside",),
        station_include=("ct1",),
        station_exclude=("ct2", "ct 3"),
        station_level=StationLevel.BOTH,
        toshiba=True,
        duplicates=True,
        empty_sr=True,
    ),
    hand_on=HandOn(folder="/srv/dose", node="OpenREM Orthanc"),
)


def test_the_first_form_asks_for_all_modalities_from_yesterday_on() -> None:
    fields = usual_fields(TODAY)
    query = order_of(replace(fields, node="Main PACS"), TODAY).query
    assert query.branches == (Branch.CT, Branch.MG, Branch.FL, Branch.DX, Branch.NM)
    assert (query.date_from, query.date_until) == (datetime.date(2026, 11, 26), None)
    assert not query.duplicates


def test_terms_are_divided_by_commas_and_compared_without_case() -> None:
    fields = replace(FIELDS, description_exclude=" Imported, OUTSIDE ,,", station_include="CT 1")
    query = order_of(fields, TODAY).query
    assert query.description_exclude == ("imported", "outside")
    assert query.station_include == ("ct 1",)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"node": ""}, "There is no remote node to ask yet."),
        ({"branches": ()}, "Choose at least one modality."),
        ({"branches": (Branch.SR, Branch.CT)}, "SR only stands alone: it cannot be combined with a modality."),
        ({"first_day": "yesterday"}, "“yesterday” is not a day like 2026-11-19."),
        ({"first_day": "2026-11"}, "“2026-11” is not a day like 2026-11-19."),
        ({"last_day": "2026-11-3", "first_day": "202611"}, "“202611” is not a day like 2026-11-19."),
        (
            {"first_day": "2030-01-01"},
            "Without a last day it goes on to today, 2026-11-27, which lies before the first day, 2030-01-01.",
        ),
        ({"first_day": ""}, "Without a date a node would be asked for everything that it has."),
        ({"last_day": "2026-11-01"}, "The last day, 2026-11-01, lies before the first, 2026-11-26."),
        ({"last_day": "2026-11-26", "first_time": "noon"}, "“noon” is not a time like 14:30."),
        (
            {"last_day": "2026-11-26", "first_time": "10", "last_time": "9:30"},
            "The time 09:30 lies before 10:00.",
        ),
        (
            {"folder": "incoming"},
            "'incoming' is a folder that depends on where qrstation is started: give its whole path.",
        ),
        (
            {"folder": "~nobody.here/incoming"},
            "'~nobody.here/incoming' is in the folder of a user whom this computer does not know.",
        ),
    ],
)
def test_what_is_wrong_is_said(changed: dict[str, object], sentence: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}$"):
        order_of(replace(FIELDS, **changed), TODAY)  # type: ignore[arg-type]


def test_all_dates_are_asked_for_in_spite_of_the_days_that_stand_there() -> None:
    query = order_of(replace(FIELDS, all_dates=True, first_time="10:00"), TODAY).query
    assert query.all_dates
    assert (query.date_from, query.date_until, query.time_from) == (None, None, None)


def test_times_are_passed_over_where_there_are_several_days() -> None:
    query = order_of(replace(FIELDS, last_day="2026-11-27", first_time="10:00"), TODAY).query
    assert query.time_from is None


def test_what_goes_to_another_store_is_not_handed_on() -> None:
    order = order_of(replace(FIELDS, store="Research", folder="/srv/dose", forward_to="OpenREM Orthanc"), TODAY)
    assert order.store == "Research"
    assert order.hand_on == HandOn()


def test_an_order_fills_the_form_that_makes_it() -> None:
    assert order_of(fields_of(ORDER), TODAY) == ORDER
    assert fields_of(ORDER).has_more
    assert not FIELDS.has_more


def test_all_is_remembered_but_the_dates() -> None:
    remembered = remembered_fields(fields_of(ORDER).to_json(), TODAY)
    expected = replace(fields_of(ORDER), first_day="2026-11-26", last_day="", first_time="", last_time="")
    assert remembered == expected


@pytest.mark.parametrize("text", ["", "{", "[]", '{"branches": ["US"]}', '{"toshiba": "perhaps"}'])
def test_a_damaged_memory_is_the_usual_form(text: str) -> None:
    assert remembered_fields(text, TODAY) == usual_fields(TODAY)


@pytest.mark.parametrize(
    ("first", "last"), [("2030-01-01", "2030-01-01"), ("2026-11-26", "2030-01-01"), ("", "2030-01-01")]
)
def test_days_to_come_can_be_asked_for_where_they_are_meant(first: str, last: str) -> None:
    query = order_of(replace(FIELDS, first_day=first, last_day=last), TODAY).query
    assert query.date_until == datetime.date(2030, 1, 1)


def test_what_stands_in_the_lines_of_the_days_is_of_no_matter_where_all_dates_are_wanted() -> None:
    assert order_of(replace(FIELDS, first_day="2026-11", all_dates=True), TODAY).query.all_dates
