"""``qrstation schedule``: dose queries that are kept, listed, shown to the system's scheduler, and removed."""

from __future__ import annotations

import csv
import shlex
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from qrstation.__main__ import main
from qrstation.paths import Paths
from tests.unit.cli.conftest import Command

PACS = "PACS@127.0.0.1:11113"


@pytest.fixture(autouse=True)
def _a_node(qrstation: Command) -> None:
    assert qrstation("nodes", "add", "Main PACS", PACS).code == 0


def test_what_is_kept_is_listed_and_shown(qrstation: Command) -> None:
    added = qrstation(
        *("schedule", "add", "Nightly 100 %", "main pacs", "-ct", "-mg", "--days", "7-1", "--daily", "2:30"),
        *(
            "-e",
            "Imported",
            "-e",
            " Test ,",
            "-sni",
            "ct1",
            "--stationname_level",
            "both",
            "-toshiba",
            "-dup",
            "-emptysr",
        ),
    )
    assert (added.code, added.out) == (0, "")
    assert "runs daily at 02:30 while the window is open" in added.err
    (listed,) = qrstation("schedule", "list", "--format", "json").json
    assert listed == qrstation("schedule", "show", "nightly 100 %", "--format", "json").json
    assert listed.pop("next_due") is not None
    assert listed == {
        "name": "Nightly 100 %",
        "node": "main pacs",
        "store": "",
        "branches": ["CT", "MG"],
        "days": "7-1",
        "time_from": None,
        "time_until": None,
        "description_exclude": ["imported", "test"],
        "description_include": [],
        "station_exclude": [],
        "station_include": ["ct1"],
        "station_level": "both",
        "toshiba": True,
        "duplicates": True,
        "empty_sr": True,
        "folder": "",
        "forward_to": "",
        "every": None,
        "daily": "02:30",
        "last_run": None,
    }
    table = qrstation("schedule", "list").out
    assert "7 days ago until yesterday" in table
    assert "CT, mammography" in table


def test_the_list_says_whose_terms_there_are_and_where_things_go(qrstation: Command, tmp_path: Path) -> None:
    qrstation("schedule", "add", "Here", PACS, "-ct", "-e", "outside, copy", "--copy-to", str(tmp_path))
    qrstation("schedule", "add", "There", PACS, "-ct", "-tf", "1200", "--to", "OPENREM")
    here, there = csv.DictReader(qrstation("schedule", "list", "--format", "csv").out.splitlines())
    assert (here["terms"], here["to"]) == (
        "Description excludes: outside, copy",
        f"this workstation, then folder {tmp_path}",
    )
    assert (there["terms"], there["to"], there["days"]) == ("", "OPENREM", "yesterday, 12:00 to 23:59")


def test_times_of_a_day_are_kept(qrstation: Command) -> None:
    added = qrstation("schedule", "add", "Noon", PACS, "-dx", "-tf", "1200", "-tt", "15:00", "--to", "OPENREM")
    assert "does not run by itself" in added.err
    shown = qrstation("schedule", "show", "Noon", "--format", "json").json
    assert (shown["time_from"], shown["time_until"], shown["days"]) == ("12:00", "15:00", "yesterday")
    assert (shown["store"], shown["next_due"]) == ("OPENREM", None)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["-ct", "--days", "1-7"], "earlier one first"),
        (["-ct", "--days", "tomorrow"], "write today, yesterday"),
        (["-ct", "--every", "0"], "no whole number above 0"),
        (["-ct", "--every", "20000"], "every 1 to 10,080 minutes"),
        (["-ct", "--every", "5", "--daily", "02:00"], "not allowed with"),
        (["-ct", "--daily", "24:00"], "no time of the day"),
        (["-ct", "-f", "2026-01-01"], "give them with --days"),
        (["-ct", "-t", "2026-01-01"], "give them with --days"),
        (["-ct", "-sd", "2026-01-01"], "give them with --days"),
        (["-ct", "--all-dates"], "--all-dates"),
        (["-ct", "--days", "7-1", "-tf", "1200"], "single day only"),
        (["-ct", "-tf", "1500", "-tt", "1200"], "before"),
        (["-ct", "-sr"], "SR only stands alone"),
        ([], "No examinations are chosen"),
        (["-ct", "--to", "a store that is none"], "neither a node nor an AE title"),
    ],
)
def test_what_cannot_be_asked_for_is_not_kept(qrstation: Command, options: list[str], said: str) -> None:
    refused = qrstation("schedule", "add", "CT", "Main PACS", *options)
    assert refused.code == 2
    assert said in refused.err
    assert qrstation("schedule", "list", "--format", "json").json == []


def test_a_node_that_is_not_in_the_book_is_refused(qrstation: Command) -> None:
    refused = qrstation("schedule", "add", "CT", "Other PACS", "-ct")
    assert refused.code == 2
    assert "no node called 'Other PACS'" in refused.err


