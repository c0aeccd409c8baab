"""The elements of a short data set that are decoded when they are asked for.

Of what a node tells in a search most is never looked at, and all of it is kept: in its bytes, therefore.

References
----------
PS3.5 Section 7.1
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import overload

from qrstation.datasets.character_sets import CharacterSet
from qrstation.datasets.dictionary import SPECIFIC_CHARACTER_SET, keyword_of, tag_of, vr_of
from qrstation.datasets.elements import element_of
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.reading import RawElement
from qrstation.datasets.values import ASCII_VRS, ENCODED_TEXT_VRS, SOUND, UNDIVIDED_VRS, decoded_text
from qrstation.datasets.walking import LONG_VRS, SHORT_VRS
from qrstation.errors import InvalidInput
from qrstation.model.query import Element, ElementsOnDemand

_LONGEST = 1 << 16
"""Bytes of a data set from which on it is decoded at once."""
_AT_HAND = 32
"""Data sets whose elements are found at once: the one that a thread works on is asked for several of them."""
_SHORT = 64
"""Bytes of a value up to which its element is remembered."""
_SPECIAL_VRS = frozenset({"SQ", "UN"})
_STRINGS = (ASCII_VRS | ENCODED_TEXT_VRS) - {"DS", "IS"}
_SIMPLE_STRINGS = _STRINGS - UNDIVIDED_VRS - {"PN"}
_ABSENT = ("", b"")
_FIRST_SPECIAL_TAG = 0xFFFE0000
_EXPLICIT_HEAD = tuple(struct.Struct(f"{order}HH2sH").unpack_from for order in "<>")
_IMPLICIT_HEAD = tuple(struct.Struct(f"{order}HHL").unpack_from for order in "<>")
"""Reads the head of an element, in little endian and in big."""


class EncodedElements(ElementsOnDemand):
    """The elements of a data set, kept as it came.

    Parameters
    ----------
    content, encoding
        A data set of which `is_plain` is true.
    assumed
        Character set where it names none.
    """

    __slots__ = ("_assumed", "_content", "_encoding")

    def __init__(self, content: bytes, encoding: Encoding, assumed: CharacterSet) -> None:
        self._content = content
        self._encoding = encoding
        self._assumed = assumed

    def named(self, keyword: str) -> Element | None:
        """The attribute with this keyword, if it is there."""
        tag = _tag_of(keyword)
        if tag is None:
            return next((element for element in self if element.keyword == keyword), None)
        found = self._found().get(tag)
        return None if found is None else self._element(tag, *found)

    def texts(self, *keywords: str) -> tuple[str, ...]:
        """Values of some attributes as text; empty for those that are not there."""
        found = self._found()
        texts: list[str] = []
        for keyword in keywords:
            vr, value = found.get(_tag_of(keyword) or -1, _ABSENT)
            # Most are such, and a search looks at several of each match.
            text = _simple_text(value) if vr in _SIMPLE_STRINGS and len(value) <= _SHORT else None
            texts.append(self._text(keyword, vr, value) if text is None else text)
        return tuple(texts)

    def _text(self, keyword: str, vr: str, value: bytes) -> str:
        if vr in _STRINGS:
            # ASCII reads the same in all of them.
            character_set = self._assumed if _is_ascii(value) else self._character_set()
            return "\\".join(decoded_text(vr, value, character_set)[0])
        element = self.named(keyword)
        return "" if element is None else element.text

    def problems(self) -> Iterator[Element]:
        """Those of the elements that have a problem."""
        for tag, (vr, value) in self._found().items():
            sound = SOUND[vr](value) and (tag != SPECIFIC_CHARACTER_SET or not self._character_set().problem)
            if not sound and (element := self._element(tag, vr, value)).problem:
                yield element

    def _found(self) -> Mapping[int, tuple[str, bytes]]:
        found = _found_in(self._content, self._encoding.explicit_vr, self._encoding.big_endian)
        assert found is not None
        return found

    def _element(self, tag: int, vr: str, value: bytes) -> Element:
        big_endian = self._encoding.big_endian
        element = _shared_element(tag, vr, value, big_endian) if len(value) <= _SHORT else None
        return element or element_of(RawElement(tag, vr, value, big_endian=big_endian), self._character_set(), {})

    def _character_set(self) -> CharacterSet:
        _, named = self._found().get(SPECIFIC_CHARACTER_SET, _ABSENT)
        terms = named.decode("latin-1").strip(" \0")
        return CharacterSet.named(terms) if terms else self._assumed

    def __iter__(self) -> Iterator[Element]:
        return (self._element(tag, vr, value) for tag, (vr, value) in self._found().items())

    def __len__(self) -> int:
        return len(self._found())

    @overload
    def __getitem__(self, place: int) -> Element: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Element, ...]: ...
    def __getitem__(self, place: int | slice) -> Element | tuple[Element, ...]:
        return tuple(self)[place]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, EncodedElements):
            alike = (self._content, self._encoding, self._assumed) == (other._content, other._encoding, other._assumed)
            return alike or tuple(self) == tuple(other)
        return tuple(self) == other if isinstance(other, tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


def _is_ascii(value: bytes) -> bool:
    return value.isascii() and b"\x1b" not in value


@lru_cache(maxsize=1024)
def _simple_text(value: bytes) -> str | None:
    """Text of a value that reads the same in every character set and is not divided; none of others.

    What one match says, the next mostly says, too.
    """
    return str(value, "ascii").strip(" \0") if _is_ascii(value) and b"\\" not in value else None


@lru_cache(maxsize=1024)
def _shared_element(tag: int, vr: str, value: bytes, big_endian: bool) -> Element | None:
    """Element that many matches may have alike; none where the character set decides how it reads."""
    if tag == SPECIFIC_CHARACTER_SET or not _is_ascii(value):
        return None
    return element_of(RawElement(tag, vr, value, big_endian=big_endian), CharacterSet(), {})


def is_plain(content: bytes, encoding: Encoding) -> bool:
    """Whether each element of a data set can be decoded for itself: they stand in order, and there are no sequences."""
    return not encoding.deflated and _found_in(content, encoding.explicit_vr, encoding.big_endian) is not None


@lru_cache(maxsize=_AT_HAND)
def _found_in(content: bytes, explicit_vr: bool, big_endian: bool) -> dict[int, tuple[str, bytes]] | None:
    """Value representation and value of each element, by its tag; none unless the data set is plain and whole."""
    end = len(content)
    if end > _LONGEST:
        return None
    found: dict[int, tuple[str, bytes]] = {}
    before, position = -1, 0
    try:
        if explicit_vr:
            unpack = _EXPLICIT_HEAD[big_endian]
            while position < end:
                group, element, written_vr, length = unpack(content, position)
                tag = group << 16 | element
                value = position + 8
                position = value + length
                if tag <= before:
                    return None
                found[tag] = SHORT_VRS[written_vr], content[value:position]
                before = tag
        else:
            if content[4:6] in SHORT_VRS or content[4:6] in LONG_VRS:
                return None
            unpack_implicit = _IMPLICIT_HEAD[big_endian]
            while position < end:
                group, element, length = unpack_implicit(content, position)
                tag = group << 16 | element
                value = position + 8
                position = value + length
                vr = vr_of(tag)
                if tag <= before or vr in _SPECIAL_VRS:
                    return None
                found[tag] = vr, content[value:position]
                before = tag
    except (struct.error, KeyError):
        return None
    return found if position == end and before < _FIRST_SPECIAL_TAG else None


@lru_cache(maxsize=1024)
def _tag_of(keyword: str) -> int | None:
    """Tag of the one attribute that has a keyword; none where several have it, or none."""
    try:
        tag = tag_of(keyword)
    except InvalidInput:
        return None
    return tag if keyword_of(tag) == keyword else None
