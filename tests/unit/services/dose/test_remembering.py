"""What was fetched once is known for ever: after its files are gone, after a crash, and at another store."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset

from qrstation.errors import ArchiveFault
from qrstation.model.dose import DoseReview, Processed
from qrstation.model.events import JobState
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import MatchKey
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.store.dose_records import DoseRecords
from tests.unit.dicom.pynetdicom_pacs import Pacs, serving
from tests.unit.services.dose.served import (
    a_report,
    an_order,
    ended,
    entry_of,
    fetch,
    held,
    places_of,
    reviewed,
    store,
    three_series,
    with_images,
    workstation,
)
from tests.unit.services.dose.test_moving import asked, failing

__all__ = ["store", "workstation"]

STUDY = "1.2.826.0.1.1"


@contextmanager
def reopened(workstation: Workstation) -> Iterator[Workstation]:
    """The next program on the same home."""
    port = workstation.listener_state.address.port
    workstation.close()
    with closing(Workstation(Paths.under(workstation.paths.data.parent), host="127.0.0.1", port=port)) as one:
        yield one


def processed(workstation: Workstation, destination: str, study: str = STUDY) -> Processed | None:
    with closing(DoseRecords(workstation.paths.dose_records)) as records:
        return records.processed(destination, study)


def kept_of(review: DoseReview) -> set[str]:
    """SOP Instance UIDs that a review keeps."""
    return {
        one.sop_instance_uid for study in review.kept for series in study.kept_series for one in series.kept_objects
    }


def ask(workstation: Workstation, node: RemoteNode, store: str = "") -> DoseReview:
    return workstation.dose.review(an_order(node, store))


def uids_of(objects: Sequence[Dataset]) -> set[str]:
    return {str(ds.SOPInstanceUID) for ds in objects}


def remove_all(workstation: Workstation) -> None:
    for ds in three_series():
        workstation.archive.remove([MatchKey(level=Level.STUDY, study_instance_uid=str(ds.StudyInstanceUID))])
    assert held(workstation) == set()


def test_what_was_removed_is_not_fetched_again(workstation: Workstation) -> None:
    objects = three_series()
    with serving(Pacs(objects=with_images(objects))) as node:
        workstation.nodes.add(node)
        review = ask(workstation, node)
        assert kept_of(review) == uids_of(objects)
        _, job = fetch(workstation, review)
        assert job.state is JobState.COMPLETE
        remove_all(workstation)
        assert kept_of(ask(workstation, node)) == set()
        with reopened(workstation) as again:
            assert kept_of(ask(again, node)) == set()


def test_what_came_by_another_way_is_known_while_it_is_held(workstation: Workstation) -> None:
    objects = three_series()
    with serving(Pacs(objects=with_images(objects))) as node:
        workstation.nodes.add(node)
        _, job = fetch(workstation, reviewed(node, objects[:1]))
        workstation.jobs.remove(job.id)
        assert kept_of(ask(workstation, node)) == uids_of(objects[1:])


def test_where_the_record_could_not_be_written_it_is_written_later(
    workstation: Workstation, monkeypatch: pytest.MonkeyPatch
) -> None:
    objects = three_series()

    def full(*_: object) -> None:
        raise ArchiveFault("The disk is full.")

    with serving(Pacs(objects=with_images(objects))) as node:
        workstation.nodes.add(node)
        with monkeypatch.context() as patch:
            patch.setattr(DoseRecords, "remember", full)
            _, job = fetch(workstation, ask(workstation, node))
        assert job.state is JobState.COMPLETE
        assert processed(workstation, "") is None
        with reopened(workstation) as again:
            assert kept_of(ask(again, node)) == set()
            remove_all(again)
            assert kept_of(ask(again, node)) == set()
        with closing(DoseRecords(workstation.paths.dose_records)) as records:
            run = records.run(job.request.run)
        assert run is not None
        assert run.summary.startswith("complete: 3 objects received, in ")


def test_each_store_is_a_place_of_its_own(workstation: Workstation, store: Workstation) -> None:
    objects = three_series()
    with serving(Pacs(objects=with_images(objects), destinations=places_of(store))) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        fetch(workstation, ask(workstation, node, "Store"))
        assert held(store) == uids_of(objects)
        assert kept_of(ask(workstation, node, "STORE")) == set()
        assert kept_of(ask(workstation, node)) == uids_of(objects)


def test_a_series_that_was_sent_without_its_objects_being_named_is_known_by_their_number(
    workstation: Workstation, store: Workstation
) -> None:
    objects = [a_report(1, number=number) for number in (1, 2)]
    series = str(objects[0].SeriesInstanceUID)
    with serving(Pacs(objects=with_images(objects), destinations=places_of(store))) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        fetch(workstation, reviewed(node, objects, store="Store", unlisted=[series]))
    assert processed(workstation, "STORE") == Processed(whole_series={series: 2})


def test_here_the_objects_of_a_series_that_nobody_listed_are_known(workstation: Workstation) -> None:
    objects = [a_report(1, number=number) for number in (1, 2)]
    with serving(Pacs(objects=with_images(objects))) as node:
        workstation.nodes.add(node)
        fetch(workstation, reviewed(node, objects, unlisted=[str(objects[0].SeriesInstanceUID)]))
    assert processed(workstation, "") == Processed(objects=frozenset(uids_of(objects)))


def test_another_program_goes_on_without_sending_again_what_was_acknowledged(
    workstation: Workstation, store: Workstation
) -> None:
    objects = three_series()
    second, third = (str(ds.SeriesInstanceUID) for ds in objects[1:])
    pacs = Pacs(objects=objects, destinations=places_of(store), fails=failing(second, 0xA701))
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        _, job = fetch(workstation, reviewed(node, objects, store="Store"))
        assert processed(workstation, "STORE") is not None
        assert processed(workstation, "STORE", "1.2.826.0.1.2") is None
        pacs.fails, pacs.identifiers = lambda _: None, []
        with reopened(workstation) as again:
            again.jobs.retry(job.id)
            again.jobs.run(job.id)
            assert ended(again, job)[1].state is JobState.UNVERIFIED
        assert asked(pacs) == [("SERIES", third), ("SERIES", second)]
        known = processed(workstation, "STORE", "1.2.826.0.1.2")
    assert known == Processed(objects=frozenset(uids_of(objects[1:])))


@pytest.mark.parametrize(
    "files",
    [("Multi-1", "Multi-3"), ("Multi-3", "Multi-1"), ("Continued-1", "Continued-2")],
    ids=["B15", "B16", "B17"],
)
def test_reports_of_one_study_that_follow_one_another_are_all_fetched(
    workstation: Workstation, shared_data: Path, files: Sequence[str]
) -> None:
    objects = [pydicom.dcmread(next((shared_data / "openrem").glob(f"*{name}*"))) for name in files]
    assert len({ds.StudyInstanceUID for ds in objects}) == 1
    with serving(pacs := Pacs(objects=[])) as node:
        workstation.nodes.add(node)
        for ds in objects:
            pacs.objects = with_images([*pacs.objects[:-1], ds])
            review = ask(workstation, node)
            assert kept_of(review) == uids_of([ds])
            _, job = fetch(workstation, review)
            assert job.state is JobState.COMPLETE
        assert kept_of(ask(workstation, node)) == set()
    known = processed(workstation, "", str(objects[0].StudyInstanceUID))
    assert known == Processed(objects=frozenset(uids_of(objects)))
