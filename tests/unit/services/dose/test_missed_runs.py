"""Runs of saved dose queries that make up for others, and what keeps one from its time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault, NodeNotReached, QrError, QueryFailed
from qrstation.model.dose import Branch, DoseReview, HandOn
from qrstation.model.dose_schedule import RunState
from qrstation.model.events import Job, JobState, with_result
from qrstation.model.handing_on import HandOnStanding, Target, TargetKind
from qrstation.model.retrieve import Verdict
from qrstation.services.dose.schedules import Schedules
from qrstation.store.saved_runs import SavedRuns
from tests.unit.services.dose.scheduled import FAULT, Home, ended, never, saved_query
from tests.unit.services.test_jobs import result

OPENREM = HandOn(node="OpenREM")
DONE = ended(JobState.COMPLETE)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with ExitStack() as stack:
        yield Home(tmp_path, stack)


def asked(home: Home) -> list[str]:
    """First and last day of each query that the node was asked."""
    return [f"{order.query.date_from:%m-%d} {order.query.date_until:%m-%d}" for order in home.retrieval.orders]


def run_all_due(home: Home, schedules: Schedules, finish: Callable[[Job], Job] = DONE) -> None:
    while home.due(schedules):
        schedules.run("CT", home.retrieval, finish=finish, only_if_due=True)


def test_one_run_asks_for_the_days_of_all_that_were_missed(home: Home) -> None:
    home.queries().add(saved_query(daily=time(2, 30)))
    schedules, _ = home.open()
    home.later(days=1)
    run_all_due(home, schedules)
    home.later(days=4)
    run_all_due(home, schedules)
    home.later(days=1)
    run_all_due(home, schedules)
    assert asked(home) == ["11-20 11-20", "11-21 11-24", "11-25 11-25"]
    latest, made_up, _ = schedules.history()
    assert "The days from 2026-11-21 on make up for runs that were missed or did not end well." in made_up.words
    assert made_up.asked == "CT of 2026-11-21 to 2026-11-24 from PACS"
    assert "make up" not in latest.words


def test_what_was_missed_since_the_query_got_its_time_is_asked_for_too(home: Home) -> None:
    home.queries().add(saved_query(daily=time(2, 30)))
    home.later(days=3)
    run_all_due(home, home.open()[0])
    assert asked(home) == ["11-20 11-22"]


@pytest.mark.parametrize("job", [JobState.PARTIAL, JobState.FAILED, JobState.CANCELLED])
def test_the_days_of_a_run_that_did_not_end_well_are_asked_for_again_until_one_does(home: Home, job: JobState) -> None:
    home.queries().add(saved_query(daily=time(2, 30)))
    schedules, _ = home.open()
    home.later(days=1)
    run_all_due(home, schedules)
    for _ in range(2):
        home.later(days=1)
        run_all_due(home, schedules, ended(job))
    for _ in range(2):
        home.later(days=1)
        run_all_due(home, schedules)
    assert asked(home) == ["11-20 11-20", "11-21 11-21", "11-21 11-22", "11-21 11-23", "11-24 11-24"]


def test_a_node_that_stopped_at_a_limit_is_not_asked_for_more_days_at_once(home: Home) -> None:
    home.queries().add(saved_query(daily=time(2, 30)))
    schedules, _ = home.open()
    home.retrieval.problems = ("The node stopped at a limit.",)
    for _ in range(3):
        home.later(days=1)
        run_all_due(home, schedules)
    assert schedules.history()[0].state is RunState.INCOMPLETE
    assert asked(home) == ["11-20 11-20", "11-21 11-21", "11-22 11-22"]


def test_also_one_whose_node_did_not_answer_and_that_runs_when_it_is_wanted(home: Home) -> None:
    home.queries().add(saved_query())
    schedules, _ = home.open()
    home.retrieval.silent = FAULT
    with pytest.raises(QrError, match="broke off"):
        schedules.run("CT", home.retrieval, finish=never)
    home.retrieval.silent = None
    home.later(days=2)
    schedules.run("CT", home.retrieval, finish=DONE)
    assert asked(home) == ["11-19 11-21"]


def test_a_query_of_today_makes_up_for_the_rest_of_the_day_of_its_last_good_run(home: Home) -> None:
    home.queries().add(saved_query(days="today", every=60))
    schedules, _ = home.open()
    home.later(hours=10)
    run_all_due(home, schedules)
    home.later(days=2)
    run_all_due(home, schedules)
    assert asked(home) == ["11-20 11-21", "11-21 11-23"]


@pytest.mark.parametrize("how", ["replaced", "removed and added", "for another store"])
@pytest.mark.parametrize("daily", [None, time(2, 30)])
def test_another_query_of_the_same_name_does_not_make_up_for_the_runs_of_the_first(
    home: Home, how: str, daily: time | None
) -> None:
    first = saved_query(days="7-7", daily=daily)
    home.queries().add(first)
    schedules, _ = home.open()
    for _ in range(2):
        home.later(days=1)
        schedules.run("CT", home.retrieval, finish=ended(JobState.FAILED))
    home.later(days=3)
    second = replace(first, order=replace(first.order, query=replace(first.order.query, branches=(Branch.MG,))))
    if how == "for another store":
        second = replace(first, order=replace(first.order, store="STORE"))
    if how == "removed and added":
        home.queries().remove("CT")
    home.queries().add(second, replacing=how != "removed and added")
    schedules.run("CT", home.retrieval, finish=ended(JobState.FAILED))
    home.later(days=1)
    schedules.run("CT", home.retrieval, finish=DONE)
    assert asked(home)[-2:] == ["11-18 11-18", "11-18 11-19"]


def test_a_query_of_other_days_and_times_that_hands_on_elsewhere_still_makes_up_for_its_runs(home: Home) -> None:
    home.queries().add(saved_query(daily=time(2, 30)))
    schedules, _ = home.open()
    home.later(days=1)
    run_all_due(home, schedules, ended(JobState.FAILED))
    again = saved_query(days="today", daily=time(4))
    home.queries().add(replace(again, order=replace(again.order, hand_on=OPENREM)), replacing=True)
    home.later(days=1)
    run_all_due(home, schedules)
    assert asked(home) == ["11-20 11-20", "11-21 11-22"]


def test_nothing_further_back_than_a_month_is_made_up_for(home: Home) -> None:
    home.queries().add(saved_query(daily=time(2, 30)))
    home.later(days=90)
    run_all_due(home, home.open()[0])
    [order] = home.retrieval.orders
    assert order.query.date_from is not None
    assert order.query.date_until is not None
    assert (order.query.date_until - order.query.date_from).days == 31


def test_a_query_for_some_hours_of_a_day_asks_for_that_day_alone(home: Home) -> None:
    saved = saved_query(daily=time(2, 30))
    day = datetime(2026, 1, 1).date()
    query = replace(saved.order.query, all_dates=False, date_from=day, date_until=day, time_from=time(6))
    home.queries().add(replace(saved, order=replace(saved.order, query=query)))
    home.later(days=3)
    run_all_due(home, home.open()[0])
    assert asked(home) == ["11-22 11-22"]


@pytest.mark.parametrize(("verdict", "state"), [(Verdict.PARTIAL, RunState.PARTIAL), (Verdict.FAILED, RunState.FAILED)])
def test_a_retrieval_that_waits_to_be_tried_again_ends_the_run_and_blocks_no_other(
    home: Home, verdict: Verdict, state: RunState
) -> None:
    home.queries().add(saved_query(every=15))
    schedules, _ = home.open()
    again = datetime(2026, 11, 20, 12, 30, tzinfo=UTC)

    def waits(job: Job) -> Job:
        return replace(with_result(job, result(verdict)), state=JobState.WAITING_FOR_RETRY, not_before=again)

    run = schedules.run("CT", home.retrieval, finish=waits)
    assert run is not None
    assert run.state is state
    assert f"Transfer 7 is tried again at {again.astimezone():%Y-%m-%d %H:%M}." in run.words
    home.later(minutes=15)
    assert home.due(schedules) == ("CT",)


def test_nothing_is_asked_while_a_retrieval_of_the_query_is_paused(home: Home) -> None:
    home.queries().add(saved_query(every=15))
    schedules, _ = home.open()
    review = home.retrieval.review(saved_query().order, on_stage=lambda _: None, cancellation=None)
    paused = home.retrieval.retrieve(review)
    assert paused is not None
    home.retrieval.orders.clear()
    home.retrieval.paused_job = replace(paused, state=JobState.PAUSED)
    run = schedules.run("CT", home.retrieval, finish=never)
    assert run is not None
    assert (run.state, home.retrieval.orders) == (RunState.LEFT_OUT, [])
    assert run.words == "Transfer 7 of this query is paused: nothing was asked. Resume or cancel it."
    assert home.due(schedules) == ()


def test_an_end_that_could_not_be_noted_is_noted_later_and_the_query_runs_on(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.queries().add(saved_query(every=15))
    schedules, _ = home.open()

    def full(_: SavedRuns) -> None:
        raise ArchiveFault("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(SavedRuns, "_keep_all", full)
        with pytest.raises(ArchiveFault, match="full"):
            schedules.run("CT", home.retrieval, finish=DONE)
        assert schedules.history()[0].state is RunState.DONE
        assert home.due(schedules) == ()
    home.later(minutes=15)
    assert home.due(schedules) == ("CT",)
    assert [run.state for run in home.open()[0].history()] == [RunState.DONE]
    assert schedules.run("CT", home.retrieval, finish=DONE, only_if_due=True) is not None


def test_another_spelling_of_a_name_is_the_same_query(home: Home) -> None:
    home.queries().add(saved_query("nightly", daily=time(2, 30)))
    schedules, runs = home.open()
    home.later(days=1)
    schedules.run("nightly", home.retrieval, finish=DONE, only_if_due=True)
    home.queries().add(saved_query("Nightly", daily=time(2, 30)), replacing=True)
    assert home.due(schedules) == ()
    assert [run.name for run in schedules.history("NIGHTLY")] == ["nightly"]
    assert runs.begin("Nightly", "", home.clock()) is not None
    assert home.open()[1].begin("nightly", "", home.clock()) is None


def test_a_run_that_owes_something_says_so_and_counts_as_asked(home: Home) -> None:
    saved = saved_query(daily=time(2, 30))
    home.queries().add(replace(saved, order=replace(saved.order, hand_on=OPENREM)))
    schedules, _ = home.open()
    target = Target(kind=TargetKind.NODE, place="OpenREM")
    owed = HandOnStanding(target=target, done=1, waiting=2, reasons=("Nothing is listening at “DOE”.",))
    seen: list[HandOn] = []

    def hand_on(review: DoseReview) -> tuple[HandOnStanding, ...]:
        seen.append(review.order.hand_on)
        return (owed,)

    run = schedules.run("CT", home.retrieval, finish=DONE, hand_on=hand_on)
    home.retrieval.keeps = False
    again = schedules.run("CT", home.retrieval, finish=never, hand_on=hand_on)
    assert run is not None
    assert again is not None
    assert seen == [OPENREM, OPENREM]
    assert run.state is again.state is RunState.NOT_HANDED_ON
    assert "1 of 3 objects handed on to OpenREM; 2 waiting. Nothing is listening at “…”." in again.words
    assert home.retrieval.told == [run, again], "the log page tells what needs a person"
    home.later(days=1)
    schedules.run("CT", home.retrieval, finish=never)
    assert asked(home)[-1] == "11-20 11-20"


def refusing_more_than(home: Home, days: int, fault: QrError | None) -> Callable[[], None]:
    """A node that refuses a query for more days, or stops at a limit in it."""

    def answer() -> None:
        query = home.retrieval.orders[-1].query
        assert query.date_from is not None
        assert query.date_until is not None
        too_many = (query.date_until - query.date_from).days >= days
        home.retrieval.fault = fault if too_many else None
        home.retrieval.problems = ("The node stopped at a limit.",) if too_many else ()

    return answer


@pytest.mark.parametrize("fault", [QueryFailed("PACS refused: out of resources."), None])
def test_a_node_that_does_not_answer_for_so_many_days_is_asked_for_those_of_the_run_alone(
    home: Home, fault: QrError | None
) -> None:
    home.queries().add(saved_query(daily=time(2, 30)))
    schedules, _ = home.open()
    home.retrieval.during = refusing_more_than(home, 1, fault)
    home.later(days=3)
    run_all_due(home, schedules)
    home.later(days=1)
    run_all_due(home, schedules)
    assert asked(home) == ["11-20 11-22", "11-22 11-22", "11-23 11-23"]
    latest, made_up = schedules.history()
    assert latest.state is RunState.DONE
    assert (made_up.job, "Then its own days were asked for alone, 2026-11-22:" in made_up.words) == (7, True)
    assert ("out of resources" if fault else "stopped at a limit") in made_up.words
    assert made_up.state is RunState.INCOMPLETE
    assert home.retrieval.told == [made_up], "what was missed needs a person"


def test_a_node_that_is_not_reached_is_not_asked_for_fewer_days(home: Home) -> None:
    home.queries().add(saved_query(daily=time(2, 30)))
    schedules, _ = home.open()
    home.retrieval.fault = NodeNotReached("PACS is down.")
    home.later(days=3)
    with pytest.raises(NodeNotReached):
        run_all_due(home, schedules)
    assert asked(home) == ["11-20 11-22"]


def test_what_was_cut_off_at_a_limit_is_not_made_up_for_though_its_transfer_fell_short(home: Home) -> None:
    home.queries().add(saved_query(daily=time(2, 30)))
    schedules, _ = home.open()
    home.retrieval.problems = ("The node stopped at a limit.",)
    for _ in range(3):
        home.later(days=1)
        run_all_due(home, schedules, ended(JobState.PARTIAL))
    assert {run.state for run in schedules.history()} == {RunState.INCOMPLETE}
    assert asked(home) == ["11-20 11-20", "11-21 11-21", "11-22 11-22"]
    assert "Retrieval partial" in schedules.history()[0].words
