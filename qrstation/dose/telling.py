"""What is told of a dose query and of its review, in the same words and numbers wherever it is told."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qrstation.model.dose import (
    THIS_WORKSTATION,
    DoseObject,
    DoseOrder,
    DoseQuery,
    DoseReview,
    DoseSeries,
    DoseStudy,
    HandOn,
    Rule,
    StationLevel,
)
from qrstation.model.information_model import Level
from qrstation.words import counted, say

_STATIONS = {
    StationLevel.SERIES: "the series",
    StationLevel.STUDY: "the study",
    StationLevel.BOTH: "study and series",
}


_RULES = {
    Rule.BY_HAND: "by hand",
    Rule.DOSE_REPORT: "dose report",
    Rule.ENHANCED_SR: "Enhanced SR",
    Rule.EMPTY_SR: "SR, not listed",
    Rule.DOSE_INFO: "Dose Info",
    Rule.DOSE_SCREEN: "dose screen",
    Rule.FIRST_IMAGE: "first image",
    Rule.SMALL_SERIES: "small series",
    Rule.IMAGES: "no report: images",
    Rule.REPORT_PRESENT: "report present",
    Rule.NOT_A_DOSE_REPORT: "not a dose report",
    Rule.NO_DOSE_REPORT: "no report",
    Rule.DOSE_INFO_PRESENT: "Dose Info present",
    Rule.LARGE_SERIES: "large series",
    Rule.NO_IMAGES: "no images",
    Rule.NOTHING_TOLD: "nothing told",
    Rule.FIRST_ENOUGH: "one is enough",
    Rule.NOT_REQUESTED: "other modality",
    Rule.NOT_SR_ONLY: "not SR only",
    Rule.DESCRIPTION_INCLUDE: "filter: description",
    Rule.DESCRIPTION_EXCLUDE: "filter: description",
    Rule.STATION_INCLUDE: "filter: station name",
    Rule.STATION_EXCLUDE: "filter: station name",
    Rule.PROCESSED: "processed before",
    Rule.UNDECIDED: "undecided",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """How much of a review is kept; ``uncounted`` series are those of which the node does not tell the number."""

    studies: int
    series: int
    objects: int
    uncounted: int

    @property
    def objects_words(self) -> str:
        """The number of objects: ``12 objects``, ``12 objects or more``."""
        if self.uncounted and not self.objects:
            return "objects"
        return f"{counted(self.objects, 'object')}{' or more' if self.uncounted else ''}"

    @property
    def words(self) -> str:
        """All numbers: ``12 objects in 5 series of 4 studies``, or ``nothing``."""
        if not self.studies:
            return "nothing"
        series, studies = counted(self.series, *Level.SERIES.nouns), counted(self.studies, *Level.STUDY.nouns)
        return say(
            "{objects_words} in {series} of {studies}", objects_words=self.objects_words, series=series, studies=studies
        )


def kept_of(studies: Iterable[DoseStudy]) -> Kept:
    """Count what is kept of studies."""
    kept = [study for study in studies if study.keep]
    numbers = [series.wanted for study in kept for series in study.kept_series]
    return Kept(
        studies=len(kept),
        series=len(numbers),
        objects=sum(number or 0 for number in numbers),
        uncounted=numbers.count(None),
    )


def not_handed_on(review: DoseReview) -> int:
    """How many objects are not handed on because they were processed before; 0 where nothing is to be.

    What waits to be handed on from then does not count: it still goes.
    """
    if review.order.hand_on == HandOn():
        return 0
    return sum(_processed_before(series, review.owed) for study in review.studies for series in study.series)


def _processed_before(series: DoseSeries, owed: frozenset[str]) -> int:
    if series.objects:
        left_out = [one for one in series.objects if one.rule is Rule.PROCESSED and not one.keep]
        return sum(one.sop_instance_uid not in owed for one in left_out)
    return (series.instances or 0) if series.rule is Rule.PROCESSED and not series.keep else 0


def deciding(
    study: DoseStudy, series: DoseSeries | None = None, one: DoseObject | None = None
) -> DoseStudy | DoseSeries | DoseObject:
    """What decided of the last of them: itself, or what is above it where that is dropped and it would be kept."""
    path = [each for each in (study, series, one) if each is not None]
    return next((each for each in path if not each.keep), path[-1]) if path[-1].keep else path[-1]


def short_reason(rule: Rule) -> str:
    """Say what decided in the few words that a narrow column has room for."""
    return _RULES[rule]


def reason_in_common(rule: Rule, query: DoseQuery) -> str:
    """Say what decided of all studies that it decided of, with the terms where it is a filter's.

    A term of an include list is none of theirs: ``description has none of “head”, “neck”``.
    """
    what, has, terms = {
        Rule.DESCRIPTION_INCLUDE: ("description", say("has none of"), query.description_include),
        Rule.DESCRIPTION_EXCLUDE: ("description", "has", query.description_exclude),
        Rule.STATION_INCLUDE: (say("station name"), say("has none of"), query.station_include),
        Rule.STATION_EXCLUDE: (say("station name"), "has", query.station_exclude),
    }.get(rule, ("", "", ()))
    between = ", " if has == "has none of" else " or "
    return f"{what} {has} {between.join(f'“{term}”' for term in terms)}" if terms else short_reason(rule)


def days_words(query: DoseQuery) -> str:
    """Say the days that are asked for, and the times of a single one: ``2026-11-18 to today``."""
    first, last = query.date_from, query.date_until
    if query.all_dates:
        return say("all dates")
    if first != last:
        return say(
            "{what} to {what_2}", what="any day" if first is None else first, what_2="today" if last is None else last
        )
    return ", ".join(filter(None, (f"{first}", hours_words(query))))


def hours_words(query: DoseQuery) -> str:
    """Say which part of its day is asked for: ``08:00 to 12:00``; empty where all of it is."""
    if query.time_from is None and query.time_until is None:
        return ""
    begin, end = query.time_from or datetime.time(), query.time_until or datetime.time(23, 59)
    return say("{begin:%H:%M} to {end:%H:%M}", begin=begin, end=end)


def terms_words(query: DoseQuery) -> Iterator[str]:
    """Say which terms there are, one list after another: ``Description excludes: outside, copy``."""
    station = say("Station name of {stations}", stations=_STATIONS[query.station_level])
    for words, terms in (
        (say("Description includes"), query.description_include),
        (say("Description excludes"), query.description_exclude),
        (say("{station} includes", station=station), query.station_include),
        (say("{station} excludes", station=station), query.station_exclude),
    ):
        if terms:
            yield f"{words}: {', '.join(terms)}"


def where_to(order: DoseOrder) -> str:
    """Say where the objects go: ``this workstation, then folder /srv/dose, then node OpenREM``."""
    then = (("folder", order.hand_on.folder), ("node", order.hand_on.node))
    return ", then ".join((order.store or THIS_WORKSTATION, *(f"{kind} {place}" for kind, place in then if place)))
