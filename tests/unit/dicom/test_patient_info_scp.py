"""Relevant Patient Information Query against an archive, as another application entity sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from qrstation.dicom.listener import Listener
from qrstation.model.nodes import Address
from qrstation.model.query import Match, Query
from qrstation.store.archive import Archive
from tests.faults import raw_peer as raw
from tests.unit.datasets.encoded import element, item, long_element
from tests.unit.dicom.memory import MemorySink, associated, context
from tests.unit.store.objects import an_instance, store

SERVER = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
GENERAL = "1.2.840.10008.5.1.4.37.1"
BREAST = "1.2.840.10008.5.1.4.37.2"
CARDIAC = "1.2.840.10008.5.1.4.37.3"
TEMPLATES = {GENERAL: "9007", BREAST: "9000", CARDIAC: "3802"}

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
        store(archive, an_instance(f"1.2.{number}.1.1", **_uids(number), **jane, **examination))
    store(archive, an_instance("1.2.9.1.1", **_uids(9), PatientID="P2", PatientName="Roe^Ann", PatientWeight="70"))
    yield archive
    archive.close()


def _uids(study: int) -> dict[str, object]:
    return {"StudyInstanceUID": f"1.2.{study}", "SeriesInstanceUID": f"1.2.{study}.1"}


Serve = Callable[[object], Address]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serves archives; stops after the test."""
    listeners: list[Listener] = []

    def serve_one(archive: object) -> Address:
        listeners.append(Listener(SERVER, sink=MemorySink(), archive=archive))  # type: ignore[arg-type]
        return listeners[-1].start().address

    yield serve_one
    for listener in listeners:
        listener.stop()


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


def measured(parent: Dataset, name: CodeTriple) -> tuple[float, CodeTriple]:
    number = child(parent, name)
    assert number.ValueType == "NUM"
    [value] = number.MeasuredValueSequence
    return float(value.NumericValue), triple(value.MeasurementUnitsCodeSequence)


CHARACTERISTICS = ("121118", "DCM", "Patient Characteristics")
PROCEDURES = ("111513", "DCM", "Relevant Previous Procedures")
PROCEDURE = ("111531", "DCM", "Previous Procedure")
TESTS = ("30954-2", "LN", "Relevant Diagnostic Tests and/or Laboratory Data")
TEST = ("103693007", "SCT", "Diagnostic procedure")
HEIGHT = ("8302-2", "LN", "Patient Height")
WEIGHT = ("29463-7", "LN", "Patient Weight")


@pytest.mark.parametrize(
    ("model", "title"),
    [
        (GENERAL, ("111517", "DCM", "Relevant Patient Information")),
        (BREAST, ("111511", "DCM", "Relevant Patient Information for Breast Imaging")),
        (CARDIAC, ("121060", "DCM", "History")),
    ],
)
def test_the_root_is_that_of_the_template(serve: Serve, archive: Archive, model: str, title: CodeTriple) -> None:
    found = answer(serve(archive), identifier(TEMPLATES[model]), model)
    assert found.ValueType == "CONTAINER"
    assert triple(found.ConceptNameCodeSequence) == title
    assert "RelationshipType" not in found
    [template] = found.ContentTemplateSequence
    assert (template.MappingResource, template.TemplateIdentifier) == ("DCMR", TEMPLATES[model])
    assert found.ObservationDateTime
    assert found.PatientID == "P1"
    assert found.PatientName == "DOE^JANE"


@pytest.mark.parametrize("model", TEMPLATES)
def test_the_language_is_said_first(serve: Serve, archive: Archive, model: str) -> None:
    first = answer(serve(archive), identifier(TEMPLATES[model]), model).ContentSequence[0]
    assert (first.RelationshipType, first.ValueType) == ("HAS CONCEPT MOD", "CODE")
    assert triple(first.ConceptNameCodeSequence)[:2] == ("121049", "DCM")
    assert triple(first.ConceptCodeSequence) == ("en", "RFC5646", "English")


