"""Saved dose queries at work: which are due, a run from the first C-ECHO to the last object, and what came of it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Protocol

from qrstation.dose.telling import days_words
from qrstation.errors import Cancelled, InvalidInput, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.counting import counted
from qrstation.model.dose import DoseOrder, DoseReview, DoseStage
from qrstation.model.dose_schedule import RunState, SavedQuery, SavedRun, SavedStanding
from qrstation.model.events import Event, Job, JobChanged, JobState
from qrstation.model.outcomes import EchoResult, without_comments
from qrstation.paths import Paths
from qrstation.services.dose.retrieval import summary_of
from qrstation.services.dose.saved import SavedQueries
from qrstation.services.dose.schedule import next_due
from qrstation.store.dose_records import DoseRecords
from qrstation.store.saved_runs import SavedRuns

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

_log = logging.getLogger(__name__)

_STATES = {
    JobState.COMPLETE: RunState.DONE,
    JobState.UNVERIFIED: RunState.DONE,
    JobState.PARTIAL: RunState.PARTIAL,
    JobState.FAILED: RunState.FAILED,
}
"""Where a run stands after its retrieval; after any other end it was stopped."""


@contextmanager
def open_schedules(paths: Paths) -> Iterator[Schedules]:
    """Open the saved queries of a home and what is known of their runs, for as long as the block lasts.

    Raises
    ------
    ArchiveFault
        A file cannot be opened.
    """
    paths.make()
    with closing(DoseRecords(paths.dose_records)) as records, closing(SavedRuns(records.database)) as runs:
        yield Schedules(SavedQueries(paths.dose_queries_file), runs)


class Retrieves(Protocol):
    """What a run asks of the workstation; see `qrstation.services.dose.retrieval.DoseRetrieval`."""

    def ready(self, order: DoseOrder, cancellation: Cancellation | None = None) -> tuple[EchoResult, EchoResult]:
        """Make sure that the remote node and the store answer."""

    def review(
        self, order: DoseOrder, *, on_stage: Callable[[DoseStage], None], cancellation: Cancellation | None
    ) -> DoseReview:
        """Ask the node, and decide what is to be fetched."""

    def retrieve(self, review: DoseReview) -> Job | None:
        """Put what is to be fetched into the queue."""


class Schedules:
    """Saved dose queries, their times and their runs; safe from several threads and programs on the same home.

    The core brings no threads: a front end asks how the queries stand, and runs those that are due.

    Parameters
    ----------
    queries, runs
        What is kept.
    now
        The clock, with its time zone.
    zone
        Where the clock on the wall hangs; none: where this computer is.
    """

    def __init__(
        self,
        queries: SavedQueries,
        runs: SavedRuns,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        zone: tzinfo | None = None,
    ) -> None:
        self.queries = queries
        self._runs = runs
        self._now = now
        self._zone = zone

    def standings(self) -> tuple[SavedStanding, ...]:
        """Tell of each saved query when it runs next, and how it ran last.

        Raises
        ------
        ArchiveFault
            The files cannot be read.
        """
        return tuple(map(self._standing, self.queries.all()))

    def standing(self, name: str) -> SavedStanding:
        """Tell it of one of them.

        Raises
        ------
        InvalidInput
            There is none of that name.
        ArchiveFault
            The files cannot be read.
        """
        return self._standing(self.queries.named(name))

    def history(self, name: str = "", limit: int = 100) -> tuple[SavedRun, ...]:
        """List runs, the latest first; of all queries where no name is given."""
        return self._runs.history(name, limit)

    def run(
        self,
        name: str,
        retrieves: Retrieves,
        *,
        finish: Callable[[Job], Job],
        on_stage: Callable[[DoseStage], None] = lambda _: None,
        cancellation: Cancellation | None = None,
        only_if_due: bool = False,
    ) -> SavedRun | None:
        """Run a saved query now, on the calling thread; what comes of it is noted, whatever it is.

        Parameters
        ----------
        retrieves
            Carries out the query.
        finish
            Brings the retrieval to its end, or waits for that, and gives it as it stands then.
        only_if_due
            Whether nothing is done where its time has not come, or another program ran it meanwhile.

        Returns
        -------
        SavedRun
            What came of it; none where another program or thread runs it, or it was not due.

        Raises
        ------
        InvalidInput
            There is no such query.
        Cancelled
            It was stopped before anything was fetched.
        QrError
            The nodes do not both answer, or the query failed.
        """
        saved, now, stop = self.queries.named(name), self._now(), cancellation or Cancellation()
        latest = None
        if only_if_due:
            standing = self._standing(saved)
            if standing.next_due is None or standing.next_due > now:
                return None
            latest = 0 if standing.last_run is None else standing.last_run.id
        order = saved.order_at(now.astimezone(self._zone).replace(tzinfo=None))
        run = self._runs.begin(saved.name, asked_of(order), now, latest=latest)
        if run is None:
            _log.info("%s is run elsewhere: left to that run", saved.name)
            return None
        _log.info("%s begins: %s", saved.name, run.asked)
        return self._noting(run, lambda: _carry_out(run, order, retrieves, finish, on_stage, stop))

    def _noting(self, run: SavedRun, carry_out: Callable[[], SavedRun]) -> SavedRun:
        """Note what came of a run, also where a fault or a bug ended it."""
        ended = replace(run, state=RunState.FAILED, words="A fault in qrstation itself ended it; see the log.")
        try:
            ended = carry_out()
        except Cancelled:
            ended = replace(run, state=RunState.STOPPED, words="Stopped before anything was fetched.")
            raise
        except QrError as fault:
            ended = replace(run, state=RunState.FAILED, words=str(fault))
            raise
        finally:
            ended = replace(ended, ended=self._now(), words=without_comments(ended.words))
            self._runs.keep(ended)
            severity = logging.WARNING if ended.state.needs_a_person else logging.INFO
            _log.log(severity, "%s ended %s: %s", run.name, ended.state, ended.words)
        return ended

    def _standing(self, saved: SavedQuery) -> SavedStanding:
        last = self._runs.last(saved.name)
        last_run = None if last is None else last.started
        due = next_due(saved, last_run=last_run, now=self._now(), zone=self._zone)
        return SavedStanding(saved=saved, next_due=due, last_run=last)


def rested(workstation: Workstation, job: Job, cancellation: Cancellation) -> Job:
    """Wait until a job that others run rests, or nobody wants to wait any more; the job as it stands then."""
    heard = threading.Event()
    stands = job

    def hear(event: Event) -> None:
        nonlocal stands
        if isinstance(event, JobChanged) and event.job.id == job.id:
            stands = event.job
            if not stands.state.active:
                heard.set()

    unsubscribe = workstation.subscribe(hear)
    try:
        with cancellation.calling(heard.set), suppress(InvalidInput):
            # It may have come to rest before anybody listened.
            if (now := workstation.jobs.get(job.id)).state.active:
                heard.wait()
            else:
                stands = now
    finally:
        unsubscribe()
    return stands


def asked_of(order: DoseOrder) -> str:
    """Say which days of what are asked for, and where."""
    query = order.query
    branches = ", ".join(branch.words for branch in query.branches)
    sent_to = f", sent to {order.store}" if order.store else ""
    return f"{branches} of {days_words(query)} from {order.node}{sent_to}"


def _came(job: Job) -> str:
    if job.state is JobState.STOPPING:
        return "The retrieval was stopped."
    if job.state is JobState.PAUSED:
        return "The retrieval was paused; it goes on when it is resumed."
    if not job.state.ended:
        return "The retrieval was left unfinished; it goes on with the next start."
    return "" if job.result is None else f"Retrieval {summary_of(job.request, job.result)}"


def _carry_out(
    run: SavedRun,
    order: DoseOrder,
    retrieves: Retrieves,
    finish: Callable[[Job], Job],
    on_stage: Callable[[DoseStage], None],
    cancellation: Cancellation,
) -> SavedRun:
    """Ask the nodes, review, retrieve, and say what came of it."""
    on_stage(DoseStage(words="asking whether both nodes answer"))
    retrieves.ready(order, cancellation)
    review = retrieves.review(order, on_stage=on_stage, cancellation=cancellation)
    if review.cancelled:
        raise Cancelled
    job = retrieves.retrieve(review)
    found = f"{counted(len(review.studies), 'study', 'studies')} found, {len(review.kept):,} to fetch from."
    gaps = " ".join(review.problems)
    if job is None:
        state = RunState.INCOMPLETE if review.incomplete else RunState.DONE
        return replace(run, state=state, words=f"{found} Nothing to fetch. {gaps}".strip())
    on_stage(DoseStage(words=f"fetching, as transfer {job.id}"))
    job = finish(job)
    state = _STATES.get(job.state, RunState.STOPPED)
    if state is RunState.DONE and review.incomplete:
        state = RunState.INCOMPLETE
    return replace(run, state=state, job=job.id, words=f"{found} {_came(job)} {gaps}".strip())
