"""Prints how fast objects travel, beside DCMTK's own tools in the same run, and what that takes of this computer.

`python -m tests.bench.bench_transport [ROUNDS] [--only NAME...] [--scale FRACTION] [--markdown FILE]`: 5 rounds by
default, in which all sides take turns, in the other order every other round. A ratio is theirs/ours of the same round,
the median of all: 1 and more means that we are at least as fast. Ours is timed in this process, from asking for the
association to the last instance written and flushed; DCMTK's tools by the clock, less what the same tool takes to
start. Peers are Debian's, on this machine. `files`: each instance is written to a file of its own and flushed to the
system, as `getscu +B` and `storescp +B` do; `archive`: the whole of qrstation, which asks what there is, checks,
hashes, indexes and flushes to the disk.

Names are ``get|move|push/ARCHIVE/STUDY``, ``find/ARCHIVE``, ``push/storescp/STUDY``, ``receive/storescu/STUDY``,
``memory/WHAT``, ``idle/WHAT`` and ``distance/get|move/ARCHIVE/STUDY``; their beginnings are enough. Where a tool is
known to take minutes it runs in the first round alone. All of it takes about half an hour. TMPDIR says on which disk;
in memory (/dev/shm) the transport is measured alone, and ``archive`` means less.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from tests.bench.transport import distance, footprint, rows
from tests.bench.transport.contest import HEADINGS, Choice, Result, markdown_of, table_of
from tests.bench.transport.objects import SLICE, SMALL, study

_SMALL_OBJECTS, _SLICES = 2_000, 500
_SERIES = 8
_WIDTH = 130


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures, and write them down where that is wanted."""
    parser = argparse.ArgumentParser(description="Compares the transport with DCMTK.")
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--only", nargs="+", default=(), metavar="NAME", help="beginnings of names; * for anything")
    parser.add_argument("--scale", type=float, default=1.0, help="share of the objects, for a quick look")
    parser.add_argument("--markdown", type=Path, help="file for the tables")
    asked = parser.parse_args(arguments)
    console = Console(width=max(Console().width, _WIDTH))
    choice = Choice(rounds=asked.rounds, only=tuple(asked.only))
    report = _Report(console, asked.markdown)
    with tempfile.TemporaryDirectory(prefix="qrstation-bench-") as own:
        folder = Path(own)
        report.contests(folder, choice, asked.scale)
        report.add(distance.TITLE, distance.HEADINGS, distance.run(folder, choice, asked.scale))
        report.add(footprint.TITLE, footprint.HEADINGS, footprint.run(folder, choice, asked.scale))


class _Report:
    def __init__(self, console: Console, markdown: Path | None) -> None:
        self._console = console
        self._markdown = markdown
        self._written = ""

    def contests(self, folder: Path, choice: Choice, scale: float) -> None:
        small, slices = (max(round(number * scale), 1) for number in (_SMALL_OBJECTS, _SLICES))
        studies = {
            "small": study(folder, 1, f"{small:,} small", count=small, pixels=SMALL, series=_SERIES),
            "slices": study(folder, 2, f"{slices:,} CT slices", count=slices, pixels=SLICE, series=_SERIES),
        }
        listed = study(folder, 6, "", count=small, pixels=1)
        results: list[tuple[str, ...]] = []

        def done(result: Result) -> None:
            results.append(result.cells())
            self._console.print(" | ".join(result.cells()), soft_wrap=True)

        rows.run(rows.Bench(folder=folder, studies=studies, listed=listed, choice=choice, done=done))
        self.add(f"Transfers, medians of {choice.rounds} rounds", HEADINGS, results)

    def add(self, title: str, headings: tuple[str, ...], cells: list[tuple[str, ...]]) -> None:
        if not cells:
            return
        self._console.print(table_of(title, headings, cells))
        self._written += markdown_of(title, headings, cells) + "\n"
        if self._markdown is not None:
            self._markdown.write_text(self._written, encoding="utf-8")


if __name__ == "__main__":
    main()
