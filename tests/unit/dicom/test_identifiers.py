"""Queries and matches on the wire, in both directions."""

from __future__ import annotations

import json
import struct
import warnings
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.filereader import read_dataset

from qrstation.datasets.encoding import Encoding
from qrstation.dicom.identifiers import (
    DEFAULT_KEYS,
    dicom_json,
    encoded,
    identifier_of,
    match_of,
    query_of,
    retrieve_identifier,
)
from qrstation.errors import InvalidInput
from qrstation.model.information_model import Level, QueryModel, levels_of
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.model.retrieve import FrameSelection
from tests.unit.dicom.memory import data_set_bytes

EXPLICIT, IMPLICIT = Encoding(), Encoding(explicit_vr=False)

NAMES = {
    "Müller^Jürgen": "ISO_IR 100",
    "Łukasz": "ISO_IR 101",
    "Διονυσιος": "ISO_IR 126",
    "Люкceмбypг": "ISO_IR 144",
    "قباني^لنزار": "ISO_IR 127",
    "שרון^דבורה": "ISO_IR 138",
    "Yamada^Tarou=山田^太郎=やまだ^たろう": "\\ISO 2022 IR 87",
    "Hong^Gildong=洪^吉洞=홍^길동": "\\ISO 2022 IR 149",
    "Wang^XiaoDong=王^小东": "ISO_IR 192",
    "Plain^Jane": "",
}


def element(group: int, number: int, vr: str, value: bytes) -> bytes:
    return struct.pack("<HH2sH", group, number, vr.encode("latin-1"), len(value)) + value


def read(content: bytes, **keywords: str) -> Match:
    return match_of(content, EXPLICIT, level=Level.STUDY, **keywords)


