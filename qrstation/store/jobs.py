"""The retrieve queue's records: on disk before a job runs, and after the program has ended in the middle of one."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from qrstation.model.archive import JobRecord
from qrstation.model.events import JobState
from qrstation.model.information_model import Level, QueryModel, View
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.outcomes import Status, StatusCategory, SubOperations
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import FrameSelection, InstanceFailure, RetrieveRequest, RetrieveResult, Verdict
from qrstation.store.database import Database, DatabaseDamaged, Schema, set_aside
from qrstation.store.files import Incoming, disk_faults, make_folder

_SCHEMA = Schema(
    name="list of transfers",
    version=1,
    statements=(
        """CREATE TABLE jobs (
            id INTEGER PRIMARY KEY AUTOINCREMENT, request TEXT NOT NULL, state TEXT NOT NULL, created TEXT NOT NULL,
            result TEXT, owner TEXT NOT NULL)""",
    ),
)

_log = logging.getLogger(__name__)


class JobStore:
    """Jobs in a database file, which several processes may have open; each job belongs to the one that runs it.

    A process that has ended, however it ended, owns nothing: what it left unfinished counts as interrupted.

    Raises
    ------
    ArchiveFault
        The file cannot be opened, or a newer version of the program made it.
    """

    def __init__(self, path: Path) -> None:
        self.kept_aside: Path | None = None
        """Where a damaged list was put; none when it was sound."""
        with disk_faults("keep the list of transfers", path.parent):
            make_folder(path.parent)
        try:
            self._database = Database(path, _SCHEMA)
        except DatabaseDamaged:
            self.kept_aside = set_aside(path)
            _log.warning("The list of transfers was damaged; it is kept as %s and begun anew.", self.kept_aside)
            self._database = Database(path, _SCHEMA)
        self._processes = Incoming(path.with_name(f".{path.name}.open"))

    def add(self, request: RetrieveRequest, created: datetime) -> int:
        """Keep a new job, waiting; its number."""
        with self._database.writing() as connection:
            added = connection.execute(
                "INSERT INTO jobs (request, state, created, owner) VALUES (?, ?, ?, ?)",
                (json.dumps(asdict(request)), JobState.WAITING.value, created.isoformat(), self._processes.token),
            )
            return int(added.lastrowid or 0)

    def set_state(self, job_id: int, state: JobState, result: RetrieveResult | None = None) -> None:
        """Note where a job stands, and that it is ours; an earlier result stays when there is no new one."""
        encoded = None if result is None else json.dumps(asdict(result))
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE jobs SET state = ?, result = coalesce(?, result), owner = ? WHERE id = ?",
                (state.value, encoded, self._processes.token, job_id),
            )

    def claim(self, job_id: int) -> bool:
        """Make a job ours before it runs; false when it is gone or a living process has it."""
        living = frozenset(self._processes.sweep()) - {self._processes.token}
        with self._database.writing() as connection:
            row = connection.execute("SELECT state, owner FROM jobs WHERE id = ?", (job_id,)).fetchone()
            if row is None or (row[1] in living and not JobState(row[0]).ended):
                return False
            connection.execute("UPDATE jobs SET owner = ? WHERE id = ?", (self._processes.token, job_id))
            return True

    def remove(self, job_id: int) -> None:
        """Take a job off the list."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM jobs WHERE id = ?", (job_id,))

    def all(self) -> list[JobRecord]:
        """Every job, the oldest first; those that a process left unfinished when it ended are interrupted."""
        living = frozenset(self._processes.sweep()) - {self._processes.token}
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT id, request, state, created, result, owner FROM jobs ORDER BY id"
            ).fetchall()
        records = (_record(*row[:5], elsewhere=row[5] in living, ours=row[5] == self._processes.token) for row in rows)
        return [record for record in records if record is not None]

    def close(self) -> None:
        """Close the file and own nothing any more."""
        self._database.close()
        self._processes.close()


def _record(
    id_: int, request: str, state: str, created: str, result: str | None, *, elsewhere: bool, ours: bool
) -> JobRecord | None:
    """Read a row; none for one that another version of the program wrote in another form."""
    try:
        noted = JobState(state)
        left = not (noted.ended or elsewhere or ours)
        return JobRecord(
            id=id_,
            request=_request(json.loads(request)),
            state=JobState.INTERRUPTED if left else noted,
            elsewhere=elsewhere and not noted.ended,
            created=datetime.fromisoformat(created),
            result=None if result is None else _result(json.loads(result)),
        )
    except (KeyError, TypeError, ValueError) as error:
        _log.warning("Job %d cannot be read and is left out: %s", id_, error)
        return None


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
            "missing": tuple(fields["missing"]),
            "unsolicited": tuple(fields["unsolicited"]),
            "status": None if fields["status"] is None else _status(fields["status"]),
            "sub_operations": SubOperations(**fields["sub_operations"]),
        }
    )


def _status(fields: Mapping[str, Any]) -> Status:
    category = StatusCategory(fields["category"])
    return Status(**{**fields, "category": category, "offending": tuple(fields["offending"])})
