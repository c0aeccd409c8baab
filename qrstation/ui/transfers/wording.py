"""Jobs in words, numbers and shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qrstation.model.events import Job, JobState, SeriesStanding
from qrstation.model.information_model import QueryModel
from qrstation.model.retrieve import Basis
from qrstation.ui.widgets.formats import (
    NO_BREAK_SPACE,
    byte_rate,
    byte_size,
    capitalised,
    duration,
    local_hour,
    local_moment,
    one_line,
)
from qrstation.ui.widgets.icons import Tint
from qrstation.words import counted, later, say, whole_number

KNOWN_BY = {
    Basis.LISTED: (later("a list of all"), later("The node named each object.")),
    Basis.COUNTED: (later("their number"), later("The node told how many objects there are, and not which.")),
    Basis.UNVERIFIED: (later("not told"), later("The node does not tell how many objects there are.")),
    Basis.NOT_FOUND: (later("not found"), later("The node says that it has no such thing.")),
}
"""How the number of objects is known, in a few words and in a sentence."""


NOT_ARRIVED = later("Did not arrive.")
"""The reason of an instance that did not come where nothing else is known."""


class StateLook(NamedTuple):
    """A state as it is shown: shape first, then word, colour last."""

    icon: str
    tint: Tint
    word: str


_LOOKS = {
    JobState.WAITING: StateLook("watch", Tint.MUTED, later("Waiting")),
    JobState.RUNNING: StateLook("arrow-down", Tint.ACCENT, later("Running")),
    JobState.STOPPING: StateLook("debug-stop", Tint.MUTED, later("Stopping")),
    JobState.PAUSED: StateLook("debug-pause", Tint.WARNING, later("Paused")),
    JobState.WAITING_FOR_RETRY: StateLook("history", Tint.WARNING, later("Waiting for retry")),
    JobState.COMPLETE: StateLook("pass-filled", Tint.GOOD, later("Complete")),
    JobState.PARTIAL: StateLook("warning", Tint.WARNING, later("Partial")),
    JobState.UNVERIFIED: StateLook("question", Tint.WARNING, later("Unverified")),
    JobState.FAILED: StateLook("error", Tint.ERROR, later("Failed")),
    JobState.CANCELLED: StateLook("circle-slash", Tint.MUTED, later("Cancelled")),
}

PROBLEMS = frozenset({JobState.PARTIAL, JobState.FAILED, JobState.WAITING_FOR_RETRY, JobState.UNVERIFIED})
"""States that want somebody's attention."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """An instance that did not come: what is known of why."""

    sop_instance_uid: str
    reason: str


def look(state: JobState) -> StateLook:
    """Tell how a state is shown."""
    return _LOOKS[state]


def state_word(job: Job) -> str:
    """Say where a job stands in a few words: with the time at which it goes on, if there is one."""
    word = say(look(job.state).word)
    if job.elsewhere:
        return say("{state} elsewhere", state=word)
    if job.not_before is None:
        return word
    when = local_hour(job.not_before)
    if job.state is JobState.WAITING_FOR_RETRY:
        return say("Retry at {when}", when=when)
    return say("Quiet hours until {when}", when=when)


def state_text(job: Job) -> str:
    """Say where a job stands: what it is doing, or what it came to."""
    if job.elsewhere:
        state = say(look(job.state).word)
        return say("{state} in another qrstation on this computer: stop or resume it there", state=state)
    if job.state is JobState.RUNNING and job.activity:
        return capitalised(one_line(job.activity))
    if job.state is JobState.WAITING_FOR_RETRY and job.not_before is not None:
        return say(
            "Waiting for retry at {when}, after attempt {attempt:,}",
            when=local_hour(job.not_before),
            attempt=job.attempt,
        )
    return state_word(job)


