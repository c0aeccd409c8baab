"""From what a user picked to what is asked of the node, and what must be on disk afterwards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from qrstation.dicom.extended_negotiation import how_to_offer
from qrstation.errors import InvalidInput, QueryFailed
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel, levels_of
from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.receipts import Attempt
from qrstation.model.retrieve import Contents, ExpectedInstance, RetrievePlan, RetrieveRequest
from qrstation.services.contents import Ask, AskAhead, Foresee, Inquiry, OnProgress, child_key
from qrstation.services.limits import may_be_all_it_tells
from qrstation.services.plan_parts import parts_of
from qrstation.words import joined, say, sentences

_NOTHING: Mapping[InstanceKey, int] = {}


class Holdings(Protocol):
    """Knows which instances are on disk."""

    def on_disk(self, instances: Iterable[InstanceKey]) -> frozenset[InstanceKey]:
        """Those of some instances whose files are there, whole and flushed."""

    def held_counts(self, keys: Sequence[MatchKey]) -> Mapping[MatchKey, int]:
        """Numbers of instances recorded at or below some entities."""


class Expectations(Protocol):
    """What a job was found to want, kept from one attempt to the next: a node is not believed that tells less later."""

    def known(self) -> Sequence[ExpectedInstance]:
        """Every instance that a node told so far, in the order in which it was told."""

    def keep(self, instances: Iterable[ExpectedInstance]) -> None:
        """Add to them; they are on disk when this returns."""

    def note(self, attempt: Attempt) -> None:
        """Keep, for the receipt, how an attempt stands, in the place of what was noted of it before."""

    def attempts(self) -> Sequence[Attempt]:
        """What was noted of each attempt, oldest first."""

    def acknowledged(self) -> Mapping[InstanceKey, int]:
        """What another AE acknowledged in earlier attempts: numbers of instances, a series as a whole too."""

    def acknowledge(self, sent: Mapping[InstanceKey, int]) -> None:
        """Add to that; it is on disk when this returns."""


def model_of(request: RetrieveRequest, node: RemoteNode) -> QueryModel:
    """Model in which a request is carried out: the one it names, that of frames, or the node's."""
    return request.model or (QueryModel.COMPOSITE if request.frames else node.query_model)


def searched_model(model: QueryModel, node: RemoteNode) -> QueryModel:
    """Model in which a node is asked what there is: the node's own where the other only retrieves."""
    return model if model.is_searched else node.query_model


def check(request: RetrieveRequest, node: RemoteNode) -> None:
    """Make sure that a request makes sense, before anything is asked of the node.

    Raises
    ------
    InvalidInput
        The request cannot be carried out in its model or by its method.
    """
    model = model_of(request, node)
    _check_keys(request, without_children(request.keys), model, node)
    _method(request, node, model)


def plan(
    request: RetrieveRequest,
    node: RemoteNode,
    ask: Ask,
    holdings: Holdings,
    known: Sequence[ExpectedInstance] = (),
    *,
    ask_ahead: AskAhead = lambda _: None,
    foresee: Foresee | None = None,
    acknowledged: Mapping[InstanceKey, int] = _NOTHING,
    in_detail: bool = False,
    on_progress: OnProgress = lambda _, __: None,
) -> RetrievePlan:
    """Make a request concrete.

    Children of chosen parents are dropped, and so is what is held already, unless it goes to another AE. The node is
    asked at IMAGE level for the SOP Instance UIDs; where it does not tell, for the number of instances. For a model
    that only retrieves, by SOP Instance UID, it is asked in its own model for the instances of what was chosen. Of what
    the request itself tells the contents, it is asked only for the instances of what is here in part or not counted.

    Parameters
    ----------
    known
        Instances that were told in an earlier attempt, and are wanted still.
    ask_ahead, foresee
        See `Inquiry`.
    acknowledged
        What went to another AE in an earlier attempt, and is not sent again; see `Expectations.acknowledged`.
    in_detail
        Whether the plan is to be shown: its parts are told, with sizes where the node tells them.
    on_progress
        Is told how many of the chosen entities were asked about, and of how many.

    Raises
    ------
    InvalidInput
        The request cannot be carried out in its model or by its method.
    QueryFailed
        The model only retrieves, and the node does not tell the instances of what was chosen.
    QrError
        The node was not reached.
    """
    model = model_of(request, node)
    searched = searched_model(model, node)
    keys = without_children(request.keys)
    _check_keys(request, keys, model, node)
    method, reason = _method(request, node, model)
    relational = ExtendedNegotiation.RELATIONAL in node.extended_negotiation
    known_parts = {part.key: part for part in request.contents}
    inquiry = Inquiry(
        ask,
        searched,
        _to_ask(request, keys, holdings),
        relational=relational,
        doubtful=partial(may_be_all_it_tells, node),
        in_detail=in_detail,
        ask_ahead=ask_ahead,
        foresee=foresee,
        on_progress=on_progress,
    )
    told = {part.key: part for part in inquiry.contents() if not _is_less(part, known_parts.get(part.key))}
    contents = _with_known([told.get(key) or known_parts[key] for key in keys], known)
    if not model.is_searched:
        contents = [_with_named_instance(part, node) for part in contents]
    listed = [part.instances for part in contents if part.instances is not None]
    expected = {instance.key: instance for instances in listed for instance in instances}
    held = frozenset(acknowledged) & expected.keys() if request.destination else holdings.on_disk(expected)
    all_known = len(listed) == len(contents)
    whole = RetrievePlan(
        request=request,
        model=model,
        method=method,
        reason=reason,
        targets=tuple(
            target
            for part in contents
            if part.key.uids not in acknowledged
            for target in missing_parts(part, held, model)
        ),
        expected=tuple(expected.values()) if all_known else None,
        expected_count=len(expected) if all_known else _sum_of_counts(contents),
        listed=() if all_known else tuple(expected.values()),
        unlisted=tuple((part.key, part.count) for part in contents if part.instances is None),
        already_held=sum(acknowledged.values()) if request.destination else len(held),
        unknown=tuple(part.key for part in contents if not part.found),
        sop_classes=tuple(sorted(inquiry.sop_classes)),
        presumed=frozenset(inquiry.presumed),
        modalities=tuple(sorted({*inquiry.modalities, *(part.modality for part in request.contents if part.modality)})),
    )
    if request.frames:
        # Frames come as an instance that is made when it is asked for.
        whole = replace(whole, targets=keys, expected=None, expected_count=1, listed=(), unlisted=(), already_held=0)
    return replace(whole, parts=parts_of(whole, contents, inquiry, held, holdings)) if in_detail else whole


