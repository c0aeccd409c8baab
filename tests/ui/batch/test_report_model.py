"""What came of a list as a tree, and what is picked of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qrstation.model.batch import RowState
from qrstation.ui.batch.report_model import (
    ASKED,
    DESCRIPTION,
    EXPLANATION,
    OBJECTS,
    RESULT,
    ROW,
    ReportFilter,
    ReportModel,
)
from tests.ui.batch.reports import report

CHECK = Qt.ItemDataRole.CheckStateRole
CHECKED, PARTLY, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


@pytest.fixture
def model() -> ReportModel:
    model = ReportModel()
    model.show_report(report())
    return model


def picked(model: ReportModel) -> list[str]:
    return [match.key.study_instance_uid for match in model.picked]


def text(model: ReportModel, row: int, column: int) -> str:
    return str(model.index(row, column).data())


def test_it_is_a_proper_model(model: ReportModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    qtmodeltester.check(ReportFilter(model))


def test_each_row_says_what_came_of_it_in_words_and_shape(model: ReportModel) -> None:
    assert [text(model, row, RESULT) for row in range(model.rowCount())] == [state.words for state in RowState]
    assert all(model.index(row, RESULT).data(Qt.ItemDataRole.DecorationRole) for row in range(model.rowCount()))
    assert text(model, 0, ROW) == "2"
    assert text(model, 0, DESCRIPTION) == "<b>CT</b> 1"
    assert text(model, 0, OBJECTS) == "1,200"
    assert text(model, 3, EXPLANATION) == "A* has a sign."


def test_no_text_of_the_list_or_the_node_is_taken_for_markup(model: ReportModel) -> None:
    hint = model.index(0, DESCRIPTION).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;CT&lt;/b&gt;" in hint


def test_a_row_of_several_matches_opens(model: ReportModel) -> None:
    row = model.index(2, ROW)
    assert [model.rowCount(model.index(each, ROW)) for each in range(7)] == [0, 0, 2, 0, 0, 0, 0]
    assert [model.index(each, ASKED, row).data() for each in range(2)] == ["A1", "A2"]
    assert model.index(1, ASKED, row).parent() == row


def test_what_was_found_is_picked_and_one_study_is_picked_once_wherever_it_stands(model: ReportModel) -> None:
    assert picked(model) == ["1.2.1"]
    too_much = model.index(2, ROW)
    assert [model.index(row, ROW).data(CHECK) for row in range(7)] == [CHECKED, None, PARTLY, None, None, None, None]
    assert [model.index(row, ROW, too_much).data(CHECK) for row in range(2)] == [CHECKED, UNCHECKED]

    assert model.setData(model.index(1, ROW, too_much), CHECKED.value, CHECK)
    assert picked(model) == ["1.2.1", "1.2.2"]
    assert too_much.data(CHECK) is CHECKED
    model.setData(model.index(0, ROW), UNCHECKED.value, CHECK)
    assert picked(model) == ["1.2.2"]
    model.setData(too_much, UNCHECKED.value, CHECK)
    assert picked(model) == []


def test_only_matches_can_be_ticked(model: ReportModel) -> None:
    checkable = [
        bool(model.index(row, ROW).flags() & Qt.ItemFlag.ItemIsUserCheckable) for row in range(model.rowCount())
    ]
    assert checkable == [True, False, True, False, False, False, False]
    assert not model.setData(model.index(0, ASKED), CHECKED.value, CHECK)


def test_a_change_of_what_is_picked_is_told(qtbot: QtBot, model: ReportModel) -> None:
    with qtbot.waitSignals([model.picked_changed, model.dataChanged]):
        model.setData(model.index(0, ROW), UNCHECKED.value, CHECK)


def test_rows_are_filtered_by_what_came_of_them(model: ReportModel) -> None:
    shown = ReportFilter(model)
    shown.show_states(frozenset({RowState.TOO_MUCH, RowState.NOTHING}))
    assert [shown.index(row, ROW).data() for row in range(shown.rowCount())] == ["3", "4"]
    assert shown.rowCount(shown.index(1, ROW)) == 2
    assert shown.rowCount(QModelIndex()) == 2
