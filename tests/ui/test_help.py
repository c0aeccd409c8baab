"""Help, as somebody finds it who does not know of F1."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from qrstation.paths import resources
from qrstation.ui.help_window import READING_ORDER, HelpWindow
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
    assert set(READING_ORDER) == {path.stem for path in (resources() / "help").glob("*.md")}
