"""Multi-frame images to take frames out of, and what came of it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate, generate_frames
from pydicom.sequence import Sequence as DicomSequence
from pydicom.uid import UID, ExplicitVRLittleEndian, XRayAngiographicImageStorage

from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import Address
from qrstation.store import part10
from tests.unit.dicom.retrieving import Received, get, identifier

COMPOSITE = QueryModel.COMPOSITE
SOURCE = "1.2.826.0.1.7.1.1"
FRAMES = tuple(bytes([number]) * 16 for number in range(1, 11))
"""Ten frames of four times four pixels, each of its number."""


def make_multi_frame(
    folder: Path,
    frames: Sequence[bytes] = FRAMES,
    *,
    transfer_syntax_uid: UID = ExplicitVRLittleEndian,
    sop_class_uid: str = XRayAngiographicImageStorage,
    pixel_data: bytes | None = None,
    items: Dataset | None = None,
    **attributes: object,
) -> Path:
    """Write a multi-frame image of bytes; attributes by keyword, none to leave one out."""
    ds = Dataset()
    values: dict[str, object] = {
        "SOPClassUID": sop_class_uid,
        "SOPInstanceUID": SOURCE,
        "PatientName": "DOE^JANE",
        "PatientID": "P1",
        "StudyInstanceUID": "1.2.826.0.1.7",
        "SeriesInstanceUID": "1.2.826.0.1.7.1",
        "ContentDate": "20240131",
        "ContentTime": "235959.5",
        "Modality": "XA",
        "InstanceNumber": 7,
        "ImageType": ["ORIGINAL", "PRIMARY", "SINGLE PLANE"],
        "NumberOfFrames": len(frames),
        "FrameIncrementPointer": 0x00181063,
        "FrameTime": "100",
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME2",
        "Rows": 4,
        "Columns": 4,
        "BitsAllocated": 8,
        "BitsStored": 8,
        "HighBit": 7,
        "PixelRepresentation": 0,
        **attributes,
    }
    for keyword, value in values.items():
        if value is not None:
            setattr(ds, keyword, value)
    if items is not None:
        ds.update(items)
    content = b"".join(frames) + bytes(sum(map(len, frames)) % 2)
    ds.PixelData = pixel_data or (encapsulate(list(frames)) if transfer_syntax_uid.is_encapsulated else content)
    ds["PixelData"].VR = "OB"
    ds["PixelData"].is_undefined_length = transfer_syntax_uid.is_encapsulated
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = transfer_syntax_uid
    path = folder / f"{ds.SOPInstanceUID}.dcm"
    ds.save_as(path, enforce_file_format=True)
    return path


def read(content: bytes, transfer_syntax_uid: str) -> Dataset:
    """A data set as it came."""
    return pydicom.dcmread(io.BytesIO(part10.encode("1.2", "1.2", transfer_syntax_uid) + content))


def frames_in(ds: Dataset) -> list[bytes]:
    """The encoded frames of an image, without padding at the end of a fragment."""
    if ds.file_meta.TransferSyntaxUID.is_encapsulated:
        return [frame.rstrip(b"\0") for frame in generate_frames(ds.PixelData, number_of_frames=int(ds.NumberOfFrames))]
    bits = ds.Rows * ds.Columns * ds.BitsAllocated * ds.get("SamplesPerPixel", 1)
    number = int.from_bytes(ds.PixelData, "little")
    return [
        (number >> position * bits & (1 << bits) - 1).to_bytes((bits + 7) // 8, "little")
        for position in range(int(ds.NumberOfFrames))
    ]


def functional_groups(count: int) -> DicomSequence:
    """Per-frame functional groups: each frame 0.1 s after the one before, labelled by its number."""
    groups = []
    for number in range(1, count + 1):
        content, group = Dataset(), Dataset()
        content.FrameReferenceDateTime = f"20240131235959.{number}00000"
        content.FrameLabel = f"F{number}"
        group.FrameContentSequence = [content]
        groups.append(group)
    return DicomSequence(groups)


def get_frames(address: Address, *, syntax: str = ExplicitVRLittleEndian, **keys: object) -> Received:
    """Ask for frames of the source by C-GET."""
    request = frame_request(**keys)
    return get(address, request, model=COMPOSITE, syntaxes=(syntax,), sop_class_uid=XRayAngiographicImageStorage)


def frame_request(**keys: object) -> Dataset:
    """The identifier that asks for frames of the source."""
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
