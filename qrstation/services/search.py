"""Searching a node, and opening the tree of what it answered."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from qrstation.datasets.dictionary import tag_of
from qrstation.dicom.find_scu import Finder
from qrstation.dicom.identifiers import DEFAULT_KEYS
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel, levels_of
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome, PartsAsked
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.services.asking import Answer, Asker
from qrstation.services.key_matching import shared_with
from qrstation.services.meaning import remarks_on
from qrstation.services.search_in_parts import Checked, Found, SearchInParts
from qrstation.services.splitting import OLDEST, Axis, Division, apart
from qrstation.words import later, say, sentences

_MODALITIES = ("ModalitiesInStudy", "Modality")


def unheard(asked: PartsAsked) -> None:
    """Nobody listens."""


def search(
    node: RemoteNode,
    query: Query,
    *,
    caller: Caller,
    on_match: Callable[[Match], None],
    cancellation: Cancellation | None = None,
    split: bool = True,
    on_parts: Callable[[PartsAsked], None] = unheard,
) -> FindOutcome:
    """Ask a node, adding the usual return keys of the level to those of the query.

    Several modalities are asked for one by one, since DICOM knows lists of UIDs only; what answers to two of them is
    handed over once. Keys that the node passes over, as its capability card says, are matched here. Where the node
    stops at a limit, the query is asked again in parts.

    Parameters
    ----------
    split
        Whether it may be asked in parts.
    on_parts
        Hears how far that is.

    Raises
    ------
    QrError
        The node was not reached, refused, failed or broke off; what it answered before stays handed over.
    """
    started = time.monotonic()
    shared = shared_with(node, with_default_keys(query))
    with Finder(node, caller=caller, cancellation=cancellation) as finder:
        asker = Asker(node, finder, shared, on_match, query.limit)
        ends: dict[str, FindOutcome] = {}
        for modality, part in _by_modality(shared.query).items():
            answer = asker.ask(part)
            parts = _asked_in_parts(asker, answer, finder.accepted, on_parts) if split else None
            end = ends[modality] = parts or _as_told(asker, answer)
            if end.truncated or end.cancelled:
                break
    outcome = _sum_of(node.name, ends)
    return replace(
        outcome,
        matches=asker.matches,
        seconds=time.monotonic() - started,
        told=asker.told,
        duplicates=asker.duplicates,
        strangers=asker.strangers,
        optional_keys_unsupported=asker.optional_keys_unsupported,
        unmatched_keys=tuple(dict.fromkeys(asker.unsupported)),
        filtered_here=tuple(test.keyword for test in shared.matched_here),
        remarks=remarks_on(query, node, outcome.accepted),
    )


def _as_told(asker: Asker, answer: Answer) -> FindOutcome:
    """How a single query ended."""
    if answer.fault is not None:
        raise asker.advised(answer.fault, answer.query)
    assert answer.outcome is not None
    return replace(answer.outcome, limit_met=answer.limit)


def _asked_in_parts(
    asker: Asker,
    first: Answer,
    accepted: Collection[ExtendedNegotiation],
    on_parts: Callable[[PartsAsked], None],
) -> FindOutcome | None:
    """Ask in parts what the node did not answer whole; none where that is not needed or does not help."""
    if first.whole or first.stopped:
        return None
    asked, matches, checked = asker.answers, asker.matches, Checked()
    checked.add(first, sure=False)
    found = _found_in_parts(asker, first, accepted, checked, on_parts)
    last = found[-1].last
    gaps = [] if last.stopped else [gap for one in found for gap in one.gaps]
    only_undated = not last.stopped and not gaps and checked.only_undated
    if not last.stopped and not any(one.given_up for one in found):
        gaps += checked.gaps()
    by_time = any(one.divided_by_time for one in found)
    if only_undated:
        gaps = [sentences(*gaps, _all_dated(first.query, by_time))]
    fresh = asker.matches > matches
    helped = any(one.whole_parts for one in found) and (fresh or not gaps)
    if not helped and not last.stopped:
        return None
    limits = [limit for limit in (first.limit, *(one.limit for one in found)) if limit is not None]
    said = first.fault is not None or (first.outcome is not None and first.outcome.incomplete)
    return FindOutcome(
        status=first.status if gaps else last.status,
        matches=asker.matches,
        seconds=0.0,
        truncated=last.outcome is not None and last.outcome.truncated,
        cancelled=last.outcome is not None and last.outcome.cancelled,
        incomplete=bool(gaps),
        limit_met=max(limits, default=None) if said or fresh else None,
        accepted=tuple(accepted),
        parts=asker.answers - asked + 1,
        divided_by_time=by_time,
        gaps=tuple(gaps),
    )


def _all_dated(query: Query, by_time: bool) -> str:
    """Say that nothing is missing but studies without a date."""
    modality, year = query.value(Axis.MODALITY), OLDEST.year
    if modality:
        timed = later("{modality}: all that have a date since {year} and a time are here.")
        dated = later("{modality}: all that have a date since {year} are here.")
    else:
        timed = later("All that have a date since {year} and a time are here.")
        dated = later("All that have a date since {year} are here.")
    return say(timed if by_time else dated, modality=modality, year=year)


def _found_in_parts(
    asker: Asker,
    first: Answer,
    accepted: Collection[ExtendedNegotiation],
    checked: Checked,
    on_parts: Callable[[PartsAsked], None],
) -> list[Found]:
    combined = ExtendedNegotiation.DATE_TIME in accepted
    queries = apart(first.query) if combined else (first.query,)
    found = []
    for query in queries:
        card = asker.node.capabilities
        passed_over = [axis for axis in Axis if card and card.key(query.level, axis).matched is False]
        division = Division(query, passed_over=passed_over, combined=combined, today=date.today())
        answer = first if query is first.query else asker.ask(query)
        found.append(SearchInParts(asker, division, checked, on_parts).run(answer))
        if found[-1].last.stopped:
            break
    return found


def _sum_of(node: str, ends_by_modality: Mapping[str, FindOutcome]) -> FindOutcome:
    """Sum up; the last word is that of the query that fell short, if one did."""
    ends = tuple(ends_by_modality.values())
    divided = any(one.parts > 1 for one in ends)
    undivided = (_undivided(node, *each) for each in ends_by_modality.items() if divided)
    return replace(
        next((one for one in ends if one.incomplete), ends[-1]),
        truncated=ends[-1].truncated,
        cancelled=ends[-1].cancelled,
        limit_met=next((one.limit_met for one in ends if one.limit_met is not None), None),
        divided_by_time=any(one.divided_by_time for one in ends),
        parts=sum(one.parts for one in ends) if divided else 1,
        gaps=tuple(dict.fromkeys((*(gap for one in ends for gap in one.gaps), *filter(None, undivided)))),
    )


def _undivided(node: str, modality: str, end: FindOutcome) -> str:
    """Say that a modality may have more, which asking in parts did not help; nothing where it has not."""
    if end.parts > 1 or not (end.incomplete or end.limit_met is not None):
        return ""
    stopped = later("{modality}: {node} stopped at {number:,}, and asking in parts did not bring more.")
    may_have = later(
        "{modality}: {number:,} is a number at which {node} may stop, and asking in parts did not bring more."
    )
    return say(stopped if end.incomplete else may_have, modality=modality, node=node, number=end.told)


def _by_modality(query: Query) -> dict[str, Query]:
    """Make one query for each modality of a list."""
    listed = next((key for key in query.keys if key.keyword in _MODALITIES and "\\" in key.value), None)
    if listed is None:
        return {"": query}
    values = dict.fromkeys(value for value in listed.value.split("\\") if value)
    return {
        value: replace(query, keys=tuple(replace(key, value=value) if key is listed else key for key in query.keys))
        for value in values or ("",)
    }


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
