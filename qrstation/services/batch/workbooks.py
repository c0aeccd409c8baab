"""Lists as Excel workbooks: what the cells show, not what their formulas would give."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from qrstation.errors import InvalidInput
from qrstation.model.batch import DAY_ZERO, Cell, TableRow
from qrstation.services.batch.bounds import (
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_ROWS,
    no_list,
    too_large,
    too_many_columns,
    too_many_rows,
)
from qrstation.words import say

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as WorkbookCell
    from openpyxl.workbook.workbook import Workbook

_MOST_PARTS = 5_000
_LAST_ROW = 1_048_576
"""Rows that a sheet can have."""
_WHOLE_DIGITS = 1e15
"""From here on a workbook does not keep all digits of a number."""
_PADDED = re.compile("0{2,}")
"""Number format that shows leading zeros."""
_DAY_ZERO_OF_1904 = date(1904, 1, 1)


class SheetRows(NamedTuple):
    """A sheet of a workbook."""

    sheet: str
    sheets: tuple[str, ...]
    rows: list[TableRow]
    day_zero: date


def read_workbook(name: str, content: bytes, sheet: str = "") -> SheetRows:
    """Read the rows of a sheet; blank ones are left out, and of formulas the values that were saved with them.

    Parameters
    ----------
    name
        Of the file, for what is said about it.
    sheet
        The first one that has anything where this is empty.

    Raises
    ------
    InvalidInput
        It is no workbook, has no such sheet, or is larger than a list may be.
    """
    _check_parts(name, content)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", module="openpyxl")
            return _read(name, content, sheet)
    except InvalidInput:
        raise
    except Exception as fault:  # openpyxl raises whatever the damage leads to
        raise no_list(name, say("It is damaged, or no Excel workbook.")) from fault


def _check_parts(name: str, content: bytes) -> None:
    """Make sure that what is packed into the file is not vastly more than the file."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            sizes = [part.file_size for part in parts.infolist()]
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as fault:
        raise no_list(name, say("It is damaged.")) from fault
    if len(sizes) > _MOST_PARTS or sum(sizes) > 4 * MOST_BYTES:
        raise too_large(name)


def _read(name: str, content: bytes, sheet: str) -> SheetRows:
    from openpyxl import load_workbook
    from openpyxl.utils.datetime import MAC_EPOCH

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        titles = tuple(each.title for each in book.worksheets)
        if sheet and sheet not in titles:
            raise InvalidInput(
                say("{file} has no sheet {sheet!r}.", file=name, sheet=sheet),
                advice=say("It has: {sheets}.", sheets=", ".join(titles)),
            )
        day_zero = _DAY_ZERO_OF_1904 if book.epoch == MAC_EPOCH else DAY_ZERO
        for title in (sheet,) if sheet else titles:
            rows = list(_rows(name, _cells(book, title)))
            if rows or title == sheet:
                return SheetRows(title, titles, rows, day_zero)
    finally:
        book.close()
    return SheetRows(titles[0] if titles else "", titles, [], day_zero)


def _cells(book: Workbook, title: str) -> Iterator[tuple[WorkbookCell, ...]]:
    sheet: Any = book[title]
    # What the sheet says of its own size need not be true.
    sheet.reset_dimensions()
    rows: Iterator[tuple[WorkbookCell, ...]] = sheet.iter_rows(max_row=_LAST_ROW, max_col=MOST_COLUMNS + 1)
    return rows


def _rows(name: str, rows: Iterator[tuple[WorkbookCell, ...]]) -> Iterator[TableRow]:
    count = 0
    blank: tuple[WorkbookCell, ...] | None = None
    for number, cells in enumerate(rows, 1):
        # A million rows that are not in the file come as one and the same.
        if cells is blank:
            continue
        width = max((place for place, cell in enumerate(cells, 1) if cell.value is not None), default=0)
        read = [_cell(cell) for cell in cells[:width]]
        while read and not read[-1].text:
            read.pop()
        if not read:
            blank = cells
            continue
        if len(read) > MOST_COLUMNS:
            raise too_many_columns(name, number)
        count += 1
        if count > MOST_ROWS:
            raise too_many_rows(name)
        yield TableRow(number=number, cells=tuple(read))


def _cell(cell: WorkbookCell) -> Cell:
    value = cell.value
    if value is None:
        return Cell()
    if isinstance(value, (datetime, date)):
        return Cell(text=value.isoformat().partition("T")[0])
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number(value, str(cell.number_format))
    return Cell(text=str(value).strip(), as_text=cell.data_type != "e")


def _number(value: int | float, number_format: str) -> Cell:
    """Write a number as its cell shows it where that keeps zeros in front, else in full, else as the power it is."""
    if abs(value) >= _WHOLE_DIGITS:
        return Cell(text=f"{value:.14E}")
    if value != int(value):
        return Cell(text=repr(value))
    text = str(int(value))
    if _PADDED.fullmatch(number_format) and value >= 0:
        return Cell(text=text.zfill(len(number_format)), as_text=True)
    return Cell(text=text)
