"""The matrix of what a node has, scanner by day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qrstation.dose.coverage import Found, coverage
from qrstation.ui.dose.coverage_view import SIGNS, CoverageView
from qrstation.ui.widgets.theme import ROW_HEIGHT
from tests.unit.dose.reviews import RDSR, one, reported, review, series, study, without_report


@pytest.fixture
def view(qtbot: QtBot) -> CoverageView:
    view = CoverageView()
    qtbot.addWidget(view)
    elsewhere = study("1.5", series(2, "SR", one(1, RDSR), station="<i>CT2</i>"), date="20261119")
    nameless = study("1.6", series(2, "CT", station=""), date="")
    view.show_coverage(coverage(review(reported(), reported("1.9"), without_report(), elsewhere, nameless)))
    view.resize(640, 300)
    view.show()
    return view


def test_it_is_a_proper_model(view: CoverageView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(view.model)


def test_each_kind_has_a_sign_of_its_own() -> None:
    assert len({SIGNS[found] for found in Found}) == len(Found)


def test_cells_count_studies_by_sign_and_say_it_in_words(view: CoverageView) -> None:
    model, across = view.model, Qt.Orientation.Horizontal
    assert [model.headerData(day, across) for day in range(3)] == ["2026-11-18", "2026-11-19", "date not told"]
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in range(3)] == [
        "<i>CT2</i>",
        "CT1",
        "station not told",
    ]
    both = model.index(1, 0)
    assert both.data() == "●\u00a02   ○\u00a01"
    assert both.data(Qt.ItemDataRole.ToolTipRole) == ("CT1, 2026-11-18\n2 studies: dose report\n1 study: none")
    assert both.data(Qt.ItemDataRole.AccessibleTextRole) == "CT1, 2026-11-18: 2 studies: dose report, 1 study: none"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "<i>CT2</i>, 2026-11-18: no study"
    assert "&lt;i&gt;" in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "●\u00a0dose\u00a0report\u00a03" in view.legend.text()


def test_scanners_with_long_names_can_be_told_apart(view: CoverageView) -> None:
    names = [f"Computertomographieuntersuchungsraum {number}" for number in (1, 2)]
    view.show_coverage(coverage(review(*(study(name, series(2, "SR", one(1, RDSR), station=name)) for name in names))))
    header = view.table.verticalHeader()
    view.grab()  # lays it out
    seen = header.grab().toImage()
    rows = [seen.copy(0, header.sectionViewportPosition(row), header.width(), ROW_HEIGHT) for row in range(2)]
    assert rows[0] != rows[1]
    assert view.model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole) == names[0]


def test_the_fullest_day_has_room(view: CoverageView) -> None:
    many = [study(f"1.{number}", series(2, "CT")) for number in range(1_200)]
    view.show_coverage(coverage(review(*many, *(reported(f"2.{number}") for number in range(1_200)))))
    assert view.table.columnWidth(0) >= view.table.sizeHintForColumn(0)


def test_a_cell_is_chosen_with_the_mouse_and_the_keyboard(qtbot: QtBot, view: CoverageView) -> None:
    cell = view.model.index(1, 0)
    with qtbot.waitSignal(view.cell_chosen) as chosen:
        middle = view.table.visualRect(cell).center()
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == ["CT1, 2026-11-18", frozenset({"1.1", "1.9", "1.2"})]
    view.table.setCurrentIndex(view.model.index(2, 2))
    with qtbot.waitSignal(view.cell_chosen) as chosen:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert chosen.args == ["station not told, date not told", frozenset({"1.6"})]
    view.table.setCurrentIndex(view.model.index(0, 0))
    with qtbot.assertNotEmitted(view.cell_chosen):
        qtbot.keyClick(view.table, Qt.Key.Key_Space)
