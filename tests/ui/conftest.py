"""What tests of the window share: the theme as the program sets it, some nodes, a PACS, and the program itself."""

from __future__ import annotations

import gc
import socket
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydicom import Dataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qrstation import settings as settings_file
from qrstation import words
from qrstation.dicom.listener import Listener
from qrstation.first_choices import Appearance
from qrstation.model.events import JobState
from qrstation.model.nodes import Address, RemoteNode
from qrstation.paths import Paths
from qrstation.services.nodes import NodeBook
from qrstation.settings import Reach, Settings
from qrstation.store.archive import Archive
from qrstation.ui import language as languages
from qrstation.ui.app import Program
from qrstation.ui.garbage import WindowGarbage
from qrstation.ui.immortal import keep_constants_alive
from qrstation.ui.widgets.message_bar import MessageBar
from qrstation.ui.widgets.theme import Theme
from qrstation.ui.wiring import Wiring
from qrstation.ui.workers import running_threads

keep_constants_alive()

PATIENTS = ("Adams^Ada", "Berg^Björn", "Ямада^Таро")
SERIES_EACH = 2
INSTANCES_EACH = 3
PATIENCE = 30_000
"""Milliseconds that anything may take, however busy the machine is."""


@pytest.fixture(scope="session", autouse=True)
def theme(qapp: QApplication) -> Theme:
    """The light palette and the style sheet."""
    theme = Theme(qapp)
    theme.choose(Appearance.LIGHT)
    return theme


class PatientBot(QtBot):
    """Waits as long as anything may take, where a test says nothing else."""

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """What lets the window work until something is so."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def _system_speaks_english() -> Iterator[None]:
    """The language of the window is the system's, which may be any."""

    class English:
        def uiLanguages(self) -> list[str]:
            return ["en"]

    class Locale(QLocale):
        system = staticmethod(English)  # type: ignore[assignment]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(languages, "QLocale", Locale)
        yield


@pytest.fixture(scope="package", autouse=True)
def garbage(qapp: QApplication) -> Iterator[WindowGarbage]:
    """Collects widgets that tests left behind on this thread, as the program does."""
    garbage = WindowGarbage()
    garbage.start()
    yield garbage
    garbage.stop()


@pytest.fixture(autouse=True)
def _keys_let_go(qapp: QApplication) -> Iterator[None]:
    """After a key was pressed with Ctrl, Qt takes Ctrl for pressed until another key event says otherwise."""
    yield
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
    assert qapp.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def _collected_here(garbage: WindowGarbage) -> Iterator[None]:
    gc.disable()
    yield
    gc.disable()
    garbage.collect()
    # What Qt deletes later is deleted here, so that a fault in it falls on the test that made it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def german() -> Iterator[None]:
    """Numbers and dates as in German; the texts stay English."""
    words.speak(replace(words.ENGLISH, code="de", decimal_point=",", group_separator=".", date="%d.%m.%Y"))
    yield
    words.speak(words.ENGLISH)


@pytest.fixture
def main_pacs() -> RemoteNode:
    """A node that nobody is behind."""
    return RemoteNode(name="Main PACS", address=Address(ae_title="PACS1", host="pacs.example.org", port=104))


@pytest.fixture
def research() -> RemoteNode:
    """Another one."""
    return RemoteNode(name="Research", address=Address(ae_title="XNAT", host="10.1.2.3", port=8104), stores=True)


