"""Deletes files from the archive and its index, also when it is killed meanwhile: then at the next start."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from qrstation.errors import ArchiveFault
from qrstation.store import files, index, recording
from qrstation.store.database import Database, DatabaseDamaged
from qrstation.store.index import Record
from qrstation.store.quarantine import Quarantine
from qrstation.store.recording import ReadAttributes
from qrstation.words import later

_REMOVED_AT_ONCE = 500

_log = logging.getLogger(__name__)


def remove_files(root: Path, database: Database, records: Sequence[Record], read: ReadAttributes) -> None:
    """Delete files, and copies of them in quarantine, many in one transaction.

    That they are to go is on the disk before the first one goes, and that they went before they are forgotten.

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
        with database.writing() as connection:
            index.mark_removing(connection, records[start : start + _REMOVED_AT_ONCE], True)
        _remove_marked(root, database, read)


def finish_removing(root: Path, database: Database, read: ReadAttributes) -> None:
    """Delete what somebody wanted to be deleted when the program was stopped; what cannot be deleted stays held.

    Raises
    ------
    DatabaseDamaged
        The index cannot be read.
    """
    try:
        _remove_marked(root, database, read)
    except DatabaseDamaged:
        raise
    except ArchiveFault as fault:
        _log.warning("Files that were to be deleted are still there: %s", fault)


def _remove_marked(root: Path, database: Database, read: ReadAttributes) -> None:
    with database.reading() as connection:
        if not index.removing(connection):
            return
    fault = None
    with database.writing() as connection:
        wanted = index.removing(connection)
        gone: list[Record] = []
        try:
            with files.disk_faults(later("delete a file"), root):
                Quarantine(root).remove_copies({record.place.sop_instance_uid for record in wanted})
                for record in wanted:
                    record.place.under(root).unlink(missing_ok=True)
                    gone.append(record)
        except ArchiveFault as error:
            fault = error
        folders = {record.place.folder for record in gone}
        with files.disk_faults(later("delete a file"), root):
            for folder in folders:
                with suppress(FileNotFoundError):
                    files.flush_folder(root / folder)
        index.mark_removing(connection, wanted[len(gone) :], False)
        recording.discard(connection, [record.id for record in gone], read)
        for folder in folders:
            with suppress(OSError):
                (root / folder).rmdir()
                (root / folder.parent).rmdir()
    if fault is not None:
        raise fault
