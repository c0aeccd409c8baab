"""Probes of nodes that run beside the window, each of which can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qrstation.errors import Cancelled, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import RemoteNode
from qrstation.ui.values import NodesChanged, ProbeEnded, ProbeStep
from qrstation.ui.workers import Mailbox, Work

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


class ProbeWork(QObject):
    """Asks nodes what they offer, on workers.

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
    """`ProbeStep`"""
    ended = Signal(object)
    """`ProbeEnded`"""
    nodes_changed = Signal(object)
    """`NodesChanged`: a card was kept."""

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

    def start(self, token: int, node: RemoteNode) -> None:
        """Probe a node; `stepped` and `ended` carry the token."""
        self._running[token] = Cancellation()
        self._on_worker(partial(self._run, token, node, self._running[token]))

    def stop(self, token: int) -> None:
        """Stop a probe; nothing happens when it ended."""
        if token in self._running:
            self._running[token].request()

    def end(self) -> None:
        """Stop everything."""
        for cancellation in self._running.values():
            cancellation.request()

    def _run(self, token: int, node: RemoteNode, cancellation: Cancellation) -> None:
        def step(done: int, total: int | None, note: str) -> None:
            self._mailbox.post(self.stepped.emit, ProbeStep(token=token, done=done, total=total, note=note))

        try:
            ended = ProbeEnded(token=token, card=self._core().probe(node, step, cancellation))
            self._mailbox.post(self.nodes_changed.emit, NodesChanged(nodes=self._core().nodes.all()))
        except Cancelled:
            ended = ProbeEnded(token=token)
        except QrError as fault:
            ended = ProbeEnded(token=token, fault=fault)
        self._mailbox.post(self._end, ended)

    def _end(self, ended: ProbeEnded) -> None:
        del self._running[ended.token]
        self.ended.emit(ended)
