"""Frames of a held image, fetched as a new instance: in every encoding, and out of a source that is not whole.

References
----------
PS3.4 Annex Y
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest
from pydicom.encaps import encapsulate, itemize_fragment
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    RLELossless,
    XRayAngiographicImageStorage,
)

from qrstation.dicom import uids
from qrstation.dicom.frames.extraction import extracted_frames
from qrstation.model.retrieve import FrameSelection
from tests.unit.dicom.memory import MemoryArchive, associated, context, stored_instance
from tests.unit.dicom.multi_frame import (
    COMPOSITE,
    FRAMES,
    SOURCE,
    frame_request,
    frames_in,
    get_frames,
    make_multi_frame,
    read,
    refusal,
    the_one,
)
from tests.unit.dicom.retrieving import Serve


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"SimpleFrameList": [2]}, [2]),
        ({"SimpleFrameList": [1, 4, 10]}, [1, 4, 10]),
        ({"SimpleFrameList": [9, 10, 11, 4_000_000_000]}, [9, 10]),
        ({"CalculatedFrameList": [2, 5, 3, 7, 0xFFFFFFFF, 2]}, [2, 5, 7, 9]),
        ({"CalculatedFrameList": [1, 4_000_000_000, 4]}, [1, 5, 9]),
        ({"CalculatedFrameList": [8, 8, 1, 11, 20, 1]}, [8]),
        ({"TimeRange": [0.2, 0.4]}, [3, 4, 5]),
        ({"TimeRange": [-5.0, 0.05]}, [1]),
        ({"TimeRange": [0.85, 1e300]}, [10]),
    ],
)
def test_frames_come_as_a_new_instance(serve: Serve, tmp_path: Path, keys: dict[str, Any], expected: list[int]) -> None:
    ds = the_one(get_frames(serve(MemoryArchive([make_multi_frame(tmp_path)])), **keys))
    assert frames_in(ds) == [FRAMES[number - 1] for number in expected]
    assert ds.NumberOfFrames == len(expected)
    assert ds.SOPClassUID == XRayAngiographicImageStorage
    assert ds.SOPInstanceUID != SOURCE
    assert UID(ds.SOPInstanceUID).is_valid
    assert (ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.PatientID) == ("1.2.826.0.1.7", "1.2.826.0.1.7.1", "P1")
    assert ds.InstanceNumber == 7
    assert ds.ImageType == ["ORIGINAL", "PRIMARY", "SINGLE PLANE"]
    [extraction] = ds.FrameExtractionSequence
    assert extraction.MultiFrameSourceSOPInstanceUID == SOURCE
    [(keyword, value)] = keys.items()
    found = extraction[keyword].value
    assert (found if isinstance(found, int) else list(found)) == (value if len(value) > 1 else value[0])
    [equipment] = ds.ContributingEquipmentSequence
    [purpose] = equipment.PurposeOfReferenceCodeSequence
    assert (purpose.CodeValue, purpose.CodingSchemeDesignator) == ("109105", "DCM")
    assert equipment.Manufacturer


def test_who_asks_again_gets_the_same_instance(serve: Serve, tmp_path: Path) -> None:
    address = serve(MemoryArchive([make_multi_frame(tmp_path)]))
    first = get_frames(address, SimpleFrameList=[1, 2])
    assert get_frames(address, SimpleFrameList=[1, 2]).instances == first.instances
    assert get_frames(address, CalculatedFrameList=[1, 2, 1]).instances.keys() != first.instances.keys()


def test_frames_of_extracted_frames_keep_the_whole_history(serve: Serve, tmp_path: Path) -> None:
    received = get_frames(serve(MemoryArchive([make_multi_frame(tmp_path)])), SimpleFrameList=[2, 4, 6])
    the_one(received)
    [(uid, (syntax, content))] = received.instances.items()
    path = tmp_path / "again.dcm"
    read(content, syntax).save_as(path, enforce_file_format=True)
    again = the_one(get_frames(serve(MemoryArchive([path])), SOPInstanceUID=uid, SimpleFrameList=[3]))
    assert frames_in(again) == [FRAMES[5]]
    assert [item.MultiFrameSourceSOPInstanceUID for item in again.FrameExtractionSequence] == [SOURCE, uid]
    assert len(again.ContributingEquipmentSequence) == 2


@pytest.mark.parametrize(
    ("held", "accepted"),
    [
        (ImplicitVRLittleEndian, ImplicitVRLittleEndian),
        (ImplicitVRLittleEndian, ExplicitVRLittleEndian),
        (ExplicitVRLittleEndian, ImplicitVRLittleEndian),
        (DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian),
        (DeflatedExplicitVRLittleEndian, ImplicitVRLittleEndian),
        (ExplicitVRBigEndian, ExplicitVRBigEndian),
        (RLELossless, RLELossless),
        (JPEGBaseline8Bit, JPEGBaseline8Bit),
    ],
)
def test_frames_in_every_encoding(serve: Serve, tmp_path: Path, held: UID, accepted: UID) -> None:
    path = make_multi_frame(tmp_path, transfer_syntax_uid=held)
    received = get_frames(serve(MemoryArchive([path])), syntax=accepted, SimpleFrameList=[3, 8])
    assert frames_in(the_one(received)) == [FRAMES[2], FRAMES[7]]
    [(syntax, _)] = received.instances.values()
    assert syntax == accepted


def test_frames_are_not_compressed_or_decompressed(serve: Serve, tmp_path: Path) -> None:
    path = make_multi_frame(tmp_path, transfer_syntax_uid=JPEG2000Lossless)
    received = get_frames(serve(MemoryArchive([path])), SimpleFrameList=[1])
    assert received.responses[-1].Status == 0xA702
    assert received.counters == (None, 0, 1, 0)


_JPEG = [b"\xff\xd8\xff\xe0" + bytes([number]) * (40 + number) + b"\xff\xd9" for number in range(1, 6)]


def _in_fragments(offset_table: bytes = b"") -> bytes:
    """Each frame in two fragments."""
    parts = [part for frame in _JPEG for part in (frame[:20], frame[20:] + bytes(len(frame) % 2))]
    table = b"\xfe\xff\x00\xe0" + struct.pack("<L", len(offset_table)) + offset_table
    return table + b"".join(itemize_fragment(part) for part in parts)


def _offsets() -> list[int]:
    sizes = [16 + len(frame) + len(frame) % 2 for frame in _JPEG]
    return [sum(sizes[:position]) for position in range(len(sizes))]


@pytest.mark.parametrize("way", ["no table", "basic", "extended", "wrong table", "one fragment each"])
def test_frames_of_several_fragments(serve: Serve, tmp_path: Path, way: str) -> None:
    extended: dict[str, Any] = {}
    match way:
        case "basic":
            pixel_data = _in_fragments(struct.pack("<5L", *_offsets()))
        case "wrong table":
            pixel_data = _in_fragments(struct.pack("<5L", 0, 7, 9, 11, 13))
        case "one fragment each":
            pixel_data = encapsulate(_JPEG, has_bot=False)
        case _:
            pixel_data = _in_fragments()
    if way == "extended":
        extended = {
            "ExtendedOffsetTable": struct.pack("<5Q", *_offsets()),
            "ExtendedOffsetTableLengths": struct.pack("<5Q", *map(len, _JPEG)),
        }
    path = make_multi_frame(tmp_path, _JPEG, transfer_syntax_uid=JPEGBaseline8Bit, pixel_data=pixel_data, **extended)
    received = get_frames(serve(MemoryArchive([path])), syntax=JPEGBaseline8Bit, SimpleFrameList=[2, 3, 5])
    ds = the_one(received)
    assert frames_in(ds) == [_JPEG[1], _JPEG[2], _JPEG[4]]
    assert "ExtendedOffsetTable" not in ds


@pytest.mark.parametrize("columns", [3, 4, 8])
def test_frames_of_single_bits_need_not_begin_at_a_byte(serve: Serve, tmp_path: Path, columns: int) -> None:
    bits = 5 * columns
    masks = [(0x5A5A5A5A5A * (number + 3) & (1 << bits) - 1) for number in range(9)]
    packed = sum(mask << position * bits for position, mask in enumerate(masks))
    content = packed.to_bytes((9 * bits + 15) // 16 * 2, "little")
    path = make_multi_frame(
        tmp_path, [content], NumberOfFrames=9, Rows=5, Columns=columns, BitsAllocated=1, BitsStored=1, HighBit=0
    )
    ds = the_one(get_frames(serve(MemoryArchive([path])), SimpleFrameList=[2, 3, 7, 9]))
    assert [int.from_bytes(frame, "little") for frame in frames_in(ds)] == [masks[n - 1] for n in (2, 3, 7, 9)]
    assert len(ds.PixelData) == (4 * bits + 15) // 16 * 2


def test_frames_of_a_large_image_are_not_read_before_they_are_sent(tmp_path: Path) -> None:
    size = 1 << 30
    path = make_multi_frame(tmp_path, Rows=1 << 15, Columns=1 << 15, NumberOfFrames=3)
    content = path.read_bytes()
    head = content.index(b"\xe0\x7f\x10\x00OB")
    with path.open("r+b") as file:
        file.seek(head + 8)
        file.write(struct.pack("<L", 3 * size))
        # A hole, which takes no room on the disk.
        file.truncate(head + 12 + 3 * size)
        file.seek(head + 12 + size)
        file.write(b"second")
    extracted = extracted_frames(stored_instance(path), FrameSelection(numbers=(2,)))
    with extracted.opened(ExplicitVRLittleEndian) as (stream, length):
        assert length - size == length % size
        assert stream.read(length - size + 6).endswith(b"second")


def test_as_many_numbers_as_can_be_named(serve: Serve, tmp_path: Path) -> None:
    address = serve(MemoryArchive([make_multi_frame(tmp_path)]))
    ds = the_one(get_frames(address, SimpleFrameList=list(range(1, 16384))))
    assert ds.NumberOfFrames == 10
    assert len(ds.FrameExtractionSequence[0].SimpleFrameList) == 16383
    with associated(address, [context(uids.GET[COMPOSITE], ImplicitVRLittleEndian)]) as assoc:
        request = frame_request(SimpleFrameList=list(range(1, 16385)))
        [(response, _)] = assoc.send_c_get(request, uids.GET[COMPOSITE])
    assert response.Status == 0xAA04


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGBaseline8Bit])
def test_what_is_left_of_a_file_cut_short_still_comes(serve: Serve, tmp_path: Path, syntax: UID) -> None:
    path = make_multi_frame(tmp_path, transfer_syntax_uid=syntax)
    archive = MemoryArchive([path])
    content = path.read_bytes()
    path.write_bytes(content[: content.index(FRAMES[7]) + 3])
    address = serve(archive)
    ds = the_one(get_frames(address, syntax=syntax, SimpleFrameList=[1, 7]))
    assert frames_in(ds) == [FRAMES[0], FRAMES[6]]
    assert refusal(get_frames(address, syntax=syntax, SimpleFrameList=[1, 8]))[0] == 0xAA02
    assert refusal(get_frames(address, syntax=syntax, SimpleFrameList=[9]))[0] == 0xAA02
