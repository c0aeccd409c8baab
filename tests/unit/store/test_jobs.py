from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qrstation.model.events import Job, JobState, with_result
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.outcomes import Status, StatusCategory, SubOperations
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import (
    Contents,
    ExpectedInstance,
    InstanceFailure,
    RetrieveRequest,
    RetrieveResult,
    Verdict,
)
from qrstation.store.incoming import Incoming, Swept
from qrstation.store.jobs import LEFT, Claim, JobStore
from tests.by_uid import anywhere, uids_in

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
    missing=(InstanceKey("1.2", "1.2.3", "1.2.3.5"),),
    unsolicited=(InstanceKey("1.8", "1.8.1", "1.9"),),
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
    stands = with_result(
        Job(
            id=ids[0],
            request=REQUEST,
            state=JobState.PARTIAL,
            created=CREATED,
            attempt=3,
            not_before=CREATED + timedelta(hours=1),
            remark="Why.",
        ),
        RESULT,
    )
    jobs.keep(stands)
    another = JobStore(tmp_path / "data" / "jobs.sqlite")
    first, second = another.all()
    another.close()
    assert first == stands
    assert (second.request, second.state, second.result) == (plain, JobState.WAITING, None)


def test_a_result_stays_while_a_job_is_tried_again(jobs: JobStore) -> None:
    job_id = jobs.add(REQUEST, CREATED)
    job = Job(id=job_id, request=REQUEST, state=JobState.RUNNING, created=CREATED)
    jobs.keep(with_result(replace(job, state=JobState.PARTIAL), RESULT))
    jobs.keep(job)
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
    with closing(JobStore(path)) as store:
        assert store.all() == []
        (kept,) = tmp_path.glob("jobs.sqlite.damaged-*")
        assert kept.read_bytes().startswith(b"no database")
        assert str(kept) in store.warnings[0]
    with closing(JobStore(path)) as again:
        assert again.warnings == ()


def test_what_is_expected_grows_and_goes_with_the_job(jobs: JobStore) -> None:
    def instance(number: int) -> ExpectedInstance:
        return ExpectedInstance(
            sop_instance_uid=f"1.2.{number}",
            sop_class_uid="1.9",
            series_instance_uid="1.1",
            study_instance_uid="1",
            patient_id="山田",
        )

    first, second = jobs.add(REQUEST, CREATED), jobs.add(REQUEST, CREATED)
    jobs.expect(first, (instance(3), instance(1)))
    jobs.expect(first, (instance(1), instance(2)))
    assert jobs.expected(first) == (instance(3), instance(1), instance(2))
    assert jobs.expected(second) == ()
    jobs.remove(first)
    assert jobs.expected(first) == ()


def test_a_list_of_the_version_before_is_read_on(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            """CREATE TABLE jobs (
                id INTEGER PRIMARY KEY AUTOINCREMENT, request TEXT NOT NULL, state TEXT NOT NULL,
                created TEXT NOT NULL, result TEXT, owner TEXT NOT NULL)"""
        )
        result = {name: value for name, value in asdict(RESULT).items() if name not in ("may_pass", "late")}
        result |= {name: uids_in(getattr(RESULT, name)) for name in ("missing", "unsolicited", "arrived")}
        for state in ("partial", "interrupted", "running"):
            row = (json.dumps(asdict(REQUEST)), state, CREATED.isoformat(), json.dumps(result), "gone")
            connection.execute("INSERT INTO jobs (request, state, created, result, owner) VALUES (?, ?, ?, ?, ?)", row)
        connection.execute("PRAGMA user_version = 1")
    with closing(JobStore(path)) as store:
        assert [(job.state, job.remark, job.attempt) for job in store.all()] == [
            (JobState.PARTIAL, "", 0),
            (JobState.WAITING, LEFT, 0),
            (JobState.WAITING, LEFT, 0),
        ]
        missing, unsolicited = (tuple(map(anywhere, uids_in(keys))) for keys in (RESULT.missing, RESULT.unsolicited))
        assert all(job.result == replace(RESULT, missing=missing, unsolicited=unsolicited) for job in store.all())
    assert path.with_name("jobs.sqlite.version-1").exists()