class TestQuery:
    @pytest.mark.parametrize("model", QueryModel)
    def test_unique_keys_of_all_levels_down_are_always_sent(self, model: QueryModel) -> None:
        for level in levels_of(model):
            identifier = identifier_of(Query(model=model, level=level))
            wanted = [each.unique_key for each in (*level.above, level) if each in levels_of(model)]
            assert identifier.QueryRetrieveLevel == level
            assert {element.keyword for element in identifier} == {"QueryRetrieveLevel", *wanted}

    def test_level_that_the_model_has_not_is_refused(self) -> None:
        with pytest.raises(InvalidInput, match="no SERIES level"):
            identifier_of(Query(model=QueryModel.PATIENT_STUDY_ONLY, level=Level.SERIES))

    @pytest.mark.parametrize("name", ["PatientName", "0010,0010", "00100010", "(0010,0010)"])
    def test_attributes_have_several_names(self, name: str) -> None:
        identifier = identifier_of(Query(keys=(Key(keyword=name, value="A*"),)))
        assert identifier.PatientName == "A*"

    def test_key_to_match_wins_over_the_same_to_return(self) -> None:
        keys = Key(keyword="0008,0060", value="CT"), Key(keyword="Modality")
        assert identifier_of(Query(level=Level.SERIES, keys=keys)).Modality == "CT"

    @pytest.mark.parametrize(
        ("name", "advice"),
        [("PatientNam", "PatientName"), ("patientid", "PatientID"), ("Xyzzy", "PS3.6"), ("", "PS3.6")],
    )
    def test_unknown_attribute_is_refused_with_what_is_near(self, name: str, advice: str) -> None:
        with pytest.raises(InvalidInput) as caught:
            identifier_of(Query(keys=(Key(keyword=name),)))
        assert advice in caught.value.advice

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("StudyDate", "20200101-20201231"),
            ("StudyDate", "-20201231"),
            ("StudyTime", "1000-1200"),
            ("StudyInstanceUID", "1.2.3\\1.2.4"),
            ("PatientID", "*?*"),
            ("SeriesNumber", "1-5"),
            ("Modality", "CT\\MR"),
            ("PatientWeight", "*"),
            ("Rows", "512"),
            ("RequestAttributesSequence.ScheduledProcedureStepID", "A*"),
            ("RequestAttributesSequence.ScheduledProtocolCodeSequence.CodeValue", "X"),
            ("00091001", "private"),
        ],
    )
    @pytest.mark.parametrize("encoding", [EXPLICIT, IMPLICIT])
    def test_values_are_sent_as_given_and_understood_by_the_server(
        self, name: str, value: str, encoding: Encoding
    ) -> None:
        query = Query(level=Level.SERIES, keys=(Key(keyword=name, value=value),))
        content = encoded(identifier_of(query), encoding)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            received = read_dataset(BytesIO(content), not encoding.explicit_vr, not encoding.big_endian)
        keys = {key.keyword: key.value for key in query_of(received, QueryModel.STUDY).keys}
        if name != "00091001":
            assert keys[name] == value
        assert name in keys

    @pytest.mark.parametrize(
        ("name", "value"), [("Modality", "é"), ("Rows", "many"), ("Rows", "70000"), ("PixelData", "x")]
    )
    def test_value_that_cannot_be_sent_is_refused(self, name: str, value: str) -> None:
        with pytest.raises(InvalidInput, match=name):
            identifier_of(Query(keys=(Key(keyword=name, value=value),)))

    @pytest.mark.parametrize("keyword", ["TransferSyntaxUID", "00080000"])
    def test_what_is_no_key_is_refused(self, keyword: str) -> None:
        with pytest.raises(InvalidInput, match="cannot be a key"):
            identifier_of(Query(keys=(Key(keyword=keyword),)))

    def test_level_among_the_keys_must_agree(self) -> None:
        with pytest.raises(InvalidInput, match="SERIES"):
            identifier_of(Query(keys=(Key(keyword="QueryRetrieveLevel", value="SERIES"),)))

    def test_server_refuses_an_unknown_level(self) -> None:
        identifier = identifier_of(Query(model=QueryModel.PATIENT, level=Level.PATIENT))
        with pytest.raises(InvalidInput, match="PATIENT"):
            query_of(identifier, QueryModel.STUDY)

    def test_retrieval_asks_with_unique_keys_alone(self) -> None:
        key = MatchKey(level=Level.SERIES, patient_id="P", study_instance_uid="1.2", series_instance_uid="1.3")
        names = {element.keyword for element in retrieve_identifier([key], QueryModel.STUDY)}
        assert names == {"QueryRetrieveLevel", "StudyInstanceUID", "SeriesInstanceUID"}
        with pytest.raises(InvalidInput, match="PatientID"):
            retrieve_identifier([MatchKey(level=Level.STUDY, study_instance_uid="1.2")], QueryModel.PATIENT)

    @pytest.mark.parametrize("model", [QueryModel.COMPOSITE, QueryModel.WITHOUT_BULK_DATA])
    def test_models_that_only_retrieve_name_instances_alone(self, model: QueryModel) -> None:
        key = MatchKey(level=Level.IMAGE, study_instance_uid="1.2", series_instance_uid="1.3", sop_instance_uid="1.4")
        values = {each.keyword: each.value for each in retrieve_identifier([key], model)}
        assert values == {"QueryRetrieveLevel": "IMAGE", "SOPInstanceUID": "1.4"}

    def test_instances_of_one_series_are_named_in_a_list(self) -> None:
        first = MatchKey(level=Level.IMAGE, study_instance_uid="1.2", series_instance_uid="1.3", sop_instance_uid="1.4")
        identifier = retrieve_identifier([first, replace(first, sop_instance_uid="1.5")], QueryModel.STUDY)
        assert (identifier.SeriesInstanceUID, list(identifier.SOPInstanceUID)) == ("1.3", ["1.4", "1.5"])

    @pytest.mark.parametrize(
        ("frames", "keyword", "value"),
        [
            (FrameSelection(numbers=(1, 2, 8)), "SimpleFrameList", [1, 2, 8]),
            (FrameSelection(ranges=((1, 9, 2), (20, 30, 1))), "CalculatedFrameList", [1, 9, 2, 20, 30, 1]),
            (FrameSelection(seconds=(0.5, 2)), "TimeRange", [0.5, 2.0]),
        ],
    )
    @pytest.mark.parametrize("encoding", [EXPLICIT, IMPLICIT])
    def test_frames_make_a_request_at_frame_level(
        self, frames: FrameSelection, keyword: str, value: list[float], encoding: Encoding
    ) -> None:
        key = MatchKey(level=Level.IMAGE, sop_instance_uid="1.4")
        identifier = retrieve_identifier([key], QueryModel.COMPOSITE, frames=frames)
        stream = BytesIO(encoded(identifier, encoding))
        sent = read_dataset(stream, is_implicit_VR=not encoding.explicit_vr, is_little_endian=True)
        assert {each.keyword for each in sent} == {"QueryRetrieveLevel", "SOPInstanceUID", keyword}
        assert (sent.QueryRetrieveLevel, list(sent[keyword].value)) == ("FRAME", value)

    def test_default_keys_are_attributes_of_every_level(self) -> None:
        for level in Level:
            keys = tuple(Key(keyword=name) for name in DEFAULT_KEYS[level])
            assert len(identifier_of(Query(model=QueryModel.PATIENT, level=level, keys=keys))) > len(keys)


