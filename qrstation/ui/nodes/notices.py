"""What is said of nodes without having been asked, and asking those again that turn out to answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from qrstation.model.events import Event, JobChanged, JobState, Severity
from qrstation.ui.nodes.bar import NodeBar
from qrstation.ui.values import SearchEnded
from qrstation.ui.widgets.message_bar import Message, MessageBar
from qrstation.words import say

if TYPE_CHECKING:
    from qrstation.ui.bridge import Bridge


class NodeNotices(QObject):
    """Watches over the nodes that can be searched.

    Parameters
    ----------
    message_bar
        Gives the bar of the page that is open.
    """

    def __init__(self, bar: NodeBar, bridge: Bridge, message_bar: Callable[[], MessageBar], parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._bridge = bridge
        self._message_bar = message_bar
        bar.lost.connect(self._on_lost)
        bridge.book_watch.warned.connect(self._warn)
        bridge.searches.search_ended.connect(self._on_search_ended)
        bridge.event_happened.connect(self._on_event)

    def _on_lost(self, names: tuple[str, ...]) -> None:
        if not self._bar.is_empty:
            self._warn(say("No longer among the nodes that are searched: {nodes}.", nodes=", ".join(names)))

    def _warn(self, told: str) -> None:
        self._message_bar().tell(Message(title=told, severity=Severity.WARNING))

    def _on_search_ended(self, ended: SearchEnded) -> None:
        if ended.outcome is not None:
            self._answered(ended.node)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, JobChanged) and event.job.state is JobState.COMPLETE:
            self._answered(event.job.request.node)

    def _answered(self, name: str) -> None:
        """Ask a node again that is shown not to answer: it did."""
        chip = self._bar.chip(name)
        if chip is not None and chip.is_silent:
            self._bridge.echo((chip.node,))
