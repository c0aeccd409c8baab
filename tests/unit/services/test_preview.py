from __future__ import annotations

import struct
import warnings
from pathlib import Path
from time import thread_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import (
    UID,
    CTImageStorage,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    RLELossless,
)

from qrstation.model.preview import Preview
from qrstation.services.preview import preview_of

GREY_16 = {
    "SamplesPerPixel": 1,
    "PhotometricInterpretation": "MONOCHROME2",
    "BitsAllocated": 16,
    "BitsStored": 16,
    "HighBit": 15,
    "PixelRepresentation": 0,
}


def write(
    path: Path, pixels: bytes, *, rows: int, columns: int, syntax: str = ExplicitVRLittleEndian, **attributes: object
) -> Path:
    ds = Dataset()
    ds.SOPClassUID, ds.SOPInstanceUID = CTImageStorage, UID("1.2.3")
    ds.Rows, ds.Columns = rows, columns
    for keyword, value in (GREY_16 | attributes).items():
        setattr(ds, keyword, value)
    ds.PixelData = pixels
    ds["PixelData"].VR = "OB" if attributes.get("BitsAllocated") == 8 else "OW"
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = UID(syntax)
    ds.file_meta.MediaStorageSOPClassUID, ds.file_meta.MediaStorageSOPInstanceUID = CTImageStorage, UID("1.2.3")
    implicit, little = syntax == ImplicitVRLittleEndian, syntax != ExplicitVRBigEndian
    ds.save_as(path, implicit_vr=implicit, little_endian=little, enforce_file_format=True)
    return path


def words(*values: int, order: str = "<", code: str = "H") -> bytes:
    return struct.pack(f"{order}{len(values)}{code}", *values)


def grey(preview: Preview) -> list[int]:
    assert preview.reason == ""
    assert len(preview.grey) == preview.width * preview.height
    return list(preview.grey)


@pytest.mark.parametrize(
    ("syntax", "order"), [(ExplicitVRLittleEndian, "<"), (ImplicitVRLittleEndian, "<"), (ExplicitVRBigEndian, ">")]
)
def test_grey_values_span_from_black_to_white(tmp_path: Path, syntax: str, order: str) -> None:
    path = write(tmp_path / "a", words(0, 1000, 500, 1000, order=order), rows=2, columns=2, syntax=syntax)
    preview = preview_of(path)
    assert (preview.width, preview.height, grey(preview)) == (2, 2, [0, 255, 128, 255])


def test_the_window_of_the_header_is_used_after_rescaling(tmp_path: Path) -> None:
    window = {"WindowCenter": "40", "WindowWidth": "401", "RescaleIntercept": "-1024", "RescaleSlope": "1"}
    path = write(tmp_path / "a", words(0, 864, 1064, 1263, 4000), rows=1, columns=5, **window)
    assert grey(preview_of(path)) == [0, 0, 128, 255, 255]


def test_monochrome1_is_white_at_zero(tmp_path: Path) -> None:
    path = write(tmp_path / "a", words(0, 10), rows=1, columns=2, PhotometricInterpretation="MONOCHROME1")
    assert grey(preview_of(path)) == [255, 0]


def test_signed_values_are_signed_and_overlay_bits_left_out(tmp_path: Path) -> None:
    pixels = words(0xF000 | 0x0800, 0x0000, 0x3000 | 0x07FF)
    path = write(tmp_path / "a", pixels, rows=1, columns=3, BitsStored=12, HighBit=11, PixelRepresentation=1)
    assert grey(preview_of(path)) == [0, 128, 255]


def test_padding_does_not_darken_the_image(tmp_path: Path) -> None:
    pixels = words(-2000, 100, 200, code="h")
    path = write(tmp_path / "a", pixels, rows=1, columns=3, PixelRepresentation=1, PixelPaddingValue=-2000)
    assert grey(preview_of(path)) == [0, 0, 255]


