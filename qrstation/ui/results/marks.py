"""Marks in front of a row that say by their shape how much of it is held."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPen

from qrstation.ui.results.rows import Held
from qrstation.ui.widgets.icons import DrawnIcon
from qrstation.ui.widgets.palette import colours

_DIAMETER = 9.0 / 16


@cache
def mark_icon(held: Held) -> QIcon:
    """Return a mark: ○ nothing held, ◐ some, ● complete; nothing where it is not known."""
    return QIcon(_MarkEngine(held))


class _MarkEngine(DrawnIcon):
    def __init__(self, held: Held) -> None:
        super().__init__()
        self._held = held

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Draw into a rectangle."""
        if self._held is not Held.NOT_KNOWN:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _draw_circle(painter, QRectF(rect), self._held)
            painter.restore()

    def clone(self) -> QIconEngine:
        """Make another engine that draws the same."""
        return _MarkEngine(self._held)


def _draw_circle(painter: QPainter, rect: QRectF, held: Held) -> None:
    """Draw an empty, half filled (left half) or filled circle in the middle."""
    side = min(rect.width(), rect.height()) * _DIAMETER
    circle = QRectF(rect.center() - QPointF(side / 2, side / 2), rect.center() + QPointF(side / 2, side / 2))
    colour = QColor(colours().muted if held is Held.NOTHING else colours().good)
    painter.setPen(QPen(colour, max(1.0, side / 8)))
    painter.setBrush(colour if held is Held.COMPLETE else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if held is Held.SOME:
        painter.setBrush(colour)
        painter.drawPie(circle, 90 * 16, 180 * 16)
