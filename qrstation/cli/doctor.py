"""``qrstation doctor``: what works with a node, step by step, and what to do where it does not."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_format, add_replace, check_absent, command
from qrstation.cli.output import Column
from qrstation.cli.session import Session
from qrstation.errors import ArchiveFault, InvalidInput
from qrstation.model.diagnosis import Diagnosis, Finding, SampleObject, Step, StepVerdict

_STANDARD_OUTPUT = "-"
_YES = ("y", "yes")
_COLUMNS = (
    Column(name="step", title="Step"),
    Column(name="verdict", title="Verdict"),
    Column(name="seconds", title="Seconds", number=True),
    Column(name="title", title="What is the case"),
    Column(name="evidence", title="Seen"),
    Column(name="advice", title="What to do"),
)

_OF_STEPS = {
    Step.FIND: ExitCode.QUERY_FAILED,
    Step.GET: ExitCode.RETRIEVE_FAILED,
    Step.LISTENER: ExitCode.RETRIEVE_FAILED,
    Step.MOVE: ExitCode.RETRIEVE_FAILED,
}
"""What it means that a step of the connection doctor failed; the others: the node is not reached."""


def register(commands: Commands) -> None:
    """Add the command."""
    parser = command(
        commands,
        "doctor",
        "find out what works with a node, and what to do where it does not",
        example="qrstation doctor 'Main PACS' --page for-the-pacs.txt",
        run=_doctor,
    )
    parser.add_argument("node", metavar="NODE", help="name of a node, or AET@host:port")
    consent = parser.add_mutually_exclusive_group()
    consent.add_argument("--yes", action="store_true", help="retrieve one small object without asking; it is kept")
    consent.add_argument("--no-retrieve", action="store_true", help="retrieve nothing")
    parser.add_argument(
        "--page",
        nargs="?",
        const=_STANDARD_OUTPUT,
        metavar="FILE",
        help="write a page for the administrator of the node to a file, or in place of the table",
    )
    add_replace(parser)
    add_format(parser)


def _doctor(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.doctor.case import Audience
    from qrstation.services.doctor.page import administrators_page

    if chosen.page == _STANDARD_OUTPUT and chosen.format != "table":
        raise InvalidInput("The page and the result cannot both be written here.", advice="Give --page a file.")
    file = None if chosen.page in (None, _STANDARD_OUTPUT) else Path(chosen.page)
    check_absent(file, chosen)
    node = session.nodes.get(chosen.node)
    tell = _teller(session, chosen)
    with session.workstation() as workstation:
        audience = Audience(agree=_consent(session, chosen), on_step=_unheard, on_finding=tell)
        with workstation.audit.asking(node, "connection doctor"):
            diagnosis = workstation.examine(node, audience, session.cancellation)
    if chosen.format != "table":
        findings = tuple(replace(each, advice=session.output.told(each.advice)) for each in diagnosis.findings)
        session.output.rows(
            chosen.format, _COLUMNS, list(map(_row, findings)), _json(replace(diagnosis, findings=findings))
        )
    session.output.message(diagnosis.conclusion)
    if chosen.page == _STANDARD_OUTPUT:
        session.output.line(administrators_page(diagnosis).rstrip())
    elif file is not None:
        _save(file, administrators_page(diagnosis))
        session.output.message(f"The page for the administrator of {node.name} is in {file}.")
    return ExitCode.CANCELLED if diagnosis.stopped else _code_of(diagnosis)


def _unheard(_: Step) -> None:
    """Each step is told when it ended."""


def _teller(session: Session, chosen: argparse.Namespace) -> Callable[[Finding], None]:
    """Write findings as they come: as the result where that is a table, else as messages."""
    write = session.output.line if chosen.format == "table" and chosen.page != _STANDARD_OUTPUT else None

    def tell(finding: Finding) -> None:
        for line in _lines(finding):
            (write or session.output.message)(session.output.told(line))

    return tell


def _lines(finding: Finding) -> list[str]:
    verdict = finding.verdict.upper() if finding.verdict is StepVerdict.FAILED else str(finding.verdict)
    lines = [f"{verdict:<10} {finding.step.words}: {finding.title}"]
    lines += [f"{'':<10} - {line}" for line in finding.evidence]
    if finding.advice:
        lines.append(f"{'':<10} > {finding.advice}")
    return lines


def _consent(session: Session, chosen: argparse.Namespace) -> Callable[[SampleObject], str]:
    """Decide who agrees to the one object that is retrieved; gives why not, or nothing to agree."""

    def agree(wanted: SampleObject) -> str:
        if chosen.yes:
            return ""
        if chosen.no_retrieve:
            return "It was left out, as --no-retrieve says."
        if not sys.stdin.isatty():
            return "Nobody was there to agree to one object: add --yes."
        answer = _asked(f"May one small object be retrieved: {wanted}? It is kept in the archive. [y/N] ", session)
        return "" if answer.strip().lower() in _YES else "You did not agree to it."

    return agree


def _asked(question: str, session: Session) -> str:
    """Ask on the terminal; an empty answer when the command is stopped meanwhile."""
    answers: SimpleQueue[str] = SimpleQueue()
    print(question, end="", file=sys.stderr, flush=True)  # noqa: T201
    threading.Thread(target=lambda: answers.put(sys.stdin.readline()), name="answer", daemon=True).start()
    with session.cancellation.calling(lambda: answers.put("")):
        return answers.get()


def _save(path: Path, page: str) -> None:
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as fault:
        raise ArchiveFault(
            f"The page cannot be written to {path}.",
            detail=f"The system says: {fault.strerror or fault}.",
            advice="Name another file with --page.",
        ) from fault


def _row(finding: Finding) -> tuple[str, ...]:
    seconds = "" if finding.seconds is None else f"{finding.seconds:.3f}"
    return finding.step, finding.verdict, seconds, finding.title, " ".join(finding.evidence), finding.advice


def _json(diagnosis: Diagnosis) -> dict[str, object]:
    listener = diagnosis.listener
    return {
        "node": diagnosis.node.name,
        "address": str(diagnosis.node.address),
        "calling_ae_title": diagnosis.calling_ae_title,
        "own_addresses": list(diagnosis.own_addresses),
        "listening": None if listener is None or not listener.listening else str(listener.address),
        "conclusion": diagnosis.conclusion,
        "steps": [_step_json(finding) for finding in diagnosis.findings],
        "visits": [
            {
                "time": visit.time.isoformat(timespec="milliseconds"),
                "host": visit.peer_host,
                "calling_ae_title": visit.calling_ae_title,
                "called_ae_title": visit.called_ae_title,
                "reception": str(visit.reception),
                "reason": visit.reason,
                "stored": visit.stored,
                "refused": list(visit.refused),
            }
            for visit in diagnosis.visits
        ],
    }


def _step_json(finding: Finding) -> dict[str, object]:
    return {
        "step": str(finding.step),
        "verdict": str(finding.verdict),
        "begun": None if finding.begun is None else finding.begun.isoformat(timespec="milliseconds"),
        "seconds": None if finding.seconds is None else round(finding.seconds, 3),
        "title": finding.title,
        "evidence": list(finding.evidence),
        "advice": finding.advice,
    }


def _code_of(diagnosis: Diagnosis) -> ExitCode:
    """Exit code of an examination, by the first step that failed."""
    if not diagnosis.failed:
        return ExitCode.DONE
    return _OF_STEPS.get(diagnosis.failed[0].step, ExitCode.NOT_REACHED)
