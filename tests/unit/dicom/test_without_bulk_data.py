"""Composite Instance Retrieve Without Bulk Data from an archive.

References
----------
PS3.4 Annex Z
"""

from __future__ import annotations

import csv
import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    UID,
    CTImageStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
)
from pynetdicom.association import Association

from qrstation.datasets.encoding import Encoding
from qrstation.datasets.reading import RawElement, read_data_set
from qrstation.dicom import uids
from qrstation.dicom.outgoing import held_data_set
from qrstation.dicom.without_bulk_data import WithoutBulkData
from qrstation.errors import ArchiveFault, QrError
from qrstation.model.information_model import QueryModel
from qrstation.model.instances import StoredInstance
from qrstation.store import part10
from tests.unit.dicom.memory import MemoryArchive, data_set_bytes, make_instance, stored_instance
from tests.unit.dicom.multi_frame import read
from tests.unit.dicom.retrieving import Received, Serve, get, identifier

MODEL = QueryModel.WITHOUT_BULK_DATA
LEFT_OUT = {
    0x7FE00008,
    0x7FE00009,
    0x7FE00010,
    0x00287FE0,
    0x56000020,
    0x00420011,
    0x60003000,
    0x60023000,
    0x50003000,
    0x5004200C,
}


def everything(*, delimited: bool = False, icon: bytes | None = None) -> Dataset:
    """A data set with all kinds of bulk data, and with what only looks like them."""
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.SOPClassUID, ds.SOPInstanceUID = CTImageStorage, "1.2.826.0.1.9.1"
    ds.PatientName, ds.PatientID = "Παπαδόπουλος^Γιώργος", "P1"
    ds.StudyInstanceUID, ds.SeriesInstanceUID = "1.2.826.0.1.9", "1.2.826.0.1.9.2"
    ds.Rows, ds.Columns, ds.BitsAllocated, ds.PixelRepresentation = 2, 2, 16, 0
    ds.PixelDataProviderURL = "http://127.0.0.1/"
    ds.private_block(0x0029, "ACME", create=True).add_new(1, "OB", b"private")
    ds.EncapsulatedDocument = b"%PDF"
    ds.SpectroscopyData = bytes(8)
    for tag, vr, value in (
        (0x50000010, "US", 3),
        (0x50003000, "OW", bytes(6)),
        (0x5004200C, "OW", bytes(6)),
        (0x60000010, "US", 2),
        (0x60003000, "OW", bytes(2)),
        (0x60023000, "OW", bytes(2)),
    ):
        ds.add_new(tag, vr, value)
    waveform = Dataset()
    waveform.NumberOfWaveformChannels, waveform.NumberOfWaveformSamples = 1, 4
    waveform.WaveformBitsAllocated = 16
    waveform.add_new("WaveformData", "OW", bytes(range(8)))
    waveform.add_new(0x5400100A, "OW", b"\1\2")
    ds.WaveformSequence = [waveform, Dataset(), Dataset()]
    ds.WaveformSequence[1].add_new("WaveformData", "OW", bytes(4))
    ds.WaveformSequence[2].MultiplexGroupLabel = "none"
    small = Dataset()
    small.Rows, small.Columns, small.BitsAllocated, small.PixelRepresentation = 2, 2, 8, 0
    small.PixelData = icon or bytes(4)
    small["PixelData"].VR = "OB"
    small["PixelData"].is_undefined_length = icon is not None
    ds.IconImageSequence = [small]
    for item in (*ds.WaveformSequence, small):
        item.is_undefined_length_sequence_item = delimited
    for keyword in ("WaveformSequence", "IconImageSequence"):
        ds[keyword].is_undefined_length = delimited
    ds.FloatPixelData, ds.DoubleFloatPixelData = bytes(4), bytes(8)
    ds.PixelData = bytes(range(8))
    ds["PixelData"].VR = "OW"
    ds.DataSetTrailingPadding = bytes(6)
    return ds


def without_bulk_data(ds: Dataset) -> Dataset:
    for tag in LEFT_OUT:
        if tag in ds:
            del ds[tag]
    for item in ds.WaveformSequence:
        if "WaveformData" in item:
            del item["WaveformData"]
    return ds


