"""Peers that announce, inflate, push and hang up at the limits of what is allowed, in both roles."""

from __future__ import annotations

import errno
import io
import os
import socket
import ssl
import struct
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import CTImageStorage, DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian
from pynetdicom.dimse_primitives import C_FIND, C_GET, C_STORE
from pynetdicom.dsutils import encode
from pynetdicom.presentation import build_role

from qrstation.dicom import scu, uids
from qrstation.dicom.listener import Listener
from qrstation.model.identity import Caller
from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import Address
from qrstation.model.query import Match, Query
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import FIND_RSP, accept, match, node_at, raw_node, receive_message, release, response
from tests.unit.dicom.memory import MemoryArchive, MemorySink, associated, context, make_instance

US = Caller(ae_title="US")
FIND = uids.FIND[QueryModel.STUDY]
GET = uids.GET[QueryModel.STUDY]

MAXIMUM_LENGTH = struct.pack(">BBHL", 0x51, 0, 4, 16384)


def told_length(length: int | None) -> bytes:
    return b"" if length is None else struct.pack(">BBHL", 0x51, 0, 4, length)


def with_length(pdu: bytes, length: int | None) -> bytes:
    """An A-ASSOCIATE PDU that announces another Maximum Length, or none."""
    start = pdu.index(MAXIMUM_LENGTH)
    item = start - 4
    size = struct.unpack_from(">H", pdu, item + 2)[0] - len(MAXIMUM_LENGTH) + len(told_length(length))
    content = pdu[6 : item + 2] + struct.pack(">H", size) + told_length(length) + pdu[start + len(MAXIMUM_LENGTH) :]
    return raw.pdu(pdu[0], content)


@contextmanager
def listening(sink: MemorySink, archive: MemoryArchive) -> Iterator[Address]:
    listener = Listener(Address(ae_title="QRSTATION", host="127.0.0.1", port=0), sink=sink, archive=archive)
    try:
        yield listener.start().address
    finally:
        listener.stop()


@pytest.mark.parametrize("length", [None, 0, 1, 6, 7, 13])
def test_a_node_may_announce_any_maximum_length(length: int | None) -> None:
    def script(connection: socket.socket) -> None:
        kind, request = raw.receive(connection)
        assert kind == 1
        accepted = struct.pack(">BBHBBBB", 0x21, 0, 4 + 4 + len(raw.EXPLICIT_LITTLE), 1, 0, 0, 0)
        accepted += struct.pack(">BBH", 0x40, 0, len(raw.EXPLICIT_LITTLE)) + raw.EXPLICIT_LITTLE.encode()
        application = struct.pack(">BBH", 0x10, 0, 21) + b"1.2.840.10008.3.1.1.1"
        inner = told_length(length) + struct.pack(">BBH", 0x52, 0, 7) + b"1.2.3.4"
        connection.sendall(
            raw.pdu(2, request[:68] + application + accepted + struct.pack(">BBH", 0x50, 0, len(inner)) + inner)
        )
        assert receive_message(connection) == 0x0020
        connection.sendall(response(1, FIND_RSP, 0))
        release(connection)

    with raw_node(script) as node:
        outcome = scu.find(node, Query(), caller=US, on_match=lambda _: None)
    assert outcome.status.code == 0


@pytest.mark.parametrize("length", [None, 0, 1, 6, 7])
def test_a_peer_may_announce_any_maximum_length(tmp_path: Path, length: int | None) -> None:
    archive = MemoryArchive([make_instance(tmp_path, 1)])
    with listening(MemorySink(), archive) as address, raw.connected(address) as connection:
        connection.sendall(with_length(raw.associate_request(FIND), length))
        assert raw.receive(connection)[0] == raw.ACCEPTED
        elements = (0x0002, raw.uid(FIND)), (0x0100, raw.us(0x20)), (0x0110, raw.us(1)), (0x0800, raw.us(1))
        connection.sendall(raw.data_value(1, 3, raw.command(*elements)))
        keys = raw.element(0x8, 0x52, b"CS", b"STUDY") + raw.element(0x20, 0xD, b"UI", b"")
        connection.sendall(raw.data_value(1, 2, keys))
        assert raw.receive(connection)[0] == raw.DATA


