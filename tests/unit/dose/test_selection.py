from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pytest

from qrstation.dose.questions import Answer, ClassesWanted, ObjectsWanted, Question, SeriesWanted, StudiesWanted
from qrstation.dose.selection import select
from qrstation.model.dose import Branch, DoseQuery, DoseStudy, Processed, Reduction, Rule, StationLevel
from qrstation.model.information_model import Level
from tests.dose_scenarios.held import CLASSES, series, study
from tests.dose_scenarios.node import Behaviour
from tests.dose_scenarios.pure import matches_of, selected
from tests.dose_scenarios.scenario import Scenario, asking

CT, MG, FL, DX, NM, SR = Branch.CT, Branch.MG, Branch.FL, Branch.DX, Branch.NM, Branch.SR
Responses = Iterable[Mapping[str, str]]


Answers = Callable[[Question], Answer]


def told(query: DoseQuery, answers: Answers, *known: str) -> tuple[DoseStudy, ...]:
    """What is selected of answers that no honest node would give; of each study objects may be known."""
    processed = Processed(objects=frozenset(known)) if known else None
    selection = select(query, lambda uid: processed, note=lambda reduction: None)
    try:
        question = next(selection)
        while True:
            question = selection.send(answers(question))
    except StopIteration as end:
        result: tuple[DoseStudy, ...] = end.value
        return result


def answer(level: Level, *responses: Mapping[str, str], problem: str = "") -> Answer:
    return Answer(matches=matches_of(level, responses), problem=problem)


SERIES = {"SeriesInstanceUID": "1.2.1", "Modality": "SR"}


def reports(
    *objects: Mapping[str, str], listed: Responses = (SERIES,), problem: str = "", modalities: str = "CT\\SR"
) -> Answers:
    """A study with one series of reports; `problem` ends the lists of objects."""

    def answers(question: Question) -> Answer:
        match question:
            case StudiesWanted():
                return answer(Level.STUDY, {"StudyInstanceUID": "1.2", "ModalitiesInStudy": modalities})
            case SeriesWanted():
                return answer(Level.SERIES, *listed)
            case ObjectsWanted():
                return answer(Level.IMAGE, *objects, problem=problem)
            case ClassesWanted():
                return answer(Level.IMAGE, problem="They could not be looked at.")

    return answers


RDSR = {"SOPInstanceUID": "1.2.1.1", "SOPClassUID": CLASSES["RDSR"]}


def test_an_object_that_is_told_twice_counts_once() -> None:
    (found,) = told(asking(CT), reports(RDSR, RDSR, {**RDSR, "SOPClassUID": CLASSES["BTSR"]}))

    assert [one.sop_instance_uid for one in found.series[0].objects] == ["1.2.1.1"]
    assert found.series[0].level is Level.SERIES


def test_objects_of_another_series_are_no_answer() -> None:
    other = {**RDSR, "SeriesInstanceUID": "1.2.9"}
    stranger = {**RDSR, "StudyInstanceUID": "1.9"}

    (found,) = told(asking(CT), reports(other, stranger, {**RDSR, "SOPInstanceUID": ""}))

    assert not found.keep
    assert found.series[0].rule is Rule.NOTHING_TOLD


def test_series_of_another_study_and_repeated_ones_are_no_answer() -> None:
    other = {"SeriesInstanceUID": "1.9.1", "StudyInstanceUID": "1.9", "Modality": "SR"}

    (found,) = told(asking(CT), reports(RDSR, listed=(SERIES, other, SERIES)))

    assert [one.series_instance_uid for one in found.kept_series] == ["1.2.1"]
    assert len(found.series) == 1


def test_a_series_without_a_uid_leaves_the_study_undecided() -> None:
    (found,) = told(asking(CT), reports(listed=({"Modality": "SR"}, {"SeriesInstanceUID": "1.2.2", "Modality": "CT"})))

    assert not found.keep
    assert found.rule is Rule.UNDECIDED
    assert found.problem == "The node told 1 series of the study without a UID."


def test_a_study_without_a_uid_or_without_series_is_left_out() -> None:
    def answers(question: Question) -> Answer:
        match question:
            case StudiesWanted():
                return answer(Level.STUDY, {"StudyInstanceUID": ""}, {"StudyInstanceUID": "1.2"}, {})
            case _:
                return answer(Level.SERIES)

    (found,) = told(asking(CT), answers)

    assert (found.keep, found.rule, found.reason) == (False, Rule.NOTHING_TOLD, "The node tells no series of it")


