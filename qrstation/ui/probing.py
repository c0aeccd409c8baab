"""Probes of nodes that run beside the window, each of which can be stopped."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from qrstation.errors import Cancelled, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import RemoteNode
from qrstation.ui.stoppable_work import StoppableWork
from qrstation.ui.values import NodesChanged, ProbeEnded, ProbeStep


class ProbeWork(StoppableWork):
    """Asks nodes what they offer, on workers."""

    stepped = Signal(object)
    """`ProbeStep`"""
    ended = Signal(object)
    """`ProbeEnded`"""
    nodes_changed = Signal(object)
    """`NodesChanged`: a card was kept."""

    def start(self, token: int, node: RemoteNode) -> None:
        """Probe a node; `stepped` and `ended` carry the token."""
        self._begin(token, partial(self._run, token, node))

    def _run(self, token: int, node: RemoteNode, cancellation: Cancellation) -> None:
        def step(done: int, total: int | None, note: str) -> None:
            self._tell(self.stepped, ProbeStep(token=token, done=done, total=total, note=note))

        try:
            ended = ProbeEnded(token=token, card=self._core().probe(node, step, cancellation))
            self._mailbox.post(self.nodes_changed.emit, NodesChanged(nodes=self._core().nodes.all()))
        except Cancelled:
            ended = ProbeEnded(token=token)
        except QrError as fault:
            ended = ProbeEnded(token=token, fault=fault)
        self._tell_end(self.ended, ended)
