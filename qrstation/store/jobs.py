"""The retrieve queue's records: on disk before a job runs, and after the program has ended in the middle of one."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, replace
from datetime import datetime
from enum import Enum, auto
from operator import attrgetter
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from qrstation.errors import bug_words
from qrstation.model.events import Job, JobState, with_result
from qrstation.model.information_model import Level, QueryModel, View
from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.outcomes import Status, StatusCategory, SubOperations
from qrstation.model.query import MatchKey
from qrstation.model.receipts import Attempt
from qrstation.model.retrieve import (
    Basis,
    Contents,
    ExpectedInstance,
    FrameSelection,
    InstanceFailure,
    RetrieveRequest,
    RetrieveResult,
    Verdict,
)
from qrstation.store.database import Database, DatabaseDamaged, Schema
from qrstation.store.database_files import set_aside
from qrstation.store.files import disk_faults, make_folder
from qrstation.store.incoming import Incoming
from qrstation.words import later, say

_EXPECTED = """CREATE TABLE expected (
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE, sop_instance_uid TEXT NOT NULL,
    sop_class_uid TEXT NOT NULL, series_instance_uid TEXT NOT NULL, study_instance_uid TEXT NOT NULL,
    patient_id TEXT NOT NULL, UNIQUE (job, sop_instance_uid, series_instance_uid, study_instance_uid))"""
_ATTEMPTS = """CREATE TABLE attempts (
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE, started TEXT NOT NULL, attempt TEXT NOT NULL,
    UNIQUE (job, started))"""
_ACKNOWLEDGED = """CREATE TABLE acknowledged (
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE, study_instance_uid TEXT NOT NULL,
    series_instance_uid TEXT NOT NULL, sop_instance_uid TEXT NOT NULL, sent INTEGER NOT NULL,
    UNIQUE (job, study_instance_uid, series_instance_uid, sop_instance_uid))"""
"""Of a series as a whole the SOP Instance UID is empty."""


def _named_whole(table: str, column: str, job: str, name: str) -> str:
    """Put instances that are wanted in the place of their SOP Instance UIDs in a list in JSON."""
    path = f"'$.{name}'"
    found = f"""SELECT json_group_array(json_array(
            coalesce(expected.study_instance_uid, ''), coalesce(expected.series_instance_uid, ''), noted.value))
        FROM json_each({table}.{column}, {path}) AS noted
        LEFT JOIN expected ON expected.job = {table}.{job} AND expected.sop_instance_uid = noted.value"""
    return (
        f"UPDATE {table} SET {column} = json_set({column}, {path}, json(({found}))) "
        f"WHERE CASE WHEN json_valid({column}) THEN json_type({column}, {path}) END = 'array'"
    )


_FAILURES_NAMED_WHOLE = """UPDATE jobs SET result = json_set(result, '$.failed', json((
    SELECT json_group_array(json_patch(failure.value, json_object(
        'study_instance_uid', coalesce(expected.study_instance_uid, ''),
        'series_instance_uid', coalesce(expected.series_instance_uid, ''))))
    FROM json_each(jobs.result, '$.failed') AS failure
    LEFT JOIN expected ON expected.job = jobs.id
    AND expected.sop_instance_uid = json_extract(failure.value, '$.sop_instance_uid'))))
    WHERE CASE WHEN json_valid(result) THEN json_type(result, '$.failed') END = 'array'"""
"""The same for the failures of a result."""
_FIELDS = tuple(field.name for field in fields(ExpectedInstance))
_COLUMNS = ", ".join(_FIELDS)
_VALUES = attrgetter(*_FIELDS)

_SCHEMA = Schema(
    name=later("list of transfers"),
    version=5,
    statements=(
        """CREATE TABLE jobs (
            id INTEGER PRIMARY KEY AUTOINCREMENT, request TEXT NOT NULL, state TEXT NOT NULL, created TEXT NOT NULL,
            result TEXT, owner TEXT NOT NULL, attempt INTEGER NOT NULL DEFAULT 0, not_before TEXT,
            remark TEXT NOT NULL DEFAULT '')""",
        _EXPECTED,
        _ATTEMPTS,
        _ACKNOWLEDGED,
    ),
    migrations={
        1: (
            "ALTER TABLE jobs ADD COLUMN attempt INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE jobs ADD COLUMN not_before TEXT",
            "ALTER TABLE jobs ADD COLUMN remark TEXT NOT NULL DEFAULT ''",
            "UPDATE jobs SET state = 'running' WHERE state = 'interrupted'",
            _EXPECTED,
        ),
        2: (_ATTEMPTS,),
        3: (
            """CREATE TABLE acknowledged (
            job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE, uid TEXT NOT NULL, sent INTEGER NOT NULL,
            UNIQUE (job, uid))""",
        ),
        4: (
            *(_named_whole("jobs", "result", "id", name) for name in ("missing", "unsolicited", "arrived")),
            _FAILURES_NAMED_WHOLE,
            *(_named_whole("attempts", "attempt", "job", name) for name in ("held_before", "arrived", "unsolicited")),
            "ALTER TABLE acknowledged RENAME TO acknowledged_before",
            _ACKNOWLEDGED,
            """INSERT INTO acknowledged SELECT told.job, study_instance_uid, series_instance_uid, sop_instance_uid, sent
                FROM acknowledged_before AS told JOIN expected
                ON expected.job = told.job AND expected.sop_instance_uid = uid""",
            # What one Series Instance UID meant that stands for several series is not known: they are sent again.
            """INSERT INTO acknowledged SELECT told.job, json_extract(value, '$.study_instance_uid'), uid, '', sent
                FROM acknowledged_before AS told JOIN jobs ON jobs.id = told.job,
                json_each(CASE WHEN json_valid(request) THEN request ELSE '{}' END, '$.keys')
                WHERE json_extract(value, '$.series_instance_uid') = uid AND json_extract(value, '$.level') = 'SERIES'
                GROUP BY told.job, uid HAVING count(*) = 1""",
            "DROP TABLE acknowledged_before",
            "ALTER TABLE expected RENAME TO expected_before",
            _EXPECTED,
            f"INSERT INTO expected (job, {_COLUMNS}) SELECT job, {_COLUMNS} FROM expected_before ORDER BY rowid",
            "DROP TABLE expected_before",
        ),
    },
)

_ATTEMPT = TypeAdapter(Attempt)
_CONTENTS = TypeAdapter(tuple[Contents, ...])

LEFT = later("The program ended in the middle of it; it goes on with what is missing.")
"""Remark of a job that a process had not finished when it ended."""

_LEFT_AS = {
    JobState.RUNNING: (JobState.WAITING, LEFT),
    JobState.WAITING_FOR_RETRY: (JobState.WAITING, ""),
    JobState.STOPPING: (JobState.CANCELLED, ""),
}
"""Where a job stands, and why, that no living process has: by where it stood."""

_log = logging.getLogger(__name__)


class Claim(Enum):
    """What came of making a job ours."""

    REFUSED = auto()
    """It is gone, or a living process has it."""
    HELD = auto()
    """It was ours already."""
    TAKEN = auto()
    """It was another process's; how it stands is on the disk."""


