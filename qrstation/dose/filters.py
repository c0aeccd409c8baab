"""Terms that study descriptions and station names must have, or must not.

A term is found anywhere in a value, in either case. What a node leaves blank passes every filter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qrstation.model.dose import DoseQuery, DoseSeries, DoseStudy, Rule, StationLevel
from qrstation.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One list of terms."""

    rule: Rule
    what: str
    """Whose terms they are: ``Study description``."""
    terms: tuple[str, ...]
    excludes: bool

    @property
    def words(self) -> str:
        """For people: ``Study description, exclude terms``."""
        if self.excludes:
            return say("{attribute}, exclude terms", attribute=self.what)
        return say("{attribute}, include terms", attribute=self.what)

    def objection(self, value: str) -> str:
        """Why a value does not pass, as a sentence without a full stop; empty where it passes."""
        text = value.strip().lower()
        found = next((term for term in self.terms if term in text), "")
        if not text or bool(found) is not self.excludes:
            return ""
        if found:
            return say(
                "{attribute} {value} matches the exclude term “{term}”", attribute=self.what, value=value, term=found
            )
        terms = ", ".join(f"“{term}”" for term in self.terms)
        return say(
            "{attribute} {value} has none of the include terms {terms}", attribute=self.what, value=value, terms=terms
        )


def study_filters(query: DoseQuery) -> Iterator[tuple[Filter, Callable[[DoseStudy], str]]]:
    """Filters of studies in their order, each with the value that it looks at."""
    for one in _filters(
        say("Study description"), query.description_include, query.description_exclude, _DESCRIPTION_RULES
    ):
        yield one, _description
    if query.station_level is not StationLevel.SERIES:
        for one in _station_filters(query):
            yield one, _station_name


def series_filters(query: DoseQuery) -> Iterator[tuple[Filter, Callable[[DoseSeries], str]]]:
    """Filters of series in their order, each with the value that it looks at."""
    if query.station_level is not StationLevel.STUDY:
        for one in _station_filters(query):
            yield one, _station_name


_DESCRIPTION_RULES = (Rule.DESCRIPTION_INCLUDE, Rule.DESCRIPTION_EXCLUDE)
_STATION_RULES = (Rule.STATION_INCLUDE, Rule.STATION_EXCLUDE)


def _station_filters(query: DoseQuery) -> Iterator[Filter]:
    return _filters(say("Station name"), query.station_include, query.station_exclude, _STATION_RULES)


def _filters(
    what: str, include: tuple[str, ...], exclude: tuple[str, ...], rules: tuple[Rule, Rule]
) -> Iterator[Filter]:
    for terms, rule, excludes in zip((include, exclude), rules, (False, True), strict=True):
        if terms:
            yield Filter(rule=rule, what=what, terms=terms, excludes=excludes)


def _description(study: DoseStudy) -> str:
    return study.description


def _station_name(told: DoseStudy | DoseSeries) -> str:
    return told.station_name
