"""What is handed on to other places: on disk before it is tried, and once it was acknowledged never sent again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from qrstation.model.handing_on import Handed, HandOnState, Target, TargetKind
from qrstation.store.database import Database

_COLUMNS = "kind, place, sop_instance_uid, job, state, attempts, not_before, detail, at"

_GIVEN_UP = (HandOnState.FAILED, HandOnState.GONE)


class HandedOn:
    """Objects and targets in the record of dose retrievals; several threads and processes may use it.

    Parameters
    ----------
    records
        See `qrstation.store.dose_records.open_records`.
    """

    def __init__(self, records: Database) -> None:
        self._records = records

    def owe(self, target: Target, sop_instance_uids: Iterable[str], *, job: int, now: datetime) -> int:
        """Put down that what a job fetched is to go to a target; the number of objects that were not owed before.

        What was acknowledged there stays so; what had failed is owed again where another job fetched it anew.
        """
        place = (target.kind, target.place)
        added = 0
        with self._records.writing() as connection:
            for uid in sop_instance_uids:
                known = "kind = ? AND place = ? AND sop_instance_uid = ? AND job != ?"
                _revive(connection, f"{known} AND state IN (?, ?)", (*place, uid, job, *_GIVEN_UP))
                connection.execute(f"UPDATE handed_on SET job = ? WHERE {known}", (job, *place, uid, job))
                added += connection.execute(
                    """INSERT OR IGNORE INTO handed_on (kind, place, sop_instance_uid, job, state, at)
                       VALUES (?, ?, ?, ?, ?, ?)""",
                    (*place, uid, job, HandOnState.WAITING, _text(now)),
                ).rowcount
        return added

    def revive(self, targets: Sequence[Target]) -> None:
        """Have everything tried at once that is owed to some targets, also what failed."""
        with self._records.writing() as connection:
            for target in targets:
                owed = (target.kind, target.place, HandOnState.WAITING, HandOnState.FAILED)
                _revive(connection, "kind = ? AND place = ? AND state IN (?, ?)", owed)

    def due(self, target: Target, now: datetime) -> tuple[Handed, ...]:
        """What may be tried now, what was tried least first.

        What was noted while the clock was ahead does not wait for a moment that may be years away.
        """
        return self._select(
            "kind = ? AND place = ? AND state = ? AND (coalesce(not_before, '') <= ? OR at > ?) ORDER BY attempts",
            (target.kind, target.place, HandOnState.WAITING, _text(now), _text(now)),
        )

    def note(self, handed: Handed) -> None:
        """Keep how it stands with an object; it is on the medium when this returns."""
        not_before = None if handed.not_before is None else _text(handed.not_before)
        with self._records.writing() as connection:
            connection.execute(
                """UPDATE handed_on SET state = ?, attempts = ?, not_before = ?, detail = ?, at = ?
                   WHERE kind = ? AND place = ? AND sop_instance_uid = ?""",
                (
                    handed.state, handed.attempts, not_before, handed.detail, _text(handed.at),
                    handed.target.kind, handed.target.place, handed.sop_instance_uid,
                ),
            )  # fmt: skip

    def targets(self) -> tuple[Target, ...]:
        """Everywhere that something went to, or is to go."""
        with self._records.reading() as connection:
            rows = connection.execute("SELECT DISTINCT kind, place FROM handed_on ORDER BY kind, place").fetchall()
        return tuple(Target(kind=TargetKind(kind), place=place) for kind, place in rows)

    def all(self, *, job: int | None = None) -> tuple[Handed, ...]:
        """Every object with every target, or those that one job fetched."""
        if job is None:
            return self._select("TRUE ORDER BY kind, place, at", ())
        return self._select("job = ? ORDER BY kind, place, at", (job,))

    def next_due(self, now: datetime) -> datetime | None:
        """When the first of what waits may be tried, maybe in the past; none when nothing waits."""
        with self._records.reading() as connection:
            (first,) = connection.execute(
                "SELECT min(CASE WHEN at > ? THEN ? ELSE coalesce(not_before, at) END) FROM handed_on WHERE state = ?",
                (_text(now), _text(now), HandOnState.WAITING),
            ).fetchone()
        return None if first is None else datetime.fromisoformat(first)

    def _select(self, condition: str, values: Sequence[Any]) -> tuple[Handed, ...]:
        with self._records.reading() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM handed_on WHERE {condition}", values).fetchall()
        return tuple(map(_handed, rows))


def _revive(connection: sqlite3.Connection, condition: str, values: Sequence[Any]) -> None:
    connection.execute(
        f"UPDATE handed_on SET state = ?, attempts = 0, not_before = NULL WHERE {condition}",
        (HandOnState.WAITING, *values),
    )


def _text(moment: datetime) -> str:
    """A moment so written that what is earlier sorts first."""
    return moment.isoformat(timespec="microseconds")


def _handed(row: tuple[Any, ...]) -> Handed:
    kind, place, uid, job, state, attempts, not_before, detail, at = row
    return Handed(
        target=Target(kind=TargetKind(kind), place=place),
        sop_instance_uid=uid,
        job=job,
        state=HandOnState(state),
        attempts=attempts,
        not_before=None if not_before is None else datetime.fromisoformat(not_before),
        detail=detail,
        at=datetime.fromisoformat(at),
    )
