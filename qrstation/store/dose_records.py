"""Records of dose retrievals, which outlive the files: what was processed, sent on and run."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from qrstation.model.dose import DoseOrder, DoseRun, Processed
from qrstation.model.retrieve import ExpectedInstance
from qrstation.store.database import Database, DatabaseDamaged, Schema, set_aside

_log = logging.getLogger(__name__)

_ORDER = TypeAdapter(DoseOrder)
_RUN_COLUMNS = "id, started, ended, dose_order, summary, job"

_SCHEMA = Schema(
    name="record of dose retrievals",
    version=1,
    statements=(
        # One run of a dose query: the order as it was given, what came of it, and the job that fetched.
        """CREATE TABLE runs (
            id INTEGER PRIMARY KEY AUTOINCREMENT, started TEXT NOT NULL, ended TEXT, saved_as TEXT NOT NULL,
            dose_order TEXT NOT NULL, summary TEXT, job INTEGER)""",
        # Destination: AE title of the store that it went to; empty: this workstation.
        """CREATE TABLE processed (
            destination TEXT NOT NULL, study_instance_uid TEXT NOT NULL, series_instance_uid TEXT NOT NULL,
            sop_instance_uid TEXT NOT NULL, run INTEGER, at TEXT NOT NULL,
            PRIMARY KEY (destination, study_instance_uid, sop_instance_uid)) WITHOUT ROWID""",
        """CREATE TABLE whole_series (
            destination TEXT NOT NULL, study_instance_uid TEXT NOT NULL, series_instance_uid TEXT NOT NULL,
            instances INTEGER NOT NULL, run INTEGER, at TEXT NOT NULL,
            PRIMARY KEY (destination, study_instance_uid, series_instance_uid)) WITHOUT ROWID""",
        # Place: the folder or the node that an object is handed on to.
        """CREATE TABLE handed_on (
            kind TEXT NOT NULL, place TEXT NOT NULL, sop_instance_uid TEXT NOT NULL, job INTEGER NOT NULL,
            state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, not_before TEXT,
            detail TEXT NOT NULL DEFAULT '', at TEXT NOT NULL,
            PRIMARY KEY (kind, place, sop_instance_uid)) WITHOUT ROWID""",
        # One run of a saved query, from the first C-ECHO on. Owner: the process that runs it.
        """CREATE TABLE saved_runs (
            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, started TEXT NOT NULL, ended TEXT,
            state TEXT NOT NULL, asked TEXT NOT NULL, words TEXT NOT NULL DEFAULT '', job INTEGER,
            owner TEXT NOT NULL)""",
        "CREATE INDEX saved_runs_by_name ON saved_runs (name)",
    ),
)


def open_records(path: Path) -> Database:
    """Open the file, making it where it is missing.

    Raises
    ------
    ArchiveFault
        It cannot be opened, or a newer version of the program made it.
    """
    return Database(path, _SCHEMA)


class DoseRecords:
    """Runs of dose queries, and what they have processed; safe to use from any thread and by several processes.

    A destination is the AE title of the store that objects went to; empty: this workstation.

    Parameters
    ----------
    path
        Its file; what stands in one that is damaged is lost, and it is begun anew.

    Attributes
    ----------
    database
        The file, for those who keep other tables in it.
    warnings
        Sentences for the user about a file that could not be used.

    Raises
    ------
    ArchiveFault
        It cannot be opened, or a newer version of the program made it.
    """

    def __init__(self, path: Path) -> None:
        self.warnings: tuple[str, ...] = ()
        try:
            self.database = open_records(path)
        except DatabaseDamaged:
            kept = set_aside(path)
            self.warnings = (
                f"The record of dose retrievals was damaged and has been begun anew; the old one is kept as {kept}. "
                "What was fetched and then removed from here may be fetched once more.",
            )
            _log.warning("The record of dose retrievals is damaged; it is kept as %s and begun anew.", kept)
            self.database = open_records(path)

    def add_run(self, order: DoseOrder, started: datetime) -> int:
        """Note that an order is carried out; its number."""
        with self.database.writing() as connection:
            added = connection.execute(
                "INSERT INTO runs (started, saved_as, dose_order) VALUES (?, ?, ?)",
                (started.isoformat(), order.saved_as, _ORDER.dump_json(order).decode()),
            )
            return int(added.lastrowid or 0)

    def note_job(self, run: int, job: int) -> None:
        """Note which job of the retrieve queue fetches for a run."""
        with self.database.writing() as connection:
            connection.execute("UPDATE runs SET job = ? WHERE id = ?", (job, run))

    def end_run(self, run: int, summary: str, ended: datetime) -> bool:
        """Note what a run came to; whether that differs from what was noted before."""
        with self.database.writing() as connection:
            changed = connection.execute(
                "UPDATE runs SET summary = ?, ended = coalesce(ended, ?) WHERE id = ? AND summary IS NOT ?",
                (summary, ended.isoformat(), run, summary),
            )
            return changed.rowcount > 0

    def run_of(self, job: int) -> DoseRun | None:
        """Find the run that a job fetches for."""
        return next(iter(self._runs("job = ?", job)), None)

    def unfinished(self) -> tuple[DoseRun, ...]:
        """Runs whose job had not come to its end when that was last noted."""
        return self._runs("job IS NOT NULL AND ended IS NULL")

    def remember(self, destination: str, objects: Iterable[ExpectedInstance], run: int | None, at: datetime) -> None:
        """Note for ever that objects are at a destination."""
        with self.database.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO processed VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (destination, one.study_instance_uid, one.series_instance_uid, one.sop_instance_uid, run, _text(at))
                    for one in objects
                ),
            )

    def remember_series(
        self, destination: str, study: str, instances: Mapping[str, int], run: int | None, at: datetime
    ) -> None:
        """Note for ever that series of a study went whole to a destination, each with so many instances."""
        with self.database.writing() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO whole_series VALUES (?, ?, ?, ?, ?, ?)",
                ((destination, study, series, number, run, _text(at)) for series, number in instances.items()),
            )

    def processed(self, destination: str, study: str) -> Processed | None:
        """Tell what of a study is at a destination, or was once; none where nothing is known of the study."""
        of_study = "WHERE destination = ? AND study_instance_uid = ?"
        with self.database.reading() as connection:
            objects = connection.execute(f"SELECT sop_instance_uid FROM processed {of_study}", (destination, study))
            known = frozenset(uid for (uid,) in objects.fetchall())
            series = connection.execute(
                f"SELECT series_instance_uid, instances FROM whole_series {of_study}", (destination, study)
            )
            whole = dict(series.fetchall())
        return Processed(objects=known, whole_series=whole) if known or whole else None

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def _runs(self, condition: str, *values: object) -> tuple[DoseRun, ...]:
        with self.database.reading() as connection:
            rows = connection.execute(f"SELECT {_RUN_COLUMNS} FROM runs WHERE {condition} ORDER BY id", values)
            return tuple(_run(*row) for row in rows.fetchall())


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _run(id_: int, started: str, ended: str | None, order: str, summary: str | None, job: Any) -> DoseRun:
    return DoseRun(
        id=id_,
        started=datetime.fromisoformat(started),
        ended=None if ended is None else datetime.fromisoformat(ended),
        order=_ORDER.validate_json(order),
        summary=summary or "",
        job=job,
    )
