"""Content trees as they come: read as far as they can be read, whoever wrote them.

References
----------
PS3.3 C.17.3 and Table 8.8-1
"""

from __future__ import annotations

from collections.abc import Sequence

from qrstation.datasets.elements import element_in, items_in, text_in
from qrstation.model.patient_info import CodedConcept, ContentItem, Measurement, Reference
from qrstation.model.query import Element

_VALUES = {
    "DATE": "Date",
    "DATETIME": "DateTime",
    "PNAME": "PersonName",
    "TEXT": "TextValue",
    "TIME": "Time",
    "UIDREF": "UID",
}
"""Keywords of the values that are text."""
_CODE_VALUES = ("CodeValue", "LongCodeValue", "URNCodeValue")


def content_item(elements: Sequence[Element]) -> ContentItem:
    """Read the content item that a data set or an item of Content Sequence is, with all below it.

    What is missing or of another form than the standard's stays empty. The depth is that of the data set, which
    `qrstation.datasets.reading` bounds.
    """
    value_type = text_in(elements, "ValueType")
    return ContentItem(
        value_type=value_type,
        relationship=text_in(elements, "RelationshipType"),
        concept=_code(elements, "ConceptNameCodeSequence"),
        value=_value(value_type, elements),
        observed=text_in(elements, "ObservationDateTime"),
        children=tuple(content_item(item) for item in items_in(elements, "ContentSequence")),
    )


def _value(value_type: str, elements: Sequence[Element]) -> str | CodedConcept | Measurement | Reference | None:
    match value_type:
        case "CODE":
            return _code(elements, "ConceptCodeSequence")
        case "NUM":
            return _measurement(elements)
        case "IMAGE" | "COMPOSITE" | "WAVEFORM":
            return _reference(elements)
        case _ if value_type in _VALUES:
            return text_in(elements, _VALUES[value_type]) or None
    return None


def _measurement(elements: Sequence[Element]) -> Measurement | None:
    qualifier = _code(elements, "NumericValueQualifierCodeSequence")
    measured = items_in(elements, "MeasuredValueSequence")
    if not measured and qualifier is None:
        return None
    item = measured[0] if measured else ()
    return Measurement(number=_number(item), unit=_code(item, "MeasurementUnitsCodeSequence"), qualifier=qualifier)


def _number(item: Sequence[Element]) -> str:
    element = element_in(item, "NumericValue")
    if element is None or not element.values:
        return ""
    value = element.values[0]
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _reference(elements: Sequence[Element]) -> Reference | None:
    items = items_in(elements, "ReferencedSOPSequence")
    if not items:
        return None
    return Reference(
        sop_class_uid=text_in(items[0], "ReferencedSOPClassUID"),
        sop_instance_uid=text_in(items[0], "ReferencedSOPInstanceUID"),
    )


def _code(elements: Sequence[Element], keyword: str) -> CodedConcept | None:
    items = items_in(elements, keyword)
    if not items:
        return None
    values = (text_in(items[0], name) for name in _CODE_VALUES)
    code = CodedConcept(
        value=next((value for value in values if value), ""),
        scheme=text_in(items[0], "CodingSchemeDesignator"),
        meaning=text_in(items[0], "CodeMeaning"),
    )
    return code if code.text else None
