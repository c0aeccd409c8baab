"""The saved dose queries: kept by name in a file that is checked when read."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from qrstation.documents import Document, in_words
from qrstation.errors import InvalidInput
from qrstation.model.dose_schedule import SavedQuery
from qrstation.services.dose.saved_entries import SavedList
from qrstation.words import say


class SavedQueries:
    """Dose queries by name; names differ by more than their case.

    Safe from several threads, and from several programs on the same home: each look starts from what the file holds.

    Parameters
    ----------
    path
        The file.
    now
        The clock.
    """

    def __init__(self, path: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._document = Document(path, SavedList, say("list of saved dose queries"))
        self._lock = threading.Lock()
        self._now = now
        self.warnings: tuple[str, ...] = ()
        """Sentences for the user about a file that could not be used."""

    def all(self) -> tuple[SavedQuery, ...]:
        """The queries, in the order in which they were added.

        Raises
        ------
        ArchiveFault
            The file is there but cannot be read.
        """
        with self._lock, self._document.locked():
            return self._load()

    def named(self, name: str) -> SavedQuery:
        """Find a query by its name.

        Raises
        ------
        InvalidInput
            There is none.
        ArchiveFault
            The file is there but cannot be read.
        """
        queries = self.all()
        return queries[_place(name, queries)]

    def add(self, saved: SavedQuery, *, replacing: bool = False) -> None:
        """Keep a query; what its timing makes due is due from now on, unless it had that timing before.

        Where it takes the place of one that asked for something else, it does not make up for the runs of that one.

        Parameters
        ----------
        replacing
            Whether it may take the place of another one of its name.

        Raises
        ------
        InvalidInput
            The name is taken, and `replacing` is false.
        ArchiveFault
            The file cannot be read or saved.
        """

        def put(queries: tuple[SavedQuery, ...]) -> tuple[SavedQuery, ...]:
            now = self._now()
            known = [each.name.casefold() for each in queries]
            if saved.name.casefold() not in known:
                return (*queries, replace(saved, since=now, asks_since=now))
            if not replacing:
                raise InvalidInput(
                    say("There is already a saved query called {name}.", name=saved.name),
                    advice=say("Choose another name, or replace that one."),
                )
            place = known.index(saved.name.casefold())
            before = queries[place]
            since = before.since if before.timing == saved.timing else now
            asks_since = before.asks_since if before.asks_as(saved) else now
            return (*queries[:place], replace(saved, since=since, asks_since=asks_since), *queries[place + 1 :])

        self._change(put)

    def remove(self, name: str) -> None:
        """Keep a query no more; what it fetched stays, and what is known of its runs.

        Raises
        ------
        InvalidInput
            There is none of that name.
        ArchiveFault
            The file cannot be read or saved.
        """

        def take(queries: tuple[SavedQuery, ...]) -> tuple[SavedQuery, ...]:
            place = _place(name, queries)
            return queries[:place] + queries[place + 1 :]

        self._change(take)

    def _change(self, change: Callable[[tuple[SavedQuery, ...]], tuple[SavedQuery, ...]]) -> None:
        with self._lock, self._document.locked():
            queries = change(self._load())
            try:
                contents = SavedList.of(queries)
            except ValidationError as problem:
                raise InvalidInput(say("This query cannot be saved."), detail=f"{in_words(problem)}.") from None
            self._document.save(contents)

    def _load(self) -> tuple[SavedQuery, ...]:
        loaded = self._document.load()
        self.warnings = self.warnings or loaded.warnings
        return loaded.contents.saved_queries()


def _place(name: str, queries: tuple[SavedQuery, ...]) -> int:
    for place, saved in enumerate(queries):
        if saved.name.casefold() == name.strip().casefold():
            return place
    known = ", ".join(saved.name for saved in queries)
    raise InvalidInput(
        say("There is no saved dose query called {name!r}.", name=name),
        detail=say("These are kept: {known}.", known=known) if known else say("None is kept yet."),
        advice=say("qrstation schedule list shows them."),
    )
