"""Durable writing: nothing has its name in the archive before its bytes are safe, and nothing held is replaced."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from qrstation.errors import ArchiveFault, DiskFull
from qrstation.words import later, say

_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_START = 64 * 1024
"""Bytes from the start of a file on that are kept while it is received."""
_WINDOW = 16 * 1024
_PIECE = 1024 * 1024
_IN_USE = (5, 32)
"""What Windows calls ERROR_ACCESS_DENIED and ERROR_SHARING_VIOLATION."""
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds."""
_LONGEST_ON_WINDOWS = 259 if os.name == "nt" else None
"""Characters of a path, where the system was not told to take longer ones."""
_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_NO_LINKS = frozenset((errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK))


@contextmanager
def disk_faults(doing: str, path: Path, tried: str = later("writing")) -> Iterator[None]:
    """Turn what the operating system says into words.

    Parameters
    ----------
    doing
        What was going on, as the end of "The archive could not ...".
    tried
        What it takes the right to, in case that is what was refused.

    Raises
    ------
    ArchiveFault
        Whatever the operating system refused.
    """
    try:
        yield
    except OSError as error:
        raise fault_of(error, doing, path, tried) from error


def fault_of(error: OSError, doing: str, path: Path, tried: str = later("writing")) -> ArchiveFault:
    """What the operating system says, in words; see `disk_faults`."""
    detail = f"{path}: {error.strerror or error}."
    detail_of_one = f"{error.filename2 or error.filename or path}: {error.strerror or error}."
    if error.errno in _FULL:
        return DiskFull(
            say("The disk of the archive is full: nothing already received was affected."),
            detail=detail,
            advice=say("Free some space, then start the transfer again; what is held is not fetched twice."),
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ArchiveFault(
            say("The archive could not {doing}: {tried} is not allowed there.", doing=say(doing), tried=say(tried)),
            detail=detail_of_one,
            advice=say("Check the permissions of the folder, or choose another one in the settings."),
        )
    if _LONGEST_ON_WINDOWS is not None and len(str(path)) > _LONGEST_ON_WINDOWS:
        return ArchiveFault(
            say("The archive could not {doing}: the path is longer than Windows takes.", doing=say(doing)),
            detail=detail,
            advice=say(
                "Choose an archive folder with a shorter path in the settings, or have long paths enabled on this "
                "computer."
            ),
        )
    if error.errno == errno.ENOTDIR and path.is_dir():
        return ArchiveFault(
            say("The archive could not {doing}: a file is where a folder should be.", doing=say(doing)),
            detail=f"{error.filename2 or error.filename}: {error.strerror}.",
            advice=say("Move that file out of the archive's folder."),
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.ENODEV):
        return ArchiveFault(
            say("The archive could not {doing}: its folder is gone.", doing=say(doing)),
            detail=detail,
            advice=say("Check that the disk is connected and the folder where it was."),
        )
    return ArchiveFault(
        say("The archive could not {doing}.", doing=say(doing)), detail=detail_of_one, advice=say("Check the disk.")
    )


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, readable by its owner alone."""
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        folder = folder.parent
    for wanted in reversed(missing):
        with suppress(FileExistsError):
            wanted.mkdir(mode=_FOLDER_MODE)


def has_size(path: Path, size: int) -> bool:
    """Whether a file is there, with so many bytes."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size == size


def flush_file(path: Path) -> None:
    """Have the bytes of a file on the medium."""
    descriptor = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def forget_cached(path: Path) -> None:
    """Have the bytes of a file, flushed, read from the medium again, where the system can be asked for that."""
    if sys.platform == "linux":
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """Have the names in a folder on the medium; Windows does that by itself."""
    if os.name != "nt":
        flush_file(folder)


def place(part: Path, destination: Path) -> None:
    """Give a finished file its name, never replacing another one.

    Raises
    ------
    FileExistsError
        Another file has the name.
    """
    try:
        _patiently(lambda: os.link(part, destination))
    except FileExistsError:
        raise
    except OSError as error:
        # FAT and some network file systems know no links. Writers hold the archive's lock here, so nobody intervenes.
        if error.errno not in _NO_LINKS and os.name != "nt":
            raise
        if destination.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(destination)) from error
        _patiently(lambda: part.rename(destination))
    else:
        _patiently(part.unlink)


