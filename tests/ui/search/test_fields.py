from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from qrstation import words
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.query import Key, Query
from qrstation.ui.search.fields import (
    Dates,
    QueryFields,
    Usual,
    asks_for_everything,
    in_words,
    name_pattern,
    problems_of,
    query_of,
    read_day,
    read_time,
    text_pattern,
)

USUAL = Usual(today=date(2026, 11, 21), limit=500)


def keys(fields: QueryFields) -> dict[str, str]:
    return {key.keyword: key.value for key in query_of(fields, USUAL).keys}


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("doe", "doe*"),
        (" Doe, Jane ", "Doe^Jane*"),
        ("Doe,", "Doe*"),
        ("DOE^J*", "DOE^J*"),
        ("d?e", "d?e"),
        ('"Doe^Jane"', "Doe^Jane"),
        ("„Müller“", "Müller"),
        ("Yamada=山田", "Yamada=山田"),
        ("山田", "山田*"),
        ('""', '""*'),
        ("", ""),
        ("   ", ""),
    ],
)
def test_names_get_an_asterisk_unless_the_user_is_exact(typed: str, asked: str) -> None:
    assert name_pattern(typed) == asked


def test_descriptions_are_found_anywhere_in_them() -> None:
    assert text_pattern("abdomen") == "*abdomen*"
    assert text_pattern('"CT Abdomen"') == "CT Abdomen"
    assert text_pattern("CT*") == "CT*"


@pytest.mark.parametrize(
    ("dates", "asked"),
    [
        (Dates.TODAY, "20261121"),
        (Dates.YESTERDAY, "20261120"),
        (Dates.LAST_7_DAYS, "20261115-20261121"),
        (Dates.LAST_30_DAYS, "20261023-20261121"),
    ],
)
def test_usual_spans_of_days(dates: Dates, asked: str) -> None:
    assert keys(QueryFields(dates=dates)) == {"StudyDate": asked}


@pytest.mark.parametrize(
    ("first", "last", "asked"),
    [
        ("2026-11-01", "2026-11-19", "20261101-20261119"),
        ("2026-11-19", "19.11.2026", "20261119"),
        ("20261101", "", "20261101-"),
        ("", "2026-1-9", "-20260109"),
    ],
)
def test_ranges_of_days_may_be_open(first: str, last: str, asked: str) -> None:
    assert keys(QueryFields(dates=Dates.RANGE, first_day=first, last_day=last)) == {"StudyDate": asked}


@pytest.mark.parametrize(
    ("keyword", "typed", "asked"),
    [("PatientBirthDate", "1979-10-14", "19791014"), ("AcquisitionTime", "07:10-", "0710-")],
)
def test_further_attributes_are_taken_as_the_window_shows_them(keyword: str, typed: str, asked: str) -> None:
    fields = QueryFields(further=(Key(keyword=keyword, value=typed),))
    assert problems_of(fields, QueryModel.STUDY) == {}
    assert keys(fields) == {keyword: asked}


def test_a_further_attribute_that_nothing_can_match_is_complained_of_in_its_line() -> None:
    further = (Key(keyword="PatientAge"), Key(keyword="PatientBirthDate", value="14.10.1979"))
    [(place, problem)] = problems_of(QueryFields(further=further), QueryModel.STUDY).items()
    assert place == "further 1"
    assert "no date" in problem
    assert "2026-11-21" in problem


def test_a_range_of_times_includes_its_last_minute() -> None:
    assert keys(QueryFields(first_time="8", last_time="16:30")) == {"StudyTime": "080000-163059"}
    assert keys(QueryFields(last_time="16")) == {"StudyTime": "-165959"}


