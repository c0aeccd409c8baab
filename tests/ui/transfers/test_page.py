from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from time import thread_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qrstation.model.events import Job, JobState
from qrstation.ui.transfers.job_model import Column
from qrstation.ui.transfers.page import TransfersPage
from tests.by_uid import anywhere
from tests.ui.transfers.jobs import KEY, ended, partial, retrying, running


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[TransfersPage]:
    page = TransfersPage()
    qtbot.addWidget(page)
    page.resize(1200, 600)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    page.close()


def press(qtbot: QtBot, widget: QWidget, text: str) -> None:
    found = [each for each in widget.findChildren(QPushButton) if each.isVisible() and each.text().startswith(text)]
    assert found[0].isEnabled()
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def listed(page: TransfersPage) -> list[str]:
    model = page.view.model()
    return [str(model.index(row, Column.STATE).data()) for row in range(model.rowCount())]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_an_empty_page_leads_to_the_search(qtbot: QtBot, page: TransfersPage) -> None:
    assert "No transfers yet." in texts(page)
    with qtbot.waitSignal(page.search_requested):
        press(qtbot, page, "Go to Search")


def test_the_menu_leads_to_the_doctor_of_the_node(qtbot: QtBot, page: TransfersPage) -> None:
    page.set_jobs((partial(2),))
    page.show_job(2)
    [entry] = [action for action in page.make_menu().actions() if action.text() == "Doctor…"]
    with qtbot.waitSignal(page.doctor_requested) as wanted:
        entry.trigger()
    assert wanted.args == [partial(2).request.node]


def test_a_failed_transfer_offers_the_doctor_of_its_node(qtbot: QtBot, page: TransfersPage) -> None:
    page.set_jobs((partial(2), ended(3, JobState.FAILED)))
    page.show_job(2)
    assert not page.details.doctor_button.isVisible(), "most of it came: the node can be reached"
    page.show_job(3)
    with qtbot.waitSignal(page.doctor_requested) as wanted:
        press(qtbot, page.details, "Doctor…")
    assert wanted.args == [ended(3).request.node]


def test_only_the_last_of_many_changes_is_shown(qtbot: QtBot, page: TransfersPage) -> None:
    changes: list[int] = []
    page.model.rowsInserted.connect(lambda *_: changes.append(1))
    page.model.dataChanged.connect(lambda *_: changes.append(1))
    for received in range(200):
        page.job_changed(running(1, received=received))
    qtbot.waitUntil(lambda: bool(page.model.jobs))
    assert page.model.jobs[0].received == 199
    assert len(changes) == 1


def test_cancel_retry_and_archive_name_the_selected_job(qtbot: QtBot, page: TransfersPage) -> None:
    page.set_jobs((running(1), partial(2)))
    page.show_job(1)
    with qtbot.waitSignal(page.cancel_requested) as cancelled:
        press(qtbot, page, "Cancel")
    page.show_job(2)
    with qtbot.waitSignal(page.retry_requested) as retried:
        press(qtbot, page, "Retry")
    with qtbot.waitSignal(page.archive_requested) as shown:
        press(qtbot, page, "Show in archive")
    assert (cancelled.args, retried.args, shown.args) == ([1], [(2,)], [(KEY,), False])


def test_clearing_leaves_what_runs_and_what_has_problems(qtbot: QtBot, page: TransfersPage) -> None:
    page.set_jobs((running(1), partial(2), ended(3), ended(4, JobState.CANCELLED)))
    with qtbot.waitSignal(page.remove_requested) as removed:
        press(qtbot, page, "Clear finished")
    assert removed.args == [(4, 3)]
    for job_id in (3, 4):
        page.job_removed(job_id)
    assert listed(page) == ["Partial", "Running"]


def test_delete_asks_first(qtbot: QtBot, page: TransfersPage) -> None:
    page.set_jobs((running(1), partial(2)))
    page.view.selectAll()
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert page.messages.messages[0].title == "Take 1 transfer off the list?"
    with qtbot.waitSignal(page.remove_requested) as removed:
        press(qtbot, page.messages, "Remove")
    assert removed.args == [(2,)]


def test_filters_follow_the_states(qtbot: QtBot, page: TransfersPage) -> None:
    page.set_jobs((running(1), partial(2), ended(3)))
    press(qtbot, page, "With problems")
    assert listed(page) == ["Partial"]
    press(qtbot, page, "Active")
    assert listed(page) == ["Running"]
    page.job_changed(ended(1))
    qtbot.waitUntil(lambda: listed(page) == [])
    assert "No transfer runs or waits." in texts(page)
    press(qtbot, page, "Show all transfers")
    assert len(listed(page)) == 3


def test_the_summary_accounts_for_all_that_are_active(page: TransfersPage) -> None:
    waiting = (ended(number, JobState.WAITING) for number in (3, 4))
    page.set_jobs((running(1), *waiting, retrying(5), partial(6)))
    assert "1 running, 2 waiting, 1 waiting for retry" in sorted(texts(page))
    [chip] = [each for each in page.findChildren(QPushButton) if each.text().startswith("Active")]
    assert chip.text().split() == ["Active", "4"]


def test_a_transfer_that_waits_was_submitted_and_not_started(page: TransfersPage) -> None:
    page.set_jobs((ended(1, JobState.WAITING),))
    page.show_job(1)
    shown = texts(page.details)
    assert "Submitted" in shown
    assert "Started" not in shown


def test_details_fit_beside_the_list_however_long_a_uid_is(page: TransfersPage) -> None:
    said = "Main PACS says that it has no study 2.25.136372795362712669705501715986000000000."
    job = partial(2)
    assert job.result is not None
    page.resize(1208, 640)
    page.set_jobs((replace(job, result=replace(job.result, explanation=said), remark=said, method_reason=said),))
    page.show_job(2)
    QGuiApplication.processEvents()
    content = page.details.widget()
    assert content is not None
    assert content.width() <= page.details.viewport().width()


