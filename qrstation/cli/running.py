"""Carrying out one job of the retrieve queue in a terminal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from qrstation.cli.output import Advance
from qrstation.cli.session import Session
from qrstation.errors import QrError
from qrstation.model.events import Event, Job, JobChanged, JobState
from qrstation.model.retrieve import RetrieveResult, Verdict

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


def run_job(session: Session, workstation: Workstation, job: Job, *, again_later: bool = False) -> RetrieveResult:
    """Run a waiting job to its end, with progress on the terminal.

    Parameters
    ----------
    again_later
        Whether to wait and try again where that may help.

    Raises
    ------
    QrError
        Another program took it on meanwhile.
    """
    with session.cancellation.calling(lambda: workstation.jobs.cancel(job.id)):
        while True:
            with session.output.progress(f"job {job.id}") as advance:
                unsubscribe = workstation.subscribe(lambda event: _show(event, job.id, advance))
                try:
                    workstation.jobs.run(job.id, again_later=again_later)
                finally:
                    unsubscribe()
            stands = workstation.jobs.get(job.id)
            if stands.state is not JobState.WAITING_FOR_RETRY or not _waited(session, stands):
                break
    stands = workstation.jobs.get(job.id)
    if stands.result is None:
        raise QrError(f"Job {job.id} came to no result.", advice="See qrstation jobs list for where it stands.")
    if stands.state is JobState.CANCELLED:
        return replace(stands.result, verdict=Verdict.CANCELLED, may_pass=False)
    return stands.result


def _waited(session: Session, job: Job) -> bool:
    """Wait for the next attempt; false when the user stops that."""
    assert job.not_before is not None
    assert job.result is not None
    session.output.message(job.result.explanation)
    session.output.message(f"Trying again at {job.not_before.astimezone():%H:%M:%S}, after attempt {job.attempt}.")
    while (left := (job.not_before - datetime.now(UTC)).total_seconds()) > 0:
        if session.cancellation.wait(left):
            return False
    return True


def _show(event: Event, job_id: int, advance: Advance) -> None:
    if isinstance(event, JobChanged) and event.job.id == job_id:
        job = event.job
        advance(job.already_held + job.received, job.expected, job.activity)
