"""What a store did not get is sent again, what it got is not, and what always fails stands in nobody's way."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset

from qrstation.dicom import uids
from qrstation.dose.overriding import with_choice
from qrstation.model.dose import Branch, DoseOrder, DoseQuery, DoseReview, HandOn, Processed
from qrstation.model.events import JobState
from qrstation.model.information_model import Level
from qrstation.model.nodes import RetrieveMethod
from qrstation.services import retrieval
from qrstation.services.workstation import Workstation
from tests.by_uid import uids_in
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.dose.served import (
    a_report,
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
from tests.unit.services.dose.test_moving import WithoutCounters, asked, failing
from tests.unit.services.dose.test_remembering import ask, kept_of, processed, remove_all, reopened, uids_of

__all__ = ["store", "workstation"]

FIRST, SECOND, THIRD = (str(ds.SeriesInstanceUID) for ds in three_series())


class Sends(Pacs):
    """Sends the first few objects of each request, and calls that a success."""

    most = 0

    def to_send(self, identifier: Dataset) -> list[Dataset]:
        return self.found(identifier)[: self.most]


@pytest.mark.parametrize("most", [0, 1])
def test_a_counted_series_of_which_too_little_was_sent_can_be_retried(
    workstation: Workstation, store: Workstation, most: int
) -> None:
    objects = [a_report(1, number=number) for number in (1, 2, 3)]
    pacs = Sends(objects=objects, destinations=places_of(store))
    pacs.most = most
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        _, job = fetch(workstation, reviewed(node, objects, store="Store", unlisted=[FIRST]))
        assert job.state is (JobState.PARTIAL if most else JobState.FAILED)
        assert processed(workstation, "STORE") is None
        pacs.most = 3
        workstation.jobs.retry(job.id)
        workstation.jobs.run(job.id)
        assert ended(workstation, job)[1].state is JobState.UNVERIFIED
    assert held(store) == uids_of(objects)
    assert processed(workstation, "STORE") == Processed(whole_series={FIRST: 3})


@pytest.mark.parametrize("told", [True, False])
def test_m04_a_success_without_counters_stands_for_what_the_node_had_told(
    workstation: Workstation, store: Workstation, told: bool
) -> None:
    objects = [a_report(1, number=number) for number in (1, 2)]
    with serving(Pacs(objects=objects, destinations=places_of(store), courier=WithoutCounters())) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        review = reviewed(node, objects, store="Store", unlisted=[FIRST], told=told)
        fetch(workstation, with_modality(review, "MG"))
    # Of a series that the review did not count, the node was asked for the objects before they were sent.
    counted, listed = Processed(whole_series={FIRST: 2}), Processed(objects=frozenset(uids_of(objects)))
    assert processed(workstation, "STORE") == (counted if told else listed)


def with_modality(review: DoseReview, modality: str) -> DoseReview:
    """Have the series of a review be of another modality, of which the selection does not ask for all objects."""
    studies = (
        replace(study, series=tuple(replace(one, modality=modality) for one in study.series))
        for study in review.studies
    )
    return replace(review, studies=tuple(studies))


class InAnotherStudy:
    """Sends objects as if they were of another study, or as they are."""

    def __init__(self) -> None:
        self.wrong = True

    def store(self, assoc: Any, send: Callable[..., Dataset], ds: Dataset, **options: Any) -> Dataset:
        if self.wrong:
            ds = copy.deepcopy(ds)
            ds.StudyInstanceUID = f"{ds.StudyInstanceUID}.777"
        return send(ds, **options)

    def answer(self, response: Any) -> bool:
        return True


def test_an_object_that_came_in_another_study_is_neither_fetched_nor_handed_on_nor_known(
    workstation: Workstation, tmp_path: Path
) -> None:
    objects, folder = [a_report(1)], tmp_path / "incoming"
    folder.mkdir()
    courier = InAnotherStudy()
    with serving(Pacs(objects=with_images(objects), courier=courier)) as node:
        workstation.nodes.add(node)
        review = ask(workstation, node)
        review = replace(review, order=replace(review.order, hand_on=HandOn(folder=str(folder))))
        result, job = fetch(workstation, review)
        assert (job.state, set(uids_in(result.missing))) == (JobState.FAILED, uids_of(objects))
        with reopened(workstation) as again:
            assert again.jobs.get(job.id).state is JobState.FAILED
            assert kept_of(ask(again, node)) == uids_of(objects)
            assert processed(again, "") is None
            assert again.dose.handing.objects() == ()
            again.jobs.retry(job.id)
            again.jobs.run(job.id)
            assert ended(again, job)[1].state is JobState.FAILED
            courier.wrong = False
            again.jobs.retry(job.id)
            again.jobs.run(job.id)
            assert ended(again, job)[1].state is JobState.COMPLETE
            again.dose.handing.attempt()
    assert processed(workstation, "") == Processed(objects=frozenset(uids_of(objects)))
    assert len(list(folder.iterdir())) == 1


def test_what_always_fails_is_asked_for_after_everything_else(workstation: Workstation, store: Workstation) -> None:
    objects = three_series()
    pacs = Pacs(objects=objects, destinations=places_of(store), fails=failing(FIRST, 0xA701))
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        fetch(workstation, reviewed(node, objects, store="Store"))
        assert asked(pacs) == [("SERIES", FIRST)] * 2
        pacs.identifiers.clear()
        fetch(workstation, reviewed(node, objects, store="Store"))
        assert asked(pacs) == [("SERIES", SECOND), ("SERIES", THIRD), ("SERIES", FIRST), ("SERIES", FIRST)]
        assert held(store) == uids_of(objects[1:])
        pacs.fails, pacs.identifiers = lambda _: None, []
        fetch(workstation, reviewed(node, objects[:1], store="Store"))
        fetch(workstation, reviewed(node, [objects[0], a_report(3)], store="Store"))
    assert [uid for _, uid in asked(pacs)] == [FIRST, FIRST, str(a_report(3).SeriesInstanceUID)]


@pytest.mark.parametrize("unlisted", [(), (FIRST,)], ids=["listed", "counted"])
@pytest.mark.parametrize("to", ["", "Store"])
def test_what_came_is_not_last_any_more_though_something_else_was_missing(
    workstation: Workstation, store: Workstation, to: str, unlisted: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retrieval, "LATE_ARRIVALS", 0.1)
    objects = three_series()
    pacs = Pacs(objects=objects, destinations=places_of(store, workstation), fails=failing(FIRST, 0xA701, times=2))
    with serving(pacs) as node:
        workstation.nodes.add(replace(node, retrieve_method=RetrieveMethod.MOVE))
        workstation.nodes.add(entry_of(store))
        fetch(workstation, reviewed(node, objects, store=to, unlisted=unlisted))
        pacs.objects, pacs.identifiers = objects[:1], []
        _, job = fetch(workstation, reviewed(node, objects, store=to, unlisted=unlisted))
        assert (job.state, asked(pacs)[0], asked(pacs)[2]) == (
            JobState.PARTIAL,
            ("SERIES", SECOND),
            ("SERIES", FIRST),
        )
        remove_all(workstation)
        pacs.objects, pacs.identifiers = objects, []
        fetch(workstation, reviewed(node, objects, store=to))
    assert [uid for _, uid in asked(pacs)] == [FIRST, SECOND, THIRD]


def test_what_failed_towards_a_store_is_not_last_towards_this_workstation(
    workstation: Workstation, store: Workstation
) -> None:
    objects = three_series()
    pacs = Pacs(objects=objects, destinations=places_of(store), fails=failing(FIRST, 0xA701, times=2))
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        fetch(workstation, reviewed(node, objects, store="Store"))
        pacs.identifiers.clear()
        fetch(workstation, reviewed(node, objects))
    assert asked(pacs) == [("SERIES", FIRST), ("SERIES", SECOND), ("SERIES", THIRD)]


@pytest.mark.parametrize("duplicates", [False, True])
def test_a_review_that_was_changed_and_is_retrieved_again_sends_the_difference(
    workstation: Workstation, store: Workstation, duplicates: bool
) -> None:
    objects = three_series()
    pacs = Pacs(objects=objects, destinations=places_of(store))
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        whole = reviewed(node, objects, store="Store")
        if duplicates:
            fetch(workstation, whole)
            whole = reviewed(node, objects, store="Store")
            whole = replace(whole, order=replace(whole.order, query=replace(whole.order.query, duplicates=True)))
        first = with_choice(whole, str(objects[1].StudyInstanceUID), keep=False)
        pacs.identifiers.clear()
        fetch(workstation, first)
        assert asked(pacs) == [("SERIES", FIRST)]
        pacs.identifiers.clear()
        fetch(workstation, whole)
        assert asked(pacs) == [("SERIES", SECOND), ("SERIES", THIRD)]
        assert workstation.dose.retrieve(whole) is None


def test_what_another_retrieval_sent_since_the_review_is_sent_again_only_where_duplicates_are_wanted(
    workstation: Workstation, store: Workstation
) -> None:
    objects = [a_report(1, number=1), a_report(1, number=2), a_report(2)]
    pacs = Pacs(objects=objects, destinations=places_of(store))
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        plain = reviewed(node, objects, store="Store")
        wanted = replace(plain, order=replace(plain.order, query=replace(plain.order.query, duplicates=True)))
        fetch(workstation, reviewed(node, objects[:1], store="Store", by_object=[FIRST]))
        pacs.identifiers.clear()
        fetch(workstation, wanted)
        assert [uid for _, uid in asked(pacs)] == [FIRST, SECOND]
        pacs.identifiers.clear()
        assert workstation.dose.retrieve(plain) is None


def test_of_a_series_that_was_sent_in_part_since_the_review_the_rest_is_asked_for_by_object(
    workstation: Workstation, store: Workstation
) -> None:
    objects = [a_report(1, number=1), a_report(1, number=2)]
    pacs = Pacs(objects=objects, destinations=places_of(store))
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        review = reviewed(node, objects, store="Store")
        fetch(workstation, reviewed(node, objects[:1], store="Store", by_object=[FIRST]))
        pacs.identifiers.clear()
        fetch(workstation, review)
    assert asked(pacs) == [("IMAGE", str(objects[1].SOPInstanceUID))]


def test_objects_of_a_series_that_went_whole_are_learnt_when_it_is_found_again(
    workstation: Workstation, store: Workstation
) -> None:
    images = [an_object(uids.MAMMOGRAPHY_FOR_PRESENTATION, number=number, Modality="MG") for number in (1, 2, 3)]
    pacs = Pacs(objects=images[:2], destinations=places_of(store))
    with serving(pacs) as node:
        workstation.nodes.add(node)
        workstation.nodes.add(entry_of(store))
        query = DoseQuery(branches=(Branch.MG,), all_dates=True)
        order = DoseOrder(node=node.name, query=query, store="Store")
        fetch(workstation, workstation.dose.review(order))
        assert workstation.dose.review(order).kept == ()
        pacs.objects = images[1:]
        again = workstation.dose.review(order)
    assert kept_of(again) == uids_of(images[2:])
    ((series,),) = (study.kept_series for study in again.kept)
    assert series.level is Level.IMAGE
