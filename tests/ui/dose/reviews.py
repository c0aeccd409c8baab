"""Reviews made by hand, as a node with CT and mammography would lead to."""

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
    Rule,
)
from qrstation.model.information_model import Level

RDSR = "1.2.840.10008.5.1.4.1.1.88.67"
ORDER = DoseOrder(
    node="Main PACS",
    query=DoseQuery(branches=(Branch.CT, Branch.MG), date_from=datetime.date(2026, 11, 1)),
)


def an_object(uid: str, *, keep: bool = True, sop_class_uid: str = RDSR) -> DoseObject:
    return DoseObject(
        sop_instance_uid=uid,
        sop_class_uid=sop_class_uid,
        instance_number=1,
        keep=keep,
        rule=Rule.BY_HAND,
        reason="X-Ray Radiation Dose SR" if keep else "processed before",
    )


def a_series(
    uid: str,
    *objects: DoseObject,
    modality: str = "SR",
    instances: int | None = 1,
    keep: bool = True,
    level: Level = Level.SERIES,
) -> DoseSeries:
    return DoseSeries(
        series_instance_uid=uid,
        series_number="501",
        modality=modality,
        description="Dose report",
        station_name="CT1",
        instances=instances,
        keep=keep,
        rule=Rule.BY_HAND,
        reason="dose report" if keep else "RDSR present: other series not needed",
        level=level,
        objects=objects,
    )


def a_study(
    uid: str,
    *series: DoseSeries,
    branches: tuple[Branch, ...] = (Branch.CT,),
    keep: bool = True,
    reason: str = "RDSR present",
) -> DoseStudy:
    return DoseStudy(
        study_instance_uid=uid,
        branches=branches,
        modalities=("CT", "SR"),
        study_date="20261103",
        study_time="1015",
        description="Abdomen",
        station_name="CT1",
        keep=keep,
        rule=Rule.BY_HAND,
        reason=reason,
        series=series,
        patient_name="Adams^Ada",
        patient_id="P1",
    )


def a_review(
    *studies: DoseStudy, order: DoseOrder = ORDER, problems: tuple[str, ...] = (), cancelled: bool = False
) -> DoseReview:
    return DoseReview(
        order=order, studies=studies, responses=len(studies), problems=problems, cancelled=cancelled, seconds=1.5
    )
