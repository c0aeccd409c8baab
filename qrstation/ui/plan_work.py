"""Plans of retrievals, made beside the window; each can be stopped."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from qrstation.errors import Cancelled, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.retrieve import RetrievePlan, RetrieveRequest
from qrstation.ui.stoppable_work import StoppableWork
from qrstation.ui.values import PlansMade, PlanStep


class PlanWork(StoppableWork):
    """Asks nodes what retrievals would fetch, on workers."""

    stepped = Signal(object)
    """`PlanStep`"""
    made = Signal(object)
    """`PlansMade`"""

    def start(self, token: int, requests: Sequence[RetrieveRequest]) -> None:
        """Plan retrievals, one node after another; `stepped` and `made` carry the token."""
        self._begin(token, partial(self._run, token, tuple(requests)))

    def _run(self, token: int, requests: tuple[RetrieveRequest, ...], cancellation: Cancellation) -> None:
        made = PlansMade(token=token)
        try:
            made = self._plans(token, requests, cancellation)
        except Cancelled:
            pass
        except QrError as fault:
            made = PlansMade(token=token, faults=(fault,))
        finally:
            self._tell_end(self.made, made)

    def _plans(self, token: int, requests: tuple[RetrieveRequest, ...], cancellation: Cancellation) -> PlansMade:
        from qrstation.services.plan_words import summary_of_all

        core = self._core()
        plans, faults = list[RetrievePlan](), list[QrError]()
        for request in requests:
            try:
                with core.audit.asking(core.nodes.get(request.node), "the plan of a retrieval"):
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
        self._tell(self.stepped, PlanStep(token=token, node=node, done=done, total=total))
