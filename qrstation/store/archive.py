"""The archive: every instance held, one door in, and the ways to find, give out, take along and remove."""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from pathlib import Path

from qrstation.errors import QrError
from qrstation.model.archive import ArchiveProblem, ArchiveStats, ImportResult, RepairResult, VerifyResult
from qrstation.model.cancellation import Cancellation
from qrstation.model.instances import (
    IncomingInstance,
    InstanceKey,
    InstanceStored,
    InstanceWriter,
    StoredInstance,
    by_uid,
    meant_by,
)
from qrstation.model.query import Match, MatchKey, Query
from qrstation.model.receipts import Compared, ReceiptObject
from qrstation.store import database, database_files, files, index, layout, lost
from qrstation.store.comparing import compare
from qrstation.store.exporting import Exporter
from qrstation.store.finding import Finder
from qrstation.store.folders import refuse_loss
from qrstation.store.importing import import_files
from qrstation.store.incoming import Incoming
from qrstation.store.index import Record
from qrstation.store.ingest import Ingest
from qrstation.store.mending import Mending
from qrstation.store.reconcile import Reconciler
from qrstation.store.removing import finish_removing, remove_files
from qrstation.words import later

_LOOKED_UP_AT_ONCE = 2000
_TRIED = "tried"
"""State: written to see whether the index takes anything."""

_log = logging.getLogger(__name__)


def _ignore(*_: object) -> None:
    """Take a report that nobody asked for."""


