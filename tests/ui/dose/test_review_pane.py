"""The pane in which a dose review is looked through and decided upon."""

from __future__ import annotations

import datetime
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from qrstation.dose.overriding import with_choice, without_choice
from qrstation.model.dose import DoseReview, DoseStage, Reduction
from qrstation.model.information_model import Level
from qrstation.ui.dose.counts_view import counts_of
from qrstation.ui.dose.review_lines import Column
from qrstation.ui.dose.review_pane import ReviewPane
from tests.unit.dose.reviews import RDSR, excluded, one, processed, reported, review, series, study, without_report


@pytest.fixture
def pane(qtbot: QtBot) -> ReviewPane:
    pane = ReviewPane()
    qtbot.addWidget(pane)
    pane.resize(700, 500)
    pane.show()
    return pane


@pytest.fixture
def told() -> DoseReview:
    steps = (
        Reduction(what="Study description, exclude terms", level=Level.STUDY, before=4, after=3),
        Reduction(what="Not needed", level=Level.SERIES, before=8, after=2),
    )
    return review(reported(), without_report(), excluded(), processed(), reductions=steps)


def shown(pane: ReviewPane) -> str:
    """All text that can be read in labels."""
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def chips(pane: ReviewPane) -> list[str]:
    return [button.text() for button in pane.kind_buttons]


def test_it_says_what_to_do_first_and_how_far_asking_is(pane: ReviewPane, told: DoseReview) -> None:
    assert "Nothing was asked yet" in shown(pane)
    pane.show_stage(DoseStage(words="Asking for the series of study 31 of 128", done=31, total=128))
    assert "study 31 of 128" in shown(pane)
    assert (pane.progress.value(), pane.progress.maximum()) == (31, 128)
    pane.show_review(told)
    assert pane.summary.text() == "4 studies found, 1 with something to fetch: 2 objects"
    assert chips(pane) == ["All 4", "Kept 1", "Dropped 3", "With problem 0"]
    pane.show_stage(DoseStage(words="Asking for CT studies"))
    assert pane.summary.text() not in shown(pane)
    pane.show_asked_in_vain(stopped=True)
    assert pane.review == told
    assert pane.summary.text() in shown(pane)


def test_the_row_with_the_focus_is_explained_in_full(pane: ReviewPane, told: DoseReview) -> None:
    pane.show_review(told)
    pane.tree.setCurrentIndex(pane.model.index(0, 0, pane.model.index(0, 0)))
    assert pane.explanation.text() == (
        "CT 1 · Axial · CT, SR · Thorax\nDOE, Jane · 100234 · 2026-11-18 10:15:00 · CT1\n"
        "Dropped: RDSR present: other series not needed."
    )


def test_the_space_bar_decides_and_the_menu_takes_it_back(qtbot: QtBot, pane: ReviewPane, told: DoseReview) -> None:
    pane.show_review(told)
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    with qtbot.waitSignal(pane.changed) as changed:
        qtbot.keyClick(pane.tree, Qt.Key.Key_Space)
    assert changed.args == [pane.review]
    assert pane.summary.text() == "4 studies found, nothing to fetch"
    assert chips(pane)[1] == "Kept 0"
    assert pane.explanation.text().endswith("\nDropped by hand; the rule said: Holds X-Ray Radiation Dose SR.")
    pane.tree.undo_action.trigger()
    assert pane.review == told


def test_several_rows_follow_the_one_with_the_focus(qtbot: QtBot, pane: ReviewPane, told: DoseReview) -> None:
    pane.show_review(told)
    pane.tree.selectAll()
    pane.tree.drop_action.trigger()
    assert pane.review is not None
    assert not any(study.keep for study in pane.review.studies)
    qtbot.keyClick(pane.tree, Qt.Key.Key_Space)
    assert [each.study_instance_uid for each in pane.review.kept] == ["1.1", "1.2", "1.4"]


