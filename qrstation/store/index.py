"""What is held, level by level: the records behind every search, mark and retrieval from the archive."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey, StoredInstance
from qrstation.model.query import MatchKey
from qrstation.store.database import Database
from qrstation.store.files import has_size
from qrstation.store.layout import Place
from qrstation.store.schema import (
    INDEX_SCHEMA,
    INSTANCE_ATTRIBUTES,
    PATIENT_ATTRIBUTES,
    SERIES_ATTRIBUTES,
    STUDY_ATTRIBUTES,
)

_OF_STUDY = PATIENT_ATTRIBUTES + STUDY_ATTRIBUTES
_UNIQUE_KEY_COLUMNS = {
    Level.PATIENT: "studies.PatientID",
    Level.STUDY: "studies.StudyInstanceUID",
    Level.SERIES: "series.SeriesInstanceUID",
    Level.IMAGE: "instances.SOPInstanceUID",
}
_SERIES = "series JOIN studies ON studies.id = study_id"
JOINED = "instances JOIN series ON series.id = series_id JOIN studies ON studies.id = study_id"
_SERIES_AND_ABOVE = "StudyInstanceUID, SeriesInstanceUID"
_COUNTS = {
    Level.PATIENT: ("PatientID", "'', ''", "sum(NumberOfStudyRelatedInstances)", "studies"),
    Level.STUDY: ("StudyInstanceUID", "StudyInstanceUID, ''", "sum(NumberOfStudyRelatedInstances)", "studies"),
    Level.SERIES: ("SeriesInstanceUID", _SERIES_AND_ABOVE, "sum(NumberOfSeriesRelatedInstances)", _SERIES),
    Level.IMAGE: ("SOPInstanceUID", _SERIES_AND_ABOVE, "1", f"{JOINED} AND NOT changed"),
}
"""Unique key of a level, study and series of what has one, how many instances are under it, and where to look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An instance that is recorded."""

    id: int
    place: Place
    patient_id: str
    sop_class_uid: str
    transfer_syntax_uid: str
    size: int
    sha256: str
    unflushed: str | None
    changed: bool = False
    """Whether it was found to hold other bytes than were received, or could not be read."""
    removing: bool = False
    """Whether somebody wants it deleted, and it is about to be."""

    def is_whole(self, root: Path) -> bool:
        """Whether its file is there in the length that was recorded, in an archive with this folder, and as received.

        The file is not read: what is known of its bytes counts.
        """
        return not (self.changed or self.removing) and has_size(self.place.under(root), self.size)

    def under(self, root: Path) -> StoredInstance:
        """The instance, in an archive with this folder."""
        return StoredInstance(
            patient_id=self.patient_id,
            study_instance_uid=self.place.study_instance_uid,
            series_instance_uid=self.place.series_instance_uid,
            sop_instance_uid=self.place.sop_instance_uid,
            sop_class_uid=self.sop_class_uid,
            transfer_syntax_uid=self.transfer_syntax_uid,
            path=self.place.under(root),
            size=self.size,
            sha256=self.sha256,
            changed=self.changed,
        )


RECORD = (
    "instances.id, StudyInstanceUID, SeriesInstanceUID, SOPInstanceUID, variant, PatientID, SOPClassUID, "
    "TransferSyntaxUID, size, sha256, unflushed, changed, removing"
)


def record_of(row: tuple[int, str, str, str, str, str, str, str, int, bytes, str | None, int, int]) -> Record:
    """Read a row of the columns `RECORD`."""
    id_, study, series, instance, variant, patient_id, sop_class, syntax, size, sha256, unflushed, *marks = row
    return Record(
        id=id_,
        place=Place(study_instance_uid=study, series_instance_uid=series, sop_instance_uid=instance, variant=variant),
        patient_id=patient_id,
        sop_class_uid=sop_class,
        transfer_syntax_uid=syntax,
        size=size,
        sha256=sha256.hex(),
        unflushed=unflushed,
        changed=bool(marks[0]),
        removing=bool(marks[1]),
    )


def open_index(path: Path) -> Database:
    """Open the index, making it when there is none.

    Raises
    ------
    ArchiveFault
        It cannot be opened.
    """
    return Database(path, INDEX_SCHEMA)


def copies(connection: sqlite3.Connection, sop_instance_uid: str) -> list[Record]:
    """Every file with a SOP Instance UID."""
    rows = connection.execute(f"SELECT {RECORD} FROM {JOINED} WHERE SOPInstanceUID = ?", (sop_instance_uid,))
    return [record_of(row) for row in rows]


def in_folder(connection: sqlite3.Connection, study_instance_uid: str, series_instance_uid: str) -> list[Record]:
    """Every file recorded in a folder of the archive."""
    rows = connection.execute(
        f"SELECT {RECORD} FROM {JOINED} WHERE SeriesInstanceUID = ? AND StudyInstanceUID = ?",
        (series_instance_uid, study_instance_uid),
    )
    return [record_of(row) for row in rows]


def has_folder(connection: sqlite3.Connection, place: Place) -> bool:
    """Whether anything is recorded in the folder of a place."""
    row = connection.execute(
        f"SELECT 1 FROM {_SERIES} WHERE SeriesInstanceUID = ? AND StudyInstanceUID = ?",
        (place.series_instance_uid, place.study_instance_uid),
    ).fetchone()
    return row is not None


def folders(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Study and series of every folder that should be in the archive."""
    return set(
        connection.execute(
            "SELECT StudyInstanceUID, SeriesInstanceUID FROM series JOIN studies ON studies.id = study_id"
        ).fetchall()
    )


