"""Saved dose queries at work: which are due, a run from the first C-ECHO to the last object, and what came of it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Protocol

from qrstation.dose.telling import days_words, not_handed_on_words
from qrstation.errors import Cancelled, InvalidInput, QrError, QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import DoseOrder, DoseReview, DoseStage, HandOn
from qrstation.model.dose_schedule import RunState, SavedQuery, SavedRun, SavedStanding
from qrstation.model.events import Event, Job, JobChanged, JobState
from qrstation.model.handing_on import HandOnStanding
from qrstation.model.information_model import Level
from qrstation.model.outcomes import EchoResult, without_comments
from qrstation.model.retrieve import Verdict
from qrstation.paths import Paths
from qrstation.services.dose.retrieval import summary_of
from qrstation.services.dose.saved import SavedQueries
from qrstation.services.dose.schedule import first_day, next_due
from qrstation.store.dose_records import DoseRecords
from qrstation.store.saved_runs import SavedRuns
from qrstation.words import counted, joined, later, say, sentence, sentences

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

_log = logging.getLogger(__name__)

_STATES = {
    JobState.COMPLETE: RunState.DONE,
    JobState.UNVERIFIED: RunState.DONE,
    JobState.PARTIAL: RunState.PARTIAL,
    JobState.FAILED: RunState.FAILED,
}
"""Where a run stands after its retrieval; see `_state_after`."""

HandsOn = Callable[[DoseReview], Sequence[HandOnStanding]]
"""Hands on what is owed where a review has it go, and tells how it stands with that and with what it brought."""


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

    def paused(self, saved_as: str) -> Job | None:
        """Find a retrieval of a saved query that the user paused."""

    def retrieve(self, review: DoseReview) -> Job | None:
        """Put what is to be fetched into the queue."""

    def tell_run(self, run: SavedRun) -> None:
        """Say on the log page what a run came to that needs a person."""


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
        hand_on: HandsOn = lambda _: (),
        on_stage: Callable[[DoseStage], None] = lambda _: None,
        cancellation: Cancellation | None = None,
        only_if_due: bool = False,
    ) -> SavedRun | None:
        """Run a saved query now, on the calling thread; what comes of it is noted, whatever it is.

        It asks for the days of those runs, too, that were missed or did not end well since the last one that did; and
        for its own days alone after that, where the node does not answer so much to the end.

        Parameters
        ----------
        retrieves
            Carries out the query.
        finish
            Brings the retrieval to its end, or waits for that, and gives it as it stands then.
        hand_on
            Hands on what is owed after that, of this run and of others.
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
        order = own = saved.order_at(now, self._zone)
        first = first_day(saved, runs=self._runs.history(saved.name), now=now, zone=self._zone)
        made_up = ""
        if order.query.date_from is not None and first < order.query.date_from:
            made_up = say(
                "The days from {first} on make up for runs that were missed or did not end well.", first=first
            )
            order = replace(order, query=replace(order.query, date_from=first))
        run = self._runs.begin(saved.name, asked_of(order), now, latest=latest)
        if run is None:
            _log.info("%s is run elsewhere: left to that run", saved.name)
            return None
        _log.info("%s begins: %s", saved.name, f"{run.asked}. {made_up}".strip())
        return self._noting(
            run,
            retrieves,
            made_up,
            lambda: _in_turn(
                run, order, own, lambda each: _carry_out(run, each, retrieves, finish, hand_on, on_stage, stop)
            ),
        )

    def _noting(self, run: SavedRun, retrieves: Retrieves, made_up: str, carry_out: Callable[[], SavedRun]) -> SavedRun:
        """Note what came of a run, also where a fault or a bug ended it."""
        ended = replace(run, state=RunState.FAILED, words=say("A fault in qrstation itself ended it; see the log."))
        try:
            ended = carry_out()
        except Cancelled:
            ended = replace(run, state=RunState.STOPPED, words=say("Stopped before anything was fetched."))
            raise
        except QrError as fault:
            ended = replace(run, state=RunState.FAILED, words=str(fault))
            raise
        finally:
            words = sentences(without_comments(ended.words), made_up)
            ended = replace(ended, ended=self._now(), words=words)
            severity = logging.WARNING if ended.state.needs_a_person else logging.INFO
            _log.log(severity, "%s %s: %s", run.name, ended.state.told, ended.words)
            if ended.state.needs_a_person:
                retrieves.tell_run(ended)
            self._runs.keep(ended)
        return ended

    def _standing(self, saved: SavedQuery) -> SavedStanding:
        last = self._runs.last(saved.name)
        last_run = None if last is None else last.started
        due = next_due(saved, last_run=last_run, now=self._now(), zone=self._zone)
        return SavedStanding(saved=saved, next_due=due, last_run=last)


