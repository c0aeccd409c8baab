"""Asking about a patient: what is sent, what is read of the answer, and how a failure is told."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from pydicom.dataset import Dataset
from pynetdicom import AE, evt

from qrstation.dicom import uids
from qrstation.dicom.patient_info import request_identifier
from qrstation.errors import QueryFailed, ServiceNotOffered
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import RemoteNode, Timeouts
from qrstation.model.outcomes import StatusCategory
from qrstation.model.patient_info import CodedConcept, Measurement, PatientInfoModel, PatientInfoRequest, Reference
from tests.faults.scripted_node import FIND_RSP, accept, node_at, raw_node, receive_message, release, response
from tests.unit.dicom.patient_information import put

PENDING, SUCCESS = 0xFF00, 0x0000
Handler = Callable[[evt.Event], Iterator[tuple[object, Dataset | None]]]


@contextmanager
def pynetdicom_node(handler: Handler, model: PatientInfoModel = PatientInfoModel.GENERAL) -> Iterator[RemoteNode]:
    """A node as pynetdicom's documentation builds it."""
    ae = AE("NODE")
    ae.add_supported_context(uids.PATIENT_INFO[model])
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_C_FIND, handler)])
    assert server is not None
    try:
        yield node_at(server.server_address[1], Timeouts(connect=5, response=5))
    finally:
        server.shutdown()


def coded(value: str, scheme: str, meaning: str) -> Dataset:
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = value, scheme, meaning
    return code


def content(value_type: str, name: Dataset, relationship: str = "CONTAINS", **value: object) -> Dataset:
    found = Dataset()
    found.RelationshipType, found.ValueType, found.ConceptNameCodeSequence = relationship, value_type, [name]
    for keyword, each in value.items():
        setattr(found, keyword, each)
    return found


def answer(*contents: Dataset, **attributes: object) -> Dataset:
    """The identifier of an answer."""
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.PatientID, ds.PatientName = "1234567", "Παπαδάκης^Νίκος"
    ds.ValueType = "CONTAINER"
    ds.ConceptNameCodeSequence = [coded("111517", "DCM", "Relevant Patient Information")]
    ds.ContentSequence = list(contents)
    for keyword, value in attributes.items():
        setattr(ds, keyword, value)
    return ds


def answering(*responses: tuple[object, Dataset | None]) -> Handler:
    def handle(event: evt.Event) -> Iterator[tuple[object, Dataset | None]]:
        yield from responses

    return handle


@pytest.mark.parametrize(
    ("model", "uid", "template"),
    [
        (PatientInfoModel.GENERAL, "1.2.840.10008.5.1.4.37.1", "9007"),
        (PatientInfoModel.BREAST, "1.2.840.10008.5.1.4.37.2", "9000"),
        (PatientInfoModel.CARDIAC, "1.2.840.10008.5.1.4.37.3", "3802"),
    ],
)
def test_the_request_is_that_of_its_sop_class(model: PatientInfoModel, uid: str, template: str) -> None:
    asked: list[tuple[str, Dataset]] = []

    def handle(event: evt.Event) -> Iterator[tuple[int, Dataset | None]]:
        asked.append((str(event.request.AffectedSOPClassUID), event.identifier))
        yield PENDING, answer()

    with pynetdicom_node(handle, model) as node:
        outcome = put(node, PatientInfoRequest(patient_id="1234567", model=model))
    assert outcome.answer is not None
    assert outcome.status.category is StatusCategory.SUCCESS
    [(sop_class_uid, identifier)] = asked
    assert sop_class_uid == uid
    assert identifier.PatientID == "1234567"
    returned = (
        "PatientName",
        "IssuerOfPatientID",
        "PatientBirthDate",
        "PatientSex",
        "ObservationDateTime",
        "ValueType",
    )
    assert all(keyword in identifier and not identifier[keyword].value for keyword in returned)
    assert list(identifier.ConceptNameCodeSequence) == list(identifier.ContentSequence) == []
    [asked_template] = identifier.ContentTemplateSequence
    assert (asked_template.MappingResource, asked_template.TemplateIdentifier) == ("DCMR", template)
    assert "SpecificCharacterSet" not in identifier
    assert "QueryRetrieveLevel" not in identifier


def test_a_patient_id_in_another_script_is_sent_in_a_character_set_that_has_it() -> None:
    identifier = request_identifier(PatientInfoRequest(patient_id="Ω-1", issuer_of_patient_id="Κλινική"))
    assert identifier.SpecificCharacterSet == "ISO_IR 126"
    assert (identifier.PatientID, identifier.IssuerOfPatientID) == ("Ω-1", "Κλινική")


