"""The progress of a job as a bar with its percentage."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from qrstation.model.events import JobState
from qrstation.ui.transfers.job_model import Role
from qrstation.ui.widgets.palette import colours
from qrstation.ui.widgets.theme import SPACE

_THICKNESS = 6
_NUMBER_WIDTH = 40

_FILLS = {
    JobState.COMPLETE: "good",
    JobState.PARTIAL: "warning",
    JobState.UNVERIFIED: "warning",
    JobState.FAILED: "error",
    JobState.PAUSED: "muted",
    JobState.WAITING_FOR_RETRY: "warning",
    JobState.CANCELLED: "muted",
    JobState.STOPPING: "muted",
}


class ProgressDelegate(QStyledItemDelegate):
    """Draws a bar where the total is known, and nothing that pretends to be one where it is not."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        number, shown.text = shown.text, ""
        style = shown.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        state = index.data(Role.STATE)
        if state is None:
            return
        fraction = index.data(Role.FRACTION)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = colours(shown.palette)
        area = QRectF(option.rect).adjusted(2 * SPACE, 0, -2 * SPACE, 0)
        if fraction is not None:
            bar = area.adjusted(0, 0, -_NUMBER_WIDTH, 0)
            _draw_bar(painter, bar, fraction, QColor(chosen.line), QColor(getattr(chosen, _FILLS.get(state, "accent"))))
        else:
            number = shown.fontMetrics.elidedText(number, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.setPen(QColor(chosen.muted))
        painter.setFont(shown.font)
        side = Qt.AlignmentFlag.AlignLeft if fraction is None else Qt.AlignmentFlag.AlignRight
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, number)
        painter.restore()


def _draw_bar(painter: QPainter, area: QRectF, fraction: float, track: QColor, fill: QColor) -> None:
    bar = QRectF(area.left(), area.center().y() - _THICKNESS / 2, area.width(), _THICKNESS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    painter.drawRoundedRect(bar, _THICKNESS / 2, _THICKNESS / 2)
    if fraction > 0:
        bar.setWidth(max(bar.width() * min(fraction, 1.0), _THICKNESS))
        painter.setBrush(fill)
        painter.drawRoundedRect(bar, _THICKNESS / 2, _THICKNESS / 2)
