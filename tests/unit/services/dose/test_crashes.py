"""Nothing that is owed is forgotten, and nothing goes to the wrong place, whenever a program ends."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from qrstation.errors import ArchiveFault
from qrstation.model.dose import DoseReview, HandOn
from qrstation.model.events import Event, JobState, LogEntry
from qrstation.model.handing_on import HandOnState
from qrstation.model.instances import InstanceStored
from qrstation.services.jobs import JobQueue
from qrstation.services.workstation import Workstation
from qrstation.store.dose_records import DoseRecords
from qrstation.store.jobs import JobStore
from tests.ports import free_port
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.dose.served import a_report, ended, fetch, held, reviewed, three_series, workstation
from tests.unit.services.dose.test_remembering import reopened, uids_of

__all__ = ["workstation"]


class Killed(BaseException):
    """The end of the program."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where objects are handed on to."""
    made = tmp_path / "incoming"
    made.mkdir()
    return made


def copied_to(folder: Path, review: DoseReview) -> DoseReview:
    return replace(review, order=replace(review.order, hand_on=HandOn(folder=str(folder))))


def handed_on(workstation: Workstation, folder: Path) -> set[str]:
    """What is in the folder, once everything was handed on that is owed."""
    workstation.dose.catch_up()
    workstation.dose.handing.attempt()
    return {path.stem for path in folder.iterdir()}


def six_images() -> list[Dataset]:
    return [an_object(study=1, series=1, number=number) for number in range(1, 7)]


def records_of(workstation: Workstation) -> closing[DoseRecords]:
    return closing(DoseRecords(workstation.paths.dose_records))


