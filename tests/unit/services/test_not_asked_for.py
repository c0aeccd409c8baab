"""What was not asked for because a retrieval was stopped: told apart from what failed, so that the numbers add up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qrstation.model.information_model import Level
from qrstation.model.outcomes import TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import FAILED_TWICE, WAS_STOPPED
from qrstation.services.dose.retrieval import summary_of
from qrstation.services.ending import Ending
from tests.by_uid import uids_in
from tests.unit.services.test_verdict import FAILURE, SUCCESS, ending, plan, verdict


def part(series: str, image: str = "") -> MatchKey:
    level = Level.IMAGE if image else Level.SERIES
    return MatchKey(level=level, study_instance_uid="1.2", series_instance_uid=series, sop_instance_uid=image)


def test_what_was_not_asked_for_is_no_failure_and_the_numbers_add_up() -> None:
    """Of the images a to d the node did not send b; then the user stopped it, before d and two counted series."""
    made = replace(
        plan(listed=False, count=14),
        listed=plan("a", "b", "c", "d").named,
        unlisted=((part("1.2.7"), 4), (part("1.2.8"), 6)),
    )
    sent = tuple(TransferOutcome(status=SUCCESS, targets=(part("1.2.1", uid),)) for uid in ("a", "b"))
    cut = TransferOutcome(status=SUCCESS, cancelled=True, targets=(part("1.2.1", "c"),))
    left = tuple(
        TransferOutcome(status=SUCCESS, cancelled=True, targets=(key,))
        for key in (part("1.2.1", "d"), part("1.2.7"), part("1.2.8"))
    )
    result = verdict(made, Ending(outcomes=(*sent, cut, *left)), ("a", "c"))
    assert (result.expected, result.received, result.already_held) == (14, 2, 0)
    assert (result.not_asked_for, result.failed_to_come) == (11, 1)
    assert [each.sop_instance_uid for each in result.failed if each.reason == WAS_STOPPED] == ["d"]
    assert uids_in(result.missing) == ("b", "d")


def test_what_comes_after_a_request_that_failed_twice_was_not_asked_for() -> None:
    failed = TransferOutcome(status=FAILURE, targets=(part("1.2.1", "b"),))
    came = TransferOutcome(status=SUCCESS, targets=(part("1.2.1", "a"),))
    result = verdict(plan("a", "b", "c"), Ending(outcomes=(came, failed), stopped="It failed twice."), ("a",))
    reasons = {each.sop_instance_uid: each.reason for each in result.failed}
    assert reasons["c"] == FAILED_TWICE
    assert "answered with" in reasons["b"]
    assert (result.not_asked_for, result.failed_to_come) == (1, 1)


def test_what_was_not_sent_to_a_store_is_told_as_not_asked_for() -> None:
    result = verdict(plan("a", "b", "c", "d", destination="STORE"), ending(completed=1, failed=("b",), cancelled=True))
    assert (result.not_asked_for, result.sub_operations.failed) == (2, 1)


@pytest.mark.parametrize("target", [part("1.2.1", "a"), part("1.2.1")])
def test_of_what_goes_to_a_store_that_the_node_does_not_know_only_what_was_not_asked_for_is_told_so(
    target: MatchKey,
) -> None:
    refused = TransferOutcome(status=FAILURE, targets=(target,))
    end = Ending(outcomes=(refused,), further=(refused,), stopped="It failed twice.", given_up=refused.targets)
    made = plan("a", "b", "c", "d", destination="NOSUCH")
    others = tuple(replace(one, series_instance_uid="1.2.2") for one in made.named[1:])
    made = replace(made, expected=(made.named[0], *others))
    result = verdict(made, end)
    assert result.not_asked_for == 3
    assert [each.sop_instance_uid for each in result.failed] == ["a"]
    assert "0 objects sent to NOSUCH, 3 not asked for, 1 failed" in summary_of(made.request, result)
