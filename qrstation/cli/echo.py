"""``qrstation echo``: whether nodes answer."""

from __future__ import annotations

import argparse
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_format, command
from qrstation.cli.output import Column
from qrstation.cli.session import Session
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import EchoResult

SIDE_BY_SIDE = 8
"""How many nodes are asked at once."""

_COLUMNS = (
    Column(name="node", title="Node"),
    Column(name="ok", title="Answers"),
    Column(name="ms", title="ms", number=True),
    Column(name="status", title="Status"),
    Column(name="detail", title="Detail"),
)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = command(
        commands,
        "echo",
        "ask nodes whether they answer (C-ECHO)",
        example="qrstation echo PACS@10.1.2.3:104",
        run=_echo,
    )
    parser.add_argument("nodes", nargs="+", metavar="NODE", help="name of a node, or AET@host:port")
    add_format(parser)


def _echo(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.calling import echo

    nodes = [session.nodes.get(name) for name in chosen.nodes]

    told = session.output.told

    def ask(node: RemoteNode) -> EchoResult:
        result = echo(node, session.caller, session.cancellation)
        return replace(result, detail=told(result.detail), advice=told(result.advice))

    with ThreadPoolExecutor(max_workers=SIDE_BY_SIDE, thread_name_prefix="echo") as pool:
        results = list(pool.map(ask, nodes))
    session.output.rows(
        chosen.format, _COLUMNS, [_row(result) for result in results], [_json(result) for result in results]
    )
    if session.cancellation.requested:
        return ExitCode.CANCELLED
    for result in results:
        if not result.ok:
            session.output.point_to_doctor(result.node)
    return ExitCode.DONE if all(result.ok for result in results) else ExitCode.NOT_REACHED


def _row(result: EchoResult) -> tuple[str, ...]:
    return (
        result.node,
        "yes" if result.ok else "no",
        "" if result.milliseconds is None else f"{result.milliseconds:.0f}",
        "" if result.status is None else f"{result.status.code:04X}",
        " ".join(part for part in (result.detail, result.advice) if part),
    )


def _json(result: EchoResult) -> dict[str, object]:
    return {
        "node": result.node,
        "ok": result.ok,
        "ms": None if result.milliseconds is None else round(result.milliseconds, 1),
        "status": None if result.status is None else f"{result.status.code:04X}",
        "detail": result.detail,
    }
