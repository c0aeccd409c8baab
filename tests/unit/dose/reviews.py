"""Reviews for tests, small enough to be read at a glance."""

from __future__ import annotations

import datetime

from qrstation.model.dose import (
    Branch,
    DoseObject,
    DoseOrder,
    DoseQuery,
    DoseReview,
    DoseSeries,
    DoseStudy,
    Reduction,
    Rule,
)
from qrstation.model.information_model import Level

RDSR = "1.2.840.10008.5.1.4.1.1.88.67"
ENHANCED_SR = "1.2.840.10008.5.1.4.1.1.88.22"
BASIC_TEXT_SR = "1.2.840.10008.5.1.4.1.1.88.11"
RADIOPHARMACEUTICAL_SR = "1.2.840.10008.5.1.4.1.1.88.68"
ENHANCED_RDSR = "1.2.840.10008.5.1.4.1.1.88.76"
DIGITAL_X_RAY = "1.2.840.10008.5.1.4.1.1.1.1"
PET_IMAGE = "1.2.840.10008.5.1.4.1.1.128"

ORDER = DoseOrder(node="PACS", query=DoseQuery(branches=(Branch.CT,), date_from=datetime.date(2026, 11, 18)))

MADE = datetime.datetime(2026, 11, 18, 12).astimezone()
"""Noon where the tests run: the day of a review is that of whoever made it."""


def one(
    number: int,
    sop_class_uid: str,
    *,
    keep: bool = True,
    rule: Rule = Rule.DOSE_REPORT,
    reason: str = "Holds X-Ray Radiation Dose SR",
) -> DoseObject:
    return DoseObject(
        sop_instance_uid=f"9.{number}",
        sop_class_uid=sop_class_uid,
        instance_number=number,
        keep=keep,
        rule=rule,
        reason=reason,
    )


def series(
    number: int,
    modality: str,
    *objects: DoseObject,
    keep: bool = False,
    rule: Rule = Rule.REPORT_PRESENT,
    reason: str = "RDSR present: other series not needed",
    description: str = "",
    station: str = "CT1",
    instances: int | None = 1,
    level: Level = Level.SERIES,
) -> DoseSeries:
    return DoseSeries(
        series_instance_uid=f"5.{number}",
        series_number=str(number),
        modality=modality,
        description=description,
        station_name=station,
        instances=instances,
        keep=keep,
        rule=rule,
        reason=reason,
        level=level,
        objects=objects,
    )


def study(
    uid: str,
    *contents: DoseSeries,
    branch: Branch | None = Branch.CT,
    date: str = "20261118",
    station: str = "",
    rule: Rule | None = None,
    reason: str = "",
    problem: str = "",
    description: str = "Thorax",
) -> DoseStudy:
    kept = any(each.keep for each in contents)
    return DoseStudy(
        study_instance_uid=uid,
        branches=() if branch is None else (branch,),
        modalities=tuple(sorted({each.modality for each in contents})),
        study_date=date,
        study_time="101500",
        description=description,
        station_name=station,
        keep=kept,
        rule=rule or (Rule.DOSE_REPORT if kept else Rule.NO_DOSE_REPORT),
        reason=reason or ("Holds X-Ray Radiation Dose SR" if kept else "Neither an RDSR nor an Enhanced SR"),
        series=contents,
        patient_name="DOE^Jane",
        patient_id="100234",
        problem=problem,
        kept_by=() if branch is None or not kept else (branch,),
    )


def review(*studies: DoseStudy, reductions: tuple[Reduction, ...] = ()) -> DoseReview:
    return DoseReview(order=ORDER, studies=studies, responses=len(studies), reductions=reductions, made=MADE)


def reported(uid: str = "1.1") -> DoseStudy:
    """A CT with an RDSR, a text report and two image series."""
    no_report = "Holds Basic Text SR: no report that is used here"
    text = one(3, BASIC_TEXT_SR, keep=False, rule=Rule.NOT_A_DOSE_REPORT, reason=no_report)
    return study(
        uid,
        series(1, "CT", instances=300, description="Axial"),
        series(2, "CT", instances=3, description="Topogram"),
        series(501, "SR", one(1, RDSR), one(2, RDSR), keep=True, rule=Rule.DOSE_REPORT, reason="RDSR", instances=2),
        series(502, "SR", text, rule=Rule.NOT_A_DOSE_REPORT, reason=no_report),
    )


def without_report(uid: str = "1.2") -> DoseStudy:
    """A CT with nothing that is worth fetching."""
    reason = "No dose report, and no series named Dose Info"
    ct = [series(n, "CT", instances=100, rule=Rule.NO_DOSE_REPORT, reason=reason) for n in (1, 2)]
    return study(uid, *ct, reason=reason)


def excluded(uid: str = "1.3") -> DoseStudy:
    """A study that a filter dropped before its series were asked for."""
    reason = "Study description Thorax matches the exclude term “thorax”"
    return study(uid, branch=None, rule=Rule.DESCRIPTION_EXCLUDE, reason=reason)


def processed(uid: str = "1.4") -> DoseStudy:
    """A CT of which the RDSR was fetched before."""
    known = one(4, RDSR, keep=False, rule=Rule.PROCESSED, reason="Processed before")
    return study(
        uid,
        series(1, "CT", instances=300),
        series(501, "SR", known, rule=Rule.PROCESSED, reason="Processed before"),
        rule=Rule.PROCESSED,
        reason="All that is wanted was processed before",
    )
