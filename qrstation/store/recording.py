"""Records instances in the index, and forgets them, keeping every level above right."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from qrstation.store import lost
from qrstation.store.attributes import Attributes
from qrstation.store.index import JOINED, RECORD, Record, record_of
from qrstation.store.layout import Place
from qrstation.store.matching import name_groups
from qrstation.store.schema import INSTANCE_ATTRIBUTES, PATIENT_ATTRIBUTES, SERIES_ATTRIBUTES, STUDY_ATTRIBUTES

_OF_STUDY = PATIENT_ATTRIBUTES + STUDY_ATTRIBUTES

ReadAttributes = Callable[[Place], Attributes | None]
"""Reads the header of a file again; none when it cannot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An instance to be recorded; ``size`` in bytes of the file, ``sha256`` of the data set in hexadecimal."""

    place: Place
    attributes: Attributes
    transfer_syntax_uid: str
    size: int
    sha256: str
    unflushed: str | None = None
    """Token of the process that has yet to flush the file."""
    changed: bool = False
    """Whether the file holds other bytes than were received."""


def add(connection: sqlite3.Connection, entry: Entry) -> int:
    """Record an instance, in the transaction of the caller; the number of its row."""
    attributes, place = entry.attributes, entry.place
    gaps = attributes.gaps_in_study, attributes.gaps_in_series
    series_id = _series_id(connection, entry, *gaps)
    siblings = _siblings(connection, series_id, place.sop_instance_uid)
    inserted = connection.execute(
        _INSERT_INSTANCE,
        (
            *attributes.of(INSTANCE_ATTRIBUTES),
            *(series_id, entry.transfer_syntax_uid, place.variant, siblings > 0, attributes.extracted),
            *(entry.size, bytes.fromhex(entry.sha256), *gaps, entry.unflushed, entry.changed),
        ),
    )
    if siblings:
        _show_first(connection, series_id, place.sop_instance_uid)
    lost.found(connection, place)
    return int(inserted.lastrowid or 0)


def _series_id(connection: sqlite3.Connection, entry: Entry, gaps_in_study: int, gaps_in_series: int) -> int:
    """Row of the series of an instance, made or made better by it."""
    in_study, in_series = _rank(gaps_in_study, entry), _rank(gaps_in_series, entry)
    row = connection.execute(
        _SERIES_AND_STUDY,
        (entry.place.series_instance_uid, entry.place.study_instance_uid, entry.attributes["PatientID"]),
    ).fetchone()
    if row is not None and row[1] <= in_series and row[2] <= in_study:
        return int(row[0])
    return _series(connection, _study(connection, entry, in_study), entry, in_series)


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


_INSERT_INSTANCE = _insert(
    "instances",
    (
        *INSTANCE_ATTRIBUTES,
        *("series_id", "TransferSyntaxUID", "variant", "hidden", "extracted", "size", "sha256"),
        *("gaps_in_study", "gaps_in_series", "unflushed", "changed"),
    ),
)
_SERIES_AND_STUDY = (
    "SELECT series.id, series.representative, studies.representative FROM series JOIN studies ON studies.id = study_id "
    "WHERE SeriesInstanceUID = ? AND StudyInstanceUID = ? AND PatientID = ?"
)


def _update(table: str, columns: Sequence[str]) -> str:
    return f"UPDATE {table} SET {', '.join(f'{column} = ?' for column in columns)} WHERE id = ?"


def _rank(gaps: int, entry: Entry) -> str:
    """Order in which instances stand for their study or series: it must not depend on which came first."""
    return f"{gaps:03} {entry.place.sop_instance_uid} {entry.sha256}"


def _study(connection: sqlite3.Connection, entry: Entry, rank: str) -> int:
    row = connection.execute(
        "SELECT id, representative FROM studies WHERE StudyInstanceUID = ? AND PatientID = ?",
        (entry.place.study_instance_uid, entry.attributes["PatientID"]),
    ).fetchone()
    if row is None:
        columns, values = _study_values(entry.attributes, rank)
        return int(connection.execute(_insert("studies", columns), values).lastrowid or 0)
    if rank < row[1]:
        columns, values = _study_values(entry.attributes, rank)
        connection.execute(_update("studies", columns), (*values, row[0]))
    return int(row[0])


def _study_values(attributes: Attributes, rank: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    columns = (*_OF_STUDY, "alphabetic", "ideographic", "phonetic", "representative")
    return columns, (*(attributes[keyword] for keyword in _OF_STUDY), *name_groups(attributes["PatientName"]), rank)


def _series(connection: sqlite3.Connection, study_id: int, entry: Entry, rank: str) -> int:
    row = connection.execute(
        "SELECT id, representative FROM series WHERE study_id = ? AND SeriesInstanceUID = ?",
        (study_id, entry.place.series_instance_uid),
    ).fetchone()
    columns, values = _series_values(entry.attributes, rank)
    if row is None:
        inserted = connection.execute(_insert("series", (*columns, "study_id")), (*values, study_id))
        return int(inserted.lastrowid or 0)
    if rank < row[1]:
        connection.execute(_update("series", columns), (*values, row[0]))
    return int(row[0])


def _series_values(attributes: Attributes, rank: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    columns = (*SERIES_ATTRIBUTES, "representative")
    return columns, (*(attributes[keyword] for keyword in SERIES_ATTRIBUTES), rank)


def _siblings(connection: sqlite3.Connection, series_id: int, sop_instance_uid: str) -> int:
    (count,) = connection.execute(
        "SELECT count(*) FROM instances WHERE SOPInstanceUID = ? AND series_id = ?", (sop_instance_uid, series_id)
    ).fetchone()
    return int(count)


def _show_first(connection: sqlite3.Connection, series_id: int, sop_instance_uid: str) -> None:
    """Of several files with one SOP Instance UID in a series, show the one with the first name."""
    group = (sop_instance_uid, series_id)
    connection.execute(
        "UPDATE instances SET hidden = variant <> "
        "(SELECT min(variant) FROM instances WHERE SOPInstanceUID = ? AND series_id = ?) "
        "WHERE SOPInstanceUID = ? AND series_id = ?",
        (*group, *group),
    )


def is_replaced(connection: sqlite3.Connection, id_: int, size: int) -> None:
    """Note that another file with the same data set, of `size` bytes and flushed, is in the place of an instance's."""
    connection.execute(
        "UPDATE series SET bytes = bytes + ? - (SELECT size FROM instances WHERE id = ?) "
        "WHERE id = (SELECT series_id FROM instances WHERE id = ?)",
        (size, id_, id_),
    )
    connection.execute("UPDATE instances SET size = ?, unflushed = NULL WHERE id = ?", (size, id_))


