"""Dose objects from the order to what is remembered of them: asked for, reviewed, fetched."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from qrstation.dose.telling import beginning, left_as_processed
from qrstation.errors import ArchiveFault, AssociationRejected, Cancelled, ListenerFault, NodeNotReached
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import THIS_WORKSTATION, DoseOrder, DoseReview, DoseStage, HandOn, Processed
from qrstation.model.dose_schedule import RunState, SavedRun
from qrstation.model.events import Event, Job, JobChanged, JobState, Severity
from qrstation.model.handing_on import HandOnStanding
from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.outcomes import EchoResult, without_comments
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import NOT_ASKED_FOR, RetrieveRequest, RetrieveResult
from qrstation.services.dose import querying
from qrstation.services.dose.contents import contents_of, without_sent
from qrstation.services.dose.fetched import fetched_by, unlisted_of
from qrstation.services.dose.handing_on import HandingOn, folder_of
from qrstation.services.dose.remembering import remember
from qrstation.services.progress import Progress
from qrstation.store.dose_records import DoseRecords
from qrstation.store.handed_on import HandedOn
from qrstation.words import counted, joined, later, say, sentences

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

_UNDER_WAY = (JobState.WAITING, JobState.RUNNING, JobState.STOPPING)

_log = logging.getLogger(__name__)


class DoseRetrieval:
    """What a front end does with dose objects.

    Parameters
    ----------
    workstation
        Its nodes, queue and archive.
    records
        What was processed, which outlives the files.
    tell
        Says something on the log page, of a node.
    """

    def __init__(
        self, workstation: Workstation, records: DoseRecords, *, tell: Callable[[Severity, str, str], None]
    ) -> None:
        self._workstation = workstation
        self._records = records
        self._tell = tell
        self.handing = HandingOn(
            HandedOn(records.database),
            workstation.archive,
            node_of=workstation.nodes.get,
            caller=workstation.caller,
            lock=workstation.paths.handing_lock,
            on_served=workstation.audit.note_handed,
        )
        """Hands on what was fetched."""
        workstation.subscribe(self._heard)

    def echo(self, order: DoseOrder, cancellation: Cancellation | None = None) -> tuple[EchoResult, EchoResult]:
        """C-ECHO the node and the store; what goes wrong stands in the results.

        This workstation as the store answers where it receives, or can begin to; by C-GET nobody has to reach it.

        Raises
        ------
        InvalidInput
            There is no such node or store.
        Cancelled
            Nobody wants to know any more.
        """
        node = self._workstation.nodes.get(order.node)
        answer = self._workstation.echo(node, cancellation)
        _unless_cancelled(cancellation)
        return answer, self._echo_store(order.store, node, cancellation)

    def ready(self, order: DoseOrder, cancellation: Cancellation | None = None) -> tuple[EchoResult, EchoResult]:
        """Make sure that the node and the store answer; see `echo`.

        Raises
        ------
        NodeNotReached
            One of them does not; it names both answers. `AssociationRejected` where that does not pass by itself.
        Cancelled
            Nobody wants to know any more.
        """
        results = self.echo(order, cancellation)
        _unless_cancelled(cancellation)
        if silent := [result for result in results if not result.ok]:
            one = later("{node} is not ready, so nothing was asked.")
            both = later("{node} and {store} are not ready, so nothing was asked.")
            store = say(THIS_WORKSTATION) if silent[-1].node == THIS_WORKSTATION else silent[-1].node
            title = say(one if len(silent) == 1 else both, node=beginning(silent[0].node), store=store)
            detail = sentences(*(_answer(one) for one in results if not one.ok or one.node != THIS_WORKSTATION))
            advice, node = silent[0].advice, silent[0].node
            if any(result.needs_a_person for result in silent):
                raise AssociationRejected(title, transient=False, detail=detail, advice=advice, node=node)
            raise NodeNotReached(title, detail=detail, advice=advice, node=node)
        return results

    def review(
        self,
        order: DoseOrder,
        *,
        on_stage: Callable[[DoseStage], None] = lambda _: None,
        cancellation: Cancellation | None = None,
    ) -> DoseReview:
        """Ask the node what it has, and decide what of it is fetched; see `querying.review`.

        Raises
        ------
        InvalidInput
            There is no such node or store, or nothing can be handed on where the order says.
        QrError
            The node was not reached, or does not answer.
        """
        node = self._workstation.nodes.get(order.node)
        destination = self._workstation.nodes.destination(order.store)
        folder_of(order.hand_on.folder)
        self.catch_up()
        with self._workstation.audit.asking(node, "dose objects"):
            review = querying.review(
                node,
                order,
                caller=self._workstation.caller(node),
                processed=partial(self._processed, destination),
                on_stage=on_stage,
                cancellation=cancellation,
            )
        if destination:
            self._records.learn(destination, review, datetime.now(UTC))
        return self.handing.as_seen_there(review)

    def retrieve(self, review: DoseReview) -> Job | None:
        """Put what a review keeps into the queue, in its order; none where nothing is to be fetched.

        What went to a store since the review was made is not sent there again: somebody who changes a review that was
        retrieved already, and retrieves it again, means the difference.

        Raises
        ------
        InvalidInput
            There is no such node or store.
        ArchiveFault
            It could not be kept on disk: nothing is fetched.
        """
        order = replace(review.order, hand_on=self.handing.as_known(review.order.hand_on))
        destination = self._workstation.nodes.destination(order.store)
        contents = contents_of(review)
        if destination:
            self.catch_up()
            contents = without_sent(contents, partial(self._sent_since, review, destination))
        now, studies = datetime.now(UTC), counted(len(review.kept), *Level.STUDY.nouns)
        run = self._records.add_run(order, now, review=review.made)
        if not destination:
            self.handing.owe_held(order.hand_on, left_as_processed(review), run=run)
        request = RetrieveRequest(
            node=order.node,
            keys=tuple(part.key for part in contents),
            description=say("Dose objects of {studies}", studies=studies),
            destination=destination,
            contents=contents,
            in_order=True,
            run=run,
        )
        if not contents:
            _log.info("Nothing is to be fetched.")
            self._records.end_run(run, say("Nothing was to be fetched."), now)
            return None
        job = self._workstation.jobs.submit(request)
        self._records.note_job(run, job.id)
        _log.info("To be fetched to %s: %s of %s.", order.store or THIS_WORKSTATION, request.asked_for, studies)
        return job

    def hand_on_of(self, job: Job) -> HandOn:
        """Where that goes on to which a job fetches; nowhere where it is no dose retrieval."""
        run = self._records.run(job.request.run) if job.request.in_order else None
        return HandOn() if run is None else run.order.hand_on

    def hand_on(self, order: HandOn, run: str, cancellation: Cancellation | None = None) -> tuple[HandOnStanding, ...]:
        """Hand on what is due where an order says; how it stands with what is of a run, and with all that is owed.

        Raises
        ------
        ArchiveFault
            The record cannot be used; what is owed stays owed.
        """
        if targets := self.handing.targets_of(order):
            self.catch_up()
            with suppress(Cancelled):
                self.handing.attempt(targets, cancellation=cancellation)
        return self.handing.standing_of(order, run)

    def paused(self, saved_as: str) -> Job | None:
        """Find a retrieval of a saved query that the user paused.

        Raises
        ------
        ArchiveFault
            The records cannot be read.
        """
        of_query = {
            run.id for run in self._records.unfinished() if run.order.saved_as.casefold() == saved_as.casefold()
        }
        jobs = self._workstation.jobs.all()
        return next((job for job in jobs if job.request.run in of_query and job.state is JobState.PAUSED), None)

    def tell_run(self, run: SavedRun) -> None:
        """Say on the log page what a run of a saved query came to that needs a person."""
        severity = Severity.ERROR if run.state is RunState.FAILED else Severity.WARNING
        said = say("The saved query {name} {came_to}. {words}", name=run.name, came_to=run.state.told, words=run.words)
        self._tell(severity, said, "")

    def telling(self, request: RetrieveRequest, on_progress: Callable[[Progress], None]) -> Callable[[Progress], None]:
        """Have each move of a dose retrieval told in the log, before whoever else hears of it."""
        if not request.in_order:
            return on_progress
        last = ""

        def told(progress: Progress) -> None:
            nonlocal last
            if progress.place not in ("", last):
                method = RetrieveMethod.GET if progress.method is None else progress.method
                _log.info("Requesting by %s: %s", method.words, progress.place)
            last = progress.place
            on_progress(progress)

        return told

    def _echo_store(self, store: str, node: RemoteNode, cancellation: Cancellation | None) -> EchoResult:
        if store:
            nodes = self._workstation.nodes
            if (known := nodes.store(store)) is not None:
                return self._workstation.echo(known, cancellation)
            title = nodes.destination(store)
            return EchoResult(node=title, ok=True, detail=say("Its address is not known here: it was not asked."))
        try:
            if node.retrieve_method is not RetrieveMethod.GET:
                self._workstation.start_listening()
        except ListenerFault as fault:
            if node.retrieve_method is RetrieveMethod.MOVE:
                detail = sentences(fault.title, fault.detail)
                return EchoResult(
                    node=THIS_WORKSTATION, ok=False, detail=detail, advice=fault.advice, needs_a_person=True
                )
        return EchoResult(node=THIS_WORKSTATION, ok=True)

    def _processed(self, destination: str, study: str) -> Processed | None:
        """What of a study is or was once at a destination; here also what came by other ways."""
        known = self._records.processed(destination, study)
        if destination:
            return known
        held = self._workstation.archive.instances((MatchKey(level=Level.STUDY, study_instance_uid=study),))
        if not held:
            return known
        objects = frozenset(one.sop_instance_uid for one in held)
        return Processed(objects=objects if known is None else objects | known.objects)

    def _sent_since(self, review: DoseReview, destination: str, study: str) -> Processed | None:
        """What of a study went to a store since a review was made; where duplicates are wanted, because of it alone."""
        by_any = not review.order.query.duplicates
        return self._records.processed_since(review.made, destination, study, by_any=by_any)

    def given_up(self, request: RetrieveRequest) -> frozenset[str]:
        """What of a dose retrieval is asked for after everything else, because it ended an earlier one by failing.

        Raises
        ------
        ArchiveFault
            The record cannot be read.
        """
        return self._records.given_up(request.node, request.destination) if request.in_order else frozenset()

    def held_unlisted(self, request: RetrieveRequest) -> tuple[InstanceKey, ...] | None:
        """What is here of the entities of a dose retrieval that nobody listed; none: all are."""
        if not unlisted_of(request):
            return None
        return tuple(one.key for one in self._workstation.archive.instances(unlisted_of(request)))

    def _heard(self, event: Event) -> None:
        """Remember what a job has fetched as soon as it rests."""
        if not isinstance(event, JobChanged) or not event.job.request.in_order:
            return
        job = event.job
        try:
            if job.state not in _UNDER_WAY:
                self._settle(job)
            elif job.state is JobState.WAITING:
                self._records.begin_again(job.request.run)
        except ArchiveFault as fault:
            self._left_for_later(job, fault)

    def catch_up(self) -> None:
        """Remember what jobs have fetched, and what of it is to be handed on, where a program ended before it could.

        Raises
        ------
        ArchiveFault
            The record or the list of transfers cannot be read. What stands in the way of one job leaves the others.
        """
        unfinished = self._records.unfinished()
        if not unfinished:
            return
        # What other programs have begun since the list was read is on it, or not any more.
        self._workstation.jobs.refresh()
        jobs = {job.request.run: job for job in self._workstation.jobs.all() if job.request.in_order}
        for run in unfinished:
            job = jobs.get(run.id)
            if job is not None:
                try:
                    self._settle(job)
                except ArchiveFault as fault:
                    self._left_for_later(job, fault)
            elif run.job is not None:
                self._records.end_run(run.id, say("It was taken off the list of transfers."), datetime.now(UTC))

    def _left_for_later(self, job: Job, fault: ArchiveFault) -> None:
        _log.warning("What job %d fetched is noted later: %s", job.id, fault)
        said = say(
            "What job {number} fetched could not be noted, which is tried again later. {fault}",
            number=job.id,
            fault=fault,
        )
        self._tell(Severity.WARNING, said, job.request.node)

    def _settle(self, job: Job) -> None:
        """Remember what a job has fetched, and with its end what it came to."""
        run = self._records.run(job.request.run)
        remember(self._workstation, self._records, job, None if run is None else run.id)
        if run is None:
            return
        self._records.note_job(run.id, job.id)
        if not job.request.destination and run.order.hand_on != HandOn():
            anew, (found, fetched) = run.order.query.duplicates, fetched_by(self._workstation, job)
            self.handing.owe(run.order.hand_on, found if anew else fetched, run=run.id, anew=anew)
            if not anew:
                self.handing.owe_held(run.order.hand_on, found, run=run.id)
        if not job.state.ended:
            return
        summary = say("{state} before it came to an end.", state=say(job.state))
        if job.result is not None:
            summary = summary_of(job.request, job.result)
        if self._records.end_run(run.id, summary, datetime.now(UTC)):
            _log.info("Retrieval %s", summary)


def summary_of(request: RetrieveRequest, result: RetrieveResult) -> str:
    """Say in sentences what a dose retrieval came to; nothing in them is a peer's own."""
    if request.destination:
        sent = counted(result.sub_operations.sent, "object")
        numbers = [say("{objects} sent to {destination}", objects=sent, destination=request.destination)]
        before = later("{number:,} sent before")
        failed = max(result.sub_operations.failed or 0, sum(one.reason not in NOT_ASKED_FOR for one in result.failed))
    else:
        numbers = [say("{objects} received", objects=counted(result.received, "object"))]
        before = later("{number:,} held before")
        failed = result.failed_to_come
    others = (
        (before, result.already_held),
        (later("{number:,} not asked for"), result.not_asked_for),
        (later("{number:,} failed"), failed),
    )
    numbers += [say(words, number=number) for words, number in others if number]
    end = say(
        "{verdict}: {numbers}, in {seconds:.1f} s.",
        verdict=say(result.verdict),
        numbers=joined(", ", numbers),
        seconds=result.seconds,
    )
    return sentences(end, without_comments(result.explanation))


def _answer(result: EchoResult) -> str:
    detail = say("it answered.") if result.ok and not result.detail else result.detail
    return detail if detail.startswith(f"{result.node}:") else joined(": ", (beginning(result.node), detail))


def _unless_cancelled(cancellation: Cancellation | None) -> None:
    if cancellation is not None and cancellation.requested:
        raise Cancelled
