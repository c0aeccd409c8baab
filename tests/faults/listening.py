"""A listener with little room, for hostile peers, and what must be as before after each of them."""

from __future__ import annotations

import logging
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from qrstation.dicom.acceptor import ListenerLimits
from qrstation.dicom.listener import Listener
from qrstation.model.nodes import Address
from qrstation.services.receiver import Receiver
from qrstation.store.archive import Archive
from tests.faults import raw_peer as raw
from tests.promptness import SOON, eventually
from tests.unit.dicom.memory import MemoryArchive, MemorySink

LIMITS = ListenerLimits(
    pdu=replace(ListenerLimits().pdu, bytes=1 << 16),
    instance=1 << 17,
    message=1 << 15,
    waiting_messages=8,
)
"""Little room, and the usual time for who behaves, however busy the machine is."""
BEFORE_HASTY = replace(LIMITS, negotiation=0.3)
"""For peers that fall silent before there is an association."""
AFTER_HASTY = replace(LIMITS, idle=0.5, response=0.5, pdu=replace(LIMITS.pdu, seconds=0.3))
"""For peers that fall silent on an association."""
elsewhere = pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere a machine has but one address of its own.")
"""A test whose peers have several addresses."""


class Server:
    """A listener, its sink, and the means to ask whether it lives."""

    def __init__(
        self, archive: MemoryArchive | None = None, limits: ListenerLimits = LIMITS, *, sink: Any = None, **options: Any
    ) -> None:
        self.sink: Any = sink or MemorySink()
        address = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
        self.listener = Listener(address, sink=self.sink, archive=archive, limits=limits, **options)
        self.address = self.listener.start().address

    def answers(self, *, within: float = SOON, source: str = "127.0.0.1") -> bool:
        """Whether an honest peer gets its C-ECHO answered, now or as soon as there is room."""
        deadline = time.monotonic() + within
        while not raw.is_answered(self.address, source=source):
            if time.monotonic() > deadline:
                return False
        return True


class Stronghold(Server):
    """A listener whose instances go to an archive on disk."""

    def __init__(
        self, folder: Path, limits: ListenerLimits = LIMITS, on_mended: Callable[[Path], None] = lambda _: None
    ) -> None:
        self.folder = folder
        self.stored = Archive(folder / "archive", folder / "index.sqlite", on_mended)
        try:
            super().__init__(limits=limits, sink=Receiver(self.stored, lambda _: None))
        except BaseException:
            self.stored.close()
            raise
        self._log = _Heard()

    def close(self) -> None:
        """Let go of everything."""
        self.listener.stop()
        self.stored.close()
        self._log.forget()

    @property
    def held(self) -> int:
        """How many instances are in the archive."""
        return self.stored.stats().instances

    @contextmanager
    def unmoved(self, *, warnings: int = 1) -> Iterator[None]:
        """See that what happens in the block leaves nothing behind but some lines in the log, and nobody unserved."""
        threads = set(threading.enumerate())
        self._log.lines.clear()
        yield
        assert self.answers()
        assert eventually(lambda: set(threading.enumerate()) <= threads), "threads were left"
        assert not list(self.folder.rglob("*.part"))
        assert eventually(lambda: len(self._log.about("127.0.0.1")) > 1), "nothing was logged"
        assert not any(line.exc_info for line in self._log.lines if line.levelno >= logging.INFO)
        assert not any(sign < " " for line in self._log.lines for sign in line.getMessage())
        said = [line.getMessage() for line in self._log.lines if line.levelno >= logging.WARNING]
        assert len(said) <= warnings, said


@dataclass
class Memory:
    """What was in use at most, in bytes."""

    peak: int = 0


@contextmanager
def traced() -> Iterator[Memory]:
    """Measure what all threads take while the block lasts."""
    memory = Memory()
    tracemalloc.start()
    try:
        yield memory
        memory.peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


class _Heard(logging.Handler):
    """What is logged of our own."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[logging.LogRecord] = []
        self._logger = logging.getLogger("qrstation")
        self._before = self._logger.level
        self._logger.setLevel(logging.DEBUG)
        self._logger.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record)

    def about(self, host: str) -> list[str]:
        return [line.getMessage() for line in self.lines if host in line.getMessage()]

    def forget(self) -> None:
        self._logger.removeHandler(self)
        self._logger.setLevel(self._before)
