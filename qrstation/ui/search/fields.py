"""What stands in the search form, and the query it makes; without Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from qrstation.datasets.key_values import checked
from qrstation.errors import InvalidInput
from qrstation.model.information_model import Level, QueryModel, levels_of
from qrstation.model.query import Key, Query
from qrstation.ui.widgets.formats import day_text
from qrstation.words import later, say, spoken

MODEL_NAMES = {
    QueryModel.STUDY: "Study Root",
    QueryModel.PATIENT: "Patient Root",
    QueryModel.PATIENT_STUDY_ONLY: "Patient/Study Only",
}
LEVEL_NAMES = {
    Level.PATIENT: later("Patients"),
    Level.STUDY: later("Studies"),
    Level.SERIES: later("Series"),
    Level.IMAGE: later("Objects"),
}

EXAMPLE = date(2026, 11, 19)
"""Shows how a day is written."""
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{4})(\d{2})(\d{2})")
_DAY_WITH_POINTS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_TIME = re.compile(r"(\d{1,2})(?::?(\d{2})(?::?(\d{2}))?)?")
_NO_BACKSLASH = {
    "patient_name": later("A name has no backslash."),
    "patient_id": later("A patient ID has no backslash."),
    "accession_number": later("An accession number has no backslash."),
    "study_description": later("A description has no backslash."),
    "station_name": later("A station name has no backslash."),
}


class Dates(StrEnum):
    """Which days are asked for."""

    ANY = "any"
    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_7_DAYS = "last 7 days"
    LAST_30_DAYS = "last 30 days"
    RANGE = "range"


_SPANS = {Dates.TODAY: (0, 0), Dates.YESTERDAY: (1, 1), Dates.LAST_7_DAYS: (6, 0), Dates.LAST_30_DAYS: (29, 0)}
"""First and last day, in days before today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryFields:
    """The search form as the user filled it in; ``model``, ``level`` and ``limit`` none: as is usual."""

    patient_name: str = ""
    patient_id: str = ""
    accession_number: str = ""
    dates: Dates = Dates.ANY
    first_day: str = ""
    last_day: str = ""
    first_time: str = ""
    last_time: str = ""
    modalities: tuple[str, ...] = ()
    study_description: str = ""
    station_name: str = ""
    further: tuple[Key, ...] = ()
    model: QueryModel | None = None
    level: Level | None = None
    limit: int | None = None

    @property
    def asks_for_studies(self) -> bool:
        """Whether a field is filled in that patients do not have."""
        return bool(
            self.accession_number.strip()
            or self.dates is not Dates.ANY
            or self.first_time.strip()
            or self.last_time.strip()
            or self.modalities
            or self.study_description.strip()
            or self.station_name.strip()
        )


def problems_of(fields: QueryFields, node_model: QueryModel) -> dict[str, str]:
    """Say what is wrong: a sentence for each field that cannot be asked for as it is."""
    problems = {name: say(problem) for name, problem in _NO_BACKSLASH.items() if "\\" in str(getattr(fields, name))}
    if fields.dates is Dates.RANGE:
        problems |= _day_problems(fields.first_day, fields.last_day)
    problems |= _time_problems(fields.first_time, fields.last_time)
    for position, key in enumerate(fields.further):
        if not key.keyword:
            problems[f"further {position}"] = say("This is not an attribute of the DICOM dictionary.")
        elif problem := _value_problem(key):
            problems[f"further {position}"] = problem
    if problem := _level_problem(fields, fields.model or node_model):
        problems["level"] = problem
    return problems


def _value_problem(key: Key) -> str:
    try:
        checked(key)
    except InvalidInput as problem:
        return str(problem)
    return ""


def _day_problems(first: str, last: str) -> dict[str, str]:
    example = day_text(EXAMPLE)
    problems = {
        f"{end}_day": say("“{text}” is not a day like {example}.", text=text.strip(), example=example)
        for end, text in (("first", first), ("last", last))
        if text.strip() and read_day(text) is None
    }
    if problems:
        return problems
    start, end = read_day(first), read_day(last)
    if start is None and end is None:
        return {"first_day": say("Give the first or the last day.")}
    if start is not None and end is not None and end < start:
        return {"last_day": say("The last day is before the first.")}
    return {}


def _time_problems(first: str, last: str) -> dict[str, str]:
    problems = {
        f"{end}_time": say("“{text}” is not a time like 14:30.", text=text.strip())
        for end, text in (("first", first), ("last", last))
        if text.strip() and read_time(text) is None
    }
    if problems:
        return problems
    start, end = read_time(first), read_time(last)
    if start is not None and end is not None and end < start:
        return {"last_time": say("The last time is before the first.")}
    return {}


def _level_problem(fields: QueryFields, model: QueryModel) -> str:
    level = level_of(fields, model)
    if level not in levels_of(model):
        offered = ", ".join(say(each.nouns[1]) for each in levels_of(model))
        return say(
            "{model} knows {offered}; {wanted} are not among them.",
            model=MODEL_NAMES[model],
            offered=offered,
            wanted=say(level.nouns[1]),
        )
    if level is Level.PATIENT and fields.asks_for_studies:
        return say("Patients have no date, modality or description: look for studies, or clear these fields.")
    return ""


