"""The page Dose: what is asked for, reviewed and retrieved, as its user sees it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qrstation.errors import NodeNotReached
from qrstation.model.dose import Branch, DoseReview, DoseStage, HandOn
from qrstation.model.events import Job, JobState
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.model.retrieve import (
    NOT_ASKED_FOR,
    InstanceFailure,
    RetrieveRequest,
    RetrieveResult,
    Verdict,
    not_asked_for,
)
from qrstation.ui.dose.page import DosePage
from qrstation.ui.dose.values import RetrievalBegun, ReviewEnded, ReviewWanted, StageTold
from qrstation.ui.dose.wording import outcome_facts
from qrstation.ui.widgets.formats import byte_size
from tests.unit.dose.reviews import ORDER, RDSR, one, review, series, study

REVIEW = review(
    study("1.1", series(501, "SR", one(1, RDSR), one(2, RDSR, keep=False), keep=True, level=Level.IMAGE)),
    study("1.2", series(1, "MG", keep=True, instances=4), series(2, "MG"), branch=Branch.MG),
    study("1.3", reason="no dose report"),
)
FAULT = NodeNotReached("Nothing is listening.", node="Main PACS")


@pytest.fixture
def page(qtbot: QtBot, main_pacs: RemoteNode) -> DosePage:
    page = DosePage()
    qtbot.addWidget(page)
    page.resize(1200, 680)
    page.show()
    page.set_nodes((main_pacs,))
    return page


@pytest.fixture
def wanted(page: DosePage) -> list[ReviewWanted]:
    heard: list[ReviewWanted] = []
    page.review_wanted.connect(heard.append)
    return heard


def ask(page: DosePage, wanted: list[ReviewWanted]) -> int:
    page.form.submit_button.click()
    return wanted[-1].token


def begin(page: DosePage, reviewed: DoseReview, **changes: object) -> Job:
    job = Job(
        id=7,
        request=RetrieveRequest(node="Main PACS", keys=()),
        state=JobState.RUNNING,
        created=datetime(2026, 11, 27, tzinfo=UTC),
        expected=5,
    )
    page.retrieval_begun(RetrievalBegun(review=reviewed, job=job))
    return change(page, job, **changes) if changes else job


def shown_in(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}


def change(page: DosePage, job: Job, **changes: object) -> Job:
    job = replace(job, **changes)  # type: ignore[arg-type]
    page.retrieve.job_changed(job)
    return job


def test_without_nodes_it_offers_to_add_one_or_to_practise(qtbot: QtBot) -> None:
    page = DosePage()
    qtbot.addWidget(page)
    page.show()
    buttons = {button.text(): button for button in page.empty.findChildren(QPushButton)}
    assert page.empty.isVisible()
    with qtbot.waitSignals([page.node_wanted, page.practice_wanted]):
        buttons["Add a node…"].click()
        buttons["Start the practice PACS"].click()


def test_a_node_is_asked_for_what_the_form_says(page: DosePage, wanted: list[ReviewWanted]) -> None:
    ask(page, wanted)
    assert wanted[0].order == page.form.order()
    assert page.form.submit_button.text() == "Stop"


def test_escape_stops(page: DosePage, wanted: list[ReviewWanted], qtbot: QtBot) -> None:
    stopped: list[int] = []
    page.stop_wanted.connect(stopped.append)
    token = ask(page, wanted)
    page.form.node.box.setFocus()
    qtbot.keyClick(page.form.node.box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stopped == [token])


def test_the_review_is_shown_and_what_is_kept_counted(page: DosePage, wanted: list[ReviewWanted]) -> None:
    token = ask(page, wanted)
    page.stage_told(StageTold(token=token, stage=DoseStage(words="Asking for series", done=3, total=7)))
    page.review_ended(ReviewEnded(token=token, review=REVIEW))
    assert page.review.review == REVIEW
    assert page.form.submit_button.text() == "Submit"
    assert page.retrieve.kept.text() == "5 objects in 2 series of 2 studies"
    assert page.retrieve.button.text() == "Retrieve 5 objects"
    assert not page.messages.messages


def test_what_another_question_brings_is_passed_over(page: DosePage, wanted: list[ReviewWanted]) -> None:
    token = ask(page, wanted)
    page.review_ended(ReviewEnded(token=token - 1, review=REVIEW))
    assert page.form.running
    assert page.review.review is None


def test_a_fault_is_told(page: DosePage, wanted: list[ReviewWanted]) -> None:
    page.review_ended(ReviewEnded(token=ask(page, wanted), fault=FAULT))
    assert page.messages.messages[0].title == "Main PACS: Nothing is listening."
    assert not page.form.running
    assert not page.retrieve.button.isVisible()


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            replace(REVIEW, problems=("Study 1.9: the node ended with B001.",)),
            "PACS may have more dose objects than are listed here.",
        ),
        (replace(REVIEW, cancelled=True), "Stopped: PACS was not asked for everything."),
    ],
)
def test_an_incomplete_review_says_so(page: DosePage, wanted: list[ReviewWanted], told: DoseReview, title: str) -> None:
    page.review_ended(ReviewEnded(token=ask(page, wanted), review=told))
    [message] = page.messages.messages
    assert message.title == title
    assert message.detail == "\n".join(told.problems)
    assert page.retrieve.button.isEnabled()


def test_the_reviewed_plan_is_retrieved_whatever_the_form_says_by_now(
    page: DosePage, main_pacs: RemoteNode, research: RemoteNode, qtbot: QtBot
) -> None:
    handed_on = replace(REVIEW, order=replace(ORDER, hand_on=HandOn(folder="/srv/dose")))
    page.show_review(handed_on)
    page.set_nodes((main_pacs, research))
    page.form.node.choose("Research")
    page.form.store.choose("Research")
    assert {"PACS", "this workstation", "/srv/dose"} <= shown_in(page.retrieve.where)
    with qtbot.waitSignal(page.retrieve.retrieve_wanted) as told:
        page.retrieve.button.click()
    assert told.args == [handed_on]
    assert not page.retrieve.button.isEnabled(), "once is enough"


def test_a_series_that_the_node_does_not_count_is_not_counted(page: DosePage) -> None:
    uncounted = series(1, "SR", keep=True, instances=None)
    page.show_review(review(study("1", uncounted, series(2, "SR", keep=True, instances=2))))
    assert page.retrieve.kept.text() == "2 objects or more in 2 series of 1 study"
    page.show_review(review(study("1", uncounted)))
    assert page.retrieve.button.text() == "Retrieve objects"


def test_where_nothing_is_kept_it_says_why(page: DosePage) -> None:
    dropped = [study(f"1.{number}", reason="processed before") for number in range(3)]
    page.show_review(review(*dropped, study("1.9", reason="no dose report")))
    assert not page.retrieve.button.isVisible()
    said = page.retrieve.kept.text().split("\n")
    assert said[1:] == ["3 studies: processed before", "1 study: no dose report"]
    page.show_review(review())
    assert page.retrieve.kept.text().endswith("PACS told of no such study.")


def test_progress_is_that_of_its_job(page: DosePage, qtbot: QtBot) -> None:
    page.show_review(REVIEW)
    job = begin(page, REVIEW, activity="study 1 of 2, series 1 of 1, 1 object", received=2, seconds_left=4.0)
    column = page.retrieve
    assert not column.button.isEnabled()
    assert column.activity.text() == "Study 1 of 2, series 1 of 1, 1 object"
    assert column.bar.value() / column.bar.maximum() == pytest.approx(0.4)
    assert column.progress.text().startswith("2 / 5 objects")
    page.retrieve.job_changed(replace(job, id=8, activity="of another one"))
    assert column.activity.text() == "Study 1 of 2, series 1 of 1, 1 object"
    with qtbot.waitSignal(column.cancel_wanted) as told:
        column.cancel_button.click()
    assert told.args == [7]


def test_the_end_is_summed_up_with_what_to_do_next(page: DosePage, qtbot: QtBot) -> None:
    page.show_review(REVIEW)
    failed = InstanceFailure(sop_instance_uid="1.2.1.4", reason="The node had no room for it.")
    result = RetrieveResult(
        verdict=Verdict.PARTIAL,
        expected=5,
        received=4,
        already_held=0,
        bytes=98_000,
        seconds=3.0,
        failed=(failed,),
        explanation="1 of 5 objects did not come.",
    )
    begin(page, REVIEW, state=JobState.PARTIAL, received=4, bytes=98_000, result=result)
    column = page.retrieve
    assert {"4 objects", byte_size(98_000), "1 study, 1 object", "1 study, 4 objects"} <= shown_in(column)
    assert column.failures.text() == "1 of 5 objects did not come.\n1 object: The node had no room for it."
    assert not column.bar.isVisible()
    assert not column.cancel_button.isVisible()
    with qtbot.waitSignals([column.going_on_wanted, column.archive_wanted, column.transfer_wanted]):
        column.go_on_button.click()
        column.archive_button.click()
        column.transfer_button.click()


def test_the_numbers_of_a_stopped_retrieval_add_up(page: DosePage) -> None:
    page.show_review(REVIEW)
    result = RetrieveResult(
        verdict=Verdict.CANCELLED,
        expected=68,
        received=15,
        already_held=3,
        bytes=98_000,
        seconds=3.0,
        failed=(
            InstanceFailure(sop_instance_uid="1.1", reason="No room."),
            *not_asked_for(f"1.2.{n}" for n in range(32)),
        ),
        missing=("1.1", "1.7", *(f"1.2.{n}" for n in range(32))),
        unlisted_not_asked_for=14,
    )
    begin(page, REVIEW, state=JobState.CANCELLED, received=15, already_held=3, expected=68, result=result)
    column = page.retrieve
    assert column.job is not None
    facts = dict(outcome_facts(column.job))
    assert (facts["Received"], facts["Held already"]) == ("15 objects", "3")
    assert (facts["Not asked for"], facts["Failed"]) == ("46 objects", "4 objects")
    assert column.failures.text().splitlines() == [
        f"46 objects: {NOT_ASKED_FOR}",
        "3 objects: It did not arrive.",
        "1 object: No room.",
    ]


def test_a_new_review_can_be_retrieved_while_another_retrieval_runs(page: DosePage) -> None:
    page.show_review(REVIEW)
    begin(page, REVIEW)
    page.show_review(replace(REVIEW, studies=REVIEW.studies[:1]))
    assert page.retrieve.button.isEnabled()
    assert page.retrieve.job is not None
    assert page.retrieve.cancel_button.isVisible()


def test_a_plan_that_cannot_be_queued_can_be_tried_again(page: DosePage) -> None:
    page.show_review(REVIEW)
    page.retrieve.button.click()
    page.retrieval_begun(RetrievalBegun(review=REVIEW, fault=FAULT))
    assert page.messages.messages[0].title == "Main PACS: Nothing is listening."
    assert page.retrieve.button.isEnabled()


def test_that_all_of_a_plan_was_sent_already_is_said(page: DosePage) -> None:
    page.show_review(REVIEW)
    page.retrieve.button.click()
    page.retrieval_begun(RetrievalBegun(review=REVIEW))
    assert "nothing is left to fetch" in page.messages.messages[0].title
    assert page.retrieve.button.isEnabled()


def test_a_retrieval_that_waits_to_be_tried_again_says_why(page: DosePage, qtbot: QtBot) -> None:
    page.show_review(REVIEW)
    job = begin(page, REVIEW, state=JobState.WAITING_FOR_RETRY, remark="The connection was lost.")
    column = page.retrieve
    assert column.failures.text() == "The connection was lost."
    assert column.cancel_button.isVisible()
    assert column.go_on_button.text() == "Try now"
    with qtbot.waitSignal(column.going_on_wanted) as told:
        column.go_on_button.click()
    assert told.args == [job]


def test_a_retrieval_that_was_taken_off_the_list_is_shown_no_longer(page: DosePage) -> None:
    page.show_review(REVIEW)
    job = begin(page, REVIEW, state=JobState.COMPLETE)
    page.retrieve.job_removed(job.id)
    assert not page.retrieve.transfer_button.isVisible()


def test_ctrl_d_retrieves(page: DosePage, qtbot: QtBot) -> None:
    page.show_review(REVIEW)
    [retrieve] = [each for each in page.findChildren(QShortcut) if each.key().toString() == "Ctrl+D"]
    with qtbot.waitSignal(page.retrieve.retrieve_wanted):
        retrieve.activated.emit()
