"""How the window looks: two palettes, three font sizes, one step of spacing.

A widget says what a text or a button is with `set_tone`; the style sheet decides what that looks like.
"""

from __future__ import annotations

from dataclasses import asdict
from enum import IntEnum, StrEnum
from pathlib import Path
from string import Template
from typing import TypeVar

from PySide6.QtCore import QObject, QSize, Qt, QTemporaryDir
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from qrstation.first_choices import Appearance
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.palette import DARK, LIGHT, Colours, colours, contrast, qt_palette
from qrstation.ui.widgets.style_sheet import STYLE_SHEET

__all__ = [
    "DARK",
    "ICON_LIST",
    "ICON_RAIL",
    "LIGHT",
    "ROW_HEIGHT",
    "SPACE",
    "Colours",
    "FontSize",
    "Theme",
    "Tone",
    "colours",
    "contrast",
    "font",
    "in_proportion",
    "set_tone",
    "widen",
]

W = TypeVar("W", bound=QWidget)

SPACE = 4
"""Step of all spacing, in device-independent pixels."""
ROW_HEIGHT = 24
"""Height of a row of a list, in device-independent pixels."""
_USUAL_DATE = 64
"""Width of a date in lists, in device-independent pixels, for which rooms are laid out."""
ICON_LIST = QSize(16, 16)
ICON_RAIL = QSize(20, 20)


class FontSize(IntEnum):
    """The three sizes of text, in points."""

    LIST = 9
    TEXT = 10
    TITLE = 13


class Tone(StrEnum):
    """What a text or a button is, for the style sheet."""

    TITLE = "title"
    MUTED = "muted"
    GOOD = "good"
    WARNING = "warning"
    ERROR = "error"
    PRIMARY = "primary"
    """The one button of a page or dialog that people come for."""
    FLAT = "flat"
    """A button without a frame until the pointer is over it."""
    CHIP = "chip"
    """A round-ended button that is one of several choices."""
    LINE = "line"
    """A frame that is nothing but a thin line."""
    RAIL = "rail"
    """A button of the rail."""
    SMALL = "small"
    """Text in the size of lists."""
    PANEL = "panel"
    """A frame with the background of lists."""
    CARD = "card"
    """A text on a field of its own, to be read and copied."""
    CHROME = "chrome"
    """A frame with the background of the window, against a list."""


def font(size: FontSize) -> QFont:
    """Return the application's font in one of the three sizes."""
    chosen = QFont(QGuiApplication.font())
    chosen.setPointSize(size)
    return chosen


def in_proportion(width: int) -> int:
    """Widen a room for text (device-independent pixels) where the system's font is larger than the usual one."""
    date = QFontMetrics(font(FontSize.LIST)).horizontalAdvance("2026-11-19")
    return max(width, round(width * date / _USUAL_DATE))


def widen(dialog: QWidget, width: int) -> None:
    """Give a dialog that is laid out at least a width (device-independent pixels), and more where its texts need it."""
    dialog.setMinimumWidth(max(in_proportion(width), dialog.minimumSizeHint().width()))


def set_tone(widget: W, *tones: Tone) -> W:
    """Say what a widget is, and return it; the style sheet takes it from there."""
    widget.setProperty("tone", list(map(str, tones)))
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    return widget


class Theme(QObject):
    """Puts the palette on the application and follows the system's change between light and dark."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._chosen = Appearance.SYSTEM
        self._drawings = QTemporaryDir()
        application.aboutToQuit.connect(self._drawings.remove)
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setFont(font(FontSize.TEXT))
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    def choose(self, appearance: Appearance) -> None:
        """Use the dark palette, the light one, or that of the system."""
        # To dress all widgets again takes a third of a second.
        if appearance is not self._chosen:
            self._chosen = appearance
            self._follow()

    def _follow(self) -> None:
        of_system = self._application.styleHints().colorScheme()
        dark = {Appearance.DARK: True, Appearance.LIGHT: False}.get(self._chosen, of_system is Qt.ColorScheme.Dark)
        chosen = DARK if dark else LIGHT
        self._application.setPalette(qt_palette(chosen))
        self._application.setStyleSheet(
            Template(STYLE_SHEET).substitute(asdict(chosen), drawings=self._draw_arrows(chosen), row=ROW_HEIGHT)
        )

    def _draw_arrows(self, chosen: Colours) -> str:
        """Draw what a style sheet can only take from files, and return the folder."""
        folder = Path(self._drawings.path()) / ("dark" if chosen is DARK else "light")
        if not folder.exists():
            folder.mkdir()
            for name, tint in (
                ("chevron-down", Tint.MUTED),
                ("chevron-up", Tint.MUTED),
                ("check", Tint.ON_ACCENT),
                ("dash", Tint.ON_ACCENT),
            ):
                for suffix, side in (("", 12), ("@2x", 24)):
                    icon(name, tint).pixmap(QSize(side, side), 1.0).save(str(folder / f"{name}{suffix}.png"))
        return folder.as_posix()
