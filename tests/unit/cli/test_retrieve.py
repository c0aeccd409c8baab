"""``qrstation retrieve`` and the queue it goes through."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest
from pydicom.uid import UID

from qrstation.dicom import uids
from qrstation.model.nodes import Address
from qrstation.paths import Paths
from tests.unit.cli.conftest import CHEST, HEAD, Command, Pacs
from tests.unit.dicom import pynetdicom_pacs as other

KEYS = {
    "status", "expected", "received", "already_held", "bytes", "seconds", "failed", "missing", "not_found",
    "unsolicited",
}  # fmt: skip


def test_a_study_arrives_and_is_not_fetched_twice(qrstation: Command, pacs: Pacs, own_home: Paths) -> None:
    first = qrstation("retrieve", str(pacs), "--level", "STUDY", "--study", HEAD, "--format", "json")
    assert first.code == 0
    assert set(first.json) == KEYS
    assert (first.json["status"], first.json["expected"], first.json["received"]) == ("complete", 3, 3)
    assert first.json["bytes"] > 0
    assert len(list(own_home.archive.rglob("*.dcm"))) == 3

    second = qrstation("retrieve", str(pacs), "--level", "STUDY", "--study", HEAD, "--format", "json")
    assert (second.json["status"], second.json["received"], second.json["already_held"]) == ("complete", 0, 3)


@pytest.mark.parametrize("method", ["get", "auto"])
def test_what_the_node_does_not_have_is_no_success(qrstation: Command, pacs: Pacs, method: str) -> None:
    unknown = ("--study", "1.2.3.4", "--study", "1.2.3.5", "--format", "json", "--method", method)
    none = qrstation("retrieve", str(pacs), "--level", "STUDY", *unknown)
    assert (none.code, none.json["status"], none.json["not_found"]) == (6, "failed", ["1.2.3.4", "1.2.3.5"])
    assert "says that it has no study 1.2.3.4, no study 1.2.3.5." in none.err

    planned = qrstation("retrieve", str(pacs), "--level", "STUDY", *unknown, "--dry-run")
    assert (planned.code, planned.json["not_found"]) == (0, ["1.2.3.4", "1.2.3.5"])

    some = qrstation("retrieve", str(pacs), "--level", "STUDY", *unknown, "--study", HEAD)
    assert (some.code, some.json["status"], some.json["received"]) == (5, "partial", 3)
    assert some.json["not_found"] == ["1.2.3.4", "1.2.3.5"]


@pytest.mark.parametrize("method", ["get", "auto"])
def test_of_single_objects_those_that_the_node_does_not_have_are_told(
    qrstation: Command, pacs: Pacs, method: str
) -> None:
    series = ("--level", "IMAGE", "--study", HEAD, "--series", f"{HEAD}.1", "--format", "json", "--method", method)
    none = qrstation("retrieve", str(pacs), *series, "--instance", "1.2.3.4")
    assert (none.code, none.json["status"], none.json["not_found"]) == (6, "failed", ["1.2.3.4"])
    some = qrstation("retrieve", str(pacs), *series, "--instance", "1.2.3.4", "--instance", f"{HEAD}.1.1")
    assert (some.code, some.json["status"], some.json["not_found"]) == (5, "partial", ["1.2.3.4"])


def test_what_is_known_to_be_changed_is_fetched_again(
    qrstation: Command, pacs: Pacs, own_home: Paths, tmp_path: Path
) -> None:
    study = ("--level", "STUDY", "--study", HEAD, "--format", "json")
    qrstation("retrieve", str(pacs), *study)
    held = next(own_home.archive.rglob(f"{HEAD}.1.1.dcm"))
    held.write_bytes(held.read_bytes()[:-1] + b"!")
    verified = qrstation("local", "verify")
    assert verified.code == 7
    assert "Fetch what is changed or unreadable again" in verified.err
    exported = qrstation("local", "export", "--study", HEAD, str(tmp_path / "out"))
    assert exported.code == 7
    assert "1 of 3 files could not be exported" in exported.err
    again = qrstation("retrieve", str(pacs), *study)
    assert (again.code, again.json["status"]) == (0, "complete")
    assert (again.json["received"], again.json["already_held"]) == (1, 2)
    assert qrstation("local", "verify").code == 0


def test_any_level_and_several_at_once(qrstation: Command, pacs: Pacs) -> None:
    series = ("--level", "SERIES", "--study", HEAD, "--series", f"{HEAD}.1", "--series", f"{HEAD}.2")
    assert qrstation("retrieve", str(pacs), *series, "--format", "json").json["received"] == 3

    image = ("--level", "IMAGE", "--study", CHEST, "--series", f"{CHEST}.1", "--instance", f"{CHEST}.1.1")
    assert qrstation("retrieve", str(pacs), *image, "--format", "json").json["received"] == 1


def test_over_several_associations(qrstation: Command, pacs: Pacs) -> None:
    study = ("--level", "STUDY", "--study", HEAD, "--format", "json")
    fetched = qrstation("retrieve", str(pacs), *study, "--associations", "2")
    assert (fetched.code, fetched.json["status"], fetched.json["received"]) == (0, "complete", 3)
    assert qrstation("retrieve", str(pacs), *study, "--associations", "17").code == 2


def test_by_c_move_to_ourselves(qrstation: Command, pacs: Pacs, free_port: int) -> None:
    pacs.destinations["MOVER"] = Address(ae_title="MOVER", host="127.0.0.1", port=free_port)
    moved = qrstation(
        "retrieve", str(pacs), "--level", "STUDY", "--study", HEAD, "--method", "move",
        "--calling-aet", "MOVER", "--listen-port", str(free_port), "--format", "json",
    )  # fmt: skip

    assert moved.code == 0
    assert (moved.json["status"], moved.json["received"]) == ("complete", 3)


def test_a_port_that_is_taken_is_told_with_the_option_that_needs_none(qrstation: Command, pacs: Pacs) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        told = qrstation(
            "retrieve", str(pacs), "--level", "STUDY", "--study", HEAD,
            "--method", "move", "--listen-port", str(taken.getsockname()[1]),
        )  # fmt: skip
    assert told.code == 1
    assert "is in use by another program" in told.err
    assert "retrieve --method get" in told.err


def test_what_brings_nothing_points_to_the_doctor(
    qrstation: Command, pacs: Pacs, free_ports: Callable[[], int]
) -> None:
    gone, ours, registered = free_ports(), free_ports(), free_ports()
    study = ("--level", "STUDY", "--study", HEAD)
    pacs.destinations["MOVER"] = Address(ae_title="MOVER", host="127.0.0.1", port=registered)
    options = ("--method", "move", "--calling-aet", "MOVER", "--listen-port", str(ours))
    moved = qrstation("retrieve", str(pacs), *study, *options)
    assert (moved.code, f"qrstation doctor {pacs}" in moved.err) == (6, True)
    not_reached = qrstation("retrieve", f"GONE@127.0.0.1:{gone}", *study)
    assert (not_reached.code, f"qrstation doctor GONE@127.0.0.1:{gone}" in not_reached.err) == (3, True)
    assert "qrstation doctor" not in qrstation("retrieve", str(pacs), *study).err


def test_by_c_move_to_an_unknown_place_is_code_6(qrstation: Command, pacs: Pacs) -> None:
    moved = qrstation("retrieve", str(pacs), "--level", "STUDY", "--study", HEAD, "--to", "NOWHERE", "--format", "json")

    assert moved.code == 6
    assert moved.json["status"] == "failed"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--level", "STUDY"), "shows what there is"),
        (("--level", "FRAME", "--model", "study", "--frames", "1"), "The study model has no frames"),
        (("--level", "SERIES", "--series", "1.2"), "--study must be given"),
        (("--level", "IMAGE", "--study", "1.2"), "--series and --instance must be given"),
        (("--level", "STUDY", "--study", "1.2", "--model", "patient"), "--patient-id must be given"),
        (("--level", "SERIES", "--study", "1.2", "--study", "1.3", "--series", "1.4"), "Give --study once"),
        (("--level", "STUDY", "--study", "1.2", "--series", "1.3"), "--series cannot be given at STUDY level"),
        (("--level", "STUDY", "--study", ""), "must not be empty"),
        (("--level", "STUDY", "--study", "CT Head"), "CT Head"),
        (("--level", "PATIENT", "--patient-id", "P1"), "Add --model patient"),
        (("--level", "STUDY", "--study", "1.2", "--method", "get", "--to", "STORE"), "C-GET only brings"),
        (("--level", "STUDY", "--study", "1.2", "--to", "A" * 17), "neither a node nor an AE title"),
        (("--level", "IMAGE", "--model", "composite"), "--instance must be given"),
        (("--level", "SERIES", "--model", "composite", "--series", "1.2"), "--study must be given"),
        (
            ("--level", "IMAGE", "--model", "without-bulk-data", "--instance", "1.2", "--method", "move"),
            "by C-GET alone",
        ),
        (("--level", "IMAGE", "--model", "without-bulk-data", "--instance", "1.2", "--to", "STORE"), "by C-GET alone"),
        (("--level", "FRAME", "--instance", "1.2"), "named by --frames or --time-range"),
        (("--level", "IMAGE", "--model", "composite", "--instance", "1.2", "--frames", "1"), "at FRAME level"),
        (
            ("--level", "FRAME", "--instance", "1.2", "--instance", "1.3", "--frames", "1"),
            "Frames are retrieved of one",
        ),
        (
            (
                "--level",
                "FRAME",
                "--model",
                "study",
                "--study",
                "1",
                "--series",
                "2",
                "--instance",
                "3",
                "--frames",
                "1",
            ),
            "The study model has no frames",
        ),
        (("--level", "FRAME", "--instance", "1.2", "--frames", "1", "--time-range", "0-1"), "not allowed with"),
        (("--level", "FRAME", "--instance", "1.2", "--frames", "1-x"), "write 1-5,8"),
        (("--level", "FRAME", "--instance", "1.2", "--frames", "5-1"), "up to its last"),
        (("--level", "FRAME", "--instance", "1.2", "--time-range", "2-1"), "to its end"),
        (("--level", "FRAME", "--instance", "1.2", "--time-range", "soon"), "write 0.5-2"),
        (("--study", "1.2"), "--level"),
    ],
)
def test_what_cannot_be_asked_is_a_usage_error(
    qrstation: Command, pacs: Pacs, arguments: tuple[str, ...], said: str
) -> None:
    refused = qrstation("retrieve", str(pacs), *arguments)

    assert refused.code == 2
    assert said in refused.err


def test_a_node_that_is_not_there_is_code_3(qrstation: Command, free_port: int) -> None:
    failed = qrstation(
        "retrieve", f"PACS@127.0.0.1:{free_port}", "--level", "STUDY", "--study", "1.2", "--format", "json"
    )

    assert (failed.code, failed.json["status"]) == (3, "failed")
    assert "Nothing is listening" in failed.err


def test_an_archive_that_cannot_be_opened_is_code_7(qrstation: Command, pacs: Pacs, own_home: Paths) -> None:
    own_home.make()
    own_home.archive.write_text("a file where the folder should be")

    failed = qrstation("retrieve", str(pacs), "--level", "STUDY", "--study", HEAD)

    assert failed.code == 7
    assert "Traceback" not in failed.err


def test_jobs_are_listed_retried_and_removed(qrstation: Command, pacs: Pacs, free_port: int) -> None:
    qrstation("nodes", "add", "PACS", f"PACS@127.0.0.1:{free_port}")
    assert qrstation("retrieve", "PACS", "--level", "STUDY", "--study", HEAD).code == 3
    (job,) = qrstation("jobs", "list", "--format", "json").json
    assert (job["id"], job["node"], job["state"]) == (1, "PACS", "failed")

    qrstation("nodes", "edit", "PACS", "--address", str(pacs))
    retried = qrstation("jobs", "retry", "1", "--format", "json")
    assert retried.code == 0
    assert retried.json[0] | {"bytes": 0, "seconds": 0} == {
        "id": 1, "status": "complete", "expected": 3, "received": 3, "already_held": 0,
        "bytes": 0, "seconds": 0, "failed": [], "missing": [], "not_found": [], "unsolicited": [],
    }  # fmt: skip

    assert qrstation("jobs", "retry", "1").code == 2
    assert qrstation("jobs", "cancel", "7").code == 2
    assert qrstation("jobs", "resume").code == 0
    assert qrstation("jobs", "remove").code == 0
    assert qrstation("jobs", "list", "--format", "json").json == []


def test_the_archive_is_searched_measured_exported_and_verified(
    qrstation: Command, pacs: Pacs, own_home: Paths, tmp_path: Path
) -> None:
    qrstation("retrieve", str(pacs), "--level", "STUDY", "--study", HEAD)

    (study,) = qrstation("local", "find", "-k", "PatientName=doe*", "--format", "json").json
    assert study["0020000D"]["Value"] == [HEAD]
    assert qrstation("local", "find", "--level", "PATIENT", "--format", "json").json[0]["00100020"]["Value"] == ["P1"]
    assert HEAD in qrstation("local", "find").out
    stats = qrstation("local", "stats", "--format", "json").json
    assert (stats["patients"], stats["studies"], stats["series"], stats["instances"]) == (1, 1, 2, 3)

    export = tmp_path / "export"
    assert qrstation("local", "export", "--series", f"{HEAD}.1", str(export)).code == 0
    assert len([file for file in export.rglob("*") if file.is_file()]) == 2
    assert qrstation("local", "export", str(export)).code == 2

    assert qrstation("local", "verify", "--format", "json").json == {"checked": 3, "problems": [], "received_so": []}
    file = next(own_home.archive.rglob("*.dcm"))
    file.write_bytes(file.read_bytes()[:-2] + b"!!")
    damaged = qrstation("local", "verify", "--format", "json")
    assert damaged.code == 7
    assert damaged.json["problems"][0]["kind"] == "changed"


def test_files_are_imported_and_the_index_rebuilt(qrstation: Command, pacs: Pacs) -> None:
    studies = [str(pacs.archive.directory / uid) for uid in (HEAD, CHEST)]
    imported = qrstation("local", "import", *studies, "--format", "json")
    assert imported.code == 0
    assert imported.json == {"stored": 4, "held_already": 0, "conflicts": 0, "refused": 0}
    assert qrstation("local", "import", *studies, "--format", "json").json["held_already"] == 4
    assert qrstation("local", "rebuild", "--format", "json").json["indexed"] == 4
    assert qrstation("local", "import", f"{studies[0]}/nothing").code == 2


def test_headers_are_kept_and_looked_at_apart(qrstation: Command, tmp_path: Path) -> None:
    study = "1.2.826.0.1.1"
    with other.serving(other.Pacs(objects=[other.an_object(number=number) for number in (1, 2)])) as node:
        address = str(node.address)
        chosen = ("--level", "STUDY", "--study", study)
        headers = qrstation("retrieve", address, "--model", "without-bulk-data", *chosen, "--format", "json")
        assert (headers.code, headers.json["status"], headers.json["received"]) == (0, "complete", 2)
        assert qrstation("local", "stats", "--format", "json").json["instances"] == 0
        assert qrstation("local", "find", "--format", "json").json == []
        assert qrstation("retrieve", address, *chosen, "--format", "json").json["received"] == 2

    assert qrstation("local", "stats", "--headers", "--format", "json").json["instances"] == 2
    assert len(qrstation("local", "find", "--headers", "--level", "IMAGE", "--format", "json").json) == 2
    assert qrstation("local", "verify", "--headers", "--format", "json").json == {
        "checked": 2,
        "problems": [],
        "received_so": [],
    }
    assert qrstation("local", "rebuild", "--headers", "--format", "json").json["indexed"] == 2
    assert qrstation("local", "export", "--headers", "--study", study, str(tmp_path / "out")).code == 0
    exported = [pydicom.dcmread(file) for file in (tmp_path / "out").rglob("*.dcm")]
    assert [("KVP" in ds, "PixelData" in ds) for ds in exported] == [(True, False)] * 2


@pytest.mark.parametrize("chosen", [("--frames", "2-3,10"), ("--time-range", "0.25-0.5")])
def test_frames_come_as_a_new_object(qrstation: Command, own_home: Paths, chosen: tuple[str, str]) -> None:
    cine = other.a_cine()
    with other.serving(other.Pacs(objects=[cine])) as node:
        ran = qrstation(
            "retrieve", str(node.address), "--model", "composite", "--level", "FRAME",
            "--instance", cine.SOPInstanceUID, *chosen, "--format", "json",
        )  # fmt: skip
    assert ran.code == 0
    assert set(ran.json) == KEYS
    assert (ran.json["status"], ran.json["expected"], ran.json["received"]) == ("complete", 1, 1)
    [file] = own_home.archive.rglob("*.dcm")
    ds = pydicom.dcmread(file)
    assert list(ds.PixelData[:8:4]) == [2, 3]
    assert ds.SOPInstanceUID != cine.SOPInstanceUID


def test_frames_that_are_not_there_fail_with_the_reason(qrstation: Command) -> None:
    cine = other.a_cine()
    with other.serving(other.Pacs(objects=[cine])) as node:
        ran = qrstation(
            "retrieve", str(node.address), "--level", "FRAME", "--instance", cine.SOPInstanceUID, "--frames", "77"
        )
    assert ran.code == 6
    assert "AA00" in ran.err


def test_what_a_peer_could_not_send_is_named_in_every_form(qrstation: Command) -> None:
    objects = [other.an_object(number=number) for number in (1, 2, 3)]
    objects[1].file_meta.TransferSyntaxUID = UID(uids.JPEG_BASELINE)
    lost = str(objects[1].SOPInstanceUID)
    chosen = ("--level", "STUDY", "--study", "1.2.826.0.1.1", "--method", "get")
    with other.serving(other.Pacs(objects=objects)) as node:
        as_json = qrstation("retrieve", str(node.address), *chosen, "--format", "json")
        as_table = qrstation("retrieve", str(node.address), *chosen)
    assert as_json.code == as_table.code == 5
    assert as_json.json["failed"] == [
        {"sop_instance_uid": lost, "reason": f"{node.address} reported that sending failed."}
    ]
    assert as_json.json["missing"] == [lost]
    assert lost in as_table.out
    assert "B000" in as_json.err


def test_what_did_not_come_for_one_reason_stands_together_in_a_table(qrstation: Command) -> None:
    objects = [other.an_object(number=number) for number in range(1, 25)]
    for one in objects[1:]:
        one.file_meta.TransferSyntaxUID = UID(uids.JPEG_BASELINE)
    chosen = ("--level", "STUDY", "--study", "1.2.826.0.1.1", "--method", "get")
    with other.serving(other.Pacs(objects=objects)) as node:
        table = qrstation("retrieve", str(node.address), *chosen).out.splitlines()
        as_csv = qrstation("retrieve", str(node.address), *chosen, "--format", "csv").out.splitlines()
    [told] = [place for place, line in enumerate(table) if "sending failed" in line]
    assert table[told].split() == f"missing 23 objects: {node.address} reported that sending failed.".split()
    assert [line.split() for line in table[told + 1 : told + 21]] == [
        [uid]
        for uid in sorted((str(one.SOPInstanceUID) for one in objects[1:]), key=lambda uid: int(uid.split(".")[-1]))
    ][:20]
    assert "and 3 more" in table[told + 21]
    assert sum("sending failed" in line for line in as_csv) == 23


def test_the_list_of_jobs_says_what_each_one_was(qrstation: Command) -> None:
    cine = other.a_cine()
    with other.serving(other.Pacs(objects=[cine])) as node:
        of_frames = ("--level", "FRAME", "--instance", str(cine.SOPInstanceUID), "--frames", "2-3", "--method", "get")
        qrstation("retrieve", str(node.address), *of_frames)
        qrstation(
            "retrieve", str(node.address), "--model", "without-bulk-data", "--level", "IMAGE",
            "--instance", str(cine.SOPInstanceUID),
        )  # fmt: skip
    jobs = qrstation("jobs", "list", "--format", "json").json
    assert sorted((job["asked_for"], job["method"]) for job in jobs) == [
        ("1 object: frames 2-3", "C-GET"),
        ("1 object: headers only", "C-GET"),
    ]
    assert "1 object: frames 2-3" in qrstation("jobs", "list").out


def test_a_full_disk_is_told_once_and_is_an_archive_fault(
    qrstation: Command, own_home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    objects = [other.an_object(number=number) for number in range(1, 5)]
    chosen = ("--level", "STUDY", "--study", "1.2.826.0.1.1", "--method", "get")
    with other.serving(other.Pacs(objects=objects)) as node:
        monkeypatch.setattr(os, "link", full)
        ran = qrstation("retrieve", str(node.address), *chosen)
    assert ran.code == 7
    assert (ran.out + ran.err).count("Free some space, then start the transfer again") == 1
    assert ran.out.count("The disk of the archive is full") == 1
    assert str(own_home.archive) in ran.err
    assert ".incoming" not in ran.out + ran.err