def test_a_list_without_contents_and_acknowledgements_is_read_on(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    with closing(JobStore(path)) as store:
        job_id = store.add(REQUEST, CREATED)
    with closing(sqlite3.connect(path)) as connection, connection:
        known = {name: value for name, value in asdict(REQUEST).items() if name not in ("contents", "in_order")}
        connection.execute("UPDATE jobs SET request = ?", (json.dumps(known),))
        connection.execute("DROP TABLE acknowledged")
        connection.execute("PRAGMA user_version = 3")
    with closing(JobStore(path)) as store:
        (job,) = store.all()
        assert (job.id, job.request) == (job_id, REQUEST)
        assert store.acknowledged(job_id) == {}


def test_what_a_request_knows_of_its_contents_is_kept(tmp_path: Path) -> None:
    series = MatchKey(level=Level.SERIES, study_instance_uid="1", series_instance_uid="1.1")
    one = ExpectedInstance(
        sop_instance_uid="1.1.1", sop_class_uid="", series_instance_uid="1.1", study_instance_uid="1"
    )
    listed = Contents(key=series, instances=(one,), count=1, modality="SR", kind="CT")
    counted = Contents(key=replace(series, series_instance_uid="1.2"), instances=None, count=3)
    request = replace(REQUEST, keys=(listed.key, counted.key), contents=(listed, counted), in_order=True)
    with closing(JobStore(tmp_path / "jobs.sqlite")) as store:
        store.add(request, CREATED)
        assert [job.request for job in store.all()] == [request]


def test_what_another_ae_acknowledged_is_kept_with_the_job(jobs: JobStore) -> None:
    first, second = (jobs.add(REQUEST, CREATED) for _ in range(2))
    series, one = InstanceKey("1", "1.1", ""), InstanceKey("1", "1.2", "1.2.3")
    jobs.acknowledge(first, {series: 3})
    jobs.acknowledge(first, {series: 3, one: 1})
    assert jobs.acknowledged(first) == {series: 3, one: 1}
    assert jobs.acknowledged(second) == {}
    jobs.remove(first)
    assert jobs.acknowledged(first) == {}


def test_a_program_that_starts_while_another_claims_a_job_is_not_taken_for_dead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "jobs.sqlite"
    with closing(JobStore(path)) as ended:
        job_id = ended.add(REQUEST, CREATED)
    claims = list[Claim]()
    sweep = Incoming.sweep
    with closing(JobStore(path)) as one, ExitStack() as stack:
        late = threading.Thread(
            target=lambda: claims.append(stack.enter_context(closing(JobStore(path))).claim(job_id))
        )

        def and_somebody_starts(self: Incoming) -> Swept:
            swept = sweep(self)
            monkeypatch.setattr(Incoming, "sweep", sweep)
            late.start()
            late.join(0.3)
            return swept

        monkeypatch.setattr(Incoming, "sweep", and_somebody_starts)
        claims.append(one.claim(job_id))
        late.join(10)
        assert sorted(claim.name for claim in claims) == ["REFUSED", "TAKEN"]


@pytest.mark.parametrize("contents", ['[{"key": "CANARY^ZEBRA"}]', '"CANARY^ZEBRA"'])
def test_a_job_that_another_version_wrote_otherwise_is_left_out_and_names_nobody_in_the_log(
    jobs: JobStore, tmp_path: Path, caplog: pytest.LogCaptureFixture, contents: str
) -> None:
    kept, other = jobs.add(REQUEST, CREATED), jobs.add(REQUEST, CREATED)
    with closing(sqlite3.connect(tmp_path / "data" / "jobs.sqlite")) as connection:
        connection.execute(
            "UPDATE jobs SET request = json_set(request, '$.contents', json(?)) WHERE id = ?", (contents, other)
        )
        connection.commit()
    assert [job.id for job in jobs.all()] == [kept]
    assert f"Job {other} cannot be read and is left out" in caplog.text
    assert "CANARY" not in caplog.text
