"""What was fetched goes on from the window: at once, again when it is due, and when the user says so."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from qrstation.model.dose import Branch
from qrstation.model.events import JobState
from qrstation.model.handing_on import HandOnStanding, Target, TargetKind
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.paths import Paths
from qrstation.services import retries
from qrstation.store.archive import Archive
from qrstation.ui.dose.page import DosePage
from qrstation.ui.dose.retrieve_column import RetrieveColumn
from qrstation.ui.dose.values import HandedOn
from qrstation.ui.dose.wording import owed_words
from qrstation.ui.places import Place
from tests.faults.storage_node import Storage, storage_node
from tests.ui.conftest import Driver, StartProgram
from tests.unit.cli.test_dose import LEFT, REPORT, RIGHT, objects
from tests.unit.dicom.pynetdicom_pacs import Pacs, serving


@pytest.fixture
def dose_pacs() -> Iterator[RemoteNode]:
    """A PACS with a CT that has a dose report, and two mammograms."""
    with serving(Pacs(objects=objects())) as node:
        yield replace(node, name="PACS", retrieve_method=RetrieveMethod.GET)


@pytest.fixture
def storage() -> Storage:
    """What the node does that objects are handed on to."""
    return Storage()


@pytest.fixture
def orthanc(storage: Storage) -> Iterator[RemoteNode]:
    """A node that objects are handed on to."""
    with storage_node(storage) as node:
        yield replace(node, name="OpenREM Orthanc", queried=False, stores=True)


def fetch(driver: Driver, *, folder: Path | None = None, forward_to: str = "") -> None:
    """Fetch all dose objects, to be handed on."""
    driver.window.show_page(Place.DOSE)
    page = driver.pages.dose
    page.form.days.all_dates.setChecked(True)
    page.form.more.folder.setText("" if folder is None else str(folder))
    page.form.more.forward_to.choose(forward_to)
    page.form.submit_button.click()
    driver.until(lambda: not page.form.running)
    page.retrieve.button.click()
    driver.until(lambda: page.retrieve.job is not None and page.retrieve.job.state is JobState.COMPLETE)


def handed(driver: Driver) -> str:
    return driver.pages.dose.retrieve.handed.text()


def test_what_was_fetched_goes_on_at_once(
    start: StartProgram, dose_pacs: RemoteNode, orthanc: RemoteNode, storage: Storage, tmp_path: Path
) -> None:
    folder = tmp_path / "incoming"
    folder.mkdir()
    driver = start(dose_pacs, orthanc)
    fetch(driver, folder=folder, forward_to="OpenREM Orthanc")
    driver.until(lambda: "3 of 3 objects to OpenREM Orthanc." in handed(driver))
    assert f"3 of 3 objects to the folder {folder}." in handed(driver)
    assert sorted(storage.taken) == sorted((REPORT, LEFT, RIGHT))
    assert {path.stem for path in folder.iterdir()} == {REPORT, LEFT, RIGHT}
    assert not driver.pages.dose.retrieve.handed_button.isVisible()
    assert not driver.pages.dose.messages.messages


def review_with(driver: Driver, folder: Path) -> RetrieveColumn:
    """Ask again for what was fetched before, to be copied to a folder."""
    page = driver.pages.dose
    page.form.more.folder.setText(str(folder))
    page.form.submit_button.click()
    driver.until(lambda: not page.form.running)
    return page.retrieve


def test_what_is_here_already_goes_on_though_nothing_is_fetched(
    start: StartProgram, dose_pacs: RemoteNode, tmp_path: Path
) -> None:
    driver = start(dose_pacs)
    fetch(driver)
    column = review_with(driver, tmp_path)
    assert column.kept.text().splitlines()[-1] == ("To be handed on, being here already: 3 objects.")
    assert str(tmp_path) in [label.text() for label in column.where.findChildren(QLabel)]
    assert column.button.text() == "Hand on 3 objects"
    column.button.click()
    driver.until(lambda: f"3 of 3 objects to the folder {tmp_path}." in handed(driver))
    assert column.handed.isVisible()
    assert not column.button.isEnabled()
    assert not column.job_title.isVisible(), "there is no retrieval"
    assert not column.transfer_button.isVisible()
    assert {path.stem for path in tmp_path.glob("*.dcm")} == {REPORT, LEFT, RIGHT}
    assert not driver.pages.dose.messages.messages
    assert "To be handed on" not in column.kept.text(), "it went there"
    column = review_with(driver, tmp_path)
    assert not column.button.isVisible(), "all of it went there"


def test_what_went_there_since_the_review_was_made_is_not_sent_again(
    start: StartProgram, dose_pacs: RemoteNode, tmp_path: Path
) -> None:
    driver = start(dose_pacs)
    fetch(driver)
    column = review_with(driver, tmp_path)
    column.button.click()
    driver.until(lambda: f"3 of 3 objects to the folder {tmp_path}." in handed(driver))
    page = driver.pages.dose
    review = page.review.review
    assert review is not None
    page.show_review(replace(review))
    column.button.click()
    driver.until(lambda: bool(page.messages.messages))
    assert "went there since this review was made" in page.messages.messages[0].title
    assert f"3 of 3 objects to the folder {tmp_path}." in handed(driver)


@pytest.mark.parametrize("answer", [0xC000, 0xA700])
def test_what_was_not_taken_is_tried_again_by_the_button_and_its_reason_told(
    start: StartProgram, dose_pacs: RemoteNode, orthanc: RemoteNode, storage: Storage, answer: int
) -> None:
    storage.answers = {LEFT: [answer, answer]}
    driver = start(dose_pacs, orthanc)
    fetch(driver, forward_to="OpenREM Orthanc")
    driver.until(lambda: "2 of 3 objects to" in handed(driver))
    page = driver.pages.dose
    page.form.submit_button.click()
    driver.until(lambda: not page.form.running)
    column = page.retrieve
    assert column.button.text() == "Hand on 1 object"
    column.button.click()
    driver.until(lambda: "0 of 1 object to OpenREM Orthanc" in handed(driver) and storage.came.count(LEFT) == 2)
    driver.until(lambda: f"The node answered {answer:04X}" in handed(driver))
    driver.until(column.handed_button.isEnabled)
    column.handed_button.click()
    driver.until(lambda: "1 of 1 object to OpenREM Orthanc." in handed(driver))


def test_what_is_here_already_goes_on_with_what_is_fetched(
    start: StartProgram, dose_pacs: RemoteNode, tmp_path: Path
) -> None:
    driver = start(dose_pacs)
    driver.pages.dose.form.branches.tick((Branch.CT,))
    fetch(driver)
    driver.pages.dose.form.branches.tick((Branch.CT, Branch.MG))
    column = review_with(driver, tmp_path)
    assert column.kept.text().splitlines()[-1] == ("Handed on as well, being here already: 1 object.")
    column.button.click()
    driver.until(lambda: f"3 of 3 objects to the folder {tmp_path}." in handed(driver))
    assert column.job_title.isVisible()
    assert {path.stem for path in tmp_path.glob("*.dcm")} == {REPORT, LEFT, RIGHT}


def test_what_was_processed_and_removed_is_said_not_to_be_handed_on(
    start: StartProgram, home: Paths, dose_pacs: RemoteNode, tmp_path: Path
) -> None:
    driver = start(dose_pacs)
    fetch(driver)
    with closing(Archive(home.archive, home.index)) as archive:
        archive.remove([MatchKey(level=Level.IMAGE, sop_instance_uid=uid) for uid in (REPORT, LEFT, RIGHT)])
    column = review_with(driver, tmp_path)
    assert column.kept.text().splitlines()[-1] == (
        "3 objects were processed before, are no longer here and are not handed on, unless “Leave out what was fetched "
        "before” is switched off."
    )
    assert not column.button.isVisible()


@pytest.mark.parametrize("pause", [0.3, 0.0], ids=["later", "due before all others were tried"])
def test_what_may_pass_is_tried_again_by_itself(
    start: StartProgram,
    dose_pacs: RemoteNode,
    orthanc: RemoteNode,
    storage: Storage,
    monkeypatch: pytest.MonkeyPatch,
    pause: float,
) -> None:
    monkeypatch.setattr(retries, "PAUSES", (timedelta(seconds=pause),))
    storage.answers = {LEFT: [0xA700]}
    driver = start(dose_pacs, orthanc)
    fetch(driver, forward_to="OpenREM Orthanc")
    driver.until(lambda: "3 of 3 objects to" in handed(driver))
    assert storage.came.count(LEFT) == 2


def test_the_user_has_it_tried_now(
    start: StartProgram,
    dose_pacs: RemoteNode,
    orthanc: RemoteNode,
    storage: Storage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pause = timedelta(hours=1)
    monkeypatch.setattr(retries, "PAUSES", (pause,))
    storage.answers = {LEFT: [0xA700]}
    driver = start(dose_pacs, orthanc)
    before = datetime.now(UTC)
    fetch(driver, forward_to="OpenREM Orthanc")
    driver.until(lambda: "2 of 3 objects to OpenREM Orthanc; 1 waiting, next try at" in handed(driver))
    minutes = range((datetime.now(UTC) - before) // timedelta(minutes=1) + 2)
    due = [(before + pause + timedelta(minutes=more)).astimezone() for more in minutes]
    assert any(f"{moment:%H:%M}." in handed(driver) for moment in due)
    assert "The node answered A700 failure: Refused: out of resources." in handed(driver)
    assert not driver.pages.dose.messages.messages
    column = driver.pages.dose.retrieve
    assert column.job_title.text() == "Complete, 1 not handed on yet"
    assert not column.activity.isVisible()
    assert column.handed.y() < column.outcome.y() < column.wanted.y()
    # While others are still being tried, there is nothing to press.
    driver.until(column.handed_button.isEnabled)
    column.handed_button.click()
    driver.until(lambda: "3 of 3 objects to OpenREM Orthanc." in handed(driver))
    assert column.job_title.text() == "Complete"
    assert storage.taken[-1] == LEFT


def test_what_failed_for_good_needs_a_person_also_after_a_restart(
    start: StartProgram, dose_pacs: RemoteNode, orthanc: RemoteNode, storage: Storage
) -> None:
    storage.answers = {LEFT: [0xC000], RIGHT: [0xA700]}
    driver = start(dose_pacs, orthanc)
    fetch(driver, forward_to="OpenREM Orthanc")
    messages = driver.pages.dose.messages
    driver.until(lambda: bool(messages.messages))
    assert messages.messages[0].title == "1 object could not be handed on to OpenREM Orthanc."
    assert "C000" in messages.messages[0].detail
    assert "A700" not in messages.messages[0].detail, "it waits, and will be tried again by itself"
    driver.close()

    again = start()
    messages = again.pages.dose.messages
    again.until(lambda: bool(messages.messages))
    again.window.show_page(Place.DOSE)
    [button] = [one for one in messages.findChildren(QPushButton) if one.text() == "Hand on now"]
    button.click()
    again.until(lambda: {LEFT, RIGHT} <= set(storage.taken))
    assert not messages.messages


def test_a_node_that_is_down_holds_up_nothing(
    start: StartProgram, dose_pacs: RemoteNode, orthanc: RemoteNode, free_port: int
) -> None:
    down = replace(orthanc, name="Down", address=replace(orthanc.address, port=free_port))
    driver = start(dose_pacs, down)
    fetch(driver, forward_to="Down")
    driver.until(lambda: "0 of 3 objects to Down; 3 waiting, next try at" in handed(driver))
    assert "Nothing is listening" in handed(driver)
    driver.close()


def test_a_warning_that_was_closed_stays_closed_until_more_fails(qtbot: QtBot) -> None:
    page = DosePage()
    qtbot.addWidget(page)

    def tell(failed: int) -> int:
        target = Target(kind=TargetKind.NODE, place="Orthanc")
        standing = HandOnStanding(
            target=target, done=1, failed=failed, reasons=("Refused.",), reasons_failed=("Refused.",)
        )
        page.handed_on(HandedOn(run="", of_run=(), everything=(standing,)))
        return len(page.messages.messages)

    assert tell(2) == 1
    page.messages.clear()
    assert tell(2) == 0
    assert tell(3) == 1
    assert tell(0) == 0
    assert tell(3) == 1


def test_what_is_owed_in_two_places_is_not_counted_twice() -> None:
    folder = HandOnStanding(target=Target(kind=TargetKind.FOLDER, place="/srv/dose"), done=1, waiting=2, failed=1)
    node = HandOnStanding(target=Target(kind=TargetKind.NODE, place="Orthanc"), done=1, waiting=3)
    done = HandOnStanding(target=Target(kind=TargetKind.NODE, place="Other"), done=4)
    assert owed_words((folder, done)) == "3 not handed on yet"
    assert owed_words((folder, node)) == "not all handed on yet"
    assert owed_words((done,)) == owed_words(()) == ""
