from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qrstation.datasets.elements import read_elements
from qrstation.datasets.encoding import Encoding
from tests.unit.datasets.encoded import (
    ITEM,
    ITEM_END,
    SEQUENCE_END,
    UNDEFINED,
    element,
    implicit,
    item,
    long_element,
    mark,
)
from tests.unit.store.objects import an_instance, encoded, with_sequence

EXPLICIT = Encoding()


@pytest.mark.parametrize(
    ("content", "values", "problem"),
    [
        (element(0x20, 0x1208, "IS", b"12"), (12,), ""),
        (element(0x20, 0x1208, "IS", b"abc "), ("abc",), "not a whole number"),
        (element(0x20, 0x1208, "IS", b"1_0 "), ("1_0",), "not a whole number"),
        (element(0x10, 0x1030, "DS", b"70.5"), (70.5,), ""),
        (element(0x10, 0x1030, "DS", b"8.664e-005"), (8.664e-05,), ""),
        (element(0x10, 0x1030, "DS", b"1e999"), ("1e999",), "not a number"),
        (element(0x10, 0x1030, "DS", b"nan "), ("nan",), "not a number"),
        (element(8, 0x20, "DA", b"20201301"), ("20201301",), "not a date"),
        (element(8, 0x20, "DA", b"2020.12.01"), ("2020.12.01",), ""),
        (element(8, 0x30, "TM", b"25xx"), ("25xx",), "not a time"),
        (element(0x28, 0x10, "US", b"\0\2"), (512,), ""),
        (element(0x28, 0x10, "US", b"\0\2\1"), ("00 02 01",), "not a whole number of US"),
        (element(0x20, 0xD, "UI", b"../x"), ("../x",), "not a UID"),
        (element(9, 0x1001, "ZZ", b"ab"), (b"ab",), "'ZZ' does not exist"),
        (element(8, 0x61, "CS", b"CT\\MR "), ("CT", "MR"), ""),
        (element(8, 0x50, "SH", b""), (), ""),
        (element(8, 0x50, "SH", b" \\"), (), ""),
        (element(0x28, 9, "AT", b"\x10\0\x20\0"), ("00100020",), ""),
        (element(0x28, 9, "AT", b"\x10\0\x20"), ("10 00 20",), "not a whole number of tags"),
        (element(8, 0x50, "SH", b"ab\0\0"), ("ab",), ""),
    ],
)
def test_values(content: bytes, values: tuple[object, ...], problem: str) -> None:
    (found,), _ = read_elements(content, EXPLICIT)
    assert found.values == values
    assert problem in found.problem
    assert bool(found.problem) == bool(problem)


def test_numbers_in_big_endian_are_read_so_but_under_unknown() -> None:
    content = struct.pack(">HH2sHH", 0x28, 0x10, b"US", 2, 512) + struct.pack(">HH2sHL", 0x28, 0x11, b"UN", 0, 2)
    rows, columns = read_elements(content + b"\0\2", Encoding(big_endian=True))[0]
    assert (rows.values, columns.values) == ((512,), (512,))


def test_private_elements_of_a_known_creator_are_read() -> None:
    content = element(0x29, 0x10, "LO", b"SIEMENS CSA HEADER") + element(0x29, 0x1008, "CS", b"IMAGE NUM 4 ")
    elements, _ = read_elements(content, EXPLICIT)
    assert [one.values for one in elements] == [("SIEMENS CSA HEADER",), ("IMAGE NUM 4",)]


def test_private_sequence_that_came_as_unknown_stays_in_its_bytes() -> None:
    content = element(0x2005, 0x10, "LO", b"Philips MR Imaging DD 005 ") + long_element(0x2005, 0x100F, "UN", b"abcd")
    *_, found = read_elements(content, EXPLICIT)[0]
    assert (found.vr, found.values) == ("UN", (b"abcd",))


def test_standard_attribute_that_came_as_unknown_is_read_by_the_dictionary() -> None:
    (found,), _ = read_elements(long_element(0x10, 0x10, "UN", b"Doe^Jane"), EXPLICIT)
    assert (found.vr, found.values) == ("PN", ("Doe^Jane",))


@pytest.mark.parametrize(
    "content",
    [
        long_element(8, 0x1032, "SQ", item(element(8, 0x100, "SH", b"CODE"))),
        long_element(
            8,
            0x1032,
            "SQ",
            mark(ITEM, UNDEFINED) + element(8, 0x100, "SH", b"CODE") + mark(ITEM_END) + mark(SEQUENCE_END),
            UNDEFINED,
        ),
        long_element(8, 0x1032, "UN", item(implicit(8, 0x100, b"CODE")) + mark(SEQUENCE_END), UNDEFINED),
        long_element(8, 0x1032, "UN", item(implicit(8, 0x100, b"CODE"))),
    ],
)
def test_sequences_of_either_length_and_items_in_unknown(content: bytes) -> None:
    (found, after), problems = read_elements(content + element(0x10, 0x20, "LO", b"P1"), EXPLICIT)
    (values,) = found.values
    assert isinstance(values, tuple)
    assert values[0].values == ("CODE",)
    assert after.values == ("P1",)
    assert not problems


def test_an_item_has_its_own_character_set_or_that_of_the_data_set() -> None:
    name = element(0x10, 0x10, "PN", "Люк".encode("iso8859_5") + b" ")
    own = element(8, 5, "CS", b"ISO_IR 144")
    for outer, inner in ((own, b""), (b"", own)):
        *_, sequence = read_elements(outer + long_element(8, 0x1032, "SQ", item(inner + name)), EXPLICIT)[0]
        (values,) = sequence.values
        assert isinstance(values, tuple)
        assert values[-1].values == ("Люк",)


@given(st.binary(max_size=200), st.booleans(), st.booleans(), st.booleans())
def test_no_bytes_at_all_raise(content: bytes, explicit_vr: bool, big_endian: bool, deflated: bool) -> None:
    encoding = Encoding(explicit_vr=explicit_vr, big_endian=big_endian, deflated=deflated)
    read_elements(content, encoding)
    read_elements(element(8, 0x50, "SH", b"ab") + content, encoding)


def test_sequences_are_read_to_their_depth() -> None:
    elements, _ = read_elements(encoded(with_sequence()), EXPLICIT)
    (series,) = next(found.values for found in elements if found.keyword == "ReferencedSeriesSequence")
    assert isinstance(series, tuple)
    assert [found.keyword for found in series] == ["ReferencedSOPSequence", "SeriesInstanceUID"]
    assert len(series[0].values) == 2


def test_values_have_their_types() -> None:
    ds = an_instance(Rows=512, SliceThickness="1.50", ImageType=["ORIGINAL", "PRIMARY"], InstanceNumber="7")
    values = {found.keyword: found.values for found in read_elements(encoded(ds), EXPLICIT)[0]}
    assert values["Rows"] == (512,)
    assert values["SliceThickness"] == (1.5,)
    assert values["InstanceNumber"] == (7,)
    assert values["ImageType"] == ("ORIGINAL", "PRIMARY")
