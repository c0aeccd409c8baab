"""``qrstation patient-info``: what a node knows about a patient."""

from __future__ import annotations

import argparse

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, add_format, command, one_of
from qrstation.cli.output import Column, Output, pairs
from qrstation.cli.session import Session
from qrstation.errors import InvalidInput
from qrstation.model.patient_info import (
    CodedConcept,
    ContentItem,
    Measurement,
    PatientInfo,
    PatientInfoModel,
    PatientInfoRequest,
)

_INDENT = "  "
_PATIENT = {
    "PatientName": "Patient",
    "PatientID": "Patient ID",
    "IssuerOfPatientID": "Issuer",
    "PatientBirthDate": "Birth date",
    "PatientSex": "Sex",
}
_TREE = (
    Column(name="concept", title="Concept"),
    Column(name="value", title="Value"),
    Column(name="observed", title="As of"),
)
_CSV = tuple(
    Column(name=name, title=name)
    for name in ("level", "relationship", "value_type", "concept", "concept_code", "value", "value_code", "observed")
)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = command(
        commands,
        "patient-info",
        "ask a node what it knows about a patient (Relevant Patient Information Query)",
        example="qrstation patient-info PACS@10.1.2.3:104 --patient-id 100234 --model breast",
        run=_ask,
    )
    parser.add_argument("node", metavar="NODE", help="name of a node, or AET@host:port")
    parser.add_argument("--patient-id", required=True, metavar="ID", help="Patient ID")
    parser.add_argument("--issuer", default="", metavar="ISSUER", help="Issuer of Patient ID, where there are several")
    parser.add_argument(
        "--model",
        type=one_of(PatientInfoModel),
        choices=tuple(PatientInfoModel),
        default=PatientInfoModel.GENERAL,
        help="kind of information (default: general)",
    )
    parser.add_argument(
        "--template", default="", metavar="TID", help="Template Identifier (default: the model's: 9007, 9000 or 3802)"
    )
    add_format(parser)


def _ask(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.dicom.patient_info import ask

    node = session.nodes.get(chosen.node)
    request = _request(chosen)
    with session.output.progress(f"asking {node.name}"), session.audit.asking_about(node, request):
        outcome = ask(node, request, caller=session.caller(node), cancellation=session.cancellation)
    _write(session.output, chosen.format, outcome.answer)
    if outcome.cancelled:
        session.output.message("Stopped.")
        return ExitCode.CANCELLED
    if outcome.incomplete:
        session.output.message(f"The node ended with {outcome.status}: it may know more.")
        return ExitCode.QUERY_FAILED
    if outcome.answer is None:
        session.output.message(f"{node.name} knows no patient of that Patient ID.")
    return ExitCode.DONE


def _request(chosen: argparse.Namespace) -> PatientInfoRequest:
    try:
        return PatientInfoRequest(
            patient_id=chosen.patient_id,
            issuer_of_patient_id=chosen.issuer,
            model=chosen.model,
            template=chosen.template,
        )
    except ValueError as reason:
        raise InvalidInput(str(reason)) from None


def _write(output: Output, form: str, answer: PatientInfo | None) -> None:
    if form == "json":
        from qrstation.dicom.json_model import data_set_json

        output.json([] if answer is None else [data_set_json(answer.elements)])
    elif form == "csv":
        output.csv(_CSV, [] if answer is None else [_csv_row(depth, each) for depth, each in answer.root.lines()])
    elif answer is not None:
        output.table(*pairs({title: answer.text(keyword) for keyword, title in _PATIENT.items()}))
        output.line("")
        output.table(_TREE, [_line(depth, each) for depth, each in answer.root.lines()])
    for problem in answer.problems if answer is not None else ():
        output.message(problem)


def _line(depth: int, item: ContentItem) -> tuple[str, str, str]:
    return f"{_INDENT * depth}{item.name or item.value_type}", item.text, item.observed_text


def _csv_row(depth: int, item: ContentItem) -> tuple[str, ...]:
    match item.value:
        case Measurement(number=number, unit=unit):
            value, code = number, unit
        case CodedConcept():
            value, code = item.text, item.value
        case _:
            value, code = item.text, None
    return (
        str(depth),
        item.relationship,
        item.value_type,
        item.name,
        "" if item.concept is None else item.concept.raw,
        value,
        "" if code is None else code.raw,
        item.observed_text,
    )
