"""Plausible jobs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from qrstation.model.events import Job, JobState
from qrstation.model.information_model import Level
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.outcomes import Status, StatusCategory, SubOperations
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import InstanceFailure, RetrieveRequest, RetrieveResult, Verdict
from tests.by_uid import anywhere

KEY = MatchKey(level=Level.STUDY, patient_id="100234", study_instance_uid="1.2.3")


def running(job_id: int = 1, *, received: int = 0, expected: int | None = 400) -> Job:
    return Job(
        id=job_id,
        request=RetrieveRequest(node="Main PACS", keys=(KEY,), description="DOE, Jane: CT Abdomen"),
        state=JobState.RUNNING,
        created=datetime(2026, 11, 20, 14, 3, tzinfo=UTC),
        activity="receiving from Main PACS by C-GET",
        method=RetrieveMethod.GET,
        method_reason="Main PACS offers C-GET.",
        expected=expected,
        received=received,
        bytes=received * 500_000,
        rate=38.2e6,
        seconds_left=13.0,
    )


def partial(job_id: int = 2, *, failed: int = 2, missing: int = 1) -> Job:
    result = RetrieveResult(
        verdict=Verdict.PARTIAL,
        expected=10,
        received=10 - failed - missing,
        already_held=0,
        bytes=3_500_000,
        seconds=7.0,
        failed=tuple(
            InstanceFailure(sop_instance_uid=f"1.2.3.4.{n}", reason="Main PACS could not <send> it.")
            for n in range(failed)
        ),
        missing=tuple(anywhere(f"1.2.3.4.{n}") for n in range(failed, failed + missing)),
        status=Status(code=0xB000, category=StatusCategory.WARNING, meaning="One or more failures"),
        sub_operations=SubOperations(completed=7, failed=3),
        explanation="7 of 10 objects are here and safe.",
    )
    return replace(
        running(job_id, received=result.received, expected=10),
        state=JobState.PARTIAL,
        activity="",
        rate=0.0,
        seconds_left=None,
        result=result,
    )


def retrying(job_id: int = 5) -> Job:
    return replace(
        partial(job_id),
        state=JobState.WAITING_FOR_RETRY,
        attempt=2,
        not_before=datetime(2126, 11, 20, 14, 5, tzinfo=UTC),
        remark="It may pass.",
    )


def ended(job_id: int = 3, state: JobState = JobState.COMPLETE) -> Job:
    return replace(running(job_id, received=400), state=state, activity="", rate=0.0, seconds_left=None)
