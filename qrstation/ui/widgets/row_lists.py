"""Tables that are lists: what counts is the row."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView

from qrstation.ui.widgets.theme import ROW_HEIGHT


def make_row_list(view: QTableView) -> None:
    """Have whole rows selected, with neither lines nor numbers beside them."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
