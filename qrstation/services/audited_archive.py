"""The archive whose exports, imports and removals stand in the audit trail."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from qrstation.errors import ArchiveFault, ArchiveNotOpened, QrError
from qrstation.model.archive import ImportResult
from qrstation.model.audit import AuditKind, AuditOutcome, HandledCount, handled_of
from qrstation.model.cancellation import Cancellation
from qrstation.model.instances import InstanceStored
from qrstation.model.query import MatchKey
from qrstation.services.audit import Audit
from qrstation.store.archive import Archive
from qrstation.words import say


class AuditedArchive(Archive):
    """See `qrstation.store.archive.Archive`; these of its methods do the same and note it."""

    def __init__(
        self, directory: Path, index: Path, audit: Audit, on_mended: Callable[[Path], None] = lambda _: None
    ) -> None:
        try:
            super().__init__(directory, index, on_mended)
        except ArchiveFault as fault:
            raise ArchiveNotOpened(fault.title, detail=fault.detail, advice=fault.advice) from fault
        self._audit = audit

    def remove(self, keys: Sequence[MatchKey]) -> int:
        """Delete everything held at or below some entities."""
        with self._audit.doing(AuditKind.REMOVED) as deed:
            deed.handled = handled_of(self.instances(keys))
            deed.objects = super().remove(keys)
            return deed.objects

    def export(
        self,
        keys: Sequence[MatchKey],
        folder: Path,
        on_progress: Callable[[int, int], None] = lambda _, __: None,
        cancellation: Cancellation | None = None,
    ) -> int:
        """Copy everything at or below some entities into folders that people can read."""
        with self._audit.doing(AuditKind.EXPORTED, place=str(folder)) as deed:
            deed.handled = handled_of(self.instances(keys))
            deed.objects = super().export(keys, folder, on_progress, cancellation)
            if cancellation is not None and cancellation.requested:
                deed.outcome = AuditOutcome.IN_PART
            return deed.objects

    def import_(
        self,
        paths: Iterable[Path],
        on_stored: Callable[[InstanceStored], None] = lambda _: None,
        on_refused: Callable[[Path, QrError], None] = lambda _, __: None,
        cancellation: Cancellation | None = None,
    ) -> ImportResult:
        """Import files, and all files in folders and below."""
        asked, count = tuple(paths), HandledCount()

        def stored(one: InstanceStored) -> None:
            count.add(one.instance)
            on_stored(one)

        place = str(asked[0]) if len(asked) == 1 else f"{len(asked)} files or folders"
        with self._audit.doing(AuditKind.IMPORTED, place=place) as deed:
            try:
                result = super().import_(asked, stored, on_refused, cancellation)
            finally:
                deed.handled = count.handled
                deed.objects = sum(one.instances or 0 for one in count.handled)
            if result.refused or result.cancelled:
                deed.outcome = AuditOutcome.IN_PART if deed.objects else AuditOutcome.FAILED
            return result


class ArchiveOnDemand:
    """An archive that is opened when it is first needed, and not any more once it was closed.

    Parameters
    ----------
    open_archive
        Opens it.
    """

    def __init__(self, open_archive: Callable[[], Archive]) -> None:
        self._open_archive = open_archive
        self._opening = threading.Lock()
        self._archive: Archive | None = None
        self._is_closed = False

    def archive(self) -> Archive:
        """The archive.

        Raises
        ------
        ArchiveFault
            It cannot be used, or was closed.
        """
        with self._opening:
            if self._is_closed:
                raise ArchiveFault(say("qrstation is being closed."))
            if self._archive is None:
                self._archive = self._open_archive()
            return self._archive

    def close(self) -> None:
        """Let go of it, for good."""
        with self._opening:
            self._is_closed = True
            if self._archive is not None:
                self._archive.close()
