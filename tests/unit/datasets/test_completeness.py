"""Whether a data set was cut off: said of each that was, and of none that only ends as many do."""

from __future__ import annotations

import io
import struct

import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate

from qrstation.datasets.completeness import where_cut_off
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
from tests.unit.store.objects import an_instance, encoded

EXPLICIT, IMPLICIT = Encoding(), Encoding(explicit_vr=False)
NAME = element(0x0010, 0x0010, "PN", b"DOE^JANE")
CREATOR = element(0x0029, 0x0010, "LO", b"MAKER ")
PIXELS = long_element(0x7FE0, 0x0010, "OW", bytes(range(200)))
FRAGMENTS = mark(ITEM) + item(bytes(100)) + item(bytes(range(200)))
ENCAPSULATED = NAME + long_element(0x7FE0, 0x0010, "OB", FRAGMENTS, UNDEFINED)
SEQUENCE = long_element(
    0x0008, 0x1140, "SQ", mark(ITEM, UNDEFINED) + element(0x0008, 0x1155, "UI", b"1.2.34") + mark(ITEM_END), UNDEFINED
)


def told(content: bytes, encoding: Encoding = EXPLICIT) -> str:
    return where_cut_off(io.BytesIO(content), encoding)


@pytest.mark.parametrize(
    "transfer_syntax_uid",
    ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99"],
)
def test_pixel_data_that_is_cut_off_is_told_with_both_numbers(transfer_syntax_uid: str) -> None:
    ds = an_instance(Rows=100, Columns=400, BitsAllocated=16)
    ds.add_new(0x7FE00010, "OW", b"pixels!!" * 10_000)
    content, encoding = encoded(ds, transfer_syntax_uid), Encoding.of(transfer_syntax_uid)
    assert told(content, encoding) == ""
    if not encoding.deflated:
        assert told(content[:-51_858], encoding) == "Pixel Data says 80,000 bytes, 28,142 are there"
    assert told(content[: len(content) - 1 - len(content) // 20], encoding).startswith("Pixel Data says 80,000 bytes, ")


@pytest.mark.parametrize("content", [NAME + CREATOR + PIXELS, SEQUENCE + NAME + PIXELS, ENCAPSULATED], ids=len)
def test_each_cut_within_a_value_is_told(content: bytes) -> None:
    value = content.index(bytes(range(50)))
    for end in (*range(value, len(content) - 1, 7), len(content) - 1):
        assert told(content[:end]).endswith(f" says 200 bytes, {end - value} are there")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (NAME[:-3], "Patient's Name says 8 bytes, 5 are there"),
        (NAME + CREATOR + element(0x0029, 0x1001, "LO", b"SECRET")[:-2], "the attribute (0029,1001) says 6 bytes"),
        (NAME + PIXELS[:9], "it ends within Pixel Data"),
        (NAME + PIXELS[:5], "it ends within Pixel Data"),
        (SEQUENCE[:-14], "a part of Referenced Image Sequence says 6 bytes, 0 are there"),
        (SEQUENCE[:-18], "it ends within Referenced Image Sequence"),
        (ENCAPSULATED[:-40], "a part of Pixel Data says 200 bytes, 160 are there"),
        (ENCAPSULATED[:-204], "it ends within Pixel Data"),
    ],
    ids=len,
)
def test_what_is_not_whole_is_named(content: bytes, said: str) -> None:
    assert told(content).startswith(said)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        NAME,
        NAME + PIXELS + bytes(1),
        NAME + PIXELS + bytes(5_000),
        NAME + PIXELS + b"\n",
        NAME + PIXELS + b"\xff" * 300,
        NAME + PIXELS + b"what trails behind " * 9,
        NAME + PIXELS + long_element(0xFFFC, 0xFFFC, "OB", bytes(50)),
        NAME + long_element(0x0009, 0x1001, "UN", bytes(8)) + PIXELS,
        SEQUENCE + NAME,
        SEQUENCE + mark(SEQUENCE_END),
        ENCAPSULATED,
        ENCAPSULATED + bytes(1),
        ENCAPSULATED + bytes(512),
        ENCAPSULATED + mark(SEQUENCE_END),
        ENCAPSULATED + mark(SEQUENCE_END) + bytes(3),
        NAME + long_element(0x0040, 0x0260, "UN", SEQUENCE[12:] + mark(SEQUENCE_END), UNDEFINED) + PIXELS,
    ],
    ids=len,
)
def test_what_only_ends_as_many_do_is_whole(content: bytes) -> None:
    assert told(content) == ""


def test_bytes_behind_implicit_pixel_data_are_no_elements() -> None:
    whole = implicit(0x0010, 0x0010, b"DOE^JANE") + implicit(0x7FE0, 0x0010, bytes(40))
    assert told(whole + struct.pack("<HHL", 0x9ABD, 0x1234, 5_000) + bytes(90), IMPLICIT) == ""
    assert told(whole[:-1], IMPLICIT) == "Pixel Data says 40 bytes, 39 are there"


def test_encapsulated_pixel_data_as_pydicom_writes_it() -> None:
    ds = Dataset()
    ds.Rows = 4
    ds.add_new(0x7FE00010, "OB", encapsulate([b"one frame!", b"another frame!"]))
    ds["PixelData"].is_undefined_length = True
    content = encoded(ds)
    assert told(content) == ""
    assert told(content[:-10]) == "a part of Pixel Data says 14 bytes, 12 are there"
