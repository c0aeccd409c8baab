"""An archive in memory, and a client that talks to a listener: what the tests of our SCPs share."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian
from pynetdicom import AE
from pynetdicom.association import Association
from pynetdicom.presentation import PresentationContext, build_context, build_role

from qrstation.datasets.encoding import Encoding
from qrstation.dicom.identifiers import match_of
from qrstation.model.information_model import Level
from qrstation.model.instances import (
    Arrival,
    IncomingInstance,
    InstanceStored,
    InstanceWriter,
    StoredInstance,
)
from qrstation.model.nodes import Address
from qrstation.model.query import Match, MatchKey, Query
from tests import prompt_peers


class MemoryWriter:
    """Keeps one data set."""

    def __init__(self, sink: MemorySink, incoming: IncomingInstance) -> None:
        self._sink = sink
        self._incoming = incoming
        self._content = bytearray()

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self._content += data

    @property
    def sender_may_go_on(self) -> bool:
        return False

    def check(self, rest: int = 0) -> bool:
        return True

    def close(self) -> InstanceStored:
        self._sink.received[self._incoming.sop_instance_uid] = (self._incoming, bytes(self._content))
        stored = StoredInstance(
            patient_id="",
            study_instance_uid="",
            series_instance_uid="",
            sop_instance_uid=self._incoming.sop_instance_uid,
            sop_class_uid=self._incoming.sop_class_uid,
            transfer_syntax_uid=self._incoming.transfer_syntax_uid,
            path=Path(),
            size=len(self._content),
            sha256="",
        )
        return InstanceStored(instance=stored, arrival=Arrival.STORED, incoming=self._incoming)

    def abandon(self) -> None:
        self._sink.abandoned.append(self._incoming.sop_instance_uid)


class MemorySink:
    """Keeps what arrives, by SOP Instance UID."""

    def __init__(self) -> None:
        self.received: dict[str, tuple[IncomingInstance, bytes]] = {}
        self.abandoned: list[str] = []

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        return MemoryWriter(self, incoming)


class MemoryArchive:
    """Files that are found and given out by their unique keys."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.held = [(pydicom.dcmread(path, stop_before_pixels=True), path) for path in paths]

    def find(self, query: Query) -> Iterator[Match]:
        seen = set()
        for ds, _ in self.held:
            unique = str(ds.get(query.level.unique_key))
            if unique not in seen and all(
                query.value(level.unique_key) in ("", str(ds.get(level.unique_key)))
                for level in (*query.level.above, query.level)
            ):
                seen.add(unique)
                yield _match(ds, query.level)

    def instances(self, keys: Sequence[MatchKey]) -> Sequence[StoredInstance]:
        stored = [stored_instance(path) for _, path in self.held]
        return [instance for instance in stored if any(key.contains(_key(instance)) for key in keys)]


def _match(ds: Dataset, level: Level) -> Match:
    stream = io.BytesIO()
    found = Dataset()
    found.update({element.tag: element for element in ds if not element.tag.is_private and element.VR != "OW"})
    pydicom.dcmwrite(stream, found, implicit_vr=False, little_endian=True)
    return match_of(stream.getvalue(), Encoding(), level=level)


def _key(instance: StoredInstance) -> MatchKey:
    return MatchKey(
        level=Level.IMAGE,
        patient_id=instance.patient_id,
        study_instance_uid=instance.study_instance_uid,
        series_instance_uid=instance.series_instance_uid,
        sop_instance_uid=instance.sop_instance_uid,
    )


def stored_instance(path: Path) -> StoredInstance:
    """What an archive would say of a file."""
    ds = pydicom.dcmread(path, stop_before_pixels=True)
    return StoredInstance(
        patient_id=ds.PatientID,
        study_instance_uid=ds.StudyInstanceUID,
        series_instance_uid=ds.SeriesInstanceUID,
        sop_instance_uid=ds.SOPInstanceUID,
        sop_class_uid=ds.SOPClassUID,
        transfer_syntax_uid=ds.file_meta.TransferSyntaxUID,
        path=path,
        size=path.stat().st_size,
        sha256="",
    )


def data_set_bytes(path: Path) -> bytes:
    """The encoded data set of a file, without its File Meta Information."""
    return data_set_in(path.read_bytes())


def data_set_in(content: bytes) -> bytes:
    """The encoded data set of a file's content."""
    return content[144 + int.from_bytes(content[140:144], "little") :]


def make_instance(
    folder: Path,
    number: int,
    *,
    study: int = 1,
    series: int = 1,
    patient_id: str = "P1",
    sop_class_uid: str = CTImageStorage,
    transfer_syntax_uid: UID = ExplicitVRLittleEndian,
    pixels: bytes = bytes(512),
) -> Path:
    """Write a small file."""
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.SOPClassUID = sop_class_uid
    ds.SOPInstanceUID = f"1.2.826.0.1.{study}.{series}.{number}"
    ds.PatientName = "Παπαδόπουλος^Γιώργος"
    ds.PatientID = patient_id
    ds.StudyInstanceUID = f"1.2.826.0.1.{study}"
    ds.SeriesInstanceUID = f"1.2.826.0.1.{study}.{series}"
    ds.StudyDate = "20240102"
    ds.Modality = "CT"
    ds.InstanceNumber = number
    ds.Rows, ds.Columns = 16, 16
    ds.BitsAllocated, ds.PixelRepresentation = 16, 0
    if transfer_syntax_uid.is_encapsulated:
        ds.PixelData = pydicom.encaps.encapsulate([pixels])
        ds["PixelData"].VR = "OB"
    else:
        ds.PixelData = pixels
        ds["PixelData"].VR = "OW"
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = transfer_syntax_uid
    path = folder / f"{ds.SOPInstanceUID}.dcm"
    ds.save_as(path, enforce_file_format=True)
    return path


@contextmanager
def associated(
    address: Address, contexts: Sequence[PresentationContext], *, ae_title: str = "PEER", **options: object
) -> Iterator[Association]:
    """An association to a listener, as another implementation would open it."""
    prompt_peers.install()
    ae = AE(ae_title)
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 30
    assoc = ae.associate(
        address.host,
        address.port,
        contexts=list(contexts),
        ae_title=address.ae_title,
        **options,  # type: ignore[arg-type]
    )
    try:
        yield assoc
    finally:
        if assoc.is_established:
            assoc.release()
        if assoc.ident is not None:
            assoc.join(5)


def context(abstract_syntax: str, *transfer_syntaxes: str) -> PresentationContext:
    """A presentation context to propose."""
    return build_context(abstract_syntax, list(transfer_syntaxes) or None)


def storage_role(sop_class_uid: str) -> object:
    """The role selection that lets a C-GET be answered."""
    return build_role(sop_class_uid, scp_role=True)
