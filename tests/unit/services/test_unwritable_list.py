"""A list of transfers that cannot be written for a while: nothing is blocked by it, and nothing told that is not so."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from qrstation.errors import ArchiveFault
from qrstation.model.events import Job, JobState
from qrstation.model.retrieve import Verdict
from qrstation.store.jobs import LEFT, JobStore
from tests.unit.services.queue_place import MISSED, Place, Scripted, state_of
from tests.unit.services.test_jobs import UntilCancelled, completing, request, result

NODE = "Main PACS"


@contextmanager
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def keep(self: JobStore, job: Job) -> None:
        raise ArchiveFault("The disk of the archive is full.")

    with monkeypatch.context() as patched:
        patched.setattr(JobStore, "keep", keep)
        yield


def test_a_job_that_cannot_begin_waits_and_blocks_nobody(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = place.open(completing)
    job, next_one = queue.submit(request()), queue.submit(request())
    with full_disk(monkeypatch), pytest.raises(ArchiveFault, match="full"):
        queue.run_next(NODE)
    assert (state_of(queue, job), queue.outlook().lanes) == (JobState.WAITING, (NODE,))
    while queue.run_next(NODE):
        pass
    assert [state_of(queue, each) for each in (job, next_one)] == [JobState.COMPLETE] * 2


def test_what_cannot_be_changed_on_disk_is_not_changed(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = place.open(completing)
    job = queue.submit(request())
    place.events.clear()
    with full_disk(monkeypatch), pytest.raises(ArchiveFault, match="full"):
        queue.pause(job.id)
    assert (state_of(queue, job), place.events) == (JobState.WAITING, [])


def test_an_end_that_cannot_be_kept_is_told_and_frees_the_lane(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    ends = Scripted(result(Verdict.COMPLETE), MISSED)
    queue = place.open(ends)
    job, next_one = queue.submit(request()), queue.submit(request())
    with monkeypatch.context() as patched:
        keep = JobStore.keep

        def only_the_beginning(self: JobStore, job: Job) -> None:
            if job.state is not JobState.RUNNING:
                raise ArchiveFault("The disk of the archive is full.")
            keep(self, job)

        patched.setattr(JobStore, "keep", only_the_beginning)
        with pytest.raises(ArchiveFault, match="full"):
            queue.run_next(NODE)
    assert (state_of(queue, job), place.told()[-1].state) == (JobState.COMPLETE, JobState.COMPLETE)
    assert (queue.outlook().lanes, queue.run(next_one.id), state_of(queue, next_one)) == (
        (NODE,),
        True,
        JobState.PARTIAL,
    )
    place.stack.close()
    found = place.open(completing).get(job.id)
    assert (found.state, found.remark) == (JobState.WAITING, LEFT)


@pytest.mark.parametrize("stop", ["cancel", "pause"])
def test_a_full_disk_does_not_keep_a_job_from_being_stopped(
    place: Place, monkeypatch: pytest.MonkeyPatch, stop: str
) -> None:
    until = UntilCancelled()
    queue = place.open(until)
    job = queue.submit(request())

    def work() -> None:
        with suppress(ArchiveFault):  # The disk may still be full at the end.
            queue.run_next(NODE)

    lane = threading.Thread(target=work)
    lane.start()
    assert until.running.wait(30)
    with full_disk(monkeypatch), pytest.raises(ArchiveFault, match="full"):
        getattr(queue, stop)(job.id)
    lane.join(10)
    assert state_of(queue, job) is (JobState.CANCELLED if stop == "cancel" else JobState.PAUSED)
