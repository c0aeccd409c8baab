"""The numbers of a stopped retrieval: what came, what was not asked for and what failed is all that was wanted."""

from __future__ import annotations

from datetime import UTC, datetime

from qrstation.model.events import Job, JobState
from qrstation.model.retrieve import (
    NOT_ASKED_FOR,
    InstanceFailure,
    RetrieveRequest,
    RetrieveResult,
    Verdict,
    not_asked_for,
)
from qrstation.ui.dose.wording import failure_words, outcome_facts
from qrstation.ui.transfers.wording import did_not_come


def test_the_numbers_of_a_stopped_retrieval_add_up() -> None:
    left = [f"1.2.{number}" for number in range(32)]
    result = RetrieveResult(
        verdict=Verdict.CANCELLED,
        expected=68,
        received=15,
        already_held=3,
        bytes=98_000,
        seconds=3.0,
        failed=(InstanceFailure(sop_instance_uid="1.1", reason="No room."), *not_asked_for(left)),
        missing=("1.1", "1.7", *left),
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
        f"46 objects: {NOT_ASKED_FOR}",
        "3 objects: It did not arrive.",
        "1 object: No room.",
    )
