"""Handing on what was fetched: to a folder, or by C-STORE to another node; again later where that may help.

What is owed is on the disk before it is tried, and what was acknowledged is noted before the next is sent.
"""

from __future__ import annotations

import errno
import hashlib
import logging
import platform
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from qrstation.dicom.storing import store
from qrstation.dose.telling import left_as_processed
from qrstation.errors import ArchiveFault, InvalidInput, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import DoseReview, HandOn
from qrstation.model.handing_on import Handed, HandOnStanding, HandOnState, Target, TargetKind, hand_on_folder
from qrstation.model.identity import Caller
from qrstation.model.instances import InstanceKey, StoredInstance
from qrstation.model.nodes import RemoteNode
from qrstation.services.dose.delivery import Delivery, OnProgress
from qrstation.store import files, locks
from qrstation.store.archive import Archive
from qrstation.store.exporting import copy_into, sweep_copies
from qrstation.store.handed_on import HandedOn
from qrstation.words import counted, later, say

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_AMISS = (errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.ENODEV)

_UNREADABLE = later("Its file in the archive cannot be read. Verify the archive.")

_log = logging.getLogger(__name__)


def folder_of(text: str) -> str:
    """Read the folder that an order names; see `hand_on_folder`.

    Raises
    ------
    InvalidInput
        It names none.
    """
    try:
        return hand_on_folder(text)
    except ValueError as problem:
        raise InvalidInput(str(problem)) from problem


def check_folder(hand_on: HandOn) -> None:
    """Make sure, before anything is asked, that the folder of an order is there.

    Raises
    ------
    InvalidInput
        It is not.
    """
    if hand_on.folder and not Path(hand_on.folder).is_dir():
        raise InvalidInput(
            say("There is no folder {folder}.", folder=hand_on.folder),
            advice=say("Make it first, or name one that is there."),
        )


