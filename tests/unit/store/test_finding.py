from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from qrstation.errors import InvalidInput
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.query import Element, Key, MatchKey, Query
from qrstation.store.archive import Archive
from tests.unit.store.objects import a_query, an_instance, find, store, uids


@pytest.fixture
def archive(archive: Archive) -> Archive:
    concept = Dataset()
    concept.CodeValue, concept.CodingSchemeDesignator = "113701", "DCM"
    request = Dataset()
    request.RequestedProcedureID, request.AccessionNumber = "R1", "A1"
    other = Dataset()
    other.RequestedProcedureID, other.AccessionNumber = "R2", "A2"
    store(archive, an_instance("1.1.1.1", StudyInstanceUID="1.1", SeriesInstanceUID="1.1.1", StationName="CT1"))
    store(
        archive,
        an_instance(
            "1.1.2.1",
            StudyInstanceUID="1.1",
            SeriesInstanceUID="1.1.2",
            Modality="SR",
            SeriesNumber="2",
            SOPClassUID="1.2.840.10008.5.1.4.1.1.88.67",
            ConceptNameCodeSequence=[concept],
            RequestAttributesSequence=[request, other],
            CompletionFlag="COMPLETE",
        ),
    )
    store(
        archive,
        an_instance(
            "1.2.1.1",
            StudyInstanceUID="1.2",
            SeriesInstanceUID="1.2.1",
            PatientID="P2",
            SpecificCharacterSet="ISO_IR 192",
            PatientName="Yamada^Tarou=山田^太郎=やまだ^たろう",
            StudyDate="20210615",
            StudyTime="0800",
            AccessionNumber="ACC-7",
            Modality="MR",
        ),
    )
    return archive


def test_a_match_has_the_unique_keys_above_what_was_asked_and_the_level(archive: Archive) -> None:
    (match,) = find(archive, Level.SERIES, SeriesInstanceUID="1.2.1", Modality="", ProtocolName="")
    assert match.key == MatchKey(
        level=Level.SERIES, patient_id="P2", study_instance_uid="1.2", series_instance_uid="1.2.1"
    )
    assert {element.keyword for element in match.elements} == {
        *("QueryRetrieveLevel", "Modality", "PatientID", "ProtocolName", "StudyInstanceUID", "SeriesInstanceUID"),
    }
    assert match.text("QueryRetrieveLevel") == "SERIES"
    assert match.element("ProtocolName") == Element(tag=0x00181030, keyword="ProtocolName", vr="LO")
    assert [element.tag for element in match.elements] == sorted(element.tag for element in match.elements)
    assert match.node == ""


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ({}, {"1.1", "1.2"}),
        ({"PatientName": "doe"}, {"1.1"}),
        ({"PatientName": "^jane"}, {"1.1"}),
        ({"PatientName": "山田*"}, {"1.2"}),
        ({"PatientName": "*ama*"}, {"1.2"}),
        ({"PatientID": "P*"}, {"1.1", "1.2"}),
        ({"PatientID": "P?"}, {"1.1", "1.2"}),
        ({"PatientID": "p1"}, set()),
        ({"StudyDate": "20210101-"}, {"1.2"}),
        ({"StudyDate": "20200131"}, {"1.1"}),
        ({"StudyTime": "0700-0900"}, {"1.2"}),
        ({"StudyTime": "10"}, {"1.1"}),
        ({"AccessionNumber": "ACC-*"}, {"1.2"}),
        ({"AccessionNumber": '""'}, {"1.1"}),
        ({"StudyInstanceUID": "1.1\\1.2\\1.3"}, {"1.1", "1.2"}),
        ({"ModalitiesInStudy": "SR"}, {"1.1"}),
        ({"ModalitiesInStudy": "SR\\MR"}, {"1.1", "1.2"}),
        ({"ModalitiesInStudy": "S"}, set()),
        ({"SOPClassesInStudy": "1.2.840.10008.5.1.4.1.1.88.67"}, {"1.1"}),
        # Of the levels below, any may match.
        ({"StationName": "CT*"}, {"1.1"}),
        ({"Modality": "CT"}, {"1.1"}),
        ({"SOPInstanceUID": "1.2.1.1"}, {"1.2"}),
        ({"NumberOfStudyRelatedInstances": "2"}, {"1.1"}),
        # Not in the index: read from the file.
        ({"SpecificCharacterSet": "ISO_IR 100"}, {"1.1", "1.2"}),
        ({"InstanceCreationDate": "20200101-"}, set()),
    ],
)
def test_studies_are_found(archive: Archive, keys: dict[str, str], found: set[str]) -> None:
    assert set(uids(find(archive, Level.STUDY, **keys), "StudyInstanceUID")) == found


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ({"ConceptNameCodeSequence__CodeValue": "113701"}, {"1.1.2.1"}),
        ({"ConceptNameCodeSequence[0]__CodeValue": "1137*"}, {"1.1.2.1"}),
        ({"ConceptNameCodeSequence__CodeValue": "113702"}, set()),
        ({"ConceptNameCodeSequence__CodeValue": ""}, {"1.1.1.1", "1.1.2.1", "1.2.1.1"}),
        ({"CompletionFlag": "COMPLETE"}, {"1.1.2.1"}),
        ({"0040A491": "COMPLETE"}, {"1.1.2.1"}),
        (
            {
                "RequestAttributesSequence__RequestedProcedureID": "R2",
                "RequestAttributesSequence__AccessionNumber": "A2",
            },
            {"1.1.2.1"},
        ),
        (
            {
                "RequestAttributesSequence__RequestedProcedureID": "R1",
                "RequestAttributesSequence__AccessionNumber": "A2",
            },
            set(),
        ),
    ],
)
def test_any_attribute_of_the_file_may_be_a_key(archive: Archive, keys: dict[str, str], found: set[str]) -> None:
    assert set(uids(find(archive, Level.IMAGE, **keys), "SOPInstanceUID")) == found


