"""Files that may not be whole: put aside, never lost and never taken for what was received."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import time
from collections.abc import Collection
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from qrstation.model.archive import QuarantinedFile
from qrstation.store import files, layout
from qrstation.store.exporting import copy_into
from qrstation.words import later, say

_REASON = "reason.txt"
_NOT_NOTED = later("It may not be whole.")
_NANOSECONDS = 1_000_000_000

_log = logging.getLogger(__name__)


class Quarantine:
    """A folder in the archive that nothing else looks into; each file lies in a folder of its own, with the reason.

    Parameters
    ----------
    root
        Folder of the archive.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / layout.SET_ASIDE

    def put(self, path: Path, reason: str) -> None:
        """Move a file of the archive aside.

        Raises
        ------
        OSError
            It is gone, or cannot be moved.
        """
        if not path.exists():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
        folder = self._folder / str(time.time_ns())
        files.make_folder(folder)
        path.rename(folder / path.name)
        with suppress(OSError):  # A full disk takes no reason, and the file is aside all the same.
            note = folder / _REASON
            note.touch(mode=0o600)
            note.write_text(reason, encoding="utf-8")
        _log.warning("A file was put aside in %s. %s", folder, reason)

    def files(self) -> tuple[QuarantinedFile, ...]:
        """What was put aside, in the order in which it was.

        Raises
        ------
        ArchiveFault
            The folder cannot be read.
        """
        with files.disk_faults(later("be looked through"), self._folder, later("reading")):
            return tuple(map(_described, sorted(self._folder.glob(f"*/*{layout.SUFFIX}"))))

    def export(self, folder: Path) -> int:
        """Copy all that was put aside into a folder, replacing nothing there; the number of files.

        Raises
        ------
        ArchiveFault
            A file cannot be read or written.
        """
        found = self.files()
        with files.disk_faults(later("be exported"), folder):
            folder.mkdir(parents=True, exist_ok=True)
            for each in found:
                copy_into(folder, each.path, each.path.stem)
        return len(found)

    def remove(self) -> int:
        """Delete all that was put aside; the number of files.

        Raises
        ------
        ArchiveFault
            A file cannot be deleted.
        """
        found = self.files()
        with files.disk_faults(later("delete a file"), self._folder):
            for each in found:
                shutil.rmtree(each.path.parent)
        return len(found)

    def remove_copies(self, sop_instance_uids: Collection[str]) -> None:
        """Delete what was put aside of some instances, by their SOP Instance UIDs.

        Raises
        ------
        OSError
            A file cannot be deleted.
        """
        of_them = [
            path
            for path in self._folder.glob(f"*/*{layout.SUFFIX}")
            if path.stem.partition("-")[0] in sop_instance_uids
        ]
        for path in of_them:
            shutil.rmtree(path.parent)
        if of_them:
            files.flush_folder(self._folder)


def _described(path: Path) -> QuarantinedFile:
    try:
        reason = (path.parent / _REASON).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        reason = ""
    status, named = path.stat(), path.parent.name
    moment = int(named) / _NANOSECONDS if named.isdecimal() else status.st_mtime
    return QuarantinedFile(
        path=path, size=status.st_size, put_aside=datetime.fromtimestamp(moment, UTC), reason=say(reason or _NOT_NOTED)
    )
