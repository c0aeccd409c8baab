"""Closing the window while others may send, with and without a tray."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from qrstation import settings as settings_file
from qrstation.paths import Paths
from qrstation.settings import Settings
from qrstation.ui.keep_dialog import KeepReceivingDialog
from tests.ui.conftest import Driver, StartProgram


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with a tray."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))


def kept(home: Paths) -> Settings:
    return settings_file.load(home.settings_file).contents


def question(driver: Driver) -> KeepReceivingDialog | None:
    asked = driver.window.findChildren(KeepReceivingDialog)
    return next((dialog for dialog in asked if dialog.isVisible()), None)


@pytest.mark.usefixtures("tray")
def test_it_is_asked_once_and_receives_on_in_the_tray(start: StartProgram, home: Paths) -> None:
    driver = start()
    leaving = driver.pages.leaving
    driver.window.close()
    asked = question(driver)
    assert asked is not None
    asked.reject()
    assert driver.window.isVisible()
    assert kept(home).keep_receiving is None
    driver.until(lambda: question(driver) is None)
    driver.window.close()
    asked = question(driver)
    assert asked is not None
    asked.keep_button.click()
    assert not driver.window.isVisible()
    driver.until(driver.pages.settings.workstation.keep_receiving.isChecked)
    assert kept(home).keep_receiving is True

    leaving.come_back()
    assert driver.window.isVisible()
    driver.until(lambda: question(driver) is None)
    driver.window.close()
    assert not driver.window.isVisible()
    assert question(driver) is None
    assert "Listening" in driver.window.status.listening.text()
    with driver.qtbot.waitSignal(driver.program.ended):
        leaving.quit_from_tray()


@pytest.mark.usefixtures("tray")
def test_whoever_wants_to_quit_is_not_asked_again(start: StartProgram, home: Paths) -> None:
    driver = start()
    driver.window.close()
    asked = question(driver)
    assert asked is not None
    with driver.qtbot.waitSignal(driver.program.ended):
        asked.quit_button.click()
    assert kept(home).keep_receiving is False
    again = start()
    with again.qtbot.waitSignal(again.program.ended):
        again.window.close()


def test_without_a_tray_nobody_is_asked(start: StartProgram) -> None:
    driver = start()
    assert not driver.pages.settings.workstation.keep_receiving.isEnabled()
    with driver.qtbot.waitSignal(driver.program.ended):
        driver.window.close()


@pytest.mark.usefixtures("tray")
def test_who_does_not_receive_is_not_asked(start: StartProgram) -> None:
    driver = start(listen=False)
    with driver.qtbot.waitSignal(driver.program.ended):
        driver.window.close()
