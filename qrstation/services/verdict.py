"""What a retrieval came to: what was wanted against what is on disk, with the peer's word beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from qrstation.dicom.uids import name_of
from qrstation.model.instances import InstanceKey, by_uid
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import StatusCategory, TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import (
    FAILED_TWICE,
    WAS_STOPPED,
    ExpectedInstance,
    InstanceFailure,
    RetrievePlan,
    RetrieveResult,
    Verdict,
)
from qrstation.services import retries
from qrstation.services.ending import Ending
from qrstation.services.planning import instance_key
from qrstation.services.tally import Tally
from qrstation.services.verdict_words import explanation
from qrstation.words import say, sentences


def judge(
    plan: RetrievePlan,
    tally: Tally,
    ending: Ending,
    *,
    node: RemoteNode,
    held: frozenset[InstanceKey],
    seconds: float,
    destination: str = "",
    doubt: str = "",
) -> RetrieveResult:
    """Give the verdict.

    Parameters
    ----------
    held
        What of that which was wanted or arrived is on disk now.
    seconds
        How long the transfer took.
    destination
        AE title of the Move Destination, where there was one.
    doubt
        That it may be misspelt, as a sentence; empty where it is known here.
    """
    missing = () if plan.request.destination else _missing(plan, held)
    elsewhere = tally.came_elsewhere(held)
    arrived = len((tally.arrived | elsewhere) & held)
    judged = _verdict(plan, tally, arrived, ending, missing)
    not_found = _not_found(plan, tally, ending)
    verdict = judged
    if judged in (Verdict.COMPLETE, Verdict.UNVERIFIED) and (not_found or _is_refused(plan, tally, held)):
        something = arrived or plan.already_held or (plan.request.destination and ending.told_sent)
        verdict = Verdict.PARTIAL if something else Verdict.FAILED
    not_asked_for = _not_asked_for(plan, ending, missing)
    received = len(tally.arrived) + len(elsewhere)
    return RetrieveResult(
        verdict=verdict,
        expected=plan.expected_count,
        received=received,
        already_held=plan.already_held,
        bytes=tally.bytes,
        seconds=seconds,
        failed=_failures(plan, tally, ending, missing or _not_sent(plan, ending), node, not_asked_for),
        missing=missing,
        not_found=not_found,
        unlisted_not_asked_for=_unlisted_not_asked_for(plan, tally, ending, received + len(missing)),
        unsolicited=tally.unsolicited,
        basis=plan.basis,
        arrived=() if plan.expected is not None else tuple(sorted(tally.arrived & held)),
        status=ending.status,
        sub_operations=ending.sub_operations,
        given_up=ending.given_up,
        explanation=sentences(
            *explanation(
                plan, tally, ending, node, verdict, destination=destination, doubt=doubt, elsewhere=len(elsewhere)
            )
        ),
        may_pass=judged in (Verdict.PARTIAL, Verdict.FAILED) and _may_pass(tally, ending),
        disk_failed=tally.disk_fault is not None,
    )


def _may_pass(tally: Tally, ending: Ending) -> bool:
    """Whether another attempt may bring more: a node that said success and sent nothing will do so again."""
    if tally.disk_fault is not None:
        return False
    if ending.fault is not None:
        return retries.fault_may_pass(ending.fault)
    if ending.broke_off:
        return True
    statuses = [outcome.status for outcome in ending.all_outcomes]
    return any(map(retries.status_may_pass, statuses)) or (ending.succeeded and bool(tally.arrived))


def _missing(plan: RetrievePlan, held: frozenset[InstanceKey]) -> tuple[InstanceKey, ...]:
    wanted = (instance.key for instance in plan.named)
    return tuple(key for key in wanted if key not in held)


def _verdict(
    plan: RetrievePlan, tally: Tally, arrived: int, ending: Ending, missing: tuple[InstanceKey, ...]
) -> Verdict:
    if plan.request.destination:
        return _verdict_elsewhere(plan, ending)
    present = arrived + plan.already_held
    if plan.expected is not None and not missing:
        return Verdict.COMPLETE
    if plan.expected is None and not missing and ending.succeeded and _counts_are_met(plan, tally, present):
        return Verdict.COMPLETE
    if ending.cancelled and not tally.full.requested:
        return Verdict.CANCELLED
    if plan.expected is None and not missing and ending.succeeded and plan.expected_count is None:
        return Verdict.UNVERIFIED if ending.told_sent <= arrived else Verdict.PARTIAL if present else Verdict.FAILED
    return Verdict.PARTIAL if present else Verdict.FAILED


def _is_refused(plan: RetrievePlan, tally: Tally, held: frozenset[InstanceKey]) -> bool:
    """Whether something could not be kept that is not here by another way."""
    here = {one.sop_instance_uid for one in plan.named if one.key in held} if tally.failures else set()
    return any(failure.sop_instance_uid not in here for failure in tally.failures)


def _not_found(plan: RetrievePlan, tally: Tally, ending: Ending) -> tuple[MatchKey, ...]:
    """What was chosen, the node said that it does not have, and of which nothing came."""
    if plan.request.frames and tally.arrived:
        return ()
    sent = {target for outcome in ending.all_outcomes if outcome.sub_operations.sent for target in outcome.targets}
    unlisted = frozenset(key for key, _ in plan.unlisted) if plan.unlisted else frozenset(plan.targets)
    return tuple(
        key
        for key in plan.unknown
        if key in unlisted and not (key in sent if plan.request.destination else tally.arrived_in(key))
    )


def _counts_are_met(plan: RetrievePlan, tally: Tally, present: int) -> bool:
    """Whether of each entity of which the node does not tell the instances as many are here as it says."""
    if not plan.expected_count or present < plan.expected_count:
        return False
    return all(count is not None and tally.arrived_in(key) >= count for key, count in plan.unlisted)


def _verdict_elsewhere(plan: RetrievePlan, ending: Ending) -> Verdict:
    """Only the other AE could know what arrived; the peer can still say that it failed, or that it sent too few."""
    if ending.cancelled:
        return Verdict.CANCELLED
    if ending.succeeded and not ending.fell_short_of(plan):
        return Verdict.UNVERIFIED
    return Verdict.PARTIAL if ending.told_sent or plan.already_held else Verdict.FAILED


def _not_asked_for(plan: RetrievePlan, ending: Ending, missing: tuple[InstanceKey, ...]) -> frozenset[InstanceKey]:
    """Those missing that no request named which came to its end, because it was stopped, or ended itself."""
    if not ending.is_stopped:
        return frozenset()
    return frozenset(one.key for one in _instances(plan, missing) if not ending.has_asked(instance_key(one)))


def _not_sent(plan: RetrievePlan, ending: Ending) -> tuple[InstanceKey, ...]:
    """Those to be sent elsewhere of which every request that named them failed without sending anything."""
    if not plan.request.destination:
        return ()
    sent: list[MatchKey] = []
    failed = [target for target, _ in ending.broke_off]
    for outcome in ending.all_outcomes:
        told = outcome.sub_operations
        refused = outcome.status.category is StatusCategory.FAILURE and not (told.completed or told.warning)
        if not outcome.cancelled:
            (failed if refused else sent).extend(outcome.targets)
    keys = ((one.key, instance_key(one)) for one in plan.named)
    return tuple(
        one
        for one, key in keys
        if any(target.contains(key) for target in failed) and not any(target.contains(key) for target in sent)
    )


def _unlisted_not_asked_for(plan: RetrievePlan, tally: Tally, ending: Ending, accounted: int) -> int:
    """How many more were not asked for: of entities that the node only counts, or to be sent elsewhere.

    Parameters
    ----------
    accounted
        How many came, or are named as missing.
    """
    if not ending.is_stopped or plan.expected_count is None:
        return 0
    rest = plan.expected_count - plan.already_held
    left = sum(
        max((count or 0) - tally.arrived_in(key), 0) for key, count in plan.unlisted if not ending.has_asked(key)
    )
    if plan.request.destination:
        left += sum(not ending.has_asked(instance_key(one)) for one in plan.named)
        accounted = ending.told_sent + (ending.sub_operations.failed or 0)
    return max(min(left, rest - accounted), 0)


def _failures(
    plan: RetrievePlan,
    tally: Tally,
    ending: Ending,
    missing: tuple[InstanceKey, ...],
    node: RemoteNode,
    not_asked_for: frozenset[InstanceKey],
) -> tuple[InstanceFailure, ...]:
    """Every instance that failed, each once, with the reason closest to the truth."""
    concerned = _Concerned(missing, tally)
    failed = list(concerned.by(ending.failed_sop_instance_uids))
    reasons = dict.fromkeys(failed, say("{node} reported that sending failed.", node=node.name))
    if ending.fault is None and not ending.cancelled:
        reasons = _reasons_for_missing(plan, ending, missing, node) | reasons
    why = FAILED_TWICE if ending.stopped else WAS_STOPPED
    reasons |= dict.fromkeys(not_asked_for - frozenset(failed), why)
    reasons |= _reasons_by_class(plan, ending, missing, node)
    reasons |= _reasons_of_losses(plan, ending, missing)
    for failure in tally.failures:
        reasons |= dict.fromkeys(concerned.by([failure.sop_instance_uid]), failure.reason)
    return tuple(InstanceFailure(**key._asdict(), reason=reason) for key, reason in reasons.items())


class _Concerned:
    """Knows which instances are meant where the SOP Instance UID alone is told: all of it that are missing.

    Where none is missing and none came, it is not known in which study and series the one lies that is meant.
    """

    def __init__(self, missing: tuple[InstanceKey, ...], tally: Tally) -> None:
        self._missing = by_uid(missing)
        self._arrived = frozenset(key.sop_instance_uid for key in tally.arrived)

    def by(self, sop_instance_uids: Iterable[str]) -> Iterator[InstanceKey]:
        for uid in sop_instance_uids:
            unknown = () if uid in self._arrived else (InstanceKey("", "", uid),)
            yield from self._missing.get(uid, unknown)


def _reasons_for_missing(
    plan: RetrievePlan, ending: Ending, missing: tuple[InstanceKey, ...], node: RemoteNode
) -> dict[InstanceKey, str]:
    """What the peer said of the request that named a missing instance, or the study or series that it is in."""
    failed = [one for one in ending.all_outcomes if one.status.category is StatusCategory.FAILURE and not one.cancelled]
    named: defaultdict[str, list[tuple[MatchKey, TransferOutcome]]] = defaultdict(list)
    for one in failed:
        for target in one.targets:
            named[target.sop_instance_uid].append((target, one))
    reasons: dict[InstanceKey, str] = {}
    for instance in _instances(plan, missing):
        key = instance_key(instance)
        # First what named it itself, the last of these; then what named something around it.
        requests = chain(reversed(named.get(instance.sop_instance_uid, ())), named.get("", ()))
        outcome = next((one for target, one in requests if target.contains(key)), None)
        reasons[instance.key] = (
            say("Not sent by {node}.", node=node.name)
            if outcome is None
            else say("{node} answered with {status}.", node=node.name, status=outcome.status)
        )
    return reasons


def _reasons_by_class(
    plan: RetrievePlan, ending: Ending, missing: tuple[InstanceKey, ...], node: RemoteNode
) -> dict[InstanceKey, str]:
    return {
        instance.key: say(
            "{node} does not send {sop_class} by C-GET.", node=node.name, sop_class=name_of(instance.sop_class_uid)
        )
        for instance in _instances(plan, missing)
        if instance.sop_class_uid in ending.not_accepted
    }


def _reasons_of_losses(plan: RetrievePlan, ending: Ending, missing: tuple[InstanceKey, ...]) -> dict[InstanceKey, str]:
    return {
        instance.key: say(
            "The association was lost at this object, also when it was asked for alone: {reason}", reason=fault.title
        )
        for instance in _instances(plan, missing if ending.broke_off else ())
        for key, fault in ending.broke_off
        if key.contains(instance_key(instance))
    }


def _instances(plan: RetrievePlan, keys: tuple[InstanceKey, ...]) -> Iterable[ExpectedInstance]:
    wanted = frozenset(keys)
    return (instance for instance in plan.named if instance.key in wanted)
