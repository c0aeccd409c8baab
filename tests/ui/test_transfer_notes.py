"""Notes of the desktop on transfers that took long."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qrstation.model.events import JobChanged, JobState
from qrstation.settings import Settings
from qrstation.ui.main_window import MainWindow
from qrstation.ui.transfer_notes import LONG, TransferNotes
from qrstation.ui.tray import Tray
from qrstation.ui.window_state import WindowState
from tests.ui.transfers.jobs import running


class Desktop(Tray):
    """A tray that keeps what it was to show."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []

    @property
    def is_there(self) -> bool:
        return True

    def tell(self, title: str, words: str) -> None:
        self.told.append((title, words))


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(WindowState(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    return window


def run(window: MainWindow, seconds: float, end: JobState, settings: Settings | None = None) -> list[tuple[str, str]]:
    desktop, clock = Desktop(), Clock()
    notes = TransferNotes(window, desktop, lambda: settings or Settings(), clock)
    job = running()
    notes.heard(JobChanged(job=job))
    clock.now = seconds
    notes.heard(JobChanged(job=replace(job, state=end, received=412)))
    return desktop.told


@pytest.mark.parametrize("end", [JobState.COMPLETE, JobState.PARTIAL, JobState.UNVERIFIED, JobState.FAILED])
def test_the_end_of_a_long_transfer_is_told_without_its_patient(window: MainWindow, end: JobState) -> None:
    [(title, words)] = run(window, LONG + 5, end)
    assert title.startswith("Transfer ")
    assert words == "412 objects from Main PACS, in 35\N{NO-BREAK SPACE}s."


def test_a_short_one_is_not(window: MainWindow) -> None:
    assert run(window, LONG - 1, JobState.COMPLETE) == []


def test_a_cancelled_one_is_not(window: MainWindow) -> None:
    assert run(window, LONG + 5, JobState.CANCELLED) == []


def test_nor_where_it_is_not_wanted(window: MainWindow) -> None:
    assert run(window, LONG + 5, JobState.COMPLETE, Settings(notify_transfers=False)) == []


def test_nor_while_the_window_is_looked_at(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    assert run(window, LONG + 5, JobState.COMPLETE) == []
