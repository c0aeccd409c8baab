"""SQLite as this room uses it: durable, one writer at a time, readers that never wait, and every fault in words."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from qrstation.errors import ArchiveFault, DiskFull
from qrstation.store.database_files import mark_of, set_aside
from qrstation.words import say

_BUSY_TIMEOUT = 10.0
"""Seconds that a writer waits for another process."""
_MOST_IDLE = 4
"""Connections that are kept for the next readers: each has a cache of its own."""
_ROOM_IN_USE = 64 << 10
"""Bytes that SQLite wants, besides the database, for an index of its write-ahead log and the log's beginning."""
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_MAYBE_DAMAGE = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_READONLY)
_HEAD = b"SQLite format 3\0??\2\2"
"""How the file begins: the size of its pages, which may differ, and twice that it has a write-ahead log."""
_SIGNS_OF_DAMAGE = ("Could not decode to UTF-8", "unsupported file format")
"""Of damage that has no code of its own."""


def sortable(moment: datetime) -> str:
    """Write a moment so that what is earlier sorts first, whatever time zone it was told in."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class DatabaseDamaged(ArchiveFault):
    """The file cannot be read as the database that it should be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """Tables of a database: ``statements`` make them, ``migrations`` lead from each older version to the next one."""

    name: str
    version: int
    statements: Sequence[str]
    migrations: Mapping[int, Sequence[str]] = field(default_factory=dict)
    cache: int = 32 << 10
    """KiB of the file that each connection keeps in memory."""

    def shape(self) -> frozenset[tuple[str, str]]:
        """What the statements make; see `_shape`."""
        with closing(sqlite3.connect(":memory:")) as connection:
            for statement in self.statements:
                connection.execute(statement)
            return _shape(connection)


