"""What a node has for the dose of its studies: scanner by day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from qrstation.model.dose import Branch, DoseReview, DoseSeries, DoseStudy

_DOSE_REPORTS = frozenset(f"1.2.840.10008.5.1.4.1.1.88.{number}" for number in (67, 68, 76))
_ENHANCED_SR = frozenset({"1.2.840.10008.5.1.4.1.1.88.22"})
_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
_DOSE_INFO = "dose info"
_OF_IMAGES = frozenset({Branch.MG, Branch.DX, Branch.NM})
"""Branches whose images tell the dose too."""


class Found(StrEnum):
    """The best that a node has for the dose of a study, from the best down; whether it is fetched is another matter."""

    DOSE_REPORT = "dose report"
    ENHANCED_SR = "Enhanced SR"
    DOSE_SCREEN = "screen capture"
    IMAGES = "images only"
    NOTHING = "none"
    NOT_KNOWN = "not known"
    """The node did not tell: a query did not end well, or a structured report's objects are not listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Scanners and days with studies, in order; what the node did not tell is empty and stands last."""

    stations: tuple[str, ...] = ()
    """Station Names (0008,1010)."""
    days: tuple[str, ...] = ()
    """As DICOM writes them, YYYYMMDD."""
    cells: Mapping[tuple[str, str], Mapping[Found, tuple[str, ...]]] = field(default_factory=dict)
    """Study Instance UIDs by what there is, for each station and day that has any."""

    def count(self, found: Found) -> int:
        """Count the studies of all scanners and days for which this is the best there is."""
        return sum(len(cell.get(found, ())) for cell in self.cells.values())


def coverage(review: DoseReview) -> Coverage:
    """Say of the studies that were looked into what the node has; others, that filters removed, are left out."""
    cells: dict[tuple[str, str], dict[Found, tuple[str, ...]]] = {}
    for study in review.studies:
        best = _best(study)
        if best is None:
            continue
        found, station = best
        cell = cells.setdefault((station, study.study_date), {})
        cell[found] = (*cell.get(found, ()), study.study_instance_uid)
    return Coverage(
        stations=_in_order(station for station, _ in cells),
        days=_in_order(day for _, day in cells),
        cells={place: {found: cell[found] for found in Found if found in cell} for place, cell in cells.items()},
    )


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names), key=lambda name: (not name, name)))


def _best(study: DoseStudy) -> tuple[Found, str] | None:
    """Find the best there is of a study, and the station that it is of."""
    looked_into = bool(study.series and study.branches)
    if not (looked_into or study.problem):
        return None
    tellings = [(found, series) for series in study.series if (found := _found(series, study)) is not None]
    best = min((found for found, _ in tellings), key=list(Found).index, default=_without(study))
    told_by = [series for found, series in tellings if found is best]
    stations = (*(series.station_name for series in (*told_by, *_of_branches(study))), study.station_name)
    return best, next(filter(None, stations), "")


def _without(study: DoseStudy) -> Found:
    return Found.NOT_KNOWN if study.problem else Found.NOTHING


def _of_branches(study: DoseStudy) -> list[DoseSeries]:
    wanted = {code for branch in study.branches for code in branch.modalities}
    return [series for series in study.series if series.modality in wanted]


def _found(series: DoseSeries, study: DoseStudy) -> Found | None:
    """Say what a series has for the dose."""
    classes = {each.sop_class_uid for each in series.objects}
    if classes & _DOSE_REPORTS:
        return Found.DOSE_REPORT
    if classes & _ENHANCED_SR:
        return Found.ENHANCED_SR
    if series.modality == "SR":
        return None if series.objects else Found.NOT_KNOWN
    if Branch.CT in study.branches and (
        series.description.strip().lower() == _DOSE_INFO or _SECONDARY_CAPTURE in classes
    ):
        return Found.DOSE_SCREEN
    kept = series.keep if series.ruled is None else series.ruled.keep
    of_images = any(branch in _OF_IMAGES and series.modality in branch.modalities for branch in study.branches)
    return Found.IMAGES if kept or of_images else None
