"""Which Relevant Patient Information Queries an archive answers, and how it turns the others away."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pydicom.dataset import Dataset

from qrstation.model.query import Match, Query
from qrstation.store.archive import Archive
from tests.faults import raw_peer as raw
from tests.unit.datasets.encoded import element, item, long_element
from tests.unit.dicom.memory import associated, context
from tests.unit.dicom.patient_information import (
    BREAST,
    CARDIAC,
    GENERAL,
    TEMPLATES,
    answer,
    archive,
    identifier,
    refusal,
    uids_of,
)
from tests.unit.dicom.retrieving import Serve
from tests.unit.store.objects import an_instance, store

__all__ = ["archive"]


def test_nobody_matches(serve: Serve, archive: Archive) -> None:
    assert refusal(serve(archive), identifier(PatientID="P3")).Status == 0x0000


@pytest.mark.parametrize(
    "key",
    [
        {"IssuerOfPatientID": "ELSEWHERE"},
        {"PatientName": "ROE^ANN"},
        {"PatientBirthDate": "19720204"},
        {"PatientSex": "M"},
        {"PatientID": "p1"},
    ],
)
def test_who_does_not_match_a_key_is_not_told(serve: Serve, archive: Archive, key: dict[str, str]) -> None:
    assert refusal(serve(archive), identifier(**key)).Status == 0x0000


def test_a_patient_who_matches_all_keys_is_told(serve: Serve, archive: Archive) -> None:
    keys = {"IssuerOfPatientID": "CLINIC", "PatientName": "Doe^Jane", "PatientBirthDate": "19720203", "PatientSex": "F"}
    assert answer(serve(archive), identifier(**keys)).PatientName == "DOE^JANE"


@pytest.mark.parametrize(
    "other",
    [{"PatientName": "Smith^John"}, {"IssuerOfPatientID": "ELSEWHERE"}, {"PatientBirthDate": "19500101"}],
)
@pytest.mark.parametrize("model", TEMPLATES)
def test_two_people_of_one_patient_id_are_more_than_one_match(
    serve: Serve, archive: Archive, model: str, other: dict[str, str]
) -> None:
    person = {"PatientID": "P1", "PatientName": "DOE^JANE", "IssuerOfPatientID": "CLINIC", **other}
    store(archive, an_instance("1.2.7.1.1", **uids_of(7), **person))
    status = refusal(serve(archive), identifier(TEMPLATES[model]), model)
    assert status.Status == 0xC100
    assert status.ErrorComment
    assert "Smith" not in status.ErrorComment


def test_the_issuer_tells_two_people_of_one_patient_id_apart(serve: Serve, archive: Archive) -> None:
    store(archive, an_instance("1.2.7.1.1", **uids_of(7), PatientName="Smith^John", IssuerOfPatientID="ELSEWHERE"))
    assert answer(serve(archive), identifier(IssuerOfPatientID="CLINIC")).PatientName == "DOE^JANE"
    assert answer(serve(archive), identifier(IssuerOfPatientID="ELSEWHERE")).PatientName == "Smith^John"


def test_one_person_written_in_several_ways_is_one_match(serve: Serve, archive: Archive) -> None:
    for number, name in enumerate(("Doe^Jane", "DOE^JANE^^^", "Doe ^Jane=土井^ジェーン", ""), start=20):
        written = an_instance(
            f"1.2.{number}.1.1", **uids_of(number), SpecificCharacterSet="ISO_IR 192", PatientName=name
        )
        store(archive, written)
    assert answer(serve(archive), identifier()).PatientID == "P1"


@pytest.mark.parametrize(
    ("model", "template"), [(GENERAL, "9999"), (GENERAL, "9000"), (BREAST, "9007"), (CARDIAC, "9001")]
)
def test_another_template_cannot_be_supported(serve: Serve, archive: Archive, model: str, template: str) -> None:
    status = refusal(serve(archive), identifier(template), model)
    assert status.Status == 0xC200
    assert TEMPLATES[model] in status.ErrorComment


def test_templates_of_another_mapping_resource_cannot_be_supported(serve: Serve, archive: Archive) -> None:
    assert refusal(serve(archive), identifier(resource="99LOCAL")).Status == 0xC200


@pytest.mark.parametrize("patient_id", ["", "P*", "P?", "*", ["P1", "P2"]])
def test_a_patient_id_must_be_a_single_value(serve: Serve, archive: Archive, patient_id: object) -> None:
    status = refusal(serve(archive), identifier(PatientID=patient_id))
    assert status.Status == 0xA900
    assert status.OffendingElement == 0x00100020


def test_the_issuer_must_be_a_single_value(serve: Serve, archive: Archive) -> None:
    assert refusal(serve(archive), identifier(IssuerOfPatientID="C*")).Status == 0xA900


@pytest.mark.parametrize(
    "spoil",
    [
        lambda ds: delattr(ds, "PatientID"),
        lambda ds: delattr(ds, "ContentTemplateSequence"),
        lambda ds: setattr(ds, "ContentTemplateSequence", []),
        lambda ds: setattr(ds, "ContentTemplateSequence", [Dataset()]),
        lambda ds: setattr(ds, "ContentTemplateSequence", list(ds.ContentTemplateSequence) * 2),
        lambda ds: delattr(ds.ContentTemplateSequence[0], "MappingResource"),
        lambda ds: setattr(ds.ContentTemplateSequence[0], "TemplateIdentifier", ""),
    ],
)
def test_an_identifier_without_what_it_needs_does_not_match_the_sop_class(
    serve: Serve, archive: Archive, spoil: Callable[[Dataset], None]
) -> None:
    request = identifier()
    spoil(request)
    status = refusal(serve(archive), request)
    assert status.Status == 0xA900
    assert status.ErrorComment


def test_a_patient_is_found_by_an_id_in_another_script(serve: Serve, archive: Archive) -> None:
    store(archive, an_instance("1.2.5.1.1", **uids_of(5), SpecificCharacterSet="ISO_IR 192", PatientID="Ω-1"))
    assert answer(serve(archive), identifier(PatientID="Ω-1", SpecificCharacterSet="ISO_IR 126")).PatientID == "Ω-1"


class _EndlessArchive:
    """Finds studies of one patient for ever."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def find(self, query: Query) -> Iterator[Match]:
        while True:
            yield from self._archive.find(query)


