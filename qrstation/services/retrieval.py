"""One retrieval, from what the user picked to a verdict from the disk."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from qrstation.dicom import scu, uids
from qrstation.dicom.find_scu import Finder
from qrstation.dicom.status import FRAME_FAILURES
from qrstation.errors import (
    AssociationLost,
    Cancelled,
    ListenerFault,
    NodeNotReached,
    QueryFailed,
    ServiceNotOffered,
    StorageNotAccepted,
)
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import View
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.outcomes import SubOperations, TransferOutcome
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.model.retrieve import ExpectedInstance, RetrievePlan, RetrieveRequest, RetrieveResult
from qrstation.services import planning
from qrstation.services.getting import Getting
from qrstation.services.planning import Expectations, keys_of
from qrstation.services.receiver import Receiver
from qrstation.services.tally import Tally
from qrstation.services.verdict import Ending, judge
from qrstation.store.archive import Archive

LATE_ARRIVALS = 3.0
"""After the last response of a C-MOVE, how long (s) we wait for one more instance while some are missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a retrieval is; ``bytes`` of the files received."""

    activity: str
    method: RetrieveMethod | None = None
    method_reason: str = ""
    expected: int | None = None
    received: int = 0
    already_held: int = 0
    bytes: int = 0


def plan_of(
    request: RetrieveRequest,
    node: RemoteNode,
    *,
    caller: Caller,
    archive: Archive,
    cancellation: Cancellation,
    known: Sequence[ExpectedInstance] = (),
) -> RetrievePlan:
    """Ask a node what a request means, and look what of it is held; nothing is fetched.

    Parameters
    ----------
    known
        Instances that were told in an earlier attempt, and are wanted still.

    Raises
    ------
    Cancelled
        The user stopped it.
    QrError
        See `planning.plan`.
    """
    with Finder(node, caller=caller, cancellation=cancellation) as finder:
        plan = planning.plan(request, node, partial(_ask, finder, request.view), archive, known)
    if cancellation.requested:
        raise Cancelled
    return plan


class Retrieval:
    """Fetches what a request names and judges the outcome by what is on disk.

    Parameters
    ----------
    request, node
        What is wanted, and from whom.
    caller
        Our AE title towards the node, and the Move Destination that means us.
    archive, receiver
        Where instances are kept, and the door to it.
    listen
        Makes sure that our receiver listens, for a C-MOVE to us; raises `QrError` when it cannot.
    on_progress
        Called on the thread that works, and on the receiver's.
    expectations
        What earlier attempts found to be wanted; what this one finds is on disk there before anything is asked for.
    """

    def __init__(
        self,
        request: RetrieveRequest,
        node: RemoteNode,
        *,
        caller: Caller,
        archive: Archive,
        receiver: Receiver,
        listen: Callable[[], object],
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
    ) -> None:
        self._request = request
        self._node = node
        self._caller = caller
        self._archive = archive
        self._receiver = receiver
        self._listen = listen
        self._on_progress = on_progress
        self._cancellation = cancellation
        self._expectations = expectations
        self._single_target = False
        self._progress = Progress(activity="asking what there is")

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
            known=self._expectations.known(),
        )
        if plan.expected:
            self._expectations.keep(plan.expected)
        self._report(
            method=plan.method,
            method_reason=plan.reason,
            expected=plan.expected_count,
            already_held=plan.already_held,
        )
        self._single_target = len(plan.targets) == 1
        wanted = [instance.sop_instance_uid for instance in plan.expected or ()]
        tally = Tally(plan, self._archive.on_disk(wanted), self._on_arrival)
        started = time.monotonic()
        ending = Ending()
        if plan.targets:
            with self._archive.grouped():
                ending = self._transfer(plan, tally)
        return judge(
            replace(plan, method=self._progress.method or plan.method),
            tally,
            ending,
            node=self._node,
            held=self._archive.on_disk((*wanted, *tally.arrived)),
            seconds=time.monotonic() - started,
        )

    def _transfer(self, plan: RetrievePlan, tally: Tally) -> Ending:
        """Ask for every target, by C-MOVE where C-GET is refused and nobody insisted on it."""
        if plan.method is RetrieveMethod.MOVE:
            return self._move(plan, tally, plan.targets)
        insisted = (self._request.method or self._node.retrieve_method) is RetrieveMethod.GET
        try:
            ending = self._get(plan, tally)
        except ServiceNotOffered as not_offered:
            if insisted or plan.model not in uids.MOVE:
                raise
            return self._move_for_want_of_get(plan, tally, not_offered)
        if insisted or plan.model not in uids.MOVE or ending.fault or ending.cancelled:
            return ending
        return self._move_what_is_left(plan, tally, ending)

    def _get(self, plan: RetrievePlan, tally: Tally) -> Ending:
        self._report(activity=f"receiving from {self._node.name} by C-GET")
        return Getting(
            plan,
            tally,
            fetch=partial(self._get_round, plan, tally),
            in_lists=self._in_lists,
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
            lambda: scu.get(
                self._node,
                targets,
                model=plan.model,
                caller=self._caller,
                sop_class_uids=sop_class_uids,
                sink=tally.counting(self._receiver),
                on_progress=self._on_sub_operations,
                on_accepted=on_accepted,
                frames=self._request.frames,
                in_lists=in_lists,
                maximum_contexts=maximum_contexts,
                view=self._request.view,
                cancellation=self._cancellation,
            ),
        )

    def _move_for_want_of_get(self, plan: RetrievePlan, tally: Tally, not_offered: ServiceNotOffered) -> Ending:
        reason = _why_move(self._node, not_offered)
        try:
            return replace(self._move(plan, tally, plan.targets, reason=reason), instead=reason)
        except (NodeNotReached, ListenerFault) as fault:
            raise ServiceNotOffered(
                not_offered.title,
                detail=f"{not_offered.detail} C-MOVE in its place failed, too: {fault.title}".strip(),
                advice=fault.advice,
                node=self._node.name,
            ) from fault

    def _move_what_is_left(self, plan: RetrievePlan, tally: Tally, ending: Ending) -> Ending:
        """Ask by C-MOVE for what a node will not send by C-GET, at all or because of its SOP Class."""
        name, status = self._node.name, ending.status
        if status is not None and not (tally.arrived or ending.succeeded or status.code in FRAME_FAILURES):
            targets, reason = plan.targets, f"C-MOVE because {name} answered the C-GET with {status}."
        else:
            of_class = (one for one in tally.missing_instances() if one.sop_class_uid in ending.not_accepted)
            targets = keys_of(of_class)
            reason = f"C-MOVE for what {name} does not send by C-GET."
        if not targets:
            return ending
        try:
            moved = self._move(plan, tally, targets, reason=reason)
        except (NodeNotReached, ListenerFault) as fault:
            return replace(ending, instead=f"{reason} That failed, too: {fault.title}")
        if targets == plan.targets:
            return replace(moved, instead=reason)
        return replace(ending.followed_by(moved), instead=reason, made_good=not tally.missing)

    @property
    def _in_lists(self) -> bool:
        return self._node.capabilities is not None and bool(self._node.capabilities.uid_lists)

    def _move(self, plan: RetrievePlan, tally: Tally, targets: tuple[MatchKey, ...], *, reason: str = "") -> Ending:
        if not self._request.destination:
            self._listen()
        self._report(
            method=RetrieveMethod.MOVE,
            method_reason=reason or plan.reason,
            activity=f"waiting for {self._node.name} to send by C-MOVE",
        )
        with self._receiver.watching(tally.arrived_by_itself):
            ending = self._move_round(plan, tally, targets, in_lists=self._in_lists)
            missing = tally.missing_instances()
            singly = keys_of(ending.passed_over(missing)) if not self._request.destination else ()
            if singly and not (ending.fault or self._cancellation.requested):
                ending = ending.followed_by(self._move_round(plan, tally, singly, in_lists=False))
                ending = replace(ending, made_good=not tally.missing)
        return ending

    def _move_round(self, plan: RetrievePlan, tally: Tally, targets: tuple[MatchKey, ...], *, in_lists: bool) -> Ending:
        to_us = not self._request.destination
        ending = self._guarded(
            tally,
            lambda: scu.move(
                self._node,
                targets,
                model=plan.model,
                caller=self._caller,
                destination=self._request.destination or self._caller.ae_title,
                on_progress=self._on_sub_operations,
                last_arrival=lambda: self._receiver.last_arrival,
                frames=self._request.frames,
                view=self._request.view,
                in_lists=in_lists,
                cancellation=self._cancellation,
            ),
        )
        if to_us and not self._cancellation.requested and ending.may_still_arrive(tally):
            self._report(activity="waiting for late arrivals")
            self._receiver.wait_until(lambda: not ending.may_still_arrive(tally), LATE_ARRIVALS)
        return ending

    def _guarded(self, tally: Tally, transfer: Callable[[], tuple[TransferOutcome, ...]]) -> Ending:
        """Turn a broken association into an ending, but not one that never stood and brought nothing."""
        try:
            return Ending(outcomes=transfer())
        except StorageNotAccepted:
            raise
        except (NodeNotReached, AssociationLost) as fault:
            if isinstance(fault, NodeNotReached) and not tally.arrived:
                raise
            return Ending(fault=fault)

    def _on_arrival(self, received: int, received_bytes: int) -> None:
        self._report(received=received, bytes=received_bytes)

    def _on_sub_operations(self, told: SubOperations) -> None:
        """Learn a total from the peer where planning could not."""
        total = _total(told)
        if self._progress.expected is None and total is not None and self._single_target:
            self._report(expected=total)

    def _report(self, **changes: object) -> None:
        self._progress = replace(self._progress, **changes)  # type: ignore[arg-type]
        self._on_progress(self._progress)


def _why_move(node: RemoteNode, not_offered: ServiceNotOffered) -> str:
    if isinstance(not_offered, StorageNotAccepted):
        return f"C-MOVE because {node.name} would send none of these objects by C-GET."
    return f"C-MOVE because {node.name} does not offer C-GET."


def _ask(finder: Finder, view: View | None, query: Query) -> Sequence[Match]:
    """Ask, for a whole answer or none: a list that was cut short must not pass for all there is."""
    matches: list[Match] = []
    if view is not None:
        query = replace(query, keys=(*query.keys, Key(keyword="QueryRetrieveView", value=view)))
    outcome = finder.find(query, matches.append)
    if outcome.truncated or outcome.incomplete:
        raise QueryFailed("The node told only a part of what it has.", status=outcome.status)
    return matches


def _total(told: SubOperations) -> int | None:
    counts = (told.remaining, told.completed, told.failed, told.warning)
    return None if told.remaining is None else sum(count or 0 for count in counts)
