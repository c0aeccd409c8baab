from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from qrstation.ui.widgets.palette import DARK, LIGHT, Colours, colours, contrast, qt_palette

TEXTS = ("text", "muted", "accent", "good", "warning", "error")
BACKGROUNDS = ("window", "base", "alternate", "raised", "hover")


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
class TestBothPalettes:
    @pytest.mark.parametrize(("text", "background"), list(product(TEXTS, BACKGROUNDS)))
    def test_text_can_be_read_on_every_background(self, palette: Colours, text: str, background: str) -> None:
        assert contrast(getattr(palette, text), getattr(palette, background)) >= 4.5

    @pytest.mark.parametrize(
        ("text", "background"),
        [
            ("on_accent", "accent"),
            ("on_accent", "accent_hover"),
            ("on_selection", "selection"),
            ("text", "warning_fill"),
            ("muted", "warning_fill"),
            ("warning", "warning_fill"),
            ("text", "error_fill"),
            ("muted", "error_fill"),
            ("error", "error_fill"),
            ("muted", "selection"),
            ("warning", "selection"),
            ("error", "selection"),
            ("good", "selection"),
        ],
    )
    def test_text_can_be_read_on_its_fill(self, palette: Colours, text: str, background: str) -> None:
        assert contrast(getattr(palette, text), getattr(palette, background)) >= 4.5

    def test_a_palette_is_recognised_from_qts(self, palette: Colours) -> None:
        assert colours(qt_palette(palette)) is palette

    def test_focus_is_visible(self, palette: Colours) -> None:
        assert contrast(palette.accent, palette.base) >= 3

    def test_qt_takes_its_text_and_background_from_it(self, palette: Colours) -> None:
        made = qt_palette(palette)
        assert made.color(QPalette.ColorRole.Base) == QColor(palette.base)
        assert made.color(QPalette.ColorRole.Text) == QColor(palette.text)


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#ffffff") == pytest.approx(1)
