"""The retrieve queue: on disk before it runs, one lane per node, stopped and tried again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qrstation.errors import Cancelled, InvalidInput, NodeNotReached
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import Event, Job, JobChanged, JobRemoved, JobState
from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult, Verdict
from qrstation.services.jobs import JobQueue, Retrieve
from qrstation.services.pace import Pace
from qrstation.services.planning import Expectations
from qrstation.services.progress import Progress
from qrstation.store.jobs import LEFT, JobStore

Open = Callable[[Retrieve], JobQueue]


def request(node: str = "Main PACS") -> RetrieveRequest:
    return RetrieveRequest(node=node, keys=(MatchKey(level=Level.STUDY, study_instance_uid="1.2"),))


def result(verdict: Verdict) -> RetrieveResult:
    return RetrieveResult(verdict=verdict, expected=3, received=3, already_held=0, bytes=3000, seconds=1.0)


def completing(
    request: RetrieveRequest,
    on_progress: Callable[[Progress], None],
    cancellation: Cancellation,
    expectations: Expectations,
) -> RetrieveResult:
    on_progress(Progress(activity="receiving", expected=3, received=1, bytes=1000))
    return result(Verdict.COMPLETE)


class UntilCancelled:
    """A retrieval that goes on until somebody stops it."""

    def __init__(self) -> None:
        self.running = threading.Event()

    def __call__(
        self,
        request: RetrieveRequest,
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
    ) -> RetrieveResult:
        self.running.set()
        assert cancellation.wait(30)
        raise Cancelled


@pytest.fixture
def events() -> list[Event]:
    return []


@pytest.fixture
def open_queue(tmp_path: Path, events: list[Event]) -> Iterator[Open]:
    stores: list[JobStore] = []

    def open_(retrieve: Retrieve) -> JobQueue:
        stores.append(JobStore(tmp_path / "jobs.sqlite"))
        return JobQueue(stores[-1], retrieve, events.append)

    yield open_
    for store in stores:
        store.close()


def test_a_job_is_on_disk_before_it_runs(open_queue: Open) -> None:
    job = open_queue(completing).submit(request())
    again = open_queue(completing).get(job.id)
    assert (again.request, again.state) == (request(), JobState.WAITING)


def test_a_job_runs_to_its_verdict_and_tells_of_it(open_queue: Open, events: list[Event]) -> None:
    queue = open_queue(completing)
    job = queue.submit(request())
    assert queue.outlook().lanes == ("Main PACS",)
    assert queue.run_next("Main PACS")
    assert not queue.run_next("Main PACS")
    told = [event.job for event in events if isinstance(event, JobChanged)]
    assert [one.state for one in told] == [
        JobState.WAITING,
        JobState.RUNNING,
        JobState.RUNNING,
        JobState.COMPLETE,
    ]
    assert (told[2].activity, told[2].received) == ("receiving", 1)
    assert queue.get(job.id).result == result(Verdict.COMPLETE)
    assert open_queue(completing).get(job.id).result == result(Verdict.COMPLETE)


def test_progress_that_a_jobs_end_overtakes_is_not_shown(
    open_queue: Open, events: list[Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    measuring, ended = threading.Event(), threading.Event()
    threads: list[threading.Thread] = []

    def measured_slowly(self: Pace, now: float, size: int, count: int) -> tuple[float, float]:
        measuring.set()
        assert ended.wait(30)
        return 0.0, 0.0

    def telling_late(
        request: RetrieveRequest,
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
    ) -> RetrieveResult:
        threads.append(threading.Thread(target=on_progress, args=(Progress(activity="receiving", received=1),)))
        threads[0].start()
        assert measuring.wait(30)
        return result(Verdict.COMPLETE)

    monkeypatch.setattr(Pace, "measure", measured_slowly)
    queue = open_queue(telling_late)
    job = queue.submit(request())
    queue.run(job.id)
    ended.set()
    threads[0].join(10)
    stands = queue.get(job.id)
    assert (stands.state, stands.activity, stands.received) == (JobState.COMPLETE, "", 3)
    assert events[-1] == JobChanged(job=stands)


def test_each_node_has_a_lane_and_its_jobs_keep_their_order(open_queue: Open) -> None:
    ran: list[str] = []

    def noting(
        request: RetrieveRequest,
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
    ) -> RetrieveResult:
        ran.append(request.description)
        return result(Verdict.COMPLETE)

    queue = open_queue(noting)
    for description in ("first", "second"):
        queue.submit(RetrieveRequest(node="A", keys=request().keys, description=description))
    queue.submit(request("B"))
    assert set(queue.outlook().lanes) == {"A", "B"}
    while queue.run_next("A"):
        pass
    assert ran == ["first", "second"]
    assert queue.outlook().lanes == ("B",)


def test_an_unreachable_node_fails_the_job_in_words(open_queue: Open) -> None:
    def unreachable(
        request: RetrieveRequest,
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
    ) -> RetrieveResult:
        raise NodeNotReached("Nothing listens there.", advice="Check the port.")

    queue = open_queue(unreachable)
    job = queue.submit(request())
    queue.run(job.id)
    ended = queue.get(job.id)
    assert ended.state is JobState.FAILED
    assert ended.result is not None
    assert (ended.result.reached, ended.result.explanation) == (False, "Nothing listens there. Check the port.")


def test_a_bug_is_recorded_and_raised_and_the_lane_goes_on(open_queue: Open) -> None:
    answers: list[Callable[[], RetrieveResult]] = [lambda: result(Verdict.COMPLETE)]

    def broken_first(
        request: RetrieveRequest,
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
    ) -> RetrieveResult:
        if request.description == "broken":
            raise ZeroDivisionError
        return answers[0]()

    queue = open_queue(broken_first)
    broken = queue.submit(RetrieveRequest(node="Main PACS", keys=request().keys, description="broken"))
    sound = queue.submit(request())
    with pytest.raises(ZeroDivisionError):
        queue.run_next("Main PACS")
    queue.run_next("Main PACS")
    assert (queue.get(broken.id).state, queue.get(sound.id).state) == (JobState.FAILED, JobState.COMPLETE)


def test_cancelling_a_waiting_job_keeps_it_from_running(open_queue: Open) -> None:
    queue = open_queue(completing)
    job = queue.submit(request())
    queue.cancel(job.id)
    assert not queue.run_next("Main PACS")
    assert queue.get(job.id).state is JobState.CANCELLED


def test_cancelling_a_running_job_reaches_it(open_queue: Open) -> None:
    until_cancelled = UntilCancelled()
    queue = open_queue(until_cancelled)
    job = queue.submit(request())
    lane = threading.Thread(target=queue.run_next, args=("Main PACS",))
    lane.start()
    assert until_cancelled.running.wait(30)
    queue.cancel(job.id)
    lane.join(10)
    assert queue.get(job.id).state is JobState.CANCELLED
    queue.cancel(job.id)
    assert queue.get(job.id).state is JobState.CANCELLED


def test_jobs_stopped_because_the_program_ends_wait_for_the_next_start(open_queue: Open) -> None:
    until_cancelled = UntilCancelled()
    queue = open_queue(until_cancelled)
    job, waiting = queue.submit(request()), queue.submit(request())
    lane = threading.Thread(target=queue.run_next, args=("Main PACS",))
    lane.start()
    assert until_cancelled.running.wait(30)
    queue.interrupt()
    lane.join(10)
    assert (queue.get(job.id).state, queue.get(job.id).remark) == (JobState.WAITING, LEFT)
    assert not queue.run_next("Main PACS")
    assert queue.get(waiting.id).state is JobState.WAITING


@pytest.mark.parametrize(
    ("left", "found", "remark"),
    [
        (JobState.WAITING, JobState.WAITING, ""),
        (JobState.RUNNING, JobState.WAITING, LEFT),
        (JobState.WAITING_FOR_RETRY, JobState.WAITING, ""),
        (JobState.STOPPING, JobState.CANCELLED, ""),
        (JobState.PAUSED, JobState.PAUSED, ""),
        (JobState.PARTIAL, JobState.PARTIAL, ""),
    ],
)
def test_what_a_crash_left_is_found_again_and_goes_on(
    tmp_path: Path, open_queue: Open, left: JobState, found: JobState, remark: str
) -> None:
    crashed = JobStore(tmp_path / "jobs.sqlite")
    job_id = crashed.add(request(), datetime.now(UTC))
    crashed.keep(Job(id=job_id, request=request(), state=left, created=datetime.now(UTC)))
    crashed.close()
    queue = open_queue(completing)
    assert (queue.get(job_id).state, queue.get(job_id).remark) == (found, remark)
    assert queue.run_next("Main PACS") == (found is JobState.WAITING)
    if found is not JobState.WAITING:
        (queue.retry if found.ended else queue.resume)(job_id)
        assert queue.run_next("Main PACS")
    assert queue.get(job_id).state is JobState.COMPLETE


def test_what_another_program_runs_is_seen_and_left_alone(open_queue: Open) -> None:
    job = open_queue(completing).submit(request())
    other = open_queue(completing)
    assert (other.get(job.id).state, other.get(job.id).elsewhere) == (JobState.WAITING, True)
    assert other.outlook().lanes == ()
    assert not other.run_next("Main PACS")
    assert not other.run(job.id)
    for refused in (other.cancel, other.pause, other.resume, other.retry, other.remove):
        with pytest.raises(InvalidInput, match="Another running qrstation"):
            refused(job.id)


def test_only_an_ended_job_is_removed(open_queue: Open, events: list[Event]) -> None:
    queue = open_queue(completing)
    job = queue.submit(request())
    with pytest.raises(InvalidInput):
        queue.remove(job.id)
    queue.run_next("Main PACS")
    queue.remove(job.id)
    assert events[-1] == JobRemoved(job_id=job.id)
    assert queue.all() == ()
    with pytest.raises(InvalidInput):
        queue.get(job.id)
    assert open_queue(completing).all() == ()
