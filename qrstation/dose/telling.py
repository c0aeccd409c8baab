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
from qrstation.model.instances import InstanceKey
from qrstation.words import counted, joined, later, say

_STATION_INCLUDES = {
    StationLevel.SERIES: later("Station name of the series includes: {terms}"),
    StationLevel.STUDY: later("Station name of the study includes: {terms}"),
    StationLevel.BOTH: later("Station name of study and series includes: {terms}"),
}
_STATION_EXCLUDES = {
    StationLevel.SERIES: later("Station name of the series excludes: {terms}"),
    StationLevel.STUDY: later("Station name of the study excludes: {terms}"),
    StationLevel.BOTH: later("Station name of study and series excludes: {terms}"),
}


_RULES = {
    Rule.BY_HAND: later("by hand"),
    Rule.DOSE_REPORT: later("dose report"),
    Rule.ENHANCED_SR: later("Enhanced SR"),
    Rule.EMPTY_SR: later("SR, not listed"),
    Rule.DOSE_INFO: later("Dose Info"),
    Rule.DOSE_SCREEN: later("dose screen"),
    Rule.FIRST_IMAGE: later("first image"),
    Rule.SMALL_SERIES: later("small series"),
    Rule.IMAGES: later("no report: images"),
    Rule.REPORT_PRESENT: later("report present"),
    Rule.NOT_A_DOSE_REPORT: later("not a dose report"),
    Rule.NO_DOSE_REPORT: later("no report"),
    Rule.DOSE_INFO_PRESENT: later("Dose Info present"),
    Rule.LARGE_SERIES: later("large series"),
    Rule.NO_IMAGES: later("no images"),
    Rule.NOTHING_TOLD: later("nothing told"),
    Rule.FIRST_ENOUGH: later("one is enough"),
    Rule.NOT_REQUESTED: later("other modality"),
    Rule.NOT_SR_ONLY: later("not SR only"),
    Rule.DESCRIPTION_INCLUDE: later("filter: description"),
    Rule.DESCRIPTION_EXCLUDE: later("filter: description"),
    Rule.STATION_INCLUDE: later("filter: station name"),
    Rule.STATION_EXCLUDE: later("filter: station name"),
    Rule.PROCESSED: later("processed before"),
    Rule.UNDECIDED: later("undecided"),
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
        """The number of objects: ``12 objects``, ``12 objects or more``; an uncounted series holds at least one."""
        objects = counted(self.objects + self.uncounted, "object")
        return say("{objects} or more", objects=objects) if self.uncounted else objects

    @property
    def words(self) -> str:
        """All numbers: ``12 objects in 5 series of 4 studies``, or ``nothing``."""
        if not self.studies:
            return say("nothing")
        series, studies = counted(self.series, *Level.SERIES.nouns), counted(self.studies, *Level.STUDY.nouns)
        return say("{objects} in {series} of {studies}", objects=self.objects_words, series=series, studies=studies)


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


def left_as_processed(review: DoseReview) -> tuple[InstanceKey, ...]:
    """What is not fetched for being processed before, in order; not what was left out by hand."""
    return tuple(
        InstanceKey(study.study_instance_uid, series.series_instance_uid, one.sop_instance_uid)
        for study in review.studies
        if study.keep or study.rule is not Rule.BY_HAND
        for series in study.series
        if series.keep or series.rule is not Rule.BY_HAND
        for one in series.objects
        if one.rule is Rule.PROCESSED and not one.keep
    )


def goes_as_well(review: DoseReview) -> int:
    """How many objects are handed on without being fetched: they are here, or were owed before."""
    return sum(key in review.owed for key in left_as_processed(review))


def not_handed_on(review: DoseReview) -> int:
    """How many objects did not go everywhere they are to be handed on, and cannot: they were processed and removed.

    0 where nothing is to be handed on.
    """
    if review.order.hand_on == HandOn():
        return 0
    return sum(key not in review.owed and key not in review.went_before for key in left_as_processed(review))


def not_handed_on_words(review: DoseReview) -> str:
    """Say how many objects did not go everywhere they are to be handed on, and cannot; empty where there are none."""
    stays = not_handed_on(review)
    words = counted(
        stays,
        "object was processed before, is no longer here and is not handed on",
        "objects were processed before, are no longer here and are not handed on",
    )
    return words if stays else ""


def deciding(
    study: DoseStudy, series: DoseSeries | None = None, one: DoseObject | None = None
) -> DoseStudy | DoseSeries | DoseObject:
    """What decided of the last of them: itself, or what is above it where that is dropped and it would be kept."""
    path = [each for each in (study, series, one) if each is not None]
    return next((each for each in path if not each.keep), path[-1]) if path[-1].keep else path[-1]


def short_reason(rule: Rule) -> str:
    """Say what decided in the few words that a narrow column has room for."""
    return say(_RULES[rule])


def reason_in_common(rule: Rule, query: DoseQuery) -> str:
    """Say what decided of all studies that it decided of, with the terms where it is a filter's.

    A term of an include list is none of theirs: ``description has none of “head”, “neck”``.
    """
    words, terms, between = {
        Rule.DESCRIPTION_INCLUDE: (later("description has none of {terms}"), query.description_include, ", "),
        Rule.DESCRIPTION_EXCLUDE: (later("description has {terms}"), query.description_exclude, say(" or ")),
        Rule.STATION_INCLUDE: (later("station name has none of {terms}"), query.station_include, ", "),
        Rule.STATION_EXCLUDE: (later("station name has {terms}"), query.station_exclude, say(" or ")),
    }.get(rule, ("", (), ""))
    if not terms:
        return short_reason(rule)
    return say(words, terms=between.join(f"“{term}”" for term in terms))


def days_words(query: DoseQuery) -> str:
    """Say the days that are asked for, and the times of a single one: ``2026-11-18 to today``."""
    first, last = query.date_from, query.date_until
    if query.all_dates:
        return say("all dates")
    if first != last:
        return say("{first} to {last}", first=first or say("any day"), last=last or say("today"))
    return joined(", ", filter(None, (f"{first}", hours_words(query))))


def hours_words(query: DoseQuery) -> str:
    """Say which part of its day is asked for: ``08:00 to 12:00``; empty where all of it is."""
    if query.time_from is None and query.time_until is None:
        return ""
    begin, end = query.time_from or datetime.time(), query.time_until or datetime.time(23, 59)
    return say("{begin:%H:%M} to {end:%H:%M}", begin=begin, end=end)


def terms_words(query: DoseQuery) -> Iterator[str]:
    """Say which terms there are, one list after another: ``Description excludes: outside, copy``."""
    for words, terms in (
        (later("Description includes: {terms}"), query.description_include),
        (later("Description excludes: {terms}"), query.description_exclude),
        (_STATION_INCLUDES[query.station_level], query.station_include),
        (_STATION_EXCLUDES[query.station_level], query.station_exclude),
    ):
        if terms:
            yield say(words, terms=", ".join(terms))


def beginning(node: str) -> str:
    """Name a node or this workstation where a sentence begins."""
    return say("This workstation") if node == THIS_WORKSTATION else node


def where_to(order: DoseOrder) -> str:
    """Say where the objects go: ``this workstation, then folder /srv/dose, then node OpenREM``."""
    places, hand_on = [order.store or say(THIS_WORKSTATION)], order.hand_on
    if hand_on.folder:
        places.append(say("folder {folder}", folder=hand_on.folder))
    if hand_on.node:
        places.append(say("node {node}", node=hand_on.node))
    return say(", then ").join(places)
