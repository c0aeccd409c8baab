from __future__ import annotations

import sqlite3
import stat
import threading
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault
from qrstation.store import database
from qrstation.store.database import Database, DatabaseDamaged, Schema
from qrstation.store.database_files import set_aside

FIRST = Schema(name="list", version=1, statements=("CREATE TABLE t (a TEXT)",))
SECOND = Schema(
    name="list",
    version=2,
    statements=("CREATE TABLE t (a TEXT, b TEXT)",),
    migrations={1: ("ALTER TABLE t ADD COLUMN b TEXT", "UPDATE t SET b = a")},
)
BROKEN = Schema(name="list", version=2, statements=(), migrations={1: ("ALTER TABLE t ADD COLUMN b", "no SQL")})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = Database(tmp_path / "list.sqlite", FIRST)
    with made.writing() as connection:
        connection.execute("INSERT INTO t VALUES ('kept')")
    made.close()
    return made.path


def rows(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT * FROM t").fetchall()


def test_it_is_durable_and_private(path: Path) -> None:
    opened = Database(path, FIRST)
    with opened.writing() as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    with opened.writing(flushed=False) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (1,)
    opened.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_older_one_is_migrated_after_a_copy_was_made(path: Path) -> None:
    Database(path, SECOND).close()
    assert rows(path) == [("kept", "kept")]
    assert rows(path.with_name("list.sqlite.version-1")) == [("kept",)]


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    with pytest.raises(ArchiveFault):
        Database(path, BROKEN)
    assert rows(path) == [("kept",)]


def test_a_newer_one_is_refused_and_not_touched(path: Path) -> None:
    Database(path, SECOND).close()
    with pytest.raises(ArchiveFault, match="newer version"):
        Database(path, FIRST)
    assert rows(path) == [("kept", "kept")]


def test_what_is_no_database_is_damaged_and_can_be_put_aside(path: Path) -> None:
    path.write_bytes(b"no database" * 100)
    with pytest.raises(DatabaseDamaged):
        Database(path, FIRST)
    kept = set_aside(path)
    assert kept.read_bytes() == b"no database" * 100
    assert not path.exists()


def test_damage_that_showed_in_use_is_remembered(path: Path) -> None:
    opened = Database(path, FIRST)
    with opened.writing() as connection:
        connection.executemany("INSERT INTO t VALUES (?)", ((f"{number:0100}",) for number in range(1000)))
    opened.close()
    content = bytearray(path.read_bytes())
    content[-4096:] = b"\xff" * 4096
    path.write_bytes(content)
    opened = Database(path, FIRST)
    with pytest.raises(DatabaseDamaged), opened.reading() as connection:
        connection.execute("SELECT sum(length(a)) FROM t").fetchone()
    opened.close()
    with pytest.raises(DatabaseDamaged):
        Database(path, FIRST)
    set_aside(path)
    Database(path, FIRST).close()


def test_a_lock_of_another_process_is_told_in_words(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_BUSY_TIMEOUT", 0.05)
    opened = Database(path, FIRST)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ArchiveFault, match="in use by another program"), opened.writing():
            pass
        other.execute("ROLLBACK")
    with opened.writing() as connection:
        connection.execute("INSERT INTO t VALUES ('later')")
    opened.close()


def test_what_is_raised_undoes_the_transaction(path: Path) -> None:
    opened = Database(path, FIRST)

    def break_off() -> None:
        with opened.writing() as connection:
            connection.execute("INSERT INTO t VALUES ('half')")
            raise KeyError

    with pytest.raises(KeyError):
        break_off()
    opened.close()
    assert rows(path) == [("kept",)]


def test_readers_do_not_wait_for_the_writer(path: Path) -> None:
    opened = Database(path, FIRST)
    seen: list[int] = []

    def read() -> None:
        with opened.reading() as connection:
            seen.append(connection.execute("SELECT count(*) FROM t").fetchone()[0])

    with opened.writing() as connection:
        connection.execute("INSERT INTO t VALUES ('new')")
        reader = threading.Thread(target=read)
        reader.start()
        reader.join(5)
    opened.close()
    assert seen == [1]


def test_after_closing_it_says_so(path: Path) -> None:
    opened = Database(path, FIRST)
    opened.close()
    opened.close()
    with pytest.raises(ArchiveFault, match="closed"), opened.reading():
        pass
    with pytest.raises(ArchiveFault, match="closed"), opened.writing():
        pass


def test_a_folder_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(ArchiveFault, match="cannot be opened"):
        Database(tmp_path / "none" / "list.sqlite", FIRST)


def test_a_crowd_of_readers_leaves_few_connections(path: Path) -> None:
    def is_open(connection: sqlite3.Connection) -> bool:
        try:
            connection.execute("SELECT * FROM t").fetchall()
        except sqlite3.ProgrammingError:
            return False
        return True

    with closing(Database(path, FIRST)) as opened:
        with ExitStack() as crowd:
            lent = [crowd.enter_context(opened.reading()) for _ in range(20)]
            assert all(map(is_open, lent))
        assert sum(map(is_open, lent)) == 4
        with opened.reading() as connection:
            assert connection.execute("SELECT * FROM t").fetchall() == [("kept",)]