def without_children(keys: Sequence[MatchKey]) -> tuple[MatchKey, ...]:
    """The chosen entities without doubles and without those that lie in another chosen one."""
    chosen: defaultdict[tuple[Level, str], list[MatchKey]] = defaultdict(list)
    for key in keys:
        chosen[key.level, key.unique_key(key.level)].append(key)
    return tuple(
        key
        for key in dict.fromkeys(keys)
        if not any(
            above.contains(key) for level in key.level.above for above in chosen.get((level, key.unique_key(level)), ())
        )
    )


def _to_ask(request: RetrieveRequest, keys: Sequence[MatchKey], holdings: Holdings) -> tuple[MatchKey, ...]:
    """Entities that the node is asked about: unknown to the request, not even counted, or unlisted and here in part."""
    known = {part.key for part in request.contents if part.count is not None}
    unlisted = [part.key for part in request.contents if part.instances is None]
    held = holdings.held_counts(unlisted) if unlisted and not request.destination else {}
    return tuple(key for key in keys if key not in known or held.get(key))


def _is_less(told: Contents, known: Contents | None) -> bool:
    """Whether a node tells less of an entity now than is known of it."""
    return known is not None and (told.instances is None or len(told.instances) < (known.count or 0))


def _check_keys(request: RetrieveRequest, keys: Sequence[MatchKey], model: QueryModel, node: RemoteNode) -> None:
    if not keys:
        raise InvalidInput(say("Nothing was chosen to retrieve."))
    if request.frames and (model is not QueryModel.COMPOSITE or [key.level for key in keys] != [Level.IMAGE]):
        raise InvalidInput(
            say("Frames are retrieved of one object, in the composite model."),
            advice=say("Choose one object, and leave out the model or choose composite."),
            node=request.node,
        )
    for key in keys:
        _check_key(key, model if key.level is Level.IMAGE else searched_model(model, node), node)


def _check_key(key: MatchKey, model: QueryModel, node: RemoteNode) -> None:
    levels = levels_of(model)
    if key.level not in levels:
        raise InvalidInput(
            say("The {model} model has no {level} level.", model=model, level=key.level),
            advice=say("Choose one of {levels}, or another model.", levels=", ".join(levels)),
            node=node.name,
        )
    above = () if ExtendedNegotiation.RELATIONAL in node.extended_negotiation else key.level.above
    needed = [level for level in (*above, key.level) if level in levels]
    absent = [level.unique_key for level in needed if not key.unique_key(level)]
    if absent:
        # Without the entity's own key not even a relational retrieval is one.
        where = how_to_offer(node, ExtendedNegotiation.RELATIONAL) if key.unique_key(key.level) else ""
        relational = say("Relational retrieval needs it not: offer that {where}", where=where) if where else ""
        advice = say("Give it, or retrieve at another level or by another model.")
        raise InvalidInput(
            say(
                "A {level} cannot be retrieved without its {keywords}.",
                level=key.level,
                keywords=joined(say(" and "), absent),
            ),
            advice=sentences(advice, relational),
            node=node.name,
        )


def _method(request: RetrieveRequest, node: RemoteNode, model: QueryModel) -> tuple[RetrieveMethod, str]:
    if model is QueryModel.WITHOUT_BULK_DATA:
        return _method_of_headers(request, node)
    wanted = request.method or node.retrieve_method
    if request.destination:
        if request.method is RetrieveMethod.GET:
            raise InvalidInput(
                say("C-GET brings instances here, not to {destination}.", destination=request.destination),
                advice=say("Use C-MOVE to send them to another AE."),
                node=node.name,
            )
        return RetrieveMethod.MOVE, say(
            "Only C-MOVE can send instances to {destination}.", destination=request.destination
        )
    if wanted is RetrieveMethod.AUTO:
        return RetrieveMethod.GET, say(
            "C-GET needs no connection from the node to us; C-MOVE follows if it is not offered."
        )
    if request.method:
        return wanted, say("{method} because you chose it.", method=wanted.words)
    return wanted, say("{method} because the node book says so for {node}.", method=wanted.words, node=node.name)


