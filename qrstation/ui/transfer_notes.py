"""Notes of the desktop on transfers that took long, while nobody looks at the window."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from qrstation.model.events import Event, Job, JobChanged, JobRemoved, JobState
from qrstation.settings import Settings
from qrstation.ui.main_window import MainWindow
from qrstation.ui.tray import Tray
from qrstation.ui.widgets.formats import duration, one_line
from qrstation.words import counted, later, say

LONG = 30.0
"""Seconds of a transfer from which on its end is told."""

_ENDS = {
    JobState.COMPLETE: later("Transfer complete"),
    JobState.PARTIAL: later("Transfer incomplete"),
    JobState.UNVERIFIED: later("Transfer ended, but only the node could know whether all came"),
    JobState.FAILED: later("Transfer failed"),
}


class TransferNotes(QObject):
    """Tells the end of long transfers; patients are never named, as others may see the screen.

    Parameters
    ----------
    settings
        Gives the settings as they stand.
    clock
        Gives seconds that only grow.
    """

    def __init__(
        self,
        window: MainWindow,
        tray: Tray,
        settings: Callable[[], Settings],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tray = tray
        self._settings = settings
        self._clock = clock
        self._begun: dict[int, float] = {}

    def heard(self, event: Event) -> None:
        """Take note of how transfers go."""
        match event:
            case JobChanged(job=job) if job.state is JobState.RUNNING and not job.elsewhere:
                self._begun.setdefault(job.id, self._clock())
            case JobChanged(job=job) if not job.state.active:
                begun = self._begun.pop(job.id, None)
                if begun is not None and job.state in _ENDS:
                    self._ended(job, self._clock() - begun)
            case JobRemoved(job_id=job_id):
                self._begun.pop(job_id, None)
            case _:
                pass

    def _ended(self, job: Job, seconds: float) -> None:
        if seconds < LONG or self._window.isActiveWindow() or not self._settings().notify_transfers:
            return
        if self._tray.is_there:
            self._tray.tell(say(_ENDS[job.state]), note_of(job, seconds))
        else:
            QApplication.alert(self._window)


def note_of(job: Job, seconds: float) -> str:
    """Say what came of a transfer, without its patient."""
    return say(
        "{objects} from {node}, in {duration}.",
        objects=counted(job.received, "object"),
        node=one_line(job.request.node),
        duration=duration(seconds),
    )
