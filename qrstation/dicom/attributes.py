"""Single attributes that are sent: which can be keys of a query, and the element that a text makes.

References
----------
PS3.5 Section 6.2, PS3.6 Section 6
"""

from __future__ import annotations

from typing import Any

from pydicom import config
from pydicom.dataelem import DataElement, empty_value_for_VR
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.tag import BaseTag
from pydicom.valuerep import format_number_as_ds

from qrstation.datasets.dictionary import keyword_of, tag_of, vr_of
from qrstation.datasets.values import ASCII_VRS, ENCODED_TEXT_VRS
from qrstation.errors import InvalidInput
from qrstation.model.query import Element
from qrstation.words import say

_WHOLE_NUMBERS = {
    "US": range(1 << 16),
    "UL": range(1 << 32),
    "UV": range(1 << 64),
    "SS": range(-(1 << 15), 1 << 15),
    "SL": range(-(1 << 31), 1 << 31),
    "SV": range(-(1 << 63), 1 << 63),
}
_LOWEST_GROUP = 0x0008


def key_tag(name: str) -> int:
    """Tag of an attribute that can be a key of a query, by its name.

    Raises
    ------
    InvalidInput
        There is no such attribute, or it is a group length, or it belongs to messages and files alone.
    """
    tag = tag_of(name)
    if tag >> 16 < _LOWEST_GROUP or tag & 0xFFFF == 0:
        raise InvalidInput(say("{name!r} cannot be a key of a query.", name=name), advice=say("Leave it out."))
    return tag


def attribute_element(tag: int, value: str, *, vr: str = "") -> DataElement:
    """Make the element of a key from its text; wildcards, ranges and lists go as they are.

    Raises
    ------
    InvalidInput
        The attribute cannot take such a value.
    """
    vr = vr or vr_of(tag)
    if not value:
        return DataElement(tag, vr, Sequence() if vr == "SQ" else empty_value_for_VR(vr))
    if vr in ENCODED_TEXT_VRS:
        return DataElement(tag, vr, value, validation_mode=config.IGNORE)
    if vr in ASCII_VRS:
        return _AsciiElement(tag, vr, _ascii(tag, value), validation_mode=config.IGNORE)
    if vr == "AT":
        return DataElement(tag, vr, [BaseTag(tag_of(part)) for part in value.split("\\")])
    if vr in _WHOLE_NUMBERS or vr in ("FL", "FD"):
        return DataElement(tag, vr, [_number(tag, vr, part) for part in value.split("\\")])
    if vr == "UN":
        return DataElement(tag, vr, _ascii(tag, value).encode("ascii"))
    raise InvalidInput(
        say("{keyword} ({vr}) cannot be matched by a text.", keyword=keyword_of(tag), vr=vr),
        advice=say("Leave its value empty to ask for it."),
    )


def data_element(element: Element) -> DataElement:
    """Make the element that sends a value we have."""
    vr = element.vr or vr_of(element.tag)
    if vr == "SQ":
        return DataElement(element.tag, vr, Sequence(_item(item) for item in element.values if isinstance(item, tuple)))
    blob = b"".join(value for value in element.values if isinstance(value, bytes))
    if blob:
        return DataElement(element.tag, vr, blob)
    texts = [_text(vr, value) for value in element.values if isinstance(value, (str, int, float))]
    try:
        return attribute_element(element.tag, "\\".join(texts), vr=vr)
    except InvalidInput:
        return attribute_element(element.tag, "", vr=vr)


def _item(elements: tuple[Element, ...]) -> Dataset:
    item = Dataset()
    for element in elements:
        item[element.tag] = data_element(element)
    return item


def _text(vr: str, value: str | int | float) -> str:
    return str(format_number_as_ds(value)) if vr == "DS" and isinstance(value, float) else str(value)


class _AsciiElement(DataElement):
    """Text that is sent as it stands: pydicom would refuse a range as a number, or a wildcard as a date."""

    def _convert_value(self, val: Any) -> Any:
        return val


def _ascii(tag: int, value: str) -> str:
    if not value.isascii():
        raise InvalidInput(
            say(
                "{keyword} takes ASCII characters only, and “{value}” has others.", keyword=keyword_of(tag), value=value
            ),
            advice=say("Leave them out, or put ? in their place."),
        )
    return value


def _number(tag: int, vr: str, text: str) -> int | float:
    try:
        number = int(text) if vr in _WHOLE_NUMBERS else float(text)
    except ValueError:
        number = None
    if number is None or (isinstance(number, int) and number not in _WHOLE_NUMBERS[vr]):
        raise InvalidInput(
            say("{keyword} ({vr}) takes a number, not {text!r}.", keyword=keyword_of(tag), vr=vr, text=text),
            advice=say("Give a number, or nothing."),
        )
    return number
