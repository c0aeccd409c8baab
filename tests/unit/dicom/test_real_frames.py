"""Frames taken out of real multi-frame images: bytes as they were, and no fault that the source has not."""

from __future__ import annotations

import re
import shutil
import subprocess
import warnings
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset

from qrstation.dicom.frames.extraction import extracted_frames
from qrstation.model.instances import StoredInstance
from qrstation.model.retrieve import FrameSelection
from qrstation.store import part10
from tests.conftest import absent
from tests.unit.dicom.multi_frame import frames_in

FILES = [
    "dcm4che/dcm4che-test-data/src/main/resources/NM-MONO2-16-13x-heart",
    "dcm4che/dcm4che-test-data/src/main/resources/jpeg-ls-Palette.dcm",
    "dcmqi/segmentations/24x38x3/multiframe/mf.dcm",
    "dcmqi/segmentations/24x38x3/seg/label.seg",
    "dcmqi/segmentations/liver.dcm",
    "dcmqi/sr-example/seg.dcm",
    "dicom2nifti/philips_enhanced/fmri/001/IM-0001-9600-0001.dcm",
    "dicomparser/encapsulated/multi-frame/CT0012.fragmented_no_bot_jpeg_baseline.51.dcm",
    "dicomparser/encapsulated/multi-frame/CT0012.fragmented_no_bot_jpeg_ls.81.dcm",
    "dicomparser/encapsulated/multi-frame/CT0012.not_fragmented_bot_rle.dcm",
    "dicomparser/encapsulated/multi-frame/IM00001.fragmented_no_bot_jpeg_baseline.50.dcm",
    "fo-dicom/HasFragmentSequence.dcm",
    "fo-dicom/mr_brucker.dcm",
    "highdicom/seg_image_ct_binary.dcm",
    "highdicom/seg_image_sm_dots.dcm",
    "orthanc-tests/Issue16.dcm",
    "pydicom-data/OBXXXX1A_rle_2frame.dcm",
    "pydicom-data/emri_small.dcm",
    "pydicom-data/emri_small_RLE.dcm",
    "pydicom-data/emri_small_big_endian.dcm",
    "pydicom-data/emri_small_jpeg_2k_lossless.dcm",
    "pydicom-data/liver_deflate.dcm",
    "pydicom-data/liver_expb.dcm",
    "pydicom-data/liver_j2k.dcm",
    "pydicom/test_files/examples_ybr_color.dcm",
    "pydicom/test_files/rtdose.dcm",
    "pydicom/test_files/rtdose_expb.dcm",
    "pydicom/test_files/rtdose_rle.dcm",
    "ruby-dicom/implicit_us_jpeg2k-lossless-mono2-multiframe.dcm",
    "weasis-dicom-tools/org/dcm4che3/img/jpeg2000-multiframe-multifragments.dcm",
]
_SAID_TWICE = "Multi-frame Source SOP Instance UID"
"""A fault of the UID of the source is one of the reference to it, too."""
_INDICES = "(0x0054,0x00"
"""Indices of nuclear medicine keep their values, so that a slice stays where it is (PS3.17 Section MM.2.7)."""


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("which", ["last", "irregular"])
def test_frames_of_real_files(shared_data: Path, tmp_path: Path, name: str, which: str) -> None:
    source = _stored(shared_data / name, tmp_path / "source.dcm")
    before = _read(source.path)
    count = int(before.NumberOfFrames)
    numbers = (count,) if which == "last" else tuple(sorted({1, 2, count}))
    with warnings.catch_warnings():
        # Of what senders wrote against the standard.
        warnings.simplefilter("ignore")
        extracted = extracted_frames(source, FrameSelection(numbers=numbers))
    for syntax in extracted.transfer_syntaxes:
        path = tmp_path / "extracted.dcm"
        with extracted.opened(syntax) as (stream, length):
            meta = part10.encode(extracted.sop_class_uid, extracted.sop_instance_uid, syntax)
            content = stream.read(length + 1)
            path.write_bytes(meta + content)
        assert len(content) == length
        after = _read(path)
        frames = frames_in(before)
        assert frames_in(after) == [frames[number - 1] for number in numbers]
        if groups := before.get("PerFrameFunctionalGroupsSequence"):
            wanted = [_public(groups[number - 1]) for number in numbers]
            assert [group.to_json_dict() for group in after.PerFrameFunctionalGroupsSequence] == wanted
        new = {fault for fault in _faults(path) - _faults(source.path) if _SAID_TWICE not in fault}
        assert not {fault for fault in new if _INDICES not in fault}


def _public(item: Dataset) -> object:
    item.remove_private_tags()
    return item.to_json_dict()


def _stored(path: Path, copy: Path) -> StoredInstance:
    """A file as the archive would hold it."""
    with path.open("rb") as stream:
        meta = part10.read(stream)
        stream.seek(meta.offset)
        content = stream.read()
    copy.write_bytes(part10.encode("1.2", "1.2", meta.transfer_syntax_uid) + content)
    ds = _read(copy)
    copy.write_bytes(part10.encode(ds.SOPClassUID, ds.SOPInstanceUID, meta.transfer_syntax_uid) + content)
    return StoredInstance(
        patient_id="",
        study_instance_uid="",
        series_instance_uid="",
        sop_instance_uid=ds.SOPInstanceUID,
        sop_class_uid=ds.SOPClassUID,
        transfer_syntax_uid=meta.transfer_syntax_uid,
        path=copy,
        size=0,
        sha256="",
    )


def _read(path: Path) -> Dataset:
    with warnings.catch_warnings():
        # Of what senders wrote against the standard.
        warnings.simplefilter("ignore")
        ds = pydicom.dcmread(path)
        ds.decode()
        return ds


def _faults(path: Path) -> set[str]:
    """What dciodvfy says against a file, without the values."""
    program = shutil.which("dciodvfy")
    if program is None:
        absent("dciodvfy")
    assert program is not None
    done = subprocess.run([program, str(path)], capture_output=True, check=False)
    lines = (done.stdout + done.stderr).decode("latin-1").splitlines()
    return {re.sub(r"<0x[0-9a-f]+>|= <.*>", "", line) for line in lines if line.startswith("Error")}
