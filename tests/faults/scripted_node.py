"""A node that misbehaves on purpose, written byte by byte.

References
----------
PS3.8 Section 9.3, PS3.7 Section 9.3
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from types import MappingProxyType

from qrstation.dicom import uids
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import Address, RemoteNode, Timeouts
from tests.faults import raw_peer as raw

PATIENT = Timeouts(connect=60, response=60, retrieve=60)
"""For nodes that do answer, however busy the machine is."""
HASTY = Timeouts(connect=60, response=0.2, retrieve=0.3)
"""For nodes that take an association and fall silent on it."""
CURT = Timeouts(connect=0.3)
"""For nodes that do not even take an association."""
Script = Callable[[socket.socket], None]

FIND_RSP, GET_RSP, MOVE_RSP, ECHO_RSP, STORE_RSP = 0x8020, 0x8010, 0x8021, 0x8030, 0x8001
STORE_RQ, CANCEL_RQ = 0x0001, 0x0FFF
WITHOUT_DATA, WITH_DATA = 0x0101, 0x0001


def raw_node(script: Script, timeouts: Timeouts = PATIENT) -> AbstractContextManager[RemoteNode]:
    """A node that takes one connection and does with it what the script says; then the connection is closed."""
    return _node(script, timeouts, most=1)


@contextmanager
def _node(script: Script, timeouts: Timeouts, *, port: int = 0, most: int | None = None) -> Iterator[RemoteNode]:
    faults: list[BaseException] = []
    connections: list[socket.socket] = []

    def serve(listener: socket.socket) -> None:
        while most is None or len(connections) < most:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connections.append(connection)
            connection.settimeout(PATIENT.response)
            with connection, contextlib.suppress(OSError):
                try:
                    script(connection)
                except AssertionError as fault:
                    faults.append(fault)

    with socket.create_server(("127.0.0.1", port)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        try:
            yield node_at(listener.getsockname()[1], timeouts)
        finally:
            for sock in (listener, *connections):
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
            thread.join(timeout=30)
    assert not thread.is_alive()
    if faults:
        raise faults[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request that came: its Command Field, Message ID, presentation context and identifier, and the contexts."""

    connection: socket.socket
    field: int
    message_id: int
    context_id: int
    contexts: dict[str, int]
    identifier: bytes = b""
    sop_instance_uid: str = ""
    """Affected SOP Instance UID (0000,1000), of a C-STORE."""

    def answer(self, status: int, *, identifier: bytes | None = None, more: Sequence[tuple[int, bytes]] = ()) -> None:
        """Send a response, with the further elements of group 0000 that are given."""
        self.connection.sendall(
            response(
                self.context_id,
                self.field | 0x8000,
                status,
                identifier=identifier,
                elements=more,
                message_id=self.message_id,
            )
        )


def answering_node(
    answer: Callable[[Request], None], timeouts: Timeouts = PATIENT, *, refused: Sequence[str] = (), port: int = 0
) -> AbstractContextManager[RemoteNode]:
    """A node that takes one connection after another, and answers every request on them as it is told.

    It accepts every SOP Class but the `refused` ones.
    """
    return every_connection(lambda connection: _serve_association(connection, answer, refused), timeouts, port)


def every_connection(script: Script, timeouts: Timeouts = PATIENT, port: int = 0) -> AbstractContextManager[RemoteNode]:
    """A node that does with each connection what the script says, unless it is closed before anything was said."""

    def heed(connection: socket.socket) -> None:
        if connection.recv(1, socket.MSG_PEEK):
            script(connection)

    return _node(heed, timeouts, port=port)