def test_a_small_identifier_that_becomes_a_large_one_is_refused(tmp_path: Path) -> None:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    huge = 64 << 20
    keys = raw.element(0x8, 0x52, b"CS", b"STUDY") + raw.element(0x20, 0xD, b"UI", b"")
    content = deflate.compress(keys + struct.pack("<HH2sHL", 0x99, 0x1010, b"UN", 0, huge))
    for _ in range(huge >> 20):
        content += deflate.compress(bytes(1 << 20))
    content += deflate.flush()
    with (
        listening(MemorySink(), MemoryArchive([make_instance(tmp_path, 1)])) as address,
        associated(address, [context(FIND, DeflatedExplicitVRLittleEndian)]) as assoc,
    ):
        request = C_FIND()
        request.MessageID, request.AffectedSOPClassUID, request.Priority = 1, FIND, 2
        request.Identifier = io.BytesIO(content)
        with unserved(assoc):
            assoc.dimse.send_msg(request, 1)
            _, answer = assoc.dimse.get_msg(block=True)
    assert isinstance(answer, C_FIND)
    assert answer.Status == 0xC000
    assert str(answer.ErrorComment) == "The identifier is too long."


@contextmanager
def unserved(assoc: object) -> Iterator[None]:
    """Let the test take the messages of an association instead of its thread."""
    checkpoint: threading.Event = assoc._reactor_checkpoint  # type: ignore[attr-defined]
    checkpoint.clear()
    try:
        yield
    finally:
        checkpoint.set()


def test_an_instance_pushed_into_a_c_get_of_the_peer_leaves_nothing(tmp_path: Path) -> None:
    sink = MemorySink()
    (tmp_path / "other").mkdir()
    pushed = make_instance(tmp_path / "other", 7)
    contexts = [context(GET, ExplicitVRLittleEndian), context(CTImageStorage, ExplicitVRLittleEndian)]
    roles = [build_role(CTImageStorage, scu_role=True, scp_role=True)]
    with (
        listening(sink, MemoryArchive([make_instance(tmp_path, 1)])) as address,
        associated(address, contexts, ext_neg=roles) as assoc,
    ):
        wanted = Dataset()
        wanted.QueryRetrieveLevel, wanted.StudyInstanceUID = "STUDY", "1.2.826.0.1.1"
        request = C_GET()
        request.MessageID, request.AffectedSOPClassUID, request.Priority = 1, GET, 2
        request.Identifier = io.BytesIO(encode(wanted, False, True) or b"")
        store = C_STORE()
        store.MessageID, store.Priority = 9, 2
        store.AffectedSOPClassUID, store.AffectedSOPInstanceUID = CTImageStorage, "1.2.826.0.1.1.1.7"
        store.DataSet = io.BytesIO(pushed.read_bytes()[400:])
        with unserved(assoc):
            assoc.dimse.send_msg(request, 1)
            _, sub_operation = assoc.dimse.get_msg(block=True)
            assert isinstance(sub_operation, C_STORE)
            assoc.dimse.send_msg(store, 3)
            while assoc.dimse.get_msg(block=True)[1] is not None:
                pass
    assert sink.abandoned == ["1.2.826.0.1.1.1.7"]
    assert not sink.received


def test_what_waits_for_a_slow_taker_is_bounded_in_bytes() -> None:
    big = 8 << 20
    sent: list[int] = []

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        head = response(1, FIND_RSP, 0xFF00, identifier=b"")
        head = head[: -len(raw.data_value(1, 2, b""))]
        start = match(1) + struct.pack("<HH2sHL", 0x99, 0x1001, b"UN", 0, big)
        block = bytes(1 << 16)
        for number in range(24):
            connection.sendall(head + raw.data_value(1, 0, start))
            for left in range(big >> 16, 0, -1):
                connection.sendall(raw.data_value(1, 2 if left == 1 else 0, block))
            sent.append(number)
        connection.sendall(response(1, FIND_RSP, 0))
        release(connection)

    waiting: list[int] = []
    taken = threading.Event()

    def slow(_: Match) -> None:
        if not taken.is_set():
            # The node has all the time it wants, and stops because it is not read any further.
            deadline = time.monotonic() + 10
            before = -1
            while before != len(sent) and time.monotonic() < deadline:
                before = len(sent)
                taken.wait(0.5)
            waiting.append(len(sent))
            taken.set()

    with raw_node(script) as node:
        outcome = scu.find(node, Query(), caller=US, on_match=slow)
    assert outcome.matches == 24
    assert waiting[0] < 16


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("is_gone", [False, True], ids=["on its way", "gone already"])
def test_a_node_that_resets_the_connection_at_once_is_told_as_not_reached(
    tls: bool, is_gone: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def peer(_: socket.socket) -> None:
        raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))

    if is_gone:
        monkeypatch.setattr(socket.socket, "getpeername", peer)
    reset = struct.pack("ii", 1, 0)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up() -> None:
            for _ in range(40):
                connection, _ = listener.accept()
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)
                connection.close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        node = node_at(listener.getsockname()[1])
        node = replace(node, address=replace(node.address, tls=tls))
        caller = replace(US, tls=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        results = [scu.echo(node, caller=caller) for _ in range(40)]
        thread.join()
    assert not any(result.ok for result in results)
    assert all("127.0.0.1" in result.detail for result in results)
