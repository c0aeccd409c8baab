"""A home of which one program after another opens the queue, and retrievals that end as a test wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from qrstation.errors import ArchiveFault, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import Event, Job, JobChanged, JobState
from qrstation.model.instances import InstanceKey
from qrstation.model.retrieve import ExpectedInstance, RetrieveRequest, RetrieveResult, Verdict
from qrstation.services.jobs import JobQueue, Retrieve
from qrstation.services.planning import Expectations
from qrstation.services.progress import Progress
from qrstation.store.jobs import JobStore
from tests.unit.services.test_jobs import result


def wanted(uid: str) -> InstanceKey:
    """What a scripted retrieval wants under a UID."""
    return InstanceKey("1.2", "1.2.1", uid)


MISSED = replace(result(Verdict.PARTIAL), received=1, expected=3, missing=(wanted("b"), wanted("c")), may_pass=True)


class Clock:
    """Stands still until somebody turns it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Scripted:
    """A retrieval that comes to one end after another."""

    def __init__(self, *ends: RetrieveResult | QrError, expected: Iterable[str] = ()) -> None:
        self.ends = list(ends)
        self.known: list[list[str]] = []
        self._expected = [
            ExpectedInstance(
                sop_instance_uid=uid, sop_class_uid="1", series_instance_uid="1.2.1", study_instance_uid="1.2"
            )
            for uid in expected
        ]

    def __call__(
        self,
        request: RetrieveRequest,
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
    ) -> RetrieveResult:
        self.known.append([one.sop_instance_uid for one in expectations.known()])
        expectations.keep(self._expected)
        end = self.ends.pop(0)
        if isinstance(end, QrError):
            raise end
        return end


class Place:
    """One home: its queue as one program after another opens it, its disk, clock and hours."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.path = folder / "jobs.sqlite"
        self.stack = stack
        self.clock = Clock()
        self.closed: dict[str, datetime] = {}
        self.on_disk: set[str] = set()
        self.disk_is_gone = False
        self.events: list[Event] = []

    def open(self, retrieve: Retrieve) -> JobQueue:
        store = self.stack.enter_context(closing(JobStore(self.path)))
        return JobQueue(
            store,
            retrieve,
            self.events.append,
            on_disk=self._look,
            closed_until=self.closed.get,
            now=self.clock,
        )

    def _look(self, _request: RetrieveRequest, instances: Iterable[InstanceKey]) -> frozenset[InstanceKey]:
        if self.disk_is_gone:
            raise ArchiveFault("The archive could not be looked through: its folder is gone.")
        return frozenset(key for key in instances if key.sop_instance_uid in self.on_disk)

    def told(self) -> list[Job]:
        return [event.job for event in self.events if isinstance(event, JobChanged)]


def state_of(queue: JobQueue, job: Job) -> JobState:
    return queue.get(job.id).state
