"""The retrieve queue at work: one thread for each node's lane, and a timer for what becomes due later."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from qrstation.errors import QrError
from qrstation.model.events import Outlook
from qrstation.model.retrieve import RetrieveRequest
from qrstation.ui.workers import Mailbox, Worker

if TYPE_CHECKING:
    from qrstation.services.jobs import JobQueue
    from qrstation.services.workstation import Workstation

INTERRUPTING_TIME = 1.2
"""Seconds in which transfers may end in an orderly way when the window closes."""
AGAIN = 60_000
"""Milliseconds after which a lane is looked at again that broke off, because its list could not be written to disk."""
LONGEST_SLEEP = 3_600_000
"""Milliseconds after which it is looked anyway what is due: clocks are set, and computers sleep."""


class TransferWork(QObject):
    """Runs jobs on threads of its own, and passes on what the user wants done with them.

    Parameters
    ----------
    core
        Gives the workstation.
    make_worker
        Makes a thread, by its name.
    mailbox
        The way back to the window's thread.
    """

    series_told = Signal(object, object)
    """Number of a job, and the `SeriesStanding` of each series that it wants (tuple)."""

    def __init__(
        self,
        core: Callable[[], Workstation],
        make_worker: Callable[[str], Worker],
        mailbox: Mailbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._make_worker = make_worker
        self._mailbox = mailbox
        self._desk = make_worker("queue")
        self._lanes: dict[str, Worker] = {}
        self._ending = False
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self.look)

    def submit(self, request: RetrieveRequest) -> None:
        """Put a retrieval into the queue, on disk, and let it run."""
        self._desk.do(lambda: self._core().jobs.submit(request))

    def cancel(self, job_id: int) -> None:
        """Stop a retrieval."""
        self._desk.do(lambda: self._core().jobs.cancel(job_id))

    def pause(self, job_ids: Sequence[int]) -> None:
        """Let retrievals rest until they are resumed."""
        self._each(job_ids, lambda queue, job_id: queue.pause(job_id))

    def resume(self, job_ids: Sequence[int]) -> None:
        """Let retrievals go on now that are paused or wait for their time."""
        self._each(job_ids, lambda queue, job_id: queue.resume(job_id))

    def retry(self, job_ids: Sequence[int]) -> None:
        """Let retrievals that ended run again."""
        self._each(job_ids, lambda queue, job_id: queue.retry(job_id))

    def remove(self, job_ids: Sequence[int]) -> None:
        """Take retrievals that ended off the list."""
        self._each(job_ids, lambda queue, job_id: queue.remove(job_id))

    def tell_series(self, job_id: int) -> None:
        """Look how much is here of each series that a job wants; `series_told` has the answer."""

        def look() -> None:
            series = self._core().series_of(job_id)
            self._mailbox.post(lambda _: self.series_told.emit(job_id, series))

        self._desk.do(look)

    def refresh(self) -> None:
        """Look what other programs on the same home do."""
        self._desk.do(lambda: self._core().jobs.refresh())

    def look(self) -> None:
        """Run what may run, and look again when more of it may."""
        self._desk.do(lambda: self._mailbox.post(self._run_lanes, self._core().jobs.outlook()))

    def interrupt(self) -> None:
        """Stop all retrievals because the program ends, and give them a moment for that; on a worker's thread."""
        self._core().jobs.interrupt()
        deadline = time.monotonic() + INTERRUPTING_TIME
        while time.monotonic() < deadline and not all(lane.idle for lane in tuple(self._lanes.values())):
            time.sleep(0.02)

    def end(self) -> None:
        """Start nothing more."""
        self._ending = True
        self._due.stop()

    def workers(self) -> tuple[Worker, ...]:
        """All threads that were made."""
        return (self._desk, *self._lanes.values())

    def _each(self, job_ids: Sequence[int], do: Callable[[JobQueue, int], None]) -> None:
        for job_id in job_ids:
            self._desk.do(partial(self._do, do, job_id))

    def _do(self, do: Callable[[JobQueue, int], None], job_id: int) -> None:
        do(self._core().jobs, job_id)

    def _run_lanes(self, outlook: Outlook) -> None:
        if self._ending:
            return
        for node in outlook.lanes:
            if node not in self._lanes:
                self._lanes[node] = self._make_worker(f"lane {node}")
            if self._lanes[node].idle:
                self._lanes[node].do(partial(self._drain, node))
        if outlook.next_due is not None:
            left = (outlook.next_due - datetime.now(UTC)).total_seconds() * 1000
            self._due.start(max(0, min(int(left) + 1, LONGEST_SLEEP)))

    def _drain(self, node: str) -> None:
        try:
            while not self._ending and self._core().jobs.run_next(node):
                pass
        except QrError:
            self._mailbox.post(lambda _: self._look_again())
            raise

    def _look_again(self) -> None:
        if not self._ending:
            self._due.start(AGAIN)
