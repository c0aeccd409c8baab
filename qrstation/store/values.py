"""Elements from the text that the index holds of them."""

from __future__ import annotations

from functools import lru_cache

from pydicom.datadict import dictionary_VM

from qrstation.datasets.dictionary import keyword_of, vr_of
from qrstation.datasets.values import NUMERIC_VRS, UNDIVIDED_VRS, number_in
from qrstation.model.query import Element

_SHORT = 64
"""Characters of a value up to which its element is remembered."""


@lru_cache(maxsize=4096)
def is_single(tag: int) -> bool:
    """Whether an attribute has one value at most, so that a backslash in it divides nothing."""
    try:
        return dictionary_VM(tag) == "1" or vr_of(tag) in UNDIVIDED_VRS
    except KeyError:
        return False


def element_from(tag: int, text: str) -> Element:
    """Turn the text that the index holds of an attribute into a decoded one."""
    return _short_element(tag, text) if len(text) <= _SHORT else _element(tag, text)


@lru_cache(maxsize=1024)
def _short_element(tag: int, text: str) -> Element:
    """Element of a short value: many entities share the same ones."""
    return _element(tag, text)


def _element(tag: int, text: str) -> Element:
    vr = vr_of(tag)
    values: tuple[str | int | float, ...] = ()
    if text:
        values = (text,) if is_single(tag) else tuple(text.split("\\"))
    if vr in NUMERIC_VRS:
        values = tuple(number_in(vr, str(value)) for value in values)
    return Element(tag=tag, keyword=keyword_of(tag), vr=vr, values=values)
