"""Associations that are refused, each in its own way, and what then becomes of the other steps."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace

import pytest

from qrstation.dicom import uids
from qrstation.model.diagnosis import Step, StepVerdict
from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import RetrieveMethod, Timeouts
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import CURT, accept, every_connection, until_closed
from tests.unit.dicom import pynetdicom_pacs
from tests.unit.services import peculiar_pacs
from tests.unit.services.doctor.conftest import Doctor, of

BEYOND = (Step.ECHO, Step.FIND, Step.GET, Step.MOVE)


def answering(pdu: bytes) -> Callable[[socket.socket], None]:
    def script(connection: socket.socket) -> None:
        raw.receive(connection)
        connection.sendall(pdu)
        raw.is_closed(connection)

    return script


VALID = [(result, source, reason) for source, reason in ((1, 1), (1, 2), (1, 3), (1, 7)) for result in (1, 2)]
VALID += [(result, source, reason) for source, reason in ((2, 1), (2, 2), (3, 1), (3, 2)) for result in (1, 2)]
RESERVED = [(1, 1, 4), (1, 1, 10), (2, 2, 3), (1, 3, 0), (2, 3, 7), (0, 1, 1), (3, 4, 1), (255, 255, 255)]
WORDS = {
    (1, 1): "without giving a reason",
    (1, 2): "application context",
    (1, 3): "does not know our AE title PHYSICS",
    (1, 7): "its AE title is not NODE",
    (2, 1): "at protocol level",
    (2, 2): "version of the DICOM protocol",
    (3, 1): "congested",
    (3, 2): "as many associations as it allows",
}


@pytest.mark.parametrize(("result", "source", "reason"), VALID + RESERVED)
def test_every_rejection_is_told(doctor: Doctor, result: int, source: int, reason: int) -> None:
    with every_connection(answering(raw.pdu(raw.REJECTED, bytes((0, result, source, reason))))) as node:
        diagnosis = doctor.examine(node)
    finding = of(diagnosis, Step.ASSOCIATION)

    assert finding.verdict is StepVerdict.FAILED
    assert WORDS.get((source, reason), "that the standard does not define") in finding.title
    assert finding.evidence[0] == "We are PHYSICS, and called it NODE."
    assert f"result {result}, source {source}, reason {reason}" in finding.evidence[1]
    assert finding.advice
    for step in BEYOND:
        assert of(diagnosis, step).title == "There is no association with the node."


@pytest.mark.parametrize(("source", "reason"), [(0, 0), (2, 0), (2, 1), (2, 2), (2, 4), (2, 5), (2, 6), (1, 9)])
def test_every_abort_is_told(doctor: Doctor, source: int, reason: int) -> None:
    with every_connection(answering(raw.pdu(raw.ABORTED, bytes((0, 0, source, reason))))) as node:
        finding = of(doctor.examine(node), Step.ASSOCIATION)

    assert f"source {source}, reason {reason}" in finding.title
    assert not any("TLS" in line for line in finding.evidence), "the abort is DICOM: nothing else needs to be asked"


def _hear_and_close(connection: socket.socket) -> None:
    raw.receive(connection)


def test_a_node_that_closes_the_connection_may_not_know_us(doctor: Doctor) -> None:
    with every_connection(_hear_and_close, Timeouts(connect=1)) as node:
        finding = of(doctor.examine(node), Step.ASSOCIATION)

    assert "closed the connection without answering" in finding.title
    assert "AE title or IP address that they do not know" in finding.advice


def test_a_node_that_says_nothing(doctor: Doctor) -> None:
    with every_connection(until_closed, CURT) as node:
        finding = of(doctor.examine(node), Step.ASSOCIATION)

    assert "took the connection but did not answer in 0.3 s" in finding.title
    assert "The start of a TLS handshake was not answered either." in finding.evidence


def test_a_web_server(doctor: Doctor) -> None:
    with every_connection(lambda connection: connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as node:
        finding = of(doctor.examine(node), Step.ASSOCIATION)

    assert "is a web server, not a DICOM service" in finding.title


def test_a_node_that_accepts_none_of_our_services(doctor: Doctor) -> None:
    refused = (uids.VERIFICATION, *uids.FIND.values(), *uids.GET.values(), *uids.MOVE.values())

    def script(connection: socket.socket) -> None:
        accept(connection, refused=refused)
        raw.is_closed(connection)

    with every_connection(script) as node:
        diagnosis = doctor.examine(node)
    finding = of(diagnosis, Step.ASSOCIATION)

    assert finding.title == "PACS accepted none of the services that we asked for."
    assert "Presentation context: abstract syntax not supported." in finding.evidence
    assert of(diagnosis, Step.FIND).title == "The node accepted none of our services."


def test_services_that_are_not_offered_are_told_each_at_its_step(doctor: Doctor) -> None:
    pacs = peculiar_pacs.Pacs(services=(uids.GET[QueryModel.STUDY],))
    with peculiar_pacs.running(pacs) as node:
        diagnosis = doctor.examine(node)

    evidence = of(diagnosis, Step.ASSOCIATION).evidence
    assert "C-GET: offered in Study Root" in evidence
    assert "C-FIND: not offered. Presentation context: abstract syntax not supported." in evidence
    assert of(diagnosis, Step.ECHO).verdict is StepVerdict.WARNING
    assert of(diagnosis, Step.FIND).verdict is StepVerdict.FAILED
    assert of(diagnosis, Step.GET).title == "Without C-FIND no object is known that it could be tried with."
    assert of(diagnosis, Step.MOVE).title == "PACS does not offer C-MOVE."
    assert doctor.asked == []


@pytest.mark.parametrize(
    ("method", "verdict"),
    [(RetrieveMethod.AUTO, StepVerdict.WARNING), (RetrieveMethod.GET, StepVerdict.FAILED)],
)
def test_a_node_without_c_get(doctor: Doctor, method: RetrieveMethod, verdict: StepVerdict) -> None:
    pacs = pynetdicom_pacs.Pacs(
        objects=[pynetdicom_pacs.an_object()], services=frozenset((*uids.FIND.values(), *uids.MOVE.values()))
    )
    with pynetdicom_pacs.serving(pacs) as node:
        finding = of(doctor.examine(replace(node, retrieve_method=method)), Step.GET)

    assert (finding.verdict, finding.title) == (verdict, "PACS does not offer C-GET.")
