"""What a command says: results to standard output, messages and progress to standard error."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from qrstation.cli.streams import Stream
from qrstation.errors import ListenerFault, NodeNotReached, QrError
from qrstation.model.commands import command_line, with_home
from qrstation.words import counted as counted

if TYPE_CHECKING:
    from rich.table import Table

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that move the cursor, turn the writing direction, or cannot be written at all."""
_CONTROL_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Those of them that JSON leaves as they are."""

_UNBOUNDED = 100_000
"""A width in characters that no table has."""
_MOST_DRAWN = 1_000
"""Rows up to which a table is drawn: of what is longer only the end stays on the screen."""
_LEAST = 8
"""Width to which a column is cut at most."""
_BETWEEN = "\0"
"""Stands between the cells of a row that is held: no cell has it."""


def one_line(text: str) -> str:
    """Write text of a peer so that a terminal shows it and nothing else."""
    return _CONTROL.sub(lambda found: repr(found[0])[1:-1], text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a result: ``name`` for scripts, ``title`` for people; numbers stand at the right.

    What is in a column that may be ``cut`` is cut where a table would else be too wide for the terminal.
    """

    name: str
    title: str
    number: bool = False
    cut: bool = False


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
    home
        The folder that was given for all files: commands that are told to the user name it, too.
    """

    def __init__(self, *, quiet: bool = False, home: Path | None = None) -> None:
        self._quiet = quiet
        self._home = home
        self._results = Stream.around(sys.stdout)

    def line(self, text: str) -> None:
        """Write one line of a result, at once."""
        self._write([f"{text}\n"])

    def json(self, value: object) -> None:
        """Write a result for scripts."""
        self._write([f"{_json(value)}\n"])

    def json_list(self, values: Iterable[object]) -> None:
        """Write a list for scripts, of which only one value is needed at a time."""
        self._write(_json_list(values))

    def csv(self, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
        """Write a result for spreadsheets, of which only some rows are needed at a time."""
        from qrstation.spreadsheet import write_rows

        wanted = takewhile(self._is_read, rows)
        write_rows(self._results, [column.name for column in columns], ([*map(one_line, row)] for row in wanted))
        self._results.flush()

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
        """Write a result for people: drawn on a terminal that is wide enough, plain and uncut otherwise."""
        lines = [_BETWEEN.join(map(one_line, row)) for row in rows]
        drawn = ""
        if self._results.isatty() and len(lines) <= _MOST_DRAWN:
            drawn = _drawn(columns, [line.split(_BETWEEN) for line in lines])
        self._write([drawn] if drawn else _plain(columns, lines))

    def rows(self, form: str, columns: Sequence[Column], rows: Iterable[Sequence[str]], value: object) -> None:
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
            print(self.told(text), file=sys.stderr, flush=True)  # noqa: T201

    def error(self, error: QrError) -> None:
        """Say what went wrong and what to do."""
        at = f"{error.node}: " if error.node and error.node not in error.title else ""
        command = f"On the command line: {error.command}" if isinstance(error, ListenerFault) and error.command else ""
        for text in (f"{at}{error.title}", error.detail, error.advice, command):
            if text:
                print(self.told(text), file=sys.stderr, flush=True)  # noqa: T201
        if isinstance(error, NodeNotReached) and error.node:
            self.point_to_doctor(error.node)

    def told(self, text: str) -> str:
        """Write words for the user on one line, with commands that work as they stand."""
        return one_line(text if self._home is None else with_home(text, self._home))

    def point_to_doctor(self, node: str) -> None:
        """Say what finds out why a node cannot be worked with."""
        self.message(f"What works with it and what does not, step by step: {command_line('doctor', of=node)}")

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

    def _write(self, pieces: Iterable[str]) -> None:
        for piece in takewhile(self._is_read, pieces):
            self._results.write(piece)
        self._results.flush()

    def _is_read(self, _: object) -> bool:
        """Whether it is worthwhile to make more of a result."""
        return self._results.is_read


def _unseen(done: int, total: int | None = None, note: str = "") -> None:
    """Nobody looks."""


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _CONTROL_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _json_list(values: Iterable[object]) -> Iterator[str]:
    """Yield the pieces of what `_json` would make of a list."""
    before = "[\n  "
    for value in values:
        yield before + _json(value).replace("\n", "\n  ")
        before = ",\n  "
    yield "[]\n" if before.startswith("[") else "\n]\n"


def _plain(columns: Sequence[Column], rows: Sequence[str]) -> Iterator[str]:
    titles = [column.title for column in columns]
    lines = [_BETWEEN.join(titles), *rows] if any(titles) else rows
    widths = [0] * len(columns)
    for line in lines:
        widths = list(map(max, widths, map(_width, line.split(_BETWEEN))))

    def aligned(cell: str, place: int) -> str:
        blank = " " * (widths[place] - _width(cell))
        return blank + cell if columns[place].number else cell + blank

    for line in lines:
        yield "  ".join(aligned(cell, place) for place, cell in enumerate(line.split(_BETWEEN))).rstrip() + "\n"


def _width(text: str) -> int:
    """Columns of a terminal that a text takes."""
    from rich.cells import cell_len

    return len(text) if text.isascii() else cell_len(text)


def _drawn(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> str:
    """Draw a table for the terminal; empty when the terminal is too narrow to show each row on one line."""
    from rich.console import Console

    console = Console()
    unbounded = console.options.update(max_width=_UNBOUNDED)
    table = _table(columns, rows)
    if (excess := console.measure(table, options=unbounded).maximum - console.width) > 0:
        table = _table(columns, _narrowed(columns, rows, excess))
    if console.measure(table, options=unbounded).maximum > console.width:
        return ""
    with console.capture() as captured:
        console.print(table)
    return captured.get()


def _narrowed(columns: Sequence[Column], rows: Sequence[Sequence[str]], excess: int) -> list[list[str]]:
    """Cut what may be cut, the widest first, until a table is narrower by so many columns of the terminal."""
    widths = [max(map(_width, cells)) for cells in zip((column.title for column in columns), *rows, strict=True)]
    places = [place for place, column in enumerate(columns) if column.cut]
    for _ in range(excess):
        widest = max(places, key=widths.__getitem__, default=None)
        if widest is None or widths[widest] <= _LEAST:
            break
        widths[widest] -= 1
    return [list(map(_cut, row, widths)) for row in rows]


def _cut(text: str, width: int) -> str:
    from rich.cells import set_cell_size

    return text if _width(text) <= width else f"{set_cell_size(text, width - 1).rstrip()}…"


def _table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    titled = any(column.title for column in columns)
    table = Table(box=box.SIMPLE_HEAD if titled else None, pad_edge=False, show_header=titled)
    for column in columns:
        table.add_column(column.title, justify="right" if column.number else "left")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    return table


def pairs(values: dict[str, Any]) -> tuple[tuple[Column, Column], list[tuple[str, str]]]:
    """Lay out one thing's values as two columns."""
    return (
        (Column(name="name", title=""), Column(name="value", title="")),
        [(name.replace("_", " "), "" if value is None else str(value)) for name, value in values.items()],
    )
