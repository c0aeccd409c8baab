"""``qrstation callers``: who may come in."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_format, command
from qrstation.cli.output import Column
from qrstation.cli.session import Session
from qrstation.errors import InvalidInput
from qrstation.model.access import AllowedCaller
from qrstation.model.nodes import RemoteNode

_COLUMNS = (
    Column(name="ae_title", title="AE title"),
    Column(name="from", title="From"),
    Column(name="may", title="May"),
    Column(name="because", title="Because"),
)
OPEN_ARCHIVE = "Where the archive is served, the patients' names are then open to whoever reaches this computer."
_SEND, _QUERY = "send", "send, search and fetch"


def register(commands: Commands) -> None:
    """Add the commands."""
    group = command(
        commands,
        "callers",
        "who may send to this computer, and search its archive",
        example="qrstation callers allow CT1 --from 10.0.0.0/8",
    )
    actions = group.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    listing = command(actions, "list", "list who is let in", example="qrstation callers list", run=_list)
    add_format(listing)
    allowing_one = command(
        actions,
        "allow",
        "let somebody in; what is running heeds it from the next caller on",
        example="qrstation callers allow VIEWER --from 10.1.2.3 --query",
        run=_allow,
    )
    forbidding = command(
        actions,
        "forbid",
        "take somebody off the list",
        example="qrstation callers forbid VIEWER --from 10.1.2.3",
        run=_forbid,
    )
    for parser in (allowing_one, forbidding):
        parser.add_argument("ae_title", nargs="?", default="", metavar="AET", help="calling AE title (default: any)")
        parser.add_argument(
            "--from", dest="network", default="", metavar="ADDRESS", help="IP address, or network such as 10.0.0.0/8"
        )
    allowing_one.add_argument(
        "--query", action="store_true", help="it may also search our archive and fetch from it, where that is served"
    )


def _list(session: Session, chosen: argparse.Namespace) -> int:
    settings = session.settings
    rows = [
        (each.ae_title or "any", each.network or "anywhere", _may(each), "in this list")
        for each in session.callers.all()
    ]
    rows += [
        (node.address.ae_title, node.address.host, _may(node), f"node {node.name}") for node in session.nodes.all()
    ]
    if settings.anybody_may_send:
        may = _QUERY if settings.anybody_may_query else _SEND
        rows.append(("any", "anywhere", may, "setting anybody_may_send"))
    names = [column.name for column in _COLUMNS]
    session.output.rows(chosen.format, _COLUMNS, rows, [dict(zip(names, row, strict=True)) for row in rows])
    if not settings.serve_archive:
        session.output.message("Searching and fetching need `qrstation serve`, or the setting serve_archive, besides.")
    return ExitCode.DONE


def _allow(session: Session, chosen: argparse.Namespace) -> int:
    caller = _caller(chosen, partial(AllowedCaller.typed, may_query=chosen.query))
    before = next((each for each in session.callers.all() if each.identity == caller.identity), None)
    session.callers.allow(caller)
    session.output.message(f"{_capital(caller)} may {_may(caller)} now.")
    if caller.opens_archive:
        session.output.message(OPEN_ARCHIVE)
    if before is not None and before.may_query and not caller.may_query:
        session.output.message("Until now it might search and fetch, too: --query allows that.")
    return ExitCode.DONE


def _forbid(session: Session, chosen: argparse.Namespace) -> int:
    caller = _caller(chosen, AllowedCaller.of)
    session.callers.forbid(*caller.identity)
    session.output.message(f"{_capital(caller)} is not in the list any more.")
    for other in filter(caller.overlaps, session.callers.all()):
        which = f"{_capital(other)}, which can be the same caller,"
        session.output.message(f"{which} is in the list and may {_may(other)}.")
    for node in session.nodes.all():
        if caller.ae_title == node.address.ae_title:
            may = f"may {_may(node)} from {node.address.host}"
            session.output.message(f"The node {node.name} has the same AE title and {may}.")
    if session.settings.anybody_may_send:
        session.output.message("Anybody may still send: `qrstation settings set anybody_may_send off` ends that.")
    return ExitCode.DONE


def _caller(chosen: argparse.Namespace, entry: Callable[[str, str], AllowedCaller]) -> AllowedCaller:
    try:
        return entry(chosen.ae_title, chosen.network)
    except ValueError as problem:
        raise InvalidInput(str(problem), advice="Example: qrstation callers allow CT1 --from 10.0.0.0/8") from None


def _may(caller: AllowedCaller | RemoteNode) -> str:
    return _QUERY if caller.may_query else _SEND


def _capital(caller: AllowedCaller) -> str:
    text = str(caller)
    return text if caller.ae_title else text.capitalize()
