"""The result tree on the screen: columns that the user chooses, keys, and what is copied."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeView, QWidget

from qrstation.ui.results.columns import NAME, NODE, Column, column_named
from qrstation.ui.results.rows import Entity, Row
from qrstation.ui.results.table_text import tab_separated
from qrstation.ui.results.tree_model import ResultModel
from qrstation.ui.widgets.row_lists import wide_enough
from qrstation.ui.widgets.theme import ICON_LIST, SPACE
from qrstation.words import say

_FILLING = "description"
"""The column that takes the room that others leave, until the user sets a width."""
_LEAST_FILLING = 120
_FIRST_SORTED = "date"
_INDENTATION = 5 * SPACE


class ResultTree(QTreeView):
    """Shows a `ResultModel`; opening a row has its model ask for what is below."""

    entities_selected = Signal(object)
    """Selected rows, as a tuple of `Entity`."""
    columns_changed = Signal()
    """The user chose, moved, resized or sorted columns."""

    def __init__(self, model: ResultModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self._fills = True
        self._node_chosen = False
        self.setAccessibleName(say("Results"))
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENTATION)
        self.setIconSize(ICON_LIST)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._set_up_header()
        self.setModel(model)
        # the header would look through all rows to learn whether a whole column is selected
        self.header().setSelectionModel(QItemSelectionModel(model, self))
        self._lay_out_columns()
        self.expanded.connect(model.open_row)
        self.doubleClicked.connect(self._ask_again)
        self._laid_aside: list[Row] = []
        self._opened: dict[int, Row] = {}
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        model.modelReset.connect(self._opened.clear)
        model.about_to_arrange.connect(self._lay_selection_aside)
        model.arranged.connect(self._select_again)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        model.modelReset.connect(self._on_selection_changed)
        model.rowsInserted.connect(self._on_rows_inserted)
        model.columnsInserted.connect(self._on_columns_inserted)

    def _set_up_header(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(10 * SPACE)
        header.setSortIndicatorClearable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.sectionResized.connect(self._on_section_resized)
        header.sectionMoved.connect(self.columns_changed)
        header.sortIndicatorChanged.connect(self.columns_changed)

    # Columns

    def _lay_out_columns(self) -> None:
        for section, column in enumerate(self._results.collection.columns):
            self.setColumnWidth(section, wide_enough(self.header(), section, column.width))
            self.setColumnHidden(section, not column.shown)
        self._fills = True
        self.setSortingEnabled(True)
        self.sortByColumn(self._section_of(_FIRST_SORTED), Qt.SortOrder.DescendingOrder)

    def _section_of(self, name: str) -> int:
        names = [column.name for column in self._results.collection.columns]
        return names.index(name) if name in names else -1

    def all_columns(self) -> tuple[Column, ...]:
        """Give all columns, the hidden ones too."""
        return tuple(self._results.collection.columns)

    def shown_columns(self) -> list[Column]:
        """Give the columns that are shown, from left to right."""
        return [self._results.collection.columns[section] for section in self._shown_sections()]

    def _shown_sections(self) -> Iterator[int]:
        for place in range(self.header().count()):
            section = self.header().logicalIndex(place)
            if not self.isColumnHidden(section):
                yield section

    def show_column(self, column: Column, shown: bool = True) -> None:
        """Show or hide a column; one that is not there yet is added. The column with the tree stays."""
        if column.name == NAME.name:
            return
        self._node_chosen |= column.name == NODE.name
        if self._section_of(column.name) < 0:
            self._results.add_column(column)
        section = self._section_of(column.name)
        if self.isColumnHidden(section) == shown:
            self.setColumnHidden(section, not shown)
            self._results.set_searched(self.shown_columns())
            self._fill()
            self.columns_changed.emit()

    def restore_usual_columns(self) -> None:
        """Show the columns that are there before the user chooses."""
        order = [column.name for column in self._results.collection.columns]
        self._place_columns(order, {column.name for column in self.all_columns() if column.shown}, {})
        self._results.set_searched(self.shown_columns())
        self._fill()
        self.columns_changed.emit()

    def show_node_column(self, shown: bool) -> None:
        """Show which node a row is of, where there are several; what the user chose stays."""
        section = self._section_of(NODE.name)
        if not self._node_chosen and self.isColumnHidden(section) == shown:
            self.setColumnHidden(section, not shown)
            self._results.set_searched(self.shown_columns())
            self._fill()

    def _on_columns_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for section in range(first, last + 1):
            width = self._results.collection.columns[section].width
            self.setColumnWidth(section, wide_enough(self.header(), section, width))
            self.setColumnHidden(section, True)

    def _on_section_resized(self, _section: int, _old: int, _new: int) -> None:
        # only the user drags; other widths are ours
        if self.header().isVisible() and QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            self._fills = False
            self.columns_changed.emit()

    def _fill(self) -> None:
        section = self._section_of(_FILLING)
        if not self._fills or section < 0 or self.isColumnHidden(section):
            return
        others = sum(self.columnWidth(other) for other in self._shown_sections() if other != section)
        self.setColumnWidth(section, max(_LEAST_FILLING, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the description the room that is left."""
        super().resizeEvent(event)
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the description the room that is left."""
        super().showEvent(event)
        self._fill()

    def columns_state(self) -> bytes:
        """Give what is to be remembered of the columns."""
        columns = self._results.collection.columns
        header = self.header()
        order = [columns[header.logicalIndex(place)].name for place in range(header.count())]
        section = header.sortIndicatorSection()
        state = {
            "order": order,
            "shown": [column.name for column in self.shown_columns()],
            "widths": {} if self._fills else {column.name: self.columnWidth(i) for i, column in enumerate(columns)},
            "sorted": columns[section].name if 0 <= section < len(columns) else "",
            "descending": header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
        }
        return json.dumps(state).encode()

    def restore_columns(self, state: bytes) -> None:
        """Bring columns back to what `columns_state` gave; what cannot be read is passed over."""
        try:
            remembered: Any = json.loads(state)
            order, shown = list(map(str, remembered["order"])), set(map(str, remembered["shown"]))
            widths = {str(name): int(width) for name, width in remembered["widths"].items()}
            by_column, descending = str(remembered["sorted"]), bool(remembered["descending"])
        except (ValueError, KeyError, TypeError, AttributeError):
            return
        with QSignalBlocker(self):
            self._place_columns(order, shown, widths)
            down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
            self.sortByColumn(self._section_of(by_column), down if descending else up)
        self._results.set_searched(self.shown_columns())
        self._fill()

    def _place_columns(self, order: list[str], shown: set[str], widths: dict[str, int]) -> None:
        header = self.header()
        for place, name in enumerate(order):
            column = column_named(name)
            if column is None:
                continue
            if self._section_of(name) < 0:
                self._results.add_column(column)
            section = self._section_of(name)
            header.moveSection(header.visualIndex(section), min(place, header.count() - 1))
            self.setColumnHidden(section, name not in shown and name != NAME.name)
            if name in widths:
                self.setColumnWidth(section, max(header.minimumSectionSize(), min(widths[name], 2000)))
        self._fills = not widths

    # Rows

    def selected_entities(self) -> tuple[Entity, ...]:
        """Give the selected rows in the order in which they are shown, without notes."""
        entities = (row.entity for row in self._selected_rows())
        return tuple(entity for entity in entities if entity is not None)

    def choose_node(self, node: str) -> None:
        """Have the selected rows taken from another node that has them."""
        self._results.choose_node(self._selected_rows(), node)
        self.entities_selected.emit(self.selected_entities())

    def _selected_rows(self) -> list[Row]:
        return self._results.rows_in(self.selectionModel().selection())

    def selectAll(self) -> None:
        """Select all rows that can be scrolled to."""
        selection = self._results.selection_of(self._open_rows(self._results.collection.root))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _open_rows(self, parent: Row) -> Iterator[Row]:
        for row in parent.shown:
            yield row
            if row.shown and self.isExpanded(self._results.index_of(row)):
                yield from self._open_rows(row)

    def _lay_selection_aside(self) -> None:
        with QSignalBlocker(self.selectionModel()):
            self._laid_aside = self._selected_rows()
            self.selectionModel().clearSelection()

    def _select_again(self) -> None:
        rows, self._laid_aside = self._laid_aside, []
        with QSignalBlocker(self.selectionModel()):
            self.selectionModel().select(self._results.selection_of(rows), QItemSelectionModel.SelectionFlag.Select)
        self._open_again()
        if not all(row.visible for row in rows):
            self._on_selection_changed()

    def _on_expanded(self, index: QModelIndex) -> None:
        if (row := self._results.row_at(index)) is not None:
            self._opened[row.id] = row

    def _on_collapsed(self, index: QModelIndex) -> None:
        self._opened.pop(index.internalId(), None)

    def _open_again(self) -> None:
        """Open rows that a filter hid and that are shown again."""
        with QSignalBlocker(self):
            for row in self._opened.values():
                if row.visible and row.shown:
                    self.setExpanded(self._results.index_of(row), True)

    def focus_first(self) -> None:
        """Let the keyboard start at the first row, without selecting it."""
        if not self.currentIndex().isValid():
            first = self._results.index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def current_entity(self) -> Entity | None:
        """Give the row that has the focus."""
        return self._results.entity_at(self.currentIndex())

    def copy(self) -> None:
        """Put the selected rows on the clipboard as text."""
        columns = self.shown_columns()
        rows = [
            [row.exact_text(column, self._results.collection.groups) for column in columns]
            for row in self._selected_rows()
        ]
        if rows:
            QApplication.clipboard().setText(tab_separated(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, and open or close rows with Enter."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(self.currentIndex().siblingAtColumn(0))
        else:
            super().keyPressEvent(event)

    def _on_rows_inserted(self, parent: QModelIndex, _first: int, last: int) -> None:
        # notes come alone or behind what is new
        if parent.isValid() and self._results.is_note(self._results.index(last, 0, parent)):
            self.setFirstColumnSpanned(last, parent, True)

    def _enter(self, index: QModelIndex) -> None:
        self.setExpanded(index, not self.isExpanded(index))
        self._ask_again(index)

    def _ask_again(self, index: QModelIndex) -> None:
        if self._results.is_failure(index):
            self._results.open_row(index.parent())

    def _on_selection_changed(self, *_: QItemSelection | QItemSelectionModel) -> None:
        self.entities_selected.emit(self.selected_entities())
