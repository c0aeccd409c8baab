"""Matches as tables, CSV and remarks."""

from __future__ import annotations

import csv
import io
import sys
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from qrstation.cli.matches import remarks_on, write_matches
from qrstation.cli.output import Output
from qrstation.datasets.encoding import Encoding
from qrstation.dicom.identifiers import match_of
from qrstation.model.information_model import Level
from qrstation.model.query import Element, Match, Query
from tests.unit.cli.conftest import HEAD, Command, Pacs
from tests.unit.datasets.encoded import element

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

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


@pytest.mark.parametrize(("form", "most"), [("json", 1), ("csv", 1), ("table", 1.6)])
def test_of_many_matches_little_is_held_while_they_are_written(
    form: str, most: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    matches = list(map(study, range(3000)))
    monkeypatch.setattr(sys, "stdout", stream := io.TextIOWrapper(io.BufferedWriter(Nowhere())))
    write_matches(Output(), form, Query(), matches[:10])
    tracemalloc.start()
    write_matches(Output(), form, Query(), matches)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    stream.close()

    assert peak < most * 1e6


class Nowhere(io.RawIOBase):
    """Takes everything, and keeps nothing."""

    def writable(self) -> bool:
        return True

    def write(self, data: ReadableBuffer) -> int:
        return len(memoryview(data))


def study(number: int) -> Match:
    content = (
        element(8, 0x20, "DA", b"20261127")
        + element(8, 0x50, "SH", b"%08d" % number)
        + element(8, 0x61, "CS", b"CT\\SR ")
        + element(0x10, 0x10, "PN", b"Doe%05d^Jane" % number)
        + element(0x20, 0xD, "UI", b"1.2.840.113619.%08d" % number)
    )
    return match_of(content, Encoding(), level=Level.STUDY)


def match(uid: str, *problems: str) -> Match:
    unique = Element(tag=0x0020000D, keyword="StudyInstanceUID", vr="UI", values=(uid,) if uid else ())
    return Match(level=Level.STUDY, elements=(unique,), remarks=problems)


def test_a_remark_says_what_it_is_about() -> None:
    odd = "PatientID: it is odd."
    matches = [match("1.2.1"), *(match(f"1.2.3.{number}", odd) for number in range(30)), match("1.2.9", "Alone.")]

    assert remarks_on([*matches, match("", "Nameless.")]) == [
        "PatientID: it is odd. (30 matches)",
        "Alone. (1 match: 1.2.9)",
        "Nameless. (1 match)",
    ]
