"""Transfers in the window that rest, are tried again, go on by themselves, and are better off late."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from qrstation.errors import ArchiveFault
from qrstation.model.events import Job, JobState
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import Paths
from qrstation.services import retries
from qrstation.store.jobs import JobStore
from qrstation.ui import transfer_work
from qrstation.ui.places import Place
from qrstation.ui.transfers.job_model import Column
from tests.faults.lying_pacs import Fate, Lying
from tests.ui.conftest import Driver, StartProgram
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving

STUDY = MatchKey(level=Level.STUDY, study_instance_uid="1.2.826.0.1.1")
OBJECTS = [an_object(number=number) for number in range(1, 21)]


@contextmanager
def lying_pacs(lying: Lying) -> Iterator[RemoteNode]:
    with serving(Pacs(objects=OBJECTS, courier=lying)) as node:
        yield replace(node, retrieve_method=RetrieveMethod.GET)


def retrieve(driver: Driver) -> None:
    driver.window.show_page(Place.TRANSFERS)
    driver.pages._bridge.submit(RetrieveRequest(node="PACS", keys=(STUDY,), description="DOE, Jane: CT"))
    driver.until(lambda: bool(driver.pages.transfers.model.jobs))
    driver.pages.transfers.show_job(1)


def job(driver: Driver) -> Job:
    return driver.pages.transfers.model.jobs[0]


def press(driver: Driver, text: str) -> None:
    page = driver.pages.transfers
    driver.until(lambda: any(each.text() == text and each.isEnabled() for each in page.findChildren(QPushButton)))
    button = next(each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible())
    driver.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def leave(home: Paths, state: JobState) -> None:
    """Leave a job behind as a program does that was killed."""
    home.make()
    with closing(JobStore(home.jobs)) as store:
        put(store, state)


def put(store: JobStore, state: JobState) -> None:
    request = RetrieveRequest(node="PACS", keys=(STUDY,), description="DOE, Jane: CT")
    job_id = store.add(request, datetime.now(UTC))
    store.keep(Job(id=job_id, request=request, state=state, created=datetime.now(UTC)))


def test_a_transfer_is_paused_and_resumed(start: StartProgram) -> None:
    lying = Lying(most=3)
    with lying_pacs(lying) as node:
        driver = start(node)
        retrieve(driver)
        driver.until(lambda: len(lying.sent) > 2)
        press(driver, "Pause")
        driver.until(lambda: job(driver).state is JobState.PAUSED)
        came = job(driver).received
        assert 0 < came < len(OBJECTS)
        lying.sent.clear()
        lying.go_on()
        press(driver, "Resume")
        driver.until(lambda: job(driver).state is JobState.COMPLETE)
        assert len(lying.sent) == len(OBJECTS) - came
        model = driver.pages.transfers.model
        driver.until(lambda: "20 of 20 objects   CT Image" in str(model.index(0, 0, model.index_of(1)).data()))
        driver.close()


def test_the_window_tries_again_by_itself(start: StartProgram, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retries, "PAUSES", (timedelta(seconds=3),) * 5)
    lost = str(OBJECTS[4].SOPInstanceUID)
    with lying_pacs(Lying(fates={lost: [Fate.FAILED] * 2})) as node:
        driver = start(node)
        retrieve(driver)
        driver.until(lambda: job(driver).state is JobState.WAITING_FOR_RETRY)
        index = driver.pages.transfers.view.model().index(0, Column.STATE)
        driver.until(lambda: str(index.data()).startswith("Retry at "))
        driver.until(lambda: job(driver).state is JobState.COMPLETE)
        driver.close()


def test_a_lane_goes_on_when_the_list_can_be_written_again(
    start: StartProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = JobStore.keep
    full = [True]

    def keep_where_there_is_room(self: JobStore, job: Job) -> None:
        if full:
            full.clear()
            raise ArchiveFault("The disk of the archive is full.")
        keep(self, job)

    monkeypatch.setattr(JobStore, "keep", keep_where_there_is_room)
    monkeypatch.setattr(transfer_work, "AGAIN", 50)
    with lying_pacs(Lying()) as node:
        driver = start(node)
        retrieve(driver)
        driver.until(lambda: job(driver).state is JobState.COMPLETE)
    assert not full


def test_try_now_does_not_wait(start: StartProgram) -> None:
    lost = str(OBJECTS[4].SOPInstanceUID)
    with lying_pacs(Lying(fates={lost: [Fate.FAILED] * 2})) as node:
        driver = start(node)
        retrieve(driver)
        driver.until(lambda: job(driver).state is JobState.WAITING_FOR_RETRY)
        press(driver, "Try now")
        driver.until(lambda: job(driver).state is JobState.COMPLETE)
        driver.close()


def test_what_was_left_goes_on_at_the_start_and_can_be_paused(start: StartProgram, home: Paths) -> None:
    leave(home, JobState.RUNNING)
    leave(home, JobState.PAUSED)
    lying = Lying(most=1)
    with lying_pacs(lying) as node:
        driver = start(node)
        (message,) = driver.pages.search.messages.messages
        assert message.title == "1 transfer goes on where it stopped."
        driver.until(lambda: bool(lying.sent))
        message.choices[0].run()
        driver.until(lambda: {each.state for each in driver.pages.transfers.model.jobs} == {JobState.PAUSED})
        lying.go_on()
        driver.close()


def test_what_another_program_has_is_shown_and_taken_over_when_it_ends(start: StartProgram, home: Paths) -> None:
    home.make()
    with lying_pacs(Lying()) as node:
        with closing(JobStore(home.jobs)) as other:
            put(other, JobState.RUNNING)
            driver = start(node)
            (message,) = driver.pages.search.messages.messages
            assert message.title == "Another qrstation on this computer has 1 transfer."
            driver.window.show_page(Place.TRANSFERS)
            index = driver.pages.transfers.view.model().index(0, Column.STATE)
            assert index.data() == "Running elsewhere"
        driver.window.show_page(Place.SEARCH)
        driver.window.show_page(Place.TRANSFERS)
        driver.until(lambda: job(driver).state is JobState.COMPLETE)
        driver.close()


def test_a_late_arrival_changes_the_row(start: StartProgram) -> None:
    lost = str(OBJECTS[4].SOPInstanceUID)
    with lying_pacs(Lying(fates={lost: [Fate.LOST] * 2})) as node:
        driver = start(node)
        retrieve(driver)
        driver.until(lambda: job(driver).state is JobState.WAITING_FOR_RETRY)
        driver.pages._bridge.submit(RetrieveRequest(node="PACS", keys=(STUDY,), description="again"))
        driver.until(lambda: [each.state for each in driver.pages.transfers.model.jobs] == [JobState.COMPLETE] * 2)
        driver.close()


def test_an_imported_file_changes_the_row(start: StartProgram, tmp_path: Path) -> None:
    lost = OBJECTS[4]
    lost.save_as(tmp_path / "lost.dcm", enforce_file_format=True)
    with lying_pacs(Lying(fates={str(lost.SOPInstanceUID): [Fate.LOST] * 2})) as node:
        driver = start(node)
        retrieve(driver)
        driver.until(lambda: job(driver).state is JobState.WAITING_FOR_RETRY)
        driver.pages.archive.import_wanted.emit((tmp_path / "lost.dcm",))
        driver.until(lambda: job(driver).state is JobState.COMPLETE)
        driver.close()