def test_of_a_list_that_broke_off_the_reports_are_fetched_and_the_rest_is_not_judged() -> None:
    text = {"SOPInstanceUID": "1.2.1.2", "SOPClassUID": CLASSES["BTSR"]}

    (with_report,) = told(asking(CT), reports(RDSR, text, problem="It broke off."))
    (without,) = told(asking(CT), reports(text, problem="It broke off."))

    (series_,) = with_report.kept_series
    assert series_.level is Level.IMAGE
    assert [one.sop_instance_uid for one in series_.kept_objects] == ["1.2.1.1"]
    assert (without.keep, without.rule, without.series[0].objects) == (False, Rule.UNDECIDED, ())
    assert with_report.problem == without.problem == "It broke off."


def test_a_series_whose_list_broke_off_is_fetched_whole_and_not_compared() -> None:
    images = {"SeriesInstanceUID": "1.2.1", "Modality": "MG", "NumberOfSeriesRelatedInstances": "4"}
    one, two = ({"SOPInstanceUID": f"1.2.1.{number}"} for number in (1, 2))

    (found,) = told(
        asking(MG), reports(one, two, listed=(images,), problem="It broke off.", modalities="MG"), "1.2.1.1"
    )

    (series_,) = found.kept_series
    assert (series_.level, series_.objects) == (Level.SERIES, ())
    assert "could not compare" in series_.reason


def test_an_enhanced_sr_is_not_taken_while_an_object_without_a_class_may_be_an_rdsr() -> None:
    enhanced = {"SOPInstanceUID": "1.2.1.1", "SOPClassUID": CLASSES["ESR"]}

    (found,) = told(asking(CT), reports(enhanced, {"SOPInstanceUID": "1.2.1.2"}))

    assert (found.keep, found.rule) == (False, Rule.UNDECIDED)
    assert found.problem == "They could not be looked at."


def test_a_series_without_a_modality_is_of_another_kind() -> None:
    (found,) = told(asking(CT), reports(listed=({"SeriesInstanceUID": "1.2.1"},), modalities=""))

    assert found.modalities == ("OT",)
    assert found.reason == "None of the modalities asked for: the study has OT"


def test_what_is_told_of_a_study_stands_in_it() -> None:
    held = study("Q", series(1, "CT", n=40, desc="Ax", station="CT1"), desc="Chest", station="ROOM1")
    scenario = Scenario(name="", query=asking(CT), studies=(held,))

    (found,) = selected(scenario, scenario.node())

    assert (found.study_date, found.study_time, found.description, found.station_name) == (
        "20261119",
        "101500",
        "Chest",
        "ROOM1",
    )
    assert (found.patient_name, found.patient_id, found.accession_number) == ("Doe^Jane", "P-77", "A-Q")
    (one,) = found.series
    assert (one.series_number, one.modality, one.description, one.station_name, one.instances) == (
        "1",
        "CT",
        "Ax",
        "CT1",
        40,
    )


def test_objects_carry_their_own_decision() -> None:
    held = study("Q", series(1, "DX"), series(2, "SR", "RDSR", "BTSR"))
    scenario = Scenario(name="", query=asking(DX), studies=(held,))

    (found,) = selected(scenario, scenario.node())

    report, text = found.series[1].objects
    assert (report.keep, report.rule, report.reason) == (True, Rule.DOSE_REPORT, "Holds X-Ray Radiation Dose SR")
    assert (text.keep, text.rule) == (False, Rule.NOT_A_DOSE_REPORT)
    assert text.reason == "Basic Text SR: no report that is used here"


def test_a_study_of_two_branches_says_what_each_decided() -> None:
    held = study("Q", series(1, "XA"), series(2, "CT", n=300, desc="Ax"))
    scenario = Scenario(name="", query=asking(CT, FL), studies=(held,))

    (found,) = selected(scenario, scenario.node())

    assert found.reason == (
        "CT: No dose report, and no series named Dose Info; fluoroscopy: Neither an RDSR nor an Enhanced SR"
    )


def test_reports_that_different_branches_want_of_one_series_are_all_fetched() -> None:
    held = study("Q", series(1, "SR", "RDSR", "BTSR", "RRDSR"), series(2, "CT", n=90), series(3, "PT", "PETI", n=90))
    scenario = Scenario(name="", query=asking(CT, NM), studies=(held,), keep={"Q": "1:1,3 3:1"})

    node = scenario.node()
    scenario.check(selected(scenario, node), node)


