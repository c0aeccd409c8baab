"""Tells, once, when the archive's disk takes no more or is about to, and when that has passed."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qrstation.errors import ArchiveFault, DiskFull
from qrstation.model.counting import counted
from qrstation.model.disk import DiskState
from qrstation.model.events import DiskChanged, Event, Severity
from qrstation.model.instances import InstanceStored
from qrstation.services.announcements import Announcements
from qrstation.store.volumes import is_on_network

if TYPE_CHECKING:
    from qrstation.store.archive import Archive

_BETWEEN_MEASUREMENTS = 10.0
"""Seconds, at least, between two looks at the room that is left while objects arrive."""
_BETWEEN_COUNTS = 1.0
"""Seconds, at least, between two events that differ in the number of refused objects alone."""
_LOW_ADVICE = "Free some space, or choose another folder in the settings: on a full disk nothing can be kept."
_FULL_ADVICE = "Free some space: receiving goes on by itself, and a transfer that stopped can be retried."


class DiskWatch:
    """Hears of what could not be kept and of what was, and looks at the disk when it is asked to.

    Each trouble is one sentence when it begins and one when it is over, however many objects it concerns. Objects are
    tried all the while, so receiving goes on by itself.

    Parameters
    ----------
    archive
        Whose disk it is.
    announcements
        Tells of stored instances, and is told what is found.
    """

    def __init__(self, archive: Archive, announcements: Announcements) -> None:
        self._archive = archive
        self._announcements = announcements
        self._lock = threading.Lock()
        self._state = DiskState()
        self._measured = self._counted = float("-inf")
        announcements.subscribe(self._heard)

    @property
    def state(self) -> DiskState:
        """As it was last found."""
        return self._state

    def refused(self, fault: ArchiveFault) -> None:
        """Take note of an object that could not be kept."""
        with self._lock:
            before = self._state
            self._state = replace(_in_trouble(before, fault), refused=before.refused + 1)
            now = time.monotonic()
            due = now - self._counted >= _BETWEEN_COUNTS
            if due:
                self._counted = now
        self._tell(before, self._state, due=due)

    def look(self) -> DiskState:
        """Look at the disk, and say what has changed."""
        try:
            self._archive.check_disk(trying=bool(self._state.trouble))
            free = self._archive.free_bytes()
        except ArchiveFault as fault:
            with self._lock:
                before, self._state = self._state, _in_trouble(self._state, fault)
        else:
            with self._lock:
                before, self._state = self._state, _with_room(free)
        self._tell(before, self._state, due=True)
        return self._state

    def _heard(self, event: Event) -> None:
        """Look at the disk now and then while objects arrive, and at once when it takes them again."""
        if not isinstance(event, InstanceStored) or self._archive.directory not in event.instance.path.parents:
            return
        now = time.monotonic()
        if self._state.trouble or now - self._measured >= _BETWEEN_MEASUREMENTS:
            self._measured = now
            self.look()

    def _tell(self, before: DiskState, after: DiskState, *, due: bool) -> None:
        """Say what changed from one state to the next."""
        if after.trouble and after.trouble != before.trouble:
            self._announcements.say(Severity.ERROR, f"{after.trouble} {after.detail} {after.advice}")
        elif before.trouble and not after.trouble:
            refused = f"{counted(before.refused, 'object')} had been refused" if before.refused else "none was refused"
            self._announcements.say(Severity.INFO, f"The archive takes objects again: {refused}.")
        if after.low and not before.low and not after.trouble:
            self._announcements.say(Severity.WARNING, f"{after.title} {after.advice}")
        if before.trouble != after.trouble or before.low != after.low or (due and before.refused != after.refused):
            self._announcements.announce(DiskChanged(state=after))


def drive_warnings(folder: Path) -> tuple[str, ...]:
    """Sentences about the drive on which the index and the queue are kept."""
    if not is_on_network(folder):
        return ()
    return (
        f"The program's own files are on a network drive, {folder}: the index of the archive and the list of transfers "
        "are not safe there, and may be damaged when the connection is lost or two computers use them. Keep them on a "
        "disk of this computer (--home), and choose the network folder as archive folder in the settings.",
    )


def _with_room(free: int) -> DiskState:
    state = DiskState(free_bytes=free)
    return replace(state, advice=_LOW_ADVICE) if state.low else state


def _in_trouble(before: DiskState, fault: ArchiveFault) -> DiskState:
    """How the disk stands by what it refused."""
    if isinstance(fault, DiskFull):
        return replace(before, trouble="Disk full.", detail=fault.detail, advice=_FULL_ADVICE, free_bytes=0)
    return replace(before, trouble=fault.title, detail=fault.detail, advice=fault.advice)
