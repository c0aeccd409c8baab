"""The words for where in a retrieval something lies."""

from __future__ import annotations

from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import ExpectedInstance, RetrievePlan, RetrieveRequest
from qrstation.services.places import Places


def key(*uids: str) -> MatchKey:
    study, series, instance = (*uids, "", "")[:3]
    level = (Level.STUDY, Level.SERIES, Level.IMAGE)[len(uids) - 1]
    return MatchKey(level=level, study_instance_uid=study, series_instance_uid=series, sop_instance_uid=instance)


def words(*keys: MatchKey, listed: tuple[ExpectedInstance, ...] = ()) -> list[str]:
    plan = RetrievePlan(
        request=RetrieveRequest(node="PACS", keys=keys),
        model=QueryModel.STUDY,
        method=RetrieveMethod.MOVE,
        reason="",
        targets=keys,
        expected=None,
        expected_count=None,
        listed=listed,
    )
    places = Places(plan)
    return [places.of((one,)) for one in keys]


def test_series_are_counted_in_their_study_and_objects_in_their_series() -> None:
    assert words(key("1", "1.1"), key("1", "1.2", "1.2.1"), key("1", "1.2", "1.2.2"), key("2", "2.1")) == [
        "study 1 of 2, series 1 of 2",
        "study 1 of 2, series 2 of 2, object 1 of 2",
        "study 1 of 2, series 2 of 2, object 2 of 2",
        "study 2 of 2, series 1 of 1",
    ]


def test_a_series_uid_that_two_studies_share_counts_in_each_of_them() -> None:
    assert words(key("1", "9"), key("2", "9", "9.1"), key("2", "9", "9.2"), key("2", "9.3")) == [
        "study 1 of 2, series 1 of 1",
        "study 2 of 2, series 1 of 2, object 1 of 2",
        "study 2 of 2, series 1 of 2, object 2 of 2",
        "study 2 of 2, series 2 of 2",
    ]


def test_of_a_single_entity_nothing_is_said() -> None:
    assert words(key("1", "1.1")) == [""]


def test_objects_of_a_series_uid_that_two_studies_share_are_counted_in_each_of_them() -> None:
    listed = tuple(
        ExpectedInstance(sop_instance_uid=uid, sop_class_uid="", series_instance_uid="9", study_instance_uid=study)
        for study, uid in (("1", "9.1"), ("2", "9.1"), ("2", "9.2"))
    )
    assert words(key("1", "9"), key("2", "9"), listed=listed) == [
        "study 1 of 2, series 1 of 1, 1 object",
        "study 2 of 2, series 1 of 1, 2 objects",
    ]
