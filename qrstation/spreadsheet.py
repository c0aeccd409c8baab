"""CSV that a spreadsheet shows as what it is: no cell from a peer becomes a formula."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from typing import Protocol

_LOOKS_LIKE_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")
_GUARDED = re.compile(r"'+\s*[=+\-@\t\r\n＝＋－＠]")


class Writable(Protocol):
    """Takes text."""

    def write(self, text: str, /) -> object:
        """Take some of it."""


def guarded(text: str) -> str:
    """Put an apostrophe before text that a spreadsheet would run as a formula; numbers stay numbers."""
    if _LOOKS_LIKE_FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def unguarded(cell: str) -> str:
    """Undo `guarded`."""
    return cell[1:] if _GUARDED.match(cell) else cell


def write_rows(file: Writable, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table as CSV; the file must have been opened with ``newline=""``."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