def test_a_name_is_replaced_only_when_that_is_wanted(qrstation: Command) -> None:
    qrstation("schedule", "add", "CT", PACS, "-ct")
    refused = qrstation("schedule", "add", "ct", PACS, "-mg")
    assert refused.code == 2
    assert "already a saved query" in refused.err
    assert qrstation("schedule", "add", "ct", PACS, "-mg", "--replace").code == 0
    assert [each["branches"] for each in qrstation("schedule", "list", "--format", "json").json] == [["MG"]]


@pytest.mark.parametrize("action", ["run", "remove", "show", "history"])
def test_what_is_not_kept_is_said_to_be_unknown(qrstation: Command, action: str) -> None:
    refused = qrstation("schedule", action, "MG")
    assert refused.code == 2
    assert "no saved dose query called 'MG'" in refused.err


def test_a_removed_query_is_gone(qrstation: Command) -> None:
    qrstation("schedule", "add", "CT", PACS, "-ct")
    assert qrstation("schedule", "remove", "ct").code == 0
    assert qrstation("schedule", "list", "--format", "json").json == []


def test_the_line_for_cron_runs_this_program_on_this_home(qrstation: Command, own_home: Paths) -> None:
    qrstation("schedule", "add", "--daily", "02:30", "-ct", "--", "-x 'old' 100 %", PACS)
    shown = qrstation("schedule", "show", "--as", "cron", "--", "-x 'old' 100 %")
    assert shown.code == 0
    assert "crontab -e" in shown.err
    home = str(own_home.config.parent)
    fields, told = shown.out.rstrip("\n").split(" ", 5)[:5], shown.out.rstrip("\n").split(" ", 5)[5]
    assert fields == ["30", "2", "*", "*", "*"]
    program = [sys.executable, "-m", "qrstation", "--home", home, "--quiet"]
    assert shlex.split(told.replace("\\%", "%")) == [
        *(*program, "schedule", "run", "--retry", "--", "-x 'old' 100 %"),
        *(">", "/dev/null"),
    ]


def test_our_title_and_port_are_printed_and_not_kept(qrstation: Command) -> None:
    ours = ("--calling-aet", "DOSE NIGHT", "--listen-port", "11115")
    refused = qrstation("schedule", "add", "CT", PACS, "-ct", "--daily", "02:30", *ours)
    assert refused.code == 2
    assert "keeps no AE title and no port of ours" in refused.err
    assert qrstation("schedule", "add", "CT", PACS, "-ct", "--daily", "02:30").code == 0
    shown = qrstation("schedule", "show", "CT", "--as", "cron", *ours)
    assert "--calling-aet 'DOSE NIGHT' --listen-port 11115 --quiet schedule run" in shown.out


def test_a_store_that_only_the_node_may_know_is_said_to_be_so(qrstation: Command) -> None:
    added = qrstation("schedule", "add", "CT", "Main PACS", "-ct", "--to", "Nonesuch")
    assert added.code == 0
    assert "Nonesuch is no node of the node book: it is taken for an AE title that Main PACS knows." in added.err


def test_the_home_of_the_environment_is_named_to_the_scheduler(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody sets that variable for what a scheduler starts."""
    monkeypatch.setenv("QRSTATION_HOME", str(tmp_path / "else where"))
    assert main(["schedule", "add", "CT", PACS, "-ct", "--every", "60"]) == 0
    assert main(["schedule", "show", "CT", "--as", "systemd"]) == 0
    assert f'"--home" "{tmp_path / "else where"}"' in capsys.readouterr().out


def test_a_program_of_one_file_is_named_by_itself(qrstation: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    qrstation("schedule", "add", "CT", PACS, "-ct", "--every", "60")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\qrstation\qrstation.exe")
    shown = qrstation("schedule", "show", "CT", "--as", "windows-task")
    assert "schtasks /Create /TN qrstation-ct /XML qrstation-ct.xml" in shown.err
    task = ElementTree.fromstring(shown.out)
    place = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
    command = task.findtext(f"{place}Actions/{place}Exec/{place}Command")
    arguments = task.findtext(f"{place}Actions/{place}Exec/{place}Arguments") or ""
    assert command == r"C:\Program Files\qrstation\qrstation.exe"
    assert arguments.startswith("--home")


def test_what_cron_cannot_be_told_is_refused(qrstation: Command) -> None:
    qrstation("schedule", "add", "CT", PACS, "-ct", "--every", "45")
    refused = qrstation("schedule", "show", "CT", "--as", "cron")
    assert (refused.code, refused.out) == (2, "")
    assert "every 30 or 60 minutes" in refused.err
    assert qrstation("schedule", "show", "CT", "--as", "systemd").code == 0
