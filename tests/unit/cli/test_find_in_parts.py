"""``qrstation find`` at nodes that stop at a limit, and at several nodes at once."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace

import pytest

from tests.faults.large_archive import LargeArchive, Study, invented
from tests.unit.cli.conftest import HEAD, Command, Pacs

RESOURCES, LIMITED = 0xA700, 0xB001


def test_a_search_that_the_node_stops_is_whole_all_the_same(qrstation: Command) -> None:
    with LargeArchive(studies=invented(700), most=100, last_status=RESOURCES).running() as node:
        found = qrstation("find", str(node.address), "--format", "json")
    assert found.code == 0
    assert len({study["0020000D"]["Value"][0] for study in found.json}) == len(found.json) == 700
    assert "700 matches" in found.err
    assert f"These are all that have a date: {node.address} tells 100 at most, so the search was asked in" in found.err


def test_exactly_one_query_where_that_is_wanted(qrstation: Command) -> None:
    archive = LargeArchive(studies=invented(700), most=100, last_status=LIMITED)
    with archive.running() as node:
        found = qrstation("find", str(node.address), "--no-split", "--format", "json")
    assert (found.code, len(found.json), len(archive.asked)) == (4, 100, 1)
    assert "B001 warning" in found.err


def test_what_may_be_missing_is_told_and_is_exit_code_4(qrstation: Command) -> None:
    undated = [Study("", "", f"1.3.{place}") for place in range(30)]
    archive = LargeArchive(studies=[*undated, *invented(100)], most=20, last_status=LIMITED, newest_first=False)
    with archive.running() as node:
        found = qrstation("find", str(node.address), "--format", "json")
    assert (found.code, len(found.json)) == (4, 120)
    assert "it may have more:" in found.err
    assert "20 of the matches have no Study Date" in found.err


def test_the_limit_means_the_first_matches(qrstation: Command) -> None:
    with LargeArchive(studies=invented(700), most=100, last_status=RESOURCES).running() as node:
        found = qrstation("find", str(node.address), "--limit", "250", "--format", "json")
    assert (found.code, len(found.json)) == (0, 250)
    assert "Stopped at 250: there may be more" in found.err


@contextmanager
def nodes(qrstation: Command, **studies: Sequence[Study]) -> Iterator[None]:
    """Nodes in the book, by their names, with their studies."""
    with ExitStack() as stack:
        for name, held in studies.items():
            node = stack.enter_context(LargeArchive(studies=held).running())
            qrstation("nodes", "add", name, str(node.address).replace("NODE", name.upper()))
        yield


SHARED = Study("20260110", "101500", "1.2.1")
ONLY_MAIN = Study("20260111", "101500", "1.2.2")
ONLY_ARCHIVE = Study("20260112", "101500", "1.2.3")


def test_what_two_nodes_have_is_one_row_that_says_so(qrstation: Command) -> None:
    with nodes(qrstation, Main=[SHARED, ONLY_MAIN], Archive=[ONLY_ARCHIVE, SHARED]):
        table = qrstation("find", "Main", "Archive")
        as_csv = qrstation("find", "Main", "Archive", "--format", "csv")
        as_json = qrstation("find", "Main", "Archive", "--format", "json").json
    assert table.code == 0
    assert table.out.splitlines()[0].startswith("Node ")
    assert sorted(line.split("  ")[0] for line in table.out.splitlines()[1:]) == ["Archive", "Main", "Main, Archive"]
    assert "Main: 2 matches" in table.err
    assert "Archive: 2 matches" in table.err
    rows = {row["StudyInstanceUID"]: row["Node"] for row in csv.DictReader(io.StringIO(as_csv.out))}
    assert rows == {"1.2.1": "Main, Archive", "1.2.2": "Main", "1.2.3": "Archive"}
    where = {study["0020000D"]["Value"][0]: study["00080054"] for study in as_json}
    assert where == {
        "1.2.1": {"vr": "AE", "Value": ["MAIN", "ARCHIVE"]},
        "1.2.2": {"vr": "AE", "Value": ["MAIN"]},
        "1.2.3": {"vr": "AE", "Value": ["ARCHIVE"]},
    }


def test_what_two_nodes_say_differently_of_the_patient_is_told(qrstation: Command) -> None:
    with nodes(qrstation, Main=[SHARED], Archive=[replace(SHARED, patient="Roe^Richard")]):
        found = qrstation("find", "Main", "Archive", "--format", "csv")
    [row] = csv.DictReader(io.StringIO(found.out))
    assert (row["Node"], row["PatientName"]) == ("Main, Archive", "Doe^.2.1")
    assert "The nodes differ in the patient of 1 match" in found.err
    assert "1.2.1: Archive says: patient Roe^Richard." in found.err


def test_two_patients_of_one_uid_stay_two_rows(qrstation: Command) -> None:
    with nodes(qrstation, Main=[SHARED], Archive=[replace(SHARED, patient_id="X9"), SHARED]):
        found = qrstation("find", "Main", "Archive", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(found.out)))
    assert [(row["Node"], row["PatientID"]) for row in rows] == [("Main, Archive", "P1"), ("Archive", "X9")]


def test_a_node_that_fails_does_not_hide_the_others(qrstation: Command, free_port: int) -> None:
    with nodes(qrstation, Main=[SHARED]):
        found = qrstation("find", "Main", f"GONE@127.0.0.1:{free_port}", "--format", "json")
        only = qrstation("find", f"GONE@127.0.0.1:{free_port}", f"AWAY@127.0.0.1:{free_port}", "--format", "json")
    assert found.code == 3
    assert len(found.json) == 1
    assert "Main: 1 match" in found.err
    assert "Nothing is listening" in found.err
    assert f"qrstation doctor GONE@127.0.0.1:{free_port}" in found.err
    assert (only.code, only.out) == (3, "")


def test_one_node_named_twice_is_one_node(qrstation: Command, pacs: Pacs) -> None:
    found = qrstation("find", str(pacs), str(pacs), "-k", f"StudyInstanceUID={HEAD}", "--format", "csv")
    assert "Node" not in found.out.splitlines()[0].split(",")


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_patients_of_two_nodes_are_not_the_same_because_of_their_number(
    qrstation: Command, pacs: Pacs, form: str
) -> None:
    qrstation("nodes", "add", "Other", str(pacs.address).replace("PACS@", "OTHER@"))
    options = ("--model", "patient", "--level", "PATIENT", "-k", "PatientID=P1", "--format", form)
    found = qrstation("find", str(pacs), "Other", *options)
    assert found.code == 0
    assert found.out.count("P1") == 2
