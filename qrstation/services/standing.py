"""Where a job stands that is between two results: begun, waiting, or counted on the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from qrstation.model.events import Job, JobState
from qrstation.model.instances import InstanceKey
from qrstation.model.retrieve import RetrieveRequest
from qrstation.store.jobs import JobStore
from qrstation.words import say

OnDisk = Callable[[RetrieveRequest, Iterable[InstanceKey]], frozenset[InstanceKey]]
"""Tells which of some instances are safe on the disk, where a request puts them."""

_BETWEEN_RESULTS = (JobState.WAITING, JobState.RUNNING, JobState.STOPPING)


def begun(job: Job) -> Job:
    """A job at the start of an attempt; what the one before came to stays on the disk until this one ends."""
    return Job(id=job.id, request=job.request, state=JobState.RUNNING, created=job.created, attempt=job.attempt + 1)


def waiting(job: Job) -> Job:
    """A job that waits for its turn, and for nothing else."""
    return replace(job, state=JobState.WAITING, activity="", not_before=None, remark="")


def stopping(job: Job) -> Job:
    """A job whose node was asked to stop."""
    return replace(job, state=JobState.STOPPING, activity=say("stopping"))


def counted(job: Job, store: JobStore, on_disk: OnDisk) -> Job:
    """Give a job that was broken off, or runs in another program, the numbers of what is here of it.

    Raises
    ------
    ArchiveFault
        The disk or the index cannot be used.
    """
    if job.result is not None and job.state not in _BETWEEN_RESULTS:
        return job
    wanted = store.expected(job.id)
    if not wanted:
        return job
    more = [part.count for part in job.request.contents if part.instances is None]
    expected = None if None in more else len(wanted) + sum(count or 0 for count in more)
    if job.request.destination:
        return replace(job, expected=expected)
    here = on_disk(job.request, (one.key for one in wanted))
    before = here.intersection(key for attempt in store.attempts(job.id) for key in attempt.held_before)
    return replace(job, expected=expected, received=len(here) - len(before), already_held=len(before))