class Archive:
    """Instances in a folder, and the index of them; safe to use from any thread and from several processes.

    Parameters
    ----------
    directory
        Folder of the archive; made when it is not there.
    index
        File of the index, on a local disk.
    on_mended
        Is told where an index is kept that turned out to be damaged in use, and was made anew.

    Raises
    ------
    ArchiveFault
        The folder cannot be written, or is gone with what the index says it holds, or the index was made by a newer
        version.
    """

    def __init__(self, directory: Path, index: Path, on_mended: Callable[[Path], None] = _ignore) -> None:
        self.directory = directory
        self._on_mended = on_mended
        self._lock = threading.Lock()
        with files.disk_faults(later("be opened"), directory):
            refuse_loss(directory, index)
            files.make_folder(directory)
            files.make_folder(index.parent)
        self._incoming = Incoming(directory / layout.INCOMING)
        try:
            self._open(index)
        except BaseException:
            self._incoming.close()
            raise

    def _open(self, path: Path) -> None:
        kept_aside = None
        try:
            repaired = self._repaired(path)
        except database.DatabaseDamaged:
            kept_aside = database_files.set_aside(path)
            _log.warning("The index was damaged; it is kept as %s and made again from the files.", kept_aside)
            with closing(lost.Remains(kept_aside)) as remains:
                repaired = self._repaired(path, remains)
        self.repaired = replace(repaired, index_kept_aside=kept_aside)
        self.quarantine = self._ingest.quarantine
        self._finder = Finder(self.directory, self._database)
        self._mending = Mending(self.directory, self._database, self._ingest, self._incoming, self._on_mended)

    def _repaired(self, path: Path, remains: lost.Remains | None = None) -> RepairResult:
        """Open the index and mend it."""
        self._database = index.open_index(path)
        try:
            self._ingest = Ingest(self.directory, self._database, self._incoming)
            finish_removing(self.directory, self._database, self._ingest.read_again)
            reconciler = Reconciler(self.directory, self._database, self._ingest, remains=remains)
            return reconciler.repair(self._incoming)
        except BaseException:
            self._database.close()
            raise

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        """Start an instance.

        Raises
        ------
        InstanceRefused
            Its UID is no UID.
        ArchiveFault
            The archive cannot be written.
        """
        self._mending.look()
        return self._ingest.begin(incoming)

    def grouped(self) -> AbstractContextManager[None]:
        """Flush what we fetch in groups while the block lasts, and everything when it ends; pushes one by one."""
        self._mending.look()
        return self._ingest.flushing.grouped()

    def find(self, query: Query) -> Iterator[Match]:
        """Answer a query as a C-FIND would.

        Raises
        ------
        InvalidInput
            The model has no such level, or a key names no attribute.

        References
        ----------
        PS3.4 C.2.2.2, C.4.1
        """
        self._mending.look()
        return self._finder.find(query)

    def instances(self, keys: Sequence[MatchKey]) -> Sequence[StoredInstance]:
        """Everything held at or below some entities, in order of study, series and instance number."""
        with self._database.reading() as connection:
            return tuple(record.under(self.directory) for record in index.records(connection, keys))

    def held(self, instances: Iterable[InstanceKey]) -> frozenset[InstanceKey]:
        """Which of some instances are recorded: quick, for marks in the window; the files are not looked at."""
        wanted = by_uid(instances)
        with self._database.reading() as connection:
            recorded = index.held(connection, wanted)
        return frozenset(key for there in recorded for key in meant_by(there, wanted))

    def on_disk(self, instances: Iterable[InstanceKey]) -> frozenset[InstanceKey]:
        """Which of some instances are safe on the disk: for plans and verdicts, where `held` is too trusting.

        A file counts that is there in the length that was recorded, unless it was found to be changed; one that waits
        for its flush is flushed first.

        Raises
        ------
        ArchiveFault
            The disk or the index cannot be used.
        """
        wanted = by_uid(instances)
        there = (record.place.key for record in self._safe(wanted))
        return frozenset(key for found in there for key in meant_by(found, wanted))

    def _safe(self, sop_instance_uids: Iterable[str]) -> Iterator[Record]:
        """Files with one of some SOP Instance UIDs that are there, whole and flushed."""
        wanted = list(sop_instance_uids)
        for start in range(0, len(wanted), _LOOKED_UP_AT_ONCE):
            with self._database.reading() as connection:
                records = index.placed(connection, wanted[start : start + _LOOKED_UP_AT_ONCE])
            if unflushed := [record for record in records if record.unflushed]:
                self._ingest.flushing.make_safe(unflushed)
            with files.disk_faults(later("be looked through"), self.directory, later("reading")):
                safe = [one for one in records if one.is_whole(self.directory)]
            yield from safe

    def copies(self, instances: Iterable[InstanceKey]) -> dict[InstanceKey, list[StoredInstance]]:
        """Every whole file of some instances; one has several where their bytes differ.

        Raises
        ------
        ArchiveFault
            The disk or the index cannot be used.
        """
        found: dict[InstanceKey, list[StoredInstance]] = {}
        wanted = by_uid(instances)
        uids = list(wanted)
        for start in range(0, len(uids), _LOOKED_UP_AT_ONCE):
            with self._database.reading() as connection:
                records = index.placed(connection, uids[start : start + _LOOKED_UP_AT_ONCE])
            with files.disk_faults(later("be looked through"), self.directory, later("reading")):
                stored = [record.under(self.directory) for record in records if record.is_whole(self.directory)]
            for one in stored:
                for key in meant_by(one.key, wanted):
                    found.setdefault(key, []).append(one)
        return found

    def compare(self, objects: Iterable[ReceiptObject]) -> Iterator[Compared]:
        """Hold the objects of a receipt against the files; see `qrstation.store.comparing.compare`."""
        return compare(self.directory, self._database, objects)

    def held_counts(self, keys: Sequence[MatchKey]) -> dict[MatchKey, int]:
        """Numbers of instances held at or below some entities; see `index.held_counts`."""
        with self._database.reading() as connection:
            return index.held_counts(connection, keys)

    def conflicts(self) -> tuple[tuple[StoredInstance, ...], ...]:
        """Groups of files that have the same SOP Instance UID and other bytes."""
        with self._database.reading() as connection:
            groups = index.conflicting(connection)
        return tuple(tuple(record.under(self.directory) for record in group) for group in groups)

    def folder(self, key: MatchKey) -> Path | None:
        """Folder where an entity lies; none when nothing of it is held, the archive's for a patient."""
        held = self.instances((key,))
        if not held:
            return None
        path = held[0].path
        return {"PATIENT": self.directory, "STUDY": path.parent.parent}.get(key.level.value, path.parent)

    def remove(self, keys: Sequence[MatchKey]) -> int:
        """Delete everything held at or below some entities, and copies in quarantine; the number of files held.

        Raises
        ------
        ArchiveFault
            A file cannot be deleted; what was deleted before is gone from the index, too.
        """
        with self._database.reading() as connection:
            records = list(index.records(connection, keys, hidden=True))
        remove_files(self.directory, self._database, records, self._ingest.read_again)
        with self._database.writing() as connection:
            lost.forget(connection, keys)
        return len(records)

    def accept_missing(self) -> int:
        """Forget files that were received and are gone: the user knows; their number.

        Raises
        ------
        ArchiveFault
            The disk or the index cannot be used.
        """
        Reconciler(self.directory, self._database, self._ingest).repair(self._incoming)
        with self._database.writing() as connection:
            return lost.accept(connection)

    def export(
        self,
        keys: Sequence[MatchKey],
        folder: Path,
        on_progress: Callable[[int, int], None] = _ignore,
        cancellation: Cancellation | None = None,
    ) -> int:
        """Copy everything at or below some entities into folders that people can read; the number of files.

        Parameters
        ----------
        on_progress
            Is told how many files are done, and of how many.

        Raises
        ------
        ArchiveFault
            A file cannot be read or written, or some of what is recorded is not there to be copied.
        """
        return Exporter(self.directory, self._database).export(keys, folder, on_progress, cancellation)

    def import_(
        self,
        paths: Iterable[Path],
        on_stored: Callable[[InstanceStored], None] = _ignore,
        on_refused: Callable[[Path, QrError], None] = _ignore,
        cancellation: Cancellation | None = None,
    ) -> ImportResult:
        """Import files, and all files in folders and below.

        Raises
        ------
        ArchiveFault
            The archive cannot be written; what was imported before stays.
        """
        return import_files(self.directory, self._ingest, paths, on_stored, on_refused, cancellation)

    def verify(
        self,
        on_problem: Callable[[ArchiveProblem], None] = _ignore,
        on_progress: Callable[[int, int], None] = _ignore,
        cancellation: Cancellation | None = None,
    ) -> VerifyResult:
        """Read every file and compare it with what was received; what was found counts as held no more."""
        with files.disk_faults(later("be verified"), self.directory, later("reading")):
            reconciler = Reconciler(self.directory, self._database, self._ingest)
            return reconciler.verify(on_problem, on_progress, cancellation)

    def rebuild(
        self, on_progress: Callable[[int, int], None] = _ignore, cancellation: Cancellation | None = None
    ) -> RepairResult:
        """Make the index again from the files; searches see the old one until the new one is whole.

        Parameters
        ----------
        on_progress
            Is told how many files are done; of how many is not known, and given as 0.

        Raises
        ------
        Cancelled
            It was stopped; the index is as before.
        """
        self._mending.look()
        finish_removing(self.directory, self._database, self._ingest.read_again)
        path = self._database.path.with_name(f"{self._database.path.name}.rebuilding")
        with self._lock:
            # While the index before still vouches for what is whole: what the dead left in doubt is put aside.
            before = Reconciler(self.directory, self._database, self._ingest).repair(self._incoming)
            database_files.remove(path)
            rebuilt = index.open_index(path)
            try:
                ingest = Ingest(self.directory, rebuilt, self._incoming)
                reconciler = Reconciler(self.directory, rebuilt, ingest, known=lost.known_by(self._database))
                result = reconciler.fill(self._database, self._incoming.now(), on_progress, cancellation)
                self._database.replace_by(rebuilt)
            finally:
                rebuilt.close()
                database_files.remove(path)
            # What arrived or went while the files were read; what arrived is whole, though nothing vouches for it.
            Reconciler(self.directory, self._database, self._ingest).repair(self._incoming, doubting=False)
        return replace(result, lost=result.lost + before.lost, set_aside=before.set_aside)

    def stats(self) -> ArchiveStats:
        """Say what is held, and how much room is left."""
        self._mending.look()
        with self._database.reading() as connection:
            patients, studies, series, instances, size = index.totals(connection)
            return ArchiveStats(
                patients=patients,
                studies=studies,
                series=series,
                instances=instances,
                bytes=size,
                free_bytes=self.free_bytes(),
                conflicts=index.conflict_count(connection),
                missing=lost.count(connection),
                quarantined=len(self.quarantine.files()),
            )

    def free_bytes(self) -> int:
        """Room left on the disk, in bytes.

        Raises
        ------
        ArchiveFault
            The disk cannot be measured.
        """
        with files.disk_faults(later("be measured"), self.directory, later("reading")):
            return shutil.disk_usage(self.directory).free

    def index_free_bytes(self) -> int:
        """Room left on the disk that the index lies on, in bytes.

        Raises
        ------
        ArchiveFault
            The disk cannot be measured.
        """
        with files.disk_faults(later("be measured"), self._database.path, later("reading")):
            return shutil.disk_usage(self._database.path.parent).free

    def check_disk(self, *, trying: bool) -> None:
        """See whether files and their entries are taken; nothing is written, unless by `trying` it out.

        Raises
        ------
        ArchiveFault
            They are not: the folder is gone or must not be written to, or a disk is full.
        """
        self._incoming.check(trying=trying)
        if trying:
            with self._database.writing() as connection:
                index.keep_state(connection, _TRIED, str(time.time_ns()))

    def close(self) -> None:
        """Let go of files and locks; may be called twice."""
        self._database.close()
        self._incoming.close()
