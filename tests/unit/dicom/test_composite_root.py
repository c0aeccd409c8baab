"""Composite Instance Root Retrieve from an archive: instances by their UIDs alone, and frames of one.

References
----------
PS3.4 Annex Y
"""

from __future__ import annotations

import contextlib
import math
import struct
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, itemize_fragment
from pydicom.sequence import Sequence
from pydicom.uid import (
    MPEG4HP41,
    UID,
    CTImageStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    RLELossless,
    XRayAngiographicImageStorage,
)
from pynetdicom.association import Association
from pynetdicom.dsutils import encode

from qrstation.dicom import uids
from qrstation.dicom.exchange import Exchange
from qrstation.dicom.frames.extraction import extracted_frames
from qrstation.dicom.listener import Listener
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import Address
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import FrameSelection
from qrstation.store.archive import Archive
from tests.unit.dicom.memory import (
    MemoryArchive,
    MemorySink,
    associated,
    context,
    data_set_bytes,
    make_instance,
    stored_instance,
)
from tests.unit.dicom.multi_frame import FRAMES, SOURCE, frames_in, make_multi_frame, read
from tests.unit.dicom.retrieving import Received, Serve, get, identifier

COMPOSITE = QueryModel.COMPOSITE


def get_frames(address: Address, *, syntax: str = ExplicitVRLittleEndian, **keys: object) -> Received:
    """Ask for frames of the source by C-GET."""
    request = frame_request(**keys)
    return get(address, request, model=COMPOSITE, syntaxes=(syntax,), sop_class_uid=XRayAngiographicImageStorage)


def frame_request(**keys: object) -> Dataset:
    return identifier("FRAME", **{"SOPInstanceUID": SOURCE, **keys})


def the_one(received: Received) -> Dataset:
    """The new instance, which must be the only thing that came."""
    assert [response.Status for response in received.responses] == [0x0000], received.responses
    assert received.counters == (None, 1, 0, 0)
    [(uid, (syntax, content))] = received.instances.items()
    ds = read(content, syntax)
    assert ds.SOPInstanceUID == uid
    return ds


def refusal(received: Received) -> tuple[int, str]:
    """Status and Error Comment of a request that brought nothing."""
    [response] = received.responses
    assert received.instances == {}
    return response.Status, response.get("ErrorComment", "")


# ---- whole instances


def test_instances_come_by_their_uids_alone(serve: Serve, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, 1), make_instance(tmp_path, 2, series=2), make_instance(tmp_path, 3, study=2)]
    request = identifier("IMAGE", SOPInstanceUID=[paths[0].stem, paths[2].stem, "1.2.3.4"])
    received = get(serve(MemoryArchive(paths)), request, model=COMPOSITE)
    assert received.responses[-1].Status == 0x0000
    assert received.counters == (None, 2, 0, 0)
    assert {uid: content for uid, (_, content) in received.instances.items()} == {
        path.stem: data_set_bytes(path) for path in (paths[0], paths[2])
    }


def test_unknown_instance_alone_succeeds_with_zeros(serve: Serve, tmp_path: Path) -> None:
    request = identifier("IMAGE", SOPInstanceUID="1.2.3.4")
    received = get(serve(MemoryArchive([make_instance(tmp_path, 1)])), request, model=COMPOSITE)
    assert received.responses[-1].Status == 0x0000
    assert received.counters == (None, 0, 0, 0)


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (identifier("IMAGE"), 0xA900),
        (identifier("STUDY", StudyInstanceUID="1.2"), 0xA900),
        (identifier("IMAGE", SOPInstanceUID=SOURCE, SimpleFrameList=[1]), 0xAA04),
    ],
)
def test_identifier_against_the_model_is_refused(serve: Serve, tmp_path: Path, request_: Dataset, status: int) -> None:
    received = get(serve(MemoryArchive([make_multi_frame(tmp_path)])), request_, model=COMPOSITE)
    assert refusal(received)[0] == status
    assert refusal(received)[1]