def test_a_cancelled_query_stops(serve: Serve, archive: Archive) -> None:
    with associated(serve(_EndlessArchive(archive)), [context(GENERAL)]) as assoc:
        responses = assoc.send_c_find(identifier(), GENERAL, msg_id=5)
        assoc.send_c_cancel(5, query_model=GENERAL)
        assert [status.Status for status, _ in responses] == [0xFE00]


def test_an_archive_that_is_not_served_does_not_offer_it(serve: Serve) -> None:
    with associated(serve(None), [context(GENERAL), context("1.2.840.10008.1.1")]) as assoc:
        assert [str(each.abstract_syntax) for each in assoc.accepted_contexts] == ["1.2.840.10008.1.1"]


def test_a_query_of_another_service_does_not_pass(serve: Serve, archive: Archive) -> None:
    study_root = "1.2.840.10008.5.1.4.1.2.2.1"
    with associated(serve(archive), [context(GENERAL), context(study_root)]) as assoc:
        request = Dataset()
        request.QueryRetrieveLevel, request.StudyInstanceUID = "STUDY", ""
        [(status, _)] = assoc.send_c_find(request, GENERAL)
        assert status.Status == 0xA900
        assert [status.Status for status, _ in assoc.send_c_find(request, study_root)][-1] == 0x0000


def _deep(levels: int) -> bytes:
    content = b""
    for _ in range(levels):
        content = long_element(0x40, 0xA730, "SQ", item(content))
    return content


PATIENT = element(0x10, 0x20, "LO", b"P1")
TEMPLATE = long_element(
    0x40, 0xA504, "SQ", item(element(0x08, 0x0105, "CS", b"DCMR") + element(0x40, 0xDB00, "CS", b"9007"))
)


@pytest.mark.parametrize(
    ("hostile", "status"),
    [
        pytest.param(b"", 0xA900, id="empty"),
        pytest.param(b"\xff" * 300, 0xA900, id="noise"),
        pytest.param(PATIENT, 0xA900, id="no template"),
        pytest.param(TEMPLATE, 0xA900, id="no patient"),
        pytest.param(PATIENT + element(0x40, 0xA504, "LO", b"9007"), 0xA900, id="template is text"),
        pytest.param(long_element(0x10, 0x20, "SQ", item(PATIENT)) + TEMPLATE, 0xA900, id="Patient ID is a sequence"),
        pytest.param(PATIENT + long_element(0x10, 0x1002, "SQ", b"", length=1 << 30), 0xA900, id="cut short"),
        pytest.param(PATIENT + element(0x10, 0x40, "FD", b"\0" * 7) + TEMPLATE, 0x0000, id="sex is a broken number"),
        pytest.param(PATIENT + _deep(20) + TEMPLATE, 0xFF00, id="deep"),
        pytest.param(PATIENT + _deep(1500) + TEMPLATE, 0xFF00, id="deeper than anybody reads"),
    ],
)
def test_hostile_identifiers_are_answered(serve: Serve, archive: Archive, hostile: bytes, status: int) -> None:
    command = raw.command(
        (0x0002, raw.uid(GENERAL)),
        (0x0100, raw.us(0x0020)),
        (0x0110, raw.us(1)),
        (0x0700, raw.us(0)),
        (0x0800, raw.us(0x0001)),
    )
    with raw.connected(serve(archive)) as connection:
        connection.sendall(raw.associate_request(GENERAL))
        assert raw.receive(connection)[0] == raw.ACCEPTED
        connection.sendall(raw.data_value(1, 3, command) + raw.data_value(1, 2, hostile))
        kind, response = raw.receive(connection)
        assert kind == raw.DATA
        assert raw.status_of(response) == status
