"""Results as text: tab-separated for the clipboard, comma-separated for a file."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence

from qrstation import spreadsheet
from qrstation.ui.widgets.formats import one_line
from qrstation.words import spoken


def plain_text(text: str) -> str:
    """Take the grouping out of a number, so that a spreadsheet reads it as one."""
    separator = spoken().group_separator
    grouped = re.fullmatch(rf"-?\d{{1,3}}(?:{re.escape(separator)}\d{{3}})+", text)
    return text.replace(separator, "") if grouped else text


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """Write rows for the clipboard."""
    return "\n".join("\t".join(one_line(plain_text(cell)) for cell in row) for row in rows)


def comma_separated(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Write a table as UTF-8 with the mark by which spreadsheets know it."""
    text = io.StringIO(newline="")
    spreadsheet.write_rows(text, titles, ([plain_text(cell) for cell in row] for row in rows))
    return text.getvalue().encode("utf-8-sig")
