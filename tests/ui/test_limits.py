"""What a node's limits do to its transfers, in the real window."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from qrstation.model.events import JobState
from qrstation.model.information_model import Level
from qrstation.model.limits import QuietHours, TransferLimits
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest
from qrstation.ui.places import Place
from qrstation.ui.transfers.wording import state_text
from qrstation.ui.widgets.formats import local_hour
from tests.ui.conftest import Driver, StartProgram
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving

STUDY = MatchKey(level=Level.STUDY, patient_id="P1", study_instance_uid="1.2.826.0.1.1")


@pytest.fixture
def other() -> Pacs:
    """A PACS with a study of three series."""
    objects = [an_object(series=series, number=number) for series in (1, 2, 3) for number in range(4)]
    return Pacs(objects=objects)


@pytest.fixture
def other_node(other: Pacs) -> Iterator[RemoteNode]:
    with serving(other) as node:
        yield replace(node, name="Other")


def submit(driver: Driver, node: RemoteNode) -> None:
    driver.window.show_page(Place.TRANSFERS)
    driver.pages._bridge.submit(RetrieveRequest(node=node.name, keys=(STUDY,), description="DOE^Jane, CT Abdomen"))
    driver.until(lambda: len(driver.pages.transfers.model.jobs) == 1)
    view = driver.pages.transfers.view
    view.setCurrentIndex(view.model().index(0, 0))


def said(driver: Driver) -> str:
    return state_text(driver.pages.transfers.model.jobs[0])


def test_a_transfer_says_over_how_many_associations_it_goes(
    start: StartProgram, other: Pacs, other_node: RemoteNode
) -> None:
    other.meeting = threading.Barrier(4)
    driver = start(replace(other_node, limits=TransferLimits(associations=3)))
    submit(driver, other_node)
    driver.until(lambda: "by C-GET over 3 associations" in said(driver))
    driver.until(lambda: other.meeting is not None and other.meeting.n_waiting == 3)
    other.meeting.wait(10)
    driver.until(lambda: driver.pages.transfers.model.jobs[0].state is JobState.COMPLETE)


def test_in_quiet_hours_it_waits_until_somebody_wants_it_now(start: StartProgram, other_node: RemoteNode) -> None:
    now = datetime.now()
    begun, end = now - timedelta(hours=1), now + timedelta(hours=2)
    hours = QuietHours.parse(f"{begun:%H:%M}-{end:%H:%M}")
    driver = start(replace(other_node, limits=TransferLimits(quiet_hours=(hours,))))
    submit(driver, other_node)
    driver.until(lambda: said(driver) == f"Quiet hours until {local_hour(end)}")
    page = driver.pages.transfers
    assert page.model.jobs[0].remark == "Other is in its quiet hours; after them it goes on with what is missing."
    driver.until(lambda: page.retry_button.text() == "Run now")
    page.retry_button.click()
    driver.until(lambda: page.model.jobs[0].state is JobState.COMPLETE)


def test_it_goes_on_when_the_quiet_hours_are_taken_away(start: StartProgram, other_node: RemoteNode) -> None:
    now = datetime.now()
    hours = QuietHours.parse(f"{now - timedelta(hours=1):%H:%M}-{now + timedelta(hours=2):%H:%M}")
    quiet = replace(other_node, limits=TransferLimits(quiet_hours=(hours,)))
    driver = start(quiet)
    submit(driver, other_node)
    driver.until(lambda: said(driver).startswith("Quiet hours until"))
    driver.pages.editor.save_wanted.emit(other_node, "Other", "")
    driver.until(lambda: driver.pages.transfers.model.jobs[0].state is JobState.COMPLETE)
