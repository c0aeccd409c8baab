"""What is kept of the attempts of a job for its receipt."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import Address
from qrstation.model.outcomes import SubOperations
from qrstation.model.query import SentRequest
from qrstation.model.receipts import Attempt
from qrstation.model.retrieve import RetrieveRequest, Verdict
from qrstation.store.jobs import JobStore

STARTED = datetime(2026, 1, 31, 10, 15, 30, 123456, tzinfo=UTC)
BEGUN = Attempt(
    started=STARTED,
    ended=None,
    program="qrstation 0.1.0",
    node="Main PACS",
    address=Address(ae_title="PACS", host="pacs.example.org", port=104),
    calling_ae_title="QRSTATION",
    requests=(SentRequest(service="C-FIND", sop_class="Study Root", keys={"PatientID": "山田", "StudyID": ""}),),
    requests_left_out=0,
    held_before=(InstanceKey("1", "1.2", "1.2.3"),),
)
ENDED = replace(
    BEGUN,
    ended=STARTED + timedelta(seconds=7),
    arrived=(InstanceKey("1", "1.2", "1.2.4"),),
    unsolicited=(InstanceKey("2", "2.1", "1.9"),),
    verdict=Verdict.PARTIAL,
    status="B000 warning",
    told=SubOperations(completed=2, failed=1),
    explanation="One did not come.",
)
LATER = replace(BEGUN, started=STARTED + timedelta(hours=1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "jobs.sqlite"


@pytest.fixture
def jobs(path: Path) -> Iterator[JobStore]:
    store = JobStore(path)
    yield store
    store.close()


def test_attempts_come_back_as_they_were_noted_last(jobs: JobStore, path: Path) -> None:
    job_id = jobs.add(RetrieveRequest(node="Main PACS", keys=()), STARTED)
    other = jobs.add(RetrieveRequest(node="Main PACS", keys=()), STARTED)
    for attempt in (LATER, BEGUN, ENDED):
        jobs.note(job_id, attempt)
    again = JobStore(path)
    assert again.attempts(job_id) == (ENDED, LATER)
    assert again.attempts(other) == ()
    again.close()


def test_they_go_with_their_job(jobs: JobStore) -> None:
    job_id = jobs.add(RetrieveRequest(node="Main PACS", keys=()), STARTED)
    jobs.note(job_id, BEGUN)
    jobs.remove(job_id)
    assert jobs.attempts(job_id) == ()


def test_a_list_without_them_is_read_on(path: Path) -> None:
    store = JobStore(path)
    job_id = store.add(RetrieveRequest(node="Main PACS", keys=()), STARTED)
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("DROP TABLE attempts; DROP TABLE acknowledged")
        connection.execute("PRAGMA user_version = 2")
    store = JobStore(path)
    store.note(job_id, BEGUN)
    assert store.attempts(job_id) == (BEGUN,)
    store.close()
