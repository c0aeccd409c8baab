"""One retrieval, from what the user picked to a verdict from the disk."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from qrstation.dicom import scu, uids
from qrstation.dicom.retrieve_scu import Requests
from qrstation.dicom.status import FRAME_FAILURES
from qrstation.errors import InvalidInput, ListenerFault, NodeNotReached, ServiceNotOffered, StorageNotAccepted
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.outcomes import SubOperations, TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrievePlan, RetrieveRequest, RetrieveResult
from qrstation.services.acknowledgement import Acknowledgements
from qrstation.services.bandwidth import Throttle
from qrstation.services.dividing import entities_below
from qrstation.services.door import Door
from qrstation.services.ending import Ending
from qrstation.services.frames import with_frames_told
from qrstation.services.getting import Getting, why_move
from qrstation.services.places import Places
from qrstation.services.plan_inquiry import plan_of
from qrstation.services.planning import Expectations, keys_of
from qrstation.services.progress import Progress, over
from qrstation.services.receiver import Receiver
from qrstation.services.side_by_side import Transfer, requests_of, side_by_side
from qrstation.services.tally import Tally
from qrstation.services.verdict import judge
from qrstation.store.archive import Archive
from qrstation.words import counted, later, say, sentence, sentences

LATE_ARRIVALS = 3.0
"""After the last response of a C-MOVE, how long (s) we wait for one more instance while some are missing."""


class Retrieval:
    """Fetches what a request names and judges the outcome by what is on disk.

    Parameters
    ----------
    request, node
        What is wanted, and from whom.
    caller
        Our AE title towards the node, and the Move Destination that means us.
    archive, receiver
        Where instances are kept, and what leads to it.
    door
        Tells who came to our receiver.
    listen
        Makes sure that our receiver listens, for a C-MOVE to us; raises `QrError` when it cannot.
    on_progress
        Called on the threads that work, and on the receiver's, never twice at once.
    expectations
        What earlier attempts found to be wanted; what this one finds is on disk there before anything is asked for.
    doubt
        That the Move Destination may be misspelt, as a sentence; empty where it is known here.
    last
        What is asked for after everything else: Series Instance UIDs, of single objects their SOP Instance UIDs.
    """

    def __init__(
        self,
        request: RetrieveRequest,
        node: RemoteNode,
        *,
        caller: Caller,
        archive: Archive,
        receiver: Receiver,
        door: Door,
        listen: Callable[[], object],
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
        doubt: str = "",
        last: frozenset[str] = frozenset(),
    ) -> None:
        self._request = request
        self._last = last
        self._node = node
        self._caller = caller
        self._archive = archive
        self._receiver = receiver
        self._door = door
        self._listen = listen
        self._on_progress = on_progress
        self._cancellation = cancellation
        self._expectations = expectations
        self._doubt = doubt
        self._single_target = False
        self._places: Places | None = None
        self._acknowledgements: Acknowledgements | None = None
        self._progress = Progress(activity=say("asking what there is"))
        self._reporting = threading.RLock()
        self._throttle = Throttle(node.limits.bandwidth, cancellation)

    def run(self) -> RetrieveResult:
        """Fetch, and say what came of it.

        Raises
        ------
        QrError
            Nothing was asked of the node: it was not reached, or the request makes no sense. Everything later ends in
            a result.
        """
        self._report()
        plan = plan_of(
            self._request,
            self._node,
            caller=self._caller,
            archive=self._archive,
            cancellation=self._cancellation,
            associations=self._associations,
            known=self._expectations.known(),
            acknowledged=self._expectations.acknowledged(),
        )
        plan = replace(plan, targets=tuple(sorted(plan.targets, key=self._is_last)))
        if plan.named:
            self._expectations.keep(plan.named)
        self._report(
            method=plan.method,
            method_reason=plan.reason,
            expected=plan.expected_count,
            already_held=plan.already_held,
        )
        self._single_target = len(plan.targets) == 1
        self._places = Places(plan)
        if self._request.in_order and self._request.destination:
            self._acknowledgements = Acknowledgements(plan)
        held = self._archive.on_disk(one.key for one in plan.named)
        tally = Tally(plan, held, self._on_arrival, sender=self._node.address.ae_title)
        started = time.monotonic()
        ending = Ending()
        if plan.targets:
            with self._archive.grouped():
                ending = self._transfer(plan, tally)
        result = judge(
            replace(plan, method=self._progress.method or plan.method),
            tally,
            ending,
            node=self._node,
            held=self._archive.on_disk({*(one.key for one in plan.named), *tally.arrived}),
            seconds=time.monotonic() - started,
            destination=self._destination,
            doubt=self._doubt,
        )
        frames = self._request.frames
        return result if frames is None else with_frames_told(result, frames, tally.arrived, self._archive)

    def _is_last(self, target: MatchKey) -> bool:
        return not self._last.isdisjoint((target.unique_key(target.level), target.series_instance_uid))

    def _transfer(self, plan: RetrievePlan, tally: Tally) -> Ending:
        """Ask for every target, then again for what did not come, then by C-MOVE where nobody insists on C-GET."""
        move = partial(self._move, plan, tally)
        if plan.method is RetrieveMethod.MOVE:
            return self._again(tally, move(plan.targets), move)
        insisted = (self._request.method or self._node.retrieve_method) is RetrieveMethod.GET
        by_get_alone = insisted or plan.model not in uids.MOVE or plan.all_unknown
        try:
            ending = self._get(plan, tally, plan.targets)
        except ServiceNotOffered as not_offered:
            if by_get_alone:
                raise
            return self._again(tally, self._move_for_want_of_get(plan, tally, not_offered), move)
        ending = self._again(tally, ending, partial(self._get, plan, tally, again=True))
        if by_get_alone or ending.fault or ending.cancelled or tally.disk_fault:
            return ending
        return self._move_what_is_left(plan, tally, ending)

    def _again(self, tally: Tally, ending: Ending, ask: Callable[[tuple[MatchKey, ...]], Ending]) -> Ending:
        """Ask once more, and for nothing else, for what did not come although other things did."""
        missing = ending.worth_asking_for(tally.missing_instances())
        if not missing or not tally.arrived or ending.is_final or self._request.destination or tally.disk_fault:
            return ending
        before = len(tally.arrived)
        try:
            again = ask(keys_of(missing))
        except (NodeNotReached, ListenerFault, InvalidInput) as fault:
            again = Ending(fault=fault)
        came = len(tally.arrived) - before
        remark = say(
            "Asked a second time for {objects}, {node} sent {came:,}.",
            objects=counted(len(missing), "object"),
            node=self._node.name,
            came=came,
        )
        return replace(ending.followed_by(again), made_good=not tally.missing).with_remark(remark)

    def _get(self, plan: RetrievePlan, tally: Tally, targets: tuple[MatchKey, ...], *, again: bool = False) -> Ending:
        self._report(activity=say("receiving from {node} by C-GET", node=self._node.name))
        return Getting(
            replace(plan, targets=targets),
            tally,
            fetch=partial(self._get_round, plan, tally),
            in_lists=self._in_lists,
            again=again,
        ).run()

    def _get_round(
        self,
        plan: RetrievePlan,
        tally: Tally,
        targets: tuple[MatchKey, ...],
        sop_class_uids: Sequence[str],
        *,
        maximum_contexts: int,
        on_accepted: Callable[[frozenset[str]], None],
        in_lists: bool,
    ) -> Ending:
        return self._guarded(
            tally,
            self._requests(plan, tally, targets, in_lists=in_lists),
            lambda requests, stop: scu.get(
                self._node,
                requests,
                model=plan.model,
                caller=self._caller,
                sop_class_uids=sop_class_uids,
                sink=self._throttle.sink(tally.counting(self._receiver)),
                on_progress=self._on_sub_operations,
                on_accepted=on_accepted,
                held_until=lambda: self._throttle.held_until,
                frames=self._request.frames,
                maximum_contexts=maximum_contexts,
                view=self._request.view,
                cancellation=stop,
            ),
        )

    def _move_for_want_of_get(self, plan: RetrievePlan, tally: Tally, not_offered: ServiceNotOffered) -> Ending:
        reason = why_move(self._node, not_offered)
        try:
            return self._move(plan, tally, plan.targets, reason=reason).with_remark(reason)
        except (NodeNotReached, ListenerFault) as fault:
            failed = say("C-MOVE in its place failed, too: {reason}", reason=fault.title)
            raise ServiceNotOffered(
                not_offered.title,
                detail=sentences(not_offered.detail, failed),
                advice=fault.advice,
                node=self._node.name,
            ) from fault

    def _move_what_is_left(self, plan: RetrievePlan, tally: Tally, ending: Ending) -> Ending:
        """Ask by C-MOVE for what a node did not send by C-GET."""
        name, status, missing = self._node.name, ending.status, tally.missing_instances()
        refused = status is not None and not (tally.arrived or ending.succeeded or status.code in FRAME_FAILURES)
        if refused:
            targets = plan.targets
            reason = say("C-MOVE because {node} answered the C-GET with {status}.", node=name, status=status)
        elif missing:
            targets = keys_of(missing) if tally.arrived else plan.targets
            never = all(one.sop_class_uid in ending.not_accepted for one in missing)
            now, then = (
                later("C-MOVE for what {node} does not send by C-GET."),
                later("C-MOVE for what {node} did not send by C-GET."),
            )
            reason = say(now if never else then, node=name)
        else:
            return ending
        try:
            moved = self._move(plan, tally, targets, reason=reason)
        except (NodeNotReached, ListenerFault, InvalidInput) as fault:
            failed = say("That failed, too: {reason}", reason=fault.title)
            return ending.with_remark(sentences(reason, failed))
        if refused:
            return moved.with_remark(reason)
        if moved.refused:
            reason = sentences(reason, say("That failed, too: {reason}", reason=sentence(str(moved.status))))
        return replace(ending.followed_by(moved), made_good=not tally.missing).with_remark(reason)

    @property
    def _in_lists(self) -> bool:
        return self._node.capabilities is not None and bool(self._node.capabilities.uid_lists)

    def _move(self, plan: RetrievePlan, tally: Tally, targets: tuple[MatchKey, ...], *, reason: str = "") -> Ending:
        if not self._request.destination:
            self._listen()
        self._report(
            method=RetrieveMethod.MOVE,
            method_reason=reason or plan.reason,
            activity=say("waiting for {node} to send by C-MOVE", node=self._node.name),
        )
        before = tally.arrived
        throttled = self._receiver.passing(self._throttle.passage(tally.concerns))
        counted = self._receiver.passing(tally.passage)
        ours = self._receiver.moving(self._caller.ae_title, tally.concerns, tally.arrived_by_itself)
        with ours, counted, throttled, self._door.waiting_for(self._node) as visit:
            ending = self._move_round(plan, tally, targets, in_lists=self._in_lists)
            missing = tally.missing_instances()
            singly = keys_of(ending.passed_over(missing)) if not self._request.destination else ()
            if singly and not (ending.fault or ending.stopped or self._cancellation.requested):
                ending = ending.followed_by(self._move_round(plan, tally, singly, in_lists=False))
                ending = replace(ending, made_good=not tally.missing)
            is_told = tally.arrived == before and not (self._request.destination or self._cancellation.requested)
            return replace(ending, visit=visit()) if is_told else ending

    def _move_round(self, plan: RetrievePlan, tally: Tally, targets: tuple[MatchKey, ...], *, in_lists: bool) -> Ending:
        to_us = not self._request.destination
        ending = self._guarded(
            tally,
            self._requests(plan, tally, targets, in_lists=in_lists),
            lambda requests, stop: scu.move(
                self._node,
                requests,
                model=plan.model,
                caller=self._caller,
                destination=self._destination,
                on_progress=self._on_sub_operations,
                last_arrival=lambda: max(tally.last_arrival, self._throttle.held_until),
                frames=self._request.frames,
                view=self._request.view,
                cancellation=stop,
            ),
        )
        if to_us:
            tally.wait_for_kept(self._cancellation)
        if to_us and not self._cancellation.requested and ending.may_still_arrive(tally):
            self._report(activity=say("waiting for late arrivals"))
            with self._cancellation.calling(self._receiver.wake):
                self._receiver.wait_until(
                    lambda: self._cancellation.requested or not ending.may_still_arrive(tally),
                    lambda: max(tally.last_arrival, self._throttle.held_until) + LATE_ARRIVALS,
                )
        return ending

    def _requests(self, plan: RetrievePlan, tally: Tally, targets: tuple[MatchKey, ...], *, in_lists: bool) -> Requests:
        return requests_of(
            plan,
            tally,
            targets,
            associations=self._associations,
            in_lists=in_lists,
            below=entities_below(plan, self._node, caller=self._caller, cancellation=self._cancellation),
            on_taken=self._taken,
            on_ended=self._ended,
        )

    def _taken(self, targets: tuple[MatchKey, ...]) -> None:
        self._report(place=self._places.of(targets) if self._places else "")

    def _ended(self, outcome: TransferOutcome) -> None:
        if self._acknowledgements is not None and (sent := self._acknowledgements.of(outcome)):
            self._expectations.acknowledge(sent)

    def _guarded(self, tally: Tally, requests: Requests, transfer: Transfer) -> Ending:
        """Carry out requests side by side; a node that is gone is an ending, but not before it brought anything."""
        doing = self._progress.activity
        self._report(activity=over(doing, min(self._associations, len(requests.waiting))))
        try:
            with tally.stopping(self._cancellation) as stop:
                return side_by_side(
                    transfer,
                    requests,
                    node=self._node,
                    associations=self._associations,
                    cancellation=stop,
                    on_fewer=lambda number: self._report(
                        activity=say("{activity}; it takes no more", activity=over(doing, number))
                    ),
                    arrived=lambda: len(tally.arrived),
                )
        except NodeNotReached as fault:
            if not tally.arrived or isinstance(fault, StorageNotAccepted):
                raise
            return Ending(fault=fault)
        finally:
            self._report(activity=doing, place="")

    @property
    def _destination(self) -> str:
        return self._request.destination or self._caller.ae_title

    @property
    def _associations(self) -> int:
        return 1 if self._request.in_order else self._request.associations or self._node.limits.associations

    def _on_arrival(self, received: int, received_bytes: int) -> None:
        with self._reporting:
            told = self._progress
            self._report(received=max(told.received, received), bytes=max(told.bytes, received_bytes))

    def _on_sub_operations(self, told: SubOperations) -> None:
        """Learn a total from the peer where planning could not."""
        if self._progress.expected is None and told.total is not None and self._single_target:
            self._report(expected=told.total)

    def _report(self, **changes: object) -> None:
        # Told inside, so that what several associations bring never seems to go back.
        with self._reporting:
            self._progress = replace(self._progress, **changes)  # type: ignore[arg-type]
            self._on_progress(self._progress)
