"""The report of a list as a file: row by row, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from qrstation import words
from qrstation.errors import ArchiveFault
from qrstation.model.batch import ListReport, RowResult, RowState, instances_in
from qrstation.model.information_model import Level
from qrstation.model.query import Element, Match
from qrstation.services.batch.reports import save_report
from tests.unit.services.batch.lists import accessions, wanted

EVIL = '=HYPERLINK("http://example.org")'


def study(number: int, **values: str) -> Match:
    values = {"StudyInstanceUID": f"1.2.{number}", "StudyDescription": EVIL} | values
    elements = tuple(Element(tag=0, keyword=keyword, vr="LO", values=(text,)) for keyword, text in values.items())
    return Match(level=Level.STUDY, elements=elements, node="PACS")


@pytest.fixture
def report() -> ListReport:
    one, two, nothing = accessions("A1", "@SUM(A1)", "<script>")
    return ListReport(
        name="march.csv",
        node="PACS",
        results=(
            RowResult(row=one, state=RowState.FOUND, matches=(study(1),)),
            RowResult(
                row=two, state=RowState.TOO_MUCH, matches=(study(2), study(3)), reason="2 match, and at most 1 may."
            ),
            RowResult(row=nothing, state=RowState.NOTHING),
        ),
    )


def test_csv_has_a_row_for_each_match_and_no_formula(report: ListReport, tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    save_report(report, path)

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["Row"], row["Result"], row["Found: Study Instance UID"]) for row in rows] == [
        ("2", "found", "1.2.1"),
        ("3", "too much matched", "1.2.2"),
        ("3", "too much matched", "1.2.3"),
        ("4", "nothing matched", ""),
    ]
    assert rows[0]["Found: Description"] == f"'{EVIL}"
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


def test_json_keeps_what_came(report: ListReport, tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    save_report(report, path)

    told = json.loads(path.read_text(encoding="utf-8"))
    assert (told["list"], told["node"]) == ("march.csv", "PACS")
    assert told["rows"][1]["state"] == "too-much"
    assert told["rows"][1]["asked"] == "Accession Number @SUM(A1)"
    assert told["rows"][1]["matches"][0]["StudyDescription"] == EVIL
    assert told["summary"]["found"] == 1
    assert told["summary"]["matches"] == 1


@pytest.fixture
def german() -> Iterator[None]:
    known = {"Patient ID": "Patienten-ID", "{first} to {last}": "{first} bis {last}"}
    words.speak(words.Language(code="de", translation=lambda text, _: known.get(text, "")))
    yield
    words.speak(words.ENGLISH)


@pytest.mark.usefixtures("german")
def test_what_is_asked_is_told_in_the_language_and_written_in_english(tmp_path: Path) -> None:
    (row,) = wanted(["MRN", "from", "to"], ["P1", "2026-01-02", "2026-01-05"])
    assert row.words == "Patienten-ID P1, 2026-01-02 bis 2026-01-05"

    results = (RowResult(row=row, state=RowState.NOTHING),)
    report = ListReport(name="march.csv", node="PACS", results=results)
    for path in (tmp_path / "report.csv", tmp_path / "report.json"):
        save_report(report, path)
        assert "Patient ID P1, 2026-01-02 to 2026-01-05" in path.read_text(encoding="utf-8-sig")


def test_a_folder_that_is_not_there(report: ListReport, tmp_path: Path) -> None:
    with pytest.raises(ArchiveFault, match=r"report\.csv could not be written") as refused:
        save_report(report, tmp_path / "nowhere" / "report.csv")
    assert refused.value.advice


def test_instances_are_counted_where_the_node_tells() -> None:
    counted = [study(number, NumberOfStudyRelatedInstances="10") for number in (1, 2)]
    assert instances_in(counted) == 20
    assert instances_in([*counted, study(3)]) is None
