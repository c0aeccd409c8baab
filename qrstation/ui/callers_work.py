"""The list of callers, read and changed beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qrstation.model.access import AllowedCaller
from qrstation.ui.workers import Mailbox, Worker

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


class CallersWork(QObject):
    """Lets callers in, and takes them off the list.

    Parameters
    ----------
    core
        Gives the workstation.
    worker
        The thread that does it.
    mailbox
        The way back to the window's thread.
    """

    told = Signal(object)
    """The entries of the list, as it stands now: `AllowedCaller`."""

    def __init__(
        self, core: Callable[[], Workstation], worker: Worker, mailbox: Mailbox, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._worker = worker
        self._mailbox = mailbox

    def look(self) -> None:
        """Tell the list."""
        self._worker.do(self._tell)

    def allow(self, caller: AllowedCaller) -> None:
        """Let a caller in."""

        def work() -> None:
            self._core().callers.allow(caller)
            self._tell()

        self._worker.do(work)

    def forbid(self, caller: AllowedCaller) -> None:
        """Take a caller off the list."""

        def work() -> None:
            self._core().callers.forbid(*caller.identity)
            self._tell()

        self._worker.do(work)

    def _tell(self) -> None:
        self._mailbox.post(self.told.emit, self._core().callers.all())
