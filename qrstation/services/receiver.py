"""The one door by which instances enter: durable file, index, event."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from qrstation.errors import ArchiveFault, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import Event
from qrstation.model.instances import IncomingInstance, InstanceSink, InstanceStored, InstanceWriter, Origin

Watcher = Callable[[InstanceStored], None]
Passage = Callable[[IncomingInstance, InstanceWriter], InstanceWriter]
"""What an instance goes through on its way in: gives the writer itself, or one around it."""

_LONGEST_KEEPING = 60.0
"""Seconds after which a disk that does not take what came is not waited for."""


class Receiver:
    """Takes instances into the archive and tells everyone who waits for them.

    Parameters
    ----------
    archive
        Makes each instance safe before it is told.
    announce
        Hears of every instance that arrived.
    refused
        Hears of every instance that the archive's disk or index did not take.
    """

    def __init__(
        self,
        archive: InstanceSink,
        announce: Callable[[Event], None],
        refused: Callable[[ArchiveFault], None] = lambda _: None,
    ) -> None:
        self._archive = archive
        self._announce = announce
        self._refused = refused
        self._arrived = threading.Condition()
        self._watchers: list[Watcher] = []
        self._passages: list[Passage] = []
        self._moving: list[str] = []
        self._being_kept = 0

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        """Start an instance; see `InstanceSink.begin`.

        What is part of somebody else's C-MOVE is a push: nobody here would fetch it again.
        """
        with self._arrived:
            passages = tuple(self._passages)
            is_ours = incoming.move_originator in self._moving
        if incoming.origin is Origin.MOVE and not is_ours:
            incoming = incoming._replace(origin=Origin.PUSH)
        writer: InstanceWriter
        try:
            writer = _AnnouncingWriter(self._archive.begin(incoming), self._note, self._refused, self._keep)
        except QrError as fault:
            if isinstance(fault, ArchiveFault):
                self._refused(fault)
            writer = _RefusingWriter(fault)
        for passage in passages:
            writer = passage(incoming, writer)
        return writer

    @contextmanager
    def passing(self, passage: Passage) -> Iterator[None]:
        """Have every instance that is begun while the block lasts go through `passage`, on the receiving thread."""
        with self._arrived:
            self._passages.append(passage)
        try:
            yield
        finally:
            with self._arrived:
                self._passages.remove(passage)

    @contextmanager
    def watching(self, watcher: Watcher) -> Iterator[None]:
        """Have `watcher` called, on the receiving thread, for each instance stored while the block lasts."""
        with self._arrived:
            self._watchers.append(watcher)
        try:
            yield
        finally:
            with self._arrived:
                self._watchers.remove(watcher)

    @contextmanager
    def moving(self, ae_title: str, watcher: Watcher) -> Iterator[None]:
        """Take what names this Move Originator for our own C-MOVE's while the block lasts, and watch."""
        with self._arrived:
            self._moving.append(ae_title)
        try:
            with self.watching(watcher):
                yield
        finally:
            with self._arrived:
                self._moving.remove(ae_title)

    def wait_for_arrivals(
        self, may_come: Callable[[], bool], deadline: Callable[[], float], cancellation: Cancellation
    ) -> None:
        """Wait while more may come.

        Parameters
        ----------
        may_come, deadline
            The latter on the clock of `time.monotonic`; both may change meanwhile.
        """
        with cancellation.calling(self._wake), self._arrived:
            while may_come() and not cancellation.requested and (left := deadline() - time.monotonic()) > 0:
                self._arrived.wait(left)

    def wait_for_kept(self, cancellation: Cancellation) -> None:
        """Wait until all is kept, or refused, whose sender has gone on."""
        latest = time.monotonic() + _LONGEST_KEEPING
        self.wait_for_arrivals(lambda: self._being_kept > 0, lambda: latest, cancellation)

    def _keep(self, more: int) -> None:
        with self._arrived:
            self._being_kept += more
            self._arrived.notify_all()

    def _wake(self) -> None:
        with self._arrived:
            self._arrived.notify_all()

    def _note(self, stored: InstanceStored) -> None:
        with self._arrived:
            watchers = tuple(self._watchers)
        for watcher in watchers:
            watcher(stored)
        with self._arrived:
            self._arrived.notify_all()
        self._announce(stored)


class _AnnouncingWriter:
    def __init__(
        self,
        writer: InstanceWriter,
        note: Watcher,
        refused: Callable[[ArchiveFault], None],
        keeping: Callable[[int], None],
    ) -> None:
        self._writer = writer
        self._note = note
        self._refused = refused
        self._keeping = keeping
        self._is_being_kept = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        try:
            self._writer.write(data)
        except ArchiveFault as fault:
            self._refused(fault)
            raise

    @property
    def sender_may_go_on(self) -> bool:
        return self._writer.sender_may_go_on

    def check(self, rest: int = 0) -> bool:
        try:
            is_checked = self._writer.check(rest)
        except ArchiveFault as fault:
            self._refused(fault)
            raise
        if is_checked and not self._is_being_kept:
            self._is_being_kept = True
            self._keeping(1)
        return is_checked

    def close(self) -> InstanceStored:
        try:
            stored = self._closed()
            self._note(stored)
            return stored
        finally:
            self._end()

    def _closed(self) -> InstanceStored:
        try:
            return self._writer.close()
        except ArchiveFault as fault:
            self._refused(fault)
            raise

    def abandon(self) -> None:
        self._writer.abandon()
        self._end()

    def _end(self) -> None:
        if self._is_being_kept:
            self._is_being_kept = False
            self._keeping(-1)


class _RefusingWriter:
    """Stands for an instance that the archive does not take, so that whoever waits for it hears of it."""

    def __init__(self, fault: QrError) -> None:
        self._fault = fault

    def write(self, data: bytes | bytearray | memoryview) -> None:  # noqa: ARG002
        raise self._fault

    @property
    def sender_may_go_on(self) -> bool:
        return False

    def check(self, rest: int = 0) -> bool:  # noqa: ARG002
        raise self._fault

    def close(self) -> InstanceStored:
        raise self._fault

    def abandon(self) -> None:
        pass
