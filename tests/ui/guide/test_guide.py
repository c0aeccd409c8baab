"""The first start, as somebody sees it who never used qrstation."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qrstation import settings as settings_file
from qrstation.model.nodes import Address, RemoteNode
from qrstation.paths import Paths
from qrstation.services import first_start
from qrstation.services.nodes import NodeBook
from qrstation.settings import Reach, Settings
from qrstation.ui.app import Program
from qrstation.ui.doctor.dialog import DoctorDialog
from qrstation.ui.guide.dialog import GuideDialog
from qrstation.ui.practice_work import PRACTICE_NODE
from qrstation.ui.workers import running_threads
from tests.ui.conftest import Driver, StartProgram


@pytest.fixture
def first(
    qapp: QApplication,
    qtbot: QtBot,
    home: Paths,
    free_ports: Callable[[], int],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Driver]:
    """The program on a home that holds nothing, with the guide open and filled."""
    monkeypatch.setattr(first_start, "free_port", lambda host, usual: free_ports())
    driver = Driver(Program(qapp, home), qtbot)
    driver.program.start()
    driver.until(lambda: guide(driver) is not None and opened(driver).next_button.isEnabled())
    yield driver
    if driver.window.isVisible():
        driver.close()
    driver.window.deleteLater()
    driver.program.deleteLater()
    qtbot.waitUntil(lambda: running_threads() == 0, timeout=10_000)


def guide(driver: Driver) -> GuideDialog | None:
    found = driver.window.findChild(GuideDialog)
    return found if isinstance(found, GuideDialog) and found.isVisible() else None


def opened(driver: Driver) -> GuideDialog:
    dialog = guide(driver)
    assert dialog is not None
    return dialog


def kept(home: Paths) -> Settings:
    return settings_file.load(home.settings_file).contents


def go_to_pacs(driver: Driver) -> GuideDialog:
    dialog = opened(driver)
    dialog.next_button.click()
    driver.until(lambda: dialog.way.listening.text().startswith("Listening"))
    dialog.way.pacs_button.click()
    return dialog


def fill_in(driver: Driver, address: Address) -> None:
    step = opened(driver).pacs
    for edit, text in ((step.ae_title, address.ae_title), (step.host, address.host), (step.port, str(address.port))):
        driver.qtbot.keyClicks(edit, text)
    step.port.editingFinished.emit()


def test_nothing_is_received_before_the_user_was_asked(first: Driver, home: Paths) -> None:
    own = opened(first).own
    assert own.ae_title.text() == first_start.ae_title_of(socket.gethostname())
    assert "Not listening" in first.window.status.listening.text()
    assert own.folder.text() == str(home.archive)
    assert "C-GET" in own.firewall.text()
    assert not home.settings_file.exists()


def test_a_pacs_is_connected_and_searched(first: Driver, pacs: RemoteNode, home: Paths) -> None:
    opened(first).own.ae_title.setText("PHYSICS")
    dialog = go_to_pacs(first)
    fill_in(first, pacs.address)
    dialog.pacs.test_button.click()
    first.until(lambda: "answers" in dialog.pacs.answer.text())
    first.until(lambda: "PHYSICS" in dialog.pacs.page.text.toPlainText())
    assert f"port {kept(home).port}" in dialog.pacs.page.text.toPlainText()
    dialog.next_button.click()
    first.until(lambda: "Main PACS" in first.chip_text("Main PACS"))
    assert guide(first) is None
    first.search()
    assert len(first.names_found()) == 3
    assert kept(home).ae_title == "PHYSICS"


def test_a_pacs_that_does_not_answer_is_told_in_words_and_examined(
    first: Driver, free_ports: Callable[[], int]
) -> None:
    dialog = go_to_pacs(first)
    fill_in(first, Address(ae_title="PACS", host="127.0.0.1", port=free_ports()))
    dialog.pacs.test_button.click()
    first.until(lambda: "Nothing is listening" in dialog.pacs.answer.text())
    assert dialog.pacs.test_button.isEnabled()
    dialog.pacs.doctor_button.click()
    doctor = dialog.findChild(DoctorDialog)
    assert isinstance(doctor, DoctorDialog)
    first.until(lambda: bool(doctor.page.text.toPlainText()))
    doctor.close()


def test_the_practice_pacs_is_one_of_the_ways(first: Driver) -> None:
    dialog = opened(first)
    dialog.next_button.click()
    dialog.way.practice_button.click()
    assert guide(first) is None
    first.until(lambda: "ms" in first.chip_text(PRACTICE_NODE), timeout=30_000)


def test_a_list_of_nodes_is_another_way(first: Driver, tmp_path: Path, home: Paths) -> None:
    file = tmp_path / "orthanc.json"
    file.write_text('{"DicomModalities": {"main": ["PACS", "127.0.0.1", 1], "half": ["X"]}} // ours')
    opened(first).next_button.click()
    first.pages.node_lists.import_(file, done=opened(first).accept)
    first.until(lambda: guide(first) is None)
    first.until(lambda: "main" in first.chip_text("main"))
    [said] = first.pages.search.messages.messages
    assert said.title == "Imported 1 node from Orthanc's DicomModalities."
    assert "half needs an AE title" in said.advice
    assert NodeBook(home.nodes_file).named("main").address.ae_title == "PACS"


def test_a_wrong_value_is_told_at_its_field(first: Driver) -> None:
    dialog = opened(first)
    dialog.own.ae_title.setText("A_VERY_LONG_AE_TITLE")
    dialog.own.port.setText("0")
    dialog.own.folder.setText("somewhere")
    dialog.next_button.click()
    assert dialog.steps.currentWidget() is dialog.own
    assert "at most 16" in dialog.own.complaint("ae_title")
    assert dialog.own.complaint("port")
    assert "whole path" in dialog.own.complaint("archive_folder")


def test_what_is_missing_of_a_pacs_is_told_at_its_fields(first: Driver) -> None:
    dialog = go_to_pacs(first)
    dialog.next_button.click()
    assert guide(first) is dialog
    assert dialog.pacs.node() is None


def test_it_opens_by_itself_only_once_and_again_from_the_settings(
    first: Driver, home: Paths, start: StartProgram
) -> None:
    first.qtbot.keyClick(opened(first), Qt.Key.Key_Escape)
    first.until(lambda: home.settings_file.exists())
    first.until(lambda: "Listening" in first.window.status.listening.text() or not kept(home).receive)
    port = kept(home).port
    first.close()
    settings_file.save(home.settings_file, kept(home).changed(receive=Reach.OFF))
    again = start()
    assert guide(again) is None
    again.pages.settings.workstation.guide_button.click()
    again.until(lambda: opened(again).next_button.isEnabled())
    assert opened(again).own.port.text() == str(port)
    opened(again).reject()


def test_the_keyboard_goes_through_it(first: Driver) -> None:
    dialog = opened(first)
    dialog.own.ae_title.setFocus()
    first.qtbot.keyClick(dialog.own.ae_title, Qt.Key.Key_Return)
    assert dialog.steps.currentWidget() is dialog.way
    first.qtbot.keyClick(dialog.way.pacs_button, Qt.Key.Key_Space)
    assert dialog.steps.currentWidget() is dialog.pacs
    first.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert guide(first) is None