def records(connection: sqlite3.Connection, keys: Iterable[MatchKey], *, hidden: bool = False) -> Iterator[Record]:
    """Every instance at or below some entities, in order of study, series and number, while the connection is lent.

    Parameters
    ----------
    hidden
        Whether to give files too that lie beside another one with the same SOP Instance UID.
    """
    ids: set[int] = set()
    for key in keys:
        where, values = _below(key)
        rows = connection.execute(f"SELECT instances.id FROM {JOINED} WHERE {where}", values)
        ids.update(id_ for (id_,) in rows)
    return _by_id(connection, ids, hidden)


def _by_id(connection: sqlite3.Connection, ids: set[int], hidden: bool) -> Iterator[Record]:
    rows = connection.execute(
        f"SELECT {RECORD} FROM {JOINED} "
        f"WHERE instances.id IN (SELECT value FROM json_each(?)) {'' if hidden else 'AND NOT hidden'} "
        "ORDER BY studies.id, CAST(SeriesNumber AS INTEGER), series.id, CAST(InstanceNumber AS INTEGER), instances.id",
        (json.dumps(list(ids)),),
    )
    # The instances of a series have most texts in common, and a peer may ask for a hundred thousand of them.
    shared: dict[object, str] = {}
    for id_, study, series, instance, variant, *common, size, sha256, unflushed, changed in rows:
        study, series, *common = (shared.setdefault(text, text) for text in (study, series, *common))
        yield record_of((id_, study, series, instance, variant, *common, size, sha256, unflushed, changed))


def _below(key: MatchKey) -> tuple[str, list[str]]:
    if not key.unique_key(key.level):
        return "FALSE", []
    known = [level for level in (*key.level.above, key.level) if key.unique_key(level)]
    where = " AND ".join(f"{_UNIQUE_KEY_COLUMNS[level]} = ?" for level in known)
    return where, [key.unique_key(level) for level in known]


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """An instance with what people know it by."""

    record: Record
    patient_name: str
    study_date: str
    study_description: str
    modality: str
    series_number: str
    series_description: str
    instance_number: str


def described(connection: sqlite3.Connection, keys: Iterable[MatchKey]) -> list[Described]:
    """Every instance at or below some entities, described, in the order of `records`."""
    found = {record.id: record for record in records(connection, keys)}
    rows = connection.execute(
        "SELECT instances.id, PatientName, StudyDate, StudyDescription, Modality, SeriesNumber, SeriesDescription, "
        f"InstanceNumber FROM {JOINED} WHERE instances.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(found)),),
    )
    descriptions = {row[0]: row[1:] for row in rows}
    return [_described(record, descriptions[id_]) for id_, record in found.items() if id_ in descriptions]


