"""Numbers that stand beside those of a node: what no node counts is not among them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from qrstation.store.archive import Archive
from tests.unit.store.objects import an_instance, find, store

KEYS = [
    MatchKey(level=Level.PATIENT, patient_id="P1"),
    MatchKey(level=Level.STUDY, study_instance_uid="1.2"),
    MatchKey(level=Level.SERIES, study_instance_uid="1.2", series_instance_uid="1.2.3"),
    MatchKey(level=Level.IMAGE, sop_instance_uid="1.2.3.9"),
]


def of_frames() -> Dataset:
    """Make an instance as a node makes it of frames of another one."""
    extraction = Dataset()
    extraction.MultiFrameSourceSOPInstanceUID = "1.2.3.1"
    extraction.SimpleFrameList = [1, 2]
    return an_instance("1.2.3.9", FrameExtractionSequence=[extraction])


@pytest.mark.parametrize("transfer_syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
def test_frames_count_for_themselves_alone(archive: Archive, transfer_syntax: str) -> None:
    store(archive, of_frames(), transfer_syntax)
    assert list(archive.held_counts(KEYS).values()) == [0, 0, 0, 1]
    store(archive, an_instance("1.2.3.1"))
    assert list(archive.held_counts(KEYS).values()) == [1, 1, 1, 1]
    archive.rebuild()
    assert list(archive.held_counts(KEYS).values()) == [1, 1, 1, 1]
    [study] = find(archive, NumberOfStudyRelatedInstances="")
    assert study.number("NumberOfStudyRelatedInstances") == 2
    archive.remove(KEYS[3:])
    assert list(archive.held_counts(KEYS).values()) == [1, 1, 1, 0]


@pytest.mark.parametrize("version", [1, 2, 3])
def test_an_index_of_a_version_before_is_taken_over(
    open_archive: Callable[[], Archive], tmp_path: Path, version: int
) -> None:
    archive = open_archive()
    store(archive, an_instance("1.2.3.1"))
    archive.close()
    with closing(sqlite3.connect(tmp_path / "index.sqlite", isolation_level=None)) as connection:
        marks = ("removing", "changed") if version < 3 else ("removing",)
        for mark in marks:
            connection.execute(f"DROP INDEX instances_{mark}")
            connection.execute(f"ALTER TABLE instances DROP COLUMN {mark}")
        if version == 1:
            connection.execute("DROP TABLE lost")
            connection.execute("DROP INDEX instances_extracted")
            connection.execute("ALTER TABLE instances DROP COLUMN extracted")
        connection.execute(f"PRAGMA user_version = {version}")
    archive = open_archive()
    store(archive, of_frames())
    assert list(archive.held_counts(KEYS).values()) == [1, 1, 1, 1]
    assert archive.verify().problems == ()


def test_two_patients_with_one_study_uid_are_counted_apart_where_they_are_named(archive: Archive) -> None:
    for number, patient_id in ((1, "P1"), (2, "P2"), (3, "P2")):
        store(archive, an_instance(f"1.2.3.{number}", PatientID=patient_id))
    study = MatchKey(level=Level.STUDY, study_instance_uid="1.2")
    series = MatchKey(level=Level.SERIES, series_instance_uid="1.2.3")
    keys = [replace(key, patient_id=patient_id) for key in (study, series) for patient_id in ("", "P1", "P2", "P3")]
    assert list(archive.held_counts(keys).values()) == [3, 1, 2, 0] * 2


def test_what_two_studies_have_under_the_same_uids_is_counted_apart_where_they_are_named(archive: Archive) -> None:
    store(archive, an_instance("1.2.3.1"))
    store(archive, an_instance("1.2.3.1", StudyInstanceUID="1.9"))
    store(archive, an_instance("1.2.3.2", StudyInstanceUID="1.9"))
    series = MatchKey(level=Level.SERIES, series_instance_uid="1.2.3")
    one = replace(series, level=Level.IMAGE, sop_instance_uid="1.2.3.2")
    keys = [replace(key, study_instance_uid=study) for key in (series, one) for study in ("", "1.2", "1.9", "1.8")]
    assert list(archive.held_counts(keys).values()) == [3, 1, 2, 0, 1, 0, 1, 0]