def test_details_show_both_counts_and_the_reasons(page: TransfersPage) -> None:
    page.set_jobs((running(1), partial(2)))
    page.show_job(2)
    shown = texts(page.details)
    assert "7 of 10 objects are here and safe." in shown
    assert "Node says" in shown
    assert "B000 warning: One or more failures" in shown
    assert "3 objects did not come" in shown


def test_there_is_room_for_arrows_where_a_row_opens(page: TransfersPage) -> None:
    page.set_jobs((running(1), ended(3)))
    assert not page.view.rootIsDecorated()
    page.job_changed(partial(2))
    page.show_job(2)
    assert page.view.rootIsDecorated()
    page.job_removed(2)
    assert not page.view.rootIsDecorated()


def test_what_is_fetched_has_the_widest_column(page: TransfersPage) -> None:
    page.set_jobs((running(1),))
    widths = {column: page.view.columnWidth(column) for column in Column}
    assert max(widths, key=lambda column: widths[column]) is Column.WHAT


def test_details_follow_the_job(qtbot: QtBot, page: TransfersPage) -> None:
    page.set_jobs((running(1, received=3),))
    page.show_job(1)
    page.job_changed(replace(running(1, received=350), activity="waiting for late arrivals"))
    qtbot.waitUntil(lambda: "Waiting for late arrivals" in texts(page.details))
    assert "350" in texts(page.details)


def test_a_report_has_everything(page: TransfersPage) -> None:
    page.set_jobs((partial(2),))
    page.show_job(2)
    page.copy_report()
    report = QGuiApplication.clipboard().text()
    for part in ("DOE, Jane: CT Abdomen", "Partial: Main PACS, C-GET", "1.2.3.4.2\tDid not arrive.", "7 completed"):
        assert part in report


@pytest.mark.parametrize(
    ("job", "word", "signal"),
    [
        (ended(1, JobState.PAUSED), "Resume", "resume_requested"),
        (retrying(1), "Try now", "resume_requested"),
        (replace(retrying(1), state=JobState.WAITING), "Run now", "resume_requested"),
        (partial(1), "Retry", "retry_requested"),
    ],
)
def test_what_does_not_run_can_go_on(qtbot: QtBot, page: TransfersPage, job: Job, word: str, signal: str) -> None:
    page.set_jobs((job, ended(2)))
    page.show_job(1)
    with qtbot.waitSignal(getattr(page, signal)) as asked:
        press(qtbot, page, word)
    assert asked.args == [(1,)]


def test_what_runs_or_waits_can_be_paused(qtbot: QtBot, page: TransfersPage) -> None:
    page.set_jobs((running(1), retrying(2), partial(3), ended(4, JobState.PAUSED)))
    page.view.selectAll()
    with qtbot.waitSignal(page.pause_requested) as paused:
        press(qtbot, page, "Pause")
    assert sorted(paused.args[0]) == [1, 2]


def test_waiting_for_retry_says_when_and_why(page: TransfersPage) -> None:
    page.set_jobs((retrying(1),))
    page.show_job(1)
    assert listed(page)[0].startswith("Retry at ")
    shown = texts(page.details)
    assert any(text.startswith("Waiting for retry at ") and text.endswith("after attempt 2") for text in shown)
    assert "It may pass." in shown
    assert "7 of 10 objects are here and safe." in shown


def test_what_another_program_does_is_left_to_it(page: TransfersPage) -> None:
    page.set_jobs((replace(running(1), elsewhere=True), replace(retrying(2), elsewhere=True)))
    page.view.selectAll()
    assert listed(page) == ["Waiting for retry elsewhere", "Running elsewhere"]
    offered = {entry.text() for entry in page.make_menu().actions() if entry.isEnabled()}
    assert offered.isdisjoint({"Pause", "Cancel", "Try now", "Retry", "Remove from the list…"})


def test_what_nobody_asked_for_is_listed(page: TransfersPage) -> None:
    job = partial(1)
    assert job.result is not None
    page.set_jobs(
        (replace(job, result=replace(job.result, unsolicited=tuple(map(anywhere, ("1.9.1", "1.9.2"))), late=1)),)
    )
    page.show_job(1)
    assert "2 objects came that nobody asked for" in texts(page.details)
    boxes = [box.toPlainText() for box in page.details.findChildren(QPlainTextEdit) if box.isVisible()]
    assert "1.9.1\n1.9.2" in boxes
    page.copy_report()
    assert "1.9.2" in QGuiApplication.clipboard().text()


def test_rows_below_a_job_run_over_the_whole_width(page: TransfersPage) -> None:
    page.set_jobs((partial(2),))
    above = page.view.model().index(0, 0)
    assert page.view.isFirstColumnSpanned(0, above)


def test_what_is_remembered_comes_back(qtbot: QtBot, page: TransfersPage) -> None:
    page.view.setColumnHidden(Column.SIZE, False)
    other = TransfersPage()
    qtbot.addWidget(other)
    other.restore_layout(page.layout_state())
    assert not other.view.isColumnHidden(Column.SIZE)
    other.restore_layout({"columns": "no base64 at all", "splitter": ""})


def test_a_thousand_jobs_are_followed_without_delay(qtbot: QtBot, page: TransfersPage) -> None:
    jobs: tuple[Job, ...] = tuple(running(number) for number in range(1, 1001))
    page.set_jobs(jobs)
    started = thread_time()
    for number in range(1, 1001):
        page.job_changed(running(number, received=200))
    qtbot.waitUntil(lambda: page.model.jobs[0].received == 200)
    assert thread_time() - started < 2.0
