"""Elements with their values, from what was read of a data set."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

from qrstation.datasets.character_sets import CharacterSet
from qrstation.datasets.dictionary import (
    SPECIFIC_CHARACTER_SET,
    is_private,
    is_private_creator,
    keyword_of,
    private_creator_of,
    private_vr_of,
)
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.reading import RawElement, read_data_set
from qrstation.datasets.values import ASCII_VRS, ENCODED_TEXT_VRS, decoded_text, decoded_values
from qrstation.model.query import Element


def read_elements(
    encoded: bytes, encoding: Encoding, assumed_character_set: str = ""
) -> tuple[tuple[Element, ...], tuple[str, ...]]:
    """Read a whole data set, and say what was wrong with it as a whole.

    Parameters
    ----------
    encoded
        The data set, without File Meta Information.
    assumed_character_set
        Specific Character Set where the data set has none.

    Returns
    -------
    tuple
        The elements in their order, each with its own problem if any, and the problems of the data set in sentences.
    """
    found = read_data_set(io.BytesIO(encoded), encoding)
    return decoded(found.elements, CharacterSet.named(assumed_character_set)), found.problems


def decoded(raw_elements: Sequence[RawElement], assumed: CharacterSet) -> tuple[Element, ...]:
    """Give the elements of one data set their values, in its own character set if it names one."""
    character_set = character_set_of(raw_elements, assumed)
    creators = {
        raw.tag: raw.value.decode("latin-1").strip(" \0") for raw in raw_elements if is_private_creator(raw.tag)
    }
    return tuple(element_of(raw, character_set, creators) for raw in raw_elements)


def character_set_of(raw_elements: Sequence[RawElement], assumed: CharacterSet) -> CharacterSet:
    """Character set that a data set names; the assumed one where it names none."""
    own = next((raw.value for raw in raw_elements if raw.tag == SPECIFIC_CHARACTER_SET), b"")
    terms = own.decode("latin-1").strip(" \0")
    return CharacterSet.named(terms) if terms else assumed


def text_of(raw: RawElement, character_set: CharacterSet) -> str:
    """Value of an element as text, a number string as it was written; empty for sequences and bulk data."""
    if raw.vr in ENCODED_TEXT_VRS or raw.vr in ASCII_VRS:
        return "\\".join(decoded_text(raw.vr, raw.value, character_set)[0])
    values, _ = decoded_values(raw.vr, raw.value, character_set, big_endian=raw.big_endian)
    return "\\".join(str(value) for value in values if not isinstance(value, bytes))


def element_in(elements: Sequence[Element], keyword: str) -> Element | None:
    """Find the attribute with a keyword; none when it is not there."""
    return next((element for element in elements if element.keyword == keyword), None)


def text_in(elements: Sequence[Element], keyword: str) -> str:
    """Value of an attribute as text; empty when it is not there."""
    element = element_in(elements, keyword)
    return "" if element is None else element.text


def items_in(elements: Sequence[Element], keyword: str) -> tuple[tuple[Element, ...], ...]:
    """Items of a sequence; none when it is not there, or is no sequence."""
    element = element_in(elements, keyword)
    return () if element is None else tuple(value for value in element.values if isinstance(value, tuple))


def element_of(raw: RawElement, character_set: CharacterSet, creators: Mapping[int, str]) -> Element:
    """Give an element its value.

    Parameters
    ----------
    creators
        Who defined the private attributes of the data set, by the tags of the elements that say so.
    """
    keyword = keyword_of(raw.tag)
    if raw.vr == "SQ":
        items = tuple(decoded(item, character_set) for item in raw.items)
        return Element(tag=raw.tag, keyword=keyword, vr="SQ", values=items, problem=raw.problem)
    vr = raw.vr if raw.vr != "UN" else _private_vr(raw.tag, creators)
    values, problem = decoded_values(vr, raw.value, character_set, big_endian=raw.big_endian)
    if raw.tag == SPECIFIC_CHARACTER_SET and raw.value:
        problem = character_set.problem
    return Element(tag=raw.tag, keyword=keyword, vr=vr, values=values, problem=raw.problem or problem)


def _private_vr(tag: int, creators: Mapping[int, str]) -> str:
    """Value representation of what came as UN; a sequence is left in its bytes."""
    creator = creators.get(private_creator_of(tag)) if is_private(tag) else None
    vr = private_vr_of(tag, creator) if creator else "UN"
    return vr if vr != "SQ" else "UN"
