"""The Dose page and the core: what is asked, reviewed, retrieved and written, in the real program."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from qrstation.model.events import JobState
from qrstation.model.nodes import Address, RemoteNode, Timeouts
from qrstation.paths import Paths
from qrstation.ui.places import Place
from tests.ui.conftest import Driver, StartProgram
from tests.ui.dose.conftest import MAMMOGRAM, REPORT
from tests.ui.dose.test_page import shown_in
from tests.unit.dose.reviews import reported, review


def ask(driver: Driver) -> None:
    """Submit the form for all dates, and wait for the review or the fault."""
    driver.window.show_page(Place.DOSE)
    page = driver.pages.dose
    page.form.days.all_dates.setChecked(True)
    page.form.submit_button.click()
    assert page.form.submit_button.text() == "Stop"
    driver.until(lambda: not page.form.running)


def test_dose_objects_are_asked_for_reviewed_and_fetched(
    start: StartProgram, dose_pacs: RemoteNode, home: Paths
) -> None:
    driver = start(dose_pacs)
    ask(driver)
    page = driver.pages.dose
    assert not page.messages.messages
    assert page.retrieve.kept.text() == "2 objects in 2 series of 2 studies"
    page.retrieve.button.click()
    driver.until(lambda: page.retrieve.job is not None and page.retrieve.job.state is JobState.COMPLETE)
    assert page.retrieve.job_title.text() == "Complete"
    page.retrieve.archive_button.click()
    assert driver.window.open_page is Place.ARCHIVE
    fetched = {path.stem for path in home.archive.rglob("*.dcm")}
    assert fetched == {REPORT.SOPInstanceUID, MAMMOGRAM.SOPInstanceUID}, "no image of a study that has a report"


def test_dose_objects_go_straight_to_another_store(
    start: StartProgram, dose_pacs: RemoteNode, store: RemoteNode, tmp_path: Path, home: Paths
) -> None:
    driver = start(dose_pacs, store)
    page = driver.pages.dose
    page.form.store.choose("Store")
    ask(driver)
    page.retrieve.button.click()
    driver.until(lambda: page.retrieve.job is not None and page.retrieve.job.state.ended)
    assert shown_in(page.retrieve.where) >= {"PACS", "Store"}
    assert "2 objects" in shown_in(page.retrieve.outcome)
    assert not page.retrieve.archive_button.isVisible(), "nothing of it is here"
    sent = {path.stem for path in (tmp_path / "store").rglob("*.dcm")}
    assert sent == {REPORT.SOPInstanceUID, MAMMOGRAM.SOPInstanceUID}
    assert not list(home.archive.rglob("*.dcm"))


def test_what_was_fetched_is_left_out_the_next_time(start: StartProgram, dose_pacs: RemoteNode) -> None:
    driver = start(dose_pacs)
    ask(driver)
    page = driver.pages.dose
    page.retrieve.button.click()
    driver.until(lambda: page.retrieve.job is not None and page.retrieve.job.state is JobState.COMPLETE)
    ask(driver)
    assert page.retrieve.kept.text().startswith("Nothing is kept")
    assert not page.retrieve.button.isVisible()
    page.form.more_button.setChecked(True)
    page.form.more.ignore_known.setChecked(False)
    ask(driver)
    assert page.retrieve.button.text() == "Retrieve 2 objects"


def test_a_node_that_does_not_answer_is_named_with_what_to_do(
    start: StartProgram, dose_pacs: RemoteNode, free_port: int
) -> None:
    away = RemoteNode(name="Away", address=Address(ae_title="AWAY", host="127.0.0.1", port=free_port), stores=True)
    driver = start(dose_pacs, away)
    page = driver.pages.dose
    page.form.node.choose("PACS")
    page.form.store.choose("Away")
    ask(driver)
    [message] = page.messages.messages
    assert "Away is not ready, so nothing was asked." in message.title
    assert "Nothing is listening" in message.detail
    assert [choice.text for choice in message.choices] == ["Doctor…"]
    assert page.review.review is None


def test_a_folder_that_is_not_there_is_refused_before_anything_is_asked(
    start: StartProgram, dose_pacs: RemoteNode, tmp_path: Path
) -> None:
    driver = start(dose_pacs)
    page = driver.pages.dose
    page.form.more_button.setChecked(True)
    page.form.more.folder.setText(str(tmp_path / "nope"))
    ask(driver)
    [message] = page.messages.messages
    assert message.title == f"There is no folder {tmp_path / 'nope'}."
    assert page.review.review is None
    assert not page.retrieve.button.isVisible()


def test_a_node_that_stays_silent_can_be_stopped(start: StartProgram, stalled: RemoteNode) -> None:
    patient = replace(stalled, timeouts=Timeouts(connect=60, response=60))
    driver = start(patient)
    driver.window.show_page(Place.DOSE)
    page = driver.pages.dose
    page.form.submit()
    driver.until(lambda: "whether they answer" in page.review.stage.text())
    page.form.submit_button.click()
    driver.until(lambda: not page.form.running)
    driver.close()


def test_the_window_closes_while_a_node_is_asked(start: StartProgram, stalled: RemoteNode) -> None:
    driver = start(replace(stalled, timeouts=Timeouts(connect=60, response=60)))
    driver.window.show_page(Place.DOSE)
    driver.pages.dose.form.submit()
    driver.close()


def test_a_review_is_written_to_a_file(start: StartProgram, dose_pacs: RemoteNode, tmp_path: Path) -> None:
    driver = start(dose_pacs)
    driver.window.show_page(Place.DOSE)
    page = driver.pages.dose
    page.show_review(review(reported("1")))
    page.review.export_wanted.emit(page.review.review, tmp_path / "review.json")
    driver.until(lambda: bool(page.messages.messages))
    assert page.messages.messages[0].title == f"The review is in {tmp_path / 'review.json'}."
    assert json.loads((tmp_path / "review.json").read_text())["studies"][0]["study_instance_uid"] == "1"
    page.review.export_wanted.emit(page.review.review, tmp_path / "no such folder" / "review.csv")
    driver.until(lambda: "review.csv" in page.messages.messages[0].title)