def test_items_of_a_sequence_hold_what_was_asked(archive: Archive) -> None:
    (match,) = find(archive, Level.IMAGE, SOPInstanceUID="1.1.2.1", ConceptNameCodeSequence__CodeValue="")
    sequence = match.element("ConceptNameCodeSequence")
    assert sequence is not None
    assert sequence.values == ((Element(tag=0x00080100, keyword="CodeValue", vr="SH", values=("113701",)),),)
    (match,) = find(archive, Level.IMAGE, SOPInstanceUID="1.1.2.1", ConceptNameCodeSequence="")
    sequence = match.element("ConceptNameCodeSequence")
    assert sequence is not None
    assert isinstance(sequence.values[0], tuple)
    assert len(sequence.values[0]) == 2


def test_patients_are_counted(archive: Archive) -> None:
    patients = find(
        archive,
        Level.PATIENT,
        PatientID="",
        NumberOfPatientRelatedStudies="",
        NumberOfPatientRelatedSeries="",
        NumberOfPatientRelatedInstances="",
    )
    counted = [
        (
            match.text("PatientID"),
            match.number("NumberOfPatientRelatedStudies"),
            match.number("NumberOfPatientRelatedSeries"),
            match.number("NumberOfPatientRelatedInstances"),
        )
        for match in patients
    ]
    assert counted == [("P1", 1, 2, 2), ("P2", 1, 1, 1)]


def test_patients_without_an_id_are_told_apart_by_name(archive: Archive) -> None:
    for number, name in enumerate(("ANON^A", "ANON^B")):
        store(archive, an_instance(f"1.5.{number}", StudyInstanceUID=f"1.5{number}", PatientID="", PatientName=name))
    names = [match.text("PatientName") for match in find(archive, Level.PATIENT, PatientName="ANON*")]
    assert sorted(names) == ["ANON^A", "ANON^B"]


def test_numbers_and_names_have_their_types(archive: Archive) -> None:
    (match,) = find(archive, Level.IMAGE, SOPInstanceUID="1.2.1.1", InstanceNumber="", PatientName="", Rows="")
    number, name, rows = (match.element(keyword) for keyword in ("InstanceNumber", "PatientName", "Rows"))
    assert number is not None
    assert number.values == (1,)
    assert name is not None
    assert (name.vr, name.values) == ("PN", ("Yamada^Tarou=山田^太郎=やまだ^たろう",))
    assert rows is not None
    assert (rows.vr, rows.values) == ("US", ())


def test_values_of_the_levels_below_are_gathered(archive: Archive) -> None:
    (match,) = find(archive, StudyInstanceUID="1.1", Modality="")
    assert match.text("Modality") == "CT\\SR"


def test_the_limit_is_kept(archive: Archive) -> None:
    assert len(list(archive.find(Query(level=Level.IMAGE, limit=2)))) == 2
    assert list(archive.find(Query(level=Level.IMAGE, limit=0))) == []


@pytest.mark.parametrize(
    "query",
    [
        Query(model=QueryModel.STUDY, level=Level.PATIENT),
        Query(model=QueryModel.PATIENT_STUDY_ONLY, level=Level.SERIES),
        Query(keys=(Key(keyword="PatientNam"),)),
    ],
)
def test_what_cannot_be_asked_is_told_in_words(archive: Archive, query: Query) -> None:
    with pytest.raises(InvalidInput):
        list(archive.find(query))


@pytest.mark.parametrize("value", ["'; DROP TABLE studies; --", "%", "_", "[", "\\", "\x00", "*" * 1000, '"', "=^=^="])
def test_keys_are_values_and_never_sql(archive: Archive, value: str) -> None:
    for keyword in ("PatientName", "PatientID", "StudyDate", "StudyTime", "StudyInstanceUID", "InstanceNumber", "Rows"):
        find(archive, Level.IMAGE, **{keyword: value})
    assert len(find(archive)) == 2


def test_a_file_that_is_gone_gives_a_match_without_what_only_it_knew(archive: Archive) -> None:
    archive.instances([MatchKey(level=Level.STUDY, study_instance_uid="1.2")])[0].path.unlink()
    (match,) = find(archive, StudyInstanceUID="1.2", SliceThickness="")
    assert match.text("SliceThickness") == ""


def test_a_search_goes_on_while_others_write_and_remove(archive: Archive, tmp_path: Path) -> None:
    for number in range(600):
        store(
            archive, an_instance(f"1.7.{number}", StudyInstanceUID=f"1.7{number}", SeriesInstanceUID=f"1.7{number}.1")
        )
    search = archive.find(a_query(PatientName=""))
    next(search)
    remover = threading.Thread(target=archive.remove, args=([MatchKey(level=Level.PATIENT, patient_id="P1")],))
    remover.start()
    remover.join()
    store(archive, an_instance("1.8.1", StudyInstanceUID="1.8"))
    assert 0 < len(list(search)) < 602


@pytest.mark.parametrize("keyword", ["StudyInstanceUID", "ModalitiesInStudy"])
def test_a_list_may_be_long(archive: Archive, keyword: str) -> None:
    values = {"StudyInstanceUID": "1.1", "ModalitiesInStudy": "SR"}
    long_list = "\\".join((*(f"9.{number}" for number in range(3_000)), values[keyword]))
    assert set(uids(find(archive, Level.STUDY, **{keyword: long_list}), "StudyInstanceUID")) == {"1.1"}
