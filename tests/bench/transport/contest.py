"""Contests: two or more do the same in turn, and what is compared are pairs of one round."""

from __future__ import annotations

import fnmatch
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from rich.table import Table

THEIRS = "DCMTK"
HEADINGS = ("what", "with", "objects", "to", "ours s", "our CPU s", "DCMTK s", "its CPU s", "ratio", "rounds")
_FOR_ENGINEERS = ("our CPU s", "its CPU s", "rounds", "1 DCMTK s", "4 DCMTK s", "1 / 4 DCMTK")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lap:
    """What one run took, in s: by the clock, and of the CPU time of whoever is measured."""

    seconds: float
    cpu: float = 0.0


def timed(work: Callable[[], object]) -> Lap:
    """Run something of ours."""
    used, started = time.process_time(), time.perf_counter()
    work()
    return Lap(seconds=time.perf_counter() - started, cpu=time.process_time() - used)


def figure(number: float) -> str:
    """Write a number with two places, or with as many as it takes for something not to become nothing."""
    rounded = f"{number:.2f}"
    return rounded if number <= 0 or float(rounded) else f"{number:.1g}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One line of the table: medians, and the median of the ratios theirs/ours of each round."""

    what: str
    peer: str
    objects: str
    to: str
    ours: Lap
    theirs: Lap
    ratio: float
    rounds: int

    def cells(self) -> tuple[str, ...]:
        """As `HEADINGS` names them."""
        times = (figure(number) for lap in (self.ours, self.theirs) for number in (lap.seconds, lap.cpu))
        return self.what, self.peer, self.objects, self.to, *times, figure(self.ratio), str(self.rounds)


def _median(laps: Sequence[Lap]) -> Lap:
    return Lap(seconds=statistics.median(lap.seconds for lap in laps), cpu=statistics.median(lap.cpu for lap in laps))


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which contests are held, and how often each side runs.

    Attributes
    ----------
    only
        Beginnings of names such as ``get/dcmqrscp/small``, which may have wildcards.
    """

    rounds: int
    only: Sequence[str]

    def wants(self, name: str) -> bool:
        return any(fnmatch.fnmatchcase(name, f"{pattern}*") for pattern in self.only)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """The same work, done by us in one way or several, and by DCMTK."""

    what: str
    peer: str
    objects: str
    ours: Mapping[str, Callable[[], Lap]]
    theirs: Callable[[], Lap]
    once: bool = False
    """Whether there is one round alone, because DCMTK takes minutes for it."""

    def hold(self, rounds: int) -> list[Result]:
        """Let all take turns, in the other order every other round."""
        contestants = {**self.ours, THEIRS: self.theirs}
        laps: dict[str, list[Lap]] = {name: [] for name in contestants}
        for number in range(1 if self.once else rounds):
            order = list(contestants) if number % 2 == 0 else list(reversed(contestants))
            for name in order:
                laps[name].append(contestants[name]())
        return [self._result(to, laps[to], laps[THEIRS]) for to in self.ours]

    def _result(self, to: str, ours: Sequence[Lap], theirs: Sequence[Lap]) -> Result:
        pairs = zip(ours, theirs, strict=True)
        return Result(
            what=self.what,
            peer=self.peer,
            objects=self.objects,
            to=to,
            ours=_median(ours),
            theirs=_median(theirs),
            ratio=statistics.median(their.seconds / our.seconds for our, their in pairs),
            rounds=len(ours),
        )


def table_of(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """Lay a table out; columns of nothing but numbers are aligned at the right."""
    table = Table(title=title)
    for heading, numeric in zip(headings, _numeric(rows), strict=True):
        table.add_column(heading, justify="right" if numeric else "left")
    for row in rows:
        table.add_row(*row)
    return table


def _numeric(rows: Sequence[Sequence[str]]) -> list[bool]:
    return [all(set(cell) <= set("0123456789.-") for cell in column) for column in zip(*rows, strict=True)]


def markdown_of(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The same table for a page of text, without what is of use to engineers alone."""
    kept = [column for column, heading in enumerate(headings) if heading not in _FOR_ENGINEERS]
    told = [[row[column] for column in kept] for row in rows]
    rules = ["---:" if numeric else "---" for numeric in _numeric(told)]
    return "\n".join([f"### {title}", "", *map(_line, ([headings[column] for column in kept], rules, *told))]) + "\n"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
