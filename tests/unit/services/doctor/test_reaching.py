"""The way to a node: names, connections, and what is spoken at the port."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qrstation.dicom.listener import Listener
from qrstation.model.diagnosis import Step, StepVerdict
from qrstation.model.nodes import Address, RemoteNode, Timeouts
from qrstation.model.tls import TlsSettings, Trust
from tests import certificates
from tests.faults.scripted_node import every_connection, full_node, until_closed
from tests.unit.dicom.memory import MemorySink
from tests.unit.services.doctor.conftest import Doctor, of, verdicts

BEYOND = (Step.TLS, Step.ASSOCIATION, Step.ECHO, Step.FIND, Step.GET, Step.MOVE)


def node_at(host: str, port: int, *, tls: bool = False) -> RemoteNode:
    address = Address(ae_title="NODE", host=host, port=port, tls=tls)
    return RemoteNode(name="PACS", address=address, timeouts=Timeouts(connect=0.5, response=0.5))


def test_a_name_that_nobody_knows(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    diagnosis = doctor.examine(node_at("pacs.invalid", 104))

    assert of(diagnosis, Step.NAME).verdict is StepVerdict.FAILED
    assert "pacs.invalid is unknown" in of(diagnosis, Step.NAME).title
    for step in (Step.TCP, *BEYOND):
        assert of(diagnosis, step).verdict is StepVerdict.NOT_TRIED
        assert of(diagnosis, step).title == "The address of the node is not known."
    assert doctor.heard == list(diagnosis.findings)


def test_a_port_that_nobody_listens_on(doctor: Doctor, free_port: int) -> None:
    diagnosis = doctor.examine(node_at("127.0.0.1", free_port))
    tcp = of(diagnosis, Step.TCP)

    assert of(diagnosis, Step.NAME).title == "127.0.0.1 is an IP address: there is no name to look up."
    assert tcp.verdict is StepVerdict.FAILED
    assert tcp.title == f"PACS: Nothing is listening at 127.0.0.1:{free_port}."
    assert tcp.evidence == (
        f"127.0.0.1:{free_port}: refused: nothing listens there",
        "Our own address towards it: 127.0.0.1",
    )
    assert "Check the port" in tcp.advice
    assert all(of(diagnosis, step).verdict is StepVerdict.NOT_TRIED for step in BEYOND)
    assert of(diagnosis, Step.LISTENER).verdict is StepVerdict.PASSED, "our own side is examined all the same"
    assert diagnosis.own_addresses == ("127.0.0.1",)


def test_an_address_that_never_answers(doctor: Doctor) -> None:
    with full_node() as node:
        diagnosis = doctor.examine(node)

    assert of(diagnosis, Step.TCP).title.endswith("in 0.3 s.")
    assert "no answer in 0.3 s" in of(diagnosis, Step.TCP).evidence[0]
    assert "firewall" in of(diagnosis, Step.TCP).advice


def test_each_address_of_a_name_is_tried(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    with full_node() as silent, every_connection(lambda connection: None) as open_:
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [resolved(silent), resolved(open_)])
        diagnosis = doctor.examine(node_at("pacs.example", 104))
    tcp = of(diagnosis, Step.TCP)

    assert of(diagnosis, Step.NAME).title == "pacs.example has one address."
    assert tcp.verdict is StepVerdict.WARNING
    assert tcp.title == (
        f"127.0.0.1:{open_.address.port} takes connections, but 127.0.0.1:{silent.address.port} does not answer."
    )
    assert len(tcp.evidence) == 3
    assert tcp.evidence[2] == "Our own address towards it: 127.0.0.1"


def resolved(node: RemoteNode) -> tuple[Any, ...]:
    return socket.AF_INET, socket.SOCK_STREAM, 6, "", (node.address.host, node.address.port)


def test_another_address_that_refuses_is_no_fault(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = node_at("127.0.0.2", 9)
    with every_connection(lambda connection: None) as open_:
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [resolved(closed), resolved(open_)])
        diagnosis = doctor.examine(node_at("pacs.example", 104))

    assert of(diagnosis, Step.NAME).evidence == ("127.0.0.2", "127.0.0.1")
    assert of(diagnosis, Step.TCP).verdict is StepVerdict.PASSED
    assert "127.0.0.2:9: refused: nothing listens there" in of(diagnosis, Step.TCP).evidence


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"\x15\x03\x03\x00\x02\x02\x28", "speaks TLS, and refused ours"),
        (b"\x07\x00\x00\x00\x00\x04\x00\x00\x02\x01", "does not speak TLS"),
        (b"HTTP/1.1 400 Bad Request\r\n", "does not speak TLS"),
        (b"", "ended the connection while TLS was being set up"),
    ],
)
def test_a_node_of_the_book_with_tls_that_speaks_something_else(doctor: Doctor, answer: bytes, said: str) -> None:
    with every_connection(lambda connection: connection.sendall(answer)) as node:
        diagnosis = doctor.examine(replace(node, address=replace(node.address, tls=True)))

    assert of(diagnosis, Step.TLS).verdict is StepVerdict.FAILED
    assert said in of(diagnosis, Step.TLS).title
    assert of(diagnosis, Step.ASSOCIATION).verdict is StepVerdict.NOT_TRIED


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificates.certificate(tmp_path_factory.mktemp("tls"))


def test_who_is_trusted_and_by_what_is_told(doctor: Doctor, certificate: Path) -> None:
    with listening(certificates.serving(certificate)) as node:
        trusting = replace(node, tls=TlsSettings(trust=Trust.CA, ca_file=certificate))
        tls = of(doctor.examine(trusting), Step.TLS)
        untrusted = of(doctor.examine(node), Step.TLS)

    assert tls.verdict is StepVerdict.WARNING
    assert "its certificate is from the authority in its CA file. It expires soon, on" in tls.title
    assert tls.evidence[0].startswith("TLS 1.3, cipher ")
    assert "For: 127.0.0.1" in tls.evidence
    assert any(line.startswith("SHA-256: ") for line in tls.evidence)
    assert untrusted.verdict is StepVerdict.FAILED
    assert "is signed by itself, not by an authority" in untrusted.title
    assert "qrstation nodes trust PACS" in untrusted.advice


@contextlib.contextmanager
def listening(tls: ssl.SSLContext | None = None) -> Iterator[RemoteNode]:
    listener = Listener(Address(ae_title="NODE", host="127.0.0.1", port=0), sink=MemorySink(), tls=tls)
    try:
        yield node_at("127.0.0.1", listener.start().address.port, tls=True)
    finally:
        listener.stop()


def test_a_real_listener_is_known_to_speak_without_tls(doctor: Doctor) -> None:
    with listening() as node:
        diagnosis = doctor.examine(node)

    assert "does not speak TLS" in of(diagnosis, Step.TLS).title
    assert "switch TLS off for this node" in of(diagnosis, Step.TLS).advice


def speaking_tls(connection: socket.socket) -> None:
    """Answer a TLS handshake, and close on anything else, as TLS libraries do."""
    if connection.recv(1)[0] == 0x16:
        connection.sendall(b"\x16\x03\x03\x00\x7a")


def test_a_port_with_tls_that_the_node_book_does_not_know_of(doctor: Doctor) -> None:
    with every_connection(speaking_tls) as node:
        diagnosis = doctor.examine(node)
    association = of(diagnosis, Step.ASSOCIATION)

    assert of(diagnosis, Step.TLS).title == "PACS is reached without TLS, as its address says."
    assert association.title == f"PACS: 127.0.0.1:{node.address.port} expects TLS."
    assert any("closed the connection without answering" in line for line in association.evidence)


def test_stopping(doctor: Doctor) -> None:
    doctor.on_step = lambda step: doctor.cancellation.request() if step is Step.ASSOCIATION else None
    with every_connection(lambda connection: None) as node:
        diagnosis = doctor.examine(node)

    assert diagnosis.stopped
    assert diagnosis.conclusion == "Stopped: not everything was tried."
    assert verdicts(diagnosis)[Step.TCP] is StepVerdict.PASSED
    assert all(verdicts(diagnosis)[step] is StepVerdict.NOT_TRIED for step in BEYOND)


def test_stopping_in_the_middle_of_a_step(doctor: Doctor) -> None:
    doctor.on_step = lambda step: (
        threading.Timer(0.1, doctor.cancellation.request).start() if step is Step.ASSOCIATION else None
    )
    with every_connection(until_closed) as node:
        diagnosis = doctor.examine(replace(node, timeouts=Timeouts(connect=60)))

    assert of(diagnosis, Step.ASSOCIATION).title == "It was stopped."
    assert diagnosis.stopped
