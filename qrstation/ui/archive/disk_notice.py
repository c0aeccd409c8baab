"""Says on every page that the disk of the archive takes nothing or has little room, for as long as it is so."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qrstation.model.disk import DiskState
from qrstation.model.events import DiskChanged, Event, Severity
from qrstation.ui.status_line import StatusLine
from qrstation.ui.widgets.message_bar import Message, MessageBar

_KEY = "disk"


class DiskNotice:
    """One message, in the bars of all pages; what the user closed stays closed until something else is wrong.

    Parameters
    ----------
    bars
        Gives the message bars of all pages.
    status
        Says it in few words.
    """

    def __init__(self, bars: Callable[[], Iterable[MessageBar]], status: StatusLine) -> None:
        self._bars = bars
        self._status = status
        self._closed = False
        self._before = DiskState()

    def heard(self, event: Event) -> None:
        """Take what the core tells of the disk."""
        if isinstance(event, DiskChanged):
            self.show(event.state)

    def show(self, state: DiskState) -> None:
        """Show how the disk stands now."""
        self._status.show_disk(state)
        before, self._before = self._before, state
        if (before.trouble, before.low) != (state.trouble, state.low):
            self._closed = False
        if not state.title:
            self._withdraw()
        elif not self._closed:
            message = Message(
                title=state.title,
                severity=Severity.ERROR if state.trouble else Severity.WARNING,
                advice=state.advice,
                detail=state.detail,
                dismissed=self._close,
                key=_KEY,
            )
            for bar in self._bars():
                bar.tell(message)

    def _close(self) -> None:
        self._closed = True
        self._withdraw()

    def _withdraw(self) -> None:
        for bar in self._bars():
            bar.withdraw(_KEY)