class TestCharacterSets:
    @pytest.mark.parametrize(("name", "character_set"), NAMES.items())
    @pytest.mark.parametrize("encoding", [EXPLICIT, IMPLICIT])
    def test_names_go_in_a_set_of_their_language_and_come_back(
        self, name: str, character_set: str, encoding: Encoding
    ) -> None:
        identifier = identifier_of(Query(keys=(Key(keyword="PatientName", value=name),)))
        match = match_of(encoded(identifier, encoding), encoding, level=Level.STUDY)
        assert match.text("SpecificCharacterSet") == character_set
        assert match.text("PatientName") == name
        assert match.element("PatientName") is not None

    def test_the_set_can_be_asked_for(self) -> None:
        key = Key(keyword="SpecificCharacterSet")
        assert "SpecificCharacterSet" not in identifier_of(Query())
        assert identifier_of(Query(keys=(key,))).SpecificCharacterSet == ""
        with_name = identifier_of(Query(keys=(key, Key(keyword="PatientName", value="Müller"))))
        assert with_name.SpecificCharacterSet == "ISO_IR 100"

    def test_named_set_must_hold_the_value(self) -> None:
        keys = Key(keyword="SpecificCharacterSet", value="ISO_IR 100"), Key(keyword="PatientName", value="山田")
        with pytest.raises(InvalidInput, match="ISO_IR 100 has no"):
            identifier_of(Query(keys=keys))

    @pytest.mark.parametrize(
        ("terms", "content", "text", "problem"),
        [
            (b"ISO-IR 100", b"M\xfcller", "Müller", "read as 'ISO_IR 100'"),
            (b"ISO 2022 IR 100", b"M\xfcller", "Müller", "stands alone"),
            (b"KLINGON", "Müller".encode(), "Müller", "is not a Specific Character Set"),
            (b"ISO_IR 192", b"M\xfcller", "Müller", ""),
            (b"", "Müller".encode(), "Müller", ""),
            (b"", b"M\xfcller", "Müller", ""),
        ],
    )
    def test_wrong_or_missing_set_is_read_as_well_as_can_be(
        self, terms: bytes, content: bytes, text: str, problem: str
    ) -> None:
        match = read(element(8, 5, "CS", terms) + element(0x10, 0x10, "PN", content))
        assert match.text("PatientName") == text
        assert problem in " ".join(match.problems)
        assert any("PatientName" in one or "SpecificCharacterSet" in one for one in match.problems)

    def test_assumed_set_is_used_without_a_complaint(self) -> None:
        match = read(element(0x10, 0x10, "PN", "Διονυσιος".encode("iso8859_7")), assumed_character_set="ISO_IR 126")
        assert match.text("PatientName") == "Διονυσιος"
        assert not any("PatientName" in problem for problem in match.problems)

    def test_real_files_read_as_pydicom_reads_them(self, shared_data: Path) -> None:
        paths = sorted((shared_data / "pydicom" / "charset_files").glob("*.dcm"))
        assert len(paths) > 10
        for path in paths:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                ds = pydicom.dcmread(path)
                name = str(ds.get("PatientName", ""))
            implicit_vr, little_endian = ds.original_encoding
            encoding = Encoding(explicit_vr=not implicit_vr, big_endian=not little_endian)
            match = match_of(data_set_bytes(path), encoding, level=Level.STUDY)
            assert match.text("PatientName") == name, path.name


