"""Relevant Patient Information beside real software: our answer read by DCMTK, and peers that do not offer it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ComprehensiveSRStorage, ExplicitVRLittleEndian

from qrstation.dicom import uids
from qrstation.dicom.listener import Listener
from qrstation.dicom.patient_info import ask, request_identifier
from qrstation.errors import ServiceNotOffered
from qrstation.model.nodes import Address
from qrstation.model.patient_info import PatientInfoModel, PatientInfoRequest
from qrstation.store.archive import Archive
from tests.peers.peers import CALLER, PeerNode, program
from tests.unit.dicom.memory import MemorySink, associated, context
from tests.unit.store.objects import an_instance, store


@pytest.fixture
def address(tmp_path: Path) -> Iterator[Address]:
    """An archive that tells of one patient."""
    archive = Archive(tmp_path / "archive", tmp_path / "index.sqlite")
    patient = {
        "SpecificCharacterSet": "ISO_IR 126",
        "PatientName": "Παπαδάκης^Νίκος",
        "PatientAge": "063Y",
        "PatientSize": "1.73",
        "PatientWeight": "80",
        "PatientBirthDate": "19570102",
        "PatientSex": "M",
        "StudyDescription": "Καρδιά",
        "AccessionNumber": "A1",
    }
    for number, modality in enumerate(("CT", "MG", "XA"), start=1):
        study = {"StudyInstanceUID": f"1.2.{number}", "SeriesInstanceUID": f"1.2.{number}.1"}
        store(archive, an_instance(f"1.2.{number}.1.1", Modality=modality, **study, **patient))
    listener = Listener(Address(ae_title="QRSTATION", host="127.0.0.1", port=0), sink=MemorySink(), archive=archive)
    yield listener.start().address
    listener.stop()
    archive.close()


@pytest.mark.parametrize("model", PatientInfoModel)
def test_dcmtk_finds_nothing_wrong_with_the_content_tree(
    address: Address, tmp_path: Path, model: PatientInfoModel
) -> None:
    request = request_identifier(PatientInfoRequest(patient_id="P1", model=model))
    with associated(address, [context(uids.PATIENT_INFO[model], ExplicitVRLittleEndian)]) as assoc:
        _, found = next(iter(assoc.send_c_find(request, uids.PATIENT_INFO[model])))
    assert found is not None
    report = _as_report(found)
    report.save_as(tmp_path / "report.dcm", enforce_file_format=True)
    read = subprocess.run(
        [program("dsrdump"), "--convert-to-utf8", "--print-all-codes", str(tmp_path / "report.dcm")],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert read.returncode == 0
    warnings = [line for line in read.stderr.splitlines() if "VR checker does not support" not in line]
    assert warnings == []
    assert "Παπαδάκης^Νίκος" in read.stdout
    assert '(29463-7,LN,"Patient Weight")' in read.stdout
    assert "Καρδιά" in read.stdout


def _as_report(identifier: Dataset) -> Dataset:
    """Put the tree into a document, as nobody sends it, so that others can check it."""
    report = Dataset()
    report.update(identifier)
    del report.ContentTemplateSequence
    report.SOPClassUID, report.SOPInstanceUID = ComprehensiveSRStorage, "1.2.3.4.5"
    report.StudyInstanceUID, report.SeriesInstanceUID = "1.2.3.4", "1.2.3.4.6"
    report.Modality = "SR"
    report.StudyDate = report.StudyTime = report.ReferringPhysicianName = report.StudyID = report.AccessionNumber = ""
    report.SeriesNumber = report.InstanceNumber = "1"
    report.Manufacturer = "Test"
    report.ContentDate, report.ContentTime = "20260101", "120000"
    report.CompletionFlag, report.VerificationFlag = "COMPLETE", "UNVERIFIED"
    report.PerformedProcedureCodeSequence = []
    report.ReferencedPerformedProcedureStepSequence = []
    report.file_meta = FileMetaDataset()
    report.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return report


def test_a_pacs_without_the_service_is_told(peer: PeerNode) -> None:
    with pytest.raises(ServiceNotOffered, match="does not offer General Relevant Patient Information Query") as said:
        ask(peer.node, PatientInfoRequest(patient_id="1"), caller=CALLER)
    assert "another node" in said.value.advice
