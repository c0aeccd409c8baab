"""Small lists for tests."""

from __future__ import annotations

from collections.abc import Sequence

from qrstation.model.batch import Cell, ListChoices, Table, TableRow, WantedRow
from qrstation.services.batch.columns import guessed
from qrstation.services.batch.rows import rows_of


def table(headings: Sequence[str], *rows: Sequence[str | Cell]) -> Table:
    """A list; its first row is the second of the file."""
    return Table(
        name="march.csv",
        headings=tuple(headings),
        rows=tuple(
            TableRow(number=number, cells=tuple(cell if isinstance(cell, Cell) else Cell(text=cell) for cell in cells))
            for number, cells in enumerate(rows, 2)
        ),
    )


def wanted(headings: Sequence[str], *rows: Sequence[str | Cell], tolerance: int = 0) -> tuple[WantedRow, ...]:
    """What a list asks for, its columns guessed."""
    read = table(headings, *rows)
    return rows_of(read, ListChoices(columns=guessed(read), tolerance=tolerance))


def accessions(*numbers: str) -> tuple[WantedRow, ...]:
    """A list of accession numbers."""
    return wanted(["Accession"], *((number,) for number in numbers))
