"""Retrievals of which nothing comes for a while: their last rate and time left are no longer true."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from qrstation.model.events import Job, JobState
from qrstation.ui.widgets.formats import duration
from qrstation.words import say

SILENT_AFTER = 3.0
"""Seconds without news of a retrieval after which it is told that nothing comes."""
_LOOK = 1000
"""Milliseconds between two looks at the clock."""


class Stalls(QObject):
    """Ages what is shown of retrievals that run and of which nothing is heard."""

    aged = Signal(object)
    """`Job` as it is to be shown: without a rate, and with how long no object has come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard: dict[int, tuple[float, Job]] = {}
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)

    def heard(self, job: Job) -> None:
        """Note that a job has changed; only those that were receiving can stall."""
        if job.state is JobState.RUNNING and job.received and not job.elsewhere:
            self._heard[job.id] = (time.monotonic(), job)
        else:
            self._heard.pop(job.id, None)
        if bool(self._heard) is not self._timer.isActive():
            (self._timer.start if self._heard else self._timer.stop)()

    def look(self) -> None:
        """Tell of each job of which nothing was heard for a while."""
        now = time.monotonic()
        for since, job in tuple(self._heard.values()):
            if (silent := now - since) >= SILENT_AFTER:
                words = say(
                    "{activity}; no object came for {duration}",
                    activity=job.activity or say("receiving"),
                    duration=duration(int(silent)),
                )
                self.aged.emit(replace(job, activity=words, rate=0.0, seconds_left=None))
