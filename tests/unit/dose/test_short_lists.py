"""Nodes that list fewer objects of a series, or more, than they count in it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from qrstation.dose.questions import Answer, ClassesWanted, ObjectsWanted, Question, SeriesWanted, StudiesWanted
from qrstation.dose.selection import select
from qrstation.model.dose import Branch, DoseStudy, Processed, Rule
from qrstation.model.information_model import Level
from tests.dose_scenarios.held import CLASSES
from tests.dose_scenarios.pure import matches_of
from tests.dose_scenarios.scenario import asking

STUDY, IMAGES, SR = "1.2", "1.2.1", "1.2.2"
TEXT, ENHANCED, REPORT = CLASSES["BTSR"], CLASSES["ESR"], CLASSES["RDSR"]


def selected(
    modality: str,
    images: int,
    *reports: str,
    counted: tuple[str, str] = ("", ""),
    known: Iterable[int] = (),
    branch: Branch = Branch.MG,
) -> DoseStudy:
    """Decide on a study with a number of listed images, and with listed reports of some SOP Classes.

    Parameters
    ----------
    counted
        Number of Series Related Instances of the images, and of the reports.
    known
        Numbers of images that were processed before.
    """
    listed = {
        IMAGES: [{"SOPInstanceUID": f"{IMAGES}.{number}"} for number in range(1, images + 1)],
        SR: [{"SOPInstanceUID": f"{SR}.{number}", "SOPClassUID": uid} for number, uid in enumerate(reports, start=1)],
    }
    series = [{"SeriesInstanceUID": IMAGES, "Modality": modality, "NumberOfSeriesRelatedInstances": counted[0]}]
    if reports:
        series.append({"SeriesInstanceUID": SR, "Modality": "SR", "NumberOfSeriesRelatedInstances": counted[1]})

    def answer(question: Question) -> Answer:
        match question:
            case StudiesWanted():
                return Answer(matches=matches_of(Level.STUDY, [{"StudyInstanceUID": STUDY}]))
            case SeriesWanted():
                return Answer(matches=matches_of(Level.SERIES, series))
            case ObjectsWanted(series_instance_uid=uid):
                return Answer(matches=matches_of(Level.IMAGE, listed[uid]))
            case ClassesWanted():
                raise AssertionError("this node tells SOP Classes of its reports")

    processed = Processed(objects=frozenset(f"{IMAGES}.{number}" for number in known))
    selection = select(asking(branch), lambda _: processed if processed.objects else None, note=lambda _: None)
    try:
        question = next(selection)
        while True:
            question = selection.send(answer(question))
    except StopIteration as end:
        studies: tuple[DoseStudy, ...] = end.value
    (study,) = studies
    return study


@pytest.mark.parametrize("known", [(1, 2), (1,)])
def test_images_that_are_not_all_listed_are_fetched_whole(known: tuple[int, ...]) -> None:
    study = selected("MG", 2, counted=("4", ""), known=known)

    (images,) = study.kept_series
    assert (images.level, images.objects, images.wanted) == (Level.SERIES, (), 4)
    assert "could not compare" in images.reason
    assert study.problem == "", "nothing is missing of what is fetched whole"


def test_images_that_are_all_listed_are_compared() -> None:
    assert not selected("MG", 2, counted=("2", ""), known=(1, 2)).keep


@pytest.mark.parametrize("counts", ["1", "0"])
def test_more_objects_than_are_counted_are_believed(counts: str) -> None:
    (images,) = selected("MG", 2, counted=(counts, ""), known=(1,)).kept_series
    assert [one.sop_instance_uid for one in images.kept_objects] == [f"{IMAGES}.2"]


def test_a_report_may_hide_in_what_is_not_listed() -> None:
    study = selected("MG", 2, TEXT, counted=("2", "3"))

    assert (study.keep, study.rule) == (False, Rule.UNDECIDED)
    assert study.problem == f"The node lists 1 of the 3 objects that it counts in series {SR}."


def test_an_enhanced_sr_is_not_taken_while_a_better_report_may_hide() -> None:
    study = selected("CT", 2, ENHANCED, counted=("2", "2"), branch=Branch.CT)
    assert (study.keep, study.rule, bool(study.problem)) == (False, Rule.UNDECIDED, True)


def test_a_listed_report_is_fetched_and_the_others_are_a_problem() -> None:
    study = selected("MG", 2, REPORT, counted=("2", "2"))
    assert [series.series_instance_uid for series in study.kept_series] == [SR]
    assert "1 of the 2 objects" in study.problem


@pytest.mark.parametrize("counts", ["0", "", "5"])
def test_the_number_that_is_fetched_is_the_listed_one(counts: str) -> None:
    (reports,) = selected("MG", 2, *[REPORT] * 5, counted=("2", counts)).kept_series
    assert (reports.level, reports.wanted) == (Level.SERIES, 5)


def test_of_a_series_that_counts_one_image_but_lists_more_the_first_is_fetched() -> None:
    (images,) = selected("NM", 3, counted=("1", ""), branch=Branch.NM).kept_series
    assert (images.level, [one.sop_instance_uid for one in images.kept_objects]) == (Level.IMAGE, [f"{IMAGES}.1"])
