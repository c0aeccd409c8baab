"""What is asked for each row of a list, and which rows are better not asked."""

from __future__ import annotations

import pytest

from qrstation.model.batch import Cell, DateOrder, ListChoices, ListField
from qrstation.model.information_model import Level
from qrstation.services.batch.rows import rows_of
from tests.unit.services.batch.lists import accessions, table, wanted

STUDY, SERIES, OBJECT = "1.2.840.113619.2.55", "1.2.840.113619.2.55.1", "1.2.840.113619.2.55.1.1"


def asked(*headings_and_row: str) -> tuple[Level, dict[str, str]]:
    middle = len(headings_and_row) // 2
    (row,) = wanted(headings_and_row[:middle], headings_and_row[middle:])
    assert row.problem == ""
    return row.level, {key.keyword: key.value for key in row.keys}


def test_all_that_a_row_says_must_fit() -> None:
    assert asked("Accession", "MRN", "Date", "A1", "0007", "4.3.2026") == (
        Level.STUDY,
        {"AccessionNumber": "A1", "PatientID": "0007", "StudyDate": "20260304"},
    )


def test_a_span_of_days_in_two_columns_and_a_tolerance() -> None:
    (row,) = wanted(["MRN", "from", "to"], ["P1", "2026-01-02", "2026-01-05"], tolerance=2)
    assert row.keys[1].value == "20251231-20260107"
    assert row.words == "Patient ID P1, 2025-12-31 to 2026-01-07"


def test_a_uid_says_all_and_those_above_are_named() -> None:
    headings = ("Study UID", "Series UID", "SOP Instance UID", "Accession")
    assert asked(*headings, STUDY, "", "", "A1") == (Level.STUDY, {"StudyInstanceUID": STUDY})
    assert asked(*headings, STUDY, SERIES, "", "") == (
        Level.SERIES,
        {"StudyInstanceUID": STUDY, "SeriesInstanceUID": SERIES},
    )
    level, keys = asked(*headings, "", "", OBJECT, "")
    assert (level, keys) == (Level.IMAGE, {"SOPInstanceUID": OBJECT})


@pytest.mark.parametrize("value", ["*", "A?1", "A\\B"])
def test_signs_that_stand_for_others_are_not_asked(value: str) -> None:
    (row,) = accessions(value)
    assert "could match what is not meant" in row.problem
    assert row.keys == ()


@pytest.mark.parametrize("value", ["1.23457E+12", "1,23457E+12", "1E+15", "1.2e12"])
def test_what_a_spreadsheet_made_of_a_long_number_is_not_asked(value: str) -> None:
    for heading in ("Accession", "MRN", "Study UID"):
        (row,) = wanted([heading], [Cell(text=value, as_text=True)])
        assert "its digits are lost" in row.problem


@pytest.mark.parametrize("value", ["4711.0", "1,5"])
def test_a_number_with_a_fraction_is_not_asked_unless_it_is_text(value: str) -> None:
    (row,) = accessions(value)
    assert "a spreadsheet may have changed it" in row.problem
    (text,) = wanted(["Accession"], [Cell(text=value, as_text=True)])
    assert text.keys[0].value == value


@pytest.mark.parametrize("value", ["#N/A", "#REF!", "######"])
def test_errors_of_the_spreadsheet_are_no_numbers(value: str) -> None:
    assert "error of the spreadsheet" in accessions(value)[0].problem


def test_a_number_that_lost_its_zeros_is_not_asked() -> None:
    numbers = [f"{number:07}" for number in range(1_000_001, 1_000_010)]
    *whole, short = accessions(*numbers, "11234")
    assert not any(row.problem for row in whole)
    assert "11234 has 5 digits and most others have 7" in short.problem


def test_numbers_of_many_lengths_are_asked_as_they_are_and_so_is_text() -> None:
    assert not any(row.problem for row in accessions("1", "22", "333", "4444", "55555", "666666"))
    rows = wanted(["Accession"], *([str(number)] for number in range(1000, 1010)), [Cell(text="7", as_text=True)])
    assert not any(row.problem for row in rows)


@pytest.mark.parametrize(
    ("heading", "value", "said"),
    [
        ("Study UID", "1.2", "is no Study Instance UID"),
        ("Study UID", "1.2.840.x", "is no Study Instance UID"),
        ("Study UID", ".".join(["123456789"] * 7), "is no Study Instance UID"),
        ("Accession", "A" * 65, "too long"),
        ("Accession", "A" * 17, "has 17 characters, and an accession number 16 at most"),
        ("Accession", "A\u202eB", "do not print"),
        ("MRN", "", "Nothing stands in the columns"),
    ],
)
def test_what_cannot_be_asked(heading: str, value: str, said: str) -> None:
    (row,) = wanted([heading, "Remark"], [value, "seen"])
    assert said in row.problem


@pytest.mark.parametrize(
    ("patient", "first", "last", "said"),
    [
        ("P1", "soon", "", "soon is no date"),
        ("P1", "", "2026-01-02", "no first one"),
        ("P1", "2026-01-02", "2026-01-01", "before its first"),
        ("", "2026-01-02", "", "everybody's of that day"),
    ],
)
def test_days_that_cannot_be_asked(patient: str, first: str, last: str, said: str) -> None:
    (row,) = wanted(["MRN", "from", "to"], [patient, first, last])
    assert said in row.problem
    assert row.words


def test_rows_that_ask_for_the_same_are_told() -> None:
    rows = accessions("A1", "A2", " A1".strip(), "A*", "A*")
    assert [row.same_as for row in rows] == [None, None, 2, None, None]


def test_the_order_of_day_and_month_is_seen_in_the_list_or_chosen() -> None:
    read = table(["MRN", "Date"], ["P1", "03/04/2026"], ["P2", "13/04/2026"])
    columns = (ListField.PATIENT_ID, ListField.STUDY_DATE)
    seen = rows_of(read, ListChoices(columns=columns))
    assert [row.keys[1].value for row in seen] == ["20260403", "20260413"]
    chosen = rows_of(read, ListChoices(columns=columns, date_order=DateOrder.MONTH_FIRST))
    assert [bool(row.problem) for row in chosen] == [False, True]


def test_more_tolerance_than_there_are_days() -> None:
    (row,) = wanted(["MRN", "Date"], ["P1", "2026-01-02"], tolerance=10_000_000)
    assert "no date" in row.problem