def going_on_word(job: Job) -> str:
    """Name what makes a job go on or run again; empty where nothing does."""
    match job.state:
        case JobState.PAUSED:
            return say("Resume")
        case JobState.WAITING_FOR_RETRY:
            return say("Try now")
        case JobState.WAITING:
            return say("Run now") if job.not_before is not None else ""
        case JobState.PARTIAL | JobState.UNVERIFIED | JobState.FAILED | JobState.CANCELLED:
            return say("Retry")
        case _:
            return ""


def subject(job: Job) -> str:
    """Say what is fetched."""
    return one_line(job.request.description) or asked_for(job)


def brings_headers(job: Job) -> bool:
    """Whether it fetches objects without bulk data, which are kept apart."""
    return job.request.model is QueryModel.WITHOUT_BULK_DATA


def asked_for(job: Job) -> str:
    """Say what was asked for: ``2 studies``, ``1 object: frames 1-5``, ``4 objects: headers only``."""
    return job.request.asked_for


def method_text(job: Job) -> str:
    """Name the method that is used, or the one that was asked for."""
    method = job.method or job.request.method
    return "" if method is None else method.words


def done(job: Job) -> int:
    """Count the wanted instances that are here."""
    return job.received + job.already_held


def objects_text(job: Job) -> str:
    """Write ``n / N``, or ``n`` where the total is not known."""
    if job.expected is None:
        return whole_number(done(job)) if done(job) else ""
    return f"{whole_number(done(job))} / {whole_number(job.expected)}"


def objects_hint(job: Job) -> str:
    """Spell out the numbers of objects."""
    parts = [say("{number:,} received", number=job.received)]
    if job.already_held:
        parts.append(say("{number:,} held already", number=job.already_held))
    if job.expected is not None:
        parts.append(say("{number:,} wanted", number=job.expected))
    return ", ".join(parts)


def fraction(job: Job) -> float | None:
    """Tell how much is done, from 0 to 1; none where the total is not known."""
    if job.state is JobState.COMPLETE:
        return 1.0
    if job.expected is None:
        return None
    return min(done(job) / job.expected, 1.0) if job.expected else 0.0


def pending_text(job: Job) -> str:
    """Say what goes on where no total is known that a bar could show."""
    if job.state not in (JobState.RUNNING, JobState.STOPPING):
        return ""
    return say("total not known") if job.received else state_text(job)


def mean_rate(job: Job) -> float | None:
    """Bytes/s: of the last seconds while it runs, over the whole time when it ended."""
    if job.state in (JobState.RUNNING, JobState.STOPPING):
        return job.rate or None
    if job.result is not None and job.result.seconds > 0 and job.result.bytes:
        return job.result.bytes / job.result.seconds
    return None


def rate_text(job: Job) -> str:
    """Write the rate; empty where nothing flows."""
    rate = mean_rate(job)
    return "" if rate is None else byte_rate(rate)


def time_left_text(job: Job) -> str:
    """Write the time left, in whole seconds; empty where it cannot be told."""
    if job.state is not JobState.RUNNING or job.seconds_left is None:
        return ""
    if job.seconds_left < 1:
        return f"1{NO_BREAK_SPACE}{say('s')}"
    return duration(round(job.seconds_left) if job.seconds_left < 10 else job.seconds_left)


def size_text(job: Job) -> str:
    """Write how much was received."""
    return byte_size(job.bytes) if job.bytes else ""


def shortfalls(job: Job) -> tuple[Shortfall, ...]:
    """List the instances that did not come, each once; those of one reason stand together."""
    if job.result is None:
        return ()
    reasons = {failure.key: one_line(say(failure.reason)) for failure in job.result.failed}
    for key in job.result.missing:
        reasons.setdefault(key, say(NOT_ARRIVED))
    return tuple(
        Shortfall(sop_instance_uid=key.sop_instance_uid, reason=reason)
        for key, reason in sorted(reasons.items(), key=lambda item: item[1])
    )


