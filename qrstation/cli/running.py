"""Carrying out one job of the retrieve queue in a terminal."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.output import Advance
from qrstation.cli.session import Session
from qrstation.errors import Cancelled, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import DoseOrder, DoseReview, DoseStage
from qrstation.model.dose_schedule import SavedRun
from qrstation.model.events import Event, Job, JobChanged, JobState
from qrstation.model.outcomes import EchoResult
from qrstation.model.retrieve import RetrieveResult, Verdict

if TYPE_CHECKING:
    from qrstation.services.dose.retrieval import DoseRetrieval
    from qrstation.services.workstation import Workstation

_T = TypeVar("_T")

_OF_VERDICTS = {
    Verdict.COMPLETE: ExitCode.DONE,
    Verdict.UNVERIFIED: ExitCode.DONE,
    Verdict.PARTIAL: ExitCode.PARTIAL,
    Verdict.FAILED: ExitCode.RETRIEVE_FAILED,
    Verdict.CANCELLED: ExitCode.CANCELLED,
}


def run_job(
    session: Session,
    workstation: Workstation,
    job: Job,
    *,
    again_later: bool = False,
    until: datetime | None = None,
) -> RetrieveResult:
    """Run a waiting job to its end, with progress on the terminal.

    Parameters
    ----------
    again_later
        Whether to wait and try again where that may help, and for the end of the node's quiet hours.
    until
        When nobody waits any more for another attempt or for the end of quiet hours, which the queue keeps; none: ever.

    Raises
    ------
    Cancelled
        The user stopped it before it began.
    QrError
        Another program took it on meanwhile, or the quiet hours last too long.
    """

    def stop() -> None:
        if session.cancellation.for_good:
            workstation.jobs.cancel(job.id)
        else:
            workstation.jobs.interrupt()

    with session.cancellation.calling(stop):
        while _may_start(session, workstation, job, waiting=again_later, until=until):
            with session.output.progress(f"job {job.id}") as advance:
                unsubscribe = workstation.subscribe(lambda event: _show(event, job.id, advance))
                try:
                    workstation.jobs.run(job.id, again_later=again_later)
                finally:
                    unsubscribe()
            stands = workstation.jobs.get(job.id)
            in_pause = stands.state is JobState.WAITING_FOR_RETRY and _waited(session, workstation, stands, until)
            if session.cancellation.requested or not (in_pause or stands.state is JobState.WAITING):
                break
    stands = workstation.jobs.get(job.id)
    if stopped := session.cancellation.requested and not stands.state.ended:
        session.output.message(f"Job {job.id} was left unfinished: qrstation jobs resume goes on with it.")
    stopped = stopped or stands.state is JobState.CANCELLED
    if stands.result is None and stopped:
        raise Cancelled
    if stands.result is None:
        raise QrError(f"Job {job.id} came to no result.", advice=f"qrstation jobs show {job.id} tells where it stands.")
    if stopped:
        return replace(stands.result, verdict=Verdict.CANCELLED, may_pass=False)
    return stands.result


class Patience:
    """A dose retrieval whose nodes are asked again, after pauses that grow, where a fault may pass by itself.

    Parameters
    ----------
    dose
        Does what is asked.
    until
        When the next one of its kind begins, so that this one is given up; none: never.
    """

    def __init__(
        self, session: Session, dose: DoseRetrieval, until: Callable[[], datetime | None] = lambda: None
    ) -> None:
        self._session = session
        self._dose = dose
        self._until = until

    def ready(self, order: DoseOrder, cancellation: Cancellation | None = None) -> tuple[EchoResult, EchoResult]:
        """Make sure that the remote node and the store answer; raises as `DoseRetrieval.ready` does, in the end."""
        return self._in_the_end(lambda: self._dose.ready(order, cancellation))

    def review(
        self, order: DoseOrder, *, on_stage: Callable[[DoseStage], None], cancellation: Cancellation | None
    ) -> DoseReview:
        """Ask the node, and decide; raises as `DoseRetrieval.review` does, in the end."""
        return self._in_the_end(lambda: self._dose.review(order, on_stage=on_stage, cancellation=cancellation))

    def paused(self, saved_as: str) -> Job | None:
        """Find a retrieval of a saved query that the user paused."""
        return self._dose.paused(saved_as)

    def retrieve(self, review: DoseReview) -> Job | None:
        """Put what is to be fetched into the queue."""
        return self._dose.retrieve(review)

    def tell_run(self, run: SavedRun) -> None:
        """Say on the log page what a run came to that needs a person."""
        self._dose.tell_run(run)

    def _in_the_end(self, attempt: Callable[[], _T]) -> _T:
        from qrstation.services import retries

        failed = 0
        while True:
            try:
                return attempt()
            except QrError as fault:
                failed += 1
                pause = retries.pause_after(failed) if retries.fault_may_pass(fault) else None
                again, given_up = datetime.now(UTC) + (pause or timedelta()), self._until()
                if pause is None or (given_up is not None and again >= given_up):
                    raise
                self._session.output.message(f"{fault} Trying again at {again.astimezone():%H:%M:%S}.")
            if self._session.cancellation.wait(max((again - datetime.now(UTC)).total_seconds(), 0)):
                raise Cancelled


def _may_start(session: Session, workstation: Workstation, job: Job, *, waiting: bool, until: datetime | None) -> bool:
    """Say that the node is in its quiet hours, and wait for their end.

    False when the job was stopped meanwhile, or nobody waits so long.
    """
    closed = workstation.closed_until(job.request.node)
    if closed is None:
        return True
    quiet = f"{job.request.node} is in its quiet hours until {closed.astimezone():%a %H:%M}"
    if not waiting:
        session.output.message(f"{quiet}. It is asked all the same, because you want it now.")
        return True
    if until is not None and closed >= until:
        if workstation.jobs.get(job.id).result is None:
            raise QrError(f"{quiet}: nothing was fetched.", advice=_left_to_queue(job))
        session.output.message(f"{quiet}. {_left_to_queue(job)}")
        return False
    session.output.message(f"{quiet}. Waiting for their end.")
    return _slept(session, workstation, job, closed)


def _waited(session: Session, workstation: Workstation, job: Job, until: datetime | None) -> bool:
    """Wait for the next attempt; false when the job was stopped meanwhile, or nobody waits so long."""
    assert job.not_before is not None
    assert job.result is not None
    session.output.message(job.result.explanation)
    if until is not None and job.not_before >= until:
        session.output.message(_left_to_queue(job))
        return False
    session.output.message(f"Trying again at {job.not_before.astimezone():%H:%M:%S}, after attempt {job.attempt}.")
    return _slept(session, workstation, job, job.not_before)


def _left_to_queue(job: Job) -> str:
    return f"Job {job.id} is left to the queue: qrstation jobs resume goes on with it."


def _slept(session: Session, workstation: Workstation, job: Job, moment: datetime) -> bool:
    """Wait for a moment, no longer if the clock is set back; false when the job was stopped meanwhile."""
    changed, last = threading.Event(), time.monotonic() + (moment - datetime.now(UTC)).total_seconds()

    def hear(event: Event) -> None:
        if isinstance(event, JobChanged) and event.job.id == job.id and not event.job.state.active:
            changed.set()

    unsubscribe = workstation.subscribe(hear)
    try:
        with session.cancellation.calling(changed.set):
            while (left := min((moment - datetime.now(UTC)).total_seconds(), last - time.monotonic())) > 0:
                if not workstation.jobs.get(job.id).state.active or changed.wait(left):
                    return False
    finally:
        unsubscribe()
    return True


def _show(event: Event, job_id: int, advance: Advance) -> None:
    if isinstance(event, JobChanged) and event.job.id == job_id:
        job = event.job
        advance(job.already_held + job.received, job.expected, job.activity)


def of_retrieval(result: RetrieveResult) -> ExitCode:
    """Exit code of a retrieval that came to a result."""
    if result.verdict is Verdict.FAILED and not result.reached:
        return ExitCode.NOT_REACHED
    if result.disk_failed and result.verdict in (Verdict.PARTIAL, Verdict.FAILED):
        return ExitCode.ARCHIVE_FAULT
    return _OF_VERDICTS[result.verdict]
