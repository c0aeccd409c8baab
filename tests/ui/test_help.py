"""Help, as somebody finds it who does not know of F1."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from qrstation import __version__
from qrstation.errors import QrError
from qrstation.model.newest import NewestVersion
from qrstation.paths import resources
from qrstation.ui.help_pages import INDEX, READING_ORDER
from qrstation.ui.help_window import HelpWindow
from qrstation.ui.values import Place
from tests.ui.conftest import StartProgram


def test_a_button_opens_the_help_of_the_page(start: StartProgram) -> None:
    driver = start()
    driver.window.show_page(Place.LOG)
    driver.window.help_button.click()
    help_window = driver.window.findChild(HelpWindow)
    assert isinstance(help_window, HelpWindow)
    assert help_window.findChildren(QTextBrowser)[0].toPlainText().startswith("Log")
    assert driver.window.open_page is Place.LOG
    help_window.close()


def test_pages_stand_in_the_order_in_which_they_are_read(qtbot: QtBot) -> None:
    window = HelpWindow(resources() / "help")
    qtbot.addWidget(window)
    [pages] = window.findChildren(QListWidget)
    titles = [pages.item(row).text() for row in range(pages.count())]
    assert titles[:2] == ["Getting started", "Search"]
    assert set(READING_ORDER) == {path.stem for path in (resources() / "help").glob("*.md")} - {INDEX}


def test_a_newer_version_is_looked_for_only_when_asked(qtbot: QtBot) -> None:
    window = HelpWindow(resources() / "help")
    qtbot.addWidget(window)
    window.show()
    assert window.version.text() == f"qrstation {__version__}"
    with qtbot.waitSignal(window.check_wanted):
        window.check_button.click()
    assert not window.check_button.isEnabled()
    window.show_newest(NewestVersion(newest="99.0"))
    assert window.check_button.isEnabled()
    assert window.version.text().startswith("qrstation 99.0 is published")
    window.show_newest(QrError("This computer did not reach the internet.", advice="Ask."))
    assert window.version.text() == "This computer did not reach the internet. Ask."


def test_the_window_tells_what_was_found(start: StartProgram, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def answer() -> NewestVersion:
        asked.append(None)
        return NewestVersion(newest="99.0")

    monkeypatch.setattr("qrstation.services.newest.newest_version", answer)
    driver = start()
    driver.window.help_button.click()
    help_window = driver.window.findChild(HelpWindow)
    assert isinstance(help_window, HelpWindow)
    assert asked == []
    help_window.check_button.click()
    driver.until(lambda: help_window.version.text().startswith("qrstation 99.0"))
    assert len(asked) == 1
    help_window.close()
