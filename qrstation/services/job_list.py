"""Every retrieval of a home as it stands: in memory, on disk, and beside other programs that use the same home."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime

from qrstation.errors import ArchiveFault, InvalidInput
from qrstation.model.events import Event, Job, JobChanged, JobRemoved, JobState, with_result
from qrstation.model.information_model import QueryModel
from qrstation.model.instances import InstanceKey, InstanceStored
from qrstation.model.receipts import Attempt
from qrstation.model.retrieve import ExpectedInstance, RetrieveRequest, RetrieveResult, Verdict
from qrstation.services.late_arrivals import Missed, confirmed, improved
from qrstation.services.standing import OnDisk, counted
from qrstation.store.jobs import Claim, JobStore
from qrstation.words import say

_log = logging.getLogger(__name__)

STATES = {
    Verdict.COMPLETE: JobState.COMPLETE,
    Verdict.PARTIAL: JobState.PARTIAL,
    Verdict.FAILED: JobState.FAILED,
    Verdict.CANCELLED: JobState.CANCELLED,
    Verdict.UNVERIFIED: JobState.UNVERIFIED,
}
"""Where a job stands that came to a verdict."""


class JobList:
    """Jobs, each change of which is on disk before it is told; safe to use from any thread.

    Changes are told under the list's lock, so that they are heard in the order in which they were made.

    Parameters
    ----------
    store
        Keeps the jobs over the end of the program.
    announce
        Hears of every change.
    on_disk
        Tells which of some instances are safe on the disk; see `OnDisk`.
    """

    def __init__(self, store: JobStore, announce: Callable[[Event], None], on_disk: OnDisk) -> None:
        self._store = store
        self._announce = announce
        self._on_disk = on_disk
        self._lock = threading.RLock()
        self._missed = Missed()
        self._jobs = {job.id: job for job in store.all()}
        self._read = dict(self._jobs)
        """What the disk said last of jobs that are not ours: what we know better of them stays until it says more."""
        for job in self.all():
            self._missed.put(job.id, self._missed_by(job))
        self._look_at(self.all())

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
                raise InvalidInput(
                    say("There is no job {number}.", number=job_id),
                    advice=say("See the list of jobs for their numbers."),
                )
            return self._jobs[job_id]

    def add(self, request: RetrieveRequest, created: datetime) -> Job:
        """Add a request, waiting; it is on disk when this returns."""
        job_id = self._store.add(request, created)
        job = Job(id=job_id, request=request, state=JobState.WAITING, created=created)
        with self._lock:
            self._jobs[job_id] = job
        self._announce(JobChanged(job=job))
        return job

    def expectations(self, job_id: int) -> KeptExpectations:
        """What a job was found to want, kept with it."""
        return KeptExpectations(self._store, job_id)

    def change(self, job_id: int, revise: Callable[[Job], Job], *, kept_as: JobState | None = None) -> Job:
        """Change a job on disk and in memory, and tell of it.

        Parameters
        ----------
        revise
            Gives the job as it is to be, from what it is.
        kept_as
            Where it stands should the program end now, if that is elsewhere.

        Raises
        ------
        ArchiveFault
            It could not be kept on disk: nothing has changed.
        """
        with self._lock:
            before = self.get(job_id)
            job = revise(before)
            if job is not before:
                missed = self._missed_by(job)
                self._store.keep(job if kept_as is None else replace(job, state=kept_as))
                self._jobs[job_id] = job
                self._missed.put(job_id, missed)
            self._announce(JobChanged(job=job))
            return job

    def end(self, job_id: int, revise: Callable[[Job], Job]) -> Job:
        """Change a job that has just run, in memory also where the disk does not take it; see `change`.

        Raises
        ------
        ArchiveFault
            It could not be kept: the next program finds the job as one that was left in the middle.
        """
        with self._lock:
            try:
                return self.change(job_id, revise)
            except ArchiveFault:
                self.show(job_id, revise)
                raise

    def show(
        self, job_id: int, revise: Callable[[Job], Job], is_due: Callable[[Job, Job], bool] = lambda *_: True
    ) -> bool:
        """Change what is only shown of a job; whether it was told, as `is_due` says of what was and what is."""
        with self._lock:
            before = self._jobs.get(job_id)
            if before is None:
                return False
            job = self._jobs[job_id] = revise(before)
            due = job is not before and is_due(before, job)
            if due:
                self._announce(JobChanged(job=job))
            return due

    def is_ours(self, job_id: int) -> bool:
        """Make a job ours to run or change, as the disk has it; false when it is gone or another program has it."""
        with self._lock:
            claim = self._store.claim(job_id)
            news = () if claim is Claim.HELD else self._read_again(taken=job_id if claim is Claim.TAKEN else None)
        self._look_at(news)
        return claim is not Claim.REFUSED

    def take(self, job_id: int) -> None:
        """Make a job ours to change.

        Raises
        ------
        InvalidInput
            There is none with this number, or another living program has it.
        """
        self.get(job_id)
        if not self.is_ours(job_id):
            self.get(job_id)
            raise InvalidInput(
                say("Another running qrstation has job {number}.", number=job_id),
                advice=say("Pause, stop or resume it there, or close that one."),
            )

    def remove(self, job_id: int) -> None:
        """Take a job off the list."""
        with self._lock:
            self._store.remove(job_id)
            self._forget(job_id)

    def refresh(self) -> None:
        """Look what other programs on the same home have done: their jobs, and those that they left when they ended."""
        news = {job.id for job in self._read_again()}
        self._look_at(job for job in self.all() if job.elsewhere or job.id in news)

    def arrived(self, stored: InstanceStored) -> None:
        """Hear of an instance in the archive, by whatever door: jobs that missed it are better off now."""
        for job_id in self._missed.arrived(stored.instance):
            with _left_to_the_next_start():
                self._improve(job_id, *self._missed.take(job_id))

    def look_again(self, job_id: int) -> None:
        """Look whether what a job missed is here by now."""
        job = self.get(job_id)
        with _left_to_the_next_start():
            missing = self._missed_by(job)
            if missing and (came := self._on_disk(job.request, missing)):
                self._improve(job_id, came, 0)

    def _read_again(self, *, taken: int | None = None) -> tuple[Job, ...]:
        """Take over from the disk what is not ours, or has just been `taken` from another program; what was news."""
        with self._lock:
            there = self._store.owned()
            not_ours = {job.id: job for job, ours in there if not ours or job.id == taken}
            news = tuple(job for job, _ in there if self._is_news(job, not_ours))
            self._jobs.update({job.id: job for job in news})
            self._read = {job_id: job for job_id, job in not_ours.items() if job_id != taken}
            for job in news:
                self._missed.put(job.id, self._missed_by(job))
                self._announce(JobChanged(job=job))
            for job_id in self._jobs.keys() - {job.id for job, _ in there}:
                self._forget(job_id)
            return news

    def _is_news(self, job: Job, not_ours: Mapping[int, Job]) -> bool:
        """Whether the disk knows better than we do of a job that is or was another program's."""
        return job.id not in self._jobs or (job.id in not_ours and self._read.get(job.id) != job)

    def _look_at(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            with suppress(InvalidInput):  # Somebody took it off the list meanwhile.
                self.look_again(job.id)
                self._count(job.id)

    def _count(self, job_id: int) -> None:
        """Show how much is here of a job that came to no result."""
        with _left_to_the_next_start():
            before = self.get(job_id)
            job = counted(before, self._store, self._on_disk)
            with self._lock:
                if job != before and self._jobs.get(job_id) is before:
                    self._jobs[job_id] = job
                    self._announce(JobChanged(job=job))

    def _improve(self, job_id: int, came: frozenset[InstanceKey], size: int) -> None:
        """Correct what a job came to; complete it is only when a look at the disk confirms that."""
        while True:
            with self._lock:
                before = self._jobs.get(job_id)
            if before is None or before.result is None or not _may_be_better(before):
                return
            result = improved(before.result, came, size)
            if result is before.result:
                return
            looked = result.verdict is Verdict.COMPLETE
            if looked:
                wanted = frozenset(one.key for one in self._store.expected(job_id))
                result = confirmed(result, wanted - self._on_disk(before.request, wanted))
            if result.verdict is Verdict.COMPLETE and not self.is_ours(job_id):
                return
            with self._lock:
                if self._jobs.get(job_id) is not before:
                    continue
                job = self._jobs[job_id] = _better(before, result)
                if looked:
                    self._missed.put(job_id, self._missed_by(job))
                else:
                    self._missed.drop(job_id, came)
                # A part of what is missing is found again on the disk at the next start; the end of it is kept.
                if job.state is JobState.COMPLETE:
                    self._store.keep(job)
                self._announce(JobChanged(job=job))
            return

    def _missed_by(self, job: Job) -> tuple[InstanceKey, ...]:
        """What a job would be better off with."""
        if job.result is None or not _may_be_better(job):
            return ()
        return job.result.missing

    def _forget(self, job_id: int) -> None:
        self._missed.put(job_id, ())
        with self._lock:
            self._jobs.pop(job_id, None)
            self._announce(JobRemoved(job_id=job_id))


@dataclass(frozen=True, slots=True)
class KeptExpectations:
    """What a job was found to want; see `qrstation.services.planning.Expectations`."""

    store: JobStore
    job_id: int

    def known(self) -> tuple[ExpectedInstance, ...]:
        """Every instance that a node told in this or an earlier attempt, in the order in which it was told."""
        return self.store.expected(self.job_id)

    def keep(self, instances: Iterable[ExpectedInstance]) -> None:
        """Add to them; they are on disk when this returns."""
        self.store.expect(self.job_id, instances)

    def note(self, attempt: Attempt) -> None:
        """Keep how an attempt stands, in the place of what was noted of it before."""
        self.store.note(self.job_id, attempt)

    def attempts(self) -> tuple[Attempt, ...]:
        """All attempts, oldest first."""
        return self.store.attempts(self.job_id)

    def acknowledged(self) -> Mapping[InstanceKey, int]:
        """What another AE acknowledged, as the node told; see `JobStore.acknowledge`."""
        return self.store.acknowledged(self.job_id)

    def acknowledge(self, sent: Mapping[InstanceKey, int]) -> None:
        """Add to it; it is on disk when this returns."""
        self.store.acknowledge(self.job_id, sent)


@contextmanager
def _left_to_the_next_start() -> Iterator[None]:
    """Go on where a disk that fails keeps a job from being better: whoever stores something must not hear of that."""
    try:
        yield
    except ArchiveFault as fault:
        _log.warning("What arrived late is counted at the next start only: %s", fault)


def _better(job: Job, result: RetrieveResult) -> Job:
    better = with_result(job, result)
    if result.verdict is Verdict.COMPLETE:
        return replace(better, state=JobState.COMPLETE, not_before=None, remark="")
    stays = not job.state.ended or job.state is JobState.CANCELLED
    return better if stays else replace(better, state=STATES[result.verdict])


def _may_be_better(job: Job) -> bool:
    """Whether what arrives may be what a job misses: not while it runs or is about to, when it looks for itself.

    Headers are kept apart: what comes into the archive is not what their jobs miss.
    """
    rests = job.state.ended or job.state in (JobState.PAUSED, JobState.WAITING_FOR_RETRY)
    apart = job.elsewhere or job.request.model is QueryModel.WITHOUT_BULK_DATA
    return job.result is not None and bool(job.result.missing) and rests and not apart
