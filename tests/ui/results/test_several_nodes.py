"""A study that several nodes have: one row, taken from the node that has most of it, or from the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qrstation.model.copies import gathered
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.query import Element, Match
from qrstation.ui.results.columns import NODE
from qrstation.ui.results.details import DetailsPanel
from qrstation.ui.results.node_menu import node_menu
from qrstation.ui.results.pane import ResultsPane
from qrstation.ui.results.rows import Entity
from qrstation.ui.results.tree_model import ResultModel
from qrstation.ui.values import MatchesArrived, SearchEnded
from tests.ui.results.entities import element, match, outcome, series, study

pytestmark = pytest.mark.qt_log_level_fail("WARNING")
TOKEN = 10_000_002


@pytest.fixture
def model(qtmodeltester: ModelTester) -> ResultModel:
    model = ResultModel()
    model.start(QueryModel.STUDY)
    qtmodeltester.check(model, force_py=False)
    return model


def entity(model: ResultModel, row: int = 0) -> Entity:
    found = model.entity_at(model.index(row, 0))
    assert found is not None
    return found


def told(node: str, instances: int, *more: Element, number: int = 1) -> Match:
    return study(number, element("NumberOfStudyRelatedInstances", instances), *more, node=node)


def node_of(model: ResultModel, row: int = 0) -> str:
    return str(model.index(row, model.collection.columns.index(NODE)).data())


def test_the_node_with_most_instances_comes_first(model: ResultModel) -> None:
    model.add([told("Main", 410), told("Archive", 412), told("Research", 412)])
    assert model.rowCount() == 1
    assert node_of(model) == "Archive, Main, Research"
    assert entity(model).match.node == "Archive"
    assert entity(model).total == 412
    assert model.collection.summary() == "1 study, 1 of them on several nodes"


@pytest.mark.parametrize("answers", [("Main", "Archive", "Research"), ("Research", "Archive", "Main")])
def test_of_nodes_with_as_much_the_first_of_the_book_is_taken(model: ResultModel, answers: tuple[str, ...]) -> None:
    model.collection.node_order = ("Research", "Archive", "Main")
    model.add([told(node, 411 if node == "Main" else 412) for node in answers])
    assert entity(model).match.node == "Research", "whichever answers first"


def test_the_filter_finds_every_node(model: ResultModel) -> None:
    model.set_searched([*model.collection.searched, NODE])
    model.add([told("Main", 1), told("Archive", 1), told("Main", 1, number=2)])
    model.set_filter("archive")
    assert model.rowCount() == 1


def test_another_name_of_the_patient_at_another_node_is_told(model: ResultModel) -> None:
    model.add([told("Main", 4), told("Archive", 4, element("PatientName", "ROE^Rob"))])
    assert model.rowCount() == 1
    name = str(model.index(0, 0).data())
    assert name.startswith("⚠ ")
    tip = str(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "Archive says: patient ROE^Rob." in tip


def of_patient(node: str, patient_id: str) -> Match:
    return told(node, 4, element("PatientID", patient_id))


@pytest.mark.parametrize("order", [*permutations((("A", "P1"), ("B", "P2"), ("B", "P1"), ("A", "p1 ")))])
def test_two_patients_are_never_one_row_in_whichever_order_they_come(
    order: Sequence[tuple[str, str]], model: ResultModel
) -> None:
    matches = [of_patient(*each) for each in order]
    model.add(matches)
    groups = gathered(matches)
    told = [{(each.node, each.text("PatientID").strip().upper()) for each in group} for group in groups]
    assert sorted(told, key=len) == [{("B", "P2")}, {("A", "P1"), ("B", "P1")}]
    assert [set(entity(model, row).by_node) for row in range(2)] == [{each.node for each in group} for group in groups]


def test_series_of_two_studies_are_two_though_one_uid_names_them() -> None:
    uid = element("SeriesInstanceUID", "1.9")
    one, other = (match(Level.SERIES, element("StudyInstanceUID", study), uid) for study in ("1.2", "1.3"))
    elsewhere = replace(one, node="Archive")
    assert gathered([one, other, elsewhere]) == [(one, elsewhere), (other,)]


def test_small_differences_in_writing_are_none(model: ResultModel) -> None:
    model.add([told("Main", 4), told("Archive", 4, element("PatientName", "Doe^NUMBER 1^^^"))])
    assert entity(model).contradictions == ()


def test_one_study_under_two_patients_of_one_node_is_two_rows(model: ResultModel) -> None:
    model.add([told("Main", 4), told("Main", 4, element("PatientID", "X9")), told("Main", 4)])
    assert [entity(model, row).match.text("PatientID") for row in range(model.rowCount())] == ["P1", "X9"]


def test_one_node_that_spells_a_patient_in_two_ways_is_one_row_with_both(model: ResultModel) -> None:
    model.add([told("Main", 4), told("Main", 4, element("PatientName", "DOW^Jane")), told("Main", 4)])
    assert model.rowCount() == 1
    assert entity(model).contradictions == ("Main also says: patient DOW^Jane.",)
    assert entity(model).responses == 3


def test_a_patient_id_is_no_name_for_a_patient_elsewhere(model: ResultModel) -> None:
    model.start(QueryModel.PATIENT)
    for node in ("Main", "Archive"):
        model.add([match(Level.PATIENT, element("PatientID", "P1"), element("PatientName", "DOE^Jane"), node=node)])
    assert model.rowCount() == 2


def test_what_is_below_comes_from_the_node_that_is_chosen(model: ResultModel) -> None:
    wanted: list[tuple[int, Match]] = []
    model.children_wanted.connect(lambda token, match: wanted.append((token, match)))
    model.add([told("Main", 4), told("Archive", 4)])
    top = model.index(0, 0)
    model.open_row(top)
    model.add_children(wanted[0][0], [series(1), series(2)])
    model.end_children(wanted[0][0], outcome(2), None)
    model.choose_node([row for row in [model.row_at(top)] if row], "Archive")

    assert [asked.node for _, asked in wanted] == ["Main", "Archive"]
    assert [str(model.index(row, 0, top).data()) for row in range(model.rowCount(top))] == ["Asking…"]
    model.add_children(wanted[0][0], [series(3)])
    model.add_children(wanted[1][0], [series(1)])
    model.end_children(wanted[1][0], outcome(1), None)
    assert [str(model.index(row, 0, top).data()) for row in range(model.rowCount(top))] == ["Series 1"]
    assert len(model.keys()) == 2


def test_a_row_that_is_open_stays_with_its_node_when_another_has_more(model: ResultModel) -> None:
    model.add([told("Main", 4)])
    model.open_row(model.index(0, 0))
    model.add([told("Archive", 9)])
    assert entity(model).match.node == "Main"
    assert node_of(model) == "Main, Archive"


@pytest.fixture
def pane(qtbot: QtBot) -> ResultsPane:
    pane = ResultsPane()
    qtbot.addWidget(pane)
    pane.begin(TOKEN, QueryModel.STUDY)
    matches = (told("Main", 4), told("Archive", 3), told("Main", 2, number=2))
    pane.matches_arrived(MatchesArrived(token=TOKEN, matches=matches))
    pane.search_ended(SearchEnded(token=TOKEN, node="Main", last=True, outcome=outcome(3)))
    return pane


def row_of(pane: ResultsPane, number: int) -> QModelIndex:
    rows = [pane.model.index(row, 0) for row in range(pane.model.rowCount())]
    [found] = [row for row in rows if entity(pane.model, row.row()).match.text("PatientID") == f"P{number}"]
    return found


def choices(pane: ResultsPane) -> QMenu | None:
    return node_menu(pane.tree.selected_entities(), pane.tree.choose_node, pane)


def test_the_menu_chooses_from_where_to_retrieve(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.tree.setCurrentIndex(row_of(pane, 1))
    menu = choices(pane)
    assert menu is not None
    assert [(action.text(), action.isChecked()) for action in menu.actions()] == [
        ("Main (4 objects)", True),
        ("Archive (3 objects)", False),
    ]
    with qtbot.waitSignal(pane.entities_selected):
        menu.actions()[1].trigger()
    with qtbot.waitSignal(pane.retrieve_wanted) as caught:
        pane.retrieve()
    assert caught.args is not None
    [[chosen]] = caught.args
    assert chosen.node == "Archive"


def test_what_a_slower_node_adds_shows_in_the_details_of_the_selected_row(qtbot: QtBot) -> None:
    pane, panel = ResultsPane(), DetailsPanel()
    for widget in (pane, panel):
        qtbot.addWidget(widget)
    pane.entities_selected.connect(panel.show_entities)
    pane.entities_changed.connect(panel.refresh)
    pane.begin(TOKEN, QueryModel.STUDY)
    pane.matches_arrived(MatchesArrived(token=TOKEN, matches=(told("Main", 4),)))
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    pane.matches_arrived(MatchesArrived(token=TOKEN, matches=(told("Archive", 3),)))
    pane.search_ended(SearchEnded(token=TOKEN, node="Archive", last=True, outcome=outcome(1)))
    assert "Main: 4 objects\nArchive: 3 objects" in [label.text() for label in panel.findChildren(QLabel)]


def test_where_one_node_has_it_there_is_nothing_to_choose(pane: ResultsPane) -> None:
    pane.tree.setCurrentIndex(row_of(pane, 2))
    assert choices(pane) is None


def test_details_say_how_much_each_node_has(qtbot: QtBot, model: ResultModel) -> None:
    model.add([told("Main", 4), told("Archive", 3, element("PatientSex", "M")), told("Main", 4)])
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.show_entities((entity(model),))
    assert "Main: 4 objects\nArchive: 3 objects" in [label.text() for label in panel.findChildren(QLabel)]