def _described(record: Record, row: Sequence[str]) -> Described:
    name, date, study, modality, series_number, series, instance_number = row
    return Described(
        record=record,
        patient_name=name,
        study_date=date,
        study_description=study,
        modality=modality,
        series_number=series_number,
        series_description=series,
        instance_number=instance_number,
    )


def unflushed(connection: sqlite3.Connection, token: str) -> list[Record]:
    """Files that a process has not flushed."""
    rows = connection.execute(f"SELECT {RECORD} FROM {JOINED} WHERE unflushed = ?", (token,))
    return [record_of(row) for row in rows]


def unflushed_tokens(connection: sqlite3.Connection) -> list[str]:
    """Tokens of the processes that have, or had, files to flush."""
    rows = connection.execute("SELECT DISTINCT unflushed FROM instances WHERE unflushed IS NOT NULL")
    return [token for (token,) in rows]


def mark_flushed(connection: sqlite3.Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Note that files are on the medium, by the numbers of their rows and their SOP Instance UIDs.

    An index that was made anew meanwhile has other numbers.
    """
    connection.executemany("UPDATE instances SET unflushed = NULL WHERE id = ? AND SOPInstanceUID = ?", rows)


def mark_changed(connection: sqlite3.Connection, rows: Iterable[tuple[bool, int, str]]) -> None:
    """Note whether files were found changed, by the numbers of their rows and their SOP Instance UIDs."""
    connection.executemany("UPDATE instances SET changed = ? WHERE id = ? AND SOPInstanceUID = ?", rows)


def removing(connection: sqlite3.Connection) -> list[Record]:
    """Files that somebody wants deleted, and that are recorded still."""
    return [record_of(row) for row in connection.execute(f"SELECT {RECORD} FROM {JOINED} WHERE removing")]


def mark_removing(connection: sqlite3.Connection, records: Iterable[Record], wanted: bool) -> None:
    """Note whether files are to be deleted."""
    rows = [(wanted, record.id, record.place.sop_instance_uid) for record in records]
    connection.executemany("UPDATE instances SET removing = ? WHERE id = ? AND SOPInstanceUID = ?", rows)


def held(connection: sqlite3.Connection, sop_instance_uids: Iterable[str]) -> list[InstanceKey]:
    """Every instance that is recorded with one of some SOP Instance UIDs."""
    rows = connection.execute(
        f"SELECT StudyInstanceUID, SeriesInstanceUID, SOPInstanceUID FROM {JOINED} "
        "WHERE SOPInstanceUID IN (SELECT value FROM json_each(?))",
        (json.dumps(list(sop_instance_uids)),),
    )
    return [InstanceKey(*row) for row in rows]


def placed(connection: sqlite3.Connection, sop_instance_uids: Iterable[str]) -> list[Record]:
    """Every file with one of some SOP Instance UIDs."""
    rows = connection.execute(
        f"SELECT {RECORD} FROM {JOINED} WHERE SOPInstanceUID IN (SELECT value FROM json_each(?))",
        (json.dumps(list(sop_instance_uids)),),
    )
    return [record_of(row) for row in rows]


def held_counts(connection: sqlite3.Connection, keys: Sequence[MatchKey]) -> dict[MatchKey, int]:
    """Numbers of instances at or below some entities, by their unique keys and those above that are named.

    What was made of some frames of another instance counts for itself alone: above it, the numbers stand beside those
    of a node that does not have it. A file that was found changed does not count.
    """
    counts: defaultdict[tuple[Level, str], Counter[tuple[str, ...]]] = defaultdict(Counter)
    for level, (column, above, number, tables) in _COUNTS.items():
        wanted = json.dumps(list({key.unique_key(level) for key in keys if key.level is level} - {""}))
        among = f"{column} IN (SELECT value FROM json_each(?)) GROUP BY 1, 2, 3, 4"
        asked = [f"SELECT {column}, PatientID, {above}, {number} FROM {tables} WHERE {among}"]
        if level is not Level.IMAGE:
            asked += [
                f"SELECT {column}, PatientID, {above}, -count(*) FROM {JOINED} "
                f"WHERE {without} AND NOT hidden AND {among}"
                for without in ("extracted", "changed AND NOT extracted")
            ]
        for statement in asked:
            for uid, *around, count in connection.execute(statement, (wanted,)):
                counts[level, uid][tuple(around)] += count
    return {key: _sum_around(key, counts.get((key.level, key.unique_key(key.level)), {})) for key in keys}


def _sum_around(key: MatchKey, counts: Mapping[tuple[str, ...], int]) -> int:
    """Add up what has the unique key of an entity and is in the patient, study and series that it names."""
    named = (key.patient_id, key.study_instance_uid, key.series_instance_uid)
    total = sum(
        count
        for around, count in counts.items()
        if all(ours in ("", theirs) for ours, theirs in zip(named, around, strict=True))
    )
    return min(total, 1) if key.level is Level.IMAGE else total


def conflicting(connection: sqlite3.Connection) -> list[list[Record]]:
    """Files that share a SOP Instance UID, in groups; the first to be shown comes first."""
    rows = connection.execute("SELECT SOPInstanceUID FROM instances GROUP BY SOPInstanceUID HAVING count(*) > 1")
    return [sorted(copies(connection, uid), key=lambda record: record.place.variant) for (uid,) in rows.fetchall()]


def conflict_count(connection: sqlite3.Connection) -> int:
    """Files beyond the first of their SOP Instance UID."""
    return int(connection.execute("SELECT conflicts FROM totals").fetchone()[0])


def totals(connection: sqlite3.Connection) -> tuple[int, int, int, int, int]:
    """Numbers of patients, studies, series and instances, and bytes in files."""
    totals = connection.execute(
        "SELECT (SELECT count(*) FROM (SELECT DISTINCT PatientID, CASE WHEN PatientID = '' THEN PatientName END "
        "FROM studies)), count(*), coalesce(sum(NumberOfStudyRelatedSeries), 0), "
        "coalesce(sum(NumberOfStudyRelatedInstances), 0), coalesce(sum(bytes), 0) FROM studies"
    ).fetchone()
    return tuple(totals)


def state(connection: sqlite3.Connection, name: str) -> str:
    """Value that was kept under a name; empty when none was."""
    row = connection.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
    return "" if row is None else str(row[0])


def keep_state(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Keep a value under a name."""
    connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (name, value))


