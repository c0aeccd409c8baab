"""Looking at the disk of the archive every so often, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from qrstation.ui.workers import Worker

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

LOOK_INTERVAL = 10_000
"""Milliseconds between two looks."""


class DiskWork(QObject):
    """Has the core look at the disk; what it finds comes as a `DiskChanged` event.

    Parameters
    ----------
    core
        Gives the workstation; called on the worker.
    worker
        Its thread: a disk that does not answer holds up nothing else.
    """

    def __init__(self, core: Callable[[], Workstation], worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._worker = worker
        self._timer = QTimer(self, interval=LOOK_INTERVAL)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now, and from now on."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Look once; not while an earlier look has not ended."""
        if self._worker.idle:
            core = self._core
            self._worker.do(lambda: core().disk.look())

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._worker.end()
