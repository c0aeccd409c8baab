"""What several nodes have of the same: which matches are about one entity, and where they differ on its patient."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from qrstation.model.information_model import Level
from qrstation.model.query import Element, Match, MatchKey

DEMOGRAPHICS = ("PatientName", "PatientID", "PatientBirthDate", "PatientSex")
_RETRIEVE_AE_TITLE = 0x00080054


def names_one_entity(key: MatchKey) -> bool:
    """Whether a key names the same entity at whichever node: UIDs do, a Patient ID does not."""
    return key.level is not Level.PATIENT and bool(key.unique_key(key.level))


def differences(one: Match, other: Match) -> tuple[str, ...]:
    """Keywords of what two matches say differently of the patient, as far as both say it."""
    pairs = ((keyword, _compared(one.text(keyword)), _compared(other.text(keyword))) for keyword in DEMOGRAPHICS)
    return tuple(keyword for keyword, first, second in pairs if first and second and first != second)


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
    """Put matches of several nodes together that are about one entity of the same patient, one for each node."""
    groups: list[list[Match]] = []
    by_key: dict[tuple[Level, str], list[list[Match]]] = {}
    for match in matches:
        key = match.key
        alike = by_key.setdefault((match.level, key.unique_key(match.level)), []) if names_one_entity(key) else []
        group = next((group for group in alike if _belongs(match, group)), None)
        if group is None:
            group = []
            groups.append(group)
            alike.append(group)
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
        problems=tuple(dict.fromkeys(problem for match in matches for problem in match.problems)),
    )


def _belongs(match: Match, group: Sequence[Match]) -> bool:
    return all(match.node != other.node and not differences(match, other) for other in group)


def _titles(match: Match) -> tuple[str, ...]:
    return tuple(title.strip() for title in match.text("RetrieveAETitle").split("\\") if title.strip())


def _compared(text: str) -> str:
    """Text as it is compared: without case, and without what only fills up."""
    return text.casefold().strip(" ^=")
