"""Whether a file that has the name of one that arrives holds the same data set.

A large file takes long to read: that is done before the index is kept from others, and under its lock it is only looked
whether the file is still the one that was read.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from qrstation.errors import InstanceRefused
from qrstation.store import files, part10
from qrstation.store.layout import Place

_LENGTH = 12
"""Digits of the SHA-256 in the name of a file whose first choice is taken by other bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A file as it was when it was read; ``size`` is 0 where it held another data set."""

    path: Path
    inode: int
    modified: int
    length: int
    size: int

    def is_still(self, status: os.stat_result) -> bool:
        """Whether a file of this state is the one that was read."""
        return (self.inode, self.modified, self.length) == (status.st_ino, status.st_mtime_ns, status.st_size)


def choices(place: Place, sha256: str) -> tuple[Place, Place]:
    """Where an instance may lie: under its own name, or beside one that has other bytes."""
    return place, replace(place, variant=sha256[:_LENGTH])


def look(root: Path, place: Place, sha256: str) -> Seen | None:
    """Read the file that lies where an instance would, if there is one that can be read."""
    first, beside = (choice.under(root) for choice in choices(place, sha256))
    with suppress(OSError):
        if first.exists():
            path = beside if beside.exists() else first
            status = path.stat()
            return Seen(
                path=path,
                inode=status.st_ino,
                modified=status.st_mtime_ns,
                length=status.st_size,
                size=size_of_same(path, sha256),
            )
    return None


def size_of_same(path: Path, sha256: str, seen: Seen | None = None) -> int:
    """Size of a file, in bytes, when it holds the same data set; 0 when it holds another one.

    Parameters
    ----------
    seen
        What was found before, which counts while the file stays as it was.
    """
    if seen is not None and seen.path == path and seen.is_still(path.stat()):
        return seen.size
    try:
        with path.open("rb") as stream:
            stream.seek(part10.read(stream).offset)
            same = files.digest(stream) == sha256
            return stream.tell() if same else 0
    except InstanceRefused:
        return 0
