"""Ties the section on callers to the work, asks about those who were refused, and says whom a new node lets in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from qrstation.model.access import AllowedCaller, RefusedCaller, Right
from qrstation.model.events import CallerRefused, Event, LetInAgain, Severity
from qrstation.model.node_lists import senders_added
from qrstation.model.nodes import RemoteNode
from qrstation.settings import Settings
from qrstation.ui.bridge import Bridge
from qrstation.ui.settings.callers import CallersSection
from qrstation.ui.values import NodesChanged, Opened
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.message_bar import Message, MessageBar
from qrstation.words import later, say

_KEY = "caller refused"
"""Of a crowd of strangers one is asked about, so that a click lets in who is meant; the list has the others."""
_QUESTIONS = {
    Right.SEND: later("Allow it to send to this computer? Only if you know what it is."),
    Right.QUERY: later("Allow it to search and fetch? Only if you know what it is."),
}


class CallersWiring(QObject):
    """Shows who is let in, and lets others in with one click.

    Parameters
    ----------
    section, bridge
        What is tied together.
    message_bar
        Gives the bar of the page that is open.
    message_bars
        Gives those of all pages.
    show_list
        Turns to the section.
    """

    def __init__(
        self,
        section: CallersSection,
        bridge: Bridge,
        message_bar: Callable[[], MessageBar],
        message_bars: Callable[[], tuple[MessageBar, ...]],
        show_list: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._section = section
        self._work = bridge.callers
        self._message_bar = message_bar
        self._message_bars = message_bars
        self._show_list = show_list
        self._asked: AllowedCaller | None = None
        self._nodes: tuple[RemoteNode, ...] = ()
        self._anybody_may_send = True
        section.allow_wanted.connect(self._work.allow)
        section.forbid_wanted.connect(self._work.forbid)
        self._work.told.connect(section.table.set_allowed)
        self._work.told.connect(self._on_told)
        bridge.event_happened.connect(self._on_event)
        bridge.opened.connect(self._on_opened)
        bridge.settings_changed.connect(self._on_settings)
        bridge.nodes_changed.connect(self._on_nodes_changed)

    def _on_opened(self, opened: Opened) -> None:
        self._nodes = opened.nodes
        self._on_settings(opened.settings)

    def _on_settings(self, settings: Settings) -> None:
        self._anybody_may_send = settings.anybody_may_send

    def _on_nodes_changed(self, changed: NodesChanged) -> None:
        before, self._nodes = self._nodes, changed.nodes
        if not self._anybody_may_send and (told := senders_added(before, changed.nodes)):
            self._message_bar().tell(Message(title=told, severity=Severity.WARNING))

    def _on_event(self, event: Event) -> None:
        if isinstance(event, CallerRefused):
            self._ask_about(event.caller)
        elif isinstance(event, LetInAgain):
            self._message_bar().tell(Message(title=event.told, severity=Severity.WARNING))

    def _on_told(self, callers: Sequence[AllowedCaller]) -> None:
        if self._asked in callers:
            self._withdraw()

    def _withdraw(self) -> None:
        for bar in self._message_bars():
            bar.withdraw(_KEY)

    def _ask_about(self, caller: RefusedCaller) -> None:
        self._section.table.add_refused(caller)
        here = self._message_bar()
        if any(message.key == _KEY for message in here.messages):
            return
        self._withdraw()
        self._asked = caller.entry
        here.tell(
            Message(
                title=caller.told,
                severity=Severity.WARNING,
                advice=say(_QUESTIONS[caller.right]),
                choices=(
                    Choice(text=say("Allow"), run=partial(self._work.allow, caller.entry)),
                    Choice(text=say("List of callers"), run=self._show_list),
                ),
                key=_KEY,
            )
        )
