"""Structured reports: a small vocabulary for content trees, and the document around them.

A content item is CONTAINed by its parent unless a function below says otherwise: ``modifier(code(...))`` reads as
"has concept modifier, a code".

References
----------
PS3.3 C.17.3
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code
from pydicom.uid import UID

from qrstation.practice.study import Series, coded, da, item, practice_uid, put, tm

DCM = codes.DCM
SCT = codes.SCT


def container(name: Code, *children: Dataset) -> Dataset:
    """Make a heading over its children."""
    return _content("CONTAINER", name, children, ContinuityOfContent="SEPARATE")


def code(name: Code, value: Code, *children: Dataset) -> Dataset:
    """Say something by a coded term."""
    return _content("CODE", name, children, ConceptCodeSequence=[coded(value)])


def text(name: Code, value: str, *children: Dataset) -> Dataset:
    """Say something in words."""
    return _content("TEXT", name, children, TextValue=value)


def number(name: Code, value: float, unit: str, *children: Dataset) -> Dataset:
    """Give a measured value with its unit as a UCUM code."""
    measured = item(NumericValue=f"{value:.9g}", MeasurementUnitsCodeSequence=[coded(Code(unit, "UCUM", unit))])
    return _content("NUM", name, children, MeasuredValueSequence=[measured])


def moment(name: Code, value: datetime) -> Dataset:
    """Give a date with its time of day."""
    return _content("DATETIME", name, (), DateTime=f"{value:%Y%m%d%H%M%S}")


def uid(name: Code, value: UID, *children: Dataset) -> Dataset:
    """Name something by its UID."""
    return _content("UIDREF", name, children, UID=value)


def person(name: Code, value: str, *children: Dataset) -> Dataset:
    """Name a person."""
    return _content("PNAME", name, children, PersonName=value)


def image(name: Code | None, referenced: Dataset) -> Dataset:
    """Point at an image."""
    return _content("IMAGE", name, (), ReferencedSOPSequence=[_reference(referenced)])


def modifier(content: Dataset) -> Dataset:
    """Make a content item modify the meaning of its parent's concept."""
    return put(content, RelationshipType="HAS CONCEPT MOD")


def context(content: Dataset) -> Dataset:
    """Make a content item tell who or what observed."""
    return put(content, RelationshipType="HAS OBS CONTEXT")


def detail(content: Dataset) -> Dataset:
    """Make a content item a property of its parent."""
    return put(content, RelationshipType="HAS PROPERTIES")


def _content(value_type: str, name: Code | None, children: Sequence[Dataset], **value: object) -> Dataset:
    content = item(RelationshipType="CONTAINS", ValueType=value_type)
    if name is not None:
        put(content, ConceptNameCodeSequence=[coded(name)])
    put(content, **value)
    if children:
        put(content, ContentSequence=list(children))
    return content


def _reference(instance: Dataset) -> Dataset:
    return item(ReferencedSOPClassUID=instance.SOPClassUID, ReferencedSOPInstanceUID=instance.SOPInstanceUID)


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
        of_series.setdefault(instance.SeriesInstanceUID, []).append(_reference(instance))
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
