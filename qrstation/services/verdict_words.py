"""A verdict explained: what ended a retrieval, what came of it, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qrstation.dicom.status import (
    CANNOT_PERFORM_SUB_OPERATIONS,
    MOVE_DESTINATION_UNKNOWN,
    PROCESSING_FAILURE,
    UNABLE_TO_PROCESS,
)
from qrstation.errors import AssociationLost
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrievePlan, Verdict
from qrstation.services.ending import Ending
from qrstation.services.tally import Tally
from qrstation.services.visitors import is_by_name_of
from qrstation.words import counted, joined, later, say, sentence

_DOES_NOT_REACH_US = (MOVE_DESTINATION_UNKNOWN, CANNOT_PERFORM_SUB_OPERATIONS)
_NAMED = 5
"""Entities named in a sentence."""


def explanation(
    plan: RetrievePlan,
    tally: Tally,
    ending: Ending,
    node: RemoteNode,
    verdict: Verdict,
    *,
    destination: str,
    doubt: str,
    elsewhere: int,
) -> Iterator[str]:
    """Explain a verdict, a sentence at a time.

    Parameters
    ----------
    destination
        AE title of the Move Destination, where there was one.
    doubt
        That it may be misspelt, as a sentence; empty where it is known here.
    elsewhere
        How many instances came, and not through us.
    """
    yield from _doubts(ending, doubt)
    said = [
        *_unknown_words(() if verdict is Verdict.COMPLETE else plan.unknown, node),
        *_course(plan, tally, ending, node, verdict, destination),
        *_elsewhere_words(elsewhere),
    ]
    if not said and verdict is Verdict.FAILED:
        said.append(say("{node} sent nothing of what it was asked for.", node=node.name))
    yield from said
    if ending.visit is not None and verdict not in (Verdict.COMPLETE, Verdict.CANCELLED):
        yield say("Meanwhile, at our receiver: {told}", told=ending.visit.told)
        yield ending.visit.remedy


def safe_words(here: int, expected: int | None) -> str:
    """Say how many objects are here, of how many, as the beginning of a sentence."""
    if expected is None:
        return counted(here, "object is here and safe", "objects are here and safe")
    of = later("{here:,} of {expected:,} object is here and safe")
    several = later("{here:,} of {expected:,} objects are here and safe")
    return say(of if expected == 1 else several, here=here, expected=expected)


def _course(
    plan: RetrievePlan, tally: Tally, ending: Ending, node: RemoteNode, verdict: Verdict, destination: str
) -> Iterator[str]:
    """Say what was done, how it ended and what arrived."""
    unkept = list(_unkept_sentences(tally)) if tally.failures and verdict is not Verdict.COMPLETE else []
    if not tally.full.requested:
        yield from unkept
    yield from ending.remarks
    yield from _end_sentences(plan, tally, ending, node, verdict, destination)
    if tally.full.requested:
        yield from unkept
    if ending.stopped and verdict is not Verdict.COMPLETE:
        yield ending.stopped
    failed = ending.sub_operations.failed or 0
    if (
        failed > max(len(ending.failed_sop_instance_uids), len(tally.failures))
        and plan.expected is None
        and not ending.succeeded
    ):
        yield say("It says that {objects} could not be sent, and not which.", objects=counted(failed, "object"))
    yield from _arrival_sentences(plan, tally, ending, node, verdict)
    if tally.conflicts:
        yield say(
            "{objects} came with other bytes than the copy held: both are kept.",
            objects=counted(len(tally.conflicts), "object"),
        )
    if tally.unsolicited:
        yield say(
            "{objects} came that nobody asked for: stored as well.",
            objects=counted(len(tally.unsolicited), "object"),
        )


def _end_sentences(
    plan: RetrievePlan, tally: Tally, ending: Ending, node: RemoteNode, verdict: Verdict, destination: str
) -> Iterator[str]:
    """Say what ended it before all was here."""
    if ending.fault is not None and verdict is not Verdict.COMPLETE:
        yield str(ending.fault)
    elif verdict is not Verdict.COMPLETE and (
        broke_off := [one for one in ending.broke_off if one[0].uids not in tally.arrived]
    ):
        yield say(
            "The association was lost again and again at {entities}: {fault}",
            entities=_some_of([key for key, _ in broke_off]),
            fault=str(broke_off[-1][1]),
        )
    elif tally.full.requested:
        yield say("Stopped, because the disk is full.")
    elif ending.status is not None and not ending.succeeded:
        if verdict is Verdict.CANCELLED:
            yield say("Stopped.")
        yield ending.status.told(node.name)
        if _has_come(ending, node) and ending.status.code in _DOES_NOT_REACH_US:
            return
        if ending.status.code == MOVE_DESTINATION_UNKNOWN and destination:
            yield say("It does not know the AE title {destination}.", destination=destination)
        of_use = verdict not in (Verdict.COMPLETE, Verdict.CANCELLED) and not tally.failures
        if of_use and plan.all_unknown and ending.status.code in range(UNABLE_TO_PROCESS, UNABLE_TO_PROCESS + 0x1000):
            yield say("Check the identifiers.")
        elif of_use and (advice := ending.status.advice):
            yield advice


def _doubts(ending: Ending, doubt: str) -> Iterator[str]:
    """Say first that the Move Destination may be misspelt, where the node does not know it either."""
    if doubt and ending.status is not None and ending.status.code == MOVE_DESTINATION_UNKNOWN:
        yield doubt


def _elsewhere_words(number: int) -> Iterator[str]:
    if number:
        yield say(
            "{objects} came by another transfer, or through another qrstation that uses the same archive.",
            objects=counted(number, "object"),
        )


def _arrival_sentences(
    plan: RetrievePlan, tally: Tally, ending: Ending, node: RemoteNode, verdict: Verdict
) -> Iterator[str]:
    arrived = len(tally.arrived)
    if plan.request.destination:
        yield from _sent_sentences(plan, ending, node, verdict)
        return
    if not plan.targets:
        yield say("Everything was held already.")
    elif verdict is Verdict.UNVERIFIED and not arrived:
        known = later("{node} sent nothing and called that a success.")
        guess = later("{node} sent nothing and called that a success: it may know nothing under these identifiers.")
        yield say(known if plan.unknown or ending.visit else guess, node=node.name)
    elif verdict is Verdict.UNVERIFIED:
        yield say(
            "{objects} came; {node} does not tell how many there should be.",
            objects=counted(arrived, "object"),
            node=node.name,
        )
    elif verdict is Verdict.FAILED:
        yield from () if tally.failures else _nothing_sentences(plan, tally, ending, node)
    elif verdict in (Verdict.PARTIAL, Verdict.CANCELLED):
        yield from _part_sentences(plan, tally, ending, node)


def _sent_sentences(plan: RetrievePlan, ending: Ending, node: RemoteNode, verdict: Verdict) -> Iterator[str]:
    """Say what went to another AE."""
    destination = plan.request.destination
    if ending.succeeded and ending.fell_short_of(plan):
        wanted = counted((plan.expected_count or 0) - plan.already_held, "object")
        yield say(
            "{node} called it a success, but says that it sent {sent:,} of {objects} to {destination}.",
            node=node.name,
            sent=ending.told_sent,
            objects=wanted,
            destination=destination,
        )
    elif ending.told_sent:
        yield say(
            "{node} says that it sent {objects} to {destination}.",
            node=node.name,
            objects=counted(ending.told_sent, "object"),
            destination=destination,
        )
    if verdict is Verdict.FAILED and (_is_unexplained(ending) or isinstance(ending.fault, AssociationLost)):
        yield say(
            "It may not know the AE title {destination}, or have another IP address or port for it.",
            destination=destination,
        )
    if plan.already_held:
        yield say("{objects} had been sent before, and not again.", objects=counted(plan.already_held, "object"))
    if verdict is Verdict.UNVERIFIED:
        yield say("Only {destination} can tell what arrived.", destination=destination)


def _unknown_words(keys: Sequence[MatchKey], node: RemoteNode) -> Iterator[str]:
    """Name what a node said that it does not have."""
    if not keys:
        return
    yield say("{node} says that it has no {entities}.", node=node.name, entities=_some_of(keys, say(", no ")))


def _some_of(keys: Sequence[MatchKey], between: str = ", ") -> str:
    names = list(map(_named, keys[:_NAMED]))
    if more := len(keys) - len(names):
        names.append(say("{number:,} more of what was asked for", number=more))
    return joined(between, names)


def _named(key: MatchKey) -> str:
    # A Patient ID is not for the log, where this is written, too.
    if key.level is Level.PATIENT:
        return say("patient of that Patient ID")
    return joined(" ", filter(None, (say(key.level.nouns[0]), key.unique_key(key.level))))


def _unkept_sentences(tally: Tally) -> Iterator[str]:
    """Say why what reached us is not here, whatever the node was told."""
    yield say("{objects} came and could not be kept.", objects=counted(len(tally.failures), "object"))
    yield tally.failures[0].reason if tally.disk_fault is None else str(tally.disk_fault)


def _nothing_sentences(plan: RetrievePlan, tally: Tally, ending: Ending, node: RemoteNode) -> Iterator[str]:
    by_move = plan.method is RetrieveMethod.MOVE
    if tally.arrived:
        yield say("Came, and is not on the disk any more: {objects}.", objects=counted(len(tally.arrived), "object"))
    elif ending.succeeded and not (ending.told_sent or tally.unsolicited):
        yield say("{node} sent nothing and called that a success.", node=node.name)
    elif ending.told_sent:
        yield say(
            "{node} says that it sent {objects}, but nothing reached us.",
            node=node.name,
            objects=counted(ending.told_sent, "object"),
        )
        if by_move and not _has_come(ending, node):
            yield say("Check the IP address and port that it has for our AE title, and the firewall.")
    elif by_move and not _has_come(ending, node) and _may_not_reach_us(plan, ending):
        yield say("Nothing reached us: it may not know our AE title, or have another IP address or port for it.")


def _has_come(ending: Ending, node: RemoteNode) -> bool:
    """Whether the node itself came to our receiver, so that it knows us and where we are."""
    return ending.visit is not None and is_by_name_of(node, ending.visit)


def _may_not_reach_us(plan: RetrievePlan, ending: Ending) -> bool:
    return (_is_unexplained(ending) or isinstance(ending.fault, AssociationLost)) and not plan.all_unknown


def _is_unexplained(ending: Ending) -> bool:
    """Whether the node failed without a word on why nothing came."""
    return ending.status is not None and ending.status.code in (
        PROCESSING_FAILURE,
        CANNOT_PERFORM_SUB_OPERATIONS,
        *range(UNABLE_TO_PROCESS, UNABLE_TO_PROCESS + 0x1000),
    )


def _part_sentences(plan: RetrievePlan, tally: Tally, ending: Ending, node: RemoteNode) -> Iterator[str]:
    arrived = len(tally.arrived)
    if arrived and not tally.failures and ending.told_sent not in (0, arrived):
        yield say(
            "{node} counts {objects} as sent, but {arrived:,} arrived.",
            node=node.name,
            objects=counted(ending.told_sent, "object"),
            arrived=arrived,
        )
    if here := arrived + plan.already_held:
        yield sentence(safe_words(here, plan.expected_count))
