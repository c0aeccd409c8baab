"""The page Dose: what is asked for, reviewed and retrieved, as its user sees it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qrstation.errors import NodeNotReached
from qrstation.model.dose import EMPTY_SR_OPTION, FEWER_DAYS, Branch, DoseReview, DoseStage, HandOn, Rule
from qrstation.model.dose_schedule import RelativeDays, RunState, SavedQuery, SavedRun
from qrstation.model.events import Job, JobState, Severity
from qrstation.model.handing_on import HandOnStanding, Target, TargetKind
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.model.retrieve import InstanceFailure, RetrieveRequest, RetrieveResult, Verdict
from qrstation.ui.dose import form
from qrstation.ui.dose.page import DosePage
from qrstation.ui.dose.values import HandedOn, RetrievalBegun, ReviewEnded, ReviewWanted, RunEnded, StageTold
from qrstation.ui.widgets.formats import byte_size
from tests.unit.dose.reviews import ORDER, RDSR, one, review, series, study

REVIEW = review(
    study("1.1", series(501, "SR", one(1, RDSR), one(2, RDSR, keep=False), keep=True, level=Level.IMAGE)),
    study("1.2", series(1, "MG", keep=True, instances=4), series(2, "MG"), branch=Branch.MG),
    study("1.3", reason="no dose report"),
)
FAULT = NodeNotReached("Nothing is listening.", node="Main PACS")


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


LIMIT = f"CT studies: PACS told 500 studies, the number at which it stops. {FEWER_DAYS}"
UNTOLD = f"PACS lists objects of SR series without their SOP Class. The option ‘{EMPTY_SR_OPTION}’ takes them."
BROKEN = "Series of study 2 of 3: the node ended with B001."


@pytest.mark.parametrize(
    ("problems", "cancelled", "way_out"),
    [
        ((LIMIT,), False, "ask for fewer days"),
        ((UNTOLD,), False, "tick ‘Take SR series that list no objects’"),
        ((BROKEN,), False, "submit again"),
        ((), True, "submit again"),
        ((LIMIT, UNTOLD, BROKEN), False, f"ask for fewer days and tick ‘{EMPTY_SR_OPTION}’ and submit again"),
    ],
)
def test_the_advice_is_one_that_helps(page: DosePage, problems: tuple[str, ...], cancelled: bool, way_out: str) -> None:
    page.show_review(replace(REVIEW, problems=problems, cancelled=cancelled))
    [message] = page.messages.messages
    assert message.advice == f"What is listed can be retrieved; for the rest {way_out}."


def test_the_option_that_is_advised_is_there_by_that_name(page: DosePage) -> None:
    assert page.form.more.empty_sr.text() == EMPTY_SR_OPTION


def test_what_is_strange_about_the_answers_is_said_above_the_review(page: DosePage, wanted: list[ReviewWanted]) -> None:
    one, two = "MG was not asked for.", "3 studies lie outside the days asked for."
    page.review_ended(ReviewEnded(token=ask(page, wanted), review=replace(REVIEW, notes=(one,))))
    assert [(each.title, each.severity) for each in page.messages.messages] == [(one, Severity.INFO)]
    page.review_ended(ReviewEnded(token=ask(page, wanted), review=replace(REVIEW, notes=(one, two))))
    [message] = page.messages.messages
    assert message.title == "PACS: 2 things to look at."
    assert message.detail == f"{one}\n{two}"
    page.review_ended(ReviewEnded(token=ask(page, wanted), review=REVIEW))
    assert page.messages.messages == ()


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
    assert page.retrieve.kept.text() == "3 objects or more in 2 series of 1 study"
    page.show_review(review(study("1", uncounted)))
    assert page.retrieve.button.text() == "Retrieve 1 object or more"


def test_where_nothing_is_kept_it_says_why(page: DosePage) -> None:
    rule, query = Rule.DESCRIPTION_INCLUDE, replace(ORDER.query, description_include=("mittel 1", "kopf"))
    dropped = [study(f"1.{number}", rule=rule, reason=f"Study description {number} …") for number in range(5)]
    told = review(*dropped, study("1.9", reason="Neither"), study("1.10", rule=Rule.PROCESSED, reason="Known"))
    page.show_review(replace(told, order=replace(ORDER, query=query)))
    assert not page.retrieve.button.isVisible()
    said = page.retrieve.kept.text().split("\n")
    assert said[1:] == [
        "5 studies: description has none of “mittel 1”, “kopf”",
        "1 study: no report",
        "1 study: processed before",
    ]
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
    assert page.retrieve.button.isEnabled(), "it can be fetched again"


def test_ctrl_d_retrieves(page: DosePage, qtbot: QtBot) -> None:
    page.show_review(REVIEW)
    [retrieve] = [each for each in page.findChildren(QShortcut) if each.key().toString() == "Ctrl+D"]
    with qtbot.waitSignal(page.retrieve.retrieve_wanted):
        retrieve.activated.emit()


def test_submit_takes_away_what_its_own_review_said_alone(page: DosePage, wanted: list[ReviewWanted]) -> None:
    page.run_ended(RunEnded(token=1, name="Nightly", fault=FAULT))
    target = Target(kind=TargetKind.NODE, place="Orthanc")
    standing = HandOnStanding(target=target, done=0, failed=3, reasons=("Refused.",))
    page.handed_on(HandedOn(run="", of_run=(), everything=(standing,)))
    page.review_ended(ReviewEnded(token=ask(page, wanted), fault=FAULT))
    assert len(page.messages.messages) == 3
    ask(page, wanted)
    assert [message.title for message in page.messages.messages] == [
        "3 objects could not be handed on to Orthanc.",
        "Nightly: Nothing is listening.",
    ]


def test_a_run_that_was_stopped_withdraws_no_warning(page: DosePage) -> None:
    page.run_ended(RunEnded(token=1, name="Nightly", fault=FAULT))
    page.run_ended(RunEnded(token=2, name="Nightly"))
    run = SavedRun(id=3, name="Nightly", started=datetime(2026, 11, 27, tzinfo=UTC), state=RunState.STOPPED)
    page.run_ended(RunEnded(token=3, name="Nightly", run=run))
    assert len(page.messages.messages) == 1
    page.run_ended(RunEnded(token=4, name="Nightly", run=replace(run, state=RunState.DONE)))
    assert not page.messages.messages


def saved(**order: str) -> SavedQuery:
    asked = replace(ORDER, **order)  # type: ignore[arg-type]
    return SavedQuery(name="Night", order=asked, days=RelativeDays.parse("yesterday"))


def test_a_saved_query_of_an_address_is_opened_as_it_is(page: DosePage) -> None:
    query = saved(node="REMOTE@10.0.0.9:104", store="OPENREM")
    query = replace(query, order=replace(query.order, hand_on=HandOn(node="ORTHANC@10.0.0.8:4242")))
    page.open_saved(query)
    assert page.form.node.box.currentText() == "REMOTE@10.0.0.9:104 (not in the node book)"
    order = page.form.order()
    assert order is not None
    assert (order.node, order.store) == ("REMOTE@10.0.0.9:104", "OPENREM")
    page.open_saved(replace(query, order=replace(query.order, store="")))
    order = page.form.order()
    assert order is not None
    assert order.hand_on.node == "ORTHANC@10.0.0.8:4242"


@pytest.mark.parametrize("gone", [{"node": "Old PACS"}, {"node": "Main PACS", "store": "Store of the old clinic"}])
def test_a_saved_query_of_a_node_that_was_removed_asks_no_other(
    page: DosePage, main_pacs: RemoteNode, gone: dict[str, str]
) -> None:
    page.open_saved(saved(**gone))
    [*_, name] = gone.values()
    assert page.form.order() is None
    assert page.form.reason.isVisible()
    assert page.form.reason.text() == f"{name} is not in the node book any more. Choose another node, or add it."
    assert not page.form.submit_button.isEnabled()
    page.set_nodes((main_pacs, replace(main_pacs, name=name, stores=True)))
    assert (order := page.form.order()) is not None
    assert name in (order.node, order.store)


def test_a_node_that_is_removed_while_it_is_chosen_is_not_exchanged_for_another(
    page: DosePage, main_pacs: RemoteNode, research: RemoteNode
) -> None:
    page.set_nodes((main_pacs, research))
    page.form.node.choose("Research")
    page.set_nodes((main_pacs,))
    assert page.form.order() is None
    assert page.form.node.words.text() == "not in the node book"
    page.form.node.choose("Main PACS")
    assert page.form.order() is not None


def test_the_node_that_stands_there_is_not_exchanged_either(
    page: DosePage, main_pacs: RemoteNode, research: RemoteNode
) -> None:
    assert page.form.node.name == "Main PACS"
    page.set_nodes((replace(main_pacs, name="Old PACS"), research))
    assert page.form.node.name == "Main PACS"
    assert page.form.order() is None


def test_the_usual_days_are_those_of_the_day_on_which_the_page_is_turned_to(
    page: DosePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Later(date):
        @classmethod
        def today(cls) -> Later:
            return cls(2030, 5, 6)

    monkeypatch.setattr(form, "date", Later)
    page.hide()
    page.show()
    assert page.form.days.first_day.text() == "2030-05-05"
    page.form.days.first_day.setText("2030-05-01")
    monkeypatch.setattr(Later, "today", classmethod(lambda cls: cls(2030, 5, 9)))
    page.hide()
    page.show()
    assert page.form.days.first_day.text() == "2030-05-01", "the user's own"
