"""Reading a list from a file."""

from __future__ import annotations

import re
from pathlib import Path

from qrstation.errors import InvalidInput
from qrstation.model.batch import DAY_ZERO, Table, TableRow
from qrstation.services.batch.bounds import MOST_BYTES, no_list, too_large
from qrstation.services.batch.columns import field_of, heading_row
from qrstation.services.batch.delimited import read_delimited
from qrstation.services.batch.workbooks import SheetRows, read_workbook
from qrstation.words import counted, say

_WORKBOOK = b"PK\x03\x04"
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_COMMENT = re.compile(r"#\s*[^\W\d_].*", re.DOTALL)
_ERROR = re.compile(r"#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)")


def read_table(path: Path, sheet: str = "") -> Table:
    """Read a list: CSV with any of the usual signs between its cells, or a sheet of an Excel workbook.

    Parameters
    ----------
    sheet
        Of a workbook; empty: the first one that has anything.

    Raises
    ------
    InvalidInput
        It cannot be read, is no list, or has nothing in it.
    """
    content = _content(path)
    if content.startswith(_WORKBOOK):
        return _table(path.name, read_workbook(path.name, content, sheet), ())
    if sheet:
        raise InvalidInput(say("{file} has no sheets: it is text.", file=path.name), advice=say("Leave out the sheet."))
    rows, remarks = read_delimited(path.name, content)
    return _table(path.name, SheetRows("", (), rows, DAY_ZERO), remarks)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as fault:
        raise InvalidInput(
            say("{file} cannot be read.", file=path.name),
            detail=f"{fault.strerror or fault}: {path}",
            advice=say("Look whether it is there, and whether another program has it open."),
        ) from fault
    if len(content) > MOST_BYTES:
        raise too_large(path.name)
    if content.startswith(_OLD_WORKBOOK):
        raise no_list(path.name, say("It is an old Excel workbook (.xls), or one that a password protects."))
    return content


def _table(name: str, read: SheetRows, remarks: tuple[str, ...]) -> Table:
    rows = [row for row in read.rows if not _is_comment(row)]
    place = heading_row(rows)
    first = 0 if place is None else place + 1
    if place:
        remarks += (say("What stands above the headings in row {number:,} is passed over.", number=rows[place].number),)
    if comments := len(read.rows) - len(rows):
        taken = counted(
            comments,
            "row with # was taken for a comment and passed over.",
            "rows with # were taken for comments and passed over.",
        )
        remarks += (taken,)
    wanted = rows[first:]
    if not wanted:
        raise InvalidInput(say("{file} has no rows.", file=name), advice=say("Choose another file or sheet."))
    width = max(len(row.cells) for row in (*wanted, *(() if place is None else (rows[place],))))
    headings = tuple("" if place is None else rows[place].cell(column).text for column in range(width))
    return Table(
        name=name,
        sheet=read.sheet,
        sheets=read.sheets,
        headings=headings,
        rows=tuple(wanted),
        remarks=remarks,
        day_zero=read.day_zero,
    )


def _is_comment(row: TableRow) -> bool:
    """Whether a row is a remark; some write the sign also before their headings."""
    text = row.cell(0).text
    if not text.startswith("#") or _COMMENT.fullmatch(text) is None or _ERROR.fullmatch(text) is not None:
        return False
    return sum(field_of(cell.text) is not None for cell in row.cells) < 2
