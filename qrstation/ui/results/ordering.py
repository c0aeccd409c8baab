"""In which order rows are shown, and which of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from qrstation.settings import NameGroup
from qrstation.ui.results.columns import NAME, NODE, Column, Kind, SortKey, element_of, sort_key, text_sort_key
from qrstation.ui.results.rows import NUMBERS, Row
from qrstation.ui.widgets.formats import folded

_MOMENTS = (Kind.DATE, Kind.TIME, Kind.DATE_TIME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordering:
    """How rows side by side are sorted; by nothing: as they came, series and instances by their number."""

    column: Column | None = None
    descending: bool = False

    def arranged(self, rows: Iterable[Row]) -> list[Row]:
        """Sort rows; those without a value come last in both directions, and notes behind all."""
        rows = sorted(rows, key=_natural_key)
        if self.column is None:
            return rows
        keyed = [(self._key(self.column, row), row) for row in rows]
        valued = [(key, row) for key, row in keyed if key is not None]
        valued.sort(key=_first, reverse=self.descending)
        return [row for _, row in valued] + [row for key, row in keyed if key is None]

    @staticmethod
    def _key(column: Column, row: Row) -> SortKey | None:
        match = row.match
        if match is None:
            return None
        if column is NODE:
            return text_sort_key(", ".join(row.nodes)) if match.node else None
        if not row.top and (column is NAME or (match.level in NUMBERS and column.kind in _MOMENTS)):
            # within a study, numbers say more about the order than moments do
            return None
        key = sort_key(element_of(match, column.keywords.get(match.level, ())), column.kind)
        if key is None:
            derived = row.derived(column)
            if isinstance(derived, int):
                return (0, derived)
            return text_sort_key(derived) if derived else None
        if then := column.then.get(match.level):
            key = (*key, sort_key(element_of(match, then), Kind.TIME) or ())
        return key


def _first(pair: tuple[SortKey, Row]) -> SortKey:
    return pair[0]


def _natural_key(row: Row) -> SortKey:
    if row.match is None:
        return (2,)
    number = row.match.number(NUMBERS[row.match.level]) if row.match.level in NUMBERS else None
    return (1,) if number is None else (0, number)


def arrange(parent: Row, ordering: Ordering, needle: str, searched: Callable[[Row], str], *, all_of_it: bool) -> bool:
    """Choose and sort what is shown below a row; whether anything is.

    Parameters
    ----------
    needle
        Folded text that a row must have, or a row above or below it; empty for no choice.
    searched
        Gives the folded text of a row.
    all_of_it
        Whether a row above has the text already.
    """
    chosen = []
    for row in parent.children:
        row.position = -1
        whole = all_of_it or not needle or (row.match is not None and needle in searched(row))
        below = bool(row.children) and arrange(row, ordering, needle, searched, all_of_it=whole)
        if whole or below:
            chosen.append(row)
    parent.shown = ordering.arranged(chosen)
    for position, row in enumerate(parent.shown):
        row.position = position
    return bool(chosen)


def folded_text(row: Row, columns: Iterable[Column], groups: Sequence[NameGroup]) -> str:
    """Give the text of the columns in the form that a filter compares, worked out once."""
    if row.folded is None:
        row.folded = folded("\n".join(row.text(column, groups) for column in columns))
    return row.folded
