"""Matches as tables, CSV and remarks."""

from __future__ import annotations

import csv
import io

import pytest

from qrstation.cli.matches import remarks_on
from qrstation.model.information_model import Level
from qrstation.model.query import Element, Match
from tests.unit.cli.conftest import HEAD, Command, Pacs

STUDY_COLUMNS = [
    "StudyInstanceUID",
    "StudyDate",
    "StudyTime",
    "AccessionNumber",
    "ModalitiesInStudy",
    "ReferringPhysicianName",
    "StudyDescription",
    "PatientName",
    "PatientID",
    "PatientBirthDate",
    "PatientSex",
    "StudyID",
    "NumberOfStudyRelatedSeries",
    "NumberOfStudyRelatedInstances",
]


@pytest.mark.parametrize("keys", [("PatientName=*",), ("PatientName=YAMADA*", "StudyDate"), ("PatientID=NOBODY",)])
def test_csv_has_the_same_columns_whatever_is_asked_and_answered(
    qrstation: Command, pacs: Pacs, keys: tuple[str, ...]
) -> None:
    further = [option for key in (*keys, "InstitutionName", "BodyPartExamined") for option in ("-k", key)]
    found = qrstation("find", str(pacs), *further, "--format", "csv")

    assert next(csv.reader(io.StringIO(found.out))) == [*STUDY_COLUMNS, "InstitutionName", "BodyPartExamined"]


def test_csv_of_a_level_below_names_those_above(qrstation: Command, pacs: Pacs) -> None:
    found = qrstation(
        "find", str(pacs), "--level", "SERIES", "-k", f"StudyInstanceUID={HEAD}", "--format", "csv"
    )  # fmt: skip

    assert found.out.startswith("StudyInstanceUID,SeriesInstanceUID,SeriesDate,")


def test_a_table_is_for_people_and_csv_for_programs(qrstation: Command, pacs: Pacs) -> None:
    ask = ("find", str(pacs), "-k", f"StudyInstanceUID={HEAD}", "-k", "AcquisitionDateTime")
    table, as_csv = qrstation(*ask).out, qrstation(*ask, "--format", "csv").out
    assert "2020-01-31" in table
    assert "10:15:30" in table
    assert "20200131" in as_csv
    assert "101530" in as_csv

    images = (
        "--level", "IMAGE", "-k", f"StudyInstanceUID={HEAD}", "-k", f"SeriesInstanceUID={HEAD}.1",
    )  # fmt: skip
    assert "CT Image Storage" in qrstation("find", str(pacs), *images).out
    assert "1.2.840.10008.5.1.4.1.1.2" in qrstation("find", str(pacs), *images, "--format", "csv").out


def match(uid: str, *problems: str) -> Match:
    unique = Element(tag=0x0020000D, keyword="StudyInstanceUID", vr="UI", values=(uid,) if uid else ())
    return Match(level=Level.STUDY, elements=(unique,), problems=problems)


def test_a_remark_says_what_it_is_about() -> None:
    odd = "PatientID: it is odd."
    matches = [match("1.2.1"), *(match(f"1.2.3.{number}", odd) for number in range(30)), match("1.2.9", "Alone.")]

    assert remarks_on([*matches, match("", "Nameless.")]) == [
        "PatientID: it is odd. (30 matches)",
        "Alone. (1 match: 1.2.9)",
        "Nameless. (1 match)",
    ]
