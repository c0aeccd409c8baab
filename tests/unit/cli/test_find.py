"""``qrstation find``: keys, forms of the result, and ends."""

from __future__ import annotations

import csv
import io

import pytest

from qrstation.paths import Paths
from qrstation.store.archive import Archive
from tests.unit.cli.conftest import CHEST, HEAD, Command, Pacs, fill


def test_json_is_the_dicom_json_model(qrstation: Command, pacs: Pacs) -> None:
    found = qrstation("find", str(pacs), "-k", "PatientName=YAMADA*", "--format", "json")

    assert found.code == 0
    (study,) = found.json
    assert study["0020000D"] == {"vr": "UI", "Value": [CHEST]}
    assert study["00100010"]["Value"] == [{"Alphabetic": "Yamada^Taro", "Ideographic": "山田^太郎"}]


@pytest.mark.parametrize("key", ["Modality=CT", "(0008,0060)=CT", "0008,0060=CT", "00080060=CT"])
def test_keys_are_named_by_keyword_or_tag(qrstation: Command, pacs: Pacs, key: str) -> None:
    found = qrstation(
        "find", str(pacs), "--level", "series", "-k", f"StudyInstanceUID={HEAD}", "-k", key, "--format", "json"
    )

    assert [series["0020000E"]["Value"][0] for series in found.json] == [f"{HEAD}.1", f"{HEAD}.2"]


def test_a_key_that_is_given_twice_is_refused(qrstation: Command, pacs: Pacs) -> None:
    found = qrstation("find", str(pacs), "-k", "PatientID=A", "-k", "(0010,0020)=B")
    assert (found.code, found.out) == (2, "")
    assert "PatientID is given twice." in found.err


def test_a_key_without_a_value_is_returned(qrstation: Command, pacs: Pacs) -> None:
    asked = ("-k", "PatientBirthDate", "-k", "RequestAttributesSequence.ScheduledProcedureStepID")
    found = qrstation(
        "find", str(pacs), "--level", "SERIES", "-k", f"StudyInstanceUID={CHEST}", *asked, "--format", "json"
    )

    assert found.code == 0
    assert "00400275" in found.json[0]


def test_every_level_of_the_patient_model(qrstation: Command, pacs: Pacs) -> None:
    upper = ("-k", "PatientID=P1", "-k", f"StudyInstanceUID={HEAD}", "-k", f"SeriesInstanceUID={HEAD}.1")
    for level, keys, count in (("PATIENT", 0, 2), ("STUDY", 2, 1), ("SERIES", 4, 2), ("IMAGE", 6, 2)):
        found = qrstation("find", str(pacs), "--model", "patient", "--level", level, *upper[:keys], "--format", "json")
        assert len(found.json) == count


def test_limit_stops_and_says_so(qrstation: Command, pacs: Pacs) -> None:
    found = qrstation("find", str(pacs), "--limit", "1", "--format", "json")

    assert found.code == 0
    assert len(found.json) == 1
    assert "there may be more" in found.err


def test_nothing_found_is_no_fault(qrstation: Command, pacs: Pacs) -> None:
    found = qrstation("find", str(pacs), "-k", "PatientID=NOBODY", "--format", "json")

    assert (found.code, found.json) == (0, [])


def test_table_shows_what_people_look_for_and_nothing_that_moves_the_cursor(qrstation: Command, pacs: Pacs) -> None:
    found = qrstation("find", str(pacs), "-k", "StudyID")

    lines = found.out.splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("Patient ")
    assert CHEST in found.out
    assert "StudyID" in lines[0]
    assert "\x07" not in found.out
    assert r"Chest\x07" in found.out


def test_csv_can_be_read_back_and_holds_no_formula(qrstation: Command, pacs: Pacs) -> None:
    found = qrstation("find", str(pacs), "-k", f"StudyInstanceUID={HEAD}", "--format", "csv")

    (study,) = csv.DictReader(io.StringIO(found.out))
    assert study["StudyInstanceUID"] == HEAD
    assert study["StudyDescription"] == "'=HEAD()"


def test_quiet_leaves_the_result_alone(qrstation: Command, pacs: Pacs) -> None:
    assert qrstation("find", str(pacs), "--quiet").err == ""
    assert qrstation("--quiet", "find", str(pacs)).err == ""


@pytest.mark.parametrize("command", [("find", "{pacs}"), ("local", "find")])
def test_a_date_may_be_written_with_hyphens(
    qrstation: Command, pacs: Pacs, own_home: Paths, command: tuple[str, ...]
) -> None:
    archive = Archive(own_home.archive, own_home.index)
    fill(archive)
    archive.close()

    found = qrstation(
        *(part.format(pacs=pacs) for part in command), "-k", "StudyDate=2026-01-01-2026-01-31", "--format", "json"
    )

    assert [study["0020000D"]["Value"][0] for study in found.json] == [CHEST]


def test_the_archive_too_is_asked_only_what_can_match(qrstation: Command) -> None:
    refused = qrstation("local", "find", "-k", "StudyDate=21.11.2026")

    assert refused.code == 2
    assert "no date" in refused.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-k", "StudyDate=20261199"), "no date"),
        (("-k", "StudyDate=20261122-20261121"), "before it begins"),
        (("-k", "StudyInstanceUID=1.2.a"), "digits and points"),
        (("-k", "PatientNam=X"), "PatientName"),
        (("-k", "QueryRetrieveLevel=SERIES"), "--level SERIES"),
        (("--level", "PATIENT"), "--model patient"),
        (("--level", "FRAME"), "invalid choice"),
        (("--limit", "0"), "no whole number above 0"),
        (("--model", "worklist"), "none of patient, study"),
    ],
)
def test_what_cannot_be_asked_is_a_usage_error(
    qrstation: Command, pacs: Pacs, arguments: tuple[str, ...], said: str
) -> None:
    refused = qrstation("find", str(pacs), *arguments)

    assert refused.code == 2
    assert said in refused.err
    assert refused.out == ""


def test_a_node_that_is_not_there_is_code_3(qrstation: Command, free_port: int) -> None:
    failed = qrstation("find", f"PACS@127.0.0.1:{free_port}")

    assert failed.code == 3
    assert "Nothing is listening" in failed.err
    assert "Traceback" not in failed.err
