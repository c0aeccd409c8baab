"""What is kept of a nuclear medicine or PET study: what tells the activity that was administered."""

from __future__ import annotations

from qrstation.dose.marking import fetched, left_out
from qrstation.dose.questions import Asking
from qrstation.dose.reports import SR, Reports, not_a_report, reports_of
from qrstation.dose.sop_classes import (
    ENHANCED_SR,
    NM_IMAGE,
    PET_IMAGE,
    RADIATION_DOSE_SR,
    RADIOPHARMACEUTICAL_DOSE_SR,
)
from qrstation.dose.verdict import NOT_ALL_SERIES, Verdict, View
from qrstation.model.dose import DoseSeries, Rule
from qrstation.words import joined, later, say

_PET = later("First PET image of the series, which tells the administered activity")
_NM = later("First NM image, which tells the administered activity as all of them do")
_REPORTS = RADIATION_DOSE_SR | ENHANCED_SR | RADIOPHARMACEUTICAL_DOSE_SR
"""While one of them is listed, an SR series without listed objects is not taken for a report."""
_ELSEWHERE = later("Not needed: the administered activity is told elsewhere in the study")
_NOTHING = later("Neither a radiopharmaceutical dose report nor a PET or NM image")


def nuclear(view: View) -> Asking[Verdict]:
    """Keep radiopharmaceutical dose reports and the first image of each PET series.

    Without either, the first image of the first NM series that has one: all NM images repeat what was administered.
    While a report or a PET image may be where the node did not let us look, no NM image is taken instead.
    """
    reports = yield from reports_of(view)
    marked = {}
    for one in view.series:
        if one.modality == SR:
            marked[one.series_instance_uid] = _report(one, reports)
        elif one.modality == "PT":
            marked[one.series_instance_uid] = yield from _first(one, view, PET_IMAGE, say(_PET))
    found = any(one.keep for one in marked.values())
    unsure = not view.whole or any(one.rule is Rule.UNDECIDED for one in marked.values())
    for one in view.series:
        if one.series_instance_uid in marked:
            continue
        if one.modality != "NM":
            marked[one.series_instance_uid] = left_out(
                one, Rule.NO_DOSE_REPORT, say("{modality} tells no activity", modality=one.modality)
            )
        elif found:
            marked[one.series_instance_uid] = left_out(one, Rule.FIRST_ENOUGH, say(_ELSEWHERE))
        elif unsure:
            marked[one.series_instance_uid] = left_out(
                one, Rule.UNDECIDED, say("The node did not tell whether a better source is in the study")
            )
        else:
            marked[one.series_instance_uid] = yield from _first(one, view, NM_IMAGE, say(_NM))
            found = marked[one.series_instance_uid].keep
    return _verdict(tuple(marked[one.series_instance_uid] for one in view.series), reports, view)


def _verdict(series: tuple[DoseSeries, ...], reports: Reports, view: View) -> Verdict:
    kept = next((one for one in series if one.keep), None)
    if kept is not None:
        return Verdict(series=series, rule=kept.rule, reason=kept.reason)
    undecided = next((one for one in series if one.rule is Rule.UNDECIDED), None)
    if undecided is not None:
        return Verdict(series=series, rule=undecided.rule, reason=undecided.reason)
    if not view.whole:
        return Verdict(series=series, rule=Rule.UNDECIDED, reason=say(NOT_ALL_SERIES))
    return Verdict(series=series, rule=Rule.NO_DOSE_REPORT, reason=joined("", (say(_NOTHING), reports.hint)))


def _report(series: DoseSeries, reports: Reports) -> DoseSeries:
    listing = reports.listings[series.series_instance_uid]
    if listing.has(RADIOPHARMACEUTICAL_DOSE_SR):
        reason = say("Holds Radiopharmaceutical Radiation Dose SR")
        return fetched(series, Rule.DOSE_REPORT, reason, listing=listing, classes=RADIOPHARMACEUTICAL_DOSE_SR)
    unknown = listing.whole and (listing.untold or not listing.objects)
    if reports.empty_sr and reports.all_series and unknown and not reports.has(_REPORTS):
        return fetched(series, Rule.EMPTY_SR, say("The node does not tell what it holds, so it may be a dose report"))
    return not_a_report(series, listing)


def _first(series: DoseSeries, view: View, classes: frozenset[str], reason: str) -> Asking[DoseSeries]:
    listing = yield from view.lists.first_of(series)
    if listing.has(classes) or listing.untold:
        return fetched(series, Rule.FIRST_IMAGE, reason, listing=listing)
    if listing.problem:
        return left_out(series, Rule.UNDECIDED, say("The node did not tell its first image"))
    if not listing.objects:
        return left_out(series, Rule.NOTHING_TOLD, say("The node lists no objects of it"))
    return left_out(series, Rule.NO_DOSE_REPORT, say("Its first image is none that tells the administered activity"))
