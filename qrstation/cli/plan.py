"""A plan of a retrieval in a terminal: what would be fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.output import Column
from qrstation.cli.session import Session
from qrstation.model.retrieve import Basis, PlannedPart, RetrievePlan, RetrieveRequest
from qrstation.quantities import byte_size

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

_COLUMNS = (
    Column(name="study_instance_uid", title="Study"),
    Column(name="series_instance_uid", title="Series"),
    Column(name="modality", title="Modality"),
    Column(name="expected", title="Objects", number=True),
    Column(name="held", title="Held", number=True),
    Column(name="to_fetch", title="To fetch", number=True),
    Column(name="about_bytes", title="About", number=True),
    Column(name="known_by", title="Known by"),
)
_UNKNOWN = "?"
_KNOWN_BY = {
    Basis.LISTED: "list",
    Basis.COUNTED: "number alone",
    Basis.UNVERIFIED: "nothing told",
    Basis.NOT_FOUND: "not found",
}


def show_plan(session: Session, workstation: Workstation, request: RetrieveRequest, form: str) -> ExitCode:
    """Ask what a request would fetch, and write it; nothing is fetched."""
    from qrstation.services.plan_words import summary

    asking = workstation.audit.asking(session.nodes.get(request.node), "the plan of a retrieval")
    with session.output.progress("asking what there is") as advance, asking:
        plan = workstation.plan(request, session.cancellation, advance)
    free_bytes = workstation.archive.free_bytes()
    rows = [_row(part) if form == "table" else _cells(part) for part in plan.parts]
    session.output.rows(form, _COLUMNS, rows, plan_json(plan, free_bytes))
    session.output.message(" ".join(summary(plan, free_bytes)))
    return ExitCode.DONE


def plan_json(plan: RetrievePlan, free_bytes: int) -> dict[str, Any]:
    """Write a plan for scripts; this form does not change."""
    from qrstation.services.plan_parts import of_found

    plan = of_found(plan)
    return {
        "node": plan.request.node,
        "model": str(plan.model),
        "method": str(plan.method),
        "reason": plan.reason,
        "known_by": str(plan.basis),
        "expected": plan.expected_count,
        "already_held": plan.already_held,
        "to_fetch": plan.to_fetch,
        "about_bytes": plan.about_bytes,
        "sized": plan.sized,
        "free_bytes": free_bytes,
        "not_found": [key.unique_key(key.level) for key in plan.unknown],
        "series": [_json(part) for part in plan.parts],
    }


def _json(part: PlannedPart) -> dict[str, Any]:
    return {
        "patient_id": part.key.patient_id,
        "study_instance_uid": part.key.study_instance_uid,
        "series_instance_uid": part.key.series_instance_uid,
        "modality": part.modality,
        "known_by": str(part.basis),
        "expected": part.expected,
        "held": part.held,
        "to_fetch": part.to_fetch,
        "about_bytes": part.about_bytes,
        "sized": part.sized,
    }


def _cells(part: PlannedPart) -> list[str]:
    values = _json(part)
    return ["" if values[column.name] is None else str(values[column.name]) for column in _COLUMNS]


def _row(part: PlannedPart) -> list[str]:
    return [
        part.key.study_instance_uid or part.key.patient_id or part.key.sop_instance_uid,
        part.key.series_instance_uid,
        part.modality,
        _number(part.expected),
        str(part.held),
        _number(part.to_fetch),
        _size(part),
        _KNOWN_BY[part.basis],
    ]


def _number(number: int | None) -> str:
    return _UNKNOWN if number is None else str(number)


def _size(part: PlannedPart) -> str:
    """Write how much is to come; what is left open is marked."""
    if part.about_bytes is None:
        return _UNKNOWN
    return f"{byte_size(part.about_bytes)}{'' if part.sized == part.to_fetch else ' + ?'}"
