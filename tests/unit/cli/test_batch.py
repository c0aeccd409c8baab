"""``qrstation batch``: a list becomes a report and a retrieval."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest

from tests.unit.cli.conftest import CHEST, HEAD, Command, Pacs
from tests.unit.store.objects import an_instance, store

NOBODY = "1.2.826.9.9"


@pytest.fixture
def uids(tmp_path: Path) -> Path:
    """A list of a study that is there and one that is not."""
    path = tmp_path / "march.csv"
    path.write_text(f"Study Instance UID;Remark\n{HEAD};=1+1\n{NOBODY};\n", encoding="utf-8")
    return path


def test_what_is_found_is_fetched_and_the_rest_is_told(qrstation: Command, pacs: Pacs, uids: Path) -> None:
    done = qrstation("batch", str(pacs), str(uids), "--format", "json")

    assert done.code == 0
    assert [(row["row"], row["state"]) for row in done.json["rows"]] == [(2, "found"), (3, "nothing")]
    assert done.json["rows"][0]["matches"][0]["StudyInstanceUID"] == HEAD
    assert (done.json["retrieval"]["status"], done.json["retrieval"]["received"]) == ("complete", 3)
    assert done.json["plan"] is None
    assert "march.csv, 2 rows: Study Instance UID from Study Instance UID; not used: Remark." in done.err
    assert "2 rows in" in done.err
    assert "1 found, 1 nothing matched" in done.err
    listed = qrstation("jobs", "list").out
    assert "List march.csv: 1 study" in listed

    again = qrstation("batch", str(pacs), str(uids), "--format", "json")
    assert (again.json["retrieval"]["received"], again.json["retrieval"]["already_held"]) == (0, 3)


def test_a_dry_run_fetches_nothing(qrstation: Command, pacs: Pacs, uids: Path) -> None:
    planned = qrstation("batch", str(pacs), str(uids), "--dry-run", "--format", "json")

    assert planned.code == 0
    assert planned.json["plan"] == {"method": "get", "expected": 3, "already_held": 0}
    assert planned.json["retrieval"] is None
    assert "To fetch: 1 study, 3 objects, of which 0 are held." in planned.err
    assert qrstation("jobs", "list", "--format", "json").json == []


def test_tables_show_the_rows_and_csv_every_match(qrstation: Command, pacs: Pacs, uids: Path) -> None:
    table = qrstation("batch", str(pacs), str(uids), "--dry-run").out.splitlines()
    assert table[0].split("  ")[0].strip() == "Row"
    assert f"Study Instance UID {HEAD}" in table[1]
    assert "nothing matched" in table[2]

    rows = list(csv.DictReader(io.StringIO(qrstation("batch", str(pacs), str(uids), "--format", "csv").out)))
    assert [row["Found: Study Instance UID"] for row in rows] == [HEAD, ""]
    assert rows[0]["Found: Description"] == "'=HEAD()"


def test_a_workbook_with_columns_of_its_own_words(qrstation: Command, pacs: Pacs, tmp_path: Path) -> None:
    path, report = tmp_path / "march.xlsx", tmp_path / "report.json"
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Chest")
    for row in (["Person", "When"], ["P2", "01/02/2026"], ["P3", "01/02/2026"]):
        sheet.append(row)
    book.save(path)
    arguments = ("batch", str(pacs), str(path), "--column", "patient-id=person", "--column", "date=B")

    unclear = qrstation(*arguments, "--sheet", "Chest")
    assert unclear.code == 4
    assert "cannot be told apart" in unclear.out
    done = qrstation(*arguments, "--sheet", "Chest", "--date-order", "month-first", "--report", str(report))
    assert done.code == 0
    told = json.loads(report.read_text(encoding="utf-8"))
    assert [row["state"] for row in told["rows"]] == ["found", "nothing"]
    assert told["rows"][0]["matches"][0]["StudyInstanceUID"] == CHEST
    assert "complete, 1 received" in done.err


def test_rows_that_match_too_much_are_not_fetched(qrstation: Command, pacs: Pacs, tmp_path: Path) -> None:
    store(pacs.archive, an_instance("1.2.826.3.1.1", StudyInstanceUID="1.2.826.3", SeriesInstanceUID="1.2.826.3.1"))
    path = tmp_path / "patients.csv"
    path.write_text("MRN\nP1\nP2\n")

    done = qrstation("batch", str(pacs), str(path), "--format", "json")
    assert [(row["state"], len(row["matches"])) for row in done.json["rows"]] == [("too-much", 2), ("found", 1)]
    assert done.json["retrieval"]["received"] == 1
    assert done.code == 4
    assert "raise --most" in done.err
    allowed = qrstation("batch", str(pacs), str(path), "--most", "2", "--format", "json")
    assert (allowed.code, allowed.json["retrieval"]["expected"]) == (0, 5)


def test_what_a_list_without_headings_holds_is_told_as_a_guess(qrstation: Command, pacs: Pacs, tmp_path: Path) -> None:
    path = tmp_path / "ids.csv"
    path.write_text("PRC-0004\nPRC-0005\n", encoding="utf-8")
    found = qrstation("batch", str(pacs), str(path), "--dry-run")
    assert "That column A holds accession numbers is a guess" in " ".join(found.err.split())
    assert "--column 'patient-id=A'" in found.err
    chosen = qrstation("batch", str(pacs), str(path), "--dry-run", "--column", "patient-id=A")
    assert "is a guess" not in chosen.err
    assert "Patient ID from column A" in chosen.err


def test_what_stands_for_others_brings_nothing(qrstation: Command, pacs: Pacs, tmp_path: Path) -> None:
    path = tmp_path / "stars.csv"
    path.write_text("Accession\n*\n?\n")
    done = qrstation("batch", str(pacs), str(path), "--format", "json")
    assert (done.code, done.json["retrieval"]) == (4, None)
    assert {row["state"] for row in done.json["rows"]} == {"unreadable"}


def test_another_place_is_sent_to(qrstation: Command, pacs: Pacs, uids: Path) -> None:
    failed = qrstation("batch", str(pacs), str(uids), "--to", "NOWHERE", "--format", "json")
    assert failed.code == 6
    assert failed.json["retrieval"]["status"] == "failed"


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        ("Number,Place\n1,2\n", (), "not known which column"),
        ("Accession\nA1\n", ("--column", "accession=Order"), "no column 'Order'"),
        ("Accession\nA1\n", ("--column", "order=Accession"), "does not say what a column holds"),
        ("Accession\nA1\n", ("--sheet", "March"), "has no sheets"),
        ("Accession\nA1\n", ("--date-tolerance", "9999"), "no number of days"),
        ("Accession\nA1\n", ("--most", "0"), "no whole number above 0"),
        ("Accession\nA1\n", ("--method", "get", "--to", "ELSEWHERE"), "C-GET only brings instances here"),
        ("\x00\x01", (), "no list that can be read"),
    ],
)
def test_what_cannot_be_done_is_a_usage_error(
    qrstation: Command, pacs: Pacs, tmp_path: Path, text: str, options: tuple[str, ...], said: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    refused = qrstation("batch", str(pacs), str(path), *options)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err


def test_the_report_does_not_replace_the_list(qrstation: Command, pacs: Pacs, uids: Path) -> None:
    before = uids.read_bytes()
    assert qrstation("batch", str(pacs), str(uids), "--report", str(uids)).code == 2
    assert uids.read_bytes() == before


def test_a_node_that_is_not_there_is_code_3(qrstation: Command, uids: Path, free_port: int) -> None:
    failed = qrstation("batch", f"PACS@127.0.0.1:{free_port}", str(uids))
    assert (failed.code, failed.out) == (3, "")
    assert "Nothing is listening" in failed.err
