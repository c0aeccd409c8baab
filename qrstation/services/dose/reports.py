"""What was decided of each study, series and object, for people, spreadsheets and scripts.

Patients are not named: a report is kept and passed on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qrstation.dose.coverage import Coverage, Found, coverage
from qrstation.dose.telling import deciding, goes_as_well, kept_of, not_handed_on
from qrstation.model.dose import Branch, DoseObject, DoseReview, DoseSeries, DoseStudy
from qrstation.model.outcomes import for_the_disk
from qrstation.services import report_files
from qrstation.services.dose.story import reduced
from qrstation.words import counted, in_english

HEADINGS = (
    "Decision",
    "Rule",
    "Reason",
    "Study Date",
    "Branches",
    "Modalities",
    "Study Description",
    "Station",
    "Series Number",
    "Modality",
    "Series Description",
    "Instances",
    "Instance Number",
    "Study Instance UID",
    "Series Instance UID",
    "SOP Instance UID",
    "SOP Class UID",
)
"""Titles of the report's columns."""


def report_rows(review: DoseReview) -> Iterator[tuple[str, ...]]:
    """Write one row for each object that was looked at, else for each series, else for each study."""
    for study in review.studies:
        for series in study.series or (None,):
            for one in (series.objects if series is not None else ()) or (None,):
                yield _row(study, series, one)


def report_json(review: DoseReview) -> dict[str, Any]:
    """Write a review for scripts; this form does not change."""
    covered = coverage(review)
    return {
        "studies": [_study_json(study) for study in review.studies],
        "coverage": _coverage_json(covered),
        "coverage_days": list(covered.days),
        "summary": _summary_json(review),
    }


def _coverage_json(covered: Coverage) -> list[dict[str, Any]]:
    """Count, for each scanner and day, the studies by the best that the node has for their dose."""
    return [
        {
            "station_name": station,
            "study_date": day,
            **{found.lower().replace(" ", "_"): len(cell.get(found, ())) for found in Found},
        }
        for (station, day), cell in covered.cells.items()
    ]


def save_review(review: DoseReview, path: Path) -> None:
    """Write a review to a file, as JSON where its name ends so, else as CSV.

    Raises
    ------
    ArchiveFault
        The file cannot be written.
    """
    report_files.save(path, headings=HEADINGS, rows=report_rows(review), value=report_json(review))


def summary(review: DoseReview) -> Iterator[str]:
    """Say how many studies there were, what is left of them and to be fetched, and what is strange or missing."""
    told = f", in {counted(review.responses, 'response')}" if review.responses != len(review.studies) else ""
    yield f"{review.order.node} told {counted(len(review.studies), 'study', 'studies')}{told}."
    yield from map(reduced, review.reductions)
    branches = [
        f"{branch.words} {sum(branch in study.fetched_for for study in review.kept):,}"
        for branch in Branch
        if branch in review.order.query.branches
    ]
    of_which = f": {', '.join(branches)}" if len(branches) > 1 and review.kept else ""
    yield f"To fetch: {kept_of(review.studies).words}{of_which}."
    yield from _not_fetched_but_handed_on(review)
    yield from review.notes
    yield from review.problems


def _not_fetched_but_handed_on(review: DoseReview) -> Iterator[str]:
    """Say of what was processed before how much of it goes on, went before, and never goes."""
    to_both = bool(review.order.hand_on.folder and review.order.hand_on.node)
    there, never_went = ("to both places", "did not go to both places") if to_both else ("there", "never went there")
    if going := goes_as_well(review):
        yield f"To hand on as well: {counted(going, 'object')} that came before and did not go {there} yet."
    if went := len(review.went_before):
        yield f"{counted(went, 'object')} of these studies went {there} before; -dup hands on again."
    if known := not_handed_on(review):
        were, are = ("was", "is") if known == 1 else ("were", "are")
        before = f"{counted(known, 'object')} of these studies {were} processed before, {never_went}"
        yield f"{before} and {are} no longer here; -dup fetches again."


def _decision(study: DoseStudy, series: DoseSeries | None = None, one: DoseObject | None = None) -> dict[str, str]:
    decided = deciding(study, series, one)
    return {
        "decision": "keep" if decided.keep else "drop",
        "rule": str(decided.rule),
        "reason": in_english(decided.reason),
    }


def _row(study: DoseStudy, series: DoseSeries | None, one: DoseObject | None) -> tuple[str, ...]:
    return (
        *_decision(study, series, one).values(),
        study.study_date,
        " ".join(study.branches),
        " ".join(study.modalities),
        study.description,
        (series.station_name if series is not None else "") or study.station_name,
        *((series.series_number, series.modality, series.description) if series is not None else ("", "", "")),
        "" if series is None or series.instances is None else str(series.instances),
        "" if one is None or one.instance_number is None else str(one.instance_number),
        study.study_instance_uid,
        "" if series is None else series.series_instance_uid,
        *((one.sop_instance_uid, one.sop_class_uid) if one is not None else ("", "")),
    )


def _study_json(study: DoseStudy) -> dict[str, Any]:
    return {
        "study_instance_uid": study.study_instance_uid,
        "study_date": study.study_date,
        "description": study.description,
        "station_name": study.station_name,
        "modalities": list(study.modalities),
        "branches": [str(branch) for branch in study.branches],
        **_decision(study),
        "problem": for_the_disk(study.problem),
        "series": [_series_json(study, series) for series in study.series],
    }


def _series_json(study: DoseStudy, series: DoseSeries) -> dict[str, Any]:
    return {
        "series_instance_uid": series.series_instance_uid,
        "series_number": series.series_number,
        "modality": series.modality,
        "description": series.description,
        "station_name": series.station_name,
        "instances": series.instances,
        **_decision(study, series),
        "level": str(series.level),
        "objects": [_object_json(study, series, one) for one in series.objects],
    }


def _object_json(study: DoseStudy, series: DoseSeries, one: DoseObject) -> dict[str, Any]:
    return {
        "sop_instance_uid": one.sop_instance_uid,
        "sop_class_uid": one.sop_class_uid,
        "instance_number": one.instance_number,
        **_decision(study, series, one),
    }


def _summary_json(review: DoseReview) -> dict[str, Any]:
    kept = kept_of(review.studies)
    return {
        "node": review.order.node,
        "store": review.order.store,
        "complete": not review.incomplete,
        "cancelled": review.cancelled,
        "seconds": round(review.seconds, 3),
        "responses": review.responses,
        "studies": len(review.studies),
        "kept": {
            "studies": kept.studies,
            "series": kept.series,
            "objects": None if kept.uncounted else kept.objects,
        },
        "not_handed_on": not_handed_on(review),
        "branches": {
            str(branch): {
                "studies": sum(branch in study.branches for study in review.studies),
                "kept": sum(branch in study.fetched_for for study in review.kept),
            }
            for branch in Branch
            if branch in review.order.query.branches
        },
        "reductions": [
            {"what": step.what, "level": str(step.level), "before": step.before, "after": step.after}
            for step in review.reductions
        ],
        "problems": list(map(for_the_disk, review.problems)),
        "notes": list(review.notes),
    }
