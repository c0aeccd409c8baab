"""Requests for frames that cannot be answered, and what is said of them.

References
----------
PS3.4 Annex Y
"""

from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import MPEG4HP41, ExplicitVRLittleEndian, JPEGBaseline8Bit
from pynetdicom.dsutils import encode

from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from tests.unit.dicom.memory import MemoryArchive, make_instance
from tests.unit.dicom.multi_frame import (
    COMPOSITE,
    FRAMES,
    SOURCE,
    functional_groups,
    get_frames,
    make_multi_frame,
    refusal,
)
from tests.unit.dicom.retrieving import Serve, get, identifier


@pytest.mark.parametrize(
    ("keys", "offending"),
    [
        ({}, 0x00081161),
        ({"SimpleFrameList": [1], "TimeRange": [0.0, 1.0]}, 0x00081161),
        ({"SimpleFrameList": None}, 0x00081161),
        ({"SimpleFrameList": [0, 1]}, 0x00081161),
        ({"SimpleFrameList": [2, 2]}, 0x00081161),
        ({"SimpleFrameList": [3, 2]}, 0x00081161),
        ({"CalculatedFrameList": [1, 2]}, 0x00081162),
        ({"CalculatedFrameList": [5, 4, 1]}, 0x00081162),
        ({"CalculatedFrameList": [1, 4, 0]}, 0x00081162),
        ({"CalculatedFrameList": [0, 4, 1]}, 0x00081162),
        ({"CalculatedFrameList": [1, 4, 1, 4, 6, 1]}, 0x00081162),
        ({"CalculatedFrameList": [1, 0xFFFFFFFF, 1, 5, 6, 1]}, 0x00081162),
        ({"TimeRange": [1.0]}, 0x00081163),
        ({"TimeRange": [0.0, 1.0, 2.0]}, 0x00081163),
        ({"TimeRange": [1.0, 0.5]}, 0x00081163),
        ({"TimeRange": [math.nan, 1.0]}, 0x00081163),
        ({"TimeRange": [0.0, math.nan]}, 0x00081163),
        ({"TimeRange": [0.0, math.inf]}, 0x00081163),
        ({"TimeRange": [-math.inf, 1.0]}, 0x00081163),
        ({"SOPInstanceUID": ["1.2.3", SOURCE], "SimpleFrameList": [1]}, 0x00080018),
        ({"SOPInstanceUID": "", "SimpleFrameList": [1]}, 0x00080018),
    ],
)
def test_invalid_request(serve: Serve, tmp_path: Path, keys: dict[str, Any], offending: int) -> None:
    received = get_frames(serve(MemoryArchive([make_multi_frame(tmp_path)])), **keys)
    assert refusal(received)[0] == 0xAA04
    assert refusal(received)[1]
    tags = received.responses[-1].OffendingElement
    assert offending in ([tags] if isinstance(tags, int) else tags)


@pytest.mark.parametrize(
    ("element", "vr", "value"),
    [
        (0x1161, b"UL", b"\1\0\0\0\2\0"),
        (0x1161, b"LO", b"one "),
        (0x1161, b"FD", b"\0\0\0\0\0\0\xf0\x3f"),
        (0x1163, b"FD", b"\1\0\0\0"),
        (0x1163, b"DS", b"a\\b "),
        (0x1163, b"SQ", b""),
    ],
)
def test_frame_keys_that_cannot_be_read(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, element: int, vr: bytes, value: bytes
) -> None:
    def encoded(ds: Dataset, *_: object) -> bytes | None:
        # pynetdicom itself would not send such a thing.
        sound = encode(ds, False, True)
        length = struct.pack("<HL", 0, len(value)) if vr == b"SQ" else struct.pack("<H", len(value))
        return sound and sound + struct.pack("<HH2s", 0x0008, element, vr) + length + value

    monkeypatch.setattr("pynetdicom.association.encode", encoded)
    request = Dataset()
    request.SOPInstanceUID, request.QueryRetrieveLevel = SOURCE, "FRAME"
    address = serve(MemoryArchive([make_multi_frame(tmp_path)]))
    assert refusal(get(address, request, model=COMPOSITE))[0] == 0xAA04


