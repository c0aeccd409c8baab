"""``qrstation audit``: what the commands did, and what others did at our listener."""

from __future__ import annotations

import base64
import csv
import getpass
import io
import sqlite3
import stat
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pydicom
import pytest
from pydicom.filereader import read_dataset

from qrstation import settings as settings_file
from qrstation.dicom.scu import find
from qrstation.errors import QrError
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Key, MatchKey, Query
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.settings import Settings
from tests.unit.cli.conftest import CHEST, HEAD, Command, Pacs
from tests.unit.dicom.memory import associated, context, make_instance

STUDY_ROOT_FIND = "1.2.840.10008.5.1.4.1.2.2.1"
NOWHERE = "NOWHERE@127.0.0.1:1"


def listed(qrstation: Command, *options: str) -> list[dict[str, Any]]:
    ran = qrstation("audit", "list", "--format", "json", *options)
    assert ran.code == 0, ran.err
    records: list[dict[str, Any]] = ran.json
    return records


def test_a_search_says_who_asked_whom_for_what(qrstation: Command, pacs: Pacs) -> None:
    qrstation("echo", str(pacs))
    qrstation("find", str(pacs), "-k", "PatientID=P2", "--calling-aet", "DESK")
    (record,) = listed(qrstation, "--calling-aet", "DESK")

    assert (record["kind"], record["outcome"], record["matches"]) == ("queried", "done", 1)
    assert (record["user"], record["ae_title"]) == (getpass.getuser(), "DESK")
    assert (record["node"], record["peer_ae_title"], record["peer_host"]) == (str(pacs), "PACS", "127.0.0.1")
    query = record["query"]
    assert query["sop_class_uid"] == STUDY_ROOT_FIND
    identifier = read_dataset(
        io.BytesIO(base64.b64decode(query["identifier"])), is_implicit_VR=True, is_little_endian=True
    )
    assert (identifier.QueryRetrieveLevel, identifier.PatientID) == ("STUDY", "P2")
    assert "StudyDate" in identifier


def test_a_search_that_failed_is_there_and_one_that_was_never_asked_is_not(qrstation: Command) -> None:
    assert qrstation("find", NOWHERE).code == 3
    assert qrstation("find", NOWHERE, "-k", "NoSuchKeyword=1").code != 0
    (record,) = listed(qrstation)
    assert (record["kind"], record["outcome"], record["matches"]) == ("queried", "failed", None)
    assert record["detail"]


def test_what_was_retrieved_exported_imported_and_removed(
    qrstation: Command, pacs: Pacs, tmp_path: Path, own_home: Paths
) -> None:
    assert qrstation("retrieve", str(pacs), "--level", "STUDY", "--study", HEAD, "--method", "get").code == 0
    assert qrstation("local", "export", "--study", HEAD, str(tmp_path / "out")).code == 0
    assert qrstation("local", "import", str(make_instance(tmp_path, 7))).code == 0
    assert qrstation("local", "remove", "--study", HEAD, "--yes").code == 0
    assert qrstation("retrieve", NOWHERE, "--level", "STUDY", "--study", CHEST, "--method", "get").code != 0
    records = listed(qrstation)

    told = [(record["kind"], record["outcome"], record["objects"]) for record in records]
    assert told == [
        ("retrieved", "done", 3),
        ("exported", "done", 3),
        ("imported", "done", 1),
        ("removed", "done", 3),
        ("retrieved", "failed", None),
    ]
    for record in (records[0], records[1], records[3]):
        assert {(one["patient_id"], one["study_instance_uid"]) for one in record["handled"]} == {("P1", HEAD)}
        assert sum(one["instances"] for one in record["handled"]) == 3
    assert records[1]["place"] == str(tmp_path / "out")
    table = qrstation("audit", "list").out
    assert [line.count("a folder") for line in table.splitlines() if " exported " in line] == [1]
    assert [(line.count(" files "), line.count("a folder")) for line in table.splitlines() if " imported " in line] == [
        (1, 0)
    ]
    assert str(tmp_path) not in table, "a folder is often named after a patient"
    assert [one["study_instance_uid"] for one in records[4]["handled"]] == [CHEST]
    assert qrstation("audit", "verify").out.startswith("5 records, as they were written.")
    log = own_home.log_file.read_text(encoding="utf-8")
    assert "Yamada" not in log
    if sys.platform != "win32":
        assert stat.S_IMODE(own_home.audit.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("command", "what"),
    [
        (("dose", "-ct", "--all-dates", "--dry-run"), "dose objects"),
        (("retrieve", "--level", "STUDY", "--study", HEAD, "--dry-run"), "the plan of a retrieval"),
        (("nodes", "capabilities", "--probe"), "probe"),
        (("patient-info", "--patient-id", "P1"), "patient information"),
        (("doctor",), "connection doctor"),
    ],
)
def test_searches_for_one_purpose_are_one_record(
    qrstation: Command, pacs: Pacs, command: tuple[str, ...], what: str
) -> None:
    qrstation(*command, str(pacs), "--listen-port", "0")
    (record,) = listed(qrstation)
    assert (record["kind"], record["outcome"], record["detail"]) == ("queried", "done", what)
    assert record["node"] == str(pacs)
    assert [one["patient_id"] for one in record["handled"]] == (["P1"] if "--patient-id" in command else [])


