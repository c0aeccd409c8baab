"""Deletes files from the archive and its index."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from qrstation.errors import ArchiveFault
from qrstation.store import files, recording
from qrstation.store.database import Database
from qrstation.store.index import Record
from qrstation.store.recording import ReadAttributes

_REMOVED_AT_ONCE = 500


def remove_files(root: Path, database: Database, records: Sequence[Record], read: ReadAttributes) -> None:
    """Delete files, many in one transaction.

    Parameters
    ----------
    root
        Folder of the archive.
    read
        Reads the header of the instance that stands for a study or series next.

    Raises
    ------
    ArchiveFault
        A file cannot be deleted; what was deleted before is gone from the index, too.
    """
    for start in range(0, len(records), _REMOVED_AT_ONCE):
        _remove(root, database, records[start : start + _REMOVED_AT_ONCE], read)


def _remove(root: Path, database: Database, records: Sequence[Record], read: ReadAttributes) -> None:
    gone: list[int] = []
    fault = None
    with database.writing() as connection:
        try:
            with files.disk_faults("delete a file", root):
                for record in records:
                    record.place.under(root).unlink(missing_ok=True)
                    gone.append(record.id)
        except ArchiveFault as error:
            fault = error
        recording.discard(connection, gone, read)
        for folder in {record.place.folder for record in records}:
            with suppress(OSError):
                (root / folder).rmdir()
                (root / folder.parent).rmdir()
    if fault is not None:
        raise fault
