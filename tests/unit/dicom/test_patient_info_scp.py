"""Relevant Patient Information Query against an archive, as another application entity sees it."""

from __future__ import annotations

import pytest
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from qrstation.store.archive import Archive
from tests.unit.dicom.patient_information import (
    BREAST,
    CARDIAC,
    GENERAL,
    TEMPLATES,
    CodeTriple,
    answer,
    archive,
    child,
    children,
    identifier,
    triple,
    uids_of,
)
from tests.unit.dicom.retrieving import Serve
from tests.unit.store.objects import an_instance, store

__all__ = ["archive"]


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
    store(archive, an_instance("1.2.5.1.1", **uids_of(5), **person))
    found = answer(serve(archive), identifier(PatientID="P5"))
    assert found.SpecificCharacterSet == expected
    assert found.PatientName == name
    assert child(found, ("121029", "DCM", "Subject Name")).PersonName == name


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
    ds = an_instance("1.2.6.1.1", **uids_of(6), PatientID="P6")
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
