"""``qrstation batch``: look up a list of studies on a node, and retrieve what is found."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_format, add_replace, check_absent, command, one_of, positive
from qrstation.cli.output import Column, Output, counted
from qrstation.cli.retrieve import moves_here, result_json, tell_what_helps
from qrstation.cli.running import of_retrieval, run_job
from qrstation.cli.session import Session
from qrstation.errors import InvalidInput
from qrstation.model.batch import (
    DateOrder,
    ListChoices,
    ListField,
    ListReport,
    RowState,
    Table,
    WantedRow,
    entities_counted,
)
from qrstation.model.events import Job
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.retrieve import RetrievePlan, RetrieveRequest, RetrieveResult

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

_MOST_DAYS = 3_650


def register(commands: Commands) -> None:
    """Add the command."""
    parser = command(
        commands,
        "batch",
        "look up a list of studies (CSV or Excel) on a node, and fetch what is found",
        example="qrstation batch 'Main PACS' march.xlsx --column accession=Order --report march-report.csv",
        run=_batch,
    )
    parser.add_argument("node", metavar="NODE", help="name of a node, or AET@host:port")
    parser.add_argument("file", metavar="FILE", type=Path, help="the list: CSV text, or an Excel workbook (.xlsx)")
    parser.add_argument(
        "--sheet", default="", metavar="NAME", help="sheet of a workbook (default: the first filled one)"
    )
    parser.add_argument(
        "--column",
        dest="columns",
        action="append",
        default=[],
        metavar="FIELD=HEADING",
        help=f"what a column holds, where it is guessed wrongly; FIELD is one of {', '.join(ListField)}; HEADING may "
        "be the column's letter, or nothing to use no column; may be repeated",
    )
    parser.add_argument(
        "--date-order",
        type=one_of(DateOrder),
        choices=tuple(DateOrder),
        help="what comes first in dates such as 03/04/2026 (default: as the list shows it)",
    )
    parser.add_argument(
        "--date-tolerance", type=_days, default=0, metavar="DAYS", help="days that a study may be off on either side"
    )
    parser.add_argument(
        "--most", type=positive, default=1, metavar="N", help="studies that one row may stand for (default: 1)"
    )
    parser.add_argument("--dry-run", action="store_true", help="look up and tell what would be fetched; fetch nothing")
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="write what came of each row, as CSV, or as JSON to a name in .json"
    )
    add_replace(parser)
    parser.add_argument(
        "--method",
        type=one_of(RetrieveMethod),
        choices=tuple(RetrieveMethod),
        help="C-GET or C-MOVE (default: the node's)",
    )
    parser.add_argument(
        "--to", default="", metavar="STORE", help="let the node send by C-MOVE to this store: a node's name or AE title"
    )
    parser.add_argument(
        "--retry",
        action="store_true",
        help="try again, with growing pauses up to a day, where what went wrong may pass by itself",
    )
    add_format(parser)


def _days(text: str) -> int:
    if not text.isdecimal() or int(text) > _MOST_DAYS:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of days from 0 to {_MOST_DAYS}")
    return int(text)


def _batch(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.batch.asking import look_up
    from qrstation.services.batch.reports import save_report

    node = session.nodes.get(chosen.node)
    destination = session.nodes.destination(chosen.to)
    if destination and chosen.method is RetrieveMethod.GET:
        raise InvalidInput("C-GET only brings instances here.", advice="Leave out --method get, or --to.")
    if chosen.report is not None and chosen.report.absolute() == chosen.file.absolute():
        raise InvalidInput("The report would replace the list.", advice="Give --report another name.")
    check_absent(chosen.report, chosen)
    rows = _rows(session.output, chosen)
    asking = session.audit.asking(node, "a list")
    with session.output.progress(f"looking up {chosen.file.name}") as advance, asking:
        report = look_up(
            chosen.file.name,
            rows,
            node,
            caller=session.caller(node),
            most=chosen.most,
            on_progress=advance,
            cancellation=session.cancellation,
        )
    if chosen.report is not None:
        save_report(report, chosen.report)
    if chosen.format != "json":
        _write_report(session.output, chosen.format, report)
    _tell(session.output, report)
    ending = _Ending(session, chosen, destination)
    fetched = ending.fetch(report)
    if chosen.format == "json":
        session.output.json(ending.json(report))
    if report.cancelled:
        return ExitCode.CANCELLED
    return fetched or (ExitCode.DONE if report.settled else ExitCode.QUERY_FAILED)


def _rows(output: Output, chosen: argparse.Namespace) -> tuple[WantedRow, ...]:
    """Read the list, and say which columns are used."""
    from qrstation.services.batch.columns import column_name, guessed, unsure, with_chosen
    from qrstation.services.batch.reading import read_table
    from qrstation.services.batch.rows import rows_of

    table = read_table(chosen.file, chosen.sheet)
    columns = with_chosen(table, guessed(table), chosen.columns)
    for remark in table.remarks:
        output.message(remark)
    output.message(f"{_source(table)}: {_mapping(table, columns)}.")
    if not chosen.columns and (place := unsure(table, columns)) is not None:
        column = column_name(table, place)
        output.message(
            f"That {column} holds accession numbers is a guess: no heading says so. Where it holds Patient IDs, add: "
            f"--column '{ListField.PATIENT_ID}={column.removeprefix('column ')}'"
        )
    choices = ListChoices(columns=columns, tolerance=chosen.date_tolerance, date_order=chosen.date_order)
    return rows_of(table, choices)


def _source(table: Table) -> str:
    sheet = f", sheet {table.sheet} of {len(table.sheets)}" if len(table.sheets) > 1 else ""
    return f"{table.name}{sheet}, {counted(len(table.rows), 'row')}"


def _mapping(table: Table, columns: tuple[ListField | None, ...]) -> str:
    from qrstation.services.batch.columns import column_name

    used = [
        f"{field.words} from {column_name(table, place)}" for place, field in enumerate(columns) if field is not None
    ]
    unused = [column_name(table, place) for place, field in enumerate(columns) if field is None]
    return "; ".join([*used, *([f"not used: {', '.join(unused)}"] if unused else [])])


def _write_report(output: Output, form: str, report: ListReport) -> None:
    from qrstation.services.batch.reports import HEADINGS, report_rows

    if form == "csv":
        output.csv([Column(name=name, title=name) for name in HEADINGS], list(report_rows(report)))
        return
    columns = (
        Column(name="row", title="Row", number=True),
        Column(name="asked", title="Asked for"),
        Column(name="result", title="Result"),
        Column(name="matches", title="Matches", number=True),
        Column(name="explanation", title="Explanation"),
    )
    rows = [
        (str(each.row.number), each.row.words, each.state.words, str(len(each.matches)), each.reason)
        for each in report.results
    ]
    output.table(columns, rows)


def _tell(output: Output, report: ListReport) -> None:
    parts = [f"{report.count(state)} {state.words}" for state in RowState if report.count(state)]
    output.message(f"{counted(len(report.results), 'row')} in {report.seconds:.1f} s: {', '.join(parts)}.")
    if report.cancelled:
        output.message("Stopped: nothing was fetched.")
    if report.count(RowState.TOO_MUCH):
        output.message("Rows that match too much are not fetched: narrow them, or raise --most.")


class _Ending:
    """What follows when a list was looked up: a plan, or the retrieval."""

    def __init__(self, session: Session, chosen: argparse.Namespace, destination: str) -> None:
        self._session = session
        self._chosen = chosen
        self._destination = destination
        self._plan: RetrievePlan | None = None
        self._result: RetrieveResult | None = None

    def fetch(self, report: ListReport) -> int:
        """Fetch what was found, or plan it; gives the exit code."""
        from dataclasses import replace

        from qrstation.services.plan_parts import of_found

        found = report.found
        if report.cancelled or not found:
            return ExitCode.DONE
        method = RetrieveMethod.MOVE if self._destination else self._chosen.method
        request = replace(report.request(found), node=self._chosen.node, method=method, destination=self._destination)
        with self._session.workstation() as workstation:
            if self._chosen.dry_run:
                with workstation.audit.asking(workstation.nodes.get(request.node), "the plan of a retrieval"):
                    self._plan = of_found(workstation.plan(request, self._session.cancellation))
                self._session.output.message(_plan_words(self._plan, entities_counted(found)))
                return ExitCode.DONE
            job, self._result = self._run(workstation, request)
        say = self._session.output.message
        say(
            f"{request.description}: {self._result.verdict}, {self._result.received:,} received, "
            f"{self._result.already_held:,} held already, {len(self._result.missing):,} missing."
        )
        tell_what_helps(self._session.output, job, self._result)
        return of_retrieval(self._result)

    def json(self, report: ListReport) -> dict[str, Any]:
        """Write everything for scripts; this form does not change."""
        from qrstation.services.batch.reports import report_json

        plan, result = self._plan, self._result
        return {
            **report_json(report),
            "plan": None
            if plan is None
            else {
                "method": str(plan.method),
                "expected": plan.expected_count,
                "already_held": plan.already_held,
            },
            "retrieval": None if result is None else result_json(result),
        }

    def _run(self, workstation: Workstation, request: RetrieveRequest) -> tuple[Job, RetrieveResult]:
        if moves_here(request, workstation.nodes.get(request.node)):
            workstation.start_listening()
        job = workstation.jobs.submit(request)
        return job, run_job(self._session, workstation, job, again_later=self._chosen.retry)


def _plan_words(plan: RetrievePlan, what: str) -> str:
    objects = (
        "a number of objects that the node does not tell"
        if plan.expected_count is None
        else (counted(plan.expected_count, "object"))
    )
    return f"To fetch: {what}, {objects}, of which {plan.already_held:,} are held. {plan.reason}"
