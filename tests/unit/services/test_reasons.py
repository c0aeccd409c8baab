"""Why something did not come: our own reason before the node's word, and never no reason at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qrstation.dicom.status import Service, status_of
from qrstation.errors import AssociationLost, InstanceRefused
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.outcomes import SubOperations, TransferOutcome
from qrstation.model.retrieve import Verdict
from qrstation.services.ending import Ending
from qrstation.services.planning import instance_key
from qrstation.services.tally import Tally
from qrstation.services.verdict import judge
from tests.unit.services.test_verdict import (
    FAILURE,
    NODE,
    STUDY,
    WARNING,
    ending,
    incoming,
    key_of,
    plan,
    stored,
    verdict,
)


def test_what_we_refused_is_not_told_as_what_the_node_could_not_send() -> None:
    made = plan(listed=False, count=2)
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    tally.note(stored("b"))
    tally.refuse(incoming("a"), InstanceRefused("It names two SOP Instance UIDs.", status=0xA900))
    outcome = TransferOutcome(status=WARNING, sub_operations=SubOperations(completed=1, failed=1))
    result = judge(made, tally, Ending(outcomes=(outcome,)), node=NODE, held=frozenset({key_of("b")}), seconds=1.0)
    assert "could not be sent" not in result.explanation
    assert [failure.reason for failure in result.failed] == ["It names two SOP Instance UIDs."]


@pytest.mark.parametrize("count", [1, None])
def test_what_we_refused_is_no_success_either_where_the_node_calls_it_one(count: int | None) -> None:
    made = plan(listed=False, count=count)
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    tally.refuse(incoming("a"), InstanceRefused("It names two SOP Instance UIDs.", status=0xA900))
    result = judge(made, tally, ending(completed=0), node=NODE, held=frozenset(), seconds=1.0)
    assert result.verdict is Verdict.FAILED
    assert "It names two SOP Instance UIDs." in result.explanation


def test_what_came_whole_the_second_time_was_not_refused() -> None:
    made = plan("a", "b")
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    tally.refuse(incoming("a"), InstanceRefused("It names two SOP Instance UIDs.", status=0xA900))
    tally.note(stored("a"))
    result = judge(made, tally, ending(completed=1), node=NODE, held=frozenset({key_of("a")}), seconds=1.0)
    assert (result.verdict, "could not be kept" in result.explanation) == (Verdict.PARTIAL, False)


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
@pytest.mark.parametrize("destination", ["", "VIEWER"])
@pytest.mark.parametrize(
    "end", [Ending(), ending(), ending(completed=0), ending(completed=1), ending(FAILURE), ending(WARNING)]
)
@pytest.mark.parametrize("listed", [True, False])
def test_what_failed_says_why(method: RetrieveMethod, destination: str, end: Ending, listed: bool) -> None:
    made = plan("a", listed=listed, count=1, destination=destination, method=method)
    result = verdict(made, end)
    assert result.explanation or result.verdict is not Verdict.FAILED


def test_what_came_and_was_taken_away_meanwhile_is_told_so() -> None:
    made = plan("a")
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    tally.note(stored("a"))
    result = judge(made, tally, ending(completed=1), node=NODE, held=frozenset(), seconds=1.0)
    assert result.explanation == "Came, and is not on the disk any more: 1 object."


def test_a_copy_that_was_refused_takes_nothing_from_what_is_here_by_another_way() -> None:
    made = plan("a")
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    tally.refuse(incoming("a"), InstanceRefused("It names two SOP Instance UIDs.", status=0xA900))
    result = judge(made, tally, ending(completed=1), node=NODE, held=frozenset({key_of("a")}), seconds=1.0)
    assert (result.verdict, result.missing) == (Verdict.COMPLETE, ())


def test_the_object_at_which_a_node_breaks_off_is_among_those_that_were_not_sent_elsewhere() -> None:
    made = plan("a", "b", destination="VIEWER")
    here = instance_key(made.named[0])
    end = Ending(broke_off=((here, AssociationLost("The connection to Main PACS was lost.")),))
    (failed,) = verdict(made, end).failed
    assert failed.sop_instance_uid == "a"
    assert "The connection to Main PACS was lost." in failed.reason


def test_what_the_node_said_that_it_does_not_have_is_said_first() -> None:
    made = replace(plan(listed=False), unlisted=((STUDY, None),), unknown=(STUDY,))
    result = verdict(made, ending(FAILURE))
    assert result.explanation.startswith("Main PACS says that it has no study 1.2. Main PACS ended with A702")
    assert "AE title" not in result.explanation


def test_of_what_a_node_says_that_it_does_not_have_the_advice_is_to_check_the_identifiers() -> None:
    vague = status_of(Service.GET, 0xC000)
    made = replace(plan(listed=False), unlisted=((STUDY, None),), unknown=(STUDY,), targets=(STUDY,))
    unknown = verdict(made, ending(vague, completed=0)).explanation
    assert unknown.endswith("Check the identifiers.")
    assert "log" not in unknown
    assert vague.advice in verdict(replace(made, unknown=()), ending(vague, completed=0)).explanation
