from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from qrstation.model.information_model import QueryModel
from qrstation.model.query import Key, Query
from qrstation.ui.search.fields import Dates, QueryFields
from qrstation.ui.search.memory import SearchMemory
from qrstation.ui.search.query_form import QueryForm
from tests.ui.search.test_memory import FIELDS


@pytest.fixture
def form(qtbot: QtBot) -> QueryForm:
    form = QueryForm()
    qtbot.addWidget(form)
    form.show()
    return form


def test_enter_in_a_field_searches(form: QueryForm, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.patient_name, "doe")
    with qtbot.waitSignal(form.query_made) as caught:
        qtbot.keyClick(form.patient_name, Qt.Key.Key_Return)
    assert caught.args is not None
    [query] = caught.args
    assert isinstance(query, Query)
    assert query.keys == (Key(keyword="PatientName", value="doe*"),)


def test_everything_that_is_filled_in_is_given_back(form: QueryForm) -> None:
    form.fill(FIELDS)
    assert form.fields == FIELDS
    assert form.more_button.isChecked()


def test_chips_with_two_modalities_ask_for_both(form: QueryForm) -> None:
    form.fill(QueryFields(modalities=("DX", "CT")))
    assert form.fields.modalities == ("CT", "CR", "DX")


def test_radiotherapy_is_one_chip(form: QueryForm) -> None:
    [chip] = [each for each in form.modalities.findChildren(QPushButton) if each.text() == "RT"]
    chip.click()
    assert form.fields.modalities == ("RTPLAN", "RTDOSE", "RTSTRUCT", "RTIMAGE")


def test_what_is_wrong_stands_at_its_field_and_nothing_is_asked(form: QueryForm, qtbot: QtBot) -> None:
    form.fill(QueryFields(dates=Dates.RANGE, first_day="2026-13-01"))
    with qtbot.assertNotEmitted(form.query_made):
        form.search_button.click()
    assert "is not a day" in form.dates.fields["first_day"].complaint
    form.dates.first.setText("2026-12-01")
    with qtbot.waitSignal(form.query_made):
        form.search_button.click()
    assert form.dates.fields["first_day"].complaint == ""


def test_a_complaint_under_more_opens_it(form: QueryForm) -> None:
    form.more.first_time.setText("99")
    assert not form.more_button.isChecked()
    form.search()
    assert form.more.isVisible()
    assert "is not a time" in form.more.fields["first_time"].complaint


def test_any_attribute_can_be_asked_for(form: QueryForm) -> None:
    row = form.more.add_attribute()
    row.keyword.setText("(0018,0015)")
    row.value.setText("HEAD")
    nested = form.more.add_attribute()
    nested.keyword.setText("requestattributessequence.ScheduledProcedureStepID")
    blank = form.more.add_attribute()
    query = form.query()
    assert query is not None
    assert query.keys == (
        Key(keyword="BodyPartExamined", value="HEAD"),
        Key(keyword="RequestAttributesSequence.ScheduledProcedureStepID"),
    )
    blank.keyword.setText("NoSuchThing")
    assert form.query() is None
    assert "not an attribute" in blank.field.complaint
    blank.removed.emit()
    assert form.query() == query


def test_attributes_are_completed_by_their_names(form: QueryForm) -> None:
    assert completed(form, "slice thick") == ["SliceThickness"]
    assert completed(form, "0018,0050") == ["SliceThickness"]
    assert completed(form, "nothing of the kind") == []


def test_attributes_that_begin_with_what_is_typed_are_offered_first(form: QueryForm) -> None:
    offered = completed(form, "patientid")
    assert offered[0] == "PatientID"
    assert "IssuerOfPatientID" in offered
    names = completed(form, "patient")
    first = next(place for place, name in enumerate(names) if not name.startswith("Patient"))
    assert not any(name.startswith("Patient") for name in names[first:])


def completed(form: QueryForm, typed: str) -> list[str]:
    """Type into a line for an attribute; keywords that it offers, in order."""
    edit = form.more.add_attribute().keyword
    QTest.keyClicks(edit, typed)
    completer = edit.completer()
    model = completer.completionModel()
    return [completer.pathFromIndex(model.index(row, 0)) for row in range(model.rowCount())]


def test_the_query_on_the_wire_is_shown(form: QueryForm) -> None:
    form.patient_name.setText("Doe, J")
    assert "PatientName=Doe^J*" in form.search_button.toolTip()
    assert "PatientName=Doe^J*" in form.more.wire.text()


def test_the_nodes_model_and_the_settings_limit_are_used(form: QueryForm) -> None:
    form.set_node_model(QueryModel.PATIENT)
    form.set_limit(70)
    query = form.query()
    assert query is not None
    assert (query.model, query.limit) == (QueryModel.PATIENT, 70)
    form.more.limit.setValue(5)
    query = form.query()
    assert query is not None
    assert query.limit == 5


def test_clearing_keeps_model_and_limit(form: QueryForm) -> None:
    form.fill(FIELDS)
    form.clear_button.click()
    assert form.fields == QueryFields(model=FIELDS.model, limit=FIELDS.limit)


def test_saved_queries_come_back(form: QueryForm, qtbot: QtBot) -> None:
    form.fill(FIELDS)
    next(action for action in form.saved_menu.actions() if action.text() == "Save as…").trigger()
    dialog = form.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(" Mine & yours ")
    with qtbot.waitSignal(form.memory_changed):
        dialog.accept()
    other = QueryForm()
    qtbot.addWidget(other)
    other.remember(SearchMemory.from_json(form.memory.to_json()))
    other.clear()
    other.saved_menu.actions()[0].trigger()
    assert other.fields == FIELDS
    assert other.saved_menu.actions()[0].text() == "Mine && yours"


def test_saved_queries_are_renamed_and_removed(form: QueryForm, qtbot: QtBot) -> None:
    form.remember(SearchMemory().saving("one", FIELDS))
    form.saved_menu.renamed.emit("one", "two")
    assert [query.name for query in form.memory.saved] == ["two"]
    form.saved_menu.removed.emit("two")
    assert form.memory.saved == ()


def test_while_searching_the_button_stops(form: QueryForm, qtbot: QtBot) -> None:
    form.set_running(True)
    assert form.search_button.text() == "Stop"
    with qtbot.waitSignal(form.stop_wanted), qtbot.assertNotEmitted(form.query_made):
        form.search_button.click()


@pytest.mark.usefixtures("german")
def test_days_are_typed_and_shown_as_the_language_writes_them_and_kept_in_any(qtbot: QtBot) -> None:
    form = QueryForm()
    qtbot.addWidget(form)
    form.fill(QueryFields(dates=Dates.RANGE, first_day="2026-11-05"))
    assert form.dates.first.text() == "05.11.2026"
    assert form.dates.first.placeholderText() == "DD.MM.YYYY"
    for typed in ("19.11.2026", "2026-11-19", "20261119"):
        form.dates.last.setText(typed)
        assert form.fields.last_day == "2026-11-19"
    form.dates.last.setText("soon")
    assert form.query() is None
    assert form.dates.fields["last_day"].complaint == "“soon” is not a day like 19.11.2026."
