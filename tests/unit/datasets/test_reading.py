from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zlib
from collections.abc import Container

import pytest

from qrstation.datasets.encoding import INFLATED_AT_MOST, Encoding
from qrstation.datasets.reading import EVERY_TAG, RawDataSet, read_data_set
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

EXPLICIT, IMPLICIT = Encoding(), Encoding(explicit_vr=False)
SEQUENCE, PATIENT_NAME, PATIENT_ID = 0x00081115, 0x00100010, 0x00100020
NAME, ID = element(0x10, 0x10, "PN", b"Doe^Jane"), element(0x10, 0x20, "LO", b"P1")


def read(content: bytes, encoding: Encoding = EXPLICIT, wanted: Container[int] = EVERY_TAG) -> RawDataSet:
    return read_data_set(io.BytesIO(content), encoding, wanted=wanted)


def tags(found: RawDataSet) -> list[int]:
    return [raw.tag for raw in found.elements]


def test_only_what_is_wanted_is_kept_and_nothing_is_read_after_the_last() -> None:
    stream = io.BytesIO(NAME + ID + long_element(0x7FE0, 0x10, "OW", bytes(100)))
    found = read_data_set(stream, EXPLICIT, wanted={PATIENT_ID}, last=PATIENT_ID)
    assert tags(found) == [PATIENT_ID]
    assert stream.tell() < len(NAME + ID) + 20


def test_the_data_set_may_begin_anywhere() -> None:
    stream = io.BytesIO(bytes(13) + NAME)
    stream.seek(13)
    assert tags(read_data_set(stream, EXPLICIT)) == [PATIENT_NAME]


def test_a_value_longer_than_wanted_is_left_out() -> None:
    stream = io.BytesIO(NAME + ID)
    name, patient_id = read_data_set(stream, EXPLICIT, longest=4).elements
    assert (name.value, patient_id.value) == (b"", b"P1")
    assert "left out" in name.problem


@pytest.mark.parametrize("content", [NAME + ID, implicit(0x10, 0x10, b"Doe^Jane") + implicit(0x10, 0x20, b"P1")])
def test_the_data_set_itself_tells_explicit_from_implicit(content: bytes) -> None:
    as_said, mended = read(content, EXPLICIT), read(content, IMPLICIT)
    assert as_said.elements == mended.elements
    assert [raw.value for raw in mended.elements] == [b"Doe^Jane", b"P1"]
    assert sorted(len(found.problems) for found in (as_said, mended)) == [0, 1]


def test_a_value_cut_short_is_kept_and_said_to_be() -> None:
    found = read((NAME + ID)[:-1])
    assert [raw.value for raw in found.elements] == [b"Doe^Jane", b"P"]
    assert [raw.whole for raw in found.elements] == [True, False]
    assert "2 bytes were announced, 1 came" in found.elements[1].problem


def test_padding_with_zeros_is_no_problem_and_other_leftovers_are() -> None:
    assert read(NAME + bytes(6)) == read(NAME)
    assert "middle of an element" in read(NAME + b"\x10\0").problems[0]


@pytest.mark.parametrize("length", [4, 0x5153])
def test_an_item_without_a_sequence_is_passed_over(length: int) -> None:
    # 0x5153 would read as the value representation SQ.
    found = read(NAME + mark(ITEM, length) + bytes(length) + ID)
    assert tags(found) == [PATIENT_NAME, PATIENT_ID]
    assert "outside" in found.problems[0]


def test_the_length_of_an_item_is_no_value_representation() -> None:
    long = long_element(8, 0x2111, "UT", bytes(0x5153 - 12))
    found = read(long_element(8, 0x1115, "SQ", item(long)) + ID)
    assert tags(found) == [SEQUENCE, PATIENT_ID]
    assert [raw.tag for raw in found.elements[0].items[0]] == [0x00082111]
    assert not found.problems


@pytest.mark.parametrize(
    "strange",
    [
        element(0x10, 0x10, "ZZ", b"Doe^Jane"),
        long_element(0x10, 0x10, "??", b"Doe^Jane"),
        implicit(0x10, 0x10, b"Doe^Jane"),
    ],
)
def test_the_length_behind_an_unknown_value_representation_is_found(strange: bytes) -> None:
    found = read(element(8, 0x50, "SH", b"ab") + strange + ID)
    assert [raw.value for raw in found.elements] == [b"ab", b"Doe^Jane", b"P1"]
    assert "does not exist" in found.elements[1].problem
    assert found.elements[1].vr == "PN"


