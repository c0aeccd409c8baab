"""What the dose page says about a review and about its retrieval; without Qt."""

from __future__ import annotations

from collections import Counter

from qrstation.dose.telling import (
    goes_as_well,
    hours_words,
    kept_of,
    not_handed_on_words,
    reason_in_common,
    terms_words,
    where_to,
)
from qrstation.model.dose import EMPTY_SR_OPTION, FEWER_DAYS, THIS_WORKSTATION, Branch, DoseReview
from qrstation.model.dose_schedule import RunState, SavedQuery
from qrstation.model.events import Job, Severity
from qrstation.model.handing_on import HandOnStanding
from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from qrstation.ui.dose.values import RunEnded
from qrstation.ui.transfers.wording import NOT_ARRIVED, did_not_come, shortfalls
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.formats import byte_size, duration, local_hour, one_line
from qrstation.ui.widgets.message_bar import Message
from qrstation.words import counted, later, nouns, say, sentence, sentences, whole_number

MOST_REASONS = 4
"""How many reasons are listed; the others are counted."""
INCOMPLETE = "incomplete review"
"""Key of the message that something may be missing in a review."""
STRANGE = "strange answers"
"""Key of the message on what is strange about the answers."""


def kept_by_branch(review: DoseReview) -> tuple[tuple[str, str], ...]:
    """Say how much of each branch is kept, and of that how much twice: a PET-CT counts with both of its branches."""
    kinds = [(branch.heading, kept_of(one for one in review.kept if branch in one.fetched_for)) for branch in Branch]
    again = kept_of(study for study in review.kept for _ in study.fetched_for[1:])
    return tuple(
        (name, f"{counted(kept.studies, 'study', 'studies')}, {kept.objects_words}")
        for name, kept in (*kinds, (say("Counted twice"), again))
        if kept.studies
    )


def where_words(review: DoseReview) -> tuple[tuple[str, str], ...]:
    """Say from where to where objects go, as reviewed."""
    hand_on = review.order.hand_on
    return (
        (say("Node"), one_line(review.order.node)),
        (say("Destination"), one_line(review.order.store) or say(THIS_WORKSTATION)),
        (say("Copied to"), one_line(hand_on.folder)),
        (say("Sent on to"), one_line(hand_on.node)),
    )


def handed_on_words(review: DoseReview) -> tuple[str, ...]:
    """Say how much goes on without being fetched, and how much does not because it was processed before and removed."""
    lines = []
    if going := goes_as_well(review):
        words = later("Handed on as well, being here already: {objects}.")
        alone = later("To be handed on, being here already: {objects}.")
        lines.append(say(words if review.kept else alone, objects=counted(going, "object")))
    if not (left_out := not_handed_on_words(review)):
        return tuple(lines)
    lines.append(
        say(
            "{objects_are_not_handed_on}, unless “Leave out what was fetched before” is switched off.",
            objects_are_not_handed_on=left_out,
        )
    )
    return tuple(lines)


def why_nothing(review: DoseReview) -> tuple[str, ...]:
    """Say why nothing is kept: the commonest rules, with the number of studies."""
    if not review.studies:
        return (say("{node} told of no such study.", node=one_line(review.order.node)),)
    query = review.order.query
    reasons = Counter(one_line(reason_in_common(study.rule, query)) for study in review.studies)
    return _most_common(reasons, nouns("study", "studies"))


def failure_words(job: Job) -> tuple[str, ...]:
    """Say why objects did not come: the commonest reasons, with the number of objects; it is not known of all which."""
    if job.result is None:
        return ()
    reasons = Counter(each.reason for each in shortfalls(job))
    reasons[job.result.why_not_asked_for] += job.result.unlisted_not_asked_for
    if not job.request.destination:
        reasons[say(NOT_ARRIVED)] += job.result.not_asked_for + job.result.failed_to_come - reasons.total()
    return _most_common(+reasons, nouns("object", "objects"))


def _most_common(reasons: Counter[str], of_what: tuple[str, str]) -> tuple[str, ...]:
    lines = [f"{counted(number, *of_what)}: {reason}" for reason, number in reasons.most_common(MOST_REASONS)]
    if rest := sum(number for _, number in reasons.most_common()[MOST_REASONS:]):
        lines.append(f"{counted(rest, *of_what)}: {say('other reasons')}")
    return tuple(lines)


def outcome_facts(job: Job) -> tuple[tuple[str, str], ...]:
    """Give the numbers of a job that ended or rests."""
    result = job.result
    not_asked_for = 0 if result is None else result.not_asked_for
    lost = did_not_come(job)
    return (
        (say("Sent"), _sent(job)) if job.request.destination else (say("Received"), counted(job.received, "object")),
        (say("Held already"), whole_number(job.already_held) if job.already_held else ""),
        (say("Not asked for"), counted(not_asked_for, "object") if not_asked_for else ""),
        (say("Failed"), counted(lost, "object") if lost else ""),
        (say("Size"), byte_size(job.bytes) if job.bytes else ""),
        (say("Took"), "" if result is None else duration(result.seconds)),
    )


