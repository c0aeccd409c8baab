"""What a retrieval came to: what was wanted against what is on disk, with the peer's word beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qrstation.dicom.status import (
    CANNOT_PERFORM_SUB_OPERATIONS,
    MOVE_DESTINATION_UNKNOWN,
    PROCESSING_FAILURE,
    UNABLE_TO_PROCESS,
)
from qrstation.dicom.uids import name_of
from qrstation.errors import AssociationLost
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.outcomes import StatusCategory
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
from qrstation.words import counted, say

_NAMED = 5
"""Entities named in a sentence."""


def judge(
    plan: RetrievePlan,
    tally: Tally,
    ending: Ending,
    *,
    node: RemoteNode,
    held: frozenset[str],
    seconds: float,
    destination: str = "",
    doubt: str = "",
) -> RetrieveResult:
    """Give the verdict.

    Parameters
    ----------
    held
        Those of the SOP Instance UIDs wanted or arrived that are on disk now.
    seconds
        How long the transfer took.
    destination
        AE title of the Move Destination, where there was one.
    doubt
        That it may be misspelt, as a sentence; empty where it is known here.
    """
    # What came in another study than was asked for is on disk, and yet not what was wanted.
    missing = () if plan.request.destination else _missing(plan, held - frozenset(tally.unsolicited))
    elsewhere = tally.came_elsewhere(held)
    verdict = _verdict(plan, tally, len((tally.arrived | elsewhere) & held), ending, missing)
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
        unlisted_not_asked_for=_unlisted_not_asked_for(plan, tally, ending, received + len(missing)),
        unsolicited=tally.unsolicited,
        basis=plan.basis,
        arrived=() if plan.expected is not None else tuple(sorted(tally.arrived & held)),
        status=ending.status,
        sub_operations=ending.sub_operations,
        given_up=ending.given_up,
        explanation=" ".join(
            (
                *_doubts(ending, doubt),
                *_unknown_words(() if verdict is Verdict.COMPLETE else plan.unknown, node),
                *_explanation(plan, tally, ending, node, verdict, destination),
                *_elsewhere_words(len(elsewhere)),
            )
        ),
        may_pass=verdict in (Verdict.PARTIAL, Verdict.FAILED) and _may_pass(tally, ending),
        disk_failed=tally.disk_fault is not None,
    )


def _may_pass(tally: Tally, ending: Ending) -> bool:
    """Whether another attempt may bring more: a node that said success and sent nothing will do so again."""
    if tally.disk_fault is not None:
        return False
    if ending.fault is not None:
        return retries.fault_may_pass(ending.fault)
    statuses = [outcome.status for outcome in ending.all_outcomes]
    return any(map(retries.status_may_pass, statuses)) or (ending.succeeded and bool(tally.arrived))


def _missing(plan: RetrievePlan, held: frozenset[str]) -> tuple[str, ...]:
    wanted = (instance.sop_instance_uid for instance in plan.named)
    return tuple(uid for uid in wanted if uid not in held)


def _verdict(plan: RetrievePlan, tally: Tally, arrived: int, ending: Ending, missing: tuple[str, ...]) -> Verdict:
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


def _counts_are_met(plan: RetrievePlan, tally: Tally, present: int) -> bool:
    """Whether of each entity of which the node does not tell the instances as many are here as it says."""
    if not plan.expected_count or present < plan.expected_count:
        return False
    return all(count is not None and tally.arrived_in(key) >= count for key, count in plan.unlisted)


def _verdict_elsewhere(plan: RetrievePlan, ending: Ending) -> Verdict:
    """Only the other AE could know what arrived; the peer can still say that it failed, or that it sent too few."""
    if ending.cancelled:
        return Verdict.CANCELLED
    if ending.succeeded and not _sent_too_few(plan, ending):
        return Verdict.UNVERIFIED
    return Verdict.PARTIAL if ending.told_sent or plan.already_held else Verdict.FAILED


def _sent_too_few(plan: RetrievePlan, ending: Ending) -> bool:
    """Whether a peer that counts what it sends elsewhere sent less than there is."""
    counts = [outcome.sub_operations.completed for outcome in ending.all_outcomes]
    return None not in counts and ending.told_sent + plan.already_held < (plan.expected_count or 0)


def _not_asked_for(plan: RetrievePlan, ending: Ending, missing: tuple[str, ...]) -> frozenset[str]:
    """Those missing that no request named which came to its end, because it was stopped, or ended itself."""
    if not ending.is_stopped:
        return frozenset()
    return frozenset(
        one.sop_instance_uid for one in _instances(plan, missing) if not ending.has_asked(instance_key(one))
    )


def _not_sent(plan: RetrievePlan, ending: Ending) -> tuple[str, ...]:
    """Those to be sent elsewhere of which every request that named them failed without sending anything."""
    if not plan.request.destination:
        return ()
    sent: list[MatchKey] = []
    failed: list[MatchKey] = []
    for outcome in ending.all_outcomes:
        told = outcome.sub_operations
        refused = outcome.status.category is StatusCategory.FAILURE and not (told.completed or told.warning)
        if not outcome.cancelled:
            (failed if refused else sent).extend(outcome.targets)
    keys = ((one.sop_instance_uid, instance_key(one)) for one in plan.named)
    return tuple(
        uid
        for uid, key in keys
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
    missing: tuple[str, ...],
    node: RemoteNode,
    not_asked_for: frozenset[str],
) -> tuple[InstanceFailure, ...]:
    """Every instance that failed, each once, with the reason closest to the truth."""
    reasons = dict.fromkeys(
        ending.failed_sop_instance_uids, say("{node} reported that sending failed.", node=node.name)
    )
    if ending.fault is None and not ending.cancelled:
        reasons = _reasons_for_missing(plan, ending, missing, node) | reasons
    why = FAILED_TWICE if ending.stopped else WAS_STOPPED
    reasons |= dict.fromkeys(not_asked_for - frozenset(ending.failed_sop_instance_uids), why)
    reasons |= _reasons_by_class(plan, ending, missing, node)
    reasons |= {failure.sop_instance_uid: failure.reason for failure in tally.failures}
    return tuple(
        InstanceFailure(sop_instance_uid=uid, reason=reason)
        for uid, reason in reasons.items()
        if uid not in tally.arrived
    )


def _reasons_for_missing(
    plan: RetrievePlan, ending: Ending, missing: tuple[str, ...], node: RemoteNode
) -> dict[str, str]:
    """What the peer said of the request that named a missing instance, or the study or series that it is in."""
    failed = [one for one in ending.all_outcomes if one.status.category is StatusCategory.FAILURE and not one.cancelled]
    by_instance = {target.sop_instance_uid: one for one in failed for target in one.targets}
    above = [(target, one) for one in failed for target in one.targets if not target.sop_instance_uid]
    reasons: dict[str, str] = {}
    for instance in _instances(plan, missing):
        key = instance_key(instance)
        outcome = by_instance.get(instance.sop_instance_uid) or next(
            (one for target, one in above if target.contains(key)), None
        )
        said = (
            say("Not sent by {node}", node=node.name)
            if outcome is None
            else say("{node} answered with {status}", node=node.name, status=outcome.status)
        )
        reasons[instance.sop_instance_uid] = f"{said}."
    return reasons


def _reasons_by_class(plan: RetrievePlan, ending: Ending, missing: tuple[str, ...], node: RemoteNode) -> dict[str, str]:
    return {
        instance.sop_instance_uid: say(
            "{node} does not send {name} by C-GET.", node=node.name, name=name_of(instance.sop_class_uid)
        )
        for instance in _instances(plan, missing)
        if instance.sop_class_uid in ending.not_accepted
    }


def _instances(plan: RetrievePlan, sop_instance_uids: tuple[str, ...]) -> Iterable[ExpectedInstance]:
    wanted = frozenset(sop_instance_uids)
    return (instance for instance in plan.named if instance.sop_instance_uid in wanted)


def _explanation(
    plan: RetrievePlan, tally: Tally, ending: Ending, node: RemoteNode, verdict: Verdict, destination: str
) -> Iterable[str]:
    yield from ending.remarks
    yield from _end_sentences(tally, ending, node, verdict, destination)
    if ending.stopped and verdict is not Verdict.COMPLETE:
        yield ending.stopped
    failed = ending.sub_operations.failed or 0
    if failed > len(ending.failed_sop_instance_uids) and plan.expected is None and not ending.succeeded:
        yield say("It says that {failed} could not be sent, and not which.", failed=counted(failed, "object"))
    yield from _arrival_sentences(plan, tally, ending, node, verdict)
    if tally.conflicts:
        yield say(
            "{conflicts} came with other bytes than the copy held: both are kept.",
            conflicts=counted(len(tally.conflicts), "object"),
        )
    if tally.unsolicited:
        yield say(
            "{unsolicited} came that nobody asked for: stored as well.",
            unsolicited=counted(len(tally.unsolicited), "object"),
        )


def _end_sentences(tally: Tally, ending: Ending, node: RemoteNode, verdict: Verdict, destination: str) -> Iterable[str]:
    """Say what ended it before all was here."""
    if ending.fault is not None and verdict is not Verdict.COMPLETE:
        yield str(ending.fault)
    elif tally.full.requested:
        yield say("Stopped, because the disk is full.")
    elif ending.status is not None and not ending.succeeded:
        if verdict is Verdict.CANCELLED:
            yield say("Stopped.")
        yield ending.status.told(node.name)
        if ending.status.code == MOVE_DESTINATION_UNKNOWN and destination:
            yield say("It does not know the AE title {destination}.", destination=destination)
        if verdict not in (Verdict.COMPLETE, Verdict.CANCELLED) and (advice := ending.status.advice):
            yield advice


def _doubts(ending: Ending, doubt: str) -> Iterable[str]:
    """Say first that the Move Destination may be misspelt, where the node does not know it either."""
    if doubt and ending.status is not None and ending.status.code == MOVE_DESTINATION_UNKNOWN:
        yield doubt


def _elsewhere_words(number: int) -> Iterable[str]:
    if number:
        came = counted(number, "object")
        yield say(
            "{came} came by another transfer, or through another qrstation that uses the same archive.", came=came
        )


def _arrival_sentences(
    plan: RetrievePlan, tally: Tally, ending: Ending, node: RemoteNode, verdict: Verdict
) -> Iterable[str]:
    arrived = len(tally.arrived)
    if plan.request.destination:
        yield from _sent_sentences(plan, ending, node, verdict)
        return
    if not plan.targets:
        yield say("Everything was held already.")
    elif verdict is Verdict.UNVERIFIED and not arrived:
        guess = "" if plan.unknown else say(": it may know nothing under these identifiers")
        yield say("{node} sent nothing and called that a success{guess}.", node=node.name, guess=guess)
    elif verdict is Verdict.UNVERIFIED:
        yield say(
            "{arrived} came; {node} does not tell how many there should be.",
            arrived=counted(arrived, "object"),
            node=node.name,
        )
    elif verdict is Verdict.FAILED:
        yield from _unkept_sentences(tally) if tally.failures else _nothing_sentences(plan, ending, node)
    elif verdict in (Verdict.PARTIAL, Verdict.CANCELLED):
        yield from _part_sentences(plan, tally, ending, node)


def _sent_sentences(plan: RetrievePlan, ending: Ending, node: RemoteNode, verdict: Verdict) -> Iterable[str]:
    """Say what went to another AE."""
    destination = plan.request.destination
    if ending.succeeded and _sent_too_few(plan, ending):
        wanted = counted((plan.expected_count or 0) - plan.already_held, "object")
        sent = say(
            "it sent {told_sent:,} of {wanted} to {destination}",
            told_sent=ending.told_sent,
            wanted=wanted,
            destination=destination,
        )
        yield say("{node} called it a success, but says that {sent}.", node=node.name, sent=sent)
    elif ending.told_sent:
        yield say(
            "{node} says that it sent {told_sent} to {destination}.",
            node=node.name,
            told_sent=counted(ending.told_sent, "object"),
            destination=destination,
        )
    if verdict is Verdict.FAILED and (_is_unexplained(ending) or isinstance(ending.fault, AssociationLost)):
        yield say(
            "It may not know the AE title {destination}, or have another IP address or port for it.",
            destination=destination,
        )
    if plan.already_held:
        yield say(
            "{already_held} had been sent before, and not again.", already_held=counted(plan.already_held, "object")
        )
    if verdict is Verdict.UNVERIFIED:
        yield say("Only {destination} can tell what arrived.", destination=destination)


def _unknown_words(keys: Sequence[MatchKey], node: RemoteNode) -> Iterable[str]:
    """Name what a node said that it does not have."""
    if not keys:
        return
    # A Patient ID is not for the log, where this is written, too.
    names = [f"{key.level.nouns[0]} {_named(key)}".strip() for key in keys[:_NAMED]]
    if more := len(keys) - len(names):
        names.append(say("{more:,} more of what was asked for", more=more))
    yield say("{node} says that it has no {names}.", node=node.name, names=", no ".join(names))


def _named(key: MatchKey) -> str:
    return say("of that Patient ID") if key.level is Level.PATIENT else key.unique_key(key.level)


def _unkept_sentences(tally: Tally) -> Iterable[str]:
    """Say why what reached us is not here, whatever the node was told."""
    yield say("{failures} came and could not be kept.", failures=counted(len(tally.failures), "object"))
    yield tally.failures[0].reason if tally.disk_fault is None else str(tally.disk_fault)


def _nothing_sentences(plan: RetrievePlan, ending: Ending, node: RemoteNode) -> Iterable[str]:
    by_move = plan.method is RetrieveMethod.MOVE
    if ending.told_sent:
        yield say(
            "{node} says that it sent {told_sent}, but nothing reached us.",
            node=node.name,
            told_sent=counted(ending.told_sent, "object"),
        )
        if by_move:
            yield say("Check the IP address and port that it has for our AE title, and the firewall.")
    elif by_move and (_is_unexplained(ending) or isinstance(ending.fault, AssociationLost)) and not plan.all_unknown:
        yield say("Nothing reached us: it may not know our AE title, or have another IP address or port for it.")


def _is_unexplained(ending: Ending) -> bool:
    """Whether the node failed without a word on why nothing came."""
    return ending.status is not None and ending.status.code in (
        PROCESSING_FAILURE,
        CANNOT_PERFORM_SUB_OPERATIONS,
        *range(UNABLE_TO_PROCESS, UNABLE_TO_PROCESS + 0x1000),
    )


def _part_sentences(plan: RetrievePlan, tally: Tally, ending: Ending, node: RemoteNode) -> Iterable[str]:
    arrived = len(tally.arrived)
    if tally.failures:
        yield from _unkept_sentences(tally)
    elif arrived and ending.told_sent not in (0, arrived):
        yield say(
            "{node} counts {told_sent} as sent, but {arrived:,} arrived.",
            node=node.name,
            told_sent=counted(ending.told_sent, "object"),
            arrived=arrived,
        )
    here = arrived + plan.already_held
    total = "" if plan.expected_count is None else say(" of {expected_count:,}", expected_count=plan.expected_count)
    if here:
        yield say(
            "{here:,}{total} {what} here and safe.",
            here=here,
            total=total,
            what="object is" if (plan.expected_count or here) == 1 else "objects are",
        )
