"""Answers queries from the index, and from the headers of files where the index does not know an attribute.

References
----------
PS3.4 C.4.1.3: keys of the levels above are matched as well, and series' keys at STUDY level match any of its series
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from qrstation.datasets.character_sets import CharacterSet
from qrstation.datasets.dictionary import SPECIFIC_CHARACTER_SET, tag_of
from qrstation.datasets.elements import decoded
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.reading import read_data_set
from qrstation.errors import InstanceRefused, InvalidInput
from qrstation.model.information_model import ExtendedNegotiation, Level, levels_of
from qrstation.model.query import Element, Match, Query
from qrstation.store import part10
from qrstation.store.attributes import LONGEST_VALUE, MOST_ATTRIBUTES
from qrstation.store.columns import JOINED, TABLES, Column, column_of, column_of_pair, condition_of
from qrstation.store.database import Database
from qrstation.store.layout import Place
from qrstation.store.sought import QUERY_RETRIEVE_LEVEL, SoughtKey, keys_of, take_pairs
from qrstation.store.values import element_from
from qrstation.words import say

_CHUNK = 256
_ORDER = {
    Level.PATIENT: "PatientID, studies.id",
    Level.STUDY: "StudyDate DESC, StudyTime DESC, studies.id DESC",
    Level.SERIES: "study_id, CAST(SeriesNumber AS INTEGER), series.id",
    Level.IMAGE: "series_id, CAST(InstanceNumber AS INTEGER), instances.id",
}
_IDENTITY = "studies.PatientID, CASE WHEN studies.PatientID = '' THEN studies.PatientName ELSE '' END"
"""What tells patients apart: those without a Patient ID are told apart by their names."""


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
            raise InvalidInput(say("The {model} model has no {level} level.", model=query.model, level=query.level))
        search = _Search(self._root, self._database, query)
        return islice(search.matches(), query.limit)


class _Search:
    """One query on its way."""

    def __init__(self, root: Path, database: Database, query: Query) -> None:
        self._root = root
        self._database = database
        self._level = query.level
        self._limit = query.limit
        self._base = TABLES[query.level]
        self._fuzzy = ExtendedNegotiation.FUZZY_NAMES in query.agreed
        keys = keys_of(query)
        for level in (*query.level.above, query.level):
            tag = tag_of(level.unique_key)
            keys.setdefault(tag, SoughtKey(tag))
        self._columns: list[Column] = []
        self._in_header: dict[int, SoughtKey] = {}
        for key in keys.values():
            column = column_of(key, query.level)
            if column is None:
                self._in_header[key.tag] = key
            else:
                self._columns.append(column)
        pairs = [(pair, column_of_pair(pair, query.level)) for pair in take_pairs(keys, query)]
        self._pairs_in_header = [pair for pair, column in pairs if column is None]
        self._pairs = [column for _, column in pairs if column is not None]
        """Columns that narrow the search, and are no part of the answer."""

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
        pairs = list(zip((*self._columns, *self._pairs), values, strict=True))
        if not all(column.key.matches(column.element(value)) for column, value in pairs if column.key.is_narrow):
            return None
        elements = {column.key.tag: column.element(value) for column, value in pairs[: len(self._columns)]}
        return elements if not self._in_header or self._add_from_header(id_, elements) else None

    def _candidates(self) -> list[int]:
        with self._database.reading() as connection:
            found = [condition_of(column, self._level, connection, fuzzy=self._fuzzy) for column in self._columns]
        conditions = [condition for condition in found if condition is not None]
        where = " AND ".join(("TRUE", *(condition.sql for condition in conditions)))
        if self._base == "instances":
            where += " AND NOT hidden"
        sql = f"SELECT {self._base}.id FROM {JOINED[self._base]} WHERE {where} ORDER BY {_ORDER[self._level]}"
        if self._all_match and self._limit is not None:
            sql += f" LIMIT {max(self._limit, 0)}"
        with self._database.reading() as connection:
            rows = connection.execute(sql, tuple(value for condition in conditions for value in condition.values))
            return [id_ for (id_,) in rows]

    @property
    def _all_match(self) -> bool:
        """Whether every candidate is a match: no key narrows, and no entity has several rows, as patients do."""
        keys = (*(column.key for column in (*self._columns, *self._pairs)), *self._in_header.values())
        return not self._pairs_in_header and self._level is not Level.PATIENT and not any(key.is_narrow for key in keys)

    def _rows(self, ids: list[int]) -> Iterator[tuple[int, tuple[str, str], Sequence[object]]]:
        columns = ", ".join((f"{self._base}.id", _IDENTITY, *(column.sql for column in (*self._columns, *self._pairs))))
        sql = f"SELECT {columns} FROM {JOINED[self._base]} WHERE {self._base}.id IN (SELECT value FROM json_each(?))"
        with self._database.reading() as connection:
            rows = {row[0]: row[1:] for row in connection.execute(sql, (json.dumps(ids),))}
        for id_ in ids:
            if id_ in rows:
                yield id_, rows[id_][:2], rows[id_][2:]

    def _add_from_header(self, id_: int, elements: dict[int, Element]) -> bool:
        """Add what only a file knows; whether it matches."""
        found = self._header(id_)
        if not all(pair.matches(found) for pair in self._pairs_in_header):
            return False
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
                f"FROM {JOINED['instances']} WHERE {self._base}.id = ? AND NOT hidden "
                "ORDER BY CAST(SeriesNumber AS INTEGER), CAST(InstanceNumber AS INTEGER) LIMIT 1",
                (id_,),
            ).fetchone()
        if row is None:
            return {}
        study, series, instance, variant = row
        place = Place(study_instance_uid=study, series_instance_uid=series, sop_instance_uid=instance, variant=variant)
        return _read(self._root / place.path, frozenset(self._in_header))

    def _match(self, elements: dict[int, Element]) -> Match:
        level = element_from(QUERY_RETRIEVE_LEVEL, self._level.value)
        in_order = sorted((*elements.values(), level), key=lambda element: element.tag)
        return Match(level=self._level, elements=tuple(in_order))


def _read(path: Path, tags: frozenset[int]) -> dict[int, Element]:
    try:
        with path.open("rb") as stream:
            meta = part10.read(stream)
            stream.seek(meta.offset)
            encoding = Encoding.of(meta.transfer_syntax_uid)
            wanted = tags | {SPECIFIC_CHARACTER_SET}
            read = read_data_set(
                stream, encoding, wanted=wanted, last=max(wanted), longest=LONGEST_VALUE, most=MOST_ATTRIBUTES
            )
    except (OSError, InstanceRefused):
        return {}
    elements = decoded([raw for raw in read.elements if raw.whole], CharacterSet())
    return {element.tag: element for element in reversed(elements) if element.tag in tags}
