from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from qrstation.errors import NodeNotReached, QrError
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.query import Match, MatchKey
from qrstation.ui.results.attributes import AttributesDialog
from qrstation.ui.results.column_menu import AttributeDialog
from qrstation.ui.results.columns import STANDARD, attribute_column
from qrstation.ui.results.pane import ResultsPane
from qrstation.ui.results.rows import Entity
from qrstation.ui.values import ChildrenWanted, HeldCounted, MatchesArrived, SearchEnded
from tests.ui.results.entities import element, match, outcome, series, study

TOKEN = 10_000_001
COLUMNS = {column.name: place for place, column in enumerate(STANDARD)}


@pytest.fixture
def pane(qtbot: QtBot) -> ResultsPane:
    pane = ResultsPane()
    qtbot.addWidget(pane)
    pane.resize(900, 500)
    pane.show()
    pane.begin(TOKEN, QueryModel.STUDY)
    return pane


def fill(pane: ResultsPane, *matches: Match) -> None:
    pane.matches_arrived(MatchesArrived(token=TOKEN, matches=matches))
    pane.search_ended(SearchEnded(token=TOKEN, node="Main PACS", last=True, outcome=outcome(len(matches))))


def ids(pane: ResultsPane) -> list[str]:
    return [str(pane.model.index(row, COLUMNS["id"]).data()) for row in range(pane.model.rowCount())]


def select(pane: ResultsPane, *rows: int) -> None:
    pane.tree.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        pane.tree.selectionModel().select(pane.model.index(row, 0), flags)


def test_rows_are_sorted_by_date_when_the_search_ends(pane: ResultsPane) -> None:
    pane.matches_arrived(MatchesArrived(token=TOKEN, matches=(study(1), study(3))))
    pane.matches_arrived(MatchesArrived(token=TOKEN, matches=(study(2),)))
    assert ids(pane) == ["P1", "P3", "P2"]
    fill(pane)
    assert ids(pane) == ["P3", "P2", "P1"]


def test_matches_of_other_searches_are_passed_over(pane: ResultsPane) -> None:
    pane.matches_arrived(MatchesArrived(token=TOKEN + 1, matches=(study(1),)))
    assert ids(pane) == []


def test_opening_a_row_asks_once_and_shows_what_comes(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, study(1))
    wanted: list[ChildrenWanted] = []
    pane.children_wanted.connect(wanted.append)
    top = pane.model.index(0, 0)
    for _ in range(2):
        pane.tree.expand(top)
        pane.tree.collapse(top)
    pane.tree.expand(top)
    [asked] = wanted
    assert (asked.model, asked.match.text("StudyInstanceUID")) == (QueryModel.STUDY, "1.2.1")
    assert pane.running_tokens() == (asked.token,)
    pane.matches_arrived(MatchesArrived(token=asked.token, matches=(series(1),)))
    pane.search_ended(SearchEnded(token=asked.token, node="Main PACS", last=True, outcome=outcome(1)))
    assert pane.model.index(0, 0, top).data() == "Series 1"
    assert pane.running_tokens() == ()


def test_columns_of_the_user_are_asked_for_below_a_row(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, study(1))
    pane.tree.show_column(attribute_column("BodyPartExamined"))
    with qtbot.waitSignal(pane.children_wanted) as caught:
        pane.tree.expand(pane.model.index(0, 0))
    assert caught.args is not None
    assert caught.args[0].keywords == ("BodyPartExamined",)


def test_open_rows_open_again_when_the_filter_goes(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, study(2), study(1))
    with qtbot.waitSignal(pane.children_wanted) as caught:
        pane.tree.expand(pane.model.index(0, 0))
    assert caught.args is not None
    token = caught.args[0].token
    pane.matches_arrived(MatchesArrived(token=token, matches=(series(1),)))
    pane.search_ended(SearchEnded(token=token, node="Main PACS", last=True, outcome=outcome(1)))
    pane.model.set_filter("number 1")
    assert ids(pane) == ["P1"]
    with qtbot.assertNotEmitted(pane.children_wanted):
        pane.model.set_filter("")
    assert [pane.tree.isExpanded(pane.model.index(row, 0)) for row in range(2)] == [True, False]
    pane.tree.collapse(pane.model.index(0, 0))
    pane.model.set_filter("number 1")
    pane.model.set_filter("")
    assert not pane.tree.isExpanded(pane.model.index(0, 0))


