"""``qrstation jobs``: the retrieve queue."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.handed import code_of, hand_on, tell_handed
from qrstation.cli.options import Commands, add_format, command, positive
from qrstation.cli.output import Column, pairs
from qrstation.cli.receipts import add_receipt
from qrstation.cli.retrieve import result_json, tell_what_helps
from qrstation.cli.running import of_retrieval, run_job
from qrstation.cli.session import Session
from qrstation.errors import InvalidInput
from qrstation.model.events import Job, JobState
from qrstation.model.retrieve import RetrieveResult

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

_COLUMNS = (
    Column(name="id", title="Job", number=True),
    Column(name="created", title="Created"),
    Column(name="node", title="Node"),
    Column(name="what", title="What"),
    Column(name="asked_for", title="Asked for"),
    Column(name="method", title="Method"),
    Column(name="method_reason", title="Why this method"),
    Column(name="state", title="State"),
    Column(name="expected", title="Expected", number=True),
    Column(name="received", title="Received", number=True),
    Column(name="already_held", title="Held before", number=True),
    Column(name="next_try", title="Next try"),
    Column(name="remark", title="Remark"),
    Column(name="explanation", title="Explanation"),
)
_LISTED_COLUMNS = (
    Column(name="id", title="Job", number=True),
    Column(name="created", title="Created"),
    Column(name="node", title="Node", cut=True),
    Column(name="what", title="What", cut=True),
    Column(name="state", title="State"),
    Column(name="objects", title="Objects", number=True),
)
"""Of the table: `jobs show` tells the rest."""
_ENDED_COLUMNS = (
    Column(name="id", title="Job", number=True),
    Column(name="status", title="Ended"),
    Column(name="expected", title="Expected", number=True),
    Column(name="received", title="Received", number=True),
    Column(name="already_held", title="Held before", number=True),
    Column(name="bytes", title="Bytes", number=True),
    Column(name="seconds", title="Seconds", number=True),
)

_RESUMABLE = (JobState.WAITING, JobState.PAUSED, JobState.WAITING_FOR_RETRY)
_PAUSABLE = (JobState.WAITING, JobState.WAITING_FOR_RETRY)
_RETRIABLE = (JobState.PARTIAL, JobState.FAILED, JobState.CANCELLED, JobState.UNVERIFIED)
_REMOVABLE = tuple(state for state in JobState if state.ended)
_SETTLED = (JobState.COMPLETE, JobState.CANCELLED)
"""What needs nobody's attention any more."""


def register(commands: Commands) -> None:
    """Add the commands of the queue."""
    group = command(commands, "jobs", "the retrieve queue", example="qrstation jobs list")
    actions = group.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    add_format(command(actions, "list", "list the jobs", example="qrstation jobs list --format json", run=_list))
    showing = command(actions, "show", "show all that is known of a job", example="qrstation jobs show 3", run=_show)
    showing.add_argument("id", type=positive, metavar="ID", help="number of a job")
    add_format(showing)
    for name, purpose, run in (
        ("resume", "run what waits, was left unfinished or is paused; only what is missing is asked for", _resume),
        ("pause", "let what waits rest until it is resumed", _pause),
        ("retry", "run again what ended without being complete; only what is missing is asked for", _retry),
        ("cancel", "cancel what waits or is paused", _cancel),
        (
            "remove",
            "take ended jobs off the list (all: the complete and cancelled ones); nothing in the archive changes",
            _remove,
        ),
    ):
        parser = command(actions, name, purpose, example=f"qrstation jobs {name} 3", run=run)
        parser.add_argument("id", nargs="?", type=positive, metavar="ID", help="number of a job (default: all)")
        if run in (_resume, _retry):
            add_format(parser)
    add_receipt(actions)