def write(folder: Path, ds: Dataset, transfer_syntax_uid: UID) -> Path:
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = transfer_syntax_uid
    if transfer_syntax_uid.is_encapsulated and "PixelData" in ds:
        ds.PixelData = encapsulate([ds.PixelData])
        ds["PixelData"].VR = "OB"
    path = folder / f"{ds.SOPInstanceUID}.dcm"
    ds.save_as(path, enforce_file_format=True)
    return path


def get_headers(serve: Serve, paths: list[Path], *syntaxes: str) -> Received:
    request = identifier("IMAGE", SOPInstanceUID=[path.stem for path in paths])
    return get(serve(MemoryArchive(paths)), request, model=MODEL, syntaxes=syntaxes or (ExplicitVRLittleEndian,))


@pytest.mark.parametrize("delimited", [False, True])
@pytest.mark.parametrize(
    ("held", "accepted"),
    [
        (ExplicitVRLittleEndian, ExplicitVRLittleEndian),
        (ImplicitVRLittleEndian, ImplicitVRLittleEndian),
        (ExplicitVRBigEndian, ExplicitVRBigEndian),
        (JPEG2000Lossless, ExplicitVRLittleEndian),
        (JPEG2000Lossless, JPEG2000Lossless),
        (DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian),
    ],
)
def test_bulk_data_is_left_out_and_nothing_else_changed(
    serve: Serve, tmp_path: Path, held: UID, accepted: UID, delimited: bool
) -> None:
    path = write(tmp_path, everything(delimited=delimited), held)
    (tmp_path / "expected").mkdir()
    expected = without_bulk_data(everything(delimited=delimited))
    plain = accepted if not accepted.is_encapsulated else ExplicitVRLittleEndian
    same = data_set_bytes(write(tmp_path / "expected", expected, plain))
    received = get_headers(serve, [path], accepted)
    assert received.responses[-1].Status == 0x0000
    assert received.instances == {path.stem: (accepted, same)}


@pytest.mark.parametrize(
    ("held", "accepted"),
    [
        (ExplicitVRBigEndian, ExplicitVRLittleEndian),
        (ExplicitVRBigEndian, ImplicitVRLittleEndian),
        (ImplicitVRLittleEndian, ExplicitVRLittleEndian),
        (JPEG2000Lossless, ImplicitVRLittleEndian),
        (DeflatedExplicitVRLittleEndian, ImplicitVRLittleEndian),
    ],
)
def test_what_is_left_is_put_into_another_encoding(serve: Serve, tmp_path: Path, held: UID, accepted: UID) -> None:
    path = write(tmp_path, everything(), held)
    received = get_headers(serve, [path], accepted)
    [(syntax, content)] = received.instances.values()
    assert syntax == accepted
    ds, expected = read(content, syntax), without_bulk_data(everything())
    assert ds.PatientName == expected.PatientName
    assert ds.WaveformSequence[0].NumberOfWaveformSamples == 4
    assert [element.tag for element in ds.iterall()] == [element.tag for element in expected.iterall()]
    if held == ExplicitVRBigEndian:
        # Of a word in big endian the bytes change their places.
        assert ds.WaveformSequence[0][0x5400100A].value == b"\2\1"


def test_instance_without_any_bulk_data_comes_as_it_is(serve: Serve, tmp_path: Path) -> None:
    path = write(tmp_path, without_bulk_data(everything()), ExplicitVRLittleEndian)
    received = get_headers(serve, [path])
    assert received.instances == {path.stem: (ExplicitVRLittleEndian, data_set_bytes(path))}


def test_compressed_icon_needs_the_transfer_syntax_that_it_is_in(serve: Serve, tmp_path: Path) -> None:
    path = write(tmp_path, everything(icon=encapsulate([bytes(10)]), delimited=True), JPEG2000Lossless)
    received = get_headers(serve, [path], ExplicitVRLittleEndian)
    assert received.responses[-1].Status == 0xA702
    assert received.counters == (None, 0, 1, 0)
    received = get_headers(serve, [path], JPEG2000Lossless)
    assert received.counters == (None, 1, 0, 0)


