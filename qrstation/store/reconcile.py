"""Files and index brought together: repair at start-up, verification, rebuild. The files are the truth."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qrstation.errors import Cancelled, InstanceRefused
from qrstation.model.archive import ArchiveProblem, ArchiveProblemKind, ReceivedSo, RepairResult, VerifyResult
from qrstation.model.cancellation import Cancellation
from qrstation.model.outcomes import for_the_disk
from qrstation.store import files, index, lost, recording
from qrstation.store.database import Database
from qrstation.store.folders import Folder, folders
from qrstation.store.found import CHANGED, GONE, entry_of, flaws_of, flush, is_gone, problem_of, unreadable
from qrstation.store.incoming import Incoming, Swept
from qrstation.store.index import Record
from qrstation.store.ingest import Ingest
from qrstation.store.layout import Place
from qrstation.store.lost import KnownAt, Remains
from qrstation.store.recording import Entry
from qrstation.words import later, say

_REPAIRED = "repaired until"
"""State: time, in ns of the file system's clock, up to which every folder is known to agree with the index."""
_CLOCK_SLACK = 2_000_000_000
"""Coarsest time stamp of a file system that is met in practice (FAT), in ns."""
_BATCH = 200
_MAYBE_CHANGED = later("The damaged index says that another data set was received.")
_BROKEN_OFF = later("The program or the computer stopped before it was safe on the disk: it may not be whole.")

_log = logging.getLogger(__name__)

OnProblem = Callable[[ArchiveProblem], None]
OnProgress = Callable[[int, int], None]
"""Is told how many files are done, and of how many; the latter is 0 while unknown."""


