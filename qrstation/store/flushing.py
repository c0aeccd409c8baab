"""What we fetch or import ourselves is flushed in groups, beside the receiving: it need not be safe one by one."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePath

from qrstation.errors import ArchiveFault
from qrstation.store import files, index
from qrstation.store.database import Database
from qrstation.store.incoming import Incoming
from qrstation.store.index import Record
from qrstation.store.layout import Place
from qrstation.words import later, say

FLUSHED_AT_ONCE = 64
"""Files, from which on it is worth while to flush beside the receiving."""
_SIDE_BY_SIDE = 4
WAITING_AT_MOST = 1024
"""Files that wait for their flush; who brings one more is held up."""


GiveUp = Callable[[sqlite3.Connection, Sequence[Record]], None]
"""Takes files and their rows out of the archive, within a transaction."""


@dataclass(frozen=True, slots=True)
class Unflushed:
    """A file that is not safe yet, and the row of the index that says so."""

    id: int
    place: Place


class Flushing:
    """Flushes the files of groups, and notes in the index that it was done.

    A row that is not marked as unflushed is on the medium with its file: whoever finds it so may rely on it.

    Parameters
    ----------
    root
        Folder of the archive.
    incoming
        Keeps note of a group that has begun.
    give_up
        Takes away what may be lost, so that it is fetched again.
    """

    def __init__(self, root: Path, database: Database, incoming: Incoming, give_up: GiveUp) -> None:
        self._root = root
        self._database = database
        self._incoming = incoming
        self._give_up = give_up
        self._lock = threading.Lock()
        self._groups = 0
        self._beside: ThreadPoolExecutor | None = None
        self._running: Future[None] | None = None
        self._waiting: list[Unflushed] = []
        self._fault: ArchiveFault | None = None
        self._flushing = threading.Lock()
        self._doubtful: set[Place] = set()
        self._has_failed = False

    @property
    def has_groups(self) -> bool:
        """Whether what we fetch or import is flushed in groups now."""
        return self._groups > 0

    @contextmanager
    def grouped(self) -> Iterator[None]:
        """Flush in groups while the block lasts; all of it is flushed when it ends.

        Raises
        ------
        ArchiveFault
            Something could not be flushed, then or while the block lasted.
        """
        with self._lock:
            self._incoming.begin_group()
            self._groups += 1
        try:
            yield
        finally:
            self._end_group()

    def _end_group(self) -> None:
        with self._lock:
            self._groups -= 1
            beside = None if self._groups else self._beside
            if beside is not None:
                self._beside = None
        if beside is not None:
            beside.shutdown()
        try:
            self._flush()
        finally:
            with self._lock:
                # Whoever fetched meanwhile may have lost something.
                fault = self._fault
                if not self._groups:
                    self._fault = None
        if fault is not None:
            raise fault

    def wait(self, unflushed: Unflushed) -> None:
        """Have a file flushed by the end of its group.

        Raises
        ------
        ArchiveFault
            So many wait that it was done at once, and the disk does not take them.
        """
        with self._lock:
            self._waiting.append(unflushed)
            at_once = not self._groups or len(self._waiting) >= WAITING_AT_MOST
            idle = self._running is None or self._running.done()
            if idle and not at_once and len(self._waiting) >= FLUSHED_AT_ONCE:
                self._beside = self._beside or ThreadPoolExecutor(1, thread_name_prefix="flushing")
                self._running = self._beside.submit(self._flush_beside)
        if at_once:
            self._flush()

    def _flush_beside(self) -> None:
        """Flush while others receive; what goes wrong is told when a group ends."""
        with suppress(ArchiveFault):
            self._flush()

    def _flush(self) -> None:
        with self._flushing:
            with self._lock:
                waiting, self._waiting = self._waiting, []
            try:
                fault = self._make_safe(waiting)
            except BaseException as unnoted:
                with self._lock:
                    self._waiting += waiting
                    if isinstance(unnoted, ArchiveFault):
                        self._fault = unnoted
                raise
            if fault is not None:
                with self._lock:
                    self._fault = fault
                raise fault
            with self._lock:
                # What was given up may lie in its place again after a power cut: who starts then looks for it.
                if not self._groups and not self._waiting and not self._has_failed:
                    self._incoming.end_group()

    def make_safe(self, records: Iterable[Record]) -> None:
        """Flush files that a group, of this process or another one, was to flush later.

        Raises
        ------
        ArchiveFault
            The disk does not take them.
        """
        with self._flushing:
            fault = self._make_safe([Unflushed(record.id, record.place) for record in records])
        if fault is not None:
            raise fault

    def _make_safe(self, unflushed: Sequence[Unflushed]) -> ArchiveFault | None:
        """Flush files and note it; give up those that cannot be flushed, for they may be lost, and say why.

        After a failed flush the system may call clean what it never wrote: the next flush would go well, for nothing.
        """
        if not unflushed:
            return None
        there, fault = self._flush_files([one.place for one in unflushed if one.place not in self._doubtful])
        with files.disk_faults(later("flush what was received"), self._root), self._database.writing() as connection:
            safe = [one for one in unflushed if one.place in there]
            index.mark_flushed(connection, [(one.id, one.place.sop_instance_uid) for one in safe])
            lost = [one.place for one in unflushed if one.place in self._doubtful]
            copies = [record for place in lost for record in index.copies(connection, place.sop_instance_uid)]
            # What was pushed meanwhile is safe by itself.
            self._give_up(connection, [record for record in copies if record.unflushed and record.place in lost])
        self._doubtful.difference_update(lost)
        return fault

    def _flush_files(self, places: Sequence[Place]) -> tuple[set[Place], ArchiveFault | None]:
        """Flush files, several at once, for a file system writes its journal for all that wait; then their folders.

        Which are there and safe, and what went wrong with others: those are doubtful from now on.
        """
        folders: dict[PurePath, OSError | None] = {PurePath(): None}
        for place in places:
            folders.update({place.folder: None, place.folder.parent: None})
        with ThreadPoolExecutor(_SIDE_BY_SIDE, thread_name_prefix="flushing") as pool:
            paths = [place.under(self._root) for place in places]
            faults = dict(zip(places, pool.map(partial(_fault_of, files.flush_file), paths), strict=True))
        for folder in folders:
            folders[folder] = _fault_of(files.flush_folder, self._root / folder)
        there, fault = set(), None
        for place, own in faults.items():
            above = (folders[folder] for folder in (place.folder, place.folder.parent, PurePath()))
            known = [error for error in (own, *above) if error is not None]
            if not known:
                there.add(place)
            elif failed := [error for error in known if not isinstance(error, FileNotFoundError)]:
                self._doubtful.add(place)
                self._has_failed = True
                fault = fault or files.fault_of(failed[0], say("flush what was received"), self._root)
        return there, fault


def _fault_of(flush: Callable[[Path], None], path: Path) -> OSError | None:
    try:
        flush(path)
    except OSError as error:
        return error
    return None
