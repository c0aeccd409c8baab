"""Headers and frames from a PACS of pynetdicom's, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pydicom
import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView

from qrstation.dicom import uids
from qrstation.model.capabilities import Capabilities
from qrstation.model.events import JobState
from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.paths import Paths
from qrstation.ui.results.attributes import AttributesDialog
from qrstation.ui.results.frames_dialog import FramesDialog
from tests.ui.conftest import Driver, StartProgram
from tests.unit.dicom.pynetdicom_pacs import Pacs, a_cine, an_object, serving

CINE, STILL = 0, 1
"""Rows of the series, in order of instance number."""


@pytest.fixture
def pacs() -> Iterator[RemoteNode]:
    """A node that offers everything, with one series: ten frames, and one."""
    with serving(Pacs(objects=[a_cine(), an_object(number=2, NumberOfFrames=1)])) as node:
        yield node


def select(driver: Driver, row: int) -> None:
    """Open the study and its series, and select an image."""
    results = driver.pages.search.results
    index = QModelIndex()
    for _ in range(2):
        index = results.model.index(0, 0, index)
        results.tree.expand(index)
        driver.until(partial(_is_open, driver, index))
    images = {results.model.index(each, 0, index).data(): each for each in range(results.model.rowCount(index))}
    assert len(images) == 2
    results.tree.setCurrentIndex(results.model.index(row, 0, index))


def _is_open(driver: Driver, index: QModelIndex) -> bool:
    results = driver.pages.search.results
    return results.model.rowCount(index) > 0 and not results.running_tokens()


def ended(driver: Driver) -> None:
    driver.until(lambda: [job.state for job in driver.pages.transfers.model.jobs] == [JobState.COMPLETE])


def values(table: QTableView) -> dict[str, str]:
    """Values by keyword."""
    model = table.model()
    return {model.index(row, 2).data(): model.index(row, 4).data() for row in range(model.rowCount())}


def test_headers_are_retrieved_read_and_kept_apart(start: StartProgram, pacs: RemoteNode, home: Paths) -> None:
    driver = start(pacs)
    driver.search()
    select(driver, STILL)
    results = driver.pages.search.results
    assert "not known whether PACS offers this" in results.retrieve_actions.headers.toolTip()
    results.retrieve_actions.headers.trigger()
    ended(driver)
    assert not list(home.archive.rglob("*.dcm"))
    [file] = home.headers.rglob("*.dcm")
    assert "PixelData" not in pydicom.dcmread(file)
    assert driver.pages.search.results.tree.selected_entities()[0].held == 0

    results.show_attributes()
    dialog = results.findChild(AttributesDialog)
    assert dialog is not None
    driver.until(lambda: dialog.source_box.currentText() == "Header held here")
    assert values(dialog.table)["KVP"] == "120.0"
    dialog.source_box.setCurrentIndex(0)
    assert "KVP" not in values(dialog.table)
    dialog.reject()

    driver.pages.transfers.show_job(1)
    driver.pages._show_in_archive(driver.pages.transfers.model.jobs[0].request.keys, headers=True)
    archive = driver.pages.archive
    driver.until(lambda: archive.results.model.rowCount() == 1)
    assert archive.search_row.kind_box.currentText() == "Headers only"
    archive.search_row.kind_box.setCurrentText("Objects")
    driver.until(lambda: archive.results.empty.isVisible())
    archive.search_row.kind_box.setCurrentText("Headers only")
    driver.until(lambda: archive.results.model.rowCount() == 1)
    study = archive.results.model.index(0, 0)
    archive.results.tree.expand(study)
    driver.until(lambda: archive.results.model.rowCount(study) == 1)
    archive.results.tree.setCurrentIndex(study)
    archive.ask_to_remove()
    question = next(message for message in archive.messages.messages if message.question)
    next(choice for choice in question.choices if choice.text == "Remove").run()
    driver.until(lambda: archive.results.empty.isVisible())
    assert not list(home.headers.rglob("*.dcm"))


def test_frames_are_asked_for_in_a_dialog_and_come_as_a_new_object(
    start: StartProgram, pacs: RemoteNode, home: Paths
) -> None:
    driver = start(pacs)
    driver.search()
    select(driver, CINE)
    results = driver.pages.search.results
    results.retrieve_actions.frames.trigger()
    dialog = results.findChild(FramesDialog)
    assert dialog is not None
    driver.qtbot.keyClicks(dialog.numbers, "2-4,9")
    dialog.retrieve_button.click()
    ended(driver)
    [job] = driver.pages.transfers.model.jobs
    assert job.request.description.startswith("Frames 2-4, 9 of ")
    [file] = home.archive.rglob("*.dcm")
    assert list(pydicom.dcmread(file).PixelData[::4]) == [2, 3, 4, 9]


def test_frames_by_c_move_alone_are_offered(start: StartProgram, pacs: RemoteNode) -> None:
    card = Capabilities(probed=datetime(2026, 1, 1, tzinfo=UTC), services=(uids.MOVE[QueryModel.COMPOSITE],))
    driver = start(replace(pacs, capabilities=card))
    driver.search()
    select(driver, CINE)
    assert driver.pages.search.results.retrieve_actions.frames.isEnabled()


def test_what_a_node_does_not_offer_cannot_be_chosen(start: StartProgram, pacs: RemoteNode) -> None:
    offered = (uids.GET[QueryModel.COMPOSITE],)
    card = Capabilities(probed=datetime(2026, 1, 1, tzinfo=UTC), services=offered)
    driver = start(replace(pacs, capabilities=card))
    driver.search()
    actions = driver.pages.search.results.retrieve_actions
    select(driver, CINE)
    assert not actions.headers.isEnabled()
    assert actions.headers.toolTip() == "PACS does not offer this."
    assert actions.frames.isEnabled()
    assert "not known" not in actions.frames.toolTip()
    select(driver, STILL)
    assert not actions.frames.isEnabled()
    assert actions.frames.toolTip() == "This image has one frame."
    driver.pages.search.results.tree.setCurrentIndex(driver.pages.search.results.model.index(0, 0))
    assert not actions.frames.isVisible()