class JobStore:
    """Jobs in a database file, which several processes may have open; each job belongs to the one that runs it.

    A process that has ended, however it ended, owns nothing: what it left unfinished waits for whoever comes next.

    Raises
    ------
    ArchiveFault
        The file cannot be opened, or a newer version of the program made it.
    """

    def __init__(self, path: Path) -> None:
        self.warnings: tuple[str, ...] = ()
        """Sentences for the user about a list that could not be used."""
        with disk_faults(later("keep the list of transfers"), path.parent):
            make_folder(path.parent)
        try:
            self._database = Database(path, _SCHEMA)
        except DatabaseDamaged:
            kept = set_aside(path)
            self.warnings = (
                say(
                    "The list of transfers was damaged and has been begun anew; the old one is kept as {kept}. What "
                    "had arrived is still in the archive; what was waiting has to be asked for again.",
                    kept=kept,
                ),
            )
            _log.warning("The list of transfers was damaged; it is kept as %s and begun anew.", kept)
            self._database = Database(path, _SCHEMA)
        try:
            self._processes = Incoming(path.with_name(f".{path.name}.open"))
        except BaseException:
            self._database.close()
            raise

    def add(self, request: RetrieveRequest, created: datetime) -> int:
        """Keep a new job, waiting; its number."""
        with self._database.writing() as connection:
            added = connection.execute(
                "INSERT INTO jobs (request, state, created, owner) VALUES (?, ?, ?, ?)",
                (json.dumps(asdict(request)), JobState.WAITING.value, created.isoformat(), self._processes.token),
            )
            return int(added.lastrowid or 0)

    def keep(self, job: Job) -> None:
        """Note where a job stands, and that it is ours; an earlier result stays when there is no new one."""
        result = None if job.result is None else json.dumps(asdict(job.result))
        not_before = None if job.not_before is None else job.not_before.isoformat()
        with self._database.writing() as connection:
            connection.execute(
                """UPDATE jobs SET state = ?, result = coalesce(?, result), attempt = ?, not_before = ?, remark = ?,
                   owner = ? WHERE id = ?""",
                (job.state.value, result, job.attempt, not_before, job.remark, self._processes.token, job.id),
            )

    def expect(self, job_id: int, instances: Iterable[ExpectedInstance]) -> None:
        """Add to what a job was found to want."""
        with self._database.writing() as connection:
            connection.executemany(
                f"INSERT OR IGNORE INTO expected (job, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
                ((job_id, *_VALUES(instance)) for instance in instances),
            )

    def expected(self, job_id: int) -> tuple[ExpectedInstance, ...]:
        """What a job was found to want, in the order in which it was told; empty where no node told."""
        with self._database.reading() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM expected WHERE job = ? ORDER BY rowid", (job_id,))
            return tuple(ExpectedInstance(**dict(zip(_FIELDS, row, strict=True))) for row in rows.fetchall())

    def note(self, job_id: int, attempt: Attempt) -> None:
        """Keep how an attempt of a job stands, in the place of what was noted of it before."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO attempts (job, started, attempt) VALUES (?, ?, ?)",
                (job_id, attempt.started.isoformat(), _ATTEMPT.dump_json(attempt).decode()),
            )

    def attempts(self, job_id: int) -> tuple[Attempt, ...]:
        """What was noted of each attempt of a job, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT attempt FROM attempts WHERE job = ? ORDER BY started", (job_id,))
            return tuple(_ATTEMPT.validate_json(text) for (text,) in rows.fetchall())

    def acknowledge(self, job_id: int, sent: Mapping[InstanceKey, int]) -> None:
        """Add to what another AE acknowledged of a job: numbers of instances; of a series as a whole by its UIDs."""
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO acknowledged VALUES (?, ?, ?, ?, ?)",
                ((job_id, *key, number) for key, number in sent.items()),
            )

    def acknowledged(self, job_id: int) -> dict[InstanceKey, int]:
        """What another AE acknowledged of a job, in all its attempts; see `acknowledge`."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT study_instance_uid, series_instance_uid, sop_instance_uid, sent FROM acknowledged "
                "WHERE job = ?",
                (job_id,),
            )
            return {InstanceKey(*uids): sent for *uids, sent in rows.fetchall()}

    def claim(self, job_id: int) -> Claim:
        """Make a job ours, unless it is gone or a living process has it."""
        with self._database.writing() as connection:
            # Only now: a process that started before could have got the job meanwhile, and would be taken for dead.
            living = self._others_living()
            row = connection.execute("SELECT state, owner FROM jobs WHERE id = ?", (job_id,)).fetchone()
            if row is None or (row[1] in living and not JobState(row[0]).ended):
                return Claim.REFUSED
            if row[1] == self._processes.token:
                return Claim.HELD
            state, remark = _LEFT_AS.get(JobState(row[0]), (JobState(row[0]), ""))
            connection.execute(
                "UPDATE jobs SET owner = ?, state = ?, remark = ?, not_before = NULL WHERE id = ?",
                (self._processes.token, state.value, say(remark), job_id),
            )
            return Claim.TAKEN

    def remove(self, job_id: int) -> None:
        """Take a job off the list."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM jobs WHERE id = ?", (job_id,))

    def all(self) -> list[Job]:
        """Every job, the oldest first; those that a process left unfinished when it ended wait again."""
        return [job for job, _ in self.owned()]

    def owned(self) -> list[tuple[Job, bool]]:
        """Every job, as `all` has them, and whether it is ours."""
        living = self._others_living()
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT id, request, state, created, result, attempt, not_before, remark, owner FROM jobs ORDER BY id"
            ).fetchall()
        ours = self._processes.token
        jobs = ((_job(*row[:8], elsewhere=row[8] in living, ours=row[8] == ours), row[8] == ours) for row in rows)
        return [(job, is_ours) for job, is_ours in jobs if job is not None]

    def _others_living(self) -> frozenset[str]:
        return self._processes.sweep().living - {self._processes.token}

    def close(self) -> None:
        """Close the file and own nothing any more."""
        self._database.close()
        self._processes.close()


