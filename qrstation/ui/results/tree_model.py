"""The result tree as a Qt model: patients, studies, series and instances, filled as responses arrive."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from qrstation.errors import QrError
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import StoredInstance
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Match, MatchKey
from qrstation.settings import NameGroup
from qrstation.ui.results.cells import is_failure, shown_of
from qrstation.ui.results.collection import Collection, closing_note
from qrstation.ui.results.columns import NAME, Column
from qrstation.ui.results.header import Header
from qrstation.ui.results.ordering import Ordering
from qrstation.ui.results.rows import Below, Entity, Row
from qrstation.ui.values import next_token
from qrstation.ui.widgets.formats import folded
from qrstation.words import say

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class ResultModel(QAbstractItemModel):
    """Rows in the order and choice that the user wants, over everything that came.

    It asks for nothing by itself: `open_row` says with a signal, once, what is wanted below a row. Rows that come
    are put at the end; `arrange` sorts them.
    """

    children_wanted = Signal(object, object)
    """Token (int) and `Match`: the entities right below it are wanted."""
    rows_added = Signal(object)
    """Entities of which what is held is to be counted, as a tuple of `MatchKey`."""
    about_to_arrange = Signal()
    arranged = Signal()
    """Around each `arrange`: Qt would remember a large selection cell by cell, which takes seconds."""
    choice_changed = Signal()
    """More came, or other rows are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.collection = Collection()
        self._asked: dict[int, Row] = {}
        self._marked = True
        self._header = Header()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Find the cell below another row."""
        # the view calls this and hasChildren for every row whenever it lays itself out
        rows = self._row(parent).shown if parent.isValid() else self.collection.root.shown
        if 0 <= row < len(rows) and 0 <= column < len(self.collection.columns):
            return self.createIndex(row, column, rows[row].id)
        return QModelIndex()

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        """Find the row above another."""
        return self.index_of(self._row(child).parent)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows shown below another."""
        return 0 if parent.column() > 0 else len(self._row(parent).shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002
        """Count the columns, the hidden ones too."""
        return len(self.collection.columns)

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Whether a row can be opened; it may be that nobody has asked yet what is below."""
        if not parent.isValid():
            return bool(self.collection.root.shown)
        row = self.collection.row(parent.internalId())
        return row is not None and (row.below is Below.NOT_ASKED or bool(row.shown)) and parent.column() == 0

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Give what the view shows of a cell."""
        row = self.collection.row(index.internalId())
        if row is None:
            return None
        column = self.collection.columns[index.column()]
        if role == _DISPLAY:
            text = row.text(column, self.collection.groups)
            return f"⚠ {text}" if column is NAME and row.needs_a_look else text
        return shown_of(row, column, role, groups=self.collection.groups, marked=self._marked)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Give a column's title, alignment, explanation and mark."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < self.columnCount():
            return None
        return self._header.data(self.collection.columns[section], role)

    def mark_columns(self, node: str, outcome: FindOutcome) -> None:
        """Mark the columns of keys that a node does not support or that were matched here, until the next start."""
        if self._header.mark(node, outcome):
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, at every level that has it; by -1: as the rows came."""
        chosen = self.collection.columns[column] if 0 <= column < self.columnCount() else None
        self.collection.ordering = Ordering(column=chosen, descending=order is Qt.SortOrder.DescendingOrder)
        self.arrange()

    def add_column(self, column: Column) -> None:
        """Add a column behind the others."""
        end = self.columnCount()
        self.beginInsertColumns(QModelIndex(), end, end)
        self.collection.columns.append(column)
        self.endInsertColumns()

    def set_searched(self, columns: Sequence[Column]) -> None:
        """Say in which columns the filter looks."""
        self.collection.searched = tuple(columns)
        self.collection.forget_texts(only_folded=True)
        if self.collection.needle:
            self.arrange()

    def set_name_groups(self, groups: Sequence[NameGroup]) -> None:
        """Say which component groups of person names are shown."""
        self.collection.groups = tuple(groups)
        self.collection.forget_texts()
        self.arrange()

    def set_marked(self, marked: bool) -> None:
        """Say whether rows carry a mark of what is held."""
        self._marked = marked
        self.arrange()

    def start(self, model: QueryModel) -> None:
        """Forget what is there; results of a query of this model follow."""
        self.beginResetModel()
        self.collection.clear(model)
        gc.unfreeze()
        self._asked.clear()
        self._header.clear()
        self.endResetModel()
        self.choice_changed.emit()

    def add(self, matches: Iterable[Match]) -> None:
        """Add responses at the end."""
        self._add_below(self.collection.root, matches)
        # a full collection over some hundred thousand attributes would hold up the window for 0.2 s
        gc.freeze()

    def add_children(self, token: int, matches: Iterable[Match]) -> None:
        """Add responses below the row that a token was given for; it may be gone by now."""
        if (row := self._asked.get(token)) is not None:
            self._remove_notes(row)
            self._add_below(row, matches)

    def end_children(self, token: int, outcome: FindOutcome | None, fault: QrError | None) -> None:
        """Say how asking for the rows below one ended; the archive ends with neither outcome nor fault."""
        row = self._asked.pop(token, None)
        if row is None:
            return
        row.below = Below.KNOWN if fault is None else Below.FAILED
        self._remove_notes(row)
        if note := closing_note(row, outcome, fault):
            self._insert(row, [self.collection.note(row, note)])
        row.texts.clear()
        row.folded = None
        self.arrange()

    def asking(self) -> tuple[int, ...]:
        """Give the tokens of what is being asked for below rows."""
        return tuple(self._asked)

    def open_row(self, index: Index) -> None:
        """Have the entities below a row asked for, unless they are known or asked for already."""
        row = self._row(index)
        if row.match is None or row.below not in (Below.NOT_ASKED, Below.FAILED):
            return
        row.below = Below.ASKING
        self._remove_notes(row)
        self._insert(row, [self.collection.note(row, say("Asking…"))])
        token = next_token()
        self._asked[token] = row
        self.children_wanted.emit(token, row.whole_match())

    def is_note(self, index: Index) -> bool:
        """Whether a row is no entity, but says something about those around it."""
        return self._row(index).match is None

    def is_failure(self, index: Index) -> bool:
        """Whether a row is the note that asking failed."""
        return is_failure(self._row(index))

    def set_held(self, counts: Mapping[MatchKey, int]) -> None:
        """Say how many instances the archive holds at or below each of these entities."""
        changed: dict[int, Row] = {}
        for key, count in counts.items():
            for row in self.collection.named(key):
                if row.counted != count:
                    row.counted = count
                    changed.update((each.id, each) for each in row.line)
        side_by_side: dict[int, list[Row]] = {}
        for row in changed.values():
            if row.parent is not None:
                side_by_side.setdefault(row.parent.id, []).append(row)
        for rows in side_by_side.values():
            self._changed(rows)

    def keys(self) -> tuple[MatchKey, ...]:
        """Give all entities of the tree."""
        return self._held_keys(self.collection.rows())

    def keys_around(self, instance: StoredInstance) -> tuple[MatchKey, ...]:
        """Give the entities of the tree that an instance belongs to."""
        key = MatchKey(
            level=Level.IMAGE,
            patient_id=instance.patient_id,
            study_instance_uid=instance.study_instance_uid,
            series_instance_uid=instance.series_instance_uid,
            sop_instance_uid=instance.sop_instance_uid,
        )
        return self._held_keys(self.collection.around(key))

    def set_filter(self, text: str) -> None:
        """Show only rows with this text in a column that is searched, and those above and below them."""
        needle = folded(text.strip())
        if needle != self.collection.needle:
            self.collection.needle = needle
            self.arrange()

    def arrange(self) -> None:
        """Choose and sort anew; what is selected and open stays so where it is still shown."""
        self.about_to_arrange.emit()
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self.collection.row(index.internalId()) for index in before]
        self.collection.arrange()
        after = [
            self.createIndex(row.position, index.column(), row.id) if row is not None and row.visible else QModelIndex()
            for row, index in zip(rows, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.arranged.emit()
        self.choice_changed.emit()

    def rows_in(self, selection: QItemSelection) -> list[Row]:
        """Give the rows of a selection, from top to bottom."""
        rows = {
            row.id: row
            for each in map(selection.at, range(selection.size()))
            if each.left() == 0
            for row in self._row(each.parent()).shown[each.top() : each.bottom() + 1]
        }
        return sorted(rows.values(), key=_place)

    def selection_of(self, rows: Iterable[Row]) -> QItemSelection:
        """Give the selection of rows, as far as they are shown, in as few ranges as possible."""
        selection = QItemSelection()
        last = self.columnCount() - 1
        run: list[Row] = []
        for row in [*sorted((row for row in rows if row.visible), key=_place), None]:
            if run and (row is None or row.parent is not run[0].parent or row.position != run[-1].position + 1):
                first, end = run[0], run[-1]
                selection.append(
                    QItemSelectionRange(
                        self.createIndex(first.position, 0, first.id), self.createIndex(end.position, last, end.id)
                    )
                )
                run = []
            if row is not None:
                run.append(row)
        return selection

    def entity_at(self, index: Index) -> Entity | None:
        """Give what the outside is told of a row; none for a note."""
        return self._row(index).entity

    def row_at(self, index: Index) -> Row | None:
        """Give the row of an index."""
        return self.collection.row(index.internalId()) if index.isValid() else None

    def _row(self, index: Index) -> Row:
        return self.row_at(index) or self.collection.root

    def index_of(self, row: Row | None) -> QModelIndex:
        """Find where a row is shown."""
        if row is None or row.parent is None or row.position < 0:
            return QModelIndex()
        return self.createIndex(row.position, 0, row.id)

    def _add_below(self, parent: Row, matches: Iterable[Match]) -> None:
        fresh, changed = self.collection.take(parent, matches)
        self._insert(parent, [row for row in fresh if self.collection.passes(row)])
        self._changed(changed)
        if fresh:
            # With a second patient's entity of the same UID, the one that was there is counted anew.
            alike = (row for one in fresh for row in self.collection.named(replace(one.key, patient_id="")) or (one,))
            self.rows_added.emit(self._held_keys(alike))
        self.choice_changed.emit()

    def _held_keys(self, rows: Iterable[Row]) -> tuple[MatchKey, ...]:
        return tuple(dict.fromkeys(self.collection.held_key(row) for row in rows if row.match is not None))

    def choose_node(self, rows: Iterable[Row], node: str) -> None:
        """Have rows taken from another node that has them; what is below them is asked for anew."""
        for row in rows:
            if row.match is None or row.match.node == node or node not in row.nodes:
                continue
            opened = row.below in (Below.ASKING, Below.KNOWN, Below.FAILED)
            self._forget_below(row)
            row.choose(node)
            self._changed((row,))
            if opened:
                self.open_row(self.index_of(row))

    def _forget_below(self, row: Row) -> None:
        self._asked = {
            token: asked for token, asked in self._asked.items() if asked is not row and not asked.is_below(row)
        }
        if visible := row.visible and bool(row.shown):
            self.beginRemoveRows(self.index_of(row), 0, len(row.shown) - 1)
        self.collection.forget_below(row)
        if visible:
            self.endRemoveRows()

    def _changed(self, rows: Sequence[Row]) -> None:
        """Have rows side by side drawn anew."""
        shown = [row for row in rows if row.visible]
        if shown:
            first, last = min(shown, key=_position), max(shown, key=_position)
            end = self.createIndex(last.position, self.columnCount() - 1, last.id)
            self.dataChanged.emit(self.index_of(first), end)

    def _insert(self, parent: Row, rows: Sequence[Row]) -> None:
        """Show rows at the end of those below another."""
        start = len(parent.shown)
        visible = bool(rows) and parent.visible
        if visible:
            self.beginInsertRows(self.index_of(parent), start, start + len(rows) - 1)
        for position, row in enumerate(rows, start):
            row.position = position
        parent.shown.extend(rows)
        if visible:
            self.endInsertRows()

    def _remove_notes(self, parent: Row) -> None:
        for row in [row for row in parent.children if row.match is None]:
            visible = row.visible
            if visible:
                self.beginRemoveRows(self.index_of(parent), row.position, row.position)
            if row in parent.shown:
                parent.shown.remove(row)
            self.collection.drop(row)
            for position, other in enumerate(parent.shown):
                other.position = position
            if visible:
                self.endRemoveRows()


def _position(row: Row) -> int:
    return row.position


def _place(row: Row) -> tuple[int, ...]:
    return row.place
