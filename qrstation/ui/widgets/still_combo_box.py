"""A list to choose from that stands in something that scrolls."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class StillComboBox(QComboBox):
    """Leaves the wheel to what is around it: nobody who scrolls past wants to choose something else."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, and choose nothing."""
        event.ignore()
