"""The listener among peers that stall, lie, flood and vanish: it answers the next one and keeps nothing of them."""

from __future__ import annotations

import contextlib
import random
import socket
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.dicom import uids
from qrstation.dicom.acceptor import ListenerLimits
from qrstation.model.information_model import QueryModel
from tests.faults import raw_peer as raw
from tests.faults.listening import AFTER_HASTY, Server
from tests.promptness import SOON
from tests.unit.dicom.memory import MemoryArchive, make_instance


def test_raw_peer_that_behaves_is_served(server: Server) -> None:
    with raw.connected(server.address) as connection:
        raw.establish(connection)
        connection.sendall(raw.echo_request())
        kind, content = raw.receive(connection)
        assert (kind, raw.status_of(content)) == (raw.DATA, 0)
        connection.sendall(raw.pdu(raw.RELEASE_REQUEST, bytes(4)))
        assert raw.receive(connection)[0] == 6
        assert raw.is_closed(connection)


HOSTILE_UIDS = [
    "../../../../tmp/escaped",
    "..",
    "/etc/passwd",
    "C:\\Windows\\x",
    "CON",
    "1" * 65,
    "1" * 5000,
    "1.2.3\0/../x",
    "1.2.\n3",
    "１.２.３",
    "'; DROP TABLE instances; --",
]


@pytest.mark.parametrize("uid", HOSTILE_UIDS)
def test_hostile_uid_reaches_the_sink_as_it_is_and_is_answered(server: Server, uid: str) -> None:
    with raw.connected(server.address) as connection:
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        connection.sendall(raw.data_value(1, 3, raw.store_command(uid)))
        connection.sendall(raw.data_value(1, 2, b"\x08\x00\x60\x00CS\x02\x00CT"))
        kind, content = raw.receive(connection)
        assert kind == raw.DATA
        assert raw.status_of(content) == 0
    [received] = server.sink.received
    assert received == "".join(sign if sign.isascii() else "\ufffd" * 3 for sign in uid)


def test_garbage_of_all_kinds_does_not_stop_the_listener(server: Server) -> None:
    chance = random.Random(20240102)
    honest = raw.associate_request(raw.VERIFICATION, raw.CT_IMAGE_STORAGE) + raw.echo_request()
    for _ in range(60):
        mutated = bytearray(honest)
        for _ in range(chance.randint(1, 8)):
            mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        with raw.connected(server.address) as connection, contextlib.suppress(OSError):
            connection.sendall(mutated[: chance.randint(1, len(mutated))])
            connection.shutdown(socket.SHUT_WR)
    assert server.answers()


def test_silent_crowd_does_not_keep_an_honest_peer_out(serve: Callable[..., Server]) -> None:
    limits = ListenerLimits(negotiation=30, connections_per_host=24)
    server = serve(limits=limits)
    with contextlib.ExitStack() as stack:
        for _ in range(20):
            stack.enter_context(raw.connected(server.address))
        assert server.answers(within=0)


def test_crowd_beyond_the_limit_is_closed_at_once_and_room_returns(serve: Callable[..., Server]) -> None:
    server = serve(limits=ListenerLimits(negotiation=0.4, connections_per_host=4))
    with contextlib.ExitStack() as stack:
        crowd = [stack.enter_context(raw.connected(server.address)) for _ in range(12)]
        assert all(raw.is_closed(connection) for connection in crowd)
    assert server.answers()


def test_peers_that_vanish_leave_nothing(server: Server) -> None:
    for sent in (
        b"",
        raw.associate_request(raw.CT_IMAGE_STORAGE)[:50],
        raw.associate_request(raw.CT_IMAGE_STORAGE),
        raw.associate_request(raw.CT_IMAGE_STORAGE) + raw.data_value(1, 3, raw.store_command("1.2.3")),
        raw.associate_request(raw.CT_IMAGE_STORAGE)
        + raw.data_value(1, 3, raw.store_command("1.2.4"))
        + raw.data_value(1, 0, bytes(10)),
    ):
        with raw.connected(server.address) as connection:
            connection.sendall(sent)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    assert server.answers()
    server.listener.stop()
    assert server.sink.received == {}


