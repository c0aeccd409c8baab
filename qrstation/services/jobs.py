"""The retrieve queue: on disk before it runs, one lane per node."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Protocol

from qrstation import logs
from qrstation.errors import Cancelled, InvalidInput, NodeNotReached, QrError
from qrstation.model.archive import JobRecord
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import Event, Job, JobChanged, JobRemoved, JobState
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult, Verdict
from qrstation.services.retrieval import Progress
from qrstation.store.jobs import JobStore

_log = logging.getLogger(__name__)

ANNOUNCE_INTERVAL = 0.1
"""Least time (s) between two announcements of one job's progress."""
RATE_WINDOW = 5.0
"""Span (s) over which the rate of arrival is taken."""

_STATES = {
    Verdict.COMPLETE: JobState.COMPLETE,
    Verdict.PARTIAL: JobState.PARTIAL,
    Verdict.FAILED: JobState.FAILED,
    Verdict.CANCELLED: JobState.CANCELLED,
    Verdict.UNVERIFIED: JobState.UNVERIFIED,
}


class Retrieve(Protocol):
    """Carries out one request."""

    def __call__(
        self, request: RetrieveRequest, on_progress: Callable[[Progress], None], cancellation: Cancellation
    ) -> RetrieveResult:
        """Fetch, and say what came of it; see `Retrieval.run`."""


class JobQueue:
    """Retrievals that wait, run or ended.

    The core brings no threads: a front end asks for `lanes` and runs each by `run_next`, one thread per lane.

    Parameters
    ----------
    store
        Keeps the jobs over the end of the program.
    retrieve
        Carries out one request.
    announce
        Hears of every change.
    """

    def __init__(self, store: JobStore, retrieve: Retrieve, announce: Callable[[Event], None]) -> None:
        self._store = store
        self._retrieve = retrieve
        self._announce = announce
        self._lock = threading.Lock()
        self._cancellations: dict[int, Cancellation] = {}
        self._ending = False
        self._jobs = {record.id: _job(record) for record in store.all()}

    def all(self) -> tuple[Job, ...]:
        """All jobs, oldest first."""
        with self._lock:
            return tuple(self._jobs[job_id] for job_id in sorted(self._jobs))

    def get(self, job_id: int) -> Job:
        """One job.

        Raises
        ------
        InvalidInput
            There is none with this number.
        """
        with self._lock:
            if job_id not in self._jobs:
                raise InvalidInput(f"There is no job {job_id}.", advice="See the list of jobs for their numbers.")
            return self._jobs[job_id]

    def submit(self, request: RetrieveRequest) -> Job:
        """Add a request; it is on disk when this returns."""
        created = datetime.now(UTC)
        job_id = self._store.add(request, created)
        job = Job(id=job_id, request=request, state=JobState.WAITING, created=created)
        with self._lock:
            self._jobs[job_id] = job
        self._announce(JobChanged(job=job))
        return job

    def lanes(self) -> tuple[str, ...]:
        """Nodes with jobs that wait and none that runs."""
        jobs = [job for job in self.all() if not job.elsewhere]
        busy = {job.request.node for job in jobs if job.state in (JobState.RUNNING, JobState.STOPPING)}
        waiting = dict.fromkeys(job.request.node for job in jobs if job.state is JobState.WAITING)
        return tuple(node for node in waiting if node not in busy)

    def run_next(self, node: str) -> bool:
        """Run a node's oldest waiting job to its end, on the calling thread; false when none waits.

        A fault of the node or the disk becomes the job's result. A bug is recorded and raised.
        """
        waiting = (
            job.id
            for job in self.all()
            if job.state is JobState.WAITING and job.request.node == node and not job.elsewhere
        )
        oldest = next(waiting, None)
        return oldest is not None and self.run(oldest)

    def run(self, job_id: int) -> bool:
        """Run one job to its end, on the calling thread; false when it does not wait, or not for us."""
        with self._lock:
            job = self._jobs.get(job_id)
            if self._ending or job is None or job.state is not JobState.WAITING:
                return False
            if not self._store.claim(job_id):
                self._jobs[job_id] = replace(job, elsewhere=True)
                return False
            cancellation = self._cancellations[job_id] = Cancellation()
            self._jobs[job_id] = replace(job, state=JobState.RUNNING)
        with logs.about(node=job.request.node, job=job_id):
            self._run(job, cancellation)
        return True

    def cancel(self, job_id: int) -> None:
        """Stop a job that waits or runs; nothing happens to one that ended."""
        self._check_here(job_id)
        with self._lock:
            job = self._jobs[job_id]
            if job.state in (JobState.WAITING, JobState.INTERRUPTED):
                job = self._keep(replace(job, state=JobState.CANCELLED))
            elif job.state is JobState.RUNNING:
                job = self._keep(replace(job, state=JobState.STOPPING, activity="stopping"))
            cancellation = self._cancellations.get(job_id)
        self._announce(JobChanged(job=job))
        if cancellation is not None:
            cancellation.request()

    def interrupt(self) -> None:
        """Stop every job because the program ends; the next run finds them interrupted and may resume them."""
        with self._lock:
            self._ending = True
            cancellations = tuple(self._cancellations.values())
        for cancellation in cancellations:
            cancellation.request()

    def retry(self, job_id: int) -> None:
        """Let an ended or interrupted job run again; it asks only for what is missing."""
        self._check_here(job_id)
        with self._lock:
            job = self._jobs[job_id]
            if job.state.ended and job.state is not JobState.COMPLETE:
                fresh = Job(id=job.id, request=job.request, state=JobState.WAITING, created=job.created)
                job = self._keep(fresh)
        self._announce(JobChanged(job=job))

    def remove(self, job_id: int) -> None:
        """Take an ended job off the list; nothing in the archive changes."""
        self._check_here(job_id)
        if not self.get(job_id).state.ended:
            raise InvalidInput("This retrieval has not ended.", advice="Cancel it first.")
        self._store.remove(job_id)
        with self._lock:
            self._jobs.pop(job_id, None)
        self._announce(JobRemoved(job_id=job_id))

    def _check_here(self, job_id: int) -> None:
        if self.get(job_id).elsewhere:
            raise InvalidInput(
                f"Another running qrstation has job {job_id}.", advice="Stop or resume it there, or close that one."
            )

    def _run(self, job: Job, cancellation: Cancellation) -> None:
        self._change(job.id, state=JobState.RUNNING)
        pace = _Pace()
        try:
            result = self._retrieve(
                job.request, lambda progress: self._progressed(job.id, progress, pace), cancellation
            )
        except Cancelled:
            result = _ended_early(Verdict.CANCELLED, "Stopped before anything was asked for.")
        except QrError as fault:
            result = _ended_early(Verdict.FAILED, str(fault), reached=not isinstance(fault, NodeNotReached))
        except BaseException:
            self._finish(job.id, _ended_early(Verdict.FAILED, "A fault in qrstation itself ended it; see the log."))
            raise
        self._finish(job.id, result)

    def _finish(self, job_id: int, result: RetrieveResult) -> None:
        state = _STATES[result.verdict]
        with self._lock:
            self._cancellations.pop(job_id, None)
            job = self._jobs[job_id]
            if self._ending and state is JobState.CANCELLED and job.state is not JobState.STOPPING:
                state = JobState.INTERRUPTED
            job = self._keep(replace(_with_result(job, result), state=state))
        self._announce(JobChanged(job=job))
        _log.info("job %d ended %s after %.1f s: %d received", job_id, state, result.seconds, result.received)

    def _progressed(self, job_id: int, progress: Progress, pace: _Pace) -> None:
        now = time.monotonic()
        rate, instances_rate = pace.measure(now, progress)
        left = None
        if progress.expected is not None and instances_rate:
            left = max(progress.expected - progress.already_held - progress.received, 0) / instances_rate
        with self._lock:
            job = self._jobs[job_id]
            if job.state.ended:
                return
            told_anew = job.activity != progress.activity or job.method != progress.method
            job = self._jobs[job_id] = replace(
                job,
                activity=job.activity if job.state is JobState.STOPPING else progress.activity,
                method=progress.method,
                method_reason=progress.method_reason,
                expected=progress.expected,
                received=progress.received,
                already_held=progress.already_held,
                bytes=progress.bytes,
                rate=rate,
                seconds_left=left,
            )
        if told_anew or pace.due(now):
            self._announce(JobChanged(job=job))

    def _change(self, job_id: int, **changes: object) -> Job:
        with self._lock:
            job = self._keep(replace(self._jobs[job_id], **changes))  # type: ignore[arg-type]
        self._announce(JobChanged(job=job))
        return job

    def _keep(self, job: Job) -> Job:
        """Put a job in memory and on disk, in one order for all threads; the lock is held."""
        self._jobs[job.id] = job
        self._store.set_state(job.id, job.state, job.result)
        return job


