"""What can be done with jobs, as they stand."""

from __future__ import annotations

from collections.abc import Iterable

from qrstation.model.events import Job, JobState
from qrstation.model.retrieve import Basis
from qrstation.ui.transfers.wording import done, going_on_word
from qrstation.words import say


def can_cancel(job: Job) -> bool:
    """Whether it can be stopped for good."""
    return not (job.state.ended or job.elsewhere) and job.state is not JobState.STOPPING


def can_remove(job: Job) -> bool:
    """Whether it can be taken off the list."""
    return job.state.ended and not job.elsewhere


def can_pause(job: Job) -> bool:
    """Whether it can rest."""
    return can_cancel(job) and job.state is not JobState.PAUSED


def can_go_on(job: Job) -> bool:
    """Whether it can run again, or at once."""
    return not job.elsewhere and going_on_word(job) != ""


def going_on(jobs: Iterable[Job]) -> str:
    """Name what lets these jobs go on."""
    words = {going_on_word(job) for job in jobs if can_go_on(job)}
    return words.pop() if len(words) == 1 else say("Retry")


def is_here(job: Job) -> bool:
    """Whether something of it is in the archive."""
    return not job.request.destination and done(job) > 0


def doctor_helps(job: Job) -> bool:
    """Whether examining its node may tell why nothing came; not where the node has nothing of what was asked for."""
    not_found = job.result is not None and job.result.basis is Basis.NOT_FOUND
    return job.state in (JobState.FAILED, JobState.WAITING_FOR_RETRY) and not not_found


def has_receipt(job: Job) -> bool:
    """Whether a receipt can be written: it ended, and not before it was begun."""
    return job.state.ended and job.result is not None
