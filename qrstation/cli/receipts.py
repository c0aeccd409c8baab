"""``qrstation jobs receipt`` and ``qrstation local verify --receipt``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_replace, check_absent, command, positive
from qrstation.cli.output import Column, counted
from qrstation.cli.session import Session
from qrstation.model.receipts import Compared, Receipt

if TYPE_CHECKING:
    from qrstation.model.receipts import ReceiptCheck

_COLUMNS = (
    Column(name="state", title="State"),
    Column(name="sop_instance_uid", title="Object"),
    Column(name="path", title="File"),
    Column(name="detail", title="Detail"),
)


def add_receipt(actions: Commands) -> None:
    """Add the command that writes a receipt."""
    parser = command(
        actions,
        "receipt",
        "write what a job asked and what of it is on disk, with checksums, to be verified later",
        example="qrstation jobs receipt 3 --out receipt.json",
        run=_write,
    )
    parser.add_argument("id", type=positive, metavar="ID", help="number of a job that ended")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write it there (default: to standard output)")
    add_replace(parser)


def _write(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.services import receipts

    check_absent(chosen.out, chosen)
    with session.workstation() as workstation:
        receipt = receipts.of_job(workstation, chosen.id)
    if chosen.out is None:
        session.output.json(receipts.sealed(receipt))
    else:
        receipts.save(receipt, chosen.out)
        session.output.message(f"Receipt written to {chosen.out}: {_told(receipt)}")
    return ExitCode.DONE


def _told(receipt: Receipt) -> str:
    gaps = f", {len(receipt.not_here)} not" if receipt.not_here else ""
    return f"job {receipt.job} {receipt.verdict}, {counted(len(receipt.objects), 'object')} on disk{gaps}."


def verify_receipt(session: Session, path: Path, form: str) -> int:
    """Hold the objects of a receipt against the disk."""
    from qrstation.services import receipts

    receipt = receipts.load(path)
    with session.workstation() as workstation, session.output.progress("verifying") as advance:
        result = receipts.check_at(workstation, receipt, advance, session.cancellation)
    rows = [tuple(_json(problem).values()) for problem in result.problems]
    if form != "table" or rows:
        session.output.rows(form, _COLUMNS, rows, _result_json(receipt, result))
    same = result.checked - len(result.problems)
    session.output.message(f"The receipt says: {_told(receipt)} Unchanged since: {same} of {result.checked}.")
    if result.cancelled:
        return ExitCode.CANCELLED
    return ExitCode.ARCHIVE_FAULT if result.problems else ExitCode.DONE


def _result_json(receipt: Receipt, result: ReceiptCheck) -> dict[str, object]:
    return {
        "job": receipt.job,
        "written": receipt.written.astimezone().isoformat(),
        "verdict": str(receipt.verdict),
        "not_here": len(receipt.not_here),
        "checked": result.checked,
        "same": result.checked - len(result.problems),
        "problems": [_json(problem) for problem in result.problems],
    }


def _json(problem: Compared) -> dict[str, str]:
    return {
        "state": str(problem.comparison),
        "sop_instance_uid": problem.sop_instance_uid,
        "path": problem.path,
        "detail": problem.detail,
    }
