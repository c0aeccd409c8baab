"""Results as text: tab-separated for the clipboard, comma-separated for a file."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from qrstation import spreadsheet
from qrstation.ui.widgets.formats import one_line


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """Write rows for the clipboard."""
    return "\n".join("\t".join(one_line(cell) for cell in row) for row in rows)


def comma_separated(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Write a table as UTF-8 with the mark by which spreadsheets know it."""
    text = io.StringIO(newline="")
    spreadsheet.write_rows(text, titles, rows)
    return text.getvalue().encode("utf-8-sig")
