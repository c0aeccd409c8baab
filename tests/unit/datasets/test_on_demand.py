"""Elements that are decoded when they are asked for say the same as those that are decoded at once."""

from __future__ import annotations

import copy
import pickle
import tracemalloc
import warnings
from io import BytesIO
from pathlib import Path

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom._dicom_dict import DicomDictionary

from qrstation.datasets.character_sets import CharacterSet
from qrstation.datasets.dictionary import vr_of
from qrstation.datasets.elements import read_elements
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.on_demand import EncodedElements, is_plain
from qrstation.datasets.values import SOUND, decoded_values
from tests.unit.datasets.encoded import element, implicit, item, long_element

EXPLICIT = Encoding()
ENCODINGS = [
    Encoding(explicit_vr=explicit_vr, big_endian=big_endian)
    for explicit_vr in (True, False)
    for big_endian in (False, True)
]
STUDY = (
    element(8, 5, "CS", b"ISO_IR 100")
    + element(8, 0x20, "DA", b"20261127")
    + element(8, 0x61, "CS", b"CT\\SR ")
    + element(0x10, 0x10, "PN", b"M\xfcller^J\xfcrgen")
    + element(0x20, 0xD, "UI", b"1.2.3\0")
    + element(0x20, 0x1208, "IS", b"012 ")
    + element(0x28, 0x10, "US", b"\0\2")
)
PIECES = [
    element(8, 5, "CS", b"ISO_IR 192"),
    element(8, 5, "CS", b"KLINGON "),
    element(8, 0x20, "DA", b"20260231"),
    element(8, 0x20, "DA", b"2026.11.27"),
    element(8, 0x61, "CS", b"C\xff"),
    element(8, 0x90, "PN", "Müller=山田".encode()),
    element(8, 0x103E, "LO", b"\x1b$B;3ED\x1b(B"),
    element(0x10, 0x10, "PN", b"Doe^Jane=="),
    element(0x10, 0x1030, "DS", b"1e999 "),
    element(0x20, 0xD, "UI", b"1.2.x"),
    element(0x20, 0x1208, "IS", b"many"),
    element(0x28, 0x10, "US", b"\0\2\1"),
    element(0x28, 0x9, "AT", b"\x10\0\x20\0"),
    element(9, 0x10, "LO", b"SIEMENS CT VA0 COAD"),
    element(9, 0x1010, "LO", b"own"),
    long_element(9, 0x1012, "UN", b"own "),
    long_element(8, 0x1032, "SQ", item(element(8, 0x100, "SH", b"code"))),
    long_element(0x40, 0xA160, "UT", b"text"),
    b"\0" * 8,
    b"\xfe\xff\0\xe0\0\0\0\0",
    element(0x10, 0x20, "LO", b"cut")[:-1],
]


def on_demand(content: bytes, encoding: Encoding = EXPLICIT, assumed: str = "") -> EncodedElements:
    assert is_plain(content, encoding)
    return EncodedElements(content, encoding, CharacterSet.named(assumed))


def agree(content: bytes, encoding: Encoding) -> bool:
    """Whether a data set can be read on demand; if so, it is compared with the same read at once."""
    if not is_plain(content, encoding):
        return False
    elements = on_demand(content, encoding, "ISO_IR 101")
    at_once, problems = read_elements(content, encoding, "ISO_IR 101")
    assert tuple(elements) == at_once
    assert not problems
    assert tuple(elements.problems()) == tuple(each for each in at_once if each.problem)
    for each in at_once:
        first = next(other for other in at_once if other.keyword == each.keyword)
        assert elements.named(each.keyword) == first
        assert elements.texts(each.keyword) == (first.text,)
    return True


@given(st.lists(st.sampled_from(PIECES)), st.sampled_from(ENCODINGS))
def test_whatever_is_told_reads_as_when_it_is_read_at_once(pieces: list[bytes], encoding: Encoding) -> None:
    agree(b"".join(pieces), encoding)


@given(st.data())
def test_what_is_spoilt_reads_as_when_it_is_read_at_once(data: st.DataObject) -> None:
    content = bytearray(STUDY)
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    agree(bytes(content), data.draw(st.sampled_from(ENCODINGS)))


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_usual_answer_is_read_on_demand(encoding: Encoding) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds = pydicom.dcmread(BytesIO(STUDY), force=True)
        stream = BytesIO()
        pydicom.dcmwrite(
            stream, ds, implicit_vr=not encoding.explicit_vr, little_endian=not encoding.big_endian, force_encoding=True
        )
    assert agree(stream.getvalue(), encoding)


