"""The dialog for lists, told by hand what the core would tell it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from qrstation.errors import InvalidInput, NodeNotReached
from qrstation.model.batch import Cell, DateOrder, ListChoices, ListField, Table, TableRow
from qrstation.model.nodes import RemoteNode
from qrstation.ui.batch.dialog import ListDialog
from qrstation.ui.batch.values import LookUpEnded, LookUpStep, LookUpWanted, ReportSaved, RowsTold, TableTold
from tests.ui.batch.reports import report, row

LIST = Path("/lists/march.csv")
TABLE = Table(
    name="march.csv",
    headings=("Number", "When"),
    rows=tuple(
        TableRow(number=number, cells=(Cell(text=f"A{number}"), Cell(text="2026-01-02"))) for number in range(2, 6)
    ),
    remarks=("It is odd.",),
)


@pytest.fixture
def dialog(qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode) -> ListDialog:
    dialog = ListDialog([main_pacs, research], node="Research")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def read(qtbot: QtBot, dialog: ListDialog) -> ListChoices:
    """Read the list; what the dialog then wants to be understood."""
    with qtbot.waitSignal(dialog.read_wanted) as wanted:
        dialog.read(LIST)
    assert wanted.args is not None
    token, path, sheet = wanted.args
    assert (path, sheet) == (LIST, "")
    columns = (ListField.ACCESSION_NUMBER, None)
    with qtbot.waitSignal(dialog.understand_wanted) as understood:
        dialog.show_table(TableTold(token=token, table=TABLE, names=TABLE.headings, columns=columns))
    return understand(dialog, understood.args)


def understand(dialog: ListDialog, arguments: list[object] | None) -> ListChoices:
    assert arguments is not None
    token, table, choices = arguments
    assert isinstance(token, int)
    assert isinstance(choices, ListChoices)
    assert table == TABLE
    rows = (row(2), row(3), row(4, same_as=2), row(5, "A* has a sign."))
    dialog.show_rows(RowsTold(token=token, choices=choices, rows=rows))
    return choices


def look_up(qtbot: QtBot, dialog: ListDialog) -> LookUpWanted:
    with qtbot.waitSignal(dialog.look_up_wanted) as wanted:
        dialog.look_up_button.click()
    assert wanted.args is not None
    asked = wanted.args[0]
    assert isinstance(asked, LookUpWanted)
    return asked


def texts(dialog: ListDialog, column: int) -> list[str]:
    model = dialog.preview.model
    return [str(model.index(each, column).data()) for each in range(1, model.rowCount())]


def test_it_starts_by_saying_what_it_takes(dialog: ListDialog) -> None:
    assert dialog.state.isVisible()
    assert "CSV file or an Excel workbook" in dialog.state.accessibleName()
    assert not dialog.look_up_button.isVisible()
    assert not dialog.isModal()


def test_a_list_is_shown_as_it_is_read_with_a_choice_above_each_column(qtbot: QtBot, dialog: ListDialog) -> None:
    choices = read(qtbot, dialog)

    assert choices.columns == (ListField.ACCESSION_NUMBER, None)
    assert texts(dialog, 1) == ["A2", "A3", "A4", "A5"]
    assert texts(dialog, 0) == [
        "Accession Number A2",
        "Accession Number A3",
        "Accession Number A4 (as row 2)",
        "A* has a sign.",
    ]
    assert [combo.currentText() for combo in dialog.preview.combos] == ["Accession Number", "not used"]
    assert dialog.preview.summary.text() == (
        "2 rows can be asked for, 1 asks for the same as another, 1 cannot be read and is left out."
    )
    assert dialog.preview.remarks.text() == "It is odd."
    assert not dialog.sheet.isVisible()
    assert not dialog.preview.date_order.isEnabled()


def test_other_columns_and_dates_are_understood_anew(qtbot: QtBot, dialog: ListDialog) -> None:
    read(qtbot, dialog)
    number, when = dialog.preview.combos
    with qtbot.waitSignal(dialog.understand_wanted) as wanted:
        when.setCurrentText("Study Date")
    assert not dialog.look_up_button.isEnabled()
    assert understand(dialog, wanted.args).columns == (ListField.ACCESSION_NUMBER, ListField.STUDY_DATE)
    assert dialog.look_up_button.isEnabled()

    with qtbot.waitSignals([dialog.understand_wanted] * 2):
        dialog.preview.tolerance.setValue(3)
        dialog.preview.date_order.setCurrentText("day first")
    assert dialog.preview.choices.tolerance == 3
    assert dialog.preview.choices.date_order is DateOrder.DAY_FIRST
    when.setCurrentText("Accession Number")
    assert number.currentText() == "not used"


def test_columns_that_name_no_study_are_told(qtbot: QtBot, dialog: ListDialog) -> None:
    read(qtbot, dialog)
    with qtbot.waitSignal(dialog.understand_wanted) as wanted:
        dialog.preview.combos[0].setCurrentText("not used")
    assert wanted.args is not None
    token, _, choices = wanted.args
    fault = InvalidInput("It is not known which column holds what.", advice="Say what a column holds.")
    dialog.show_rows(RowsTold(token=token, choices=choices, fault=fault))

    assert dialog.preview.summary.text() == "It is not known which column holds what. Say what a column holds."
    assert not dialog.look_up_button.isEnabled()


def test_a_file_that_is_no_list_is_told(qtbot: QtBot, dialog: ListDialog) -> None:
    with qtbot.waitSignal(dialog.read_wanted) as wanted:
        dialog.read(LIST)
    assert wanted.args is not None
    fault = InvalidInput("march.csv is no list.", detail="<b>It</b> is damaged.", advice="Save it anew.")
    dialog.show_table(TableTold(token=wanted.args[0], fault=fault))
    assert dialog.state.accessibleName() == "march.csv is no list. <b>It</b> is damaged. Save it anew."


def test_another_sheet_is_read(qtbot: QtBot, dialog: ListDialog) -> None:
    with qtbot.waitSignal(dialog.read_wanted) as wanted:
        dialog.read(LIST)
    assert wanted.args is not None
    table = Table(name="m.xlsx", sheet="March", sheets=("March", "April"), headings=("A",), rows=TABLE.rows)
    dialog.show_table(TableTold(token=wanted.args[0], table=table, names=("A",), columns=(None,)))
    assert dialog.sheet.isVisible()
    with qtbot.waitSignal(dialog.read_wanted) as again:
        dialog.sheet.setCurrentText("April")
    assert again.args is not None
    assert again.args[1:] == [LIST, "April"]


def test_a_look_up_has_progress_and_ends_in_a_report(qtbot: QtBot, dialog: ListDialog) -> None:
    read(qtbot, dialog)
    dialog.preview.most.setValue(2)
    asked = look_up(qtbot, dialog)
    assert (asked.node.name, asked.name, asked.most, len(asked.rows)) == ("Research", "march.csv", 2, 4)
    dialog.show_step(LookUpStep(token=asked.token, done=1, total=4))
    assert (dialog.progress.value(), dialog.progress.maximum()) == (1, 4)
    assert dialog.said.text() == "1 of 4 rows…"
    assert not dialog.preview.isEnabled()

    dialog.show_ended(LookUpEnded(token=asked.token - 1, report=report()))
    assert dialog.asking
    dialog.show_ended(LookUpEnded(token=asked.token, report=report()))
    assert dialog.results.isVisible()
    assert dialog.results.summary.text().startswith("1 row of 7 found at PACS in 1.5")
    assert [button.text() for button in dialog.results.filters] == [
        "&All 7",
        "&Found 1",
        "&Nothing 1",
        "&Too much 1",
        "&Others 4",
    ]
    assert dialog.retrieve_button.text() == "&Retrieve 1 study (1,200 objects)"


@pytest.fixture
def reported(qtbot: QtBot, dialog: ListDialog) -> ListDialog:
    read(qtbot, dialog)
    dialog.show_ended(LookUpEnded(token=look_up(qtbot, dialog).token, report=report()))
    return dialog


def test_rows_that_match_too_much_are_ticked_by_key(qtbot: QtBot, reported: ListDialog) -> None:
    results = reported.results
    results.filters[3].click()
    tree = results.tree
    parent = results.filter.index(0, 0)
    tree.expand(parent)
    tree.setCurrentIndex(results.filter.index(1, 0, parent))
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert results.explanation.text() == "Row 4: Accession Number A4: too much matched. 2 match, and at most 1 may."
    assert "2 studies" in reported.retrieve_button.text()

    with qtbot.waitSignal(reported.retrieve_wanted) as wanted:
        reported.retrieve_button.click()
    assert wanted.args is not None
    matches, [request] = wanted.args
    assert len(matches) == 2
    assert (request.node, request.description) == ("PACS", "List march.csv: 2 studies")
    assert [key.study_instance_uid for key in request.keys] == ["1.2.1", "1.2.2"]
    assert "the page Transfers shows how it goes" in reported.said.text()


def test_a_report_is_saved_and_never_over_the_list(qtbot: QtBot, reported: ListDialog) -> None:
    reported.save(LIST)
    assert "would replace the list" in reported.said.text()
    path = Path("/lists/report.csv")
    with qtbot.waitSignal(reported.save_wanted) as wanted:
        reported.save(path)
    assert wanted.args is not None
    reported.show_saved(ReportSaved(token=wanted.args[0], path=path, fault=InvalidInput("Disk full.")))
    assert reported.said.text() == "Disk full."
    reported.show_saved(ReportSaved(token=wanted.args[0], path=path))
    assert reported.said.text() == "The report is in /lists/report.csv."


def test_one_can_go_back_to_the_list(reported: ListDialog) -> None:
    reported.list_button.click()
    assert reported.preview.isVisible()
    assert reported.look_up_button.isEnabled()
    assert not reported.retrieve_button.isVisible()


def test_a_node_that_is_not_there_is_told_and_the_list_stays(qtbot: QtBot, dialog: ListDialog) -> None:
    read(qtbot, dialog)
    fault = NodeNotReached("Nothing is listening at 10.1.2.3:104.", advice="Check the port.")
    dialog.show_ended(LookUpEnded(token=look_up(qtbot, dialog).token, fault=fault))
    assert dialog.said.text() == "Nothing is listening at 10.1.2.3:104. Check the port."
    assert dialog.preview.isVisible()
    assert dialog.look_up_button.isEnabled()


def test_closing_stops_the_look_up(qtbot: QtBot, dialog: ListDialog) -> None:
    read(qtbot, dialog)
    asked = look_up(qtbot, dialog)
    with qtbot.waitSignal(dialog.stop_wanted) as stopped:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert stopped.args == [asked.token]
    assert not dialog.isVisible()


def test_a_file_is_dropped(qtbot: QtBot, dialog: ListDialog) -> None:
    assert dialog.acceptDrops()
    with qtbot.assertNotEmitted(dialog.read_wanted):
        drop(dialog, QUrl("https://example.org/march.csv"))
        drop(dialog, QUrl.fromLocalFile(str(LIST)), QUrl.fromLocalFile(str(LIST)))
    with qtbot.waitSignal(dialog.read_wanted) as wanted:
        drop(dialog, QUrl.fromLocalFile(str(LIST)))
    assert wanted.args is not None
    assert wanted.args[1] == LIST


def drop(dialog: ListDialog, *urls: QUrl) -> None:
    mime = QMimeData()
    mime.setUrls(list(urls))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))


def test_without_nodes_nothing_can_be_asked(qtbot: QtBot) -> None:
    dialog = ListDialog([])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "no node to ask" in dialog.state.accessibleName()


def test_every_control_has_a_name(qtbot: QtBot, reported: ListDialog) -> None:
    for kind in (QComboBox, QSpinBox, QCheckBox):
        assert all(control.accessibleName() for control in reported.findChildren(kind))
    assert all(button.text() or button.accessibleName() for button in reported.findChildren(QPushButton))
    assert reported.results.tree.accessibleName()
    assert reported.preview.view.accessibleName()
