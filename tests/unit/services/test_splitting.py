"""Parts of a search: together they are the search, whatever its own days, hours and modalities."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qrstation.model.information_model import Level
from qrstation.model.query import Element, Key, Query
from qrstation.services.splitting import Axis, Division, Part, apart
from qrstation.store.matching import combined, matcher

TODAY = date(2026, 11, 20)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)).map(lambda day: f"{day:%Y%m%d}")
TIMES = st.from_regex(r"([01][0-9]|2[0-3])([0-5][0-9]([0-5][0-9](\.[0-9]{1,6})?)?)?", fullmatch=True)
DATE_KEYS = st.sampled_from(("", "20240229", "20240101-", "-20240630", "20200101-20261120", "2020.01.01-2026.11.20"))
TIME_KEYS = st.sampled_from(("", "0800-1200", "08-", "-235959.5", "101500-101501"))
FITTING_DAYS = st.sampled_from(("20240229", "20240301", "20240101", "20240630", "20200101", "20261120", "19991231"))


def asked(date_key: str = "", time_key: str = "", modality: str = "", level: Level = Level.STUDY) -> Query:
    values = {"StudyDate": date_key, "StudyTime": time_key, "ModalitiesInStudy": modality, "PatientName": "DOE*"}
    return Query(level=level, keys=tuple(Key(keyword=keyword, value=value) for keyword, value in values.items()))


def division(query: Query, *passed_over: str, together: bool = False) -> Division:
    return Division(query, passed_over=passed_over, combined=together, today=TODAY)


def matches(query: Query, day: str, time: str) -> bool:
    """Whether a query, its keys taken one by one, finds a study of a moment."""
    for vr, keyword, value in (("DA", "StudyDate", day), ("TM", "StudyTime", time)):
        test = matcher(vr, query.value(keyword))
        if test is not None and not test(Element(tag=0, keyword=keyword, vr=vr, values=(value,))):
            return False
    return True


@given(date_key=DATE_KEYS, time_key=TIME_KEYS, day=st.one_of(DAYS, FITTING_DAYS), time=TIMES, refused=st.booleans())
def test_a_moment_of_the_search_lies_in_one_part_or_on_the_edge_of_two(
    date_key: str, time_key: str, day: str, time: str, refused: bool
) -> None:
    query = asked(date_key, time_key)
    parted = division(query)
    part, whole = Part(), matches(query, day, time)
    while parts := parted.parts(part, refused=refused):
        if parts[0].axis is Axis.MODALITY:
            break
        hits = [each for each in parts if matches(parted.query(each), day, time)]
        if not whole:
            assert not [each for each in hits if each.axis is Axis.DAY]
            break
        if parted.cut_off and not hits:
            assert refused
            assert day < "19700101" or day > "20261121"
            break
        assert 1 <= len(hits) <= 2
        part = hits[0]


@given(date_key=DATE_KEYS, time_key=TIME_KEYS, day=st.one_of(DAYS, FITTING_DAYS), time=TIMES)
def test_one_range_of_moments_taken_apart_is_the_same_range(date_key: str, time_key: str, day: str, time: str) -> None:
    query = asked(date_key, time_key)
    queries = apart(query)
    if queries == (query,):
        return
    if "-" in date_key and "-" in time_key:
        together = combined(date_key, time_key)(day, time)
        assert sum(matches(each, day, time) for each in queries) == together


def test_a_day_is_taken_apart_too() -> None:
    assert [
        (each.value("StudyDate"), each.value("StudyTime")) for each in apart(asked("20260101-20260103", "1800-0600"))
    ] == [("20260103", "-0600"), ("20260102-20260102", ""), ("20260101", "1800-")]
    assert [
        (each.value("StudyDate"), each.value("StudyTime")) for each in apart(asked("20260101-20260102", "1800-0600"))
    ] == [("20260102", "-0600"), ("20260101", "1800-")]
    (one_day,) = apart(asked("20260101-20260101", "0600-1800"))
    assert (one_day.value("StudyDate"), one_day.value("StudyTime")) == ("20260101", "0600-1800")


def test_days_that_are_combined_with_hours_are_no_ranges_of_their_own() -> None:
    parted = division(asked("20260101-20260103", "1800-0600"), together=True)
    assert {part.axis for part in parted.parts(Part(), refused=False)} == {Axis.MODALITY}


def test_hours_are_divided_within_one_day_only() -> None:
    parted = division(asked("20260101-20260102"))
    first, *_ = parted.parts(Part(), refused=False)
    assert parted.query(first).value("StudyDate") == "20260102"
    assert parted.query(first).value("StudyTime") == ""
    hours = [parted.query(part).value("StudyTime") for part in parted.parts(first, refused=False)]
    assert hours[:2] == ["210000-", "180000-210000"]
    assert hours[-1] == "-030000"


@pytest.mark.parametrize(
    ("query", "axes"),
    [
        (asked("20260101", "101500"), {Axis.MODALITY}),
        (asked("20260101", "101500", "CT"), set()),
        (asked("no date", "no time", "CT"), set()),
        (asked("20261350", "101500", "*"), {Axis.MODALITY}),
        (asked("20260101-", level=Level.PATIENT), set()),
        (asked("20260101-", level=Level.SERIES), set()),
    ],
)
def test_what_leaves_nothing_to_divide(query: Query, axes: set[Axis]) -> None:
    assert {part.axis for part in division(query).parts(Part(), refused=False)} == axes


def test_days_that_are_none_are_not_divided_for_ever() -> None:
    for open_end in ("-17990101", "22010101-"):
        assert division(asked(open_end)).parts(Part(), refused=False) == ()


@pytest.mark.parametrize("refused", [True, False])
@pytest.mark.parametrize("ends", ["99991231-", "-00010101", "-00100101", "99991231-99991231", "00010101-99991231"])
def test_the_calendar_has_ends(ends: str, refused: bool) -> None:
    parted = division(asked(ends))
    for part in parted.parts(Part(), refused=refused):
        first, _, last = parted.query(part).value("StudyDate").partition("-")
        assert {len(first), len(last)} <= {0, 8}
        parted.parts(part, refused=refused)


@pytest.mark.parametrize(
    ("dates", "days"),
    [
        ("99991231-", ["99991231"]),
        ("99991230-", ["99991231-", "99991230"]),
        ("-00010101", ["00010101"]),
        ("-00010102", ["00010102", "-00010101"]),
    ],
)
def test_no_day_lies_beyond_the_ends_of_the_calendar(dates: str, days: list[str]) -> None:
    times = "1800-" if dates.endswith("-") else "-1800"
    assert [each.value("StudyDate") for each in apart(asked(dates, times))] == days


def test_a_key_may_be_named_by_its_tag() -> None:
    query = Query(keys=(Key(keyword="0008,0020", value="20260101-20260131"),))
    parted = division(query)
    parts = [parted.query(part) for part in parted.parts(Part(), refused=False)]
    assert [key.value for key in parts[0].keys] == ["20260128-20260131"]


def test_modalities_that_were_seen_are_asked_for_beside_the_usual_ones() -> None:
    parted = division(asked("20260101"), Axis.TIME)
    modalities = [part.modality for part in parted.parts(Part(), refused=False, modalities=("ZZ", "CT"))]
    assert modalities[0] == "CT"
    assert modalities[-1] == "ZZ"
    assert len(modalities) == len(set(modalities))
    assert not parted.parts(Part(modality="CT"), refused=False)


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (Part(), "the whole search"),
        (Part(days=(None, date(1999, 1, 1))), "up to 1999-01-01"),
        (Part(days=(date(1999, 1, 1), None)), "from 1999-01-01"),
        (Part(days=(date(1999, 1, 1), date(1999, 1, 2))), "1999-01-01 to 1999-01-02"),
        (
            Part(days=(date(1999, 1, 1), date(1999, 1, 1)), seconds=(0, 1), modality="CT"),
            "1999-01-01, 00:00:00, CT",
        ),
        (Part(days=(date(1999, 1, 1), date(1999, 1, 1)), seconds=(43200, None)), "1999-01-01, 12:00:00 to 24:00:00"),
    ],
)
def test_parts_have_names(part: Part, words: str) -> None:
    assert division(asked()).words(part) == words