@pytest.fixture
def served(own_home: Paths, tmp_path: Path) -> RemoteNode:
    """The home's workstation after peers pushed, queried, fetched and were refused."""
    own_home.make()
    settings_file.save(own_home.settings_file, Settings(anybody_may_query=True))
    with closing(Workstation(own_home, ae_title="ARCHIVE", host="127.0.0.1", port=0)) as workstation:
        address = workstation.start_listening(serve=True).address
        node = RemoteNode(name="Archive", address=address)
        caller = Caller(ae_title="VIEWER")
        pushed = pydicom.dcmread(make_instance(tmp_path, 7))
        with associated(address, [context(pushed.SOPClassUID, "1.2.840.10008.1.2.1")]) as assoc:
            assoc.send_c_store(pushed)
            pushed.SOPInstanceUID = "1.2.3/../4"
            assoc.send_c_store(pushed)
        find(node, Query(keys=(Key(keyword="PatientID", value="P1"),)), caller=caller, on_match=lambda _: None)
        fetch(node, caller, tmp_path)
        with pytest.raises(QrError):
            find(node, Query(level=Level.SERIES), caller=caller, on_match=lambda _: None)
    return node


def fetch(node: RemoteNode, caller: Caller, folder: Path) -> None:
    with closing(Workstation(Paths.under(folder / "viewer"), ae_title=caller.ae_title)) as viewer:
        viewer.nodes.add(node)
        study = MatchKey(level=Level.STUDY, patient_id="P1", study_instance_uid="1.2.826.0.1.1")
        job = viewer.jobs.submit(RetrieveRequest(node=node.name, keys=(study,)))
        viewer.jobs.run(job.id)


def test_what_others_did_here(qrstation: Command, served: RemoteNode) -> None:
    records = [record for record in listed(qrstation) if record["peer_ae_title"] != "VIEWER"]
    (pushed,) = records
    assert (pushed["kind"], pushed["outcome"], pushed["objects"]) == ("received", "in part", 1)
    assert (pushed["user"], pushed["peer_host"], pushed["ae_title"]) == ("", "127.0.0.1", "ARCHIVE")
    assert [one["patient_id"] for one in pushed["handled"]] == ["P1"]

    viewer = [record for record in listed(qrstation) if record["peer_ae_title"] == "VIEWER"]
    kinds = [record["kind"] for record in viewer]
    assert kinds.count("refused") == 1
    first = viewer[0]
    assert (first["kind"], first["matches"]) == ("queried", 1)
    assert b"P1" in base64.b64decode(first["query"]["identifier"])
    (sent,) = (record for record in viewer if record["kind"] == "sent")
    assert (sent["objects"], sent["destination"], sent["outcome"]) == (1, "", "done")
    assert [one["study_instance_uid"] for one in sent["handled"]] == ["1.2.826.0.1.1"]
    (why,) = [record["detail"] for record in viewer if record["kind"] == "refused"]
    assert "StudyInstanceUID must be given" in why