class TestMatch:
    def test_truncated_identifier_keeps_what_came(self) -> None:
        whole = element(8, 0x20, "DA", b"20200101") + element(0x10, 0x10, "PN", b"Doe^Jane")
        match = read(whole[:-3])
        assert match.text("StudyDate") == "20200101"
        assert match.text("PatientName") == "Doe^J"
        assert "announced" in " ".join(match.problems)

    @given(st.binary(max_size=200), st.booleans())
    def test_no_bytes_at_all_raise(self, content: bytes, implicit_vr: bool) -> None:
        match_of(content, Encoding(explicit_vr=not implicit_vr), level=Level.IMAGE)

    @given(st.data())
    def test_no_spoilt_identifier_raises(self, data: st.DataObject) -> None:
        names = tuple(Key(keyword=name, value="山田") for name in ("PatientName", "StudyDescription"))
        content = bytearray(encoded(identifier_of(Query(keys=names)), EXPLICIT))
        for _ in range(data.draw(st.integers(1, 6))):
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
        dicom_json(read(bytes(content)))

    def test_json_model(self) -> None:
        content = (
            element(8, 5, "CS", b"ISO_IR 100")
            + element(0x10, 0x10, "PN", b"A^B=C=D ")
            + element(0x10, 0x1030, "DS", b"70.5")
            + element(0x20, 0x1208, "IS", b"12")
            + element(0x28, 9, "AT", b"\x10\0\x20\0")
            + element(0x28, 0x10, "US", b"\1")
            + struct.pack("<HH2sHL", 0x29, 0x1001, b"OB", 0, 2)
            + b"\1\2"
        )
        assert dicom_json(read(content)) == {
            "00080005": {"vr": "CS", "Value": ["ISO_IR 192"]},
            "00100010": {"vr": "PN", "Value": [{"Alphabetic": "A^B", "Ideographic": "C", "Phonetic": "D"}]},
            "00101030": {"vr": "DS", "Value": [70.5]},
            "00201208": {"vr": "IS", "Value": [12]},
            "00280009": {"vr": "AT", "Value": ["00100020"]},
            "00280010": {"vr": "UN", "InlineBinary": "AQ=="},
            "00291001": {"vr": "OB", "InlineBinary": "AQI="},
        }

    def test_json_agrees_with_pydicom(self, shared_data: Path) -> None:
        path = shared_data / "openrem" / "CT-RDSR-Siemens-Multi-1.dcm"
        ds = pydicom.dcmread(path)
        ours = dicom_json(match_of(data_set_bytes(path), EXPLICIT, level=Level.IMAGE))
        theirs = json.loads(ds.to_json())
        for both in (ours, theirs):
            both.pop("00080005", None)
        # An empty attribute has no Value, says PS3.18 F.2.5; pydicom writes an empty list for sequences.
        theirs = {tag: {k: v for k, v in attribute.items() if v != []} for tag, attribute in theirs.items()}
        assert ours == theirs