@dataclass(slots=True)
class _Pace:
    """Rates of arrival over the last seconds, and when to speak of them."""

    samples: deque[tuple[float, int, int]] = field(default_factory=deque)
    spoken: float = 0.0

    def measure(self, now: float, progress: Progress) -> tuple[float, float]:
        """Bytes/s and instances/s."""
        self.samples.append((now, progress.bytes, progress.received))
        while now - self.samples[0][0] > RATE_WINDOW and len(self.samples) > 2:
            self.samples.popleft()
        then, size, count = self.samples[0]
        span = now - then
        return ((progress.bytes - size) / span, (progress.received - count) / span) if span > 0 else (0.0, 0.0)

    def due(self, now: float) -> bool:
        """Whether it is time to announce again."""
        if now - self.spoken < ANNOUNCE_INTERVAL:
            return False
        self.spoken = now
        return True


def _job(record: JobRecord) -> Job:
    job = Job(
        id=record.id,
        request=record.request,
        state=record.state,
        created=record.created,
        elsewhere=record.elsewhere,
    )
    return job if record.result is None else _with_result(job, record.result)


def _with_result(job: Job, result: RetrieveResult) -> Job:
    return replace(
        job,
        activity="",
        result=result,
        expected=result.expected,
        received=result.received,
        already_held=result.already_held,
        bytes=result.bytes,
        rate=0.0,
        seconds_left=None,
    )


def _ended_early(verdict: Verdict, explanation: str, *, reached: bool = True) -> RetrieveResult:
    return RetrieveResult(
        verdict=verdict,
        expected=None,
        received=0,
        already_held=0,
        bytes=0,
        seconds=0.0,
        reached=reached,
        explanation=explanation,
    )
