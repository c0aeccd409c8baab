"""The menu of saved queries: apply, save, rename, remove."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from qrstation.ui.search.memory import SavedQuery
from qrstation.words import say


class SavedMenu(QMenu):
    """Lists saved queries by name."""

    applied = Signal(object)
    """`QueryFields`"""
    saved = Signal(str)
    """Name under which the form is to be kept."""
    renamed = Signal(str, str)
    """Name, new name."""
    removed = Signal(str)
    """Name"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Saved"), parent)
        self.show_queries(())

    def show_queries(self, queries: tuple[SavedQuery, ...]) -> None:
        """List these queries."""
        self.clear()
        for query in queries:
            self.addAction(_literal(query.name)).triggered.connect(partial(self._apply, query))
        if queries:
            self.addSeparator()
        self.addAction(say("Save as…")).triggered.connect(self._ask_name)
        if queries:
            self._add_submenu(say("Rename"), queries, self._ask_new_name)
            self._add_submenu(say("Remove"), queries, self.removed.emit)

    def _apply(self, query: SavedQuery, _checked: bool = False) -> None:
        self.applied.emit(query.fields)

    def _add_submenu(self, title: str, queries: tuple[SavedQuery, ...], run: Callable[[str], None]) -> None:
        menu = self.addMenu(title)
        for query in queries:
            menu.addAction(_literal(query.name)).triggered.connect(partial(_named, run, query.name))

    def _ask_name(self) -> None:
        dialog = _name_dialog(self.parentWidget(), say("Save query"), "")
        dialog.textValueSelected.connect(self._save)
        dialog.open()

    def _save(self, name: str) -> None:
        if name.strip():
            self.saved.emit(name.strip())

    def _ask_new_name(self, name: str) -> None:
        dialog = _name_dialog(self.parentWidget(), say("Rename query"), name)
        dialog.textValueSelected.connect(partial(self._rename, name))
        dialog.open()

    def _rename(self, name: str, new_name: str) -> None:
        if new_name.strip() not in ("", name):
            self.renamed.emit(name, new_name.strip())


def _named(run: Callable[[str], None], name: str, _checked: bool = False) -> None:
    run(name)


def _literal(name: str) -> str:
    return name.replace("&", "&&")


def _name_dialog(parent: QWidget | None, title: str, name: str) -> QInputDialog:
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(say("Name"))
    dialog.setTextValue(name)
    return dialog
