"""What the window has done in the archive, on threads of their own."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qrstation.errors import QrError
from qrstation.model.archive import ArchiveProblemKind, HeldFile
from qrstation.model.cancellation import Cancellation
from qrstation.model.instances import InstanceStored
from qrstation.model.preview import Preview
from qrstation.model.query import MatchKey
from qrstation.ui.archive.holding import Holding
from qrstation.ui.values import ArchiveDone, ArchiveProgress, ArchiveTask, HeldCounted
from qrstation.ui.workers import Mailbox, Worker
from qrstation.words import counted, later, say, sentence

if TYPE_CHECKING:
    from qrstation.store.archive import Archive

SHOWN_PROBLEMS = 200
"""Most sentences about refused files that are kept for the window."""
_RETRIEVE_AGAIN = later(
    "Retrieve what is missing or changed again: it does not count as held, and gives way to what comes."
)


class ArchiveWork(QObject):
    """Counts, exports, imports and removes; each request returns at once.

    Parameters
    ----------
    archive
        Gives the archive; called on a worker.
    make_worker
        Makes a thread of that name.
    mailbox
        The way back to the window's thread.
    on_stored
        Hears of each imported instance, on a worker.
    read_file
        Reads what is held of an instance, none when nothing is; called on a worker.
    """

    held_counted = Signal(object)
    """`HeldCounted`"""
    measured = Signal(object)
    """`ArchiveStats`"""
    progressed = Signal(object)
    """`ArchiveProgress`"""
    done = Signal(object)
    """`ArchiveDone`"""
    folder_found = Signal(object)
    """Path of the folder of an entity."""
    holding_told = Signal(object)
    """`Holding`"""
    preview_told = Signal(object)
    """`Preview`"""
    held_file_told = Signal(object)
    """`HeldFile`"""

    def __init__(
        self,
        archive: Callable[[], Archive],
        make_worker: Callable[[str], Worker],
        mailbox: Mailbox,
        on_stored: Callable[[InstanceStored], None],
        read_file: Callable[[MatchKey], HeldFile | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._mailbox = mailbox
        self._on_stored = on_stored
        self._read_file = read_file
        self._counting = make_worker("holdings")
        self._working = make_worker("archive")
        self._cancellation = Cancellation()

    def count(self, keys: Sequence[MatchKey]) -> None:
        """Count what is held at or below each key; `held_counted` has the numbers."""
        asked = tuple(keys)

        def work() -> None:
            self._mailbox.post(self.held_counted.emit, HeldCounted(counts=self._archive().held_counts(asked)))

        self._counting.do(work)

    def measure(self) -> None:
        """Measure the archive; `measured` has the figures."""
        self._counting.do(lambda: self._mailbox.post(self.measured.emit, self._archive().stats()))

    def find_folder(self, key: MatchKey) -> None:
        """Look up the folder of an entity; `folder_found` has it."""

        def work() -> None:
            folder = self._archive().folder(key)
            if folder is None:
                raise QrError(say("Nothing of this is held any more."), advice=say("Search again."))
            self._mailbox.post(self.folder_found.emit, folder)

        self._counting.do(work)

    def tell_holding(self, keys: Sequence[MatchKey]) -> None:
        """Look up the files of entities; `holding_told` has them."""
        asked = tuple(keys)

        def work() -> None:
            archive = self._archive()
            holding = Holding.of(asked, archive.instances(asked), archive.directory)
            self._mailbox.post(self.holding_told.emit, holding)

        self._counting.do(work)

    def tell_preview(self, path: Path) -> None:
        """Draw a small picture of a file; `preview_told` has it, or the reason why there is none."""
        self._counting.do(lambda: self._mailbox.post(self.preview_told.emit, _draw_preview(path)))

    def tell_held_file(self, key: MatchKey) -> None:
        """Read all attributes of an instance; `held_file_told` has them where it is held."""

        def work() -> None:
            if (held := self._read_file(key)) is not None:
                self._mailbox.post(self.held_file_told.emit, held)

        self._counting.do(work)

    def remove(self, keys: Sequence[MatchKey]) -> None:
        """Remove entities from the archive and from its disk."""
        asked = tuple(keys)
        self._start(lambda _: ArchiveDone(task=ArchiveTask.REMOVE, count=self._archive().remove(asked)))

    def export(self, keys: Sequence[MatchKey], folder: Path) -> None:
        """Copy entities into readable folders."""
        asked = tuple(keys)

        def work(cancellation: Cancellation) -> ArchiveDone:
            count = self._archive().export(
                asked, folder, partial(self._tell, ArchiveTask.EXPORT), cancellation=cancellation
            )
            return ArchiveDone(task=ArchiveTask.EXPORT, count=count, folder=folder)

        self._start(work)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Take DICOM files, and folders of them, into the archive."""
        asked = tuple(paths)

        def work(cancellation: Cancellation) -> ArchiveDone:
            numbers = itertools.count(1)
            problems: list[str] = []

            def stored(instance: InstanceStored) -> None:
                self._on_stored(instance)
                self._tell(ArchiveTask.IMPORT, next(numbers), None)

            def refused(path: Path, fault: QrError) -> None:
                if len(problems) < SHOWN_PROBLEMS:
                    problems.append(f"{path.name}: {fault}")

            result = self._archive().import_(asked, stored, refused, cancellation=cancellation)
            held = counted(result.held_already, "object was held already", "objects were held already")
            return ArchiveDone(
                task=ArchiveTask.IMPORT,
                count=result.stored + result.conflicts,
                problems=tuple(problems),
                conflicts=result.conflicts,
                remark=sentence(held) if result.held_already else "",
            )

        self._start(work)

    def verify(self) -> None:
        """Compare every file with what was received."""

        def work(cancellation: Cancellation) -> ArchiveDone:
            result = self._archive().verify(
                on_progress=partial(self._tell, ArchiveTask.VERIFY), cancellation=cancellation
            )
            problems = tuple(f"{problem.path.name}: {problem.detail}" for problem in result.problems)
            missing = sum(problem.kind is ArchiveProblemKind.MISSING for problem in result.problems)
            again = missing or any(problem.kind.gives_way for problem in result.problems)
            return ArchiveDone(
                task=ArchiveTask.VERIFY,
                count=result.checked,
                problems=problems,
                missing=missing,
                received_so=tuple(f"{one.path.name}: {one.detail}" for one in result.received_so),
                remark=say(_RETRIEVE_AGAIN) if again else "",
            )

        self._start(work)

    def accept_missing(self) -> None:
        """Forget files that were received and are gone."""
        self._start(lambda _: ArchiveDone(task=ArchiveTask.ACCEPT, count=self._archive().accept_missing()))

    def list_conflicts(self) -> None:
        """Name the files that have the same SOP Instance UID and other bytes."""

        def work(_: Cancellation) -> ArchiveDone:
            groups = self._archive().conflicts()
            named = (f"{group[0].sop_instance_uid}: {', '.join(str(one.path) for one in group)}" for group in groups)
            return ArchiveDone(task=ArchiveTask.CONFLICTS, count=len(groups), problems=tuple(named))

        self._start(work)

    def list_quarantine(self) -> None:
        """Name the files that were put aside, and why."""

        def work(_: Cancellation) -> ArchiveDone:
            found = self._archive().quarantine.files()
            named = tuple(f"{each.path}: {each.reason}" for each in found)
            return ArchiveDone(task=ArchiveTask.QUARANTINE, count=len(found), problems=named)

        self._start(work)

    def export_quarantine(self, folder: Path) -> None:
        """Copy the files that were put aside into a folder."""

        def work(_: Cancellation) -> ArchiveDone:
            count = self._archive().quarantine.export(folder)
            return ArchiveDone(task=ArchiveTask.EXPORT, count=count, folder=folder)

        self._start(work)

    def remove_quarantine(self) -> None:
        """Delete the files that were put aside."""
        self._start(lambda _: ArchiveDone(task=ArchiveTask.REMOVE, count=self._archive().quarantine.remove()))

    def stop(self) -> None:
        """Stop the work that takes a while."""
        self._cancellation.request()

    def end(self) -> None:
        """Stop, and let the threads leave."""
        self.stop()
        self._counting.end()
        self._working.end()

    def _start(self, work: Callable[[Cancellation], ArchiveDone]) -> None:
        self._cancellation = Cancellation()
        self._working.do(partial(self._run, work, self._cancellation))

    def _run(self, work: Callable[[Cancellation], ArchiveDone], cancellation: Cancellation) -> None:
        self._mailbox.post(self.done.emit, work(cancellation))
        self._mailbox.post(self.measured.emit, self._archive().stats())

    def _tell(self, task: ArchiveTask, done: int, total: int | None) -> None:
        self._mailbox.post(self.progressed.emit, ArchiveProgress(task=task, done=done, total=total))


def _draw_preview(path: Path) -> Preview:
    from qrstation.services.preview import preview_of

    return preview_of(path)
