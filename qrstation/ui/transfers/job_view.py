"""The list of jobs on the screen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeView, QWidget

from qrstation.ui.transfers.job_model import Column, Role
from qrstation.ui.transfers.progress_delegate import ProgressDelegate
from qrstation.ui.widgets.row_lists import set_column_widths
from qrstation.ui.widgets.theme import ICON_LIST
from qrstation.words import say

_WIDTHS = {
    Column.NODE: 112,
    Column.WHAT: 212,
    Column.METHOD: 68,
    Column.STATE: 168,
    Column.PROGRESS: 128,
    Column.OBJECTS: 88,
    Column.SIZE: 76,
    Column.RATE: 76,
    Column.LEFT: 72,
}


class JobView(QTreeView):
    """Shows jobs; the rows below one run over the whole width."""

    def __init__(self, model: QSortFilterProxyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Transfers"))
        self.setModel(model)
        self.setItemDelegateForColumn(Column.PROGRESS, ProgressDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIconSize(ICON_LIST)
        self.setSortingEnabled(True)
        self._prepare_header()
        self.setRootIsDecorated(False)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged):
            signal.connect(self._decorate)
        model.rowsInserted.connect(self._span_rows)
        model.modelReset.connect(self._span_all)
        model.layoutChanged.connect(self._span_all)

    def selected_ids(self) -> tuple[int, ...]:
        """Give the jobs that are selected, each once, in the order of the list."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: (index.parent().row(), index.row()))
        return tuple(dict.fromkeys(index.data(Role.JOB).id for index in indexes))

    def _prepare_header(self) -> None:
        header = self.header()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(48)
        set_column_widths(header, _WIDTHS.items())
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionHidden(Column.SIZE, True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)

    def _offer_columns(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in list(Column)[1:]:
            entry = menu.addAction(self.model().headerData(column, Qt.Orientation.Horizontal))
            entry.setCheckable(True)
            entry.setChecked(not self.isColumnHidden(column))
            entry.toggled.connect(partial(self._show_column, column))
        menu.popup(self.header().mapToGlobal(position))

    def _show_column(self, column: Column, shown: bool) -> None:
        self.setColumnHidden(column, not shown)

    def _decorate(self, *_: object) -> None:
        """Leave room for arrows only where a row can be opened."""
        model = self.model()
        self.setRootIsDecorated(any(model.hasChildren(model.index(row, 0)) for row in range(model.rowCount())))

    def _span_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        if parent.isValid():
            for row in range(first, last + 1):
                self.setFirstColumnSpanned(row, parent, True)
        else:
            for row in range(first, last + 1):
                self._span_below(self.model().index(row, 0))

    def _span_all(self) -> None:
        for row in range(self.model().rowCount()):
            self._span_below(self.model().index(row, 0))

    def _span_below(self, above: QModelIndex) -> None:
        if number := self.model().rowCount(above):
            self._span_rows(above, 0, number - 1)
