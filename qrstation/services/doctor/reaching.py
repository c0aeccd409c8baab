"""The way to a node: the name of its host, TCP, TLS."""

from __future__ import annotations

import ipaddress
from datetime import UTC, datetime

from qrstation.dicom.connection import look_up, secured_with, try_each
from qrstation.errors import NodeNotReached
from qrstation.model.diagnosis import Finding, Step
from qrstation.model.tls import Trust
from qrstation.services.doctor.case import Case, failed_by, not_tried, passed, warning
from qrstation.words import later, say, sentences

_TRUSTED = {
    Trust.SYSTEM: later("{where} speaks TLS, and its certificate is from an authority that this computer trusts."),
    Trust.CA: later("{where} speaks TLS, and its certificate is from the authority in its CA file."),
    Trust.PINNED: later("{where} speaks TLS, and its certificate is the one that was accepted."),
}


def name(case: Case) -> Finding:
    """Look the host's name up."""
    host = case.node.address.host
    try:
        case.endpoints = look_up(case.node, case.cancellation)
    except NodeNotReached as fault:
        case.barred = say("The address of the node is not known.")
        return failed_by(Step.NAME, fault)
    hosts = tuple(dict.fromkeys(endpoint.host for endpoint in case.endpoints))
    if _is_ip_address(host):
        return passed(Step.NAME, say("{host} is an IP address: there is no name to look up.", host=host))
    several = say("{host} has {number} addresses.", host=host, number=len(hosts))
    return passed(Step.NAME, say("{host} has one address.", host=host) if len(hosts) == 1 else several, *hosts)


def tcp(case: Case) -> Finding:
    """Connect to each of the host's addresses."""
    case.attempts, fault = try_each(case.node, case.endpoints, case.cancellation)
    evidence = [f"{attempt.endpoint}: {attempt.outcome}" for attempt in case.attempts]
    evidence += [say("Our own address towards it: {address}", address=address) for address in _own(case)]
    if fault is not None:
        case.barred = say("There is no connection to the node.")
        return failed_by(Step.TCP, fault, *evidence)
    connected = [attempt for attempt in case.attempts if attempt.fault is None]
    silent = [attempt for attempt in case.attempts if attempt.is_silent]
    if silent:
        return warning(
            Step.TCP,
            say(
                "{endpoint} takes connections, but {silent} does not answer.",
                endpoint=connected[0].endpoint,
                silent=silent[0].endpoint,
            ),
            *evidence,
            advice=say(
                "Every connection may first wait for it in vain: give the node the address {endpoint} instead "
                "of its name, or have the name corrected.",
                endpoint=connected[0].endpoint,
            ),
        )
    return passed(Step.TCP, say("{endpoint} takes connections.", endpoint=connected[0].endpoint), *evidence)


def tls(case: Case) -> Finding:
    """Make the handshake as every operation does, and tell what was agreed on."""
    node = case.node
    if not node.address.tls:
        return not_tried(Step.TLS, say("{node} is reached without TLS, as its address says.", node=node.name))
    try:
        secured = secured_with(node, case.caller.tls, case.cancellation)
    except NodeNotReached as fault:
        case.barred = say("There is no TLS with the node.")
        return failed_by(Step.TLS, fault)
    where = f"{node.address.host}:{node.address.port}"
    spoken = say("{version}, cipher {cipher}", version=secured.version.replace("v", " "), cipher=secured.cipher)
    evidence = (spoken, *(f"{term}: {value}" for term, value in secured.certificate.facts))
    title = say(_TRUSTED[node.tls.trust], where=where)
    if doubt := secured.certificate.doubt(datetime.now(UTC)):
        return warning(
            Step.TLS, sentences(title, doubt), *evidence, advice=say("Ask its administrator for a new one in time.")
        )
    return passed(Step.TLS, title, *evidence)


def _own(case: Case) -> tuple[str, ...]:
    return tuple(dict.fromkeys(attempt.own_address for attempt in case.attempts if attempt.own_address))


def _is_ip_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True
