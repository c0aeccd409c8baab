"""Questions about patients that nodes are asked for the window, on threads of their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from qrstation.errors import QrError
from qrstation.model.cancellation import Cancellation
from qrstation.ui.searching import GRACE
from qrstation.ui.values import PatientInfoAsked, PatientInfoTold
from qrstation.ui.workers import Mailbox, Pool, Worker

if TYPE_CHECKING:
    from qrstation.model.patient_info import PatientInfoOutcome
    from qrstation.services.workstation import Workstation

_SIDE_BY_SIDE = 4


class PatientInfoWork(QObject):
    """Asks nodes about patients; each request returns at once.

    Parameters
    ----------
    core
        Gives the workstation; called on a worker.
    make_worker
        Makes a thread to ask on.
    mailbox
        The way back to the window's thread.
    """

    told = Signal(object)
    """`PatientInfoTold`"""

    def __init__(
        self,
        core: Callable[[], Workstation],
        make_worker: Callable[[], Worker],
        mailbox: Mailbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._mailbox = mailbox
        self._pool = Pool(make_worker, _SIDE_BY_SIDE)
        self._running: dict[int, Cancellation] = {}

    def ask(self, asked: PatientInfoAsked) -> None:
        """Ask; `told` carries the token."""
        cancellation = self._running[asked.token] = Cancellation()
        self._pool.do(asked.token, partial(self._run, asked, cancellation))

    def stop(self, token: int) -> None:
        """Stop a question; a thread that does not come back soon is given up."""
        if (cancellation := self._running.get(token)) is not None:
            cancellation.request()
            QTimer.singleShot(GRACE, self, partial(self._give_up, token))

    def end(self) -> None:
        """Stop everything; nothing more is told."""
        for cancellation in self._running.values():
            cancellation.request()
        self._running.clear()
        self._pool.end()

    def _run(self, asked: PatientInfoAsked, cancellation: Cancellation) -> None:
        outcome: PatientInfoOutcome | None = None
        fault: QrError | None = None
        try:
            outcome = self._core().ask_about(asked.node, asked.request, cancellation)
        except QrError as reason:
            fault = reason
        finally:
            told = PatientInfoTold(token=asked.token, node=asked.node.name, outcome=outcome, fault=fault)
            self._mailbox.post(self._end, told)

    def _end(self, told: PatientInfoTold) -> None:
        if self._running.pop(told.token, None) is not None:
            self._pool.done(told.token)
            self.told.emit(told)

    def _give_up(self, token: int) -> None:
        if self._running.pop(token, None) is not None:
            self._pool.give_up(token)
