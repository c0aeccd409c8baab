"""Keys of a query as they are matched: those of an identifier, with the tests that they stand for.

References
----------
PS3.4 C.2.2.2
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from qrstation.datasets.dictionary import SPECIFIC_CHARACTER_SET, keyword_of, tag_of, time_beside, vr_of
from qrstation.model.information_model import ExtendedNegotiation
from qrstation.model.query import Element, Query
from qrstation.store.matching import Matcher, are_one_range, combined, matcher

QUERY_RETRIEVE_LEVEL = 0x00080052
MOMENT = "\x1e"
"""Stands between a date and its time."""


@dataclass(slots=True)
class SoughtKey:
    """A key of the identifier; those within the items of a sequence hang below it."""

    tag: int
    value: str = ""
    below: dict[int, SoughtKey] = field(default_factory=dict)
    test: Matcher | None = None

    @property
    def keyword(self) -> str:
        """Keyword of the attribute."""
        return keyword_of(self.tag)

    def matches(self, element: Element | None) -> bool:
        """Whether the value of an entity matches; what it does not have matches universal keys alone."""
        element = element or self.empty()
        if self.test is not None and not self.test(element):
            return False
        narrow = [key for key in self.below.values() if key.is_narrow]
        return not narrow or any(_item_matches(item, narrow) for item in element.values if isinstance(item, tuple))

    @property
    def is_narrow(self) -> bool:
        """Whether there is anything that it does not match."""
        return self.test is not None or any(key.is_narrow for key in self.below.values())

    def empty(self) -> Element:
        """The attribute without a value."""
        return Element(tag=self.tag, keyword=self.keyword, vr=vr_of(self.tag))

    def wanted_of(self, element: Element) -> Element:
        """Leave in the items of a sequence what was asked for; everything when nothing in particular was."""
        if not self.below:
            return element
        items = tuple(_wanted_item(item, self.below) for item in element.values if isinstance(item, tuple))
        return Element(tag=element.tag, keyword=element.keyword, vr=element.vr, values=items)


def _item_matches(item: tuple[Element, ...], keys: Sequence[SoughtKey]) -> bool:
    elements = {element.tag: element for element in item}
    return all(key.matches(elements.get(key.tag)) for key in keys)


def _wanted_item(item: tuple[Element, ...], keys: Mapping[int, SoughtKey]) -> tuple[Element, ...]:
    return tuple(keys[element.tag].wanted_of(element) for element in item if element.tag in keys)


def keys_of(query: Query) -> dict[int, SoughtKey]:
    """Put the keys of a query in the form of its identifier.

    Raises
    ------
    InvalidInput
        A key names no attribute.
    """
    fuzzy = ExtendedNegotiation.FUZZY_NAMES in query.agreed
    keys: dict[int, SoughtKey] = {}
    for asked in query.keys:
        among = keys
        key = None
        for part in re.sub(r"\[\d+\]", "", asked.keyword).split("."):
            tag = tag_of(part)
            key = among.setdefault(tag, SoughtKey(tag))
            among = key.below
        if key is not None and asked.value:
            key.value = asked.value
            key.test = matcher(vr_of(key.tag), asked.value, fuzzy=fuzzy)
    for tag in (SPECIFIC_CHARACTER_SET, QUERY_RETRIEVE_LEVEL):
        keys.pop(tag, None)
    return {tag: key for tag, key in keys.items() if tag & 0xFFFF}


@dataclass(frozen=True, slots=True)
class Pair:
    """Keys for a date and its time that are matched as one; each for itself then matches everything."""

    date: SoughtKey
    time: SoughtKey
    test: Callable[[str, str], bool]

    def key(self) -> SoughtKey:
        """Key for values that have date and time, with `MOMENT` between them."""

        def matches(element: Element) -> bool:
            return any(self.test(*str(value).split(MOMENT, 1)) for value in element.values)

        return SoughtKey(self.date.tag, test=matches)

    def matches(self, elements: Mapping[int, Element]) -> bool:
        """Whether the date and the time among some attributes match."""
        date, time = (elements.get(key.tag) for key in (self.date, self.time))
        return self.test("" if date is None else date.text, "" if time is None else time.text)


def take_pairs(keys: Mapping[int, SoughtKey], query: Query) -> tuple[Pair, ...]:
    """Join keys for dates and times where combined date-time matching was agreed upon.

    References
    ----------
    PS3.4 C.2.2.2.5.4
    """
    if ExtendedNegotiation.DATE_TIME not in query.agreed:
        return ()
    by_keyword = {key.keyword: key for key in keys.values()}
    pairs = []
    for keyword, date in by_keyword.items():
        time = by_keyword.get(time_beside(keyword))
        if time is not None and are_one_range(date.value, time.value):
            pairs.append(Pair(date, time, combined(date.value, time.value)))
            date.test = time.test = None
            # The range of dates still narrows the search; times outside of theirs may well match.
            time.value = ""
    return tuple(pairs)
