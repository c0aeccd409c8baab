"""Instances to store, made of what a test says about them."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.filewriter import write_dataset
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import IncomingInstance, InstanceStored, Origin
from qrstation.model.query import Key, Match, Query
from qrstation.store.archive import Archive
from tests.unit.dicom.memory import data_set_in

CT_IMAGE = "1.2.840.10008.5.1.4.1.1.2"


def an_instance(sop_instance_uid: str = "1.2.3.4", **attributes: object) -> Dataset:
    """Make a small CT image; `attributes` by keyword, none to leave one out."""
    ds = Dataset()
    values: dict[str, object] = {
        "SOPClassUID": CT_IMAGE,
        "SOPInstanceUID": sop_instance_uid,
        "StudyInstanceUID": "1.2",
        "SeriesInstanceUID": "1.2.3",
        "PatientID": "P1",
        "PatientName": "DOE^JANE",
        "StudyDate": "20200131",
        "StudyTime": "101530",
        "Modality": "CT",
        "SeriesNumber": "1",
        "InstanceNumber": "1",
        **attributes,
    }
    for keyword, value in values.items():
        if value is not None:
            setattr(ds, keyword, value)
    return ds


def with_sequence() -> Dataset:
    """Make an instance that refers to others, in a sequence within a sequence."""
    item = Dataset()
    item.ReferencedSOPInstanceUID = "1.2.3.9"
    inner = Dataset()
    inner.SeriesInstanceUID = "1.2.3.8"
    inner.ReferencedSOPSequence = [item, item]
    return an_instance(ReferencedSeriesSequence=[inner])


def encoded(ds: Dataset, transfer_syntax_uid: str = ExplicitVRLittleEndian) -> bytes:
    """Write a data set without File Meta Information."""
    ds.set_original_encoding(
        transfer_syntax_uid == ImplicitVRLittleEndian, transfer_syntax_uid != ExplicitVRBigEndian, "utf-8"
    )
    stream = io.BytesIO()
    from pydicom.filebase import DicomFileLike

    file = DicomFileLike(stream)
    file.is_little_endian = transfer_syntax_uid != ExplicitVRBigEndian
    file.is_implicit_VR = transfer_syntax_uid == ImplicitVRLittleEndian
    write_dataset(file, ds)
    if transfer_syntax_uid == DeflatedExplicitVRLittleEndian:
        deflater = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        return deflater.compress(stream.getvalue()) + deflater.flush()
    return stream.getvalue()


def announced(
    ds: Dataset, transfer_syntax_uid: str = ExplicitVRLittleEndian, origin: Origin = Origin.PUSH
) -> IncomingInstance:
    """Say of a data set what a C-STORE request would."""
    return IncomingInstance(
        sop_class_uid=str(ds.get("SOPClassUID", CT_IMAGE)),
        sop_instance_uid=str(ds.get("SOPInstanceUID", "1.2.3.4")),
        transfer_syntax_uid=transfer_syntax_uid,
        origin=origin,
        calling_ae_title="SCANNER",
    )


def store(
    archive: Archive,
    ds: Dataset,
    transfer_syntax_uid: str = ExplicitVRLittleEndian,
    origin: Origin = Origin.PUSH,
) -> InstanceStored:
    """Put an instance into an archive."""
    writer = archive.begin(announced(ds, transfer_syntax_uid, origin))
    data = encoded(ds, transfer_syntax_uid)
    for start in range(0, len(data), 100):
        writer.write(memoryview(data)[start : start + 100])
    return writer.close()


def with_pixels() -> Dataset:
    """Make an instance that ends with its pixels."""
    ds = an_instance(Rows=8, Columns=8, BitsAllocated=8)
    ds.add_new(0x7FE00010, "OB", bytes(64))
    return ds


def store_cut_off(archive: Archive, transfer_syntax_uid: str = ExplicitVRLittleEndian) -> Path:
    """Put an instance into an archive that comes without the last of its pixels; its file."""
    writer = archive.begin(announced(with_pixels(), transfer_syntax_uid))
    writer.write(memoryview(encoded(with_pixels(), transfer_syntax_uid)[:-30]))
    return writer.close().instance.path


def data_set_of(path: Path) -> bytes:
    """Bytes behind the File Meta Information of a file of ours, whose preamble is empty."""
    content = path.read_bytes()
    assert content[:132] == bytes(128) + b"DICM"
    return data_set_in(content)


def parts(folder: Path) -> list[Path]:
    """Files being received, in the folder of an archive."""
    return list(folder.rglob("*.part"))


def files(folder: Path) -> list[Path]:
    """Files of instances in the folder of an archive."""
    return sorted(path for path in folder.rglob("*.dcm") if not path.is_relative_to(folder / ".set-aside"))


def find(archive: Archive, level: Level = Level.STUDY, **keys: str) -> list[Match]:
    """Search an archive by keywords."""
    return list(archive.find(a_query(level, **keys)))


def a_query(level: Level = Level.STUDY, **keys: str) -> Query:
    model = QueryModel.PATIENT if level is Level.PATIENT else QueryModel.STUDY
    asked = tuple(Key(keyword=keyword.replace("__", "."), value=value) for keyword, value in keys.items())
    return Query(model=model, level=level, keys=asked)


def uids(matches: list[Match], keyword: str) -> Iterator[str]:
    return (match.text(keyword) for match in matches)