def test_enter_opens_and_closes_a_row(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, study(1))
    top = pane.model.index(0, 0)
    pane.tree.setCurrentIndex(top)
    for opened in (True, False):
        qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
        assert pane.tree.isExpanded(top) is opened


def test_enter_on_a_failure_asks_again(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, study(1))
    wanted: list[ChildrenWanted] = []
    pane.children_wanted.connect(wanted.append)
    top = pane.model.index(0, 0)
    pane.tree.expand(top)
    fault = NodeNotReached("Main PACS does not answer.")
    pane.search_ended(SearchEnded(token=wanted[0].token, node="Main PACS", last=True, fault=fault))
    pane.tree.setCurrentIndex(pane.model.index(0, 0, top))
    qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert len(wanted) == 2


def test_ctrl_d_retrieves_what_is_selected(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, study(3), study(2), study(1))
    select(pane, 2, 0)
    with qtbot.waitSignal(pane.retrieve_wanted) as caught:
        pane.retrieve_action.trigger()
    assert caught.args is not None
    assert [each.text("PatientID") for each in caught.args[0]] == ["P3", "P1"]
    select(pane)
    assert not pane.retrieve_action.isEnabled()
    assert pane.retrieve_action.shortcut().toString() == "Ctrl+D"


def test_a_selection_survives_sorting_and_loses_what_the_filter_hides(pane: ResultsPane) -> None:
    fill(pane, study(1), study(2), study(3))
    told: list[tuple[Entity, ...]] = []
    select(pane, 0, 2)
    pane.entities_selected.connect(told.append)
    pane.tree.sortByColumn(COLUMNS["id"], Qt.SortOrder.AscendingOrder)
    assert [entity.match.text("PatientID") for entity in pane.tree.selected_entities()] == ["P1", "P3"]
    assert told == []
    pane.model.set_filter("number 3")
    assert [entity.match.text("PatientID") for entity in told[-1]] == ["P3"]
    assert [entity.match.text("PatientID") for entity in pane.tree.selected_entities()] == ["P3"]


def test_open_rows_stay_open_when_rows_are_sorted(pane: ResultsPane) -> None:
    fill(pane, study(1), study(2))
    pane.tree.expand(pane.model.index(0, 0))
    pane.tree.sortByColumn(COLUMNS["id"], Qt.SortOrder.AscendingOrder)
    assert [pane.tree.isExpanded(pane.model.index(row, 0)) for row in (0, 1)] == [False, True]


def test_copying_gives_the_shown_columns_as_text(pane: ResultsPane) -> None:
    fill(pane, study(1, element("NumberOfStudyRelatedInstances", 1234)))
    pane.tree.selectAll()
    pane.copy_action.trigger()
    cells = QApplication.clipboard().text().split("\t")
    assert cells == ["DOE, Number 1", "P1", "2026-11-02", "", "CT SR", "Abdomen 1", "", "1234"]


def test_uids_are_copied(pane: ResultsPane) -> None:
    fill(pane, study(2), study(1))
    pane.tree.selectAll()
    pane.copy_uid_action.trigger()
    assert QApplication.clipboard().text() == "1.2.2\n1.2.1"


def test_a_file_gets_what_is_shown(pane: ResultsPane, qtbot: QtBot, tmp_path: Path) -> None:
    fill(pane, study(1, element("StudyDescription", "=1+1")), study(2))
    pane.model.set_filter("number 1")
    path = tmp_path / "results.csv"
    with qtbot.waitSignal(pane.exported):
        pane.export(path)
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Level,Patient,ID,Date,Time,Mod.,Description,Ser.,Obj.,UID"
    assert lines[1:] == ['STUDY,"DOE, Number 1",P1,2026-11-02,,CT SR,\'=1+1,,12,1.2.1']


@pytest.mark.usefixtures("german")
def test_a_file_and_the_clipboard_get_the_same_values_in_any_language(
    pane: ResultsPane, qtbot: QtBot, tmp_path: Path
) -> None:
    more = element("NumberOfStudyRelatedInstances", 1234), element("StudyDescription", "1.234")
    fill(pane, study(1, *more))
    assert pane.model.index(0, COLUMNS["instances"]).data() == "1.234"
    path = tmp_path / "results.csv"
    with qtbot.waitSignal(pane.exported):
        pane.export(path)
    assert path.read_text(encoding="utf-8-sig").splitlines()[1].endswith("2026-11-02,,CT SR,1.234,,1234,1.2.1")
    select(pane, 0)
    pane.tree.copy()
    assert "2026-11-02\t\tCT SR\t1.234\t\t1234" in QApplication.clipboard().text()


