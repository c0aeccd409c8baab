"""The language of the window in the settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qrstation.first_choices import Appearance, FirstChoices, WindowLanguage, first_choices
from qrstation.paths import Paths
from qrstation.settings import Settings, load, save
from qrstation.ui.settings.language import LanguageSection
from qrstation.ui.widgets.theme import Theme
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
    assert first_choices(home.settings_file).language is WindowLanguage.FRENCH


@pytest.mark.parametrize("appearance", [Appearance.DARK, Appearance.LIGHT])
def test_what_was_chosen_elsewhere_holds_from_the_first_paint(
    start: StartProgram, home: Paths, monkeypatch: pytest.MonkeyPatch, appearance: Appearance
) -> None:
    painted: list[Appearance] = []
    choose = Theme.choose

    def paint(theme: Theme, chosen: Appearance) -> None:
        painted.append(chosen)
        choose(theme, chosen)

    monkeypatch.setattr(Theme, "choose", paint)
    save(home.settings_file, Settings(appearance=appearance))
    start().close()

    assert set(painted) == {appearance}


_UNREADABLE = [None, "", "no JSON", "[]", "{}", "\x00\xff", "[" * 100_000, '{"language": ["de"], "appearance": {}}']


@pytest.mark.parametrize("content", [*_UNREADABLE, '{"language": "klingon", "appearance": "pink"}'])
def test_what_is_no_settings_chooses_nothing(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "settings.json").write_text(content, encoding="latin-1")

    assert first_choices(tmp_path / "settings.json") == FirstChoices()


def test_one_that_cannot_be_understood_leaves_the_other(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "klingon", "appearance": "dark"}', encoding="utf-8")

    assert first_choices(tmp_path / "settings.json") == FirstChoices(appearance=Appearance.DARK)
