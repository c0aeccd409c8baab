"""The one door by which instances enter: durable file, index, event."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from qrstation.errors import ArchiveFault, QrError
from qrstation.model.events import Event
from qrstation.model.instances import IncomingInstance, InstanceSink, InstanceStored, InstanceWriter, Origin

Watcher = Callable[[InstanceStored], None]
Concern = Callable[[IncomingInstance], bool]
Passage = Callable[[IncomingInstance, InstanceWriter], InstanceWriter]
"""What an instance goes through on its way in: gives the writer itself, or one around it."""


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
        self._moving: list[tuple[str, Concern]] = []

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        """Start an instance; see `InstanceSink.begin`.

        What is part of somebody else's C-MOVE is a push: nobody here would fetch it again.
        """
        with self._arrived:
            passages = tuple(self._passages)
            moving = tuple(self._moving)
        is_ours = any(incoming.move_originator == ae_title and concerns(incoming) for ae_title, concerns in moving)
        if incoming.origin is Origin.MOVE and not is_ours:
            incoming = incoming._replace(origin=Origin.PUSH)
        writer: InstanceWriter
        try:
            writer = _AnnouncingWriter(self._archive.begin(incoming), self._note, self._refused)
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
    def moving(self, ae_title: str, concerns: Concern, watcher: Watcher) -> Iterator[None]:
        """Take what names this Move Originator, and is of concern, for our own C-MOVE's, and watch, in the block."""
        ours = ae_title, concerns
        with self._arrived:
            self._moving.append(ours)
        try:
            with self.watching(watcher):
                yield
        finally:
            with self._arrived:
                self._moving.remove(ours)

    def wait_until(self, satisfied: Callable[[], bool], deadline: Callable[[], float]) -> None:
        """Wait until `satisfied`, or until a deadline on the clock of `time.monotonic`; both may change meanwhile."""
        with self._arrived:
            while not satisfied() and (left := deadline() - time.monotonic()) > 0:
                self._arrived.wait(left)

    def wake(self) -> None:
        """Have whoever waits look again."""
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
    def __init__(self, writer: InstanceWriter, note: Watcher, refused: Callable[[ArchiveFault], None]) -> None:
        self._writer = writer
        self._note = note
        self._refused = refused

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
            return self._writer.check(rest)
        except ArchiveFault as fault:
            self._refused(fault)
            raise

    def close(self) -> InstanceStored:
        try:
            stored = self._writer.close()
        except ArchiveFault as fault:
            self._refused(fault)
            raise
        self._note(stored)
        return stored

    def abandon(self) -> None:
        self._writer.abandon()


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
