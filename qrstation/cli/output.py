"""What a command says: results to standard output, messages and progress to standard error."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol, TextIO

from qrstation.errors import NodeNotReached, QrError
from qrstation.model.counting import counted as counted

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that move the cursor, turn the writing direction, or cannot be written at all."""
_CONTROL_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Those of them that JSON leaves as they are."""

_UNBOUNDED = 100_000
"""A width in characters that no table has."""


def one_line(text: str) -> str:
    """Write text of a peer so that a terminal shows it and nothing else."""
    return _CONTROL.sub(lambda found: repr(found[0])[1:-1], text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a result: ``name`` for scripts, ``title`` for people; numbers stand at the right."""

    name: str
    title: str
    number: bool = False


class Advance(Protocol):
    """Shows how far something is; the total is none while it is not known."""

    def __call__(self, done: int, total: int | None = None, note: str = "") -> None:
        """Show this."""


class Output:
    """Where a command writes.

    Parameters
    ----------
    quiet
        Whether messages and progress are left out; errors never are.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self._quiet = quiet
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")

    def line(self, text: str) -> None:
        """Write one line of a result, at once."""
        self._write(f"{text}\n")

    def json(self, value: object) -> None:
        """Write a result for scripts."""
        text = json.dumps(value, ensure_ascii=False, indent=2)
        self._write(_CONTROL_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n")

    def csv(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Write a result for spreadsheets."""
        from qrstation.spreadsheet import write_rows

        text = io.StringIO(newline="")
        write_rows(text, [column.name for column in columns], [[one_line(cell) for cell in row] for row in rows])
        self._write(text.getvalue())

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Write a result for people: drawn on a terminal that is wide enough, plain and uncut otherwise."""
        cells = [[one_line(cell) for cell in row] for row in rows]
        drawn = _drawn(columns, cells) if sys.stdout.isatty() else ""
        self._write(drawn or _plain(columns, cells))

    def rows(self, form: str, columns: Sequence[Column], rows: Sequence[Sequence[str]], value: object) -> None:
        """Write a result in the form that was asked for; `value` is its JSON."""
        match form:
            case "json":
                self.json(value)
            case "csv":
                self.csv(columns, rows)
            case _:
                self.table(columns, rows)

    def message(self, text: str) -> None:
        """Tell the user something that is no result."""
        if not self._quiet:
            print(one_line(text), file=sys.stderr, flush=True)  # noqa: T201

    def error(self, error: QrError) -> None:
        """Say what went wrong and what to do."""
        at = f"{error.node}: " if error.node and error.node not in error.title else ""
        for text in (f"{at}{error.title}", error.detail, error.advice):
            if text:
                print(one_line(text), file=sys.stderr, flush=True)  # noqa: T201
        if isinstance(error, NodeNotReached) and error.node:
            self.point_to_doctor(error.node)

    def point_to_doctor(self, node: str) -> None:
        """Say what finds out why a node cannot be worked with."""
        self.message(f"What works with it and what does not, step by step: qrstation doctor '{node}'")

    @contextmanager
    def progress(self, activity: str) -> Iterator[Advance]:
        """Show a bar on standard error where that is a terminal."""
        if self._quiet or not sys.stderr.isatty():
            yield _unseen
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(activity, total=None)

            def advance(done: int, total: int | None = None, note: str = "") -> None:
                bar.update(task, completed=done, total=total or None, description=one_line(note) or activity)

            yield advance

    def _write(self, text: str) -> None:
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except OSError as fault:
            if fault.errno not in (errno.EPIPE, errno.EINVAL):
                raise
            _stop_writing(sys.stdout)


def _unseen(done: int, total: int | None = None, note: str = "") -> None:
    """Nobody looks."""


def _stop_writing(stream: TextIO) -> None:
    """Go on without a reader: nobody wants the rest."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _plain(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> str:
    from rich.cells import cell_len

    titles = [column.title for column in columns]
    lines = [titles, *rows] if any(titles) else list(rows)
    widths = [max((cell_len(line[place]) for line in lines), default=0) for place in range(len(columns))]

    def aligned(cell: str, place: int) -> str:
        blank = " " * (widths[place] - cell_len(cell))
        return blank + cell if columns[place].number else cell + blank

    return "".join("  ".join(aligned(cell, place) for place, cell in enumerate(line)).rstrip() + "\n" for line in lines)


def _drawn(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> str:
    """Draw a table for the terminal; empty when the terminal is too narrow to show each row on one line."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    titled = any(column.title for column in columns)
    table = Table(box=box.SIMPLE_HEAD if titled else None, pad_edge=False, show_header=titled)
    for column in columns:
        table.add_column(column.title, justify="right" if column.number else "left")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console = Console()
    unbounded = console.options.update(max_width=_UNBOUNDED)
    if console.measure(table, options=unbounded).maximum > console.width:
        return ""
    with console.capture() as captured:
        console.print(table)
    return captured.get()


def pairs(values: dict[str, Any]) -> tuple[tuple[Column, Column], list[tuple[str, str]]]:
    """Lay out one thing's values as two columns."""
    return (
        (Column(name="name", title=""), Column(name="value", title="")),
        [(name.replace("_", " "), "" if value is None else str(value)) for name, value in values.items()],
    )
