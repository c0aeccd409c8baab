"""The audit trail: records are added at the end, never changed, and forgotten only from the beginning, when old.

Each record is sealed with the SHA-256 of the seal before it and its own text, so that a record that was changed, put in
or taken out shows. Whoever may write the file and knows this can seal it anew: keep a seal elsewhere to see that, too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from qrstation.model.audit import AuditCheck, AuditEntry, AuditRecord, AuditSelection
from qrstation.store.database import Database, DatabaseDamaged, Schema, sortable
from qrstation.store.database_files import kept_aside, set_aside
from qrstation.words import later, say

_LONGEST_PAUSE = timedelta(days=365)
_RECORD = TypeAdapter(AuditRecord)

_SCHEMA = Schema(
    name=later("audit trail"),
    version=1,
    statements=(
        "CREATE TABLE records (number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, record TEXT NOT NULL, "
        "seal TEXT NOT NULL)",
        "CREATE INDEX records_by_time ON records (at)",
        # The last record that was old enough to be forgotten: the chain of seals begins with its.
        "CREATE TABLE forgotten (number INTEGER NOT NULL, seal TEXT NOT NULL)",
        "INSERT INTO forgotten VALUES (0, '')",
        "CREATE TRIGGER records_stay BEFORE UPDATE ON records BEGIN SELECT RAISE(ABORT, 'records stay'); END",
    ),
    # Records are added at one end, and hardly ever read: what is behind need not stay in memory.
    cache=1 << 10,
)


class AuditTrail:
    """Records in a file, which several threads and processes may add to.

    Raises
    ------
    ArchiveFault
        The file cannot be opened, or a newer version of the program made it.
    """

    def __init__(self, path: Path) -> None:
        self.warnings: tuple[str, ...] = ()
        """Sentences for the user about a trail that could not be used."""
        try:
            self._database = Database(path, _SCHEMA)
        except DatabaseDamaged:
            kept = set_aside(path)
            self.warnings = (
                say("The audit trail was damaged and has been begun anew; the old one is kept as {kept}.", kept=kept),
            )
            self._database = Database(path, _SCHEMA)

    def add(self, record: AuditRecord) -> None:
        """Add a record; it is on the medium when this returns."""
        text = _RECORD.dump_json(_encodable(record)).decode()
        with self._database.writing() as connection:
            (before,) = connection.execute(
                """SELECT coalesce((SELECT seal FROM records ORDER BY number DESC LIMIT 1),
                                   (SELECT seal FROM forgotten))"""
            ).fetchone()
            connection.execute(
                "INSERT INTO records (at, record, seal) VALUES (?, ?, ?)",
                (sortable(record.time), text, _seal(before, text)),
            )

    def forget_older(self, kept_for: timedelta, now: datetime) -> int:
        """Forget what is older, up to the first record that is not; the number of records.

        Where all are older, or nothing was recorded for a year and for as long as records are kept, the clock is
        doubted: it may have been set far ahead. Then none is forgotten.
        """
        with self._database.writing() as connection:
            first_kept = connection.execute(
                "SELECT number, at FROM records WHERE at >= ? ORDER BY number LIMIT 1", (sortable(now - kept_for),)
            ).fetchone()
            if first_kept is None:
                return 0
            older = f"WHERE number < {int(first_kept[0])}"
            last = connection.execute(
                f"SELECT number, seal, at FROM records {older} ORDER BY number DESC LIMIT 1"
            ).fetchone()
            if last is None:
                return 0
            pause = datetime.fromisoformat(first_kept[1]) - datetime.fromisoformat(last[2])
            if pause > max(kept_for, _LONGEST_PAUSE):
                return 0
            connection.execute("UPDATE forgotten SET number = ?, seal = ?", last[:2])
            return connection.execute(f"DELETE FROM records {older}").rowcount

    def entries(self, selection: AuditSelection | None = None) -> Iterator[AuditEntry]:
        """Give the records that are wanted, oldest first."""
        condition, values = _condition(selection or AuditSelection())
        with self._database.reading() as connection:
            for number, record, seal in connection.execute(
                f"""SELECT number, record, seal FROM
                    (SELECT * FROM records WHERE {condition} ORDER BY number DESC LIMIT ?) ORDER BY number""",
                values,
            ):
                yield AuditEntry(number=number, record=_RECORD.validate_json(record), seal=seal)

    def nodes(self) -> tuple[str, ...]:
        """Names of the other sides in the trail."""
        with self._database.reading() as connection:
            found = connection.execute("SELECT DISTINCT json_extract(record, '$.node') FROM records").fetchall()
        return tuple(sorted((node for (node,) in found if node), key=str.casefold))

    def check(self) -> AuditCheck:
        """Follow the seals from the first record to the last."""
        count, first_wrong = 0, None
        with self._database.reading() as connection:
            last, seal = connection.execute("SELECT number, seal FROM forgotten").fetchone()
            for number, record, written in connection.execute(
                "SELECT number, record, seal FROM records ORDER BY number"
            ):
                if first_wrong is None and (number != last + 1 or written != _seal(seal, record)):
                    first_wrong = number
                count, last, seal = count + 1, number, written
            given = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'records'").fetchone()
        cut_short = given is not None and given[0] > last
        put_aside = tuple(sorted(path.name for path in kept_aside(self._database.path)))
        return AuditCheck(records=count, first_wrong=first_wrong, cut_short=cut_short, seal=seal, put_aside=put_aside)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


def _seal(before: str, text: str) -> str:
    return hashlib.sha256(f"{before}\n{text}".encode()).hexdigest()


def _condition(selection: AuditSelection) -> tuple[str, tuple[Any, ...]]:
    parts, values = ["1"], list[Any]()
    if selection.start is not None:
        parts.append("at >= ?")
        values.append(sortable(selection.start))
    if selection.end is not None:
        parts.append("at < ?")
        values.append(sortable(selection.end))
    if selection.kinds:
        parts.append(f"json_extract(record, '$.kind') IN ({', '.join('?' * len(selection.kinds))})")
        values.extend(kind.value for kind in selection.kinds)
    if selection.node:
        parts.append("json_extract(record, '$.node') = ?")
        values.append(selection.node)
    return " AND ".join(parts), (*values, -1 if selection.limit is None else selection.limit)


def _encodable(record: AuditRecord) -> AuditRecord:
    """A record that can be written whatever the names of files on old media are made of."""
    return replace(record, place=record.place.encode(errors="replace").decode())
