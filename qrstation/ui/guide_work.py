"""What the guide of the first start needs to know, found out beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qrstation.model.nodes import RemoteNode
from qrstation.ui.values import FolderMeasured, PageWritten
from qrstation.ui.workers import Mailbox, Work

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


class GuideWork(QObject):
    """Proposes how the workstation is set up, on workers.

    Parameters
    ----------
    core
        Gives the workstation; called on a worker.
    on_worker
        Has work done on a thread that is free.
    mailbox
        The way back to the window's thread.
    """

    proposed = Signal(object)
    """`Proposal`"""
    measured = Signal(object)
    """`FolderMeasured`"""
    page_written = Signal(object)
    """`PageWritten`"""

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

    def propose(self) -> None:
        """Find out what may be proposed."""

        def find_out() -> None:
            from qrstation.services.first_start import propose

            self._mailbox.post(self.proposed.emit, propose(self._core()))

        self._on_worker(find_out)

    def measure(self, folder: Path) -> None:
        """Measure the room on the disk of a folder, and try whether something can be kept there."""

        def measure() -> None:
            from qrstation.services.first_start import folder_problem, room

            measured = FolderMeasured(folder=folder, free_bytes=room(folder), problem=folder_problem(folder))
            self._mailbox.post(self.measured.emit, measured)

        self._on_worker(measure)

    def write_page(self, token: int, node: RemoteNode) -> None:
        """Write the page for the administrator of a node."""
        self._on_worker(partial(self._write, token, node))

    def _write(self, token: int, node: RemoteNode) -> None:
        from qrstation.services.first_start import page_for

        self._mailbox.post(self.page_written.emit, PageWritten(token=token, page=page_for(self._core(), node)))
