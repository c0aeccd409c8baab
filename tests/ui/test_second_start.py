"""The program started again on a home whose window is open: real processes, and the window of this one."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from qrstation import settings as settings_file
from qrstation.paths import Paths
from qrstation.settings import Reach, Settings
from qrstation.ui import second_start
from qrstation.ui.places import Place
from qrstation.ui.second_start import FirstStart
from tests.promptness import eventually
from tests.ui.conftest import Driver, StartProgram

Start = Callable[..., subprocess.Popen[str]]
PATIENCE = 60
"""Seconds in which a process has started, or ended."""


@pytest.fixture
def started(home: Paths) -> Iterator[Start]:
    """Starts the window as a process of its own; those that still run are ended after the test."""
    processes: list[subprocess.Popen[str]] = []

    def start(*arguments: str, cwd: Path | None = None) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "qrstation", "--home", str(home.config.parent), "gui", *arguments]
        process = subprocess.Popen(command, stderr=subprocess.PIPE, cwd=cwd, encoding="utf-8")
        processes.append(process)
        return process

    yield start
    for process in processes:
        with process:
            process.kill()


@pytest.fixture
def open_window(start: StartProgram, home: Paths) -> Iterator[Driver]:
    """The program in this process, found by later starts."""
    driver = start()
    first = FirstStart(home)
    assert first.is_first()
    first.followed.connect(driver.program.come_forward)
    driver.window.left.connect(first.close)
    yield driver
    first.close()


def ended(driver: Driver, process: subprocess.Popen[str]) -> str:
    """Let the window work until another process has ended well; returns what it said."""
    driver.until(lambda: process.poll() is not None, timeout=PATIENCE * 1000)
    assert process.returncode == 0
    return process.communicate()[1]


def held(home: Paths) -> int:
    """Count the objects in the archive's folder."""
    return len([*home.archive.rglob("*.dcm")])


def test_the_window_comes_to_the_front_and_takes_the_files(
    open_window: Driver, started: Start, home: Paths, studies: Path
) -> None:
    open_window.window.showMinimized()
    file = min(studies.iterdir())
    said = ended(open_window, started(file.name, cwd=studies))
    assert "is open already" in said
    assert "not taken over" not in said
    assert not open_window.window.isMinimized()
    assert open_window.window.open_page is Place.ARCHIVE
    open_window.until(lambda: held(home) == 1)


def test_it_comes_out_of_the_tray(open_window: Driver, started: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    open_window.pages.leaving._stay()
    assert not open_window.window.isVisible()
    page = open_window.window.open_page
    said = ended(open_window, started("--listen-port", "0"))
    assert "not taken over" in said
    assert open_window.window.isVisible()
    assert open_window.window.open_page is page


def test_of_two_starts_at_once_one_window_stays(started: Start, home: Paths, studies: Path) -> None:
    settings_file.save(home.settings_file, Settings(receive=Reach.OFF))
    first, second = (started(str(file)) for file in sorted(studies.iterdir())[:2])
    assert eventually(lambda: first.poll() is not None or second.poll() is not None, PATIENCE)
    stays, left = (first, second) if first.poll() is None else (second, first)
    assert left.returncode == 0
    assert eventually(lambda: held(home) == 2, PATIENCE)
    stays.send_signal(signal.SIGTERM)
    assert stays.wait(PATIENCE) == 0
    assert not home.window_socket.exists()


def test_after_a_window_that_was_killed_another_one_opens(started: Start, home: Paths) -> None:
    settings_file.save(home.settings_file, Settings(receive=Reach.OFF))
    killed = started()
    assert eventually(home.window_socket.exists, PATIENCE)
    name = home.window_socket.read_text()
    assert sys.platform == "win32" or home.window_socket.stat().st_mode & 0o077 == 0
    killed.kill()
    killed.wait(PATIENCE)
    first = FirstStart(home)
    assert first.is_first()
    assert home.window_socket.read_text() != name
    assert not Path(name).exists()
    first.close()


def test_a_window_that_closes_is_not_handed_anything(open_window: Driver, home: Paths) -> None:
    open_window.close()
    later = FirstStart(home)
    assert later.is_first()
    later.close()


def test_another_home_has_a_window_of_its_own(open_window: Driver, tmp_path: Path) -> None:
    other = FirstStart(Paths.under(tmp_path / "other"))
    assert other.is_first()
    other.close()


def test_a_window_that_is_too_busy_to_answer_stays_the_only_one(
    qtbot: QtBot, home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_start, "PATIENCE", 100)
    busy, second = FirstStart(home), FirstStart(home)
    heard: list[tuple[Path, ...]] = []
    busy.followed.connect(heard.append)
    assert busy.is_first()

    assert not second.is_first((Path("/one.dcm"),)), "its loop does not run while this thread waits"
    second.close()
    assert home.window_socket.exists()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(Path("/one.dcm"),)]
    busy.close()
    assert not home.window_socket.exists()


@pytest.mark.parametrize("message", [b"[]\n", b"{}\n", b"no JSON\n", b'{"files": 1, "activation": ""}\n'])
def test_what_makes_no_sense_is_not_heard(qtbot: QtBot, home: Paths, message: bytes) -> None:
    first = FirstStart(home)
    heard: list[object] = []
    first.followed.connect(heard.append)
    assert first.is_first()
    socket = QLocalSocket()
    socket.connectToServer(home.window_socket.read_text())
    assert socket.waitForConnected()
    socket.write(message)
    socket.flush()

    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []
    first.close()


def test_a_file_that_names_something_else_is_left_alone(home: Paths, tmp_path: Path) -> None:
    home.make()
    other = tmp_path / "precious.txt"
    other.write_text("kept")
    home.window_socket.write_text(str(other))
    first = FirstStart(home)

    assert first.is_first()
    assert other.read_text() == "kept"
    first.close()