def test_all_fields_make_one_query() -> None:
    fields = QueryFields(
        patient_name="doe",
        patient_id=" 100* ",
        accession_number="A1",
        dates=Dates.TODAY,
        modalities=("CT", "SR"),
        study_description="head",
        station_name="CT1",
        further=(Key(keyword="PatientAge"), Key(keyword="BodyPartExamined", value="HEAD ")),
        limit=10,
    )
    query = query_of(fields, USUAL, ("AccessionNumber", "InstitutionName"))
    assert query == Query(
        model=QueryModel.STUDY,
        level=Level.STUDY,
        keys=(
            Key(keyword="PatientName", value="doe*"),
            Key(keyword="PatientID", value="100*"),
            Key(keyword="AccessionNumber", value="A1"),
            Key(keyword="StudyDate", value="20261121"),
            Key(keyword="ModalitiesInStudy", value="CT\\SR"),
            Key(keyword="StudyDescription", value="*head*"),
            Key(keyword="StationName", value="CT1"),
            Key(keyword="PatientAge"),
            Key(keyword="BodyPartExamined", value="HEAD"),
            Key(keyword="InstitutionName"),
        ),
        limit=10,
    )
    assert "ModalitiesInStudy=CT\\SR" in in_words(query)
    assert "at most 10" in in_words(query)


def test_modalities_of_series_have_their_own_key() -> None:
    assert keys(QueryFields(modalities=("CT",), level=Level.SERIES)) == {"Modality": "CT"}


def test_patient_root_asks_for_patients_unless_studies_are_described() -> None:
    patient_root = replace(USUAL, model=QueryModel.PATIENT)
    assert query_of(QueryFields(patient_name="doe"), patient_root).level is Level.PATIENT
    assert query_of(QueryFields(dates=Dates.TODAY), patient_root).level is Level.STUDY
    assert query_of(QueryFields(), patient_root).limit == 500


@pytest.mark.parametrize(
    ("fields", "field", "said"),
    [
        (QueryFields(dates=Dates.RANGE), "first_day", "Give the first or the last day."),
        (QueryFields(dates=Dates.RANGE, first_day="2026-02-30"), "first_day", "is not a day"),
        (QueryFields(dates=Dates.RANGE, last_day="soon"), "last_day", "is not a day"),
        (QueryFields(dates=Dates.RANGE, first_day="20260102", last_day="20260101"), "last_day", "before the first"),
        (QueryFields(first_time="25:00"), "first_time", "is not a time"),
        (QueryFields(first_time="16", last_time="08"), "last_time", "before the first"),
        (QueryFields(patient_name="a\\b"), "patient_name", "no backslash"),
        (QueryFields(further=(Key(keyword="", value="x"),)), "further 0", "not an attribute"),
        (QueryFields(level=Level.PATIENT), "level", "Study Root"),
        (QueryFields(level=Level.PATIENT, model=QueryModel.PATIENT, modalities=("CT",)), "level", "no date, modality"),
        (QueryFields(level=Level.SERIES, model=QueryModel.PATIENT_STUDY_ONLY), "level", "Patient/Study Only"),
    ],
)
def test_what_cannot_be_asked_is_said_at_its_field(fields: QueryFields, field: str, said: str) -> None:
    problems = problems_of(fields, QueryModel.STUDY)
    assert list(problems) == [field]
    assert said in problems[field]


def test_a_sound_form_has_no_problems() -> None:
    assert (
        problems_of(QueryFields(patient_name="doe", dates=Dates.RANGE, first_day="2026-01-01"), QueryModel.STUDY) == {}
    )


def test_asking_for_everything_is_noticed() -> None:
    assert asks_for_everything(query_of(QueryFields(patient_name="*", further=(Key(keyword="PatientAge"),)), USUAL))
    assert not asks_for_everything(query_of(QueryFields(dates=Dates.TODAY), USUAL))


def test_days_and_times_are_read_in_usual_forms() -> None:
    assert read_day("9.1.2026") == read_day("2026-1-9") == date(2026, 1, 9)
    assert all(read_day(text) is None for text in ("2026", "2026-11", "202611", "2026-111"))
    assert read_time("1430") == read_time("14:30") == time(14, 30)
    assert read_time("14:30:61") is None


def test_a_day_is_read_as_the_language_writes_it() -> None:
    words.speak(replace(words.ENGLISH, date="%d/%m/%Y"))
    try:
        assert read_day("9/1/2026") == read_day("2026-01-09") == date(2026, 1, 9)
        assert read_day("31/02/2026") is None
    finally:
        words.speak(words.ENGLISH)