def rested(workstation: Workstation, job: Job, cancellation: Cancellation) -> Job:
    """Wait until a job that others run rests, if only until it is tried again; the job as it stands then.

    It may still be under way where nobody wants to wait any more.
    """
    heard = threading.Event()
    stands = job

    def hear(event: Event) -> None:
        nonlocal stands
        if isinstance(event, JobChanged) and event.job.id == job.id:
            stands = event.job
            if _rests(stands):
                heard.set()

    unsubscribe = workstation.subscribe(hear)
    try:
        with cancellation.calling(heard.set), suppress(InvalidInput):
            # It may have come to rest before anybody listened.
            if _rests(now := workstation.jobs.get(job.id)):
                stands = now
            else:
                heard.wait()
    finally:
        unsubscribe()
    return stands


def _rests(job: Job) -> bool:
    return not job.state.active or job.state is JobState.WAITING_FOR_RETRY


def asked_of(order: DoseOrder) -> str:
    """Say which days of what are asked for, and where."""
    query = order.query
    branches = joined(", ", (branch.words for branch in query.branches))
    here = later("{branches} of {days} from {node}")
    elsewhere = later("{branches} of {days} from {node}, sent to {store}")
    words = elsewhere if order.store else here
    return say(words, branches=branches, days=days_words(query), node=order.node, store=order.store)


def _came(job: Job) -> str:
    if job.state is JobState.STOPPING:
        return say("The retrieval was stopped.")
    if job.state is JobState.PAUSED:
        return say("The retrieval was paused; it goes on when it is resumed.")
    came = "" if job.result is None else say("Retrieval {summary}", summary=summary_of(job.request, job.result))
    if job.state is JobState.WAITING_FOR_RETRY:
        again = say("Transfer {number} is tried again.", number=job.id)
        if job.not_before is not None:
            time = job.not_before.astimezone()
            again = say("Transfer {number} is tried again at {time:%Y-%m-%d %H:%M}.", number=job.id, time=time)
        return sentences(came, again)
    if not job.state.ended:
        return say("The retrieval was left unfinished; it goes on with the next start.")
    return came


def _state_after(job: Job) -> RunState:
    if job.state is JobState.WAITING_FOR_RETRY:
        in_part = job.result is not None and job.result.verdict is Verdict.PARTIAL
        return RunState.PARTIAL if in_part else RunState.FAILED
    return _STATES.get(job.state, RunState.STOPPED)


def _in_turn(run: SavedRun, order: DoseOrder, own: DoseOrder, carry_out: Callable[[DoseOrder], SavedRun]) -> SavedRun:
    """Carry out an order, and then that for the run's own days alone where a node does not answer for more at once.

    The days that are made up for are not asked for again then: a node that refused them would refuse still more.
    """
    if order == own:
        return carry_out(order)
    try:
        first = carry_out(order)
    except QueryFailed as fault:
        first = replace(run, state=RunState.INCOMPLETE, words=str(fault))
    if first.state is not RunState.INCOMPLETE:
        return first
    alone = say("Then its own days were asked for alone, {days}:", days=days_words(own.query))
    _log.warning("%s %s %s", run.name, without_comments(first.words), alone)
    then = carry_out(own)
    state = RunState.INCOMPLETE if then.state.covers_its_days else then.state
    return replace(then, state=state, job=then.job or first.job, words=f"{first.words} {alone} {then.words}")


def _carry_out(
    run: SavedRun,
    order: DoseOrder,
    retrieves: Retrieves,
    finish: Callable[[Job], Job],
    hand_on: HandsOn,
    on_stage: Callable[[DoseStage], None],
    cancellation: Cancellation,
) -> SavedRun:
    """Ask the nodes, review, retrieve, hand on, and say what came of it."""
    if (paused := retrieves.paused(run.name)) is not None:
        words = say(
            "Transfer {number} of this query is paused: nothing was asked. Resume or cancel it.", number=paused.id
        )
        return replace(run, state=RunState.LEFT_OUT, words=words)
    on_stage(DoseStage(words=say("asking whether both nodes answer")))
    retrieves.ready(order, cancellation)
    review = retrieves.review(order, on_stage=on_stage, cancellation=cancellation)
    if review.cancelled:
        raise Cancelled
    job = retrieves.retrieve(review)
    found = say(
        "{studies} found, {kept:,} to fetch from.",
        studies=counted(len(review.studies), *Level.STUDY.nouns),
        kept=len(review.kept),
    )
    state, came = RunState.DONE, say("Nothing to fetch.")
    if job is not None:
        on_stage(DoseStage(words=say("fetching, as transfer {number}", number=job.id)))
        job = finish(job)
        state, came = _state_after(job), _came(job)
    if state in (RunState.DONE, RunState.PARTIAL) and review.incomplete:
        state = RunState.INCOMPLETE
    if order.hand_on != HandOn():
        on_stage(DoseStage(words=say("handing on")))
    standing = hand_on(review)
    if state is RunState.DONE and any(one.is_owed for one in standing):
        state = RunState.NOT_HANDED_ON
    handed = (sentences(sentence(one.words), *one.reasons[:1]) for one in standing)
    job_id = None if job is None else job.id
    stays = not_handed_on_words(review)
    words = sentences(found, came, *review.problems, *handed, sentence(stays) if stays else "")
    return replace(run, state=state, job=job_id, words=words)
