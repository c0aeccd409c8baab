"""A door for instances that does as little as DCMTK's tools do: each becomes a file, flushed to the system."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from qrstation.model.instances import Arrival, IncomingInstance, InstanceStored, Origin, StoredInstance
from qrstation.store import part10

_PATIENCE = 60.0
_SMALL, _LITTLE = 1 << 16, 1 << 12
_SOMETHING = StoredInstance(
    patient_id="",
    study_instance_uid="",
    series_instance_uid="",
    sop_instance_uid="",
    sop_class_uid="",
    transfer_syntax_uid="",
    path=Path(),
    size=0,
    sha256="",
)
"""Nobody asks what was stored."""


class PlainFiles:
    """Writes every instance into a folder, with File Meta Information in front."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept = threading.Semaphore(0)

    def begin(self, incoming: IncomingInstance) -> PlainFile:
        """Start an instance."""
        return PlainFile(f"{self._folder}/{incoming.sop_instance_uid}.dcm", incoming, self._kept)

    def wait(self, count: int) -> None:
        """Wait until so many were kept."""
        for _ in range(count):
            assert self._kept.acquire(timeout=_PATIENCE), "not all came"


class PlainFile:
    """One instance on its way to its file; what is small is written at once, when it is whole."""

    def __init__(self, path: str, incoming: IncomingInstance, kept: threading.Semaphore) -> None:
        self._path = path
        self._kept = kept
        self._incoming = incoming
        self._size = 0
        head = part10.encode(incoming.sop_class_uid, incoming.sop_instance_uid, incoming.transfer_syntax_uid)
        self._waiting = bytearray(head)
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Add bytes of the data set."""
        if len(data) <= (_LITTLE if self._size else _SMALL):
            self._waiting += data
            return
        self._write_out(data)

    def _write_out(self, data: bytes | bytearray | memoryview) -> None:
        waiting = self._waiting
        written = os.writev(self._file, (waiting, data)) if waiting else os.write(self._file, data)
        assert written == len(waiting) + len(data), "the disk is full"
        self._size += written
        if waiting:
            self._waiting = bytearray()

    @property
    def sender_may_go_on(self) -> bool:
        """Only those from which we fetch."""
        return self._incoming.origin is not Origin.PUSH

    def check(self, rest: int = 0) -> bool:
        """Nothing is looked at."""
        return True

    def close(self) -> InstanceStored:
        """Hand the rest to the system."""
        if self._waiting:
            self._write_out(b"")
        os.close(self._file)
        self._file = 0
        self._kept.release()
        return InstanceStored(instance=_SOMETHING, arrival=Arrival.STORED, incoming=self._incoming)

    def abandon(self) -> None:
        """Forget what was written."""
        if self._file:
            os.close(self._file)
            Path(self._path).unlink()
