"""Examinations of nodes that run beside the window, each of which can be stopped and asks its user one question."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qrstation.errors import QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.diagnosis import Finding, SampleObject, Step
from qrstation.model.nodes import RemoteNode
from qrstation.ui.stoppable_work import StoppableWork
from qrstation.ui.values import ExaminationEnded, ExaminationTold
from qrstation.ui.workers import Mailbox, Work
from qrstation.words import later, say

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

_NOT_AGREED = later("You did not agree to it.")


class ExaminationWork(StoppableWork):
    """Finds out what works with nodes, on workers."""

    told = Signal(object)
    """`ExaminationTold`"""
    ended = Signal(object)
    """`ExaminationEnded`"""

    def __init__(
        self,
        core: Callable[[], Workstation],
        on_worker: Callable[[Work], None],
        mailbox: Mailbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(core, on_worker, mailbox, parent)
        self._answers: dict[int, SimpleQueue[str]] = {}

    def start(self, token: int, node: RemoteNode, passcode: str) -> None:
        """Examine a node; `told` and `ended` carry the token."""
        self._answers[token] = SimpleQueue()
        self._begin(token, partial(self._run, token, node, passcode, self._answers[token]))

    def answer(self, token: int, agreed: bool) -> None:
        """Say whether the object may be retrieved that `told` asked about."""
        if token in self._running:
            self._answers[token].put("" if agreed else say(_NOT_AGREED))

    def _run(
        self,
        token: int,
        node: RemoteNode,
        passcode: str,
        answers: SimpleQueue[str],
        cancellation: Cancellation,
    ) -> None:
        from qrstation.services.doctor.case import Audience
        from qrstation.services.doctor.page import administrators_page

        def tell(told: Step | Finding | SampleObject) -> None:
            self._tell(self.told, ExaminationTold(token=token, told=told))

        def agree(wanted: SampleObject) -> str:
            tell(wanted)
            with cancellation.calling(lambda: answers.put(_NOT_AGREED)):
                return answers.get()

        ended = ExaminationEnded(token=token)
        try:
            core, audience = self._core(), Audience(agree=agree, on_step=tell, on_finding=tell)
            with core.audit.asking(node, "connection doctor"):
                diagnosis = core.examine(node, audience, cancellation, passcode=passcode)
            ended = ExaminationEnded(token=token, diagnosis=diagnosis, page=administrators_page(diagnosis))
        except QrError as fault:
            ended = ExaminationEnded(token=token, fault=fault)
        finally:
            self._tell_end(self.ended, ended)
