"""``qrstation nodes capabilities``: the capability card of a node."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_format, command
from qrstation.cli.output import Column, Output, counted, one_line
from qrstation.cli.session import Session
from qrstation.model.capabilities import Capabilities
from qrstation.model.commands import command_line
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode

if TYPE_CHECKING:
    from qrstation.dicom.card_words import Facts

_NAME_AND_VALUE = (Column(name="name", title=""), Column(name="value", title=""))


def register(actions: Commands) -> None:
    """Add the command."""
    parser = command(
        actions,
        "capabilities",
        "show what a node offers, returns and matches",
        example="qrstation nodes capabilities 'Main PACS' --probe",
        run=_capabilities,
    )
    parser.add_argument("node", metavar="NODE", help="name of a node, or AET@host:port")
    parser.add_argument(
        "--probe",
        action="store_true",
        help="ask the node first: what it offers, and a few small queries; nothing is retrieved",
    )
    add_format(parser, ("table", "json"))


def _capabilities(session: Session, chosen: argparse.Namespace) -> int:
    node = session.nodes.get(chosen.node)
    card = _probed(session, node) if chosen.probe else node.capabilities
    if chosen.format == "json":
        session.output.json({"node": node.name, "capabilities": _json(card)})
    elif card is None:
        session.output.message(
            f"{node.name} was not probed yet: {command_line('nodes', 'capabilities', '--probe', of=node.name)}"
        )
    else:
        _write(session.output, card)
    return ExitCode.DONE


def _probed(session: Session, node: RemoteNode) -> Capabilities:
    from qrstation.services.capabilities import keep_card, probe

    with session.output.progress(f"probing {node.name}") as advance, session.audit.asking(node, "probe"):
        card = probe(node, caller=session.caller(node), on_step=advance, cancellation=session.cancellation)
    kept = keep_card(session.nodes, node, card)
    if kept is None:
        session.output.message(f"{node.name} is not in the node book, so this is not kept.")
    return kept or card


def _json(card: Capabilities | None) -> object:
    from pydantic import TypeAdapter

    return TypeAdapter(Capabilities | None).dump_python(card, mode="json")


def _write(output: Output, card: Capabilities) -> None:
    from qrstation.dicom.card_words import (
        SERVICES,
        general_facts,
        key_facts,
        query_facts,
        services_by_model,
        storage_names,
    )

    words = {True: "yes", False: "no", None: "-"}
    columns = [Column(name=name, title=name) for name in ("Information model", *SERVICES)]
    output.table(columns, [(model, *(words[each] for each in offered)) for model, offered in services_by_model(card)])
    _write_facts(output, "", general_facts(card))
    _write_facts(output, "Queries", query_facts(card))
    for level in Level:
        _write_facts(output, f"Keys at {level} level", key_facts(card, level))
    names = storage_names(card)
    _write_lines(output, f"{counted(len(names), 'storage SOP Class', 'storage SOP Classes')} sent by C-GET", names)
    _write_lines(output, "Remarks", card.remarks)


def _write_facts(output: Output, title: str, facts: Facts) -> None:
    if facts:
        output.line(f"\n{title}" if title else "")
        output.table(_NAME_AND_VALUE, [(f"  {name}" if title else name, value) for name, value in facts])


def _write_lines(output: Output, title: str, lines: Sequence[str]) -> None:
    if lines:
        output.line(f"\n{title}")
        for line in lines:
            output.line(f"  {one_line(line)}")
