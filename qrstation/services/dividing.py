"""What is asked for after an association was lost, so that one object does not keep the others from coming."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from qrstation.dicom.find_scu import Finder
from qrstation.dicom.retrieve_scu import requests_for
from qrstation.errors import AssociationLost, NodeSilent, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, levels_of
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.model.retrieve import Contents, ExpectedInstance, RetrievePlan
from qrstation.services.contents import child_key, is_about
from qrstation.services.limits import may_be_all_it_tells
from qrstation.services.planning import instance_key, keys_of, missing_parts, searched_model
from qrstation.services.search import unique_keys
from qrstation.services.tally import Tally

Request = tuple[MatchKey, ...]

Below = Callable[[MatchKey], tuple[MatchKey, ...]]
"""Asks the node for the entities one level below a patient or a study; none where it does not tell."""

MOST_IN_VAIN = 8
"""Associations lost one after another, without anything coming, after which a node is left alone."""
MOST_SILENCES = 2
"""The same of a node that falls silent, and of which nothing came at all: each takes as long as it may be silent."""
MOST_LOST = 100
"""Associations lost in all after which a node is left alone."""


class Dividing:
    """Divides requests of one plan that were lost with their association.

    Parameters
    ----------
    in_lists
        Whether the node is known to understand lists of UIDs.
    below
        Divides what the node does not list.
    """

    def __init__(self, plan: RetrievePlan, tally: Tally, *, in_lists: bool, below: Below) -> None:
        self._plan = plan
        self._tally = tally
        self._in_lists = in_lists
        self._below = below

    def rest(self, request: Request) -> Iterator[Request]:
        """What is missing of a request, by the rules of a plan; all of it where the node did not list it."""
        parts = [part for target in request for part in self._rest(target)]
        return requests_for(parts, self._plan.model, in_lists=self._in_lists)

    def finer(self, request: Request) -> Sequence[Request]:
        """Several requests for the same: by series, else by lists, else object by object; none where it is one."""
        if self._plan.request.frames:
            return ()
        if not all(map(self._is_listed, request)):
            return [(part,) for target in request for part in self._below(target)]
        missing = [
            one
            for one in self._tally.missing_instances()
            if any(target.contains(instance_key(one)) for target in request)
        ]
        keys = keys_of(missing)
        ways: list[Sequence[Request]] = [
            list(requests_for(keys, self._plan.model, in_lists=self._in_lists)),
            [(key,) for key in keys],
        ]
        if Level.SERIES in levels_of(self._plan.model):
            ways.insert(0, [(part,) for part in by_series(request, missing)[0]])
        return next((way for way in ways if len(way) > 1), ())

    def _rest(self, target: MatchKey) -> tuple[MatchKey, ...]:
        if not self._is_listed(target):
            return (target,)
        inside = tuple(one for one in self._plan.named if target.contains(instance_key(one)))
        here = frozenset(one.key for one in inside) - self._tally.missing
        return missing_parts(Contents(key=target, instances=inside, count=len(inside)), here, self._plan.model)

    def _is_listed(self, target: MatchKey) -> bool:
        if self._plan.expected is not None:
            return True
        return bool(self._plan.listed) and not any(key.contains(target) for key, _ in self._plan.unlisted)


class Patience:
    """How often a node may break off.

    Parameters
    ----------
    progress
        Counts what came, and what ended as it should.
    """

    def __init__(self, progress: Callable[[], int]) -> None:
        self._progress = progress
        self._first = self._before = progress()
        self._in_vain = 0

    @property
    def progressed(self) -> bool:
        """Whether anything came at all."""
        return self._progress() > self._first

    def outlasts(self, lost: Sequence[AssociationLost]) -> bool:
        """Whether the node is asked again, after so many associations were lost."""
        now = self._progress()
        self._in_vain = 1 if now > self._before else self._in_vain + 1
        self._before = now
        if not self.progressed and isinstance(lost[-1], NodeSilent):
            return self._in_vain < MOST_SILENCES
        return self._in_vain < MOST_IN_VAIN and len(lost) < MOST_LOST

    @property
    def is_wearing(self) -> bool:
        """Whether the last association brought nothing."""
        return self._in_vain > 1


def by_series(
    targets: Sequence[MatchKey], missing: Sequence[ExpectedInstance], share: int | None = None
) -> tuple[list[MatchKey], dict[MatchKey, int]]:
    """Targets by series, those of more than a share by instance; and how many instances each has."""
    listed: dict[str, dict[str, list[ExpectedInstance]]] = defaultdict(lambda: defaultdict(list))
    of_patient: dict[str, dict[str, None]] = defaultdict(dict)
    for one in missing:
        listed[one.study_instance_uid][one.series_instance_uid].append(one)
        of_patient[one.patient_id][one.study_instance_uid] = None
    parts: list[MatchKey] = []
    sizes: dict[MatchKey, int] = {}
    for target in targets:
        studies = of_patient[target.patient_id] if target.level is Level.PATIENT else (target.study_instance_uid,)
        found = {
            (study, series): instances
            for study in studies
            for series, instances in listed[study].items()
            if target.level in (Level.PATIENT, Level.STUDY) or series == target.series_instance_uid
        }
        if target.level is Level.IMAGE or not all(study and series for study, series in found):
            found = {}
        for (study, series), instances in found.items():
            key = replace(target, level=Level.SERIES, study_instance_uid=study, series_instance_uid=series)
            sizes[key] = len(instances)
            parts += keys_of(instances) if share is not None and len(instances) > share else (key,)
        parts += () if found else (target,)
    return parts, sizes


def entities_below(plan: RetrievePlan, node: RemoteNode, *, caller: Caller, cancellation: Cancellation) -> Below:
    """Ask a node what is below an entity of which it does not list the instances."""
    model = searched_model(plan.model, node)

    def ask(key: MatchKey) -> tuple[MatchKey, ...]:
        level = key.level.below
        if level not in (Level.STUDY, Level.SERIES) or level not in levels_of(model):
            return ()
        named = unique_keys(key, model)
        query = Query(model=model, level=level, keys=(*named, Key(keyword=level.unique_key)))
        matches: list[Match] = []
        with suppress(QrError), Finder(node, caller=caller, cancellation=cancellation) as finder:
            outcome = finder.find(query, matches.append)
            if outcome.truncated or outcome.incomplete or outcome.cancelled:
                return ()
            unique = dict.fromkeys(match.text(level.unique_key) for match in matches if is_about(match, named))
            if "" in unique or may_be_all_it_tells(node, len(unique)):
                return ()
            return tuple(child_key(key, level, one) for one in unique)
        return ()

    return ask
