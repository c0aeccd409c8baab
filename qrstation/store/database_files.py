"""Files of a database: what lies beside it, and how a damaged one gives way to another."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from qrstation.errors import ArchiveFault
from qrstation.words import say

_COMPANIONS = ("", "-wal", "-shm")


def mark_of(path: Path) -> Path:
    """File that says that a database is damaged."""
    return path.with_name(f"{path.name}.damaged")


def remove(path: Path) -> None:
    """Remove a database and its companion files, if it is there."""
    mark_of(path).unlink(missing_ok=True)
    for companion in _COMPANIONS:
        path.with_name(path.name + companion).unlink(missing_ok=True)


def kept_aside(path: Path) -> list[Path]:
    """Damaged databases that `set_aside` has moved out of the way of one."""
    found = path.parent.glob(f"{path.name}.damaged-*")
    return [file for file in found if not file.name.endswith(_COMPANIONS[1:])]


def set_aside(path: Path) -> Path:
    """Move a damaged database and its companion files out of the way, under a name with the time.

    Raises
    ------
    ArchiveFault
        It cannot be moved.
    """
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
    kept = path.with_name(f"{path.name}.damaged-{stamp}")
    try:
        for companion in _COMPANIONS:
            file = path.with_name(path.name + companion)
            if file.exists():
                file.rename(kept.with_name(kept.name + companion))
        mark_of(path).unlink(missing_ok=True)
    except OSError as error:
        raise ArchiveFault(
            say("The damaged index cannot be put aside."),
            detail=f"{path}: {error}.",
            advice=say("Close other programs."),
        ) from error
    return kept
