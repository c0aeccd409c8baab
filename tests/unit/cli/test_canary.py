"""A patient with telling values goes through every command: none of them gets into a log or the name of a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pynetdicom import AE

from qrstation import logs
from qrstation.dicom import uids
from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import Address
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.settings import Settings, save
from qrstation.store.ingest import Ingest
from tests.faults.scripted_node import Request, answering_node, text
from tests.unit.cli.conftest import Command, Ran
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.store.objects import an_instance, encoded

CANARY = "KANARIENVOGEL"
VALUES: dict[str, Any] = {
    "PatientName": f"{CANARY}^Name",
    "PatientID": f"{CANARY}-ID",
    "IssuerOfPatientID": f"{CANARY}-IS",
    "PatientBirthDate": "18690228",
    "PatientAddress": f"{CANARY} Street",
    "PatientComments": f"{CANARY}\n=cmd|' /C calc'!A0",
    "AccessionNumber": f"{CANARY}-AC",
    "StudyDescription": f"{CANARY} in words",
    "SeriesDescription": f"../{CANARY}",
    "ReferringPhysicianName": f"{CANARY}^Ref",
    "StudyID": f"{CANARY}-S",
    "InstitutionName": f"{CANARY}-H",
}
TELLING = (CANARY, "18690228", "1869-02-28")
STUDY = "1.2.826.0.1.1"
ANY_PORT = ("--listen-port", "0")


def objects() -> list[Dataset]:
    rdsr = uids.X_RAY_RADIATION_DOSE_SR
    values = {**VALUES, "StationName": CANARY}
    return [
        *(an_object(study=1, series=1, number=number, **values) for number in (1, 2)),
        an_object(rdsr, study=1, series=2, SeriesNumber=501, **{**values, "Modality": "SR"}),
    ]


def assert_nothing_tells(paths: Paths, *, logged: int = 1) -> None:
    """Look into every log, and at the name of everything under the home."""
    files = list(paths.logs.iterdir())
    assert {file.name for file in files} >= {"qrstation.log", "dose.log"}
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    assert len(lines) >= logged
    assert [line for line in lines if tells(line)] == []
    assert [
        str(path) for path in paths.config.parent.rglob("*") if tells(str(path.relative_to(paths.logs.parent)))
    ] == []


def tells(words: str) -> bool:
    return any(value.casefold() in words.casefold() for value in TELLING)


def test_nothing_is_told_of_a_patient_who_is_asked_for_and_fetched(
    qrstation: Command, own_home: Paths, tmp_path: Path
) -> None:
    exported = tmp_path / "exported"
    with serving(Pacs(objects=objects())) as node:
        address = str(node.address)

        def run(*arguments: str) -> Ran:
            ran = qrstation("-vv", *arguments)
            assert "Traceback" not in ran.err
            return ran

        assert run("nodes", "add", "PACS", address).code == 0
        assert run("echo", "PACS").code == 0
        run("doctor", "PACS", "--yes", *ANY_PORT)
        for key in ("PatientName", "PatientID", "PatientBirthDate", "AccessionNumber", "StudyDescription"):
            found = run("find", "PACS", "-k", f"{key}={VALUES[key]}", "--format", "json")
            assert (found.code, tells(found.out)) == (0, True)
        run("find", "PACS", "-k", f"{CANARY}=1")
        run("find", "PACS", "-k", f"StudyDate={CANARY}")
        run("patient-info", "PACS", "--patient-id", VALUES["PatientID"])
        got = run("retrieve", "PACS", "--level", "SERIES", "--study", STUDY, "--series", f"{STUDY}.1", *ANY_PORT)
        assert got.code == 0
        run("retrieve", "PACS", "--level", "PATIENT", "--patient-id", VALUES["PatientID"], *ANY_PORT)
        assert run("dose", "PACS", "-ct", "--all-dates", *ANY_PORT).code == 0
        run("dose", "PACS", "-ct", "--all-dates", "--id", VALUES["PatientID"], *ANY_PORT)
        run("nodes", "capabilities", "PACS", "--probe")
        patients = tmp_path / f"{CANARY}.csv"
        patients.write_text(f"PatientID,PatientName\n{VALUES['PatientID']},{CANARY}*\n{CANARY}-2,\n")
        assert tells(run("batch", "PACS", str(patients), *ANY_PORT).out)
    assert run("local", "find", "-k", f"PatientName={CANARY}*").code == 0
    assert run("local", "export", "--patient-id", VALUES["PatientID"], str(exported)).code == 0
    run("local", "verify")
    run("local", "rebuild")
    run("local", "remove", "--patient-id", VALUES["PatientID"], "--yes")
    run("jobs", "list")

    assert_nothing_tells(own_home, logged=50)
    assert [path for path in exported.rglob("*") if tells(path.name)], "Readable folders are named as the user wishes."


def test_a_pacs_that_speaks_of_the_patient_is_not_quoted(qrstation: Command, own_home: Paths) -> None:
    comment = f"{CANARY}^Jane born 18690228 is locked"

    def refuse(request: Request) -> None:
        request.answer(0xA701 if request.field != 0x20 else 0xC001, more=((0x0902, text(comment.encode())),))

    with answering_node(refuse) as node:
        address = str(node.address)
        refused = qrstation("find", address)
        assert tells(refused.err), "The user is told."
        for method in ("get", "move"):
            qrstation("retrieve", address, "--method", method, "--level", "STUDY", "--study", STUDY, *ANY_PORT)
        qrstation("echo", address)
        qrstation("dose", address, "-ct", "--all-dates", *ANY_PORT)
        qrstation("doctor", address, "--no-retrieve", *ANY_PORT)
        qrstation("patient-info", address, "--patient-id", VALUES["PatientID"])
        qrstation("nodes", "capabilities", address, "--probe")

    assert_nothing_tells(own_home, logged=10)


def test_files_that_are_named_after_a_patient_are_imported_without_a_word_of_it(
    qrstation: Command, own_home: Paths, tmp_path: Path
) -> None:
    folder = tmp_path / f"{CANARY}^Jane 18690228"
    folder.mkdir()
    good = an_instance(**VALUES)
    (folder / f"{CANARY}.dcm").write_bytes(bytes(128) + b"DICM" + encoded(good))
    for number, more in enumerate(({"SOPInstanceUID": CANARY}, {"StudyInstanceUID": f"../{CANARY}"})):
        broken = encoded(an_instance(**{**VALUES, **more}))
        (folder / f"{CANARY} {number}.dcm").write_bytes(broken)
    (folder / f"{CANARY}.txt").write_text(CANARY)
    (folder / "unreadable" / CANARY).mkdir(parents=True)

    imported = qrstation("-vv", "local", "import", str(folder))
    assert "refused       3" in imported.out
    qrstation("-vv", "local", "import", str(tmp_path / f"{CANARY} is not here"))

    assert_nothing_tells(own_home, logged=0)


def test_nothing_is_told_of_what_others_send_and_ask(own_home: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(f"cannot keep {CANARY}")

    ae = AE(ae_title="MODALITY")
    for sop_class_uid in (uids.CT, uids.FIND[QueryModel.STUDY], uids.GET[QueryModel.STUDY]):
        ae.add_requested_context(sop_class_uid, "1.2.840.10008.1.2.1")
    asked = Dataset()
    asked.QueryRetrieveLevel, asked.StudyInstanceUID = "STUDY", CANARY
    asked.PatientName, asked.PatientID, asked.PatientBirthDate = CANARY, VALUES["PatientID"], "18690228"
    with receiving(own_home) as address:
        assoc = ae.associate(address.host, address.port, ae_title=address.ae_title)
        sent = [an_object(**VALUES), an_object(**VALUES, number=2), an_object(**VALUES)]
        sent[1].StudyInstanceUID = f"../{CANARY}"
        sent[2].PatientName = f"{CANARY}^Other"
        assert [assoc.send_c_store(each).Status for each in sent] == [0x0000, 0xC000, 0x0000]
        list(assoc.send_c_find(asked, uids.FIND[QueryModel.STUDY]))
        list(assoc.send_c_get(asked, uids.GET[QueryModel.STUDY]))
        monkeypatch.setattr(Ingest, "begin", broken)
        assert assoc.send_c_store(an_object(**VALUES, number=3)).Status == 0x0110
        assoc.release()

    assert "RuntimeError" in own_home.log_file.read_text()
    assert_nothing_tells(own_home, logged=3)


def test_files_that_somebody_put_into_the_archive_are_not_named(qrstation: Command, own_home: Paths) -> None:
    own_home.make()
    study = own_home.archive / "1.2" / "1.2.3"
    study.mkdir(parents=True)
    (study / f"{CANARY}^Jane.dcm").write_bytes(encoded(an_instance(**VALUES)))
    (study / f"{CANARY}.txt").write_text(CANARY)
    (own_home.archive / CANARY).mkdir()
    (own_home.archive / CANARY / f"{CANARY}.dcm").write_bytes(bytes(128) + b"DICM" + encoded(an_instance(**VALUES)))
    for action in ("verify", "rebuild", "verify", "stats"):
        qrstation("local", action)

    logged = own_home.log_file.read_text(encoding="utf-8")
    assert [line for line in logged.splitlines() if tells(line)] == []


def test_a_bug_on_the_way_does_not_tell_what_was_worked_on(
    qrstation: Command, own_home: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError(f"cannot parse {CANARY}") from FileNotFoundError(2, "No such file", f"{CANARY}.dcm")

    monkeypatch.setattr("qrstation.store.importing._import", broken)
    (tmp_path / f"{CANARY}.dcm").write_bytes(encoded(an_instance(**VALUES)))
    failed = qrstation("local", "import", str(tmp_path / f"{CANARY}.dcm"))

    assert failed.code == 1
    assert "ValueError" in own_home.log_file.read_text()
    assert_nothing_tells(own_home)


@contextmanager
def receiving(paths: Paths) -> Iterator[Address]:
    """A workstation that receives and serves, with its logs on."""
    save(paths.settings_file, Settings(bind_host="127.0.0.1", serve_archive=True, anybody_may_query=True))
    logs.start(paths)
    workstation = Workstation(paths, port=0)
    try:
        yield workstation.start_listening().address
    finally:
        workstation.close()
        logs.stop()
