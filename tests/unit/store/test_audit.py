"""The audit trail's file: added to at the end, sealed, forgotten from the beginning."""

from __future__ import annotations

import sqlite3
import stat
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault
from qrstation.model.audit import AskedQuery, AuditKind, AuditRecord, AuditSelection, Handled
from qrstation.store.audit import AuditTrail

MONTH = timedelta(days=30)
START = datetime(2026, 3, 1, 12, tzinfo=UTC)


def a_record(number: int, *, kind: AuditKind = AuditKind.QUERIED, node: str = "PACS") -> AuditRecord:
    return AuditRecord(
        time=START + timedelta(days=number),
        kind=kind,
        user="physicist",
        ae_title="QRSTATION",
        host="desk",
        node=node,
        matches=number,
        handled=(Handled(patient_id="Παπ-1", study_instance_uid="1.2.3", sop_class_uid="1.2", instances=number),),
        query=AskedQuery(sop_class_uid="1.2.840", identifier="AAAA"),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "audit.sqlite"


@pytest.fixture
def trail(path: Path) -> Iterator[AuditTrail]:
    with closing(AuditTrail(path)) as one:
        for number in range(5):
            one.add(a_record(number))
        yield one


def change(path: Path, statement: str) -> None:
    """Change the file behind the program's back, as somebody with a database tool would."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER records_stay")
        connection.execute(statement)
        connection.commit()


def numbers(trail: AuditTrail, selection: AuditSelection | None = None) -> list[int]:
    return [entry.number for entry in trail.entries(selection)]


def test_what_was_written_is_read_again(trail: AuditTrail, path: Path) -> None:
    assert [entry.record for entry in trail.entries()] == [a_record(number) for number in range(5)]
    with closing(AuditTrail(path)) as again:
        assert numbers(again) == [1, 2, 3, 4, 5]
        assert again.check().is_whole


def test_selections(trail: AuditTrail) -> None:
    trail.add(a_record(5, kind=AuditKind.REMOVED, node="Other"))
    assert numbers(trail, AuditSelection(start=START + timedelta(days=1), end=START + timedelta(days=3))) == [2, 3]
    assert numbers(trail, AuditSelection(kinds=frozenset({AuditKind.REMOVED, AuditKind.STARTED}))) == [6]
    assert numbers(trail, AuditSelection(node="PACS", limit=2)) == [4, 5]
    assert trail.nodes() == ("Other", "PACS")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions elsewhere")
def test_nobody_else_may_read_it(trail: AuditTrail, path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_record_cannot_be_changed(trail: AuditTrail, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError, match="records stay"):
        connection.execute("UPDATE records SET record = '{}' WHERE number = 3")


@pytest.mark.parametrize(
    ("statement", "first_wrong", "cut_short"),
    [
        ("UPDATE records SET record = replace(record, 'physicist', 'nobody') WHERE number = 3", 3, False),
        ("DELETE FROM records WHERE number = 3", 4, False),
        ("DELETE FROM records WHERE number = 1", 2, False),
        ("DELETE FROM records WHERE number >= 4", None, True),
        ("DELETE FROM records", None, True),
        ("INSERT INTO records (at, record, seal) SELECT at, record, seal FROM records WHERE number = 1", 6, False),
    ],
)
def test_what_was_done_to_the_file_shows(
    trail: AuditTrail, path: Path, statement: str, first_wrong: int | None, cut_short: bool
) -> None:
    change(path, statement)
    check = trail.check()
    assert (check.first_wrong, check.cut_short, check.is_whole) == (first_wrong, cut_short, False)


def test_old_records_are_forgotten_and_the_rest_stays_whole(trail: AuditTrail) -> None:
    assert trail.forget_older(MONTH, START + timedelta(days=2) + MONTH) == 2
    assert numbers(trail) == [3, 4, 5]
    assert trail.check().is_whole
    trail.add(a_record(6))
    assert numbers(trail) == [3, 4, 5, 6]
    assert trail.check().is_whole


def test_a_clock_far_ahead_forgets_nothing(trail: AuditTrail) -> None:
    assert trail.forget_older(MONTH, START + timedelta(days=600)) == 0
    trail.add(a_record(600))
    assert trail.forget_older(MONTH, START + timedelta(days=600)) == 0
    assert numbers(trail) == [1, 2, 3, 4, 5, 6]


def test_a_clock_that_went_back_forgets_nothing_in_the_middle(trail: AuditTrail) -> None:
    trail.add(a_record(-9))
    assert trail.forget_older(MONTH, START + MONTH) == 0
    assert trail.check().is_whole


def test_several_threads_and_programs_add_to_one_chain(trail: AuditTrail, path: Path) -> None:
    with closing(AuditTrail(path)) as other:
        threads = [
            threading.Thread(target=lambda one=one: [one.add(a_record(each)) for each in range(10)])
            for one in (trail, other, trail)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    check = trail.check()
    assert (check.records, check.is_whole) == (35, True)


def test_a_damaged_trail_is_kept_aside_and_begun_anew(path: Path) -> None:
    path.write_bytes(b"this is no database, and was none" * 100)
    with closing(AuditTrail(path)) as anew:
        (warning,) = anew.warnings
        kept = next(path.parent.glob("audit.sqlite.damaged-*"))
        assert str(kept) in warning
        anew.add(a_record(1))
        assert numbers(anew) == [1]
        check = anew.check()
        assert (check.is_whole, check.first_wrong, check.put_aside) == (False, None, (kept.name,))
        assert f"put aside: {kept.name}" in check.told
        kept.unlink()
        assert anew.check().is_whole


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ArchiveFault):
        AuditTrail(tmp_path / "missing" / "audit.sqlite")
