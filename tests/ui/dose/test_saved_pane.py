"""The list of saved dose queries, its dialogs, and what it asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from qrstation.model.dose import Branch, DoseOrder, DoseQuery, DoseStage, HandOn
from qrstation.model.dose_schedule import RelativeDays, RunState, SavedQuery, SavedRun, SavedStanding, Timing
from qrstation.ui.dose.history_dialog import HistoryDialog
from qrstation.ui.dose.saved_pane import SavedPane
from qrstation.ui.dose.schedule_dialog import ScheduleDialog
from qrstation.ui.dose.values import HistoryTold, RunEnded, RunStaged

NOW = datetime.now(UTC)
ORDER = DoseOrder(node="Main PACS", query=DoseQuery(branches=(Branch.CT, Branch.MG), all_dates=True))
TIMED = replace(
    ORDER,
    query=replace(
        ORDER.query,
        all_dates=False,
        date_from=date(2026, 1, 1),
        date_until=date(2026, 1, 1),
        time_from=time(12),
    ),
)
NIGHTLY = SavedQuery(
    name="Nightly", order=ORDER, days=RelativeDays.parse("yesterday"), timing=Timing(daily=time(2, 30)), since=NOW
)
BY_HAND = SavedQuery(name="By hand", order=ORDER, days=RelativeDays.parse("7-1"))
FAILED = SavedRun(
    id=3,
    name="Nightly",
    started=NOW - timedelta(minutes=5),
    ended=NOW - timedelta(minutes=4),
    state=RunState.FAILED,
    asked="CT, mammography of 2026-11-26 from Main PACS",
    words="Main PACS is not ready, so nothing was asked.",
)


class Form:
    """Gives what a form would ask for."""

    def __init__(self) -> None:
        self.order: DoseOrder | None = ORDER

    def __call__(self) -> DoseOrder | None:
        return self.order


@pytest.fixture
def form() -> Form:
    return Form()


@pytest.fixture
def pane(qtbot: QtBot, form: Form) -> SavedPane:
    pane = SavedPane(form)
    qtbot.addWidget(pane)
    pane.resize(640, 560)
    pane.show()
    return pane


@pytest.fixture
def filled(pane: SavedPane) -> SavedPane:
    tomorrow = NOW + timedelta(hours=8)
    pane.show_standings(
        (SavedStanding(saved=NIGHTLY, next_due=tomorrow, last_run=FAILED), SavedStanding(saved=BY_HAND))
    )
    return pane


@pytest.fixture
def saved(pane: SavedPane) -> list[tuple[SavedQuery, bool]]:
    heard: list[tuple[SavedQuery, bool]] = []
    pane.save_wanted.connect(lambda query, replacing: heard.append((query, replacing)))
    return heard


def dialog(pane: SavedPane) -> ScheduleDialog:
    [found] = [each for each in pane.findChildren(ScheduleDialog) if each.isVisible()]
    return found


def test_nothing_saved_says_what_to_do(pane: SavedPane) -> None:
    assert pane.empty.isVisible()
    [button] = pane.empty.findChildren(QPushButton)
    button.click()
    assert dialog(pane).windowTitle() == "Save the query"


def test_each_query_says_when_it_runs_and_how_it_ran(filled: SavedPane) -> None:
    cells = [
        [str(filled.model.index(row, column).data()) for column in range(filled.model.columnCount())]
        for row in range(filled.model.rowCount())
    ]
    assert [row[:4] for row in cells] == [
        ["Nightly", "Main PACS", "yesterday", "daily at 02:30"],
        ["By hand", "Main PACS", "7 days ago until yesterday", "not by itself"],
    ]
    assert cells[0][5].endswith(", failed")
    assert cells[1][4:] == ["", ""]
    assert "Asks Main PACS for CT, mammography: studies of yesterday." in filled.said.text()
    assert "Last run: Main PACS is not ready" in filled.said.text()


def test_a_query_says_whose_terms_it_has_and_where_things_go(pane: SavedPane) -> None:
    order = replace(
        TIMED,
        query=replace(TIMED.query, description_exclude=("outside", "copy"), station_include=("ct1",)),
        hand_on=HandOn(folder="/srv/dose", node="OpenREM"),
    )
    pane.show_standings((SavedStanding(saved=replace(BY_HAND, order=order, days=RelativeDays.parse("today"))),))
    words = (
        "Asks Main PACS for CT, mammography: studies of today, 12:00 to 23:59. Description excludes: outside, copy. "
        "Station name of the series includes: ct1. Goes to this workstation, then folder /srv/dose, then node OpenREM."
    )
    assert pane.said.text() == words
    pane.schedule_button.click()
    assert dialog(pane).summary.text() == words


def test_the_model_is_sound(filled: SavedPane) -> None:
    QAbstractItemModelTester(filled.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    filled.show_standings((SavedStanding(saved=NIGHTLY),))
    filled.show_stage(RunStaged(name="Nightly", stage=DoseStage(words="asking")))
    filled.show_standings(())


def test_the_form_is_saved_under_a_name_with_its_days_and_times(
    pane: SavedPane, saved: list[tuple[SavedQuery, bool]]
) -> None:
    pane.save_form()
    asked = dialog(pane)
    assert not asked.save_button.isEnabled()
    assert asked.reason.text() == "It needs a name."
    asked.name.setText(" Nightly CT ")
    asked.days.setCurrentIndex(asked.days.findData(""))
    asked.first.setValue(3)
    asked.last.setValue(1)
    asked.daily.setChecked(True)
    asked.at.setTime(QTime(4, 15))
    assert (
        "studies of 3 days ago until yesterday. Goes to this workstation. Runs daily at 04:15." in asked.summary.text()
    )
    asked.save_button.click()
    [(query, replacing)] = saved
    assert (query.name, query.order, str(query.days), query.timing, replacing) == (
        "Nightly CT",
        ORDER,
        "3-1",
        Timing(daily=time(4, 15)),
        False,
    )


def test_days_the_wrong_way_round_are_said_and_not_saved(pane: SavedPane) -> None:
    pane.save_form()
    asked = dialog(pane)
    asked.name.setText("CT")
    asked.days.setCurrentIndex(asked.days.findData(""))
    asked.first.setValue(0)
    assert "earlier one first" in asked.reason.text()
    assert not asked.save_button.isEnabled()


def test_times_of_a_day_do_not_go_with_several_days(pane: SavedPane, form: Form) -> None:
    form.order = TIMED
    pane.save_form()
    asked = dialog(pane)
    asked.name.setText("Noon")
    assert asked.save_button.isEnabled()
    asked.days.setCurrentIndex(asked.days.findData(""))
    assert "single day only" in asked.reason.text()
    assert not asked.save_button.isEnabled()


def test_a_name_that_is_taken_is_said_to_be_replaced(filled: SavedPane, saved: list[tuple[SavedQuery, bool]]) -> None:
    filled.save_form()
    dialog(filled).name.setText("nightly")
    assert "takes the place of the saved query Nightly" in dialog(filled).reason.text()
    dialog(filled).save_button.click()
    assert saved[0][1] is True


def chosen(asked: ScheduleDialog) -> tuple[str, object, bool]:
    return asked.name.text(), asked.days.currentData(), asked.daily.isChecked()


def test_a_query_that_was_opened_is_saved_again_with_its_days_and_timing(
    filled: SavedPane, form: Form, saved: list[tuple[SavedQuery, bool]]
) -> None:
    filled.open_button.click()
    form.order = replace(ORDER, node="Research")
    filled.save_button.click()
    asked = dialog(filled)
    assert chosen(asked) == ("Nightly", "yesterday", True)
    assert asked.reason.text() == (
        "It takes the place of the saved query Nightly, which asks Main PACS for yesterday and runs daily at 02:30."
    )
    asked.save_button.click()
    assert saved == [(replace(NIGHTLY, order=form.order, since=None), True)]


def test_what_is_saved_next_starts_from_what_was_saved_last(filled: SavedPane) -> None:
    filled.open_button.click()
    filled.show_standings((SavedStanding(saved=BY_HAND),))
    filled.save_button.click()
    assert chosen(dialog(filled)) == ("", "yesterday", False), "the opened one was removed"
    dialog(filled).name.setText("By hand")
    dialog(filled).save_button.click()
    filled.save_button.click()
    assert chosen(dialog(filled)) == ("By hand", "", False)


def test_a_name_that_is_taken_brings_its_days_and_timing(filled: SavedPane) -> None:
    filled.save_form()
    asked = dialog(filled)
    asked.name.setText("By hand")
    assert (asked.days.currentData(), asked.first.value(), asked.last.value()) == ("", 7, 1)
    asked.name.setText("nightly")
    assert chosen(asked) == ("nightly", "yesterday", True)
    asked.name.setText("Nightly MG")
    assert chosen(asked) == ("Nightly MG", "yesterday", False), "it is another one"


def test_days_and_timing_that_the_user_chose_stay_whatever_the_name(filled: SavedPane) -> None:
    filled.save_form()
    asked = dialog(filled)
    asked.every.click()
    asked.name.setText("Nightly")
    assert (asked.every.isChecked(), asked.days.currentData()) == (True, "yesterday")
    asked.name.setText("By hand")
    assert (asked.every.isChecked(), asked.days.currentData()) == (True, "yesterday")


def test_a_form_that_cannot_be_asked_for_is_not_saved(filled: SavedPane, form: Form) -> None:
    form.order = None
    filled.save_button.click()
    assert not filled.findChildren(ScheduleDialog)
    assert "cannot be asked for yet" in filled.said.text()


def test_the_schedule_of_a_query_is_changed_and_the_rest_of_it_stays(
    filled: SavedPane, saved: list[tuple[SavedQuery, bool]]
) -> None:
    filled.view.selectRow(1)
    filled.schedule_button.click()
    asked = dialog(filled)
    assert (asked.name.text(), asked.name.isReadOnly()) == ("By hand", True)
    assert (asked.first.value(), asked.last.value()) == (7, 1)
    asked.every.setChecked(True)
    asked.interval.setValue(45)
    assert "The first run begins at once." in asked.summary.text()
    asked.save_button.click()
    assert saved == [(replace(BY_HAND, timing=Timing(every=45)), True)]


def test_a_query_is_run_and_stopped_and_says_how_far_it_is(filled: SavedPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.run_wanted, check_params_cb=lambda name: bool(name == "Nightly")):
        filled.run_button.click()
    filled.show_stage(RunStaged(name="Nightly", stage=DoseStage(words="asking for series", done=1, total=4)))
    assert filled.run_button.text() == "Stop"
    assert "Now: asking for series." in filled.said.text()
    with qtbot.waitSignal(filled.stop_wanted, check_params_cb=lambda name: bool(name == "Nightly")):
        filled.run_button.click()
    filled.show_ended(RunEnded(token=1, name="Nightly", run=FAILED))
    assert filled.run_button.text() == "Run now"


def test_what_another_program_runs_cannot_be_run_here(filled: SavedPane) -> None:
    running = replace(FAILED, state=RunState.RUNNING, ended=None, words="")
    filled.show_standings((SavedStanding(saved=NIGHTLY, last_run=running),))
    assert not filled.run_button.isEnabled()


def test_the_choice_stays_where_it_is_while_the_list_is_told_anew(filled: SavedPane) -> None:
    filled.view.selectRow(1)
    filled.show_standings((SavedStanding(saved=NIGHTLY), SavedStanding(saved=BY_HAND, last_run=FAILED)))
    assert filled.chosen is not None
    assert filled.chosen.saved == BY_HAND


def test_a_query_is_opened_or_removed(filled: SavedPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.open_wanted, check_params_cb=lambda query: bool(query == NIGHTLY)):
        filled.open_button.click()
    with qtbot.waitSignal(filled.remove_wanted, check_params_cb=lambda name: bool(name == "Nightly")):
        filled.remove_button.click()


def test_the_history_lists_the_runs_and_explains_the_chosen_one(filled: SavedPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.history_wanted):
        filled.history_button.click()
    [history] = filled.findChildren(HistoryDialog)
    done = replace(FAILED, id=2, state=RunState.DONE, words="2 studies found, 2 to fetch from.", job=7)
    filled.show_history(HistoryTold(name="Another", runs=()))
    assert history.number.text() == "Looking…"
    filled.show_history(HistoryTold(name="Nightly", runs=(FAILED, done)))
    QAbstractItemModelTester(history.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    states = [history.model.index(row, 2).data() for row in range(history.model.rowCount())]
    assert states == ["failed", "done"]
    assert history.said.text().startswith("Asked for CT, mammography of 2026-11-26 from Main PACS. Main PACS is")
    history.view.selectRow(1)
    assert "2 studies found" in history.said.text()
    assert history.model.index(1, 3).data() == "7"
    assert history.model.headerData(4, Qt.Orientation.Horizontal) == "Came to"
    history.close_button.click()


def test_a_query_that_never_ran_says_so(filled: SavedPane) -> None:
    filled.history_button.click()
    filled.show_history(HistoryTold(name="Nightly", runs=()))
    [history] = filled.findChildren(HistoryDialog)
    assert history.number.text() == "It has not run yet."
    history.close_button.click()