def _shape(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """Columns of the tables, in any order, and what the indexes and triggers were made by."""
    made = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL")
    columns = connection.execute(
        "SELECT tables.name, columns.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns "
        "WHERE tables.type = 'table'"
    )
    return frozenset((*((name, " ".join(sql.split())) for name, sql in made), *columns))


class Database:
    """One database file, to be used from any thread and by several processes.

    Parameters
    ----------
    path
        Its file, on a local disk: several processes cannot share it over a network.

    Raises
    ------
    DatabaseDamaged
        It is no database, or a damaged one.
    ArchiveFault
        It cannot be opened, or a newer version of the program made it.
    """

    def __init__(self, path: Path, schema: Schema) -> None:
        self.path = path
        self._schema = schema
        self._lock = threading.RLock()
        self._pool = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._closed = False
        self._is_damaged = False
        if self._mark.exists():
            raise self._damaged(say("Damage was found when it was last used."))
        self._open()

    def _open(self) -> None:
        with self._faults(), self._opening():
            if not self.path.exists():
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self._number = self.path.stat().st_ino
            self._writer = self._connection()
            self._flushed = True
            try:
                self._prepare()
            except BaseException:
                self._writer.close()
                raise

    def _connection(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_BUSY_TIMEOUT, isolation_level=None, check_same_thread=False)
        connection.execute(f"PRAGMA cache_size = -{self._schema.cache}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        # Else savepoints and sorting write what patients are called into the system's folder for temporary files.
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

    def _prepare(self) -> None:
        (mode,) = self._writer.execute("PRAGMA journal_mode = WAL").fetchone()
        if mode != "wal":
            raise ArchiveFault(
                say("The {schema} cannot be kept in this folder.", schema=self._name),
                detail=say("{path}: the file system does not allow a write-ahead log.", path=self.path),
                advice=say("Keep the program's data on a local disk."),
            )
        version = self._version()
        if version > self._schema.version:
            raise ArchiveFault(
                say("The {schema} was made by a newer version of qrstation.", schema=self._name),
                detail=say(
                    "{path} has version {version}; this program knows {known}.",
                    path=self.path,
                    version=version,
                    known=self._schema.version,
                ),
                advice=say("Update qrstation, or choose another home folder."),
            )
        if 0 < version < self._schema.version:
            self._back_up(version)
        if version < self._schema.version:
            with self.writing() as connection:
                self._migrate(connection)
        if _shape(self._writer) != self._schema.shape():
            raise self._note_damage(say("Its tables are not those that were made."))
        # Reads every table's root page, so that damage shows now and not in the middle of a transfer.
        for (table,) in self._writer.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            self._writer.execute(f'SELECT * FROM "{table}" LIMIT 1').fetchone()

    def _version(self) -> int:
        return int(self._writer.execute("PRAGMA user_version").fetchone()[0])

    def _migrate(self, connection: sqlite3.Connection) -> None:
        version = self._version()
        if version == 0:
            for statement in self._schema.statements:
                connection.execute(statement)
            version = self._schema.version
        while version < self._schema.version:
            for statement in self._schema.migrations[version]:
                connection.execute(statement)
            version += 1
        connection.execute(f"PRAGMA user_version = {version}")

    def _back_up(self, version: int) -> None:
        backup = self.path.with_name(f"{self.path.name}.version-{version}")
        backup.unlink(missing_ok=True)
        os.close(os.open(backup, os.O_RDWR | os.O_CREAT, 0o600))
        with closing(sqlite3.connect(backup)) as copy:
            self._writer.backup(copy)

    @contextmanager
    def writing(self, *, flushed: bool = True) -> Iterator[sqlite3.Connection]:
        """Write in one transaction, alone among all threads and processes; what is raised inside undoes it.

        Parameters
        ----------
        flushed
            Whether the transaction must be on the medium when the block ends. Without, it survives the end of the
            program at any moment, but maybe no power cut before the next transaction that is flushed.
        """
        with self._faults(), self._lock:
            self._check_open()
            connection = self._writer
            if connection.in_transaction:
                yield connection
                return
            if flushed is not self._flushed:
                connection.execute(f"PRAGMA synchronous = {'FULL' if flushed else 'NORMAL'}")
                self._flushed = flushed
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            try:
                connection.execute("COMMIT")
            except sqlite3.Error:
                with suppress(sqlite3.Error):
                    connection.rollback()
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection that reads; what others write meanwhile neither waits nor shows in the middle."""
        with self._faults():
            with self._pool:
                self._check_open()
                idle = self._idle
                connection = idle.pop() if idle else None
            if connection is None:
                connection = self._connection()
            try:
                yield connection
            finally:
                with self._pool:
                    if self._closed or idle is not self._idle or len(idle) >= _MOST_IDLE:
                        connection.close()
                    else:
                        idle.append(connection)

    def replace_by(self, other: Database) -> None:
        """Take over everything that another database of the same schema holds, in one step for readers."""
        with self._faults(), self._lock, other._lock:
            self._check_open()
            other._writer.backup(self._writer)

    @property
    def is_damaged(self) -> bool:
        """Whether damage was found since it was opened, or another process has made it anew."""
        try:
            return self._is_damaged or self.path.stat().st_ino != self._number
        except OSError:
            return False

    @contextmanager
    def anew(self) -> Iterator[Path | None]:
        """Begin with empty tables, or those that another process has made; it counts as damaged until the block ends.

        Yields the name under which the damaged file is kept, none where another process keeps it.

        Raises
        ------
        ArchiveFault
            The damaged file cannot be put aside.
        """
        with self._lock:
            with self._pool:
                self._check_open()
                self._is_damaged = True
                for connection in (*self._idle, self._writer):
                    connection.close()
                # Connections that are lent belong to the list that there was.
                self._idle = []
            kept = set_aside(self.path) if self._mark.exists() else None
            self._open()
        yield kept
        self._is_damaged = False

    def _check_open(self) -> None:
        if self._closed:
            raise ArchiveFault(say("The {schema} has been closed.", schema=self._name))

    def close(self) -> None:
        """Close every connection; those in use close when they are given back."""
        with self._lock, self._pool:
            if self._closed:
                return
            self._closed = True
            for connection in (*self._idle, self._writer):
                connection.close()
            self._idle.clear()

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._fault(error) from error
        except UnicodeDecodeError as error:
            # What SQLite says of a damaged database may quote it.
            raise self._note_damage(say("It holds what is no text.")) from error

    @contextmanager
    def _opening(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise ArchiveFault(
                say("The {schema} cannot be opened.", schema=self._name),
                detail=f"{self.path}: {error.strerror or error}.",
                advice=say("Check that the folder exists and may be written to."),
            ) from error

    @property
    def _name(self) -> str:
        return say(self._schema.name)

    @property
    def _mark(self) -> Path:
        """File that says that the database is damaged."""
        return mark_of(self.path)

    def _damaged(self, what: str) -> DatabaseDamaged:
        return DatabaseDamaged(
            say("The {schema} is damaged.", schema=self._name),
            detail=f"{self.path}: {what.removesuffix('.')}.",
            advice=say(
                "Try again. If it stays damaged, start the program again: it makes a new one and keeps the old one."
            ),
        )

    def _note_damage(self, what: str) -> DatabaseDamaged:
        self._is_damaged = True
        # Damage deep inside may not show when the file is next opened.
        with suppress(OSError):
            self._mark.touch(mode=0o600)
        return self._damaged(what)

    def _looks_damaged(self) -> bool:
        """Whether the head of the file or its tables are not as they were made."""
        try:
            with self.path.open("rb") as file:
                head = file.read(len(_HEAD))
            if len(head) == len(_HEAD) and (head[:16], head[18:]) != (_HEAD[:16], _HEAD[18:]):
                return True
            with closing(self._connection()) as connection:
                (version,) = connection.execute("PRAGMA user_version").fetchone()
                return version == self._schema.version and _shape(connection) != self._schema.shape()
        except UnicodeDecodeError:
            return True
        except OSError:
            return False
        except sqlite3.Error as error:
            return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE

    def _lacks_room(self) -> bool:
        """Whether the disk has no room for what SQLite keeps beside a database that is in use."""
        try:
            return shutil.disk_usage(self.path.parent).free < _ROOM_IN_USE
        except OSError:
            return False

    def _fault(self, error: sqlite3.Error) -> ArchiveFault:
        detail = f"{self.path}: {error}."
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        signs = any(sign in str(error) for sign in _SIGNS_OF_DAMAGE)
        if code in _DAMAGE or signs or (code in _MAYBE_DAMAGE and self._looks_damaged()):
            return self._note_damage(str(error))
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return ArchiveFault(
                say("The {schema} is in use by another program.", schema=self._name),
                detail=detail,
                advice=say("Try again when the other program has finished."),
            )
        if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and self._lacks_room()):
            return DiskFull(
                say(
                    "The disk that the {schema} lies on is full: nothing already received was affected.",
                    schema=self._name,
                ),
                detail=detail,
                advice=say("Free some space, then start the transfer again."),
            )
        return ArchiveFault(
            say("The {schema} cannot be used.", schema=self._name),
            detail=detail,
            advice=say("Check the disk and the permissions of the folder."),
        )