def _sent(job: Job) -> str:
    """Say how many objects went to another store, as the node counts them."""
    return "" if job.result is None else counted(job.result.sub_operations.sent, "object")


def study_keys(review: DoseReview) -> tuple[MatchKey, ...]:
    """Name the studies that something is kept of."""
    return tuple(MatchKey(level=Level.STUDY, study_instance_uid=study.study_instance_uid) for study in review.kept)


def incomplete_message(review: DoseReview) -> Message:
    """Say that the node may have more than the review shows."""
    node = one_line(review.order.node)
    title = (
        say("Stopped: {node} was not asked for everything.", node=node)
        if review.cancelled
        else say("{node} may have more dose objects than are listed here.", node=node)
    )
    return Message(
        title=title,
        severity=Severity.WARNING,
        advice=say("What is listed can be retrieved; for the rest {what_to_do}.", what_to_do=_ways_out(review)),
        detail="\n".join(map(one_line, review.problems)),
        key=INCOMPLETE,
    )


def _ways_out(review: DoseReview) -> str:
    """Say what brings what may be missing, by what its problems say of themselves."""
    option = say(EMPTY_SR_OPTION)
    limits = [problem for problem in review.problems if say(FEWER_DAYS) in problem]
    untold = [problem for problem in review.problems if option in problem]
    ways = (
        (limits, say("ask for fewer days")),
        (untold, say("tick ‘{option}’", option=option)),
        (review.cancelled or len(limits) + len(untold) < len(review.problems), say("submit again")),
    )
    return f" {say('and')} ".join(words for applies, words in ways if applies)


def strange_message(review: DoseReview) -> Message:
    """Say what is strange about the answers of a node that told all that it was asked for."""
    notes = tuple(map(one_line, review.notes))
    if len(notes) == 1:
        return Message(title=notes[0], key=STRANGE)
    title = say("{node}: {count} things to look at.", node=one_line(review.order.node), count=len(notes))
    return Message(title=title, detail="\n".join(notes), key=STRANGE)


def handed_on_lines(standings: tuple[HandOnStanding, ...]) -> tuple[str, ...]:
    """Say for each target how it stands, and why what is not there is not."""
    lines = []
    for standing in standings:
        due = ""
        if standing.next_attempt is not None:
            due = say(", next try at {time}", time=local_hour(standing.next_attempt))
        done = say(
            "{done:,} of {objects} to {target}",
            done=standing.done,
            objects=counted(standing.total, "object"),
            target=one_line(str(standing.target)),
        )
        lines.append(sentence("; ".join((done, *standing.rest(due)))))
        lines += [one_line(reason) for reason in standing.reasons[:MOST_REASONS]]
    return tuple(lines)


def owed_words(standings: tuple[HandOnStanding, ...]) -> str:
    """Say that not all has been handed on; empty where it has."""
    owed = [standing.owed for standing in standings if standing.is_owed]
    if not owed:
        return ""
    # What is owed to two targets may be the same objects.
    return say("{count:,} not handed on yet", count=owed[0]) if len(owed) == 1 else say("not all handed on yet")


def not_handed_on_message(standing: HandOnStanding, choice: Choice) -> Message:
    """Say that objects could not be handed on, and that only a person can help."""
    return Message(
        title=say(
            "{objects} could not be handed on to {target}.",
            objects=counted(standing.failed, "object"),
            target=one_line(str(standing.target)),
        ),
        severity=Severity.WARNING,
        advice=say("The objects are in the archive. See the details, then try again."),
        detail="\n".join(map(one_line, standing.reasons_failed)),
        choices=(choice,),
        key=f"not handed on: {standing.target}",
    )


def asks_words(saved: SavedQuery) -> str:
    """Say what a saved query asks for, and where it goes."""
    order, query = saved.order, saved.order.query
    branches = ", ".join(branch.words for branch in query.branches)
    days = ", ".join(filter(None, (saved.days.words, hours_words(query))))
    told = (
        say("Asks {node} for {examinations}: studies of {days}", node=order.node, examinations=branches, days=days),
        *terms_words(query),
        say("Goes to {places}", places=where_to(order)),
    )
    return sentences(*(sentence(one_line(words)) for words in told))


def run_key(name: str) -> str:
    """Key of the message on the last run of the saved query of this name."""
    return f"run of {name}"


def run_message(ended: RunEnded) -> Message | None:
    """Say of a run of a saved query what needs a person; none where nothing does."""
    if ended.fault is not None:
        return Message(
            title=f"{ended.name}: {one_line(ended.fault.title)}",
            severity=Severity.ERROR,
            advice=one_line(ended.fault.advice),
            detail=ended.fault.detail,
            key=run_key(ended.name),
        )
    if ended.run is None or not ended.run.state.needs_a_person:
        return None
    failed = ended.run.state is RunState.FAILED
    return Message(
        title=sentence(f"{ended.name} {ended.run.state.told}"),
        severity=Severity.ERROR if failed else Severity.WARNING,
        advice=one_line(ended.run.words),
        key=run_key(ended.name),
    )
