"""Reading, saving and checking the audit trail, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qrstation.errors import QrError
from qrstation.model.audit import AuditSelection
from qrstation.ui.places import Place
from qrstation.ui.values import AuditTold
from qrstation.ui.workers import Mailbox, Work, Worker
from qrstation.words import counted, say

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

MOST_SHOWN = 5_000
"""Records that are shown at most, the last ones."""


class AuditWork(QObject):
    """Looks into the audit trail on a thread of its own.

    Parameters
    ----------
    core
        Gives the workstation.
    make_worker
        Makes a thread of that name, whose faults concern that page.
    mailbox
        The way back to the window's thread.
    """

    told = Signal(object)
    """`AuditTold`"""
    said = Signal(str)
    """What came of saving or checking, or why something could not be done, as a sentence."""

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
        self._worker = make_worker("audit trail", Place.LOG)

    def look(self, selection: AuditSelection) -> None:
        """Read the last records of those that are wanted; `told` has them."""

        def work() -> None:
            trail = self._core().audit.trail
            entries = tuple(trail.entries(replace(selection, limit=MOST_SHOWN + 1)))
            self._mailbox.post(
                self.told.emit,
                AuditTold(entries=entries[-MOST_SHOWN:], nodes=trail.nodes(), more=len(entries) > MOST_SHOWN),
            )

        self._do(work)

    def save(self, selection: AuditSelection, path: Path) -> None:
        """Write all records that are wanted into a file: a table where its name ends in .csv, else audit messages."""

        def work() -> None:
            from qrstation.services.audit_reports import save

            as_table = path.suffix.casefold() == ".csv"
            entries = self._core().audit.trail.entries(selection)
            # Who chose the name of a file that is there was asked by the dialog.
            number = save(path, entries, as_table=as_table, replacing=True)
            saved = (
                say("{records} saved: {file}", records=counted(number, "record"), file=path)
                if number
                else say("There is nothing to save.")
            )
            self._mailbox.post(self.said.emit, saved)

        self._do(work)

    def check(self) -> None:
        """Look whether anything of the trail was changed."""

        def work() -> None:
            self._mailbox.post(self.said.emit, self._core().audit.trail.check().told)

        self._do(work)

    def end(self) -> None:
        """Let the thread leave."""
        self._worker.end()

    def _do(self, work: Work) -> None:
        def guarded() -> None:
            try:
                work()
            except QrError as fault:
                self._mailbox.post(self.said.emit, str(fault))

        self._worker.do(guarded)
