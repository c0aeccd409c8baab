"""Plans of retrievals, made beside the window; each can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qrstation.errors import Cancelled, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.retrieve import RetrievePlan, RetrieveRequest
from qrstation.ui.values import PlansMade, PlanStep
from qrstation.ui.workers import Mailbox, Work

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


class PlanWork(QObject):
    """Asks nodes what retrievals would fetch, on workers.

    Parameters
    ----------
    core
        Gives the workstation.
    on_worker
        Has work done on a thread that is free.
    mailbox
        The way back to the window's thread.
    """

    stepped = Signal(object)
    """`PlanStep`"""
    made = Signal(object)
    """`PlansMade`"""

    def __init__(
        self,
        core: Callable[[], Workstation],
        on_worker: Callable[[Work], None],
        mailbox: Mailbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._on_worker = on_worker
        self._mailbox = mailbox
        self._running: dict[int, Cancellation] = {}

    def start(self, token: int, requests: Sequence[RetrieveRequest]) -> None:
        """Plan retrievals, one node after another; `stepped` and `made` carry the token."""
        self._running[token] = Cancellation()
        self._on_worker(partial(self._run, token, tuple(requests), self._running[token]))

    def stop(self, token: int) -> None:
        """Stop making plans; nothing happens when they are made."""
        if token in self._running:
            self._running[token].request()

    def end(self) -> None:
        """Stop everything."""
        for cancellation in self._running.values():
            cancellation.request()

    def _run(self, token: int, requests: tuple[RetrieveRequest, ...], cancellation: Cancellation) -> None:
        made = PlansMade(token=token)
        try:
            made = self._plans(token, requests, cancellation)
        except Cancelled:
            pass
        except QrError as fault:
            made = PlansMade(token=token, faults=(fault,))
        finally:
            self._mailbox.post(self._end, made)

    def _plans(self, token: int, requests: tuple[RetrieveRequest, ...], cancellation: Cancellation) -> PlansMade:
        from qrstation.services.plan_words import summary_of_all

        core = self._core()
        plans, faults = list[RetrievePlan](), list[QrError]()
        for request in requests:
            try:
                plans.append(core.plan(request, cancellation, partial(self._tell_step, token, request.node)))
            except Cancelled:
                raise
            except QrError as fault:
                faults.append(fault)
        return PlansMade(
            token=token,
            plans=tuple(plans),
            faults=tuple(faults),
            sentences=summary_of_all(plans, core.archive.free_bytes()),
        )

    def _tell_step(self, token: int, node: str, done: int, total: int) -> None:
        self._mailbox.post(self.stepped.emit, PlanStep(token=token, node=node, done=done, total=total))

    def _end(self, made: PlansMade) -> None:
        del self._running[made.token]
        self.made.emit(made)
