"""What a node says is in the entities that a user picked, asked as hierarchical queries must."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from qrstation.errors import AssociationLost, QueryFailed, ServiceNotOffered
from qrstation.model.information_model import Level, QueryModel, levels_of
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.model.retrieve import ExpectedInstance
from qrstation.services.search import unique_keys

Ask = Callable[[Query], Sequence[Match]]
"""Sends one query to the node and gives all its matches."""

MOST = 100_000
"""Responses to one query after which we stop planning by list: an endless answer must not fill the memory."""

_NOT_TOLD = (QueryFailed, ServiceNotOffered, AssociationLost)
"""How nodes refuse a query that they do not support; the retrieval itself may well succeed."""

_RELATED_INSTANCES = {
    Level.PATIENT: "NumberOfPatientRelatedInstances",
    Level.STUDY: "NumberOfStudyRelatedInstances",
    Level.SERIES: "NumberOfSeriesRelatedInstances",
}
_MODALITIES = {Level.STUDY: "ModalitiesInStudy", Level.SERIES: "Modality"}
_SOP_CLASSES = {Level.STUDY: "SOPClassesInStudy", Level.IMAGE: "SOPClassUID"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a node says is in one chosen entity; none where it does not tell."""

    key: MatchKey
    instances: tuple[ExpectedInstance, ...] | None
    count: int | None
    found: bool = True
    """False where the node answered that it has no such entity."""


class Inquiry:
    """Asks a node what is in chosen entities.

    Parameters
    ----------
    ask
        Puts a query to the node.
    model
        Model of the queries.
    keys
        The chosen entities.
    relational
        Whether the node may be asked without the unique keys above.

    Attributes
    ----------
    modalities, sop_classes
        What kinds of objects the node said there are, on the way.
    """

    def __init__(self, ask: Ask, model: QueryModel, keys: Sequence[MatchKey], *, relational: bool = False) -> None:
        self._ask_once = lru_cache(maxsize=4)(ask)
        self._model = model
        self._keys = keys
        self._relational = relational
        self.modalities: set[str] = set()
        self.sop_classes: set[str] = set()

    def contents(self) -> list[Contents]:
        """Ask for the instances of each entity; of several images of one series the whole series is asked for, once."""
        siblings = Counter(_series_key(key) for key in self._keys if key.level is Level.IMAGE)
        return [self._contents(key, in_its_series=siblings[_series_key(key)] > 1) for key in self._keys]

    def _contents(self, key: MatchKey, *, in_its_series: bool) -> Contents:
        if not self._can_ask(key):
            return Contents(key=key, instances=None, count=1 if key.level is Level.IMAGE else None)
        try:
            if in_its_series and key.level is Level.IMAGE:
                series = replace(key, level=Level.SERIES, sop_instance_uid="")
                listed = self._instances_below(series)
                instances = listed and [one for one in listed if one.sop_instance_uid == key.sop_instance_uid]
            else:
                instances = self._instances_below(key)
        except _NOT_TOLD:
            instances = None
        if instances:
            return Contents(key=key, instances=tuple(instances), count=len(instances))
        if key.level is Level.IMAGE:
            return Contents(key=key, instances=None, count=1, found=instances is None)
        return self._counted(key)

    def _can_ask(self, key: MatchKey) -> bool:
        """Whether the unique keys above are known, without which nothing but relational queries can be asked."""
        return self._relational or all(
            key.unique_key(level) for level in key.level.above if level in levels_of(self._model)
        )

    def _instances_below(self, key: MatchKey) -> list[ExpectedInstance] | None:
        """List an entity's instances, level by level."""
        if Level.IMAGE not in levels_of(self._model):
            return None
        if key.level is Level.IMAGE:
            matches = self._ask(key, Level.IMAGE, "SOPClassUID")
            told = all(match.text("SOPInstanceUID") for match in matches)
            return [_expected(match, key) for match in matches] if told else None
        below = key.level.below
        assert below is not None
        tables = (_MODALITIES, _SOP_CLASSES, _RELATED_INSTANCES)
        wanted = [table[below] for table in tables if below in table]
        found: list[ExpectedInstance] = []
        for match in self._ask(key, below, below.unique_key, *wanted, limit=MOST):
            if not match.text(below.unique_key):
                return None
            if below is Level.IMAGE:
                found.append(_expected(match, key))
                continue
            deeper = self._instances_below(child_key(key, below, match.text(below.unique_key)))
            if deeper is None or len(deeper) < (match.number(_RELATED_INSTANCES[below]) or 0):
                return None
            found.extend(deeper)
        return found

    def _counted(self, key: MatchKey) -> Contents:
        """Ask how many instances an entity has; on the way, of what SOP Classes its study is."""
        try:
            if key.level is Level.SERIES and not self.sop_classes:
                study = replace(key, level=Level.STUDY, series_instance_uid="")
                self._ask(study, Level.STUDY, _SOP_CLASSES[Level.STUDY])
            related = _RELATED_INSTANCES[key.level]
            kinds = [table.get(key.level) for table in (_MODALITIES, _SOP_CLASSES)]
            matches = self._ask(key, key.level, related, *filter(None, kinds))
        except _NOT_TOLD:
            return Contents(key=key, instances=None, count=None)
        count = matches[0].number(related) if len(matches) == 1 else None
        return Contents(key=key, instances=None, count=count, found=bool(matches))

    def _ask(self, key: MatchKey, level: Level, *keywords: str, limit: int | None = None) -> Sequence[Match]:
        named = unique_keys(key, self._model)
        keys = (*named, *(Key(keyword=keyword) for keyword in keywords))
        matches = self._ask_once(Query(model=self._model, level=level, keys=keys, limit=limit))
        for match in matches:
            self.modalities.update(_values(match, _MODALITIES.get(level)))
            self.sop_classes.update(_values(match, _SOP_CLASSES.get(level)))
        return matches


def child_key(key: MatchKey, level: Level, unique_key: str) -> MatchKey:
    """Name an entity by its unique key, below another."""
    match level:
        case Level.PATIENT:
            return MatchKey(level=level, patient_id=unique_key)
        case Level.STUDY:
            return replace(key, level=level, study_instance_uid=unique_key)
        case Level.SERIES:
            return replace(key, level=level, series_instance_uid=unique_key)
        case Level.IMAGE:
            return replace(key, level=level, sop_instance_uid=unique_key)


def _expected(match: Match, key: MatchKey) -> ExpectedInstance:
    return ExpectedInstance(
        sop_instance_uid=match.text("SOPInstanceUID"),
        sop_class_uid=match.text("SOPClassUID"),
        series_instance_uid=key.series_instance_uid or match.text("SeriesInstanceUID"),
        study_instance_uid=key.study_instance_uid or match.text("StudyInstanceUID"),
        patient_id=key.patient_id,
    )


def _series_key(key: MatchKey) -> tuple[str, str]:
    return key.study_instance_uid, key.series_instance_uid


def _values(match: Match, keyword: str | None) -> list[str]:
    return [value for value in match.text(keyword).split("\\") if value] if keyword else []
