"""The way to a node: the name of its host, TCP, TLS."""

from __future__ import annotations

import ipaddress

from qrstation.dicom.connection import look_up, try_each
from qrstation.dicom.spoken import Spoken, spoken_at
from qrstation.errors import NodeNotReached
from qrstation.model.diagnosis import Finding, Step
from qrstation.services.doctor.case import Case, failed, failed_by, not_tried, passed, warning

NO_TLS_HERE = "This version of qrstation cannot do TLS yet: ask for a port without TLS."


def name(case: Case) -> Finding:
    """Look the host's name up."""
    host = case.node.address.host
    try:
        case.endpoints = look_up(case.node, case.cancellation)
    except NodeNotReached as fault:
        case.barred = "The address of the node is not known."
        return failed_by(Step.NAME, fault)
    hosts = tuple(dict.fromkeys(endpoint.host for endpoint in case.endpoints))
    if _is_ip_address(host):
        return passed(Step.NAME, f"{host} is an IP address: there is no name to look up.")
    addresses = "one address" if len(hosts) == 1 else f"{len(hosts)} addresses"
    return passed(Step.NAME, f"{host} has {addresses}.", *hosts)


def tcp(case: Case) -> Finding:
    """Connect to each of the host's addresses."""
    case.attempts, fault = try_each(case.node, case.endpoints, case.cancellation)
    evidence = [f"{attempt.endpoint}: {attempt.outcome}" for attempt in case.attempts]
    evidence += [f"Our own address towards it: {address}" for address in _own(case)]
    if fault is not None:
        case.barred = "There is no connection to the node."
        return failed_by(Step.TCP, fault, *evidence)
    connected = [attempt for attempt in case.attempts if attempt.fault is None]
    title = f"{connected[0].endpoint} takes connections."
    silent = [attempt for attempt in case.attempts if attempt.is_silent]
    if silent:
        return warning(
            Step.TCP,
            f"{title.removesuffix('.')}, but {silent[0].endpoint} does not answer.",
            *evidence,
            advice=f"Every connection may first wait for it in vain: give the node the address {connected[0].endpoint} "
            "instead of its name, or have the name corrected.",
        )
    return passed(Step.TCP, title, *evidence)


def tls(case: Case) -> Finding:
    """See whether TLS is spoken where the node book says so."""
    if not case.node.address.tls:
        return not_tried(Step.TLS, f"{case.node.name} is reached without TLS, as the node book says.")
    where = f"{case.node.address.host}:{case.node.address.port}"
    spoken = spoken_at(case.node, case.cancellation)
    if spoken is Spoken.TLS:
        return warning(
            Step.TLS,
            f"{where} answers in TLS; its certificate was not checked.",
            "It answered the first message of a TLS handshake; the handshake was not finished.",
            advice=NO_TLS_HERE,
        )
    case.barred = "There is no TLS with the node."
    if spoken is Spoken.TLS_REFUSED:
        return failed(
            Step.TLS,
            f"{where} speaks TLS, and refused ours.",
            "It answered the first message of a TLS handshake with an alert.",
            advice="Ask its administrator which versions of TLS and which ciphers it takes.",
        )
    if spoken is Spoken.DICOM:
        return failed(
            Step.TLS,
            f"{where} speaks DICOM without TLS, but the node book says TLS.",
            "It answered the first message of a TLS handshake with a message of plain DICOM.",
            advice=f"Reach it without TLS: qrstation nodes edit '{case.node.name}' --address "
            f"{case.node.address.ae_title}@{case.node.address.host}:{case.node.address.port}",
        )
    answer = "was not answered" if spoken is Spoken.NOTHING else "was answered with something else"
    return failed(
        Step.TLS,
        f"{where} speaks no TLS.",
        f"The first message of a TLS handshake {answer}.",
        advice=f"Check the port. {NO_TLS_HERE}",
    )


def _own(case: Case) -> tuple[str, ...]:
    return tuple(dict.fromkeys(attempt.own_address for attempt in case.attempts if attempt.own_address))


def _is_ip_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True
