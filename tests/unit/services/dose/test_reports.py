"""A review as a file: what was decided of everything, why, and of whom not."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.model.dose import Branch, DoseReview, HandOn, Reduction, Rule
from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey
from qrstation.services.dose.reports import save_review, summary
from tests.unit.dose.reviews import BASIC_TEXT_SR, RDSR, one, series, study
from tests.unit.dose.reviews import review as told_by

EVIL = '=HYPERLINK("http://example.org")'
MIXED = replace(
    study(
        "1.2.1",
        series(1, "CT", instances=300, reason="not wanted"),
        series(
            2,
            "SR",
            one(1, RDSR, reason="it is a dose report"),
            one(2, BASIC_TEXT_SR, keep=False, reason="it is no dose report"),
            keep=True,
            instances=2,
            level=Level.IMAGE,
        ),
        description=EVIL,
    ),
    accession_number="A0815",
)
"""A CT series that is dropped, and an SR series of which one object is kept."""
DROPPED = replace(study("1.2.2", series(3, "CT", keep=True)), keep=False, reason="nothing of it is wanted")
"""A study that is dropped, with a series for which nothing was decided on its own."""
NOT_ASKED = study("1.2.3", station="CTX", reason="nothing of it is wanted")
"""A study that was dropped before its series were asked about."""
REPEATED = Reduction(what="Told twice or without a UID", level=Level.STUDY, before=4, after=3)


@pytest.fixture
def review() -> DoseReview:
    return replace(told_by(MIXED, DROPPED, NOT_ASKED, reductions=(REPEATED,)), responses=4)


def test_csv_has_a_row_for_each_object_series_or_study_and_no_formula(review: DoseReview, tmp_path: Path) -> None:
    path = tmp_path / "review.csv"
    save_review(review, path)

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    told = [(row["Decision"], row["Reason"], row["Study Instance UID"], row["SOP Instance UID"]) for row in rows]
    assert told == [
        ("drop", "not wanted", "1.2.1", ""),
        ("keep", "it is a dose report", "1.2.1", "9.1"),
        ("drop", "it is no dose report", "1.2.1", "9.2"),
        ("drop", "nothing of it is wanted", "1.2.2", ""),
        ("drop", "nothing of it is wanted", "1.2.3", ""),
    ]
    assert [row["Station"] for row in rows] == ["CT1", "CT1", "CT1", "CT1", "CTX"]
    assert rows[0]["Study Description"] == f"'{EVIL}"


def test_json_is_the_form_that_scripts_know(review: DoseReview, tmp_path: Path) -> None:
    path = tmp_path / "review.json"
    save_review(review, path)

    told = json.loads(path.read_text(encoding="utf-8"))
    mixed, dropped, not_asked = told["studies"]
    assert {"study_instance_uid", "branches", "decision", "reason", "series"} <= set(mixed)
    assert (mixed["branches"], mixed["decision"], mixed["series"][0]["decision"]) == (["CT"], "keep", "drop")
    kept = mixed["series"][1]
    assert {"series_instance_uid", "series_number", "modality", "decision", "reason", "level", "objects"} <= set(kept)
    assert (kept["series_number"], kept["level"]) == ("2", "IMAGE")
    assert [(one["sop_instance_uid"], one["decision"]) for one in kept["objects"]] == [
        ("9.1", "keep"),
        ("9.2", "drop"),
    ]
    assert (dropped["series"][0]["decision"], not_asked["series"]) == ("drop", [])
    assert told["coverage"] == [
        {
            "station_name": "CT1",
            "study_date": "20261118",
            "dose_report": 1,
            "enhanced_sr": 0,
            "screen_capture": 0,
            "images_only": 1,
            "none": 0,
            "not_known": 0,
        }
    ]
    assert told["coverage_days"] == ["20261118"]
    assert told["summary"]["kept"] == {"studies": 1, "series": 1, "objects": 1}
    assert told["summary"]["branches"] == {"CT": {"studies": 3, "kept": 1}}
    assert told["summary"]["reductions"][0]["after"] == 3


@pytest.mark.parametrize("name", ["review.csv", "review.json"])
def test_nobody_is_named(review: DoseReview, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    save_review(review, path)

    text = path.read_text(encoding="utf-8-sig")
    assert not any(secret in text for secret in ("DOE", "100234", "A0815"))


def test_the_summary_tells_each_step_and_what_is_left(review: DoseReview) -> None:
    assert list(summary(review)) == [
        "PACS told 3 studies, in 4 responses.",
        "Told twice or without a UID: 4 studies before, 3 after.",
        "To fetch: 1 object in 1 series of 1 study.",
    ]


def test_what_is_not_known_is_said_to_be_so(tmp_path: Path) -> None:
    review = told_by(study("1.2.4", series(1, "MG", keep=True, instances=None)), MIXED)

    assert list(summary(review))[-1] == "To fetch: 2 objects or more in 2 series of 2 studies."
    save_review(review, tmp_path / "review.json")
    assert json.loads((tmp_path / "review.json").read_text())["summary"]["kept"]["objects"] is None
    assert list(summary(told_by(DROPPED)))[-1] == "To fetch: nothing."


def test_problems_end_the_summary_and_say_that_it_is_not_all(tmp_path: Path) -> None:
    review = replace(told_by(MIXED), problems=("The series of one study could not be asked for.",))

    assert list(summary(review))[-1] == "The series of one study could not be asked for."
    save_review(review, tmp_path / "review.json")
    assert json.loads((tmp_path / "review.json").read_text())["summary"]["complete"] is False


def test_what_is_strange_is_told_and_leaves_the_review_complete(tmp_path: Path) -> None:
    path, note = tmp_path / "review.json", "PACS told 500 studies for CT, a round number."
    review = replace(told_by(MIXED), notes=(note,))
    save_review(review, path)

    assert list(summary(review))[-1] == note
    told = json.loads(path.read_text(encoding="utf-8"))["summary"]
    assert (told["complete"], told["problems"], told["notes"]) == (True, [], [note])


def test_what_a_node_says_in_its_own_words_is_not_written_down(tmp_path: Path) -> None:
    problem = "PACS could not answer: Status A700 (failure): “DOE^JANE is locked”. Try again."
    path = tmp_path / "review.json"
    save_review(replace(told_by(replace(MIXED, problem=problem)), problems=(problem,)), path)

    written = path.read_text(encoding="utf-8")
    assert "DOE" not in written
    assert written.count("Status A700 (failure): “…”. Try again.") == 2


def test_a_study_counts_for_the_branches_that_it_is_fetched_for_alone() -> None:
    both = (Branch.CT, Branch.FL)
    hybrid = replace(MIXED, branches=both, kept_by=(Branch.CT,))
    by_hand = replace(MIXED, study_instance_uid="1.2.5", branches=(Branch.FL,), kept_by=())
    made = told_by(hybrid)
    made = replace(made, order=replace(made.order, query=replace(made.order.query, branches=both)))

    assert list(summary(made))[-1].endswith(": CT 1, fluoroscopy 0.")
    assert list(summary(replace(made, studies=(hybrid, by_hand))))[-1].endswith(": CT 1, fluoroscopy 1.")


def test_what_waits_to_be_handed_on_is_not_said_to_stay_here() -> None:
    known = [one(number, RDSR, keep=False, rule=Rule.PROCESSED) for number in (1, 2)]
    made = told_by(study("1.2.6", series(1, "SR", *known, rule=Rule.PROCESSED)))
    made = replace(made, order=replace(made.order, hand_on=HandOn(node="OpenREM")))

    assert list(summary(made))[-1] == (
        "2 objects of these studies were processed before, never went there and are no longer here; -dup fetches again."
    )
    [of_series] = made.studies[0].series
    first, second = (InstanceKey("1.2.6", of_series.series_instance_uid, uid) for uid in ("9.1", "9.2"))
    elsewhere = second._replace(study_instance_uid="1.2.7")
    one_waits = replace(made, owed=frozenset({first, elsewhere}))
    assert list(summary(one_waits))[-1].startswith("1 object of these studies was")
    went = replace(made, owed=frozenset({first}), went_before=frozenset({second}))
    assert list(summary(went))[-2:] == [
        "To hand on as well: 1 object that came before and did not go there yet.",
        "1 object of these studies went there before; -dup hands on again.",
    ]
