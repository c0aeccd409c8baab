"""Finding something in the help, and going from page to page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from qrstation.paths import resources
from qrstation.ui.help_window import HelpWindow

PAGES = {
    "README": "# Index\n\nNobody sees the word apple here.\n",
    "getting-started": "# Getting started\n\nAn *apple* a day. See [Pears](pears.md), or the\n[web](https://example.org/).\n",
    "pears": "# Pears\n\nNo other fruit.\n\n| a | b |\n|---|---|\n| Apple | apple pie |\n",
    "apples": "# Apples\n\n## Apples and pears\n\nBoth.\n",
}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> HelpWindow:
    for name, text in PAGES.items():
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    return shown(qtbot, tmp_path)


def shown(qtbot: QtBot, folder: Path) -> HelpWindow:
    window = HelpWindow(folder)
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def titles(window: HelpWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def title(window: HelpWindow) -> str:
    return window.text.toPlainText().partition("\n")[0]


def seek(qtbot: QtBot, window: HelpWindow, words: str) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.sought.hasFocus()
    qtbot.keyClicks(window.sought, words)
    qtbot.waitUntil(window.told.isVisible)


def press_enter(qtbot: QtBot, window: HelpWindow) -> str:
    qtbot.keyClick(window.sought, Qt.Key.Key_Return)
    return window.text.textCursor().selectedText()


def test_pages_with_the_word_are_listed_the_best_first(qtbot: QtBot, window: HelpWindow) -> None:
    assert titles(window) == ["Getting started", "Apples", "Pears"]
    seek(qtbot, window, "APPLE")

    assert titles(window) == ["Apples", "Getting started", "Pears"]
    assert title(window) == "Apples"
    assert window.told.text() == "3 pages with these words"


def test_all_words_must_be_there(qtbot: QtBot, window: HelpWindow) -> None:
    seek(qtbot, window, "apple fruit")

    assert titles(window) == ["Pears"]
    assert window.told.text() == "1 page with these words"


def test_every_place_is_marked_and_enter_goes_through_all_pages(qtbot: QtBot, window: HelpWindow) -> None:
    seek(qtbot, window, "apple")
    assert len(window.text.extraSelections()) == 2
    assert window.text.textCursor().selectionStart() == 0

    assert press_enter(qtbot, window) == "Apple"
    assert (title(window), window.text.textCursor().selectionStart() > 0) == ("Apples", True)
    press_enter(qtbot, window)
    assert title(window) == "Getting started"
    press_enter(qtbot, window)
    assert (title(window), window.text.textCursor().selectedText()) == ("Pears", "Apple")
    assert press_enter(qtbot, window) == "apple"
    press_enter(qtbot, window)
    assert title(window) == "Apples"
    assert window.sought.hasFocus()


def test_what_no_page_has_is_said(qtbot: QtBot, window: HelpWindow) -> None:
    seek(qtbot, window, "plum")

    assert window.told.text() == "No page has all of these words. The pages are in English."
    assert titles(window) == []
    assert press_enter(qtbot, window) == ""


def test_addresses_of_links_and_marks_of_markdown_are_not_searched(qtbot: QtBot, window: HelpWindow) -> None:
    seek(qtbot, window, "pears.md")

    assert titles(window) == []


def test_escape_clears_and_then_closes(qtbot: QtBot, window: HelpWindow) -> None:
    seek(qtbot, window, "fruit")
    assert title(window) == "Pears"
    qtbot.keyClick(window.sought, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.told.isVisible())

    assert titles(window) == ["Getting started", "Apples", "Pears"]
    assert title(window) == "Pears"
    assert window.text.extraSelections() == []
    assert window.isVisible()
    qtbot.keyClick(window.sought, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_link_opens_its_page_here_also_where_it_was_not_found(qtbot: QtBot, window: HelpWindow) -> None:
    seek(qtbot, window, "day")
    assert titles(window) == ["Getting started"]
    window.text.anchorClicked.emit(QUrl("pears.md"))

    assert title(window) == "Pears"
    assert titles(window) == ["Getting started", "Apples", "Pears"]
    assert window.sought.text() == ""


def test_a_link_to_elsewhere_opens_the_browser(
    qtbot: QtBot, window: HelpWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window.text.anchorClicked.emit(QUrl("https://example.org/"))

    assert opened == ["https://example.org/"]
    assert title(window) == "Getting started"


def test_what_a_physicist_looks_for_is_found(qtbot: QtBot) -> None:
    window = shown(qtbot, resources() / "help")
    best = {
        "move destination unknown": "Connection problems",
        "openrem toshiba": "Dose retrieval in OpenREM's words",
        "conformance": "DICOM Conformance Statement",
        "certificate": "TLS",
        "Ctrl+L": "Keyboard",
    }
    found = {}
    for words in best:
        window.sought.setText(words)
        qtbot.keyClick(window.sought, Qt.Key.Key_Return)
        found[words] = titles(window)[:3]
    assert {words: best[words] in found[words] for words in best} == dict.fromkeys(best, True), found


def test_nothing_stays_marked_where_nothing_is_found(qtbot: QtBot, window: HelpWindow) -> None:
    seek(qtbot, window, "fruit")
    assert window.text.textCursor().hasSelection()
    window.sought.setText("fruit plum")
    qtbot.waitUntil(lambda: titles(window) == [])

    assert press_enter(qtbot, window) == "fruit"
    window.sought.setText("plum")
    qtbot.waitUntil(lambda: not window.text.textCursor().hasSelection())
    assert window.text.extraSelections() == []
