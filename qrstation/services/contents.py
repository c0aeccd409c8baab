"""What a node says is in the entities that a user picked, asked as hierarchical queries must."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache

from qrstation.dicom.uids import SINGLE_FRAME, STORAGE
from qrstation.errors import AssociationLost, QueryFailed, ServiceNotOffered
from qrstation.model.information_model import Level, QueryModel, levels_of
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.model.retrieve import Contents, ExpectedInstance
from qrstation.services.search import unique_keys
from qrstation.words import say

Ask = Callable[[Query], Sequence[Match]]
"""Sends one query to the node and gives all its matches."""

AskAhead = Callable[[Sequence[Query]], None]
"""Hears which queries will follow, all of them independent of each other, in place of those it heard of before."""

Foresee = Callable[[int], None]
"""Hears how many queries will follow soon that are independent of each other, before they are known."""

OnProgress = Callable[[int, int], None]
"""Is told how many of the chosen entities were asked about, and of how many."""

MOST = 100_000
"""Responses to one query after which we stop planning by list: an endless answer must not fill the memory."""

_NOT_TOLD = (QueryFailed, ServiceNotOffered, AssociationLost)
"""How nodes refuse a query that they do not support; the retrieval itself may well succeed."""

_RELATED_INSTANCES = {
    Level.PATIENT: "NumberOfPatientRelatedInstances",
    Level.STUDY: "NumberOfStudyRelatedInstances",
    Level.SERIES: "NumberOfSeriesRelatedInstances",
}
_RELATED_SERIES = "NumberOfStudyRelatedSeries"
_MODALITIES = {Level.STUDY: "ModalitiesInStudy", Level.SERIES: "Modality"}
_SOP_CLASSES = {Level.STUDY: "SOPClassesInStudy", Level.IMAGE: "SOPClassUID"}
_STORAGE = frozenset(STORAGE)
_SIZES = ("Rows", "Columns", "SamplesPerPixel", "BitsAllocated", "NumberOfFrames")


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
    doubtful
        Whether the node may have stopped at so many matches without a word.
    in_detail
        Whether to ask also what only people want to know before they start: sizes, and modalities of chosen series.
    ask_ahead
        Hears what will be asked about the series of a study, so that it can be asked at once.
    foresee
        Hears how many series a study has, before they are told and asked about; none: the node is not asked how many.
    on_progress
        Is told after each entity how many are done, and of how many.

    Attributes
    ----------
    modalities, sop_classes
        What kinds of objects the node said there are, on the way.
    presumed
        Studies of which it said that they have but one SOP Class, and was not asked for that of each instance.
    modality_of
        The modality of each series, by its Series Instance UID, as far as the node told it.
    about_bytes
        Sizes of uncompressed pixels, by SOP Instance UID, as far as they were asked for and the node told them.
    """

    def __init__(
        self,
        ask: Ask,
        model: QueryModel,
        keys: Sequence[MatchKey],
        *,
        relational: bool = False,
        doubtful: Callable[[int], bool] = lambda _: False,
        in_detail: bool = False,
        ask_ahead: AskAhead = lambda _: None,
        foresee: Foresee | None = None,
        on_progress: OnProgress = lambda _, __: None,
    ) -> None:
        self._doubtful = doubtful
        self._ask_once = lru_cache(maxsize=4)(ask)
        self._model = model
        self._keys = keys
        self._relational = relational
        self._in_detail = in_detail
        self._ask_ahead = ask_ahead
        self._foresee = foresee
        self._on_progress = on_progress
        self._sizes_wanted = in_detail
        self._sizes_answered = False
        self.modalities: set[str] = set()
        self.sop_classes: set[str] = set()
        self.presumed: set[str] = set()
        self._only_classes: dict[str, str] = {}
        self.modality_of: dict[str, str] = {}
        self.about_bytes: dict[str, int] = {}

    def contents(self) -> list[Contents]:
        """Ask for the instances of each entity; of several images of one series the whole series is asked for, once."""
        siblings = Counter(_series_key(key) for key in self._keys if key.level is Level.IMAGE)
        found: list[Contents] = []
        for key in self._keys:
            self._on_progress(len(found), len(self._keys))
            found.append(self._contents(key, in_its_series=siblings[_series_key(key)] > 1))
        self._on_progress(len(found), len(self._keys))
        return found

    def _contents(self, key: MatchKey, *, in_its_series: bool) -> Contents:
        if not self._can_ask(key):
            return Contents(key=key, instances=None, count=1 if key.level is Level.IMAGE else None)
        counted = self._counted(key)
        try:
            if in_its_series and key.level is Level.IMAGE:
                series = replace(key, level=Level.SERIES, sop_instance_uid="")
                listed = self._instances_below(series, None)
                found = [one for one in listed or () if one.sop_instance_uid == key.sop_instance_uid]
                instances = found or self._instances_below(key, None)
            else:
                instances = self._instances_below(key, None if key.level is Level.IMAGE else counted.count)
        except _NOT_TOLD:
            instances = None
        if instances is None:
            self._ask_ahead(())
        if instances:
            return Contents(key=key, instances=tuple(instances), count=len(instances))
        if key.level is Level.IMAGE:
            return replace(counted, found=instances is None)
        if key.level is Level.SERIES and not self.sop_classes:
            study = replace(key, level=Level.STUDY, series_instance_uid="")
            with suppress(*_NOT_TOLD):
                self._ask(study, Level.STUDY, _SOP_CLASSES[Level.STUDY])
        return counted

    def _can_ask(self, key: MatchKey) -> bool:
        """Whether the unique keys above are known, without which nothing but relational queries can be asked."""
        return self._relational or all(
            key.unique_key(level) for level in key.level.above if level in levels_of(self._model)
        )

    def _counted(self, key: MatchKey) -> Contents:
        """Ask how many instances an entity has; on the way, of what kinds they are."""
        if key.level is Level.IMAGE:
            self._learn_modality(key)
            return Contents(key=key, instances=None, count=1)
        try:
            matches = self._ask(key, key.level, *self._summary(key.level))
        except _NOT_TOLD:
            return Contents(key=key, instances=None, count=None)
        one = len({match.text(key.level.unique_key) for match in matches}) == 1
        count = _count_of(matches[0], key.level) if one else None
        return Contents(key=key, instances=None, count=count, found=bool(matches))

    def _learn_modality(self, key: MatchKey) -> None:
        """Ask for the modality of the series that holds a chosen instance."""
        if not (self._in_detail and key.series_instance_uid and Level.SERIES in levels_of(self._model)):
            return
        series = replace(key, level=Level.SERIES, sop_instance_uid="")
        with suppress(*_NOT_TOLD):
            self._ask(series, Level.SERIES, _MODALITIES[Level.SERIES])

    def _instances_below(self, key: MatchKey, count: int | None) -> list[ExpectedInstance] | None:
        """List an entity's instances, level by level; none where the node does not tell them, or maybe not all.

        Parameters
        ----------
        count
            How many the node says there are, where it does.
        """
        if Level.IMAGE not in levels_of(self._model):
            return None
        below = key.level.below or Level.IMAGE
        if below is Level.IMAGE:
            matches = self._images(key)
            if not all(match.text(below.unique_key) for match in matches):
                return None
            # A node may tell the same twice, which makes a short list look long.
            only_class = self._only_class(key)
            if only_class:
                self.presumed.add(key.study_instance_uid)
            images = {one.key: one for one in (_expected(match, key, only_class) for match in matches)}
            return list(images.values()) if self._is_all(images, count) else None
        found: list[ExpectedInstance] = []
        told = self._ask(key, below, below.unique_key, *self._summary(below), limit=MOST)
        children = {match.text(below.unique_key): match for match in told}
        if "" in children:
            return None
        inside = {unique_key: child_key(key, below, unique_key) for unique_key in children}
        if below is Level.SERIES and self._asks_ahead:
            self._ask_ahead([self._images_query(child) for child in inside.values()])
        for unique_key, match in children.items():
            child = inside[unique_key]
            deeper = self._instances_below(child, _count_of(match, below))
            if deeper is None:
                return None
            found.extend(deeper)
        whole = self._is_all(found, count) if count is not None else self._is_all(children, None)
        return found if whole else None

    @property
    def _asks_ahead(self) -> bool:
        """Whether series are asked about ahead: not while what is asked next depends on the answers."""
        return Level.IMAGE in levels_of(self._model) and not self._sizes_wanted

    def _summary(self, level: Level) -> list[str]:
        """Keywords of how many instances an entity has, of what kinds, and in how many series where that is of use."""
        tables = (_RELATED_INSTANCES, _MODALITIES, _SOP_CLASSES)
        series = [_RELATED_SERIES] if level is Level.STUDY and self._foresee and self._asks_ahead else []
        return [*(table[level] for table in tables if level in table), *series]

    def _is_all(self, told: Collection[object], count: int | None) -> bool:
        """Whether a list can pass for all that there is: nodes cut lists short without a word."""
        return not self._doubtful(len(told)) if count is None else len(told) >= count

    def _images(self, key: MatchKey) -> Sequence[Match]:
        """Ask for instances, with what tells their sizes as long as the node does not mind."""
        limit = None if key.level is Level.IMAGE else MOST
        if self._sizes_wanted:
            try:
                if matches := self._ask(key, Level.IMAGE, _SOP_CLASSES[Level.IMAGE], *_SIZES, limit=limit):
                    self._sizes_answered = True
                    return matches
            except (QueryFailed, AssociationLost):
                if self._sizes_answered:
                    raise
        matches = self._ask(key, Level.IMAGE, *self._class_keyword(key), limit=limit)
        # Whoever answers only without these keys is not asked for them again.
        self._sizes_wanted = self._sizes_wanted and not matches
        return matches

    def _images_query(self, series: MatchKey) -> Query:
        """What `_images` asks about a series when sizes are not wanted."""
        return self._query(series, Level.IMAGE, *self._class_keyword(series), limit=MOST)

    def _class_keyword(self, key: MatchKey) -> tuple[str, ...]:
        """What is asked for the SOP Class of each instance: some nodes open every file to tell it."""
        return () if self._only_class(key) else (_SOP_CLASSES[Level.IMAGE],)

    def _only_class(self, key: MatchKey) -> str:
        """SOP Class of all that is in an entity's study, if the node told that there is but one."""
        return self._only_classes.get(key.study_instance_uid, "")

    def _learn_only_class(self, match: Match) -> None:
        study, classes = match.text(Level.STUDY.unique_key), _values(match, _SOP_CLASSES[Level.STUDY])
        # Several modalities of one SOP Class are too much to believe.
        is_likely = len(classes) == 1 and _STORAGE.issuperset(classes) and "\\" not in match.text("ModalitiesInStudy")
        only_class = classes[0] if study and is_likely else ""
        self._only_classes[study] = only_class if self._only_classes.get(study, only_class) == only_class else ""

    def _query(self, key: MatchKey, level: Level, *keywords: str, limit: int | None = None) -> Query:
        keys = (*unique_keys(key, self._model), *(Key(keyword=keyword) for keyword in keywords))
        return Query(model=self._model, level=level, keys=keys, limit=limit)

    def _ask(self, key: MatchKey, level: Level, *keywords: str, limit: int | None = None) -> Sequence[Match]:
        named = unique_keys(key, self._model)
        told = self._ask_once(self._query(key, level, *keywords, limit=limit))
        matches = [match for match in told if is_about(match, named)]
        if told and not matches:
            raise QueryFailed(say("The node answered about something else than it was asked about."))
        for match in matches:
            self.modalities.update(_values(match, _MODALITIES.get(level)))
            self.sop_classes.update(_values(match, _SOP_CLASSES.get(level)))
            if level is Level.STUDY:
                self._learn_only_class(match)
                if self._foresee and _RELATED_SERIES in keywords:
                    self._foresee(match.number(_RELATED_SERIES) or 0)
            if level is Level.SERIES and (modality := match.text(_MODALITIES[level])):
                self.modality_of[match.text(level.unique_key)] = modality
            if level is Level.IMAGE and self._in_detail and (size := _about_bytes(match)) is not None:
                self.about_bytes[match.text(level.unique_key)] = size
        return matches


