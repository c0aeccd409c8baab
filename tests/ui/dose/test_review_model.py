"""A dose review as a tree, and decisions in it."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qrstation.model.information_model import Level
from qrstation.ui.dose.review_lines import Column, Line
from qrstation.ui.dose.review_model import ReviewModel, Shown
from tests.unit.dose.reviews import RDSR, excluded, one, reported, review, series, study, without_report

CHECK = Qt.ItemDataRole.CheckStateRole
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
DESCENDING = Qt.SortOrder.DescendingOrder


@pytest.fixture
def model() -> ReviewModel:
    model = ReviewModel()
    model.show_review(review(reported(), without_report(), excluded()))
    return model


def texts(model: ReviewModel, column: Column, parent: QModelIndex | None = None) -> list[str]:
    above = parent or QModelIndex()
    return [str(model.index(row, column, above).data() or "") for row in range(model.rowCount(above))]


def uids(model: ReviewModel) -> list[str]:
    return [model.line(model.index(row, 0)).uids[0] for row in range(model.rowCount())]


def test_it_is_a_proper_model(model: ReviewModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.show_kind(Shown.KEPT)
    qtmodeltester.check(model)


def test_every_study_series_and_object_says_what_was_decided_and_why(model: ReviewModel) -> None:
    assert texts(model, Column.DECISION) == ["keep", "drop", "drop"]
    assert texts(model, Column.WHAT) == ["CT, SR · Thorax", "CT · Thorax", "Thorax"]
    assert texts(model, Column.DATE) == ["2026-11-18"] * 3
    assert texts(model, Column.STATION) == ["CT1", "CT1", ""]
    assert texts(model, Column.OBJECTS) == ["2 of 306", "0 of 200", ""]
    study_row = model.index(0, 0)
    assert texts(model, Column.DECISION, study_row) == ["drop", "drop", "keep", "drop"]
    assert texts(model, Column.WHAT, study_row) == ["CT 1 · Axial", "CT 2 · Topogram", "SR 501", "SR 502"]
    assert texts(model, Column.OBJECTS, study_row) == ["0 of 300", "0 of 3", "2", "0 of 1"]
    assert texts(model, Column.LEVEL, study_row) == ["", "", "SERIES", ""]
    assert texts(model, Column.WHY) == ["dose report", "no report", "filter: description"]
    assert texts(model, Column.WHY, study_row) == ["report present"] * 2 + ["dose report", "not a dose report"]
    in_full = model.index(0, Column.WHY, study_row)
    assert in_full.data(Qt.ItemDataRole.AccessibleTextRole) == "RDSR present: other series not needed"
    assert "RDSR present: other series not needed" in in_full.data(Qt.ItemDataRole.ToolTipRole)
    report = model.index(2, 0, study_row)
    assert texts(model, Column.WHAT, report) == ["X-Ray Radiation Dose SR 1", "X-Ray Radiation Dose SR 2"]
    assert texts(model, Column.WHY, report) == ["dose report"] * 2
    assert model.rowCount(model.index(0, 0, report)) == 0


def test_what_would_be_kept_of_a_dropped_study_is_shown_as_dropped_for_its_reason() -> None:
    line = Line(study=without_report(), series=series(1, "SR", keep=True, reason="RDSR"))
    assert (line.keep, line.reason) == (False, "No dose report, and no series named Dose Info")


def test_the_patient_stands_in_the_explanation_and_in_no_cell(model: ReviewModel) -> None:
    assert "DOE, Jane · 100234" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    cells = [str(model.index(0, column).data()) for column in Column]
    assert not any("DOE" in cell or "100234" in cell for cell in cells)


def test_no_text_of_the_node_is_taken_for_markup_or_breaks_the_line() -> None:
    model = ReviewModel()
    model.show_review(review(study("1.1", series(1, "CT"), description="<b>Thorax</b>\nx")))
    assert model.index(0, Column.WHAT).data() == "CT · <b>Thorax</b> x"
    assert "&lt;b&gt;" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_what_the_node_does_not_tell_is_not_made_up() -> None:
    untold = study("1.1", series(1, "", instances=None, keep=True), series(2, "CT"), date="")
    model = ReviewModel()
    model.show_review(review(untold))
    assert model.index(0, Column.OBJECTS).data() == "?"
    assert texts(model, Column.WHAT, model.index(0, 0))[0] == "modality not told 1"


@pytest.mark.parametrize("told", [None, 0, 1])
def test_listed_objects_count_whatever_number_the_node_tells(told: int | None) -> None:
    reports = [one(number, RDSR) for number in (1, 2)]
    listed = study("1.1", series(1, "SR", *reports, instances=told, keep=True))
    model = ReviewModel()
    model.show_review(review(listed))
    assert model.index(0, Column.OBJECTS).data() == "2"


def test_a_tick_decides_otherwise(qtbot: QtBot, model: ReviewModel) -> None:
    study_row = model.index(0, 0)
    axial = model.index(0, 0, study_row)
    assert axial.data(CHECK) is UNCHECKED
    with qtbot.waitSignals([model.changed, model.dataChanged]):
        assert model.setData(axial, CHECKED.value, CHECK)
    assert axial.data(CHECK) is CHECKED
    why = model.index(0, Column.WHY, study_row)
    assert why.data() == "by hand"
    assert "Kept by hand; the rule said: " in why.data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, Column.OBJECTS).data() == "302 of 306"
    assert model.review is not None
    assert [each.series_number for study in model.review.kept for each in study.kept_series] == ["1", "501"]

    model.setData(study_row, UNCHECKED.value, CHECK)
    assert model.review.kept == ()
    model.choose([model.line(study_row)], None)
    assert model.review == review(reported(), without_report(), excluded())


def test_an_object_alone_is_fetched_at_the_image_level(model: ReviewModel) -> None:
    report = model.index(2, 0, model.index(0, 0))
    model.setData(model.index(0, 0, report), UNCHECKED.value, CHECK)
    assert report.siblingAtColumn(Column.LEVEL).data() == Level.IMAGE
    assert report.siblingAtColumn(Column.OBJECTS).data() == "1 of 2"


def test_a_study_whose_series_are_not_known_cannot_be_ticked(model: ReviewModel) -> None:
    imported = model.index(2, 0)
    assert imported.data(CHECK) is None
    assert not model.setData(imported, CHECKED.value, CHECK)
    assert "nothing of it can be fetched" in imported.data(Qt.ItemDataRole.ToolTipRole)


def test_studies_are_chosen_by_decision_problem_text_and_place(model: ReviewModel) -> None:
    problem = study("1.5", series(1, "CT"), problem="The series could not be asked for.")
    model.show_review(review(reported(), without_report(), excluded(), problem))
    model.show_kind(Shown.KEPT)
    assert uids(model) == ["1.1"]
    model.show_kind(Shown.DROPPED)
    assert uids(model) == ["1.2", "1.3", "1.5"]
    model.show_kind(Shown.PROBLEM)
    assert uids(model) == ["1.5"]
    assert model.index(0, Column.WHAT).data(Qt.ItemDataRole.DecorationRole)
    model.show_kind(Shown.ALL)
    model.show_text(" TOPOGRAM ")
    assert uids(model) == ["1.1"]
    model.show_text("")
    model.show_studies(frozenset({"1.2", "1.3"}))
    assert uids(model) == ["1.2", "1.3"]


def test_a_decision_takes_no_row_away_before_another_choice(model: ReviewModel) -> None:
    model.show_kind(Shown.KEPT)
    model.setData(model.index(0, 0), UNCHECKED.value, CHECK)
    assert texts(model, Column.DECISION) == ["drop"]
    model.show_kind(Shown.KEPT)
    assert uids(model) == []


def test_studies_are_sorted_by_numbers_and_words_and_back_to_the_order_of_the_node(model: ReviewModel) -> None:
    small = study("1.9", series(1, "SR", one(9, RDSR), keep=True), date="20261101")
    model.show_review(review(without_report(), small, reported()))
    model.sort(Column.OBJECTS, DESCENDING)
    assert uids(model) == ["1.1", "1.9", "1.2"]
    model.sort(Column.DATE)
    assert uids(model)[0] == "1.9"
    model.sort(-1)
    assert uids(model) == ["1.2", "1.9", "1.1"]


def test_two_thousand_studies_are_shown_sorted_and_decided_upon_at_once() -> None:
    large = review(*(reported(f"1.{number}") for number in range(2_000)))
    model = ReviewModel()
    start = time.thread_time()
    model.show_review(large)
    model.sort(Column.WHY)
    model.show_text("topogram")
    assert model.rowCount() == 2_000
    model.setData(model.index(1_999, 0), UNCHECKED.value, CHECK)
    assert time.thread_time() - start < 1
