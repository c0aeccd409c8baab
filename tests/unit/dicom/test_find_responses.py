"""Responses to a C-FIND as they are written, and as whoever asked reads them."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset

from qrstation.datasets.character_sets import chosen
from qrstation.datasets.dictionary import keyword_of, tag_of, vr_of
from qrstation.datasets.encoding import Encoding
from qrstation.dicom.attributes import data_element
from qrstation.dicom.find_responses import ResponseWriter
from qrstation.dicom.identifiers import encoded, identifier_of, match_of
from qrstation.model.information_model import Level
from qrstation.model.query import Element, Key, Match, Query

EXPLICIT = Encoding()
ENCODINGS = [EXPLICIT, Encoding(explicit_vr=False), Encoding(big_endian=True)]
NAMES = ("Doe^Jane", "Müller^Jürgen", "Yamada^Tarou=山田^太郎=やまだ^たろう", "王^小东", "A^B=", "", "Doe^\x1b")
VALUES: dict[str, list[tuple[str | int | float | bytes | tuple[Element, ...], ...]]] = {
    "PatientName": [(name,) for name in NAMES] + [("Doe^Jane", "Müller")],
    "StudyDescription": [(), ("Schädel",), ("x" * 70_000,), ("odd",)],
    "StudyDate": [("20261127",), ("gestern",), ("vorgestern, früh",)],
    "ModalitiesInStudy": [("CT", "SR"), ("CT",), ("é",)],
    "StudyInstanceUID": [("1.2.3",), ("1.2.34",)],
    "NumberOfStudyRelatedInstances": [(12,), ("many",), ()],
    "PatientWeight": [(70.5,), (70,), (1 / 3,), ("heavy",)],
    "Rows": [(512,), (512, 256), (70_000,), ("00 01 02",)],
    "FrameIncrementPointer": [("00181063",)],
    "RetrieveURL": [("https://pacs.example/1",)],
    "PixelPaddingValue": [(0,)],
    "EncapsulatedDocument": [(b"\1\2",)],
    "ProcedureCodeSequence": [
        ((Element(tag=0x00080104, keyword="CodeMeaning", vr="LO", values=("Schädel",)),),),
        (),
    ],
}


def element(keyword: str, values: tuple[str | int | float | bytes | tuple[Element, ...], ...]) -> Element:
    tag = tag_of(keyword)
    return Element(tag=tag, keyword=keyword, vr=vr_of(tag), values=values)


def match(*elements: Element) -> Match:
    return Match(level=Level.STUDY, elements=tuple(sorted(elements, key=lambda each: each.tag)))


def requested(*keywords: str, character_set: str = "") -> Dataset:
    keys = [Key(keyword=keyword) for keyword in keywords]
    if character_set:
        keys.append(Key(keyword="SpecificCharacterSet", value=character_set))
    return identifier_of(Query(keys=tuple(keys)))


def written(found: Match, request: Dataset, encoding: Encoding = EXPLICIT) -> tuple[int, bytes]:
    return ResponseWriter(request, encoding, ae_title="ARCHIVE").written(found)


def by_pydicom(elements: Iterable[Element], character_set: str, encoding: Encoding) -> bytes:
    """The same response, as pydicom writes it."""
    ds = Dataset()
    ds.QueryRetrieveLevel = "STUDY"
    ds.RetrieveAETitle = "ARCHIVE"
    if character_set:
        ds.SpecificCharacterSet = character_set.split("\\")
    for each in elements:
        ds[each.tag] = data_element(each)
    return encoded(ds, encoding)


@st.composite
def told(draw: st.DrawFn) -> list[Element]:
    keywords = draw(st.sets(st.sampled_from(sorted(VALUES)), min_size=1))
    return [element(keyword, draw(st.sampled_from(VALUES[keyword]))) for keyword in sorted(keywords)]


@given(told(), st.sampled_from(ENCODINGS), st.sampled_from(["", "ISO_IR 192", "\\ISO 2022 IR 87"]))
def test_a_response_is_what_pydicom_would_write(elements: list[Element], encoding: Encoding, readable: str) -> None:
    request = requested(*(each.keyword for each in elements), "PatientID", character_set=readable)
    texts = [value for each in elements for value in each.values if isinstance(value, str)]
    if any(each.keyword == "ProcedureCodeSequence" and each.values for each in elements):
        texts.append("Schädel")
    absent = [element(name, ()) for name in ("PatientID", "StudyInstanceUID") if tag_of(name) not in _tags(elements)]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _, content = written(match(*elements), request, encoding)
        assert content == by_pydicom((*elements, *absent), chosen(texts, readable), encoding)


def _tags(elements: Iterable[Element]) -> set[int]:
    return {each.tag for each in elements}


@pytest.mark.parametrize("name", NAMES[:4])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_names_of_all_scripts_arrive(name: str, encoding: Encoding) -> None:
    _, content = written(match(element("PatientName", (name,))), requested("PatientName"), encoding)
    ds = read_dataset(BytesIO(content), not encoding.explicit_vr, not encoding.big_endian)

    assert ds.PatientName == name
    assert ds.RetrieveAETitle == "ARCHIVE"


def test_response_holds_what_was_asked() -> None:
    found = match(
        element("PatientName", ("山田^太郎",)), element("StudyInstanceUID", ("1.2.3",)), element("PatientSex", ("F",))
    )
    request = requested("PatientName", "StudyDescription", "TimezoneOffsetFromUTC")
    request.add_new(0x00080000, "UL", None)
    code, content = written(found, request)
    response = match_of(content, EXPLICIT, level=Level.STUDY)

    assert code == 0xFF01
    assert [each.keyword for each in response.elements] == [
        "SpecificCharacterSet",
        "QueryRetrieveLevel",
        "RetrieveAETitle",
        "StudyDescription",
        "PatientName",
        "StudyInstanceUID",
    ]
    assert response.text("PatientName") == "山田^太郎"
    assert response.text("StudyDescription") == ""


def test_a_match_that_has_all_that_is_asked_for() -> None:
    found = match(element("PatientName", ("Doe^Jane",)), element("StudyInstanceUID", ("1.2.3",)))
    code, content = written(found, requested("PatientName", "InstanceAvailability", "RetrieveAETitle"))
    response = match_of(content, EXPLICIT, level=Level.STUDY)

    assert code == 0xFF00
    assert (response.text("InstanceAvailability"), response.text("RetrieveAETitle")) == ("ONLINE", "ARCHIVE")
    assert response.element("SpecificCharacterSet") is None


def test_a_deflated_response() -> None:
    encoding = Encoding(deflated=True)
    _, content = written(match(element("PatientID", ("P1",))), requested("PatientID"), encoding)

    assert len(content) % 2 == 0
    assert match_of(content, encoding, level=Level.STUDY).text("PatientID") == "P1"


def test_an_attribute_that_only_its_number_names() -> None:
    found = match(Element(tag=0x60020010, keyword=keyword_of(0x60020010), vr="US", values=(512,)))
    request = requested("PatientID")
    request.add_new(0x60020010, "US", None)
    _, content = written(found, request)

    assert match_of(content, EXPLICIT, level=Level.STUDY).text("OverlayRows") == "512"
