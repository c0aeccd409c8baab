"""A review as a file: what was decided of everything, why, and of whom not."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.model.dose import DoseReview
from qrstation.services.dose.reports import save_review, summary, to_fetch
from tests.unit.services.dose.reviews import DROPPED, EVIL, MIXED, NOT_ASKED, PATIENT, a_review, a_series, a_study


@pytest.fixture
def review() -> DoseReview:
    return a_review(MIXED, DROPPED, NOT_ASKED)


def test_csv_has_a_row_for_each_object_series_or_study_and_no_formula(review: DoseReview, tmp_path: Path) -> None:
    path = tmp_path / "review.csv"
    save_review(review, path)

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    told = [(row["Decision"], row["Reason"], row["Study Instance UID"], row["SOP Instance UID"]) for row in rows]
    assert told == [
        ("drop", "not wanted", "1.2.1", ""),
        ("keep", "it is a dose report", "1.2.1", "1.2.1.2.1"),
        ("drop", "it is no dose report", "1.2.1", "1.2.1.2.2"),
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
        ("1.2.1.2.1", "keep"),
        ("1.2.1.2.2", "drop"),
    ]
    assert (dropped["series"][0]["decision"], not_asked["series"]) == ("drop", [])
    assert told["coverage"] == [
        {
            "station_name": "CT1",
            "study_date": "20260301",
            "dose_report": 1,
            "enhanced_sr": 0,
            "screen_capture": 0,
            "images_only": 1,
            "none": 0,
            "not_known": 0,
        }
    ]
    assert told["summary"]["kept"] == {"studies": 1, "series": 1, "objects": 1}
    assert told["summary"]["branches"] == {"CT": {"studies": 3, "kept": 1}}
    assert told["summary"]["reductions"][0]["after"] == 3


@pytest.mark.parametrize("name", ["review.csv", "review.json"])
def test_nobody_is_named(review: DoseReview, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    save_review(review, path)

    text = path.read_text(encoding="utf-8-sig")
    assert not any(secret in text for secret in (PATIENT, "4711", "A0815"))


def test_the_summary_tells_each_step_and_what_is_left(review: DoseReview) -> None:
    assert list(summary(review)) == [
        "PACS told 3 studies, in 4 responses.",
        "Told twice or without a UID: 4 studies before, 3 after.",
        "To fetch: 1 object in 1 series of 1 study.",
    ]


def test_what_is_not_known_is_said_to_be_so(tmp_path: Path) -> None:
    review = a_review(a_study("1.2.4", a_series("1.2.4.1", "MG", keep=True, instances=None)), MIXED)

    assert to_fetch(review) == (
        "1 object, and those of 1 series whose number the node does not tell, in 2 series of 2 studies"
    )
    save_review(review, tmp_path / "review.json")
    assert json.loads((tmp_path / "review.json").read_text())["summary"]["kept"]["objects"] is None
    assert to_fetch(a_review(DROPPED)) == "nothing"


def test_problems_end_the_summary_and_say_that_it_is_not_all(tmp_path: Path) -> None:
    review = a_review(MIXED, problems=("The series of one study could not be asked for.",))

    assert list(summary(review))[-1] == "The series of one study could not be asked for."
    save_review(review, tmp_path / "review.json")
    assert json.loads((tmp_path / "review.json").read_text())["summary"]["complete"] is False


def test_what_a_node_says_in_its_own_words_is_not_written_down(tmp_path: Path) -> None:
    problem = "PACS could not answer: Status A700 (failure): “DOE^JANE is locked”. Try again."
    path = tmp_path / "review.json"
    save_review(a_review(replace(MIXED, problem=problem), problems=(problem,)), path)

    written = path.read_text(encoding="utf-8")
    assert "DOE" not in written
    assert written.count("Status A700 (failure): “…”. Try again.") == 2
