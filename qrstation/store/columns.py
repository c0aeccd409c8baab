"""How the index answers the keys of a query: by columns of the tables of a level, above it or below it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

from qrstation.datasets.dictionary import vr_of
from qrstation.model.information_model import Level
from qrstation.model.query import Element
from qrstation.store.prefilter import Condition, condition
from qrstation.store.schema import COLUMNS
from qrstation.store.sought import MOMENT, Pair, SoughtKey
from qrstation.store.values import element_from

TABLES = {Level.PATIENT: "studies", Level.STUDY: "studies", Level.SERIES: "series", Level.IMAGE: "instances"}
"""Table of each level; patients are what their studies have in common."""
JOINED = {
    "studies": "studies",
    "series": "series JOIN studies ON studies.id = study_id",
    "instances": "instances JOIN series ON series.id = series_id JOIN studies ON studies.id = study_id",
}
"""Each table with those of the levels above."""
_SEPARATOR = "\x1f"
_IN_ORDER = ("StudyDate", "StudyTime", "ModalitiesInStudy")
"""Columns of the index that has studies in the order in which they are given."""
_OWN = "own.PatientID = studies.PatientID AND (own.PatientID <> '' OR own.PatientName = studies.PatientName)"
COMPUTED = {
    "NumberOfPatientRelatedStudies": (Level.PATIENT, f"(SELECT count(*) FROM studies AS own WHERE {_OWN})"),
    "NumberOfPatientRelatedSeries": (
        Level.PATIENT,
        f"(SELECT sum(NumberOfStudyRelatedSeries) FROM studies AS own WHERE {_OWN})",
    ),
    "NumberOfPatientRelatedInstances": (
        Level.PATIENT,
        f"(SELECT sum(NumberOfStudyRelatedInstances) FROM studies AS own WHERE {_OWN})",
    ),
    "ModalitiesInStudy": (Level.STUDY, "studies.ModalitiesInStudy"),
    "SOPClassesInStudy": (
        Level.STUDY,
        "(SELECT group_concat(SOPClassUID, '\\') FROM classes_in_study WHERE study_id = studies.id)",
    ),
    "NumberOfStudyRelatedSeries": (Level.STUDY, "studies.NumberOfStudyRelatedSeries"),
    "NumberOfStudyRelatedInstances": (Level.STUDY, "studies.NumberOfStudyRelatedInstances"),
    "NumberOfSeriesRelatedInstances": (Level.SERIES, "series.NumberOfSeriesRelatedInstances"),
    "AvailableTransferSyntaxUID": (Level.IMAGE, "instances.TransferSyntaxUID"),
    "InstanceAvailability": (Level.PATIENT, "'ONLINE'"),
}
"""Keys that are counted or collected, each with the level that it belongs to and its expression."""


@dataclass(frozen=True, slots=True)
class Column:
    """A key that the index answers, by an SQL expression; ``many`` when it gathers values of the levels below."""

    key: SoughtKey
    sql: str
    many: bool = False

    def element(self, value: object) -> Element:
        """The attribute with the value that the expression had."""
        text = "" if value is None else str(value)
        if not self.many:
            return element_from(self.key.tag, text)
        values = tuple(text.split(_SEPARATOR)) if text else ()
        return Element(tag=self.key.tag, keyword=self.key.keyword, vr=vr_of(self.key.tag), values=values)


def column_of(key: SoughtKey, level: Level) -> Column | None:
    """Find a key in the index; none when only the files know."""
    if key.below:
        return None
    base = TABLES[level]
    if key.keyword in COMPUTED:
        own, sql = COMPUTED[key.keyword]
        reachable = f"{TABLES[own]} " in f"{JOINED[base]} "
        return Column(key, sql if reachable else "''")
    return _of_table(key, level, key.keyword) if key.keyword in COLUMNS else None


def column_of_pair(pair: Pair, level: Level) -> Column | None:
    """Find a date and its time in the index; none when only the files know."""
    keywords = (pair.date.keyword, pair.time.keyword)
    return _of_table(pair.key(), level, *keywords) if COLUMNS.keys() >= set(keywords) else None


def _of_table(key: SoughtKey, level: Level, *keywords: str) -> Column:
    """Find attributes of one entity, with `MOMENT` between them, as often as there are entities of theirs."""
    base, table = TABLES[level], TABLES[COLUMNS[keywords[0]]]
    between = f" || char({ord(MOMENT)}) || "
    if table == base or f"JOIN {table} " in JOINED[base]:
        return Column(key, between.join(f"{table}.{keyword}" for keyword in keywords))
    value = between.join(f"below.{keyword}" for keyword in keywords)
    values = _below(base, table, value, f"below.{keywords[0]} <> ''")
    return Column(key, f"(SELECT group_concat(value, char({ord(_SEPARATOR)})) FROM ({values}))", many=True)


def _below(base: str, table: str, value: str, condition: str) -> str:
    if base == "series":
        source = "instances AS below WHERE series_id = series.id"
    elif table == "series":
        source = "series AS below WHERE study_id = studies.id"
    else:
        source = (
            "instances AS below JOIN series AS between_ ON between_.id = below.series_id "
            "WHERE between_.study_id = studies.id"
        )
    return f"SELECT DISTINCT {value} AS value FROM {source} AND {condition} ORDER BY 1"


def condition_of(column: Column, level: Level, connection: sqlite3.Connection, *, fuzzy: bool) -> Condition | None:
    """Narrow a level to what a key can match; none when nothing can be said.

    Parameters
    ----------
    fuzzy
        Whether names match by likeness, of which SQL knows nothing.
    """
    keyword = column.key.keyword
    if keyword == "SOPClassesInStudy":
        found = condition("SOPClassUID", "UI", column.key.value)
        return found and Condition(
            f"studies.id IN (SELECT study_id FROM classes_in_study WHERE {found.sql})", found.values
        )
    if keyword != "ModalitiesInStudy" and keyword not in COLUMNS:
        return None
    vr = vr_of(column.key.tag)
    by_likeness = fuzzy and vr == "PN" and column.key.test is not None
    found = _occurring(column.key, connection) if by_likeness else condition(keyword, vr, column.key.value)
    if found is None:
        return None
    base, table = TABLES[level], TABLES[COLUMNS.get(keyword, Level.STUDY)]
    if keyword in _IN_ORDER:
        return found
    if not column.many:
        # A covering index of one table is read faster than the table itself, whatever is joined to it.
        return Condition(f"{table}.id IN (SELECT id FROM {table} WHERE {found.sql})", found.values)
    parent = "series_id" if base == "series" else "study_id"
    source = "instances JOIN series ON series.id = series_id" if (base, table) == ("studies", "instances") else table
    return Condition(f"{base}.id IN (SELECT {parent} FROM {source} WHERE {found.sql})", found.values)


def _occurring(key: SoughtKey, connection: sqlite3.Connection) -> Condition:
    """Narrow to the values that match, each of which is tried once."""
    rows = connection.execute(f"SELECT DISTINCT {key.keyword} FROM {TABLES[COLUMNS[key.keyword]]}")
    matching = [text for (text,) in rows if key.matches(element_from(key.tag, text))]
    return Condition(f"{key.keyword} IN (SELECT value FROM json_each(?))", (json.dumps(matching),))