def test_group_length_of_what_is_cut_goes_with_it(serve: Serve, tmp_path: Path) -> None:
    ds = everything()
    ds.add_new(0x7FE00000, "UL", 20)
    ds.add_new(0x00100000, "UL", 44)
    content = data_set_bytes(write(tmp_path, ds, ExplicitVRLittleEndian))
    content = content.replace(b"\x10\x00\x10\x00PN", b"\x10\x00\x00\x00UL\x04\x00\x2c\0\0\0\x10\x00\x10\x00PN")
    content = content.replace(b"\xe0\x7f\x08\x00OF", b"\xe0\x7f\x00\x00UL\x04\x00\x14\0\0\0\xe0\x7f\x08\x00OF")
    path = tmp_path / f"{ds.SOPInstanceUID}.dcm"
    path.write_bytes(part10.encode(CTImageStorage, ds.SOPInstanceUID, ExplicitVRLittleEndian) + content)
    [(_, header)] = get_headers(serve, [path]).instances.values()
    assert b"\x10\x00\x00\x00UL" in header
    assert b"\xe0\x7f\x00\x00UL" not in header


def test_several_some_of_them_unknown(serve: Serve, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, 1), make_instance(tmp_path, 2, study=2)]
    request = identifier("IMAGE", SOPInstanceUID=[*(path.stem for path in paths), "1.2.3"])
    received = get(serve(MemoryArchive(paths)), request, model=MODEL)
    assert received.responses[-1].Status == 0x0000
    assert received.counters == (None, 2, 0, 0)
    for uid, (syntax, content) in received.instances.items():
        ds = read(content, syntax)
        assert ds.SOPInstanceUID == uid
        assert "PixelData" not in ds
        assert ds.Rows == 16


def test_class_that_is_not_accepted_is_listed(serve: Serve, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, 1), make_instance(tmp_path, 2, sop_class_uid="1.2.840.10008.5.1.4.1.1.4")]
    received = get_headers(serve, paths)
    assert received.responses[-1].Status == 0xB000
    assert received.last is not None
    assert received.last.FailedSOPInstanceUIDList == paths[1].stem


@pytest.mark.parametrize(
    "request_",
    [
        identifier("IMAGE"),
        identifier("FRAME", SOPInstanceUID="1.2.3", SimpleFrameList=[1]),
        identifier("SERIES", SeriesInstanceUID="1.2.3"),
    ],
)
def test_identifier_against_the_model_is_refused(serve: Serve, tmp_path: Path, request_: Dataset) -> None:
    received = get(serve(MemoryArchive([make_instance(tmp_path, 1)])), request_, model=MODEL)
    assert [response.Status for response in received.responses] == [0xA900]


def test_cancelled_get_stops(serve: Serve, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, number) for number in range(1, 50)]
    request = identifier("IMAGE", SOPInstanceUID=[path.stem for path in paths])

    def cancel(assoc: Association, response: Dataset) -> None:
        if response.NumberOfRemainingSuboperations == 45:
            assoc.send_c_cancel(1, query_model=uids.GET[MODEL])

    received = get(serve(MemoryArchive(paths)), request, model=MODEL, after=cancel)
    assert received.responses[-1].Status == 0xFE00
    assert received.counters[0]
    assert received.counters[1] == len(received.instances)


def test_pixels_of_a_large_instance_are_not_read(tmp_path: Path) -> None:
    path = make_instance(tmp_path, 1)
    instance = stored_instance(path)
    content = path.read_bytes()
    size = 3 << 30
    head = content.index(b"\xe0\x7f\x10\x00OW\0\0")
    with path.open("r+b") as file:
        file.seek(head + 8)
        file.write(size.to_bytes(4, "little"))
        # A hole, which takes no room on the disk and would take all the memory.
        file.truncate(head + 12 + size)
    outgoing = WithoutBulkData(instance)
    with outgoing.opened(ExplicitVRLittleEndian) as (stream, length):
        assert stream.read(1 << 20) == content[head - length : head]


def test_data_set_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    path = make_instance(tmp_path, 1)
    instance = stored_instance(path)
    path.write_bytes(path.read_bytes() + b"\xff\xff\xff\xff\xff")
    with pytest.raises(ArchiveFault, match="cannot be sent"), WithoutBulkData(instance).opened(ExplicitVRLittleEndian):
        pass