class HandingOn:
    """Hands on objects of the archive, one target after another; only one thread or process of a home at a time.

    Parameters
    ----------
    records
        What is owed and what was acknowledged.
    archive
        Where the objects are.
    node_of
        Finds a node by its name; `InvalidInput` where there is none.
    caller
        Says who we are towards a node.
    lock
        File that whoever is at work holds a lock on.
    now
        The clock.
    on_served
        Hears what arrived at a target, of how many that were tried.
    """

    def __init__(
        self,
        records: HandedOn,
        archive: Archive,
        *,
        node_of: Callable[[str], RemoteNode],
        caller: Callable[[RemoteNode], Caller],
        lock: Path,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        on_served: Callable[[Target, Sequence[StoredInstance], int], None] = lambda _target, _arrived, _tried: None,
    ) -> None:
        self._records = records
        self._archive = archive
        self._node_of = node_of
        self._caller = caller
        self._lock = lock
        self._now = now
        self._on_served = on_served
        home = f"{platform.node()} {lock.absolute()}"
        self._mark = hashlib.sha256(home.encode()).hexdigest()[:16]
        """In the names of copies that this home has not finished: another one's may be in the same folder."""

    def as_known(self, hand_on: HandOn) -> HandOn:
        """Name where an order has its objects go as the node book and the file system do."""
        try:
            folder = hand_on_folder(hand_on.folder)
        except ValueError:
            # It was refused before anything was asked, so it is none any more: it is told not to be there.
            folder = str(Path(hand_on.folder).absolute())
        node = hand_on.node
        with suppress(InvalidInput):  # What the book has no more is told when it is to be reached.
            node = self._node_of(node).name if node else ""
        return HandOn(folder=folder, node=node)

    def targets_of(self, hand_on: HandOn) -> tuple[Target, ...]:
        """Where an order has its objects go."""
        known = self.as_known(hand_on)
        places = ((TargetKind.FOLDER, known.folder), (TargetKind.NODE, known.node))
        return tuple(Target(kind=kind, place=place) for kind, place in places if place)

    def owe(self, hand_on: HandOn, instances: Sequence[InstanceKey], *, run: str, anew: bool = False) -> None:
        """Put down that what a run has fetched is to go where its order says; nothing is sent yet.

        Parameters
        ----------
        anew
            Whether also what went there before.
        """
        for target in self.targets_of(hand_on):
            if added := self._records.owe(target, instances, run=run, now=self._now(), anew=anew):
                _log.info("%s to be handed on to %s", counted(added, "object"), target)

    def owe_held(self, hand_on: HandOn, instances: Sequence[InstanceKey], *, run: str) -> None:
        """Put down also what a run found here already, as far as it never went where its order says.

        What failed there before has failed still, and stands with the run.
        """
        targets = self.targets_of(hand_on)
        here = self._here(instances) if targets else ()
        for target in targets:
            done = self._done(target, here)
            missing = [key for key in here if key not in done]
            if added := self._records.owe(target, missing, run=run, now=self._now(), fetched=False):
                _log.info("%s here before to be handed on to %s", counted(added, "object"), target)

    def as_seen_there(self, review: DoseReview) -> DoseReview:
        """Tell of what a review leaves out what of it went before where its order says, and what of it still goes."""
        targets = self.targets_of(review.order.hand_on)
        if not targets:
            return review
        left = left_as_processed(review)
        here, owed, went_before = self._here(left), set[InstanceKey](), set(left)
        for target in targets:
            done = self._done(target, left)
            owed.update(key for key in here if key not in done)
            went_before &= done
        return replace(review, owed=frozenset(owed), went_before=frozenset(went_before))

    def run_of(self, review: DoseReview) -> str:
        """Find the run that carried out a review; empty: none did."""
        return self._records.run_after(review.made)

    def _done(self, target: Target, instances: Sequence[InstanceKey]) -> frozenset[InstanceKey]:
        """Which of some instances went to a target; an earlier version put them down by their UIDs alone."""
        went = {key for key, state in self._records.on_record(target).items() if state is HandOnState.DONE}
        return frozenset(key for key in instances if key in went or InstanceKey("", "", key.sop_instance_uid) in went)

    def _here(self, instances: Sequence[InstanceKey]) -> tuple[InstanceKey, ...]:
        here = self._archive.on_disk(instances)
        return tuple(key for key in instances if key in here)

    def attempt(
        self,
        targets: Sequence[Target] | None = None,
        *,
        at_once: bool = False,
        anew: bool = False,
        on_progress: OnProgress = lambda _done, _total: None,
        cancellation: Cancellation | None = None,
    ) -> None:
        """Hand on what is due; what came of it is in `standing`.

        Parameters
        ----------
        targets
            Those that are served; none: all.
        at_once
            Whether to try also what waits for its time or has failed.
        anew
            Whether to try also what was acknowledged before.
        on_progress
            Hears how many objects of how many of a target are done with.

        Raises
        ------
        Cancelled
            It was stopped while another program was handing on.
        ArchiveFault
            The archive or the record cannot be used; what is owed stays owed.
        """
        stop = cancellation or Cancellation()
        with locks.alone(self._lock, stop):
            served = self._records.targets() if targets is None else targets
            if at_once or anew:
                self._records.revive(served, anew=anew)
            for target in served:
                if stop.requested:
                    return
                self._serve(target, on_progress, stop)

    def standing(self, *, run: str | None = None) -> tuple[HandOnStanding, ...]:
        """How it stands with each target, of everything or of what one run of a dose query fetched."""
        return self._records.standing(run=run)

    def standing_of(self, hand_on: HandOn, run: str) -> tuple[HandOnStanding, ...]:
        """How it stands where an order has its objects go: with what a run fetched, and with all that is owed there."""
        targets = self.targets_of(hand_on)
        standings = self._records.standing(run=run, with_owed=True) if targets else ()
        return tuple(one for one in standings if one.target in targets)

    def objects(self) -> tuple[Handed, ...]:
        """Every object with every target."""
        return self._records.all()

    def next_due(self) -> datetime | None:
        """When something is due next, maybe in the past; none when nothing waits."""
        return self._records.next_due(self._now())

    def _serve(self, target: Target, on_progress: OnProgress, cancellation: Cancellation) -> None:
        due = self._records.due(target, self._now())
        if not due:
            return
        _log.info("handing on %s to %s", counted(len(due), "object"), target)
        delivery = Delivery(self._records, due, self._now, on_progress)
        found = self._held(due, delivery)
        try:
            if target.kind is TargetKind.FOLDER:
                _copy(target, found, delivery, cancellation, self._mark)
            else:
                self._send(target, found, delivery, cancellation)
        finally:
            if found:
                self._on_served(target, delivery.arrived(found), len(found))
        _log.info("%s", delivery.words)

    def _held(self, due: Sequence[Handed], delivery: Delivery) -> list[StoredInstance]:
        """Find the files of owed objects; what was removed from the archive is closed."""
        keys = [handed.key for handed in due]
        copies = self._archive.copies(keys)
        recorded = self._archive.held(keys)
        for key in keys:
            if key not in recorded:
                delivery.close(key, HandOnState.GONE, say("It was removed from the archive before it was handed on."))
            elif key not in copies:
                delivery.again(key, say("Its file cannot be found in the archive, or has changed. Verify the archive."))
        # Of several files of one instance the last is what was fetched last.
        return [delivery.found(key, copies[key][-1]) for key in keys if key in copies]

    def _send(
        self, target: Target, found: Sequence[StoredInstance], delivery: Delivery, cancellation: Cancellation
    ) -> None:
        if not found:
            return
        try:
            node = self._node_of(target.place)
            store(node, found, caller=self._caller(node), on_result=delivery.answered, cancellation=cancellation)
        except ArchiveFault:
            raise
        except QrError as fault:
            delivery.not_reached(fault)


def _copy(
    target: Target, found: Sequence[StoredInstance], delivery: Delivery, cancellation: Cancellation, mark: str
) -> None:
    folder = Path(target.place)
    sweep_copies(folder, mark)
    for instance in found:
        if cancellation.requested:
            return
        uid, key = instance.sop_instance_uid, instance.key
        try:
            copy = copy_into(folder, instance.path, uid, mark=mark)
            files.flush_folder(folder)
        except OSError as error:
            of_ours = error.filename is not None and Path(error.filename) == instance.path
            delivery.again(key, say(_UNREADABLE) if of_ours else _in_words(error, folder))
            continue
        apart = say("Another file had that name already, so it was kept apart as {file}.", file=copy.name)
        delivery.close(key, HandOnState.DONE, apart if copy.stem != uid else "")


def _in_words(error: OSError, folder: Path) -> str:
    reason = say("The system says: {reason}.", reason=error.strerror or error)
    if error.errno in _FULL:
        return say("The disk of the folder {folder} is full. {reason} Free some space.", folder=folder, reason=reason)
    if error.errno in _FORBIDDEN:
        return say(
            "Writing into the folder {folder} is not allowed. {reason} Check its permissions.",
            folder=folder,
            reason=reason,
        )
    if error.errno in _AMISS:
        return say(
            "The folder {folder} is not there. {reason} Check that its disk or network drive is connected.",
            folder=folder,
            reason=reason,
        )
    return say("The folder {folder} did not take a file. {reason} Check the disk.", folder=folder, reason=reason)
