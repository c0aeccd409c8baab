"""Runs of saved dose queries: what was asked when, and what came of it; each belongs to the process that runs it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from qrstation.errors import ArchiveFault
from qrstation.model.dose_schedule import RunState, SavedRun
from qrstation.store.database import Database
from qrstation.store.incoming import Incoming
from qrstation.words import later, say

RUNS_KEPT = 1_000
"""Of each query; older ones are forgotten."""
LEFT = later("The program ended in the middle of it.")
"""What is said of a run that its process had not finished when it ended."""

_COLUMNS = "id, name, started, ended, state, asked, words, job, owner"


class SavedRuns:
    """Runs in the file of dose records, which several programs may have open; queries' names differ by more than case.

    Parameters
    ----------
    database
        The file.

    Raises
    ------
    ArchiveFault
        The folder beside it, by which programs know of one another, cannot be made.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        path = database.path
        self._processes = Incoming(path.with_name(f".{path.name}.open"))
        self._unkept: dict[int, SavedRun] = {}
        self._noting = threading.Lock()

    def begin(self, name: str, asked: str, started: datetime, *, latest: int | None = None) -> SavedRun | None:
        """Note that a run begins; none where another thread or a living process runs the query.

        Parameters
        ----------
        latest
            Number of the last run that is known, 0 for none: it does not begin either where there is a later one.
        """
        self._keep_rest()
        with self._database.writing() as connection:
            # Only now: a process that started before could have begun it meanwhile, and would be taken for dead.
            living = self._processes.sweep().living
            last = next(iter(self._select(connection, living, name, 1)), None)
            if last is not None and last.state is RunState.RUNNING:
                return None
            if latest is not None and latest != (0 if last is None else last.id):
                return None
            if last is not None and last.state is RunState.BROKEN_OFF:
                connection.execute(
                    "UPDATE saved_runs SET state = ?, words = ? WHERE id = ?", (last.state.value, last.words, last.id)
                )
            added = connection.execute(
                "INSERT INTO saved_runs (name, started, state, asked, owner) VALUES (?, ?, ?, ?, ?)",
                (name, started.isoformat(), RunState.RUNNING.value, asked, self._processes.token),
            )
            names = _spellings(connection, name)
            of_name = f"name IN ({', '.join('?' * len(names))})"
            connection.execute(
                f"""DELETE FROM saved_runs WHERE {of_name} AND id NOT IN
                    (SELECT id FROM saved_runs WHERE {of_name} ORDER BY id DESC LIMIT ?)""",
                (*names, *names, RUNS_KEPT),
            )
        return SavedRun(id=int(added.lastrowid or 0), name=name, started=started, asked=asked)

    def keep(self, run: SavedRun) -> None:
        """Note how a run of ours stands.

        Raises
        ------
        ArchiveFault
            It could not be noted; it is tried again whenever the runs are looked at, and counts for us until then.
        """
        with self._noting:
            self._unkept[run.id] = run
        self._keep_all()

    def history(self, name: str = "", limit: int = RUNS_KEPT) -> tuple[SavedRun, ...]:
        """List runs, the latest first.

        Parameters
        ----------
        name
            Of the query; empty: of all, also of those that are not kept any more.
        """
        self._keep_rest()
        living = self._processes.sweep().living
        with self._database.reading() as connection:
            return self._select(connection, living, name, limit)

    def last(self, name: str) -> SavedRun | None:
        """Find the latest run of a query."""
        return next(iter(self.history(name, 1)), None)

    def close(self) -> None:
        """Own nothing any more."""
        self._keep_rest()
        self._processes.close()

    def _select(
        self, connection: sqlite3.Connection, living: Collection[str], name: str, limit: int
    ) -> tuple[SavedRun, ...]:
        names = _spellings(connection, name)
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM saved_runs WHERE name IN ({', '.join('?' * len(names))}) ORDER BY id DESC LIMIT ?",
            (*names, limit),
        ).fetchall()
        with self._noting:
            return tuple(self._unkept.get(row[0]) or _run(row, living) for row in rows)

    def _keep_rest(self) -> None:
        with suppress(ArchiveFault):
            self._keep_all()

    def _keep_all(self) -> None:
        with self._noting:
            runs = tuple(self._unkept.values())
        if not runs:
            return
        with self._database.writing() as connection:
            connection.executemany(
                "UPDATE saved_runs SET ended = ?, state = ?, words = ?, job = ? WHERE id = ?",
                [(run.ended and run.ended.isoformat(), run.state.value, run.words, run.job, run.id) for run in runs],
            )
        with self._noting:
            for run in runs:
                self._unkept.pop(run.id, None)


def _spellings(connection: sqlite3.Connection, name: str) -> tuple[str, ...]:
    """The names that runs have of a query of this name; empty: all."""
    known = connection.execute("SELECT DISTINCT name FROM saved_runs").fetchall()
    return tuple(each for (each,) in known if name.casefold() in ("", each.casefold()))


def _run(row: tuple[Any, ...], living: Collection[str]) -> SavedRun:
    id_, name, started, ended, state, asked, words, job, owner = row
    run = SavedRun(
        id=id_,
        name=name,
        started=datetime.fromisoformat(started),
        ended=None if ended is None else datetime.fromisoformat(ended),
        state=RunState(state),
        asked=asked,
        words=words,
        job=job,
    )
    if run.state is RunState.RUNNING and owner not in living:
        return replace(run, state=RunState.BROKEN_OFF, words=say(LEFT))
    return run
