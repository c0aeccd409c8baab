from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qrstation.model.events import JobState
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.outcomes import Status, StatusCategory, SubOperations
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import InstanceFailure, RetrieveRequest, RetrieveResult, Verdict
from qrstation.store.jobs import JobStore

CREATED = datetime(2026, 1, 31, 10, 15, 30, tzinfo=UTC)
REQUEST = RetrieveRequest(
    node="Main PACS",
    keys=(MatchKey(level=Level.SERIES, patient_id="山田", study_instance_uid="1.2", series_instance_uid="1.2.3"),),
    description="山田^太郎, CT Abdomen",
    model=QueryModel.PATIENT,
    method=RetrieveMethod.MOVE,
    destination="OTHER",
)
RESULT = RetrieveResult(
    verdict=Verdict.PARTIAL,
    expected=3,
    received=2,
    already_held=1,
    bytes=5_000_000_000,
    seconds=1.5,
    failed=(InstanceFailure(sop_instance_uid="1.2.3.4", reason="refused"),),
    missing=("1.2.3.5",),
    unsolicited=("1.9",),
    status=Status(code=0xB000, category=StatusCategory.WARNING, meaning="in part", offending=("PatientID",)),
    sub_operations=SubOperations(remaining=0, completed=2, failed=1),
    explanation="One did not come.",
)


@pytest.fixture
def jobs(tmp_path: Path) -> Iterator[JobStore]:
    store = JobStore(tmp_path / "data" / "jobs.sqlite")
    yield store
    store.close()


def test_a_job_comes_back_as_it_was_given(jobs: JobStore, tmp_path: Path) -> None:
    plain = RetrieveRequest(node="A@b:1", keys=())
    ids = [jobs.add(REQUEST, CREATED), jobs.add(plain, CREATED)]
    jobs.set_state(ids[0], JobState.PARTIAL, RESULT)
    another = JobStore(tmp_path / "data" / "jobs.sqlite")
    first, second = another.all()
    another.close()
    assert (first.id, first.request, first.state, first.created, first.result) == (
        ids[0],
        REQUEST,
        JobState.PARTIAL,
        CREATED,
        RESULT,
    )
    assert (second.request, second.state, second.result) == (plain, JobState.WAITING, None)


def test_a_result_stays_while_a_job_is_tried_again(jobs: JobStore) -> None:
    job_id = jobs.add(REQUEST, CREATED)
    jobs.set_state(job_id, JobState.PARTIAL, RESULT)
    jobs.set_state(job_id, JobState.RUNNING)
    (record,) = jobs.all()
    assert (record.state, record.result) == (JobState.RUNNING, RESULT)


def test_numbers_are_not_used_twice(jobs: JobStore) -> None:
    first = jobs.add(REQUEST, CREATED)
    jobs.remove(first)
    assert jobs.all() == []
    assert jobs.add(REQUEST, CREATED) > first


def test_a_job_that_cannot_be_read_does_not_hide_the_others(jobs: JobStore, tmp_path: Path) -> None:
    ids = [jobs.add(REQUEST, CREATED) for _ in range(2)]
    with closing(sqlite3.connect(tmp_path / "data" / "jobs.sqlite")) as connection, connection:
        connection.execute("UPDATE jobs SET request = '{}' WHERE id = ?", (ids[0],))
    assert [record.id for record in jobs.all()] == ids[1:]


def test_a_damaged_list_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    path.write_bytes(b"no database" * 1000)
    store = JobStore(path)
    assert store.all() == []
    assert store.kept_aside is not None
    assert store.kept_aside.read_bytes().startswith(b"no database")
    store.close()
