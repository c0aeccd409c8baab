"""What we ask of nodes that refuse, lie, stall and vanish: each ends soon, in words, with nothing left behind."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable

import pytest

from qrstation.dicom import scu, uids
from qrstation.dicom.find_scu import Finder
from qrstation.errors import (
    ArchiveFault,
    AssociationLost,
    AssociationRejected,
    InstanceRefused,
    NodeNotReached,
    QrError,
    QueryFailed,
    ServiceNotOffered,
    StorageNotAccepted,
)
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.implementation import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import IncomingInstance, InstanceWriter, Origin
from qrstation.model.nodes import Address, RemoteNode, Timeouts
from qrstation.model.outcomes import FindOutcome, StatusCategory, SubOperations, TransferOutcome
from qrstation.model.query import Match, MatchKey, Query
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import (
    CANCEL_RQ,
    FIND_RSP,
    FIND_STUDY,
    GET_RSP,
    MOVE_RSP,
    TIMEOUTS,
    Script,
    accept,
    element,
    full_node,
    match,
    node_at,
    raw_node,
    receive_message,
    release,
    response,
    store,
    until_closed,
)
from tests.unit.dicom.memory import MemorySink

US = Caller(ae_title="US")

GET_STUDY, MOVE_STUDY = uids.GET[QueryModel.STUDY], uids.MOVE[QueryModel.STUDY]
SOON = 2.0
PENDING = 0xFF00
STUDY = MatchKey(level=Level.STUDY, study_instance_uid="1.2.3")


def find(
    node: RemoteNode,
    matches: list[Match] | None = None,
    *,
    limit: int | None = None,
    cancellation: Cancellation | None = None,
) -> FindOutcome:
    taken = [] if matches is None else matches
    query = Query(limit=limit)
    return scu.find(node, query, caller=US, on_match=taken.append, cancellation=cancellation, grace=0.1)


def get(node: RemoteNode, sink: MemorySink, cancellation: Cancellation | None = None) -> tuple[TransferOutcome, ...]:
    return scu.get(
        node,
        [STUDY],
        model=QueryModel.STUDY,
        caller=US,
        sop_class_uids=[uids.CT],
        sink=sink,
        on_progress=lambda _: None,
        cancellation=cancellation,
        grace=0.1,
    )


def move(node: RemoteNode, last_arrival: Callable[[], float] = lambda: 0.0) -> tuple[TransferOutcome, ...]:
    return scu.move(
        node,
        [STUDY],
        model=QueryModel.STUDY,
        caller=US,
        destination="US",
        on_progress=lambda _: None,
        last_arrival=last_arrival,
        grace=0.1,
    )


def answering(*messages: bytes) -> Script:
    """Accepts, waits for the request, sends some bytes and keeps silent."""

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(b"".join(messages))
        release(connection)

    return script


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
            (raw.pdu(2, b"\xff" * 300), "does not answer as DICOM asks"),
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
        with raw_node(until_closed) as node, pytest.raises(NodeNotReached, match=r"did not answer in 0\.3 s"):
            find(node)
        assert time.monotonic() - started < SOON

    def test_half_an_answer_ends_with_the_timeout(self) -> None:
        def script(connection: socket.socket) -> None:
            raw.receive(connection)
            connection.sendall(b"\x02\x00\x00\x00\x01\x00\x00")
            until_closed(connection)

        started = time.monotonic()
        with raw_node(script) as node, pytest.raises(NodeNotReached, match="began to answer and stopped"):
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

    def test_get_without_the_storage_classes_is_not_offered(self) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection, refused=[uids.CT])
            release(connection)

        with (
            raw_node(script) as node,
            pytest.raises(StorageNotAccepted, match=r"offers C-GET.*CT Image Storage") as caught,
        ):
            get(node, MemorySink())
        assert "abstract" in caught.value.detail
        assert "C-MOVE" in caught.value.advice

    def test_get_itself_not_offered_is_no_matter_of_storage(self) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection, refused=[GET_STUDY])
            release(connection)

        with raw_node(script) as node, pytest.raises(ServiceNotOffered, match=r"does not offer .*GET") as caught:
            get(node, MemorySink())
        assert not isinstance(caught.value, StorageNotAccepted)

    def test_cancelling_ends_the_wait_for_an_answer(self) -> None:
        cancellation = Cancellation()

        def script(connection: socket.socket) -> None:
            raw.receive(connection)
            cancellation.request()
            until_closed(connection)

        patient = Timeouts(connect=30, response=30, retrieve=30)
        started = time.monotonic()
        with raw_node(script, patient) as node:
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
        with full_node(Timeouts(connect=30)) as node:
            threading.Timer(0.05, cancellation.request).start()
            started = time.monotonic()
            assert find(node, cancellation=cancellation).cancelled
        assert time.monotonic() - started < SOON

    def test_names_with_several_addresses_are_tried_to_the_last(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            address = Address(ae_title="NODE", host="localhost", port=listener.getsockname()[1])
            node = RemoteNode(name="PACS", address=address, timeouts=TIMEOUTS)
            with pytest.raises(NodeNotReached, match="did not answer"):
                find(node)

    def test_ipv6_address_is_reached(self) -> None:
        try:
            listener = socket.create_server(("::1", 0), family=socket.AF_INET6)
        except OSError:
            pytest.skip("This machine has no IPv6.")
        with listener:
            address = Address(ae_title="NODE", host="::1", port=listener.getsockname()[1])
            node = RemoteNode(name="PACS", address=address, timeouts=TIMEOUTS)
            with pytest.raises(NodeNotReached, match="did not answer"):
                find(node)

    def test_without_anybody_to_trust_nothing_is_sent(self) -> None:
        node = RemoteNode(name="PACS", address=Address(ae_title="N", host="127.0.0.1", port=2762, tls=True))
        with pytest.raises(QrError, match="TLS"):
            find(node)
        assert "TLS" in scu.echo(node, caller=US).detail


class TestQuery:
    def test_matches_before_a_lost_connection_stay_handed_over(self) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            connection.sendall(b"".join(response(1, FIND_RSP, PENDING, identifier=match(n)) for n in range(3)))

        matches: list[Match] = []
        with raw_node(script) as node, pytest.raises(AssociationLost, match="was lost"):
            find(node, matches)
        assert [one.text("StudyInstanceUID") for one in matches] == ["1.2.0", "1.2.1", "1.2.2"]

    def test_stall_within_a_pdu_ends(self) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            connection.sendall(response(1, FIND_RSP, PENDING, identifier=match(1))[:60])
            until_closed(connection)

        started = time.monotonic()
        # Where both are due at the same moment, either may be told.
        with raw_node(script) as node, pytest.raises(AssociationLost, match=r"in the middle of a message|fell silent"):
            find(node)
        assert time.monotonic() - started < SOON

    def test_trickle_ends(self) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            gate = threading.Event()
            for byte in response(1, FIND_RSP, PENDING, identifier=match(1)):
                if gate.wait(0.02):
                    return
                connection.sendall(bytes([byte]))

        started = time.monotonic()
        with raw_node(_until_broken(script)) as node, pytest.raises(AssociationLost):
            find(node)
        assert time.monotonic() - started < SOON

    def test_silence_ends(self) -> None:
        with raw_node(answering()) as node, pytest.raises(AssociationLost, match=r"fell silent.*0\.2 s"):
            find(node)

    def test_release_in_the_middle_is_told(self) -> None:
        with raw_node(answering(raw.pdu(5, bytes(4)))) as node, pytest.raises(AssociationLost, match="released"):
            find(node)

    @pytest.mark.parametrize(
        "nonsense",
        [
            b"\x09\x00\x00\x00\x00\x00",
            raw.pdu(4, b"\x00\x00\x00\x02\x01"),
            raw.data_value(1, 3, b"\xff" * 40),
            raw.data_value(1, 3, raw.command((0x0100, raw.us(0x8020)), (0x0800, raw.us(0x101)))),
            raw.data_value(
                1,
                3,
                raw.command(
                    (0x0100, raw.us(0x8030)), (0x0120, raw.us(1)), (0x0800, raw.us(0x101)), (0x0900, raw.us(0))
                ),
            ),
            b"\x04\x00\xff\xff\xff\xff",
        ],
    )
    def test_nonsense_ends_in_words(self, nonsense: bytes) -> None:
        started = time.monotonic()
        with raw_node(answering(nonsense)) as node, pytest.raises(AssociationLost) as caught:
            find(node)
        assert caught.value.title
        assert time.monotonic() - started < SOON

    @pytest.mark.parametrize(
        ("identifier", "problem"),
        [
            (b"\x08\x00", "cannot be read"),
            (match(1)[:-2], "announced"),
            (element(0x10, 0x10, "??", b"A "), "does not exist"),
            (element(8, 0x52, "CS", b"SERIES") + element(0x20, 0xD, "UI", b"1.2\0"), "answered at SERIES level"),
            (element(8, 0x20, "DA", b"99999999") + element(0x20, 0xD, "UI", b"1.2\0"), "StudyDate: not a date"),
            (element(8, 5, "CS", b"ISO-IR 100") + element(0x20, 0xD, "UI", b"1.2\0"), "read as 'ISO_IR 100'"),
        ],
    )
    def test_undecodable_identifier_is_one_row_with_a_problem(self, identifier: bytes, problem: str) -> None:
        matches: list[Match] = []
        messages = response(1, FIND_RSP, PENDING, identifier=identifier), response(1, FIND_RSP, 0)
        with raw_node(answering(*messages)) as node:
            outcome = find(node, matches)
        assert outcome.matches == 1
        assert len(matches) == 1
        assert problem in " ".join(matches[0].problems)

    def test_match_without_identifier_is_a_row(self) -> None:
        matches: list[Match] = []
        with raw_node(answering(response(1, FIND_RSP, PENDING), response(1, FIND_RSP, 0))) as node:
            find(node, matches)
        assert "without an identifier" in matches[0].problems[0]

    def test_optional_keys_unsupported_is_told(self) -> None:
        with raw_node(answering(response(1, FIND_RSP, 0xFF01, identifier=match(1)), response(1, FIND_RSP, 0))) as node:
            assert find(node).optional_keys_unsupported

    @pytest.mark.parametrize(
        ("code", "category"),
        [
            (0xA700, "failure"),
            (0xA900, "failure"),
            (0xC123, "failure"),
            (0x0122, "failure"),
            (0x4321, "unknown"),
        ],
    )
    def test_failure_carries_status_and_comment(self, code: int, category: str) -> None:
        answer = response(1, FIND_RSP, code, more=b"disk on fire " * 9)
        with raw_node(answering(answer)) as node, pytest.raises(QueryFailed) as caught:
            find(node)
        assert caught.value.status is not None
        assert caught.value.status.code == code
        assert caught.value.status.category == category
        assert "disk on fire" in caught.value.detail

    @pytest.mark.parametrize("code", [0xB001, 0xB123, 0xFE00])
    def test_warning_or_unasked_cancel_is_incomplete(self, code: int) -> None:
        messages = response(1, FIND_RSP, PENDING, identifier=match(1)), response(1, FIND_RSP, code)
        matches: list[Match] = []
        with raw_node(answering(*messages)) as node:
            outcome = find(node, matches)
        assert outcome.incomplete
        assert not outcome.cancelled
        assert not outcome.truncated
        assert outcome.status.code == code
        assert outcome.matches == len(matches) == 1

    def test_success_is_not_incomplete(self) -> None:
        with raw_node(answering(response(1, FIND_RSP, 0))) as node:
            assert not find(node).incomplete

    @pytest.mark.parametrize(("context_id", "message_id"), [(1, 1), (3, 2)])
    def test_stray_response_does_not_end_the_next_query(self, context_id: int, message_id: int) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            connection.sendall(response(1, FIND_RSP, 0xB001))
            receive_message(connection)
            connection.sendall(response(context_id, FIND_RSP, 0, message_id=message_id))
            connection.sendall(response(1, FIND_RSP, PENDING, identifier=match(1), message_id=2))
            connection.sendall(response(1, FIND_RSP, 0, message_id=2))
            release(connection)

        matches: list[Match] = []
        with raw_node(script) as node, Finder(node, caller=US) as finder:
            assert finder.find(Query(), matches.append).incomplete
            outcome = finder.find(Query(), matches.append)
        assert outcome.matches == len(matches) == 1
        assert outcome.status.code == 0

    @pytest.mark.parametrize("pause", [0.0, 0.05])
    def test_stray_responses_count_as_silence(self, pause: float) -> None:
        started = time.monotonic()
        with raw_node(_straying(FIND_RSP, pause)) as node, pytest.raises(AssociationLost, match="fell silent"):
            find(node)
        assert time.monotonic() - started < SOON

    def test_limit_cancels_and_says_so(self) -> None:
        heard: list[int] = []

        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            connection.sendall(b"".join(response(1, FIND_RSP, PENDING, identifier=match(n)) for n in range(10)))
            heard.append(receive_message(connection))
            connection.sendall(response(1, FIND_RSP, 0xFE00))
            release(connection)

        matches: list[Match] = []
        with raw_node(script) as node:
            outcome = find(node, matches, limit=4)
        assert heard == [CANCEL_RQ]
        assert len(matches) == outcome.matches == 4
        assert outcome.truncated
        assert not outcome.cancelled
        assert outcome.status.category is StatusCategory.CANCEL

    def test_as_many_as_the_limit_is_not_truncated(self) -> None:
        messages = [response(1, FIND_RSP, PENDING, identifier=match(n)) for n in range(4)]
        with raw_node(answering(*messages, response(1, FIND_RSP, 0))) as node:
            assert not find(node, limit=4).truncated

    @pytest.mark.parametrize("limit", [3, None])
    def test_endless_matches_are_cut_after_the_grace(self, limit: int | None) -> None:
        cancellation = Cancellation()
        matches: list[Match] = []

        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            for number in range(1 << 30):
                connection.sendall(response(1, FIND_RSP, PENDING, identifier=match(number)))
                if limit is None and len(matches) > 5:
                    cancellation.request()

        started = time.monotonic()
        with raw_node(_until_broken(script)) as node:
            outcome = find(node, matches, limit=limit, cancellation=cancellation)
        assert outcome.truncated == (limit is not None)
        assert outcome.cancelled == (limit is None)
        assert outcome.matches == len(matches) >= 3
        assert "PACS did not stop within 0.1 s" in outcome.status.meaning
        assert not outcome.status.sent
        assert time.monotonic() - started < SOON

    def test_silence_after_the_cancel_is_cut_after_the_grace(self) -> None:
        cancellation = Cancellation()
        patient = Timeouts(connect=30, response=30, retrieve=30)

        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            cancellation.request()
            until_closed(connection)

        started = time.monotonic()
        with raw_node(script, patient) as node:
            assert find(node, cancellation=cancellation).cancelled
        assert time.monotonic() - started < SOON

    def test_instance_sent_unasked_is_refused(self) -> None:
        statuses: list[int] = []

        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            connection.sendall(store(1, uids.CT, "1.2.3", b"\0" * 64))
            statuses.append(raw.status_of(raw.receive(connection)[1]))
            connection.sendall(response(1, FIND_RSP, 0))
            release(connection)

        with raw_node(script) as node:
            assert find(node).status.code == 0
        assert statuses == [0x0122]


def _straying(field: int, pause: float) -> Script:
    """Answers what nobody asked, for ever."""

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        gate = threading.Event()
        while not gate.wait(pause):
            connection.sendall(response(1, field, PENDING, message_id=7))

    return _until_broken(script)


def _until_broken(script: Script) -> Script:
    def patient(connection: socket.socket) -> None:
        try:
            script(connection)
        except OSError:
            return

    return patient


class TestRetrieve:
    @pytest.mark.parametrize("roles", [None, (0, 1), (0, 0), (1, 0), (1, 1)])
    def test_node_is_served_whatever_it_says_of_roles(self, roles: tuple[int, int] | None) -> None:
        sink = MemorySink()

        def script(connection: socket.socket) -> None:
            ids = accept(connection, roles=roles)
            receive_message(connection)
            connection.sendall(store(ids[uids.CT], uids.CT, "1.2.3", b"\x08\x00" * 50))
            assert raw.status_of(raw.receive(connection)[1]) == 0
            connection.sendall(response(1, GET_RSP, 0))
            release(connection)

        with raw_node(script) as node:
            (outcome,) = get(node, sink)
        incoming, content = sink.received["1.2.3"]
        assert content == b"\x08\x00" * 50
        assert incoming.origin is Origin.GET
        assert incoming.calling_ae_title == "NODE"
        assert outcome.status.code == 0

    @pytest.mark.parametrize(("context_id", "sop_class_uid"), [(251, uids.CT), (3, uids.MR), (1, uids.CT)])
    def test_class_that_was_not_accepted_is_refused(self, context_id: int, sop_class_uid: str) -> None:
        sink = MemorySink()

        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            connection.sendall(store(context_id, sop_class_uid, "1.2.3", b"\0" * 64))
            assert raw.status_of(raw.receive(connection)[1]) == 0x0122
            connection.sendall(response(1, GET_RSP, 0xB000))
            release(connection)

        with raw_node(script) as node:
            (outcome,) = get(node, sink)
        assert not sink.received
        assert outcome.status.category is StatusCategory.WARNING

    @pytest.mark.parametrize(
        ("fault", "status"),
        [(ArchiveFault("The disk is full."), 0xA700), (InstanceRefused("Not a UID.", status=0xC000), 0xC000)],
    )
    def test_fault_of_the_sink_reaches_the_node(self, fault: QrError, status: int) -> None:
        class Refusing(MemorySink):
            def begin(self, incoming: IncomingInstance) -> InstanceWriter:
                raise fault

        def script(connection: socket.socket) -> None:
            ids = accept(connection)
            receive_message(connection)
            connection.sendall(store(ids[uids.CT], uids.CT, "1.2.3", b"\0" * 64))
            assert raw.status_of(raw.receive(connection)[1]) == status
            connection.sendall(response(1, GET_RSP, 0xA702))
            release(connection)

        with raw_node(script) as node:
            (outcome,) = get(node, Refusing())
        assert outcome.status.code == 0xA702

    def test_lost_connection_leaves_no_half_instance(self) -> None:
        sink = MemorySink()

        def script(connection: socket.socket) -> None:
            ids = accept(connection)
            receive_message(connection)
            connection.sendall(store(ids[uids.CT], uids.CT, "1.2.3", b"\0" * 64))
            raw.receive(connection)
            message = store(ids[uids.CT], uids.CT, "1.2.4", b"\0" * 64)
            connection.sendall(message[:-76] + struct.pack(">BBLLBB", 4, 0, 70, 66, ids[uids.CT], 0) + b"\0" * 64)

        with raw_node(script) as node, pytest.raises(AssociationLost, match="was lost"):
            get(node, sink)
        assert list(sink.received) == ["1.2.3"]
        assert sink.abandoned == ["1.2.4"]

    def test_failed_instances_are_told(self) -> None:
        listed = element(8, 0x58, "UI", b"1.2.3\\1.2.4\0")
        with raw_node(answering(response(1, GET_RSP, 0xB000, identifier=listed))) as node:
            (outcome,) = get(node, MemorySink())
        assert outcome.failed_sop_instance_uids == ("1.2.3", "1.2.4")

    def test_cancel_that_is_ignored_is_cut_after_the_grace(self) -> None:
        cancellation = Cancellation()

        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            cancellation.request()
            until_closed(connection)

        with raw_node(script, Timeouts(connect=30, response=30, retrieve=30)) as node:
            (outcome,) = get(node, MemorySink(), cancellation)
        assert outcome.cancelled

    def test_unknown_move_destination_is_explained(self) -> None:
        with raw_node(answering(response(1, MOVE_RSP, 0xA801))) as node:
            (outcome,) = move(node)
        assert "add the AE title" in outcome.status.advice

    def test_move_goes_on_while_instances_arrive(self) -> None:
        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            threading.Event().wait(0.6)
            connection.sendall(response(1, MOVE_RSP, 0))
            release(connection)

        with raw_node(script) as node:
            (outcome,) = move(node, time.monotonic)
        assert outcome.status.code == 0

    @pytest.mark.parametrize("pause", [0.0, 0.05])
    def test_stray_responses_to_a_get_count_as_silence(self, pause: float) -> None:
        started = time.monotonic()
        with raw_node(_straying(GET_RSP, pause)) as node, pytest.raises(AssociationLost, match="fell silent"):
            get(node, MemorySink())
        assert time.monotonic() - started < SOON

    def test_move_ends_when_nothing_stirs(self) -> None:
        with raw_node(answering()) as node, pytest.raises(AssociationLost, match=r"nothing came for 0\.3 s"):
            move(node)

    def test_counters_are_told_where_the_node_tells_them(self) -> None:
        told: list[SubOperations] = []
        counters = raw.command(
            (0x0100, raw.us(MOVE_RSP)),
            (0x0120, raw.us(1)),
            (0x0800, raw.us(0x101)),
            (0x0900, raw.us(PENDING)),
            (0x1020, raw.us(5)),
            (0x1021, raw.us(2)),
        )
        with raw_node(answering(raw.data_value(1, 3, counters), response(1, MOVE_RSP, 0))) as node:
            scu.move(
                node,
                [STUDY],
                model=QueryModel.STUDY,
                caller=US,
                destination="US",
                on_progress=told.append,
                last_arrival=lambda: 0.0,
            )
        assert told[0] == SubOperations(remaining=5, completed=2)
