"""Collecting reference cycles on the window's thread alone.

Python collects on whichever thread allocates; a widget that is deleted on a worker that way ends the process.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 250
"""Milliseconds between two looks at how much has gathered."""


class WindowGarbage(QObject):
    """Takes the place of Python's automatic collection from `start` to `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._was_automatic = False

    def start(self) -> None:
        """Collect here and nowhere else."""
        self._was_automatic = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave collecting to whoever did it before, once nothing of the window is left to collect."""
        self._timer.stop()
        gc.collect()
        if self._was_automatic:
            gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
        if due:
            gc.collect(due[-1])
