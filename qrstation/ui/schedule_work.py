"""Saved dose queries at work beside the window: a timer that looks which are due, and their runs on workers."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from qrstation.errors import Cancelled, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import DoseReview, DoseStage
from qrstation.model.dose_schedule import SavedQuery, SavedStanding
from qrstation.model.events import Job
from qrstation.model.handing_on import HandOnStanding
from qrstation.ui.dose.values import HistoryTold, RunEnded, RunStaged
from qrstation.ui.stoppable_work import StoppableWork
from qrstation.ui.values import next_token
from qrstation.ui.workers import Mailbox, Work, Worker
from qrstation.words import say, sentences

if TYPE_CHECKING:
    from qrstation.services.dose.schedules import Schedules
    from qrstation.services.workstation import Workstation

LOOK_INTERVAL = 15_000
"""Milliseconds between two looks at what is due, and at what other programs changed."""
CLOSING_TIME = 0.5
"""Seconds in which runs may note that they are left, when the window closes."""


class ScheduleWork(StoppableWork):
    """Runs saved dose queries that are due or wanted, and keeps them; each request returns at once.

    Parameters
    ----------
    desk
        Thread on which the files are read and written.
    """

    told = Signal(object)
    """Tuple of `SavedStanding`: each saved query as it stands."""
    history_told = Signal(object)
    """`HistoryTold`"""
    staged = Signal(object)
    """`RunStaged`"""
    ended = Signal(object)
    """`RunEnded`"""

    def __init__(
        self,
        core: Callable[[], Workstation],
        on_worker: Callable[[Work], None],
        mailbox: Mailbox,
        desk: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(core, on_worker, mailbox, parent)
        self._desk = desk
        self._opening = threading.Lock()
        self._opened = ExitStack()
        self._schedules: Schedules | None = None
        self._names: dict[str, int] = {}
        """Tokens of the runs of the queries of these names."""
        self._at_work: set[int] = set()
        self._warned = 0
        self._ending = self._is_closed = False
        self._timer = QTimer(self, interval=LOOK_INTERVAL)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on what is due."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Tell how the saved queries stand, and run those that are due."""
        self._desk.do(self._look)

    def run(self, name: str, *, only_if_due: bool = False) -> None:
        """Run a saved query; nothing happens where it runs here already."""
        if name.casefold() in self._names or self._ending:
            return
        token = self._names[name.casefold()] = next_token()
        self._begin(token, partial(self._run, token, name, only_if_due))

    def stop_run(self, name: str) -> None:
        """Stop a run, with its retrieval."""
        if name.casefold() in self._names:
            self.stop(self._names[name.casefold()])

    def save(self, saved: SavedQuery, replacing: bool) -> None:
        """Keep a query."""
        self._change(lambda: self._files().queries.add(saved, replacing=replacing))

    def remove(self, name: str) -> None:
        """Keep a query no more."""
        self._change(lambda: self._files().queries.remove(name))

    def tell_history(self, name: str) -> None:
        """Tell what ran of a query."""

        def look() -> None:
            self._mailbox.post(self.history_told.emit, HistoryTold(name=name, runs=self._files().history(name)))

        self._desk.do(look)

    def end(self) -> None:
        """Start nothing more, and stop what runs; its retrievals go on with the next start."""
        self._ending = True
        self._timer.stop()
        super().end()

    def close(self) -> None:
        """Let go of the files once no run needs them any more, but wait for none; on a worker's thread."""
        deadline = time.monotonic() + CLOSING_TIME
        while self._at_work and time.monotonic() < deadline:
            time.sleep(0.02)
        self._desk.end()
        with self._opening:
            self._is_closed = True
            self._opened.close()

    def _look(self, *, running: bool = True) -> None:
        queries = self._files().queries
        self._mailbox.post(partial(self._on_told, running), self._files().standings())
        if fresh := queries.warnings[self._warned :]:
            self._warned = len(queries.warnings)
            raise QrError(sentences(*fresh))

    def _on_told(self, running: bool, standings: tuple[SavedStanding, ...]) -> None:
        self.told.emit(standings)
        if not running:
            return
        now = datetime.now(UTC)
        for standing in standings:
            if standing.is_due(now):
                self.run(standing.saved.name, only_if_due=True)

    def _change(self, change: Callable[[], None]) -> None:
        self._desk.do(change)
        self.look()

    def _run(self, token: int, name: str, only_if_due: bool, cancellation: Cancellation) -> None:
        def stage(told: DoseStage) -> None:
            self._mailbox.post(self.staged.emit, RunStaged(name=name, stage=told))

        ended = RunEnded(token=token, name=name)
        self._at_work.add(token)
        try:
            run = self._files().run(
                name,
                self._core().dose,
                finish=partial(self._finish, cancellation),
                hand_on=partial(self._hand_on, cancellation),
                on_stage=stage,
                cancellation=cancellation,
                only_if_due=only_if_due,
            )
            ended = RunEnded(token=token, name=name, run=run)
        except Cancelled:
            pass
        except QrError as fault:
            ended = RunEnded(token=token, name=name, fault=fault)
        finally:
            self._at_work.discard(token)
            self._mailbox.post(self._on_ended, ended)

    def _finish(self, cancellation: Cancellation, job: Job) -> Job:
        """Wait until the queue has done a job; one that is not wanted any more is cancelled."""
        from qrstation.services.dose.schedules import rested

        stands = rested(self._core(), job, cancellation)
        if cancellation.requested and stands.state.active and not self._ending:
            self._core().jobs.cancel(job.id)
            return self._core().jobs.get(job.id)
        return stands

    def _hand_on(self, cancellation: Cancellation, review: DoseReview) -> tuple[HandOnStanding, ...]:
        dose = self._core().dose
        return dose.hand_on(review.order.hand_on, dose.handing.run_of(review), cancellation)

    def _on_ended(self, ended: RunEnded) -> None:
        self._names.pop(ended.name.casefold(), None)
        self._running.pop(ended.token, None)
        self.ended.emit(ended)
        # A run that could not even be noted is due still: it waits for the timer.
        self._desk.do(partial(self._look, running=ended.run is not None))

    def _files(self) -> Schedules:
        from qrstation.services.dose.schedules import open_schedules

        with self._opening:
            if self._is_closed:
                raise QrError(say("qrstation is being closed."))
            if self._schedules is None:
                self._schedules = self._opened.enter_context(open_schedules(self._core().paths))
            return self._schedules
