"""What a node has for the dose of its studies: scanner by day."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby, islice

from qrstation.datasets.moments import iso_date
from qrstation.dose.ct import DOSE_INFO
from qrstation.dose.reports import SR
from qrstation.dose.sop_classes import (
    ENHANCED_SR,
    RADIATION_DOSE_SR,
    RADIOPHARMACEUTICAL_DOSE_SR,
)
from qrstation.model.dose import Branch, DoseReview, DoseSeries, DoseStudy, Rule
from qrstation.words import later, say

_REPORTS = {Branch.NM: RADIOPHARMACEUTICAL_DOSE_SR}
"""Which reports tell the dose that a branch looks for, where it is not the X-ray dose."""
_SCREENS = frozenset({Rule.DOSE_INFO, Rule.DOSE_SCREEN})
_MOST_DAYS = 400
"""With more of them only days with studies are told: a year and some weeks can be looked through."""
_FILTERS = frozenset({Rule.STATION_INCLUDE, Rule.STATION_EXCLUDE})


class Found(StrEnum):
    """The best that a node has for the dose of a study, from the best down; whether it is fetched is another matter."""

    DOSE_REPORT = later("dose report")
    ENHANCED_SR = later("Enhanced SR")
    DOSE_SCREEN = later("screen capture")
    IMAGES = later("images only")
    NOTHING = later("none")
    NOT_KNOWN = later("not known")
    """The node did not tell: a query did not end well, or a structured report's objects are not listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Scanners and days, in order; what the node did not tell is empty and stands last."""

    stations: tuple[str, ...] = ()
    """Station Names (0008,1010)."""
    days: tuple[str, ...] = ()
    """As DICOM writes them, YYYYMMDD: all that were asked for, to today at most, and all others with studies."""
    only_with_studies: bool = False
    """Whether days without a study are not among them, being too many."""
    cells: Mapping[tuple[str, str], Mapping[Found, tuple[str, ...]]] = field(default_factory=dict)
    """Study Instance UIDs by what there is, for each station and day that has any, station by station."""

    @property
    def silent_days(self) -> str:
        """Name those of the days that have no study: ``2026-11-19, 2026-11-21 to 2026-11-24``; empty without any."""
        told = {day for _, day in self.cells}
        spans = [list(span) for silent, span in groupby(self.days, key=lambda day: day not in told) if silent]
        names = [tuple(dict.fromkeys((iso_date(span[0]), iso_date(span[-1])))) for span in spans]
        return ", ".join(_from_to(*ends) for ends in names)

    def count(self, found: Found) -> int:
        """Count the studies of all scanners and days for which this is the best there is."""
        return sum(len(cell.get(found, ())) for cell in self.cells.values())


def _from_to(first: str, last: str = "") -> str:
    return say("{first} to {last}", first=first, last=last) if last else first


def coverage(review: DoseReview) -> Coverage:
    """Say of the studies that were looked into what the node has; others, that filters removed, are left out."""
    cells: dict[tuple[str, str], dict[Found, list[str]]] = {}
    for study in review.studies:
        best = _best(study)
        if best is None:
            continue
        found, station = best
        cell = cells.setdefault((station, study.study_date), {})
        cell.setdefault(found, []).append(study.study_instance_uid)
    stations = tuple(sorted({station for station, _ in cells}, key=lambda name: (not name, name.casefold(), name)))
    told = {day for _, day in cells}
    every = told.union(f"{day:%Y%m%d}" for day in islice(_asked_for(review), _MOST_DAYS + 1))
    only_with_studies = len(every) > _MOST_DAYS
    days = tuple(sorted(told if only_with_studies else every, key=lambda day: (not day, day)))
    places = [(station, day) for station in stations for day in days if (station, day) in cells]
    return Coverage(
        stations=stations,
        days=days,
        only_with_studies=only_with_studies,
        cells={
            place: {found: tuple(cells[place][found]) for found in Found if found in cells[place]} for place in places
        },
    )


def _asked_for(review: DoseReview) -> Iterator[datetime.date]:
    """Give every day from the first to the last that was asked for; an open end is where the studies begin or end.

    Without a last day it is the day of the review: a scanner that has been silent since is to be seen.
    """
    query = review.order.query
    told = sorted(day for study in review.studies if (day := _day(study.study_date)) is not None)
    today = review.made.astimezone().date()
    latest = max(today, *told[-1:]) if told else today
    first = query.date_from or (told[0] if told else None)
    last = min(query.date_until or latest, latest)
    if query.all_dates:
        last = told[-1] if told else last
    if first is not None:
        yield from (first + datetime.timedelta(days=number) for number in range((last - first).days + 1))


def _day(told: str) -> datetime.date | None:
    """Read a Study Date (0008,0020); none where it is not one."""
    try:
        return datetime.datetime.strptime(told, "%Y%m%d").date() if len(told) == len("YYYYMMDD") else None
    except ValueError:
        return None


def _best(study: DoseStudy) -> tuple[Found, str] | None:
    """Find the best there is of a study, and the station that it is of; nothing where it was not looked into."""
    if _rule(study) is Rule.NOT_SR_ONLY:
        return None
    series = [one for one in study.series if _rule(one) not in _FILTERS] if study.branches else []
    if not series and not study.problem and _rule(study) is not Rule.NOTHING_TOLD:
        return None
    tellings = [(found, one) for one in series if (found := _found(one, study.branches)) is not None]
    without = Found.NOTHING if series and not study.problem else Found.NOT_KNOWN
    best = min((found for found, _ in tellings), key=list(Found).index, default=without)
    told_by = [one for found, one in tellings if found is best]
    wanted = {code for branch in study.branches for code in branch.modalities}
    of_branches = [one for one in series if one.modality in wanted]
    stations = (*(one.station_name for one in (*told_by, *of_branches)), study.station_name)
    return best, next(filter(None, stations), "")


def _found(series: DoseSeries, branches: tuple[Branch, ...]) -> Found | None:
    """Say what a series has for the dose that some branches look for."""
    classes = {each.sop_class_uid for each in series.objects}
    rule = series.known_as or _rule(series)
    if any(classes & _REPORTS.get(branch, RADIATION_DOSE_SR) for branch in branches):
        return Found.DOSE_REPORT
    if classes & ENHANCED_SR and set(branches) != {Branch.NM}:
        return Found.ENHANCED_SR
    if series.modality == SR:
        return None if series.objects else Found.NOT_KNOWN
    if rule in _SCREENS or (Branch.CT in branches and series.description.lower() == DOSE_INFO):
        return Found.DOSE_SCREEN
    kept = series.keep if series.ruled is None else series.ruled.keep
    return Found.IMAGES if kept or _rule(series) is Rule.PROCESSED else None


def _rule(entity: DoseStudy | DoseSeries) -> Rule:
    """The rule that decided, whatever the user chose in its place."""
    return entity.rule if entity.ruled is None else entity.ruled.rule
