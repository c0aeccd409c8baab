"""Missing files and conflicts in the real window: told, listed, and ended by the user."""

from __future__ import annotations

from pathlib import Path

import pydicom
from PySide6.QtCore import QPersistentModelIndex
from pytestqt.qtbot import QtBot

from qrstation.model.events import Severity
from qrstation.paths import Paths
from qrstation.store.archive import Archive
from qrstation.ui.widgets.message_bar import Message
from tests.ui.conftest import Driver, StartProgram
from tests.unit.store.objects import store_cut_off


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


def test_a_changed_file_is_told_with_what_to_do(start: StartProgram, home: Paths, studies: Path) -> None:
    changed = filled(home, studies)[0]
    changed.write_bytes(changed.read_bytes()[:-1] + b"!")
    driver = start()
    driver.pages.archive.verify_action.trigger()
    verified = told(driver, "1 file is not as it should be")
    assert verified.detail == f"{changed.name}: Its data set is not the one that was received."
    assert verified.advice.startswith("Retrieve what is missing or changed again")


def test_a_file_that_came_cut_off_is_told_apart_from_one_that_changed(
    start: StartProgram, home: Paths, studies: Path
) -> None:
    filled(home, studies)
    archive = Archive(home.archive, home.index_of(home.archive))
    path = store_cut_off(archive)
    archive.close()
    driver = start()
    driver.pages.archive.verify_action.trigger()
    verified = told(driver, "all files are as they were received")
    assert verified.severity is Severity.WARNING
    assert verified.advice == "1 file came cut off, or otherwise than its transfer syntax says."
    assert verified.detail == f"{path.name}: The file is cut off: Pixel Data says 64 bytes, 34 are there."


def test_a_file_that_is_held_already_is_told(start: StartProgram, home: Paths, studies: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.dcm"
    copy.write_bytes(filled(home, studies)[0].read_bytes())
    driver = start()
    driver.pages.archive.import_wanted.emit((copy,))
    assert told(driver, "0 objects imported.").advice == "1 object was held already."


def test_conflicts_are_listed(start: StartProgram, home: Paths, studies: Path, tmp_path: Path, qtbot: QtBot) -> None:
    held = filled(home, studies)[0]
    ds = pydicom.dcmread(held)
    ds.StudyDescription = "changed"
    ds.save_as(tmp_path / "other.dcm")
    driver = start()
    driver.pages.archive.import_wanted.emit((tmp_path / "other.dcm",))
    told(driver, "1 object imported, 1 beside another one with the same SOP Instance UID and other bytes.")
    button = driver.pages.archive.disk_line.conflicts_button
    driver.until(lambda: button.text() == "1 conflict")
    button.click()
    listed = told(driver, "1 object held with different bytes")
    assert str(held) in listed.detail
    assert str(next(home.archive.rglob(f"{held.stem}-*.dcm"))) in listed.detail


def test_two_patients_with_one_study_uid_have_a_row_each(
    start: StartProgram, home: Paths, studies: Path, tmp_path: Path
) -> None:
    """As in studies that were sent in twice under different names (faults.md, row 71): nothing is merged."""
    held = filled(home, studies)[0]
    ds = pydicom.dcmread(held)
    ds.PatientID, ds.PatientName = "OTHER", "Other^Olga"
    ds.SeriesInstanceUID, ds.SOPInstanceUID = "1.9.1", "1.9.1.1"
    ds.SeriesDescription = "Series of the other"
    ds.save_as(tmp_path / "other.dcm")
    archive = Archive(home.archive, home.index_of(home.archive))
    archive.import_([tmp_path / "other.dcm"])
    archive.close()
    driver = start()
    driver.window.show_page("archive")
    model, tree = driver.pages.archive.results.model, driver.pages.archive.results.tree
    driver.until(lambda: model.rowCount() == 4)
    described = next(place for place, column in enumerate(model.collection.columns) if column.name == "description")
    rows = {model.index(row, 0).data(): QPersistentModelIndex(model.index(row, 0)) for row in range(4)}

    def below(name: str) -> set[object]:
        return {model.index(row, described, rows[name]).data() for row in range(model.rowCount(rows[name]))}

    tree.expand(model.index(rows["Other, Olga"].row(), 0))
    driver.until(lambda: below("Other, Olga") == {"Series of the other"})
    tree.expand(model.index(rows["Adams, Ada"].row(), 0))
    driver.until(lambda: below("Adams, Ada") == {"Series 1", "Series 2"})


def test_files_in_quarantine_are_listed_and_removed(start: StartProgram, home: Paths, studies: Path) -> None:
    torn = filled(home, studies)[0]
    torn.write_bytes(torn.read_bytes()[:-10])
    driver = start()
    archive = driver.pages.archive
    archive.import_wanted.emit((studies,))
    told(driver, "1 object imported")
    button = archive.disk_line.quarantine_button
    driver.until(lambda: button.text() == "1 in quarantine")
    button.click()
    listed = told(driver, "1 file in quarantine: put aside because it may not be whole.")
    assert f"{torn.name}: It was no longer as long as what was received" in listed.detail
    export, remove = listed.choices
    assert (export.text, remove.text) == ("Export…", "Remove…")
    remove.run()
    question = told(driver, "Remove 1 file from the quarantine?")
    question.choices[-1].run()
    driver.until(button.isHidden)
    assert not list(home.archive.glob(".set-aside/*/*.dcm"))
