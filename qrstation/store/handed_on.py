"""What is handed on to other places: on disk before it is tried, and once acknowledged not sent again unasked."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from qrstation.model.handing_on import Handed, HandOnStanding, HandOnState, Target, TargetKind
from qrstation.model.instances import InstanceKey
from qrstation.store.database import Database, sortable

_KNOWN = "kind = ? AND place = ? AND study_instance_uid = ? AND series_instance_uid = ? AND sop_instance_uid = ?"
_COLUMNS = (
    "kind, place, study_instance_uid, series_instance_uid, sop_instance_uid, "
    "run, state, attempts, not_before, detail, at"
)

_GIVEN_UP = (HandOnState.FAILED, HandOnState.GONE)
_ENDED = (*_GIVEN_UP, HandOnState.DONE)


class HandedOn:
    """Objects and targets in the record of dose retrievals; several threads and processes may use it.

    Parameters
    ----------
    records
        See `qrstation.store.dose_records.open_records`.
    """

    def __init__(self, records: Database) -> None:
        self._records = records

    def owe(
        self,
        target: Target,
        instances: Iterable[InstanceKey],
        *,
        run: str,
        now: datetime,
        anew: bool = False,
        fetched: bool = True,
    ) -> int:
        """Put down that what a run fetched, or found, is to go to a target; how many objects were not owed before.

        What had failed is owed again where another run fetched it anew, once for each run. What was acknowledged there
        stays so.

        Parameters
        ----------
        anew
            Whether also that is owed again which was acknowledged when another run fetched it.
        fetched
            Whether the run fetched it, so that what had failed is owed again.
        """
        ended = _ENDED if anew else _GIVEN_UP if fetched else (HandOnState.GONE,)
        added = 0
        with self._records.writing() as connection:
            for key in instances:
                one = (target.kind, target.place, *key)
                # An earlier version recorded it by its SOP Instance UID alone.
                nameless = (target.kind, target.place, "", "", key.sop_instance_uid)
                if one != nameless:
                    values = (*nameless, run, HandOnState.WAITING)
                    connection.execute(f"DELETE FROM handed_on WHERE {_KNOWN} AND run = ? AND state = ?", values)
                owed = connection.execute("INSERT OR IGNORE INTO owed_by VALUES (?, ?, ?, ?, ?, ?)", (run, *one))
                if not owed.rowcount:
                    continue
                added += _revive(connection, f"{_KNOWN} AND state IN {_places_for(ended)}", (*one, *ended))
                connection.execute(f"UPDATE handed_on SET run = ? WHERE {_KNOWN}", (run, *one))
                added += connection.execute(
                    """INSERT OR IGNORE INTO handed_on
                       (kind, place, study_instance_uid, series_instance_uid, sop_instance_uid, run, state, at)
                       VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                    (*one, run, HandOnState.WAITING, sortable(now)),
                ).rowcount
        return added

    def revive(self, targets: Sequence[Target], *, anew: bool = False) -> None:
        """Have everything tried at once that is owed to some targets, also what failed.

        Parameters
        ----------
        anew
            Whether also what was acknowledged there before, and what was no longer here then.
        """
        states = (HandOnState.WAITING, *_ENDED) if anew else (HandOnState.WAITING, HandOnState.FAILED)
        with self._records.writing() as connection:
            for target in targets:
                of_target = f"kind = ? AND place = ? AND state IN {_places_for(states)}"
                _revive(connection, of_target, (target.kind, target.place, *states))

    def due(self, target: Target, now: datetime) -> tuple[Handed, ...]:
        """What may be tried now, what was tried least first.

        What was noted while the clock was ahead does not wait for a moment that may be years away.
        """
        return self._select(
            "kind = ? AND place = ? AND state = ? AND (coalesce(not_before, '') <= ? OR at > ?) ORDER BY attempts",
            (target.kind, target.place, HandOnState.WAITING, sortable(now), sortable(now)),
        )

    def on_record(self, target: Target) -> Mapping[InstanceKey, HandOnState]:
        """How each object stands with a target; one that an earlier version put down has its SOP Instance UID alone."""
        return {one.key: one.state for one in self._select("kind = ? AND place = ?", (target.kind, target.place))}

    def run_after(self, review: datetime) -> str:
        """Find the last run that was made after a review; empty: there is none."""
        with self._records.reading() as connection:
            row = connection.execute(
                "SELECT id FROM runs WHERE review = ? ORDER BY started DESC LIMIT 1", (sortable(review),)
            ).fetchone()
        return row[0] if row else ""

    def note(self, handed: Handed) -> None:
        """Keep how it stands with an object; it is on the medium when this returns."""
        not_before = None if handed.not_before is None else sortable(handed.not_before)
        with self._records.writing() as connection:
            connection.execute(
                f"""UPDATE handed_on SET state = ?, attempts = ?, not_before = ?, detail = ?, at = ? WHERE {_KNOWN}""",
                (
                    handed.state, handed.attempts, not_before, handed.detail, sortable(handed.at),
                    handed.target.kind, handed.target.place, *handed.key,
                ),
            )  # fmt: skip

    def targets(self) -> tuple[Target, ...]:
        """Everywhere that something went to, or is to go."""
        with self._records.reading() as connection:
            rows = connection.execute("SELECT DISTINCT kind, place FROM handed_on ORDER BY kind, place").fetchall()
        return tuple(Target(kind=TargetKind(kind), place=place) for kind, place in rows)

    def all(self) -> tuple[Handed, ...]:
        """Every object with every target."""
        return self._select("TRUE ORDER BY kind, place, at", ())

    def standing(self, *, run: str | None = None, with_owed: bool = False) -> tuple[HandOnStanding, ...]:
        """How it stands with each target, of everything or of what one run fetched.

        Parameters
        ----------
        with_owed
            Whether what is owed of other runs is told with that of the run.
        """
        of_run, values = ("TRUE", ()) if run is None else ("run = ?", (run,))
        if with_owed:
            of_run, values = f"({of_run} OR state IN (?, ?))", (*values, HandOnState.WAITING, HandOnState.FAILED)
        counts: defaultdict[Target, dict[HandOnState, int]] = defaultdict(dict)
        reasons: dict[Target, dict[str, bool]] = {}
        waits_until: dict[Target, str] = {}
        with self._records.reading() as connection:
            for kind, place, state, number, first in connection.execute(
                f"""SELECT kind, place, state, count(*), min(coalesce(not_before, ''))
                    FROM handed_on WHERE {of_run} GROUP BY kind, place, state""",
                values,
            ):
                target = Target(kind=TargetKind(kind), place=place)
                counts[target][HandOnState(state)] = number
                if state == HandOnState.WAITING:
                    waits_until[target] = first
            for target in counts:
                reasons[target] = _reasons(connection, target, of_run, values)
        return tuple(
            HandOnStanding(
                target=target,
                done=of_target.get(HandOnState.DONE, 0),
                waiting=of_target.get(HandOnState.WAITING, 0),
                failed=of_target.get(HandOnState.FAILED, 0),
                gone=of_target.get(HandOnState.GONE, 0),
                next_attempt=datetime.fromisoformat(first) if (first := waits_until.get(target)) else None,
                reasons=tuple(reasons[target]),
                reasons_failed=tuple(reason for reason, of_failed in reasons[target].items() if of_failed),
            )
            for target, of_target in counts.items()
        )

    def next_due(self, now: datetime) -> datetime | None:
        """When the first of what waits may be tried, maybe in the past; none when nothing waits."""
        with self._records.reading() as connection:
            (first,) = connection.execute(
                "SELECT min(CASE WHEN at > ? THEN ? ELSE coalesce(not_before, at) END) FROM handed_on WHERE state = ?",
                (sortable(now), sortable(now), HandOnState.WAITING),
            ).fetchone()
        return None if first is None else datetime.fromisoformat(first)

    def _select(self, condition: str, values: Sequence[Any]) -> tuple[Handed, ...]:
        with self._records.reading() as connection:
            rows = connection.execute(
                f"""SELECT {_COLUMNS}, (SELECT job FROM runs WHERE id = run) FROM handed_on WHERE {condition}""", values
            ).fetchall()
        return tuple(map(_handed, rows))


