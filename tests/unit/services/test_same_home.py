"""Two programs on one home: what one fetches may come in through the other."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.errors import ListenerFault
from qrstation.model.events import Job, JobState
from qrstation.model.information_model import Level
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest, Verdict
from qrstation.paths import Paths
from qrstation.services.jobs import JobQueue
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.queue_place import MISSED, Place, Scripted, state_of
from tests.unit.services.test_jobs import completing, request
from tests.unit.services.test_verdict import stored


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path / "home")


def test_what_comes_through_the_other_program_is_counted_and_said(home: Paths, free_ports: Callable[[], int]) -> None:
    where, nowhere = free_ports(), free_ports()
    objects = [an_object(number=number) for number in (1, 2)]
    study = MatchKey(level=Level.STUDY, patient_id="P1", study_instance_uid=objects[0].StudyInstanceUID)
    with (
        closing(Workstation(home, host="127.0.0.1", port=where)) as serving_one,
        closing(Workstation(home, host="127.0.0.1", port=nowhere)) as asking,
        serving(Pacs(objects=objects, destinations={"QRSTATION": ("127.0.0.1", where)})) as node,
    ):
        serving_one.start_listening()
        asking.nodes.add(node)
        job = asking.jobs.submit(RetrieveRequest(node=node.name, keys=(study,), method=RetrieveMethod.MOVE))
        asking.jobs.run(job.id)
        result = asking.jobs.get(job.id).result
    assert result is not None
    assert (result.verdict, result.expected, result.received, result.already_held) == (Verdict.COMPLETE, 2, 2, 0)
    assert (
        "2 objects came by another transfer, or through another qrstation that uses the same archive."
        in result.explanation
    )


def test_a_port_that_is_taken_may_be_taken_by_our_own(home: Paths, free_port: int) -> None:
    with (
        closing(Workstation(home, host="127.0.0.1", port=free_port)) as one,
        closing(Workstation(home, host="127.0.0.1", port=free_port)) as other,
    ):
        one.start_listening()
        with pytest.raises(ListenerFault) as fault:
            other.start_listening()
    assert "may be another qrstation" in fault.value.advice
    assert "`" not in fault.value.advice, "the window shows it too"


def fallen_short(place: Place) -> tuple[JobQueue, Job]:
    queue = place.open(Scripted(replace(MISSED, may_pass=False), expected=("a", "b", "c")))
    job = queue.submit(request())
    queue.run(job.id)
    return queue, job


def test_what_another_program_made_of_a_job_that_had_ended_is_seen(place: Place) -> None:
    ours, job = fallen_short(place)
    theirs = place.open(completing)
    theirs.retry(job.id)
    theirs.run(job.id)
    ours.refresh()
    assert (state_of(ours, job), place.told()[-1]) == (JobState.COMPLETE, ours.get(job.id))
    place.events.clear()
    ours.refresh()
    assert place.events == []


@pytest.mark.parametrize("done", ["retry", "resume", "cancel", "pause"])
def test_what_another_program_completed_is_not_touched_by_one_that_has_not_looked(place: Place, done: str) -> None:
    ours, job = fallen_short(place)
    theirs = place.open(completing)
    theirs.retry(job.id)
    theirs.run(job.id)
    getattr(ours, done)(job.id)
    assert (state_of(ours, job), ours.run(job.id)) == (JobState.COMPLETE, False)
    assert state_of(place.open(completing), job) is JobState.COMPLETE


def test_what_arrives_here_does_not_end_a_job_that_another_program_runs_again(place: Place) -> None:
    ours, job = fallen_short(place)
    theirs = place.open(completing)
    theirs.retry(job.id)
    place.on_disk.update("abc")
    for uid in "bc":
        ours.arrived(stored(uid))
    assert (state_of(ours, job), ours.get(job.id).elsewhere) == (JobState.WAITING, True)
    assert theirs.run(job.id)


def test_what_had_arrived_here_counts_when_the_other_program_ends_short_of_it(place: Place) -> None:
    ours, job = fallen_short(place)
    theirs = place.open(Scripted(replace(MISSED, may_pass=False), expected=("a", "b", "c")))
    theirs.retry(job.id)
    theirs.run(job.id)
    place.on_disk.update("abc")
    ours.refresh()
    assert state_of(ours, job) is JobState.COMPLETE


def test_a_job_that_another_program_finished_and_removed_does_not_hold_up_the_lane(place: Place) -> None:
    left = place.open(completing).submit(request())
    place.stack.close()
    ours, theirs = place.open(completing), place.open(completing)
    theirs.run(left.id)
    theirs.remove(left.id)
    job = ours.submit(request())
    for _ in range(3):
        ours.run_next("Main PACS")
    assert ours.all() == (ours.get(job.id),)
    assert state_of(ours, job) is JobState.COMPLETE
