"""Jobs that are paused, tried again, held back by the hour, or begun by another program."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from qrstation.errors import AssociationLost, InvalidInput, NodeNotReached, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import JobState, Outlook
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult, Verdict
from qrstation.services.jobs import JobQueue
from qrstation.services.planning import Expectations
from qrstation.services.progress import Progress
from qrstation.services.retries import PAUSES
from qrstation.store.jobs import LEFT
from tests.by_uid import uids_in
from tests.unit.services.queue_place import MISSED, Place, Scripted, state_of
from tests.unit.services.test_jobs import UntilCancelled, completing, request, result

NODE = "Main PACS"


def test_a_transient_failure_is_tried_again_after_growing_pauses(place: Place) -> None:
    queue = place.open(Scripted(*[AssociationLost("The connection was lost.")] * 3, result(Verdict.COMPLETE)))
    job = queue.submit(request())
    for pause in PAUSES[:3]:
        assert queue.outlook().lanes == (NODE,)
        assert queue.run_next(NODE)
        waiting = queue.get(job.id)
        assert (waiting.state, waiting.not_before) == (JobState.WAITING_FOR_RETRY, place.clock.now + pause)
        assert waiting.result is not None
        assert waiting.result.explanation == "The connection was lost."
        assert (queue.outlook().next_due, queue.outlook().lanes, queue.run_next(NODE)) == (
            waiting.not_before,
            (),
            False,
        )
        place.clock.now += pause
    assert queue.run_next(NODE)
    assert (state_of(queue, job), queue.outlook().next_due) == (JobState.COMPLETE, None)


def test_a_clock_that_was_set_back_keeps_nothing_waiting(place: Place) -> None:
    queue = place.open(Scripted(AssociationLost("The connection was lost."), result(Verdict.COMPLETE)))
    job = queue.submit(request())
    assert queue.run_next(NODE)
    place.clock.now -= timedelta(days=365)

    assert queue.outlook().lanes == (NODE,)
    assert queue.run_next(NODE)
    assert state_of(queue, job) is JobState.COMPLETE


def test_getting_on_makes_the_pauses_short_again(place: Place) -> None:
    lost = AssociationLost("The connection was lost.")
    queue = place.open(Scripted(lost, lost, MISSED))
    job = queue.submit(request())
    for pause in (PAUSES[0], PAUSES[1], PAUSES[0]):
        queue.run_next(NODE)
        assert queue.get(job.id).not_before == place.clock.now + pause
        place.clock.now += pause


def test_it_is_not_tried_for_ever(place: Place) -> None:
    queue = place.open(Scripted(*[NodeNotReached("Nothing is listening.")] * (len(PAUSES) + 1)))
    job = queue.submit(request())
    while queue.run_next(NODE):
        place.clock.now = queue.outlook().next_due or place.clock.now
    assert (state_of(queue, job), queue.get(job.id).attempt) == (JobState.FAILED, len(PAUSES) + 1)


@pytest.mark.parametrize("end", [InvalidInput("No such node."), replace(MISSED, may_pass=False)])
def test_what_needs_a_person_is_not_tried_again(place: Place, end: RetrieveResult | QrError) -> None:
    queue = place.open(Scripted(end))
    job = queue.submit(request())
    queue.run_next(NODE)
    assert state_of(queue, job) in (JobState.FAILED, JobState.PARTIAL)
    assert queue.outlook().next_due is None


def test_whoever_does_not_stay_is_told_at_once(place: Place) -> None:
    queue = place.open(Scripted(MISSED))
    job = queue.submit(request())
    queue.run(job.id)
    assert state_of(queue, job) is JobState.PARTIAL


def test_a_job_that_waits_for_retry_runs_now_when_asked(place: Place) -> None:
    queue = place.open(Scripted(MISSED, result(Verdict.COMPLETE)))
    job = queue.submit(request())
    queue.run_next(NODE)
    queue.resume(job.id)
    assert queue.run_next(NODE)
    assert state_of(queue, job) is JobState.COMPLETE


@pytest.mark.parametrize("end", ["pause", "cancel"])
def test_a_job_that_waits_for_retry_can_be_stopped(place: Place, end: str) -> None:
    queue = place.open(Scripted(MISSED))
    job = queue.submit(request())
    queue.run_next(NODE)
    getattr(queue, end)(job.id)
    place.clock.now += timedelta(days=2)
    assert (queue.run_next(NODE), queue.outlook().next_due) == (False, None)


def test_an_attempt_that_brought_nothing_does_not_forget_what_is_here(place: Place) -> None:
    queue = place.open(Scripted(MISSED, NodeNotReached("Nothing is listening."), expected=("a", "b", "c")))
    job = queue.submit(request())
    place.on_disk.add("a")
    queue.run(job.id)
    queue.retry(job.id)
    queue.run(job.id)
    ended = queue.get(job.id).result
    assert ended is not None
    assert (ended.verdict, ended.expected, ended.already_held) == (Verdict.PARTIAL, 3, 1)
    assert uids_in(ended.missing) == ("b", "c")


def test_a_waiting_job_is_paused_and_resumed_also_by_the_next_program(place: Place) -> None:
    with ExitStack() as first:
        place.stack, stack = first, place.stack
        queue = place.open(completing)
        job = queue.submit(request())
        queue.pause(job.id)
        assert (queue.outlook().lanes, state_of(queue, job)) == ((), JobState.PAUSED)
        place.stack = stack
    queue = place.open(completing)
    assert (queue.outlook().lanes, state_of(queue, job)) == ((), JobState.PAUSED)
    queue.resume(job.id)
    assert queue.run_next(NODE)
    assert state_of(queue, job) is JobState.COMPLETE


def running(queue: JobQueue, until: UntilCancelled) -> threading.Thread:
    lane = threading.Thread(target=queue.run_next, args=(NODE,))
    lane.start()
    assert until.running.wait(30)
    return lane


@pytest.mark.parametrize(
    ("then", "state", "remark"),
    [
        ([], JobState.PAUSED, ""),
        (["interrupt"], JobState.PAUSED, ""),
        (["resume"], JobState.WAITING, ""),
        (["resume", "interrupt"], JobState.WAITING, LEFT),
        (["cancel"], JobState.CANCELLED, ""),
        (["cancel", "interrupt"], JobState.CANCELLED, ""),
    ],
)
def test_a_running_job_is_paused(place: Place, then: list[str], state: JobState, remark: str) -> None:
    class Slow(UntilCancelled):
        def __call__(
            self,
            request: RetrieveRequest,
            on_progress: Callable[[Progress], None],
            cancellation: Cancellation,
            expectations: Expectations,
        ) -> RetrieveResult:
            self.running.set()
            assert asked.wait(30)
            return super().__call__(request, on_progress, cancellation, expectations)

    asked = threading.Event()
    until = Slow()
    queue = place.open(until)
    job = queue.submit(request())
    lane = running(queue, until)
    queue.pause(job.id)
    assert state_of(queue, job) is JobState.STOPPING
    for each in then:
        getattr(queue, each)(*(() if each == "interrupt" else (job.id,)))
    asked.set()
    lane.join(10)
    assert (state_of(queue, job), queue.get(job.id).remark) == (state, remark)


def test_a_kill_while_it_is_being_paused_leaves_it_paused(place: Place) -> None:
    until = UntilCancelled()
    queue = place.open(until)
    job = queue.submit(request())
    lane = running(queue, until)
    kept: list[JobState] = []
    # What the disk says at the moment at which the node is asked to stop.
    with queue._runs[job.id].cancellation.calling(lambda: kept.extend(_on_disk(place.path))):
        queue.pause(job.id)
        lane.join(10)
    assert kept == [JobState.PAUSED]


def _on_disk(path: Path) -> list[JobState]:
    with closing(sqlite3.connect(path)) as connection:
        return [JobState(state) for (state,) in connection.execute("SELECT state FROM jobs")]


def test_a_closed_lane_is_not_offered_before_its_hour(place: Place) -> None:
    place.closed[NODE] = opens = place.clock.now + timedelta(hours=8)
    queue = place.open(completing)
    job = queue.submit(request())
    assert (queue.outlook().lanes, queue.run_next(NODE), queue.outlook().next_due) == ((), False, opens)
    assert (queue.get(job.id).not_before, "quiet hours" in queue.get(job.id).remark) == (opens, True)
    place.clock.now = opens
    del place.closed[NODE]
    assert queue.outlook().lanes == (NODE,)
    assert (queue.get(job.id).not_before, queue.get(job.id).remark) == (None, "")
    assert queue.run_next(NODE)


def test_many_waiting_jobs_ask_for_the_hours_of_their_node_once(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    opens = place.clock.now + timedelta(hours=8)

    def closed_until(node: str) -> datetime:
        asked.append(node)
        return opens

    queue = place.open(completing)
    monkeypatch.setattr(queue, "_closed_until", closed_until)
    for _ in range(40):
        queue.submit(request())
    assert queue.outlook() == Outlook(lanes=(), next_due=opens)
    assert asked == [NODE]
    assert not queue.run_next(NODE)
    assert asked == [NODE] * 2


def test_what_falls_due_while_it_is_looked_at_is_not_overlooked(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = place.open(Scripted(MISSED))
    job = queue.submit(request())
    queue.run_next(NODE)
    due = queue.get(job.id).not_before
    assert due is not None
    moments = [due - timedelta(milliseconds=1)]
    monkeypatch.setattr(queue, "_now", lambda: moments.pop() if moments else due)
    assert queue.outlook() == Outlook(lanes=(), next_due=due)
    assert queue.outlook() == Outlook(lanes=(NODE,), next_due=None)


def test_one_job_can_be_let_into_a_closed_lane(place: Place) -> None:
    place.closed[NODE] = place.clock.now + timedelta(hours=8)
    queue = place.open(completing)
    first, second = queue.submit(request()), queue.submit(request())
    queue.resume(second.id)
    assert queue.outlook().lanes == (NODE,)
    assert queue.run_next(NODE)
    assert not queue.run_next(NODE)
    assert (state_of(queue, first), state_of(queue, second)) == (JobState.WAITING, JobState.COMPLETE)


def test_a_job_that_runs_when_its_lane_closes_waits_for_the_next_hour(place: Place) -> None:
    def closing_in_the_middle(
        request: RetrieveRequest,
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
    ) -> RetrieveResult:
        place.closed[NODE] = place.clock.now + timedelta(hours=8)
        on_progress(Progress(activity="receiving"))
        assert cancellation.requested
        return replace(MISSED, verdict=Verdict.CANCELLED)

    queue = place.open(closing_in_the_middle)
    job = queue.submit(request())
    queue.run_next(NODE)
    waiting = queue.get(job.id)
    assert (waiting.state, waiting.not_before) == (JobState.WAITING, place.closed[NODE])
    assert "quiet hours" in waiting.remark


def test_what_another_program_begins_and_leaves_is_seen(place: Place) -> None:
    ours = place.open(completing)
    with ExitStack() as theirs:
        stack, place.stack = place.stack, theirs
        job = place.open(completing).submit(request())
        place.stack = stack
        ours.refresh()
        assert (ours.get(job.id).elsewhere, ours.outlook().lanes, ours.outlook().next_due) == (True, (), None)
        with pytest.raises(InvalidInput, match="Another running qrstation has job 1"):
            ours.pause(job.id)
    ours.refresh()
    assert (ours.get(job.id).elsewhere, ours.outlook().lanes) == (False, (NODE,))
    assert [job.elsewhere for job in place.told()][-2:] == [True, False]


def test_a_job_that_waits_for_retry_in_a_living_program_is_left_to_it(place: Place) -> None:
    theirs = place.open(Scripted(MISSED))
    job = theirs.submit(request())
    theirs.run_next(NODE)
    ours = place.open(completing)
    assert (ours.get(job.id).state, ours.get(job.id).elsewhere) == (JobState.WAITING_FOR_RETRY, True)
    place.clock.now += timedelta(days=1)
    assert (ours.outlook().lanes, ours.run(job.id)) == ((), False)


def test_an_attempt_is_told_what_the_one_before_found_to_want(place: Place) -> None:
    scripted = Scripted(MISSED, result(Verdict.COMPLETE), expected=("a", "b", "c"))
    first = place.open(scripted)
    job = first.submit(request())
    first.run(job.id)
    first.retry(job.id)
    first.run(job.id)
    assert scripted.known == [[], ["a", "b", "c"]]
