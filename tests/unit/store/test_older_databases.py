"""Databases of versions that knew an instance by its SOP Instance UID alone: what they know is kept."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from qrstation.model.handing_on import HandOnState
from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import InstanceFailure, RetrieveRequest
from qrstation.store.dose_records import open_records
from qrstation.store.handed_on import HandedOn
from qrstation.store.jobs import JobStore
from tests.by_uid import anywhere

NOW = datetime(2026, 1, 31, 10, 15, 30, tzinfo=UTC)

JOBS_4 = """
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, request TEXT NOT NULL, state TEXT NOT NULL, created TEXT NOT NULL,
    result TEXT, owner TEXT NOT NULL, attempt INTEGER NOT NULL DEFAULT 0, not_before TEXT,
    remark TEXT NOT NULL DEFAULT '');
CREATE TABLE expected (
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE, sop_instance_uid TEXT NOT NULL,
    sop_class_uid TEXT NOT NULL, series_instance_uid TEXT NOT NULL, study_instance_uid TEXT NOT NULL,
    patient_id TEXT NOT NULL, UNIQUE (job, sop_instance_uid));
CREATE TABLE attempts (
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE, started TEXT NOT NULL, attempt TEXT NOT NULL,
    UNIQUE (job, started));
CREATE TABLE acknowledged (
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE, uid TEXT NOT NULL, sent INTEGER NOT NULL,
    UNIQUE (job, uid));
PRAGMA user_version = 4;
"""

DOSE_1 = """
CREATE TABLE runs (
    id TEXT PRIMARY KEY, started TEXT NOT NULL, ended TEXT, saved_as TEXT NOT NULL,
    dose_order TEXT NOT NULL, summary TEXT, job INTEGER, review TEXT NOT NULL);
CREATE TABLE processed (
    destination TEXT NOT NULL, study_instance_uid TEXT NOT NULL, series_instance_uid TEXT NOT NULL,
    sop_instance_uid TEXT NOT NULL, run TEXT, at TEXT NOT NULL,
    PRIMARY KEY (destination, study_instance_uid, sop_instance_uid)) WITHOUT ROWID;
CREATE TABLE whole_series (
    destination TEXT NOT NULL, study_instance_uid TEXT NOT NULL, series_instance_uid TEXT NOT NULL,
    instances INTEGER NOT NULL, run TEXT, at TEXT NOT NULL,
    PRIMARY KEY (destination, study_instance_uid, series_instance_uid)) WITHOUT ROWID;
CREATE TABLE given_up (
    node TEXT NOT NULL, destination TEXT NOT NULL, series_instance_uid TEXT NOT NULL,
    sop_instance_uid TEXT NOT NULL,
    PRIMARY KEY (node, destination, series_instance_uid, sop_instance_uid)) WITHOUT ROWID;
CREATE TABLE handed_on (
    kind TEXT NOT NULL, place TEXT NOT NULL, sop_instance_uid TEXT NOT NULL, run TEXT NOT NULL,
    state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, not_before TEXT,
    detail TEXT NOT NULL DEFAULT '', at TEXT NOT NULL,
    PRIMARY KEY (kind, place, sop_instance_uid)) WITHOUT ROWID;
CREATE TABLE owed_by (
    run TEXT NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL, sop_instance_uid TEXT NOT NULL,
    PRIMARY KEY (run, kind, place, sop_instance_uid)) WITHOUT ROWID;
CREATE INDEX handed_on_by_state ON handed_on (kind, place, state, not_before);
CREATE INDEX handed_on_said ON handed_on (kind, place, detail, state, run, at) WHERE detail != '';
CREATE INDEX handed_on_by_run ON handed_on (run, kind, place, state, not_before);
CREATE TABLE saved_runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, started TEXT NOT NULL, ended TEXT,
    state TEXT NOT NULL, asked TEXT NOT NULL, words TEXT NOT NULL DEFAULT '', job INTEGER,
    owner TEXT NOT NULL);
