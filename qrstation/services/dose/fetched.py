"""What a job brought to this workstation, told apart from what was here before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qrstation.model.events import Job
from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


def unlisted_of(request: RetrieveRequest) -> tuple[MatchKey, ...]:
    """Entities of a dose retrieval whose objects nobody listed before it was begun."""
    return tuple(part.key for part in request.contents if part.instances is None)


def fetched_by(workstation: Workstation, job: Job) -> tuple[tuple[InstanceKey, ...], tuple[InstanceKey, ...]]:
    """What a job was to bring or brought and is here now, in order; and what of that was not here before.

    What was here before is known of what was listed by the attempt that learnt of it. Of a series that nobody listed it
    is what the first attempt found: what later ones find there may have been brought by those before them.

    Raises
    ------
    ArchiveFault
        The list of jobs or the archive cannot be read.
    """
    attempts = workstation.jobs.attempts(job.id)
    if not attempts:
        return (), ()
    unlisted = unlisted_of(job.request)
    series = {key.uids for key in unlisted if key.level is Level.SERIES}
    expected = [one.key for one in workstation.jobs.expected(job.id)]
    of_unlisted = {key for key in expected if key._replace(sop_instance_uid="") in series}
    before = set(attempts[0].held_before)
    before |= {key for attempt in attempts[1:] for key in attempt.held_before if key not in of_unlisted}
    wanted = dict.fromkeys((*expected, *(key for attempt in attempts for key in attempt.arrived)))
    here = workstation.archive.on_disk(wanted)
    in_unlisted = [one.key for one in workstation.archive.instances(unlisted)]
    here |= frozenset(in_unlisted)
    wanted |= dict.fromkeys(in_unlisted)
    found = tuple(key for key in wanted if key in here)
    # An older version noted SOP Instance UIDs alone.
    return found, tuple(key for key in found if before.isdisjoint((key, InstanceKey("", "", key.sop_instance_uid))))
