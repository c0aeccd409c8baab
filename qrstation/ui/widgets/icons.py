"""Icons of one set, the Codicons of QtAwesome, tinted from the palette when they are drawn, and the program's own."""

from __future__ import annotations

import json
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

from qrstation.paths import resources
from qrstation.ui.widgets.palette import colours

_GLYPH_SHARE = 0.9
"""Part of an icon's height that its character fills, so that text beside it has room."""


class Tint(StrEnum):
    """Which colour of the palette an icon takes."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    GOOD = "good"
    WARNING = "warning"
    ERROR = "error"


def icon(name: str, tint: Tint = Tint.TEXT) -> QIcon:
    """Return an icon by its Codicon name, such as ``search`` or ``cloud-download``.

    Raises
    ------
    KeyError
        The set has no icon of that name.
    """
    return QIcon(_GlyphEngine(_glyph(name), tint))


def program_icon() -> QIcon:
    """Return the icon by which a desktop shows the program; it is drawn afresh at every size."""
    return QIcon(str(resources() / "icons" / "qrstation.svg"))


@cache
def _codicons() -> Path:
    """Folder of QtAwesome's fonts; its code, which imports all of Qt by way of another library, is not needed."""
    package = find_spec("qtawesome")
    if package is None or package.origin is None:
        raise ImportError("QtAwesome is missing")
    return Path(package.origin).with_name("fonts")


@cache
def _family() -> str:
    """Load the Codicons; the family by which Qt knows them from now on."""
    (file,) = _codicons().glob("codicon-*.ttf")
    (family,) = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    return family


@cache
def _code_points() -> dict[str, str]:
    """Hexadecimal code points of the Codicons' characters by name."""
    (file,) = _codicons().glob("codicon-charmap-*.json")
    return dict(json.loads(file.read_bytes()))


def _glyph(name: str) -> str:
    return chr(int(_code_points()[name], 16))


class DrawnIcon(QIconEngine):
    """An icon whose `paint` draws it afresh at every size."""

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw into a new pixmap of that size in pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


class _GlyphEngine(DrawnIcon):
    """Draws one character of the icon font, so that an icon follows a change of the palette."""

    def __init__(self, glyph: str, tint: Tint) -> None:
        super().__init__()
        self._glyph = glyph
        self._tint = tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Draw the character into a rectangle."""
        painter.save()
        glyph_font = QFont(_family())
        glyph_font.setPixelSize(round(rect.height() * _GLYPH_SHARE))
        painter.setFont(glyph_font)
        painter.setPen(
            QGuiApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
            if mode is QIcon.Mode.Disabled
            else QColor(getattr(colours(), self._tint))
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._glyph)
        painter.restore()

    def clone(self) -> QIconEngine:
        """Make another engine that draws the same."""
        return _GlyphEngine(self._glyph, self._tint)
