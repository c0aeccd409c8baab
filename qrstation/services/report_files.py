"""Reports as files: JSON for scripts, or CSV for spreadsheets."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from qrstation.documents import write_atomically
from qrstation.errors import ArchiveFault
from qrstation.spreadsheet import write_rows
from qrstation.words import say


def save(path: Path, *, headings: Sequence[str], rows: Iterable[Sequence[str]], value: object) -> None:
    """Write a report to a file, as JSON where its name ends so, else as CSV.

    Parameters
    ----------
    headings, rows
        Of the CSV.
    value
        The JSON.

    Raises
    ------
    ArchiveFault
        The file cannot be written.
    """
    if path.suffix.casefold() == ".json":
        text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    else:
        table = io.StringIO(newline="")
        write_rows(table, headings, rows)
        # By its mark a spreadsheet knows the encoding.
        text = f"\ufeff{table.getvalue()}"
    try:
        write_atomically(path, text.encode())
    except OSError as fault:
        raise ArchiveFault(
            say("{file} could not be written.", file=path.name),
            detail=f"{fault.strerror or fault}: {path}",
            advice=say("Choose another folder, or look whether the file is open elsewhere."),
        ) from fault
