"""Work of the core that runs beside the window, piece by piece, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance

from qrstation.model.cancellation import Cancellation
from qrstation.ui.workers import Mailbox, Work

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


class Told(Protocol):
    """Something told of a piece of work."""

    @property
    def token(self) -> int:
        """Which piece it is about."""


class StoppableWork(QObject):
    """Pieces of work on workers, each known by its token.

    Parameters
    ----------
    core
        Gives the workstation; called on a worker.
    on_worker
        Has work done on a thread that is free.
    mailbox
        The way back to the window's thread.
    """

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

    def stop(self, token: int) -> None:
        """Stop a piece of work; nothing happens when it ended."""
        if token in self._running:
            self._running[token].request()

    def end(self) -> None:
        """Stop everything."""
        for cancellation in self._running.values():
            cancellation.request()

    def _begin(self, token: int, run: Callable[[Cancellation], None]) -> None:
        """Have a piece of work done on a worker; it ends with `_tell_end`."""
        self._running[token] = Cancellation()
        self._on_worker(partial(run, self._running[token]))

    def _tell(self, signal: SignalInstance, told: Told) -> None:
        """Emit a signal on the window's thread."""
        self._mailbox.post(signal.emit, told)

    def _tell_end(self, signal: SignalInstance, told: Told) -> None:
        """Emit the last signal of a piece of work on the window's thread, unless nobody waits for it any longer."""
        self._mailbox.post(partial(self._end, signal), told)

    def _end(self, signal: SignalInstance, told: Told) -> None:
        if self._running.pop(told.token, None) is not None:
            signal.emit(told)
