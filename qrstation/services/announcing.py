"""Telling everybody who wants to hear what the core does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime

from qrstation.model.events import Event, ListenerChanged, LogEntry, Severity
from qrstation.model.nodes import ListenerState


class Announcing:
    """Has subscribers, who hear every event."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[Event], None]] = []
        self._subscribing = threading.Lock()

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        """Have `listener` called with every event, on any thread; call what is returned to stop that."""
        with self._subscribing:
            self._subscribers.append(listener)

        def unsubscribe() -> None:
            with self._subscribing:
                self._subscribers.remove(listener)

        return unsubscribe

    def _announce(self, event: Event) -> None:
        with self._subscribing:
            subscribers = tuple(self._subscribers)
        for subscriber in subscribers:
            subscriber(event)

    def _say(self, severity: Severity, text: str, node: str = "") -> None:
        """Add a line to the log, in words and without patient data."""
        self._announce(LogEntry(time=datetime.now(UTC), severity=severity, text=text.strip(), node=node))

    def _say_listening(self, state: ListenerState) -> None:
        """Tell whether we receive, and where; or why not."""
        if state.listening:
            self._say(Severity.INFO, f"Listening as {state.address}.")
        elif state.reason:
            self._say(Severity.ERROR, state.reason)
        else:
            self._say(Severity.INFO, "Not listening any more.")
        self._announce(ListenerChanged(state=state))
