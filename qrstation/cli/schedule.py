"""``qrstation schedule``: dose queries that are kept by name, and run by themselves or by the system's scheduler."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from qrstation.cli.dose_options import add_dose_query, check_nodes, dose_query_of
from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.handed import OWED, add_hand_on, code_of, hand_on, hand_on_of
from qrstation.cli.options import Commands, add_format, command, positive
from qrstation.cli.output import Column, Output, pairs
from qrstation.cli.retrieve import tell_what_helps
from qrstation.cli.running import Patience, of_retrieval, run_job
from qrstation.cli.session import Session
from qrstation.cli.this_program import this_program
from qrstation.dose.telling import hours_words, terms_words, where_to
from qrstation.errors import InvalidInput, QrError
from qrstation.model.dose import DoseOrder, DoseReview, DoseStage
from qrstation.model.dose_schedule import (
    RelativeDays,
    RunState,
    SavedQuery,
    SavedRun,
    SavedStanding,
    Timing,
    clock_time,
)
from qrstation.model.events import Job
from qrstation.model.handing_on import HandOnStanding
from qrstation.model.retrieve import RetrieveResult
from qrstation.paths import HOME_VARIABLE

_SCHEDULERS = ("cron", "systemd", "windows-task")
_COLUMNS = (
    Column(name="name", title="Name"),
    Column(name="node", title="Node"),
    Column(name="examinations", title="Examinations"),
    Column(name="days", title="Days"),
    Column(name="terms", title="Terms"),
    Column(name="to", title="To"),
    Column(name="runs", title="Runs"),
    Column(name="next_due", title="Next"),
    Column(name="last_run", title="Last run"),
    Column(name="last_state", title="Came to"),
)
_RUN_COLUMNS = (
    Column(name="name", title="Name"),
    Column(name="started", title="Started"),
    Column(name="ended", title="Ended"),
    Column(name="state", title="State"),
    Column(name="asked", title="Asked for"),
    Column(name="job", title="Job", number=True),
    Column(name="words", title="Came to"),
)
_T = TypeVar("_T")


def register(commands: Commands) -> None:
    """Add the commands of the saved dose queries."""
    group = command(
        commands,
        "schedule",
        "dose queries that are kept, and run by themselves",
        example="qrstation schedule run Nightly",
    )
    actions = group.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    add_format(command(actions, "list", "list the saved queries", example="qrstation schedule list", run=_list))
    _register_add(actions)
    for name, purpose, run in (
        ("remove", "keep a saved query no more; what it fetched stays", _remove),
        ("run", "run a saved query now, as the system's scheduler does", _run),
    ):
        parser = command(actions, name, purpose, example=f"qrstation schedule {name} Nightly", run=run)
        parser.add_argument("name", metavar="NAME", help="name of the saved query")
        if run is _run:
            parser.add_argument(
                "--retry",
                action="store_true",
                help="try again, with growing pauses up to a day, where what went wrong may pass by itself; wait for "
                "the end of quiet hours",
            )
    past = command(
        actions,
        "history",
        "list what ran, the latest first",
        example="qrstation schedule history Nightly",
        run=_history,
    )
    past.add_argument("name", nargs="?", default="", metavar="NAME", help="name of a saved query (default: all)")
    past.add_argument("--limit", type=positive, default=20, metavar="N", help="how many runs (default: 20)")
    add_format(past)
    showing = command(
        actions,
        "show",
        "show a saved query, or print what has the system's scheduler run it",
        example="qrstation schedule show Nightly --as cron",
        run=_show,
    )
    showing.add_argument("name", metavar="NAME", help="name of the saved query")
    showing.add_argument(
        "--as",
        dest="scheduler",
        choices=_SCHEDULERS,
        help="print a line for crontab -e, units for systemd, or a task for schtasks /Create /XML",
    )
    add_format(showing, ("table", "json"))


def _register_add(actions: Commands) -> None:
    adding = command(
        actions,
        "add",
        "keep a dose query under a name",
        example='qrstation schedule add Nightly "Main PACS" -ct -mg --days yesterday --daily 02:30',
        run=_add,
    )
    adding.add_argument("name", metavar="NAME", help="name that the query goes by")
    adding.add_argument("node", metavar="NODE", help="name of a node, or AET@host:port")
    adding.add_argument(
        "--to",
        default="",
        metavar="STORE",
        help="let the node send by C-MOVE to this store, a node's name or AE title (default: to this workstation)",
    )
    adding.add_argument(
        "--days",
        type=_argument(RelativeDays.parse),
        default="yesterday",
        metavar="DAYS",
        help="counted from the day of the run: today, yesterday, 7-1 (from 7 days ago until yesterday), or hour-ago "
        "(today as it was an hour ago, for a query that runs every hour) (default: yesterday)",
    )
    timing = adding.add_mutually_exclusive_group()
    timing.add_argument(
        "--every", type=positive, metavar="MINUTES", help="run it every so many minutes while the window is open"
    )
    timing.add_argument(
        "--daily",
        type=_argument(clock_time),
        metavar="HH:MM",
        help="run it daily at this time while the window is open",
    )
    adding.add_argument("--replace", action="store_true", help="let it take the place of another one of that name")
    add_dose_query(adding, dated=False)
    add_hand_on(adding)


def _argument(read: Callable[[str], _T]) -> Callable[[str], _T]:
    def checked(text: str) -> _T:
        try:
            return read(text)
        except ValueError as problem:
            raise argparse.ArgumentTypeError(str(problem)) from problem

    return checked


def _list(session: Session, chosen: argparse.Namespace) -> int:
    with session.schedules() as schedules:
        standings = schedules.standings()
    rows = [_row(standing) for standing in standings]
    session.output.rows(chosen.format, _COLUMNS, rows, [_json(standing) for standing in standings])
    return ExitCode.DONE


def _add(session: Session, chosen: argparse.Namespace) -> int:
    if chosen.calling_aet is not None or chosen.listen_port is not None:
        raise InvalidInput(
            "A saved query keeps no AE title and no port of ours.",
            advice="Give --calling-aet and --listen-port to schedule run and to schedule show --as, which prints them; "
            "or keep them in the settings, or with the node.",
        )
    query = dose_query_of(chosen)
    check_nodes(session, chosen)
    try:
        saved = SavedQuery(
            name=chosen.name.strip(),
            order=DoseOrder(node=chosen.node, query=query, store=chosen.to, hand_on=hand_on_of(session, chosen)),
            days=chosen.days,
            timing=Timing(every=chosen.every, daily=chosen.daily),
        )
    except ValueError as problem:
        raise InvalidInput(str(problem)) from problem
    with session.schedules() as schedules:
        schedules.queries.add(saved, replacing=chosen.replace)
    runs = "does not run by itself" if saved.timing.is_never else f"runs {saved.timing.words} while the window is open"
    session.output.message(f"{saved.name} is kept; it {runs}.")
    return ExitCode.DONE


def _remove(session: Session, chosen: argparse.Namespace) -> int:
    with session.schedules() as schedules:
        schedules.queries.remove(chosen.name)
    return ExitCode.DONE


def _run(session: Session, chosen: argparse.Namespace) -> int:
    result: RetrieveResult | None = None
    handed: tuple[HandOnStanding, ...] = ()
    asking = ExitStack()

    def finish(job: Job) -> Job:
        nonlocal result
        asking.close()  # A terminal shows one bar at a time.
        due = schedules.standing(saved.name).next_due
        result = run_job(session, workstation, job, again_later=chosen.retry, until=due)
        tell_what_helps(session.output, job, replace(result, explanation=""))
        return workstation.jobs.get(job.id)

    def hand(review: DoseReview) -> tuple[HandOnStanding, ...]:
        nonlocal handed
        asking.close()
        due = schedules.standing(saved.name).next_due
        of = workstation.dose.handing.run_of(review)
        handed = hand_on(session, workstation, review.order.hand_on, of, again_later=chosen.retry, until=due)
        return handed

    def show(stage: DoseStage) -> None:
        advance(stage.done, stage.total, stage.words)

    with session.workstation() as workstation, session.schedules() as schedules:
        saved = schedules.queries.named(chosen.name)
        dose = workstation.dose
        patient = Patience(session, dose, until=lambda: schedules.standing(saved.name).next_due)
        with asking:
            advance = asking.enter_context(session.output.progress(saved.name))
            run = schedules.run(
                saved.name,
                patient if chosen.retry else dose,
                finish=finish,
                hand_on=hand,
                on_stage=show,
                cancellation=session.cancellation,
            )
        if run is None:
            session.output.message(f"{saved.name} is running already in another program: left to that one.")
            return ExitCode.DONE
        _tell(session.output, run)
    if run.state is RunState.LEFT_OUT:
        return ExitCode.PARTIAL
    code = ExitCode.DONE if result is None else of_retrieval(result)
    code = code or (ExitCode.QUERY_FAILED if run.state is RunState.INCOMPLETE else ExitCode.DONE)
    return code or code_of(session, handed)


def _tell(output: Output, run: SavedRun) -> None:
    """Say what came of a run; what needs a person also where everything else is to be quiet: cron mails it."""
    if run.state.needs_a_person:
        advice = OWED if run.state is RunState.NOT_HANDED_ON else ""
        output.error(QrError(f"{run.name} {run.state.told}.", detail=run.words, advice=advice))
    else:
        output.message(f"{run.name}: {run.words}")


def _history(session: Session, chosen: argparse.Namespace) -> int:
    with session.schedules() as schedules:
        name = schedules.queries.named(chosen.name).name if chosen.name else ""
        runs = schedules.history(name, chosen.limit)
    values = [_run_json(run) for run in runs]
    session.output.rows(
        chosen.format, _RUN_COLUMNS, [[_text(each) for each in value.values()] for value in values], values
    )
    return ExitCode.DONE


def _show(session: Session, chosen: argparse.Namespace) -> int:
    with session.schedules() as schedules:
        standing = schedules.standing(chosen.name)
    if chosen.scheduler is not None:
        _print_entry(session, chosen, standing.saved)
        return ExitCode.DONE
    value = _json(standing)
    columns, rows = pairs({name: _text(each) for name, each in value.items()})
    session.output.rows(chosen.format, columns, rows, value)
    return ExitCode.DONE


def _print_entry(session: Session, chosen: argparse.Namespace, saved: SavedQuery) -> None:
    from qrstation.services.dose.system_schedulers import SystemScheduler, entry, entry_name

    program = this_program()
    home = chosen.home or os.environ.get(HOME_VARIABLE)
    given = {
        "--home": str(session.paths.config.parent) if home else None,
        "--calling-aet": chosen.calling_aet,
        "--listen-port": chosen.listen_port,
    }
    options = [word for name, value in given.items() if value is not None for word in (name, str(value))]
    options.append("--quiet")
    line = [*program, *options, "schedule", "run", "--retry", "--", saved.name]
    scheduler = SystemScheduler(chosen.scheduler)
    text = entry(saved, scheduler, line, datetime.now())
    session.output.line(text.rstrip("\n"))
    if scheduler is SystemScheduler.CRON:
        session.output.message("Add this line with: crontab -e")
    elif scheduler is SystemScheduler.WINDOWS_TASK:
        name = entry_name(saved)
        session.output.message(f"Save this as {name}.xml, then: schtasks /Create /TN {name} /XML {name}.xml")
        session.output.message(
            "It runs while you are logged in. To let it run also while nobody is, add /RU with your user name, and "
            "/RP *, which asks for your password."
        )


def _row(standing: SavedStanding) -> list[str]:
    saved, last = standing.saved, standing.last_run
    return [
        saved.name,
        saved.order.node,
        ", ".join(branch.words for branch in saved.order.query.branches),
        ", ".join(filter(None, (saved.days.words, hours_words(saved.order.query)))),
        "; ".join(terms_words(saved.order.query)),
        where_to(saved.order),
        saved.timing.words,
        _minute(standing.next_due),
        _minute(last.started) if last else "",
        str(last.state) if last else "",
    ]


def _json(standing: SavedStanding) -> dict[str, Any]:
    """Write a saved query for scripts; this form does not change."""
    saved, query = standing.saved, standing.saved.order.query
    return {
        "name": saved.name,
        "node": saved.order.node,
        "store": saved.order.store,
        "branches": list(query.branches),
        "days": str(saved.days),
        "time_from": f"{query.time_from:%H:%M}" if query.time_from else None,
        "time_until": f"{query.time_until:%H:%M}" if query.time_until else None,
        "description_exclude": list(query.description_exclude),
        "description_include": list(query.description_include),
        "station_exclude": list(query.station_exclude),
        "station_include": list(query.station_include),
        "station_level": str(query.station_level),
        "toshiba": query.toshiba,
        "duplicates": query.duplicates,
        "empty_sr": query.empty_sr,
        "folder": saved.order.hand_on.folder,
        "forward_to": saved.order.hand_on.node,
        "every": saved.timing.every,
        "daily": f"{saved.timing.daily:%H:%M}" if saved.timing.daily else None,
        "next_due": standing.next_due.astimezone().isoformat(timespec="seconds") if standing.next_due else None,
        "last_run": _run_json(standing.last_run) if standing.last_run else None,
    }


def _run_json(run: SavedRun) -> dict[str, Any]:
    return {
        "name": run.name,
        "started": run.started.astimezone().isoformat(timespec="seconds"),
        "ended": run.ended.astimezone().isoformat(timespec="seconds") if run.ended else None,
        "state": str(run.state),
        "asked": run.asked,
        "job": run.job,
        "words": run.words,
    }


def _minute(moment: datetime | None) -> str:
    return "" if moment is None else f"{moment.astimezone():%Y-%m-%d %H:%M}"


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(map(str, value))
        case dict():
            return f"{value['state']} at {value['started']}: {value['words']}"
        case _:
            return str(value)