@pytest.mark.parametrize(("planar", "pixels"), [(0, bytes([255, 0, 0, 0, 255, 0])), (1, bytes([255, 0, 0, 255, 0, 0]))])
def test_colour_becomes_luminance(tmp_path: Path, planar: int, pixels: bytes) -> None:
    path = write(
        tmp_path / "a",
        pixels,
        rows=1,
        columns=2,
        SamplesPerPixel=3,
        PhotometricInterpretation="RGB",
        PlanarConfiguration=planar,
        BitsAllocated=8,
        BitsStored=8,
        HighBit=7,
    )
    assert grey(preview_of(path)) == [76, 149]


def test_the_middle_frame_is_shown(tmp_path: Path) -> None:
    path = write(tmp_path / "a", words(0, 0, 0, 9, 0, 0), rows=1, columns=2, NumberOfFrames="3")
    assert grey(preview_of(path)) == [0, 255]


def test_a_large_image_is_sampled_quickly(tmp_path: Path) -> None:
    rows, columns = 4096, 3328
    path = write(tmp_path / "a", bytes(range(256)) * (rows * columns * 2 // 256), rows=rows, columns=columns)
    started = thread_time()
    preview = preview_of(path)
    assert thread_time() - started < 1.0
    assert (preview.width, preview.height) == (208, 256)


@pytest.mark.parametrize(
    ("attributes", "words_of_reason"),
    [
        ({"rows": 60000, "columns": 60000}, "fewer pixels"),
        ({"NumberOfFrames": "2147483647"}, "fewer pixels"),
        ({"NumberOfFrames": "-1"}, "contradicts"),
        ({"BitsStored": 0}, "contradicts"),
        ({"HighBit": 200}, "contradicts"),
        ({"BitsAllocated": 1}, "1 bits"),
        ({"PhotometricInterpretation": "PALETTE COLOR"}, "PALETTE COLOR"),
        ({"rows": 0}, "contradicts"),
    ],
)
def test_absurd_headers_are_refused_in_words(
    tmp_path: Path, attributes: dict[str, int | str], words_of_reason: str
) -> None:
    size = {"rows": 1, "columns": 2} | attributes
    preview = preview_of(write(tmp_path / "a", words(0, 1), **size))  # type: ignore[arg-type]
    assert words_of_reason in preview.reason
    assert preview.grey == b""


def test_a_compressed_image_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "a", words(0, 1), rows=1, columns=2)
    path.write_bytes(path.read_bytes().replace(ExplicitVRLittleEndian.encode() + b"\0", RLELossless.encode() + b"\0"))
    assert preview_of(path).reason == "No picture: the image is compressed (RLE Lossless)."


def test_what_is_no_file_of_ours_is_said(tmp_path: Path) -> None:
    assert "cannot be read" in preview_of(tmp_path / "absent").reason
    (tmp_path / "text").write_text("no DICOM at all", encoding="ascii")
    assert preview_of(tmp_path / "text").reason == "This is not a DICOM file."


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(min_value=132, max_value=700), junk=st.binary(min_size=1, max_size=16), cut=st.booleans())
def test_damaged_files_never_raise(tmp_path: Path, place: int, junk: bytes, cut: bool) -> None:
    path = write(tmp_path / "a", words(*range(64)), rows=8, columns=8)
    whole = path.read_bytes()
    path.write_bytes(whole[:place] + junk + (b"" if cut else whole[place + len(junk) :]))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        preview = preview_of(path)
    assert bool(preview.reason) != bool(preview.grey)


def test_real_files_give_a_picture_or_a_reason(shared_data: Path) -> None:
    pictures = 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for path in sorted(path for path in shared_data.rglob("*") if path.is_file()):
            preview = preview_of(path)
            assert bool(preview.reason) != bool(preview.grey), path
            assert len(preview.grey) == preview.width * preview.height
            assert max(preview.width, preview.height) <= 256
            pictures += not preview.reason
    assert pictures > 200
