"""What is kept of dose retrievals, whatever becomes of the files."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.model.dose import Branch, DoseOrder, DoseQuery, HandOn, Processed
from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import ExpectedInstance
from qrstation.store.dose_records import DoseRecords

NOW = datetime.datetime(2026, 11, 20, 22, 0, tzinfo=datetime.UTC)
LATER = NOW + datetime.timedelta(minutes=5)
QUERY = DoseQuery(
    branches=(Branch.CT, Branch.FL),
    date_from=datetime.date(2026, 11, 19),
    date_until=datetime.date(2026, 11, 19),
    time_from=datetime.time(12),
    station_include=("ct1",),
)
ORDER = DoseOrder(node="PACS", query=QUERY, store="Store", hand_on=HandOn(folder="/reports"), saved_as="every night")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "dose.sqlite"


@pytest.fixture
def records(path: Path) -> Iterator[DoseRecords]:
    with closing(DoseRecords(path)) as one:
        yield one


def an_instance(uid: str, study: str = "1") -> ExpectedInstance:
    return ExpectedInstance(
        sop_instance_uid=uid, sop_class_uid="", series_instance_uid=f"{study}.1", study_instance_uid=study
    )


def test_a_run_is_kept_with_its_order_job_and_end(records: DoseRecords, path: Path) -> None:
    run = records.add_run(ORDER, NOW, review=NOW)
    [unfinished] = records.unfinished()
    assert (unfinished.id, unfinished.job, unfinished.order, unfinished.started) == (run, None, ORDER, NOW)
    records.note_job(run, 7)
    assert records.end_run(run, "complete: 2 objects received.", LATER)
    assert not records.end_run(run, "complete: 2 objects received.", LATER)
    assert records.unfinished() == ()
    with closing(DoseRecords(path)) as again:
        ended = again.run(run)
        assert ended is not None
        assert (ended.summary, ended.ended, ended.job) == ("complete: 2 objects received.", LATER, 7)
        assert again.run("another") is None
        again.begin_again(run)
        assert [one.id for one in again.unfinished()] == [run]
        assert not again.end_run(run, "complete: 2 objects received.", LATER)
        assert again.unfinished() == (), "it ended with the same words as before"


def test_a_run_that_cannot_be_read_leaves_the_others(records: DoseRecords) -> None:
    runs = [records.add_run(ORDER, moment, review=NOW) for moment in (NOW, LATER)]
    with records.database.writing() as connection:
        connection.execute("UPDATE runs SET dose_order = '{}' WHERE id = ?", (runs[0],))
    assert [run.id for run in records.unfinished()] == runs[1:]


def test_what_failed_twice_is_known_until_it_comes(records: DoseRecords) -> None:
    series = MatchKey(level=Level.SERIES, study_instance_uid="1", series_instance_uid="1.1")
    image = MatchKey(level=Level.IMAGE, study_instance_uid="1", series_instance_uid="1.2", sop_instance_uid="a")
    records.give_up("PACS", "STORE", [series, image])
    assert records.given_up("PACS", "STORE") == {"1.1", "a"}
    assert records.given_up("PACS", "") == records.given_up("Other", "STORE") == frozenset()
    records.came_after_all("PACS", "STORE", [replace(image, level=Level.SERIES, sop_instance_uid="")])
    assert records.given_up("PACS", "STORE") == {"1.1"}
    records.give_up("PACS", "STORE", [image, replace(image, sop_instance_uid="b")])
    records.came_after_all("PACS", "STORE", [image])
    assert records.given_up("PACS", "STORE") == {"1.1", "b"}


def test_what_was_sent_since_a_review_is_told_from_what_was_sent_before(records: DoseRecords) -> None:
    run = records.add_run(ORDER, LATER, review=NOW)
    records.remember("STORE", [an_instance("a"), an_instance("b")], "another", NOW)
    records.remember("STORE", [an_instance("b")], run, LATER)
    records.remember_series("STORE", "1", {"1.2": 4}, "another", LATER)
    by_any = records.processed_since(NOW, "STORE", "1", by_any=True)
    assert by_any == Processed(objects=frozenset("b"), whole_series={"1.2": 4})
    assert records.processed_since(NOW, "STORE", "1", by_any=False) == Processed(objects=frozenset("b"))
    assert records.processed_since(LATER, "STORE", "1", by_any=True) is None


def test_nothing_is_known_of_a_study_that_was_not_processed(records: DoseRecords) -> None:
    records.remember("", [an_instance("a")], None, NOW)
    assert records.processed("", "2") is None
    assert records.processed("STORE", "1") is None


def test_what_was_processed_is_known_by_study_and_destination(records: DoseRecords) -> None:
    records.remember("", [an_instance("a"), an_instance("b", "2")], None, NOW)
    records.remember("", [an_instance("a"), an_instance("c")], "1", LATER)
    records.remember("STORE", [an_instance("d")], "1", LATER)
    assert records.processed("", "1") == Processed(objects=frozenset("ac"))
    assert records.processed("STORE", "1") == Processed(objects=frozenset("d"))


def test_a_series_that_went_whole_is_known_with_its_number(records: DoseRecords) -> None:
    records.remember_series("STORE", "1", {"1.1": 3, "1.2": 1}, "1", NOW)
    records.remember_series("STORE", "1", {"1.1": 4}, "2", LATER)
    assert records.processed("STORE", "1") == Processed(whole_series={"1.1": 4, "1.2": 1})


def test_a_damaged_file_is_put_aside_and_the_user_is_told(path: Path) -> None:
    path.write_bytes(b"no database" * 1000)
    with closing(DoseRecords(path)) as records:
        (warning,) = records.warnings
        records.remember("", [an_instance("a")], None, NOW)
        assert records.processed("", "1") is not None
    assert "kept as" in warning
    assert len(list(path.parent.glob("dose.sqlite.damaged-*"))) == 1
