"""From what a user picked to what is asked of the node, and what must be on disk afterwards."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Protocol

from qrstation.dicom.extended_negotiation import how_to_offer
from qrstation.errors import AssociationLost, InvalidInput, QueryFailed, ServiceNotOffered
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel, levels_of
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.model.retrieve import ExpectedInstance, RetrievePlan, RetrieveRequest
from qrstation.services.search import unique_keys

Ask = Callable[[Query], Sequence[Match]]
"""Sends one query to the node and gives all its matches."""

_RELATED_INSTANCES = {
    Level.PATIENT: "NumberOfPatientRelatedInstances",
    Level.STUDY: "NumberOfStudyRelatedInstances",
    Level.SERIES: "NumberOfSeriesRelatedInstances",
}

MOST = 100_000
"""Responses to one query after which we stop planning by list: an endless answer must not fill the memory."""

_NOT_TOLD = (QueryFailed, ServiceNotOffered, AssociationLost)
"""How nodes refuse a query that they do not support; the retrieval itself may well succeed."""


class Holdings(Protocol):
    """Knows which instances are on disk."""

    def on_disk(self, sop_instance_uids: Iterable[str]) -> frozenset[str]:
        """Those of the given SOP Instance UIDs whose files are there, whole and flushed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Contents:
    """What a node says is in one chosen entity; none where it does not tell."""

    key: MatchKey
    instances: tuple[ExpectedInstance, ...] | None
    count: int | None
    modalities: frozenset[str]


def plan(request: RetrieveRequest, node: RemoteNode, ask: Ask, holdings: Holdings) -> RetrievePlan:
    """Make a request concrete.

    Children of chosen parents are dropped, and so is what is held already, unless it goes to another AE. The node is
    asked at IMAGE level for the SOP Instance UIDs; where it does not tell, for the number of instances.

    Raises
    ------
    InvalidInput
        The request cannot be carried out in its model or by its method.
    QrError
        The node was not reached.
    """
    model = request.model or node.query_model
    keys = without_children(request.keys)
    _check(request, keys, model, node)
    method, reason = _method(request, node)
    siblings = Counter(_series_key(key) for key in keys if key.level is Level.IMAGE)
    remembered = lru_cache(maxsize=4)(ask)
    contents = [_contents(key, model, remembered, in_its_series=siblings[_series_key(key)] > 1) for key in keys]
    listed = [part.instances for part in contents if part.instances is not None]
    expected = {instance.sop_instance_uid: instance for instances in listed for instance in instances}
    held = frozenset[str]() if request.destination else holdings.on_disk(expected)
    counts = [part.count for part in contents if part.count is not None]
    if len(listed) == len(contents):
        expected_count: int | None = len(expected)
    else:
        expected_count = sum(counts) if len(counts) == len(contents) else None
    return RetrievePlan(
        request=request,
        model=model,
        method=method,
        reason=reason,
        targets=tuple(target for part in contents for target in _missing_parts(part, held, model)),
        expected=tuple(expected.values()) if len(listed) == len(contents) else None,
        expected_count=expected_count,
        already_held=len(held),
        modalities=tuple(sorted(frozenset[str]().union(*(part.modalities for part in contents)))),
    )


def without_children(keys: Sequence[MatchKey]) -> tuple[MatchKey, ...]:
    """The chosen entities without doubles and without those that lie in another chosen one."""
    chosen = {(key.level, key.unique_key(key.level)) for key in keys if key.unique_key(key.level)}
    return tuple(
        key
        for key in dict.fromkeys(keys)
        if not any((level, key.unique_key(level)) in chosen for level in key.level.above)
    )


def _check(request: RetrieveRequest, keys: Sequence[MatchKey], model: QueryModel, node: RemoteNode) -> None:
    if not keys:
        raise InvalidInput("Nothing was chosen to retrieve.")
    levels = levels_of(model)
    relational = ExtendedNegotiation.RELATIONAL in node.extended_negotiation
    for key in keys:
        if key.level not in levels:
            raise InvalidInput(
                f"The {model} model has no {key.level} level.",
                advice=f"Choose one of {', '.join(levels)}, or another model.",
                node=request.node,
            )
        above = () if relational else key.level.above
        needed = [level for level in (*above, key.level) if level in levels]
        absent = [level.unique_key for level in needed if not key.unique_key(level)]
        if absent:
            # Without the entity's own key not even a relational retrieval is one.
            instead = how_to_offer(node, ExtendedNegotiation.RELATIONAL) if key.unique_key(key.level) else ""
            raise InvalidInput(
                f"A {key.level} cannot be retrieved without its {' and '.join(absent)}.",
                advice="Give it, or retrieve at another level or by another model."
                + (f" Relational retrieval needs it not: offer that {instead}" if instead else ""),
                node=request.node,
            )


def _method(request: RetrieveRequest, node: RemoteNode) -> tuple[RetrieveMethod, str]:
    wanted = request.method or node.retrieve_method
    if request.destination:
        if request.method is RetrieveMethod.GET:
            raise InvalidInput(
                f"C-GET brings instances here, not to {request.destination}.",
                advice="Use C-MOVE to send them to another AE.",
                node=node.name,
            )
        return RetrieveMethod.MOVE, f"Only C-MOVE can send instances to {request.destination}."
    if wanted is RetrieveMethod.AUTO:
        return RetrieveMethod.GET, "C-GET needs no connection from the node to us; C-MOVE follows if it is not offered."
    chooser = "you chose it" if request.method else f"the node book says so for {node.name}"
    return wanted, f"C-{wanted.name} because {chooser}."


