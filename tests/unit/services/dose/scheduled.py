"""A home with saved dose queries, of which one program after another runs some, at a node that answers as wanted."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from qrstation.errors import QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import Branch, DoseOrder, DoseQuery, DoseReview, DoseStage
from qrstation.model.dose_schedule import RelativeDays, SavedQuery, SavedRun, Timing
from qrstation.model.events import Job, JobState, with_result
from qrstation.model.outcomes import EchoResult
from qrstation.model.retrieve import RetrieveRequest
from qrstation.services.dose.saved import SavedQueries
from qrstation.services.dose.schedules import Schedules
from qrstation.services.job_list import STATES
from qrstation.store.dose_records import open_records
from qrstation.store.saved_runs import SavedRuns
from tests.unit.services.queue_place import Clock
from tests.unit.services.test_jobs import result

BERLIN = ZoneInfo("Europe/Berlin")


def saved_query(name: str = "CT", days: str = "yesterday", **timing: object) -> SavedQuery:
    order = DoseOrder(node="PACS", query=DoseQuery(branches=(Branch.CT,), all_dates=True))
    return SavedQuery(name=name, order=order, days=RelativeDays.parse(days), timing=Timing(**timing))  # type: ignore[arg-type]


class ScriptedRetrieval:
    """A workstation's dose retrieval that answers as a test wants it, and keeps what it was asked."""

    def __init__(self) -> None:
        self.silent: QrError | None = None
        self.fault: BaseException | None = None
        self.problems: tuple[str, ...] = ()
        self.keeps = True
        self.during: Callable[[], None] = lambda: None
        self.orders: list[DoseOrder] = []
        self.paused_job: Job | None = None
        self.told: list[SavedRun] = []

    def ready(self, order: DoseOrder, cancellation: Cancellation | None = None) -> tuple[EchoResult, EchoResult]:
        if self.silent is not None:
            raise self.silent
        return EchoResult(node="PACS", ok=True), EchoResult(node="this workstation", ok=True)

    def review(
        self, order: DoseOrder, *, on_stage: Callable[[DoseStage], None], cancellation: Cancellation | None
    ) -> DoseReview:
        self.orders.append(order)
        self.during()
        if self.fault is not None:
            raise self.fault
        stopped = cancellation is not None and cancellation.requested
        return DoseReview(order=order, studies=(), responses=0, problems=self.problems, cancelled=stopped)

    def paused(self, saved_as: str) -> Job | None:
        return self.paused_job

    def tell_run(self, run: SavedRun) -> None:
        self.told.append(run)

    def retrieve(self, review: DoseReview) -> Job | None:
        if not self.keeps:
            return None
        request = RetrieveRequest(node=review.order.node, keys=())
        return Job(id=7, request=request, state=JobState.WAITING, created=datetime.now(UTC))


class Home:
    """One home, its clock, and the node behind it."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        self.stack = stack
        self.clock = Clock()
        self.retrieval = ScriptedRetrieval()

    def queries(self) -> SavedQueries:
        return SavedQueries(self.folder / "dose-queries.json", now=self.clock)

    def open(self) -> tuple[Schedules, SavedRuns]:
        """Open what is kept, as a program does that starts."""
        database = self.stack.enter_context(closing(open_records(self.folder / "dose.sqlite")))
        runs = self.stack.enter_context(closing(SavedRuns(database)))
        return Schedules(self.queries(), runs, now=self.clock, zone=BERLIN), runs

    def due(self, schedules: Schedules) -> tuple[str, ...]:
        """Name what a front end would run now."""
        return tuple(one.saved.name for one in schedules.standings() if one.is_due(self.clock()))

    def later(self, **by: float) -> None:
        self.clock.now += timedelta(**by)


def ended(state: JobState, received: int = 3) -> Callable[[Job], Job]:
    """Bring a job to an end."""
    verdicts = {of: verdict for verdict, of in STATES.items()}

    def end(job: Job) -> Job:
        job = replace(job, state=state)
        if state not in verdicts:
            return job
        return with_result(job, replace(result(verdicts[state]), received=received))

    return end


def never(job: Job) -> Job:
    raise AssertionError(f"job {job.id} was not to run")


BUG = KeyError("a bug")
FAULT = QrError("The node broke off.", advice="Ask again.")