class Reconciler:
    """Compares the files of an archive with its index, and mends the index.

    Parameters
    ----------
    root
        Folder of the archive.
    ingest
        Reads and puts aside the archive's files.
    known
        Tells what was received, where the index itself does not know.
    remains
        What is left of the damaged index before: that it agrees with a file is no accident, that it differs may be.
    """

    def __init__(
        self,
        root: Path,
        database: Database,
        ingest: Ingest,
        *,
        known: KnownAt | None = None,
        remains: Remains | None = None,
    ) -> None:
        self._root = root
        self._remains = remains
        self._known = remains.received if remains else known or lost.known_by(database)
        self._database = database
        self._ingest = ingest
        self._problems: list[ArchiveProblem] = []
        self._received_so: list[ReceivedSo] = []
        self._unread: set[Path] = set()
        self._indexed = self._dropped = self._lost = self._set_aside = 0

    def repair(self, incoming: Incoming, *, doubting: bool = True) -> RepairResult:
        """Mend what a kill or a power cut left: looks only into folders that changed since the last time.

        Parameters
        ----------
        doubting
            Whether files that are not recorded, and as new as a group that was broken off, are put aside.
        """
        started, swept = incoming.now(), incoming.sweep()
        doubtful_since = swept.doubtful_since if doubting else None
        with files.disk_faults(later("put a file aside"), self._root):
            self._finish_groups(swept)
        with files.disk_faults(later("be looked through"), self._root, later("reading")):
            with self._database.reading() as connection:
                known = index.folders(connection)
                repaired_until = int(index.state(connection, _REPAIRED) or 0)
            if repaired_until > started:
                repaired_until = 0  # The clock has been set back since: what it said then tells nothing.
            if doubtful_since is not None:
                repaired_until = min(repaired_until, doubtful_since)
            for folder in folders(self._root, self._note_unreadable):
                if folder.changed >= repaired_until - _CLOCK_SLACK or folder.key not in known:
                    self._repair_folder(folder, doubtful_since)
                known.discard(folder.key)
            for study, series in known:
                self._drop(study, series)
        self._keep_repaired(started)
        if doubting and not self._unread:
            swept.forget()
        return self._result()

    def _keep_repaired(self, started: int) -> None:
        """Note that every folder agrees with the index; not while something could not be read, which is tried again."""
        if not self._unread:
            with self._database.writing() as connection:
                index.keep_state(connection, _REPAIRED, str(started))

    def _result(self) -> RepairResult:
        return RepairResult(
            indexed=self._indexed,
            dropped=self._dropped,
            lost=self._lost,
            set_aside=self._set_aside,
            problems=tuple(self._problems),
        )

    def _finish_groups(self, swept: Swept) -> None:
        """Check what processes that ended had not flushed."""
        with self._database.reading() as connection:
            tokens = set(index.unflushed_tokens(connection)) - swept.living
        for token in tokens:
            with self._database.reading() as connection:
                unflushed = index.unflushed(connection, token)
            records = [record for record in unflushed if self._is_in_reach(record.place)]
            safe = [record for record in records if self._is_safe(record.place, record.sha256)]
            doubtful = [record for record in records if record not in safe]
            self._set_aside += sum(record.place.under(self._root).exists() for record in doubtful)
            self._dropped += len(doubtful)
            with self._database.writing() as connection:
                index.mark_flushed(connection, [(record.id, record.place.sop_instance_uid) for record in safe])
                self._ingest.give_up(connection, doubtful, _BROKEN_OFF)

    def _is_safe(self, place: Place, sha256: str) -> bool:
        """Whether a file is on the medium as it was received; it is flushed first."""
        path = place.under(self._root)
        try:
            self._flush_folders(path.parent)
            flush(path)
        except OSError as error:
            _log.warning("A file that was received cannot be flushed: %s", error)
            return False
        return problem_of(place.under(self._root), sha256) is None

    def _is_in_reach(self, place: Place) -> bool:
        """Whether it can be seen if a file is there; noted where it cannot."""
        path = place.under(self._root)
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return True
        except OSError as error:
            self._note_unreadable(path.parent, error)
            return False
        return True

    def _flush_folders(self, series: Path) -> None:
        for folder in (series, series.parent, self._root):
            files.flush_folder(folder)

    def _repair_folder(self, folder: Folder, doubtful_since: int | None) -> None:
        with self._database.reading() as connection:
            missing = {record.place: record for record in index.in_folder(connection, *folder.key)}
        for place, status in folder.places(self._note_unreadable):
            record = missing.pop(place, None)
            if record is None:
                self._add(place, status, doubtful_since)
            elif record.size != status.st_size:
                self._note(
                    ArchiveProblemKind.CHANGED, place.under(self._root), say("It has another length than received.")
                )
        if missing:
            self._drop(*folder.key)

    def _add(self, place: Place, status: os.stat_result, doubtful_since: int | None) -> None:
        with self._database.writing(flushed=False) as connection:
            if any(record.place == place for record in index.copies(connection, place.sop_instance_uid)):
                return
            path = place.under(self._root)
            is_new = doubtful_since is not None and status.st_mtime_ns >= doubtful_since - _CLOCK_SLACK
            if is_new and not self._is_vouched_for(place):
                with files.disk_faults(later("put a file aside"), path):
                    self._ingest.quarantine.put(path, _BROKEN_OFF)
                self._set_aside += 1
            elif self._adopt(connection, place):
                self._indexed += 1
                # Whoever pushes to a series that is recorded relies on the names of its folders.
                self._flush_folders(path.parent)

    def _is_vouched_for(self, place: Place) -> bool:
        """Whether a file of which it is not recorded that it was flushed is on the medium as it was received."""
        known = self._known(place)
        return known is not None and self._is_safe(place, known.sha256)

    def _adopt(self, connection: sqlite3.Connection, place: Place) -> bool:
        """Record a file that is there, flushed; whether it could be."""
        path = place.under(self._root)
        try:
            flush(path)
            entry = entry_of(path, place)
        except FileNotFoundError:
            return False
        except InstanceRefused as error:
            self._note(ArchiveProblemKind.UNREADABLE, path, str(error))
            return False
        except OSError as error:
            self._note_unreadable(path, error)
            return False
        if entry is None:
            self._note(ArchiveProblemKind.MISPLACED, path, say("It holds another instance than its name says."))
            return False
        recording.add(connection, self._as_received(entry))
        return True

    def _as_received(self, entry: Entry) -> Entry:
        """Keep what is known of the bytes that were received, so that a file that changed stays a changed one."""
        received = self._known(entry.place)
        if received is None or received.sha256 == entry.sha256:
            return entry
        if self._remains is not None:
            self._note(ArchiveProblemKind.CHANGED, entry.place.under(self._root), say(_MAYBE_CHANGED))
            return entry
        self._note(ArchiveProblemKind.CHANGED, entry.place.under(self._root), say(CHANGED))
        return replace(entry, size=received.size, sha256=received.sha256, changed=True)

    def _drop(self, study: str, series: str) -> None:
        with self._database.writing() as connection:
            gone = [
                record
                for record in index.in_folder(connection, study, series)
                if is_gone(record.place.under(self._root))
            ]
            lost.remember(connection, gone)
            recording.discard(connection, [record.id for record in gone], self._ingest.read_again)
        self._dropped += len(gone)
        self._lost += len(gone)
        if gone:
            _log.warning("%d files are gone from the folder %s/%s.", len(gone), study, series)

    def _note(self, kind: ArchiveProblemKind, path: Path, detail: str) -> ArchiveProblem:
        problem = ArchiveProblem(kind=kind, path=path, detail=detail)
        self._problems.append(problem)
        _log.warning("%s: %s %s", path, kind, for_the_disk(detail))
        return problem

    def _note_unreadable(self, path: Path, error: OSError) -> ArchiveProblem | None:
        """Note a file or folder that is to be looked at again at the next start; none where it was noted before."""
        if path in self._unread:
            return None
        self._unread.add(path)
        return self._note(ArchiveProblemKind.UNREADABLE, path, unreadable(error))

    def fill(
        self, before: Database, started: int, on_progress: OnProgress, cancellation: Cancellation | None
    ) -> RepairResult:
        """Record every file of the archive in an index that is empty, in place of the one before.

        Parameters
        ----------
        started
            Now, in ns of the file system's clock.
        """
        with files.disk_faults(later("be looked through"), self._root, later("reading")):
            batch: list[Place] = []
            for folder in folders(self._root, self._note_unreadable):
                if found := [place for place, _ in folder.places(self._note_unreadable)]:
                    batch.extend(found)
                    self._flush_folders(folder.path)
                while len(batch) >= _BATCH:
                    self._adopt_all(batch[:_BATCH], on_progress, cancellation)
                    del batch[:_BATCH]
            self._adopt_all(batch, on_progress, cancellation)
            self._remember_lost(before)
        self._keep_repaired(started)
        return self._result()

    def _remember_lost(self, index_before: Database) -> None:
        """Remember what the index before knew and the one made anew does not: its files are gone or illegible."""
        with index_before.reading() as before, self._database.writing(flushed=False) as connection:
            for key in index.folders(before):
                recorded = {record.place for record in index.in_folder(connection, *key)}
                gone = [record for record in index.in_folder(before, *key) if record.place not in recorded]
                lost.remember(connection, gone)
                self._lost += sum(is_gone(record.place.under(self._root)) for record in gone)
            lost.copy(before, connection)

    def _adopt_all(self, places: list[Place], on_progress: OnProgress, cancellation: Cancellation | None) -> None:
        _heed(cancellation)
        with self._database.writing(flushed=False) as connection:
            for place in places:
                self._indexed += self._adopt(connection, place)
        on_progress(self._indexed, 0)

    def verify(self, on_problem: OnProblem, on_progress: OnProgress, cancellation: Cancellation | None) -> VerifyResult:
        """Read every file and compare it with the index; no file is touched, and which are changed is remembered."""
        checked = 0
        with self._database.reading() as connection:
            (total,) = connection.execute("SELECT count(*) FROM instances").fetchone()
            known = index.folders(connection)
            missing = frozenset(lost.places(connection))

        def on_unreadable(path: Path, error: OSError) -> None:
            on_problem(self._note(ArchiveProblemKind.UNREADABLE, path, unreadable(error)))

        on_disk = {folder.key: folder for folder in folders(self._root, on_unreadable)}
        for key in sorted(known | on_disk.keys()):
            if cancellation is not None and cancellation.requested:
                return self._verified(checked, cancelled=True)
            with self._database.reading() as connection:
                records = index.in_folder(connection, *key)
            found_out: list[tuple[bool, int, str]] = []
            for record in records:
                changed = self._verify_file(record, on_problem)
                if changed is not record.changed:
                    found_out.append((changed, record.id, record.place.sop_instance_uid))
                checked += 1
                on_progress(checked, total)
            if found_out:
                with self._database.writing() as connection:
                    index.mark_changed(connection, found_out)
            if key in on_disk:
                known_places = {record.place for record in records} | missing
                places = on_disk[key].places(on_unreadable)
                self._find_unrecorded([place for place, _ in places if place not in known_places], on_problem)
        for place in sorted(missing, key=lambda place: str(place.path)):
            on_problem(self._problem_of_lost(place.under(self._root)))
        return self._verified(checked)

    def _verified(self, checked: int, *, cancelled: bool = False) -> VerifyResult:
        return VerifyResult(
            checked=checked,
            problems=tuple(self._problems),
            received_so=tuple(self._received_so),
            cancelled=cancelled,
        )

    def _verify_file(self, record: Record, on_problem: OnProblem) -> bool:
        """Read a file; whether it counts as changed."""
        path = record.place.under(self._root)
        problem = problem_of(path, record.sha256)
        if problem is not None:
            on_problem(self._note(problem.kind, problem.path, problem.detail))
        elif flaws := flaws_of(path):
            self._received_so.append(ReceivedSo(path=path, detail=flaws))
        return problem is not None and problem.kind.gives_way

    def _find_unrecorded(self, unrecorded: list[Place], on_problem: OnProblem) -> None:
        for place in unrecorded:
            detail = say("It is not in the index: rebuild the index to see it.")
            on_problem(self._note(ArchiveProblemKind.NOT_INDEXED, place.under(self._root), detail))

    def _problem_of_lost(self, path: Path) -> ArchiveProblem:
        if not is_gone(path):
            return self._note(ArchiveProblemKind.CHANGED, path, say("It can no longer be read as what was received."))
        return self._note(ArchiveProblemKind.MISSING, path, say(GONE))


def _heed(cancellation: Cancellation | None) -> None:
    if cancellation is not None and cancellation.requested:
        raise Cancelled
