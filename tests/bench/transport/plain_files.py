"""A door for instances that does as little as DCMTK's tools do: each becomes a file, flushed to the system."""

from __future__ import annotations

import os
from pathlib import Path

from qrstation.model.instances import Arrival, IncomingInstance, InstanceStored, StoredInstance
from qrstation.store import part10


class PlainFiles:
    """Writes every instance into a folder, with File Meta Information in front."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def begin(self, incoming: IncomingInstance) -> PlainFile:
        """Start an instance."""
        return PlainFile(self._folder / f"{incoming.sop_instance_uid}.dcm", incoming)


class PlainFile:
    """One instance on its way to its file."""

    def __init__(self, path: Path, incoming: IncomingInstance) -> None:
        self._path = path
        self._incoming = incoming
        self._size = 0
        self._head = part10.encode(incoming.sop_class_uid, incoming.sop_instance_uid, incoming.transfer_syntax_uid)
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        self._is_open = True

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Add bytes of the data set."""
        written = os.writev(self._file, (self._head, data))
        assert written == len(self._head) + len(data), "the disk is full"
        self._size += written
        self._head = b""

    def close(self) -> InstanceStored:
        """Hand the rest to the system."""
        os.close(self._file)
        self._is_open = False
        incoming = self._incoming
        instance = StoredInstance(
            patient_id="",
            study_instance_uid="",
            series_instance_uid="",
            sop_instance_uid=incoming.sop_instance_uid,
            sop_class_uid=incoming.sop_class_uid,
            transfer_syntax_uid=incoming.transfer_syntax_uid,
            path=self._path,
            size=self._size,
            sha256="",
        )
        return InstanceStored(instance=instance, arrival=Arrival.STORED, incoming=incoming)

    def abandon(self) -> None:
        """Forget what was written."""
        if self._is_open:
            os.close(self._file)
            self._path.unlink()
