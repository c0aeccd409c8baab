"""Files that were received and are not there any more, or no longer legible: remembered until somebody accepts it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from qrstation.model.query import MatchKey
from qrstation.store.database import Database
from qrstation.store.index import JOINED, Record
from qrstation.store.layout import Place

_PLACE = "StudyInstanceUID, SeriesInstanceUID, SOPInstanceUID, variant"
_AT_PLACE = "StudyInstanceUID = ? AND SeriesInstanceUID = ? AND SOPInstanceUID = ? AND variant = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What a file was when it was received: ``size`` in bytes, ``sha256`` of the data set in hexadecimal."""

    size: int
    sha256: str


KnownAt = Callable[[Place], Received | None]
"""What was received at a place; none where that is not known."""


def remember(connection: sqlite3.Connection, records: Iterable[Record]) -> None:
    """Remember instances that leave the index without anybody having wanted that."""
    connection.executemany(
        f"INSERT OR REPLACE INTO lost (PatientID, {_PLACE}, size, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(one.patient_id, *_values(one.place), one.size, bytes.fromhex(one.sha256)) for one in records],
    )


def copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Take over what another index remembers; what is recorded in this one was found again."""
    columns = f"PatientID, {_PLACE}, size, sha256"
    for row in source.execute(f"SELECT {columns} FROM lost"):
        if not target.execute(f"SELECT 1 FROM {JOINED} WHERE {_AT_PLACE}", row[1:5]).fetchone():
            target.execute(f"INSERT OR IGNORE INTO lost ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def received(connection: sqlite3.Connection, place: Place) -> Received | None:
    """What was received at a place, as far as it is recorded or remembered."""
    row = connection.execute(
        f"SELECT size, sha256 FROM {JOINED} WHERE {_AT_PLACE} "
        f"UNION ALL SELECT size, sha256 FROM lost WHERE {_AT_PLACE}",
        (*_values(place), *_values(place)),
    ).fetchone()
    return None if row is None else Received(size=row[0], sha256=row[1].hex())


def known_by(database: Database) -> KnownAt:
    """What an index knows, that is sound."""

    def known_at(place: Place) -> Received | None:
        with database.reading() as connection:
            return received(connection, place)

    return known_at


class Remains:
    """What can still be read of a damaged index that was put aside.

    Parameters
    ----------
    path
        Its file; nothing is known where there is none.
    """

    def __init__(self, path: Path | None) -> None:
        self._connection = None
        if path is not None and path.exists():
            self._connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)

    def received(self, place: Place) -> Received | None:
        """What was received at a place; none where that is not recorded, or not legible any more."""
        if self._connection is not None:
            with suppress(sqlite3.Error, UnicodeDecodeError, TypeError, AttributeError):
                return received(self._connection, place)
        return None

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()


def places(connection: sqlite3.Connection) -> list[Place]:
    """Where the files were, in order."""
    rows = connection.execute(f"SELECT {_PLACE} FROM lost ORDER BY {_PLACE}")
    return [
        Place(study_instance_uid=study, series_instance_uid=series, sop_instance_uid=instance, variant=variant)
        for study, series, instance, variant in rows
    ]


def count(connection: sqlite3.Connection) -> int:
    """Number of them."""
    return int(connection.execute("SELECT count(*) FROM lost").fetchone()[0])


def found(connection: sqlite3.Connection, place: Place) -> None:
    """Forget a file because one is there again."""
    connection.execute(f"DELETE FROM lost WHERE {_AT_PLACE}", _values(place))


def forget(connection: sqlite3.Connection, keys: Iterable[MatchKey]) -> None:
    """Forget what was at or below some entities, because they were removed on purpose."""
    for key in keys:
        known = [level for level in (*key.level.above, key.level) if key.unique_key(level)]
        if key.level in known:
            where = " AND ".join(f"{level.unique_key} = ?" for level in known)
            connection.execute(f"DELETE FROM lost WHERE {where}", [key.unique_key(level) for level in known])


def accept(connection: sqlite3.Connection) -> int:
    """Forget all; their number."""
    return connection.execute("DELETE FROM lost").rowcount


def _values(place: Place) -> tuple[str, str, str, str]:
    return place.study_instance_uid, place.series_instance_uid, place.sop_instance_uid, place.variant
