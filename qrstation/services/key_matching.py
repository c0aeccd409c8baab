"""Keys that a node passes over: matched here where its card says so, and found out where it says so itself.

References
----------
PS3.4 C.2.2.1.3 and C.4.1.1.4
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qrstation.datasets.dictionary import keyword_of, tag_of, vr_of
from qrstation.model.information_model import ExtendedNegotiation
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Element, Key, Match, Query
from qrstation.store.matching import matcher

_NEGOTIATED_MATCHING = {
    ExtendedNegotiation.FUZZY_NAMES: ("PN",),
    ExtendedNegotiation.DATE_TIME: ("DA", "TM"),
}
"""Value representations that match otherwise than key by key when something was agreed upon."""


class KeyTest:
    """The test that a key stands for."""

    def __init__(self, key: Key) -> None:
        self._path = tuple(tag_of(name) for name in key.keyword.split("."))
        self.vr = vr_of(self._path[-1])
        self.keyword = ".".join(map(keyword_of, self._path))
        self._test = matcher(self.vr, key.value) if key.value else None

    @property
    def universal(self) -> bool:
        """Whether everything passes it."""
        return self._test is None

    def came(self, match: Match) -> bool:
        """Whether the attribute came, with a value or empty."""
        return bool(self._found(match))

    def fits(self, match: Match) -> bool | None:
        """Whether the value fits; none where that cannot be told, because it did not come or cannot be read."""
        found = self._found(match)
        if self._test is None or not found or any(element.problem for element in found):
            return None
        return any(map(self._test, found))

    def _found(self, match: Match) -> tuple[Element, ...]:
        top = match.element(keyword_of(self._path[0]))
        return () if top is None else tuple(_elements((top,), self._path))


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedQuery:
    """A query of which the node matches a part and we match the rest."""

    query: Query
    """What the node is asked, all of it: it may match in another search what it passed over when it was probed."""
    matched_here: tuple[KeyTest, ...] = ()
    unmatched: tuple[str, ...] = ()
    """Keywords of keys that the node neither matches nor returns, so that nobody can match them."""

    def wants(self, match: Match) -> bool:
        """Whether a match of the node passes what is matched here; what did not come is no reason against."""
        return all(test.fits(match) is not False for test in self.matched_here)


def shared_with(node: RemoteNode, query: Query) -> SharedQuery:
    """Divide the keys of a query between a node and us, as its capability card says."""
    card = node.capabilities
    if card is None or card.query_model is not query.model:
        return SharedQuery(query=query)
    here: list[KeyTest] = []
    unmatched: list[str] = []
    for key in query.keys:
        test = KeyTest(key)
        support = card.key(query.level, test.keyword)
        passed_over = support.matched is False and not test.universal
        if passed_over and support.returned:
            here.append(test)
        elif passed_over:
            unmatched.append(test.keyword)
    return SharedQuery(query=query, matched_here=tuple(here), unmatched=tuple(unmatched))


class UnsupportedKeys:
    """Watches the matches of a query for keys that never come back, or whose values do not fit."""

    def __init__(self, query: Query) -> None:
        unique = {level.unique_key for level in (*query.level.above, query.level)}
        self._tests = [test for test in map(KeyTest, query.keys) if test.keyword not in unique]
        self._missing = {test.keyword: test for test in self._tests}
        self._fitting = [test for test in self._tests if not test.universal]
        self._unfit: set[KeyTest] = set()

    def watch(self, match: Match) -> None:
        """Look at one match."""
        for keyword in [keyword for keyword, test in self._missing.items() if test.came(match)]:
            del self._missing[keyword]
        for test in [test for test in self._fitting if test.fits(match) is False]:
            self._fitting.remove(test)
            self._unfit.add(test)

    def keywords(self, agreed: Sequence[ExtendedNegotiation] = ()) -> tuple[str, ...]:
        """Name them.

        Parameters
        ----------
        agreed
            What the node may match otherwise than key by key.
        """
        otherwise = {vr for each in agreed for vr in _NEGOTIATED_MATCHING.get(each, ())}
        unfit = {test.keyword for test in self._unfit if test.vr not in otherwise}
        lacking = self._missing.keys() | unfit
        return tuple(dict.fromkeys(test.keyword for test in self._tests if test.keyword in lacking))


def _elements(elements: Sequence[Element], path: Sequence[int]) -> Iterator[Element]:
    """Attributes that a path of tags through sequences leads to."""
    for element in elements:
        if element.tag != path[0]:
            continue
        if len(path) == 1:
            yield element
            continue
        for item in element.values:
            if isinstance(item, tuple):
                yield from _elements(item, path[1:])