@pytest.fixture(scope="session")
def studies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of one small CT study for each patient."""
    folder = tmp_path_factory.mktemp("studies")
    for study, name in enumerate(PATIENTS, 1):
        for series in range(1, SERIES_EACH + 1):
            for number in range(1, INSTANCES_EACH + 1):
                ds = _instance(name, study, series, number)
                ds.save_as(folder / f"{ds.SOPInstanceUID}.dcm", enforce_file_format=True)
    return folder


def _instance(name: str, study: int, series: int, number: int) -> Dataset:
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.PatientName, ds.PatientID = name, f"P{study}"
    ds.StudyDate, ds.StudyTime, ds.StudyDescription = f"2026110{study}", "101500", f"CT study {study}"
    ds.StudyID, ds.AccessionNumber = str(study), f"A{study}"
    ds.Modality, ds.SeriesNumber, ds.SeriesDescription = "CT", str(series), f"Series {series}"
    ds.InstanceNumber = str(number)
    ds.StudyInstanceUID = f"1.2.826.0.1.3680043.10.1.{study}"
    ds.SeriesInstanceUID = f"{ds.StudyInstanceUID}.{series}"
    ds.SOPInstanceUID = f"{ds.SeriesInstanceUID}.{number}"
    ds.SOPClassUID = CTImageStorage
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return ds


@pytest.fixture
def pacs(tmp_path: Path, studies: Path, home: Paths, free_ports: Callable[[], int]) -> Iterator[RemoteNode]:
    """A real archive server with the studies, which knows where the program listens."""

    def where_we_listen(ae_title: str) -> Address:
        settings = settings_file.load(home.settings_file).contents
        return Address(ae_title=ae_title, host="127.0.0.1", port=settings.port)

    archive = Archive(tmp_path / "pacs", tmp_path / "pacs.sqlite")
    archive.import_([studies])
    listener = Listener(
        Address(ae_title="PACS", host="127.0.0.1", port=free_ports()),
        sink=archive,
        archive=archive,
        destination=where_we_listen,
    )
    state = listener.start()
    yield RemoteNode(name="PACS", address=state.address)
    listener.stop()
    archive.close()


@pytest.fixture
def stalled() -> Iterator[RemoteNode]:
    """A node that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        node = RemoteNode(
            name="Stalled", address=Address(ae_title="DEAF", host="127.0.0.1", port=server.getsockname()[1])
        )
        yield node


class Driver:
    """A program that a test uses as its user would."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.window = program.window
        self.qtbot = qtbot

    @property
    def pages(self) -> Wiring:
        assert self.program.wiring is not None
        return self.program.wiring

    def until(self, true: Callable[[], bool], timeout: int = PATIENCE) -> None:
        """Let the window work until something is so."""
        self.qtbot.waitUntil(true, timeout=timeout)

    def chip_text(self, name: str) -> str:
        chip = self.window.node_bar.chip(name)
        return "" if chip is None else chip.text().strip()

    def search(self) -> None:
        """Search for everything and wait for the end."""
        page = self.pages.search
        page.form.search()
        for message in page.messages.messages:
            for choice in message.choices:
                if choice.text == "Search anyway":
                    choice.run()
        self.until(lambda: not page.form.running)

    def retrieve_first_study(self) -> None:
        """Begin to retrieve what stands first in the results."""
        results = self.pages.search.results
        results.tree.setCurrentIndex(results.model.index(0, 0))
        results.retrieve()

    def job_states(self) -> list[JobState]:
        return [job.state for job in self.pages.transfers.model.jobs]

    def answer(self, bar: MessageBar, text: str) -> None:
        """Press a button of a question."""
        choices = (choice for message in bar.messages if message.question for choice in message.choices)
        next(choice for choice in choices if choice.text == text).run()

    def names_found(self) -> list[str]:
        model = self.pages.search.results.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def close(self) -> None:
        """Close the window, stopping what runs, and wait until all is let go."""
        with self.qtbot.waitSignal(self.program.ended):
            self.pages.close()


StartProgram = Callable[..., Driver]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, home: Paths, free_ports: Callable[[], int]) -> Iterator[StartProgram]:
    """Starts the program with some nodes in its book, and waits until it listens."""
    started: list[Driver] = []

    def start(*nodes: RemoteNode, listen: bool = True, files: Sequence[Path] = ()) -> Driver:
        if not home.settings_file.exists():
            wanted = Settings(port=free_ports(), bind_host="127.0.0.1", receive=Reach.NETWORK if listen else Reach.OFF)
            settings_file.save(home.settings_file, wanted)
        book = NodeBook(home.nodes_file)
        for node in nodes:
            book.add(node)
        driver = Driver(Program(qapp, home, files=files), qtbot)
        started.append(driver)
        driver.program.start()
        driver.until(lambda: driver.program.wiring is not None)
        driver.until(lambda: "istening" in driver.window.status.listening.text())
        return driver

    yield start
    for driver in started:
        if driver.window.isVisible():
            driver.close()
        driver.window.deleteLater()
        driver.program.deleteLater()
    qtbot.waitUntil(lambda: running_threads() == 0)
