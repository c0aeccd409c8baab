"""An association with the node, and the shortest question on it."""

from __future__ import annotations

from qrstation.dicom import scu, uids
from qrstation.dicom.card_words import MODEL_NAMES
from qrstation.dicom.offers import Offer, offer_of
from qrstation.dicom.spoken import Spoken, spoken_at
from qrstation.errors import AssociationAborted, AssociationRejected, ConnectionClosed, InvalidInput, NodeNotReached
from qrstation.model.commands import command_line
from qrstation.model.diagnosis import Finding, Step
from qrstation.model.information_model import QueryModel
from qrstation.services.doctor.case import Case, failed, failed_by, passed, warning
from qrstation.words import later, say, sentences

_SERVICES = (("C-FIND", uids.FIND), ("C-GET", uids.GET), ("C-MOVE", uids.MOVE))
_CLOSED = later(
    "Many nodes do so to an AE title or IP address that they do not know: ask its administrator to register ours."
)


def association(case: Case) -> Finding:
    """Ask for an association, with the services that the next steps need."""
    node = case.node
    models = dict.fromkeys((node.query_model, QueryModel.STUDY, QueryModel.PATIENT))
    proposed = [table[model] for model in models for _, table in _SERVICES if model in table]
    called = say(
        "We are {calling_ae_title}, and called it {called_ae_title}.",
        calling_ae_title=case.caller.ae_title,
        called_ae_title=node.address.ae_title,
    )
    try:
        case.offer = offer_of(
            node,
            (uids.VERIFICATION, *proposed),
            caller=case.caller,
            cancellation=case.cancellation,
            negotiated=node.extended_negotiation,
        )
    except (NodeNotReached, InvalidInput) as fault:
        case.barred = say("There is no association with the node.")
        if node.address.tls or isinstance(fault, (AssociationAborted, AssociationRejected, InvalidInput)):
            return failed_by(Step.ASSOCIATION, fault, called)
        return _not_dicom(case, fault, called)
    if not case.offer.accepted:
        case.barred = say("The node accepted none of our services.")
        return failed(
            Step.ASSOCIATION,
            say("{node} accepted none of the services that we asked for.", node=node.name),
            called,
            *dict.fromkeys(case.offer.refused.values()),
            advice=say(
                "Check that this is the port of its query and retrieve service, and ask its administrator to permit "
                "these services to our AE title."
            ),
        )
    program = case.offer.implementation
    return passed(
        Step.ASSOCIATION,
        say("{node} accepted the association.", node=node.name),
        called,
        say("Its program: {program}", program=program) if program else "",
        *_accepted(case.offer),
    )


def _not_dicom(case: Case, fault: NodeNotReached, called: str) -> Finding:
    """Say what is spoken there instead, where that shows."""
    node = case.node
    where = f"{node.address.host}:{node.address.port}"
    spoken = spoken_at(node, case.cancellation)
    if spoken in (Spoken.TLS, Spoken.TLS_REFUSED):
        return failed(
            Step.ASSOCIATION,
            say("{node}: {where} expects TLS.", node=node.name, where=where),
            called,
            say("Asked without TLS: {fault}", fault=fault.title),
            say("Asked to begin a TLS handshake, it answered in TLS."),
            advice=say(
                "Switch TLS on in the node's settings ({command}; or ca, or pinned), or ask for a port without TLS.",
                command=command_line("nodes", "edit", "--tls", "system", of=node.name),
            ),
        )
    seen = {
        Spoken.DICOM: say(
            "It answered the start of a TLS handshake with a message of DICOM: it speaks DICOM without TLS."
        ),
        Spoken.NOTHING: say("The start of a TLS handshake was not answered either."),
        Spoken.OTHER: say("It answered the start of a TLS handshake with something else."),
    }[spoken]
    return failed(
        Step.ASSOCIATION,
        fault.title,
        called,
        fault.detail,
        seen,
        advice=sentences(fault.advice, say(_CLOSED)) if isinstance(fault, ConnectionClosed) else fault.advice,
    )


def _accepted(offer: Offer) -> list[str]:
    """Say of each service in which models it is offered, or why it is not."""
    lines = []
    if uids.VERIFICATION in offer.accepted:
        lines.append(say("C-ECHO: offered"))
    for service, table in _SERVICES:
        models = ", ".join(MODEL_NAMES[model] for model, uid in table.items() if uid in offer.accepted)
        reasons = sentences(*dict.fromkeys(offer.refused.get(uid, "") for uid in table.values()))
        lines.append(
            say("{service}: offered in {models}", service=service, models=models)
            if models
            else say("{service}: not offered. {reasons}", service=service, reasons=reasons).strip()
        )
    return lines


def echo(case: Case) -> Finding:
    """Ask whether it is there."""
    name = case.node.name
    if uids.VERIFICATION not in case.offer.accepted:
        return warning(
            Step.ECHO,
            say("{node} does not offer C-ECHO.", node=name),
            case.offer.refused.get(uids.VERIFICATION, ""),
            advice=say("Nothing depends on it; every node should offer it all the same."),
        )
    result = scu.echo(case.node, caller=case.caller, cancellation=case.cancellation)
    status = "" if result.status is None else say("Status {status}.", status=result.status)
    if result.ok:
        return passed(
            Step.ECHO,
            say("{node} answered in {milliseconds:.0f} ms.", node=name, milliseconds=result.milliseconds or 0),
            status,
        )
    return failed(Step.ECHO, result.detail, status, advice=result.advice)
