"""Records of the audit trail as JSON values, and as files."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from qrstation.documents import write_atomically
from qrstation.errors import ArchiveFault, InvalidInput
from qrstation.model.audit import AuditEntry, AuditRecord, Handled
from qrstation.services import audit_messages
from qrstation.spreadsheet import write_rows
from qrstation.words import say

_RECORD = TypeAdapter(AuditRecord)
_TABLE = (
    "number",
    "time",
    "asked_by",
    "kind",
    "outcome",
    "node",
    "peer_ae_title",
    "peer_host",
    "destination",
    "place",
    "matches",
    "patient_id",
    "study_instance_uid",
    "sop_class_uid",
    "objects",
    "detail",
)


def entry_json(entry: AuditEntry) -> dict[str, Any]:
    """Write an entry as JSON values."""
    fields: dict[str, Any] = _RECORD.dump_python(entry.record, mode="json")
    return {"number": entry.number, **fields, "seal": entry.seal}


def save(path: Path, entries: Iterable[AuditEntry], *, as_table: bool, replacing: bool) -> int:
    """Write entries into a file, whole or not at all, and not at all where there are none; their number.

    Parameters
    ----------
    as_table
        Whether as CSV, with a row for each SOP Class of each study; else as DICOM audit messages.
    replacing
        Whether a file that is there may be lost.

    Raises
    ------
    ArchiveFault
        The file cannot be written.
    InvalidInput
        The file is there.
    """
    if not (chosen := list(entries)):
        return 0
    if not replacing and os.path.lexists(path):
        raise InvalidInput(
            say("{file} is there already.", file=path.name),
            detail=str(path),
            advice=say("It may hold records that the trail has forgotten. Give another name, or --replace to lose it."),
        )
    if as_table:
        table = io.StringIO(newline="")
        write_rows(table, _TABLE, (row for entry in chosen for row in _rows(entry)))
        # By its mark a spreadsheet knows the encoding.
        text = f"\ufeff{table.getvalue()}"
    else:
        text = audit_messages.document(chosen)
    try:
        write_atomically(path, text.encode(errors="replace"))
    except OSError as fault:
        raise ArchiveFault(
            say("{file} could not be written.", file=path.name),
            detail=f"{fault.strerror or fault}: {path}",
            advice=say("Choose another folder, or look whether the file is open elsewhere."),
        ) from fault
    return len(chosen)


def _rows(entry: AuditEntry) -> Iterator[tuple[str, ...]]:
    record = entry.record
    whole = Handled(instances=record.objects)
    for one in record.handled or (whole,):
        yield (
            str(entry.number),
            record.time.isoformat(timespec="seconds"),
            record.asked_by,
            record.kind,
            record.outcome,
            record.node,
            record.peer_ae_title,
            record.peer_host,
            record.destination,
            record.place,
            "" if record.matches is None else str(record.matches),
            one.patient_id,
            one.study_instance_uid,
            one.sop_class_uid,
            "" if one.instances is None else str(one.instances),
            record.detail,
        )
