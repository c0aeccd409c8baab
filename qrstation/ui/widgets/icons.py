"""Icons of one set, the Codicons of QtAwesome, tinted from the palette when they are drawn, and the program's own."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from qtawesome import _BUNDLED_FONTS  # type: ignore[import-untyped]
from qtawesome.iconic_font import IconicFont  # type: ignore[import-untyped]

from qrstation.paths import resources
from qrstation.ui.widgets.palette import colours

_SET = "msc"
"""QtAwesome's name of the Codicons."""
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
def _codicons() -> IconicFont:
    """Load this set alone: all sets of QtAwesome take longer than the rest of the window."""
    return IconicFont(*(each for each in _BUNDLED_FONTS if each[0] == _SET))


@cache
def _glyph(name: str) -> str:
    return str(_codicons().charmap[_SET][name])


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
        glyph_font: QFont = _codicons().font(_SET, round(rect.height() * _GLYPH_SHARE))
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
