"""What several nodes have of the same: which matches are about one entity, and where they differ on its patient."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from qrstation.model.information_model import Level
from qrstation.model.query import Element, Match, MatchKey
from qrstation.words import joined, later, say

DEMOGRAPHICS = {
    "PatientName": later("patient"),
    "PatientID": later("Patient ID"),
    "PatientBirthDate": later("birth date"),
    "PatientSex": later("sex"),
}
"""Keywords of what is told of a patient, with words for them."""
_RETRIEVE_AE_TITLE = 0x00080054


def identity(key: MatchKey, node: str) -> tuple[str, ...]:
    """What matches have in common that are about one entity of one patient, at whichever node.

    A UID names the same entity everywhere, but a node may have it under two patients, and that of a series or object in
    two studies. A Patient ID names a patient at one node only.
    """
    whose = node if key.level is Level.PATIENT else _compared(key.patient_id)
    return key.level, key.unique_key(key.level), *key.uids, whose


def differences(one: Match, other: Match) -> tuple[str, ...]:
    """Keywords of what two matches say differently of the patient, as far as both say it."""
    pairs = ((keyword, _compared(one.text(keyword)), _compared(other.text(keyword))) for keyword in DEMOGRAPHICS)
    return tuple(keyword for keyword, first, second in pairs if first and second and first != second)


def contradictions(match: Match, copies: Iterable[Match]) -> tuple[str, ...]:
    """Sentences on what copies say differently of the patient."""
    return tuple(
        _contradiction(copy, differing, again=copy.node == match.node)
        for copy in copies
        if (differing := differences(match, copy))
    )


def _contradiction(copy: Match, differing: Iterable[str], *, again: bool) -> str:
    said = joined(", ", (joined(" ", (say(DEMOGRAPHICS[keyword]), copy.text(keyword))) for keyword in differing))
    if again:
        return say("{node} also says: {values}.", node=copy.node, values=said)
    return say("{node} says: {values}.", node=copy.node, values=said)


def preferred(matches: Sequence[Match], nodes: Sequence[str] = ()) -> Match:
    """The match of the node that has the most instances; of several the one that comes first.

    Parameters
    ----------
    nodes
        Names of nodes in the order in which they come; without them the order is that of the matches.
    """

    def place(match: Match) -> int:
        return nodes.index(match.node) if match.node in nodes else len(nodes)

    return min(matches, key=lambda match: (-(match.instances or 0), place(match)))


def gathered(matches: Iterable[Match]) -> list[tuple[Match, ...]]:
    """Put matches of several nodes together that are about one entity of the same patient."""
    groups: list[list[Match]] = []
    known: dict[tuple[str, ...], list[Match]] = {}
    for match in matches:
        named = match.key.unique_key(match.level)
        group = known.setdefault(identity(match.key, match.node), []) if named else []
        if not group:
            groups.append(group)
        group.append(match)
    return [tuple(group) for group in groups]


def as_one(matches: Sequence[Match], ae_titles: Mapping[str, str]) -> Match:
    """Make one match of those that several nodes told of an entity; it says from which AE it can be retrieved.

    Parameters
    ----------
    ae_titles
        AE titles of the nodes by their names, for nodes that did not say it themselves.

    References
    ----------
    PS3.4 C.4.1.1.3.2: Retrieve AE Title (0008,0054) may have several values.
    """
    best = preferred(matches)
    titles = dict.fromkeys(
        title for match in matches for title in _titles(match) or (ae_titles.get(match.node, ""),) if title
    )
    where = Element(tag=_RETRIEVE_AE_TITLE, keyword="RetrieveAETitle", vr="AE", values=tuple(titles))
    others = (element for element in best.elements if element.tag != _RETRIEVE_AE_TITLE)
    return replace(
        best,
        elements=tuple(sorted((*others, where), key=lambda element: element.tag)),
        node=", ".join(dict.fromkeys(match.node for match in matches)),
        remarks=tuple(dict.fromkeys(problem for match in matches for problem in match.problems)),
    )


def _titles(match: Match) -> tuple[str, ...]:
    return tuple(title.strip() for title in match.text("RetrieveAETitle").split("\\") if title.strip())


def _compared(text: str) -> str:
    """Text as it is compared: without case, and without what only fills up."""
    return text.casefold().strip(" ^=")
