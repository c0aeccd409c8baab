"""Stopping a search by Esc and a transfer by its button, as somebody in front of the window does it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from qrstation.model.events import JobState
from qrstation.model.nodes import RemoteNode
from qrstation.ui.places import Place
from qrstation.ui.transfers.job_model import Column
from tests.faults.scripted_node import (
    CANCEL_RQ,
    FIND_RSP,
    Request,
    answering_node,
    counters,
    match,
    receive_message,
    until_closed,
)
from tests.ui.conftest import Driver, StartProgram

FIND_RQ, ECHO_RQ = FIND_RSP & 0x7FFF, 0x0030
PENDING, CANCELLED = 0xFF00, 0xFE00


class Busy:
    """A node that answers one match and then takes its time, and that lets go only when the test says so."""

    def __init__(self) -> None:
        self.stops = True
        self.told = threading.Event()
        self.may_stop = threading.Event()
        self._searched = False

    def answer(self, request: Request) -> None:
        if request.field == ECHO_RQ or (request.field == FIND_RQ and self._searched):
            request.answer(0)
            return
        if request.field == FIND_RQ:
            self._searched = True
            request.answer(PENDING, identifier=match(1))
        else:
            request.answer(PENDING, more=counters(remaining=9, completed=1, failed=0, warning=0))
        assert receive_message(request.connection) == CANCEL_RQ
        self.told.set()
        if not self.stops:
            until_closed(request.connection)
            return
        assert self.may_stop.wait(30)
        request.answer(CANCELLED)


@pytest.fixture
def busy() -> Busy:
    return Busy()


@pytest.fixture
def node(busy: Busy) -> Iterator[RemoteNode]:
    with answering_node(busy.answer) as remote:
        yield remote


def begin_search(driver: Driver) -> None:
    page = driver.pages.search
    page.form.patient_name.setText("doe")
    page.form.search()
    driver.until(lambda: page.results.model.rowCount() == 1)


def test_escape_stops_a_search_and_leaves_what_came(start: StartProgram, busy: Busy, node: RemoteNode) -> None:
    driver = start(node)
    page = driver.pages.search
    begin_search(driver)
    assert page.form.search_button.text() == "Stop"
    driver.qtbot.keyClick(page.form.patient_name, Qt.Key.Key_Escape)
    assert "stopping…" in page.results.summary
    driver.until(busy.told.is_set)
    assert page.form.running
    busy.may_stop.set()
    driver.until(lambda: not page.form.running)
    assert "stopped, there may be more" in page.results.summary
    assert page.results.model.rowCount() == 1
    assert not page.messages.messages


def test_a_node_that_breaks_off_when_told_to_stop_is_no_error(
    start: StartProgram, busy: Busy, node: RemoteNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy.stops = False
    monkeypatch.setattr("tests.ui.test_cancelling.until_closed", lambda connection: connection.close())
    driver = start(node)
    page = driver.pages.search
    begin_search(driver)
    page.form.search_button.click()
    driver.until(lambda: not page.form.running)
    assert "stopped, there may be more" in page.results.summary
    assert not page.messages.messages


def test_the_button_cancels_a_transfer_and_says_how_it_ended(start: StartProgram, busy: Busy, node: RemoteNode) -> None:
    driver = start(node)
    busy.may_stop.set()
    begin_search(driver)
    driver.pages.search.stop()
    driver.until(lambda: not driver.pages.search.form.running)
    busy.told.clear()
    busy.may_stop.clear()

    results = driver.pages.search.results
    results.tree.setCurrentIndex(results.model.index(0, 0))
    results.retrieve()
    page = driver.pages.transfers
    driver.until(lambda: bool(page.model.jobs) and page.model.jobs[0].activity.startswith("receiving"))
    driver.window.show_page(Place.TRANSFERS)
    job_id = page.model.jobs[0].id
    page.show_job(job_id)
    [cancel] = [each for each in page.findChildren(QPushButton) if each.isVisible() and each.text() == "Cancel"]
    driver.qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    driver.until(busy.told.is_set)
    driver.until(lambda: page.model.jobs[0].state is JobState.STOPPING)
    state = page.model.index_of(job_id).siblingAtColumn(Column.STATE)
    assert state.data() == "Stopping"
    assert not cancel.isEnabled()

    busy.may_stop.set()
    driver.until(lambda: page.model.jobs[0].state is JobState.CANCELLED)
    driver.until(lambda: state.data() == "Cancelled")
    shown = "\n".join(label.text() for label in page.details.findChildren(QLabel) if label.isVisible())
    assert "Stopped. PACS ended with FE00 Sub-operations terminated due to Cancel Indication." in shown
