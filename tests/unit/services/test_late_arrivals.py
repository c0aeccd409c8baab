"""What arrives after a retrieval has ended makes it better, now or at the next start."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from qrstation.errors import ArchiveFault
from qrstation.model.events import Job, JobState
from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import Verdict
from qrstation.services.jobs import JobQueue
from qrstation.services.late_arrivals import Missed
from tests.by_uid import uids_in
from tests.unit.services.queue_place import MISSED, Place, Scripted, state_of, wanted
from tests.unit.services.test_jobs import completing, request
from tests.unit.services.test_verdict import stored

NODE = "Main PACS"
SIZE = stored("a").instance.size


def with_shortfall(place: Place, verdict: Verdict) -> tuple[JobQueue, Job]:
    queue = place.open(Scripted(replace(MISSED, verdict=verdict, may_pass=False), expected=("a", "b", "c")))
    job = queue.submit(request())
    place.on_disk.add("a")
    queue.run(job.id)
    return queue, job


def missed_of(uids: str) -> frozenset[InstanceKey]:
    return frozenset(map(wanted, uids))


def arrive(place: Place, queue: JobQueue, uid: str) -> None:
    place.on_disk.add(uid)
    queue.arrived(stored(uid))


@pytest.mark.parametrize("verdict", [Verdict.PARTIAL, Verdict.FAILED, Verdict.CANCELLED])
def test_late_arrivals_make_a_verdict_better(place: Place, verdict: Verdict) -> None:
    queue, job = with_shortfall(place, verdict)
    place.events.clear()
    arrive(place, queue, "x")
    assert place.events == []
    arrive(place, queue, "c")
    (told,) = place.told()
    assert told.state is (JobState.CANCELLED if verdict is Verdict.CANCELLED else JobState.PARTIAL)
    assert told.result is not None
    assert (told.received, uids_in(told.result.missing), told.result.late) == (2, ("b",), 1)
    arrive(place, queue, "b")
    better = queue.get(job.id)
    assert better.result is not None
    assert (better.state, better.result.verdict, better.result.missing) == (JobState.COMPLETE, Verdict.COMPLETE, ())
    assert (
        better.result.explanation == "3 of 3 objects are here and safe: 2 of them came after the retrieval had ended."
    )
    assert place.open(completing).get(job.id).state is JobState.COMPLETE


def test_a_job_that_waits_for_retry_is_complete_when_all_has_come(place: Place) -> None:
    queue = place.open(Scripted(MISSED, expected=("b", "c")))
    job = queue.submit(request())
    queue.run_next(NODE)
    for uid in ("b", "c"):
        arrive(place, queue, uid)
    assert (state_of(queue, job), queue.outlook().next_due, queue.run_next(NODE)) == (JobState.COMPLETE, None, False)


def test_what_comes_while_an_arrival_is_being_counted_is_counted_too() -> None:
    missed = Missed()
    missed.put(1, missed_of("abcd"))
    assert missed.arrived(stored("a").instance) == (1,)
    assert missed.take(1) == (missed_of("a"), SIZE)
    assert missed.arrived(stored("b").instance) == (1,)
    missed.put(1, missed_of("bcd"))
    assert missed.arrived(stored("c").instance) == (1,)
    assert missed.take(1) == (missed_of("bc"), 2 * SIZE)
    assert missed.arrived(stored("b").instance) == ()


def test_what_comes_in_another_study_is_still_missed() -> None:
    missed = Missed()
    missed.put(1, missed_of("a"))
    in_another = replace(stored("a").instance, study_instance_uid="another")
    assert missed.arrived(in_another) == ()
    assert missed.take(1) == (frozenset(), 0)
    assert missed.arrived(stored("a").instance) == (1,)


def test_what_comes_on_several_threads_is_all_counted(place: Place) -> None:
    uids = [f"1.2.{number}" for number in range(40)]
    queue = place.open(
        Scripted(replace(MISSED, missing=tuple(map(wanted, uids)), received=0, expected=40), expected=uids)
    )
    job = queue.submit(request())
    queue.run(job.id)
    place.on_disk.update(uids)
    gate = threading.Barrier(4)

    def deliver(part: list[str]) -> None:
        gate.wait(10)
        for uid in part:
            queue.arrived(stored(uid))

    threads = [threading.Thread(target=deliver, args=(uids[first::4],)) for first in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    ended = queue.get(job.id)
    assert ended.result is not None
    assert (ended.state, ended.result.late) == (JobState.COMPLETE, 40)


def test_what_came_while_nobody_looked_is_found_at_the_next_start(place: Place) -> None:
    _, job = with_shortfall(place, Verdict.PARTIAL)
    place.on_disk.add("b")
    again = place.open(completing).get(job.id)
    assert again.result is not None
    assert (again.state, uids_in(again.result.missing)) == (JobState.PARTIAL, ("c",))
    place.on_disk.add("c")
    assert place.open(completing).get(job.id).state is JobState.COMPLETE


def test_what_came_between_the_verdict_and_the_end_is_found(place: Place) -> None:
    place.on_disk.update("abc")
    queue = place.open(Scripted(MISSED, expected=("a", "b", "c")))
    job = queue.submit(request())
    queue.run(job.id)
    assert state_of(queue, job) is JobState.COMPLETE


def test_late_arrivals_do_not_hide_that_something_is_gone(place: Place) -> None:
    queue, job = with_shortfall(place, Verdict.PARTIAL)
    place.on_disk.remove("a")
    for uid in ("b", "c"):
        arrive(place, queue, uid)
    ended = queue.get(job.id)
    assert ended.result is not None
    assert (ended.state, uids_in(ended.result.missing)) == (JobState.PARTIAL, ("a",))


def test_many_late_arrivals_are_cheap(place: Place) -> None:
    uids = [f"1.2.{number}" for number in range(5_000)]
    end = replace(MISSED, missing=tuple(map(wanted, uids)), may_pass=False, expected=len(uids) + 1)
    queue = place.open(Scripted(end, expected=uids))
    job = queue.submit(request())
    queue.run(job.id)
    place.on_disk.update(uids)
    place.events.clear()
    for uid in uids:
        queue.arrived(stored(uid))
    assert state_of(queue, job) is JobState.COMPLETE
    assert len(place.events) < 1500


def test_a_disk_that_is_gone_ends_a_job_and_hurts_nobody_who_stores(place: Place) -> None:
    queue, job = with_shortfall(place, Verdict.PARTIAL)
    place.disk_is_gone = True
    for uid in ("b", "c"):
        queue.arrived(stored(uid))
    assert state_of(queue, job) is JobState.PARTIAL
    gone = place.open(Scripted(ArchiveFault("The archive could not store an instance: its folder is gone.")))
    gone.retry(job.id)
    assert gone.run(job.id)
    ended = gone.get(job.id)
    assert ended.result is not None
    assert (ended.state, ended.result.may_pass) == (JobState.FAILED, False)


def test_what_the_node_does_not_have_keeps_a_job_from_being_complete_when_the_rest_comes(place: Place) -> None:
    elsewhere = MatchKey(level=Level.STUDY, study_instance_uid="1.99")
    short = replace(MISSED, not_found=(elsewhere,), may_pass=False)
    queue = place.open(Scripted(short, expected=("b", "c")))
    job = queue.submit(request())
    queue.run(job.id)
    for uid in ("b", "c"):
        arrive(place, queue, uid)
    ended = queue.get(job.id)
    assert ended.result is not None
    assert (ended.state, ended.result.missing, ended.result.not_found) == (JobState.PARTIAL, (), (elsewhere,))
