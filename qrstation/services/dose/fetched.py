"""What a job brought to this workstation, told apart from what was here before it."""

from __future__ import annotations

from qrstation.services.jobs import JobQueue
from qrstation.store.archive import Archive


def fetched_by(jobs: JobQueue, job_id: int, archive: Archive) -> tuple[str, ...]:
    """SOP Instance UIDs that a job was to bring or brought, that were not here before and are here now, in order.

    Raises
    ------
    InvalidInput
        There is no such job.
    ArchiveFault
        The list of jobs or the archive cannot be read.
    """
    attempts = jobs.attempts(job_id)
    before = {uid for attempt in attempts for uid in attempt.held_before}
    wanted = dict.fromkeys(one.sop_instance_uid for one in jobs.expected(job_id))
    wanted |= dict.fromkeys(uid for attempt in attempts for uid in attempt.arrived)
    fetched = [uid for uid in wanted if uid not in before]
    here = archive.on_disk(fetched)
    return tuple(uid for uid in fetched if uid in here)


def found_by(jobs: JobQueue, job_id: int, archive: Archive) -> tuple[str, ...]:
    """SOP Instance UIDs of all that a job was to bring and that is here now, whether it was here before or not.

    Raises
    ------
    InvalidInput
        There is no such job.
    ArchiveFault
        The list of jobs or the archive cannot be read.
    """
    unlisted = [part.key for part in jobs.get(job_id).request.contents if part.instances is None]
    wanted = dict.fromkeys(one.sop_instance_uid for one in jobs.expected(job_id))
    wanted |= dict.fromkeys(one.sop_instance_uid for one in archive.instances(unlisted))
    here = archive.on_disk(wanted)
    return tuple(uid for uid in wanted if uid in here)
