"""The support bundle: what is in it, and what is not."""

from __future__ import annotations

import json
import os
import re
import stat
import zipfile
from pathlib import Path

import pytest

from qrstation.model.identity import IdentityType, UserIdentity
from qrstation.model.nodes import Address, RemoteNode
from qrstation.paths import Paths
from qrstation.services.nodes import NodeBook
from qrstation.services.support.masking import told
from qrstation.settings import Settings, save
from tests.faults.scripted_node import Request, answering_node, text
from tests.unit.cli.conftest import HEAD, Command, Pacs

CANARY = "KANARIENVOGEL"
HOST = "pacs.hospital.example"


def read(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


@pytest.fixture
def book(own_home: Paths, kept_passcodes: dict[str, str]) -> NodeBook:
    own_home.make()
    book = NodeBook(own_home.nodes_file)
    user = UserIdentity(type=IdentityType.PASSCODE, user_name=f"{CANARY}-user")
    address = Address(ae_title="ARCHIVE1", host=HOST, port=104)
    book.add(RemoteNode(name="Main PACS", address=address, user_identity=user, notes=CANARY), f"{CANARY}-passcode")
    token = UserIdentity(type=IdentityType.JWT, token_file=Path(f"/secrets/{CANARY}.jwt"))
    book.add(
        RemoteNode(name="Research", address=Address(ae_title="XNAT", host="10.7.8.9", port=104), user_identity=token)
    )
    return book


def test_it_says_what_is_in_it_and_names_no_patient_and_no_secret(
    qrstation: Command, own_home: Paths, pacs: Pacs, book: NodeBook, tmp_path: Path
) -> None:
    save(own_home.settings_file, Settings().changed(protocol_log="on"))
    assert "Yamada" in qrstation("-vv", "find", str(pacs), "-k", "PatientName=YAMADA*").out
    got = qrstation("retrieve", str(pacs), "--level", "STUDY", "--study", HEAD, "--method", "get")
    assert got.code == 0
    assert any("Yamada" in each.read_text() for each in own_home.logs.glob("protocol-*"))
    with own_home.log_file.open("a") as log:
        log.write(f"2026-01-01 10:00:00,000 DEBUG   qrstation.dicom: answers {CANARY}\n  and {CANARY}\n")
        log.write(f"2026-01-01 10:00:00,000 WARNING pydicom: {CANARY}\n")
    file = tmp_path / "support.zip"
    written = qrstation("support-bundle", str(file))

    assert (written.code, str(file) in written.err) == (0, True)
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    files = read(file)
    assert set(files) == {
        "README.txt", "versions.txt", "settings.json", "nodes.json", "counts.json", "logs/dose.log",
        "logs/qrstation.log",
    }  # fmt: skip
    for name in set(files) - {"README.txt"}:
        assert f"{name}: " in files["README.txt"]
    for name, contents in files.items():
        assert not any(value in contents.upper() for value in (CANARY, "YAMADA", "DOE^JANE")), name
    main, research = json.loads(files["nodes.json"])
    assert (main["name"], main["host"], main["user_identity"]) == ("Main PACS", HOST, "passcode")
    assert (research["user_identity"], "token_file" in research) == ("jwt", False)
    counts = json.loads(files["counts.json"])
    assert counts["archive"]["instances"] == 3
    assert counts["jobs"] == {"complete": 1}
    assert HEAD not in json.dumps(counts)
    assert "C-FIND at STUDY level requested" in files["logs/qrstation.log"]
    assert "pydicom 3" in files["versions.txt"]


def test_masked_it_names_no_node_and_no_object_either(
    qrstation: Command, own_home: Paths, book: NodeBook, tmp_path: Path
) -> None:
    folder = tmp_path / "Klinik Mustermann" / "Meier_Anna"
    save(own_home.settings_file, Settings(ae_title="OUR_OWN", archive_folder=folder))
    lines = (
        f"The archive cannot be opened: {folder} is gone.",
        f"The index was damaged; it is kept as {own_home.data}/index.sqlite.damaged-1 and made again.",
        "Listening as PHYSICS@0.0.0.0:21187.",
        "association of PHYSICS with KLINIK@pacs.klinik.example:104, 1 of 1 presentation contexts",
        "2.25.7001/2.25.7002/1.2.840.113619.2.55.3.3.dcm came with other bytes than the file held: both are kept.",
        "It shows: Subject CN=pacs.klinik.example,O=Klinik; Issued by itself; For inner.klinik.example; Valid today.",
        "Main PACS: association of SECRET1 with ARCHIVE1@pacs.hospital.example:104, 1 of 1 presentation contexts",
        "STRANGER at 192.168.7.6 sent 1 object, safe now.",
        "An instance from 'STRANGER' was refused: no",
        "ARCHIVE1 at fd00::17 asked 1 query",
        "Series 1.2.276.0.7230010.3.1: nothing",
        "C-STORE of CT Image Storage (1.2.840.10008.5.1.4.1.1.2) at 12:13:14",
    )
    begin = "2026-01-01 10:00:00,000 INFO    qrstation.dicom:"
    own_home.log_file.write_text("".join(f"{begin} {line}\n" for line in lines))
    file = tmp_path / "support.zip"
    assert qrstation("support-bundle", str(file), "--masked").code == 0

    files = read(file)
    for telling in (
        "Main PACS", "Research", HOST, "ARCHIVE1", "XNAT", "10.7.8.9", "SECRET1", "STRANGER", "192.168.7.6", "fd00::17",
        "1.2.276.0.7230010.3.1", "OUR_OWN", "PHYSICS", "klinik", "Klinik", "KLINIK", "Meier", str(own_home.data),
        "2.25.", "1.2.840.113619",
    ):  # fmt: skip
        assert [name for name, contents in files.items() if telling in contents] == [], telling
    log = files["logs/qrstation.log"]
    assert "1.2.840.10008.5.1.4.1.1.2) at 12:13:14" in log
    assert re.search(r"node-1: association of AE-\d with AE-2@host-1:104", log)
    assert re.search(r"Series UID-\d: nothing", log)
    assert re.search(r"UID-\d/UID-\d/UID-\d.dcm came", log)
    assert "replaced by numbers" in files["README.txt"]
    assert "may have been missed" in files["README.txt"]
    first, second = json.loads(files["nodes.json"])
    assert (first["name"], first["host"], first["ae_title"]) == ("node-1", "host-1", "AE-2")
    assert (second["name"], second["host"], second["ae_title"]) == ("node-2", "host-2", "AE-3")


def test_what_the_doctor_finds_is_in_it_without_the_nodes_own_words(
    qrstation: Command, own_home: Paths, tmp_path: Path
) -> None:
    def refuse(request: Request) -> None:
        request.answer(0xC001, more=((0x0902, text(f"{CANARY} is locked".encode())),))

    own_home.make()
    with answering_node(refuse) as node:
        NodeBook(own_home.nodes_file).add(node)
        file = tmp_path / "support.zip"
        assert qrstation("support-bundle", str(file), "--doctor", "--listen-port", "0").code == 0

    files = read(file)
    assert "C-ECHO" in files["doctor-1.txt"]
    assert "failed" in files["doctor-1.txt"]
    assert not any(CANARY in contents for contents in files.values())


def test_it_is_made_of_a_workstation_that_does_not_open(qrstation: Command, own_home: Paths, tmp_path: Path) -> None:
    own_home.make()
    (tmp_path / "no folder").write_text("")
    save(own_home.settings_file, Settings(archive_folder=tmp_path / "no folder"))
    file = tmp_path / "support.zip"
    written = qrstation("support-bundle", str(file))

    assert written.code == 0
    assert "could not be opened" in written.err
    files = read(file)
    assert "its folder is gone" in json.loads(files["counts.json"])["not_opened"]
    assert "logs/qrstation.log" in files
    masked = tmp_path / "masked.zip"
    assert qrstation("support-bundle", str(masked), "--masked").code == 0
    assert not [name for name, contents in read(masked).items() if "no folder" in contents]


def test_a_place_that_cannot_be_written_is_a_sentence(qrstation: Command, tmp_path: Path) -> None:
    refused = qrstation("support-bundle", str(tmp_path / "nowhere" / "support.zip"))

    assert refused.code == 7
    assert "cannot be written" in refused.err
    assert "could not be opened" not in refused.err


def test_of_a_log_only_what_was_written_for_others_is_kept() -> None:
    log = (
        "2026-01-01 10:00:00,000 ERROR   qrstation.ui: a fault\n  File x, line 1\n"
        "2026-01-01 10:00:01,000 DEBUG   qrstation.dicom [job 1]: A\nB\n"
        "2026-01-01 10:00:02,000 INFO    qrstation.services [job 1]: it said “C”.\n"
    )
    assert told(log) == (
        "2026-01-01 10:00:00,000 ERROR   qrstation.ui: a fault\n  File x, line 1\n"
        "2026-01-01 10:00:02,000 INFO    qrstation.services [job 1]: it said “…”.\n"
    )
