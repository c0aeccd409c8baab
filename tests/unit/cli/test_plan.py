"""``qrstation retrieve --dry-run``: what would be fetched."""

from __future__ import annotations

import csv

from qrstation.paths import Paths
from tests.unit.cli.conftest import CHEST, HEAD, Command, Pacs

PLAN = ("retrieve", "--level", "STUDY", "--study", HEAD, "--study", CHEST, "--dry-run")


def test_a_dry_run_says_what_would_be_fetched_and_fetches_nothing(
    qrstation: Command, pacs: Pacs, own_home: Paths
) -> None:
    planned = qrstation(*PLAN, str(pacs))
    assert planned.code == 0
    rows = [line.split() for line in planned.out.splitlines()]
    assert [row[:2] for row in rows[1:]] == [[HEAD, f"{HEAD}.1"], [HEAD, f"{HEAD}.2"], [CHEST, f"{CHEST}.1"]]
    assert "4 objects to fetch" in planned.err
    assert "C-GET needs no connection" in planned.err
    assert not list(own_home.archive.rglob("*.dcm"))
    assert qrstation("jobs", "list", "--format", "json").json == []


def test_the_form_for_scripts(qrstation: Command, pacs: Pacs) -> None:
    qrstation("retrieve", str(pacs), "--level", "SERIES", "--study", HEAD, "--series", f"{HEAD}.1")
    plan = qrstation(*PLAN, str(pacs), "--format", "json").json
    series = plan.pop("series")
    assert plan.pop("free_bytes") > 0
    assert plan.pop("reason")
    assert plan == {
        "node": str(pacs),
        "model": "study",
        "method": "get",
        "known_by": "listed",
        "expected": 4,
        "already_held": 2,
        "to_fetch": 2,
        "about_bytes": None,
        "sized": 0,
        "not_found": [],
    }
    assert series[0] == {
        "patient_id": "",
        "study_instance_uid": HEAD,
        "series_instance_uid": f"{HEAD}.1",
        "modality": "CT",
        "known_by": "listed",
        "expected": 2,
        "held": 2,
        "to_fetch": 0,
        "about_bytes": 0,
        "sized": 0,
    }
    assert [each["about_bytes"] for each in series[1:]] == [None, None]


def test_what_is_not_found_does_not_hide_the_numbers_of_the_others(qrstation: Command, pacs: Pacs) -> None:
    planned = qrstation(*PLAN, "--study", "1.2.3", str(pacs), "--format", "json")
    plan = planned.json
    assert (plan["expected"], plan["to_fetch"], plan["already_held"], plan["known_by"]) == (4, 4, 0, "listed")
    assert [part["known_by"] for part in plan["series"]] == ["listed", "listed", "listed", "not found"]
    assert "4 objects to fetch" in planned.err
    assert "1 of 3 chosen was not found" in planned.err
    assert "does not tell" not in planned.err
    nothing = qrstation("retrieve", "--level", "STUDY", "--study", "1.2.3", "--dry-run", str(pacs), "--format", "json")
    assert (nothing.json["known_by"], nothing.json["expected"]) == ("not found", None)


def test_the_form_for_spreadsheets(qrstation: Command, pacs: Pacs) -> None:
    rows = list(csv.DictReader(qrstation(*PLAN, str(pacs), "--format", "csv").out.splitlines()))
    assert [(row["series_instance_uid"], row["expected"], row["about_bytes"]) for row in rows] == [
        (f"{HEAD}.1", "2", ""),
        (f"{HEAD}.2", "1", ""),
        (f"{CHEST}.1", "1", ""),
    ]


def test_a_node_that_is_not_there_is_code_3(qrstation: Command, free_port: int) -> None:
    assert qrstation(*PLAN, f"PACS@127.0.0.1:{free_port}").code == 3
