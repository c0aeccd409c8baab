"""The practice PACS beside the window: started once, put into the node book, told where we receive."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from qrstation.errors import Cancelled
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import Address, RemoteNode
from qrstation.words import say

if TYPE_CHECKING:
    from qrstation.practice import PracticePacs
    from qrstation.services.workstation import Workstation

PRACTICE_NODE = "Practice PACS"
"""Name under which the practice PACS stands in the node book."""
_LOOPBACK = "127.0.0.1"
_EVERYWHERE = ("0.0.0.0", "::", "")
"""Hosts that stand for all addresses of this computer."""


class PracticeWork:
    """Runs the practice PACS; its methods are called on workers.

    Parameters
    ----------
    core
        Gives the workstation.
    """

    def __init__(self, core: Callable[[], Workstation]) -> None:
        self._core = core
        self._pacs: PracticePacs | None = None
        self._starting = threading.Lock()
        self._handing_over = threading.Lock()
        self._stop = Cancellation()

    def start(self) -> tuple[RemoteNode, ...] | None:
        """Start it and put it into the node book, which is returned; none when it runs already.

        Raises
        ------
        Cancelled
            It is not wanted any more.
        """
        with self._starting:
            return None if self._pacs is not None else self._start()

    def _start(self) -> tuple[RemoteNode, ...]:
        from qrstation.practice import PracticePacs

        pacs = PracticePacs(self._core().paths.practice)
        address = pacs.start(self._stop)
        with self._handing_over:
            self._pacs = None if self._stop.requested else pacs
        if self._pacs is None:
            pacs.stop()
            raise Cancelled
        self.tell_where_we_listen()
        return self._put_into_book(address)

    def tell_where_we_listen(self) -> None:
        """Let it send to us by C-MOVE."""
        if self._pacs is None or not (state := self._core().listener_state).listening:
            return
        own = state.address
        self._pacs.register(replace(own, host=_LOOPBACK) if own.host in _EVERYWHERE else own)

    def stop(self) -> None:
        """Stop it, if it runs, and have none started any more."""
        with self._handing_over:
            self._stop.request()
        if self._pacs is not None:
            self._pacs.stop()

    def _put_into_book(self, address: Address) -> tuple[RemoteNode, ...]:
        book = self._core().nodes
        node = RemoteNode(name=PRACTICE_NODE, address=address, notes=say("Invented patients"))
        if any(each.name == PRACTICE_NODE for each in book.all()):
            book.replace(PRACTICE_NODE, node)
        else:
            book.add(node)
        return book.all()
