"""Tells, once, when the archive's disk takes no more or is about to, and when that has passed."""

from __future__ import annotations

import os
import shlex
import threading
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qrstation.errors import ArchiveFault, DiskFull
from qrstation.model.disk import DiskState
from qrstation.model.events import DiskChanged, Event, Severity
from qrstation.model.instances import InstanceStored
from qrstation.services.announcements import Announcements
from qrstation.store.volumes import is_on_network
from qrstation.words import later, say, sentences

if TYPE_CHECKING:
    from qrstation.store.archive import Archive

_BETWEEN_MEASUREMENTS = 10.0
"""Seconds, at least, between two looks at the room that is left while objects arrive."""
_BETWEEN_COUNTS = 1.0
"""Seconds, at least, between two events that differ in the number of refused objects alone."""
_QUIET = 10.0
"""Seconds without a refusal after which an object that is taken shows that a trouble is over."""
_LOW_ADVICE = later("Free some space, or choose another folder in the settings: on a full disk nothing can be kept.")
_LOW_ADVICE_OF_INDEX = later("Free some space there: on a full disk nothing can be kept.")
_FULL_ADVICE = later("Free some space: receiving goes on by itself, and a transfer that stopped can be retried.")


class DiskWatch:
    """Hears of what could not be kept and of what was, and looks at the disk when it is asked to.

    Each trouble is one sentence when it begins and one when it is over, however many objects it concerns. Objects are
    tried all the while, so receiving goes on by itself. A full disk is full until there is more room than when it last
    refused something, for it may have taken smaller objects meanwhile. Any other trouble may concern one folder alone,
    while objects pass elsewhere: it lasts until something is taken and nothing was refused for a while.

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
        self._too_little: int | None = None
        self._refused_at = float("-inf")
        self._taken_since = False
        self._told_refused = 0
        self._measured = self._counted = float("-inf")
        announcements.subscribe(self._heard)

    @property
    def state(self) -> DiskState:
        """As it was last found."""
        return self._state

    def refused(self, fault: ArchiveFault) -> None:
        """Take note of an object that could not be kept."""
        room = self._room_at(fault)
        with self._lock:
            before = self._state
            self._state = replace(self._in_trouble(fault, room), refused=before.refused + 1)
            now = self._refused_at = time.monotonic()
            self._taken_since = False
            due = now - self._counted >= _BETWEEN_COUNTS
            if due:
                self._counted = now
        self._tell(before, self._state, due=due)

    def look(self) -> DiskState:
        """Look at the disk, and say what has changed."""
        try:
            self._archive.check_disk(trying=bool(self._state.trouble))
            found = self._measure()
        except ArchiveFault as fault:
            room = self._room_at(fault)
            with self._lock:
                before, self._state = self._state, self._in_trouble(fault, room)
                # What a trial found, a trial may find to be over.
                self._refused_at, self._taken_since = float("-inf"), True
        else:
            with self._lock:
                before = self._state
                if self._is_over(found):
                    self._state, self._too_little = found, None
        self._tell(before, self._state, due=True)
        return self._state

    def _heard(self, event: Event) -> None:
        """Look at the disk now and then while objects arrive, and at once when a full one has room again."""
        if not isinstance(event, InstanceStored) or self._archive.directory not in event.instance.path.parents:
            return
        now = time.monotonic()
        self._taken_since = True
        if now - self._measured >= _BETWEEN_MEASUREMENTS or (self._state.trouble and self._has_room_again()):
            self._measured = now
            self.look()

    def _has_room_again(self) -> bool:
        with suppress(ArchiveFault):
            return self._too_little is not None and (self._measure().room or 0) > self._too_little
        return False

    def _is_over(self, found: DiskState) -> bool:
        """Whether the trouble, if there is one, has passed where the disk was found to take something."""
        if not self._state.trouble:
            return True
        if self._too_little is not None:
            return not found.low or (found.room or 0) > self._too_little
        return self._taken_since and time.monotonic() - self._refused_at >= _QUIET

    def _measure(self) -> DiskState:
        found = DiskState(free_bytes=self._archive.free_bytes(), index_free_bytes=self._archive.index_free_bytes())
        if not found.low:
            return found
        return replace(found, advice=say(_LOW_ADVICE if found.room == found.free_bytes else _LOW_ADVICE_OF_INDEX))

    def _room_at(self, fault: ArchiveFault) -> int | None:
        """How much room did not suffice; none where that is not what is wrong."""
        if isinstance(fault, DiskFull):
            with suppress(ArchiveFault):
                return self._measure().room
        return None

    def _in_trouble(self, fault: ArchiveFault, room: int | None) -> DiskState:
        """How the disk stands by what it refused."""
        self._too_little = None if room is None else max(self._too_little or 0, room)
        if isinstance(fault, DiskFull):
            trouble, advice = say("Disk full."), say(_FULL_ADVICE)
            return replace(self._state, trouble=trouble, detail=fault.detail, advice=advice, free_bytes=0)
        return replace(self._state, trouble=fault.title, detail=fault.detail, advice=fault.advice)

    def _tell(self, before: DiskState, after: DiskState, *, due: bool) -> None:
        """Say what changed from one state to the next."""
        if after.trouble and after.trouble != before.trouble:
            self._announcements.say(Severity.ERROR, sentences(after.trouble, after.detail, after.advice))
        elif before.trouble and not after.trouble:
            self._announcements.say(Severity.INFO, before.passed)
            if self._told_refused != before.refused:
                self._announcements.announce(DiskChanged(state=before))
        if after.low and not before.low and not after.trouble:
            self._announcements.say(Severity.WARNING, sentences(after.title, after.advice))
        is_new = before.trouble != after.trouble or before.low != after.low
        if is_new or (due and self._told_refused != after.refused):
            self._told_refused = after.refused
            self._announcements.announce(DiskChanged(state=after))


def folder_warnings(own: Path, archive: Path) -> tuple[str, ...]:
    """Sentences about the folder of the index and the queue, and about that of the archive where it lies elsewhere."""
    return (*_drive_warnings(own), *(() if archive.is_relative_to(own) else _access_warnings(archive)))


def _access_warnings(archive: Path) -> tuple[str, ...]:
    """What is to be said of a folder that was there before, with rights that others have; servers have their own."""
    if os.name != "posix" or is_on_network(archive) or not archive.stat().st_mode & 0o077:
        return ()
    return (
        say(
            "Other users of this computer may look into the archive's folder {folder}, or change what is "
            "in it, as its permissions are. If they should not: chmod 700 {quoted}",
            folder=archive,
            quoted=shlex.quote(str(archive)),
        ),
    )


def _drive_warnings(folder: Path) -> tuple[str, ...]:
    if not is_on_network(folder):
        return ()
    return (
        say(
            "The program's own files are on a network drive, {folder}: the index of the archive and the "
            "list of transfers are not safe there, and may be damaged when the connection is lost or two "
            "computers use them. Keep them on a disk of this computer (--home), and choose the network "
            "folder as archive folder in the settings.",
            folder=folder,
        ),
    )