@pytest.mark.parametrize("model", TEMPLATES)
def test_the_subject_context_names_the_patient(serve: Serve, archive: Archive, model: str) -> None:
    found = answer(serve(archive), identifier(TEMPLATES[model]), model)
    subject = {
        triple(each.ConceptNameCodeSequence): each
        for each in found.ContentSequence
        if each.RelationshipType == "HAS OBS CONTEXT"
    }
    assert triple(subject["121024", "DCM", "Subject Class"].ConceptCodeSequence) == ("121025", "DCM", "Patient")
    assert subject["121029", "DCM", "Subject Name"].PersonName == "DOE^JANE"
    assert subject["121030", "DCM", "Subject ID"].TextValue == "P1"
    assert subject["121031", "DCM", "Subject Birth Date"].Date == "19720203"
    assert triple(subject["121032", "DCM", "Subject Sex"].ConceptCodeSequence) == ("F", "DCM", "Female")


@pytest.mark.parametrize("model", TEMPLATES)
def test_age_height_and_weight_are_those_of_the_latest_study_that_has_them(
    serve: Serve, archive: Archive, model: str
) -> None:
    characteristics = child(answer(serve(archive), identifier(TEMPLATES[model]), model), CHARACTERISTICS)
    assert characteristics.RelationshipType == "CONTAINS"
    assert measured(characteristics, ("121033", "DCM", "Subject Age")) == (49, ("a", "UCUM", "year"))
    assert measured(characteristics, HEIGHT) == (166, ("cm", "UCUM", "cm"))
    assert measured(characteristics, WEIGHT) == (68.5, ("kg", "UCUM", "kg"))
    assert child(characteristics, WEIGHT).ObservationDateTime == "20200131101530"
    assert child(characteristics, ("121033", "DCM", "Subject Age")).ObservationDateTime == "20210504"


def test_general_information_lists_all_studies_the_latest_first(serve: Serve, archive: Archive) -> None:
    procedures = child(answer(serve(archive), identifier()), PROCEDURES)
    assert procedures.ValueType == "CONTAINER"
    listed = children(procedures, PROCEDURE)
    assert [triple(each.ConceptCodeSequence) for each in listed] == [
        ("MR", "DCM", "Magnetic Resonance"),
        ("MG", "DCM", "Mammography"),
        ("CTABD", "99LOCAL", "CT Abdomen"),
        ("XA", "DCM", "X-Ray Angiography"),
    ]
    abdomen = listed[2]
    assert {each.RelationshipType for each in abdomen.ContentSequence} == {"HAS PROPERTIES"}
    assert child(abdomen, ("111526", "DCM", "DateTime Started")).DateTime == "20200131101530"
    assert triple(child(abdomen, ("121139", "DCM", "Modality")).ConceptCodeSequence)[:2] == ("CT", "DCM")
    assert child(abdomen, ("121106", "DCM", "Comment")).TextValue == "CT abdomen"
    assert child(abdomen, ("121022", "DCM", "Accession Number")).TextValue == "A1"
    assert child(abdomen, ("121434", "DCM", "Service Delivery Location")).TextValue == "Clinic North"
    assert child(abdomen, ("121018", "DCM", "Procedure Study Instance UID")).UID == "1.2.1"
    assert child(listed[1], ("111526", "DCM", "DateTime Started")).DateTime == "20210504"


def test_breast_imaging_information_lists_what_concerns_the_breast(serve: Serve, archive: Archive) -> None:
    procedures = child(answer(serve(archive), identifier("9000"), BREAST), PROCEDURES)
    listed = children(procedures, PROCEDURE)
    assert [triple(each.ConceptCodeSequence)[0] for each in listed] == ["MR", "MG"]


def test_cardiac_information_lists_the_diagnostic_tests(serve: Serve, archive: Archive) -> None:
    tests = child(answer(serve(archive), identifier("3802"), CARDIAC), TESTS)
    test = child(tests, TEST)
    assert triple(test.ConceptCodeSequence)[:2] == ("XA", "DCM")
    assert child(test, ("122146", "DCM", "Procedure DateTime")).DateTime == "20190101235959"


def test_a_title_stands_alone_where_nothing_is_known_to_it(serve: Serve, archive: Archive) -> None:
    found = answer(serve(archive), identifier("9000", PatientID="P2"), BREAST)
    assert not children(found, PROCEDURES)
    assert measured(child(found, CHARACTERISTICS), WEIGHT)[0] == 70


def test_only_what_was_asked_for_is_returned(serve: Serve, archive: Archive) -> None:
    wanted = identifier(PatientBirthDate="", PatientSex="", IssuerOfPatientID="", PatientComments="")
    found = answer(serve(archive), wanted)
    assert (found.PatientBirthDate, found.PatientSex, found.IssuerOfPatientID) == ("19720203", "F", "CLINIC")
    assert found.PatientComments == ""
    assert "StudyInstanceUID" not in found
    assert "QueryRetrieveLevel" not in found
    assert "PatientSex" not in answer(serve(archive), identifier())


