"""Records of dose retrievals, which outlive the files: what was processed, sent on and run."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from pydantic import TypeAdapter, ValidationError

from qrstation.model.dose import DoseOrder, DoseReview, Processed, Rule
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import ExpectedInstance
from qrstation.store.database import Database, DatabaseDamaged, Schema, sortable
from qrstation.store.database_files import set_aside
from qrstation.words import later, say

_log = logging.getLogger(__name__)

_ORDER = TypeAdapter(DoseOrder)
_RUN_COLUMNS = "id, started, ended, dose_order, summary, job"

_HANDED_ON = """CREATE TABLE handed_on (
    kind TEXT NOT NULL, place TEXT NOT NULL, study_instance_uid TEXT NOT NULL, series_instance_uid TEXT NOT NULL,
    sop_instance_uid TEXT NOT NULL, run TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
    not_before TEXT, detail TEXT NOT NULL DEFAULT '', at TEXT NOT NULL,
    PRIMARY KEY (kind, place, study_instance_uid, series_instance_uid, sop_instance_uid)) WITHOUT ROWID"""
_OWED_BY = """CREATE TABLE owed_by (
    run TEXT NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL, study_instance_uid TEXT NOT NULL,
    series_instance_uid TEXT NOT NULL, sop_instance_uid TEXT NOT NULL,
    PRIMARY KEY (run, kind, place, study_instance_uid, series_instance_uid, sop_instance_uid)) WITHOUT ROWID"""
_HANDED_ON_INDEXES = (
    "CREATE INDEX handed_on_by_state ON handed_on (kind, place, state, not_before)",
    "CREATE INDEX handed_on_said ON handed_on (kind, place, detail, state, run, at) WHERE detail != ''",
    "CREATE INDEX handed_on_by_run ON handed_on (run, kind, place, state, not_before)",
)
_MEANT = "coalesce(study_instance_uid, ''), coalesce(series_instance_uid, '')"
_WITH_MEANT = """LEFT JOIN (
    SELECT min(study_instance_uid) AS study_instance_uid, min(series_instance_uid) AS series_instance_uid,
    sop_instance_uid FROM processed WHERE destination = '' GROUP BY sop_instance_uid HAVING count(*) = 1)
    USING (sop_instance_uid)"""
"""What an object is that was known by its SOP Instance UID alone: the one that was fetched, where it is one."""

_SCHEMA = Schema(
    name=later("record of dose retrievals"),
    version=2,
    statements=(
        # One run of a dose query: the order as it was given, what came of it, and when its review was made. Its job
        # names it by its id; the number of that job is for people alone, since another list of jobs may give it again.
        """CREATE TABLE runs (
            id TEXT PRIMARY KEY, started TEXT NOT NULL, ended TEXT, saved_as TEXT NOT NULL,
            dose_order TEXT NOT NULL, summary TEXT, job INTEGER, review TEXT NOT NULL)""",
        # Destination: AE title of the store that it went to; empty: this workstation.
        """CREATE TABLE processed (
            destination TEXT NOT NULL, study_instance_uid TEXT NOT NULL, series_instance_uid TEXT NOT NULL,
            sop_instance_uid TEXT NOT NULL, run TEXT, at TEXT NOT NULL,
            PRIMARY KEY (destination, study_instance_uid, sop_instance_uid)) WITHOUT ROWID""",
        """CREATE TABLE whole_series (
            destination TEXT NOT NULL, study_instance_uid TEXT NOT NULL, series_instance_uid TEXT NOT NULL,
            instances INTEGER NOT NULL, run TEXT, at TEXT NOT NULL,
            PRIMARY KEY (destination, study_instance_uid, series_instance_uid)) WITHOUT ROWID""",
        # What ended a retrieval because it failed twice; the SOP Instance UID is empty for a series as a whole.
        """CREATE TABLE given_up (
            node TEXT NOT NULL, destination TEXT NOT NULL, series_instance_uid TEXT NOT NULL,
            sop_instance_uid TEXT NOT NULL,
            PRIMARY KEY (node, destination, series_instance_uid, sop_instance_uid)) WITHOUT ROWID""",
        # Place: the folder or the node that an object is handed on to.
        _HANDED_ON,
        # Which runs have had an object put down there: one that is looked at again does not have it sent again.
        _OWED_BY,
        *_HANDED_ON_INDEXES,
        # One run of a saved query, from the first C-ECHO on. Owner: the process that runs it.
        """CREATE TABLE saved_runs (
            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, started TEXT NOT NULL, ended TEXT,
            state TEXT NOT NULL, asked TEXT NOT NULL, words TEXT NOT NULL DEFAULT '', job INTEGER,
            owner TEXT NOT NULL)""",
        "CREATE INDEX saved_runs_by_name ON saved_runs (name)",
    ),
    migrations={
        1: (
            "ALTER TABLE handed_on RENAME TO handed_on_before",
            "ALTER TABLE owed_by RENAME TO owed_by_before",
            *(f"DROP INDEX handed_on_{name}" for name in ("by_state", "said", "by_run")),
            _HANDED_ON,
            _OWED_BY,
            f"""INSERT INTO handed_on SELECT kind, place, {_MEANT}, sop_instance_uid, run, state, attempts, not_before,
                detail, at FROM handed_on_before {_WITH_MEANT}""",
            f"""INSERT INTO owed_by SELECT run, kind, place, {_MEANT}, sop_instance_uid
                FROM owed_by_before {_WITH_MEANT}""",
            "DROP TABLE handed_on_before",
            "DROP TABLE owed_by_before",
            *_HANDED_ON_INDEXES,
        ),
    },
)


def open_records(path: Path) -> Database:
    """Open the file, making it where it is missing.

    Raises
    ------
    ArchiveFault
        It cannot be opened, or a newer version of the program made it.
    """
    return Database(path, _SCHEMA)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseRun:
    """An order that was carried out, with the job that fetches and what came of it."""

    id: str
    """Never given twice, whatever becomes of the record."""
    started: datetime
    order: DoseOrder
    job: int | None = None
    """Number of its job, for people; none where it was given none yet, or nothing was to be fetched."""
    ended: datetime | None = None
    summary: str = ""
    """For people, in sentences; empty before its end."""


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
                say(
                    "The record of dose retrievals was damaged and has been begun anew; the old one is kept as "
                    "{kept}. What was fetched and then removed from here may be fetched once more.",
                    kept=kept,
                ),
            )
            _log.warning("The record of dose retrievals is damaged; it is kept as %s and begun anew.", kept)
            self.database = open_records(path)

    def add_run(self, order: DoseOrder, started: datetime, *, review: datetime) -> str:
        """Note that an order is carried out, after a review that was made then; its identifier."""
        run = uuid4().hex
        with self.database.writing() as connection:
            connection.execute(
                "INSERT INTO runs (id, started, saved_as, dose_order, review) VALUES (?, ?, ?, ?, ?)",
                (run, sortable(started), order.saved_as, _ORDER.dump_json(order).decode(), sortable(review)),
            )
        return run

    def note_job(self, run: str, job: int) -> None:
        """Note the number of the job that fetches for a run."""
        with self.database.writing() as connection:
            connection.execute("UPDATE runs SET job = ? WHERE id = ? AND job IS NOT ?", (job, run, job))

    def end_run(self, run: str, summary: str, ended: datetime) -> bool:
        """Note that a run has ended, and what it came to; whether that differs from what was noted before."""
        with self.database.writing() as connection:
            connection.execute("UPDATE runs SET ended = ? WHERE id = ? AND ended IS NULL", (sortable(ended), run))
            changed = connection.execute(
                "UPDATE runs SET summary = ? WHERE id = ? AND summary IS NOT ?", (summary, run, summary)
            )
            return changed.rowcount > 0

    def begin_again(self, run: str) -> None:
        """Note that a run that had come to its end goes on."""
        with self.database.writing() as connection:
            connection.execute("UPDATE runs SET ended = NULL WHERE id = ? AND ended IS NOT NULL", (run,))

    def run(self, run: str) -> DoseRun | None:
        """Find a run; none where nothing is known of it."""
        return next(self._runs("id = ?", run), None)

    def unfinished(self) -> tuple[DoseRun, ...]:
        """Runs that had not come to their end when that was last noted."""
        return tuple(self._runs("ended IS NULL"))

    def give_up(self, node: str, destination: str, keys: Iterable[MatchKey]) -> None:
        """Note what ended a retrieval because it failed twice."""
        with self.database.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO given_up VALUES (?, ?, ?, ?)",
                ((node, destination, key.series_instance_uid, key.sop_instance_uid) for key in keys),
            )

    def given_up(self, node: str, destination: str) -> frozenset[str]:
        """What ended earlier retrievals and has not come since: Series Instance UIDs, of objects SOP Instance UIDs."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT series_instance_uid, sop_instance_uid FROM given_up WHERE node = ? AND destination = ?",
                (node, destination),
            ).fetchall()
        return frozenset(uid or series for series, uid in rows)

    def came_after_all(self, node: str, destination: str, keys: Iterable[MatchKey]) -> None:
        """Forget that what came in the end had failed: of a series all of it, of an object it and the series as one."""
        with self.database.writing() as connection:
            connection.executemany(
                """DELETE FROM given_up WHERE node = ? AND destination = ? AND series_instance_uid = ?
                   AND (? = '' OR sop_instance_uid IN ('', ?))""",
                [(node, destination, key.series_instance_uid, *[key.sop_instance_uid] * 2) for key in keys],
            )

    def remember(self, destination: str, objects: Iterable[ExpectedInstance], run: str | None, at: datetime) -> None:
        """Note for ever that objects are at a destination, and which run brought them last."""
        with self.database.writing() as connection:
            connection.executemany(
                """INSERT INTO processed VALUES (?, ?, ?, ?, ?, ?)
                   ON CONFLICT DO UPDATE SET run = excluded.run, at = excluded.at WHERE run IS NOT excluded.run""",
                (
                    (
                        destination,
                        one.study_instance_uid,
                        one.series_instance_uid,
                        one.sop_instance_uid,
                        run,
                        sortable(at),
                    )
                    for one in objects
                ),
            )

    def remember_series(
        self, destination: str, study: str, instances: Mapping[str, int], run: str | None, at: datetime
    ) -> None:
        """Note for ever that series of a study went whole to a destination, each with so many instances."""
        with self.database.writing() as connection:
            connection.executemany(
                """INSERT INTO whole_series VALUES (?, ?, ?, ?, ?, ?)
                   ON CONFLICT DO UPDATE SET instances = excluded.instances, run = excluded.run, at = excluded.at
                   WHERE run IS NOT excluded.run OR instances IS NOT excluded.instances""",
                ((destination, study, series, number, run, sortable(at)) for series, number in instances.items()),
            )

    def learn(self, destination: str, review: DoseReview, at: datetime) -> None:
        """Note which objects series have that went whole to a destination, now that a node named them."""
        rows = [
            (
                destination,
                study.study_instance_uid,
                series.series_instance_uid,
                one.sop_instance_uid,
                None,
                sortable(at),
            )
            for study in review.studies
            for series in study.series
            if series.rule is Rule.PROCESSED
            for one in series.objects
            if one.rule is Rule.PROCESSED
        ]
        if rows:
            with self.database.writing() as connection:
                connection.executemany("INSERT OR IGNORE INTO processed VALUES (?, ?, ?, ?, ?, ?)", rows)

    def processed(self, destination: str, study: str) -> Processed | None:
        """Tell what of a study is at a destination, or was once; none where nothing is known of the study."""
        return self._processed("destination = ? AND study_instance_uid = ?", destination, study)

    def processed_since(self, review: datetime, destination: str, study: str, *, by_any: bool) -> Processed | None:
        """Tell what of a study went to a destination since a review was made.

        Parameters
        ----------
        by_any
            Whether whatever sent it counts, or only retrievals of this very review.
        """
        condition = "destination = ? AND study_instance_uid = ? AND at > ?"
        if not by_any:
            condition += " AND run IN (SELECT id FROM runs WHERE review = ?)"
        return self._processed(condition, destination, study, *[sortable(review)] * (1 if by_any else 2))

    def _processed(self, condition: str, *values: str) -> Processed | None:
        with self.database.reading() as connection:
            objects = connection.execute(f"SELECT sop_instance_uid FROM processed WHERE {condition}", values)
            known = frozenset(uid for (uid,) in objects.fetchall())
            series = connection.execute(
                f"SELECT series_instance_uid, instances FROM whole_series WHERE {condition}", values
            )
            whole = dict(series.fetchall())
        return Processed(objects=known, whole_series=whole) if known or whole else None

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def _runs(self, condition: str, *values: object) -> Iterator[DoseRun]:
        with self.database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_RUN_COLUMNS} FROM runs WHERE {condition} ORDER BY started", values
            ).fetchall()
        for row in rows:
            try:
                yield _run(*row)
            except ValidationError:
                _log.warning("A dose retrieval of %s was noted by another version, and cannot be read.", row[1])


def _run(id_: str, started: str, ended: str | None, order: str, summary: str | None, job: Any) -> DoseRun:
    return DoseRun(
        id=id_,
        started=datetime.fromisoformat(started),
        ended=None if ended is None else datetime.fromisoformat(ended),
        order=_ORDER.validate_json(order),
        summary=summary or "",
        job=job,
    )
