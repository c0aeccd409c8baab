"""Everything that came as a result, as rows in a tree, in the order and choice that the user wants; without Qt."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from qrstation.errors import QrError
from qrstation.model.copies import identity
from qrstation.model.information_model import Level, QueryModel, levels_of
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Match, MatchKey
from qrstation.settings import NameGroup
from qrstation.ui.results.columns import STANDARD, Column
from qrstation.ui.results.ordering import Ordering, arrange, folded_text
from qrstation.ui.results.rows import Below, Entity, Row
from qrstation.words import counted, later, say, sentences

_NOTHING_BELOW = {
    Level.PATIENT: later("No studies here."),
    Level.STUDY: later("No series here."),
    Level.SERIES: later("No objects here."),
}


class Collection:
    """Rows below a root that is no entity; several responses about one entity are one row, whichever node they are of.

    A Patient ID names a patient at one node only.
    """

    def __init__(self) -> None:
        self.columns: list[Column] = list(STANDARD)
        self.searched: tuple[Column, ...] = tuple(column for column in STANDARD if column.shown)
        self.groups: tuple[NameGroup, ...] = (NameGroup.ALPHABETIC,)
        self.ordering = Ordering()
        self.needle = ""
        self.node_order: tuple[str, ...] = ()
        self._ids = itertools.count(1)
        self._rows: dict[int, Row] = {}
        self.clear(QueryModel.STUDY)

    def clear(self, model: QueryModel) -> None:
        """Forget everything; results of a query of this model follow."""
        for row in self._rows.values():
            row.forget_neighbours()
        self.root = Row(0, None, None)
        self._levels = levels_of(model)
        self._rows = {}
        self._known: dict[tuple[int, tuple[str, ...]], Row] = {}
        self._by_unique_key: dict[tuple[Level, str], list[Row]] = {}
        self._patients: dict[str, set[str]] = {}
        self._on_several: set[int] = set()

    def row(self, row_id: int) -> Row | None:
        """Find a row by its number; none when it was forgotten."""
        return self._rows.get(row_id)

    def rows(self) -> Iterable[Row]:
        """Give all rows, in the order in which they came."""
        return self._rows.values()

    def take(self, parent: Row, matches: Iterable[Match]) -> tuple[list[Row], list[Row]]:
        """Make rows of responses; give the rows that came, and those of which more is known now."""
        fresh, changed = [], []
        for match in matches:
            row = Row(next(self._ids), parent, match)
            value = row.key.unique_key(match.level)
            if value:
                same = self._known.setdefault(self._identity(row), row)
                if same is not row:
                    same.join(match, self.node_order)
                    changed.append(same)
                    if len(same.nodes) > 1:
                        self._on_several.add(same.id)
                    continue
            row.below = Below.NOT_ASKED if match.level.below in self._levels else Below.NO_LEVEL
            self._rows[row.id] = row
            self._by_unique_key.setdefault((match.level, value), []).append(row)
            if row.key.patient_id:
                self._patients.setdefault(match.node, set()).add(row.key.patient_id)
            fresh.append(row)
        parent.children.extend(fresh)
        return fresh, changed

    def _identity(self, row: Row) -> tuple[int, tuple[str, ...]]:
        """What rows about the same entity have in common."""
        assert row.match is not None
        assert row.parent is not None
        return row.parent.id, identity(row.key, row.match.node)

    def forget_below(self, parent: Row) -> None:
        """Forget the rows below one, and that they were asked for."""
        for row in parent.children:
            self.forget_below(row)
            del self._rows[row.id]
            if row.match is not None and (value := row.key.unique_key(row.match.level)):
                self._by_unique_key[row.match.level, value].remove(row)
                self._known.pop(self._identity(row), None)
        parent.children, parent.shown = [], []
        if parent.below is not Below.NO_LEVEL:
            parent.below = Below.NOT_ASKED

    def note(self, parent: Row, text: str) -> Row:
        """Make a row that only says something about those around it."""
        row = Row(next(self._ids), parent, None, text)
        row.below = Below.NO_LEVEL
        self._rows[row.id] = row
        parent.children.append(row)
        return row

    def drop(self, row: Row) -> None:
        """Forget a note."""
        if row.parent is not None:
            row.parent.children.remove(row)
        del self._rows[row.id]

    def passes(self, row: Row) -> bool:
        """Whether a row that came just now is shown, by what the filter looks for."""
        if not self.needle or row.match is None:
            return True
        above: Row | None = row
        while above is not None and above.match is not None:
            if self.needle in self.folded(above):
                return True
            above = above.parent
        return False

    def folded(self, row: Row) -> str:
        """Give the text of a row in which the filter looks."""
        return folded_text(row, self.searched, self.groups)

    def arrange(self) -> None:
        """Choose and sort anew what is shown."""
        arrange(self.root, self.ordering, self.needle, self.folded, all_of_it=False)

    def forget_texts(self, *, only_folded: bool = False) -> None:
        """Have texts worked out anew."""
        for row in self._rows.values():
            row.folded = None
            if not only_folded:
                row.texts.clear()

    def held_key(self, row: Row) -> MatchKey:
        """Name an entity as what is held of it is to be counted.

        A node may write a Patient ID otherwise than the objects that it sends, so it is named only where it tells
        entities of the same UID apart.
        """
        alike = self._by_unique_key.get((row.key.level, row.key.unique_key(row.key.level)), ())
        patients = {one.key.patient_id for one in alike if set(one.nodes) & set(row.nodes)}
        shared = row.key.level is Level.PATIENT or len(patients) > 1
        return row.key if shared else replace(row.key, patient_id="")

    def patient_told_apart(self, match: Match) -> str:
        """Patient ID that tells an entity from another one of the same UID at its node; empty where there is none."""
        if match.level is Level.PATIENT:
            return ""
        rows = (row for row in self.named(match.key) if match.node in row.nodes)
        return next((self.held_key(row).patient_id for row in rows), "")

    def named(self, key: MatchKey) -> Sequence[Row]:
        """Find the rows of an entity: one for each node that has it, of several patients or studies those named."""
        rows = self._by_unique_key.get((key.level, key.unique_key(key.level)), ()) if key.unique_key(key.level) else ()
        return [row for row in rows if key.patient_id in ("", row.key.patient_id) and key.uids.means(row.key.uids)]

    def around(self, key: MatchKey) -> Iterator[Row]:
        """Find the rows of an entity and of those above it."""
        for level in (*key.level.above, key.level):
            if value := key.unique_key(level):
                yield from self._by_unique_key.get((level, value), ())

    def shown(self, parent: Row | None = None, depth: int = 0) -> Iterator[tuple[int, Entity, list[str]]]:
        """Yield what is shown from top to bottom: depth, entity, and the exact text of every column."""
        for row in (parent or self.root).shown:
            if (entity := row.entity) is not None:
                yield depth, entity, [row.exact_text(column, self.groups) for column in self.columns]
                yield from self.shown(row, depth + 1)

    def summary(self) -> str:
        """Say how much came: ``128 studies, 42 patients``; with a filter, how much of it is shown."""
        first = next((row.match for row in self.root.children if row.match is not None), None)
        if first is None:
            return ""
        several = counted(len(self.root.children), *first.level.nouns)
        if self.needle:
            return say("{shown:,} of {entities}", shown=len(self.root.shown), entities=several)
        if self._on_several:
            return say(
                "{entities}, {number:,} of them on several nodes", entities=several, number=len(self._on_several)
            )
        if first.level is Level.PATIENT or len(self._patients) != 1:
            # Nobody knows which patients of two nodes are the same.
            return several
        [patients] = self._patients.values()
        return f"{several}, {counted(len(patients), *Level.PATIENT.nouns)}"


def closing_note(row: Row, outcome: FindOutcome | None, fault: QrError | None) -> str:
    """Say at the end of what is below a row why there is no more, where the user should know."""
    assert row.match is not None
    if fault is not None:
        return sentences("⚠", fault.title, fault.detail, say("Press Enter to ask again."))
    if outcome is not None and outcome.truncated:
        first = say("⚠ Only the first {number:,} are shown.", number=outcome.matches)
        return sentences(first, outcome.strangers_told(row.match.node))
    if outcome is not None and outcome.incomplete:
        return say("⚠ {told} There may be more.", told=outcome.status.told(row.match.node))
    if outcome is not None and outcome.cancelled:
        return say("Stopped: there may be more.")
    if outcome is not None and outcome.strangers:
        return f"⚠ {outcome.strangers_told(row.match.node)}"
    return "" if row.children or row.match.level.below is None else say(_NOTHING_BELOW[row.match.level])
