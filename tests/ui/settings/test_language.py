"""The language of the window in the settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qrstation.paths import Paths
from qrstation.settings import Settings, WindowLanguage, load
from qrstation.ui.language import chosen_language
from qrstation.ui.settings.language import LanguageSection
from tests.ui.conftest import StartProgram


def test_each_language_stands_there_under_its_own_name(qtbot: QtBot) -> None:
    section = LanguageSection()
    qtbot.addWidget(section)
    section.show_settings(Settings(language=WindowLanguage.JAPANESE))

    assert section.language.currentText() == "日本語"
    assert [section.language.itemText(row) for row in range(section.language.count())] == [
        "As the system",
        "English",
        "Deutsch",
        "Français",
        "Español",
        "日本語",
    ]


def test_what_is_chosen_holds_from_the_next_start(start: StartProgram, home: Paths) -> None:
    driver = start()
    combo = driver.pages.settings.language.language
    combo.setCurrentIndex(combo.findData(WindowLanguage.FRENCH))
    combo.activated.emit(combo.currentIndex())

    driver.until(lambda: load(home.settings_file).contents.language is WindowLanguage.FRENCH)
    driver.close()
    assert chosen_language(home.settings_file) == "fr"


@pytest.mark.parametrize("content", [None, "", "no JSON", "[]", "{}", "\x00\xff"])
def test_what_is_no_settings_chooses_nothing(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "settings.json").write_text(content, encoding="latin-1")

    assert chosen_language(tmp_path / "settings.json") == ""
