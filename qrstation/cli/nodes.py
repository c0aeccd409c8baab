"""``qrstation nodes``: the node book."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qrstation.cli import capabilities, node_tls
from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.limits import add_limits, limits_from
from qrstation.cli.node_tls import add_tls, to_accept, with_tls
from qrstation.cli.options import (
    Commands,
    add_format,
    add_model,
    add_replace,
    check_absent,
    command,
    default_of,
    one_of,
    seconds,
)
from qrstation.cli.output import Column, counted, pairs
from qrstation.cli.session import Session
from qrstation.cli.users import add_user, identity_from, passcode_from, warn_of_exposure
from qrstation.errors import InvalidInput
from qrstation.model.commands import command_line
from qrstation.model.information_model import ExtendedNegotiation, QueryModel
from qrstation.model.limits import bandwidth_text
from qrstation.model.node_lists import senders_added
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod, Timeouts

_COLUMNS = (
    Column(name="name", title="Name"),
    Column(name="address", title="Address"),
    Column(name="calling_ae_title", title="Calling AE title"),
    Column(name="retrieve_method", title="Method"),
    Column(name="query_model", title="Model"),
    Column(name="role", title="Used for"),
    Column(name="notes", title="Notes"),
)

_MEANWHILE = (
    "Name it by: qrstation nodes edit --jwt FILE NAME",
    "To allow it: qrstation nodes edit --may-query NAME",
    "To take TLS from it: qrstation nodes edit --tls off NAME",
    "To accept another certificate: qrstation nodes trust NAME; for another authority: qrstation nodes edit --tls ca "
    "--ca FILE NAME",
)
"""What to do about each of `LeftOut.sentences`."""


def register(commands: Commands) -> None:
    """Add the commands of the node book."""
    group = command(
        commands, "nodes", "the node book: PACS to ask and places to send to", example="qrstation nodes list"
    )
    actions = group.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    listing = command(actions, "list", "list the nodes", example="qrstation nodes list --format json", run=_list)
    add_format(listing)
    showing = command(
        actions, "show", "show all that is set for a node", example="qrstation nodes show 'Main PACS'", run=_show
    )
    showing.add_argument("name", metavar="NAME", help="name of the node")
    add_format(showing)
    adding = command(
        actions,
        "add",
        "add a node",
        example="qrstation nodes add 'Main PACS' PACS@10.1.2.3:104 --method move",
        run=_add,
    )
    adding.add_argument("name", metavar="NAME", help="name that the node goes by here")
    adding.add_argument("address", type=_address, metavar="AET@host:port", help="its AE title and where it listens")
    editing = command(
        actions,
        "edit",
        "change a node: what is not given stays as it is",
        example="qrstation nodes edit 'Main PACS' --retrieve-timeout 600",
        run=_edit,
    )
    editing.add_argument("name", metavar="NAME", help="name of the node")
    editing.add_argument("--name", dest="new_name", metavar="NEW", help="new name")
    editing.add_argument("--address", type=_address, metavar="AET@host:port", help="new address")
    _add_values(adding, stays=False)
    _add_values(editing, stays=True)
    removing = command(actions, "remove", "remove a node", example="qrstation nodes remove 'Main PACS'", run=_remove)
    removing.add_argument("name", metavar="NAME", help="name of the node")
    importing = command(
        actions,
        "import",
        "add the nodes of a JSON or CSV file, or of a list of DCMTK, Orthanc, Horos or OsiriX",
        example="qrstation nodes import orthanc.json",
        run=_import,
    )
    importing.add_argument("--replace", action="store_true", help="let them take the place of nodes of the same name")
    exporting = command(
        actions,
        "export",
        "write all nodes to a JSON or CSV file",
        example="qrstation nodes export pacs.csv",
        run=_export,
    )
    importing.add_argument("file", type=Path, metavar="FILE", help="file; its content shows whose list it is")
    exporting.add_argument("file", type=Path, metavar="FILE", help="file; CSV when its name ends in .csv, else JSON")
    add_replace(exporting)
    capabilities.register(actions)
    node_tls.register(actions)


def _add_values(parser: argparse.ArgumentParser, *, stays: bool) -> None:
    """Options that `add` and `edit` share, the common one for our AE title among them.

    Parameters
    ----------
    stays
        Whether what is not given stays as it is.
    """
    no, yes = default_of("no", stays=stays), default_of("yes", stays=stays)
    parser.add_argument(
        "--method",
        type=one_of(RetrieveMethod),
        choices=tuple(RetrieveMethod),
        help=f"how instances are fetched ({default_of(RetrieveMethod.AUTO, stays=stays)})",
    )
    add_model(parser, default=default_of(QueryModel.STUDY, stays=stays))
    for term, meaning in (("connect", "to connect"), ("response", "between messages"), ("retrieve", "of a retrieval")):
        parser.add_argument(f"--{term}-timeout", type=seconds, metavar="SECONDS", help=f"longest silence {meaning}")
    add_limits(parser, stays=stays)
    parser.add_argument(
        "--charset",
        metavar="TERM",
        help="Specific Character Set to assume where a response names none, such as 'ISO_IR 100'",
    )
    parser.add_argument(
        "--modality-tag",
        action=argparse.BooleanOptionalAction,
        help="whether it finds studies by modality, but does not name their modalities: dose queries then also ask for "
        f"Modality ({no})",
    )
    parser.add_argument("--notes", metavar="TEXT", help="anything worth knowing")
    parser.add_argument("--queried", action=argparse.BooleanOptionalAction, help=f"whether it is searched ({yes})")
    parser.add_argument("--stores", action=argparse.BooleanOptionalAction, help=f"whether a C-MOVE may go to it ({no})")
    parser.add_argument(
        "--may-query",
        action=argparse.BooleanOptionalAction,
        help=f"whether it may search our archive and fetch from it, calling from that address ({no})",
    )
    parser.add_argument(
        "--offer",
        type=_negotiations,
        metavar="WHAT,…",
        help=f"what it is offered beyond the baseline, divided by commas: {', '.join(ExtendedNegotiation)}; or none",
    )
    add_user(parser)
    add_tls(parser, stays=stays)


def _negotiations(text: str) -> tuple[ExtendedNegotiation, ...]:
    names = set() if text == "none" else {name.strip() for name in text.split(",")}
    if unknown := names - set(ExtendedNegotiation):
        raise argparse.ArgumentTypeError(f"{', '.join(sorted(unknown))!r} is none of {', '.join(ExtendedNegotiation)}")
    return tuple(each for each in ExtendedNegotiation if each in names)


def _address(text: str) -> Address:
    try:
        return Address.parse(text)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def _list(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.node_entries import NodeEntry

    nodes = session.nodes.all()
    if not nodes and chosen.format == "table":
        session.output.message("The node book is empty. Add a node: qrstation nodes add NAME AET@host:port")
        return ExitCode.DONE
    if chosen.format == "csv":
        from qrstation.services.node_files import COLUMNS, node_row

        columns = [Column(name=name, title=name) for name in COLUMNS]
        session.output.csv(columns, [node_row(node) for node in nodes])
    else:
        entries = [NodeEntry.of(node).model_dump(mode="json") for node in nodes]
        session.output.rows(chosen.format, _COLUMNS, [_row(node) for node in nodes], entries)
    return ExitCode.DONE


def _show(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.node_entries import NodeEntry

    entry = NodeEntry.of(session.nodes.named(chosen.name)).model_dump(mode="json")
    facts = {name.replace("_", " "): _fact(name, value) for name, value in entry.items() if name != "capabilities"}
    columns, rows = pairs({name: value for name, value in facts.items() if value})
    session.output.rows(chosen.format, columns, rows, entry)
    if chosen.format == "table" and entry["capabilities"] is not None:
        session.output.message(f"What it offers: {command_line('nodes', 'capabilities', of=chosen.name)}")
    return ExitCode.DONE


def _fact(name: str, value: object) -> str:
    """Write a value as the options take it, with its unit where there they have one of their own."""
    match value:
        case (_, *_) if name == "quiet_hours":
            return " ".join(map(str, value))
        case float() if name.endswith("_timeout"):
            return f"{value:g} s"
        case int() if name == "bandwidth":
            return bandwidth_text(value)
        case _:
            return _in_words(value)


def _in_words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def _row(node: RemoteNode) -> tuple[str, ...]:
    uses = (("search", node.queried), ("storing", node.stores), ("searching here", node.may_query))
    role = " and ".join(use for use, given in uses if given)
    return (
        node.name,
        str(node.address),
        node.calling_ae_title,
        node.retrieve_method,
        node.query_model,
        role,
        node.notes,
    )


def _add(session: Session, chosen: argparse.Namespace) -> int:
    try:
        node = _with_values(RemoteNode(name=chosen.name, address=chosen.address), chosen)
    except ValueError as problem:
        raise InvalidInput(str(problem)) from None
    before = session.nodes.all()
    session.nodes.add(node, passcode_from(chosen, node))
    warn_of_exposure(session, chosen, node)
    next_step = to_accept(node) or f"Try it: {command_line('echo', of=node.name)}"
    session.output.message(f"{node.name} is in the node book. {next_step}")
    _tell_senders(session, before)
    return ExitCode.DONE


def _edit(session: Session, chosen: argparse.Namespace) -> int:
    node = session.nodes.named(chosen.name)
    address = chosen.address or node.address
    # Only --tls off takes TLS from a node: whoever corrects an address does not mean to.
    address = replace(address, tls=address.tls or node.address.tls)
    try:
        changed = _with_values(replace(node, name=chosen.new_name or node.name, address=address), chosen)
    except ValueError as problem:
        raise InvalidInput(str(problem)) from None
    before = session.nodes.all()
    session.nodes.replace(node.name, changed, passcode_from(chosen, changed))
    warn_of_exposure(session, chosen, changed)
    session.output.message(f"{changed.name} is changed. {to_accept(changed)}".rstrip())
    _tell_senders(session, before)
    return ExitCode.DONE


def _with_values(node: RemoteNode, chosen: argparse.Namespace) -> RemoteNode:
    """Change what was given on the command line."""

    def either(given: str | None, present: str) -> str:
        return present if given is None else given

    return replace(
        with_tls(node, chosen),
        calling_ae_title=either(chosen.calling_aet, node.calling_ae_title),
        queried=node.queried if chosen.queried is None else chosen.queried,
        stores=node.stores if chosen.stores is None else chosen.stores,
        may_query=node.may_query if chosen.may_query is None else chosen.may_query,
        retrieve_method=chosen.method or node.retrieve_method,
        query_model=chosen.model or node.query_model,
        extended_negotiation=node.extended_negotiation if chosen.offer is None else chosen.offer,
        user_identity=identity_from(chosen, node.user_identity),
        timeouts=Timeouts(
            connect=chosen.connect_timeout or node.timeouts.connect,
            response=chosen.response_timeout or node.timeouts.response,
            retrieve=chosen.retrieve_timeout or node.timeouts.retrieve,
        ),
        limits=limits_from(chosen, node.limits),
        assumed_character_set=either(chosen.charset, node.assumed_character_set),
        modality_tag=node.modality_tag if chosen.modality_tag is None else chosen.modality_tag,
        notes=either(chosen.notes, node.notes),
    )


def _remove(session: Session, chosen: argparse.Namespace) -> int:
    session.nodes.remove(chosen.name)
    session.output.message(f"{chosen.name} is no longer in the node book.")
    return ExitCode.DONE


def _import(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.node_files import read_nodes

    read = read_nodes(chosen.file)
    clashes = session.nodes.clashes(read.nodes)
    if clashes and not chosen.replace:
        raise InvalidInput(
            f"The node book has other nodes called {', '.join(clashes)}.",
            advice="Give --replace to let those of the file take their place, or change the names in the file.",
        )
    before = session.nodes.all()
    left_out = session.nodes.include(read.nodes, replacing=chosen.replace)
    session.output.message(read.words)
    for reason in read.left_out:
        session.output.message(f"Left out: {reason}")
    for sentence, meanwhile in zip(left_out.sentences, _MEANWHILE, strict=True):
        if sentence:
            session.output.message(f"{sentence} {meanwhile}")
    _tell_senders(session, before)
    return ExitCode.PARTIAL if read.left_out else ExitCode.DONE


def _tell_senders(session: Session, before: Sequence[RemoteNode]) -> None:
    if not session.settings.anybody_may_send and (told := senders_added(before, session.nodes.all())):
        session.output.message(f"{told} Who it is that may: qrstation callers list")


def _export(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.node_files import write_nodes

    check_absent(chosen.file, chosen)
    nodes = session.nodes.all()
    write_nodes(chosen.file, nodes)
    session.output.message(f"Exported {counted(len(nodes), 'node')} to {chosen.file}.")
    return ExitCode.DONE
