"""Locks between processes: the operating system lets one go when its process ends, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from qrstation.errors import Cancelled
from qrstation.model.cancellation import Cancellation

_LOOK_AGAIN = 0.1
"""Seconds between two looks whether a lock is free."""


def opened(path: Path) -> BinaryIO:
    """Open a lock file, made for its owner alone where it is missing."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b")


@contextmanager
def alone(path: Path, cancellation: Cancellation) -> Iterator[None]:
    """Hold a lock file against every other thread and process, for as long as the block lasts.

    Raises
    ------
    Cancelled
        It was cancelled while somebody else held it.
    """
    with opened(path) as file:
        while not _taken(file):
            if cancellation.wait(_LOOK_AGAIN):
                raise Cancelled
        yield


def _taken(file: BinaryIO) -> bool:
    try:
        lock(file, wait=False)
    except OSError:
        return False
    return True


if sys.platform == "win32":
    import msvcrt

    def lock(file: BinaryIO, *, wait: bool) -> None:
        """Take a lock; without waiting, an `OSError` says that somebody else has it."""
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def lock(file: BinaryIO, *, wait: bool) -> None:
        """Take a lock; without waiting, an `OSError` says that somebody else has it."""
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
