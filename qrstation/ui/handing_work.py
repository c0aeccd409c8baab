"""Handing on what was fetched, beside the window: when a dose retrieval has ended, and again when something is due."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from qrstation.errors import Cancelled
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import HandOn
from qrstation.ui.dose.values import HandedOn
from qrstation.ui.transfer_work import AGAIN, LONGEST_SLEEP
from qrstation.ui.workers import Mailbox, Worker

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

_BETWEEN_TOLD = 0.5
"""Seconds between two words on how far it is."""


class HandingWork(QObject):
    """Hands on, on a thread of its own.

    Parameters
    ----------
    core
        Gives the workstation.
    make_worker
        Makes a thread, by its name.
    mailbox
        The way back to the window's thread.
    """

    told = Signal(object)
    """`HandedOn`"""

    def __init__(
        self,
        core: Callable[[], Workstation],
        make_worker: Callable[[str], Worker],
        mailbox: Mailbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._mailbox = mailbox
        self._worker = make_worker("handing on")
        self._cancellation = Cancellation()
        self._shown = ""
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self.look)

    def show(self, run: str) -> None:
        """Tell from now on how it stands with what goes on with this run."""
        self._shown = run
        self._worker.do(self._tell)

    def look(self) -> None:
        """Hand on what is due, and look again when more of it is."""
        self._worker.do(partial(self._hand_on, at_once=False))

    def retry(self) -> None:
        """Hand on also what waits for its time or has failed."""
        self._worker.do(partial(self._hand_on, at_once=True))

    def hand_on(self, order: HandOn) -> None:
        """Hand on all that is owed where an order says, also what waits for its time or has failed."""
        self._worker.do(partial(self._hand_on, order, at_once=True))

    def end(self) -> None:
        """Stop, and let the thread leave."""
        self._due.stop()
        self._cancellation.request()
        self._worker.end()

    def _hand_on(self, order: HandOn | None = None, *, at_once: bool) -> None:
        last = time.monotonic()

        def advance(_done: int, _total: int) -> None:
            nonlocal last
            if time.monotonic() - last >= _BETWEEN_TOLD:
                last = time.monotonic()
                self._tell(busy=True)

        dose = self._core().dose
        began = due = datetime.now(UTC)
        try:
            dose.catch_up()
            targets = None if order is None else dose.handing.targets_of(order)
            dose.handing.attempt(targets, at_once=at_once, on_progress=advance, cancellation=self._cancellation)
            due = dose.handing.next_due() or datetime.max.replace(tzinfo=UTC)
            self._tell()
        except Cancelled:
            pass
        finally:
            self._mailbox.post(partial(self._wait_until, began), due)

    def _tell(self, *, busy: bool = False) -> None:
        handing, shown = self._core().dose.handing, self._shown
        of_run = handing.standing(run=shown) if shown else ()
        self._mailbox.post(self.told.emit, HandedOn(run=shown, of_run=of_run, everything=handing.standing(), busy=busy))

    def _wait_until(self, began: datetime, due: datetime) -> None:
        if not self._cancellation.requested:
            left = int((due - datetime.now(UTC)).total_seconds() * 1000) + 1
            # What was due when this began could not be tried, or not be noted: its disk may be back in a while.
            self._due.start(max(0, min(left, LONGEST_SLEEP)) if due > began else AGAIN)
