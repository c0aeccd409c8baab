"""What we fetch or import ourselves is flushed in groups, beside the receiving: it need not be safe one by one."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePath

from qrstation.errors import ArchiveFault
from qrstation.store import files, index
from qrstation.store.database import Database
from qrstation.store.index import Record
from qrstation.store.layout import Place

GROUP = "group "
"""Prefix of the states that tell of groups not flushed yet."""
FLUSHED_AT_ONCE = 64
"""Files, from which on it is worth while to flush beside the receiving."""
_SIDE_BY_SIDE = 4
WAITING_AT_MOST = 1024
"""Files that wait for their flush; who brings one more is held up."""


@dataclass(frozen=True, slots=True)
class Unflushed:
    """A file that is not safe yet, and the row of the index that says so."""

    id: int
    place: Place


class Flushing:
    """Flushes the files of groups, and notes in the index that it was done.

    Parameters
    ----------
    root
        Folder of the archive.
    token
        Name of this process among those that write to the archive.
    """

    def __init__(self, root: Path, database: Database, token: str) -> None:
        self._root = root
        self._database = database
        self._token = token
        self._lock = threading.Lock()
        self._groups = 0
        self._beside: ThreadPoolExecutor | None = None
        self._running: Future[None] | None = None
        self._waiting: list[Unflushed] = []
        self._fault: ArchiveFault | None = None
        self._flushing = threading.Lock()

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
            self._groups += 1
        try:
            with self._database.writing() as connection:
                if not index.state(connection, GROUP + self._token):
                    index.keep_state(connection, GROUP + self._token, str(time.time_ns()))
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
            self._flush(at_end=True)
        finally:
            with self._lock:
                # Whoever fetched meanwhile may have lost something: after a failed flush the system may call clean
                # what it has not written, and the next one goes well.
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
            self._flush(at_end=True)

    def _flush_beside(self) -> None:
        """Flush while others receive; what goes wrong is told when a group ends."""
        with suppress(ArchiveFault):
            self._flush(at_end=False)

    def _flush(self, *, at_end: bool) -> None:
        with self._flushing:
            with self._lock:
                waiting, self._waiting = self._waiting, []
            try:
                self._flush_files([one.place for one in waiting])
                with self._database.writing(flushed=at_end) as connection:
                    index.mark_flushed(connection, [(one.id, one.place.sop_instance_uid) for one in waiting])
                    with self._lock:
                        over = not self._groups and not self._waiting
                    if over:
                        index.keep_state(connection, GROUP + self._token, "")
            except BaseException as fault:
                with self._lock:
                    self._waiting += waiting
                    if isinstance(fault, ArchiveFault):
                        self._fault = fault
                raise

    def make_safe(self, records: Iterable[Record]) -> None:
        """Flush files that a group, of this process or another one, was to flush later.

        Raises
        ------
        ArchiveFault
            The disk does not take them.
        """
        self._flush_files([record.place for record in records])

    def _flush_files(self, places: Sequence[Place]) -> None:
        """Flush files, several at once, for a file system writes its journal for all that wait; then their folders."""
        folders: set[PurePath] = {PurePath()}
        folders.update(*((place.folder, place.folder.parent) for place in places))
        with (
            files.disk_faults("flush what was received", self._root),
            ThreadPoolExecutor(_SIDE_BY_SIDE, thread_name_prefix="flushing") as pool,
        ):
            list(pool.map(_flush_if_there, [place.under(self._root) for place in places]))
            for folder in folders:
                with suppress(FileNotFoundError):
                    files.flush_folder(self._root / folder)


def _flush_if_there(path: Path) -> None:
    with suppress(FileNotFoundError):
        files.flush_file(path)
