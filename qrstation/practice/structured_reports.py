"""Structured reports: the documents around content trees, and what all of them say of their scanner and study.

References
----------
PS3.3 C.17.2 and C.17.3
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pydicom.dataset import Dataset
from pydicom.uid import UID

from qrstation.datasets.content_items import DCM, code, context, detail, reference, text, uid
from qrstation.datasets.items import item, put
from qrstation.practice.study import Series, da, practice_uid, tm


def document(
    series: Series,
    sop_class_uid: UID,
    instance_number: int,
    root: Dataset,
    *,
    template: str = "",
    evidence: Sequence[Dataset] = (),
    finished: datetime | None = None,
) -> Dataset:
    """Make a report of a content tree.

    Parameters
    ----------
    template
        Template Identifier in PS3.16 of the root; empty for none.
    evidence
        The images that the tree refers to.
    finished
        When it was written; the beginning of the series otherwise.
    """
    report = series.instance(sop_class_uid, instance_number)
    written = finished or series.start
    put(
        report,
        ContentDate=da(written),
        ContentTime=tm(written),
        ReferencedPerformedProcedureStepSequence=[],
    )
    for keyword in ("OperatorsName", "RequestAttributesSequence"):
        delattr(report, keyword)
    if series.modality == "SR":
        put(report, CompletionFlag="COMPLETE", VerificationFlag="UNVERIFIED", PerformedProcedureCodeSequence=[])
    if evidence:
        put(report, CurrentRequestedProcedureEvidenceSequence=[_evidence(series, evidence)])
    for element in root:
        if element.keyword != "RelationshipType":
            report[element.tag] = element
    if template:
        put(report, ContentTemplateSequence=[item(MappingResource="DCMR", TemplateIdentifier=template)])
    return report


def _evidence(series: Series, instances: Sequence[Dataset]) -> Dataset:
    """List instances of the study, series by series (PS3.3 C.17.2)."""
    of_series: dict[UID, list[Dataset]] = {}
    for instance in instances:
        of_series.setdefault(instance.SeriesInstanceUID, []).append(reference(instance))
    return item(
        StudyInstanceUID=series.study.study_instance_uid,
        ReferencedSeriesSequence=[
            item(SeriesInstanceUID=series_uid, ReferencedSOPSequence=references)
            for series_uid, references in of_series.items()
        ],
    )


def device_observer(series: Series) -> tuple[Dataset, ...]:
    """Say that the scanner observed (PS3.16 TID 1002 and 1004)."""
    scanner = series.study.scanner
    return (
        context(code(DCM.ObserverType, DCM.Device)),
        context(uid(DCM.DeviceObserverUID, practice_uid("scanner", scanner.serial_number))),
        context(text(DCM.DeviceObserverName, scanner.station_name)),
        context(text(DCM.DeviceObserverManufacturer, scanner.manufacturer)),
        context(text(DCM.DeviceObserverModelName, scanner.model)),
        context(text(DCM.DeviceObserverSerialNumber, scanner.serial_number)),
        context(text(DCM.DeviceObserverPhysicalLocationDuringObservation, scanner.room)),
    )


def study_scope(series: Series) -> Dataset:
    """Say that a report is about the whole study."""
    return context(
        code(
            DCM.ScopeOfAccumulation,
            DCM.Study,
            detail(uid(DCM.StudyInstanceUID, series.study.study_instance_uid)),
        )
    )
