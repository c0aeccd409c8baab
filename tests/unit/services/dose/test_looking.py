"""SR objects that a PACS lists without their SOP Class: it is asked to send them, and nothing is made of silence."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pydicom.dataset import Dataset

from qrstation.dicom import uids
from qrstation.model.dose import Branch, DoseReview, Rule
from qrstation.model.nodes import RemoteNode, Timeouts
from tests.faults.dose.inquiry import order, reviewed
from tests.unit.dicom.pynetdicom_pacs import ABORT, Pacs, an_object, serving

HIDDEN = ("SOPClassUID",)
WITHOUT_GET = frozenset((*uids.FIND.values(), *uids.MOVE.values()))
CANNOT = 0xC000
EVERYTHING: dict[str, Any] = {"date_from": None, "date_until": None, "all_dates": True}
TEXT_ALONE = (uids.BASIC_TEXT_SR, uids.MAMMOGRAPHY_FOR_PRESENTATION)


def studies(number: int, report: str = uids.X_RAY_RADIATION_DOSE_SR) -> list[Dataset]:
    """Mammography studies of an image and a report each."""
    return [
        ds
        for study in range(1, number + 1)
        for ds in (
            an_object(uids.MAMMOGRAPHY_FOR_PRESENTATION, study=study, series=1, Modality="MG"),
            an_object(report, study=study, series=2, Modality="SR"),
        )
    ]


def looked_at(node: RemoteNode, **more: object) -> DoseReview:
    return reviewed(node, order(Branch.MG, **EVERYTHING, **more))


def fetched(told: DoseReview) -> list[list[str]]:
    """Modalities of what is fetched, study by study."""
    return [[series.modality for series in study.kept_series] for study in told.studies]


class Unsent:
    """Fails every sub-operation as for a file that is not on the disk."""

    def store(self, assoc: Any, send: Callable[..., Dataset], ds: Dataset, **options: Any) -> Dataset:
        failed = Dataset()
        failed.Status = CANNOT
        return failed

    def answer(self, response: Any) -> bool:
        return True


@pytest.mark.parametrize(
    ("behaviour", "why"),
    [
        ({"courier": Unsent()}, ""),
        ({"storage": TEXT_ALONE}, ""),
        ({"get_status": 0xA702}, "A702"),
        ({"to_send": lambda _: []}, ""),
        ({"fails": lambda _: ABORT}, "broke off"),
    ],
)
def test_a_report_that_was_not_seen_is_no_absent_one(behaviour: dict[str, Any], why: str) -> None:
    pacs = Pacs(objects=studies(1), hidden_keys=HIDDEN)
    for name, value in behaviour.items():
        setattr(pacs, name, value)
    with serving(pacs) as node:
        told = looked_at(node)
        forced = looked_at(node, empty_sr=True)

    assert (fetched(told), told.studies[0].rule) == ([[]], Rule.UNDECIDED)
    (problem,) = told.problems
    assert why in problem
    assert "‘Take SR series that list no objects’" in problem
    assert fetched(forced) == [["SR"]]


def test_what_was_seen_to_be_no_report_is_none() -> None:
    with serving(Pacs(objects=studies(1, uids.KEY_OBJECT_SELECTION), hidden_keys=HIDDEN)) as node:
        told = looked_at(node)

    assert (fetched(told), told.problems) == ([["MG"]], ())


@pytest.mark.parametrize("behaviour", [{"services": WITHOUT_GET}, {"storage": (uids.MAMMOGRAPHY_FOR_PRESENTATION,)}])
def test_where_nobody_can_look_images_are_fetched_and_it_is_said_once(behaviour: dict[str, Any]) -> None:
    pacs = Pacs(objects=studies(3), hidden_keys=HIDDEN, **behaviour)
    with serving(pacs) as node:
        told = looked_at(node)
        forced = looked_at(node, empty_sr=True)

    assert fetched(told) == [["MG"]] * 3
    (problem,) = told.problems
    assert "does not offer" in problem
    assert "‘Take SR series that list no objects’" in problem
    assert [study.problem for study in told.studies] == [problem] * 3
    assert (fetched(forced), forced.problems) == ([["SR"]] * 3, ()), "the user has said what to do"


def test_all_are_looked_at_over_one_association() -> None:
    pacs = Pacs(objects=studies(12), hidden_keys=HIDDEN)
    with serving(pacs) as node:
        told = looked_at(node)

    assert fetched(told) == [["SR"]] * 12
    assert (pacs.searching, len(pacs.proposed), len(pacs.sent)) == (1, 1, 12)


def test_nothing_is_looked_at_where_classes_are_told() -> None:
    pacs = Pacs(objects=studies(2))
    with serving(pacs) as node:
        assert fetched(looked_at(node)) == [["SR"]] * 2
    assert pacs.proposed == []


def test_a_look_that_was_broken_off_is_repeated() -> None:
    objects = studies(3)
    pacs = Pacs(objects=objects, hidden_keys=HIDDEN, breaks={str(objects[3].SOPInstanceUID)})
    with serving(pacs) as node:
        told = looked_at(node)

    assert (fetched(told), told.problems) == ([["SR"]] * 3, ())
    assert len(pacs.proposed) == 2


def test_who_breaks_off_twice_is_asked_about_the_next_study_all_the_same() -> None:
    second = "1.2.826.0.1.2"
    pacs = Pacs(objects=studies(3), hidden_keys=HIDDEN)
    pacs.fails = lambda identifier: ABORT if identifier.StudyInstanceUID == second else None
    with serving(pacs) as node:
        told = looked_at(node)

    assert fetched(told) == [["SR"], [], ["SR"]]
    assert [study.rule is Rule.UNDECIDED for study in told.studies] == [False, True, False]


@pytest.mark.parametrize(("refusals", "expected"), [(1, [["SR"]] * 3), (2, [[], ["SR"], ["SR"]])])
def test_a_refusal_for_now_holds_for_now(refusals: int, expected: list[list[str]]) -> None:
    pacs = Refusing(objects=studies(3), hidden_keys=HIDDEN)
    pacs.refusals = refusals
    with serving(pacs) as node:
        told = looked_at(node)

    assert fetched(told) == expected
    assert bool(told.problems) is (refusals > 1)


class Refusing(Pacs):
    """Has no room for an association that retrieves, some times."""

    refusals = 0

    @property
    def most_associations(self) -> int:
        self.refusals -= 1
        return 0 if self.refusals >= 0 else 16

    @most_associations.setter
    def most_associations(self, number: int) -> None:
        pass


def test_a_node_that_falls_silent_is_waited_for_once_and_not_as_long_as_for_a_retrieval() -> None:
    over = threading.Event()
    pacs = Pacs(objects=studies(4), hidden_keys=HIDDEN)
    pacs.fails = lambda _: CANNOT if over.wait(30) else ABORT
    with serving(pacs) as node:
        try:
            told = looked_at(replace(node, timeouts=Timeouts(connect=60, response=1, retrieve=300)))
        finally:
            over.set()

    assert fetched(told) == [[]] * 4
    (problem,) = told.problems
    assert "nothing came for 1 s" in problem
    assert len(pacs.proposed) == 1
    assert [study.problem for study in told.studies] == [problem] * 4


def test_a_list_that_is_too_short_makes_the_review_incomplete() -> None:
    objects = [*studies(1, uids.BASIC_TEXT_SR), an_object(uids.X_RAY_RADIATION_DOSE_SR, 1, 2, 2, Modality="SR")]
    pacs = ShortLists(objects=objects)
    with serving(pacs) as node:
        told = looked_at(node)

    assert (fetched(told), told.incomplete) == ([[]], True)
    (problem,) = told.problems
    assert problem.startswith("Study 1.2.826.0.1.1: The node lists 1 of the 2 objects")


class ShortLists(Pacs):
    """Lists one object of each series, and counts all."""

    def found(self, identifier: Dataset) -> list[Dataset]:
        found = super().found(identifier)
        return found[:1] if identifier.QueryRetrieveLevel == "IMAGE" else found
