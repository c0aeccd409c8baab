"""Tables that are lists: what counts is the row."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from qrstation.ui.widgets.theme import ROW_HEIGHT, SPACE, in_proportion

_BESIDE_TITLE = 5 * SPACE


def make_row_list(view: QTableView) -> None:
    """Have whole rows selected, with neither lines nor numbers beside them."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)


def set_column_widths(header: QHeaderView, widths: Iterable[tuple[int, int]]) -> None:
    """Give columns a width (device-independent pixels), and more where their title needs it."""
    for column, width in widths:
        header.resizeSection(column, wide_enough(header, column, width))


def wide_enough(header: QHeaderView, column: int, width: int) -> int:
    """Widen a column (device-independent pixels) where the system's font or its title needs it."""
    header.ensurePolished()
    title = str(header.model().headerData(column, Qt.Orientation.Horizontal) or "")
    return max(in_proportion(width), header.fontMetrics().horizontalAdvance(title) + _BESIDE_TITLE)
