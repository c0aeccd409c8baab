"""One retrieval over several associations at once, which share what there is to ask for."""

from __future__ import annotations

import contextvars
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from qrstation.dicom.retrieve_scu import MOST_LISTED, Requests, requests_for
from qrstation.errors import AssociationLost, NodeNotReached
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level, levels_of
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import Contents, ExpectedInstance, RetrievePlan
from qrstation.services.ending import Ending
from qrstation.services.planning import instance_key, keys_of, missing_parts
from qrstation.services.tally import Tally
from qrstation.words import counted, say, sentences

Transfer = Callable[[Requests, Cancellation], object]
"""Carries out requests over one association until none waits; see `qrstation.dicom.scu.get` and `move`."""


def requests_of(
    plan: RetrievePlan,
    tally: Tally,
    targets: Sequence[MatchKey],
    *,
    associations: int,
    in_lists: bool,
    on_taken: Callable[[tuple[MatchKey, ...]], None] = lambda _: None,
    on_ended: Callable[[TransferOutcome], None] = lambda _: None,
) -> Requests:
    """Divide what is wanted into requests: for several associations by series, the largest first.

    A series that is more than one association's share is divided further where the node understands lists of UIDs.
    What the node did not list is asked for as it was chosen. A request whose association is lost is asked for again,
    as far as it is missing.

    Parameters
    ----------
    in_lists
        Whether the node is known to understand lists of UIDs.
    on_taken, on_ended
        See `Requests`.
    """

    def again(request: tuple[MatchKey, ...]) -> Iterator[tuple[MatchKey, ...]]:
        rest = [part for target in request for part in _rest(target, plan, tally)]
        return requests_for(rest, plan.model, in_lists=in_lists)

    by_series = plan.expected is not None and not plan.request.frames and Level.SERIES in levels_of(plan.model)
    if associations == 1 or not by_series:
        return Requests(
            requests_for(targets, plan.model, in_lists=in_lists),
            again,
            in_order=plan.request.in_order,
            on_taken=on_taken,
            on_ended=on_ended,
        )
    missing = tally.missing_instances()
    share = max(len(missing) // associations, MOST_LISTED) if in_lists else len(missing)
    parts, sizes = _by_series(targets, missing, share)
    requests = list(requests_for(parts, plan.model, in_lists=in_lists))
    requests.sort(key=lambda request: -sum(sizes.get(target, 1) for target in request))
    return Requests(requests, again, on_ended=on_ended)


def side_by_side(
    transfer: Transfer,
    requests: Requests,
    *,
    node: RemoteNode,
    associations: int,
    cancellation: Cancellation,
    on_fewer: Callable[[int], None],
) -> Ending:
    """Carry out requests over up to so many associations; none is left, and no thread, when this returns.

    The node may take fewer. What one association leaves behind when it is lost, the others take over.

    Parameters
    ----------
    on_fewer
        Hears over how many it goes on when the node refuses one; on any thread.

    Raises
    ------
    NodeNotReached
        The node took none.
    QrError
        What no other association would do better.
    """
    lanes = _Lanes(transfer, requests, cancellation, on_fewer, max(min(associations, len(requests.waiting)), 1))
    lanes.run(lanes.number)
    while lanes.may_go_on(requests) and not cancellation.requested:
        lanes.run(1)
    lost, refused = next(iter(lanes.lost), None), next(iter(lanes.refused), None)
    unfinished = requests.waiting or requests.given_up
    if cancellation.requested:
        return Ending(outcomes=requests.outcomes(node), fault=lost if unfinished else None)
    if requests.stopped:
        fault = lanes.lost[-1] if lanes.broke_off else None
        given_up = tuple(target for request in requests.given_up for target in request)
        return Ending(outcomes=requests.ended, fault=fault, stopped=_not_sent(requests), given_up=given_up)
    if refused is not None and not (lost or requests.ended or lanes.went_on):
        raise refused
    if unfinished or not lanes.went_on:
        return Ending(outcomes=requests.ended, fault=lost or refused)
    return Ending(outcomes=requests.ended, remarks=lanes.remarks(node))


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
        self._lock = threading.Lock()
        self._living = 0
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
        self._living = number
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

    def may_go_on(self, requests: Requests) -> bool:
        """Whether another association may carry out what those last run left behind."""
        left_behind = bool(requests.waiting) and not requests.stopped
        return left_behind and (self.went_on or (requests.in_order and self.broke_off))

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
            self._living -= 1
            living = self._living
        if living:
            self._on_fewer(living)

    def remarks(self, node: RemoteNode) -> tuple[str, ...]:
        """Say how many did not stand or did not last; nothing when all did."""
        sentences: list[str] = []
        if self.refused:
            taken = self.number - len(self.refused)
            sentences.append(
                say(
                    "{node} took {taken} of {number} associations: {reason}",
                    node=node.name,
                    taken=taken,
                    number=self.number,
                    reason=self.refused[0].title,
                )
            )
        if self.lost:
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


def _rest(target: MatchKey, plan: RetrievePlan, tally: Tally) -> tuple[MatchKey, ...]:
    """What is missing of a target, by the rules of a plan."""
    if plan.expected is None:
        return (target,)
    inside = tuple(one for one in plan.expected if target.contains(instance_key(one)))
    here = frozenset(one.key for one in inside) - tally.missing
    return missing_parts(Contents(key=target, instances=inside, count=len(inside)), here, plan.model)


def _by_series(
    targets: Sequence[MatchKey], missing: Sequence[ExpectedInstance], share: int
) -> tuple[list[MatchKey], dict[MatchKey, int]]:
    """Targets by series, those of more than a share by instance; and how many instances each has."""
    listed: dict[str, dict[str, list[ExpectedInstance]]] = defaultdict(lambda: defaultdict(list))
    of_patient: dict[str, dict[str, None]] = defaultdict(dict)
    for one in missing:
        listed[one.study_instance_uid][one.series_instance_uid].append(one)
        of_patient[one.patient_id][one.study_instance_uid] = None
    parts: list[MatchKey] = []
    sizes: dict[MatchKey, int] = {}
    for target in targets:
        studies = of_patient[target.patient_id] if target.level is Level.PATIENT else (target.study_instance_uid,)
        found = {
            (study, series): instances
            for study in studies
            for series, instances in listed[study].items()
            if target.level in (Level.PATIENT, Level.STUDY) or series == target.series_instance_uid
        }
        if target.level is Level.IMAGE or not all(study and series for study, series in found):
            found = {}
        for (study, series), instances in found.items():
            key = replace(target, level=Level.SERIES, study_instance_uid=study, series_instance_uid=series)
            sizes[key] = len(instances)
            parts += keys_of(instances) if len(instances) > share else (key,)
        parts += () if found else (target,)
    return parts, sizes