def _list(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation() as workstation:
        jobs = workstation.jobs.all()
    if chosen.format == "table":
        session.output.table(_LISTED_COLUMNS, map(_row, jobs))
    else:
        rows = ([_text(value) for value in _json(job).values()] for job in jobs)
        session.output.rows(chosen.format, _COLUMNS, rows, [*map(_json, jobs)])
    return ExitCode.DONE


def _row(job: Job) -> tuple[str, ...]:
    here = job.received + job.already_held
    return (
        str(job.id),
        f"{job.created.astimezone():%Y-%m-%d %H:%M}",
        job.request.node,
        job.request.description or job.request.asked_for,
        _state(job),
        f"{here} of {'?' if job.expected is None else job.expected}",
    )


def _show(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation() as workstation:
        job = _json(workstation.jobs.get(chosen.id))
    columns, rows = pairs(job)
    told = [row for row in rows if row[1] or chosen.format != "table"]
    session.output.rows(chosen.format, columns, told, job)
    return ExitCode.DONE


def _resume(session: Session, chosen: argparse.Namespace) -> int:
    return _run(session, chosen, _RESUMABLE)


def _retry(session: Session, chosen: argparse.Namespace) -> int:
    return _run(session, chosen, _RETRIABLE)


def _run(session: Session, chosen: argparse.Namespace, states: Sequence[JobState]) -> int:
    """Run jobs one after another; the worst end decides the exit code."""
    code, ended = ExitCode.DONE, list[dict[str, object]]()
    with session.workstation() as workstation:
        for job in _chosen(session, workstation, chosen.id, states):
            if session.cancellation.requested:
                code = ExitCode.CANCELLED
                break
            if chosen.id is None and (closed := workstation.closed_until(job.request.node)):
                session.output.message(
                    f"Job {job.id} is left waiting: {job.request.node} is in its quiet hours until "
                    f"{closed.astimezone():%a %H:%M}. To run it now: qrstation jobs {chosen.action} {job.id}"
                )
                continue
            (workstation.jobs.retry if job.state.ended else workstation.jobs.resume)(job.id)
            session.output.message(f"Job {job.id}: {job.request.description or _what(job)} from {job.request.node}")
            result = run_job(session, workstation, workstation.jobs.get(job.id))
            tell_what_helps(session.output, job, result)
            handed = hand_on(session, workstation, workstation.dose.hand_on_of(job), job.request.run)
            tell_handed(session, handed)
            ended.append(_ended(job, result))
            code = max(code, of_retrieval(result), code_of(session, handed))
    rows = [[_text(each[column.name]) for column in _ENDED_COLUMNS] for each in ended]
    session.output.rows(chosen.format, _ENDED_COLUMNS, rows, ended)
    return code


def _ended(job: Job, result: RetrieveResult) -> dict[str, object]:
    return {"id": job.id, **result_json(result)}


def _pause(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation() as workstation:
        jobs = _chosen(session, workstation, chosen.id, _PAUSABLE)
        for job in jobs:
            workstation.jobs.pause(job.id)
    session.output.message(f"Paused: {_listed(jobs)}.")
    return ExitCode.DONE


def _cancel(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation() as workstation:
        jobs = _chosen(session, workstation, chosen.id, _RESUMABLE)
        for job in jobs:
            workstation.jobs.cancel(job.id)
    session.output.message(f"Cancelled: {_listed(jobs)}.")
    return ExitCode.DONE


def _remove(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation() as workstation:
        jobs = _chosen(session, workstation, chosen.id, _SETTLED if chosen.id is None else _REMOVABLE)
        for job in jobs:
            workstation.jobs.remove(job.id)
        kept = [job for job in workstation.jobs.all() if job.state.ended]
    session.output.message(f"Taken off the list: {_listed(jobs)}.")
    if chosen.id is None and kept:
        session.output.message(
            f"Kept, as something may be missing: {_listed(kept)}. To take one off: qrstation jobs remove {kept[0].id}"
        )
    return ExitCode.DONE


def _chosen(session: Session, workstation: Workstation, job_id: int | None, states: Sequence[JobState]) -> list[Job]:
    """Find the jobs that a command applies to.

    Raises
    ------
    InvalidInput
        The one that was named is in another state.
    """
    if job_id is None:
        _tell_elsewhere(session, workstation)
        return [job for job in workstation.jobs.all() if job.state in states and not job.elsewhere]
    job = workstation.jobs.get(job_id)
    if job.state not in states and not job.elsewhere:
        raise InvalidInput(f"Job {job_id} is {job.state}.", advice=f"This is for jobs that are {' or '.join(states)}.")
    return [job]


def _tell_elsewhere(session: Session, workstation: Workstation) -> None:
    """Say which jobs are left alone because another program has them."""
    if elsewhere := [job for job in workstation.jobs.all() if job.elsewhere]:
        session.output.message(f"Another running qrstation has {_listed(elsewhere)}: left alone here.")


def _listed(jobs: Sequence[Job]) -> str:
    return ", ".join(f"job {job.id}" for job in jobs) or "nothing"


def _what(job: Job) -> str:
    keys = job.request.keys
    first = keys[0].unique_key(keys[0].level) if keys else ""
    more = f" and {len(keys) - 1} more" if len(keys) > 1 else ""
    return f"{keys[0].level if keys else ''} {first}{more}".strip()


def _json(job: Job) -> dict[str, object]:
    method = job.method or job.request.method
    return {
        "id": job.id,
        "created": job.created.astimezone().isoformat(timespec="seconds"),
        "node": job.request.node,
        "what": job.request.description or _what(job),
        "asked_for": job.request.asked_for,
        "method": method.words if method else "",
        "method_reason": job.method_reason,
        "state": _state(job),
        "expected": job.expected,
        "received": job.received,
        "already_held": job.already_held,
        "next_try": job.not_before.astimezone().isoformat(timespec="seconds") if job.not_before else None,
        "remark": job.remark,
        "explanation": job.result.explanation if job.result else "",
    }


def _state(job: Job) -> str:
    return f"{job.state} elsewhere" if job.elsewhere else str(job.state)


def _text(value: object) -> str:
    return "" if value is None else str(value)
