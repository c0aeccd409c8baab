"""Whatever was selected and whatever the user decides, some things hold of what is fetched, and all can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from qrstation.dose.coverage import coverage
from qrstation.dose.overriding import with_choice, without_choice
from qrstation.model.dose import DoseObject, DoseReview, DoseSeries, DoseStudy, Rule
from qrstation.model.information_model import Level
from tests.dose_scenarios.pure import selected
from tests.dose_scenarios.scenario import Scenario
from tests.unit.dose.reviews import review
from tests.unit.dose.test_any_study import scenarios

Place = tuple[str, ...]
"""UIDs of a study, a series or an object, from the study down."""


def _places(studies: Sequence[DoseStudy]) -> list[Place]:
    """All that can be decided of."""
    places: list[Place] = []
    for study in studies:
        places.append((study.study_instance_uid,))
        for series in study.series:
            at = (study.study_instance_uid, series.series_instance_uid)
            places += [at, *((*at, one.sop_instance_uid) for one in series.objects)]
    return places


@settings(max_examples=300, deadline=None)
@given(scenarios(), st.data())
def test_any_choice(scenario: Scenario, data: st.DataObject) -> None:
    told = review(*selected(scenario, scenario.node()))
    places = _places(told.studies)
    if not places:
        return
    chosen = told
    for place, keep in data.draw(st.lists(st.tuples(st.sampled_from(places), st.booleans()), max_size=6)):
        before = chosen
        chosen = with_choice(before, *place, keep=keep)
        _as_decided(chosen, place, keep)
        _agrees(chosen)
        _others_untouched(before, chosen, place[0])
        assert coverage(chosen) == coverage(told)

    for study in told.studies:
        chosen = without_choice(chosen, study.study_instance_uid)
    assert chosen == told


def _as_decided(chosen: DoseReview, place: Place, keep: bool) -> None:
    study = next(each for each in chosen.studies if each.study_instance_uid == place[0])
    if not study.series:
        assert not study.keep
        return
    decided = [study.keep]
    for series in (each for each in study.series if each.series_instance_uid in place):
        decided.append(series.keep)
        decided += [one.keep for one in series.objects if one.sop_instance_uid in place]
    assert decided[len(place) - 1] is keep


def _agrees(chosen: DoseReview) -> None:
    for study in chosen.studies:
        assert study.keep is any(series.keep for series in study.series)
        for series in study.series:
            if series.keep and series.level is Level.IMAGE:
                assert series.kept_objects
            if series.keep and series.level is Level.SERIES:
                assert all(one.keep for one in series.objects)
            if not series.keep:
                assert not any(one.keep for one in series.objects)
            entities: tuple[DoseStudy | DoseSeries | DoseObject, ...] = (study, series, *series.objects)
            assert all((each.rule is Rule.BY_HAND) is (each.ruled is not None) for each in entities)


def _others_untouched(before: DoseReview, after: DoseReview, study_instance_uid: str) -> None:
    def others(told: DoseReview) -> DoseReview:
        left = tuple(study for study in told.studies if study.study_instance_uid != study_instance_uid)
        return replace(told, studies=left)

    assert others(before) == others(after)


@settings(max_examples=100, deadline=None)
@given(scenarios())
def test_a_study_is_counted_once_and_each_that_is_fetched_is(scenario: Scenario) -> None:
    told = review(*selected(scenario, scenario.node()))
    counted = [uid for cell in coverage(told).cells.values() for uids in cell.values() for uid in uids]
    assert len(counted) == len(set(counted))
    assert {study.study_instance_uid for study in told.kept} <= set(counted)
