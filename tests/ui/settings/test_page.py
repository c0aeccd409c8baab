from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qrstation.errors import ListenerFault
from qrstation.first_choices import Appearance
from qrstation.model.nodes import Address, ListenerState, RemoteNode
from qrstation.model.outcomes import EchoResult
from qrstation.settings import Settings
from qrstation.ui.settings.nodes import NodeTable
from qrstation.ui.settings.page import SettingsPage


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(Settings())
    qtbot.addWidget(page)
    page.show()
    return page


def enter(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    edit.clear()
    qtbot.keyClicks(edit, text)
    edit.editingFinished.emit()


def test_a_new_port_applies_when_its_field_is_left(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.settings_wanted) as wanted:
        enter(qtbot, page.workstation.port, "4242")
    assert wanted.args[0] == Settings(port=4242)


@pytest.mark.parametrize("text", ["0", "65536", "x", ""])
def test_a_wrong_port_is_told_at_its_field_and_not_applied(qtbot: QtBot, page: SettingsPage, text: str) -> None:
    with qtbot.assertNotEmitted(page.settings_wanted):
        page.workstation.port.setText("1")
        enter(qtbot, page.workstation.port, text or " ")
    assert page.workstation.complaint("port")


def test_a_wrong_ae_title_is_told_in_words(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.assertNotEmitted(page.settings_wanted):
        enter(qtbot, page.workstation.ae_title, "A_VERY_LONG_AE_TITLE")
    assert "at most 16 characters" in page.workstation.complaint("ae_title")


def test_a_complaint_goes_with_the_next_good_value(qtbot: QtBot, page: SettingsPage) -> None:
    enter(qtbot, page.workstation.bind_host, "nowhere")
    assert "no IP address" in page.workstation.complaint("bind_host")
    enter(qtbot, page.workstation.bind_host, "127.0.0.1")
    assert page.workstation.complaint("bind_host") == ""


def test_a_complaint_goes_when_the_field_shows_again_what_is_set(qtbot: QtBot, page: SettingsPage) -> None:
    enter(qtbot, page.workstation.port, "0")
    assert page.workstation.complaint("port")
    page.show_settings(Settings(query_limit=7))
    assert page.workstation.port.text() == str(Settings().port)
    assert page.workstation.complaint("port") == ""


def test_an_empty_limit_means_never(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.settings_wanted) as wanted:
        page.retrieving.query_limit.clear()
        page.retrieving.query_limit.setModified(True)
        page.retrieving.query_limit.editingFinished.emit()
    assert wanted.args[0] == Settings(query_limit=None)


@pytest.mark.parametrize("name", ["anybody_may_send", "serve_archive", "fast_transfers"])
def test_a_box_switches_on_and_off_when_it_is_clicked(qtbot: QtBot, page: SettingsPage, name: str) -> None:
    section, box = {
        "anybody_may_send": (page.callers, page.callers.anybody_may_send),
        "serve_archive": (page.callers, page.callers.serve),
        "fast_transfers": (page.retrieving, page.retrieving.fast_transfers),
    }[name]
    page.show_section(section)
    before = getattr(Settings(), name)
    assert box.isChecked() is before
    for wish in (not before, before):
        with qtbot.waitSignal(page.settings_wanted) as wanted:
            qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        assert wanted.args[0] == Settings().changed(**{name: wish})
    page.show_settings(Settings().changed(**{name: not before}))
    assert box.isChecked() is not before


def test_the_palette_is_chosen(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.settings_wanted) as wanted:
        page.appearance.appearance.setCurrentIndex(2)
        page.appearance.appearance.activated.emit(2)
    assert wanted.args[0] == Settings(appearance=Appearance.DARK)


def test_a_folder_of_the_archive_needs_its_whole_path(qtbot: QtBot, page: SettingsPage, tmp_path: Path) -> None:
    enter(qtbot, page.archive.folder, "somewhere/below")
    assert "whole path" in page.archive.complaint("archive_folder")
    with qtbot.waitSignal(page.settings_wanted) as wanted:
        enter(qtbot, page.archive.folder, str(tmp_path))
    assert wanted.args[0] == Settings(archive_folder=tmp_path)


def test_what_a_pacs_administrator_needs_can_be_copied(page: SettingsPage) -> None:
    address = Address(ae_title="QRSTATION", host="0.0.0.0", port=11112)
    page.show_listener(ListenerState(address=address, listening=True, reachable_at=("10.1.2.3", "10.9.9.9")))
    page.workstation.copy_button.click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "AE title: QRSTATION",
        "Host: 10.1.2.3 or 10.9.9.9",
        "Port: 11112",
    ]
    assert "Listening as QRSTATION on port 11112" in page.workstation.state.text()


def test_the_card_names_addresses_of_this_computer_also_while_nothing_listens(page: SettingsPage) -> None:
    address = Address(ae_title="QRSTATION", host="0.0.0.0", port=11112)
    page.show_listener(ListenerState(address=address, listening=False, reachable_at=("10.1.2.3",)))
    assert "Host: 10.1.2.3" in page.workstation.card.text().splitlines()
    page.show_listener(ListenerState(address=address, listening=False))
    assert "Host: not known while there is no network" in page.workstation.card.text().splitlines()


def test_why_we_do_not_listen_is_said(page: SettingsPage) -> None:
    address = Address(ae_title="QRSTATION", host="0.0.0.0", port=104)
    page.show_listener(ListenerState(address=address, listening=False, reason="Port 104 is taken."))
    assert page.workstation.state.text() == "Not listening. Port 104 is taken."


def test_a_port_that_was_taken_is_not_spoken_of_any_more_once_we_listen(page: SettingsPage) -> None:
    page.messages.tell_error(ListenerFault("Port 104 is taken."))
    address = Address(ae_title="QRSTATION", host="0.0.0.0", port=104)
    page.show_listener(ListenerState(address=address, listening=False, reason="Port 104 is taken."))
    assert page.messages.messages
    page.show_listener(ListenerState(address=address, listening=True))
    assert page.messages.messages == ()


def test_a_node_of_the_table_is_edited_and_removed(qtbot: QtBot, page: SettingsPage, research: RemoteNode) -> None:
    page.show_nodes((research,))
    assert not page.nodes.edit_button.isEnabled()
    page.nodes.view.selectRow(0)
    for button, signal in (
        (page.nodes.edit_button, page.nodes.edit_wanted),
        (page.nodes.remove_button, page.nodes.remove_wanted),
    ):
        with qtbot.waitSignal(signal) as wanted:
            button.click()
        assert wanted.args == ["Research"]


def test_the_table_has_each_nodes_answer(
    qtmodeltester: ModelTester, main_pacs: RemoteNode, research: RemoteNode
) -> None:
    table = NodeTable()
    table.set_nodes((main_pacs, research))
    table.show_asking(["Research"])
    table.show_result(EchoResult(node="Main PACS", ok=True, milliseconds=4))
    answers = [table.index(row, table.columnCount() - 1).data() for row in range(2)]
    assert answers == ["answers in 4\u00a0ms", "asking…"]
    qtmodeltester.check(table)


def test_the_protocol_log_is_switched_on_for_a_day(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_section(page.privacy)
    with qtbot.waitSignal(page.settings_wanted) as wanted:
        page.privacy.protocol_log.click()
    settings = wanted.args[0]
    assert settings.protocol_log_on
    page.show_settings(settings)
    assert page.privacy.protocol_log.isChecked()
    with qtbot.waitSignal(page.settings_wanted) as wanted:
        page.privacy.protocol_log.click()
    assert wanted.args[0] == Settings()
    enter(qtbot, page.privacy.days, "0")
    assert page.privacy.complaint("protocol_log_days")