def _serve_association(connection: socket.socket, answer: Callable[[Request], None], refused: Sequence[str]) -> None:
    contexts = accept(connection, refused=refused)
    while True:
        head = _receive_command(connection)
        if isinstance(head, int):
            if head == raw.RELEASE_REQUEST:
                connection.sendall(raw.pdu(6, bytes(4)))
            return
        context_id, command, identifier = head
        if _value(command, 0x0100) == CANCEL_RQ:
            continue
        answer(
            Request(
                connection=connection,
                field=_value(command, 0x0100),
                message_id=_value(command, 0x0110),
                context_id=context_id,
                contexts=contexts,
                identifier=identifier,
                sop_instance_uid=_raw_value(command, 0x1000).rstrip(b"\0").decode(),
            )
        )


@contextmanager
def full_node(timeouts: Timeouts = CURT) -> Iterator[RemoteNode]:
    """A node whose backlog is full, so that connections to it are never made."""
    with ExitStack() as sockets:
        listener = sockets.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(3):
            filler = sockets.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield node_at(listener.getsockname()[1], timeouts)


def node_at(port: int, timeouts: Timeouts = PATIENT) -> RemoteNode:
    """The node book's entry of a node on this machine."""
    return RemoteNode(name="PACS", address=Address(ae_title="NODE", host="127.0.0.1", port=port), timeouts=timeouts)


def accept(
    connection: socket.socket,
    *,
    refused: Sequence[str] = (),
    result: int = 3,
    roles: tuple[int, int] | None = None,
    bare: Mapping[str, bytes] = MappingProxyType({}),
    changed: Callable[[bytes], bytes] = bytes,
) -> dict[str, int]:
    """Accept an association, the first transfer syntax of each context; IDs by SOP Class.

    `bare` is what stands, for some classes, in place of the accepted transfer syntax. `roles` are what it answers for
    each accepted class, ours as SCU and as SCP; none: it says nothing of roles. `changed` makes of the content of the
    honest answer what is sent.
    """
    kind, request = raw.receive(connection)
    assert kind == 1
    ids: dict[str, int] = {}
    answers = b""
    for item_kind, content in _items(request[68:]):
        if item_kind != 0x20:
            continue
        parts = _items(content[4:])
        abstract = parts[0][1].decode().rstrip("\0")
        syntax = parts[1][1]
        accepted = abstract not in refused
        named = bare.get(abstract, raw.item(0x40, syntax))
        answers += raw.item(0x21, bytes((content[0], 0, 0 if accepted else result, 0)) + named)
        if accepted:
            ids.setdefault(abstract, content[0])
    answered = b"" if roles is None else b"".join(_role(uid, roles) for uid in ids)
    user = raw.item(0x50, raw.item(0x51, struct.pack(">L", 16384)) + raw.item(0x52, b"1.2.3.4") + answered)
    content = request[:68] + raw.item(0x10, b"1.2.840.10008.3.1.1.1") + answers + user
    connection.sendall(raw.pdu(2, changed(content)))
    return ids


def receive_message(connection: socket.socket) -> int:
    """Wait for a whole message; its Command Field."""
    head = _receive_command(connection)
    return -head if isinstance(head, int) else _value(head[1], 0x0100)


def _receive_command(connection: socket.socket) -> tuple[int, bytes, bytes] | int:
    """Wait for a whole message; its presentation context, command set and data, or the type of another PDU that came.

    What comes in several fragments is known by its last one.
    """
    while True:
        kind, content = raw.receive(connection)
        if kind != raw.DATA:
            return kind
        if content[5] & 1:
            context_id, command = content[4], content[6:]
            if _value(command, 0x0800) == WITHOUT_DATA:
                return context_id, command, b""
        if content[5] == 2:
            return context_id, command, content[6:]