def test_hostile_identifiers_are_answered_or_refused(serve: Callable[..., Server], tmp_path: Path) -> None:
    server = serve(MemoryArchive([make_instance(tmp_path, 1)]), limits=ListenerLimits())
    chance = random.Random(7)
    honest = raw.element(0x0008, 0x0005, b"CS", b"ISO_IR 100") + raw.element(0x0008, 0x0052, b"CS", b"STUDY")
    honest += raw.element(0x0008, 0x0061, b"CS", b"") + raw.element(0x0010, 0x0010, b"PN", b"A*")
    honest += raw.element(0x0020, 0x000D, b"UI", b"1.2") + raw.element(0x0028, 0x0010, b"US", b"\1\0")
    model = uids.FIND[QueryModel.STUDY]
    request = (0x0002, raw.uid(model)), (0x0100, raw.us(0x20)), (0x0110, raw.us(1)), (0x0700, raw.us(0))
    for _ in range(150):
        mutated = bytearray(honest)
        for _ in range(chance.randint(1, 4)):
            mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        with raw.connected(server.address) as connection:
            raw.establish(connection, model)
            connection.sendall(raw.data_value(1, 3, raw.command(*request, (0x0800, raw.us(1)))))
            connection.sendall(raw.data_value(1, 2, bytes(mutated)))
            kind, content = raw.receive(connection)
            assert kind == raw.DATA
            assert raw.status_of(content) in (0x0000, 0xFF00, 0xFF01, 0xA900, 0xC000)
    assert server.answers()


def test_receiver_that_does_not_answer_a_sub_operation_is_given_up(
    serve: Callable[..., Server], tmp_path: Path
) -> None:
    server = serve(MemoryArchive([make_instance(tmp_path, number) for number in (1, 2, 3)]), limits=AFTER_HASTY)
    with raw.connected(server.address) as connection:
        _get_of_a_study(connection)
        kinds = [raw.receive(connection)[0]]
        while kinds[-1] == raw.DATA:
            kinds.append(raw.receive(connection)[0])
        assert kinds[-1] in (raw.ABORTED, 0)
    assert server.answers()


def test_receiver_that_vanishes_in_a_get_is_given_up(serve: Callable[..., Server], tmp_path: Path) -> None:
    server = serve(MemoryArchive([make_instance(tmp_path, number) for number in (1, 2, 3)]))
    with raw.connected(server.address) as connection:
        _get_of_a_study(connection)
        assert raw.receive(connection)[0] == raw.DATA
    assert server.answers()


def test_receiver_that_takes_nothing_is_given_up(serve: Callable[..., Server], tmp_path: Path) -> None:
    large = [make_instance(tmp_path, 1, pixels=bytes(20_000_000))]
    server = serve(MemoryArchive(large), limits=ListenerLimits(pdu=replace(ListenerLimits().pdu, seconds=0.3)))
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.settimeout(raw.PATIENCE)
        connection.connect((server.address.host, server.address.port))
        _get_of_a_study(connection)
        assert server.answers()
        began = time.monotonic()
        server.listener.stop()
        assert time.monotonic() - began < SOON


def test_stop_in_the_middle_of_a_get(serve: Callable[..., Server], tmp_path: Path) -> None:
    server = serve(MemoryArchive([make_instance(tmp_path, number) for number in (1, 2)]), limits=ListenerLimits())
    with raw.connected(server.address) as connection:
        _get_of_a_study(connection)
        assert raw.receive(connection)[0] == raw.DATA
        server.listener.stop()
        assert raw.is_closed(connection)


def _get_of_a_study(connection: socket.socket) -> None:
    """Ask for a study by C-GET, with a role selection for CT images."""
    model = uids.GET[QueryModel.STUDY]
    connection.sendall(raw.associate_request(model, raw.CT_IMAGE_STORAGE, scp_of=raw.CT_IMAGE_STORAGE))
    assert raw.receive(connection)[0] == raw.ACCEPTED
    elements = (0x0002, raw.uid(model)), (0x0100, raw.us(0x10)), (0x0110, raw.us(1))
    connection.sendall(raw.data_value(1, 3, raw.command(*elements, (0x0700, raw.us(0)), (0x0800, raw.us(1)))))
    identifier = raw.element(0x0008, 0x0052, b"CS", b"STUDY") + raw.element(0x0020, 0x000D, b"UI", b"1.2.826.0.1.1")
    connection.sendall(raw.data_value(1, 2, identifier))
