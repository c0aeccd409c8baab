"""What the search page says of how a search goes and how it ended."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from qrstation.errors import QrError
from qrstation.model.events import Severity
from qrstation.model.outcomes import FindOutcome, PartsAsked, StatusCategory
from qrstation.model.query import Query
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.formats import all_of
from qrstation.ui.widgets.message_bar import Message
from qrstation.words import counted, later, say, sentences, whole_number

_FAULTS = "faults"
"""Key of the message about the nodes that failed."""
_INCOMPLETE = {
    StatusCategory.WARNING: later("{node} ended the search with a warning: there may be more."),
    StatusCategory.CANCEL: later("{node} stopped before it had told all: there may be more."),
}
_NOT_ALL = later("{node} did not tell all: there may be more.")
_ALL = "all"
"""Key of the message that all came in parts."""
_NARROW = later("Narrow the query, for instance by a name, a modality or fewer days.")


def progress_words(parts: Mapping[str, PartsAsked]) -> str:
    """Say how far a search is, of which some nodes are asked in parts."""
    if not parts:
        return say("searching…")
    known, done = sum(each.parts for each in parts.values()), sum(each.done for each in parts.values())
    return say("searching in {parts:,} parts, {done:,} done…", parts=known, done=done)


def fault_message(faults: Sequence[QrError], asked: int, cures: Callable[[QrError], tuple[Choice, ...]]) -> Message:
    """Say which nodes failed, and why; of a single one also what may be done about it."""
    if len(faults) == 1:
        return Message.of_error(faults[0], choices=cures(faults[0]), key=_FAULTS)
    names = ", ".join(dict.fromkeys(fault.node for fault in faults if fault.node))
    return Message(
        title=say(
            "{number} of {asked} nodes could not be searched: {names}.", number=len(faults), asked=asked, names=names
        ),
        severity=Severity.ERROR,
        detail="\n".join(str(fault) if fault.node in fault.title else f"{fault.node}: {fault}" for fault in faults),
        advice=say("What the others have is shown."),
        key=_FAULTS,
    )


def remarks_on(outcomes: Collection[FindOutcome], *, failed: bool) -> list[str]:
    """Say in a few words how a search of some nodes ended, beside the numbers of what came.

    Parameters
    ----------
    failed
        Whether a node failed, and has no outcome.
    """
    remarks = [remark for outcome in outcomes for remark in _shortcomings(outcome)]
    remarks += [say("incomplete")] if failed else []
    if not remarks and (parts := sum(outcome.parts for outcome in outcomes if outcome.whole_in_parts)):
        remarks.append(say("all, asked for in {parts:,} parts", parts=parts))
    remarks += [
        say("{names} matched here", names=", ".join(outcome.filtered_here))
        for outcome in outcomes
        if outcome.filtered_here
    ]
    if duplicates := sum(outcome.duplicates for outcome in outcomes):
        remarks.append(say("{duplicates} merged", duplicates=counted(duplicates, "duplicate")))
    return list(dict.fromkeys(remarks))


def _shortcomings(outcome: FindOutcome) -> Iterator[str]:
    if outcome.truncated:
        yield say("first {number:,} of more", number=outcome.matches)
    elif outcome.cancelled:
        yield say("stopped, there may be more")
    elif outcome.incomplete:
        yield say("incomplete")
    elif outcome.limit_met is not None and not outcome.whole_in_parts:
        yield say("may be incomplete")


def all_in_parts(outcomes: Mapping[str, FindOutcome]) -> Message | None:
    """Say of nodes that stop at a limit that all came all the same; none where there is no such node."""
    whole = {node: outcome for node, outcome in outcomes.items() if outcome.whole_in_parts}
    limits = {node: whole_number(each.limit_met) for node, each in whole.items() if each.limit_met is not None}
    if not limits:
        return None
    parts = sum(whole[node].parts for node in limits)
    found_by = max((whole[node].found_by for node in limits), key=len)
    told = ", ".join(say("{node} tells {limit} at most", node=node, limit=limit) for node, limit in limits.items())
    return Message(
        title=say(
            "All matching studies of {names} that have {found_by} are shown.",
            names=all_of(limits),
            found_by=found_by,
        ),
        advice=say("{limits}: the search was asked in {parts:,} parts.", limits=told, parts=parts),
        key=_ALL,
    )


def messages_on(node: str, outcome: FindOutcome, query: Query, without_limit: Choice) -> Iterator[Message]:
    """Say what a user should know of how a node's search ended."""
    if (whole := _whether_all(node, outcome, without_limit)) is not None:
        yield whole
    if outcome.strangers:
        yield Message(title=outcome.strangers_told(node), severity=Severity.WARNING)
    if outcome.filtered_here:
        names = ", ".join(outcome.filtered_here)
        if len(outcome.filtered_here) == 1:
            yield Message(title=say("{name} was matched here: {node} passes over it.", name=names, node=node))
        else:
            yield Message(title=say("{names} were matched here: {node} passes over it.", names=names, node=node))
    asked_for = [keyword for keyword in outcome.unmatched_keys if query.value(keyword)]
    if asked_for or (outcome.optional_keys_unsupported and not outcome.unmatched_keys):
        # Columns without values speak for themselves.
        yield Message(
            title=say("{node} did not match {names}.", node=node, names=", ".join(asked_for))
            if asked_for
            else say("{node} did not match all that was asked.", node=node),
            severity=Severity.WARNING,
            advice=say("It does not support this: there may be rows that do not fit."),
        )
    if outcome.remarks:
        yield Message(title=outcome.remarks[0], detail=sentences(*outcome.remarks[1:]))


def _whether_all(node: str, outcome: FindOutcome, without_limit: Choice) -> Message | None:
    if outcome.truncated:
        return Message(
            title=say("Only the first {number:,} matches of {node} are shown.", number=outcome.matches, node=node),
            severity=Severity.WARNING,
            advice=say("There may be more: narrow the query, or raise the limit under More."),
            choices=(without_limit,),
        )
    if outcome.cancelled or outcome.whole_in_parts:
        return None
    if outcome.gaps:
        return Message(
            title=say("{node} was asked in {parts:,} parts, and there may be more.", node=node, parts=outcome.parts),
            severity=Severity.WARNING,
            detail="\n".join(outcome.gaps[1:]),
            advice=sentences(outcome.gaps[0], say(_NARROW)),
        )
    if outcome.incomplete:
        return Message(
            title=say(_INCOMPLETE.get(outcome.status.category, _NOT_ALL), node=node),
            severity=Severity.WARNING,
            detail=outcome.status.told(node),
            advice=outcome.status.advice,
        )
    if outcome.limit_met is not None:
        return Message(
            title=say("{number:,} is a number at which {node} may stop.", number=outcome.limit_met, node=node),
            severity=Severity.WARNING,
            advice=say("There may be more: narrow the query, for instance to fewer days."),
        )
    return None
