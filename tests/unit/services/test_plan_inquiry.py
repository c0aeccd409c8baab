"""What a plan needs to know, asked over several associations at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pydicom
import pytest

from qrstation.dicom.find_scu import Finder
from qrstation.errors import AssociationRejected
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RetrieveMethod, Timeouts
from qrstation.model.outcomes import FindOutcome, Status, StatusCategory
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.model.retrieve import Verdict
from qrstation.services import plan_inquiry
from qrstation.services.workstation import Workstation
from tests.promptness import eventually
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.retrieving import STUDY, retrieve, series_of, side, workstation

__all__ = ["workstation"]


def three_studies() -> tuple[list[MatchKey], list[pydicom.Dataset]]:
    """Three studies of four series with one instance each, and those."""
    keys = [replace(STUDY, patient_id=f"P{one}", study_instance_uid=f"1.2.826.0.1.{one}") for one in (1, 2, 3)]
    return keys, [an_object(study=study, series=series) for study in (1, 2, 3) for series in range(1, 5)]


def test_what_the_series_hold_is_asked_over_several_associations_at_once(workstation: Workstation) -> None:
    # No series is told of before two are asked about at the same time.
    two = threading.Barrier(2)
    pacs = Pacs(objects=series_of(4, 2), asking=lambda _: two.wait(10))
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), STUDY, method=RetrieveMethod.GET)
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, 8, 8)


def test_the_associations_that_ask_are_opened_while_the_series_are_told(workstation: Workstation) -> None:
    pacs = Pacs(objects=series_of(8, 2))

    def wait_for_all() -> None:
        assert eventually(lambda: pacs.searching == 4)

    pacs.listing = wait_for_all
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 4), STUDY, method=RetrieveMethod.GET)
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, 16, 16)
    assert pacs.searching == 4


@pytest.mark.parametrize("told", ["-1", "0", "2147483647"])
def test_a_number_of_series_that_cannot_be_changes_nothing(workstation: Workstation, told: str) -> None:
    pacs = Pacs(objects=[an_object(series=one, NumberOfStudyRelatedSeries=told) for one in range(1, 5)])
    pacs.asking = lambda _: eventually(lambda: pacs.searching == 2)
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), STUDY, method=RetrieveMethod.GET)
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, 4, 4)
    assert pacs.searching == 2


@pytest.mark.parametrize("told", [True, False])
def test_associations_that_ask_are_kept_from_one_study_to_the_next(workstation: Workstation, *, told: bool) -> None:
    studies, objects = three_studies()
    pacs = Pacs(objects=objects, hidden_keys=() if told else ("NumberOfStudyRelatedSeries",))
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), *studies, method=RetrieveMethod.GET)
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, 12, 12)
    assert pacs.searching == 2


def test_few_series_are_asked_about_over_one_association(workstation: Workstation) -> None:
    pacs = Pacs(objects=series_of(3, 2))
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 4), STUDY, method=RetrieveMethod.GET)
    assert (result.verdict, pacs.searching) == (Verdict.COMPLETE, 1)


def test_what_a_lost_association_was_asked_is_asked_over_another(workstation: Workstation) -> None:
    objects = series_of(6, 2)
    first, second = (str(ds.SeriesInstanceUID) for ds in objects[1:3])
    second_asked = threading.Event()

    def asking(series: str) -> None:
        if series == first:
            assert second_asked.wait(10)
        elif series == second:
            second_asked.set()

    pacs = Pacs(objects=objects, breaks={second}, asking=asking)
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), STUDY, method=RetrieveMethod.GET)
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, 12, 12)
    assert pacs.breaks == set()
    assert all(identifier.QueryRetrieveLevel == "SERIES" for _, identifier in pacs.identifiers)


def test_a_node_is_offered_no_more_associations_than_it_took(workstation: Workstation) -> None:
    objects = [an_object(series=series) for series in range(1, 5)]
    objects += [an_object(study=2, series=series) for series in range(1, 21)]
    pacs = Pacs(objects=objects, most_searches=1)
    tried: list[int] = []

    def note_tries() -> None:
        assert eventually(lambda: pacs.searching >= 2)
        assert eventually(lambda: not any(thread.name == "asking-ahead" for thread in threading.enumerate()))
        tried.append(pacs.searching)

    pacs.listing = note_tries
    studies, _ = three_studies()
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 8), *studies[:2], method=RetrieveMethod.GET)
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, 24, 24)
    assert (tried, pacs.searching) == ([2, 2], 2)


def test_associations_that_wait_for_long_are_given_up_and_opened_anew(
    workstation: Workstation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan_inquiry, "_PATIENCE", 0.01)
    studies, objects = three_studies()
    pacs = Pacs(objects=objects)
    seen: list[int] = []

    def wait_until_given_up() -> None:
        assert eventually(lambda: len(pacs.searches) == 1 and pacs.searching > len(seen) + 1)
        seen.append(pacs.searching)

    pacs.listing = wait_until_given_up
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), *studies, method=RetrieveMethod.GET)
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, 12, 12)
    assert len(seen) == 3
    assert pacs.searching > 3


def test_further_associations_make_room_for_one_that_was_lost(workstation: Workstation) -> None:
    studies, objects = three_studies()
    pacs = Pacs(objects=objects, most_searches=2, breaks={studies[0].study_instance_uid})

    def lose_a_place() -> None:
        if pacs.breaks:
            assert eventually(lambda: len(pacs.searches) == 2)
            pacs.most_searches = 1

    pacs.listing = lose_a_place
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), *studies, method=RetrieveMethod.GET)
    assert (result.verdict, result.received) == (Verdict.COMPLETE, 12)
    assert pacs.breaks == set()


def test_a_plan_does_not_wait_for_an_association_that_is_needed_no_longer(workstation: Workstation) -> None:
    is_over, was_awaited = threading.Event(), threading.Event()

    def hold_up(number: int) -> None:
        if number == 2 and not is_over.wait(10):
            was_awaited.set()

    pacs = Pacs(objects=series_of(4, 2), greeting=hold_up)
    pacs.listing = lambda: eventually(lambda: pacs.searching == 2)
    with serving(pacs) as node:
        patient = replace(side(node, 2), timeouts=Timeouts(connect=60, response=60))
        try:
            result, _ = retrieve(workstation, patient, STUDY, method=RetrieveMethod.GET)
        finally:
            is_over.set()
    assert (result.verdict, result.received, pacs.searching) == (Verdict.COMPLETE, 8, 2)
    assert not was_awaited.is_set()


def test_a_query_that_fails_does_not_end_the_association(workstation: Workstation) -> None:
    studies, objects = three_studies()
    lists: list[threading.Thread] = []
    failed = threading.Event()

    def asking(_: str) -> None:
        if threading.current_thread() in lists:
            assert failed.wait(10)
        elif not failed.is_set():
            failed.set()
            raise RuntimeError("The database is busy")

    pacs = Pacs(objects=objects, listing=lambda: lists.append(threading.current_thread()), asking=asking)
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), *studies, method=RetrieveMethod.GET)
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, 12, 12)
    assert (failed.is_set(), pacs.searching) == (True, 2)


def test_what_a_node_does_not_answer_beside_other_queries_it_is_asked_alone(workstation: Workstation) -> None:
    studies, objects = three_studies()
    lists: list[threading.Thread] = []
    at_work, refused = threading.Event(), threading.Event()

    answered: set[str] = set()

    def one_at_a_time(series: str) -> None:
        if threading.current_thread() not in lists:
            at_work.set()
            assert refused.wait(10)
        elif not refused.is_set():
            assert at_work.wait(10)
            refused.set()
            raise RuntimeError("One query at a time")
        answered.add(series)

    pacs = Pacs(objects=objects, listing=lambda: lists.append(threading.current_thread()), asking=one_at_a_time)
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), *studies, method=RetrieveMethod.GET)
    assert (result.verdict, result.received, len(answered)) == (Verdict.COMPLETE, 12, 12)
    assert pacs.searching == 2


@pytest.mark.parametrize("silent_on_the_first", [True, False])
def test_a_node_that_serves_one_association_at_a_time_is_asked_over_one(
    workstation: Workstation, *, silent_on_the_first: bool
) -> None:
    studies, objects = three_studies()
    lists: list[threading.Thread] = []
    silent: list[threading.Thread] = []
    answered: set[str] = set()
    at_work, is_over = threading.Event(), threading.Event()

    def serve_one(series: str) -> None:
        this = threading.current_thread()
        if this not in lists:
            at_work.set()
        assert at_work.wait(10)
        if not silent and (this in lists) is silent_on_the_first:
            silent.append(this)
            is_over.wait(30)
        else:
            answered.add(series)

    pacs = Pacs(objects=objects, listing=lambda: lists.append(threading.current_thread()), asking=serve_one)
    with serving(pacs) as node:
        impatient = replace(side(node, 2), timeouts=Timeouts(connect=10, response=1))
        try:
            result, _ = retrieve(workstation, impatient, *studies, method=RetrieveMethod.GET)
        finally:
            is_over.set()
    assert (result.verdict, result.received, len(silent), len(answered)) == (Verdict.COMPLETE, 12, 1, 12)
    assert pacs.searching == (3 if silent_on_the_first else 2)


class Stopped(Finder):
    """At a node that takes one association fewer than before, and calls whole what it was asked to stop."""

    def __init__(self, stop: Cancellation, is_first: bool) -> None:
        self.stop, self.is_first, self.rejected = stop, is_first, False

    def open(self, model: QueryModel) -> None:
        pass

    def close(self) -> None:
        pass

    def find(self, query: Query, on_match: Callable[[Match], None], wanted: object = None) -> FindOutcome:
        on_match(Match(level=Level.IMAGE, elements=()))
        if not self.is_first:
            assert self.stop.wait(10)
        elif not self.rejected:
            self.rejected = True
            raise AssociationRejected("too many", transient=True)
        else:
            on_match(Match(level=Level.IMAGE, elements=()))
        return FindOutcome(status=Status(code=0, category=StatusCategory.SUCCESS, meaning=""), matches=1, seconds=0.0)


def test_an_answer_that_was_stopped_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_inquiry, "_GRACE", 0.01)
    made: list[Stopped] = []

    def finder(stop: Cancellation) -> Finder:
        made.append(Stopped(stop, not made))
        return made[-1]

    queries = [Query(level=Level.IMAGE, keys=(Key(keyword="SeriesInstanceUID", value=f"1.{one}"),)) for one in range(4)]
    with plan_inquiry._Questions(finder, QueryModel.STUDY, None, 2, Cancellation()) as questions:
        questions.ask_ahead(queries)
        assert eventually(lambda: bool(questions._under_way))
        # What the other association was not asked is asked first.
        answers = [questions.ask(query) for query in reversed(queries)]
    assert (len(made), [len(answer) for answer in answers]) == (2, [2, 2, 2, 2])


def test_what_follows_a_query_that_failed_is_not_asked(workstation: Workstation) -> None:
    objects = [an_object(series=series) for series in range(1, 41)] + [an_object(study=2)]
    asked: set[str] = set()

    def asking(series: str) -> None:
        asked.add(series)
        if series.startswith(STUDY.study_instance_uid):
            raise RuntimeError("The database is busy")

    def give_them_time() -> None:
        if asked:
            eventually(lambda: len(asked) == 40, 0.5)

    pacs = Pacs(objects=objects, asking=asking, listing=give_them_time)
    studies, _ = three_studies()
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), *studies[:2], method=RetrieveMethod.GET)
    assert (result.verdict, result.received) == (Verdict.COMPLETE, 41)
    assert len(asked) < 20


@pytest.mark.parametrize("associations", [1, 2])
def test_the_number_of_series_is_asked_where_it_is_of_use(workstation: Workstation, associations: int) -> None:
    pacs = Pacs(objects=series_of(4, 2))
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, associations), STUDY, method=RetrieveMethod.GET)
    assert result.verdict is Verdict.COMPLETE
    assert any("NumberOfStudyRelatedSeries" in asked for asked in pacs.asked) is (associations > 1)
