"""Prints how fast objects travel, beside DCMTK's own tools in the same run, and what that takes of this computer.

`python -m tests.bench.bench_transport [ROUNDS] [--only NAME...] [--scale FRACTION] [--any-core] [--markdown FILE]
[--help-page]`: 5 rounds by default, in which all sides take turns, in the other order every other round. A ratio is
theirs/ours of the same round, the median of all: 1 and more means that we are at least as fast. Ours is timed in this
process, from asking for the association to the last instance written and flushed; DCMTK's tools by the clock, less
what the same tool takes to find that nobody listens. Peers are Debian's, on this machine.

`files`: each instance is written to a file of its own and flushed to the system, as `getscu +B` and `storescp +B` do;
`archive`: the whole of qrstation, which asks what there is, checks, hashes, indexes and flushes to the disk.

Where there are two processors they are two computers: who is asked (archives, whoever is pushed to or pushes in) works
on one, who is measured (we, and DCMTK's tools with `storescp` for what comes) on the other; `--any-core` leaves it to
the system. Nothing is deleted before the end: files of a lap that is over are emptied.

Names are ``get|move|push/ARCHIVE/STUDY``, ``find/ARCHIVE``, ``push/storescp/STUDY``, ``receive/storescu/STUDY``,
``memory/WHAT``, ``idle/WHAT`` and ``distance/get|move/ARCHIVE/STUDY``; their beginnings are enough, and * is all.
Without any it is what the help page shows, in about a quarter of an hour. As installed, DCMTK takes a tenth of a second
for each object: there is one round with a tenth of the objects. TMPDIR says on which disk; in memory (/dev/shm) the
transport is measured alone, and ``archive`` means less. `--help-page` puts the tables into
resources/help/performance.md, in place of those there:

    python -m tests.bench.bench_transport --help-page
"""

from __future__ import annotations

import argparse
import tempfile
import textwrap
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from tests.bench.transport import cores, distance, footprint, machine, rows
from tests.bench.transport.contest import HEADINGS, Choice, Result, markdown_of, table_of
from tests.bench.transport.objects import SLICE, SMALL, study

HELP_PAGE = Path(__file__).parents[2] / "resources" / "help" / "performance.md"
_FIGURES = "## The figures\n"
_SHOWN = (
    "get",
    "move",
    "push/dcmqrscp",
    "push/orthanc",
    "push/storescp-nodelay",
    "receive/storescu-nodelay",
    "find/dcmqrscp",
    "find/orthanc-nodelay",
    "distance/get/orthanc",
    "memory",
    "idle",
)
_SMALL_OBJECTS, _SLICES = 2_000, 500
_SERIES = 8
_SHARE = 0.1
"""Of the objects where something is as installed."""
_WIDTH = 130


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures, and write them down where that is wanted."""
    parser = argparse.ArgumentParser(description="Compares the transport with DCMTK.")
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--only", nargs="+", default=_SHOWN, metavar="NAME", help="beginnings of names; * for anything")
    parser.add_argument("--scale", type=float, default=1.0, help="share of the objects, for a quick look")
    parser.add_argument("--any-core", action="store_true", help="do not divide the processors among the two sides")
    parser.add_argument("--markdown", type=Path, help="file for the tables")
    parser.add_argument("--help-page", action="store_true", help=f"put the tables into {HELP_PAGE.name}")
    asked = parser.parse_args(arguments)
    console = Console(width=max(Console().width, _WIDTH))
    choice = Choice(rounds=asked.rounds, only=tuple(asked.only))
    before = machine.load()
    report = _Report(console)
    with (
        tempfile.TemporaryDirectory(prefix="qrstation-bench-") as own,
        cores.two_computers(not asked.any_core) as two_computers,
    ):
        folder = Path(own)
        report.contests(folder, choice, asked.scale)
        report.add(distance.TITLE, distance.HEADINGS, distance.run(folder, choice, asked.scale))
        report.add(footprint.TITLE, footprint.HEADINGS, footprint.run(folder, choice, asked.scale))
        written = report.under(
            f"{machine.described(two_computers=two_computers)} Load average before {before}, after {machine.load()}."
        )
    if asked.markdown is not None:
        asked.markdown.write_text(written, encoding="utf-8")
    if asked.help_page:
        HELP_PAGE.write_text(with_figures(HELP_PAGE.read_text(encoding="utf-8"), written), encoding="utf-8")


def with_figures(page: str, figures: str) -> str:
    """The page with other figures: all between their heading and the next one of its rank."""
    start = page.index(_FIGURES) + len(_FIGURES)
    end = page.index("\n## ", start)
    return f"{page[:start]}\n{figures}{page[end:]}"


class _Report:
    def __init__(self, console: Console) -> None:
        self._console = console
        self._tables: list[str] = []

    def contests(self, folder: Path, choice: Choice, scale: float) -> None:
        small, slices = (max(round(number * scale), 1) for number in (_SMALL_OBJECTS, _SLICES))
        few, few_slices = (max(round(number * _SHARE), 1) for number in (small, slices))
        studies = {
            "small": study(folder, 1, f"{small:,} small", count=small, pixels=SMALL, series=_SERIES),
            "slices": study(folder, 2, f"{slices:,} CT slices", count=slices, pixels=SLICE, series=_SERIES),
        }
        shares = {
            "small": study(folder, 7, f"{few:,} small", count=few, pixels=SMALL, series=_SERIES),
            "slices": study(folder, 8, f"{few_slices:,} CT slices", count=few_slices, pixels=SLICE, series=_SERIES),
        }
        listed = study(folder, 6, "", count=small, pixels=1)
        results: list[Result] = []

        def done(result: Result) -> None:
            results.append(result)
            self._console.print(" | ".join(result.cells()), soft_wrap=True)

        rows.run(rows.Bench(folder=folder, studies=studies, shares=shares, listed=listed, choice=choice, done=done))
        whats = list(rows.WHATS)
        results.sort(key=lambda result: whats.index(result.what))
        title = f"Transfers, medians of {choice.rounds} rounds; one round where something is as installed"
        self.add(title, HEADINGS, [result.cells() for result in results])

    def add(self, title: str, headings: tuple[str, ...], cells: list[tuple[str, ...]]) -> None:
        if not cells:
            return
        self._console.print(table_of(title, headings, cells))
        self._tables.append(markdown_of(title, headings, cells))

    def under(self, line: str) -> str:
        """All tables as a text, under a line of where they come from."""
        self._console.print(line)
        return "\n".join([textwrap.fill(line, _WIDTH - 10) + "\n", *self._tables])


if __name__ == "__main__":
    main()
