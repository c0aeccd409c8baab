"""SR series of nodes that list objects without their SOP Class: what they are is asked for once, and then decides."""

from __future__ import annotations

import pytest

from qrstation.dose.questions import Answer, ClassesWanted, ObjectsWanted, Question, SeriesWanted, StudiesWanted
from qrstation.dose.selection import select
from qrstation.model.dose import Branch, DoseQuery, DoseStudy, Rule
from qrstation.model.information_model import Level
from qrstation.model.query import Element, Match

RDSR = "1.2.840.10008.5.1.4.1.1.88.67"
TEXT = "1.2.840.10008.5.1.4.1.1.88.11"
PROBLEM = "It does not send them."


def match(level: Level, **values: str) -> Match:
    elements = tuple(Element(tag=0, keyword=keyword, vr="LO", values=(text,)) for keyword, text in values.items())
    return Match(level=level, elements=elements)


class Node:
    """Tells one study of an image series and an SR series, which has objects of some SOP Classes; tells no class."""

    def __init__(self, modality: str, *held: str, sends: bool = True, could_send: bool = True) -> None:
        self._modality = modality
        self._held = {f"1.2.2.{number}": uid for number, uid in enumerate(held, start=1)}
        self._sends = sends
        self._could_send = could_send
        self.looked_at: list[tuple[str, ...]] = []

    def answer(self, question: Question) -> Answer:
        match question:
            case StudiesWanted():
                return Answer(matches=(match(Level.STUDY, StudyInstanceUID="1.2"),))
            case SeriesWanted():
                images = match(Level.SERIES, SeriesInstanceUID="1.2.1", Modality=self._modality)
                return Answer(matches=(images, match(Level.SERIES, SeriesInstanceUID="1.2.2", Modality="SR")))
            case ObjectsWanted(series_instance_uid=series):
                held = self._held if series == "1.2.2" else ["1.2.1.1"]
                return Answer(matches=tuple(match(Level.IMAGE, SOPInstanceUID=uid) for uid in held))
            case ClassesWanted(sop_instance_uids=uids):
                self.looked_at.append(uids)
                if not self._sends:
                    return Answer(problem=PROBLEM, impossible=not self._could_send)
                return Answer(
                    matches=tuple(match(Level.IMAGE, SOPInstanceUID=uid, SOPClassUID=self._held[uid]) for uid in uids)
                )

    def selected(self, *branches: Branch, empty_sr: bool = False) -> DoseStudy:
        query = DoseQuery(branches=branches, all_dates=True, empty_sr=empty_sr)
        selection = select(query, lambda _: None, note=lambda _: None)
        try:
            question = next(selection)
            while True:
                question = selection.send(self.answer(question))
        except StopIteration as end:
            studies: tuple[DoseStudy, ...] = end.value
        (study,) = studies
        return study


@pytest.mark.parametrize("modality", ["CT", "MG", "XA"])
def test_a_report_that_was_looked_at_is_fetched_alone(modality: str) -> None:
    node = Node(modality, TEXT, RDSR)

    study = node.selected(Branch.CT, Branch.MG, Branch.FL)

    (series,) = study.kept_series
    assert [one.sop_instance_uid for one in series.kept_objects] == ["1.2.2.2"]
    assert series.level is Level.IMAGE
    assert (node.looked_at, study.problem) == ([("1.2.2.1", "1.2.2.2")], "")


def test_without_a_report_images_are_fetched() -> None:
    study = Node("MG", TEXT).selected(Branch.MG)

    assert [series.modality for series in study.kept_series] == ["MG"]
    assert study.problem == ""


@pytest.mark.parametrize("modality", ["CT", "MG", "XA", "NM"])
def test_nothing_is_fetched_in_place_of_what_was_not_seen_for_once(modality: str) -> None:
    study = Node(modality, RDSR, sends=False).selected(Branch.CT, Branch.MG, Branch.FL, Branch.NM)

    assert not study.keep
    assert (study.rule, study.problem) == (Rule.UNDECIDED, PROBLEM)


@pytest.mark.parametrize("could_send", [True, False])
def test_the_reason_says_what_the_user_can_do(could_send: bool) -> None:
    study = Node("MG", RDSR, sends=False, could_send=could_send).selected(Branch.MG)

    assert "the option for empty SR series would take an SR of unknown content" in study.reason


@pytest.mark.parametrize("could_send", [True, False])
@pytest.mark.parametrize("modality", ["CT", "MG", "XA", "NM"])
def test_what_was_not_seen_is_taken_for_a_report_where_the_user_wants_that(modality: str, could_send: bool) -> None:
    node = Node(modality, RDSR, sends=False, could_send=could_send)
    study = node.selected(Branch.CT, Branch.MG, Branch.FL, Branch.NM, empty_sr=True)

    assert [(series.modality, series.level) for series in study.kept_series] == [("SR", Level.SERIES)]


def test_the_first_pet_image_is_what_its_modality_says() -> None:
    node = Node("PT", TEXT)

    (series,) = node.selected(Branch.NM).kept_series

    assert [one.sop_instance_uid for one in series.kept_objects] == ["1.2.1.1"]
    assert node.looked_at == [("1.2.2.1",)]


@pytest.mark.parametrize(
    ("modality", "fetched", "rule"),
    [
        ("MG", ["MG"], Rule.IMAGES),
        ("DX", ["DX"], Rule.IMAGES),
        ("CT", ["CT"], Rule.SMALL_SERIES),
        ("NM", ["NM"], Rule.FIRST_IMAGE),
        ("XA", [], Rule.NO_DOSE_REPORT),
    ],
)
def test_where_nobody_can_ever_look_it_counts_as_no_report_and_is_a_problem(
    modality: str, fetched: list[str], rule: Rule
) -> None:
    node = Node(modality, RDSR, sends=False, could_send=False)
    study = node.selected(Branch.CT, Branch.MG, Branch.DX, Branch.FL, Branch.NM)

    assert [series.modality for series in study.kept_series] == fetched
    assert (study.rule, study.problem) == (rule, PROBLEM)
    assert (study.series[1].rule, study.series[1].keep) == (Rule.NOTHING_TOLD, False)
