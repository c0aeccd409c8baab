"""The DICOM JSON Model of a match.

References
----------
PS3.18 Annex F
"""

from __future__ import annotations

import base64
import math
from collections.abc import Iterable
from typing import Any

from qrstation.datasets.character_sets import UTF_8
from qrstation.datasets.dictionary import SPECIFIC_CHARACTER_SET
from qrstation.datasets.values import BINARY_NUMBERS, BULK_VRS
from qrstation.model.query import Element, Match

_GROUPS = ("Alphabetic", "Ideographic", "Phonetic")


def dicom_json(match: Match) -> dict[str, Any]:
    """Write a match in the DICOM JSON Model; its text is Unicode, so Specific Character Set says UTF-8."""
    return data_set_json(match.elements)


def data_set_json(elements: Iterable[Element]) -> dict[str, Any]:
    """Write a data set in the DICOM JSON Model, as `dicom_json` does a match."""
    return {f"{element.tag:08X}": _attribute(element) for element in elements if element.tag & 0xFFFF}


def _attribute(element: Element) -> dict[str, Any]:
    if element.tag == SPECIFIC_CHARACTER_SET:
        return {"vr": "CS", "Value": [UTF_8]}
    if element.vr in BULK_VRS:
        return _inline(element.vr, b"".join(value for value in element.values if isinstance(value, bytes)))
    if element.vr in BINARY_NUMBERS and any(isinstance(value, str) for value in element.values):
        # What could not be read as numbers stands as hexadecimal digits.
        return _inline("UN", bytes.fromhex(element.text))
    values = [_value(element.vr, value) for value in element.values]
    return {"vr": element.vr, "Value": values} if values else {"vr": element.vr}


def _inline(vr: str, value: bytes) -> dict[str, Any]:
    return {"vr": vr, "InlineBinary": base64.b64encode(value).decode("ascii")} if value else {"vr": vr}


def _value(vr: str, value: object) -> Any:
    match value:
        case tuple():
            return data_set_json(value)
        case "":
            return None
        case str() if vr == "PN":
            groups = zip(_GROUPS, value.split("="), strict=False)
            return {name: group for name, group in groups if group}
        case float() if not math.isfinite(value):
            return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
        case _:
            return value
