"""Answers queries from the index, and from the headers of files where the index does not know an attribute.

References
----------
PS3.4 C.4.1.3: keys of the levels above are matched as well, and series' keys at STUDY level match any of its series
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from qrstation.datasets.character_sets import CharacterSet
from qrstation.datasets.dictionary import SPECIFIC_CHARACTER_SET, keyword_of, tag_of, vr_of
from qrstation.datasets.elements import decoded
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.reading import read_data_set
from qrstation.errors import InstanceRefused, InvalidInput
from qrstation.model.information_model import Level, levels_of
from qrstation.model.query import Element, Match, Query
from qrstation.store import part10
from qrstation.store.attributes import LONGEST_VALUE
from qrstation.store.database import Database
from qrstation.store.layout import Place
from qrstation.store.matching import Matcher, matcher
from qrstation.store.prefilter import Condition, condition
from qrstation.store.schema import COLUMNS
from qrstation.store.values import element_from

_QUERY_RETRIEVE_LEVEL = 0x00080052
_CHUNK = 256
_SEPARATOR = "\x1f"
_TABLES = {Level.PATIENT: "studies", Level.STUDY: "studies", Level.SERIES: "series", Level.IMAGE: "instances"}
_JOINED = {
    "studies": "studies",
    "series": "series JOIN studies ON studies.id = study_id",
    "instances": "instances JOIN series ON series.id = series_id JOIN studies ON studies.id = study_id",
}
_ORDER = {
    Level.PATIENT: "PatientID, studies.id",
    Level.STUDY: "StudyDate DESC, StudyTime DESC, studies.id DESC",
    Level.SERIES: "study_id, CAST(SeriesNumber AS INTEGER), series.id",
    Level.IMAGE: "series_id, CAST(InstanceNumber AS INTEGER), instances.id",
}
_IN_ORDER = ("StudyDate", "StudyTime", "ModalitiesInStudy")
"""Columns of the index that has studies in the order in which they are given."""
_OWN = "own.PatientID = studies.PatientID AND (own.PatientID <> '' OR own.PatientName = studies.PatientName)"
_IDENTITY = "studies.PatientID, CASE WHEN studies.PatientID = '' THEN studies.PatientName ELSE '' END"
"""What tells patients apart: those without a Patient ID are told apart by their names."""
_COMPUTED = {
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


@dataclass(slots=True)
class _Key:
    """A key of the identifier; those within the items of a sequence hang below it."""

    tag: int
    value: str = ""
    below: dict[int, _Key] = field(default_factory=dict)
    test: Matcher | None = None

    @property
    def keyword(self) -> str:
        return keyword_of(self.tag)

    def matches(self, element: Element | None) -> bool:
        """Whether the value of an entity matches; what it does not have matches universal keys alone."""
        element = element or self.empty()
        if self.test is not None and not self.test(element):
            return False
        narrow = [key for key in self.below.values() if key.is_narrow]
        return not narrow or any(_item_matches(item, narrow) for item in element.values if isinstance(item, tuple))

    @property
    def is_narrow(self) -> bool:
        return self.test is not None or any(key.is_narrow for key in self.below.values())

    def empty(self) -> Element:
        return Element(tag=self.tag, keyword=self.keyword, vr=vr_of(self.tag))

    def wanted_of(self, element: Element) -> Element:
        """Leave in the items of a sequence what was asked for; everything when nothing in particular was."""
        if not self.below:
            return element
        items = tuple(_wanted_item(item, self.below) for item in element.values if isinstance(item, tuple))
        return Element(tag=element.tag, keyword=element.keyword, vr=element.vr, values=items)


def _item_matches(item: tuple[Element, ...], keys: Sequence[_Key]) -> bool:
    elements = {element.tag: element for element in item}
    return all(key.matches(elements.get(key.tag)) for key in keys)


def _wanted_item(item: tuple[Element, ...], keys: Mapping[int, _Key]) -> tuple[Element, ...]:
    return tuple(keys[element.tag].wanted_of(element) for element in item if element.tag in keys)


def _keys(query: Query) -> dict[int, _Key]:
    """Put the keys of a query in the form of its identifier.

    Raises
    ------
    InvalidInput
        A key names no attribute.
    """
    keys: dict[int, _Key] = {}
    for asked in query.keys:
        among = keys
        key = None
        for part in re.sub(r"\[\d+\]", "", asked.keyword).split("."):
            tag = tag_of(part)
            key = among.setdefault(tag, _Key(tag))
            among = key.below
        if key is not None and asked.value:
            key.value = asked.value
            key.test = matcher(vr_of(key.tag), asked.value)
    for tag in (SPECIFIC_CHARACTER_SET, _QUERY_RETRIEVE_LEVEL):
        keys.pop(tag, None)
    return {tag: key for tag, key in keys.items() if tag & 0xFFFF}


@dataclass(frozen=True, slots=True)
class _Column:
    """A key that the index answers, by an SQL expression; ``many`` when it gathers values of the levels below."""

    key: _Key
    sql: str
    many: bool = False

    def element(self, value: object) -> Element:
        text = "" if value is None else str(value)
        if not self.many:
            return element_from(self.key.tag, text)
        values = tuple(text.split(_SEPARATOR)) if text else ()
        return Element(tag=self.key.tag, keyword=self.key.keyword, vr=vr_of(self.key.tag), values=values)


def _column(key: _Key, level: Level) -> _Column | None:
    """Find a key in the index; none when only the files know."""
    if key.below:
        return None
    base = _TABLES[level]
    if key.keyword in _COMPUTED:
        own, sql = _COMPUTED[key.keyword]
        reachable = f"{_TABLES[own]} " in f"{_JOINED[base]} "
        return _Column(key, sql if reachable else "''")
    if key.keyword not in COLUMNS:
        return None
    table = _TABLES[COLUMNS[key.keyword]]
    if table == base or f"JOIN {table} " in _JOINED[base]:
        return _Column(key, f"{table}.{key.keyword}")
    return _Column(key, f"(SELECT group_concat(value, char(31)) FROM ({_below(base, table, key.keyword)}))", many=True)


def _below(base: str, table: str, keyword: str) -> str:
    if base == "series":
        source = "instances AS below WHERE series_id = series.id"
    elif table == "series":
        source = "series AS below WHERE study_id = studies.id"
    else:
        source = (
            "instances AS below JOIN series AS between_ ON between_.id = below.series_id "
            "WHERE between_.study_id = studies.id"
        )
    return f"SELECT DISTINCT below.{keyword} AS value FROM {source} AND below.{keyword} <> '' ORDER BY 1"


def _condition(column: _Column, level: Level) -> Condition | None:
    keyword = column.key.keyword
    if keyword == "SOPClassesInStudy":
        found = condition("SOPClassUID", "UI", column.key.value)
        return found and Condition(
            f"studies.id IN (SELECT study_id FROM classes_in_study WHERE {found.sql})", found.values
        )
    if keyword != "ModalitiesInStudy" and keyword not in COLUMNS:
        return None
    found = condition(keyword, vr_of(column.key.tag), column.key.value)
    if found is None:
        return None
    base, table = _TABLES[level], _TABLES[COLUMNS.get(keyword, Level.STUDY)]
    if keyword in _IN_ORDER:
        return found
    if not column.many:
        # A covering index of one table is read faster than the table itself, whatever is joined to it.
        return Condition(f"{table}.id IN (SELECT id FROM {table} WHERE {found.sql})", found.values)
    parent = "series_id" if base == "series" else "study_id"
    source = "instances JOIN series ON series.id = series_id" if (base, table) == ("studies", "instances") else table
    return Condition(f"{base}.id IN (SELECT {parent} FROM {source} WHERE {found.sql})", found.values)


class Finder:
    """Searches an archive.

    Parameters
    ----------
    root
        Folder of the archive.
    """

    def __init__(self, root: Path, database: Database) -> None:
        self._root = root
        self._database = database

    def find(self, query: Query) -> Iterator[Match]:
        """Answer a query; nothing stays locked between two matches.

        Raises
        ------
        InvalidInput
            The model has no such level, or a key names no attribute.
        """
        if query.level not in levels_of(query.model):
            raise InvalidInput(f"The {query.model} model has no {query.level} level.")
        search = _Search(self._root, self._database, query)
        return islice(search.matches(), query.limit)


class _Search:
    """One query on its way."""

    def __init__(self, root: Path, database: Database, query: Query) -> None:
        self._root = root
        self._database = database
        self._level = query.level
        self._limit = query.limit
        self._base = _TABLES[query.level]
        keys = _keys(query)
        for level in (*query.level.above, query.level):
            tag = tag_of(level.unique_key)
            keys.setdefault(tag, _Key(tag))
        self._columns: list[_Column] = []
        self._in_header: dict[int, _Key] = {}
        for key in keys.values():
            column = _column(key, query.level)
            if column is None:
                self._in_header[key.tag] = key
            else:
                self._columns.append(column)

    def matches(self) -> Iterator[Match]:
        seen: set[tuple[str, str]] = set()
        candidates = self._candidates()
        for start in range(0, len(candidates), _CHUNK):
            for id_, identity, values in self._rows(candidates[start : start + _CHUNK]):
                if self._level is Level.PATIENT and identity in seen:
                    continue
                elements = self._matching(id_, values)
                if elements is not None:
                    seen.add(identity)
                    yield self._match(elements)

    def _matching(self, id_: int, values: Sequence[object]) -> dict[int, Element] | None:
        """Attributes of an entity; none when it does not match."""
        pairs = list(zip(self._columns, values, strict=True))
        if not all(column.key.matches(column.element(value)) for column, value in pairs if column.key.is_narrow):
            return None
        elements = {column.key.tag: column.element(value) for column, value in pairs}
        return elements if not self._in_header or self._add_from_header(id_, elements) else None

    def _candidates(self) -> list[int]:
        found = [_condition(column, self._level) for column in self._columns]
        conditions = [condition for condition in found if condition is not None]
        where = " AND ".join(("TRUE", *(condition.sql for condition in conditions)))
        if self._base == "instances":
            where += " AND NOT hidden"
        sql = f"SELECT {self._base}.id FROM {_JOINED[self._base]} WHERE {where} ORDER BY {_ORDER[self._level]}"
        if self._all_match and self._limit is not None:
            sql += f" LIMIT {max(self._limit, 0)}"
        with self._database.reading() as connection:
            rows = connection.execute(sql, tuple(value for condition in conditions for value in condition.values))
            return [id_ for (id_,) in rows]

    @property
    def _all_match(self) -> bool:
        """Whether every candidate is a match: no key narrows, and no entity has several rows, as patients do."""
        keys = (*(column.key for column in self._columns), *self._in_header.values())
        return self._level is not Level.PATIENT and not any(key.is_narrow for key in keys)

    def _rows(self, ids: list[int]) -> Iterator[tuple[int, tuple[str, str], Sequence[object]]]:
        columns = ", ".join((f"{self._base}.id", _IDENTITY, *(column.sql for column in self._columns)))
        sql = f"SELECT {columns} FROM {_JOINED[self._base]} WHERE {self._base}.id IN (SELECT value FROM json_each(?))"
        with self._database.reading() as connection:
            rows = {row[0]: row[1:] for row in connection.execute(sql, (json.dumps(ids),))}
        for id_ in ids:
            if id_ in rows:
                yield id_, rows[id_][:2], rows[id_][2:]

    def _add_from_header(self, id_: int, elements: dict[int, Element]) -> bool:
        """Add what only a file knows; whether it matches."""
        found = self._header(id_)
        for tag, key in self._in_header.items():
            element = found.get(tag)
            if not key.matches(element):
                return False
            elements[tag] = key.wanted_of(element or key.empty())
        return True

    def _header(self, id_: int) -> dict[int, Element]:
        """Attributes of the first instance of an entity; none when its file cannot be read."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT StudyInstanceUID, SeriesInstanceUID, SOPInstanceUID, variant "
                f"FROM {_JOINED['instances']} WHERE {self._base}.id = ? AND NOT hidden "
                "ORDER BY CAST(SeriesNumber AS INTEGER), CAST(InstanceNumber AS INTEGER) LIMIT 1",
                (id_,),
            ).fetchone()
        if row is None:
            return {}
        study, series, instance, variant = row
        place = Place(study_instance_uid=study, series_instance_uid=series, sop_instance_uid=instance, variant=variant)
        return _read(self._root / place.path, frozenset(self._in_header))

    def _match(self, elements: dict[int, Element]) -> Match:
        level = element_from(_QUERY_RETRIEVE_LEVEL, self._level.value)
        in_order = sorted((*elements.values(), level), key=lambda element: element.tag)
        return Match(level=self._level, elements=tuple(in_order))


def _read(path: Path, tags: frozenset[int]) -> dict[int, Element]:
    try:
        with path.open("rb") as stream:
            meta = part10.read(stream)
            stream.seek(meta.offset)
            encoding = Encoding.of(meta.transfer_syntax_uid)
            wanted = tags | {SPECIFIC_CHARACTER_SET}
            found = read_data_set(stream, encoding, wanted=wanted, last=max(wanted), longest=LONGEST_VALUE).elements
    except (OSError, InstanceRefused):
        return {}
    elements = decoded([raw for raw in found if raw.whole], CharacterSet())
    return {element.tag: element for element in reversed(elements) if element.tag in tags}
