"""What a dose retrieval has brought to its destination, remembered for ever."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from qrstation.model.events import Job, JobState
from qrstation.model.information_model import Level
from qrstation.model.retrieve import ExpectedInstance
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
    if job.state in (JobState.COMPLETE, JobState.UNVERIFIED):
        records.came_after_all(job.request.node, destination, job.request.keys)
    expected = workstation.jobs.expected(job.id)
    if not destination:
        safe = workstation.archive.on_disk_as_wanted(expected)
        there = [one for one in expected if one.sop_instance_uid in safe]
        records.remember(destination, (*there, *_of_unlisted(workstation, job)), run, now)
        return
    acknowledged = workstation.jobs.acknowledged(job.id)
    records.remember(destination, (one for one in expected if one.sop_instance_uid in acknowledged), run, now)
    whole: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for part in job.request.contents:
        sent = acknowledged.get(part.key.series_instance_uid, 0)
        if part.key.level is Level.SERIES and sent:
            whole[part.key.study_instance_uid][part.key.series_instance_uid] = sent
    for study, series in whole.items():
        records.remember_series(destination, study, series, run, now)


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