def test_every_step_is_noted_with_its_numbers() -> None:
    scenario = Scenario(
        name="",
        query=asking(
            CT, MG, description_exclude=("imported",), station_include=("ct",), station_level=StationLevel.BOTH
        ),
        behaviour=Behaviour(matches_modalities=False, repeats=("known",)),
        studies=(
            study("known", series(1, "CT", desc="Dose Info", station="CT1"), series(2, "CT", station="WS")),
            study("imported", series(1, "CT"), desc="Imported"),
            study("elsewhere", series(1, "CT"), station="WS"),
            study("us", series(1, "US")),
            study("mg", series(1, "PR"), modalities="MG"),
            study("new", series(1, "CT", desc="Dose Info")),
        ),
        processed={study("known").uid: Processed(objects=frozenset({f"{study('known').uid}.1.1"}))},
    )
    reductions: list[Reduction] = []

    found = selected(scenario, scenario.node(), reductions)

    assert [one.study_instance_uid for one in found if one.keep] == [study("new").uid]
    assert [(one.what, one.level, one.before, one.after) for one in reductions] == [
        ("Told twice or without a UID", Level.STUDY, 7, 6),
        ("Study description, exclude terms", Level.STUDY, 6, 5),
        ("Station name, include terms", Level.STUDY, 5, 4),
        ("Left out as of other modalities", Level.STUDY, 4, 3),
        ("Station name, include terms", Level.SERIES, 4, 3),
        ("Mammography, without anything to fetch", Level.STUDY, 1, 0),
        ("Left out as not needed", Level.SERIES, 3, 2),
        ("Left out as processed before", Level.SERIES, 2, 1),
        ("Left out as processed before", Level.STUDY, 2, 1),
    ]


@pytest.mark.parametrize("number", range(1, 6))
def test_no_image_level_query_asks_for_what_no_rule_needs(number: int) -> None:
    """A CT study whose RDSR decides: its image series are not looked into, however many there are."""
    held = study("Q", *(series(place, "CT", n=300) for place in range(2, 2 + number)), series(1, "SR", "RDSR"))
    scenario = Scenario(name="", query=asking(CT, toshiba=True), studies=(held,), keep={"Q": "1"}, image_queries=1)

    node = scenario.node()
    scenario.check(selected(scenario, node), node)


@pytest.mark.parametrize(("modality", "kept"), [("PT", False), ("", True)])
def test_a_study_that_claims_to_be_sr_only_is_believed_as_far_as_its_series_go(modality: str, kept: bool) -> None:
    other = {"SeriesInstanceUID": "1.2.2", "Modality": modality}

    (found,) = told(asking(SR), reports(RDSR, listed=(SERIES, other), modalities="SR"))

    assert found.keep is kept


@pytest.mark.parametrize("numbers", [("3", "1", "2"), ("", "1", "2"), ("", "", "")])
def test_e09_each_run_names_the_same_image_whatever_the_order_of_the_answers(numbers: tuple[str, ...]) -> None:
    images = [
        {"SOPInstanceUID": f"1.2.1.{place}", "SOPClassUID": CLASSES["PETI"], "InstanceNumber": number}
        for place, number in enumerate(numbers, start=1)
    ]
    pet = {"SeriesInstanceUID": "1.2.1", "Modality": "PT", "NumberOfSeriesRelatedInstances": "3"}

    named = set()
    for order in (images, images[::-1]):
        (found,) = told(asking(NM), reports(*order, listed=(pet,), modalities="PT"))
        named.add(tuple(one.sop_instance_uid for one in found.series[0].kept_objects))

    assert named == {("1.2.1.2",) if "1" in numbers else ("1.2.1.1",)}


def test_a_problem_of_series_and_objects_alike_is_told_once() -> None:
    whole = reports(problem="It was stopped.")

    def stopped(question: Question) -> Answer:
        found = whole(question)
        return Answer(matches=found.matches, problem="" if isinstance(question, StudiesWanted) else "It was stopped.")

    (found,) = told(asking(CT), stopped)

    assert found.problem == "It was stopped."


def test_a_study_is_fetched_for_the_branches_that_keep_something_of_it() -> None:
    hybrid = study("hybrid", series(1, "XA"), series(2, "CT", "SC", desc="Dose Info"))
    scenario = Scenario(name="C34", query=asking(CT, FL), studies=(hybrid,))
    (found,) = selected(scenario, scenario.node())
    assert (found.branches, found.kept_by, found.fetched_for) == ((CT, FL), (CT,), (CT,))


def test_a_study_is_kept_by_the_branches_that_find_something_in_it() -> None:
    pet_ct = study("pet", series(1, "CT", n=300, desc="Axial"), series(2, "PT"), modalities="CT PT")
    reductions: list[Reduction] = []
    scenario = Scenario(name="", query=asking(CT, NM), studies=(pet_ct,))
    (taken,) = selected(scenario, scenario.node(), reductions)
    assert (taken.branches, taken.kept_by, taken.fetched_for) == ((CT, NM), (NM,), (NM,))
    left = {step.what: step.after for step in reductions}
    assert left["CT, without anything to fetch"] == 0