def discard(connection: sqlite3.Connection, ids: Iterable[int], read: ReadAttributes) -> None:
    """Forget instances, and studies and series that become empty with them.

    Parameters
    ----------
    read
        Reads the header of the instance that stands for a study or series next.
    """
    wanted = json.dumps(list(ids))
    series = connection.execute(
        "SELECT DISTINCT series_id, study_id FROM instances JOIN series ON series.id = series_id "
        "WHERE instances.id IN (SELECT value FROM json_each(?))",
        (wanted,),
    ).fetchall()
    groups = connection.execute(
        "SELECT DISTINCT series_id, SOPInstanceUID FROM instances WHERE id IN (SELECT value FROM json_each(?))",
        (wanted,),
    ).fetchall()
    connection.execute("DELETE FROM instances WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    for group in groups:
        _show_first(connection, *group)
    for series_id, _ in series:
        _represent_series(connection, series_id, read)
    for study_id in {study_id for _, study_id in series}:
        _represent_study(connection, study_id, read)


def _represent_series(connection: sqlite3.Connection, series_id: int, read: ReadAttributes) -> None:
    row = _best(connection, "series_id = ?", "gaps_in_series", series_id)
    if row is None:
        connection.execute("DELETE FROM series WHERE id = ?", (series_id,))
        return
    (held,) = connection.execute("SELECT representative FROM series WHERE id = ?", (series_id,)).fetchone()
    attributes, rank = _read_again(held, row, read)
    if attributes is not None:
        columns, values = _series_values(attributes, rank)
        connection.execute(_update("series", columns), (*values, series_id))


def _represent_study(connection: sqlite3.Connection, study_id: int, read: ReadAttributes) -> None:
    row = _best(connection, "study_id = ?", "gaps_in_study", study_id)
    if row is None:
        connection.execute("DELETE FROM classes_in_study WHERE study_id = ?", (study_id,))
        connection.execute("DELETE FROM studies WHERE id = ?", (study_id,))
        return
    (held,) = connection.execute("SELECT representative FROM studies WHERE id = ?", (study_id,)).fetchone()
    attributes, rank = _read_again(held, row, read)
    if attributes is not None:
        columns, values = _study_values(attributes, rank)
        connection.execute(_update("studies", columns), (*values, study_id))


def _best(connection: sqlite3.Connection, where: str, gaps: str, id_: int) -> tuple[int, Record] | None:
    row = connection.execute(
        f"SELECT {gaps}, {RECORD} FROM {JOINED} WHERE {where} ORDER BY {gaps}, SOPInstanceUID, sha256 LIMIT 1", (id_,)
    ).fetchone()
    return None if row is None else (row[0], record_of(row[1:]))


def _read_again(held: str, best: tuple[int, Record], read: ReadAttributes) -> tuple[Attributes | None, str]:
    gaps, record = best
    rank = f"{gaps:03} {record.place.sop_instance_uid} {record.sha256}"
    return (None if rank == held else read(record.place)), rank