def level_of(fields: QueryFields, model: QueryModel) -> Level:
    """Give the level that is asked: studies, unless Patient Root is asked about nothing but patients."""
    if fields.level is not None:
        return fields.level
    patients = model is not QueryModel.STUDY and not fields.asks_for_studies and not fields.further
    return Level.PATIENT if patients else Level.STUDY


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """What is asked where the form does not say: the node's query model, the limit of the settings, and the day."""

    model: QueryModel = QueryModel.STUDY
    limit: int | None = None
    today: date = field(default_factory=date.today)


def query_of(fields: QueryFields, usual: Usual, wanted: Iterable[str] = ()) -> Query:
    """Make the query of a form without problems.

    Parameters
    ----------
    wanted
        Keywords of further attributes to be returned.
    """
    model = fields.model or usual.model
    level = level_of(fields, model)
    modalities = "ModalitiesInStudy" if level in (Level.PATIENT, Level.STUDY) else "Modality"
    asked = (
        ("PatientName", name_pattern(fields.patient_name)),
        ("PatientID", fields.patient_id.strip()),
        ("AccessionNumber", fields.accession_number.strip()),
        ("StudyDate", _days(fields, usual.today)),
        ("StudyTime", _times(fields.first_time, fields.last_time)),
        (modalities, "\\".join(fields.modalities)),
        ("StudyDescription", text_pattern(fields.study_description)),
        ("StationName", fields.station_name.strip()),
    )
    keys = {keyword: value for keyword, value in asked if value}
    keys |= {key.keyword: checked(key).value.strip() for key in fields.further if key.keyword}
    keys |= {keyword: "" for keyword in wanted if keyword not in keys}
    return Query(
        model=model,
        level=level,
        keys=tuple(Key(keyword=keyword, value=value) for keyword, value in keys.items()),
        limit=fields.limit or usual.limit,
    )


def asks_for_everything(query: Query) -> bool:
    """Whether nothing narrows the query."""
    return not any(key.value.strip("* ") for key in query.keys)


def in_words(query: Query) -> str:
    """Write the query as it goes over the network."""
    keys = "   ".join(f"{key.keyword}={key.value}" for key in query.keys if key.value) or say("no matching keys")
    words = say("{model}, {level} level:   {keys}", model=MODEL_NAMES[query.model], level=query.level, keys=keys)
    return words if query.limit is None else f"{words}   {say('at most {number}', number=query.limit)}"


def name_pattern(text: str) -> str:
    """Write a name as a matching key: ``Doe, Jane`` becomes ``Doe^Jane*``; quotation marks or wildcards are obeyed.

    References
    ----------
    PS3.4 C.2.2.2.4, wild card matching
    """
    text = text.strip()
    if quoted := _quoted(text):
        return quoted
    family, comma, forenames = text.partition(",")
    if comma:
        text = f"{family.strip()}^{forenames.strip()}".rstrip("^")
    return text if not text or any(each in text for each in "*?=") else f"{text}*"


def text_pattern(text: str) -> str:
    """Write a part of a description as a matching key: found anywhere; quotation marks or wildcards are obeyed."""
    text = text.strip()
    if quoted := _quoted(text):
        return quoted
    return text if not text or any(each in text for each in "*?") else f"*{text}*"


def _quoted(text: str) -> str:
    for opening, closing in ('""', "“”", "„“", "«»"):
        if len(text) > 2 and text[0] == opening and text[-1] == closing:
            return text[1:-1].strip()
    return ""


def _days(fields: QueryFields, today: date) -> str:
    """Write the days as a date or a range of dates.

    References
    ----------
    PS3.4 C.2.2.2.5, range matching
    """
    if fields.dates is Dates.ANY:
        return ""
    if fields.dates is Dates.RANGE:
        first, last = read_day(fields.first_day), read_day(fields.last_day)
    else:
        start, end = _SPANS[fields.dates]
        first, last = today - timedelta(days=start), today - timedelta(days=end)
    if first == last:
        return "" if first is None else f"{first:%Y%m%d}"
    return "-".join("" if day is None else f"{day:%Y%m%d}" for day in (first, last))


def _times(first: str, last: str) -> str:
    """Write the times as a range; what the last one leaves open is included to its end."""
    if not first.strip() and not last.strip():
        return ""
    start, end = read_time(first), read_time(last, fill=59)
    return "-".join("" if each is None else f"{each:%H%M%S}" for each in (start, end))


def read_day(text: str) -> date | None:
    """Read a day as ``2026-11-19``, ``20261119`` or ``19.11.2026``; none when it is no day."""
    # Japanese writes 2026年11月19日, also with wide digits.
    text = unicodedata.normalize("NFKC", text).strip().translate({ord("年"): "-", ord("月"): "-", ord("日"): None})
    if found := _DAY.fullmatch(text):
        year, month, day = map(int, filter(None, found.groups()))
    elif found := _DAY_WITH_POINTS.fullmatch(text):
        day, month, year = map(int, found.groups())
    else:
        return _day_of_language(text)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_of_language(text: str) -> date | None:
    try:
        return datetime.strptime(text, spoken().date).date()
    except ValueError:
        return None


def read_time(text: str, fill: int = 0) -> time | None:
    """Read a time as ``14``, ``14:30``, ``1430`` or ``14:30:05``; none when it is no time.

    Parameters
    ----------
    fill
        Minutes and seconds where they are not given.
    """
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute, second = (fill if part is None else int(part) for part in found.groups())
    try:
        return time(hour, minute, second)
    except ValueError:
        return None
