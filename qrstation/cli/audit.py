"""``qrstation audit``: who asked whom for what, when, and what came or went."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_format, add_replace, command, positive
from qrstation.cli.output import Column, counted
from qrstation.cli.session import Session
from qrstation.model.audit import AuditKind, AuditSelection

if TYPE_CHECKING:
    from qrstation.model.audit import AuditEntry

_COLUMNS = (
    Column(name="number", title="No.", number=True),
    Column(name="time", title="Time"),
    Column(name="asked_by", title="Asked by"),
    Column(name="kind", title="What"),
    Column(name="node", title="Node"),
    Column(name="amount", title="How much"),
    Column(name="outcome", title="Outcome"),
    Column(name="detail", title="Detail"),
)
_NOTHING = "Nothing of this is in the audit trail."


def register(commands: Commands) -> None:
    """Add the commands of the audit trail."""
    group = command(
        commands,
        "audit",
        "the audit trail: who asked whom for what, when, and what came or went",
        example="qrstation audit list --from 2026-03-01",
    )
    actions = group.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    listing = command(
        actions, "list", "list the records, oldest first", example="qrstation audit list --kind queried", run=_list
    )
    add_format(listing)
    exporting = command(
        actions,
        "export",
        "write the records into a file, with patient IDs and the UIDs of studies",
        example="qrstation audit export --xml --from 2026-03-01 audit.xml",
        run=_export,
    )
    exporting.add_argument("file", type=Path, metavar="FILE", help="file to write")
    add_replace(exporting)
    form = exporting.add_mutually_exclusive_group()
    form.add_argument("--xml", action="store_true", help="as DICOM audit messages (PS3.15 A.5): the usual form")
    form.add_argument("--csv", action="store_true", help="as a table for spreadsheets")
    for parser in (listing, exporting):
        parser.add_argument("--from", dest="first", type=_day, metavar="DATE", help="from this day on, as 2026-03-31")
        parser.add_argument("--to", dest="last", type=_day, metavar="DATE", help="up to this day, and with it")
        parser.add_argument(
            "--kind", choices=[kind.value for kind in AuditKind], action="append", default=[], metavar="KIND",
            help=f"only what was {', '.join(AuditKind)}; may be repeated",
        )  # fmt: skip
        parser.add_argument("--node", default="", metavar="NODE", help="only what concerned this node")
        parser.add_argument("--limit", type=positive, metavar="N", help="only the last so many")
    command(
        actions,
        "verify",
        "look whether a record was changed, put in or taken out",
        example="qrstation audit verify",
        run=_verify,
    )


def _list(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.audit_reports import entry_json

    entries = list(session.audit.trail.entries(_selection(chosen)))
    if entries or chosen.format != "table":
        rows = [_row(entry) for entry in entries]
        session.output.rows(chosen.format, _COLUMNS, rows, [entry_json(entry) for entry in entries])
    if not entries:
        session.output.message(_NOTHING)
    return ExitCode.DONE


def _export(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services.audit_reports import save

    entries = session.audit.trail.entries(_selection(chosen))
    number = save(chosen.file, entries, as_table=chosen.csv, replacing=chosen.replace)
    written = f"{counted(number, 'record')} written to {chosen.file}."
    session.output.message(written if number else f"{_NOTHING} No file was written.")
    return ExitCode.DONE


def _verify(session: Session, _: argparse.Namespace) -> int:
    check = session.audit.trail.check()
    session.output.line(check.told)
    return ExitCode.DONE if check.is_whole else ExitCode.ARCHIVE_FAULT


def _row(entry: AuditEntry) -> Sequence[str]:
    record = entry.record
    when = f"{record.time.astimezone():%Y-%m-%d %H:%M:%S}"
    who, outcome = (record.asked_by, str(record.kind), record.other_side), str(record.outcome)
    return (str(entry.number), when, *who, record.amount, outcome, record.detail)


def _selection(chosen: argparse.Namespace) -> AuditSelection:
    return AuditSelection(
        start=chosen.first,
        end=None if chosen.last is None else chosen.last + timedelta(days=1),
        kinds=frozenset(map(AuditKind, chosen.kind)),
        node=chosen.node,
        limit=chosen.limit,
    )


def _day(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m-%d").astimezone()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date as 2026-03-31") from None