def test_a_file_that_cannot_be_written_is_a_fault_in_words(pane: ResultsPane, qtbot: QtBot, tmp_path: Path) -> None:
    fill(pane, study(1))
    with qtbot.waitSignal(pane.failed) as caught:
        pane.export(tmp_path / "no such folder" / "results.csv")
    assert caught.args is not None
    assert isinstance(caught.args[0], QrError)
    assert "results.csv could not be written" in str(caught.args[0])


def test_typing_filters_after_a_moment(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, study(1), study(2))
    qtbot.keyClicks(pane.filter_edit, "number 2")
    qtbot.waitUntil(lambda: ids(pane) == ["P2"])


def test_all_attributes_are_listed_searched_and_copied(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, study(1, element("PatientAge", "04x", problem="not an age")))
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    pane.attributes_action.trigger()
    dialog = pane.findChild(AttributesDialog)
    assert dialog is not None
    model = dialog.table.model()
    assert model.rowCount() == 8
    dialog.search.setText("patientage")
    assert [model.index(0, column).data() for column in range(5)] == [
        "(0010,1010)",
        "Patient's Age",
        "PatientAge",
        "AS",
        "04x  ⚠ not an age",
    ]
    dialog.copy()
    assert QApplication.clipboard().text().startswith("(0010,1010)\tPatient's Age\tPatientAge\tAS\t04x")
    dialog.close()


def test_a_column_of_any_attribute_is_remembered_and_asked_for(pane: ResultsPane, qtbot: QtBot) -> None:
    dialog = AttributeDialog(pane.tree)
    dialog.chosen.connect(pane.tree.show_column)
    dialog.edit.setText("no such thing")
    dialog.accept()
    assert dialog.isVisibleTo(pane.tree) is False
    assert pane.chosen_keywords(Level.STUDY) == ()
    dialog.edit.setText("(0010,1010)")
    dialog.accept()
    pane.tree.show_column(STANDARD[COLUMNS["accession"]])
    pane.tree.sortByColumn(COLUMNS["id"], Qt.SortOrder.AscendingOrder)
    assert pane.chosen_keywords(Level.STUDY) == ("AccessionNumber", "PatientAge")
    other = ResultsPane()
    qtbot.addWidget(other)
    other.restore_layout(pane.layout_state())
    assert [column.name for column in other.tree.shown_columns()] == [
        column.name for column in pane.tree.shown_columns()
    ]
    assert other.tree.header().sortIndicatorSection() == COLUMNS["id"]


@pytest.mark.parametrize("state", [b"", b"nonsense", b"{}", b"[]", b'{"order": ["x"], "shown": 3}', b"\xff\xfe"])
def test_a_damaged_memory_of_columns_is_passed_over(pane: ResultsPane, state: bytes) -> None:
    before = [column.name for column in pane.tree.shown_columns()]
    pane.restore_layout(state)
    assert [column.name for column in pane.tree.shown_columns()] == before


def test_the_column_menu_shows_and_hides(pane: ResultsPane) -> None:
    menu = pane.columns_button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    action = next(action for action in menu.actions() if action.text() == "Time")
    assert action.isChecked()
    action.setChecked(False)
    assert "time" not in [column.name for column in pane.tree.shown_columns()]


def test_held_counts_are_asked_for_and_shown(pane: ResultsPane) -> None:
    wanted: list[tuple[MatchKey, ...]] = []
    changed: list[tuple[Entity, ...]] = []
    pane.held_wanted.connect(wanted.append)
    pane.entities_changed.connect(changed.append)
    fill(pane, study(1))
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    [(key,)] = [keys for keys in wanted if keys]
    pane.held_counted(HeldCounted(counts={key: 12}))
    assert changed[-1][0].held_words == "complete"
    pane.count_all()
    assert wanted[-1] == (key,)


def test_the_context_menu_offers_what_can_be_done(pane: ResultsPane) -> None:
    fill(pane, study(1))
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    pane.tree.customContextMenuRequested.emit(QPoint(40, 10))
    menu = next(menu for menu in pane.findChildren(QMenu) if pane.retrieve_action in menu.actions())
    texts = [action.text() for action in menu.actions() if action.text() and action.isVisible()]
    assert texts == [
        "Retrieve",
        "Plan retrieval…",
        "Retrieve headers only",
        "All attributes…",
        "Ask for patient information…",
        "Copy",
        "Copy UID",
        "Export as CSV…",
    ]
    menu.close()


