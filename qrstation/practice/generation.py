"""The objects of the practice PACS: made out of the schedule, and stored once in an archive."""

from __future__ import annotations

import json
import logging
import shutil
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset
from pydicom.uid import ExplicitVRLittleEndian

from qrstation.errors import ArchiveFault, Cancelled
from qrstation.model.cancellation import Cancellation
from qrstation.model.instances import IncomingInstance, Origin
from qrstation.practice.schedule import studies
from qrstation.store.archive import Archive
from qrstation.words import say

_EDITION = 1
"""Raised when the objects change: an older edition is made again."""

_log = logging.getLogger(__name__)


def objects(last_day: date) -> Iterator[Dataset]:
    """Yield every object of the thirty days that end with `last_day`.

    Only dates depend on it: UIDs, people, pictures and figures are always the same.
    """
    for study, recipe in studies(last_day):
        yield from recipe(study)


def encoded(instance: Dataset) -> bytes:
    """Encode a data set in Explicit VR Little Endian, without File Meta Information."""
    stream = DicomBytesIO()
    stream.is_little_endian, stream.is_implicit_VR = True, False
    write_dataset(stream, instance)
    return stream.getvalue()


def practice_archive(
    directory: Path, last_day: date | None = None, cancellation: Cancellation | None = None
) -> Archive:
    """Open the archive of the practice PACS, filling it on first use.

    What was interrupted is made complete with the same dates.

    Parameters
    ----------
    directory
        Where it is kept.
    last_day
        Last of the thirty days, when it is filled; today by default.
    cancellation
        Interrupts the filling.

    Raises
    ------
    ArchiveFault
        The folder cannot be written.
    Cancelled
        The filling was interrupted.
    """
    record = directory / "practice.json"
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        began = _began(record)
        if began is None:
            shutil.rmtree(directory / "archive", ignore_errors=True)
            for index in directory.glob("index.sqlite*"):
                index.unlink()
            began = last_day or date.today()
            _note(record, began, complete=False)
        archive = Archive(directory / "archive", directory / "index.sqlite")
        try:
            if not _is_complete(record):
                _fill(archive, began, cancellation or Cancellation())
                _note(record, began, complete=True)
        except BaseException:
            archive.close()
            raise
    except OSError as reason:
        raise ArchiveFault(
            say("The practice PACS cannot be kept in {folder}.", folder=directory),
            detail=str(reason),
            advice=say("Make the folder writable, or choose another with --home."),
        ) from reason
    return archive


def _fill(archive: Archive, last_day: date, cancellation: Cancellation) -> None:
    began = time.monotonic()
    with archive.grouped():
        for instance in objects(last_day):
            if cancellation.requested:
                raise Cancelled
            incoming = IncomingInstance(
                sop_class_uid=instance.SOPClassUID,
                sop_instance_uid=instance.SOPInstanceUID,
                transfer_syntax_uid=ExplicitVRLittleEndian,
                origin=Origin.IMPORT,
            )
            writer = archive.begin(incoming)
            try:
                writer.write(encoded(instance))
                writer.close()
            finally:
                writer.abandon()
    _log.info("The practice PACS was filled in %.1f s.", time.monotonic() - began)


def _read(record: Path) -> dict[str, object]:
    try:
        noted = json.loads(record.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return noted if isinstance(noted, dict) and noted.get("edition") == _EDITION else {}


def _began(record: Path) -> date | None:
    """Give the last day of what is there or was begun; none when there is nothing of this edition."""
    try:
        return date.fromisoformat(str(_read(record).get("last_day")))
    except ValueError:
        return None


def _is_complete(record: Path) -> bool:
    return _read(record).get("complete") is True


def _note(record: Path, last_day: date, *, complete: bool) -> None:
    noted = {"edition": _EDITION, "last_day": last_day.isoformat(), "complete": complete}
    draft = record.with_suffix(".tmp")
    draft.touch(mode=0o600)
    draft.write_text(json.dumps(noted), encoding="utf-8")
    draft.replace(record)