def _patiently(act: Callable[[], object]) -> None:
    """Try again for a while what a virus scanner on Windows forbids: it opens files that are new."""
    for pause in (*_PAUSES, None):
        try:
            act()
        except PermissionError as error:
            if pause is None or getattr(error, "winerror", 0) not in _IN_USE:
                raise
            time.sleep(pause)
        else:
            return


def digest(stream: BinaryIO) -> str:
    """SHA-256 of the rest of a stream, in hexadecimal."""
    sha256 = hashlib.sha256()
    while piece := stream.read(_PIECE):
        sha256.update(piece)
    return sha256.hexdigest()


class NotAtHand(Exception):
    """Bytes are asked for that have yet to be written."""


class PartFile:
    """A file being received, under a name of its own beside the archive's files.

    The start of its data set stays at hand: there is the header. What is small is written at once, when it is whole.

    Parameters
    ----------
    head
        Bytes in front of the data set.
    root
        Folder of the archive, which is named when its disk does not take the file.
    """

    def __init__(self, path: Path, head: bytes, root: Path) -> None:
        self.path = path
        self._root = root
        self.offset = len(head)
        self.size = len(head)
        self._start = bytearray(head)
        self._waiting = True
        self._sha256 = hashlib.sha256()
        self._done = False
        try:
            self._file = io.FileIO(path, "xb", opener=_for_its_owner)
        except OSError as error:
            raise fault_of(error, say("store an instance"), root) from error

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Add bytes of the data set.

        Raises
        ------
        ArchiveFault
            The disk does not take them.
        """
        room = _START - len(self._start)
        if self._waiting and len(data) <= room:
            self._start += data
        elif self._waiting:
            self._start += data[:room]
            self._write_start()
            self._write(data[room:])
        else:
            self._write(data)
        self._sha256.update(data)
        self.size += len(data)

    def _write_start(self) -> None:
        self._waiting = False
        self._write(self._start)

    def _write(self, data: bytes | bytearray | memoryview) -> None:
        try:
            written = self._file.write(data)
            while written < len(data):
                written += self._file.write(memoryview(data)[written:])
        except OSError as error:
            raise fault_of(error, say("store an instance"), self._root) from error

    @property
    def sha256(self) -> str:
        """SHA-256 of the data set so far, in hexadecimal."""
        return self._sha256.hexdigest()

    def window(self, position: int) -> bytes:
        """Bytes of the data set from a position on, as many as are at hand; none at its end."""
        start, end = self.offset + position, self.offset + position + _WINDOW
        if end <= len(self._start) or self.size == len(self._start):
            return bytes(self._start[start:end])
        with self.reading() as stream:
            stream.seek(start)
            return stream.read(_WINDOW)

    def window_at_hand(self, position: int) -> bytes:
        """Bytes of a data set that is not whole yet, as `window` will give them.

        Raises
        ------
        NotAtHand
            Not all of them are at hand.
        """
        if self.offset + position + _WINDOW > len(self._start):
            raise NotAtHand
        return self.window(position)

    def reading(self) -> BinaryIO:
        """Open what was written so far."""
        if self._waiting:
            self._write_start()
        return self.path.open("rb")

    def flush(self, durable: bool) -> None:
        """Hand everything to the operating system, and to the medium when `durable`."""
        if self._waiting:
            self._write_start()
        try:
            if durable:
                os.fsync(self._file.fileno())
        except OSError as error:
            raise fault_of(error, say("store an instance"), self._root) from error

    def close(self) -> None:
        """Close the file: it is whole."""
        self._file.close()

    def place(self, destination: Path) -> None:
        """Give the file, closed, its name in the archive.

        Raises
        ------
        FileExistsError
            Another file has the name.
        """
        try:
            place(self.path, destination)
        except FileNotFoundError:
            if not self.path.exists():
                raise  # The archive itself is gone: a folder made in its place would hide it when it comes back.
            make_folder(destination.parent)
            place(self.path, destination)
        self._done = True

    def replace(self, destination: Path) -> None:
        """Give the file, closed, the name of another one with the same data set, which goes."""
        self.path.replace(destination)
        self._done = True

    def discard(self) -> None:
        """Close the file and remove it, if it has not got its name in the archive yet."""
        with suppress(OSError):
            self.close()
        if not self._done:
            self._done = True
            with suppress(OSError):
                self.path.unlink(missing_ok=True)


def _for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, _FILE_MODE)