@pytest.mark.parametrize(
    ("anybody_may_send", "reason"),
    [
        (True, "it may send, but is not among the callers that may search or fetch"),
        (False, "it is not among the callers that are let in"),
    ],
)
def test_a_caller_that_is_not_let_in(
    qrstation: Command, own_home: Paths, caplog: pytest.LogCaptureFixture, anybody_may_send: bool, reason: str
) -> None:
    settings_file.save(own_home.settings_file, Settings(anybody_may_send=anybody_may_send))
    with closing(Workstation(own_home, ae_title="ARCHIVE", host="127.0.0.1", port=0)) as workstation:
        node = RemoteNode(name="Archive", address=workstation.start_listening(serve=True).address)
        with pytest.raises(QrError):
            find(node, Query(), caller=Caller(ae_title="STRANGER"), on_match=lambda _: None)
    (record,) = listed(qrstation)
    assert (record["kind"], record["peer_ae_title"]) == ("rejected", "STRANGER")
    assert record["detail"] == reason
    assert f"STRANGER at 127.0.0.1 was rejected: {reason}." in caplog.text


def test_selections_and_forms(qrstation: Command, served: RemoteNode, tmp_path: Path) -> None:
    assert {record["kind"] for record in listed(qrstation, "--kind", "sent", "--kind", "refused")} == {
        "sent",
        "refused",
    }
    assert listed(qrstation, "--to", "2020-01-01") == []
    assert len(listed(qrstation, "--from", "2020-01-01", "--limit", "2")) == 2
    assert qrstation("audit", "list", "--from", "yesterday").code == 2
    assert len(listed(qrstation, "--node", "VIEWER", "--kind", "sent")) == 1

    table = qrstation("audit", "list").out
    assert "VIEWER at 127.0.0.1" in table
    assert "P1" not in table

    assert qrstation("audit", "export", "--csv", str(tmp_path / "audit.csv")).code == 0
    rows = list(csv.DictReader(io.StringIO((tmp_path / "audit.csv").read_text(encoding="utf-8-sig"))))
    assert ("received", "P1", "1") in [(row["kind"], row["patient_id"], row["objects"]) for row in rows]

    assert qrstation("audit", "export", str(tmp_path / "audit.xml")).code == 0
    document = ElementTree.parse(tmp_path / "audit.xml").getroot()
    codes = [event.attrib["csd-code"] for event in document.iter("EventID")]
    assert {"110104", "110112", "110113"} <= set(codes)


def test_an_export_takes_the_place_of_no_file_unasked_and_writes_none_without_a_record(
    qrstation: Command, tmp_path: Path
) -> None:
    assert qrstation("find", NOWHERE).code == 3
    kept, new = tmp_path / "kept.xml", tmp_path / "new.xml"
    kept.write_text("years of records", encoding="utf-8")

    ran = qrstation("audit", "export", str(kept))
    assert (ran.code, kept.read_text(encoding="utf-8")) == (2, "years of records")
    assert "kept.xml is there already." in ran.err
    assert "--replace" in ran.err

    for file in (kept, new):
        ran = qrstation("audit", "export", "--replace", "--from", "2099-01-01", str(file))
        assert (ran.code, "No file was written." in ran.err) == (0, True)
    assert kept.read_text(encoding="utf-8") == "years of records"
    assert not new.exists()

    assert qrstation("audit", "export", "--replace", str(kept)).code == 0
    assert ElementTree.parse(kept).getroot().tag == "AuditMessages"