def test_another_template_is_asked_for() -> None:
    [template] = request_identifier(PatientInfoRequest(patient_id="1", template="9001")).ContentTemplateSequence
    assert template.TemplateIdentifier == "9001"


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        ({"patient_id": " "}, "needed"),
        ({"patient_id": "P*"}, "without"),
        ({"patient_id": "P\\Q"}, "without"),
        ({"patient_id": "P", "issuer_of_patient_id": "?"}, "without"),
        ({"patient_id": "P", "template": "TID 9007!"}, "9007"),
    ],
)
def test_what_cannot_be_asked_is_said(request_: dict[str, str], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        PatientInfoRequest(**request_)  # type: ignore[arg-type]


def test_the_content_tree_is_read() -> None:
    unit = Dataset()
    unit.NumericValue, unit.MeasurementUnitsCodeSequence = "68.50", [coded("kg", "UCUM", "kg")]
    age = Dataset()
    age.NumericValue, age.MeasurementUnitsCodeSequence = "49", [coded("a", "UCUM", "year")]
    reference = Dataset()
    reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = "1.2", "1.2.3"
    name = coded("N", "99T", "Name")
    inner = content("TEXT", name, "HAS PROPERTIES", TextValue="Κοιλία")
    ds = answer(
        content("NUM", name, MeasuredValueSequence=[unit]),
        content("NUM", name, MeasuredValueSequence=[age]),
        content("NUM", name, NumericValueQualifierCodeSequence=[coded("114006", "DCM", "Measurement failure")]),
        content("CODE", name, ConceptCodeSequence=[coded("F", "DCM", "Female")], ContentSequence=[inner]),
        content("DATE", name, Date="19720203"),
        content("TIME", name, Time="101530"),
        content("DATETIME", name, DateTime="20200131101530.25+0100"),
        content("PNAME", name, PersonName="Παπαδάκης^Νίκος"),
        content("UIDREF", name, UID="1.2.3"),
        content("IMAGE", name, ReferencedSOPSequence=[reference]),
    )
    with pynetdicom_node(answering((PENDING, ds))) as node:
        found = put(node).answer
    assert found is not None
    assert not found.problems
    assert found.text("PatientName") == "Παπαδάκης^Νίκος"
    assert found.root.concept == CodedConcept(value="111517", scheme="DCM", meaning="Relevant Patient Information")
    assert [each.text for each in found.root.children] == [
        "68.5 kg",
        "49 years",
        "Measurement failure",
        "Female",
        "1972-02-03",
        "10:15:30",
        "2020-01-31 10:15:30 +01:00",
        "Παπαδάκης^Νίκος",
        "1.2.3",
        "1.2.3",
    ]
    kilograms = CodedConcept(value="kg", scheme="UCUM", meaning="kg")
    assert found.root.children[0].value == Measurement(number="68.5", unit=kilograms)
    sex = found.root.children[3]
    assert isinstance(sex.value, CodedConcept)
    assert sex.value.raw == "(F, DCM)"
    [below] = sex.children
    assert (below.relationship, below.text) == ("HAS PROPERTIES", "Κοιλία")
    assert found.root.children[-1].value == Reference(sop_class_uid="1.2", sop_instance_uid="1.2.3")
    assert [depth for depth, _ in found.root.lines()] == [0, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1]


def test_no_such_patient_is_no_failure() -> None:
    with pynetdicom_node(answering()) as node:
        outcome = put(node)
    assert outcome.answer is None
    assert outcome.status.code == SUCCESS
    assert not outcome.incomplete
    assert not outcome.cancelled


@pytest.mark.parametrize(
    ("code", "words", "advice"),
    [
        (0xA700, "out of resources", "Try again"),
        (0xA900, "Data set does not match SOP Class", "Patient ID"),
        (0xC000, "Unable to process", "log"),
        (0xC100, "More than one match found", "issuer"),
        (0xC200, "Unable to support requested template", "another template"),
        (0xC311, "pynetdicom", "log"),
        (0x0122, "SOP Class not supported", "model"),
        (0x0124, "not authorised", "permit"),
        (0xD00D, "Unknown status", "log"),
    ],
)
def test_failures_are_told_in_the_standards_words(code: int, words: str, advice: str) -> None:
    def script(connection: socket.socket) -> None:
        [context_id] = accept(connection).values()
        receive_message(connection)
        connection.sendall(response(context_id, FIND_RSP, code, more=b"ask the ward"))
        release(connection)

    with raw_node(script) as node, pytest.raises(QueryFailed, match=words) as caught:
        put(node)
    assert caught.value.status is not None
    assert caught.value.status.code == code
    assert f"{code:04X}" in caught.value.detail
    assert "ask the ward" in caught.value.detail
    assert advice in caught.value.advice


def test_a_node_that_does_not_offer_it_is_told() -> None:
    with (
        pynetdicom_node(answering(), PatientInfoModel.CARDIAC) as node,
        pytest.raises(
            ServiceNotOffered, match="PACS does not offer General Relevant Patient Information Query"
        ) as said,
    ):
        put(node)
    assert "another node" in said.value.advice


def test_an_answer_about_somebody_else_is_told() -> None:
    template = Dataset()
    template.MappingResource, template.TemplateIdentifier = "DCMR", "9000"
    with pynetdicom_node(answering((PENDING, answer(PatientID="7", ContentTemplateSequence=[template])))) as node:
        found = put(node).answer
    assert found is not None
    assert any("Patient ID '7'" in problem for problem in found.problems)
    assert any("template 9000" in problem for problem in found.problems)


def test_nothing_is_asked_after_a_cancel() -> None:
    cancellation = Cancellation()
    cancellation.request()
    with pynetdicom_node(answering((PENDING, answer()))) as node:
        outcome = put(node, cancellation=cancellation)
    assert outcome.cancelled
    assert outcome.answer is None
