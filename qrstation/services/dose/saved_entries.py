"""Saved dose queries as they stand in their file, checked when read."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Annotated, Self

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, model_validator

from qrstation.documents import Contents
from qrstation.model.dose import Branch, DoseOrder, DoseQuery, HandOn, StationLevel
from qrstation.model.dose_schedule import RelativeDays, SavedQuery, Timing, clock_time
from qrstation.words import say

_ANY_DAY = datetime.date(2000, 1, 1)
"""Stands in a saved order where the day of its run will."""


def _days(text: str) -> str:
    return str(RelativeDays.parse(text))


def _clock(text: str) -> str:
    return f"{clock_time(text):%H:%M}" if text else ""


ClockTime = Annotated[str, AfterValidator(_clock)]
"""Hours and minutes; empty: none."""


class SavedEntry(BaseModel):
    """A `SavedQuery` as it stands in the file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    node: str
    store: str = ""
    branches: tuple[Branch, ...]
    days: Annotated[str, AfterValidator(_days)]
    time_from: ClockTime = ""
    time_until: ClockTime = ""
    description_exclude: tuple[str, ...] = ()
    description_include: tuple[str, ...] = ()
    station_exclude: tuple[str, ...] = ()
    station_include: tuple[str, ...] = ()
    station_level: StationLevel = StationLevel.SERIES
    toshiba: bool = False
    duplicates: bool = False
    empty_sr: bool = False
    to_folder: str = ""
    to_node: str = ""
    every: int | None = None
    daily: ClockTime = ""
    since: AwareDatetime | None = None
    asks_since: AwareDatetime | None = None

    @model_validator(mode="after")
    def _makes_a_query(self) -> Self:
        self.saved()
        return self

    @classmethod
    def of(cls, saved: SavedQuery) -> SavedEntry:
        """Write a query down."""
        order, query = saved.order, saved.order.query
        return cls(
            name=saved.name,
            node=order.node,
            store=order.store,
            branches=query.branches,
            days=str(saved.days),
            time_from=_written(query.time_from),
            time_until=_written(query.time_until),
            description_exclude=query.description_exclude,
            description_include=query.description_include,
            station_exclude=query.station_exclude,
            station_include=query.station_include,
            station_level=query.station_level,
            toshiba=query.toshiba,
            duplicates=query.duplicates,
            empty_sr=query.empty_sr,
            to_folder=order.hand_on.folder,
            to_node=order.hand_on.node,
            every=saved.timing.every,
            daily=_written(saved.timing.daily),
            since=saved.since,
            asks_since=saved.asks_since,
        )

    def saved(self) -> SavedQuery:
        """Make the query.

        Raises
        ------
        ValueError
            The values do not go together; with a sentence for the user.
        """
        query = DoseQuery(
            branches=self.branches,
            date_from=_ANY_DAY,
            date_until=_ANY_DAY,
            time_from=_read(self.time_from),
            time_until=_read(self.time_until),
            description_exclude=self.description_exclude,
            description_include=self.description_include,
            station_exclude=self.station_exclude,
            station_include=self.station_include,
            station_level=self.station_level,
            toshiba=self.toshiba,
            duplicates=self.duplicates,
            empty_sr=self.empty_sr,
        )
        return SavedQuery(
            name=self.name,
            order=DoseOrder(
                node=self.node,
                query=query,
                store=self.store,
                hand_on=HandOn(folder=self.to_folder, node=self.to_node),
                saved_as=self.name,
            ),
            days=RelativeDays.parse(self.days),
            timing=Timing(every=self.every, daily=_read(self.daily)),
            since=self.since,
            asks_since=self.asks_since,
        )


class SavedList(Contents):
    """Contents of the file of saved dose queries."""

    queries: tuple[SavedEntry, ...] = ()

    @model_validator(mode="after")
    def _names_are_unique(self) -> Self:
        known: set[str] = set()
        for entry in self.queries:
            if entry.name.casefold() in known:
                raise ValueError(say("Two saved queries are called {name}.", name=entry.name))
            known.add(entry.name.casefold())
        return self

    @classmethod
    def of(cls, queries: Sequence[SavedQuery]) -> SavedList:
        """Write queries down."""
        return cls(queries=tuple(SavedEntry.of(saved) for saved in queries))

    def saved_queries(self) -> tuple[SavedQuery, ...]:
        """Make the queries."""
        return tuple(entry.saved() for entry in self.queries)


def _written(time: datetime.time | None) -> str:
    return "" if time is None else f"{time:%H:%M}"


def _read(text: str) -> datetime.time | None:
    return clock_time(text) if text else None
