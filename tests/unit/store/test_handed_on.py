"""The record of what is handed on: counted without being read."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qrstation.model.handing_on import HandOnStanding, HandOnState, Target, TargetKind
from qrstation.model.instances import InstanceKey
from qrstation.store.dose_records import open_records
from qrstation.store.handed_on import HandedOn

NOW = datetime(2026, 11, 27, 2, 0, tzinfo=UTC)
FOLDER = Target(kind=TargetKind.FOLDER, place="/reports")
NODE = Target(kind=TargetKind.NODE, place="OpenREM")


@pytest.fixture
def records(tmp_path: Path) -> Iterator[HandedOn]:
    with closing(open_records(tmp_path / "dose.sqlite")) as database:
        yield HandedOn(database)


def keys(uids: Iterable[str]) -> list[InstanceKey]:
    return [InstanceKey("1", "1.1", uid) for uid in uids]


def note(records: HandedOn, uid: str, state: HandOnState, detail: str = "", *, minutes: int = 0) -> None:
    [handed] = [one for one in records.all() if one.target == NODE and one.sop_instance_uid == uid]
    not_before = NOW + timedelta(minutes=minutes) if minutes else None
    records.note(
        replace(handed, state=state, detail=detail, not_before=not_before, at=NOW + timedelta(minutes=minutes))
    )


def test_what_stands_how_is_counted_by_target(records: HandedOn) -> None:
    records.owe(FOLDER, keys("ab"), run="first", now=NOW)
    records.owe(NODE, keys("abcdef"), run="first", now=NOW)
    note(records, "a", HandOnState.DONE, "B007 warning")
    note(records, "b", HandOnState.WAITING, "It is down.", minutes=30)
    note(records, "c", HandOnState.WAITING, "It is down.", minutes=10)
    note(records, "d", HandOnState.FAILED, "It was refused.", minutes=5)
    note(records, "e", HandOnState.GONE, "It was removed.", minutes=40)
    note(records, "f", HandOnState.WAITING, minutes=20)
    folder, node = records.standing()
    assert folder == HandOnStanding(target=FOLDER, waiting=2)
    assert node == HandOnStanding(
        target=NODE,
        done=1,
        waiting=3,
        failed=1,
        gone=1,
        next_attempt=NOW + timedelta(minutes=10),
        reasons=("It was refused.", "It is down.", "It was removed."),
        reasons_failed=("It was refused.",),
    )


def test_what_may_be_tried_at_once_waits_for_no_moment(records: HandedOn) -> None:
    records.owe(NODE, keys("ab"), run="first", now=NOW)
    note(records, "a", HandOnState.WAITING, "It is down.", minutes=30)
    [node] = records.standing()
    assert (node.waiting, node.next_attempt) == (2, None)


def test_each_run_is_counted_by_itself(records: HandedOn) -> None:
    records.owe(NODE, keys("abc"), run="first", now=NOW)
    note(records, "a", HandOnState.FAILED, "It was refused.")
    records.owe(NODE, keys("cd"), run="second", now=NOW)
    [first], [second] = records.standing(run="first"), records.standing(run="second")
    assert (first.waiting, first.failed, first.reasons) == (1, 1, ("It was refused.",))
    assert (second.waiting, second.reasons) == (2, ())
    assert records.standing(run="third") == ()


@pytest.mark.parametrize(
    ("anew", "state"), [(True, HandOnState.DONE), (True, HandOnState.FAILED), (False, HandOnState.FAILED)]
)
def test_each_run_has_an_object_sent_again_once_however_often_it_is_looked_at(
    records: HandedOn, anew: bool, state: HandOnState
) -> None:
    assert records.owe(NODE, keys("a"), run="first", now=NOW, anew=anew) == 1
    note(records, "a", state)
    assert records.owe(NODE, keys("a"), run="second", now=NOW, anew=anew) == 1
    note(records, "a", state)
    for run in ("first", "second") * 2:
        assert records.owe(NODE, keys("a"), run=run, now=NOW, anew=anew) == 0
    assert [(one.state, one.run) for one in records.all()] == [(state, "second")]
    assert records.owe(NODE, keys("ab"), run="first", now=NOW, anew=anew) == 1, "what a run fetched later is owed"


def test_a_long_history_costs_little_to_count(records: HandedOn) -> None:
    records.owe(NODE, keys(f"1.2.{number}" for number in range(20_000)), run="first", now=NOW)
    records.owe(NODE, keys(["1.3"]), run="second", now=NOW)

    def seconds(read: Callable[[], object]) -> float:
        begun = time.thread_time()
        read()
        return time.thread_time() - begun

    to_read = min(seconds(records.all) for _ in range(3))
    assert min(seconds(records.standing) for _ in range(3)) < to_read / 4
    assert min(seconds(lambda: records.standing(run="second")) for _ in range(3)) < to_read / 50


def test_what_waits_by_its_uid_alone_waits_once_when_all_its_uids_are_known(records: HandedOn) -> None:
    nameless, named = InstanceKey("", "", "a"), InstanceKey("1", "1.1", "a")
    records.owe(NODE, [nameless], run="first", now=NOW)
    records.owe(NODE, [named], run="first", now=NOW)
    assert [one.key for one in records.due(NODE, NOW)] == [named]
