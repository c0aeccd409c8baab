"""Nodes that reject, abort, are no DICOM nodes or cannot be connected to: each is told in words, and soon."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from qrstation.dicom import scu, uids
from qrstation.errors import (
    AssociationLost,
    AssociationRejected,
    NodeNotReached,
    QrError,
    ServiceNotOffered,
    StorageNotAccepted,
)
from qrstation.model.cancellation import Cancellation
from qrstation.model.implementation import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import Address, RemoteNode, Timeouts
from tests.faults import raw_peer as raw
from tests.faults.asking import US, find, get
from tests.faults.scripted_node import (
    CURT,
    FIND_STUDY,
    PATIENT,
    accept,
    full_node,
    node_at,
    raw_node,
    receive_message,
    release,
    until_closed,
)
from tests.promptness import SOON

NO_SYNTAX = [b"", b"\x40\0\0\0"]
"""What stands in place of an accepted transfer syntax: nothing, and one without a name."""
GET_STUDY = uids.GET[QueryModel.STUDY]


class TestNegotiation:
    @pytest.mark.parametrize(
        ("source", "reason", "words"),
        [
            (1, 1, "without giving a reason"),
            (1, 2, "application context"),
            (1, 3, "does not know our AE title US"),
            (1, 7, "its AE title is not NODE"),
            (2, 1, "protocol level"),
            (2, 2, "version of the DICOM protocol"),
            (3, 1, "congested"),
            (3, 2, "as many associations as it allows"),
            (1, 4, "source 1, reason 4"),
            (1, 10, "source 1, reason 10"),
            (2, 3, "source 2, reason 3"),
            (3, 0, "source 3, reason 0"),
            (3, 7, "source 3, reason 7"),
            (0, 1, "source 0, reason 1"),
            (4, 1, "source 4, reason 1"),
            (255, 255, "source 255, reason 255"),
        ],
    )
    @pytest.mark.parametrize("result", [1, 2])
    def test_rejection_is_explained(self, result: int, source: int, reason: int, words: str) -> None:
        def script(connection: socket.socket) -> None:
            raw.receive(connection)
            connection.sendall(raw.pdu(3, bytes((0, result, source, reason))))
            until_closed(connection)

        with raw_node(script) as node, pytest.raises(AssociationRejected, match=words) as caught:
            find(node)
        needs_a_person = (source, reason) in ((1, 2), (1, 3), (1, 7), (2, 2))
        assert caught.value.transient == (result == 2 and not needs_a_person)
        assert caught.value.node == "PACS"
        assert caught.value.advice

    @pytest.mark.parametrize("result", [0, 3, 255])
    def test_rejection_of_an_undefined_kind_is_explained(self, result: int) -> None:
        def script(connection: socket.socket) -> None:
            raw.receive(connection)
            connection.sendall(raw.pdu(3, bytes((0, result, 1, 3))))
            until_closed(connection)

        with raw_node(script) as node, pytest.raises(AssociationRejected, match="AE title US") as caught:
            find(node)
        assert f"result {result}" in caught.value.detail

    @pytest.mark.parametrize(
        ("source", "reason"), [(0, 0), (2, 0), (2, 1), (2, 2), (2, 4), (2, 5), (2, 6), (1, 0), (2, 9)]
    )
    @pytest.mark.parametrize("accepts", [False, True])
    def test_abort_is_explained(self, accepts: bool, source: int, reason: int) -> None:
        def script(connection: socket.socket) -> None:
            if accepts:
                accept(connection)
                receive_message(connection)
            else:
                raw.receive(connection)
            connection.sendall(raw.pdu(7, bytes((0, 0, source, reason))))
            until_closed(connection)

        fault = AssociationLost if accepts else NodeNotReached
        with raw_node(script) as node, pytest.raises(fault, match=f"broke off .*source {source}, reason {reason}"):
            find(node)

    @pytest.mark.parametrize(
        ("answer", "words"),
        [
            (b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n", "web server"),
            (b"\x15\x03\x01\x00\x02\x02\x46", "expects TLS"),
            (b"SSH-2.0-OpenSSH_9.2\r\n", "SSH server"),
            (raw.pdu(2, b"\0" * 10), "does not offer"),
            (raw.pdu(2, b"\xff" * 300), "its answer cannot be read"),
            (b"\x02\x00\xff\xff\xff\xff", "does not answer as DICOM asks"),
            (b"", "closed the connection without answering"),
        ],
    )
    def test_something_else_than_dicom_is_recognised(self, answer: bytes, words: str) -> None:
        def script(connection: socket.socket) -> None:
            raw.receive(connection)
            connection.sendall(answer)
            if answer:
                until_closed(connection)

        with raw_node(script) as node, pytest.raises(NodeNotReached, match=words):
            find(node)

    def test_our_implementation_is_named(self) -> None:
        requests: list[bytes] = []

        def script(connection: socket.socket) -> None:
            requests.append(raw.receive(connection)[1])

        with raw_node(script) as node, pytest.raises(NodeNotReached):
            find(node)
        assert IMPLEMENTATION_CLASS_UID.encode() in requests[0]
        assert IMPLEMENTATION_VERSION_NAME.encode() in requests[0]

    def test_silence_ends_with_the_timeout(self) -> None:
        started = time.monotonic()
        with raw_node(until_closed, CURT) as node, pytest.raises(NodeNotReached, match=r"did not answer in 0\.3 s"):
            find(node)
        assert time.monotonic() - started < SOON

    def test_half_an_answer_ends_with_the_timeout(self) -> None:
        def script(connection: socket.socket) -> None:
            raw.receive(connection)
            connection.sendall(b"\x02\x00\x00\x00\x01\x00\x00")
            until_closed(connection)

        started = time.monotonic()
        with (
            raw_node(script, Timeouts(connect=1)) as node,
            pytest.raises(NodeNotReached, match="began to answer and stopped"),
        ):
            find(node)
        assert time.monotonic() - started < SOON

    @pytest.mark.parametrize(
        ("result", "words"), [(1, "its user"), (2, "without a reason"), (3, "abstract"), (4, "transfer")]
    )
    def test_service_not_offered_says_which(self, result: int, words: str) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection, refused=[FIND_STUDY], result=result)
            until_closed(connection)

        with raw_node(script) as node, pytest.raises(ServiceNotOffered, match=r"Study Root.*FIND") as caught:
            find(node)
        assert words in caught.value.detail

    @pytest.mark.parametrize("syntax", NO_SYNTAX)
    def test_a_service_accepted_without_a_transfer_syntax_is_not_offered(self, syntax: bytes) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection, bare={FIND_STUDY: syntax})
            until_closed(connection)

        with raw_node(script) as node, pytest.raises(ServiceNotOffered, match=r"Study Root.*FIND") as caught:
            find(node)
        assert caught.value.detail == "Presentation context: accepted without a transfer syntax."

    @pytest.mark.parametrize("syntax", NO_SYNTAX)
    def test_an_echo_tells_of_verification_accepted_without_a_transfer_syntax(self, syntax: bytes) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection, bare={uids.VERIFICATION: syntax})
            until_closed(connection)

        with raw_node(script) as node:
            result = scu.echo(node, caller=US)
        assert not result.ok
        assert "Verification" in result.detail

    @pytest.mark.parametrize("syntax", NO_SYNTAX)
    def test_a_storage_class_accepted_without_a_transfer_syntax_is_not_accepted(self, syntax: bytes) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection, bare={uids.CT: syntax})
            release(connection)

        with raw_node(script) as node, pytest.raises(StorageNotAccepted, match=r"CT Image Storage") as caught:
            get(node)
        assert "without a transfer syntax" in caught.value.detail

    def test_get_without_the_storage_classes_is_not_offered(self) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection, refused=[uids.CT])
            release(connection)

        with (
            raw_node(script) as node,
            pytest.raises(StorageNotAccepted, match=r"offers C-GET.*CT Image Storage") as caught,
        ):
            get(node)
        assert "abstract" in caught.value.detail
        assert "C-MOVE" in caught.value.advice

    def test_get_itself_not_offered_is_no_matter_of_storage(self) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection, refused=[GET_STUDY])
            release(connection)

        with raw_node(script) as node, pytest.raises(ServiceNotOffered, match=r"does not offer .*GET") as caught:
            get(node)
        assert not isinstance(caught.value, StorageNotAccepted)

    def test_cancelling_ends_the_wait_for_an_answer(self) -> None:
        cancellation = Cancellation()

        def script(connection: socket.socket) -> None:
            raw.receive(connection)
            cancellation.request()
            until_closed(connection)

        started = time.monotonic()
        with raw_node(script) as node:
            outcome = find(node, cancellation=cancellation)
        assert outcome.cancelled
        assert outcome.matches == 0
        assert time.monotonic() - started < SOON

    def test_echo_tells_instead_of_raising(self) -> None:
        with raw_node(lambda connection: None) as node:
            result = scu.echo(node, caller=US)
        assert not result.ok
        assert result.detail.startswith("PACS")
        assert result.advice


class TestConnection:
    def test_closed_port_says_nothing_listens(self, free_port: int) -> None:
        with pytest.raises(NodeNotReached, match=f"Nothing is listening at 127.0.0.1:{free_port}"):
            find(node_at(free_port))

    def test_unknown_name_is_said_to_be_unknown(self) -> None:
        node = RemoteNode(name="PACS", address=Address(ae_title="NODE", host="nowhere.invalid", port=104))
        with pytest.raises(NodeNotReached, match=r"nowhere\.invalid (is unknown|could not be looked up)"):
            find(node)

    def test_impossible_name_is_said_to_be_unknown(self) -> None:
        node = RemoteNode(name="PACS", address=Address(ae_title="NODE", host="a" * 300, port=104))
        with pytest.raises(NodeNotReached, match="unknown"):
            find(node)

    def test_no_answer_to_the_connection(self) -> None:
        with full_node() as node, pytest.raises(NodeNotReached, match=r"No answer from 127\.0\.0\.1:\d+ in 0\.3 s"):
            find(node)

    def test_cancelling_ends_the_wait_for_a_connection(self) -> None:
        cancellation = Cancellation()
        with full_node(PATIENT) as node:
            threading.Timer(0.05, cancellation.request).start()
            started = time.monotonic()
            assert find(node, cancellation=cancellation).cancelled
        assert time.monotonic() - started < SOON

    def test_names_with_several_addresses_are_tried_to_the_last(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            address = Address(ae_title="NODE", host="localhost", port=listener.getsockname()[1])
            node = RemoteNode(name="PACS", address=address, timeouts=CURT)
            with pytest.raises(NodeNotReached, match="did not answer"):
                find(node)

    def test_ipv6_address_is_reached(self) -> None:
        try:
            listener = socket.create_server(("::1", 0), family=socket.AF_INET6)
        except OSError:
            pytest.skip("This machine has no IPv6.")
        with listener:
            address = Address(ae_title="NODE", host="::1", port=listener.getsockname()[1])
            node = RemoteNode(name="PACS", address=address, timeouts=CURT)
            with pytest.raises(NodeNotReached, match="did not answer"):
                find(node)

    def test_without_anybody_to_trust_nothing_is_sent(self) -> None:
        node = RemoteNode(name="PACS", address=Address(ae_title="N", host="127.0.0.1", port=2762, tls=True))
        with pytest.raises(QrError, match="TLS"):
            find(node)
        assert "TLS" in scu.echo(node, caller=US).detail