def test_a_job_is_known_by_its_run_where_its_number_was_never_noted(
    workstation: Workstation, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    objects = three_series()

    def killed(*_: object) -> None:
        raise Killed

    with serving(Pacs(objects=objects)) as node:
        workstation.nodes.add(node)
        with monkeypatch.context() as patch:
            patch.setattr(DoseRecords, "note_job", killed)
            with pytest.raises(Killed):
                workstation.dose.retrieve(copied_to(folder, reviewed(node, objects)))
        with reopened(workstation) as again:
            [job] = again.jobs.all()
            again.jobs.run(job.id)
            assert handed_on(again, folder) == uids_of(objects)
            [one, *_] = again.dose.handing.objects()
            assert (one.job, one.run) == (job.id, job.request.run)


def test_a_list_of_transfers_that_was_begun_anew_sends_nothing_to_an_earlier_orders_folder(
    workstation: Workstation, tmp_path: Path, folder: Path
) -> None:
    objects, other = three_series(), tmp_path / "other"
    other.mkdir()
    with serving(Pacs(objects=objects)) as node:
        workstation.nodes.add(node)
        _, first = fetch(workstation, copied_to(folder, reviewed(node, objects[:1])))
        assert handed_on(workstation, folder) == uids_of(objects[:1])
        workstation.close()
        workstation.paths.jobs.write_bytes(b"no database" * 1000)
        with reopened(workstation) as again:
            _, second = fetch(again, copied_to(other, reviewed(node, objects[1:])))
            assert first.id == second.id
            assert handed_on(again, other) == uids_of(objects[1:])
    assert {path.stem for path in folder.iterdir()} == uids_of(objects[:1])


def test_a_record_that_was_begun_anew_sends_nothing_to_a_later_orders_folder(
    workstation: Workstation, tmp_path: Path, folder: Path
) -> None:
    objects, other = three_series(), tmp_path / "other"
    other.mkdir()
    with serving(Pacs(objects=objects)) as node:
        workstation.nodes.add(node)
        first = workstation.dose.retrieve(copied_to(folder, reviewed(node, objects[:1])))
        assert first is not None
        workstation.close()
        workstation.paths.dose_records.write_bytes(b"no database" * 1000)
        with reopened(workstation) as again:
            fetch(again, copied_to(other, reviewed(node, objects[1:])))
            again.jobs.run(first.id)
            assert ended(again, first)[1].state is JobState.COMPLETE
            assert handed_on(again, other) == uids_of(objects[1:])


@pytest.mark.parametrize("how", ["killed", "interrupted"])
def test_what_the_first_attempt_brought_of_a_series_that_nobody_listed_is_handed_on(
    workstation: Workstation, folder: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    objects, came = six_images(), list[str]()

    def stop(event: Event) -> None:
        if isinstance(event, InstanceStored):
            came.append(event.instance.sop_instance_uid)
            if len(came) == 3:
                workstation.jobs.interrupt()

    def killed(*_: object) -> None:
        raise Killed

    with serving(Pacs(objects=objects)) as node:
        workstation.nodes.add(node)
        review = reviewed(node, objects, unlisted=[str(objects[0].SeriesInstanceUID)])
        job = workstation.dose.retrieve(copied_to(folder, review))
        assert job is not None
        workstation.subscribe(stop)
        if how == "killed":
            with monkeypatch.context() as patch:
                patch.setattr("qrstation.services.retrieval.judge", killed)
                patch.setattr(JobQueue, "_finish", killed)
                with pytest.raises(Killed):
                    workstation.jobs.run(job.id)
        else:
            workstation.jobs.run(job.id)
        assert 3 <= len(held(workstation)) < 6
        with reopened(workstation) as again:
            assert again.jobs.get(job.id).state is JobState.WAITING
            again.jobs.run(job.id)
            assert ended(again, job)[1].state is JobState.COMPLETE
            assert handed_on(again, folder) == uids_of(objects)


def test_what_was_here_before_goes_where_it_never_went(workstation: Workstation, folder: Path) -> None:
    objects = six_images()
    series = [str(objects[0].SeriesInstanceUID)]
    with serving(Pacs(objects=objects)) as node:
        workstation.nodes.add(node)
        fetch(workstation, reviewed(node, objects[:2], by_object=series))
        fetch(workstation, copied_to(folder, reviewed(node, objects, unlisted=series)))
        assert handed_on(workstation, folder) == uids_of(objects)


def test_a_retrieval_that_is_taken_up_again_is_watched_to_its_new_end(
    workstation: Workstation, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    objects = three_series()
    pacs = Pacs(objects=objects[:2])

    def killed(*_: object) -> None:
        raise Killed

    with serving(pacs) as node:
        workstation.nodes.add(node)
        _, job = fetch(workstation, copied_to(folder, reviewed(node, objects)))
        assert job.state is JobState.PARTIAL
        pacs.objects = objects
        workstation.jobs.retry(job.id)
        with monkeypatch.context() as patch:
            patch.setattr("qrstation.services.dose.retrieval.remember", killed)
            with pytest.raises(Killed):
                workstation.jobs.run(job.id)
        with reopened(workstation) as again:
            assert again.jobs.get(job.id).state is JobState.COMPLETE
            assert handed_on(again, folder) == uids_of(objects)


def test_a_job_that_was_cancelled_before_it_ran_is_settled_once(workstation: Workstation) -> None:
    with serving(Pacs(objects=[a_report(1)])) as node:
        workstation.nodes.add(node)
        job = workstation.dose.retrieve(reviewed(node, [a_report(1)]))
        assert job is not None
        workstation.jobs.cancel(job.id)
    with records_of(workstation) as records:
        run = records.run(job.request.run)
        assert (records.unfinished(), run and run.summary) == ((), "cancelled before it came to an end.")


def test_a_job_of_another_program_that_this_one_has_not_heard_of_is_left_to_go_on(
    workstation: Workstation, folder: Path
) -> None:
    objects = three_series()
    with serving(Pacs(objects=objects)) as node:
        workstation.nodes.add(node)
        with closing(Workstation(workstation.paths, host="127.0.0.1", port=free_port())) as window:
            job = workstation.dose.retrieve(copied_to(folder, reviewed(node, objects)))
            assert job is not None
            window.dose.catch_up()
        with records_of(workstation) as records:
            assert [run.job for run in records.unfinished()] == [job.id]


def test_a_job_that_cannot_be_settled_leaves_the_others_and_is_told(
    workstation: Workstation, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    objects = three_series()
    with serving(Pacs(objects=objects)) as node:
        workstation.nodes.add(node)
        with monkeypatch.context() as patch:
            patch.setattr(DoseRecords, "run", lambda *_: (_ for _ in ()).throw(ArchiveFault("The disk is full.")))
            _, bad = fetch(workstation, copied_to(folder, reviewed(node, objects[:1])))
            fetch(workstation, copied_to(folder, reviewed(node, objects[1:])))
        expected, said = JobStore.expected, list[Event]()

        def fails_for_one(store: JobStore, job_id: int) -> Sequence[object]:
            if job_id == bad.id:
                raise ArchiveFault("The list of transfers cannot be read.")
            return expected(store, job_id)

        workstation.subscribe(said.append)
        with monkeypatch.context() as patch, caplog.at_level(logging.WARNING):
            patch.setattr(JobStore, "expected", fails_for_one)
            assert handed_on(workstation, folder) == uids_of(objects[1:])
        [told] = [event.text for event in said if isinstance(event, LogEntry)]
        assert told.startswith(f"What job {bad.id} fetched could not be noted, which is tried again later.")
        assert handed_on(workstation, folder) == uids_of(objects)


def test_two_unfinished_runs_that_send_duplicates_do_not_take_them_from_each_other(
    workstation: Workstation, folder: Path
) -> None:
    objects = three_series()
    with serving(Pacs(objects=objects)) as node:
        workstation.nodes.add(node)
        review = copied_to(folder, reviewed(node, objects))
        review = replace(review, order=replace(review.order, query=replace(review.order.query, duplicates=True)))
        jobs = [fetch(workstation, review)[1] for _ in range(2)]
    assert handed_on(workstation, folder) == uids_of(objects)
    before = workstation.dose.handing.objects()
    for copied in folder.iterdir():
        copied.unlink()
    for _ in range(2):
        with records_of(workstation) as records:
            for job in jobs:
                records.begin_again(job.request.run)
        assert handed_on(workstation, folder) == set()
    assert workstation.dose.handing.objects() == before


def test_a_folder_that_nobody_can_tell_is_told_not_to_be_there(workstation: Workstation) -> None:
    objects = [a_report(1)]
    with serving(Pacs(objects=objects)) as node:
        workstation.nodes.add(node)
        fetch(workstation, copied_to(Path("~nobody-of-that-name/reports"), reviewed(node, objects)))
        workstation.dose.handing.attempt()
    [one] = workstation.dose.handing.objects()
    assert one.state is HandOnState.WAITING
    assert "is not there" in one.detail
