"""Folders of an archive: which series lie there, and whether the disk that they should be on is connected at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qrstation.errors import ArchiveFault
from qrstation.store import index
from qrstation.store.database import DatabaseDamaged
from qrstation.store.layout import Place, is_uid
from qrstation.words import counted, say

OnUnreadable = Callable[[Path, OSError], object]
"""Is told of a folder that cannot be looked into."""


@dataclass(frozen=True, slots=True)
class Folder:
    """Folder of a series; ``changed`` is when a name was last added or removed, in ns."""

    study_instance_uid: str
    series_instance_uid: str
    path: Path
    changed: int

    @property
    def key(self) -> tuple[str, str]:
        """Study and series."""
        return self.study_instance_uid, self.series_instance_uid

    def places(self, on_unreadable: OnUnreadable) -> tuple[tuple[Place, os.stat_result], ...]:
        """Files of the archive in the folder; what does not bear a name of its own making is left alone."""
        try:
            return tuple(self._places())
        except OSError as error:
            _told(on_unreadable, self.path, error)
            return ()

    def _places(self) -> Iterator[tuple[Place, os.stat_result]]:
        with os.scandir(self.path) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                place = Place.parse(self.study_instance_uid, self.series_instance_uid, entry.name)
                if place is not None and entry.is_file(follow_symlinks=False):
                    yield place, entry.stat(follow_symlinks=False)


def folders(root: Path, on_unreadable: OnUnreadable) -> Iterator[Folder]:
    """Every series that lies in an archive's folder, in order.

    Raises
    ------
    OSError
        The archive's folder itself cannot be read.
    """
    for study in _subfolders(root):
        path = Path(study.path)
        try:
            series = [(one, one.stat(follow_symlinks=False).st_mtime_ns) for one in _subfolders(path)]
        except OSError as error:
            _told(on_unreadable, path, error)
        else:
            yield from (Folder(study.name, one.name, Path(one.path), changed) for one, changed in series)


def _told(on_unreadable: OnUnreadable, path: Path, error: OSError) -> None:
    if isinstance(error, FileNotFoundError):
        raise error  # Somebody takes the disk away, or cleans up: nothing is to be concluded from what is left.
    on_unreadable(path, error)


def _subfolders(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        found = [entry for entry in entries if is_uid(entry.name) and entry.is_dir(follow_symlinks=False)]
    return sorted(found, key=lambda entry: entry.name)


def has_studies(root: Path) -> bool:
    """Whether an archive's folder is there, with the folder of a study in it."""
    try:
        return bool(_subfolders(root))
    except FileNotFoundError:
        return False


def refuse_loss(directory: Path, path: Path) -> None:
    """Refuse to forget everything because a disk is not connected, whose mount point may be left as an empty folder.

    Raises
    ------
    ArchiveFault
        The index says that instances are held, and the folder of the archive is gone or has no study in it.
    """
    if not path.exists() or has_studies(directory):
        return
    try:
        instances = _recorded(path)
    except DatabaseDamaged:
        return
    if instances:
        raise ArchiveFault(
            say("The archive's folder {directory} is empty.", directory=directory)
            if directory.is_dir()
            else say("The archive's folder {directory} is gone.", directory=directory),
            detail=say(
                "The index says that it holds {instances}: {index}.",
                instances=counted(instances, "instance"),
                index=path,
            ),
            advice=say(
                "Connect the disk or network drive that it lies on, or choose the right folder in the settings. "
                "If the images were deleted on purpose, delete the file {index} to start anew.",
                index=path.name,
            ),
        )


def _recorded(path: Path) -> int:
    """Number of instances in an index."""
    opened = index.open_index(path)
    try:
        with opened.reading() as connection:
            return index.totals(connection)[3]
    finally:
        opened.close()
