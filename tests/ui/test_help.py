"""Help, as somebody finds it who does not know of F1."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from qrstation import __version__
from qrstation.errors import QrError
from qrstation.model.newest import NewestVersion
from qrstation.paths import resources
from qrstation.ui.help_pages import INDEX, READING_ORDER
from qrstation.ui.help_window import HelpWindow
from qrstation.ui.main_window import MainWindow
from qrstation.ui.places import Place
from tests.ui.conftest import StartProgram

OF_QT = {"Enter", "Esc", "Del", "Space", "Up", "Down", "Left", "Right", "Ctrl+A", "Menu", "Shift+F10"}
"""Keys that the help names and that are no shortcuts everywhere: lists and fields take them themselves."""


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


def shortcuts(window: MainWindow) -> Iterator[str]:
    given = [key for one in window.findChildren(QShortcut) for key in one.keys()[:1]]
    given += [key for one in window.findChildren(QAction) for key in one.shortcuts()[:1]]
    for key in given:
        yield key.toString(QKeySequence.SequenceFormat.PortableText)


def test_the_keyboard_page_names_every_key_and_no_other(start: StartProgram) -> None:
    page = (resources() / "help" / "keyboard.md").read_text("utf-8")
    cells = re.findall(r"^\| (.*?) \|", page, re.MULTILINE)
    named = {key for cell in cells if cell != "key" for key in re.split(r", or |, (?=\w)", cell)}
    given = set(shortcuts(start().window))

    assert {"Ctrl+1", "Ctrl+E", "F5"} < given
    assert given - named == set()
    assert named - given - OF_QT == set()


def test_help_opens_at_the_page_of_each_place(start: StartProgram) -> None:
    driver = start()
    for place in Place:
        driver.window.show_page(place)
        driver.window.help_button.click()
        [help_window] = [one for one in driver.window.findChildren(HelpWindow) if one.isVisible()]
        assert help_window.list.currentItem().data(Qt.ItemDataRole.UserRole) == place
        help_window.close()
