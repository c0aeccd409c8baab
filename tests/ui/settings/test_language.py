"""The language of the window in the settings."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from qrstation.paths import Paths
from qrstation.settings import Settings, WindowLanguage, load
from qrstation.ui.settings.language import LanguageSection
from qrstation.ui.window_state import WindowState
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
    assert WindowState(home.config / "window.ini").text("window/language") == "fr"
