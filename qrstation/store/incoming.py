"""Where each process keeps what it receives, and what processes that died left there."""

from __future__ import annotations

import errno
import itertools
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from qrstation.store import files, locks
from qrstation.store.files import PartFile, disk_faults, make_folder
from qrstation.words import later

_TRIAL = 1024 * 1024
"""Bytes that are written to see whether a disk takes files again."""
_LOCK_NAME = "lock"
_GROUP_NAME = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """Tokens of the processes that live, ours among them, and what the dead left that did not end their groups."""

    living: frozenset[str]
    broken_off: tuple[Path, ...] = ()
    """Folders of the dead whose groups did not end."""
    doubtful_since: int | None = None
    """When the first of these groups began, in ns: what is newer may be torn; none where there is none.

    It is 0 where the clock has been set back since.
    """

    def forget(self) -> None:
        """Remove what is left of the dead: what was in doubt has been looked at."""
        for folder in self.broken_off:
            shutil.rmtree(folder, ignore_errors=True)


class Incoming:
    """A folder for what this process receives, and the sweeping of folders that dead processes left.

    Each process holds a lock in its folder; the operating system lets it go when the process ends, however it ends.
    """

    def __init__(self, folder: Path) -> None:
        self._parent = folder
        self._root = folder.parent
        self.folder = folder / uuid.uuid4().hex
        self._numbers = itertools.count(1)
        with disk_faults(later("prepare its folder for what is received"), folder):
            make_folder(folder)
            with self._alone():
                make_folder(self.folder)
                self._lock = locks.opened(self.folder / _LOCK_NAME)
                try:
                    locks.lock(self._lock, wait=False)
                except BaseException:
                    self._lock.close()
                    raise

    @property
    def token(self) -> str:
        """Name of this process among those that write to the archive."""
        return self.folder.name

    def part(self, head: bytes) -> PartFile:
        """Begin a file."""
        return PartFile(self.folder / f"{next(self._numbers)}.part", head, self._root)

    def now(self) -> int:
        """Time of the archive's file system, in ns: a network drive has a clock of its own.

        Raises
        ------
        ArchiveFault
            The disk does not take the file that shows it.
        """
        part = self.part(b"")
        try:
            return part.path.stat().st_mtime_ns
        finally:
            part.discard()

    def check(self, *, trying: bool) -> None:
        """See whether files are taken; nothing is written, unless by `trying` out one of which nothing is left.

        Raises
        ------
        ArchiveFault
            They are not: the folder is gone or must not be written to, or the disk is full.
        """
        with disk_faults(later("store an instance"), self._root):
            self.folder.stat()
            as_we_are = os.access in os.supports_effective_ids
            if not os.access(self.folder, os.W_OK | os.X_OK, effective_ids=as_we_are):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if trying:
            part = self.part(bytes(_TRIAL))
            try:
                part.flush(durable=True)
            finally:
                part.discard()

    def begin_group(self) -> None:
        """Note, so that it survives a power cut, that files are received from now on that are flushed later.

        The index says so, too, of each of them, but may be damaged when it is needed.

        Raises
        ------
        ArchiveFault
            The disk does not take the note.
        """
        if self._group.exists():
            return
        with disk_faults(later("prepare its folder for what is received"), self._root):
            os.close(os.open(self._group, os.O_RDWR | os.O_CREAT, 0o600))
            try:
                files.flush_file(self._group)
                for folder in (self.folder, self._parent, self._root):
                    files.flush_folder(folder)
            except OSError:
                self._group.unlink()
                raise

    def end_group(self) -> None:
        """Note that all of it is flushed."""
        with disk_faults(later("tidy up"), self.folder):
            self._group.unlink(missing_ok=True)

    @property
    def _group(self) -> Path:
        return self.folder / _GROUP_NAME

    def sweep(self) -> Swept:
        """Remove what dead processes left, but the marks of their groups, for which see `Swept.forget`."""
        living, begun, now = set(), dict[Path, int](), self.now()
        with disk_faults(later("tidy up"), self._parent), self._alone():
            for folder in self._parent.iterdir():
                if not folder.is_dir():
                    continue
                if folder == self.folder or not _abandoned(folder):
                    living.add(folder.name)
                elif began := _began(folder):
                    _clear(folder)
                    begun[folder] = began
                else:
                    shutil.rmtree(folder, ignore_errors=True)
        since = min((began if began <= now else 0 for began in begun.values()), default=None)
        return Swept(living=frozenset(living), broken_off=tuple(begun), doubtful_since=since)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other processes from sweeping a folder that is not locked yet."""
        with locks.opened(self._parent / _LOCK_NAME) as lock:
            locks.lock(lock, wait=True)
            yield

    def close(self) -> None:
        """Remove the folder, unless a group did not end: whoever starts next looks at what it fetched."""
        self._lock.close()
        if self._group.exists():
            _clear(self.folder)
        else:
            shutil.rmtree(self.folder, ignore_errors=True)


def _abandoned(folder: Path) -> bool:
    try:
        with (folder / _LOCK_NAME).open("r+b") as lock:
            locks.lock(lock, wait=False)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _began(folder: Path) -> int:
    """When the group of a process began that did not end, in ns; 0 where there is none."""
    try:
        return (folder / _GROUP_NAME).stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def _clear(folder: Path) -> None:
    """Remove what was being received."""
    for part in folder.glob("*.part"):
        with suppress(OSError):
            part.unlink()