def test_a_patients_row_has_no_uid(pane: ResultsPane) -> None:
    pane.begin(TOKEN, QueryModel.PATIENT)
    fill(pane, match(Level.PATIENT, element("PatientID", "P1")))
    pane.tree.selectAll()
    assert not pane.copy_uid_action.isEnabled()
    assert pane.retrieve_action.isEnabled()


def test_only_a_row_with_a_patient_id_is_asked_about(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, study(1), study(2, element("PatientID", "")))
    rows = ids(pane)
    pane.tree.setCurrentIndex(pane.model.index(rows.index(""), 0))
    assert not pane.patient_info_action.isEnabled()
    pane.tree.setCurrentIndex(pane.model.index(rows.index("P1"), 0))
    with qtbot.waitSignal(pane.patient_info_wanted) as wanted:
        pane.patient_info_action.trigger()
    assert wanted.args is not None
    assert wanted.args[0].text("PatientID") == "P1"
    pane.tree.selectAll()
    assert not pane.patient_info_action.isEnabled()


def title(pane: ResultsPane, column: str, role: Qt.ItemDataRole = Qt.ItemDataRole.AccessibleTextRole) -> str:
    """What stands in a column's title, or is said of it."""
    return str(pane.model.headerData(COLUMNS[column], Qt.Orientation.Horizontal, role))


def marked(pane: ResultsPane) -> set[str]:
    """Columns with a mark in their title."""
    role = Qt.ItemDataRole.DecorationRole
    header = {name: pane.model.headerData(place, Qt.Orientation.Horizontal, role) for name, place in COLUMNS.items()}
    return {name for name, mark in header.items() if mark is not None}


def test_columns_of_keys_that_a_node_does_not_support_are_marked(pane: ResultsPane) -> None:
    assert marked(pane) == set()
    ended = replace(outcome(1), unmatched_keys=("ModalitiesInStudy", "StudyID"))
    pane.search_ended(SearchEnded(token=TOKEN, node="Main PACS", last=False, outcome=ended))
    pane.search_ended(SearchEnded(token=TOKEN, node="Research", last=True, outcome=ended))

    assert marked(pane) == {"modality"}
    tip = title(pane, "modality", Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines() == [
        "Modality, or modalities in the study",
        "Main PACS does not support ModalitiesInStudy: values may be missing, and rows may not fit.",
        "Research does not support ModalitiesInStudy: values may be missing, and rows may not fit.",
    ]
    assert title(pane, "modality").startswith("Mod. Main PACS does not support")
    assert title(pane, "modality", Qt.ItemDataRole.DisplayRole) == "Mod."

    pane.begin(TOKEN + 1, QueryModel.STUDY)
    assert marked(pane) == set()


def test_columns_that_were_matched_here_are_marked(pane: ResultsPane) -> None:
    ended = replace(outcome(1), filtered_here=("StationName",))
    pane.search_ended(SearchEnded(token=TOKEN, node="Main PACS", last=True, outcome=ended))

    assert marked(pane) == {"station"}
    assert title(pane, "station") == "Station Main PACS passes over StationName: its rows were matched here."


def test_what_is_asked_below_a_row_marks_columns_too(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, study(1))
    with qtbot.waitSignal(pane.children_wanted) as caught:
        pane.tree.expand(pane.model.index(0, 0))
    assert caught.args is not None
    ended = replace(outcome(1), unmatched_keys=("SeriesDescription",))
    stranger = SearchEnded(token=TOKEN + 5, node="Main PACS", last=True, outcome=ended)
    pane.search_ended(stranger)
    assert marked(pane) == set()
    pane.search_ended(replace(stranger, token=caught.args[0].token))
    assert marked(pane) == {"description"}


def test_below_one_of_two_patients_with_one_study_uid_the_patient_is_named(pane: ResultsPane) -> None:
    uid = element("StudyInstanceUID", "1.2.99")
    wanted: list[ChildrenWanted] = []
    pane.children_wanted.connect(wanted.append)
    pane.model.add([study(1, uid), study(2, uid), study(3)])
    for row in range(3):
        pane.model.open_row(pane.model.index(row, 0))
    named = [[key.value for key in each.keys if key.keyword == "PatientID"] for each in wanted]
    assert named == [["P1"], ["P2"], []]