CREATE INDEX saved_runs_by_name ON saved_runs (name);
PRAGMA user_version = 1;
"""

RESULT_4 = {
    "verdict": "partial",
    "expected": 3,
    "received": 1,
    "already_held": 0,
    "bytes": 7,
    "seconds": 1.0,
    "failed": [{"sop_instance_uid": "1.1.2", "reason": "No room."}, {"sop_instance_uid": "7", "reason": "Refused."}],
    "missing": ["1.1.2", "1.1.3"],
    "unsolicited": ["9.9"],
    "arrived": [],
    "status": None,
    "sub_operations": {"remaining": None, "completed": 1, "failed": 2, "warning": None},
}
ATTEMPT_4 = {
    "started": NOW.isoformat(),
    "ended": None,
    "program": "qrstation 0.9",
    "node": "PACS",
    "address": {"ae_title": "PACS", "host": "127.0.0.1", "port": 104},
    "calling_ae_title": "QRSTATION",
    "requests": [],
    "requests_left_out": 0,
    "held_before": ["1.1.1", "5.5"],
    "arrived": [],
    "unsolicited": ["9.9"],
}


def test_jobs_of_version_4_know_their_instances_whole(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    series = [
        MatchKey(level=Level.SERIES, study_instance_uid=study, series_instance_uid=uid)
        for study, uid in (("1", "1.1"), ("1", "1.2"), ("1", "1.5"), ("2", "1.5"))
    ]
    request = json.dumps(asdict(RetrieveRequest(node="PACS", keys=tuple(series))))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(JOBS_4)
        row = (request, "partial", NOW.isoformat(), json.dumps(RESULT_4), "gone")
        connection.execute("INSERT INTO jobs (request, state, created, result, owner) VALUES (?, ?, ?, ?, ?)", row)
        connection.execute(
            "INSERT INTO jobs (request, state, created, result, owner) VALUES ('?', 'partial', '', 'no JSON', '')"
        )
        connection.executemany(
            "INSERT INTO expected VALUES (1, ?, '1.9', '1.1', '1', 'P')", [("1.1.3",), ("1.1.1",), ("1.1.2",)]
        )
        connection.execute("INSERT INTO attempts VALUES (1, ?, ?)", (NOW.isoformat(), json.dumps(ATTEMPT_4)))
        connection.executemany("INSERT INTO acknowledged VALUES (1, ?, ?)", [("1.1.1", 1), ("1.2", 5), ("1.5", 2)])

    def one(uid: str) -> InstanceKey:
        return InstanceKey("1", "1.1", uid)

    with closing(JobStore(path)) as store:
        (job,) = store.all()
        assert job.result is not None
        assert job.result.missing == (one("1.1.2"), one("1.1.3"))
        assert job.result.failed == (
            InstanceFailure(**one("1.1.2")._asdict(), reason="No room."),
            InstanceFailure(sop_instance_uid="7", reason="Refused."),
        )
        assert job.result.unsolicited == (anywhere("9.9"),)
        assert [each.key for each in store.expected(1)] == [one("1.1.3"), one("1.1.1"), one("1.1.2")]
        (attempt,) = store.attempts(1)
        assert (attempt.held_before, attempt.unsolicited) == ((one("1.1.1"), anywhere("5.5")), (anywhere("9.9"),))
        # Two series have the UID 1.5: which of them went there is not known, so both go again.
        assert store.acknowledged(1) == {one("1.1.1"): 1, InstanceKey("1", "1.2", ""): 5}
    assert path.with_name("jobs.sqlite.version-4").exists()


def test_what_version_1_handed_on_is_known_whole(tmp_path: Path) -> None:
    path = tmp_path / "dose.sqlite"
    processed = [("", "1", "1.1", "a"), ("", "1", "1.1", "b"), ("STORE", "2", "2.1", "a"), ("", "1", "1.1", "twin")]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(DOSE_1)
        connection.executemany(
            "INSERT INTO processed VALUES (?, ?, ?, ?, 'run', 'then')", [*processed, ("", "3", "3.1", "twin")]
        )
        for uid, state in (("a", "done"), ("b", "waiting"), ("twin", "done"), ("unknown", "waiting")):
            row = (uid, state, NOW.isoformat())
            connection.execute(
                "INSERT INTO handed_on VALUES ('node', 'OpenREM', ?, 'run', ?, 2, NULL, 'Said.', ?)", row
            )
            connection.execute("INSERT INTO owed_by VALUES ('run', 'node', 'OpenREM', ?)", (uid,))
    with closing(open_records(path)) as database:
        records = HandedOn(database)
        found = {one.key: (one.state, one.run, one.attempts, one.detail, one.at) for one in records.all()}
        done, waiting = ((state, "run", 2, "Said.", NOW) for state in (HandOnState.DONE, HandOnState.WAITING))
        assert found == {
            InstanceKey("1", "1.1", "a"): done,
            InstanceKey("1", "1.1", "b"): waiting,
            # Which of the two was sent is not known.
            anywhere("twin"): done,
            anywhere("unknown"): waiting,
        }
        (target,) = records.targets()
        known = [InstanceKey("1", "1.1", uid) for uid in "ab"]
        assert records.owe(target, known, run="run", now=NOW, anew=True) == 0
        twins = [InstanceKey("1", "1.1", "twin"), InstanceKey("3", "3.1", "twin")]
        assert records.owe(target, twins, run="run", now=NOW) == 2