def test_the_attributes_of_real_objects(shared_data: Path) -> None:
    read = 0
    for path in sorted((shared_data / "pydicom" / "charset_files").glob("*.dcm")):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ds = pydicom.dcmread(path)
            plain = [each for each in ds if each.VR not in ("SQ", "UN", "OW", "OB")]
            stream = BytesIO()
            found = pydicom.Dataset({each.tag: each for each in plain})
            found.is_undefined_length_sequence_item = False
            pydicom.dcmwrite(stream, found, implicit_vr=False, little_endian=True)
        read += agree(stream.getvalue(), EXPLICIT)
    assert read > 10


@pytest.mark.parametrize(
    "content",
    [
        long_element(8, 0x1032, "SQ", b""),
        element(0x10, 0x20, "LO", b"P1") + element(0x10, 0x10, "PN", b"Doe^Jane"),
        element(0x10, 0x20, "LO", b"P1") * 2,
        implicit(0x10, 0x20, b"P1"),
        element(0x10, 0x20, "LO", b"P1")[:-1],
        element(0x10, 0x20, "LO", b"P1") + b"\0\0",
        element(0x10, 0x20, "LO", b"A" * 0xFFFE) * 2,
    ],
    ids=["sequence", "disorder", "twice", "implicit", "cut-short", "trailing", "long"],
)
def test_what_needs_more_than_a_look_at_one_element_is_read_at_once(content: bytes) -> None:
    assert not is_plain(content, EXPLICIT)


@given(st.sampled_from(sorted(SOUND)), st.binary(max_size=20) | st.text("0123456789.+-DY\\ \0\x1b", max_size=16))
def test_what_counts_as_sound_has_no_problem(vr: str, value: bytes | str) -> None:
    value = value if isinstance(value, bytes) else value.encode()
    if SOUND[vr](value):
        assert decoded_values(vr, value, CharacterSet.named("KLINGON"))[1] == ""


def test_every_attribute_of_the_dictionary_can_be_judged() -> None:
    assert {vr_of(tag) for tag in DicomDictionary} <= {*SOUND, "SQ", "UN"}


@pytest.mark.parametrize(
    ("vr", "value"),
    [("DA", b"20261127"), ("TM", b"101500.5"), ("IS", b"-12 "), ("DS", b"1.5"), ("UI", b"1.2\0"), ("PN", b"Doe^Jane")],
)
def test_usual_values_need_not_be_decoded_to_be_found_sound(vr: str, value: bytes) -> None:
    assert SOUND[vr](value)
    assert SOUND[vr](b"")


def test_equal_to_the_same_elements_however_they_came() -> None:
    elements, at_once = on_demand(STUDY), read_elements(STUDY, EXPLICIT)[0]
    assert elements == at_once
    assert at_once == elements
    assert hash(elements) == hash(at_once)
    assert elements == on_demand(STUDY.replace(b"012 ", b"12  "))
    assert elements != on_demand(STUDY.replace(b"012 ", b"13  "))
    assert elements != on_demand(STUDY[: STUDY.index(b"\x28\0")])
    assert elements != at_once[1:]
    assert elements != "elements"
    assert len({elements, at_once}) == 1


def test_a_sequence_like_any_other() -> None:
    elements, at_once = on_demand(STUDY), read_elements(STUDY, EXPLICIT)[0]
    assert (len(elements), elements[0], elements[-1]) == (7, at_once[0], at_once[-1])
    assert elements[1:3] == at_once[1:3]
    assert (*elements, *elements) == at_once * 2
    assert at_once[2] in elements
    assert repr(elements) == repr(at_once)


def test_copied_and_pickled() -> None:
    elements = on_demand(STUDY, assumed="ISO_IR 101")
    assert copy.deepcopy(elements) == pickle.loads(pickle.dumps(elements)) == elements


@pytest.mark.parametrize("keyword", ["Rows2", "", "00100010", "0010,0010", "OverlayData", "PatientSex"])
def test_what_is_not_there(keyword: str) -> None:
    elements = on_demand(STUDY)
    assert elements.named(keyword) is None
    assert elements.texts(keyword, keyword) == ("", "")


def test_an_attribute_without_a_tag_of_its_own() -> None:
    elements = on_demand(STUDY + element(0x6002, 0x10, "US", b"\1\0"))
    assert elements.texts("OverlayRows", "00280011") == ("1", "")


def test_little_more_than_the_bytes_is_held() -> None:
    contents = [STUDY.replace(b"20261127", b"%08d" % number) for number in range(10_000)]
    tracemalloc.start()
    held = [on_demand(content) for content in contents]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size / len(held) < 150
