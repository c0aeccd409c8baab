"""What a node with a certain behaviour answers to the keys of a C-FIND."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from qrstation.model.information_model import Level
from tests.dose_scenarios.held import HeldStudy


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """How a node differs from one that does all that it could."""

    matches_modalities: bool = True
    """Whether it looks at Modalities in Study; otherwise it tells all studies."""
    tells_modalities: Literal["told", "asked", "empty", "absent", "joined"] = "told"
    """What it returns as Modalities in Study; asked: only the one that was asked for; joined: one value with commas."""
    matches_instance_number: bool = True
    repeats: tuple[str, ...] = ()
    """Names of studies that it tells once more after all others."""
    fails: tuple[tuple[Level, str], ...] = ()
    """Queries that end with a failure: their levels and the UID of what they ask about, or the modality."""
    breaks_off: tuple[tuple[Level, str], ...] = ()
    """Queries that end with a failure in place of the last response."""


@dataclass(slots=True, kw_only=True)
class Node:
    """A node with its studies; what it is asked is noted."""

    studies: Sequence[HeldStudy]
    behaviour: Behaviour = field(default_factory=Behaviour)
    asked: list[tuple[Level, dict[str, str]]] = field(default_factory=list)

    def answer(self, level: Level, keys: Mapping[str, str]) -> list[dict[str, str]]:
        """Note a query and give the responses: for each key that is asked for its value; what it leaves out is missing.

        Values are text as DICOM writes it, several with backslashes between them.
        """
        self.asked.append((level, dict(keys)))
        return [{keyword: found[keyword] for keyword in keys if keyword in found} for found in self._found(level, keys)]

    def fails(self, level: Level, keys: Mapping[str, str]) -> bool:
        """Whether this query ends with a failure, after what it has told."""
        return _query(level, keys) in (*self.behaviour.fails, *self.behaviour.breaks_off)

    def queries(self, level: Level) -> list[dict[str, str]]:
        """Keys of the queries at a level so far."""
        return [keys for asked, keys in self.asked if asked is level]

    def _found(self, level: Level, keys: Mapping[str, str]) -> list[Mapping[str, str]]:
        if _query(level, keys) in self.behaviour.fails:
            return []
        whole = list(self._held(level, keys))
        return whole[:-1] if _query(level, keys) in self.behaviour.breaks_off else whole

    def _held(self, level: Level, keys: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
        match level:
            case Level.STUDY:
                yield from self._studies(keys["ModalitiesInStudy"])
            case Level.SERIES:
                for study in self.studies:
                    if study.uid == keys["StudyInstanceUID"]:
                        yield from (one.attributes for one in study.series)
            case Level.IMAGE:
                yield from self._objects(keys)
            case Level.PATIENT:
                raise AssertionError("the Study Root model has no PATIENT level")

    def _studies(self, modality: str) -> Iterator[Mapping[str, str]]:
        found = [one for one in self.studies if not self.behaviour.matches_modalities or modality in one.modalities]
        for one in (*found, *(one for one in found if one.name in self.behaviour.repeats)):
            match self.behaviour.tells_modalities:
                case "told":
                    yield {**one.attributes, "ModalitiesInStudy": "\\".join(one.modalities)}
                case "joined":
                    yield {**one.attributes, "ModalitiesInStudy": ",".join(one.modalities)}
                case "asked":
                    yield {**one.attributes, "ModalitiesInStudy": modality}
                case "empty":
                    yield {**one.attributes, "ModalitiesInStudy": ""}
                case "absent":
                    yield one.attributes

    def _objects(self, keys: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
        number = keys.get("InstanceNumber", "") if self.behaviour.matches_instance_number else ""
        for study in self.studies:
            for series in study.series:
                if series.attributes["SeriesInstanceUID"] != keys["SeriesInstanceUID"]:
                    continue
                if study.uid == keys.get("StudyInstanceUID"):
                    yield from (one for one in series.objects if number in ("", one["InstanceNumber"]))


def _query(level: Level, keys: Mapping[str, str]) -> tuple[Level, str]:
    """What a query is about: a modality, or the UID of what is asked for what it has."""
    about = {
        Level.STUDY: keys.get("ModalitiesInStudy", ""),
        Level.SERIES: keys.get("StudyInstanceUID", ""),
        Level.IMAGE: keys.get("SeriesInstanceUID", ""),
    }
    return level, about[level]
