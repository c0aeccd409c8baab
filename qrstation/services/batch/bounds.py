"""How large a list may be, and how it is said that one is no list."""

from __future__ import annotations

from qrstation.errors import InvalidInput
from qrstation.words import later, say

MOST_BYTES = 32_000_000
"""Of a file; of what is packed into a workbook, four times as much."""
MOST_ROWS = 100_000
MOST_COLUMNS = 500

_DIVIDE = later("Divide it into several lists, or leave out what is not needed.")


def too_many_rows(name: str) -> InvalidInput:
    """Refuse a list for its length."""
    return InvalidInput(say("{file} has more than {most:,} rows.", file=name, most=MOST_ROWS), advice=say(_DIVIDE))


def too_many_columns(name: str, row: int) -> InvalidInput:
    """Refuse a list for its width."""
    return InvalidInput(
        say(
            "{file} has more than {most:,} columns in row {row:,}.",
            file=name,
            most=MOST_COLUMNS,
            row=row,
        ),
        advice=say(_DIVIDE),
    )


def too_large(name: str) -> InvalidInput:
    """Refuse a file for its size."""
    return InvalidInput(say("{file} is too large for a list.", file=name), advice=say(_DIVIDE))


def no_list(name: str, detail: str = "") -> InvalidInput:
    """Refuse a file that is something else."""
    return InvalidInput(
        say("{file} is no list that can be read.", file=name),
        detail=detail,
        advice=say("Save it as CSV (text with commas, semicolons or tabs) or as an Excel workbook (.xlsx)."),
    )
