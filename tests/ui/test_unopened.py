"""The window where the core cannot be opened: it says why on every page, and what helps is done from there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from qrstation import settings as settings_file
from qrstation.paths import Paths
from qrstation.settings import Reach, Settings
from qrstation.ui.app import Program
from qrstation.ui.places import Place
from qrstation.ui.workers import running_threads
from tests.ui.conftest import Driver

OTHERS = tuple(place for place in Place if place is not Place.SETTINGS)


def foot(driver: Driver) -> str:
    return driver.window.status.listening.text()


def buttons(driver: Driver) -> dict[str, QPushButton]:
    """What is offered on the page that stands for the others."""
    found = driver.pages.unopened.page.findChildren(QPushButton)
    return {button.text(): button for button in found if button.isVisible()}


@pytest.fixture
def blocked(home: Paths, free_ports: Callable[[], int], tmp_path: Path) -> Path:
    """What stands in the way of the archive's folder."""
    wall = tmp_path / "mount"
    wall.write_text("no folder")
    settings_file.save(
        home.settings_file, Settings(port=free_ports(), bind_host="127.0.0.1", archive_folder=wall / "archive")
    )
    return wall


@pytest.fixture
def begin(qapp: QApplication, qtbot: QtBot, home: Paths) -> Iterator[Callable[[], Driver]]:
    """Starts a program whose core cannot be opened."""
    begun: list[Driver] = []

    def begin() -> Driver:
        driver = Driver(Program(qapp, home), qtbot)
        begun.append(driver)
        driver.program.start()
        driver.until(lambda: driver.program.wiring is not None)
        driver.until(lambda: foot(driver).startswith("Not listening: "))
        return driver

    yield begin
    for driver in begun:
        driver.close()
        driver.window.deleteLater()
        driver.program.deleteLater()
    qtbot.waitUntil(lambda: running_threads() == 0)


def test_every_page_that_needs_the_archive_says_why_it_is_not_there(blocked: Path, begin: Callable[[], Driver]) -> None:
    driver = begin()
    page = driver.pages.unopened.page
    assert foot(driver) == "Not listening: The archive could not be opened: its folder is gone"
    for place in OTHERS:
        driver.window.show_page(place)
        assert driver.window.open_page is place
        assert page.isVisible()
        assert not driver.window.node_bar.isVisible()
    assert page.accessibleName().startswith("The archive could not be opened: its folder is gone.")
    assert str(blocked / "archive") in page.accessibleName()
    assert list(buttons(driver)) == ["Try again", "Choose another folder…"]


def test_the_settings_show_what_is_set_and_why_nothing_is_received(blocked: Path, begin: Callable[[], Driver]) -> None:
    driver = begin()
    driver.window.show_page(Place.SETTINGS)
    settings = driver.pages.settings
    assert settings.isVisible()
    assert settings.archive.folder.text() == str(blocked / "archive")
    assert settings.workstation.state.text().startswith("Not listening. The archive could not be opened")
    assert "Host: 127.0.0.1" in settings.workstation.card.text()
    assert [message.title for message in settings.messages.messages] == [
        "The archive could not be opened: its folder is gone."
    ]


def test_what_was_in_the_way_is_gone_and_it_is_tried_again(blocked: Path, begin: Callable[[], Driver]) -> None:
    driver = begin()
    driver.window.show_page(Place.ARCHIVE)
    buttons(driver)["Try again"].click()
    assert foot(driver) == "Starting…"
    assert buttons(driver) == {}
    driver.until(lambda: foot(driver).startswith("Not listening: "))

    blocked.unlink()
    buttons(driver)["Try again"].click()
    driver.until(lambda: foot(driver).startswith("Listening"))
    archive = driver.pages.archive
    assert archive.isVisible()
    driver.until(lambda: "Nothing is held" in archive.results.empty.accessibleName())
    assert archive.messages.messages == driver.pages.settings.messages.messages == ()


def test_another_folder_is_chosen_and_used_at_once(blocked: Path, begin: Callable[[], Driver], home: Paths) -> None:
    driver = begin()
    buttons(driver)["Choose another folder…"].click()
    section = driver.pages.settings.archive
    assert section.isVisible()
    dialog = section.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    chosen = blocked.with_name("elsewhere")
    chosen.mkdir()
    dialog.fileSelected.emit(str(chosen))
    dialog.close()
    driver.until(lambda: foot(driver).startswith("Listening"))
    assert settings_file.load(home.settings_file).contents.archive_folder == chosen
    driver.window.show_page(Place.SEARCH)
    assert driver.pages.search.isVisible()


def test_settings_changed_one_after_the_other_are_all_saved_and_the_archive_opened_by_them(
    blocked: Path, begin: Callable[[], Driver], home: Paths
) -> None:
    driver = begin()
    blocked.unlink()
    settings = driver.pages.settings
    for name, value in (("query_limit", 7), ("confirm_retrieval_above", 8), ("notify_transfers", False)):
        settings.retrieving.edited.emit(name, value)
    driver.until(lambda: foot(driver).startswith("Listening"))

    def saved() -> bool:
        there = settings_file.load(home.settings_file).contents
        return (there.query_limit, there.confirm_retrieval_above, there.notify_transfers) == (7, 8, False)

    driver.until(saved)
    driver.until(lambda: settings.retrieving.query_limit.text() == "7")
    driver.until(lambda: not settings.retrieving.notify.isChecked())
    assert foot(driver).startswith("Listening")


def test_a_change_of_lost_settings_tells_whom_it_lets_in(
    blocked: Path, begin: Callable[[], Driver], home: Paths
) -> None:
    home.settings_file.write_text("{")
    driver = begin()
    driver.window.show_page(Place.SETTINGS)
    driver.pages.settings.callers.anybody_may_send.click()
    told = driver.pages.settings.messages
    driver.until(lambda: any("others are let in again" in message.title for message in told.messages))
    assert settings_file.load(home.settings_file).contents.receive is Reach.OFF
    driver.until(lambda: foot(driver) != "Starting…")


def test_a_home_that_cannot_be_used_is_told_on_every_page(begin: Callable[[], Driver], home: Paths) -> None:
    home.settings_file.parent.mkdir(parents=True, exist_ok=True)
    home.settings_file.mkdir()
    driver = begin()
    assert "cannot be read" in foot(driver)
    for place in Place:
        driver.window.show_page(place)
        assert driver.pages.unopened.page.isVisible()
    assert list(buttons(driver)) == ["Try again"]
