"""What becomes of a review, and of what was decided by hand, when a node is asked again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from qrstation.dose.overriding import with_choice
from qrstation.errors import NodeNotReached, QrError
from qrstation.model.dose import DoseReview
from qrstation.model.events import Job
from qrstation.ui.dose.page import DosePage
from qrstation.ui.dose.values import ReviewEnded, ReviewWanted
from tests.ui.dose.test_page import begin
from tests.unit.dose.reviews import review, series, study

REVIEW = review(study("1.1", series(1, "SR", keep=True)), study("1.2", series(2, "SR", keep=True)))
DECIDED = with_choice(REVIEW, "1.2", keep=False)
OTHER = review(study("1.3", series(3, "SR", keep=True)))
FAULT = NodeNotReached("Nothing is listening.", node="Main PACS")


def answer(page: DosePage, name: str) -> None:
    [button] = [each for each in page.messages.findChildren(QPushButton) if each.text() == name and each.isVisible()]
    button.click()


def read(page: DosePage) -> str:
    return "\n".join(label.text() for label in page.review.findChildren(QLabel) if label.isVisible())


def test_decisions_by_hand_do_not_go_without_a_question(
    page: DosePage, wanted: list[ReviewWanted], qtbot: QtBot
) -> None:
    page.show_review(DECIDED)
    qtbot.keyClick(page.form.description_include, Qt.Key.Key_Return)
    [message] = page.messages.messages
    assert message.title == "Submit again? What you decided by hand in this review is then lost."
    assert not wanted
    answers = page.messages.focusWidget()
    assert isinstance(answers, QPushButton)
    assert answers.text() == "Cancel", "Enter pressed twice loses nothing"
    answer(page, "Cancel")
    assert not page.messages.messages
    assert page.review.review == DECIDED
    qtbot.keyClick(page.form.description_include, Qt.Key.Key_Return)
    answer(page, "Submit")
    assert [each.order for each in wanted] == [page.form.order()]
    assert not page.messages.messages


def test_the_question_goes_when_the_form_asks_for_something_else(page: DosePage, wanted: list[ReviewWanted]) -> None:
    page.show_review(DECIDED)
    page.form.submit_button.click()
    assert page.messages.messages
    page.form.description_include.setText("thorax")
    assert not page.messages.messages
    assert not wanted


def test_what_nobody_decided_goes_without_a_question(page: DosePage, wanted: list[ReviewWanted]) -> None:
    page.show_review(with_choice(DECIDED, "1.2", keep=True))
    page.form.submit_button.click()
    assert len(wanted) == 1


def test_what_is_in_the_queue_is_not_lost(page: DosePage, wanted: list[ReviewWanted]) -> None:
    page.show_review(DECIDED)
    job: Job = begin(page, DECIDED)
    page.form.submit_button.click()
    assert len(wanted) == 1
    assert page.retrieve.job == job


@pytest.mark.parametrize(
    ("told", "fault", "title"),
    [
        (None, FAULT, "Main PACS: Nothing is listening."),
        (None, None, "Stopped: what stands here is the review that was made before."),
        (replace(review(), cancelled=True), None, "Stopped: what stands here is the review that was made before."),
    ],
)
def test_a_review_stays_until_there_is_another(
    page: DosePage, wanted: list[ReviewWanted], told: DoseReview | None, fault: QrError | None, title: str
) -> None:
    page.show_review(DECIDED)
    summary, kept = page.review.summary.text(), page.retrieve.kept.text()
    page.ask(DECIDED.order)
    assert summary not in read(page)
    assert not page.retrieve.button.isVisible(), "what is not seen is not fetched"
    page.review_ended(ReviewEnded(token=wanted[-1].token, review=told, fault=fault))
    assert page.review.review == DECIDED
    assert summary in read(page)
    assert (page.retrieve.kept.text(), page.retrieve.button.isVisible()) == (kept, True)
    assert [each.title for each in page.messages.messages] == [title]
    page.ask(DECIDED.order)
    page.review_ended(ReviewEnded(token=wanted[-1].token, review=OTHER))
    assert page.review.review == OTHER


@pytest.mark.parametrize(
    ("fault", "words"), [(FAULT, "Nothing could be asked for"), (None, "Stopped before anything came")]
)
def test_where_there_is_no_review_it_says_why(
    page: DosePage, wanted: list[ReviewWanted], fault: QrError | None, words: str
) -> None:
    page.form.submit_button.click()
    page.review_ended(ReviewEnded(token=wanted[-1].token, fault=fault))
    assert words in read(page)
    assert "Nothing was asked yet" not in read(page)
