"""Relevant Patient Information Queries: an archive that answers them, how its answers are read, and what we ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import ExplicitVRLittleEndian

from qrstation.dicom import patient_info
from qrstation.model.identity import Caller
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.patient_info import PatientInfoOutcome, PatientInfoRequest
from qrstation.store.archive import Archive
from tests.unit.dicom.memory import associated, context
from tests.unit.store.objects import an_instance, store

GENERAL = "1.2.840.10008.5.1.4.37.1"
BREAST = "1.2.840.10008.5.1.4.37.2"
CARDIAC = "1.2.840.10008.5.1.4.37.3"
TEMPLATES = {GENERAL: "9007", BREAST: "9000", CARDIAC: "3802"}
US = Caller(ae_title="US")
REQUEST = PatientInfoRequest(patient_id="1234567")

CodeTriple = tuple[str, str, str]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Archive with four examinations of one patient, the latest without weight, and another patient."""
    archive = Archive(tmp_path / "archive", tmp_path / "index.sqlite")
    procedure = Dataset()
    procedure.CodeValue, procedure.CodingSchemeDesignator, procedure.CodeMeaning = "CTABD", "99LOCAL", "CT Abdomen"
    jane = {
        "PatientID": "P1",
        "PatientName": "DOE^JANE",
        "IssuerOfPatientID": "CLINIC",
        "PatientBirthDate": "19720203",
        "PatientSex": "F",
    }
    examinations: list[dict[str, object]] = [
        {"Modality": "CT", "StudyDate": "20200131", "StudyTime": "101530.5", "StudyDescription": "CT abdomen",
         "AccessionNumber": "A1", "PatientAge": "047Y", "PatientWeight": "68.5", "PatientSize": "1.66",
         "ProcedureCodeSequence": [procedure], "InstitutionName": "Clinic North"},
        {"Modality": "MG", "StudyDate": "20210504", "StudyTime": "", "StudyDescription": "Mammography",
         "PatientAge": "049Y"},
        {"Modality": "MR", "BodyPartExamined": "BREAST", "StudyDate": "20220101", "StudyTime": "0900"},
        {"Modality": "XA", "StudyDate": "20190101", "StudyTime": "235959", "StudyDescription": "Coronary angiography"},
    ]  # fmt: skip
    for number, examination in enumerate(examinations, start=1):
        store(archive, an_instance(f"1.2.{number}.1.1", **uids_of(number), **jane, **examination))
    store(archive, an_instance("1.2.9.1.1", **uids_of(9), PatientID="P2", PatientName="Roe^Ann", PatientWeight="70"))
    yield archive
    archive.close()


def uids_of(study: int) -> dict[str, object]:
    return {"StudyInstanceUID": f"1.2.{study}", "SeriesInstanceUID": f"1.2.{study}.1"}


def identifier(template: str = "9007", *, resource: str = "DCMR", **keys: object) -> Dataset:
    """A request's identifier as pynetdicom's documentation makes it, for Patient ID P1 unless told otherwise."""
    ds = Dataset()
    for keyword, value in {"PatientName": "", "PatientID": "P1", **keys}.items():
        setattr(ds, keyword, value)
    ds.ContentTemplateSequence = [Dataset()]
    ds.ContentTemplateSequence[0].MappingResource = resource
    ds.ContentTemplateSequence[0].TemplateIdentifier = template
    return ds


def ask(
    address: Address, request: Dataset, model: str = GENERAL, syntax: str = ExplicitVRLittleEndian
) -> list[tuple[Dataset, Dataset | None]]:
    """Statuses and identifiers of all responses."""
    with associated(address, [context(model, syntax)]) as assoc:
        return list(assoc.send_c_find(request, model))


def answer(address: Address, request: Dataset, model: str = GENERAL, syntax: str = ExplicitVRLittleEndian) -> Dataset:
    """The identifier of the one answer, after which success follows."""
    (pending, found), (last, nothing) = ask(address, request, model, syntax)
    assert (pending.Status, last.Status, nothing) == (0xFF00, 0x0000, None)
    assert found is not None
    return found


def refusal(address: Address, request: Dataset, model: str = GENERAL) -> Dataset:
    """The one response, which has no identifier."""
    [(status, found)] = ask(address, request, model)
    assert found is None
    return status


def triple(sequence: Items) -> CodeTriple:
    [code] = sequence
    return code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning


def children(parent: Dataset, name: CodeTriple) -> list[Dataset]:
    """Content items below another one, by their concept name."""
    return [each for each in parent.get("ContentSequence", []) if triple(each.ConceptNameCodeSequence) == name]


def child(parent: Dataset, name: CodeTriple) -> Dataset:
    [found] = children(parent, name)
    return found


def put(node: RemoteNode, request: PatientInfoRequest = REQUEST, **options: object) -> PatientInfoOutcome:
    """What a node answers us."""
    return patient_info.ask(node, request, caller=US, **options)  # type: ignore[arg-type]
