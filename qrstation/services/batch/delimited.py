"""Lists as text: which encoding and which sign between the cells, and the cells themselves."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from qrstation.model.batch import Cell, TableRow
from qrstation.services.batch.bounds import MOST_COLUMNS, MOST_ROWS, no_list, too_many_columns, too_many_rows
from qrstation.spreadsheet import unguarded
from qrstation.words import say

_DELIMITERS = ";,\t|"
_LOOKED_AT = 100
"""Lines from which the sign between the cells is guessed."""
_LOOKED_AT_BYTES = 4096
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_NAMED_DELIMITER = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
"""First line by which Excel is told the sign between the cells."""
_TEXT_BY_FORMULA = re.compile(r'="([^"]*)"')
"""How a cell of CSV says to a spreadsheet that it is text and no number."""


def read_delimited(name: str, content: bytes) -> tuple[list[TableRow], tuple[str, ...]]:
    """Read the rows of a text file; blank ones are left out.

    Parameters
    ----------
    name
        Of the file, for what is said about it.

    Returns
    -------
    tuple
        The rows, and sentences on what was assumed.

    Raises
    ------
    InvalidInput
        It is no text, or larger than a list may be.
    """
    text, remarks = _decoded(name, content)
    lines = list(io.StringIO(text, newline=""))
    skipped = 0
    if lines and (named := _NAMED_DELIMITER.fullmatch(lines[0].rstrip("\r\n"))):
        skipped, delimiter = 1, named[1]
    else:
        delimiter = _delimiter(lines[:_LOOKED_AT])
    return list(_rows(name, lines[skipped:], delimiter, skipped)), remarks


def _decoded(name: str, content: bytes) -> tuple[str, tuple[str, ...]]:
    encoding = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), "") or _unmarked(content)
    remarks: tuple[str, ...] = ()
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        if encoding != "utf-8":
            raise no_list(name, say("Its bytes are no text.")) from None
        # Five bytes stand for nothing in Windows-1252.
        text = content.decode("cp1252", errors="replace")
        remarks = (say("It is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right."),)
    if _NO_TEXT.search(text):
        raise no_list(name, say("It has control characters, which text has not."))
    return text, remarks


def _unmarked(content: bytes) -> str:
    """Guess the encoding where no mark says it: in UTF-16 every other byte of usual text is zero."""
    start = content[:_LOOKED_AT_BYTES]
    for encoding, zeros in (("utf-16-le", start[1::2]), ("utf-16-be", start[::2])):
        if zeros.count(0) * 2 > len(zeros):
            return encoding
    return "utf-8"


def _delimiter(lines: Sequence[str]) -> str:
    """Find the sign that divides most lines into the same number of cells, two at least."""
    lines = [line for line in lines if line.strip() and not line.startswith("#")]

    def evenness(delimiter: str) -> tuple[float, int]:
        try:
            widths = Counter(len(cells) for cells in csv.reader(lines, delimiter=delimiter))
        except csv.Error:
            return 0.0, 0
        width, number = max(widths.items(), key=lambda item: (item[1], item[0]), default=(1, 0))
        return (number / widths.total(), width) if width > 1 else (0.0, 0)

    return max(_DELIMITERS, key=evenness)


def _rows(name: str, lines: Sequence[str], delimiter: str, skipped: int) -> Iterator[TableRow]:
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=delimiter != "\t")
    number = skipped + 1
    count = 0
    try:
        for cells in reader:
            if len(cells) > MOST_COLUMNS and any(islice(cells, MOST_COLUMNS, None)):
                raise too_many_columns(name, number)
            row = TableRow(number=number, cells=tuple(map(_cell, cells[:MOST_COLUMNS])))
            number = skipped + reader.line_num + 1
            if not any(cell.text for cell in row.cells):
                continue
            count += 1
            if count > MOST_ROWS:
                raise too_many_rows(name)
            yield row
    except csv.Error as fault:
        raise no_list(
            name, say("A cell in or after line {number:,} does not end: is a quotation mark missing?", number=number)
        ) from fault


def _cell(text: str) -> Cell:
    text = text.strip()
    if text.startswith("=") and (marked := _TEXT_BY_FORMULA.fullmatch(text)):
        return Cell(text=marked[1].strip(), as_text=True)
    return Cell(text=unguarded(text))
