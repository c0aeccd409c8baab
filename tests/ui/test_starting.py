"""The window while the core behind it is still being opened."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qrstation.errors import QrError
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.ui.app import Program
from qrstation.ui.values import Place
from qrstation.ui.window_state import WindowState
from qrstation.ui.workers import running_threads
from tests.ui.conftest import Driver, StartProgram


def remember(home: Paths, page: Place) -> None:
    home.config.mkdir(parents=True, exist_ok=True)
    state = WindowState(home.config / "window.ini")
    state.keep_text("window/page", page)
    state.save()


def titles(driver: Driver) -> list[str]:
    pages = driver.pages
    bars = (page.messages for page in (pages.search, pages.archive, pages.transfers, pages.log, pages.settings))
    return [message.title for bar in bars for message in bar.messages]


@pytest.mark.parametrize("page", Place)
def test_a_remembered_page_opens_without_a_complaint(start: StartProgram, home: Paths, page: Place) -> None:
    remember(home, page)
    driver = start()
    assert driver.window.open_page is page
    assert titles(driver) == []


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What a disk waits for that is slow to answer."""
    gate = threading.Event()
    yield gate
    gate.set()


@pytest.fixture
def hesitating(
    qapp: QApplication, qtbot: QtBot, home: Paths, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Driver]:
    """A program on the page Transfers whose core takes until the gate opens, and fails then."""

    def open_late(_: Program) -> Workstation:
        gate.wait()
        raise QrError("The archive is on a disk that is gone.")

    monkeypatch.setattr(Program, "_make_workstation", open_late)
    remember(home, Place.TRANSFERS)
    driver = Driver(Program(qapp, home), qtbot)
    driver.program.start()
    driver.until(lambda: driver.program.wiring is not None)
    yield driver
    gate.set()
    driver.window.deleteLater()
    driver.program.deleteLater()
    qtbot.waitUntil(lambda: running_threads() == 0)


def test_what_was_asked_meanwhile_fails_for_the_reason_for_which_the_core_did(
    hesitating: Driver, gate: threading.Event
) -> None:
    assert titles(hesitating) == []
    gate.set()
    hesitating.until(lambda: titles(hesitating) == ["The archive is on a disk that is gone."] * 2)
    assert hesitating.pages.unopened.page.accessibleName() == "The archive is on a disk that is gone."
    hesitating.close()


def test_the_window_closes_while_the_core_is_still_being_opened(hesitating: Driver) -> None:
    hesitating.window.show_page(Place.ARCHIVE)
    hesitating.close()
