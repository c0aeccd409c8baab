"""Missing files and conflicts in the real window: told, listed, and ended by the user."""

from __future__ import annotations

from pathlib import Path

import pydicom
from pytestqt.qtbot import QtBot

from qrstation.paths import Paths
from qrstation.store.archive import Archive
from qrstation.ui.widgets.message_bar import Message
from tests.ui.conftest import Driver, StartProgram


def filled(home: Paths, studies: Path) -> list[Path]:
    """Fill the archive; the files in it."""
    home.make()
    archive = Archive(home.archive, home.index_of(home.archive))
    archive.import_([studies])
    archive.close()
    return sorted(home.archive.rglob("*.dcm"))


def told(driver: Driver, words: str) -> Message:
    def found() -> list[Message]:
        return [message for message in driver.pages.archive.messages.messages if words in message.title]

    driver.until(lambda: bool(found()))
    return found()[0]


def test_missing_files_are_told_at_the_start_listed_and_accepted(
    start: StartProgram, home: Paths, studies: Path
) -> None:
    lost = filled(home, studies)[0]
    lost.unlink()
    driver = start()
    start_words = [message.title for message in driver.pages.search.messages.messages]
    assert any("1 file of the archive is gone" in title for title in start_words)
    archive = driver.pages.archive
    archive.refresh()
    driver.until(lambda: archive.disk_line.missing_button.text() == "1 missing file")
    archive.disk_line.missing_button.click()
    verified = told(driver, "1 file is not as it should be")
    assert verified.detail == f"{lost.name}: The file is gone."
    [choice] = verified.choices
    assert choice.text == "Accept missing files"
    choice.run()
    assert told(driver, "1 missing file taken off the list.")
    driver.until(lambda: archive.disk_line.missing_button.isHidden())


def test_conflicts_are_listed(start: StartProgram, home: Paths, studies: Path, tmp_path: Path, qtbot: QtBot) -> None:
    held = filled(home, studies)[0]
    ds = pydicom.dcmread(held)
    ds.StudyDescription = "changed"
    ds.save_as(tmp_path / "other.dcm")
    archive = Archive(home.archive, home.index_of(home.archive))
    archive.import_([tmp_path / "other.dcm"])
    archive.close()
    driver = start()
    driver.pages.archive.refresh()
    button = driver.pages.archive.disk_line.conflicts_button
    driver.until(lambda: button.text() == "1 conflict")
    button.click()
    listed = told(driver, "1 object held with different bytes")
    assert str(held) in listed.detail
    assert str(next(home.archive.rglob(f"{held.stem}-*.dcm"))) in listed.detail
