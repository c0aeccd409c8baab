"""A list in the real window, looked up at a real archive server and retrieved from it."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from qrstation.model.events import JobState
from qrstation.model.nodes import RemoteNode
from qrstation.ui.batch.dialog import ListDialog
from qrstation.ui.batch.report_model import RESULT
from tests.ui.conftest import Driver, StartProgram


@pytest.fixture
def march(tmp_path: Path) -> Path:
    """Two studies that are there, one that is not, one damaged number, and one double."""
    path = tmp_path / "march.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in (
        ["Zugangsnummer", "Datum"],
        ["A1", "01.11.2026"],
        ["A2", ""],
        ["A9", ""],
        ["1.2E+15", ""],
        ["A2", ""],
    ):
        sheet.append(list(cells))
    book.save(path)
    return path


def opened(driver: Driver, path: Path) -> ListDialog:
    """Open the dialog from the search page, and read a list."""
    driver.pages.search.form.list_button.click()
    [dialog] = [each for each in driver.window.findChildren(ListDialog) if each.isVisible()]
    dialog.read(path)
    driver.until(lambda: dialog.look_up_button.isVisible() and dialog.look_up_button.isEnabled())
    return dialog


def results(dialog: ListDialog) -> list[str]:
    shown = dialog.results.filter
    return [str(shown.index(row, RESULT).data()) for row in range(shown.rowCount())]


def test_from_the_file_to_the_archive(start: StartProgram, pacs: RemoteNode, march: Path, tmp_path: Path) -> None:
    driver = start(pacs)
    dialog = opened(driver, march)
    assert [combo.currentText() for combo in dialog.preview.combos] == ["Accession Number", "Study Date"]
    dialog.look_up_button.click()
    driver.until(dialog.results.isVisible)
    assert results(dialog) == ["found", "found", "nothing matched", "cannot be read", "same as another row"]
    assert dialog.retrieve_button.text() == "&Retrieve 2 studies (12 objects)"

    dialog.save(tmp_path / "report.csv")
    driver.until(lambda: "The report is in" in dialog.said.text())
    assert "Accession Number A9,nothing matched" in (tmp_path / "report.csv").read_text(encoding="utf-8-sig")

    dialog.retrieve_button.click()
    transfers = driver.pages.transfers
    driver.until(lambda: any(job.state is JobState.COMPLETE for job in transfers.model.jobs))
    [job] = transfers.model.jobs
    assert (job.request.description, job.received) == ("List march.xlsx: 2 studies", 12)
    log = driver.pages.log.model
    assert "2 of 5 rows of a list found" in log.text_of(range(log.rowCount()))
    dialog.close()


def test_a_silent_node_is_stopped(start: StartProgram, stalled: RemoteNode, march: Path) -> None:
    driver = start(stalled)
    dialog = opened(driver, march)
    dialog.look_up_button.click()
    assert dialog.stop_button.isVisible()
    dialog.stop_button.click()
    driver.until(lambda: not dialog.asking)
    dialog.close()


def test_a_node_that_is_not_there_is_told(start: StartProgram, march: Path, main_pacs: RemoteNode) -> None:
    driver = start(main_pacs)
    dialog = opened(driver, march)
    dialog.look_up_button.click()
    driver.until(lambda: not dialog.asking, timeout=20_000)
    assert "pacs.example.org" in dialog.said.text()
    log = driver.pages.log.model
    driver.until(lambda: "Looking up a list failed" in log.text_of(range(log.rowCount())))
    dialog.close()


def test_the_program_closes_over_a_look_up(start: StartProgram, stalled: RemoteNode, march: Path) -> None:
    driver = start(stalled)
    opened(driver, march).look_up_button.click()
    driver.close()