def test_rows_below_a_selected_study_go_with_it(qtbot: QtBot, pane: ReviewPane, told: DoseReview) -> None:
    pane.show_review(told)
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    pane.tree.drop_action.trigger()
    pane.tree.expand(pane.model.index(0, 0))
    for _ in range(4):
        qtbot.keyClick(pane.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(pane.tree.lines()) == 5
    pane.tree.keep_action.trigger()
    assert pane.review == told, "and not every series of it whole"


def test_a_click_on_the_box_decides(qtbot: QtBot, pane: ReviewPane, told: DoseReview) -> None:
    pane.show_review(told)
    row = pane.tree.visualRect(pane.model.index(0, 0))
    with qtbot.waitSignal(pane.changed):
        place = row.topLeft()
        place.setX(row.left() + 12)
        place.setY(row.center().y())
        qtbot.mouseClick(pane.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.model.index(0, 0).data() == "drop"


def test_a_cell_of_the_matrix_leads_to_its_studies_and_back(qtbot: QtBot, pane: ReviewPane, told: DoseReview) -> None:
    other_day = study("1.8", *reported().series, date="20261120")
    pane.show_review(replace(told, studies=(*told.studies, other_day)))
    pane.view_buttons[1].click()
    assert pane.coverage.isVisible()
    pane.coverage.table.setCurrentIndex(pane.coverage.model.index(0, 2))
    qtbot.keyClick(pane.coverage.table, Qt.Key.Key_Return)
    assert pane.tree.isVisible()
    assert pane.place_button.text() == "CT1, 2026-11-20"
    assert [pane.model.line(pane.model.index(row, 0)).uids[0] for row in range(pane.model.rowCount())] == ["1.8"]
    pane.place_button.click()
    assert pane.model.rowCount() == 5
    assert not pane.place_button.isVisible()


def test_what_is_decided_otherwise_leaves_the_filter_when_another_row_is_at_hand(
    qtbot: QtBot, pane: ReviewPane, told: DoseReview
) -> None:
    pane.show_review(told)
    pane.kind_buttons[2].click()
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    qtbot.keyClick(pane.tree, Qt.Key.Key_Space)
    assert (chips(pane)[2], pane.model.rowCount()) == ("Dropped 2", 3), "it can be taken back"
    qtbot.keyClick(pane.tree, Qt.Key.Key_Down)
    assert [pane.model.line(pane.model.index(row, 0)).uids[0] for row in range(pane.model.rowCount())] == ["1.3", "1.4"]
    assert pane.tree.currentIndex().row() == 0
    pane.kind_buttons[0].click()
    assert pane.model.rowCount() == 4


def test_a_click_on_another_box_decides_of_that_one(qtbot: QtBot, pane: ReviewPane, told: DoseReview) -> None:
    pane.show_review(told)
    pane.kind_buttons[2].click()
    for row in (0, 2):
        place = pane.tree.visualRect(pane.model.index(row, 0))
        place.setLeft(place.left() + 12)
        place.moveTop(place.top() + place.height() // 2)
        qtbot.mouseClick(pane.tree.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft())
    assert pane.review is not None
    assert [each.study_instance_uid for each in pane.review.kept] == ["1.1", "1.2", "1.4"]
    assert (chips(pane)[2], pane.model.rowCount()) == ("Dropped 1", 2)


def test_nothing_is_explained_that_the_filter_hides(pane: ReviewPane, told: DoseReview) -> None:
    pane.show_review(told)
    assert pane.explanation.text()
    pane.kind_buttons[2].click()
    assert not pane.explanation.text()


def test_the_filter_looks_also_into_series(qtbot: QtBot, pane: ReviewPane, told: DoseReview) -> None:
    pane.show_review(told)
    qtbot.keyClick(pane.tree, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    pane.filter_edit.setText("topogram")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    pane.show_review(told)
    assert (pane.model.rowCount(), pane.filter_edit.text()) == (4, "")


def test_studies_are_counted_by_modalities_examination_and_step(pane: ReviewPane, told: DoseReview) -> None:
    assert [row.texts for row in counts_of(told)] == [
        ("Modalities in the study", "Studies", "Kept"),
        ("CT, SR", "2", "1"),
        ("CT", "1", "0"),
        ("not told", "1", "0"),
        ("Taken as", "Studies", "Kept"),
        ("CT", "3", "1"),
        ("Left out: studies", "Before", "After"),
        ("Study description, exclude terms", "4", "3"),
        ("Left out: series", "Before", "After"),
        ("Not needed", "8", "2"),
    ]
    pane.show_review(told)
    pane.view_buttons[2].click()
    assert pane.counts.isVisible()


def test_steps_are_those_before_decisions_by_hand(told: DoseReview) -> None:
    kept = with_choice(told, "1.2", keep=True)
    titles = [row.texts[0] for row in counts_of(kept) if row.is_title]
    assert titles[2:] == ["Left out: studies, before your decisions", "Left out: series, before your decisions"]
    assert ("CT", "3", "2") in [row.texts for row in counts_of(kept)]
    assert counts_of(without_choice(kept, "1.2")) == counts_of(told)


def test_a_node_without_such_studies_is_told_from_one_that_did_not_answer_in_full(pane: ReviewPane) -> None:
    pane.show_review(review())
    assert "PACS has no such studies\nAsked for: CT, 2026-11-18 to today." in shown(pane)
    pane.show_review(replace(review(), problems=("PACS ended the query for CT studies with A700.",)))
    assert "PACS told no studies, and may have some" in shown(pane)
    assert "A700" in shown(pane)


def test_what_is_exported_is_what_is_shown(qtbot: QtBot, pane: ReviewPane, told: DoseReview, tmp_path: Path) -> None:
    pane.show_review(told)
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    qtbot.keyClick(pane.tree, Qt.Key.Key_Space)
    pane.export_button.click()
    [dialog] = pane.findChildren(QFileDialog)
    with qtbot.waitSignal(pane.export_wanted) as wanted:
        dialog.fileSelected.emit(str(tmp_path / "review.json"))
    assert wanted.args == [pane.review, tmp_path / "review.json"]
    dialog.close()


def test_rows_are_copied_as_text(qtbot: QtBot, pane: ReviewPane, told: DoseReview) -> None:
    pane.show_review(told)
    pane.tree.setCurrentIndex(pane.model.index(1, 0))
    qtbot.keyClick(pane.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text().strip()
    assert copied.split("\t")[:3] == ["drop", "CT · Thorax", "CT1"]
    assert copied.endswith("\tNo dose report, and no series named Dose Info")


@pytest.mark.parametrize("width", [560, 640, 1280])
def test_columns_fit_and_the_reason_has_room(qtbot: QtBot, pane: ReviewPane, told: DoseReview, width: int) -> None:
    pane.show_review(told)
    pane.resize(width, 500)
    qtbot.waitUntil(lambda: pane.tree.width() == width)
    assert not pane.tree.horizontalScrollBar().maximum()
    assert pane.tree.isColumnHidden(Column.LEVEL) == (width <= 640)
    assert pane.tree.isColumnHidden(Column.STATION) == (width == 560)
    assert pane.tree.columnWidth(Column.WHY) >= pane.tree.sizeHintForColumn(Column.WHY)
    assert pane.tree.columnWidth(Column.WHAT) >= 120


def test_the_longest_name_of_a_scanner_that_dicom_allows_is_read_in_full(pane: ReviewPane, qtbot: QtBot) -> None:
    pane.show_review(review(study("1.1", series(501, "SR", one(1, RDSR), keep=True, station="SIEMENSFORCE0001"))))
    pane.resize(640, 500)
    qtbot.waitUntil(lambda: pane.tree.width() == 640)
    assert pane.tree.columnWidth(Column.STATION) >= pane.tree.sizeHintForColumn(Column.STATION)
    assert "SIEMENSFORCE0001" in pane.explanation.text()
    assert "SIEMENSFORCE0001" in pane.model.index(0, Column.WHY).data(Qt.ItemDataRole.ToolTipRole)


def test_a_decision_by_hand_is_read_in_full_at_every_depth(pane: ReviewPane, told: DoseReview) -> None:
    pane.show_review(told)
    report = pane.model.index(2, 0, pane.model.index(0, 0))
    pane.tree.setCurrentIndex(pane.model.index(0, 0, report))
    pane.tree.drop_action.trigger()
    pane.tree.expandAll()
    assert [pane.model.line(index).by_hand for index in (report, pane.tree.currentIndex())] == [True, True]
    for column in (Column.DECISION, Column.WHY):
        assert pane.tree.columnWidth(column) >= pane.tree.sizeHintForColumn(column)


def test_a_filter_without_a_match_says_so_and_is_taken_back(pane: ReviewPane, told: DoseReview, qtbot: QtBot) -> None:
    pane.show_review(told)
    pane.kind_buttons[2].click()
    pane.filter_edit.setText("zzzz")
    qtbot.waitUntil(lambda: pane.no_match.isVisible())
    assert "No study matches “zzzz”" in shown(pane)
    [button] = [each for each in pane.no_match.findChildren(QPushButton) if each.isVisible()]
    button.click()
    assert pane.tree.isVisible()
    assert (pane.filter_edit.text(), pane.model.rowCount()) == ("", 4)
    assert pane.kind_buttons[0].isChecked()


@pytest.mark.parametrize("column", [Column.DECISION, Column.DATE, Column.OBJECTS])
def test_usual_texts_are_not_cut_off(pane: ReviewPane, told: DoseReview, column: Column) -> None:
    pane.show_review(told)
    pane.tree.expandAll()
    assert pane.tree.columnWidth(column) >= pane.tree.sizeHintForColumn(column)


def test_years_of_coverage_are_shown_at_once(pane: ReviewPane) -> None:
    first = datetime.date(2018, 1, 1)
    days = [f"{first + datetime.timedelta(days=number):%Y%m%d}" for number in range(3_000)]
    scanners = [(series(1, "CT", station=f"CT{number}"),) for number in range(30)]
    large = review(*(study(f"1.{day}", *scanners[at % 30], date=day) for at, day in enumerate(days)))
    pane.show_review(large)
    start = time.thread_time()
    pane.view_buttons[1].click()
    pane.coverage.table.grab()
    assert time.thread_time() - start < 1
    assert "Only days with studies" in pane.coverage.hint.text()
    pane.show_review(review(reported()))
    pane.view_buttons[1].click()
    assert pane.coverage.model.columnCount() == 1


def test_coverage_opens_at_the_latest_day(pane: ReviewPane) -> None:
    days = [f"202611{number:02d}" for number in range(1, 19)]
    pane.show_review(review(*(study(f"1.{day}", series(1, "CT"), date=day) for day in days)))
    pane.view_buttons[1].click()
    table = pane.coverage.table
    assert table.viewport().rect().contains(table.visualRect(pane.coverage.model.index(0, 17)))
    assert "Only days with studies" not in pane.coverage.hint.text()


def test_two_thousand_studies_are_shown_at_once(pane: ReviewPane) -> None:
    large = review(*(reported(f"1.{number}") for number in range(2_000)))
    start = time.thread_time()
    pane.show_review(large)
    pane.grab()
    assert time.thread_time() - start < 1