def _reasons(connection: sqlite3.Connection, target: Target, of_run: str, values: Sequence[Any]) -> dict[str, bool]:
    """What was said of the objects of a target that are not done, the oldest first, and whether of a failed one."""
    states = (HandOnState.WAITING, *_GIVEN_UP)
    rows = connection.execute(
        f"""SELECT detail, max(state = ?) FROM handed_on INDEXED BY handed_on_said
            WHERE {of_run} AND kind = ? AND place = ? AND detail != '' AND state IN (?, ?, ?)
            GROUP BY detail ORDER BY min(at)""",
        (HandOnState.FAILED, *values, target.kind, target.place, *states),
    )
    return {detail: bool(of_failed) for detail, of_failed in rows}


def _places_for(values: Sequence[object]) -> str:
    return f"({', '.join('?' * len(values))})"


def _revive(connection: sqlite3.Connection, condition: str, values: Sequence[Any]) -> int:
    """Let some objects wait for nothing; their number."""
    revived = connection.execute(
        f"UPDATE handed_on SET state = ?, attempts = 0, not_before = NULL WHERE {condition}",
        (HandOnState.WAITING, *values),
    )
    return revived.rowcount


def _handed(row: tuple[Any, ...]) -> Handed:
    kind, place, study, series, uid, run, state, attempts, not_before, detail, at, job = row
    return Handed(
        target=Target(kind=TargetKind(kind), place=place),
        study_instance_uid=study,
        series_instance_uid=series,
        sop_instance_uid=uid,
        run=run,
        job=job,
        state=HandOnState(state),
        attempts=attempts,
        not_before=None if not_before is None else datetime.fromisoformat(not_before),
        detail=detail,
        at=datetime.fromisoformat(at),
    )
