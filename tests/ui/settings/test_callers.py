"""The section on who may come in: its list, and what a user makes of it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qrstation.model.access import AllowedCaller, RefusedCaller, Right
from qrstation.settings import Reach, Settings
from qrstation.ui.settings.caller_table import MOST_REFUSED, CallerTable
from qrstation.ui.settings.callers import CallersSection
from qrstation.ui.settings.page import SettingsPage

CT1 = AllowedCaller.of("CT1", "10.0.0.0/8")
STRANGER = RefusedCaller(ae_title="Z", host="10.1.2.3", right=Right.QUERY)


@pytest.fixture
def section(qtbot: QtBot) -> CallersSection:
    section = CallersSection()
    qtbot.addWidget(section)
    section.show_settings(Settings())
    section.show()
    return section


def cells(model: CallerTable) -> list[list[str]]:
    columns = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def test_the_table_shows_who_is_allowed_and_who_was_refused(qtmodeltester: ModelTester) -> None:
    model = CallerTable()
    model.set_allowed((CT1,))
    model.add_refused(STRANGER)
    assert cells(model) == [
        ["CT1", "10.0.0.0/8", "send", "allowed"],
        ["Z", "10.1.2.3", "", "refused when it wanted to search"],
    ]
    qtmodeltester.check(model)
    for number in range(2 * MOST_REFUSED):
        model.add_refused(RefusedCaller(ae_title=f"X{number}", host="10.1.2.3", right=Right.SEND))
    assert model.rowCount() == 1 + MOST_REFUSED


def test_who_is_let_in_is_not_refused_any_more() -> None:
    model = CallerTable()
    model.add_refused(STRANGER)
    model.set_allowed((AllowedCaller.of("Z", "10.1.2.3"),))
    assert model.rowCount() == 2
    model.set_allowed((STRANGER.entry,))
    assert cells(model) == [["Z", "10.1.2.3", "send, search and fetch", "allowed"]]


def test_a_caller_is_typed_and_one_that_cannot_be_is_said(qtbot: QtBot, section: CallersSection) -> None:
    with qtbot.assertNotEmitted(section.allow_wanted):
        section.network.setText("somewhere")
        section.allow_button.click()
    assert "no IP address or network" in section.problem
    with qtbot.assertNotEmitted(section.allow_wanted):
        section.ae_title.setText("*")
        section.network.clear()
        section.allow_button.click()
    assert "Leave it out to mean any." in section.problem
    section.ae_title.setText(" CT1 ")
    section.network.setText("10.1.2.3/8")
    with qtbot.waitSignal(section.allow_wanted) as wanted:
        section.allow_button.click()
    assert wanted.args == [CT1]
    assert section.problem == ""
    assert section.ae_title.text() == ""


def test_a_row_is_removed_or_allowed(qtbot: QtBot, section: CallersSection) -> None:
    assert not section.remove_button.isEnabled()
    section.table.set_allowed((CT1,))
    section.table.add_refused(STRANGER)
    section.view.selectRow(0)
    assert not section.allow_refused_button.isEnabled()
    with qtbot.waitSignal(section.forbid_wanted) as wanted:
        section.remove_button.click()
    assert wanted.args == [CT1]
    section.view.selectRow(1)
    assert not section.remove_button.isEnabled()
    with qtbot.waitSignal(section.allow_wanted) as wanted:
        section.allow_refused_button.click()
    assert wanted.args == [STRANGER.entry]


@pytest.mark.parametrize(("row", "reach"), list(enumerate(Reach)))
def test_from_where_is_received_is_chosen_in_words(qtbot: QtBot, row: int, reach: Reach) -> None:
    page = SettingsPage(Settings(receive=Reach.OFF if reach is not Reach.OFF else Reach.NETWORK))
    qtbot.addWidget(page)
    choice: QComboBox = page.workstation.receive
    with qtbot.waitSignal(page.settings_wanted) as wanted:
        choice.setCurrentIndex(row)
        choice.activated.emit(row)
    assert wanted.args[0] == Settings(receive=reach)
    page.show_settings(Settings(receive=reach))
    assert choice.currentData() == reach
    assert page.workstation.bind_host.isEnabled() is (reach is Reach.NETWORK)
