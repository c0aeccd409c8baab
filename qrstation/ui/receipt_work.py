"""Receipts of retrievals, written and verified beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qrstation.model.cancellation import Cancellation
from qrstation.ui.places import Place
from qrstation.ui.values import ArchiveDone, ArchiveProgress, ArchiveTask
from qrstation.ui.workers import Mailbox, Worker
from qrstation.words import counted, sentence

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


class ReceiptWork(QObject):
    """Writes and verifies receipts on threads of its own.

    Parameters
    ----------
    core
        Gives the workstation.
    make_worker
        Makes a thread of that name, whose faults concern that page.
    mailbox
        The way back to the window's thread.
    """

    saved = Signal(object)
    """Path of the file."""
    progressed = Signal(object)
    """`ArchiveProgress` of a verification."""
    verified = Signal(object)
    """`ArchiveDone` of a verification."""

    def __init__(
        self,
        core: Callable[[], Workstation],
        make_worker: Callable[[str, Place], Worker],
        mailbox: Mailbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._mailbox = mailbox
        self._saving = make_worker("receipts", Place.TRANSFERS)
        self._verifying = make_worker("verified receipts", Place.ARCHIVE)
        self._cancellation = Cancellation()

    def save(self, job_id: int, path: Path) -> None:
        """Write the receipt of a job that ended; `saved` tells when it is there."""

        def work() -> None:
            from qrstation.services import receipts

            receipts.save(receipts.of_job(self._core(), job_id), path)
            self._mailbox.post(self.saved.emit, path)

        self._saving.do(work)

    def verify(self, path: Path) -> None:
        """Compare the files of a receipt's objects with what it says."""
        self._cancellation = Cancellation()
        self._verifying.do(partial(self._verify, path, self._cancellation))

    def stop(self) -> None:
        """Stop verifying."""
        self._cancellation.request()

    def end(self) -> None:
        """Stop, and let the threads leave."""
        self.stop()
        self._saving.end()
        self._verifying.end()

    def _verify(self, path: Path, cancellation: Cancellation) -> None:
        from qrstation.services import receipts

        receipt = receipts.load(path)
        result = receipts.check_at(self._core(), receipt, self._tell, cancellation)
        problems = tuple(f"{problem.sop_instance_uid}: {problem.detail}" for problem in result.problems)
        done = ArchiveDone(
            task=ArchiveTask.VERIFY,
            count=result.checked,
            problems=problems,
            remark=_remark(len(receipt.not_here)),
        )
        self._mailbox.post(self.verified.emit, done)

    def _tell(self, done: int, total: int) -> None:
        self._mailbox.post(self.progressed.emit, ArchiveProgress(task=ArchiveTask.VERIFY, done=done, total=total))


def _remark(absent: int) -> str:
    if not absent:
        return ""
    were = counted(
        absent, "more object was not here when it was written", "more objects were not here when it was written"
    )
    return sentence(were)
