"""What is kept of a CT study: a report, else what else tells its dose."""

from __future__ import annotations

from qrstation.dose.marking import fetched, left_out
from qrstation.dose.questions import Asking
from qrstation.dose.reports import SR, Reports, not_a_report
from qrstation.dose.sop_classes import SECONDARY_CAPTURE, sop_class_words
from qrstation.dose.verdict import Verdict, View, each
from qrstation.model.dose import DoseSeries, Rule
from qrstation.words import counted, say

DOSE_INFO = "dose info"
"""How Philips scanners describe the series of their dose screen."""
MOST_OF_DOSE_INFO = 5
"""Instances that such a series has at most, where descriptions are not told."""


def without_report(view: View, reports: Reports) -> Asking[Verdict]:
    """Keep the series that are named Dose Info; without any, sample Toshiba scanners where that is asked for.

    Where the node tells no descriptions at all, series of few objects, or of an unknown number, are kept, since one of
    them may be Dose Info. SR series are of no use.
    """
    described = any(one.description for one in view.series)
    if any(_is_dose_info(one) for one in view.series):
        return _dose_info(view, reports)
    if view.query.toshiba:
        return (yield from _sampled(view, reports))
    if described:
        reason = say("No dose report, and no series named Dose Info{hint}", hint=reports.hint)
        return each(view, lambda one: _left(one, reports, Rule.NO_DOSE_REPORT, reason), Rule.NO_DOSE_REPORT, reason)
    return _small(view, reports)


def _dose_info(view: View, reports: Reports) -> Verdict:
    def mark(one: DoseSeries) -> DoseSeries:
        if _is_dose_info(one):
            return fetched(one, Rule.DOSE_INFO, say("No dose report, but this series is named Dose Info"))
        return _left(one, reports, Rule.DOSE_INFO_PRESENT, say("Dose Info present: other series not needed"))

    return each(view, mark, Rule.DOSE_INFO, say("No dose report, but a series named Dose Info"))


def _sampled(view: View, reports: Reports) -> Asking[Verdict]:
    series = []
    for one in view.series:
        if one.modality == SR:
            series.append(_left(one, reports, Rule.NOT_A_DOSE_REPORT, ""))
        else:
            series.append((yield from _sample(one, view)))
    rule = next((one.rule for one in series if one.keep), Rule.NOTHING_TOLD)
    reason = (
        say("No dose report: dose screens and one image of each series")
        if rule is not Rule.NOTHING_TOLD
        else say("No dose report, and the node lists no objects of any series{hint}", hint=reports.hint)
    )
    return Verdict(series=tuple(series), rule=rule, reason=reason)


def _sample(series: DoseSeries, view: View) -> Asking[DoseSeries]:
    listing = yield from view.lists.first_of(series)
    if not listing.objects:
        if listing.problem:
            return left_out(series, Rule.UNDECIDED, say("The node did not tell its first image"))
        return left_out(series, Rule.NOTHING_TOLD, say("The node lists no objects of it"))
    if listing.has(SECONDARY_CAPTURE):
        return fetched(series, Rule.DOSE_SCREEN, say("Secondary captures, which may be dose screens"))
    words = sop_class_words(listing.objects[0].sop_class_uid)
    return fetched(
        series, Rule.FIRST_IMAGE, say("First image of the series: {sop_class}", sop_class=words), listing=listing
    )


def _small(view: View, reports: Reports) -> Verdict:
    def mark(one: DoseSeries) -> DoseSeries:
        if one.modality == SR:
            return _left(one, reports, Rule.NOT_A_DOSE_REPORT, "")
        if one.instances is None:
            return fetched(
                one, Rule.SMALL_SERIES, say("No descriptions, and no number of objects: it may be Dose Info")
            )
        told = counted(one.instances, "object")
        if one.instances > MOST_OF_DOSE_INFO:
            reason = say(
                "No dose report and no descriptions; {objects}, more than {most}", objects=told, most=MOST_OF_DOSE_INFO
            )
            return left_out(one, Rule.LARGE_SERIES, reason)
        return fetched(
            one, Rule.SMALL_SERIES, say("No descriptions; {objects} only: it may be Dose Info", objects=told)
        )

    verdict = each(
        view, mark, Rule.SMALL_SERIES, say("No dose report and no descriptions: small series may be Dose Info")
    )
    if verdict.keeps:
        return verdict
    reason = say("No dose report, no descriptions, and no small series{hint}", hint=reports.hint)
    return Verdict(series=verdict.series, rule=Rule.NO_DOSE_REPORT, reason=reason)


def _is_dose_info(series: DoseSeries) -> bool:
    return series.modality != SR and series.description.lower() == DOSE_INFO


def _left(series: DoseSeries, reports: Reports, rule: Rule, reason: str) -> DoseSeries:
    """Leave a series out; an SR series because it is no report."""
    listing = reports.listings.get(series.series_instance_uid)
    return left_out(series, rule, reason) if listing is None else not_a_report(series, listing)
