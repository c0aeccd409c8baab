"""Which SR series of a study are dose reports: all of their objects are looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from qrstation.dose.listing import Listing
from qrstation.dose.marking import fetched, left_out
from qrstation.dose.questions import Asking
from qrstation.dose.sop_classes import ENHANCED_SR, RADIATION_DOSE_SR, sop_class_words
from qrstation.dose.verdict import NOT_ALL_SERIES, View
from qrstation.model.dose import DoseSeries, Rule
from qrstation.words import joined, later, say

SR = "SR"
UNDECIDED = later("Left out, since the node did not tell what its SR series hold")
_EMPTY_SR_HINT = later("; the node lists no objects of an SR series, which the option for empty SR series would fetch")
_UNTOLD_SR_HINT = later("; the option for empty SR series would take an SR of unknown content for a dose report")


class Finding(Enum):
    """What the SR series of a study came to, for the branch that looks at them."""

    REPORT = auto()
    UNKNOWN = auto()
    """The node does not list the objects of one, and the user takes such series for reports."""
    NONE = auto()
    UNDECIDED = auto()
    """Objects could not be listed, or not looked at, so that a report may be there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """What the node told of the objects of the SR series of a study, by Series Instance UID."""

    listings: Mapping[str, Listing]
    empty_sr: bool
    """Whether the user takes an SR series without listed objects for a report."""
    all_series: bool
    """Whether there are no other series that the node did not tell."""

    @property
    def failed(self) -> bool:
        """Whether there may be more reports than was told."""
        return not self.all_series or any(not listing.whole for listing in self.listings.values())

    @property
    def hint(self) -> str:
        """To be added to a reason: what the user could do about an SR series that seems empty, if there is one."""
        if self.empty_sr:
            return ""
        if self._some_empty:
            return say(_EMPTY_SR_HINT)
        return say(_UNTOLD_SR_HINT) if self._some_untold else ""

    @property
    def _some_untold(self) -> bool:
        return any(listing.untold for listing in self.listings.values())

    @property
    def _some_empty(self) -> bool:
        return any(listing.whole and not listing.objects for listing in self.listings.values())

    def has(self, classes: frozenset[str]) -> bool:
        """Whether an object of these SOP Classes is among them."""
        return any(listing.has(classes) for listing in self.listings.values())

    def find(self, preference: Sequence[frozenset[str]]) -> tuple[Finding, frozenset[str]]:
        """What they come to, and the SOP Classes that are fetched: the first of the preferred ones that is there.

        A report that is less preferred is not taken while a better one may be in a series that could not be seen.
        """
        unseen = any(listing.unseen for listing in self.listings.values())
        for number, classes in enumerate(preference):
            if self.has(classes) and (number == 0 or not (self.failed or unseen)):
                return Finding.REPORT, classes
        if self.failed:
            return Finding.UNDECIDED, frozenset()
        unknown = self._some_empty or self._some_untold
        if self.empty_sr and unknown and not self.has(RADIATION_DOSE_SR | ENHANCED_SR):
            return Finding.UNKNOWN, frozenset()
        if unseen:
            return Finding.UNDECIDED, frozenset()
        return Finding.NONE, frozenset()


def reports_of(view: View) -> Asking[Reports]:
    """Look into the SR series of a study."""
    listings = {}
    for one in view.series:
        if one.modality == SR:
            listings[one.series_instance_uid] = yield from view.lists.classified(one)
    return Reports(listings=listings, empty_sr=view.query.empty_sr, all_series=view.whole)


def with_reports(series: Sequence[DoseSeries], reports: Reports, classes: frozenset[str]) -> tuple[DoseSeries, ...]:
    """Fetch the reports of some SOP Classes; nothing else of the study is needed."""
    short = "RDSR" if reports.has(classes & RADIATION_DOSE_SR) else "Enhanced SR"
    present = say("{report} present: other series not needed", report=short)
    marked = []
    for one in series:
        listing = reports.listings.get(one.series_instance_uid)
        if listing is None:
            marked.append(left_out(one, Rule.REPORT_PRESENT, present))
        elif listing.has(classes):
            rule = Rule.DOSE_REPORT if listing.has(classes & RADIATION_DOSE_SR) else Rule.ENHANCED_SR
            marked.append(fetched(one, rule, _held(listing, classes), listing=listing, classes=classes))
        else:
            marked.append(_not_needed(one, listing, present))
    return tuple(marked)


def with_empty_series(series: Sequence[DoseSeries], reports: Reports) -> tuple[DoseSeries, ...]:
    """Fetch the SR series of which the node lists no objects, or no SOP Classes, and take them for reports."""
    marked = []
    for one in series:
        listing = reports.listings.get(one.series_instance_uid)
        if listing is None:
            reason = say("SR series of unknown content present: other series not needed")
            marked.append(left_out(one, Rule.REPORT_PRESENT, reason))
        elif not listing.objects:
            marked.append(
                fetched(one, Rule.EMPTY_SR, say("The node lists no objects of it, so it may be a dose report"))
            )
        elif listing.untold:
            marked.append(fetched(one, Rule.EMPTY_SR, say("The node tells no SOP Class, so it may be a dose report")))
        else:
            marked.append(not_a_report(one, listing))
    return tuple(marked)


def undecided(series: Sequence[DoseSeries], reports: Reports) -> tuple[DoseSeries, ...]:
    """Leave all out, since a report may be there that could not be seen."""
    reason = say(UNDECIDED if reports.all_series else NOT_ALL_SERIES)
    return tuple(
        left_out(one, Rule.UNDECIDED, reason, listing=reports.listings.get(one.series_instance_uid)) for one in series
    )


def not_a_report(series: DoseSeries, listing: Listing) -> DoseSeries:
    """Leave out an SR series that is no report which is of use."""
    if not listing.whole or listing.unseen:
        return left_out(series, Rule.UNDECIDED, say("The node did not tell all that it holds"), listing=listing)
    if not listing.objects:
        return left_out(series, Rule.NOTHING_TOLD, say("The node lists no objects of it"))
    if listing.untold:
        return left_out(series, Rule.NOTHING_TOLD, say("The node cannot tell what it holds"), listing=listing)
    words = dict.fromkeys(sop_class_words(one.sop_class_uid) for one in listing.objects)
    return left_out(
        series,
        Rule.NOT_A_DOSE_REPORT,
        say("Holds {sop_classes}: no report that is used here", sop_classes=joined(", ", words)),
        listing=listing,
    )


def _not_needed(series: DoseSeries, listing: Listing, present: str) -> DoseSeries:
    """Leave out an SR series beside those that are fetched."""
    if listing.has(ENHANCED_SR):
        return left_out(series, Rule.REPORT_PRESENT, present, listing=listing)
    return not_a_report(series, listing)


def _held(listing: Listing, classes: frozenset[str]) -> str:
    uids = dict.fromkeys(one.sop_class_uid for one in listing.objects if one.sop_class_uid in classes)
    return say("Holds {sop_classes}", sop_classes=joined(", ", map(sop_class_words, uids)))
