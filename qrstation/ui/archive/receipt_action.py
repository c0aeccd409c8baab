"""Verifying a receipt: which file it is, is asked without holding up the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from qrstation.ui.archive.path_dialog import ask_for_file
from qrstation.ui.widgets.icons import icon
from qrstation.words import say


class ReceiptAction(QAction):
    """Asks for the file of a receipt."""

    chosen = Signal(object)
    """Path of the file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(icon("verified"), say("Verify a receipt…"), parent)
        self._window = parent
        self.triggered.connect(self._ask)

    def _ask(self) -> None:
        ask_for_file(self._window, say("Verify a receipt"), self._choose)

    def _choose(self, paths: tuple[Path, ...]) -> None:
        self.chosen.emit(paths[0])
