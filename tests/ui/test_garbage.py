import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qrstation.ui import garbage as garbage_module
from qrstation.ui.garbage import WindowGarbage


def leave_a_cycle() -> weakref.ref[QWidget]:
    widget = QWidget()
    widget.itself = widget  # type: ignore[attr-defined]
    return weakref.ref(widget)


def allocate_much() -> None:
    kept = [[number] for number in range(50_000)]
    assert kept


def test_a_widget_in_a_cycle_survives_a_busy_worker_and_goes_on_the_windows_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage_module, "INTERVAL", 10)
    gc.enable()
    garbage = WindowGarbage()
    garbage.start()
    left = leave_a_cycle()
    worker = threading.Thread(target=allocate_much)
    worker.start()
    worker.join()
    assert left() is not None
    kept: list[list[int]] = []

    def gone_while_more_is_made() -> bool:
        kept.extend([number] for number in range(5_000))
        return left() is None

    qtbot.waitUntil(gone_while_more_is_made)
    garbage.stop()
    assert gc.isenabled()


def test_what_nobody_collected_before_nobody_collects_after(qtbot: QtBot) -> None:
    garbage = WindowGarbage()
    garbage.start()
    garbage.stop()
    assert not gc.isenabled()