def _method_of_headers(request: RetrieveRequest, node: RemoteNode) -> tuple[RetrieveMethod, str]:
    if request.destination or request.method is RetrieveMethod.MOVE:
        raise InvalidInput(
            say("Objects without bulk data come by C-GET alone, and only here."),
            advice=say("Leave out the other method or destination, or retrieve whole objects."),
            node=node.name,
        )
    if node.retrieve_method is RetrieveMethod.MOVE:
        return RetrieveMethod.GET, say(
            "C-GET, although the node book says C-MOVE for {node}: headers come only so.", node=node.name
        )
    return RetrieveMethod.GET, say("Headers come by C-GET alone.")


def _with_known(contents: Sequence[Contents], known: Sequence[ExpectedInstance]) -> list[Contents]:
    """Want also what an earlier attempt found to be in the entities, unless that is less than is counted now."""
    below: defaultdict[tuple[Level, str], list[tuple[MatchKey, ExpectedInstance]]] = defaultdict(list)
    for one in known:
        key = instance_key(one)
        for level in Level:
            below[level, key.unique_key(level)].append((key, one))
    return [
        _with(
            part,
            [one for key, one in below[part.key.level, part.key.unique_key(part.key.level)] if part.key.contains(key)],
        )
        for part in contents
    ]


def _with(part: Contents, known: Sequence[ExpectedInstance]) -> Contents:
    told = {one.key for one in part.instances or ()}
    instances = (*(part.instances or ()), *(one for one in known if one.key not in told))
    fewer = part.instances is None and len(instances) < (part.count or 1)
    return part if fewer else replace(part, instances=instances, count=len(instances), found=part.found or bool(known))


def _with_named_instance(part: Contents, node: RemoteNode) -> Contents:
    """Expect the instance that was chosen itself where the node tells no more of it.

    Raises
    ------
    QueryFailed
        Something above instances was chosen.
    """
    key = part.key
    if part.instances is not None:
        return part
    if key.level is not Level.IMAGE:
        raise QueryFailed(
            say(
                "{node} names no objects under these identifiers, and by this model each must be named.", node=node.name
            ),
            advice=say(
                "Check the identifiers: it may know nothing of that kind. Where it does, choose single objects, or "
                "retrieve whole objects by its own model."
            ),
            node=node.name,
        )
    named = ExpectedInstance(
        sop_instance_uid=key.sop_instance_uid,
        sop_class_uid="",
        series_instance_uid=key.series_instance_uid,
        study_instance_uid=key.study_instance_uid,
        patient_id=key.patient_id,
    )
    return Contents(key=key, instances=(named,), count=1)


def _sum_of_counts(contents: Sequence[Contents]) -> int | None:
    counts = [part.count for part in contents if part.count is not None]
    return sum(counts) if len(counts) == len(contents) else None


def instance_key(instance: ExpectedInstance) -> MatchKey:
    """Name an instance that a node says it has."""
    return MatchKey(
        level=Level.IMAGE,
        patient_id=instance.patient_id,
        study_instance_uid=instance.study_instance_uid,
        series_instance_uid=instance.series_instance_uid,
        sop_instance_uid=instance.sop_instance_uid,
    )


def keys_of(instances: Iterable[ExpectedInstance]) -> tuple[MatchKey, ...]:
    """Name instances one by one."""
    return tuple(map(instance_key, instances))


def missing_parts(part: Contents, held: frozenset[InstanceKey], model: QueryModel) -> tuple[MatchKey, ...]:
    """Smallest set of targets that covers what is missing of an entity.

    Untouched entities stay whole. Of the others, an untouched series is asked for by series, and one of which something
    is held by instance, so that nothing comes twice; as everything is in a model that knows instances alone.
    """
    key, wanted = part.key, part.instances
    if not model.is_searched:
        return keys_of(instance for instance in wanted or () if instance.key not in held)
    if wanted is None or not any(instance.key in held for instance in wanted):
        return (key,)
    if all(instance.key in held for instance in wanted):
        return ()
    if Level.SERIES not in levels_of(model):
        return (key,)
    by_series: dict[tuple[str, str], list[ExpectedInstance]] = defaultdict(list)
    for instance in wanted:
        by_series[instance.study_instance_uid, instance.series_instance_uid].append(instance)
    targets: list[MatchKey] = []
    for (study, series), instances in by_series.items():
        missing = [instance for instance in instances if instance.key not in held]
        if len(missing) == len(instances):
            study_key = MatchKey(level=Level.STUDY, patient_id=key.patient_id, study_instance_uid=study)
            targets.append(child_key(study_key, Level.SERIES, series))
        else:
            targets.extend(keys_of(missing))
    return tuple(targets)
