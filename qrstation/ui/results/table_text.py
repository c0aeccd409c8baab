"""Results as text: tab-separated for the clipboard, comma-separated for a file."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence

from qrstation import spreadsheet
from qrstation.ui.widgets.formats import THIN_SPACE, one_line

_GROUPED_NUMBER = re.compile(rf"-?\d{{1,3}}(?:{THIN_SPACE}\d{{3}})+")


def plain_text(text: str) -> str:
    """Take the grouping out of a number, so that a spreadsheet reads it as one."""
    return text.replace(THIN_SPACE, "") if _GROUPED_NUMBER.fullmatch(text) else text


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """Write rows for the clipboard."""
    return "\n".join("\t".join(one_line(plain_text(cell)) for cell in row) for row in rows)


def comma_separated(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Write a table as UTF-8 with the mark by which spreadsheets know it."""
    text = io.StringIO(newline="")
    spreadsheet.write_rows(text, titles, ([plain_text(cell) for cell in row] for row in rows))
    return text.getvalue().encode("utf-8-sig")
