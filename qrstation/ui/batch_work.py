"""Lists that are read and looked up beside the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from qrstation.errors import QrError
from qrstation.model.batch import ListChoices, ListReport, Table
from qrstation.model.cancellation import Cancellation
from qrstation.ui.batch.values import LookUpEnded, LookUpStep, LookUpWanted, ReportSaved, RowsTold, TableTold
from qrstation.ui.searching import GRACE
from qrstation.ui.stoppable_work import StoppableWork
from qrstation.words import say


class BatchWork(StoppableWork):
    """Reads lists, asks nodes for them and writes reports, on workers; each request returns at once."""

    table_told = Signal(object)
    """`TableTold`"""
    rows_told = Signal(object)
    """`RowsTold`"""
    stepped = Signal(object)
    """`LookUpStep`"""
    ended = Signal(object)
    """`LookUpEnded`"""
    saved = Signal(object)
    """`ReportSaved`"""

    def read(self, token: int, path: Path, sheet: str) -> None:
        """Read a list; `table_told` carries the token."""
        self._on_worker(partial(self._read, token, path, sheet))

    def understand(self, token: int, table: Table, choices: ListChoices) -> None:
        """Find out what a list asks for; `rows_told` carries the token."""
        self._on_worker(partial(self._understand, token, table, choices))

    def look_up(self, wanted: LookUpWanted) -> None:
        """Ask a node for a list; `stepped` and `ended` carry the token."""
        self._begin(wanted.token, partial(self._look_up, wanted))

    def stop(self, token: int) -> None:
        """Stop asking; what does not end soon is waited for no longer."""
        if token in self._running:
            super().stop(token)
            QTimer.singleShot(GRACE, self, partial(self._give_up, token))

    def save(self, token: int, report: ListReport, path: Path) -> None:
        """Write a report; `saved` carries the token."""
        self._on_worker(partial(self._save, token, report, path))

    def end(self) -> None:
        """Stop everything, and wait for nothing."""
        super().end()
        self._running.clear()

    def _read(self, token: int, path: Path, sheet: str) -> None:
        from qrstation.services.batch.columns import column_name, guessed
        from qrstation.services.batch.reading import read_table

        told = TableTold(token=token)
        try:
            table = read_table(path, sheet)
            names = tuple(column_name(table, place) for place in range(len(table.headings)))
            told = TableTold(token=token, table=table, names=names, columns=guessed(table))
        except QrError as fault:
            told = TableTold(token=token, fault=fault)
        finally:
            self._tell(self.table_told, told)

    def _understand(self, token: int, table: Table, choices: ListChoices) -> None:
        from qrstation.services.batch.rows import rows_of

        try:
            told = RowsTold(token=token, choices=choices, rows=rows_of(table, choices))
        except QrError as fault:
            told = RowsTold(token=token, choices=choices, fault=fault)
        self._tell(self.rows_told, told)

    def _look_up(self, wanted: LookUpWanted, cancellation: Cancellation) -> None:
        def step(done: int, total: int) -> None:
            self._tell(self.stepped, LookUpStep(token=wanted.token, done=done, total=total))

        ended = LookUpEnded(token=wanted.token)
        try:
            report = self._core().look_up(
                wanted.name,
                wanted.rows,
                wanted.node,
                most=wanted.most,
                on_progress=step,
                cancellation=cancellation,
            )
            ended = LookUpEnded(token=wanted.token, report=report)
        except QrError as fault:
            ended = LookUpEnded(token=wanted.token, fault=fault)
        finally:
            self._tell_end(self.ended, ended)

    def _save(self, token: int, report: ListReport, path: Path) -> None:
        from qrstation.services.batch.reports import save_report

        fault = None
        try:
            save_report(report, path)
        except QrError as reason:
            fault = reason
        self._tell(self.saved, ReportSaved(token=token, path=path, fault=fault))

    def _give_up(self, token: int) -> None:
        if self._running.pop(token, None) is not None:
            fault = QrError(say("The node did not react to being stopped."))
            self.ended.emit(LookUpEnded(token=token, fault=fault))