# ---- real files


@dataclass(frozen=True)
class _Real:
    name: str
    instance: StoredInstance


@pytest.fixture(scope="module")
def real_files(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> list[_Real]:
    return list(_real_files(shared_data, tmp_path_factory.mktemp("real")))


def _real_files(shared_data: Path, folder: Path) -> Iterator[_Real]:
    with (shared_data / "MANIFEST.csv").open(encoding="utf-8", newline="") as manifest:
        rows = [row for row in csv.DictReader(manifest) if row["sop_class_uid"] and row["kind"] != "dicomdir"]
    for number, row in enumerate(rows):
        try:
            with (shared_data / row["path"]).open("rb") as stream:
                meta = part10.read(stream)
                stream.seek(meta.offset)
                content = stream.read()
        except QrError:
            continue
        path = folder / f"{number}.dcm"
        names = (row["sop_class_uid"], row["sop_instance_uid"], meta.transfer_syntax_uid)
        path.write_bytes(part10.encode(*names) + content)
        yield _Real(
            row["path"],
            StoredInstance(
                patient_id="",
                study_instance_uid="",
                series_instance_uid="",
                sop_instance_uid=names[1],
                sop_class_uid=names[0],
                transfer_syntax_uid=names[2],
                path=path,
                size=0,
                sha256="",
            ),
        )


_LENGTHS = {tag & 0xFFFF0000 for tag in (*LEFT_OUT, 0x54000100)}
"""Group lengths, which pydicom's and our own readers do without."""


def _elements(content: bytes, encoding: Encoding) -> list[RawElement]:
    return [
        element._replace(items=tuple(map(_without_waveform_data, element.items)))
        if element.tag == 0x54000100
        else element
        for element in read_data_set(io.BytesIO(content), encoding).elements
        if element.tag not in LEFT_OUT and element.tag not in _LENGTHS
    ]


def _without_waveform_data(item: tuple[RawElement, ...]) -> tuple[RawElement, ...]:
    return tuple(element for element in item if element.tag != 0x54001010)


def test_real_files_lose_their_bulk_data_alone(real_files: list[_Real]) -> None:
    unreadable = []
    for real in real_files:
        outgoing = WithoutBulkData(real.instance)
        encoding = Encoding.of(real.instance.transfer_syntax_uid)
        own = next(s for s in outgoing.transfer_syntaxes if encoding.deflated or _same(s, encoding))
        with held_data_set(real.instance) as (file, _):
            held = file.read()
        try:
            with outgoing.opened(own) as (stream, length):
                content = stream.read(length)
        except ArchiveFault:
            unreadable.append(real.name)
            continue
        assert len(content) == length, real.name
        if len(content) == len(held):
            assert content == held, real.name
        elements = _elements(content, Encoding.of(own))
        assert elements == _elements(held, Encoding.of(own)), real.name
        assert not {element.tag for element in elements} & LEFT_OUT
    # Its private sequence has no end.
    assert unreadable == ["openrem/MG-Im-Hologic-PropProj.dcm"]


def _same(syntax: str, encoding: Encoding) -> bool:
    return Encoding.of(syntax) == encoding


def test_pydicom_reads_what_is_left_of_every_class(real_files: list[_Real]) -> None:
    kinds = {(real.instance.sop_class_uid, real.instance.transfer_syntax_uid): real for real in real_files}
    compared = 0
    for real in kinds.values():
        with warnings.catch_warnings():
            # Of what senders wrote against the standard.
            warnings.simplefilter("ignore")
            source = pydicom.dcmread(real.instance.path, stop_before_pixels=True)
            try:
                with WithoutBulkData(real.instance).opened(ExplicitVRLittleEndian) as (stream, length):
                    left = read(stream.read(length), ExplicitVRLittleEndian)
            except ArchiveFault:
                continue
            assert left.get("PatientName") == source.get("PatientName"), real.name
            assert left.get("SOPInstanceUID") == source.get("SOPInstanceUID"), real.name
            compared += 1
    assert compared > len(kinds) * 0.9