def _series_key(key: MatchKey) -> tuple[str, str]:
    return key.study_instance_uid, key.series_instance_uid


def _contents(key: MatchKey, model: QueryModel, ask: Ask, *, in_its_series: bool) -> _Contents:
    """Ask for an entity's instances; of several images of one series the whole series is asked for, once."""
    modalities: set[str] = set()
    try:
        if in_its_series and key.level is Level.IMAGE:
            series = replace(key, level=Level.SERIES, sop_instance_uid="")
            listed = _instances_below(series, model, ask, modalities) or ()
            instances = [one for one in listed if one.sop_instance_uid == key.sop_instance_uid] or None
        else:
            instances = _instances_below(key, model, ask, modalities)
    except _NOT_TOLD:
        instances = None
    if instances:
        return _Contents(key=key, instances=tuple(instances), count=len(instances), modalities=frozenset(modalities))
    count = _count(key, model, ask, modalities)
    return _Contents(key=key, instances=None, count=count, modalities=frozenset(modalities))


def _instances_below(key: MatchKey, model: QueryModel, ask: Ask, modalities: set[str]) -> list[ExpectedInstance] | None:
    """List an entity's instances, level by level, as hierarchical queries must."""
    if Level.IMAGE not in levels_of(model):
        return None
    if key.level is Level.IMAGE:
        query = Query(model=model, level=Level.IMAGE, keys=(*unique_keys(key, model), Key(keyword="SOPClassUID")))
        return [_expected(match, key) for match in ask(query) if match.text("SOPInstanceUID")]
    below = key.level.below
    assert below is not None
    extra = {Level.STUDY: "ModalitiesInStudy", Level.SERIES: "Modality", Level.IMAGE: "SOPClassUID"}[below]
    names = [below.unique_key, extra, *([_RELATED_INSTANCES[below]] if below in _RELATED_INSTANCES else [])]
    query = Query(
        model=model, level=below, keys=(*unique_keys(key, model), *(Key(keyword=name) for name in names)), limit=MOST
    )
    found: list[ExpectedInstance] = []
    for match in ask(query):
        if not match.text(below.unique_key):
            return None
        if below is Level.IMAGE:
            found.append(_expected(match, key))
            continue
        modalities.update(filter(None, match.text(extra).split("\\")))
        deeper = _instances_below(_child_key(key, below, match.text(below.unique_key)), model, ask, modalities)
        if deeper is None or len(deeper) < (match.number(_RELATED_INSTANCES[below]) or 0):
            return None
        found.extend(deeper)
    return found


def _expected(match: Match, key: MatchKey) -> ExpectedInstance:
    return ExpectedInstance(
        sop_instance_uid=match.text("SOPInstanceUID"),
        sop_class_uid=match.text("SOPClassUID"),
        series_instance_uid=key.series_instance_uid or match.text("SeriesInstanceUID"),
        study_instance_uid=key.study_instance_uid or match.text("StudyInstanceUID"),
    )


def _child_key(key: MatchKey, level: Level, unique_key: str) -> MatchKey:
    match level:
        case Level.PATIENT:
            return MatchKey(level=level, patient_id=unique_key)
        case Level.STUDY:
            return replace(key, level=level, study_instance_uid=unique_key)
        case Level.SERIES:
            return replace(key, level=level, series_instance_uid=unique_key)
        case Level.IMAGE:
            return replace(key, level=level, sop_instance_uid=unique_key)


def _count(key: MatchKey, model: QueryModel, ask: Ask, modalities: set[str]) -> int | None:
    """How many instances the node says an entity has."""
    if key.level is Level.IMAGE:
        return 1
    keyword = _RELATED_INSTANCES[key.level]
    modality = {Level.SERIES: "Modality"}.get(key.level, "ModalitiesInStudy")
    names = (*unique_keys(key, model), Key(keyword=keyword), Key(keyword=modality))
    try:
        matches = ask(Query(model=model, level=key.level, keys=names))
    except _NOT_TOLD:
        return None
    if len(matches) != 1:
        return None
    modalities.update(filter(None, matches[0].text(modality).split("\\")))
    return matches[0].number(keyword)


def _missing_parts(part: _Contents, held: frozenset[str], model: QueryModel) -> tuple[MatchKey, ...]:
    """Smallest set of targets that covers what is missing of an entity.

    Untouched entities stay whole. Of the others, a series of which most is missing is asked for by series, and one
    of which most is held by instance.
    """
    key, wanted = part.key, part.instances
    if wanted is None or not any(instance.sop_instance_uid in held for instance in wanted):
        return (key,)
    if all(instance.sop_instance_uid in held for instance in wanted):
        return ()
    if Level.SERIES not in levels_of(model):
        return (key,)
    by_series: dict[tuple[str, str], list[ExpectedInstance]] = defaultdict(list)
    for instance in wanted:
        by_series[instance.study_instance_uid, instance.series_instance_uid].append(instance)
    targets: list[MatchKey] = []
    for (study, series), instances in by_series.items():
        missing = [instance for instance in instances if instance.sop_instance_uid not in held]
        series_key = MatchKey(
            level=Level.SERIES, patient_id=key.patient_id, study_instance_uid=study, series_instance_uid=series
        )
        if len(missing) * 2 > len(instances):
            targets.append(series_key)
        else:
            targets.extend(_child_key(series_key, Level.IMAGE, instance.sop_instance_uid) for instance in missing)
    return tuple(targets)
