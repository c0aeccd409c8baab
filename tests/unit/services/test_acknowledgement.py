"""What another AE has, as far as the node that sent it tells."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.outcomes import Status, StatusCategory, SubOperations, TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import ExpectedInstance, RetrievePlan, RetrieveRequest
from qrstation.services.acknowledgement import Acknowledgements

NAMED = MatchKey(level=Level.SERIES, study_instance_uid="1", series_instance_uid="1.1")
UNNAMED = MatchKey(level=Level.SERIES, study_instance_uid="1", series_instance_uid="1.2")
COUNTED = MatchKey(level=Level.SERIES, study_instance_uid="1", series_instance_uid="1.3")
IMAGE = MatchKey(level=Level.IMAGE, study_instance_uid="1", series_instance_uid="1.1", sop_instance_uid="a")
PLAN = RetrievePlan(
    request=RetrieveRequest(node="PACS", keys=(NAMED, UNNAMED), destination="STORE"),
    model=QueryModel.STUDY,
    method=RetrieveMethod.MOVE,
    reason="",
    targets=(NAMED, UNNAMED),
    expected=None,
    expected_count=None,
    listed=tuple(
        ExpectedInstance(sop_instance_uid=uid, sop_class_uid="", series_instance_uid="1.1", study_instance_uid="1")
        for uid in ("a", "b")
    ),
    unlisted=((UNNAMED, None), (COUNTED, 3)),
)
A, B = (InstanceKey("1", "1.1", uid) for uid in ("a", "b"))
SUCCESS, WARNING, FAILURE = StatusCategory.SUCCESS, StatusCategory.WARNING, StatusCategory.FAILURE


@pytest.mark.parametrize(
    ("target", "category", "completed", "failed", "named", "acknowledged"),
    [
        (NAMED, SUCCESS, 2, 0, (), {A: 1, B: 1}),
        (NAMED, SUCCESS, None, None, (), {A: 1, B: 1}),
        (NAMED, SUCCESS, 1, 0, (), {}),
        (NAMED, SUCCESS, 0, 0, (), {}),
        (NAMED, WARNING, 1, 1, ("b",), {A: 1}),
        (NAMED, WARNING, 1, None, ("b",), {A: 1}),
        (NAMED, WARNING, 0, 2, ("b",), {}),
        (NAMED, WARNING, 1, 1, (), {}),
        (NAMED, WARNING, 0, 1, ("b",), {}),
        (NAMED, WARNING, None, 1, ("b",), {}),
        (NAMED, FAILURE, 1, 1, ("b",), {}),
        (UNNAMED, SUCCESS, 5, 0, (), {InstanceKey("1", "1.2", ""): 5}),
        (UNNAMED, SUCCESS, None, None, (), {InstanceKey("1", "1.2", ""): 0}),
        (UNNAMED, SUCCESS, 0, 0, (), {}),
        (UNNAMED, WARNING, 4, 1, ("x",), {}),
        (COUNTED, SUCCESS, 3, 0, (), {InstanceKey("1", "1.3", ""): 3}),
        (COUNTED, SUCCESS, 4, 0, (), {InstanceKey("1", "1.3", ""): 3}),
        (COUNTED, SUCCESS, 2, 0, (), {}),
        (COUNTED, SUCCESS, 0, 0, (), {}),
        (COUNTED, SUCCESS, None, None, (), {InstanceKey("1", "1.3", ""): 3}),
        (IMAGE, SUCCESS, 1, 0, (), {A: 1}),
        (IMAGE, SUCCESS, 0, 0, (), {}),
    ],
)
def test_a_request_brought(
    target: MatchKey,
    category: StatusCategory,
    completed: int | None,
    failed: int | None,
    named: tuple[str, ...],
    acknowledged: dict[InstanceKey, int],
) -> None:
    outcome = TransferOutcome(
        status=Status(code=0, category=category, meaning=""),
        sub_operations=SubOperations(completed=completed, failed=failed, warning=None),
        failed_sop_instance_uids=named,
        targets=(target,),
    )
    assert Acknowledgements(PLAN).of(outcome) == acknowledged


def test_what_came_with_a_warning_is_there() -> None:
    outcome = TransferOutcome(
        status=Status(code=0, category=SUCCESS, meaning=""),
        sub_operations=SubOperations(completed=1, warning=1),
        targets=(NAMED,),
    )
    assert Acknowledgements(PLAN).of(outcome) == {A: 1, B: 1}


def test_a_series_stands_for_nothing_of_one_with_its_uid_in_another_study() -> None:
    first, second = (replace(UNNAMED, study_instance_uid=study) for study in ("1", "2"))
    plan = replace(PLAN, targets=(first, second), listed=(), unlisted=((first, 2), (second, 3)))
    sent = {
        study.study_instance_uid: Acknowledgements(plan).of(
            TransferOutcome(
                status=Status(code=0, category=SUCCESS, meaning=""),
                sub_operations=SubOperations(completed=count),
                targets=(study,),
            )
        )
        for study, count in ((first, 2), (second, 2))
    }
    assert sent == {"1": {InstanceKey("1", "1.2", ""): 2}, "2": {}}