def is_about(match: Match, named: Sequence[Key]) -> bool:
    """Whether an answer is about what was asked: some nodes pass over a key, even a unique one."""
    uids = [key for key in named if key.value and key.keyword != Level.PATIENT.unique_key]
    return all(match.text(key.keyword) in ("", key.value) for key in uids)


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


def _count_of(match: Match, level: Level) -> int | None:
    """How many instances the node says an entity has; none where it does not, or says what cannot be."""
    number = match.number(_RELATED_INSTANCES[level])
    return number if number is not None and number > 0 else None


def _expected(match: Match, key: MatchKey, only_class: str) -> ExpectedInstance:
    return ExpectedInstance(
        sop_instance_uid=match.text("SOPInstanceUID"),
        sop_class_uid=match.text("SOPClassUID") or only_class,
        series_instance_uid=key.series_instance_uid or match.text("SeriesInstanceUID"),
        study_instance_uid=key.study_instance_uid or match.text("StudyInstanceUID"),
        patient_id=key.patient_id,
    )


def _about_bytes(match: Match) -> int | None:
    """Bytes of an image's uncompressed pixels, where the node tells all that they follow from (PS3.5 8.1.1)."""
    rows, columns, samples, bits, frames = map(match.number, _SIZES)
    if frames is None and match.text("SOPClassUID") in SINGLE_FRAME:
        frames = 1
    factors = (rows, columns, samples, bits, frames)
    if any(factor is None or factor <= 0 for factor in factors):
        return None
    return math.prod(factor for factor in factors if factor is not None) // 8


def _series_key(key: MatchKey) -> tuple[str, str]:
    return key.study_instance_uid, key.series_instance_uid


def _values(match: Match, keyword: str | None) -> list[str]:
    return [value for value in match.text(keyword).split("\\") if value] if keyword else []
