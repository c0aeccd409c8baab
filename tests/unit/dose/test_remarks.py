"""What is strange about the answers of a node is said, once, and changes nothing else."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from qrstation.model.dose import Branch
from tests.dose_scenarios.held import HeldStudy, series, study
from tests.dose_scenarios.node import Behaviour
from tests.dose_scenarios.pure import selected
from tests.dose_scenarios.scenario import Scenario, asking

CT, MG, FL, NM = Branch.CT, Branch.MG, Branch.FL, Branch.NM
REPORT = series(9, "SR", "RDSR")
CHEST, HEAD = (study(name, series(1, "CT"), REPORT) for name in ("chest", "head"))
BREAST = study("breast", series(1, "MG"))
DAY = datetime.date(2026, 11, 19)
"""Of the studies, which were made at a quarter past ten."""


def remarked(*studies: HeldStudy, boxes: tuple[Branch, ...] = (CT,), tag: bool = False, **options: Any) -> list[str]:
    behaviour = {one: options.pop(one) for one in ("matches_modalities", "tells_modalities") if one in options}
    scenario = Scenario(
        name="",
        query=asking(*boxes, **options),
        studies=studies,
        behaviour=Behaviour(**behaviour),
        modality_tag=tag,
    )
    remarks: list[str] = []
    selected(scenario, scenario.node(), remarks=remarks)
    return remarks


def test_a_node_that_matches_without_telling_is_not_asked_on_and_that_is_said() -> None:
    (remark,) = remarked(CHEST, HEAD, BREAST, boxes=(CT, MG, FL), tells_modalities="absent")

    assert remark.startswith(
        "MG, RF and XA were not asked for: the node told 2 studies without naming their modalities"
    )
    assert "all that it told have CT" in remark
    assert "--modality-tag" in remark


@pytest.mark.parametrize(
    ("studies", "options"),
    [
        pytest.param((CHEST, BREAST), {"boxes": (CT, MG), "matches_modalities": False}, id="it told others too"),
        pytest.param((CHEST, BREAST), {"boxes": (CT, MG), "tag": True}, id="it is marked"),
        pytest.param((CHEST,), {}, id="all was asked for"),
        pytest.param((), {"boxes": (CT, MG)}, id="it has nothing"),
    ],
)
def test_nothing_is_said_where_nothing_was_passed_over(studies: tuple[HeldStudy, ...], options: dict[str, Any]) -> None:
    assert remarked(*studies, **options, tells_modalities="absent") == []


def test_one_blank_among_others_is_enough() -> None:
    blank = study("blank", series(1, "CT"), REPORT, modalities="")

    (remark,) = remarked(CHEST, blank, boxes=(CT, MG), matches_modalities=False)

    assert remark.startswith("MG was not asked for: the node told 1 study without naming their modalities")
    assert remarked(CHEST, blank, BREAST, boxes=(CT, MG), matches_modalities=False) == []
    left_out = replace(blank, attributes={**blank.attributes, "StudyDescription": "imported"})
    unseen: dict[str, Any] = {"boxes": (CT, MG), "matches_modalities": False, "description_exclude": ("imported",)}
    assert remarked(CHEST, left_out, **unseen) == [remark]
    assert remarked(left_out, **unseen) == [], "nothing is known of it"


@pytest.mark.parametrize(
    ("options", "remarks"),
    [
        ({"date_from": DAY, "date_until": DAY}, []),
        ({"date_from": datetime.date(2026, 11, 1)}, []),
        ({"date_from": None, "all_dates": True}, []),
        ({"date_from": datetime.date(2026, 11, 20)}, ["days"]),
        ({"date_from": None, "date_until": datetime.date(2026, 11, 18)}, ["days"]),
        ({"date_from": DAY, "date_until": DAY, "time_until": datetime.time(10, 15)}, []),
        ({"date_from": DAY, "date_until": DAY, "time_from": datetime.time(10, 15)}, []),
        ({"date_from": DAY, "date_until": DAY, "time_until": datetime.time(10, 14)}, ["times"]),
        ({"date_from": DAY, "date_until": DAY, "time_from": datetime.time(10, 16)}, ["times"]),
    ],
)
def test_studies_outside_the_days_or_times_are_told(options: dict[str, Any], remarks: list[str]) -> None:
    attribute = {"days": "Study Date", "times": "Study Time"}
    assert remarked(CHEST, HEAD, **options) == [
        f"2 studies lie outside the {what} asked for: the node seems to pass over {attribute[what]}."
        for what in remarks
    ]


def test_what_is_no_date_lies_nowhere() -> None:
    odd = replace(CHEST, attributes={**CHEST.attributes, "StudyDate": "20269999", "StudyTime": "later"})

    assert remarked(odd, date_from=DAY, date_until=DAY, time_until=datetime.time(10)) == []


def test_an_sr_series_that_lists_nothing_is_told_with_what_helps() -> None:
    empty = [
        study(name, series(1, "RF"), series(2, "SR", listed=False), series(3, "SR", listed=False)) for name in "ab"
    ]
    whole = study("whole", series(1, "RF"), REPORT)

    (one,) = remarked(whole, empty[0], boxes=(FL,))
    (two,) = remarked(whole, *empty, boxes=(FL,))

    assert one.startswith("The node lists no objects in 2 series of modality SR, in study 2 of 2.")
    assert "‘Take SR series that list no objects’" in one
    assert two.startswith(
        "The node lists no objects in 4 series of modality SR, in 2 studies, the first of them study 2 of 3."
    )
    assert remarked(whole, *empty, boxes=(FL,), empty_sr=True) == []


def test_a_series_without_a_modality_is_told() -> None:
    (remark,) = remarked(study("Q", series(1, None, "CTI"), REPORT, modalities="CT SR"))

    assert remark == "The node told 1 series without a Modality, in study 1 of 1. They are taken for modality OT."


@pytest.mark.parametrize(
    ("passes_over", "told"),
    [
        (
            True,
            [
                "The node passes over the modality: asked for CT, it told studies without it, and so all that it has. "
                "MG was not asked for."
            ],
        ),
        (False, []),
    ],
)
def test_a_node_that_shows_that_it_passes_over_the_modality_is_told_so_and_nothing_is_doubtful(
    passes_over: bool, told: list[str]
) -> None:
    behaviour = Behaviour(matches_modalities=not passes_over)
    scenario = Scenario(name="", query=asking(CT, MG), studies=(CHEST, BREAST), behaviour=behaviour)
    remarks: list[str] = []
    sentences: list[str] = []
    studies = selected(scenario, scenario.node(), remarks=remarks, told=sentences)
    assert (len(studies), remarks, sentences) == (2, [], told)