def test_the_archive_on_disk_finds_them_alike(serve: Serve, tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive", tmp_path / "index.sqlite")
    path = make_multi_frame(tmp_path)
    archive.import_([path])
    address = serve(archive)
    whole = get(
        address,
        identifier("IMAGE", SOPInstanceUID=SOURCE),
        model=COMPOSITE,
        sop_class_uid=XRayAngiographicImageStorage,
    )
    assert whole.instances == {SOURCE: (ExplicitVRLittleEndian, data_set_bytes(path))}
    assert frames_in(the_one(get_frames(address, SimpleFrameList=[5]))) == [FRAMES[4]]
    archive.close()


# ---- frames


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


# ---- what the frames are said to be


def test_what_is_no_longer_true_is_left_out(serve: Serve, tmp_path: Path) -> None:
    private = Dataset()
    private.private_block(0x0029, "ACME", create=True).add_new(1, "LO", "one value for each of ten frames")
    nested = Dataset()
    nested.ReferencedSOPClassUID, nested.ReferencedSOPInstanceUID = CTImageStorage, "1.2.3"
    nested.private_block(0x0029, "ACME", create=True).add_new(1, "LO", "frame 3")
    path = make_multi_frame(
        tmp_path,
        items=private,
        ReferencedImageSequence=[nested],
        ConcatenationUID="1.2.3",
        InConcatenationNumber=1,
        InstanceCreationDate="20240131",
        EffectiveDuration="1",
        StartTrim=1,
        StopTrim=10,
        PixelDataProviderURL="http://127.0.0.1/",
        LossyImageCompression="01",
        LossyImageCompressionRatio="10",
    )
    ds = the_one(get_frames(serve(MemoryArchive([path])), SimpleFrameList=[1, 2]))
    for keyword in (
        "ConcatenationUID",
        "InConcatenationNumber",
        "InstanceCreationDate",
        "EffectiveDuration",
        "StartTrim",
        "StopTrim",
        "PixelDataProviderURL",
    ):
        assert keyword not in ds, keyword
    assert not [element for element in ds.iterall() if element.tag.is_private]
    assert ds.ReferencedImageSequence[0].ReferencedSOPInstanceUID == "1.2.3"
    assert (ds.LossyImageCompression, ds.LossyImageCompressionRatio) == ("01", 10)


def test_the_first_frame_says_when_it_begins(serve: Serve, tmp_path: Path) -> None:
    path = make_multi_frame(
        tmp_path, AcquisitionTime="120000", AcquisitionDateTime="20240131120000+0100", ImageTriggerDelay="5"
    )
    ds = the_one(get_frames(serve(MemoryArchive([path])), SimpleFrameList=[8, 9]))
    assert (ds.ContentDate, ds.ContentTime) == ("20240201", "000000.200000")
    assert ds.AcquisitionTime == "120000.700000"
    assert ds.AcquisitionDateTime == "20240131120000.700000+0100"
    assert ds.ImageTriggerDelay == 705
    assert ds.FrameTime == 100


@pytest.mark.parametrize(
    ("numbers", "interval", "vector"),
    [([4], 100, None), ([2, 3, 4], 100, None), ([2, 5, 8], 300, None), ([1, 2, 5], None, [0, 100, 300])],
)
def test_time_between_frames_is_what_it_is_now(
    serve: Serve, tmp_path: Path, numbers: list[int], interval: int | None, vector: list[int] | None
) -> None:
    ds = the_one(get_frames(serve(MemoryArchive([make_multi_frame(tmp_path, CineRate=10)])), SimpleFrameList=numbers))
    assert ds.get("FrameTime") == interval
    assert ds.get("FrameTimeVector") == vector
    assert ds.FrameIncrementPointer == (0x00181063 if vector is None else 0x00181065)
    assert ("CineRate" in ds) == (numbers in ([4], [2, 3, 4]))


def test_frame_time_vector_is_summed(serve: Serve, tmp_path: Path) -> None:
    path = make_multi_frame(
        tmp_path,
        FrameTime=None,
        FrameDelay="1000",
        FrameTimeVector=["0", *(str(10 * number) for number in range(1, 10))],
        FrameIncrementPointer=0x00181065,
    )
    # Frames begin at 1000, 1010, 1030, 1060, 1100, 1150 ms …
    ds = the_one(get_frames(serve(MemoryArchive([path])), TimeRange=[1.03, 1.1]))
    assert frames_in(ds) == [FRAMES[2], FRAMES[3], FRAMES[4]]
    assert ds.FrameTimeVector == [0, 30, 40]
    ds = the_one(get_frames(serve(MemoryArchive([path])), SimpleFrameList=[2, 4, 6]))
    assert ds.FrameTimeVector == [0, 50, 90]
    assert ds.ContentTime == "235959.510000"


def test_vectors_of_nuclear_medicine_keep_the_values_of_the_frames(serve: Serve, tmp_path: Path) -> None:
    path = make_multi_frame(
        tmp_path,
        FrameTime=None,
        FrameIncrementPointer=[0x00540010, 0x00540020],
        EnergyWindowVector=[1] * 5 + [2] * 5,
        DetectorVector=[1, 2, 1, 2, 1, 2, 1, 2, 1, 2],
        NumberOfEnergyWindows=2,
    )
    ds = the_one(get_frames(serve(MemoryArchive([path])), SimpleFrameList=[1, 2, 6]))
    assert ds.EnergyWindowVector == [1, 1, 2]
    assert ds.DetectorVector == [1, 2, 2]
    assert ds.NumberOfEnergyWindows == 2


def _functional_groups(count: int) -> Sequence:
    groups = []
    for number in range(1, count + 1):
        content, group = Dataset(), Dataset()
        content.FrameReferenceDateTime = f"20240131235959.{number}00000"
        content.FrameLabel = f"F{number}"
        group.FrameContentSequence = [content]
        groups.append(group)
    return Sequence(groups)


def test_functional_groups_go_with_their_frames(serve: Serve, tmp_path: Path) -> None:
    path = make_multi_frame(
        tmp_path, FRAMES[:8], FrameTime=None, PerFrameFunctionalGroupsSequence=_functional_groups(8)
    )
    # Content Time is 23:59:59.5, so frame 1 comes 0.4 s before it.
    ds = the_one(get_frames(serve(MemoryArchive([path])), TimeRange=[-0.3, 0.1]))
    groups = ds.PerFrameFunctionalGroupsSequence
    assert [group.FrameContentSequence[0].FrameLabel for group in groups] == ["F2", "F3", "F4", "F5", "F6"]
    assert frames_in(ds) == list(FRAMES[1:6])
    assert ds.ContentTime == "235959.600000"


def test_overlays_of_frames_go_with_them(serve: Serve, tmp_path: Path) -> None:
    overlay = Dataset()
    planes = [0b0101_0000_0011_0000 + number for number in range(6)]
    packed = sum(plane << 15 * position for position, plane in enumerate(planes))
    for group, count, data in ((0x6000, 6, packed.to_bytes(12, "little")), (0x6002, None, bytes(2))):
        overlay.add_new((group, 0x0010), "US", 3)
        overlay.add_new((group, 0x0011), "US", 5)
        overlay.add_new((group, 0x0040), "CS", "G")
        overlay.add_new((group, 0x3000), "OW", data)
        if count:
            overlay.add_new((group, 0x0015), "IS", str(count))
            overlay.add_new((group, 0x0051), "US", 3)
    address = serve(MemoryArchive([make_multi_frame(tmp_path, items=overlay)]))
    ds = the_one(get_frames(address, SimpleFrameList=[1, 4, 6, 10]))
    assert (ds[0x6000, 0x0015].value, ds[0x6000, 0x0051].value) == (2, 2)
    found = int.from_bytes(ds[0x6000, 0x3000].value, "little")
    assert (found & 0x7FFF, found >> 15) == (planes[1], planes[3])
    assert ds[0x6002, 0x3000].value == bytes(2)
    without = the_one(get_frames(address, SimpleFrameList=[1, 2]))
    assert (0x6000, 0x3000) not in without
    assert (0x6002, 0x3000) in without


def test_frames_are_named_by_their_new_numbers(serve: Serve, tmp_path: Path) -> None:
    masks = []
    for mask, bounds in ((2, [3, 10]), (1, [1, 10])):
        item = Dataset()
        item.MaskOperation = "AVG_SUB"
        item.MaskFrameNumbers, item.ApplicableFrameRange = mask, bounds
        masks.append(item)
    path = make_multi_frame(
        tmp_path,
        RepresentativeFrameNumber=6,
        FrameNumbersOfInterest=[1, 4],
        FrameOfInterestDescription=["begin", "peak"],
        MaskSubtractionSequence=masks,
        RecommendedViewingMode="SUB",
    )
    address = serve(MemoryArchive([path]))
    ds = the_one(get_frames(address, SimpleFrameList=[2, 4, 6]))
    assert ds.RepresentativeFrameNumber == 3
    assert (ds.FrameNumbersOfInterest, ds.FrameOfInterestDescription) == (2, "peak")
    [mask] = ds.MaskSubtractionSequence
    assert (mask.MaskFrameNumbers, list(mask.ApplicableFrameRange)) == (1, [2, 3])
    ds = the_one(get_frames(address, SimpleFrameList=[9, 10]))
    assert "MaskSubtractionSequence" not in ds
    assert "RecommendedViewingMode" not in ds
    assert "RepresentativeFrameNumber" not in ds
    assert "FrameNumbersOfInterest" not in ds


def test_planes_of_a_dose_begin_where_the_first_of_them_is(serve: Serve, tmp_path: Path) -> None:
    path = make_multi_frame(
        tmp_path,
        FrameTime=None,
        FrameIncrementPointer=0x3004000C,
        GridFrameOffsetVector=[3 * number for number in range(10)],
        ImagePositionPatient=["1", "2", "3"],
        ImageOrientationPatient=["1", "0", "0", "0", "1", "0"],
    )
    ds = the_one(get_frames(serve(MemoryArchive([path])), SimpleFrameList=[3, 5]))
    assert ds.GridFrameOffsetVector == [0, 6]
    assert ds.ImagePositionPatient == [1, 2, 9]
    ds = the_one(get_frames(serve(MemoryArchive([path])), SimpleFrameList=[10]))
    assert "GridFrameOffsetVector" not in ds
    assert "FrameIncrementPointer" not in ds
    assert ds.ImagePositionPatient == [1, 2, 30]


# ---- refused


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


def test_as_many_numbers_as_can_be_named(serve: Serve, tmp_path: Path) -> None:
    address = serve(MemoryArchive([make_multi_frame(tmp_path)]))
    ds = the_one(get_frames(address, SimpleFrameList=list(range(1, 16384))))
    assert ds.NumberOfFrames == 10
    assert len(ds.FrameExtractionSequence[0].SimpleFrameList) == 16383
    with associated(address, [context(uids.GET[COMPOSITE], ImplicitVRLittleEndian)]) as assoc:
        request = frame_request(SimpleFrameList=list(range(1, 16385)))
        [(response, _)] = assoc.send_c_get(request, uids.GET[COMPOSITE])
    assert response.Status == 0xAA04


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
        {"FrameTime": None, "PerFrameFunctionalGroupsSequence": _functional_groups(9)},
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
        {"PerFrameFunctionalGroupsSequence": _functional_groups(9)},
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


def test_file_that_is_gone_is_told(serve: Serve, tmp_path: Path) -> None:
    path = make_multi_frame(tmp_path)
    archive = MemoryArchive([path])
    held = archive.instances([MatchKey(level=Level.IMAGE, sop_instance_uid=SOURCE)])
    archive.instances = lambda keys: held  # type: ignore[method-assign]
    path.unlink()
    assert refusal(get_frames(serve(archive), SimpleFrameList=[1]))[0] == 0xC000


# ---- to a Move Destination, and cancelled


@contextlib.contextmanager
def _site(paths: list[Path]) -> Iterator[tuple[Address, MemorySink]]:
    """A server that knows ARCHIVE, and what arrives there."""
    sink = MemorySink()
    receiver = Listener(Address(ae_title="ARCHIVE", host="127.0.0.1", port=0), sink=sink)
    known = {"ARCHIVE": receiver.start().address}
    server = Listener(
        Address(ae_title="QRSTATION", host="127.0.0.1", port=0),
        sink=MemorySink(),
        archive=MemoryArchive(paths),
        destination=known.get,
    )
    try:
        yield server.start().address, sink
    finally:
        server.stop()
        receiver.stop()


def _move(address: Address, request: Dataset, destination: str = "ARCHIVE") -> list[tuple[Dataset, Dataset | None]]:
    with associated(address, [context(uids.MOVE[COMPOSITE], ExplicitVRLittleEndian)]) as assoc:
        return list(assoc.send_c_move(request, destination, uids.MOVE[COMPOSITE]))


def test_move_of_instances_by_their_uids(tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, 1), make_instance(tmp_path, 2, study=2)]
    with _site(paths) as (address, sink):
        *_, (last, _) = _move(address, identifier("IMAGE", SOPInstanceUID=[path.stem for path in paths]))
    assert (last.Status, last.NumberOfCompletedSuboperations) == (0x0000, 2)
    assert {uid: content for uid, (_, content) in sink.received.items()} == {
        path.stem: data_set_bytes(path) for path in paths
    }


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGBaseline8Bit])
def test_move_of_frames(tmp_path: Path, syntax: UID) -> None:
    with _site([make_multi_frame(tmp_path, transfer_syntax_uid=syntax)]) as (address, sink):
        [(last, _)] = _move(address, frame_request(SimpleFrameList=[2, 9]))
    assert (last.Status, last.NumberOfCompletedSuboperations) == (0x0000, 1)
    [(incoming, content)] = sink.received.values()
    assert incoming.sop_class_uid == XRayAngiographicImageStorage
    assert frames_in(read(content, incoming.transfer_syntax_uid)) == [FRAMES[1], FRAMES[8]]


