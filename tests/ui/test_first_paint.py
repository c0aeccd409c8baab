"""The window is on the screen before what takes its time is imported."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from qrstation.ui.app import Program
from qrstation.ui.main_window import MainWindow
from tests.ui.conftest import StartProgram


class Watch(QObject):
    """Notes that the window is painted."""

    def __init__(self, order: list[str]) -> None:
        super().__init__()
        self._order = order

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, MainWindow):
            self._order.append("painted")
        return False


def test_the_pages_are_made_once_the_window_is_painted(
    start: StartProgram, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    furnish = Program._furnish

    def note(program: Program) -> None:
        order.append("furnished")
        furnish(program)

    monkeypatch.setattr(Program, "_furnish", note)
    watch = Watch(order)
    qapp.installEventFilter(watch)
    start()
    qapp.removeEventFilter(watch)

    assert order[:2] == ["painted", "furnished"]
