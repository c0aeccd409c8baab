"""``qrstation dose``: find the dose objects of a node's studies, and fetch these alone."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qrstation.cli.dose_options import add_dose_query, check_nodes, dose_query_of
from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.handed import add_hand_on, code_of, hand_on, hand_on_of, standing_json, tell_handed
from qrstation.cli.options import Commands, add_format, command
from qrstation.cli.output import Column, Output
from qrstation.cli.retrieve import result_json, tell_what_helps
from qrstation.cli.running import Patience, of_retrieval, run_job
from qrstation.cli.session import Session
from qrstation.datasets.moments import iso_date
from qrstation.dose.telling import beginning
from qrstation.errors import Cancelled, QrError
from qrstation.model.dose import EMPTY_SR_OPTION, DoseOrder, DoseReview, DoseSeries, DoseStage, DoseStudy
from qrstation.model.events import Job
from qrstation.model.handing_on import HandOnStanding
from qrstation.model.outcomes import EchoResult, for_the_disk
from qrstation.model.retrieve import RetrieveResult
from qrstation.words import counted

if TYPE_CHECKING:
    from qrstation.services.dose.retrieval import DoseRetrieval
    from qrstation.services.workstation import Workstation

_COLUMNS = (
    Column(name="date", title="Date"),
    Column(name="station", title="Station"),
    Column(name="examination", title="Examination"),
    Column(name="description", title="Description"),
    Column(name="to_fetch", title="To fetch"),
    Column(name="why", title="Why"),
)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = command(
        commands,
        "dose",
        "find the dose objects of a node's studies, and fetch these alone",
        example='qrstation dose "Main PACS" -ct -mg -sd 2026-03-19 -e "imported, test" --dry-run',
        run=_dose,
    )
    parser.add_argument("node", metavar="NODE", help="name of a node, or AET@host:port")
    parser.add_argument(
        "--to",
        default="",
        metavar="STORE",
        help="let the node send by C-MOVE to this store, a node's name or AE title (default: to this workstation)",
    )
    add_dose_query(parser)
    add_hand_on(parser)
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="only ask, decide and tell; nothing is fetched, and the store need not answer",
    )
    parser.add_argument(
        "--retry",
        action="store_true",
        help="try again, with growing pauses up to a day, where what went wrong may pass by itself",
    )
    add_format(parser)


def _dose(session: Session, chosen: argparse.Namespace) -> int:
    query = dose_query_of(chosen)
    check_nodes(session, chosen)
    order = DoseOrder(node=chosen.node, query=query, store=chosen.to, hand_on=hand_on_of(session, chosen))
    with session.workstation() as workstation:
        return carry_out(
            session, workstation, order, form=chosen.format, dry_run=chosen.dry_run, again_later=chosen.retry
        )


def carry_out(
    session: Session, workstation: Workstation, order: DoseOrder, *, form: str, dry_run: bool, again_later: bool
) -> ExitCode:
    """Ask, decide, tell, fetch what was decided for, and hand it on; gives the exit code.

    Parameters
    ----------
    form
        Of the result: table, json or csv.
    dry_run
        Whether nothing is fetched.
    again_later
        Whether to wait and try again where that may help: in asking, fetching and handing on.

    Raises
    ------
    NodeNotReached
        The node or the store does not answer: nothing was asked.
    QrError
        The query failed: nothing was fetched.
    """
    done = _Done(DoseReview(order=order, studies=(), responses=0))
    try:
        _go_through(session, workstation, done, form=form, dry_run=dry_run, again_later=again_later)
    except QrError as fault:
        if form == "json":
            session.output.json(_json(done, fault))
        raise
    if form == "json":
        session.output.json(_json(done))
    return _code(done.review, done.result) or code_of(session, done.handed)


@dataclass(slots=True)
class _Done:
    """What a run came to so far; before the node told anything its review is empty."""

    review: DoseReview
    is_reviewed: bool = False
    result: RetrieveResult | None = None
    handed: tuple[HandOnStanding, ...] = ()


def _go_through(
    session: Session, workstation: Workstation, done: _Done, *, form: str, dry_run: bool, again_later: bool
) -> None:
    """Take a run from step to step."""
    from qrstation.services.dose.reports import summary

    order = done.review.order
    nodes = Patience(session, workstation.dose) if again_later else workstation.dose
    if not dry_run:
        for echoed in nodes.ready(order, session.cancellation):
            session.output.message(_echoed(echoed))
    review = done.review = _review(session, nodes, order)
    done.is_reviewed = True
    if form != "json":
        _write(session.output, form, review)
    if form == "table" and dry_run:
        _write_coverage(session.output, review)
    for sentence in (*summary(review), *_written(review)):
        session.output.message(sentence)
    if review.cancelled:
        session.output.message("Stopped: nothing was fetched.")
    elif not dry_run:
        _tell_waiting(session.output, workstation, order)
        job = workstation.dose.retrieve(review)
        if job is not None:
            done.result = _fetch(session, workstation, job, again_later=again_later)
        run = workstation.dose.handing.run_of(review) if job is None else job.request.run
        done.handed = hand_on(session, workstation, order.hand_on, run, again_later=again_later)
        tell_handed(session, done.handed)


def _written(review: DoseReview) -> tuple[str, ...]:
    """Say how the option is written that a sentence of the review names."""
    named = any(EMPTY_SR_OPTION in told for told in (*review.problems, *review.notes))
    return (f"The option ‘{EMPTY_SR_OPTION}’ is -emptysr.",) if named else ()


def _echoed(result: EchoResult) -> str:
    name = beginning(result.node)
    if result.milliseconds is not None:
        return f"{name} answers in {result.milliseconds:.0f} ms."
    return f"{name}: {result.detail}" if result.detail else f"{name} is ready."


def _review(session: Session, nodes: DoseRetrieval | Patience, order: DoseOrder) -> DoseReview:
    with session.output.progress(f"asking {order.node}") as advance:

        def show(stage: DoseStage) -> None:
            advance(stage.done, stage.total, stage.words)

        return nodes.review(order, on_stage=show, cancellation=session.cancellation)


def _tell_waiting(output: Output, workstation: Workstation, order: DoseOrder) -> None:
    """Name earlier retrievals of dose objects of the node that are not at their end."""
    for job in workstation.jobs.all():
        if job.request.in_order and job.request.node == order.node and not (job.state.ended or job.elsewhere):
            output.message(
                f"Job {job.id}, an earlier retrieval from {order.node}, is not at its end ({job.state}): "
                f"qrstation jobs resume {job.id}"
            )


def _fetch(session: Session, workstation: Workstation, job: Job, *, again_later: bool) -> RetrieveResult:
    """Fetch what is kept, and say what came of it."""
    from qrstation.services.dose.retrieval import summary_of

    result = run_job(session, workstation, job, again_later=again_later)
    told = summary_of(job.request, replace(result, explanation=""))
    session.output.message(f"Retrieval {told}")
    tell_what_helps(session.output, job, result)
    return result


def _json(done: _Done, fault: QrError | None = None) -> dict[str, Any]:
    """Write everything for scripts, as far as it came; this form does not change."""
    from qrstation.services.dose.reports import report_json

    review, result = done.review, done.result
    if fault is not None and not done.is_reviewed:
        review = replace(review, problems=(str(fault),), cancelled=isinstance(fault, Cancelled))
    written = report_json(review)
    retrieval = None
    if result is not None:
        retrieval = {**result_json(result), "sent": result.sub_operations.sent if review.order.store else None}
    written["summary"]["retrieval"] = retrieval
    written["summary"]["handed_on"] = {one.target.kind.value: standing_json(one) for one in done.handed}
    written["summary"]["fault"] = None if fault is None else for_the_disk(str(fault))
    return written


def _code(review: DoseReview, result: RetrieveResult | None) -> ExitCode:
    if review.cancelled:
        return ExitCode.CANCELLED
    fetched = ExitCode.DONE if result is None else of_retrieval(result)
    return fetched or (ExitCode.QUERY_FAILED if review.incomplete else ExitCode.DONE)


def _write(output: Output, form: str, review: DoseReview) -> None:
    from qrstation.services.dose.reports import HEADINGS, report_rows

    if form == "csv":
        output.csv([Column(name=name, title=name) for name in HEADINGS], list(report_rows(review)))
    else:
        output.table(_COLUMNS, [_row(study) for study in review.studies])


def _write_coverage(output: Output, review: DoseReview) -> None:
    """Write what the node has for the dose, scanner by day."""
    from qrstation.dose.coverage import Found, coverage

    numbers = (Column(name=found, title=f"{found[:1].upper()}{found[1:]}", number=True) for found in Found)
    columns = [Column(name="station", title="Station"), Column(name="date", title="Date"), *numbers]
    covered = coverage(review)
    rows = []
    for (station, day), cell in covered.cells.items():
        counts = (str(len(cell[found])) if found in cell else "" for found in Found)
        rows.append((station or "not told", iso_date(day) or "not told", *counts))
    if rows:
        output.line("")
        output.table(columns, rows)
    if covered.only_with_studies:
        output.message("Days without a study are not listed: there are too many days.")
    elif silent := covered.silent_days:
        output.message(f"Days without a study of any scanner: {silent}.")


def _row(study: DoseStudy) -> tuple[str, ...]:
    stations = dict.fromkeys(series.station_name for series in study.kept_series or study.series)
    return (
        iso_date(study.study_date),
        ", ".join(filter(None, stations)) or study.station_name,
        " ".join(study.branches) or " ".join(study.modalities),
        study.description,
        ", ".join(map(_series, study.kept_series)) or "nothing",
        study.problem or study.reason,
    )


def _series(series: DoseSeries) -> str:
    name = f"{series.modality} series {series.series_number}".strip()
    return f"{name}: {'all' if series.wanted is None else counted(series.wanted, 'object')}"
