"""What a plan needs to know, asked over several associations at once."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from qrstation.model.nodes import RetrieveMethod
from qrstation.model.retrieve import Verdict
from qrstation.services.workstation import Workstation
from tests.promptness import eventually
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.retrieving import STUDY, retrieve, series_of, side, workstation

__all__ = ["workstation"]


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
    with serving(pacs) as node:
        result, _ = retrieve(workstation, side(node, 2), STUDY, method=RetrieveMethod.GET)
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, 4, 4)
    assert pacs.searching == 2


@pytest.mark.parametrize("told", [True, False])
def test_associations_that_ask_are_kept_from_one_study_to_the_next(workstation: Workstation, *, told: bool) -> None:
    objects = [an_object(study=study, series=series) for study in (1, 2, 3) for series in range(1, 5)]
    pacs = Pacs(objects=objects, hidden_keys=() if told else ("NumberOfStudyRelatedSeries",))
    studies = [replace(STUDY, patient_id=f"P{study}", study_instance_uid=f"1.2.826.0.1.{study}") for study in (1, 2, 3)]
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
