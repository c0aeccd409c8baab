"""Columns of the result tree: which attribute stands where at which level, and how it is written and sorted."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from pydicom.datadict import dictionary_description, dictionary_VR, tag_for_keyword

from qrstation.datasets import moments
from qrstation.datasets.dictionary import uid_name
from qrstation.model.information_model import Level
from qrstation.model.query import Element, Match
from qrstation.settings import NameGroup
from qrstation.ui.widgets.formats import calendar_date, clock_time, date_time, folded, one_line, person_name
from qrstation.words import counted, later, spoken, whole_number, written

SortKey = tuple[object, ...]

_DIGITS = re.compile(r"(\d+)")
_INTEGER = re.compile(r"[+-]?[0-9]{1,15}")
_DECIMAL = re.compile(r"[+-]?[0-9]*\.[0-9]+([eE][+-]?[0-9]+)?")


class Kind(Enum):
    """How the values of a column are written, aligned and compared."""

    TEXT = auto()
    NAME = auto()
    DATE = auto()
    TIME = auto()
    DATE_TIME = auto()
    NUMBER = auto()
    CODES = auto()
    """Several short words, such as modalities."""


_KINDS = {"PN": Kind.NAME, "DA": Kind.DATE, "TM": Kind.TIME, "DT": Kind.DATE_TIME} | dict.fromkeys(
    ("DS", "FD", "FL", "IS", "SL", "SS", "SV", "UL", "US", "UV"), Kind.NUMBER
)

_WIDTHS = {Kind.DATE: 84, Kind.TIME: 68, Kind.DATE_TIME: 150, Kind.NUMBER: 64}

Keywords = Mapping[Level, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column.

    Parameters
    ----------
    name
        Names it in what is remembered; the keyword of a column that the user added.
    keywords
        Attributes it shows at each level: the first one that has a value.
    then
        Attributes that decide between equal values when sorting.
    width
        In device-independent pixels, before the user changes it.
    shown
        Whether it is there before the user chooses.
    """

    name: str
    title: str
    keywords: Keywords
    kind: Kind = Kind.TEXT
    then: Keywords = field(default_factory=dict)
    width: int = 110
    shown: bool = True
    hint: str = ""


def _everywhere(*keywords: str) -> Keywords:
    return dict.fromkeys(Level, keywords)


def _by_level(
    study: tuple[str, ...],
    series: tuple[str, ...] = (),
    image: tuple[str, ...] = (),
    patient: tuple[str, ...] = (),
) -> Keywords:
    return {Level.PATIENT: patient, Level.STUDY: study, Level.SERIES: series, Level.IMAGE: image}


_TIMES = _by_level(("StudyTime",), ("SeriesTime",), ("ContentTime", "AcquisitionTime", "InstanceCreationTime"))

NAME = Column(name="name", title=later("Patient"), keywords=_everywhere("PatientName"), kind=Kind.NAME, width=236)
"""The column that carries the tree."""

NODE = Column(name="node", title=later("Node"), keywords={}, width=144, shown=False)

STANDARD: tuple[Column, ...] = (
    NAME,
    Column(name="id", title="ID", keywords=_everywhere("PatientID"), width=96),
    Column(
        name="birth-date",
        title=later("Born"),
        keywords=_everywhere("PatientBirthDate"),
        kind=Kind.DATE,
        width=84,
        shown=False,
        hint=later("Patient's birth date"),
    ),
    Column(name="sex", title=later("Sex"), keywords=_everywhere("PatientSex"), kind=Kind.CODES, width=44, shown=False),
    Column(
        name="date",
        title=later("Date"),
        keywords=_by_level(("StudyDate",), ("SeriesDate",), ("ContentDate", "AcquisitionDate", "InstanceCreationDate")),
        kind=Kind.DATE,
        then=_TIMES,
        width=84,
        hint=later("Date of the study, series or content"),
    ),
    Column(name="time", title=later("Time"), keywords=_TIMES, kind=Kind.TIME, width=68),
    Column(
        name="modality",
        title=later("Mod."),
        keywords=_by_level(("ModalitiesInStudy", "Modality"), ("Modality",)),
        kind=Kind.CODES,
        width=64,
        hint=later("Modality, or modalities in the study"),
    ),
    Column(
        name="description",
        title=later("Description"),
        keywords=_by_level(("StudyDescription",), ("SeriesDescription", "ProtocolName"), ("SOPClassUID",)),
        width=208,
        hint=later("Description of the study or series, SOP Class of an object"),
    ),
    Column(name="accession", title=later("Accession"), keywords=_by_level(("AccessionNumber",)), width=96, shown=False),
    Column(
        name="series",
        title=later("Ser."),
        keywords=_by_level(("NumberOfStudyRelatedSeries",), patient=("NumberOfPatientRelatedSeries",)),
        kind=Kind.NUMBER,
        width=44,
        hint=later("Number of series"),
    ),
    Column(
        name="instances",
        title=later("Obj."),
        keywords=_by_level(
            ("NumberOfStudyRelatedInstances",),
            ("NumberOfSeriesRelatedInstances",),
            patient=("NumberOfPatientRelatedInstances",),
        ),
        kind=Kind.NUMBER,
        width=60,
        hint=later("Number of objects"),
    ),
    Column(name="station", title=later("Station"), keywords=_everywhere("StationName"), shown=False),
    Column(name="institution", title=later("Institution"), keywords=_everywhere("InstitutionName"), shown=False),
    Column(
        name="referring",
        title=later("Referring physician"),
        keywords=_everywhere("ReferringPhysicianName"),
        kind=Kind.NAME,
        width=140,
        shown=False,
    ),
    Column(
        name="unique-key",
        title="UID",
        keywords=_by_level(("StudyInstanceUID",), ("SeriesInstanceUID",), ("SOPInstanceUID",)),
        width=260,
        shown=False,
        hint=later("Unique key of the study, series or object"),
    ),
    NODE,
)


