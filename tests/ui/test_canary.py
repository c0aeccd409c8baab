"""A patient with telling values is shown in every page and dialog, and in no title, log or report."""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget

from qrstation import logs
from qrstation.dicom.listener import Listener
from qrstation.model.events import JobState
from qrstation.model.identity import Caller
from qrstation.model.nodes import Address, RemoteNode
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.store.archive import Archive
from qrstation.ui.crash_dialog import CrashDialog
from qrstation.ui.log.support_dialog import SupportDialog
from qrstation.ui.places import Place
from tests.ui.conftest import Driver, StartProgram
from tests.unit.store.objects import an_instance, store

CANARY = "KANARIENVOGEL"
NAME = f"<b>{CANARY}</b>^Jane"


@pytest.fixture(autouse=True)
def _logged(home: Paths) -> Iterator[None]:
    logs.start(home)
    yield
    logs.stop()


@pytest.fixture
def canary_pacs(tmp_path: Path) -> Iterator[RemoteNode]:
    """A PACS with one patient."""
    archive = Archive(tmp_path / "canary", tmp_path / "canary.sqlite")
    for number in (1, 2):
        store(
            archive,
            an_instance(
                f"1.2.3.{number}",
                PatientName=NAME,
                PatientID=f"{CANARY}-ID",
                AccessionNumber=f"{CANARY}-AC",
                StudyDescription=f"<img src=x>{CANARY}",
                SeriesDescription=f"{CANARY}",
            ),
        )
    listener = Listener(Address(ae_title="PACS", host="127.0.0.1", port=0), sink=archive, archive=archive)
    yield RemoteNode(name="PACS", address=listener.start().address)
    listener.stop()
    archive.close()


def windows(driver: Driver) -> list[QWidget]:
    """The window and every dialog that is open."""
    return [driver.window, *driver.window.findChildren(QDialog)]


def assert_discreet(driver: Driver, home: Paths) -> None:
    """No title names the patient, nothing of it is taken for markup, and no log tells it."""
    for window in (*windows(driver), *QApplication.topLevelWidgets()):
        assert CANARY not in window.windowTitle()
        for widget in (window, *window.findChildren(QWidget)):
            assert "<b>KANARI" not in widget.toolTip()
            if isinstance(widget, QLabel) and any(markup in widget.text() for markup in ("<b>", "<img")):
                assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
    told = [path for path in home.logs.iterdir() if CANARY in path.read_text(encoding="utf-8")]
    assert told == []
    assert [path for path in home.config.parent.rglob("*") if CANARY in path.name] == []


def test_a_patient_is_on_the_pages_and_in_no_title_log_or_crash_report(
    start: StartProgram, canary_pacs: RemoteNode, home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = start(canary_pacs)
    page = driver.pages.search
    page.form.patient_name.setText(f"*{CANARY}*")
    driver.search()
    assert any(CANARY in name for name in driver.names_found())
    results = page.results
    results.tree.setCurrentIndex(results.model.index(0, 0))
    results.tree.expandAll()
    driver.until(lambda: results.model.rowCount(results.model.index(0, 0)) > 0)
    assert_discreet(driver, home)
    results.show_attributes()
    results.ask_about_patient()
    rows = tuple(entity.match for entity in results.tree.selected_entities())
    driver.pages.starting.plan(rows, driver.pages._requests(rows))
    driver.pages.inquiries.open(rows[0])
    assert len(windows(driver)) > 3
    assert_discreet(driver, home)
    for opened in driver.window.findChildren(QDialog):
        opened.close()
    results.retrieve()
    transfers = driver.pages.transfers
    driver.until(lambda: [job.state for job in transfers.model.jobs] == [JobState.COMPLETE])
    for place in Place:
        driver.window.show_page(place)
        assert_discreet(driver, home)
    assert "C-GET" in home.log_file.read_text(encoding="utf-8")

    def broken(*_: object, **__: object) -> Caller:
        raise TypeError(f"{NAME} cannot be asked for")

    monkeypatch.setattr(Workstation, "caller", broken)
    page.form.search()
    driver.until(lambda: driver.window.findChild(CrashDialog) is not None)

    dialog = driver.window.findChild(CrashDialog)
    assert isinstance(dialog, CrashDialog)
    dialog._copy()
    assert "TypeError (message left out" in QApplication.clipboard().text()
    assert CANARY not in QApplication.clipboard().text()
    assert "TypeError" in home.log_file.read_text(encoding="utf-8")
    assert_discreet(driver, home)


def test_the_protocol_log_is_marked_while_it_is_on_and_no_support_bundle_has_it(
    start: StartProgram, canary_pacs: RemoteNode, home: Paths, tmp_path: Path
) -> None:
    driver = start(canary_pacs)
    settings = driver.pages.settings
    assert not driver.window.status.protocol.isVisible()
    settings.privacy.protocol_log.click()
    driver.until(driver.window.status.protocol.isVisible)
    driver.search()
    [file] = home.logs.glob("protocol-*.log")
    driver.until(lambda: CANARY in file.read_text(encoding="utf-8"))
    assert CANARY not in home.log_file.read_text(encoding="utf-8")
    driver.window.status.protocol.click()
    assert driver.window.open_page is Place.SETTINGS
    driver.until(settings.privacy.isVisible)

    driver.window.status.protocol_ended.emit()
    settings.privacy.protocol_log.click()
    driver.until(lambda: not driver.window.status.protocol.isVisible())
    size = file.stat().st_size
    driver.search()
    assert file.stat().st_size == size
    assert not logging.getLogger("qrstation.dicom").isEnabledFor(logging.DEBUG)

    driver.window.show_page(Place.LOG)
    saved = bundle_saved_as(driver, tmp_path / "bundle.zip", "is saved", examining=True)
    with zipfile.ZipFile(saved) as bundle:
        files = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert "doctor-1.txt" in files
    assert "node-1" in files["nodes.json"]
    assert not [name for name, contents in files.items() if CANARY in contents]
    bundle_saved_as(driver, tmp_path / "nowhere" / "bundle.zip", "cannot be written", examining=False)


def bundle_saved_as(driver: Driver, path: Path, told: str, *, examining: bool) -> Path:
    """Have a support bundle written, masked, and wait for what is told of it."""
    page = driver.pages.log
    page.support_button.click()
    dialog = [each for each in driver.window.findChildren(SupportDialog) if each.isVisible()][-1]
    dialog.masked.click()
    dialog.examining.setChecked(examining)
    dialog.accept()
    chooser = driver.window.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(path))
    chooser.close()
    driver.until(
        lambda: any(told in message.title and str(path) in message.title for message in page.messages.messages)
    )
    return path