def _job(
    id_: int,
    request: str,
    state: str,
    created: str,
    result: str | None,
    attempt: int,
    not_before: str | None,
    remark: str,
    *,
    elsewhere: bool,
    ours: bool,
) -> Job | None:
    """Read a row; none for one that another version of the program wrote in another form."""
    try:
        job = Job(
            id=id_,
            request=_request(json.loads(request)),
            state=JobState(state),
            created=datetime.fromisoformat(created),
            attempt=attempt,
            not_before=None if not_before is None else datetime.fromisoformat(not_before),
            remark=remark,
        )
        if result is not None:
            job = with_result(job, _result(json.loads(result)))
    except (KeyError, TypeError, ValueError) as error:
        _log.warning("Job %d cannot be read and is left out: %s", id_, bug_words(error))
        return None
    if job.state.ended or ours:
        return job
    if elsewhere:
        return replace(job, elsewhere=True)
    left_as, remark = _LEFT_AS.get(job.state, (job.state, ""))
    return replace(job, state=left_as, remark=say(remark), not_before=None)


def _request(fields: Mapping[str, Any]) -> RetrieveRequest:
    return RetrieveRequest(
        node=fields["node"],
        keys=tuple(_key(key) for key in fields["keys"]),
        description=fields["description"],
        model=None if fields["model"] is None else QueryModel(fields["model"]),
        method=None if fields["method"] is None else RetrieveMethod(fields["method"]),
        destination=fields["destination"],
        frames=_frames(fields.get("frames")),
        view=View(fields["view"]) if fields.get("view") else None,
        associations=fields.get("associations"),
        contents=_CONTENTS.validate_python(fields.get("contents", ())),
        in_order=fields.get("in_order", False),
        run=fields.get("run", ""),
    )


