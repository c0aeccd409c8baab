"""The menu in which columns are chosen, those of any attribute of the dictionary too."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMenu, QVBoxLayout, QWidget

from qrstation.ui.results.columns import NAME, Column, attribute_column
from qrstation.ui.results.tree_view import ResultTree
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.keyword_edit import KeywordEdit
from qrstation.ui.widgets.theme import SPACE, widen
from qrstation.words import say


class ColumnMenu(QMenu):
    """Lists the columns of a tree, anew each time it opens."""

    def __init__(self, tree: ResultTree, parent: QWidget | None = None) -> None:
        super().__init__(say("Columns"), parent)
        self._tree = tree
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        shown = self._tree.shown_columns()
        for column in self._tree.all_columns():
            action = self.addAction(say(column.hint or column.title))
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(column is not NAME)
            action.toggled.connect(partial(self._tree.show_column, column))
        self.addSeparator()
        self.addAction(say("Add attribute…")).triggered.connect(self._ask_attribute)
        self.addAction(say("Restore the usual columns")).triggered.connect(self._tree.restore_usual_columns)

    def _ask_attribute(self) -> None:
        dialog = AttributeDialog(self._tree)
        dialog.chosen.connect(self._tree.show_column)
        dialog.open()


class AttributeDialog(QDialog):
    """Asks for an attribute to show as a column."""

    chosen = Signal(object)
    """`Column`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Add a column"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = KeywordEdit()
        self._field = Field(self.edit, say("Searches made from now on ask for it."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        label = QLabel(say("&Attribute (keyword, name or tag)"))
        label.setBuddy(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * SPACE,) * 4)
        layout.setSpacing(2 * SPACE)
        for widget in (label, self._field, buttons):
            layout.addWidget(widget)
        widen(self, 100 * SPACE)

    def accept(self) -> None:
        """Hand over the column when it is one."""
        column = self._column()
        if column is None:
            self._field.complain(say("This is not an attribute of the DICOM dictionary."))
            return
        self.chosen.emit(column)
        super().accept()

    def _column(self) -> Column | None:
        try:
            return attribute_column(self.edit.keyword)
        except KeyError:
            return None
