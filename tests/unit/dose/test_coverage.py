"""What a node has for the dose of its studies, scanner by day."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pytest

from qrstation.dose.coverage import Coverage, Found, coverage
from qrstation.dose.overriding import with_choice
from qrstation.model.dose import Branch, DoseQuery, DoseStudy, Processed, Rule
from tests.dose_scenarios.held import HeldStudy
from tests.dose_scenarios.held import series as held_series
from tests.dose_scenarios.held import study as study_of
from tests.dose_scenarios.node import Behaviour
from tests.dose_scenarios.pure import selected
from tests.dose_scenarios.scenario import Scenario, asking
from tests.unit.dose.reviews import (
    BASIC_TEXT_SR,
    DIGITAL_X_RAY,
    ENHANCED_RDSR,
    ENHANCED_SR,
    RADIOPHARMACEUTICAL_SR,
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

SR = "SR"


def cells(*studies: DoseStudy) -> dict[tuple[str, str], dict[Found, tuple[str, ...]]]:
    return {place: dict(cell) for place, cell in coverage(review(*studies)).cells.items()}


def found(told: DoseStudy) -> Found | None:
    """The best there is of a single study."""
    told_cells = list(cells(told).values())
    return next(iter(told_cells[0])) if told_cells else None


@pytest.mark.parametrize(
    ("sop_class_uid", "branch", "best"),
    [
        (RDSR, Branch.CT, Found.DOSE_REPORT),
        (ENHANCED_RDSR, Branch.CT, Found.DOSE_REPORT),
        (ENHANCED_SR, Branch.CT, Found.ENHANCED_SR),
        (BASIC_TEXT_SR, Branch.CT, Found.NOTHING),
        (RADIOPHARMACEUTICAL_SR, Branch.CT, Found.NOTHING),
        (RADIOPHARMACEUTICAL_SR, Branch.NM, Found.DOSE_REPORT),
        (RDSR, Branch.NM, Found.NOTHING),
        (ENHANCED_SR, Branch.NM, Found.NOTHING),
    ],
)
def test_a_report_counts_by_its_class_for_what_it_reports(sop_class_uid: str, branch: Branch, best: Found) -> None:
    report = series(2, SR, one(1, sop_class_uid, keep=False))
    assert found(study("1.1", series(1, "CT"), report, branch=branch)) is best


def test_of_a_pet_ct_either_report_counts() -> None:
    both = replace(study("1.1", series(2, SR, one(1, RADIOPHARMACEUTICAL_SR))), branches=(Branch.CT, Branch.NM))
    assert found(both) is Found.DOSE_REPORT


def test_a_report_that_was_processed_before_is_still_what_the_node_has() -> None:
    assert found(processed()) is Found.DOSE_REPORT


def test_the_best_of_several_counts() -> None:
    both = study("1.1", series(2, SR, one(1, ENHANCED_SR)), series(3, SR, one(2, RDSR)), series(4, SR))
    assert found(both) is Found.DOSE_REPORT


def test_dose_screens_are_known_by_description_or_rule() -> None:
    philips = series(3, "CT", description="Dose Info", keep=True)
    toshiba = series(3, "CT", keep=True, rule=Rule.DOSE_SCREEN)
    fetched_before = replace(series(3, "CT", rule=Rule.PROCESSED), known_as=Rule.DOSE_SCREEN)
    almost = series(3, "CT", description="Dose Info 1")
    assert found(study("1.1", philips)) is Found.DOSE_SCREEN
    assert found(study("1.1", toshiba)) is Found.DOSE_SCREEN
    assert found(study("1.1", fetched_before)) is Found.DOSE_SCREEN
    assert found(study("1.1", almost)) is Found.NOTHING
    assert found(study("1.1", philips, branch=Branch.FL)) is not Found.DOSE_SCREEN


def test_images_count_where_they_tell_the_dose() -> None:
    known = one(1, DIGITAL_X_RAY, keep=False, rule=Rule.PROCESSED)
    images = series(1, "DX", known, rule=Rule.PROCESSED)
    assert found(study("1.1", images, branch=Branch.DX)) is Found.IMAGES
    assert found(study("1.1", series(1, "XA"), branch=Branch.FL)) is Found.NOTHING
    assert found(without_report()) is Found.NOTHING
    assert found(study("1.1", series(1, "CT", instances=4, keep=True))) is Found.IMAGES


def test_what_the_node_did_not_tell_is_not_called_nothing() -> None:
    assert found(study("1.1", series(1, "CT"), series(2, SR))) is Found.NOT_KNOWN
    assert found(study("1.1", branch=None, problem="The series of a study could not be asked for.")) is Found.NOT_KNOWN
    assert found(study("1.1", branch=None, rule=Rule.NOTHING_TOLD)) is Found.NOT_KNOWN


def test_studies_that_nobody_looked_into_are_left_out() -> None:
    of_another_scanner = series(1, "CT", rule=Rule.STATION_EXCLUDE, station="WS")
    assert cells(excluded(), study("1.4", series(1, "MR"), branch=None), study("1.5", of_another_scanner)) == {}
    both = study("1.6", of_another_scanner, series(2, "CT", one(1, RDSR), station="CT2"))
    assert list(cells(both)) == [("CT2", "20261118")]


def test_scanners_are_those_of_the_series_that_tell() -> None:
    mixed = study(
        "1.1",
        series(1, "CT", station="WORKSTATION"),
        series(2, SR, one(1, RDSR), station="CT2"),
        station="MIXEDCT",
    )
    nameless = study("1.2", series(2, SR, one(1, RDSR), station=""), station="CT9")
    untold = study("1.3", series(2, "CT", station=""), date="")
    told = coverage(review(mixed, nameless, untold))
    assert told.stations == ("CT2", "CT9", "")
    assert told.days == ("20261118", "")


def test_studies_are_counted_by_scanner_and_day() -> None:
    told = coverage(
        review(
            reported("1.1"),
            study("1.4", series(1, "CT"), date="20261119"),
            without_report("1.2"),
            reported("1.3"),
        )
    )
    assert told.cells == {
        ("CT1", "20261118"): {Found.DOSE_REPORT: ("1.1", "1.3"), Found.NOTHING: ("1.2",)},
        ("CT1", "20261119"): {Found.NOTHING: ("1.4",)},
    }
    assert list(told.cells) == [("CT1", "20261118"), ("CT1", "20261119")]
    assert [told.count(each) for each in Found] == [2, 0, 0, 0, 2, 0]


def of_days(*days: str, **asked: object) -> Coverage:
    told = review(*(study(f"1.{day}", series(1, "CT"), date=day) for day in days))
    query = DoseQuery(branches=(Branch.CT,), **asked)  # type: ignore[arg-type]
    return coverage(replace(told, order=replace(told.order, query=query)))


def test_a_day_on_which_nothing_came_is_there_and_empty() -> None:
    closed = of_days("20261116", date_from=date(2026, 11, 14), date_until=date(2026, 11, 17))
    assert closed.days == ("20261114", "20261115", "20261116", "20261117")
    assert closed.silent_days == "2026-11-14 to 2026-11-15, 2026-11-17"
    assert [day for _, day in closed.cells] == ["20261116"]


def test_open_ends_are_today_and_the_first_day_with_studies() -> None:
    assert of_days("20261116", date_from=date(2026, 11, 15)).days[-1] == "20261118", "the day of the review"
    assert of_days("20261116", "20261120", date_from=date(2026, 11, 15)).days[-1] == "20261120"
    assert of_days("20261116", date_until=date(2026, 11, 17)).days == ("20261116", "20261117")
    assert of_days("20261116", "20261114", all_dates=True).days == ("20261114", "20261115", "20261116")
    assert of_days("20261118", date_from=date(2026, 11, 18), date_until=date(2027, 1, 1)).days == ("20261118",)


def test_a_day_that_is_none_is_still_told() -> None:
    assert of_days("20261116", "2026.1.1", "", date_until=date(2026, 11, 16)).days == ("2026.1.1", "20261116", "")


def test_of_too_many_days_only_those_with_studies_are_told() -> None:
    year = of_days("20251015", "20261118", all_dates=True)
    assert (len(year.days), year.only_with_studies) == (400, False)
    longer = of_days("20251014", "20261118", all_dates=True)
    assert (longer.days, longer.only_with_studies) == (("20251014", "20261118"), True)


def test_scanners_are_sorted_without_regard_to_case() -> None:
    named = [study(f"1.{name}", series(1, "CT", station=name)) for name in ("ct2", "CT3", "", "CT1")]
    assert coverage(review(*named)).stations == ("CT1", "ct2", "CT3", "")


def covered(scenario: Scenario, processed: Processed | None = None) -> tuple[DoseStudy, list[Found]]:
    """A study as it is selected, and what is said of it."""
    (held,) = scenario.studies
    (told,) = selected(replace(scenario, processed={} if processed is None else {held.uid: processed}), scenario.node())
    return told, [each for cell in cells(told).values() for each in cell]


@pytest.mark.parametrize(
    ("query", "held"),
    [
        (asking(Branch.CT, toshiba=True), study_of("scr", held_series(1, "CT", "SC", n=3, desc="scr"))),
        (asking(Branch.CT), study_of("info", held_series(1, "CT", "SC", desc="Dose Info"))),
        (asking(Branch.CT), study_of("small", held_series(1, "CT", "SC", n=3))),
        (asking(Branch.MG), study_of("selenia", held_series(1, "MG", "SC", n=2))),
        (asking(Branch.CT, Branch.MG), study_of("both", held_series(1, "MG", "SC", n=2), modalities="CT MG")),
    ],
)
@pytest.mark.parametrize("whole", [True, False])
def test_what_was_processed_before_is_still_what_it_was(query: DoseQuery, held: HeldStudy, whole: bool) -> None:
    scenario = Scenario(name="", query=query, studies=(held,))
    first, before = covered(scenario)
    uids = frozenset(one["SOPInstanceUID"] for row in held.series for one in row.objects)
    sent = {each.series_instance_uid: each.instances or 0 for each in first.kept_series}
    again, after = covered(scenario, Processed(whole_series=sent) if whole else Processed(objects=uids))
    assert first.keep
    assert not again.keep
    assert after == before


def test_a_study_of_more_than_sr_is_not_counted_where_sr_only_is_asked_for() -> None:
    mixed = study_of("mixed", held_series(1, "CT"), held_series(2, "SR", "RDSR"))
    for tells in ("told", "absent"):
        scenario = Scenario(
            name="",
            query=asking(Branch.SR),
            studies=(mixed,),
            behaviour=Behaviour(tells_modalities=tells),
        )
        told, cells_of_it = covered(scenario)
        assert (told.rule, cells_of_it) == (Rule.NOT_SR_ONLY, [])


def test_many_studies_of_one_scanner_and_day_take_no_longer_than_of_many() -> None:
    report = without_report()
    studies = tuple(replace(report, study_instance_uid=f"1.2.{number}") for number in range(20_000))
    scattered = tuple(replace(each, study_date=f"{number}") for number, each in enumerate(studies))

    def seconds(studies: tuple[DoseStudy, ...]) -> float:
        started = time.process_time()
        coverage(review(*studies))
        return time.process_time() - started

    assert seconds(studies) < 5 * seconds(scattered)


def test_choices_by_hand_change_nothing_of_what_the_node_has() -> None:
    told = review(reported("1.1"), without_report("1.2"))
    by_hand = with_choice(with_choice(told, "1.1", keep=False), "1.2", "5.1", keep=True)
    assert coverage(by_hand) == coverage(told)
