"""What a job brought to this workstation, told apart from what was here before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qrstation.model.events import Job
from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


def unlisted_of(request: RetrieveRequest) -> tuple[MatchKey, ...]:
    """Entities of a dose retrieval whose objects nobody listed before it was begun."""
    return tuple(part.key for part in request.contents if part.instances is None)


def fetched_by(workstation: Workstation, job: Job, *, found: bool = False) -> tuple[str, ...]:
    """SOP Instance UIDs that a job was to bring or brought, that were not here before and are here now, in order.

    What was here before is known of what was listed by the attempt that learnt of it. Of a series that nobody listed it
    is what the first attempt found: what later ones find there may have been brought by those before them.

    Parameters
    ----------
    found
        Whether also what was here before is wanted.

    Raises
    ------
    ArchiveFault
        The list of jobs or the archive cannot be read.
    """
    attempts = workstation.jobs.attempts(job.id)
    if not attempts:
        return ()
    unlisted = unlisted_of(job.request)
    series = {key.series_instance_uid for key in unlisted if key.level is Level.SERIES}
    expected = workstation.jobs.expected(job.id)
    of_unlisted = {one.sop_instance_uid for one in expected if one.series_instance_uid in series}
    before = set(attempts[0].held_before)
    before |= {uid for attempt in attempts[1:] for uid in attempt.held_before if uid not in of_unlisted}
    wanted = {one.sop_instance_uid: None for one in expected}
    wanted |= dict.fromkeys(uid for attempt in attempts for uid in attempt.arrived)
    here = workstation.archive.on_disk_as_wanted(expected)
    here |= workstation.archive.on_disk(uid for attempt in attempts for uid in attempt.arrived)
    in_unlisted = [one.sop_instance_uid for one in workstation.archive.instances(unlisted)]
    here |= frozenset(in_unlisted)
    wanted |= dict.fromkeys(in_unlisted)
    return tuple(uid for uid in wanted if uid in here and (found or uid not in before))
