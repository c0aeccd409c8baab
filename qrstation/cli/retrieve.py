"""``qrstation retrieve``: fetch from a node into the archive, or have it sent elsewhere."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any

from qrstation.cli.limits import add_associations
from qrstation.cli.matches import searched_with
from qrstation.cli.options import Commands, add_format, add_model, add_uids, command, one_of
from qrstation.cli.output import Output, counted, pairs
from qrstation.cli.plan import show_plan
from qrstation.cli.running import of_retrieval, run_job
from qrstation.cli.session import Session
from qrstation.errors import InvalidInput
from qrstation.model.commands import command_line
from qrstation.model.events import Job
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel, View, levels_of
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.outcomes import SubOperations
from qrstation.model.query import Key, MatchKey
from qrstation.model.retrieve import FrameSelection, RetrieveRequest, RetrieveResult, Verdict

FRAME = "FRAME"
"""Level below IMAGE that only the composite model has."""

_OPTIONS = {
    Level.PATIENT: "--patient-id",
    Level.STUDY: "--study",
    Level.SERIES: "--series",
    Level.IMAGE: "--instance",
}


def register(commands: Commands) -> None:
    """Add the command."""
    parser = command(
        commands,
        "retrieve",
        "fetch from a node into the archive (C-GET or C-MOVE), or have it sent to another place",
        example="qrstation retrieve PACS@10.1.2.3:104 --level STUDY --study 1.2.840.113619.2.55",
        run=_retrieve,
    )
    parser.add_argument("node", metavar="NODE", help="name of a node, or AET@host:port")
    parser.add_argument(
        "--level",
        type=str.upper,
        choices=(*map(str, Level), FRAME),
        required=True,
        help="level of what is fetched; FRAME: some frames of one instance, as a new instance",
    )
    add_uids(parser)
    parser.add_argument(
        "--method",
        type=one_of(RetrieveMethod),
        choices=tuple(RetrieveMethod),
        help="C-GET or C-MOVE (default: the node's)",
    )
    add_model(parser, tuple(QueryModel))
    frames = parser.add_mutually_exclusive_group()
    frames.add_argument(
        "--frames",
        type=_frames(FrameSelection.of_frames),
        metavar="LIST",
        help="frames to fetch, such as 1-5,8 or 1-100/10 (every tenth)",
    )
    frames.add_argument(
        "--time-range",
        dest="frames",
        type=_frames(FrameSelection.of_times),
        metavar="START-END",
        help="frames to fetch by their times in seconds, such as 0.5-2",
    )
    parser.add_argument(
        "--to", default="", metavar="STORE", help="let the node send by C-MOVE to this store: a node's name or AE title"
    )
    parser.add_argument(
        "--view",
        type=_view,
        metavar="classic|enhanced",
        help="form of the images, where the node converts them (default: as they are)",
    )
    add_associations(parser, "default: the node's")
    parser.add_argument(
        "--dry-run", action="store_true", help="only ask what would be fetched, how and why; nothing is fetched"
    )
    parser.add_argument(
        "--retry",
        action="store_true",
        help="try again, with growing pauses up to a day, where what went wrong may pass by itself; wait for the end "
        "of quiet hours",
    )
    add_format(parser)


def _frames(read: Callable[[str], FrameSelection]) -> Callable[[str], FrameSelection]:
    def checked(text: str) -> FrameSelection:
        try:
            return read(text)
        except ValueError as problem:
            raise argparse.ArgumentTypeError(str(problem)) from problem

    return checked


def _view(text: str) -> View:
    try:
        return View(text.upper())
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither classic nor enhanced") from None


def _retrieve(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services import planning

    node = session.nodes.get(chosen.node)
    destination = session.nodes.destination(chosen.to)
    if destination and chosen.method is RetrieveMethod.GET:
        raise InvalidInput("C-GET only brings instances here.", advice="Leave out --method get, or --to.")
    if (chosen.level == FRAME) != (chosen.frames is not None):
        raise InvalidInput(
            "Frames are fetched at FRAME level, and named by --frames or --time-range.",
            advice="Give --level FRAME and one of these, or none.",
        )
    if chosen.frames and chosen.model not in (None, QueryModel.COMPOSITE):
        raise InvalidInput(
            f"The {chosen.model} model has no frames.", advice="Leave out --model, or give --model composite."
        )
    model = QueryModel.COMPOSITE if chosen.frames else chosen.model
    request = RetrieveRequest(
        node=chosen.node,
        keys=_keys(chosen, model or node.query_model, node),
        model=model,
        method=RetrieveMethod.MOVE if destination else chosen.method,
        destination=destination,
        frames=chosen.frames,
        view=chosen.view,
        associations=chosen.associations,
    )
    planning.check(request, node)
    with session.workstation() as workstation:
        if chosen.dry_run:
            return show_plan(session, workstation, request, chosen.format)
        if moves_here(request, node):
            workstation.start_listening()
        job = workstation.jobs.submit(request)
        result = run_job(session, workstation, job, again_later=chosen.retry)
    _write(session.output, chosen.format, result)
    tell_what_helps(session.output, job, result)
    return of_retrieval(result)


def moves_here(request: RetrieveRequest, node: RemoteNode) -> bool:
    """Whether the node will open an association to us."""
    by_move = (request.method or node.retrieve_method) is RetrieveMethod.MOVE
    return by_move and not request.destination and request.model is not QueryModel.WITHOUT_BULK_DATA


def _keys(chosen: argparse.Namespace, model: QueryModel, node: RemoteNode) -> tuple[MatchKey, ...]:
    """Entities that the options name.

    Raises
    ------
    InvalidInput
        The model has no such level, or a unique key of the level or of one above it is missing or ambiguous.

    References
    ----------
    PS3.4 C.4.2.2.1, C.4.3.2.1, Y.3 and Z.3
    """
    level = Level.IMAGE if chosen.level == FRAME else Level(chosen.level)
    if level is not Level.IMAGE and not model.is_searched:
        model = node.query_model
    if level not in levels_of(model):
        raise InvalidInput(f"The {model} model has no {level} level.", advice=f"Add --model {searched_with(level)}.")
    given = {
        Level.PATIENT: [chosen.patient_id] if chosen.patient_id else [],
        Level.STUDY: chosen.study,
        Level.SERIES: chosen.series,
        Level.IMAGE: chosen.instance,
    }
    _check_given(level, model, given, node)
    above = {each: given[each][0] if given[each] else "" for each in level.above}
    return tuple(
        MatchKey(
            level=level,
            patient_id=uid if level is Level.PATIENT else above.get(Level.PATIENT, ""),
            study_instance_uid=uid if level is Level.STUDY else above.get(Level.STUDY, ""),
            series_instance_uid=uid if level is Level.SERIES else above.get(Level.SERIES, ""),
            sop_instance_uid=uid if level is Level.IMAGE else "",
        )
        for uid in dict.fromkeys(given[level])
    )


def _check_given(level: Level, model: QueryModel, given: dict[Level, Sequence[str]], node: RemoteNode) -> None:
    from qrstation.datasets.key_values import checked
    from qrstation.dicom.extended_negotiation import how_to_offer

    above = () if ExtendedNegotiation.RELATIONAL in node.extended_negotiation else level.above
    needed = [each for each in (*above, level) if each in levels_of(model)]
    missing = [_OPTIONS[each] for each in needed if not given[each]]
    if missing:
        found = f"{command_line('find', '--level', level, of=node.name)} shows what there is."
        relational = (
            f"The {model} model needs all unique keys from {needed[0]} down to {level}. Relational retrieval "
            f"needs the last alone: offer that {how_to_offer(node, ExtendedNegotiation.RELATIONAL)}"
        )
        raise InvalidInput(
            f"To retrieve at {level} level, {' and '.join(missing)} must be given.",
            advice=found if missing == [_OPTIONS[level]] else relational,
        )
    ambiguous = [_OPTIONS[each] for each in level.above if len(set(given[each])) > 1]
    if ambiguous:
        raise InvalidInput(f"Give {' and '.join(ambiguous)} once when retrieving at {level} level.")
    below = [_OPTIONS[each] for each in Level if each not in (*level.above, level) and given[each]]
    if below:
        raise InvalidInput(f"{' and '.join(below)} cannot be given at {level} level.", advice="Choose a lower --level.")
    blank = [_OPTIONS[each] for each in given if not all(value.strip() for value in given[each])]
    if blank:
        raise InvalidInput(f"{' and '.join(blank)} must not be empty.")
    for each in (Level.STUDY, Level.SERIES, Level.IMAGE):
        for uid in given[each]:
            checked(Key(keyword=each.unique_key, value=uid))


LISTED = 20
"""How many instances of a kind the table names."""


def result_json(result: RetrieveResult) -> dict[str, Any]:
    """Write what a retrieval came to for scripts; this form does not change."""
    return {
        "status": str(result.verdict),
        "expected": result.expected,
        "received": result.received,
        "already_held": result.already_held,
        "bytes": result.bytes,
        "seconds": round(result.seconds, 3),
        "failed": [{"sop_instance_uid": each.sop_instance_uid, "reason": each.reason} for each in result.failed],
        "missing": [key.sop_instance_uid for key in result.missing],
        "not_found": [key.unique_key(key.level) for key in result.not_found],
        "unsolicited": [key.sop_instance_uid for key in result.unsolicited],
    }


def _counts(told: SubOperations) -> str:
    """Write the counters that the node told."""
    named = (
        (told.completed, "completed"),
        (told.failed, "failed"),
        (told.warning, "with warnings"),
        (told.remaining, "remaining"),
    )
    return ", ".join(f"{number} {name}" for number, name in named if number is not None)


def _write(output: Output, form: str, result: RetrieveResult) -> None:
    value = result_json(result)
    told = {"node's status": result.status, "node's counts": _counts(result.sub_operations)}
    columns, rows = pairs({name: each for name, each in value.items() if not isinstance(each, list)} | told)
    rows += _lost(form, result)
    rows += _listed(form, [("not found", uid) for uid in value["not_found"]])
    rows += _listed(form, [("not asked for", key.sop_instance_uid) for key in result.unsolicited])
    output.rows(form, columns, rows, value)


def _lost(form: str, result: RetrieveResult) -> list[tuple[str, str]]:
    """Rows of what did not come; in a table, those of one reason stand together below it."""
    reasons = {each.key: each.reason for each in result.failed}
    missing = frozenset(result.missing)
    by_reason: dict[tuple[str, str], list[str]] = {}
    for key in dict.fromkeys((*reasons, *result.missing)):
        what = "missing" if key in missing else "failed"
        by_reason.setdefault((what, reasons.get(key, "")), []).append(key.sop_instance_uid)
    rows: list[tuple[str, str]] = []
    for (what, reason), uids in by_reason.items():
        together = form == "table" and bool(reason) and len(uids) > 1
        if together:
            rows.append((what, f"{counted(len(uids), 'object')}: {reason}"))
        rows += _listed(form, [("", uid) if together else (what, f"{uid} {reason}".strip()) for uid in uids])
    return rows


def _listed(form: str, rows: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """As many rows of a kind as a table has room for; the other forms have them all."""
    if form != "table" or len(rows) <= LISTED:
        return [*rows]
    return [*rows[:LISTED], ("", f"and {len(rows) - LISTED:,} more: --format json lists them all")]


def tell_what_helps(output: Output, job: Job, result: RetrieveResult) -> None:
    """Say what came of a job, and how it may come to a better end."""
    if result.explanation:
        output.message(result.explanation)
    if result.may_pass:
        output.message(f"Trying again later may help: qrstation jobs retry {job.id}")
    moved_nothing = result.method is RetrieveMethod.MOVE and bool(result.expected) and not job.request.destination
    if result.verdict is Verdict.FAILED and (moved_nothing or not result.reached):
        output.point_to_doctor(job.request.node)
