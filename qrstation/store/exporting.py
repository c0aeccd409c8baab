"""Copies instances into folders that people can read."""

from __future__ import annotations

import filecmp
import itertools
import os
import shutil
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from qrstation.errors import ArchiveFault
from qrstation.model.cancellation import Cancellation
from qrstation.model.query import MatchKey
from qrstation.store import files, index
from qrstation.store.database import Database
from qrstation.store.index import Described
from qrstation.store.layout import SUFFIX, readable_name
from qrstation.words import later, say

OnProgress = Callable[[int, int], None]

_PART = ".part"


class Exporter:
    """Copies out of an archive; nothing that exists is overwritten, nothing in the archive changes.

    Parameters
    ----------
    root
        Folder of the archive.
    """

    def __init__(self, root: Path, database: Database) -> None:
        self._root = root
        self._database = database
        self._names: dict[tuple[str, ...], Path] = {}

    def export(
        self, keys: Sequence[MatchKey], folder: Path, on_progress: OnProgress, cancellation: Cancellation | None
    ) -> int:
        """Copy everything at or below some entities; the number of files that are there afterwards.

        Raises
        ------
        ArchiveFault
            A file cannot be read or written, or some of what is recorded is not there to be copied.
        """
        with self._database.reading() as connection:
            instances = index.described(connection, keys)
        lost: list[Path] = []
        with files.disk_faults(later("copy files to the export folder"), folder):
            for done, instance in enumerate(instances):
                if cancellation is not None and cancellation.requested:
                    return done - len(lost)
                source = instance.record.place.under(self._root)
                if instance.record.is_whole(self._root):
                    series = self._folder(folder, instance)
                    series.mkdir(parents=True, exist_ok=True)
                    copy_into(series, source, _name_of(instance))
                else:
                    lost.append(source)
                on_progress(done + 1, len(instances))
        if lost:
            raise _shortfall(lost, len(instances))
        return len(instances)

    def _folder(self, root: Path, instance: Described) -> Path:
        """Folder of a series; entities that differ never share one, however alike their names are."""
        patient_id, place = instance.record.patient_id, instance.record.place
        study, series = place.study_instance_uid, place.series_instance_uid
        name = instance.patient_name.partition("=")[0].replace("^", " ")
        name = readable_name(name, f"({patient_id})" if patient_id else "", otherwise="Unknown patient")
        patient = self._distinct(root, name, patient_id)
        name = readable_name(instance.study_date, instance.study_description, otherwise="Study")
        of_study = self._distinct(patient, name, patient_id, study)
        title = instance.series_description or instance.modality
        name = readable_name(instance.series_number, title, otherwise="Series")
        return self._distinct(of_study, name, patient_id, study, series)

    def _distinct(self, parent: Path, name: str, *identity: str) -> Path:
        known = self._names.get((str(parent), *identity))
        if known is not None:
            return known
        taken = {str(path).casefold() for path in self._names.values()}
        folder = next(path for path in _numbered(parent, name, "") if str(path).casefold() not in taken)
        self._names[str(parent), *identity] = folder
        return folder


def _shortfall(lost: Sequence[Path], asked: int) -> ArchiveFault:
    return ArchiveFault(
        say(
            "{lost} of {asked} files could not be exported: they are gone from the archive, or damaged.",
            lost=len(lost),
            asked=asked,
        ),
        detail=say("The first one: {file}.", file=lost[0]),
        advice=say("Verify the archive to see which are concerned, then fetch them again. The others were exported."),
    )


def _name_of(instance: Described) -> str:
    try:
        number = int(instance.instance_number)
    except ValueError:
        number = -1
    return f"{number:05}" if 0 <= number < 10**12 else instance.record.place.sop_instance_uid


def _numbered(folder: Path, name: str, suffix: str) -> Iterator[Path]:
    yield folder / f"{name}{suffix}"
    for number in itertools.count(2):
        yield folder / f"{name} ({number}){suffix}"


def copy_into(folder: Path, source: Path, name: str, *, mark: str = "export") -> Path:
    """Copy a file under the first name that is free, unless it lies there already; where it is.

    Under that name it is whole, or not there.

    Parameters
    ----------
    mark
        In the name that it has until then, for `sweep_copies`.

    Raises
    ------
    OSError
        The file cannot be read, or the folder does not take it.
    """
    copy = folder / f"{_unfinished(mark)}{uuid.uuid4().hex}{_PART}"
    try:
        for target in _numbered(folder, name, SUFFIX):
            if target.is_file() and filecmp.cmp(source, target, shallow=False):
                return target
            if target.exists():
                continue
            if not copy.exists():
                _write_copy(source, copy)
            with suppress(FileExistsError):
                files.place(copy, target)
                return target
    finally:
        copy.unlink(missing_ok=True)
    raise AssertionError("names never run out")


def sweep_copies(folder: Path, mark: str) -> None:
    """Remove copies of a mark that were not finished; nobody may be at work on one."""
    with suppress(OSError):  # What is wrong with the folder is told when something is copied there.
        for copy in folder.glob(f"{_unfinished(mark)}*{_PART}"):
            copy.unlink(missing_ok=True)


def _unfinished(mark: str) -> str:
    return f".qrstation-{mark}-"


def _write_copy(source: Path, copy: Path) -> None:
    with source.open("rb") as held, copy.open("xb") as stream:
        shutil.copyfileobj(held, stream, 1024 * 1024)
        stream.flush()
        os.fsync(stream.fileno())