def response(
    context_id: int,
    field: int,
    status: int,
    *,
    identifier: bytes | None = None,
    more: bytes = b"",
    elements: Sequence[tuple[int, bytes]] = (),
    message_id: int = 1,
) -> bytes:
    """A response, with an identifier or without; `more` is an Error Comment, `elements` stand behind all others."""
    kind = WITHOUT_DATA if identifier is None else WITH_DATA
    whole = [(0x0002, raw.uid("1.2.840.10008.5.1.4.1.2.2.1")), (0x0100, raw.us(field)), (0x0120, raw.us(message_id))]
    whole += [(0x0800, raw.us(kind)), (0x0900, raw.us(status))]
    if more:
        whole.append((0x0902, text(more)))
    message = raw.data_value(context_id, 3, raw.command(*whole, *elements))
    return message if identifier is None else message + raw.data_value(context_id, 2, identifier)


def text(value: bytes) -> bytes:
    """A value of text, of even length."""
    return value + b" " * (len(value) % 2)


def counters(*, remaining: int | None = None, completed: int, failed: int, warning: int) -> list[tuple[int, bytes]]:
    """Elements with the numbers of sub-operations."""
    numbers = ((0x1020, remaining), (0x1021, completed), (0x1022, failed), (0x1023, warning))
    return [(element, raw.us(number)) for element, number in numbers if number is not None]


def failed_list(*sop_instance_uids: str) -> bytes:
    """An identifier with a Failed SOP Instance UID List."""
    return element(0x8, 0x58, "UI", raw.uid("\\".join(sop_instance_uids)))


def store(context_id: int, sop_class_uid: str, sop_instance_uid: str, data_set: bytes) -> bytes:
    """A C-STORE request."""
    command = raw.command(
        (0x0002, raw.uid(sop_class_uid)),
        (0x0100, raw.us(STORE_RQ)),
        (0x0110, raw.us(7)),
        (0x0700, raw.us(0)),
        (0x0800, raw.us(WITH_DATA)),
        (0x1000, raw.uid(sop_instance_uid)),
    )
    return raw.data_value(context_id, 3, command) + raw.data_value(context_id, 2, data_set)


def element(group: int, number: int, vr: str, value: bytes) -> bytes:
    """An element in explicit VR little endian, with a short length."""
    return struct.pack("<HH2sH", group, number, vr.encode("latin-1"), len(value)) + value


def match(number: int) -> bytes:
    """Identifier of a match at STUDY level."""
    return element(8, 0x52, "CS", b"STUDY ") + element(0x20, 0xD, "UI", raw.uid(f"1.2.{number}"))


def until_closed(connection: socket.socket) -> None:
    """Say nothing more."""
    raw.is_closed(connection)


def silent_once_cancelled(cancellation: Cancellation) -> Script:
    """Accepts, waits for the request, has it cancelled by us, and says nothing more."""

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        cancellation.request()
        until_closed(connection)

    return script


def release(connection: socket.socket) -> None:
    """Answer the request to release, whatever comes before it."""
    while (kind := raw.receive(connection)[0]) not in (raw.RELEASE_REQUEST, raw.ABORTED, 0):
        pass
    if kind == raw.RELEASE_REQUEST:
        connection.sendall(raw.pdu(6, bytes(4)))


FIND_STUDY = uids.FIND[QueryModel.STUDY]


def _items(content: bytes) -> list[tuple[int, bytes]]:
    items = []
    while content:
        kind, _, length = struct.unpack_from(">BBH", content)
        items.append((kind, content[4 : 4 + length]))
        content = content[4 + length :]
    return items


def _role(sop_class_uid: str, roles: tuple[int, int]) -> bytes:
    return raw.item(0x54, struct.pack(">H", len(sop_class_uid)) + sop_class_uid.encode() + bytes(roles))


def _value(command: bytes, number: int) -> int:
    value = _raw_value(command, number)
    assert value, f"the command set has no element {number:04X}"
    return int(struct.unpack("<H", value)[0])


def _raw_value(command: bytes, number: int) -> bytes:
    position = 0
    while position < len(command):
        _, found, length = struct.unpack_from("<HHL", command, position)
        if found == number:
            return command[position + 8 : position + 8 + length]
        position += 8 + length
    return b""
