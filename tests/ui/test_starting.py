"""The window while the core behind it is still being opened."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qrstation.errors import ArchiveFault, Cancelled, ListenerFault, QrError
from qrstation.paths import Paths
from qrstation.practice import pacs
from qrstation.services.workstation import Workstation
from qrstation.store.archive import Archive
from qrstation.ui.app import Program
from qrstation.ui.places import Place
from qrstation.ui.practice_work import PracticeWork
from qrstation.ui.schedule_work import ScheduleWork
from qrstation.ui.transfer_work import TransferWork
from qrstation.ui.values import Fault
from qrstation.ui.window_state import WindowState
from qrstation.ui.workers import Mailbox, Work, Worker, running_threads
from tests.ui.conftest import Driver, StartProgram

NOT_NEEDED_AT_FIRST = "cryptography pydantic pydicom pynetdicom qrstation.cli.find qtpy sqlite3"


def remember(home: Paths, page: Place) -> None:
    home.config.mkdir(parents=True, exist_ok=True)
    state = WindowState(home.config / "window.ini")
    state.keep_text("window/page", page)
    state.save()


def titles(driver: Driver) -> list[str]:
    pages = driver.pages
    bars = (page.messages for page in (pages.search, pages.archive, pages.transfers, pages.log, pages.settings))
    return [message.title for bar in bars for message in bar.messages]


@pytest.mark.parametrize("page", Place)
def test_a_remembered_page_opens_without_a_complaint(start: StartProgram, home: Paths, page: Place) -> None:
    remember(home, page)
    driver = start()
    assert driver.window.open_page is page
    assert titles(driver) == []


FIRST_PAINT = """
import sys
from pathlib import Path
import qrstation.cli.program
from PySide6.QtWidgets import QApplication
from qrstation.paths import Paths
from qrstation.ui.app import Program
application = QApplication([])
program = Program(application, Paths.of_user(Path(sys.argv[1])))
program.window.show()
print(*sys.modules)
"""


def test_the_first_paint_waits_for_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )
    assert "qrstation.ui.main_window" in ran.stdout.split()
    assert not set(ran.stdout.split()) & set(NOT_NEEDED_AT_FIRST.split())


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What a disk waits for that is slow to answer."""
    gate = threading.Event()
    yield gate
    gate.set()


@pytest.fixture
def opened() -> list[Workstation]:
    """The core that the gate is opened for, where there is one."""
    return []


@pytest.fixture
def hesitating(
    qapp: QApplication,
    qtbot: QtBot,
    home: Paths,
    gate: threading.Event,
    opened: list[Workstation],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Driver]:
    """A program on the page Transfers whose core takes until the gate opens, and fails then unless there is one."""

    def open_late(_: Program) -> Workstation:
        gate.wait()
        if opened:
            return opened[0]
        raise QrError("The archive is on a disk that is gone.")

    monkeypatch.setattr(Program, "_make_workstation", open_late)
    remember(home, Place.TRANSFERS)
    driver = Driver(Program(qapp, home), qtbot)
    driver.program.start()
    driver.until(lambda: driver.program.wiring is not None)
    yield driver
    gate.set()
    driver.window.deleteLater()
    driver.program.deleteLater()
    qtbot.waitUntil(lambda: running_threads() == 0)


def test_what_was_asked_meanwhile_fails_for_the_reason_for_which_the_core_did(
    hesitating: Driver, gate: threading.Event
) -> None:
    assert titles(hesitating) == []
    gate.set()
    hesitating.until(lambda: titles(hesitating) == ["The archive is on a disk that is gone."] * 2)
    assert hesitating.pages.unopened.page.accessibleName() == "The archive is on a disk that is gone."
    hesitating.close()


def test_the_window_closes_while_the_core_is_still_being_opened(hesitating: Driver) -> None:
    hesitating.window.show_page(Place.ARCHIVE)
    hesitating.close()


def is_closed(workstation: Workstation) -> bool:
    try:
        workstation.archive.stats()
    except ArchiveFault:
        return True
    return False


def test_a_core_that_is_open_only_when_the_window_is_closed_is_closed_too(
    hesitating: Driver, gate: threading.Event, opened: list[Workstation], home: Paths
) -> None:
    with closing(Workstation(home, host="127.0.0.1", port=0)) as workstation:
        opened.append(workstation)
        hesitating.close()
        gate.set()
        hesitating.until(lambda: running_threads() == 0)
        assert is_closed(workstation)


def test_the_core_is_closed_also_where_something_before_it_cannot_be(
    start: StartProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: TransferWork) -> None:
        raise QrError("The list of transfers is on a disk that is gone.")

    driver = start()
    workstation = driver.pages._bridge._opening.core
    monkeypatch.setattr(TransferWork, "interrupt", fail)
    driver.close()
    driver.until(lambda: running_threads() == 0)
    assert is_closed(workstation)


def test_a_practice_pacs_that_is_started_only_when_the_window_is_closed_is_stopped(
    home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Workstation(home, host="127.0.0.1", port=0)) as workstation:
        practice, filled = PracticeWork(lambda: workstation), list[Archive]()

        def fill(folder: Path, *_: object) -> Archive:
            filled.append(Archive(folder, folder.with_suffix(".sqlite")))
            practice.stop()
            return filled[0]

        monkeypatch.setattr(pacs, "practice_archive", fill)
        with pytest.raises(Cancelled):
            practice.start()
        with pytest.raises(ArchiveFault):
            filled[0].stats()
        assert workstation.nodes.all() == ()


def test_no_saved_query_is_opened_any_more_once_they_are_closed(home: Paths, qtbot: QtBot) -> None:
    def at_once(work: Work) -> None:
        work()

    def fail(fault: object) -> None:
        raise AssertionError(fault)

    with closing(Workstation(home, host="127.0.0.1", port=0)) as workstation:
        schedules = ScheduleWork(lambda: workstation, at_once, Mailbox(), Worker("desk", fail, fail))
        schedules.close()
        with qtbot.waitSignal(schedules.ended) as heard:
            schedules.run("Nightly")
        assert str(heard.args[0].fault) == "qrstation is being closed."


def test_the_practice_pacs_is_said_to_start_until_it_is_ready(
    start: StartProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = start()
    practice, bridge, bar = driver.pages.practice, driver.pages._bridge, driver.pages.search.messages
    monkeypatch.setattr(practice, "_start", lambda: None)
    practice.start()
    bridge.faulted.emit(Fault(place=Place.SETTINGS, error=ListenerFault("Port 104 is taken.")))
    assert [message.title for message in bar.messages] == ["The practice PACS is starting."]
    bridge.practice_ready.emit(None)
    assert bar.messages == ()
