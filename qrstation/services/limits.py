"""At how many matches a node stops: said by itself, known from its card, or to be guessed from a round number."""

from __future__ import annotations

from qrstation.dicom.status import IDENTIFIER_DOES_NOT_MATCH, OUT_OF_RESOURCES, PROCESSING_FAILURE
from qrstation.errors import QrError, QueryFailed
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Query

_LEAST_LIMIT = 100
_REFUSALS = (OUT_OF_RESOURCES, IDENTIFIER_DOES_NOT_MATCH, PROCESSING_FAILURE, *range(0xC000, 0xD000))
"""Codes with which nodes refuse what is too much for them; the standard has none of its own for that."""
_NARROW = ("StudyInstanceUID", "PatientID", "AccessionNumber")
"""Keys that make a query narrow whatever else it asks."""


def limit_told(fault: QrError) -> int | None:
    """Number of matches after which a node gave up for want of resources (PS3.4 Table C.4-1)."""
    if isinstance(fault, QueryFailed) and fault.status is not None and fault.status.code == OUT_OF_RESOURCES:
        return fault.matches or None
    return None


def limit_met(node: RemoteNode, query: Query, outcome: FindOutcome) -> int | None:
    """Number of matches at which a node seems to have stopped by itself."""
    if outcome.truncated or outcome.cancelled or not outcome.told:
        return None
    return outcome.told if outcome.incomplete or is_suspicious(node, query, outcome.told) else None


def is_suspicious(node: RemoteNode, query: Query, told: int) -> bool:
    """Whether a number of matches looks like one at which the node stopped without saying so."""
    # What belongs to a named entity is counted by the scanner: a series of 200 images is nothing to wonder at.
    named = any(_names_entities(query.value(level.unique_key)) for level in (*query.level.above, query.level))
    return is_its_limit(node, told) if named else may_be_all_it_tells(node, told)


def may_be_all_it_tells(node: RemoteNode, told: int) -> bool:
    """Whether a node may tell no more than so many matches, by its card or because the number is a round one."""
    return is_its_limit(node, told) or _is_round(told)


def is_refusal(query: Query, fault: QueryFailed) -> bool:
    """Whether a node may have refused a query because it asks for much."""
    return (
        fault.matches == 0
        and fault.status is not None
        and fault.status.code in _REFUSALS
        and not any(_names_entities(query.value(keyword)) for keyword in _NARROW)
    )


def may_be_limit(node: RemoteNode, query: Query, fault: QueryFailed) -> bool:
    """Whether a failure after some matches may be a node's way to say that there are more."""
    if fault.status is None or fault.status.code not in _REFUSALS or not fault.matches:
        return False
    return fault.status.code == OUT_OF_RESOURCES or is_suspicious(node, query, fault.matches)


def _names_entities(value: str) -> bool:
    """Whether the value of a key names entities rather than describes them."""
    return bool(value) and not set(value) & set("*?")


def is_its_limit(node: RemoteNode, told: int) -> bool:
    """Whether a number of matches is the one at which a node stops, by its card."""
    return node.capabilities is not None and told == node.capabilities.limit


def _is_round(number: int) -> bool:
    """Whether a number of matches is one at which programs are set to stop: 100, 200, 500, 1,000 and so on."""
    return number >= _LEAST_LIMIT and str(number).rstrip("0") in ("1", "2", "5")