def _frames(fields: Mapping[str, Any] | None) -> FrameSelection | None:
    if fields is None:
        return None
    return FrameSelection(
        numbers=tuple(fields["numbers"]),
        ranges=tuple((first, last, step) for first, last, step in fields["ranges"]),
        seconds=None if fields["seconds"] is None else (fields["seconds"][0], fields["seconds"][1]),
    )


def _key(fields: Mapping[str, Any]) -> MatchKey:
    return MatchKey(**{**fields, "level": Level(fields["level"])})


def _result(fields: Mapping[str, Any]) -> RetrieveResult:
    return RetrieveResult(
        **{
            **fields,
            "verdict": Verdict(fields["verdict"]),
            "failed": tuple(InstanceFailure(**failure) for failure in fields["failed"]),
            "missing": _instances(fields["missing"]),
            "unsolicited": _instances(fields["unsolicited"]),
            "arrived": _instances(fields.get("arrived", ())),
            "method": RetrieveMethod(fields["method"]) if fields.get("method") else None,
            "given_up": tuple(map(_key, fields.get("given_up", ()))),
            "not_found": tuple(map(_key, fields.get("not_found", ()))),
            "basis": Basis(fields["basis"]) if fields.get("basis") else None,
            "status": None if fields["status"] is None else _status(fields["status"]),
            "sub_operations": SubOperations(**fields["sub_operations"]),
        }
    )


def _instances(keys: Iterable[Iterable[str]]) -> tuple[InstanceKey, ...]:
    return tuple(InstanceKey(*key) for key in keys)


def _status(fields: Mapping[str, Any]) -> Status:
    category = StatusCategory(fields["category"])
    return Status(**{**fields, "category": category, "offending": tuple(fields["offending"])})