@pytest.mark.parametrize(
    ("keys", "destination", "status"),
    [
        ({"SimpleFrameList": [1]}, "NOWHERE", 0xA801),
        ({"SimpleFrameList": [11]}, "ARCHIVE", 0xAA00),
        ({"SimpleFrameList": [0]}, "NOWHERE", 0xAA04),
    ],
)
def test_refused_move(tmp_path: Path, keys: dict[str, Any], destination: str, status: int) -> None:
    with _site([make_multi_frame(tmp_path)]) as (address, sink):
        [(response, _)] = _move(address, frame_request(**keys), destination)
    assert response.Status == status
    assert response.ErrorComment
    assert sink.received == {}


def test_what_fails_is_listed(serve: Serve, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, 1), make_instance(tmp_path, 2, transfer_syntax_uid=JPEG2000Lossless)]
    request = identifier("IMAGE", SOPInstanceUID=[path.stem for path in paths])
    received = get(serve(MemoryArchive(paths)), request, model=COMPOSITE)
    assert received.responses[-1].Status == 0xB000
    assert received.counters == (None, 1, 1, 0)
    assert received.last is not None
    assert received.last.FailedSOPInstanceUIDList == paths[1].stem


def test_cancelled_get_of_instances_stops(serve: Serve, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, number) for number in range(1, 50)]
    request = identifier("IMAGE", SOPInstanceUID=[path.stem for path in paths])

    def cancel(assoc: Association, response: Dataset) -> None:
        if response.NumberOfRemainingSuboperations == 45:
            assoc.send_c_cancel(1, query_model=uids.GET[COMPOSITE])

    received = get(serve(MemoryArchive(paths)), request, model=COMPOSITE, after=cancel)
    assert received.responses[-1].Status == 0xFE00
    assert received.counters[0]
    assert received.counters[1] == len(received.instances)


def test_cancel_that_comes_before_the_frames_are_sent(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = threading.Event()

    def heard(exchange: Exchange) -> bool:
        # The server goes on when it has the C-CANCEL, not earlier.
        asked.set()
        return any(is_cancelled(exchange) or pause.wait(0.01) for _ in range(500))

    pause = threading.Event()
    is_cancelled = Exchange.is_cancelled.__get__
    monkeypatch.setattr(Exchange, "is_cancelled", property(heard))
    model = uids.GET[COMPOSITE]
    with associated(serve(MemoryArchive([make_multi_frame(tmp_path)])), [context(model)]) as assoc:
        responses = assoc.send_c_get(frame_request(SimpleFrameList=[1]), model, msg_id=9)
        assert asked.wait(5)
        assoc.send_c_cancel(9, query_model=model)
        [(response, _)] = responses
    assert response.Status == 0xFE00
    assert (response.NumberOfRemainingSuboperations, response.NumberOfCompletedSuboperations) == (1, 0)
