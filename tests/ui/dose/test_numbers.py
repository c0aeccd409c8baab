"""Numbers that add up: what came, was not asked for or failed is all that was wanted, and a PET-CT counts twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from qrstation.model.dose import Branch
from qrstation.model.events import Job, JobState
from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import (
    InstanceFailure,
    RetrieveRequest,
    RetrieveResult,
    Verdict,
    not_asked_for,
)
from qrstation.services.dose.reports import summary
from qrstation.ui.dose.counts_view import counts_of
from qrstation.ui.dose.wording import failure_words, kept_by_branch, outcome_facts
from qrstation.ui.transfers.wording import did_not_come
from tests.by_uid import anywhere
from tests.unit.dose.reviews import ORDER, RDSR, one, review, series, study


def test_the_numbers_of_a_stopped_retrieval_add_up() -> None:
    left = [anywhere(f"1.2.{number}") for number in range(32)]
    result = RetrieveResult(
        verdict=Verdict.CANCELLED,
        expected=68,
        received=15,
        already_held=3,
        bytes=98_000,
        seconds=3.0,
        failed=(InstanceFailure(sop_instance_uid="1.1", reason="No room."), *not_asked_for(left)),
        missing=(anywhere("1.1"), anywhere("1.7"), *left),
        unlisted_not_asked_for=14,
    )
    job = Job(
        id=1,
        request=RetrieveRequest(node="PACS", keys=()),
        state=JobState.CANCELLED,
        created=datetime.now(UTC),
        expected=68,
        received=15,
        already_held=3,
        result=result,
    )
    facts = dict(outcome_facts(job))
    assert (facts["Received"], facts["Held already"]) == ("15 objects", "3")
    assert (facts["Not asked for"], facts["Failed"]) == ("46 objects", "4 objects")
    assert 15 + 3 + result.not_asked_for + did_not_come(job) == 68
    assert failure_words(job) == (
        "46 objects: Not asked for, or not to the end, because the retrieval was stopped.",
        "3 objects: Did not arrive.",
        "1 object: No room.",
    )


def test_a_retrieval_that_ended_itself_is_not_said_to_have_been_stopped() -> None:
    """Nobody stopped it: a request failed twice in succession, so that the others were not sent."""
    result = RetrieveResult(
        verdict=Verdict.PARTIAL,
        expected=8,
        received=2,
        already_held=0,
        bytes=0,
        seconds=3.0,
        failed=(InstanceFailure(sop_instance_uid="1.3", reason="PACS answered with C001."),),
        missing=(anywhere("1.3"),),
        given_up=(MatchKey(level=Level.STUDY, study_instance_uid="1.3"),),
        unlisted_not_asked_for=5,
    )
    job = Job(
        id=1,
        request=RetrieveRequest(node="PACS", keys=()),
        state=JobState.PARTIAL,
        created=datetime.now(UTC),
        result=result,
    )
    assert failure_words(job) == (
        "5 objects: Not asked for, because a request failed twice in succession.",
        "1 object: PACS answered with C001.",
    )


def test_a_pet_ct_counts_with_both_of_its_kinds_as_everywhere() -> None:
    kinds = (Branch.CT, Branch.NM)
    both = replace(study("1.1", series(501, "SR", one(1, RDSR), keep=True)), branches=kinds, kept_by=kinds)
    query = replace(ORDER.query, branches=(Branch.CT, Branch.NM))
    told = replace(review(both), order=replace(ORDER, query=query))
    assert kept_by_branch(told) == (
        ("CT", "1 study, 1 object"),
        ("Nuclear medicine", "1 study, 1 object"),
        ("Counted twice", "1 study, 1 object"),
    )
    assert list(summary(told))[-1].endswith(": CT 1, nuclear medicine 1.")
    assert [row.texts for row in counts_of(told)][-2:] == [("CT", "1", "1"), ("Nuclear medicine", "1", "1")]
