"""The real window: how it starts, what it remembers, what it tells of itself, and its keys."""

import socket
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser

from qrstation.model.events import Severity
from qrstation.model.nodes import RemoteNode
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.ui.crash_dialog import CrashDialog
from qrstation.ui.help_window import HelpWindow
from qrstation.ui.messages import CrashReport
from qrstation.ui.places import Place
from qrstation.ui.window_state import WindowState
from tests.ui.conftest import Driver, StartProgram


def test_the_first_start_says_what_to_do(start: StartProgram) -> None:
    driver = start()
    assert driver.pages.search.results.empty.isVisible()
    assert "No node" in driver.pages.search.results.empty.accessibleName()
    assert driver.window.windowTitle() == "qrstation"


def test_a_port_in_use_is_told_and_another_one_is_taken_at_once(
    start: StartProgram, free_ports: Callable[[], int]
) -> None:
    driver = start()
    settings = driver.pages.settings
    free = free_ports()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        set_port(driver, taken.getsockname()[1])
        driver.until(lambda: "Not listening" in settings.workstation.state.text())
        assert "Not listening" in driver.window.status.listening.text()
        assert settings.messages.messages[0].severity is Severity.ERROR
    set_port(driver, free)
    driver.until(lambda: f"on port {free}" in settings.workstation.state.text())


def set_port(driver: Driver, port: int) -> None:
    edit = driver.pages.settings.workstation.port
    edit.clear()
    driver.qtbot.keyClicks(edit, str(port))
    edit.editingFinished.emit()


def test_a_bug_on_a_worker_reaches_the_crash_dialog(
    start: StartProgram, pacs: RemoteNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = start(pacs)
    reports: list[CrashReport] = []
    driver.pages._bridge.crashed.connect(reports.append)
    monkeypatch.setattr(Workstation, "search", lambda *_: 1 / 0)
    page = driver.pages.search
    page.form.patient_name.setText("DOE*")
    page.form.search()
    driver.until(lambda: bool(reports))
    driver.until(lambda: not page.form.running)
    assert reports[0].title == "ZeroDivisionError"
    assert "DOE" not in reports[0].text
    assert driver.window.findChild(CrashDialog) is not None


def test_pages_have_keys(start: StartProgram) -> None:
    driver = start()
    driver.window.activateWindow()
    for key, place in (
        (Qt.Key.Key_2, Place.DOSE),
        (Qt.Key.Key_3, Place.ARCHIVE),
        (Qt.Key.Key_4, Place.TRANSFERS),
        (Qt.Key.Key_5, Place.LOG),
        (Qt.Key.Key_Comma, Place.SETTINGS),
        (Qt.Key.Key_1, Place.SEARCH),
    ):
        driver.qtbot.keyClick(driver.window, key, Qt.KeyboardModifier.ControlModifier)
        assert driver.window.open_page is place


def test_the_page_and_the_nodes_are_remembered(start: StartProgram, pacs: RemoteNode, main_pacs: RemoteNode) -> None:
    driver = start(pacs, main_pacs)
    driver.window.node_bar.choose(["Main PACS"])
    driver.window.show_page(Place.LOG)
    driver.close()
    second = start()
    assert second.window.open_page is Place.LOG
    assert [node.name for node in second.window.node_bar.chosen] == ["Main PACS"]


def test_what_changes_is_remembered_before_the_window_closes(
    start: StartProgram, pacs: RemoteNode, home: Paths
) -> None:
    driver = start(pacs)
    driver.until(lambda: driver.window.node_bar.chosen != ())
    driver.pages.search.form.patient_name.setText("Ad*")
    driver.search()
    driver.window.show_page(Place.TRANSFERS)

    def written() -> bool:
        state = WindowState(home.config / "window.ini")
        return "Ad*" in state.text("search/memory") and state.text("window/page") == Place.TRANSFERS

    driver.until(written)
    assert WindowState(home.config / "window.ini").text("search/nodes") == "PACS"


def test_a_damaged_index_is_told_at_the_start(start: StartProgram, home: Paths) -> None:
    home.data.mkdir(parents=True, exist_ok=True)
    home.index.write_bytes(b"not a database at all" * 100)
    driver = start()
    driver.until(lambda: bool(driver.pages.search.messages.messages))
    [message] = driver.pages.search.messages.messages
    assert "index of the archive was damaged" in message.title
    assert message.severity is Severity.WARNING


def test_a_damaged_list_of_transfers_is_told_at_the_start(start: StartProgram, home: Paths) -> None:
    home.data.mkdir(parents=True, exist_ok=True)
    home.jobs.write_bytes(b"not a database at all" * 100)
    driver = start()
    driver.until(lambda: bool(driver.pages.search.messages.messages))
    [message] = driver.pages.search.messages.messages
    assert "list of transfers was damaged" in message.title
    assert message.severity is Severity.WARNING


def test_f1_opens_the_help_of_the_page(start: StartProgram) -> None:
    driver = start()
    driver.window.show_page(Place.TRANSFERS)
    driver.window.activateWindow()
    driver.qtbot.keyClick(driver.window, Qt.Key.Key_F1)
    help_window = driver.window.findChild(HelpWindow)
    assert isinstance(help_window, HelpWindow)
    assert help_window.isVisible()
    assert "Transfers" in help_window.findChildren(QTextBrowser)[0].toPlainText().splitlines()[0]
    help_window.close()
