"""Runs of saved dose queries: what is noted of them, and that nothing runs twice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import time
from pathlib import Path

import pytest

from qrstation.errors import Cancelled, InvalidInput, NodeNotReached, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose_schedule import RunState, SavedRun
from qrstation.model.events import JobState
from tests.unit.services.dose.scheduled import BUG, FAULT, Home, ended, never, saved_query


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with ExitStack() as stack:
        yield Home(tmp_path, stack)


def ran(run: SavedRun | None) -> SavedRun:
    assert run is not None
    return run


def test_a_run_asks_for_the_days_that_are_meant_when_it_runs_and_is_noted(home: Home) -> None:
    home.queries().add(saved_query(days="7-1"))
    schedules, _ = home.open()
    run = ran(schedules.run("CT", home.retrieval, finish=ended(JobState.COMPLETE)))
    (order,) = home.retrieval.orders
    assert (str(order.query.date_from), str(order.query.date_until), order.saved_as) == (
        "2026-11-13",
        "2026-11-19",
        "CT",
    )
    assert (run.state, run.job, run.asked) == (RunState.DONE, 7, "CT of 2026-11-13 to 2026-11-19 from PACS")
    assert "3 objects received" in run.words
    assert schedules.history() == (run,) == home.open()[0].history("CT")


def test_the_day_of_a_run_is_that_of_the_clock_on_the_wall(home: Home) -> None:
    """At 23:30 UTC it is the next day in Berlin."""
    home.clock.now = home.clock.now.replace(hour=23, minute=30)
    home.queries().add(saved_query(days="today"))
    home.open()[0].run("CT", home.retrieval, finish=ended(JobState.COMPLETE))
    assert str(home.retrieval.orders[0].query.date_from) == "2026-11-21"


def test_nothing_to_fetch_is_a_run_that_is_done(home: Home) -> None:
    home.queries().add(saved_query())
    home.retrieval.keeps = False
    run = ran(home.open()[0].run("CT", home.retrieval, finish=never))
    assert (run.state, run.job) == (RunState.DONE, None)
    assert "Nothing to fetch" in run.words


@pytest.mark.parametrize(
    ("job", "problems", "state"),
    [
        (JobState.COMPLETE, (), RunState.DONE),
        (JobState.UNVERIFIED, (), RunState.DONE),
        (JobState.COMPLETE, ("The node ended early.",), RunState.INCOMPLETE),
        (JobState.PARTIAL, (), RunState.PARTIAL),
        (JobState.FAILED, ("The node ended early.",), RunState.FAILED),
        (JobState.CANCELLED, (), RunState.STOPPED),
        (JobState.PAUSED, (), RunState.STOPPED),
        (JobState.WAITING, (), RunState.STOPPED),
    ],
)
def test_a_run_ends_as_its_query_and_its_retrieval_do(
    home: Home, job: JobState, problems: tuple[str, ...], state: RunState
) -> None:
    home.queries().add(saved_query())
    home.retrieval.problems = problems
    run = ran(home.open()[0].run("CT", home.retrieval, finish=ended(job)))
    assert run.state is state
    assert all(problem in run.words for problem in problems)


def test_nothing_is_asked_where_the_node_or_the_store_does_not_answer(home: Home) -> None:
    home.queries().add(saved_query(every=15))
    home.retrieval.silent = NodeNotReached("OPENREM does not answer.", detail="It said “DOE^JANE”.")
    schedules, _ = home.open()
    with pytest.raises(NodeNotReached, match="OPENREM does not answer"):
        schedules.run("CT", home.retrieval, finish=never)
    assert not home.retrieval.orders
    (noted,) = schedules.history()
    assert (noted.state, noted.words) == (RunState.FAILED, "OPENREM does not answer. It said “…”.")


def test_a_run_that_failed_tells_why_and_the_next_one_runs_as_planned(home: Home) -> None:
    home.queries().add(saved_query(every=15))
    schedules, _ = home.open()
    home.retrieval.fault = FAULT
    with pytest.raises(QrError, match="broke off"):
        schedules.run("CT", home.retrieval, finish=never)
    (failed,) = schedules.history()
    assert (failed.state, failed.words) == (RunState.FAILED, "The node broke off. Ask again.")
    assert home.due(schedules) == ()
    home.later(minutes=15)
    home.retrieval.fault = None
    assert home.due(schedules) == ("CT",)
    assert (
        ran(schedules.run("CT", home.retrieval, finish=ended(JobState.COMPLETE), only_if_due=True)).state
        is RunState.DONE
    )


def test_a_bug_in_a_run_is_noted_and_does_not_leave_it_running(home: Home) -> None:
    home.queries().add(saved_query())
    schedules, _ = home.open()
    home.retrieval.fault = BUG
    with pytest.raises(KeyError):
        schedules.run("CT", home.retrieval, finish=never)
    assert schedules.history()[0].state is RunState.FAILED
    assert "see the log" in schedules.history()[0].words


def test_a_run_that_is_stopped_before_anything_is_fetched_says_so(home: Home) -> None:
    home.queries().add(saved_query())
    schedules, _ = home.open()
    stopping = Cancellation()
    home.retrieval.during = stopping.request
    with pytest.raises(Cancelled):
        schedules.run("CT", home.retrieval, finish=never, cancellation=stopping)
    assert schedules.history()[0].state is RunState.STOPPED


def test_a_query_that_runs_is_not_begun_again_by_this_program_or_another(home: Home) -> None:
    home.queries().add(saved_query(every=15))
    schedules, _ = home.open()
    another, _ = home.open()
    seen: list[object] = []

    def meanwhile() -> None:
        home.later(minutes=40)
        seen.extend(
            [
                home.due(schedules),
                home.due(another),
                schedules.run("CT", home.retrieval, finish=never),
                another.run("CT", home.retrieval, finish=never),
            ]
        )
        seen.extend(standing.last_run.state for standing in another.standings() if standing.last_run is not None)

    home.retrieval.during = meanwhile
    schedules.run("CT", home.retrieval, finish=ended(JobState.COMPLETE))
    assert seen == [(), (), None, None, RunState.RUNNING]
    assert len(schedules.history()) == 1
    assert home.due(another) == ("CT",)


def test_what_another_program_has_just_run_is_not_due_any_more(home: Home) -> None:
    """As where the window and an entry of cron have the same time."""
    home.queries().add(saved_query(daily=time(23, 30)))
    window, _ = home.open()
    home.later(hours=1)
    assert home.due(window) == ("CT",)
    home.open()[0].run("CT", home.retrieval, finish=ended(JobState.COMPLETE))
    assert window.run("CT", home.retrieval, finish=never, only_if_due=True) is None
    assert len(window.history()) == 1


def test_of_two_that_saw_it_due_at_the_same_moment_one_runs_it(home: Home) -> None:
    home.queries().add(saved_query(every=15))
    _, runs = home.open()
    _, others = home.open()
    first = runs.begin("CT", "", home.clock(), latest=0)
    assert first is not None
    assert others.begin("CT", "", home.clock(), latest=0) is None
    runs.keep(first)
    assert others.begin("CT", "", home.clock(), latest=0) is None


def test_a_run_whose_program_ended_in_the_middle_is_told_so_and_made_up_for_at_its_next_time(home: Home) -> None:
    home.queries().add(saved_query(every=15))
    with ExitStack() as program:
        crashed = Home(home.folder, program)
        _, runs = crashed.open()
        runs.begin("CT", "CT of a day", home.clock())
    schedules, _ = home.open()
    (left,) = schedules.history()
    assert (left.state, left.ended) == (RunState.BROKEN_OFF, None)
    assert "ended in the middle" in left.words
    assert home.due(schedules) == ()
    home.later(minutes=15)
    assert (
        ran(schedules.run("CT", home.retrieval, finish=ended(JobState.COMPLETE), only_if_due=True)).state
        is RunState.DONE
    )
    assert [run.state for run in schedules.history()] == [RunState.DONE, RunState.BROKEN_OFF]


def test_what_is_not_due_does_not_run_by_itself_but_when_it_is_wanted(home: Home) -> None:
    home.queries().add(saved_query(daily=time(2, 0)))
    schedules, _ = home.open()
    assert schedules.run("CT", home.retrieval, finish=never, only_if_due=True) is None
    assert ran(schedules.run("CT", home.retrieval, finish=ended(JobState.COMPLETE))).state is RunState.DONE
    with pytest.raises(InvalidInput, match="no saved dose query"):
        schedules.run("MG", home.retrieval, finish=never)


def test_each_query_stands_for_itself(home: Home) -> None:
    home.queries().add(saved_query("CT", every=15))
    home.queries().add(saved_query("MG"))
    schedules, _ = home.open()
    schedules.run("CT", home.retrieval, finish=ended(JobState.COMPLETE))
    schedules.run("MG", home.retrieval, finish=ended(JobState.PARTIAL))
    ct, mg = schedules.standings()
    assert ct.next_due is not None
    assert ct.next_due.minute == 15
    assert mg.next_due is None
    assert [standing.last_run and standing.last_run.state for standing in (ct, mg)] == [RunState.DONE, RunState.PARTIAL]
    assert [run.name for run in schedules.history()] == ["MG", "CT"]
    assert [run.name for run in schedules.history("CT")] == ["CT"]
