"""The question whether there is a newer version, asked beside the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from qrstation.errors import QrError
from qrstation.ui.workers import Mailbox, Work


class NewestWork(QObject):
    """Asks when the user wants to know, and never else."""

    told = Signal(object)
    """`NewestVersion`, or the `QrError` that came instead."""

    def __init__(self, on_worker: Callable[[Work], None], mailbox: Mailbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_worker = on_worker
        self._mailbox = mailbox

    def ask(self) -> None:
        """Ask."""

        def ask() -> None:
            from qrstation.services.newest import newest_version

            try:
                self._mailbox.post(self.told.emit, newest_version())
            except QrError as fault:
                self._mailbox.post(self.told.emit, fault)

        self._on_worker(ask)
