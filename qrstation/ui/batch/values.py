"""What the dialog for lists asks for, and what it is told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qrstation.errors import QrError
from qrstation.model.batch import ListChoices, ListField, ListReport, Table, WantedRow
from qrstation.model.nodes import RemoteNode


@dataclass(frozen=True, slots=True, kw_only=True)
class TableTold:
    """A list that was read, the names of its columns and what they seem to hold; or a fault."""

    token: int
    table: Table | None = None
    names: tuple[str, ...] = ()
    columns: tuple[ListField | None, ...] = ()
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsTold:
    """What a list asks for as it is understood now; or why nothing can be asked."""

    token: int
    choices: ListChoices
    rows: tuple[WantedRow, ...] = ()
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUpWanted:
    """The rows of a list are to be asked for."""

    token: int
    node: RemoteNode
    name: str
    rows: tuple[WantedRow, ...]
    most: int
    """Matches that one row may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUpStep:
    """How many rows are through, of how many."""

    token: int
    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUpEnded:
    """A list is through: with a report, or with a fault; with neither where a bug came between."""

    token: int
    report: ListReport | None = None
    fault: QrError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSaved:
    """A report was written, or could not be."""

    token: int
    path: Path
    fault: QrError | None = None
