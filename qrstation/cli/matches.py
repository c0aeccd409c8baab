"""Queries from options, and matches as tables, CSV and the DICOM JSON Model."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from qrstation.cli.output import Column, Output, counted
from qrstation.errors import InvalidInput
from qrstation.model.information_model import SEARCHED_MODELS, Level, QueryModel, levels_of
from qrstation.model.query import Element, Key, Match, Query

_SHOWN = {
    Level.PATIENT: {
        "PatientName": "Patient",
        "PatientID": "Patient ID",
        "PatientBirthDate": "Birth date",
        "PatientSex": "Sex",
        "NumberOfPatientRelatedStudies": "Studies",
        "NumberOfPatientRelatedInstances": "Instances",
    },
    Level.STUDY: {
        "PatientName": "Patient",
        "PatientID": "Patient ID",
        "StudyDate": "Date",
        "StudyTime": "Time",
        "ModalitiesInStudy": "Modalities",
        "StudyDescription": "Description",
        "AccessionNumber": "Accession",
        "NumberOfStudyRelatedSeries": "Series",
        "NumberOfStudyRelatedInstances": "Instances",
        "StudyInstanceUID": "Study Instance UID",
    },
    Level.SERIES: {
        "SeriesNumber": "No.",
        "Modality": "Modality",
        "SeriesDescription": "Description",
        "StationName": "Station",
        "NumberOfSeriesRelatedInstances": "Instances",
        "SeriesInstanceUID": "Series Instance UID",
    },
    Level.IMAGE: {
        "InstanceNumber": "No.",
        "NumberOfFrames": "Frames",
        "SOPClassUID": "SOP Class UID",
        "SOPInstanceUID": "SOP Instance UID",
    },
}
_CLASSES = ("SOPClassUID", "SOPClassesInStudy")
_NUMBER_VRS = frozenset({"IS", "DS", "US", "UL", "SS", "SL", "FL", "FD"})


def query_from(chosen: argparse.Namespace, *, model: QueryModel) -> Query:
    """Make a query of the options.

    Raises
    ------
    InvalidInput
        The model has no such level, or a key is no attribute or has a value that nothing can match.
    """
    keys = tuple(_key(text) for text in chosen.keys)
    keywords = [key.keyword for key in keys]
    if twice := next((one for one in keywords if keywords.count(one) > 1), ""):
        raise InvalidInput(
            f"{twice} is given twice.",
            advice="Search once for each value; between the UIDs of a list there are backslashes.",
        )
    level = Level(chosen.level) if chosen.level else Level.STUDY
    if level not in levels_of(model):
        raise InvalidInput(f"The {model} model has no {level} level.", advice=f"Add --model {searched_with(level)}.")
    return Query(model=model, level=level, keys=keys, limit=chosen.limit)


def searched_with(level: Level) -> QueryModel:
    """A model that has the level."""
    return next(each for each in SEARCHED_MODELS if level in levels_of(each))


def _key(text: str) -> Key:
    """Read ``KEYWORD``, ``KEYWORD=VALUE``, or the same with tags and dotted paths."""
    from qrstation.datasets.dictionary import keyword_of
    from qrstation.datasets.key_values import checked
    from qrstation.dicom.attributes import key_tag

    path, _, value = text.partition("=")
    keyword = ".".join(keyword_of(key_tag(part)) for part in path.strip().split("."))
    if keyword == "QueryRetrieveLevel":
        raise InvalidInput("The level is no key here.", advice=f"Give it as --level {value or 'STUDY'}.")
    return checked(Key(keyword=keyword, value=value))


def write_matches(
    output: Output,
    form: str,
    query: Query,
    matches: Iterable[Match],
    *,
    marked: Collection[str] = (),
    with_nodes: bool = False,
) -> None:
    """Write what was found.

    Parameters
    ----------
    matches
        They are gone through several times, and one after the other.
    marked
        Keywords of attributes whose titles have an asterisk in a table.
    with_nodes
        Whether a column says which node has it.
    """
    if form == "json":
        from qrstation.dicom.json_model import dicom_json

        output.json_list(map(dicom_json, matches))
        return
    columns = _columns_of_csv(query) if form == "csv" else _columns_of_table(query, matches)
    nodes = [Column(name="Node", title="Node")] if with_nodes else []
    if form != "csv":
        columns = [
            replace(column, title=f"{column.title} *") if column.name in marked else column for column in columns
        ]

    for_people = _for_people()

    def row(match: Match) -> list[str]:
        before = [match.node] if with_nodes else []
        if form == "csv":
            return before + [match.text(column.name) for column in columns]
        return before + [for_people(match.element(column.name)) for column in columns]

    output.rows(form, [*nodes, *columns], map(row, matches), None)


def remarks_on(matches: Sequence[Match]) -> list[str]:
    """Say what is wrong with matches: each thing once, with the match or the number of matches that it is about."""
    concerned: dict[str, list[Match]] = {}
    for match in matches:
        for problem in dict.fromkeys(match.problems):
            concerned.setdefault(problem, []).append(match)
    return [f"{problem} ({_named(of)})" for problem, of in concerned.items()]


def _named(matches: Sequence[Match]) -> str:
    only = matches[0].text(matches[0].level.unique_key) if len(matches) == 1 else ""
    number = counted(len(matches), "match", "matches")
    return f"{number}: {only}" if only else number


def _for_people() -> Callable[[Element | None], str]:
    """Give what writes a value for a table: dates and times in ISO's form, SOP Classes by their names."""
    from qrstation.datasets import moments
    from qrstation.datasets.dictionary import uid_name

    by_vr = {"DA": moments.iso_date, "TM": moments.clock_time, "DT": moments.date_time}

    def text(element: Element | None) -> str:
        if element is None:
            return ""
        write = uid_name if element.keyword in _CLASSES else by_vr.get(element.vr)
        return element.text if write is None else "\\".join(map(write, element.text.split("\\")))

    return text


def _columns_of_table(query: Query, matches: Iterable[Match]) -> list[Column]:
    """The usual columns of the level that say something, and those that were asked for."""
    shown = _SHOWN[query.level]
    wanted = dict.fromkeys(map(_top, query.keys))
    always = {*wanted, query.level.unique_key}
    names = [name for name in shown if name in always or _first_with_value(matches, name) is not None]
    names += [name for name in wanted if name not in shown]
    filled = {name: _first_with_value(matches, name) for name in names}
    numbers = {name for name, element in filled.items() if element is not None and element.vr in _NUMBER_VRS}
    return [Column(name=name, title=shown.get(name, name), number=name in numbers) for name in names]


def _first_with_value(matches: Iterable[Match], name: str) -> Element | None:
    elements = (match.element(name) for match in matches)
    return next((element for element in elements if element is not None and element.values), None)


def _columns_of_csv(query: Query) -> list[Column]:
    """The usual columns of the level and then those that were asked for, whatever came: scripts rely on them."""
    from qrstation.dicom.identifiers import DEFAULT_KEYS

    levels = [level for level in (*query.level.above, query.level) if level in levels_of(query.model)]
    names = (*(level.unique_key for level in levels), *DEFAULT_KEYS[query.level], *map(_top, query.keys))
    return [Column(name=name, title=name) for name in dict.fromkeys(names)]


def _top(key: Key) -> str:
    return key.keyword.partition(".")[0]
