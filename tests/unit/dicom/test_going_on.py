"""Senders of what we fetch ourselves, who may go on while it is kept."""

from __future__ import annotations

import random
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pydicom.uid import CTImageStorage

from qrstation.dicom import uids
from qrstation.dicom.listener import Listener
from qrstation.errors import ArchiveFault, InstanceRefused, QrError
from qrstation.model.instances import IncomingInstance, InstanceStored, InstanceWriter
from qrstation.model.nodes import Address
from tests.faults import raw_peer as raw
from tests.faults.asking import get
from tests.faults.scripted_node import GET_RSP, accept, raw_node, receive_message, release, response
from tests.promptness import eventually
from tests.unit.dicom.memory import MemorySink, MemoryWriter

ANY_PORT = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
HEAD = 1 << 15
SUCCESS, OUT_OF_RESOURCES, REFUSED = 0x0000, 0xA700, 0xA900


class FetchingSink(MemorySink):
    """Lets senders go on; keeping can be made to wait or to fail, and looking to need all or to refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.may_keep = threading.Event()
        self.may_keep.set()
        self.may_judge = threading.Event()
        self.may_judge.set()
        self.fault: QrError | None = None
        self.refusal: QrError | None = None
        self.needs_all = False
        self.looks: list[tuple[int, int]] = []
        """Bytes that were written when it was looked at, and those of the rest."""

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        return FetchingWriter(self, incoming)


class FetchingWriter(MemoryWriter):
    _sink: FetchingSink

    @property
    def sender_may_go_on(self) -> bool:
        return True

    def check(self, rest: int = 0) -> bool:
        self._sink.looks.append((len(self._content), rest))
        assert self._sink.may_judge.wait(10)
        if self._sink.refusal is not None:
            raise self._sink.refusal
        return not (rest and self._sink.needs_all)

    def close(self) -> InstanceStored:
        assert self._sink.may_keep.wait(10)
        if self._sink.fault is not None:
            raise self._sink.fault
        return super().close()


@pytest.fixture
def sink() -> FetchingSink:
    return FetchingSink()


@contextmanager
def connected(sink: MemorySink) -> Iterator[socket.socket]:
    """A connection to a listener that fills the sink, with an association."""
    listener = Listener(ANY_PORT, sink=sink)
    listener.start()
    try:
        with raw.connected(listener.state.address) as connection:
            raw.establish(connection, CTImageStorage)
            yield connection
    finally:
        listener.stop()


def stored(uid: str, content: bytes, *, most: int = 1 << 14, context_id: int = 1) -> bytes:
    """A C-STORE request, divided into fragments of at most so many bytes."""
    pieces = [content[start : start + most] for start in range(0, len(content), most)]
    values = [raw.data_value(context_id, 2 * (number == len(pieces)), piece) for number, piece in enumerate(pieces, 1)]
    return b"".join((raw.data_value(context_id, 3, raw.store_command(uid)), *values))


def answer(connection: socket.socket) -> int:
    _, content = raw.receive(connection)
    return raw.status_of(content)


def some_bytes(count: int, seed: int) -> bytes:
    return random.Random(seed).randbytes(count)


@pytest.mark.parametrize("most", [1 << 10, 16_382, 131_066])
def test_what_is_sent_in_a_row_is_kept_as_it_came_whatever_its_size(sink: FetchingSink, most: int) -> None:
    sizes = [2, HEAD - 2, HEAD, HEAD + 2, 500_000, 12, 1_048_576 + HEAD, 3_000_000, 700_000, 700_000, 700_000, 70_000]
    sent = {f"1.2.{number}": some_bytes(size, number) for number, size in enumerate(sizes)}
    with connected(sink) as connection:
        for uid, content in sent.items():
            connection.sendall(stored(uid, content, most=most))
            assert answer(connection) == SUCCESS
    assert {uid: content for uid, (_, content) in sink.received.items()} == sent


def test_a_sender_that_awaits_no_answer_overwrites_nothing(sink: FetchingSink) -> None:
    sent = {f"1.2.{number}": some_bytes(300_000 + 10_000 * number, number) for number in range(12)}
    with connected(sink) as connection:
        sending = threading.Thread(
            target=lambda: connection.sendall(b"".join(stored(uid, content) for uid, content in sent.items()))
        )
        sending.start()
        assert [answer(connection) for _ in sent] == [SUCCESS] * len(sent)
        sending.join(10)
    assert {uid: content for uid, (_, content) in sink.received.items()} == sent


def test_a_sender_goes_on_before_the_instance_is_kept_which_the_header_was_enough_for(sink: FetchingSink) -> None:
    sink.may_keep.clear()
    content = some_bytes(200_000, 1)
    with connected(sink) as connection:
        connection.sendall(stored("1.2.3", content))
        assert answer(connection) == SUCCESS
        assert sink.received == {}
        assert sink.looks == [(HEAD, len(content) - HEAD)]
        sink.may_keep.set()
        assert eventually(lambda: bool(sink.received))
    assert sink.received["1.2.3"][1] == content


def test_where_the_header_is_not_enough_all_of_it_is_looked_at_first(sink: FetchingSink) -> None:
    sink.needs_all = True
    content = some_bytes(200_000, 1)
    with connected(sink) as connection:
        connection.sendall(stored("1.2.3", content))
        assert answer(connection) == SUCCESS
    assert sink.looks == [(HEAD, len(content) - HEAD), (len(content), 0)]
    assert sink.received["1.2.3"][1] == content


def test_what_is_not_as_announced_is_refused_and_the_sender_told(sink: FetchingSink) -> None:
    sink.refusal = InstanceRefused("It is another one.", status=REFUSED)
    with connected(sink) as connection:
        connection.sendall(stored("1.2.3", some_bytes(200_000, 1)))
        assert answer(connection) == REFUSED
        sink.refusal = None
        connection.sendall(stored("1.2.4", some_bytes(200_000, 2)))
        assert answer(connection) == SUCCESS
    assert list(sink.received) == ["1.2.4"]
    assert sink.abandoned == ["1.2.3"]


def test_from_the_first_one_that_cannot_be_kept_on_the_sender_is_told(sink: FetchingSink) -> None:
    sink.fault = ArchiveFault("The disk is full.")
    with connected(sink) as connection:
        told = []
        for number in range(3):
            connection.sendall(stored(f"1.2.{number}", some_bytes(100_000, number)))
            told.append(answer(connection))
        assert told == [SUCCESS, OUT_OF_RESOURCES, OUT_OF_RESOURCES]
        sink.fault = None
        for number in (3, 4):
            connection.sendall(stored(f"1.2.{number}", some_bytes(100_000, number)))
            assert answer(connection) == SUCCESS
    assert list(sink.received) == ["1.2.3", "1.2.4"]


def test_what_came_whole_is_kept_also_where_the_sender_is_gone(sink: FetchingSink) -> None:
    content = some_bytes(200_000, 1)
    with connected(sink) as connection:
        connection.sendall(stored("1.2.3", content))
        connection.close()
        assert eventually(lambda: bool(sink.received))
    assert sink.received["1.2.3"][1] == content


def test_what_arrives_before_the_connection_breaks_overwrites_nothing(sink: FetchingSink) -> None:
    sink.may_judge.clear()
    sent = {f"1.2.{number}": some_bytes(200_000 + 100_000 * number, number) for number in range(3)}
    with connected(sink) as connection:
        first, *others = (stored(uid, content) for uid, content in sent.items())
        connection.sendall(first)
        assert eventually(lambda: bool(sink.looks))
        connection.sendall(b"".join(others))
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
        sink.may_judge.set()
        assert eventually(lambda: bool(sink.received))
    assert all(content == sent[uid] for uid, (_, content) in sink.received.items())


def test_what_comes_by_c_get_is_kept_as_it_came(sink: FetchingSink) -> None:
    sent = {f"1.2.{number}": some_bytes(size, number) for number, size in enumerate((3_000_000, 40_000, 600_000, 2))}
    told: list[int] = []

    def script(connection: socket.socket) -> None:
        context_id = accept(connection)[uids.CT]
        receive_message(connection)
        connection.sendall(b"".join(stored(uid, content, context_id=context_id) for uid, content in sent.items()))
        told.extend(answer(connection) for _ in sent)
        connection.sendall(response(1, GET_RSP, SUCCESS))
        release(connection)

    with raw_node(script) as node:
        assert get(node, sink).status.code == SUCCESS
    assert told == [SUCCESS] * len(sent)
    assert {uid: content for uid, (_, content) in sink.received.items()} == sent


def test_half_an_instance_is_not_kept(sink: FetchingSink) -> None:
    with connected(sink) as connection:
        connection.sendall(stored("1.2.3", some_bytes(900_000, 1))[:700_000])
        connection.close()
        assert eventually(lambda: bool(sink.abandoned))
    assert sink.received == {}


def test_what_others_send_is_kept_before_they_hear_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    sink, kept = MemorySink(), threading.Event()
    close = MemoryWriter.close

    def note(writer: MemoryWriter) -> InstanceStored:
        done = close(writer)
        kept.set()
        return done

    monkeypatch.setattr(MemoryWriter, "close", note)
    with connected(sink) as connection:
        connection.sendall(stored("1.2.3", some_bytes(200_000, 1)))
        assert answer(connection) == SUCCESS
        assert kept.is_set()
