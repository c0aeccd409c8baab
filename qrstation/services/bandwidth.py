"""Receiving no faster than a node's bandwidth allows: who sends is held up by not being read."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable

from qrstation.model.cancellation import Cancellation
from qrstation.model.instances import IncomingInstance, InstanceSink, InstanceStored, InstanceWriter
from qrstation.services.receiver import Passage

CREDIT = 0.25
"""Time (s) not used, for want of data or while the disk was written, that may be made up for."""


class Throttle:
    """Holds up all that write through it, so that together they take no more than a bandwidth.

    Parameters
    ----------
    bandwidth
        Bytes/s; none: it holds nobody up.
    cancellation
        Nobody is held up any more when it is requested.
    now, wait
        The clock, and how to wait on it, in seconds.
    """

    def __init__(
        self,
        bandwidth: int | None,
        cancellation: Cancellation,
        *,
        now: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        self._bandwidth = bandwidth
        self._cancellation = cancellation
        self._now = now
        self._wait = wait or cancellation.wait
        self._lock = threading.Lock()
        self._held_until = -math.inf

    @property
    def held_until(self) -> float:
        """Until when somebody is held up, or was at last, on the clock of `time.monotonic`."""
        return self._held_until

    def take(self, count: int) -> None:
        """Wait until it is the turn of so many bytes."""
        if self._bandwidth is None or self._cancellation.requested:
            return
        with self._lock:
            now = self._now()
            first = now if self._held_until == -math.inf else max(self._held_until, now - CREDIT)
            self._held_until = first + count / self._bandwidth
            left = self._held_until - now
        if left > 0:
            self._wait(left)

    def sink(self, sink: InstanceSink) -> InstanceSink:
        """Wrap a sink, so that what goes into it is held up."""
        return _Sink(sink, self)

    def writer(self, writer: InstanceWriter) -> InstanceWriter:
        """Wrap the writer of one instance, so that what it takes is held up."""
        return writer if self._bandwidth is None else _Writer(writer, self)

    def passage(self, concerns: Callable[[IncomingInstance], bool]) -> Passage:
        """What holds up the instances that are of some concern, on their way through a receiver."""

        def passage(incoming: IncomingInstance, writer: InstanceWriter) -> InstanceWriter:
            return self.writer(writer) if concerns(incoming) else writer

        return passage


class _Sink:
    def __init__(self, sink: InstanceSink, throttle: Throttle) -> None:
        self._sink = sink
        self._throttle = throttle

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        return self._throttle.writer(self._sink.begin(incoming))


class _Writer:
    def __init__(self, writer: InstanceWriter, throttle: Throttle) -> None:
        self._writer = writer
        self._throttle = throttle

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self._writer.write(data)
        self._throttle.take(len(data))

    @property
    def sender_may_go_on(self) -> bool:
        """Never: it is to be held up."""
        return False

    def check(self, rest: int = 0) -> bool:
        return self._writer.check(rest)

    def close(self) -> InstanceStored:
        return self._writer.close()

    def abandon(self) -> None:
        self._writer.abandon()
