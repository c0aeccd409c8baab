"""The program in one language after another, on a home of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qrstation.first_choices import WindowLanguage
from qrstation.paths import Paths
from qrstation.services import first_start
from qrstation.settings import Settings
from qrstation.ui import language as languages
from qrstation.ui.app import Program
from qrstation.ui.guide.dialog import GuideDialog
from qrstation.ui.language import speak_as_chosen
from qrstation.ui.workers import running_threads
from tests.conftest import REPOSITORY
from tests.ui.conftest import Driver

LANGUAGES = [language for language in WindowLanguage if language is not WindowLanguage.SYSTEM]
PICTURES = REPOSITORY / "build" / "pictures"
"""What was seen of each language; for people to look at."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[WindowLanguage]:
    """Each language in turn; English again afterwards."""
    yield request.param
    speak_as_chosen(qapp, WindowLanguage.ENGLISH)


@pytest.fixture
def first(
    language: WindowLanguage,
    qapp: QApplication,
    qtbot: QtBot,
    home: Paths,
    free_ports: Callable[[], int],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Driver]:
    """The program in the language on a home that holds nothing, at 1280 × 720, with the guide open and filled."""
    monkeypatch.setattr(first_start, "free_port", lambda host, usual: free_ports())
    monkeypatch.setattr(Settings, "listens_on", "127.0.0.1")
    monkeypatch.setattr(languages, "_of_system", lambda: language)
    driver = Driver(Program(qapp, home, port=free_ports()), qtbot)
    driver.window.resize(1280, 720)
    driver.program.start()
    driver.until(lambda: bool(driver.window.findChildren(GuideDialog)) and guide(driver).next_button.isEnabled())
    yield driver
    if driver.window.isVisible():
        driver.close()
    driver.window.deleteLater()
    driver.program.deleteLater()
    qtbot.waitUntil(lambda: running_threads() == 0)


@pytest.fixture
def take(language: WindowLanguage) -> Callable[[str, QWidget], None]:
    """Keeps a picture of a window under a name."""
    folder: Path = PICTURES / language
    folder.mkdir(parents=True, exist_ok=True)

    def take(name: str, widget: QWidget) -> None:
        assert widget.grab().save(str(folder / f"{name}.png"))

    return take


def guide(driver: Driver) -> GuideDialog:
    """The guide that is open."""
    return next(dialog for dialog in driver.window.findChildren(GuideDialog) if dialog.isVisible())
