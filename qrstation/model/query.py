"""What is asked in a C-FIND, and what comes back."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel
from qrstation.model.instances import InstanceKey
from qrstation.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One attribute of a query's identifier.

    ``keyword`` is a DICOM keyword, eight hexadecimal digits for an attribute without one, or a dotted path into a
    sequence. ``value`` is the text to match in DICOM's own form (wildcards, ranges, backslash-separated lists); empty
    matches all and asks for the value.
    """

    keyword: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A C-FIND request: model, level and keys, plus the number of matches after which we cancel.

    ``agreed`` is what was negotiated beyond the baseline and so changes what the keys mean.
    """

    model: QueryModel = QueryModel.STUDY
    level: Level = Level.STUDY
    keys: tuple[Key, ...] = ()
    limit: int | None = None
    agreed: tuple[ExtendedNegotiation, ...] = ()

    def value(self, keyword: str) -> str:
        """Matching value of a key; empty when it is universal or absent."""
        return next((key.value for key in self.keys if key.keyword == keyword), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class SentRequest:
    """A C-FIND, C-GET or C-MOVE as it was sent."""

    service: str
    sop_class: str
    """Name of its SOP Class, which says the information model."""
    keys: Mapping[str, str]
    """Everything in its identifier, the Query/Retrieve Level too: values by keyword, or by path within sequences."""
    destination: str = ""
    """AE title of the Move Destination, of a C-MOVE."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One attribute of a response, decoded.

    ``values`` holds text (person names as ``alphabetic=ideographic=phonetic``), numbers, bytes for bulk value
    representations, or tuples of elements for the items of a sequence. What could not be decoded stands as text with
    ``problem`` saying why.
    """

    tag: int
    keyword: str
    vr: str
    values: tuple[str | int | float | bytes | tuple[Element, ...], ...] = ()
    problem: str = ""

    @property
    def text(self) -> str:
        """The values as text, with DICOM's backslash between them; empty for sequences and bytes."""
        return "\\".join(str(value) for value in self.values if isinstance(value, (str, int, float)))


class ElementsOnDemand(Sequence[Element]):
    """The attributes of a data set in their order, decoded when they are asked for; equal to a tuple of the same."""

    __slots__ = ()

    @abstractmethod
    def named(self, keyword: str) -> Element | None:
        """The attribute with this keyword, if it is there."""

    @abstractmethod
    def texts(self, *keywords: str) -> tuple[str, ...]:
        """Values of some attributes as text; empty for those that are not there."""

    @abstractmethod
    def problems(self) -> Iterator[Element]:
        """Those of the elements that have a problem."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchKey:
    """Which entity: its level and the unique keys from the top down to it; empty where unknown."""

    level: Level
    patient_id: str = ""
    study_instance_uid: str = ""
    series_instance_uid: str = ""
    sop_instance_uid: str = ""

    def unique_key(self, level: Level) -> str:
        """Value of the unique key of a level."""
        match level:
            case Level.PATIENT:
                return self.patient_id
            case Level.STUDY:
                return self.study_instance_uid
            case Level.SERIES:
                return self.series_instance_uid
            case Level.IMAGE:
                return self.sop_instance_uid

    @property
    def uids(self) -> InstanceKey:
        """Its UIDs from the study down to its level."""
        return InstanceKey(self.study_instance_uid, self.series_instance_uid, self.sop_instance_uid)

    def contains(self, other: MatchKey) -> bool:
        """Whether the other entity is this one or below it."""
        levels = (*self.level.above, self.level)
        return (
            other.level not in self.level.above
            and bool(self.unique_key(self.level))
            and all(
                self.unique_key(level) == other.unique_key(level)
                for level in levels
                if self.unique_key(level) and (other.unique_key(level) or level is self.level)
            )
        )


def problems_of(elements: Iterable[Element]) -> Iterator[str]:
    """What is wrong with some elements, in sentences."""
    return (f"{element.keyword}: {element.problem}." for element in elements if element.problem)


_DOWN_TO = {level: tuple(each.unique_key for each in (*level.above, level)) for level in Level}
"""Keywords of the unique keys from the top down to each level."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One response to a query, or one entity of the archive: nothing that came is left out."""

    level: Level
    elements: tuple[Element, ...] | ElementsOnDemand
    node: str = ""
    """Name of the node that answered; empty for our own archive."""
    remarks: tuple[str, ...] = ()
    """What is wrong with it, in sentences: all of it where the elements are a tuple; others are asked themselves."""

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with it, in sentences."""
        if isinstance(self.elements, tuple):
            return self.remarks
        return (*self.remarks, *problems_of(self.elements.problems()), *self.oddities)

    @property
    def oddities(self) -> tuple[str, ...]:
        """What in its level and unique key is wrong, in sentences; `remarks` may have it already."""
        stated, unique_key = self.texts("QueryRetrieveLevel", self.level.unique_key)
        oddities: list[str] = []
        if stated not in ("", self.level):
            oddities.append(
                say(
                    "The node answered at {answered} level; it was asked at {asked} level.",
                    answered=stated,
                    asked=self.level,
                )
            )
        if not unique_key:
            oddities.append(
                say("{keyword} is missing, so this cannot be opened or retrieved.", keyword=self.level.unique_key)
            )
        return tuple(oddities)

    def element(self, keyword: str) -> Element | None:
        """The attribute with this keyword, if it came."""
        if not isinstance(self.elements, tuple):
            return self.elements.named(keyword)
        return next((element for element in self.elements if element.keyword == keyword), None)

    def text(self, keyword: str) -> str:
        """Value of an attribute as text; empty when it did not come."""
        if not isinstance(self.elements, tuple):
            return self.elements.texts(keyword)[0]
        element = self.element(keyword)
        return "" if element is None else element.text

    def texts(self, *keywords: str) -> tuple[str, ...]:
        """Values of some attributes as text; empty for those that did not come."""
        if not isinstance(self.elements, tuple):
            return self.elements.texts(*keywords)
        return tuple(map(self.text, keywords))

    def number(self, keyword: str) -> int | None:
        """Value of an attribute as a whole number; none when it is absent or no number."""
        try:
            return int(self.text(keyword))
        except ValueError:
            return None

    @property
    def instances(self) -> int | None:
        """Number of its instances as the node says; none where it does not."""
        if self.level is Level.IMAGE:
            return 1
        return self.number(f"NumberOf{self.level.capitalize()}RelatedInstances")

    @property
    def key(self) -> MatchKey:
        """The entity that this response is about."""
        patient, study, series, instance = (*self.texts(*_DOWN_TO[self.level]), "", "", "")[:4]
        return MatchKey(
            level=self.level,
            patient_id=patient,
            study_instance_uid=study,
            series_instance_uid=series,
            sop_instance_uid=instance,
        )
