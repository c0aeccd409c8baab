"""What the selection of dose objects asks, and what it is answered: the network between them is elsewhere."""

from __future__ import annotations

import datetime
from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar, assert_never

from qrstation.model.dose import DoseQuery
from qrstation.model.information_model import Level
from qrstation.model.query import Key, Match, Query
from qrstation.words import later, say


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


Listed = StudiesWanted | SeriesWanted | ObjectsWanted
"""What a C-FIND answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassesWanted:
    """SOP Classes of objects of an SR series that the node listed without them: they have to be looked at."""

    study_instance_uid: str
    series_instance_uid: str
    sop_instance_uids: tuple[str, ...]


Question = Listed | ClassesWanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a node told; `problem` says, as a sentence, why it may not be all."""

    matches: tuple[Match, ...] = ()
    problem: str = ""
    impossible: bool = False
    """Whether the node can never tell more; else it was for once that it did not."""


STOPPED = later("Not looked into: the query was stopped.")
"""The problem where the user stopped the query before its end: the node is not to blame."""

T = TypeVar("T")

Asking = Generator[Question, Answer, T]
"""Yields questions, is sent an answer to each, and returns what follows from them."""


_STUDY_KEYS = (
    "AccessionNumber",
    "StudyDescription",
    "PatientName",
    "PatientID",
    "StudyInstanceUID",
    "StudyID",
    "NumberOfStudyRelatedSeries",
    "StationName",
    "SpecificCharacterSet",
)
_SERIES_KEYS = (
    "SeriesInstanceUID",
    "SeriesNumber",
    "SeriesDescription",
    "Modality",
    "NumberOfSeriesRelatedInstances",
    "StationName",
    "SeriesTime",
    "SpecificCharacterSet",
)
_FIRST_DAY = "19000101"


def query_of(question: Listed, dose_query: DoseQuery, *, modality_tag: bool, today: datetime.date) -> Query:
    """Write a question as a C-FIND in the Study Root model.

    Parameters
    ----------
    modality_tag
        Whether studies are asked for with an empty Modality (0008,0060), without which some nodes do not match
        Modalities in Study.
    today
        The last day, where none is given.

    References
    ----------
    PS3.4 C.2.2.2.5 and C.6.2.1
    """
    match question:
        case StudiesWanted(modality=modality):
            keys = [
                Key(keyword="StudyDate", value=date_range(dose_query, today=today)),
                Key(keyword="StudyTime", value=time_range(dose_query)),
                Key(keyword="ModalitiesInStudy", value=modality),
                *(Key(keyword=keyword) for keyword in _STUDY_KEYS),
            ]
            if modality_tag:
                keys.append(Key(keyword="Modality"))
            return Query(level=Level.STUDY, keys=tuple(keys))
        case SeriesWanted(study_instance_uid=study):
            return Query(
                level=Level.SERIES,
                keys=(
                    Key(keyword="StudyInstanceUID", value=study),
                    *(Key(keyword=keyword) for keyword in _SERIES_KEYS),
                ),
            )
        case ObjectsWanted(study_instance_uid=study, series_instance_uid=series, instance_number=number):
            return Query(
                level=Level.IMAGE,
                keys=(
                    Key(keyword="StudyInstanceUID", value=study),
                    Key(keyword="SeriesInstanceUID", value=series),
                    Key(keyword="SOPInstanceUID"),
                    Key(keyword="SOPClassUID"),
                    Key(keyword="SpecificCharacterSet"),
                    Key(keyword="InstanceNumber", value=number),
                ),
            )
        case _:
            assert_never(question)


def check_last_day(query: DoseQuery, today: datetime.date) -> None:
    """Make sure that a query without a last day, which goes on to today, does not begin after it.

    Raises
    ------
    ValueError
        With a sentence for the user.
    """
    if query.date_from is not None and query.date_until is None and query.date_from > today:
        raise ValueError(
            say(
                "Without a last day it goes on to today, {today}, which lies before the first day, {first}.",
                today=today,
                first=query.date_from,
            )
        )


def date_range(query: DoseQuery, *, today: datetime.date) -> str:
    """Study Date (0008,0020) to match: a day, or a range that is closed at both ends; empty for all dates."""
    if query.all_dates:
        return ""
    first = _written(query.date_from) if query.date_from else _FIRST_DAY
    last = _written(query.date_until or max(today, query.date_from or today))
    return first if first == last else f"{first}-{last}"


def _written(day: datetime.date) -> str:
    # Not by strftime, which writes years before 1000 with fewer than four digits on some systems.
    return day.isoformat().replace("-", "")


def time_range(query: DoseQuery) -> str:
    """Study Time (0008,0030) to match, up to the end of the last minute; empty for the whole day."""
    if query.time_from is None and query.time_until is None:
        return ""
    first = f"{query.time_from or datetime.time.min:%H%M}00"
    last = f"{query.time_until or datetime.time.max:%H%M}59"
    return f"{first}-{last}"
