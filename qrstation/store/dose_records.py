"""Records of dose retrievals, which outlive the files: what was processed, sent on and run."""

from __future__ import annotations

from pathlib import Path

from qrstation.store.database import Database, Schema

_SCHEMA = Schema(
    name="record of dose retrievals",
    version=1,
    statements=(
        # One run of a dose query: the order as it was given, what came of it, and the job that fetched.
        """CREATE TABLE runs (
            id INTEGER PRIMARY KEY AUTOINCREMENT, started TEXT NOT NULL, ended TEXT, saved_as TEXT NOT NULL,
            dose_order TEXT NOT NULL, summary TEXT, job INTEGER)""",
        # Destination: AE title of the store that it went to; empty: this workstation.
        """CREATE TABLE processed (
            destination TEXT NOT NULL, study_instance_uid TEXT NOT NULL, series_instance_uid TEXT NOT NULL,
            sop_instance_uid TEXT NOT NULL, run INTEGER, at TEXT NOT NULL,
            PRIMARY KEY (destination, study_instance_uid, sop_instance_uid)) WITHOUT ROWID""",
        """CREATE TABLE whole_series (
            destination TEXT NOT NULL, study_instance_uid TEXT NOT NULL, series_instance_uid TEXT NOT NULL,
            instances INTEGER NOT NULL, run INTEGER, at TEXT NOT NULL,
            PRIMARY KEY (destination, study_instance_uid, series_instance_uid)) WITHOUT ROWID""",
        # Place: the folder or the node that an object is handed on to.
        """CREATE TABLE handed_on (
            kind TEXT NOT NULL, place TEXT NOT NULL, sop_instance_uid TEXT NOT NULL, job INTEGER NOT NULL,
            state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, not_before TEXT,
            detail TEXT NOT NULL DEFAULT '', at TEXT NOT NULL,
            PRIMARY KEY (kind, place, sop_instance_uid)) WITHOUT ROWID""",
        # One run of a saved query, from the first C-ECHO on. Owner: the process that runs it.
        """CREATE TABLE saved_runs (
            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, started TEXT NOT NULL, ended TEXT,
            state TEXT NOT NULL, asked TEXT NOT NULL, words TEXT NOT NULL DEFAULT '', job INTEGER,
            owner TEXT NOT NULL)""",
        "CREATE INDEX saved_runs_by_name ON saved_runs (name)",
    ),
)


def open_records(path: Path) -> Database:
    """Open the file, making it where it is missing.

    Raises
    ------
    ArchiveFault
        It cannot be opened, or a newer version of the program made it.
    """
    return Database(path, _SCHEMA)
