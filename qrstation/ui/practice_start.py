"""The practice PACS, started from the page that the user looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qrstation.ui.practice_work import PRACTICE_NODE
from qrstation.ui.widgets.message_bar import Message, MessageBar
from qrstation.words import say


class PracticeStart:
    """Has the practice PACS started, and says that it takes a while.

    Parameters
    ----------
    start
        Starts it.
    bar
        Gives the message bar of the page that is open.
    bars
        Gives those of all pages.
    """

    def __init__(
        self, start: Callable[[], object], bar: Callable[[], MessageBar], bars: Callable[[], Iterable[MessageBar]]
    ) -> None:
        self._start = start
        self._bar = bar
        self._bars = bars

    def start(self) -> None:
        """Start it."""
        self._bar().tell(
            Message(
                title=say("The practice PACS is starting."),
                advice=say("Its invented patients are generated when it is first used; that takes a few seconds."),
                key=PRACTICE_NODE,
            )
        )
        self._start()

    def started(self) -> None:
        """Take the message back: it is there, or will not be."""
        for bar in self._bars():
            bar.withdraw(PRACTICE_NODE)