def test_fragments_are_no_items() -> None:
    fragments = mark(ITEM) + item(bytes(20)) + mark(SEQUENCE_END)
    found = read(long_element(0x7FE0, 0x10, "OB", fragments, UNDEFINED) + element(0x7FE1, 0x10, "LO", b"X"))
    assert tags(found) == [0x7FE00010, 0x7FE10010]
    assert not found.elements[0].items


def test_what_is_broken_in_an_item_does_not_lose_what_follows() -> None:
    found = read(long_element(8, 0x1115, "SQ", item(NAME + b"\1\2\3") + item(ID)) + ID)
    assert [[raw.tag for raw in each] for each in found.elements[0].items] == [[PATIENT_NAME], [PATIENT_ID]]
    assert tags(found) == [SEQUENCE, PATIENT_ID]
    assert len(found.problems) == 1


def test_what_is_cut_in_an_item_does_not_reach_beyond_it() -> None:
    cut = struct.pack("<HH2sH", 0x10, 0x10, b"PN", 500) + b"Doe"
    found = read(long_element(8, 0x1115, "SQ", item(cut)) + ID)
    assert found.elements[0].items[0][0].value == b"Doe"
    assert tags(found) == [SEQUENCE, PATIENT_ID]


@pytest.mark.parametrize("wanted", [EVERY_TAG, {PATIENT_ID}])
@pytest.mark.parametrize("vr", ["SQ", "UN"])
@pytest.mark.parametrize("depth", [50, 400, 100_000])
def test_a_nesting_bomb_costs_neither_stack_nor_time(depth: int, vr: str, wanted: Container[int]) -> None:
    inner = long_element(8, 0x1115, "SQ", b"", UNDEFINED) if vr == "SQ" else mark(SEQUENCE, UNDEFINED)
    first = long_element(8, 0x1115, vr, mark(ITEM, UNDEFINED), UNDEFINED)
    levels = first + (inner + mark(ITEM, UNDEFINED)) * (depth - 1)
    start = time.process_time()
    found = read(levels + (mark(ITEM_END) + mark(SEQUENCE_END)) * depth + ID, wanted=wanted)
    assert time.process_time() - start < 10
    readable = depth == 50 or wanted == {PATIENT_ID}
    assert (PATIENT_ID in tags(found)) == readable
    assert any("nested" in problem for problem in found.problems) != readable


def test_sequences_of_known_length_are_nested_to_a_limit_too() -> None:
    content = b""
    for _ in range(400):
        content = long_element(8, 0x1115, "SQ", item(content))
    found = read(content + ID)
    assert tags(found) == [SEQUENCE, PATIENT_ID]
    assert "nested" in found.problems[0]


def test_problems_are_counted_up_to_a_limit() -> None:
    found = read(long_element(8, 0x1115, "SQ", item(b"\1\2\3") * 10_000) + ID)
    assert PATIENT_ID in tags(found)
    assert len(found.problems) == 100


def test_elements_are_counted_up_to_a_limit() -> None:
    found = read(element(8, 0x50, "SH", b"") * 1_100_000, wanted={PATIENT_ID})
    assert "more than" in found.problems[0]


def test_a_deflate_bomb_is_inflated_to_a_limit() -> None:
    deflater = zlib.compressobj(level=9, wbits=-zlib.MAX_WBITS)
    bomb = deflater.compress(ID + long_element(0x20, 0x4000, "UT", b"", 500_000_000))
    bomb += b"".join(deflater.compress(bytes(1_000_000)) for _ in range(100)) + deflater.flush()
    tracemalloc.start()
    found = read(bomb, Encoding(deflated=True), wanted={PATIENT_ID})
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert tags(found) == [PATIENT_ID]
    assert peak < 4 * INFLATED_AT_MOST


def test_no_more_attributes_are_kept_than_are_wanted_at_once() -> None:
    content = b"".join(element(0x10, number, "LO", b"AB") for number in range(0x20, 0x40))
    read = read_data_set(io.BytesIO(content), Encoding(), most=10)
    assert len(read.elements) == 10
    assert "more attributes than are looked at" in read.problems[0]
    assert len(read_data_set(io.BytesIO(content), Encoding(), wanted={0x00100030}, most=1).elements) == 1
