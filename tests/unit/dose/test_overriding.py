"""Decisions by hand, and back."""

from __future__ import annotations

import pytest

from qrstation.dose.overriding import with_choice, without_choice
from qrstation.model.dose import DoseReview, DoseSeries, DoseStudy, Rule
from qrstation.model.information_model import Level
from tests.unit.dose.reviews import (
    PET_IMAGE,
    RDSR,
    excluded,
    one,
    processed,
    reported,
    review,
    series,
    study,
    without_report,
)


@pytest.fixture
def told() -> DoseReview:
    return review(reported(), without_report(), excluded(), processed())


def find_study(told: DoseReview, uid: str) -> DoseStudy:
    return next(each for each in told.studies if each.study_instance_uid == uid)


def find_series(told: DoseReview, uid: str, number: int) -> DoseSeries:
    return next(each for each in find_study(told, uid).series if each.series_number == str(number))


def kept(told: DoseReview) -> list[str]:
    """What would be fetched: whole series by their numbers, single objects by their UIDs."""
    return [
        what
        for each in told.kept
        for one in each.kept_series
        for what in (
            [f"{each.study_instance_uid}/{one.series_number}"]
            if one.level is Level.SERIES
            else [f"{each.study_instance_uid}/{one.series_number}/{o.sop_instance_uid}" for o in one.kept_objects]
        )
    ]


def test_a_dropped_series_is_kept_whole_and_its_reason_tells_both_sides(told: DoseReview) -> None:
    after = with_choice(told, "1.1", "5.1", keep=True)
    assert kept(told) == ["1.1/501"]
    assert kept(after) == ["1.1/1", "1.1/501"]
    axial = find_series(after, "1.1", 1)
    assert (axial.rule, axial.level) == (Rule.BY_HAND, Level.SERIES)
    assert axial.reason == "Kept by hand; the rule said: RDSR present: other series not needed"
    assert find_study(after, "1.1").reason == "Changed by hand; the rule said: Holds X-Ray Radiation Dose SR"


def test_objects_that_are_known_are_kept_with_their_series(told: DoseReview) -> None:
    text_report = find_series(with_choice(told, "1.1", "5.502", keep=True), "1.1", 502)
    assert [each.keep for each in text_report.objects] == [True]
    assert [each.rule for each in text_report.objects] == [Rule.BY_HAND]
    assert text_report.level is Level.SERIES


def test_one_object_less_is_fetched_object_by_object(told: DoseReview) -> None:
    after = with_choice(told, "1.1", "5.501", "9.1", keep=False)
    assert kept(after) == ["1.1/501/9.2"]
    first, second = find_series(after, "1.1", 501).objects
    assert first.reason == "Dropped by hand; the rule said: Holds X-Ray Radiation Dose SR"
    assert (second.rule, second.reason) == (Rule.DOSE_REPORT, one(2, RDSR).reason)
    assert find_series(after, "1.1", 501).reason == "Changed by hand; the rule said: RDSR"


def test_the_last_object_takes_its_series_and_study_along(told: DoseReview) -> None:
    after = with_choice(with_choice(told, "1.1", "5.501", "9.1", keep=False), "1.1", "5.501", "9.2", keep=False)
    assert kept(after) == []
    assert not find_series(after, "1.1", 501).keep
    assert find_study(after, "1.1").reason == "Dropped by hand; the rule said: Holds X-Ray Radiation Dose SR"
    assert after.kept == ()


def test_one_object_of_a_dropped_series_brings_neither_the_others_nor_the_whole() -> None:
    objects = [one(number, RDSR, keep=False, rule=Rule.PROCESSED) for number in (1, 2, 3)]
    told = review(study("1.1", series(501, "SR", *objects, rule=Rule.PROCESSED)))
    after = with_choice(told, "1.1", "5.501", "9.2", keep=True)
    assert kept(after) == ["1.1/501/9.2"]
    assert find_study(after, "1.1").keep


def test_dropping_all_series_drops_the_study(told: DoseReview) -> None:
    after = with_choice(told, "1.1", "5.501", keep=False)
    assert kept(after) == []
    assert not find_study(after, "1.1").keep
    assert not any(each.keep for each in find_series(after, "1.1", 501).objects)


def test_a_dropped_study_is_kept_with_all_its_series_and_only_on_demand(told: DoseReview) -> None:
    assert kept(with_choice(told, "1.2", keep=True)) == ["1.1/501", "1.2/1", "1.2/2"]


def test_of_a_study_that_was_processed_before_the_same_is_fetched_again() -> None:
    assert kept(with_choice(review(processed()), "1.4", keep=True)) == ["1.4/501/9.4"]
    first = one(1, PET_IMAGE, keep=False, rule=Rule.PROCESSED)
    pet = series(3, "PT", first, rule=Rule.PROCESSED, instances=300, level=Level.IMAGE)
    assert kept(with_choice(review(study("1.1", pet)), "1.1", "5.3", keep=True)) == ["1.1/3/9.1"]


def test_a_study_that_was_dropped_by_hand_comes_back_as_the_rules_had_it(told: DoseReview) -> None:
    dropped = with_choice(told, "1.1", keep=False)
    assert kept(dropped) == []
    assert {each.keep for each in find_study(dropped, "1.1").series} == {False}
    assert with_choice(dropped, "1.1", keep=True) == told


def test_a_study_whose_series_are_not_known_stays_dropped(told: DoseReview) -> None:
    assert with_choice(told, "1.3", keep=True) == told


@pytest.mark.parametrize(
    "where",
    [
        ("1.1",),
        ("1.1", "5.501"),
        ("1.1", "5.1"),
        ("1.1", "5.502", "9.3"),
        ("1.1", "5.501", "9.2"),
        ("1.2",),
        ("1.4",),
        ("1.4", "5.501"),
        ("1.4", "5.501", "9.4"),
    ],
)
@pytest.mark.parametrize("keep", [True, False])
def test_every_choice_is_undone(told: DoseReview, where: tuple[str, ...], keep: bool) -> None:
    after = with_choice(told, *where, keep=keep)
    assert without_choice(after, *where) == told
    assert without_choice(after, where[0]) == told


def test_undoing_one_choice_leaves_the_others(told: DoseReview) -> None:
    both = with_choice(with_choice(told, "1.1", "5.1", keep=True), "1.1", "5.501", "9.1", keep=False)
    assert kept(without_choice(both, "1.1", "5.501", "9.1")) == ["1.1/1", "1.1/501"]
    assert kept(without_choice(both, "1.1", "5.1")) == ["1.1/501/9.2"]


def test_a_series_at_the_image_level_comes_back_at_it() -> None:
    mixed = series(2, "SR", one(1, RDSR), one(2, "1.2", keep=False), keep=True, level=Level.IMAGE, instances=2)
    told = review(study("1.1", mixed))
    assert kept(with_choice(with_choice(told, "1.1", "5.2", keep=False), "1.1", "5.2", keep=True)) == ["1.1/2/9.1"]
    assert kept(with_choice(told, "1.1", "5.2", "9.2", keep=True)) == ["1.1/2/9.1", "1.1/2/9.2"]


def test_a_choice_leaves_every_other_study_untouched() -> None:
    """Of two thousand none is worked out anew, so that nobody waits."""
    large = review(*(reported(f"1.{number}") for number in range(2_000)))
    after = with_choice(large, "1.1999", "5.1", keep=True)
    assert all(now is before for before, now in zip(large.studies[:-1], after.studies[:-1], strict=True))
    assert after.studies[-1] is not large.studies[-1]
    assert len(after.kept) == 2_000
