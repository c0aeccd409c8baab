"""One row of the scenarios, and whether what was selected is what it expects."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qrstation.model.dose import Branch, DoseQuery, DoseSeries, DoseStudy, Processed
from qrstation.model.information_model import Level
from tests.dose_scenarios.held import HeldStudy
from tests.dose_scenarios.node import Behaviour, Node

TODAY = datetime.date(2026, 11, 27)
ALL_BOXES = (Branch.CT, Branch.MG, Branch.FL, Branch.DX, Branch.NM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What a node holds and how it behaves, what is asked, and what must come of it.

    `keep` says for every study that something is fetched of which: series by their numbers, ``2``, and where only some
    objects are fetched these by their Instance Numbers, ``2:1,3``. Studies that are not in it are left out.
    """

    name: str
    query: DoseQuery
    studies: tuple[HeldStudy, ...]
    keep: Mapping[str, str] = field(default_factory=dict)
    behaviour: Behaviour = field(default_factory=Behaviour)
    modality_tag: bool = False
    processed: Mapping[str, Processed] = field(default_factory=dict)
    """By Study Instance UID."""
    asked_for: str | None = None
    """Modalities of the study level queries in their order, blanks between them; like the numbers: where given."""
    series_queries: int | None = None
    image_queries: int | None = None
    branches: Mapping[str, str] = field(default_factory=dict)
    """Branches that apply to a study, by its name."""
    reasons: Mapping[str, str] = field(default_factory=dict)
    """What the reason of a study, or of one of its series (``Q/2``), contains."""
    problems: Mapping[str, str] = field(default_factory=dict)
    """What the problem of a study contains; the others have none."""

    def node(self) -> Node:
        """The node, freshly started."""
        return Node(studies=self.studies, behaviour=self.behaviour)

    def check(self, studies: Sequence[DoseStudy], node: Node) -> None:
        """Compare with what was selected, and with what the node was asked for that."""
        by_uid = {one.study_instance_uid: one for one in studies}
        assert len(by_uid) == len(studies), "a study stands there twice"
        selected = {one.name: by_uid[one.uid] for one in self.studies if one.uid in by_uid}
        assert {name: _kept(self._held(name), one) for name, one in selected.items() if one.keep} == self.keep
        for name, branches in self.branches.items():
            assert " ".join(selected[name].branches) == branches
        for place, words in self.reasons.items():
            name, _, number = place.partition("/")
            told = self._series(name, number, selected[name]) if number else selected[name]
            assert words in told.reason
        for name, one in selected.items():
            assert self.problems.get(name, "") in one.problem
            assert bool(one.problem) is (name in self.problems)
        self._check_queries(node)

    def _check_queries(self, node: Node) -> None:
        study_queries = node.queries(Level.STUDY)
        assert all(("Modality" in keys) is self.modality_tag for keys in study_queries)
        if self.asked_for is not None:
            assert [keys["ModalitiesInStudy"] for keys in study_queries] == self.asked_for.split()
        if self.series_queries is not None:
            assert len(node.queries(Level.SERIES)) == self.series_queries
        if self.image_queries is not None:
            assert len(node.queries(Level.IMAGE)) == self.image_queries
        image_queries = node.queries(Level.IMAGE)
        assert all(keys["StudyInstanceUID"] and keys["SeriesInstanceUID"] for keys in image_queries)
        distinct = {(keys["SeriesInstanceUID"], keys["InstanceNumber"]) for keys in image_queries}
        assert len(distinct) == len(image_queries), "a list of objects was asked for twice"

    def _held(self, name: str) -> HeldStudy:
        return next(one for one in self.studies if one.name == name)

    def _series(self, name: str, number: str, told: DoseStudy) -> DoseSeries:
        numbers = _numbers(self._held(name))
        return next(one for one in told.series if numbers[one.series_instance_uid] == int(number))


def _numbers(held: HeldStudy) -> dict[str, int]:
    return {one.attributes["SeriesInstanceUID"]: one.number for one in held.series}


def _kept(held: HeldStudy, told: DoseStudy) -> str:
    numbers = _numbers(held)
    words = []
    for one in told.kept_series:
        number = str(numbers[one.series_instance_uid])
        if one.level is Level.IMAGE:
            number += ":" + ",".join(str(kept.instance_number) for kept in one.kept_objects)
        words.append(number)
    return " ".join(words)


def asking(*branches: Branch, **options: Any) -> DoseQuery:
    """A query for some kinds of examination, if nothing else is said since the day before that of the studies."""
    return DoseQuery(**{"branches": branches, "date_from": datetime.date(2026, 11, 18), **options})
