"""The retrieve queue: on disk before it runs, one lane per node; nothing of it is lost, whatever happens."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from typing import Protocol

from qrstation import logs
from qrstation.errors import ArchiveFault, Cancelled, InvalidInput, NodeNotReached, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import Event, Job, JobState, Outlook, with_result
from qrstation.model.instances import InstanceKey, InstanceStored
from qrstation.model.receipts import Attempt
from qrstation.model.retrieve import ExpectedInstance, RetrieveRequest, RetrieveResult, Verdict, not_asked_for
from qrstation.services import retries
from qrstation.services.job_list import STATES, JobList
from qrstation.services.pace import Pace
from qrstation.services.planning import Expectations
from qrstation.services.progress import Progress
from qrstation.services.standing import OnDisk, begun, stopping, waiting
from qrstation.store.jobs import LEFT, JobStore
from qrstation.words import say

_log = logging.getLogger(__name__)

_QUEUED = (JobState.WAITING, JobState.WAITING_FOR_RETRY)


class Retrieve(Protocol):
    """Carries out one request."""

    def __call__(
        self,
        request: RetrieveRequest,
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
    ) -> RetrieveResult:
        """Fetch, and say what came of it; see `Retrieval.run`."""


@dataclass(slots=True)
class _Run:
    """A job that runs: how to stop it, and where it is to stand then."""

    again_later: bool
    cancellation: Cancellation = field(default_factory=Cancellation)
    aim: JobState | None = None
    not_before: datetime | None = None
    remark: str = ""
    pace: Pace = field(default_factory=Pace)


class JobQueue:
    """Retrievals that wait, run, are paused or ended.

    The core brings no threads: a front end asks for the `outlook` and runs each of its lanes by `run_next`, one thread
    per lane; when something becomes due later, the outlook says when to ask again.

    Parameters
    ----------
    store
        Keeps the jobs over the end of the program.
    retrieve
        Carries out one request.
    announce
        Hears of every change.
    on_disk
        Tells which of some instances are safe on the disk; see `OnDisk`.
    closed_until
        Tells when a node's lane opens again; none: it is open.
    now
        The clock.
    """

    def __init__(
        self,
        store: JobStore,
        retrieve: Retrieve,
        announce: Callable[[Event], None],
        *,
        on_disk: OnDisk = lambda _request, _uids: frozenset(),
        closed_until: Callable[[str], datetime | None] = lambda _: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._list = JobList(store, announce, on_disk)
        self._retrieve = retrieve
        self._on_disk = on_disk
        self._closed_until = closed_until
        self._now = now
        self._lock = threading.RLock()
        self._runs: dict[int, _Run] = {}
        self._urgent: set[int] = set()
        self._ending = False

    def all(self) -> tuple[Job, ...]:
        """All jobs, oldest first."""
        return self._list.all()

    def get(self, job_id: int) -> Job:
        """One job.

        Raises
        ------
        InvalidInput
            There is none with this number.
        """
        return self._list.get(job_id)

    def expected(self, job_id: int) -> tuple[ExpectedInstance, ...]:
        """What a job was found to want, in the order in which the node told it; empty where no node told."""
        return self._list.expectations(job_id).known()

    def attempts(self, job_id: int) -> tuple[Attempt, ...]:
        """What was noted of each attempt of a job, oldest first."""
        return self._list.expectations(job_id).attempts()

    def acknowledged(self, job_id: int) -> Mapping[InstanceKey, int]:
        """What another AE acknowledged of a job; see `JobStore.acknowledge`."""
        return self._list.expectations(job_id).acknowledged()

    def refresh(self) -> None:
        """Look what other programs on the same home have done; see `JobList.refresh`."""
        self._list.refresh()

    def arrived(self, stored: InstanceStored) -> None:
        """Hear of an instance in the archive; see `JobList.arrived`."""
        self._list.arrived(stored)

    def submit(self, request: RetrieveRequest) -> Job:
        """Add a request; it is on disk when this returns."""
        return self._list.add(request, self._now())

    def outlook(self) -> Outlook:
        """What may run now, and when more of it may; a job whose lane is closed is told until when."""
        jobs = self.all()
        queued = self._queued(jobs)
        for job, held in queued:
            self._tell_hours(job.id, held)
        busy = {job.request.node for job in jobs if job.state in (JobState.RUNNING, JobState.STOPPING)}
        ready = dict.fromkeys(job.request.node for job, held in queued if held is None)
        return Outlook(
            lanes=tuple(node for node in ready if node not in busy),
            next_due=min((held for _, held in queued if held is not None), default=None),
        )

    def run_next(self, node: str) -> bool:
        """Run a node's oldest job that may run to its end, on the calling thread; false when there is none.

        A fault of the node or the disk becomes the job's result; where it may pass, the job is tried again later. A bug
        is recorded and raised.
        """
        ready = (job.id for job, held in self._queued(self.all()) if job.request.node == node and held is None)
        oldest = next(ready, None)
        return oldest is not None and self.run(oldest, again_later=True)

    def run(self, job_id: int, *, again_later: bool = False) -> bool:
        """Run one job to its end, on the calling thread; false when it does not wait, or not for us.

        Parameters
        ----------
        again_later
            Whether the job waits for another attempt where one may help; otherwise it ends as it stands.
        """
        with self._lock:
            if self._ending or job_id in self._runs or not self._list.is_ours(job_id):
                return False
            if self.get(job_id).state not in _QUEUED:
                return False
            run = _Run(again_later)
            job = self._list.change(job_id, begun)
            self._runs[job_id] = run
        with logs.about(node=job.request.node, job=job_id):
            self._run(job, run)
        return True

    def cancel(self, job_id: int) -> None:
        """Stop a job that has not ended; nothing happens to one that has."""
        self._stop(job_id, JobState.CANCELLED)

    def pause(self, job_id: int) -> None:
        """Let a job rest that waits or runs, until somebody lets it go on; nothing happens to one that ended."""
        self._stop(job_id, JobState.PAUSED)

    def resume(self, job_id: int) -> None:
        """Let a job that has not ended go on now: one that is paused, waits for its hour, or waits for retry."""
        self._list.take(job_id)
        with self._lock:
            run = self._runs.get(job_id)
            if run is None and not self.get(job_id).state.ended:
                self._urgent.add(job_id)
                self._list.change(job_id, waiting)
            elif run is not None and run.aim is JobState.PAUSED:
                run.aim = JobState.WAITING

    def retry(self, job_id: int) -> None:
        """Let a job that ended without being complete run again; it asks only for what is missing."""
        self._list.take(job_id)
        with self._lock:
            state = self.get(job_id).state
            if state.ended and state is not JobState.COMPLETE:
                self._list.change(job_id, lambda job: replace(waiting(job), attempt=0))

    def interrupt(self) -> None:
        """Stop every job because the program ends; the next start goes on with them."""
        with self._lock:
            self._ending = True
            runs = tuple(self._runs.values())
            for run in runs:
                run.aim = run.aim or JobState.WAITING
                if run.aim is JobState.WAITING:
                    run.remark = run.remark or say(LEFT)
        for run in runs:
            run.cancellation.request()

    def remove(self, job_id: int) -> None:
        """Take an ended job off the list; nothing in the archive changes."""
        self._list.take(job_id)
        if not self.get(job_id).state.ended:
            raise InvalidInput(say("This retrieval has not ended."), advice=say("Cancel it first."))
        self._list.remove(job_id)

    def _queued(self, jobs: Iterable[Job]) -> list[tuple[Job, datetime | None]]:
        """Those that wait for us, each with the moment at which it may run; none: now. Each node's hours once."""
        now, closed_until = self._now(), cache(self._closed_until)

        def held_until(job: Job) -> datetime | None:
            retried = retries.due(job.not_before, now) if job.state is JobState.WAITING_FOR_RETRY else None
            closed = None if job.id in self._urgent else closed_until(job.request.node)
            latest = max(filter(None, (retried, closed)), default=None)
            return None if latest is None or latest <= now else latest

        return [(job, held_until(job)) for job in jobs if job.state in _QUEUED and not job.elsewhere]

    def _tell_hours(self, job_id: int, held: datetime | None) -> None:
        """Say of a job that waits its turn until when its lane is closed, or that it is not any more."""

        def revise(job: Job) -> Job:
            if job.state is not JobState.WAITING or job.not_before == held:
                return job
            return replace(job, not_before=held, remark="" if held is None else _in_quiet_hours(job))

        self._list.show(job_id, revise)

    def _stop(self, job_id: int, aim: JobState) -> None:
        """Bring a job that has not ended to `aim`: at once, or when the node has stopped."""
        run = None
        try:
            with self._lock:
                run = self._runs.get(job_id)
                if run is not None:
                    run.aim, run.not_before, run.remark = aim, None, ""
                    self._list.change(job_id, stopping, kept_as=aim if aim is JobState.PAUSED else None)
                    return
                self._list.take(job_id)
                if not self.get(job_id).state.ended:
                    self._list.change(job_id, lambda job: replace(waiting(job), state=aim))
        finally:
            # Also where the disk does not take that it is stopping: a full one must not keep it running.
            if run is not None:
                run.cancellation.request()

    def _run(self, job: Job, run: _Run) -> None:
        expectations = self._list.expectations(job.id)
        try:
            result = self._retrieve(
                job.request, lambda progress: self._progressed(job.id, progress, run), run.cancellation, expectations
            )
        except Cancelled:
            result = self._ended_early(job.id, Verdict.CANCELLED, say("Stopped before anything was asked for."))
        except QrError as fault:
            result = self._ended_early(
                job.id,
                Verdict.FAILED,
                str(fault),
                reached=not isinstance(fault, NodeNotReached),
                may_pass=retries.fault_may_pass(fault),
            )
        except BaseException:
            said = say("A fault in qrstation itself ended it; see the log.")
            self._finish(job.id, run, self._ended_early(job.id, Verdict.FAILED, said))
            raise
        self._finish(job.id, run, result)

    def _finish(self, job_id: int, run: _Run, result: RetrieveResult) -> None:
        with self._lock:
            self._runs.pop(job_id, None)
            self._urgent.discard(job_id)
            job = self._list.end(job_id, lambda job: self._ended(_with_end(job, result), run, result))
        _log.info("job %d ended %s after %.1f s: %d received", job_id, job.state, result.seconds, result.received)
        # What arrived between the verdict and now.
        self._list.look_again(job_id)

    def _ended(self, job: Job, run: _Run, result: RetrieveResult) -> Job:
        """Say where a job stands that has just run."""
        if result.verdict in (Verdict.COMPLETE, Verdict.UNVERIFIED):
            return replace(job, state=STATES[result.verdict])
        if run.aim in (JobState.PAUSED, JobState.WAITING):
            return replace(job, state=run.aim, not_before=run.not_before, remark=run.remark, attempt=0)
        attempt = 1 if result.received else job.attempt
        pause = retries.pause_after(attempt) if run.again_later and run.aim is None and result.may_pass else None
        if pause is None:
            return replace(job, state=STATES[result.verdict])
        return replace(
            job,
            state=JobState.WAITING_FOR_RETRY,
            attempt=attempt,
            not_before=self._now() + pause,
            remark=say("What kept it from being complete may pass by itself, so it is tried again."),
        )

    def _ended_early(
        self, job_id: int, verdict: Verdict, explanation: str, *, reached: bool = True, may_pass: bool = False
    ) -> RetrieveResult:
        """Make the result of an attempt that brought nothing: what earlier ones brought is still here."""
        job = self.get(job_id)
        request, not_found = job.request, () if job.result is None else job.result.not_found
        wanted = () if request.destination else self.expected(job_id)
        try:
            held = self._on_disk(request, (one.key for one in wanted))
        except ArchiveFault:  # What ended the attempt, most likely: what is held cannot be told now.
            wanted, held = (), frozenset()
        missing = tuple(one.key for one in wanted if one.key not in held)
        if wanted and not missing and not not_found:
            verdict = Verdict.COMPLETE
        elif held and verdict is Verdict.FAILED:
            verdict = Verdict.PARTIAL
        return RetrieveResult(
            verdict=verdict,
            expected=len(wanted) or None,
            received=0,
            already_held=len(held),
            bytes=0,
            seconds=0.0,
            missing=missing,
            not_found=not_found,
            failed=not_asked_for(missing if verdict is Verdict.CANCELLED else ()),
            reached=reached,
            explanation=explanation,
            may_pass=may_pass,
        )

    def _progressed(self, job_id: int, progress: Progress, run: _Run) -> None:
        now = time.monotonic()
        rate, instances_rate = run.pace.measure(now, progress.bytes, progress.received)
        left = None
        if progress.expected is not None and instances_rate:
            left = max(progress.expected - progress.already_held - progress.received, 0) / instances_rate

        def revise(job: Job) -> Job:
            # Asked here, under the list's lock: a run leaves before its end is told, and what comes later is too late.
            if self._runs.get(job_id) is not run:
                return job
            return replace(
                job,
                activity=job.activity if job.state is JobState.STOPPING else progress.words,
                method=progress.method,
                method_reason=progress.method_reason,
                expected=progress.expected,
                received=progress.received,
                already_held=progress.already_held,
                bytes=progress.bytes,
                rate=rate,
                seconds_left=left,
            )

        def is_due(before: Job, job: Job) -> bool:
            return (before.activity, before.method) != (job.activity, job.method) or run.pace.due(now)

        if self._list.show(job_id, revise, is_due):
            self._stop_where_closed(job_id, run)

    def _stop_where_closed(self, job_id: int, run: _Run) -> None:
        """Let a job wait again whose lane has closed while it ran."""
        job = self.get(job_id)
        if job_id in self._urgent or not run.again_later or run.aim is not None:
            return
        closed = self._closed_until(job.request.node)
        if closed is None or closed <= self._now():
            return
        with self._lock:
            run.aim, run.not_before = run.aim or JobState.WAITING, closed
            run.remark = _in_quiet_hours(job)
        run.cancellation.request()


def _with_end(job: Job, result: RetrieveResult) -> Job:
    return with_result(job, replace(result, method=job.method, method_reason=job.method_reason))


def _in_quiet_hours(job: Job) -> str:
    return say("{node} is in its quiet hours; after them it goes on with what is missing.", node=job.request.node)
