"""What frames that were taken out of an image are said to be.

References
----------
PS3.4 Section Y.3
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import CTImageStorage

from tests.unit.dicom.memory import MemoryArchive
from tests.unit.dicom.multi_frame import FRAMES, frames_in, functional_groups, get_frames, make_multi_frame, the_one
from tests.unit.dicom.retrieving import Serve


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


def test_functional_groups_go_with_their_frames(serve: Serve, tmp_path: Path) -> None:
    path = make_multi_frame(tmp_path, FRAMES[:8], FrameTime=None, PerFrameFunctionalGroupsSequence=functional_groups(8))
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
