"""What the selection of dose objects asks, and what it is answered: the network between them is elsewhere."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

from qrstation.model.query import Match


@dataclass(frozen=True, slots=True, kw_only=True)
class StudiesWanted:
    """Studies with a modality, within the dates and times of the query."""

    modality: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesWanted:
    """All series of a study, the `number`-th of `of` that are asked about."""

    study_instance_uid: str
    number: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectsWanted:
    """Objects of a series: all of them, or those with an Instance Number."""

    study_instance_uid: str
    series_instance_uid: str
    instance_number: str = ""


Question = StudiesWanted | SeriesWanted | ObjectsWanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a node told; `problem` says, as a sentence, why it may not be all."""

    matches: tuple[Match, ...] = ()
    problem: str = ""


T = TypeVar("T")

Asking = Generator[Question, Answer, T]
"""Yields questions, is sent an answer to each, and returns what follows from them."""
