from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from qrstation.first_choices import Appearance
from qrstation.ui.widgets import theme as theme_module
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.palette import DARK, LIGHT, contrast
from qrstation.ui.widgets.theme import FontSize, Theme, Tone, font, in_proportion, set_tone


@pytest.fixture
def switched(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.choose(Appearance.LIGHT)


def colours_in(drawn: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    image = drawn.pixmap(QSize(32, 32), 1.0, mode).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_what_is_chosen_already_is_not_put_on_again(
    qapp: QApplication, switched: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    switched.choose(Appearance.DARK)
    sheets: list[str] = []
    monkeypatch.setattr(QApplication, "setStyleSheet", lambda _, sheet: sheets.append(sheet))

    switched.choose(Appearance.DARK)
    assert not sheets

    switched.choose(Appearance.LIGHT)
    assert len(sheets) == 1


def test_the_user_can_choose_dark_and_light(qapp: QApplication, switched: Theme) -> None:
    switched.choose(Appearance.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    switched.choose(Appearance.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)


def test_an_icon_follows_the_palette(switched: Theme) -> None:
    drawn = icon("search", Tint.ACCENT)
    assert LIGHT.accent in colours_in(drawn)
    switched.choose(Appearance.DARK)
    assert DARK.accent in colours_in(drawn)


def test_a_disabled_icon_is_paler(theme: Theme) -> None:
    assert LIGHT.disabled in colours_in(icon("search"), QIcon.Mode.Disabled)


def test_an_unknown_icon_is_a_bug() -> None:
    with pytest.raises(KeyError):
        icon("no such icon")


def test_a_tone_reaches_the_style_sheet(qtbot: QtBot) -> None:
    button = set_tone(QPushButton("Search"), Tone.PRIMARY)
    qtbot.addWidget(button)
    button.resize(120, 28)
    middle_left = button.grab().toImage().pixelColor(4, 14)
    assert middle_left.name() == LIGHT.accent


@pytest.mark.parametrize("dark", [False, True])
def test_check_boxes_of_lists_stand_out(qtbot: QtBot, switched: Theme, *, dark: bool) -> None:
    switched.choose(Appearance.DARK if dark else Appearance.LIGHT)
    chosen = DARK if dark else LIGHT
    tree = QTreeWidget(columnCount=1)
    qtbot.addWidget(tree)
    tree.resize(120, 80)
    item = QTreeWidgetItem(tree, [""])
    seen = []
    for state, outline in (
        (Qt.CheckState.Unchecked, chosen.muted),
        (Qt.CheckState.PartiallyChecked, chosen.accent),
        (Qt.CheckState.Checked, chosen.accent),
    ):
        item.setCheckState(0, state)
        image = tree.viewport().grab(tree.visualItemRect(item)).toImage()
        pixels = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
        assert outline in pixels
        assert contrast(outline, chosen.base) > 3
        seen.append(pixels)
    assert seen[1] != seen[2], "the marks tell all from some"


@pytest.mark.parametrize(("size", "points"), [(FontSize.LIST, 9), (FontSize.TEXT, 10), (FontSize.TITLE, 13)])
def test_text_has_one_of_three_sizes(size: FontSize, points: int) -> None:
    assert font(size).pointSize() == points


def test_rooms_grow_with_the_font_and_never_shrink(monkeypatch: pytest.MonkeyPatch) -> None:
    def sized(points: int) -> Callable[[FontSize], QFont]:
        def chosen(_: FontSize) -> QFont:
            drawn = font(FontSize.LIST)
            drawn.setPointSize(points)
            return drawn

        return chosen

    monkeypatch.setattr(theme_module, "font", sized(4))
    assert in_proportion(100) == 100
    monkeypatch.setattr(theme_module, "font", sized(36))
    assert in_proportion(100) > 200