@pytest.mark.parametrize(
    "keys",
    [
        {"SimpleFrameList": [11]},
        {"SimpleFrameList": [0xFFFFFFFF]},
        {"CalculatedFrameList": [11, 0xFFFFFFFF, 1]},
        {"TimeRange": [1.0, 2.0]},
        {"TimeRange": [0.01, 0.02]},
        {"TimeRange": [-1e300, -1.0]},
        {"SOPInstanceUID": "1.2.3", "SimpleFrameList": [1]},
    ],
)
def test_none_of_the_frames(serve: Serve, tmp_path: Path, keys: dict[str, Any]) -> None:
    received = get_frames(serve(MemoryArchive([make_multi_frame(tmp_path)])), **keys)
    assert refusal(received)[0] == 0xAA00
    assert refusal(received)[1]


def test_no_new_object_of_a_single_frame_image(serve: Serve, tmp_path: Path) -> None:
    path = make_instance(tmp_path, 1)
    request = identifier("FRAME", SOPInstanceUID=path.stem, SimpleFrameList=[1])
    assert refusal(get(serve(MemoryArchive([path])), request, model=COMPOSITE))[0] == 0xAA01


def test_no_new_object_of_tiles_whose_order_is_their_place(serve: Serve, tmp_path: Path) -> None:
    path = make_multi_frame(tmp_path, DimensionOrganizationType="TILED_FULL")
    assert refusal(get_frames(serve(MemoryArchive([path])), SimpleFrameList=[1]))[0] == 0xAA01


@pytest.mark.parametrize(
    "attributes",
    [
        {"FrameTime": None},
        {"FrameTime": "0"},
        {"FrameTime": None, "CineRate": 10, "RecommendedDisplayFrameRate": 10},
        {"FrameTime": None, "FrameTimeVector": ["0", "1"]},
        {"FrameTime": None, "PerFrameFunctionalGroupsSequence": functional_groups(9)},
    ],
)
def test_times_of_frames_that_have_none(serve: Serve, tmp_path: Path, attributes: dict[str, Any]) -> None:
    path = make_multi_frame(tmp_path, **attributes)
    received = get_frames(serve(MemoryArchive([path])), TimeRange=[0.0, 1.0])
    assert refusal(received)[0] == 0xAA03


@pytest.mark.parametrize(
    "attributes",
    [
        {"NumberOfFrames": 2_000_000_000},
        {"NumberOfFrames": 11},
        {"NumberOfFrames": 0},
        {"NumberOfFrames": -1},
        {"Rows": 5},
        {"Rows": 0},
        {"BitsAllocated": 0},
        {"transfer_syntax_uid": MPEG4HP41},
        {"EnergyWindowVector": [1, 2, 3]},
        {"PerFrameFunctionalGroupsSequence": functional_groups(9)},
        {"transfer_syntax_uid": JPEGBaseline8Bit, "pixel_data": encapsulate(list(FRAMES[:9]))},
        {"transfer_syntax_uid": JPEGBaseline8Bit, "pixel_data": encapsulate([*FRAMES, *FRAMES], has_bot=False)},
        {"transfer_syntax_uid": JPEGBaseline8Bit, "pixel_data": b"\xfe\xff\x00\xe0\0\0\0\0"},
        {"transfer_syntax_uid": JPEGBaseline8Bit, "pixel_data": b"\xfe\xff\x00\xe0\0\0\0\0no further items"},
    ],
)
def test_source_that_contradicts_itself(serve: Serve, tmp_path: Path, attributes: dict[str, Any]) -> None:
    path = make_multi_frame(tmp_path, **attributes)
    syntax = attributes.get("transfer_syntax_uid", ExplicitVRLittleEndian)
    received = get_frames(serve(MemoryArchive([path])), syntax=syntax, CalculatedFrameList=[1, 0xFFFFFFFF, 1])
    assert refusal(received)[0] == 0xAA02
    assert refusal(received)[1]


def test_file_that_is_gone_is_told(serve: Serve, tmp_path: Path) -> None:
    path = make_multi_frame(tmp_path)
    archive = MemoryArchive([path])
    held = archive.instances([MatchKey(level=Level.IMAGE, sop_instance_uid=SOURCE)])
    archive.instances = lambda keys: held  # type: ignore[method-assign]
    path.unlink()
    assert refusal(get_frames(serve(archive), SimpleFrameList=[1]))[0] == 0xC000
