"""What a list says of jobs that came to no result: those broken off, and those that another program runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qrstation.model.events import Job, JobState, with_result
from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import Address
from qrstation.model.query import MatchKey
from qrstation.model.receipts import Attempt
from qrstation.model.retrieve import Contents, ExpectedInstance, Verdict
from qrstation.store.jobs import JobStore
from tests.unit.services.queue_place import Place, Scripted
from tests.unit.services.test_jobs import completing, request, result


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with ExitStack() as stack:
        yield Place(tmp_path, stack)


def begun(store: JobStore, *, destination: str = "", counted: int | None = 0) -> Job:
    """A job that wants a, b and c, of which a was held before, and of another series what the node counts, if any."""
    series = MatchKey(level=Level.SERIES, study_instance_uid="1", series_instance_uid="2")
    contents = () if counted == 0 else (Contents(key=series, instances=None, count=counted),)
    asked = replace(request(), destination=destination, contents=contents)
    now = datetime(2026, 11, 20, tzinfo=UTC)
    job = Job(id=store.add(asked, now), request=asked, state=JobState.RUNNING, created=now)
    store.keep(job)
    store.expect(
        job.id,
        [
            ExpectedInstance(sop_instance_uid=uid, sop_class_uid="1", series_instance_uid="1", study_instance_uid="1")
            for uid in "abc"
        ],
    )
    attempt = Attempt(
        started=now,
        ended=None,
        program="",
        node=asked.node,
        address=Address(ae_title="PACS", host="127.0.0.1", port=104),
        calling_ae_title="",
        requests=(),
        requests_left_out=0,
        held_before=(InstanceKey("1", "1", "a"),),
    )
    store.note(job.id, attempt)
    return job


def numbers(job: Job) -> tuple[int | None, int, int]:
    return job.expected, job.received, job.already_held


def test_what_was_broken_off_is_counted_on_the_disk(place: Place) -> None:
    with closing(JobStore(place.path)) as store:
        job = begun(store)
    place.on_disk = {"a", "b"}
    assert numbers(place.open(completing).get(job.id)) == (3, 1, 1)


@pytest.mark.parametrize(("counted", "expected"), [(24, 27), (None, None)])
def test_what_the_node_only_counts_is_wanted_too(place: Place, counted: int | None, expected: int | None) -> None:
    with closing(JobStore(place.path)) as store:
        job = begun(store, counted=counted)
    assert numbers(place.open(completing).get(job.id)) == (expected, 0, 0)


def test_a_later_attempt_that_was_broken_off_is_counted_too(place: Place) -> None:
    with closing(JobStore(place.path)) as store:
        job = begun(store)
        short = replace(
            result(Verdict.PARTIAL),
            expected=3,
            received=0,
            already_held=1,
            missing=(InstanceKey("1", "1", "b"), InstanceKey("1", "1", "c")),
        )
        store.keep(with_result(job, short))
    place.on_disk = {"a", "b", "c"}
    assert numbers(place.open(completing).get(job.id)) == (3, 2, 1)


def test_what_another_program_runs_is_counted_anew_at_each_look(place: Place) -> None:
    with closing(JobStore(place.path)) as store:
        queue = place.open(completing)
        job = begun(store)
        for on_disk, expected in (({"a"}, (3, 0, 1)), ({"a", "b"}, (3, 1, 1))):
            place.on_disk = on_disk
            queue.refresh()
            assert (queue.get(job.id).elsewhere, numbers(queue.get(job.id))) == (True, expected)
            assert numbers(place.told()[-1]) == expected
        told = len(place.told())
        queue.refresh()
        assert len(place.told()) == told


def test_what_came_to_a_result_keeps_its_numbers(place: Place) -> None:
    queue = place.open(Scripted(replace(result(Verdict.COMPLETE), expected=2, received=2), expected="abc"))
    job = queue.submit(request())
    queue.run(job.id)
    assert numbers(place.open(completing).get(job.id)) == (2, 2, 0)


def test_of_what_goes_elsewhere_nothing_is_looked_for_here(place: Place) -> None:
    with closing(JobStore(place.path)) as store:
        job = begun(store, destination="VIEWER")
    place.on_disk = {"a", "b"}
    assert numbers(place.open(completing).get(job.id)) == (3, 0, 0)


def test_a_disk_that_fails_keeps_no_list_from_being_opened(place: Place) -> None:
    with closing(JobStore(place.path)) as store:
        job = begun(store)
    place.disk_is_gone = True
    assert place.open(completing).get(job.id).state is JobState.WAITING
