"""Relevant Patient Information: what is asked about a patient, and the content tree that comes back.

References
----------
PS3.4 Annex Q, PS3.3 C.17.3
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from qrstation.model.outcomes import Status
from qrstation.model.query import Element
from qrstation.words import say


class PatientInfoModel(StrEnum):
    """A Relevant Patient Information Model.

    References
    ----------
    PS3.4 Table Q.4-3
    """

    GENERAL = "general"
    BREAST = "breast"
    CARDIAC = "cardiac"

    @property
    def root_template(self) -> str:
        """Template Identifier of the model's root template in PS3.16."""
        return _ROOT_TEMPLATES[self]


_ROOT_TEMPLATES = {
    PatientInfoModel.GENERAL: "9007",
    PatientInfoModel.BREAST: "9000",
    PatientInfoModel.CARDIAC: "3802",
}

_UNIT_WORDS = {"1": "", "a": "years", "mo": "months", "wk": "weeks", "d": "days"}
"""Units that UCUM writes in a way that few people read."""
_DATE = re.compile(r"(\d{4})(\d{2})?(\d{2})?")
_TIME = re.compile(r"(\d{2}):?(\d{2})?:?(\d{2})?(?:\.\d{1,6})?")
_DATE_TIME = re.compile(r"(\d{4,8})(\d{2,6}(?:\.\d{1,6})?)?([+-]\d{4})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientInfoRequest:
    """What is asked, and about whom; an empty template stands for the model's own.

    Raises
    ------
    ValueError
        With a sentence for the user: the Patient ID is missing or none of its own, or the template is no identifier.
    """

    patient_id: str
    issuer_of_patient_id: str = ""
    model: PatientInfoModel = PatientInfoModel.GENERAL
    template: str = ""

    def __post_init__(self) -> None:
        if not self.patient_id.strip():
            raise ValueError(say("A Patient ID is needed."))
        for value in (self.patient_id, self.issuer_of_patient_id):
            if any(sign in value for sign in "*?\\"):
                raise ValueError(
                    say("One patient is asked about, so {value!r} must be given without * ? and \\.", value=value)
                )
        if self.template and not re.fullmatch("[A-Z0-9_ ]{1,16}", self.template):
            raise ValueError(
                say(
                    "{template!r} is no Template Identifier such as {example}.",
                    template=self.template,
                    example=self.model.root_template,
                )
            )

    @property
    def template_identifier(self) -> str:
        """Template Identifier that is asked for."""
        return self.template or self.model.root_template


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedConcept:
    """A coded term; any part may be empty in what a peer sent.

    References
    ----------
    PS3.3 Table 8.8-1
    """

    value: str
    scheme: str = ""
    meaning: str = ""

    @property
    def text(self) -> str:
        """What it means, or else its code."""
        return self.meaning or self.value

    @property
    def raw(self) -> str:
        """The code, as ``(121033, DCM)``."""
        return f"({', '.join(part for part in (self.value, self.scheme) if part)})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A number as it was written, with its unit; an empty number when none was measured."""

    number: str
    unit: CodedConcept | None = None
    qualifier: CodedConcept | None = None
    """Why there is no number, or what is special about it."""

    @property
    def text(self) -> str:
        """The number with its unit, and the qualifier."""
        return " ".join(part for part in (self.number, _unit_text(self.unit), _text_of(self.qualifier)) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A SOP Instance that a content item points at."""

    sop_class_uid: str
    sop_instance_uid: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentItem:
    """One item of a content tree, with those below it.

    ``value_type`` and ``relationship`` are the standard's words (``NUM``, ``HAS OBS CONTEXT``), as they came. ``value``
    is text in DICOM's own form for texts, dates, times, names and UIDs; none for a container, or where none came.

    References
    ----------
    PS3.3 Tables C.17-5 and C.17.3.2-1
    """

    value_type: str
    relationship: str = ""
    concept: CodedConcept | None = None
    value: str | CodedConcept | Measurement | Reference | None = None
    observed: str = ""
    """Observation DateTime, in DICOM's own form (DT)."""
    children: tuple[ContentItem, ...] = ()

    @property
    def name(self) -> str:
        """What it is about."""
        return _text_of(self.concept)

    @property
    def text(self) -> str:
        """The value as people read it: ISO dates, code meanings, numbers with units; person names in DICOM's form."""
        match self.value:
            case None:
                return ""
            case str():
                return _readable(self.value_type, self.value)
            case Reference(sop_instance_uid=uid):
                return uid
            case CodedConcept(text=text) | Measurement(text=text):
                return text

    @property
    def observed_text(self) -> str:
        """When it was observed, as people read it."""
        return _readable("DATETIME", self.observed)

    def lines(self, depth: int = 0) -> Iterator[tuple[int, ContentItem]]:
        """Yield this item and all below it, each with its depth, in the order in which they are read."""
        yield depth, self
        for child in self.children:
            yield from child.lines(depth + 1)


def _text_of(concept: CodedConcept | None) -> str:
    return "" if concept is None else concept.text


def _unit_text(unit: CodedConcept | None) -> str:
    if unit is None or unit.scheme != "UCUM":
        return _text_of(unit)
    return _UNIT_WORDS.get(unit.value, unit.value)


def _readable(value_type: str, value: str) -> str:
    match value_type:
        case "DATE" if found := _DATE.fullmatch(value):
            return "-".join(part for part in found.groups() if part)
        case "TIME" if found := _TIME.fullmatch(value):
            return ":".join(part for part in found.groups() if part)
        case "DATETIME" if found := _DATE_TIME.fullmatch(value):
            day, time, zone = found.groups()
            zone = f"{zone[:3]}:{zone[3:]}" if zone else ""
            parts = (_readable("DATE", day), _readable("TIME", time or ""), zone)
            return " ".join(part for part in parts if part)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientInfo:
    """What a node told about a patient.

    ``elements`` is the whole identifier, ``root`` the content tree in it.
    """

    node: str
    elements: tuple[Element, ...]
    root: ContentItem
    problems: tuple[str, ...] = ()
    """Sentences on what does not fit the request or the standard."""

    def text(self, keyword: str) -> str:
        """Value of an attribute as text; empty when it did not come."""
        return next((element.text for element in self.elements if element.keyword == keyword), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientInfoOutcome:
    """How the question ended; without an answer the node knows no such patient, or it was stopped before."""

    status: Status
    answer: PatientInfo | None
    seconds: float
    incomplete: bool = False
    """The node ended with a warning, or with FE00 unasked: it may know more than it told."""
    cancelled: bool = False
