"""The core being opened: at the start, and again when that failed, as often as it takes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from qrstation import settings as settings_file
from qrstation.errors import ArchiveFault, ArchiveNotOpened, QrError
from qrstation.model.events import Event
from qrstation.model.nodes import Address
from qrstation.paths import Paths
from qrstation.settings import Settings
from qrstation.ui.archive.wording import repair_words
from qrstation.ui.values import NotOpened, Opened
from qrstation.words import say

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation


class Opening:
    """Opens the core and gives it to workers, who wait for it; meanwhile the settings are here alone.

    Parameters
    ----------
    paths
        Where the settings are.
    make_workstation
        Opens the core.

    Attributes
    ----------
    workstation
        The core; none while it is not open.
    """

    def __init__(self, paths: Paths, make_workstation: Callable[[], Workstation]) -> None:
        self._paths = paths
        self._make_workstation = make_workstation
        self._why_not = QrError(say("qrstation is being closed."))
        self._ended = threading.Event()
        self._handing_over = threading.Lock()
        self._is_closing = False
        self._never_set = False
        """Whether nothing was ever set before this run."""
        self.workstation: Workstation | None = None

    @property
    def core(self) -> Workstation:
        """The core, for workers: what is asked while it is being opened waits for it.

        Raises
        ------
        QrError
            It could not be opened.
        """
        if not self.is_open():
            raise self._why_not
        assert self.workstation is not None
        return self.workstation

    def is_open(self) -> bool:
        """Whether the core could be opened, once that has been tried."""
        self._ended.wait()
        return self.workstation is not None

    def begin(self) -> None:
        """Let everybody wait from now on until it has been tried to open it."""
        self._ended.clear()

    def end(self) -> None:
        """Let nobody wait for it any more; a core that is still being opened is closed as soon as it is open."""
        with self._handing_over:
            self._is_closing = True
        self._ended.set()

    def open(self, hear: Callable[[Event], None]) -> Opened | NotOpened | None:
        """Open the core; ``hear`` is called with its events, on any thread.

        None where it is open already, or is not wanted any more.
        """
        if self.workstation is not None:
            self._ended.set()
            return None
        self._never_set = self._never_set or not settings_file.were_set(self._paths.settings_file)
        try:
            workstation = self._make_workstation()
        except QrError as fault:
            self._why_not = fault
            self._ended.set()
            return self._not_opened(fault)
        with self._handing_over:
            self.workstation = None if self._is_closing else workstation
        if self.workstation is None:
            workstation.close()
            return None
        workstation.subscribe(hear)
        workstation.audit.note_start("window")
        self._ended.set()
        return Opened(
            first_start=self._never_set and not workstation.nodes.all(),
            settings=workstation.settings,
            nodes=workstation.nodes.all(),
            jobs=workstation.jobs.all(),
            archive_folder=workstation.archive_folder,
            warnings=(*workstation.warnings, *repair_words(workstation.archive.repaired)),
        )

    def save_settings(self, wanted: Settings, shown: Settings) -> str:
        """Save what differs from the settings that were shown, without the core.

        Returns
        -------
        str
            Who is let in again by that, as sentences; empty where nobody was kept out because settings were lost.

        Raises
        ------
        ArchiveFault
            They cannot be saved; the old ones stand.
        """
        saved = settings_file.change(self._paths.settings_file, shown, wanted, lambda _: None)
        return saved.contents.told_of_callers if saved.is_lost else ""

    def _not_opened(self, fault: QrError) -> NotOpened:
        from qrstation.services.listening import not_listening

        try:
            settings = settings_file.load(self._paths.settings_file).contents
        except ArchiveFault:
            return NotOpened(fault=fault)
        address = Address(
            ae_title=settings.ae_title, host=settings.listens_on, port=settings.port, tls=settings.wants_tls
        )
        return NotOpened(
            fault=fault,
            settings=settings,
            listener=not_listening(address, str(fault)),
            archive_folder=settings.archive_folder or self._paths.archive,
            another_folder_helps=isinstance(fault, ArchiveNotOpened),
        )
