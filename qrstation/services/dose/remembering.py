"""What a dose retrieval has brought to its destination, remembered for ever."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from qrstation.model.events import Job, JobState
from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import Contents, ExpectedInstance
from qrstation.services.dose.fetched import unlisted_of
from qrstation.store.dose_records import DoseRecords

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


def remember(workstation: Workstation, records: DoseRecords, job: Job, run: str | None) -> None:
    """Note what a job has fetched so far; what is noted already stays as it is.

    To this workstation that is what is safe on the disk, to another AE what it acknowledged as the node tells.

    Raises
    ------
    ArchiveFault
        A disk or a database cannot be used.
    """
    now = datetime.now(UTC)
    destination = job.request.destination
    if job.result is not None:
        records.give_up(job.request.node, destination, job.result.given_up)
    expected = workstation.jobs.expected(job.id)
    if not destination:
        safe = workstation.archive.on_disk(one.key for one in expected)
        there = [one for one in expected if one.key in safe]
        unlisted = _of_unlisted(workstation, job)
        records.remember(destination, (*there, *unlisted), run, now)
        numbers = Counter(one.key._replace(sop_instance_uid="") for one in unlisted)
        records.came_after_all(job.request.node, destination, _come(job, safe, numbers))
        return
    acknowledged = workstation.jobs.acknowledged(job.id)
    records.remember(destination, (one for one in expected if one.key in acknowledged), run, now)
    whole: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for part in job.request.contents:
        sent = acknowledged.get(part.key.uids, 0)
        if part.key.level is Level.SERIES and sent:
            whole[part.key.study_instance_uid][part.key.series_instance_uid] = sent
    for study, series in whole.items():
        records.remember_series(destination, study, series, run, now)
    records.came_after_all(job.request.node, destination, _come(job, acknowledged, acknowledged))


def _come(job: Job, objects: Container[InstanceKey], numbers: Mapping[InstanceKey, int]) -> tuple[MatchKey, ...]:
    """Tell which entities of a job have come to its destination, also where others of it have not.

    Parameters
    ----------
    objects
        What is there of that which was listed.
    numbers
        How many instances are there of a series that nobody listed, by its UIDs.
    """
    if job.state in (JobState.COMPLETE, JobState.UNVERIFIED):
        return job.request.keys

    def has_come(part: Contents) -> bool:
        if part.instances is not None:
            return all(one.key in objects for one in part.instances)
        return part.count is not None and 0 < part.count <= numbers.get(part.key.uids, 0)

    return tuple(part.key for part in job.request.contents if has_come(part))


def _of_unlisted(workstation: Workstation, job: Job) -> tuple[ExpectedInstance, ...]:
    """Everything held of the entities whose instances nobody listed."""
    return tuple(
        ExpectedInstance(
            sop_instance_uid=one.sop_instance_uid,
            sop_class_uid=one.sop_class_uid,
            series_instance_uid=one.series_instance_uid,
            study_instance_uid=one.study_instance_uid,
        )
        for one in workstation.archive.instances(unlisted_of(job.request))
    )
