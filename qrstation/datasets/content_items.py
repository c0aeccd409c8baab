"""Content items: a small vocabulary that content trees are written in.

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

from qrstation.datasets.items import coded, item, put

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


def number(name: Code, value: float, unit: str | Code, *children: Dataset) -> Dataset:
    """Give a measured value with its unit: a code, or a UCUM code that speaks for itself."""
    measured_in = Code(unit, "UCUM", unit) if isinstance(unit, str) else unit
    measured = item(NumericValue=f"{value:.9g}", MeasurementUnitsCodeSequence=[coded(measured_in)])
    return _content("NUM", name, children, MeasuredValueSequence=[measured])


def date(name: Code, value: str) -> Dataset:
    """Give a date, as DICOM writes it (DA)."""
    return _content("DATE", name, (), Date=value)


def moment(name: Code, value: datetime | str) -> Dataset:
    """Give a date with its time of day, or as much of these as is known, as DICOM writes it (DT)."""
    return _content("DATETIME", name, (), DateTime=value if isinstance(value, str) else f"{value:%Y%m%d%H%M%S}")


def uid(name: Code, value: UID, *children: Dataset) -> Dataset:
    """Name something by its UID."""
    return _content("UIDREF", name, children, UID=value)


def person(name: Code, value: str, *children: Dataset) -> Dataset:
    """Name a person."""
    return _content("PNAME", name, children, PersonName=value)


def image(name: Code | None, referenced: Dataset) -> Dataset:
    """Point at an image."""
    return _content("IMAGE", name, (), ReferencedSOPSequence=[reference(referenced)])


def modifier(content: Dataset) -> Dataset:
    """Make a content item modify the meaning of its parent's concept."""
    return put(content, RelationshipType="HAS CONCEPT MOD")


def context(content: Dataset) -> Dataset:
    """Make a content item tell who or what observed."""
    return put(content, RelationshipType="HAS OBS CONTEXT")


def detail(content: Dataset) -> Dataset:
    """Make a content item a property of its parent."""
    return put(content, RelationshipType="HAS PROPERTIES")


def observed(content: Dataset, when: str) -> Dataset:
    """Say when a content item was observed, where not with its parent; as DICOM writes it (DT)."""
    return put(content, ObservationDateTime=when)


def _content(value_type: str, name: Code | None, children: Sequence[Dataset], **value: object) -> Dataset:
    content = item(RelationshipType="CONTAINS", ValueType=value_type)
    if name is not None:
        put(content, ConceptNameCodeSequence=[coded(name)])
    put(content, **value)
    if children:
        put(content, ContentSequence=list(children))
    return content


def reference(instance: Dataset) -> Dataset:
    """Make the item that names an instance."""
    return item(ReferencedSOPClassUID=instance.SOPClassUID, ReferencedSOPInstanceUID=instance.SOPInstanceUID)
