"""Which column holds what: guessed, and said."""

from __future__ import annotations

import pytest

from qrstation.errors import InvalidInput
from qrstation.model.batch import ListField
from qrstation.services.batch.columns import check, field_of, guessed, with_chosen
from tests.unit.services.batch.lists import table


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Accession Number", ListField.ACCESSION_NUMBER),
        ("ACC#", ListField.ACCESSION_NUMBER),
        ("Accession No. (RIS)", ListField.ACCESSION_NUMBER),
        ("Zugangsnummer", ListField.ACCESSION_NUMBER),
        ("Numéro d’accession", ListField.ACCESSION_NUMBER),
        ("(0008,0050)", ListField.ACCESSION_NUMBER),
        ("Patient's ID", ListField.PATIENT_ID),
        ("MRN", ListField.PATIENT_ID),
        ("Patienten-Nr.", ListField.PATIENT_ID),
        ("ID del paciente", ListField.PATIENT_ID),
        ("Untersuchungsdatum", ListField.STUDY_DATE),
        ("Date de l'examen", ListField.STUDY_DATE),
        ("bis", ListField.LAST_STUDY_DATE),
        ("StudyInstanceUID", ListField.STUDY_INSTANCE_UID),
        ("Series Instance UID", ListField.SERIES_INSTANCE_UID),
        ("SOP Instance UID", ListField.SOP_INSTANCE_UID),
        ("Issuer of Patient ID", None),
        ("Patient's Birth Date", None),
        ("Geburtsdatum", None),
        ("Patient Name", None),
        ("Remark", None),
        ("", None),
        ("Accession number " * 20, None),
    ],
)
def test_headings_are_known_in_the_words_that_people_use(heading: str, field: ListField | None) -> None:
    assert field_of(heading) is field


def test_of_two_columns_of_one_kind_the_first_is_taken() -> None:
    read = table(["Accession", "Accession Number", "Date"], ["A1", "A2", "2026-01-02"])
    assert guessed(read) == (ListField.ACCESSION_NUMBER, None, ListField.STUDY_DATE)


def test_without_headings_values_tell() -> None:
    read = table(["", ""], ["1.2.840.113619.2.55", "2026-01-02"], ["1.2.840.113619.2.56", "20260103"])
    assert guessed(read) == (ListField.STUDY_INSTANCE_UID, ListField.STUDY_DATE)
    assert guessed(table([""], ["A1"], ["A2"])) == (ListField.ACCESSION_NUMBER,)


def test_several_unknown_columns_are_not_guessed() -> None:
    read = table(["Number", "Place"], ["4711", "12"])
    columns = guessed(read)
    assert columns == (None, None)
    with pytest.raises(InvalidInput, match="not known which column") as refused:
        check(read, columns)
    assert "Number, Place" in refused.value.detail


def test_a_date_alone_names_no_study() -> None:
    with pytest.raises(InvalidInput, match="not known which column"):
        check(table(["Date"], ["2026-01-02"]), (ListField.STUDY_DATE,))


def test_what_the_user_says_comes_before_the_guess() -> None:
    read = table(["Accession", "Order", "Date", ""], ["A1", "B1", "2026-01-02", "P1"])
    columns = with_chosen(read, guessed(read), ["accession=order", "date=", "patient-id=D"])
    assert columns == (None, ListField.ACCESSION_NUMBER, None, ListField.PATIENT_ID)


@pytest.mark.parametrize(
    ("chosen", "said"),
    [("number=Order", "does not say"), ("accession=Orders", "no column 'Orders'"), ("=", "does not")],
)
def test_a_field_or_column_that_is_not_there(chosen: str, said: str) -> None:
    read = table(["Order"], ["A1"])
    with pytest.raises(InvalidInput, match=said) as refused:
        with_chosen(read, guessed(read), [chosen])
    assert refused.value.advice
