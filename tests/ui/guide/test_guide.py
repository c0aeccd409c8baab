"""The first start, as somebody sees it who never used qrstation."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from qrstation import settings as settings_file
from qrstation.model.first_start import Proposal
from qrstation.model.nodes import Address, RemoteNode
from qrstation.paths import Paths
from qrstation.services import first_start
from qrstation.services.nodes import NodeBook
from qrstation.settings import Settings
from qrstation.ui.app import Program
from qrstation.ui.doctor.dialog import DoctorDialog
from qrstation.ui.guide.dialog import GuideDialog
from qrstation.ui.values import PageWritten
from qrstation.ui.widgets.field import Field
from qrstation.ui.workers import running_threads
from tests.ui.conftest import Driver


@pytest.fixture
def first(
    qapp: QApplication, qtbot: QtBot, home: Paths, free_ports: Callable[[], int], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Driver]:
    """The program on a home that holds nothing, with the guide open and filled."""
    monkeypatch.setattr(first_start, "free_port", lambda host, usual: free_ports())
    monkeypatch.setattr(Settings, "listens_on", "127.0.0.1")
    driver = Driver(Program(qapp, home, port=free_ports()), qtbot)
    driver.program.start()
    driver.until(lambda: guide(driver) is not None and opened(driver).next_button.isEnabled())
    yield driver
    if driver.window.isVisible():
        driver.close()
    driver.window.deleteLater()
    driver.program.deleteLater()
    qtbot.waitUntil(lambda: running_threads() == 0)


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> GuideDialog:
    """The guide alone."""
    dialog = GuideDialog(Settings(), first=True)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    dialog.show_proposal(
        Proposal(
            ae_title="PHYSICS",
            port=11113,
            port_reason="Port 11112 is used by another program.",
            folder=tmp_path,
            free_bytes=212_000_000_000,
            firewall="None.",
        )
    )
    return dialog


def guide(driver: Driver) -> GuideDialog | None:
    guides = driver.window.findChildren(GuideDialog)
    return next((dialog for dialog in guides if dialog.isVisible()), None)


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


def test_the_practice_pacs_is_one_of_the_ways(qtbot: QtBot, dialog: GuideDialog) -> None:
    dialog.next_button.click()
    with qtbot.waitSignal(dialog.practice_wanted):
        dialog.way.practice_button.click()
    assert not dialog.isVisible()


def test_a_list_of_nodes_is_another_way(first: Driver, tmp_path: Path, home: Paths) -> None:
    file = tmp_path / "orthanc.json"
    opened(first).next_button.click()
    first.pages.node_lists.import_(tmp_path / "none.json")
    first.until(lambda: "cannot be read" in opened(first).way.fault.text())
    file.write_text('{"DicomModalities": {"main": ["PACS", "127.0.0.1", 1], "half": ["X"]}} // ours')
    first.pages.node_lists.import_(file)
    first.until(lambda: guide(first) is None)
    first.until(lambda: "main" in first.chip_text("main"))
    said = first.pages.search.messages.messages[0]
    assert said.title == "Imported 1 node from Orthanc's DicomModalities."
    assert "half needs an AE title" in said.advice
    assert NodeBook(home.nodes_file).named("main").address.ae_title == "PACS"


def test_a_port_that_is_taken_and_the_room_are_told(dialog: GuideDialog) -> None:
    said = " ".join(label.text() for label in dialog.own.findChildren(QLabel))
    assert "Port 11112 is used by another program." in said
    assert "212" in said


def test_a_wrong_value_is_told_at_its_field(qtbot: QtBot, dialog: GuideDialog) -> None:
    dialog.own.ae_title.setText("A_VERY_LONG_AE_TITLE")
    dialog.own.port.setText("0")
    dialog.own.folder.setText("somewhere")
    with qtbot.assertNotEmitted(dialog.settings_wanted):
        dialog.next_button.click()
    assert dialog.steps.currentWidget() is dialog.own
    assert "at most 16" in dialog.own.complaint("ae_title")
    assert dialog.own.complaint("port")
    assert "whole path" in dialog.own.complaint("archive_folder")


def test_a_folder_in_which_nothing_can_be_kept_is_told_before_it_goes_on(first: Driver, tmp_path: Path) -> None:
    dialog = opened(first)
    (tmp_path / "file").write_text("")
    dialog.own.folder.setText(str(tmp_path / "file" / "archive"))
    dialog.next_button.click()
    first.until(lambda: "Nothing can be kept there." in dialog.own.complaint("archive_folder"))
    assert dialog.steps.currentWidget() is dialog.own
    (tmp_path / "file").unlink()
    dialog.next_button.click()
    first.until(lambda: dialog.steps.currentWidget() is dialog.way)
    assert not (tmp_path / "file").exists(), "it is only tried out"
    dialog.reject()


def test_what_is_missing_of_a_pacs_is_told_at_its_fields(qtbot: QtBot, dialog: GuideDialog) -> None:
    dialog.pacs.taken = ["main pacs"]
    dialog.next_button.click()
    dialog.way.pacs_button.click()
    with qtbot.assertNotEmitted(dialog.save_wanted):
        dialog.next_button.click()
    said = {label.text() for label in dialog.pacs.findChildren(QLabel) if label.isVisible()}
    assert {
        "There is already a node called Main PACS.",
        "An AE title needs at least one character.",
        "A host name or an IP address is needed.",
        "A port is a number from 1 to 65535.",
    } <= said


def test_what_was_wrong_of_a_pacs_is_taken_back_as_it_is_put_right(qtbot: QtBot, dialog: GuideDialog) -> None:
    step = dialog.pacs
    dialog.next_button.click()
    dialog.way.pacs_button.click()
    step.test_button.click()
    for edit, text in ((step.ae_title, "PACS"), (step.host, "10.1.2.3"), (step.port, "104")):
        field = edit.parentWidget()
        assert isinstance(field, Field)
        assert field.complaint
        qtbot.keyClicks(edit, text)
        assert not field.complaint


def test_the_page_stands_as_soon_as_all_fields_are_right(qtbot: QtBot, dialog: GuideDialog) -> None:
    step = dialog.pacs
    dialog.next_button.click()
    dialog.way.pacs_button.click()
    qtbot.keyClicks(step.ae_title, "PACS")
    qtbot.keyClicks(step.host, "10.1.2.3")
    with qtbot.waitSignal(step.page_wanted) as wanted:
        qtbot.keyClicks(step.port, "1")
    token, _ = wanted.args or (0, None)
    step.show_page(PageWritten(token=token, page="To the administrator"))
    assert step.page.isVisible()
    step.port.clear()
    assert not step.page.isVisible()


def test_what_was_wrong_of_the_workstation_is_taken_back(qtbot: QtBot, dialog: GuideDialog) -> None:
    dialog.own.ae_title.clear()
    dialog.next_button.click()
    assert dialog.own.complaint("ae_title")
    qtbot.keyClicks(dialog.own.ae_title, "P")
    assert not dialog.own.complaint("ae_title")


def test_the_keyboard_goes_through_it(qtbot: QtBot, dialog: GuideDialog) -> None:
    qtbot.keyClick(dialog.own.ae_title, Qt.Key.Key_Return)
    assert dialog.steps.currentWidget() is dialog.way
    qtbot.keyClick(dialog.way.pacs_button, Qt.Key.Key_Space)
    assert dialog.steps.currentWidget() is dialog.pacs
    with qtbot.assertNotEmitted(dialog.settings_wanted):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_opens_by_itself_only_once_and_again_from_the_settings(first: Driver, home: Paths) -> None:
    first.qtbot.keyClick(opened(first), Qt.Key.Key_Escape)
    first.until(lambda: "Listening" in first.window.status.listening.text())
    assert home.settings_file.exists()
    first.pages.settings.workstation.guide_button.click()
    first.until(lambda: opened(first).next_button.isEnabled())
    assert opened(first).own.ae_title.text() == Settings().ae_title
    first.qtbot.keyClick(opened(first), Qt.Key.Key_Escape)
    assert guide(first) is None