def test_a_change_behind_its_back_is_found(qrstation: Command, pacs: Pacs, own_home: Paths) -> None:
    for _ in range(3):
        qrstation("find", str(pacs))
    with closing(sqlite3.connect(own_home.audit)) as connection:
        connection.execute("DELETE FROM records WHERE number = 2")
        connection.commit()
    ran = qrstation("audit", "verify")
    assert (ran.code, "Record 3 was changed" in ran.out) == (7, True)


def test_a_trail_that_was_put_aside_is_told_until_it_is_moved_elsewhere(
    qrstation: Command, pacs: Pacs, own_home: Paths
) -> None:
    """A change with a database tool that leaves the tables otherwise than they were made."""
    qrstation("find", str(pacs))
    with closing(sqlite3.connect(own_home.audit)) as connection:
        connection.execute("DROP TRIGGER records_stay")
        connection.execute("UPDATE records SET record = replace(record, 'done', 'failed')")
        connection.commit()
    for _ in range(2):
        ran = qrstation("audit", "verify")
        assert (ran.code, "put aside: audit.sqlite.damaged-" in ran.out) == (7, True)
    assert [record["kind"] for record in listed(qrstation)] == ["begun anew"]
    next(own_home.audit.parent.glob("audit.sqlite.damaged-*")).unlink()
    assert qrstation("audit", "verify").code == 0


def test_changes_of_access_are_recorded(qrstation: Command, own_home: Paths) -> None:
    for command in (
        ("settings", "set", "anybody_may_query", "on"),
        ("settings", "set", "appearance", "dark"),
        ("settings", "set", "archive_folder", "/media/CANARY"),
        ("callers", "allow", "VIEWER", "--from", "10.1.2.3", "--query"),
        ("callers", "forbid", "VIEWER", "--from", "10.1.2.3"),
        ("nodes", "add", "PACS", "PACS@10.1.2.4:104?tls"),
        ("nodes", "edit", "PACS", "--tls", "off"),
        ("nodes", "edit", "PACS", "--may-query"),
        ("nodes", "edit", "PACS", "--method", "get"),
        ("nodes", "remove", "PACS"),
    ):
        assert qrstation(*command).code == 0, command
    records = listed(qrstation, "--kind", "configured")
    assert [(record["node"], record["detail"]) for record in records] == [
        ("", "anybody_may_query is on, was off"),
        ("", "archive_folder is another"),
        ("", "VIEWER at 10.1.2.3 may send, search and fetch"),
        ("", "VIEWER at 10.1.2.3 is taken off the list of callers"),
        ("PACS", "added to the node book: PACS@10.1.2.4:104, by TLS (trust system, bcp-195), may not search here"),
        ("PACS", "without TLS, was by TLS (trust system, bcp-195)"),
        ("PACS", "may search here, was may not search here"),
        ("PACS", "removed from the node book"),
    ]
    assert len(listed(qrstation)) == len(records)


def test_records_are_forgotten_when_the_settings_say(qrstation: Command, pacs: Pacs, own_home: Paths) -> None:
    qrstation("find", str(pacs))
    qrstation("find", str(pacs))
    with closing(sqlite3.connect(own_home.audit)) as connection:
        (kept,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'records_stay'").fetchone()
        connection.execute("DROP TRIGGER records_stay")
        month_ago = (datetime.now(UTC) - timedelta(days=30)).isoformat(timespec="microseconds")
        connection.execute("UPDATE records SET at = ? WHERE number = 1", (month_ago,))
        connection.execute(kept)
        connection.commit()
    assert qrstation("settings", "set", "audit_days", "").code == 0
    assert len(listed(qrstation, "--kind", "queried")) == 2
    assert qrstation("settings", "set", "audit_days", "1").code == 0
    assert [record["number"] for record in listed(qrstation, "--kind", "queried")] == [2]


def test_a_search_goes_on_where_the_trail_cannot_be_written(qrstation: Command, pacs: Pacs, own_home: Paths) -> None:
    own_home.make()
    own_home.audit.mkdir()
    ran = qrstation("find", str(pacs), "--format", "json")
    assert (ran.code, len(ran.json)) == (0, 2)
    assert "audit trail cannot be written" in ran.err