def did_not_come(job: Job) -> int:
    """Count the instances that were asked for and did not come, also those that nobody named."""
    result = job.result
    if result is None:
        return 0
    if job.request.destination:
        return max(result.sub_operations.failed or 0, len(result.failed))
    return result.failed_to_come


class Line(NamedTuple):
    """A row below a job."""

    icon: str
    tint: Tint
    text: str


MOST_SHORTFALLS = 500
"""How many instances that did not come are listed below a job; the report has them all."""


def lines_below(job: Job, series: Sequence[SeriesStanding]) -> tuple[Line, ...]:
    """Say what stands below a job: its series, and the instances that did not come."""
    lost = shortfalls(job)
    more = len(lost) - MOST_SHORTFALLS
    return (
        *map(_series_line, series),
        *(
            Line("circle-slash", Tint.MUTED, f"{each.sop_instance_uid}   {each.reason}")
            for each in lost[:MOST_SHORTFALLS]
        ),
        *([Line("circle-slash", Tint.MUTED, more_words(more))] if more > 0 else []),
    )


def more_words(number: int) -> str:
    """Say that so many more objects did not come than are listed."""
    return say("and {objects}; “Copy report” has them all", objects=counted(number, "more object"))


def _series_line(series: SeriesStanding) -> Line:
    here = say("{held:,} of {objects}", held=series.held, objects=counted(series.expected, "object"))
    shape = ("pass-filled", Tint.GOOD) if series.held >= series.expected else ("circle-outline", Tint.MUTED)
    return Line(*shape, f"{here}   {one_line(series.kind) or say('Series')}   {one_line(series.series_instance_uid)}")


def report(job: Job) -> str:
    """Write everything about a job as plain text, to be sent to somebody."""
    method = method_text(job) or say("method not chosen yet")
    lines = [subject(job), f"{say(look(job.state).word)}: {job.request.node}, {method}"]
    if job.request.destination:
        lines.append(say("Sent to {destination}", destination=job.request.destination))
    lines.append(
        say(
            "Asked for {wanted} on {moment} {time_zone}",
            wanted=asked_for(job),
            moment=local_moment(job.created),
            time_zone=f"{job.created.astimezone():%Z}",
        ).strip()
    )
    if job.method_reason:
        lines.append(job.method_reason)
    lines.append(say("Objects: {numbers}; {size}", numbers=objects_hint(job), size=byte_size(job.bytes)))
    result = job.result
    if result is not None:
        rate = f" ({rate_text(job)})" if rate_text(job) else ""
        lines.append(say("Time: {duration}", duration=duration(result.seconds)) + rate)
        lines += [one_line(result.explanation)] if result.explanation else []
        if result.status:
            status = one_line(str(result.status))
            lines.append(say("Last status of {node}: {status}", node=job.request.node, status=status))
        if told := told_text(job):
            lines.append(say("{node} counts: {numbers}", node=job.request.node, numbers=told))
    if job.remark:
        lines.append(one_line(job.remark))
    missing = shortfalls(job)
    if missing:
        lines += ["", say("{objects} did not come:", objects=counted(len(missing), "object"))]
        lines += [f"{each.sop_instance_uid}\t{each.reason}" for each in missing]
    if result is not None and result.unsolicited:
        objects = counted(len(result.unsolicited), "object")
        lines += ["", say("{objects} came that nobody asked for, stored as well:", objects=objects)]
        lines += [key.sop_instance_uid for key in result.unsolicited]
    return "\n".join(lines) + "\n"


def told_text(job: Job) -> str:
    """Write the peer's counters of sub-operations, those that it gave."""
    if job.result is None:
        return ""
    told = job.result.sub_operations
    named = (
        (later("{number:,} completed"), told.completed),
        (later("{number:,} failed"), told.failed),
        (later("{number:,} with warnings"), told.warning),
        (later("{number:,} remaining"), told.remaining),
    )
    return ", ".join(say(words, number=number) for words, number in named if number is not None)
