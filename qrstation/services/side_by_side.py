"""One retrieval over several associations at once, which share what there is to ask for."""

from __future__ import annotations

import contextvars
import sys
import threading
from collections.abc import Callable, Sequence

from qrstation.dicom.retrieve_scu import MOST_LISTED, Requests, requests_for
from qrstation.errors import AssociationLost, NodeNotReached
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level, levels_of
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrievePlan
from qrstation.services.dividing import Below, Dividing, Patience, by_series
from qrstation.services.ending import Ending
from qrstation.services.tally import Tally
from qrstation.words import counted, say, sentences

_GIVES_WAY = 0.0005
"""Seconds after which whoever computes lets another association answer its node; Python's own are ten times as many."""

Transfer = Callable[[Requests, Cancellation], object]
"""Carries out requests over one association until none waits; see `qrstation.dicom.scu.get` and `move`."""


def requests_of(
    plan: RetrievePlan,
    tally: Tally,
    targets: Sequence[MatchKey],
    *,
    associations: int,
    in_lists: bool,
    below: Below = lambda _: (),
    on_taken: Callable[[tuple[MatchKey, ...]], None] = lambda _: None,
    on_ended: Callable[[TransferOutcome], None] = lambda _: None,
) -> Requests:
    """Divide what is wanted into requests: for several associations by series, the largest first.

    A series that is more than one association's share is divided further where the node understands lists of UIDs.
    What the node did not list is asked for as it was chosen. A request whose association is lost is asked for again,
    as far as it is missing; see `Dividing`.

    Parameters
    ----------
    in_lists
        Whether the node is known to understand lists of UIDs.
    below
        Divides what the node did not list.
    on_taken, on_ended
        See `Requests`.
    """
    dividing = Dividing(plan, tally, in_lists=in_lists, below=below)
    in_series = plan.expected is not None and not plan.request.frames and Level.SERIES in levels_of(plan.model)
    if associations == 1 or not in_series:
        return Requests(
            requests_for(targets, plan.model, in_lists=in_lists),
            dividing.rest,
            dividing.finer,
            in_order=plan.request.in_order,
            on_taken=on_taken,
            on_ended=on_ended,
        )
    missing = tally.missing_instances()
    share = max(len(missing) // associations, MOST_LISTED) if in_lists else len(missing)
    parts, sizes = by_series(targets, missing, share)
    requests = list(requests_for(parts, plan.model, in_lists=in_lists))
    requests.sort(key=lambda request: -sum(sizes.get(target, 1) for target in request))
    return Requests(requests, dividing.rest, dividing.finer, on_ended=on_ended)


def side_by_side(
    transfer: Transfer,
    requests: Requests,
    *,
    node: RemoteNode,
    associations: int,
    cancellation: Cancellation,
    on_fewer: Callable[[int], None],
    arrived: Callable[[], int] = lambda: 0,
) -> Ending:
    """Carry out requests over up to so many associations; none is left, and no thread, when this returns.

    The node may take fewer. What one association leaves behind when it is lost, the others take over, and then further
    ones, as long as there is `Patience`.

    Parameters
    ----------
    on_fewer
        Hears over how many it goes on when the node refuses one; on any thread.
    arrived
        Counts the instances that came.

    Raises
    ------
    NodeNotReached
        The node took none.
    QrError
        What no other association would do better.
    """
    lanes = _Lanes(transfer, requests, cancellation, on_fewer, max(min(associations, len(requests.waiting)), 1))
    patience = Patience(lambda: arrived() + len(requests.ended))
    lanes.run(lanes.number)
    while lanes.may_go_on(patience) and not cancellation.requested:
        lanes.run(1 if requests.in_order or patience.is_wearing else min(lanes.taken, len(requests.waiting)))
    lost, refused = next(iter(lanes.lost), None), next(iter(lanes.refused), None)
    if cancellation.requested:
        unfinished = requests.waiting or requests.given_up
        return Ending(outcomes=requests.outcomes(node), fault=lost if unfinished else None)
    if requests.stopped:
        fault = lanes.lost[-1] if lanes.broke_off else None
        given_up = tuple(target for request in requests.given_up for target in request)
        return Ending(outcomes=requests.ended, fault=fault, stopped=_not_sent(requests), given_up=given_up)
    if refused is not None and not (lost or requests.ended or lanes.went_on):
        raise refused
    if requests.waiting or not (lanes.went_on or patience.progressed):
        return Ending(outcomes=requests.ended, fault=lost or refused, broke_off=requests.broke_off)
    return Ending(outcomes=requests.ended, broke_off=requests.broke_off, remarks=lanes.remarks(node))


class _Lanes:
    """Associations side by side, the first of them on the calling thread."""

    def __init__(
        self,
        transfer: Transfer,
        requests: Requests,
        cancellation: Cancellation,
        on_fewer: Callable[[int], None],
        number: int,
    ) -> None:
        self._transfer = transfer
        self._requests = requests
        self._cancellation = cancellation
        self._on_fewer = on_fewer
        self.number = number
        self.taken = number
        """How many of them the node took."""
        self._lock = threading.Lock()
        self._living = 0
        self._refused_now = 0
        self._stop = Cancellation()
        self._broken: list[BaseException] = []
        self.went_on = False
        """Whether one of those last run came to the end of the requests, or was stopped."""
        self.broke_off = False
        """Whether one of those last run was lost."""
        self.refused: list[NodeNotReached] = []
        self.lost: list[AssociationLost] = []

    def run(self, number: int) -> None:
        """Open so many, and wait for the end of all."""
        if number > 1:
            sys.setswitchinterval(_GIVES_WAY)
        self._living = number
        self._refused_now = 0
        self.went_on = self.broke_off = False
        context = contextvars.copy_context()
        threads = [
            threading.Thread(target=context.copy().run, args=(self._work,), name=f"lane-{lane}")
            for lane in range(1, number)
        ]
        with self._cancellation.calling(self._stop.request):
            for thread in threads:
                thread.start()
            self._work()
            for thread in threads:
                thread.join()
        if self._broken:
            raise self._broken[0]
        self.taken = max(self.taken - self._refused_now, 1)

    def may_go_on(self, patience: Patience) -> bool:
        """Whether further associations may carry out what those last run left behind."""
        if not self._requests.waiting or self._requests.stopped:
            return False
        if self.broke_off and not self._requests.in_order:
            return patience.outlasts(self.lost)
        return self.went_on or self.broke_off

    def _work(self) -> None:
        try:
            self._transfer(self._requests, self._stop)
            self.went_on = True
        except NodeNotReached as refusal:
            self._refuse(refusal)
        except AssociationLost as fault:
            with self._lock:
                self.lost.append(fault)
                self.broke_off = True
                self._living -= 1
        # Nothing may be left running by it; it is raised when all have ended.
        except BaseException as fault:  # noqa: BLE001
            self._broken.append(fault)
            self._stop.request()

    def _refuse(self, refusal: NodeNotReached) -> None:
        with self._lock:
            self.refused.append(refusal)
            self._refused_now += 1
            self._living -= 1
            living = self._living
        if living:
            self._on_fewer(living)

    def remarks(self, node: RemoteNode) -> tuple[str, ...]:
        """Say how many did not stand or did not last; nothing when all did."""
        sentences: list[str] = []
        if self.refused:
            sentences.append(
                say(
                    "{node} took {taken} of {number} associations: {reason}",
                    node=node.name,
                    taken=self.taken,
                    number=self.number,
                    reason=self.refused[0].title,
                )
            )
        if self.lost and not self._requests.given_up:
            sentences.append(
                say("An association was lost, and another took over its part: {reason}", reason=self.lost[0].title)
            )
        return tuple(sentences)


def _not_sent(requests: Requests) -> str:
    """Say what stays because a request failed twice in succession."""
    if not (left := len(requests.waiting)):
        return say("The last request failed twice in succession.")
    not_sent = counted(left, "further request was not sent.", "further requests were not sent.")
    return sentences(say("A request failed twice in succession."), not_sent)