def logical_dump(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    """Everything that the index says, in an order and form that depend on the files alone."""
    of_study = ", ".join(f"studies.{keyword}" for keyword in _OF_STUDY)
    of_series = ", ".join(f"series.{keyword}" for keyword in SERIES_ATTRIBUTES)
    of_instance = ", ".join(f"instances.{keyword}" for keyword in INSTANCE_ATTRIBUTES)
    studies = (
        f"SELECT {of_study}, alphabetic, ideographic, phonetic, ModalitiesInStudy, NumberOfStudyRelatedSeries, "
        "NumberOfStudyRelatedInstances, bytes, "
        "(SELECT group_concat(SOPClassUID || instances) FROM classes_in_study WHERE study_id = studies.id) FROM studies"
    )
    series = (
        f"SELECT PatientID, StudyInstanceUID, {of_series}, NumberOfSeriesRelatedInstances, series.bytes "
        "FROM series JOIN studies ON studies.id = study_id"
    )
    instances = (
        f"SELECT PatientID, StudyInstanceUID, SeriesInstanceUID, {of_instance}, TransferSyntaxUID, variant, hidden, "
        f"size, hex(sha256), gaps_in_study, gaps_in_series FROM {JOINED}"
    )
    return [row for select in (studies, series, instances) for row in sorted(connection.execute(select).fetchall())]
