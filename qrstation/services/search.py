"""Searching a node, and opening the tree of what it answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from qrstation.datasets.dictionary import tag_of
from qrstation.dicom.find_scu import Finder
from qrstation.dicom.identifiers import DEFAULT_KEYS
from qrstation.dicom.status import OUT_OF_RESOURCES
from qrstation.errors import QrError, QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel, levels_of
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.services.key_matching import SharedQuery, UnsupportedKeys, shared_with
from qrstation.services.meaning import remarks_on, without_keys_above

_LEAST_LIMIT = 100
_MODALITIES = ("ModalitiesInStudy", "Modality")


def search(
    node: RemoteNode,
    query: Query,
    *,
    caller: Caller,
    on_match: Callable[[Match], None],
    cancellation: Cancellation | None = None,
) -> FindOutcome:
    """Ask a node, adding the usual return keys of the level to those of the query.

    Several modalities are asked for one by one, since DICOM knows lists of UIDs only; what answers to two of them is
    handed over once. Keys that the node passes over, as its capability card says, are matched here.

    Raises
    ------
    QrError
        The node was not reached, refused, failed or broke off; what it answered before stays handed over.
    """
    shared = shared_with(node, with_default_keys(query))
    parts = _by_modality(shared.query)
    merge = _Merge(query.limit, on_match, distinct=len(parts) > 1)
    unsupported: list[str] = [*shared.unmatched]
    with Finder(node, caller=caller, cancellation=cancellation) as finder:
        for part in parts:
            keys = UnsupportedKeys(part)
            try:
                outcome = finder.find(part, merge.take, partial(_wanted, shared, keys))
            except QueryFailed as fault:
                fault.advice = " ".join(filter(None, (fault.advice, without_keys_above(part, node, finder.accepted))))
                raise
            if outcome.optional_keys_unsupported:
                unsupported.extend(keys.keywords(outcome.accepted))
            merge.add(replace(outcome, limit_met=_limit_met(node, part, outcome)))
            if merge.ended:
                break
    outcome = merge.outcome()
    return replace(
        outcome,
        unmatched_keys=tuple(dict.fromkeys(unsupported)),
        filtered_here=tuple(test.keyword for test in shared.matched_here),
        remarks=remarks_on(query, node, outcome.accepted),
    )


def _wanted(shared: SharedQuery, keys: UnsupportedKeys, match: Match) -> bool:
    keys.watch(match)
    return shared.wants(match)


def _limit_met(node: RemoteNode, query: Query, outcome: FindOutcome) -> int | None:
    """Number of matches at which a node seems to have stopped by itself."""
    if outcome.truncated or outcome.cancelled or not outcome.told:
        return None
    # What belongs to a named entity is counted by the scanner: a series of 200 images is nothing to wonder at.
    wondered_at = not any(query.value(level.unique_key) for level in (*query.level.above, query.level))
    known = node.capabilities is not None and outcome.told == node.capabilities.limit
    return outcome.told if outcome.incomplete or (wondered_at and (known or _is_round(outcome.told))) else None


def _is_round(number: int) -> bool:
    """Whether a number of matches is one at which programs are set to stop: 100, 200, 500, 1,000 and so on."""
    return number >= _LEAST_LIMIT and str(number).rstrip("0") in ("1", "2", "5")


def limit_told(fault: QrError) -> int | None:
    """Number of matches after which a node gave up for want of resources (PS3.4 Table C.4-1)."""
    if isinstance(fault, QueryFailed) and fault.status is not None and fault.status.code == OUT_OF_RESOURCES:
        return fault.matches or None
    return None


class _Merge:
    """Several queries as if they were one."""

    def __init__(self, limit: int | None, on_match: Callable[[Match], None], *, distinct: bool) -> None:
        self._limit = limit
        self._on_match = on_match
        self._distinct = distinct
        self._seen: set[str] = set()
        self._matches = 0
        self._truncated = False
        self._outcomes: list[FindOutcome] = []

    def take(self, match: Match) -> None:
        """Hand a match over unless another query brought it, or the limit is reached."""
        unique_key = match.key.unique_key(match.level)
        if self._distinct and unique_key:
            if unique_key in self._seen:
                return
            self._seen.add(unique_key)
        if self._limit is not None and self._matches >= self._limit:
            self._truncated = True
            return
        self._matches += 1
        self._on_match(match)

    def add(self, outcome: FindOutcome) -> None:
        """Note how one of the queries ended."""
        self._outcomes.append(outcome)

    @property
    def ended(self) -> bool:
        """Whether nothing more is to be asked."""
        return self._truncated or self._outcomes[-1].truncated or self._outcomes[-1].cancelled

    def outcome(self) -> FindOutcome:
        """Sum up; the last word is that of the query that fell short, if one did."""
        return replace(
            next((one for one in self._outcomes if one.incomplete), self._outcomes[-1]),
            matches=self._matches,
            truncated=self._truncated or self._outcomes[-1].truncated,
            cancelled=self._outcomes[-1].cancelled,
            seconds=sum(one.seconds for one in self._outcomes),
            optional_keys_unsupported=any(one.optional_keys_unsupported for one in self._outcomes),
            told=max(one.told for one in self._outcomes),
            limit_met=next((one.limit_met for one in self._outcomes if one.limit_met is not None), None),
        )


def _by_modality(query: Query) -> tuple[Query, ...]:
    """Make one query for each modality of a list."""
    listed = next((key for key in query.keys if key.keyword in _MODALITIES and "\\" in key.value), None)
    if listed is None:
        return (query,)
    values = dict.fromkeys(value for value in listed.value.split("\\") if value)
    return tuple(
        replace(query, keys=tuple(replace(key, value=value) if key is listed else key for key in query.keys))
        for value in values or ("",)
    )


def with_default_keys(query: Query) -> Query:
    """Add the usual return keys of a query's level where it does not name them."""
    named = {tag_of(key.keyword.split(".")[0]) for key in query.keys}
    usual = (Key(keyword=name) for name in DEFAULT_KEYS[query.level] if tag_of(name) not in named)
    return replace(query, keys=(*query.keys, *usual))


def child_query(match: Match, model: QueryModel, further: Sequence[Key] = ()) -> Query | None:
    """Query for the entities right below one; none where the model ends or the entity has no unique key.

    Parameters
    ----------
    further
        Keys to add to those that name the entity.

    References
    ----------
    PS3.4 C.4.1.3.1.1: all unique keys above the level are given.
    """
    level = match.level.below
    if level is None or level not in levels_of(model) or not match.key.unique_key(match.level):
        return None
    keys = unique_keys(match.key, model)
    named = {key.keyword for key in keys}
    return Query(model=model, level=level, keys=(*keys, *(key for key in further if key.keyword not in named)))


def unique_keys(key: MatchKey, model: QueryModel) -> tuple[Key, ...]:
    """Keys that name an entity in a model: its own unique key and those above."""
    return tuple(
        Key(keyword=level.unique_key, value=key.unique_key(level))
        for level in (*key.level.above, key.level)
        if level in levels_of(model) and (level is not Level.PATIENT or key.patient_id)
    )
