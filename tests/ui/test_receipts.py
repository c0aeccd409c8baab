"""Receipts in the real window: saved of a transfer, and verified on the archive page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from qrstation.model.nodes import RemoteNode
from qrstation.paths import Paths
from qrstation.services import receipts
from qrstation.ui.places import Place
from tests.ui.conftest import INSTANCES_EACH, SERIES_EACH, Driver, StartProgram

WANTED = SERIES_EACH * INSTANCES_EACH


def retrieved(start: StartProgram, pacs: RemoteNode) -> Driver:
    """A program in which one study was retrieved, on the page of its transfer."""
    driver = start(pacs)
    driver.search()
    results = driver.pages.search.results
    results.tree.setCurrentIndex(results.model.index(0, 0))
    results.retrieve()
    driver.until(lambda: any(job.state.ended for job in driver.pages._jobs.values()))
    driver.window.show_page(Place.TRANSFERS)
    page = driver.pages.transfers
    driver.until(lambda: bool(page.model.jobs) and page.model.jobs[0].state.ended)
    page.show_job(1)
    return driver


def choose(driver: Driver, path: Path) -> None:
    """Name a file in the dialog that is open."""
    [dialog] = [each for each in driver.window.findChildren(QFileDialog) if each.isVisible()]
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()


def save_receipt(driver: Driver, path: Path) -> None:
    driver.pages.transfers.details.receipt_button.click()
    choose(driver, path)
    driver.until(path.exists)


@pytest.fixture(autouse=True)
def _own_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have Qt's own file dialog, which a test can use."""
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.open", _open)


def _open(dialog: QFileDialog) -> None:
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()


def test_a_receipt_is_saved_from_the_details(start: StartProgram, pacs: RemoteNode, tmp_path: Path) -> None:
    driver = retrieved(start, pacs)
    path = tmp_path / "receipt.json"
    save_receipt(driver, path)
    messages = driver.pages.transfers.messages
    driver.until(lambda: bool(messages.messages))
    assert messages.messages[0].title == f"The receipt is saved: {path}"
    assert len(receipts.load(path).objects) == WANTED


def test_the_menu_offers_it_for_one_transfer_that_ended(start: StartProgram, pacs: RemoteNode) -> None:
    driver = retrieved(start, pacs)
    page = driver.pages.transfers
    menu = page.make_menu()
    [entry] = [each for each in menu.actions() if each.text() == "Save receipt…"]
    assert entry.isEnabled()
    page.view.clearSelection()
    [entry] = [each for each in page.make_menu().actions() if each.text() == "Save receipt…"]
    assert not entry.isEnabled()


def test_a_flipped_bit_is_found_on_the_archive_page(
    start: StartProgram, pacs: RemoteNode, tmp_path: Path, home: Paths
) -> None:
    driver = retrieved(start, pacs)
    path = tmp_path / "receipt.json"
    save_receipt(driver, path)
    driver.window.show_page(Place.ARCHIVE)
    page = driver.pages.archive
    page.receipt_action.trigger()
    choose(driver, path)
    driver.until(lambda: bool(page.messages.messages))
    assert page.messages.messages[0].title == f"{WANTED} objects verified: all files are as they were received."
    file = sorted(home.archive.rglob("*.dcm"))[0]
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    page.messages.clear()
    page.receipt_action.trigger()
    choose(driver, path)
    driver.until(lambda: bool(page.messages.messages))
    [message] = page.messages.messages
    assert message.title == f"{WANTED} objects verified; 1 file is not as it should be."
    assert file.stem in message.detail


def test_what_had_not_come_is_told_when_a_receipt_is_verified(
    start: StartProgram, pacs: RemoteNode, tmp_path: Path, home: Paths
) -> None:
    driver = retrieved(start, pacs)
    sorted(home.archive.rglob("*.dcm"))[0].unlink()
    path = tmp_path / "receipt.json"
    save_receipt(driver, path)
    driver.window.show_page(Place.ARCHIVE)
    page = driver.pages.archive
    page.receipt_action.trigger()
    choose(driver, path)
    driver.until(lambda: bool(page.messages.messages))
    [message] = page.messages.messages
    assert message.title.startswith(f"{WANTED - 1} objects verified: all")
    assert message.advice == "1 more object was not here when it was written."


def test_what_is_no_receipt_is_told(start: StartProgram, tmp_path: Path) -> None:
    driver = start()
    path = tmp_path / "invoice.json"
    path.write_text("{}", encoding="utf-8")
    driver.window.show_page(Place.ARCHIVE)
    page = driver.pages.archive
    page.receipt_action.trigger()
    choose(driver, path)
    driver.until(lambda: bool(page.messages.messages))
    assert "is no receipt that can be used" in page.messages.messages[0].title


def test_a_receipt_that_cannot_be_written_is_told(start: StartProgram, pacs: RemoteNode, tmp_path: Path) -> None:
    driver = retrieved(start, pacs)
    driver.pages._bridge.receipts.save(1, tmp_path / "nowhere" / "receipt.json")
    messages = driver.pages.transfers.messages
    driver.until(lambda: bool(messages.messages))
    assert "cannot be written" in messages.messages[0].title
