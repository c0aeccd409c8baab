"""Copies instances into folders that people can read."""

from __future__ import annotations

import filecmp
import itertools
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from qrstation.model.cancellation import Cancellation
from qrstation.model.query import Key, Level, Match, MatchKey, Query
from qrstation.store import files, index
from qrstation.store.database import Database
from qrstation.store.finding import Finder
from qrstation.store.index import Record
from qrstation.store.layout import SUFFIX, readable_name

OnProgress = Callable[[int, int], None]

_KEYS = (
    *("PatientName", "PatientID", "StudyInstanceUID", "StudyDate", "StudyDescription", "Modality"),
    *("SeriesNumber", "SeriesDescription", "InstanceNumber"),
)


class Exporter:
    """Copies out of an archive; nothing that exists is overwritten, nothing in the archive changes.

    Parameters
    ----------
    root
        Folder of the archive.
    """

    def __init__(self, root: Path, database: Database, finder: Finder) -> None:
        self._root = root
        self._database = database
        self._finder = finder
        self._names: dict[tuple[str, ...], Path] = {}

    def export(
        self, keys: Sequence[MatchKey], folder: Path, on_progress: OnProgress, cancellation: Cancellation | None
    ) -> int:
        """Copy everything at or below some entities; the number of files that are there afterwards.

        Raises
        ------
        ArchiveFault
            A file cannot be read or written.
        """
        with self._database.reading() as connection:
            records = index.records(connection, keys)
        done = 0
        with files.disk_faults("copy files to the export folder", folder):
            for _, series in itertools.groupby(records, key=lambda record: (record.patient_id, record.place.folder)):
                for record, match in self._described(list(series)):
                    if cancellation is not None and cancellation.requested:
                        return done
                    _copy(self._root / record.place.path, self._folder(folder, match), _name_of(match))
                    done += 1
                    on_progress(done, len(records))
        return done

    def _described(self, series: list[Record]) -> Iterator[tuple[Record, Match]]:
        place = series[0].place
        unique = {
            "PatientID": series[0].patient_id,
            "StudyInstanceUID": place.study_instance_uid,
            "SeriesInstanceUID": place.series_instance_uid,
        }
        query_keys = tuple(Key(keyword=keyword, value=unique.get(keyword, "")) for keyword in {*_KEYS, *unique})
        matches = {
            match.text("SOPInstanceUID"): match
            for match in self._finder.find(Query(level=Level.IMAGE, keys=query_keys))
        }
        for record in series:
            if match := matches.get(record.place.sop_instance_uid):
                yield record, match

    def _folder(self, root: Path, match: Match) -> Path:
        """Folder of a series; entities that differ never share one, however alike their names are."""
        patient_id, study, series = (
            match.text(level.unique_key) for level in (Level.PATIENT, Level.STUDY, Level.SERIES)
        )
        name = match.text("PatientName").partition("=")[0].replace("^", " ")
        patient = self._distinct(
            root, readable_name(name, f"({patient_id})" if patient_id else "", otherwise="Unknown patient"), patient_id
        )
        date, description = match.text("StudyDate"), match.text("StudyDescription")
        of_study = self._distinct(patient, readable_name(date, description, otherwise="Study"), patient_id, study)
        number, title = match.text("SeriesNumber"), match.text("SeriesDescription") or match.text("Modality")
        return self._distinct(of_study, readable_name(number, title, otherwise="Series"), patient_id, study, series)

    def _distinct(self, parent: Path, name: str, *identity: str) -> Path:
        known = self._names.get((str(parent), *identity))
        if known is not None:
            return known
        taken = {str(path).casefold() for path in self._names.values()}
        folder = next(path for path in _numbered(parent, name, "") if str(path).casefold() not in taken)
        self._names[str(parent), *identity] = folder
        return folder


def _name_of(match: Match) -> str:
    number = match.number("InstanceNumber")
    return f"{number:05}" if number is not None and 0 <= number < 10**12 else match.text("SOPInstanceUID")


def _numbered(folder: Path, name: str, suffix: str) -> Iterator[Path]:
    yield folder / f"{name}{suffix}"
    for number in itertools.count(2):
        yield folder / f"{name} ({number}){suffix}"


def _copy(source: Path, folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for target in _numbered(folder, name, SUFFIX):
        try:
            with source.open("rb") as held, target.open("xb") as copy:
                try:
                    shutil.copyfileobj(held, copy, 1024 * 1024)
                    copy.flush()
                    os.fsync(copy.fileno())
                except BaseException:
                    with suppress(OSError):
                        target.unlink()
                    raise
        except FileExistsError:
            if target.is_file() and filecmp.cmp(source, target, shallow=False):
                return
        else:
            return
