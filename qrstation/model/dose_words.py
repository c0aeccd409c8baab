"""A dose order in words: whose terms have to be met, at which hours, and where the objects go."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from qrstation.model.dose import DoseOrder, DoseQuery, StationLevel

_STATIONS = {
    StationLevel.SERIES: "the series",
    StationLevel.STUDY: "the study",
    StationLevel.BOTH: "study and series",
}


def terms_words(query: DoseQuery) -> Iterator[str]:
    """Say which terms there are, one list after another: ``Description excludes: outside, copy``."""
    station = f"Station name of {_STATIONS[query.station_level]}"
    for words, terms in (
        ("Description includes", query.description_include),
        ("Description excludes", query.description_exclude),
        (f"{station} includes", query.station_include),
        (f"{station} excludes", query.station_exclude),
    ):
        if terms:
            yield f"{words}: {', '.join(terms)}"


def hours_words(query: DoseQuery) -> str:
    """Say of which part of its day studies are: ``08:00 to 12:00``; empty where of all of it."""
    if query.time_from is None and query.time_until is None:
        return ""
    first, last = query.time_from or datetime.time(), query.time_until or datetime.time(23, 59)
    return f"{first:%H:%M} to {last:%H:%M}"


def where_to(order: DoseOrder) -> str:
    """Say where the objects go: ``this workstation, then folder /srv/dose, then node OpenREM``."""
    then = (("folder", order.hand_on.folder), ("node", order.hand_on.node))
    return ", then ".join((order.store or "this workstation", *(f"{kind} {place}" for kind, place in then if place)))
