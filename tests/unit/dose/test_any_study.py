"""Whatever a node holds and however it behaves, some things hold of what is selected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from qrstation.model.dose import Branch, DoseQuery, DoseStudy, Processed, Rule, StationLevel
from qrstation.model.information_model import Level
from tests.dose_scenarios.held import CLASSES, HeldStudy, series, study
from tests.dose_scenarios.node import Behaviour, Node
from tests.dose_scenarios.pure import selected
from tests.dose_scenarios.scenario import Scenario, asking

MODALITIES = ("CT", "MG", "DX", "CR", "PX", "RF", "XA", "NM", "PT", "SR", "PR", "OT", None)
STATIONS = (None, "", "CT1", "WS")
SEEN = (Rule.DOSE_REPORT, Rule.ENHANCED_SR, Rule.FIRST_IMAGE)
"""Rules by which something is fetched for what it is, whatever else may be in the study."""
DESCRIPTIONS = (None, "", "Ax", "Dose Info", "imported")


@st.composite
def studies(draw: st.DrawFn) -> tuple[HeldStudy, ...]:
    return tuple(_study(draw, f"s{number}") for number in range(draw(st.integers(0, 4))))


def _study(draw: st.DrawFn, name: str) -> HeldStudy:
    rows = [
        series(
            number,
            draw(st.sampled_from(MODALITIES)),
            *draw(st.lists(st.sampled_from(tuple(CLASSES)), min_size=1, max_size=3)),
            n=draw(st.sampled_from((1, 2, 7))),
            desc=draw(st.sampled_from(DESCRIPTIONS)),
            station=draw(st.sampled_from(STATIONS)),
            listed=draw(st.booleans()) or draw(st.booleans()),
            first=draw(st.integers(0, 1)),
            counted=draw(st.booleans()),
        )
        for number in range(1, 1 + draw(st.integers(0, 5)))
    ]
    return study(name, *rows, desc=draw(st.sampled_from(DESCRIPTIONS)), station=draw(st.sampled_from(STATIONS)))


@st.composite
def queries(draw: st.DrawFn) -> DoseQuery:
    boxes = draw(st.sets(st.sampled_from([one for one in Branch if one is not Branch.SR]), min_size=1))
    return asking(
        *(draw(st.permutations(sorted(boxes))) if draw(st.integers(0, 5)) else (Branch.SR,)),
        description_exclude=draw(st.sampled_from(((), ("imported",)))),
        station_include=draw(st.sampled_from(((), ("ct",)))),
        station_exclude=draw(st.sampled_from(((), ("ws",)))),
        station_level=draw(st.sampled_from(StationLevel)),
        toshiba=draw(st.booleans()),
        duplicates=draw(st.booleans()),
        empty_sr=draw(st.booleans()),
    )


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    held = draw(studies())
    uids = [uid for one in held for uid in (one.uid, *(each.attributes["SeriesInstanceUID"] for each in one.series))]
    levels = st.sampled_from((Level.SERIES, Level.IMAGE))
    objects = [one["SOPInstanceUID"] for each in held for row in each.series for one in row.objects]
    known = st.sets(st.sampled_from(objects)) if objects else st.just(set[str]())
    return Scenario(
        name="any",
        query=draw(queries()),
        studies=held,
        behaviour=Behaviour(
            matches_modalities=draw(st.booleans()),
            tells_modalities=draw(st.sampled_from(("told", "asked", "empty", "absent", "joined"))),
            matches_instance_number=draw(st.booleans()),
            repeats=tuple(one.name for one in held if draw(st.booleans())),
            fails=tuple(draw(st.lists(st.tuples(levels, st.sampled_from(uids)), max_size=2))) if uids else (),
            breaks_off=tuple(draw(st.lists(st.tuples(levels, st.sampled_from(uids)), max_size=2))) if uids else (),
        ),
        modality_tag=draw(st.booleans()),
        processed={one.uid: Processed(objects=frozenset(draw(known))) for one in held if draw(st.booleans())},
    )


@settings(max_examples=200, deadline=None)
@given(scenarios())
def test_any_study(scenario: Scenario) -> None:
    node = scenario.node()

    found = selected(scenario, node)

    _each_study_once(found, scenario)
    _reasons_everywhere(found)
    _only_what_was_told(found, scenario)
    _keeping_agrees(found)
    _nothing_known_is_fetched(found, scenario)
    _no_needless_question(node, scenario)
    _nothing_follows_from_failures(found, scenario)


@settings(max_examples=50, deadline=None)
@given(scenarios())
def test_the_order_of_the_boxes_does_not_matter(scenario: Scenario) -> None:
    turned = replace(scenario, query=replace(scenario.query, branches=scenario.query.branches[::-1]))

    assert selected(turned, turned.node()) == selected(scenario, scenario.node())


def _each_study_once(found: Sequence[DoseStudy], scenario: Scenario) -> None:
    uids = [one.study_instance_uid for one in found]
    assert len(set(uids)) == len(uids)
    assert set(uids) <= {one.uid for one in scenario.studies}


def _reasons_everywhere(found: Sequence[DoseStudy]) -> None:
    for one in found:
        reasons = [one.reason]
        for row in one.series:
            reasons += [row.reason, *(each.reason for each in row.objects)]
        assert all(reason and not reason.endswith(".") for reason in reasons)


def _only_what_was_told(found: Sequence[DoseStudy], scenario: Scenario) -> None:
    held = {
        row.attributes["SeriesInstanceUID"]: {one["SOPInstanceUID"] for one in row.objects}
        for each in scenario.studies
        for row in each.series
    }
    for row in (row for one in found for row in one.series):
        assert {one.sop_instance_uid for one in row.objects} <= held[row.series_instance_uid]


def _keeping_agrees(found: Sequence[DoseStudy]) -> None:
    for one in found:
        assert one.keep is any(row.keep for row in one.series)
        for row in one.series:
            if row.keep and row.level is Level.IMAGE:
                assert row.kept_objects
            if not row.keep or row.level is Level.SERIES:
                assert len({each.keep for each in row.objects} | {row.keep}) == 1
            assert not (row.keep and row.rule is Rule.UNDECIDED)


def _nothing_known_is_fetched(found: Sequence[DoseStudy], scenario: Scenario) -> None:
    if scenario.query.duplicates:
        return
    for one in found:
        known = scenario.processed.get(one.study_instance_uid, Processed()).objects
        fetched = {each.sop_instance_uid for row in one.kept_series for each in row.kept_objects}
        assert fetched.isdisjoint(known)


def _no_needless_question(node: Node, scenario: Scenario) -> None:
    """Objects are asked for of SR series, for samples, and of studies that are known: each list once."""
    modalities = {
        row.attributes["SeriesInstanceUID"]: (row.modality, one.uid) for one in scenario.studies for row in one.series
    }
    asked = [(keys["SeriesInstanceUID"], keys["InstanceNumber"]) for keys in node.queries(Level.IMAGE)]
    assert len(set(asked)) == len(asked)
    for place, (series_uid, number) in enumerate(asked):
        modality, study_uid = modalities[series_uid]
        sampled = scenario.query.toshiba or modality in ("PT", "NM")
        known = study_uid in scenario.processed and not scenario.query.duplicates
        without_first = {(series_uid, "1"), (series_uid, "0")} <= set(asked[:place])
        assert modality == "SR" or (sampled and (number or without_first)) or known


def _nothing_follows_from_failures(found: Sequence[DoseStudy], scenario: Scenario) -> None:
    failed = {uid for level, uid in scenario.behaviour.fails if level is Level.SERIES}
    broken_off = {uid for level, uid in scenario.behaviour.breaks_off if level is Level.SERIES}
    for one in found:
        if one.study_instance_uid in failed and one.problem:
            assert not one.keep
        if one.study_instance_uid in broken_off:
            assert all(
                row.rule in SEEN and (row.rule, row.modality) != (Rule.FIRST_IMAGE, "NM") for row in one.kept_series
            )
        if one.problem and any(row.rule is Rule.IMAGES and row.keep for row in one.series):
            assert not any(row.modality == "SR" and row.rule is Rule.UNDECIDED for row in one.series)