@pytest.mark.parametrize(
    "syntax",
    [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian],
)
def test_it_answers_in_every_transfer_syntax(serve: Serve, archive: Archive, syntax: str) -> None:
    assert triple(answer(serve(archive), identifier(), syntax=syntax).ConceptNameCodeSequence)[0] == "111517"


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
    store(archive, an_instance("1.2.7.1.1", **_uids(7), **person))
    status = refusal(serve(archive), identifier(TEMPLATES[model]), model)
    assert status.Status == 0xC100
    assert status.ErrorComment
    assert "Smith" not in status.ErrorComment


def test_the_issuer_tells_two_people_of_one_patient_id_apart(serve: Serve, archive: Archive) -> None:
    store(archive, an_instance("1.2.7.1.1", **_uids(7), PatientName="Smith^John", IssuerOfPatientID="ELSEWHERE"))
    assert answer(serve(archive), identifier(IssuerOfPatientID="CLINIC")).PatientName == "DOE^JANE"
    assert answer(serve(archive), identifier(IssuerOfPatientID="ELSEWHERE")).PatientName == "Smith^John"


def test_one_person_written_in_several_ways_is_one_match(serve: Serve, archive: Archive) -> None:
    for number, name in enumerate(("Doe^Jane", "DOE^JANE^^^", "Doe ^Jane=土井^ジェーン", ""), start=20):
        written = an_instance(f"1.2.{number}.1.1", **_uids(number), SpecificCharacterSet="ISO_IR 192", PatientName=name)
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


@pytest.mark.parametrize(
    ("name", "character_set", "expected"),
    [
        ("Παπαδάκης^Νίκος", "ISO_IR 126", "ISO_IR 126"),
        ("Morita^Haruka=森田^遥香=もりた^はるか", ["", "ISO 2022 IR 87"], ["", "ISO 2022 IR 87"]),
        ("Wang^Xiaohong=王^小红", "GB18030", "ISO_IR 192"),
    ],
)
def test_names_of_all_scripts_come_in_a_character_set_that_has_them(
    serve: Serve, archive: Archive, name: str, character_set: object, expected: object
) -> None:
    person = {"SpecificCharacterSet": character_set, "PatientID": "P5", "PatientName": name}
    store(archive, an_instance("1.2.5.1.1", **_uids(5), **person))
    found = answer(serve(archive), identifier(PatientID="P5"))
    assert found.SpecificCharacterSet == expected
    assert found.PatientName == name
    assert child(found, ("121029", "DCM", "Subject Name")).PersonName == name


def test_a_patient_is_found_by_an_id_in_another_script(serve: Serve, archive: Archive) -> None:
    store(archive, an_instance("1.2.5.1.1", **_uids(5), SpecificCharacterSet="ISO_IR 192", PatientID="Ω-1"))
    assert answer(serve(archive), identifier(PatientID="Ω-1", SpecificCharacterSet="ISO_IR 126")).PatientID == "Ω-1"


def test_rubbish_in_the_archive_is_left_out_of_the_tree(serve: Serve, archive: Archive) -> None:
    rubbish = {
        "PatientName": "X" * 65,
        "PatientBirthDate": "20201399",
        "PatientSex": "Q",
        "PatientAge": "old",
        "PatientWeight": "-3",
        "PatientSize": "0",
        "StudyDate": "yesterda",
        "StudyTime": "noon",
        "Modality": "??",
    }
    ds = an_instance("1.2.6.1.1", **_uids(6), PatientID="P6")
    for keyword, value in rubbish.items():
        ds[keyword] = DataElement(keyword, "LO", value)
    store(archive, ds)
    found = answer(serve(archive), identifier(PatientID="P6"))
    assert found.PatientName == rubbish["PatientName"]
    assert not children(found, ("121029", "DCM", "Subject Name"))
    assert not children(found, CHARACTERISTICS)
    assert not children(found, ("121031", "DCM", "Subject Birth Date"))
    assert not children(found, ("121032", "DCM", "Subject Sex"))
    procedure = child(child(found, PROCEDURES), PROCEDURE)
    assert triple(procedure.ConceptCodeSequence) == ("363679005", "SCT", "Imaging procedure")
    assert not children(procedure, ("111526", "DCM", "DateTime Started"))


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
