"""Carrying out one job of the retrieve queue in a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qrstation.cli.output import Advance
from qrstation.cli.session import Session
from qrstation.errors import QrError
from qrstation.model.events import Event, Job, JobChanged
from qrstation.model.retrieve import RetrieveResult

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


def run_job(session: Session, workstation: Workstation, job: Job) -> RetrieveResult:
    """Run a waiting job to its end, with progress on the terminal.

    Raises
    ------
    QrError
        Another program took it on meanwhile.
    """
    with session.output.progress(f"job {job.id}") as advance:
        unsubscribe = workstation.subscribe(lambda event: _show(event, job.id, advance))
        try:
            with session.cancellation.calling(lambda: workstation.jobs.cancel(job.id)):
                workstation.jobs.run(job.id)
        finally:
            unsubscribe()
    result = workstation.jobs.get(job.id).result
    if result is None:
        raise QrError(f"Job {job.id} came to no result.", advice="See qrstation jobs list for where it stands.")
    return result


def _show(event: Event, job_id: int, advance: Advance) -> None:
    if isinstance(event, JobChanged) and event.job.id == job_id:
        job = event.job
        advance(job.already_held + job.received, job.expected, job.activity)
