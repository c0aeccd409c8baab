"""The review on the screen: rows that are kept or dropped by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QTreeView, QWidget

from qrstation.dose.telling import short_reason
from qrstation.model.dose import Rule
from qrstation.ui.dose.review_lines import Column, Line
from qrstation.ui.dose.review_model import ReviewModel
from qrstation.ui.results.table_text import tab_separated
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.theme import ICON_LIST, SPACE, in_proportion
from qrstation.words import say

_WIDTHS = {Column.DECISION: 136, Column.STATION: 72, Column.DATE: 80, Column.OBJECTS: 68, Column.LEVEL: 60}
_MOST_FOR_STATION = 136
"""Room for sixteen characters, in device-independent pixels: the most that a Station Name has (PS3.5, VR SH)."""
_LEAST_FOR_WHAT = 120
"""Width up to which reasons leave room for what they are of, in device-independent pixels."""
_ROOM = {Column.LEVEL: 760, Column.STATION: 600}
"""Widths below which a column gives way to what people read first, in device-independent pixels."""


class ReviewTree(QTreeView):
    """Shows a `ReviewModel`."""

    line_chosen = Signal(object)
    """`Line` that has the focus; none where no row has it."""

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._for_reasons = 0
        self.setModel(model)
        # the header would look through all rows to learn whether a whole column is selected
        self.header().setSelectionModel(QItemSelectionModel(model, self))
        self.setAccessibleName(say("Studies, series and objects, and what was decided of them"))
        self.setUniformRowHeights(True)
        self.setIconSize(ICON_LIST)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(4 * SPACE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self._set_up_header()
        self.keep_action = self._action(say("Keep"), "check", partial(self._choose, True))
        self.drop_action = self._action(say("Drop"), "circle-slash", partial(self._choose, False))
        self.undo_action = self._action(say("As the rules decided"), "discard", partial(self._choose, None))
        self.copy_action = self._action(say("Copy"), "copy", self.copy)
        self.selectionModel().currentRowChanged.connect(self._tell_line)
        model.changed.connect(self._tell_line)
        model.modelReset.connect(self._tell_line)
        model.layoutChanged.connect(self._tell_line)

    def _set_up_header(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(10 * SPACE)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, max(in_proportion(width), header.sectionSizeHint(column)))
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def fit_texts(self) -> None:
        """Give reasons and names of scanners the room that they need; a name no more than one of the standard's."""
        room = min(self._room_for(self._model.stations()), in_proportion(_MOST_FOR_STATION))
        title = self.header().sectionSizeHint
        self.setColumnWidth(Column.STATION, max(room, in_proportion(_WIDTHS[Column.STATION]), title(Column.STATION)))
        by_hand = short_reason(Rule.BY_HAND)
        room = self._room_for(self._model.reasons() | {by_hand})
        self._for_reasons = max(room, title(Column.WHY))
        self._share_room()

    def _share_room(self) -> None:
        others = (column for column in Column if column not in (Column.WHAT, Column.WHY))
        taken = sum(map(self.columnWidth, others)) + in_proportion(_LEAST_FOR_WHAT)
        room = max(self.viewport().width() - taken, self.header().sectionSizeHint(Column.WHY))
        self.setColumnWidth(Column.WHY, min(self._for_reasons, room))

    def _room_for(self, texts: frozenset[str]) -> int:
        return max(map(self.fontMetrics().horizontalAdvance, texts), default=0) + 4 * SPACE

    def _action(self, text: str, icon_name: str, run: Callable[[], None]) -> QAction:
        action = QAction(icon(icon_name), text, self)
        action.triggered.connect(run)
        return action

    def lines(self) -> list[Line]:
        """Give the selected rows, from top to bottom."""
        return [self._model.line(row) for row in self.selectionModel().selectedRows()]

    def selectAll(self) -> None:
        """Select all studies: a decision on them is one on what is below them."""
        last = self._model.index(self._model.rowCount() - 1, Column.WHY)
        studies = QItemSelection(self._model.index(0, 0), last)
        self.selectionModel().select(studies, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as text."""
        if lines := self.lines():
            QApplication.clipboard().setText(tab_separated([_copied(line) for line in lines]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep or drop rows with the space bar, open them with Enter, copy them."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Space:
            self._toggle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = self.currentIndex().siblingAtColumn(0)
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().keyPressEvent(event)
            self._settle(self.currentIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the row at hand; what was decided before and is hidden by the filter goes only now, not at the press."""
        super().mouseReleaseEvent(event)
        self._settle(self.indexAt(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the level out where there is little room, and where there is less the scanner, told below too."""
        super().resizeEvent(event)
        for column, room in _ROOM.items():
            self.setColumnHidden(column, self.width() < in_proportion(room))
        self._share_room()

    def _toggle(self) -> None:
        """Turn the row that has the focus, and have those selected with it follow."""
        current = self._current()
        if current is not None and current.can_be_chosen:
            self._choose(not current.keep)

    def _choose(self, keep: bool | None) -> None:
        """Decide of the selected rows; what stands below another of them goes with that."""
        lines = self.lines()
        chosen = {line.uids for line in lines}
        self._model.choose([line for line in lines if not any(above in chosen for above in line.above)], keep)

    def _current(self) -> Line | None:
        index = self.currentIndex()
        return self._model.line(index) if index.isValid() else None

    def _settle(self, at_hand: QModelIndex) -> None:
        if at_hand.isValid():
            self._model.settle(self._model.line(at_hand).study.study_instance_uid)

    def _tell_line(self, *_: object) -> None:
        self.line_chosen.emit(self._current())

    def _show_menu(self, position: QPoint) -> None:
        lines = self.lines()
        if not lines:
            return
        can_be_chosen = any(line.can_be_chosen for line in lines)
        self.keep_action.setEnabled(can_be_chosen and not all(line.keep for line in lines))
        self.drop_action.setEnabled(any(line.keep for line in lines))
        self.undo_action.setEnabled(any(line.by_hand for line in lines))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.keep_action, self.drop_action, self.undo_action])
        menu.addSeparator()
        menu.addAction(self.copy_action)
        menu.popup(self.viewport().mapToGlobal(position))

    def open_first(self) -> None:
        """Let the keyboard start at the first row."""
        self.setCurrentIndex(self._model.index(0, 0))


def _copied(line: Line) -> list[str]:
    """Texts of a row, with the reason in full."""
    return [line.reason if column is Column.WHY else line.text(column) for column in Column]
