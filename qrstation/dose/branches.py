"""What each kind of examination keeps of a study.

Every branch has its own view of the series, as if it were asked for alone. A study that several branches apply to, such
as a PET-CT, is fetched as the union of what each of them keeps, under its one Study Instance UID.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from qrstation.dose.ct import without_report
from qrstation.dose.marking import fetched, left_out
from qrstation.dose.nuclear import nuclear
from qrstation.dose.questions import Asking
from qrstation.dose.reports import (
    UNDECIDED,
    Finding,
    Reports,
    not_a_report,
    reports_of,
    undecided,
    with_empty_series,
    with_reports,
)
from qrstation.dose.sop_classes import ENHANCED_SR, NON_IMAGE_MODALITIES, RADIATION_DOSE_SR
from qrstation.dose.verdict import NOT_ALL_SERIES, Decide, Verdict, View, each
from qrstation.model.dose import Branch, DoseQuery, DoseSeries, Rule
from qrstation.model.information_model import Level
from qrstation.words import joined, say


def applying(query: DoseQuery, modalities: Sequence[str]) -> tuple[Branch, ...]:
    """Branches asked for that apply to a study with these modalities, in their order."""
    return tuple(
        branch for branch in Branch if branch in query.branches and not set(branch.modalities).isdisjoint(modalities)
    )


def _projection(view: View) -> Asking[Verdict]:
    """Keep the RDSR of a mammography or planar X-ray study, else all of its images, whatever they are for."""
    decided, reports = yield from _by_reports(view, (RADIATION_DOSE_SR,))
    return decided or _images(view, reports)


def _fluoroscopy(view: View) -> Asking[Verdict]:
    """Keep RDSR and Enhanced SR of a fluoroscopy study, both where both are there, and nothing else."""
    decided, reports = yield from _by_reports(view, (RADIATION_DOSE_SR | ENHANCED_SR,))
    return decided or _nothing(view, reports)


def _ct(view: View) -> Asking[Verdict]:
    """Keep the RDSR of a CT study, else its Enhanced SR, else what `without_report` finds."""
    decided, reports = yield from _by_reports(view, (RADIATION_DOSE_SR, ENHANCED_SR))
    return decided or (yield from without_report(view, reports))


def _sr_only(view: View) -> Asking[Verdict]:
    """Keep the RDSR of a study of nothing but SR, else its Enhanced SR."""
    decided, reports = yield from _by_reports(view, (RADIATION_DOSE_SR, ENHANCED_SR))
    return decided or _nothing(view, reports)


DECIDE: Mapping[Branch, Decide] = {
    Branch.CT: _ct,
    Branch.MG: _projection,
    Branch.FL: _fluoroscopy,
    Branch.DX: _projection,
    Branch.NM: nuclear,
    Branch.SR: _sr_only,
}


def _by_reports(view: View, preference: Sequence[frozenset[str]]) -> Asking[tuple[Verdict | None, Reports]]:
    """Decide by the SR series, where they decide it."""
    reports = yield from reports_of(view)
    finding, classes = reports.find(preference)
    match finding:
        case Finding.REPORT:
            series = with_reports(view.series, reports, classes)
            first = next(one for one in series if one.keep)
            return Verdict(series=series, rule=first.rule, reason=first.reason), reports
        case Finding.UNKNOWN:
            series = with_empty_series(view.series, reports)
            reason = say("The node lists no objects of an SR series, so that it may be a dose report")
            return Verdict(series=series, rule=Rule.EMPTY_SR, reason=reason), reports
        case Finding.UNDECIDED:
            reason = joined("", (say(UNDECIDED if view.whole else NOT_ALL_SERIES), reports.hint))
            return Verdict(series=undecided(view.series, reports), rule=Rule.UNDECIDED, reason=reason), reports
        case Finding.NONE:
            return None, reports


def _images(view: View, reports: Reports) -> Verdict:
    """Keep all image series: their headers tell the dose."""

    def mark(one: DoseSeries) -> DoseSeries:
        listing = reports.listings.get(one.series_instance_uid)
        if listing is not None:
            return not_a_report(one, listing)
        if one.modality in NON_IMAGE_MODALITIES:
            return left_out(
                one,
                Rule.NO_IMAGES,
                say("Modality {modality} has no images as they were acquired", modality=one.modality),
            )
        return fetched(one, Rule.IMAGES, say("No RDSR: image headers tell the dose"))

    verdict = each(view, mark, Rule.IMAGES, say("No RDSR: all images are needed{hint}", hint=reports.hint))
    if verdict.keeps:
        return verdict
    reason = say("Neither an RDSR nor images{hint}", hint=reports.hint)
    return Verdict(series=verdict.series, rule=Rule.NO_DOSE_REPORT, reason=reason)


def _nothing(view: View, reports: Reports) -> Verdict:
    """Keep nothing, since there is no report."""
    reason = say("Neither an RDSR nor an Enhanced SR{hint}", hint=reports.hint)

    def mark(one: DoseSeries) -> DoseSeries:
        listing = reports.listings.get(one.series_instance_uid)
        return left_out(one, Rule.NO_DOSE_REPORT, reason) if listing is None else not_a_report(one, listing)

    return each(view, mark, Rule.NO_DOSE_REPORT, reason)


def union(verdicts: Sequence[tuple[Branch, Verdict]]) -> Verdict:
    """Fetch what any branch keeps; the first branch that keeps something, else the first of all, gives the rule."""
    keeping = [(branch, verdict) for branch, verdict in verdicts if verdict.keeps] or list(verdicts)
    _, first = keeping[0]
    reasons = {verdict.reason: None for _, verdict in keeping}
    reason = (
        first.reason
        if len(reasons) == 1
        else joined("; ", (joined(": ", (branch.words, verdict.reason)) for branch, verdict in keeping))
    )
    columns = zip(*(verdict.series for _, verdict in verdicts), strict=True)
    return Verdict(series=tuple(_union_of(views) for views in columns), rule=first.rule, reason=reason)


def _union_of(views: Sequence[DoseSeries]) -> DoseSeries:
    kept = [view for view in views if view.keep]
    if len(kept) < 2:
        return kept[0] if kept else views[0]
    whole = next((view for view in kept if view.level is Level.SERIES), None)
    if whole is not None:
        return whole
    wanted = {one.sop_instance_uid: one for view in kept for one in view.kept_objects}
    objects = tuple(wanted.get(one.sop_instance_uid, one) for one in kept[0].objects)
    return replace(kept[0], objects=objects)
