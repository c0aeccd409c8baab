"""An index that turns out to be damaged while it is in use is made anew from the files, without starting again."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from qrstation.store import lost
from qrstation.store.database import Database
from qrstation.store.incoming import Incoming
from qrstation.store.ingest import Ingest
from qrstation.store.reconcile import Reconciler


class Mending:
    """Looks, before the archive is used, whether its index was found to be damaged, and makes it anew.

    Parameters
    ----------
    root
        Folder of the archive.
    on_mended
        Is told where the damaged index is kept.
    """

    def __init__(
        self,
        root: Path,
        database: Database,
        ingest: Ingest,
        incoming: Incoming,
        on_mended: Callable[[Path], None],
    ) -> None:
        self._root = root
        self._database = database
        self._ingest = ingest
        self._incoming = incoming
        self._on_mended = on_mended
        self._lock = threading.Lock()

    def look(self) -> None:
        """Mend the index if it is damaged; who comes meanwhile waits.

        Not while something is fetched: its files are not on the medium yet, and only the damaged index says so.

        Raises
        ------
        ArchiveFault
            It cannot be made anew.
        """
        if self._database.is_damaged and (kept := self._mended()):
            self._on_mended(kept)

    def _mended(self) -> Path | None:
        with self._lock:
            if not self._database.is_damaged or self._ingest.flushing.has_groups:
                return None
            with self._database.anew() as kept, closing(lost.Remains(kept)) as remains:
                Reconciler(self._root, self._database, self._ingest, remains=remains).repair(self._incoming)
            return kept