def attribute_column(keyword: str) -> Column:
    """Make a column of any attribute of the DICOM dictionary.

    Raises
    ------
    KeyError
        The dictionary has no such keyword.
    """
    # entries without a keyword have an empty one
    tag = tag_for_keyword(keyword) if keyword else None
    if tag is None:
        raise KeyError(keyword)
    # some entries have two representations, such as "US or SS"
    kind = _KINDS.get(dictionary_VR(tag)[:2], Kind.TEXT)
    title = dictionary_description(tag)
    return Column(
        name=keyword,
        title=title,
        keywords=_everywhere(keyword),
        kind=kind,
        width=_WIDTHS.get(kind, 120),
        shown=False,
        hint=f"{title} ({tag >> 16:04X},{tag & 0xFFFF:04X})",
    )


_EXACT: dict[Kind, Callable[[str], str]] = {
    Kind.NUMBER: str.strip,
    Kind.DATE: moments.iso_date,
    Kind.DATE_TIME: moments.date_time,
}


def column_named(name: str) -> Column | None:
    """Find a column by what is remembered of it."""
    standard = next((column for column in STANDARD if column.name == name), None)
    if standard is not None or not name or tag_for_keyword(name) is None:
        return standard
    return attribute_column(name)


def element_of(match: Match, keywords: Sequence[str]) -> Element | None:
    """Give the first of several attributes that has a value."""
    for keyword in keywords:
        element = match.element(keyword)
        if element is not None and element.text:
            return element
    return None


def readable(element: Element, kind: Kind, groups: Sequence[NameGroup]) -> str:
    """Write an attribute for a person; several values are divided by commas."""
    if kind is Kind.NUMBER:
        return ", ".join(map(_number, element.values))
    texts = [str(value) for value in element.values if isinstance(value, (str, int, float))]
    match kind:
        case Kind.NAME:
            return ", ".join(person_name(text, groups) for text in texts)
        case Kind.DATE:
            return ", ".join(map(calendar_date, texts))
        case Kind.TIME:
            return ", ".join(map(clock_time, texts))
        case Kind.DATE_TIME:
            return ", ".join(map(date_time, texts))
        case Kind.CODES:
            return " ".join(filter(None, map(one_line, texts)))
        case _:
            return ", ".join(_class_name(text) if element.vr == "UI" else one_line(text) for text in texts)


def exact(element: Element, kind: Kind, groups: Sequence[NameGroup]) -> str:
    """Write an element as other programs read it: numbers as they came, dates as in ISO 8601."""
    write = _EXACT.get(kind)
    if write is None:
        return readable(element, kind, groups)
    return ", ".join(one_line(write(str(value))) for value in element.values if isinstance(value, (str, int, float)))


def readable_element(element: Element, groups: Sequence[NameGroup] = (NameGroup.ALPHABETIC,)) -> str:
    """Write any attribute for a person, by its value representation; number, items and bytes in words."""
    if element.problem:
        return one_line(element.text)
    if any(isinstance(value, tuple) for value in element.values):
        return counted(len(element.values), "item")
    if any(isinstance(value, bytes) for value in element.values):
        return counted(sum(len(value) for value in element.values if isinstance(value, bytes)), "byte")
    return readable(element, _KINDS.get(element.vr, Kind.TEXT), groups)


def sort_key(element: Element | None, kind: Kind) -> SortKey | None:
    """Give what the value is compared by; none where there is no value."""
    if element is None:
        return None
    if kind is Kind.NUMBER:
        try:
            number = float(element.text.split("\\")[0])
        except ValueError:
            number = math.nan
        return (1, element.text) if math.isnan(number) else (0, number)
    if kind in (Kind.DATE, Kind.TIME, Kind.DATE_TIME):
        return (exact(element, kind, ()),)
    if kind is Kind.NAME:
        return (folded(person_name(element.text)),)
    return text_sort_key(element.text)


def text_sort_key(text: str) -> SortKey:
    """Compare text without case, and digits in it as numbers: ``CT 2`` before ``CT 10``."""
    parts = _DIGITS.split(folded(text))
    return tuple(
        (len(part.lstrip("0")), part.lstrip("0")) if position % 2 else part for position, part in enumerate(parts)
    )


def _number(value: object) -> str:
    if isinstance(value, str):
        text = value.strip()
        if _DECIMAL.fullmatch(text):
            # all digits stay: they say how exact it is
            return text.replace(".", spoken().decimal_point)
        if not _INTEGER.fullmatch(text):
            return one_line(text)
        value = int(text)
    if isinstance(value, int):
        return whole_number(value)
    return written(value, "g") if isinstance(value, float) else ""


def _class_name(uid: str) -> str:
    uid = uid.strip()
    name = uid_name(uid)
    return name.removesuffix(" Storage") if name != uid else uid
