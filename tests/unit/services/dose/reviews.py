"""Reviews of a dose query as tests need them: one study of each kind of decision."""

from __future__ import annotations

import datetime
from dataclasses import replace

from qrstation.dicom import uids
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

EVIL = '=HYPERLINK("http://example.org")'
PATIENT = "Nobody^Knows"


def an_object(uid: str, *, keep: bool = True, number: int | None = 1) -> DoseObject:
    return DoseObject(
        sop_instance_uid=uid,
        sop_class_uid=uids.X_RAY_RADIATION_DOSE_SR if keep else uids.BASIC_TEXT_SR,
        instance_number=number,
        keep=keep,
        rule=Rule.BY_HAND,
        reason="it is a dose report" if keep else "it is no dose report",
    )


def a_series(uid: str, modality: str, *, keep: bool, instances: int | None = 1, **values: object) -> DoseSeries:
    plain = DoseSeries(
        series_instance_uid=uid,
        series_number=uid.rpartition(".")[2],
        modality=modality,
        description="",
        station_name="CT1",
        instances=instances,
        keep=keep,
        rule=Rule.BY_HAND,
        reason="wanted" if keep else "not wanted",
    )
    return replace(plain, **values)  # type: ignore[arg-type]


def a_study(uid: str, *series: DoseSeries, keep: bool = True, **values: object) -> DoseStudy:
    plain = DoseStudy(
        study_instance_uid=uid,
        branches=(Branch.CT,),
        modalities=("CT", "SR"),
        study_date="20260301",
        study_time="0800",
        description=EVIL,
        station_name="CTX",
        keep=keep,
        rule=Rule.BY_HAND,
        reason="something of it is wanted" if keep else "nothing of it is wanted",
        series=series,
        patient_name=PATIENT,
        patient_id="4711",
        accession_number="A0815",
    )
    return replace(plain, **values)  # type: ignore[arg-type]


MIXED = a_study(
    "1.2.1",
    a_series("1.2.1.1", "CT", keep=False, instances=300),
    a_series(
        "1.2.1.2",
        "SR",
        keep=True,
        instances=2,
        level=Level.IMAGE,
        objects=(an_object("1.2.1.2.1"), an_object("1.2.1.2.2", keep=False)),
    ),
)
"""A CT series that is dropped, and an SR series of which one object is kept."""
DROPPED = a_study("1.2.2", a_series("1.2.2.1", "CT", keep=True), keep=False)
"""A study that is dropped, with a series for which nothing was decided on its own."""
NOT_ASKED = a_study("1.2.3", keep=False)
"""A study that was dropped before its series were asked about."""


def a_review(*studies: DoseStudy, **values: object) -> DoseReview:
    query = DoseQuery(branches=(Branch.CT,), date_from=datetime.date(2026, 3, 1))
    plain = DoseReview(
        order=DoseOrder(node="PACS", query=query),
        studies=studies,
        responses=len(studies) + 1,
        reductions=(Reduction(what="Told twice or without a UID", level=Level.STUDY, before=4, after=3),),
    )
    return replace(plain, **values)  # type: ignore[arg-type]
