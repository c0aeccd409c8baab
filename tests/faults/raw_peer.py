"""A peer that is written byte by byte, so that it can do what no library would.

References
----------
PS3.8 Section 9.3, PS3.7 Section 9.3
"""

from __future__ import annotations

import contextlib
import select
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from qrstation.model.nodes import Address

VERIFICATION = "1.2.840.10008.1.1"
CT_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.2"
EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"

PATIENCE = 60.0
"""Seconds that an answer may take, however busy the machine is."""

ACCEPTED, REJECTED, DATA, RELEASE_REQUEST, RELEASED, ABORTED = 2, 3, 4, 5, 6, 7


@contextmanager
def connected(address: Address, *, source: str = "") -> Iterator[socket.socket]:
    """A TCP connection to a listener, and nothing else; from one of this machine's addresses, if it matters."""
    with socket.create_connection((address.host, address.port), PATIENCE, source_address=(source, 0)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield connection


def pdu(kind: int, content: bytes) -> bytes:
    """A PDU with a truthful length."""
    return struct.pack(">BBL", kind, 0, len(content)) + content


def associate_request(
    *sop_class_uids: str, scp_of: str = "", syntax: str = EXPLICIT_LITTLE, called: str = "QRSTATION"
) -> bytes:
    """An A-ASSOCIATE-RQ that proposes SOP Classes as contexts 1, 3, 5 and so on, and to be SCP of one of them."""
    contexts = b"".join(
        item(
            0x20,
            struct.pack("BBBB", 2 * number + 1, 0, 0, 0) + item(0x30, uid.encode()) + item(0x40, syntax.encode()),
        )
        for number, uid in enumerate(sop_class_uids or (VERIFICATION,))
    )
    role = struct.pack(">H", len(scp_of)) + scp_of.encode() + b"\0\1"
    user = item(0x51, struct.pack(">L", 16384)) + item(0x52, b"1.2.3.4") + (item(0x54, role) if scp_of else b"")
    titles = called.ljust(16).encode() + b"PEER".ljust(16)
    content = (
        struct.pack(">HH", 1, 0)
        + titles
        + bytes(32)
        + item(0x10, b"1.2.840.10008.3.1.1.1")
        + contexts
        + item(0x50, user)
    )
    return pdu(1, content)


def item(kind: int, content: bytes) -> bytes:
    """An item, or a sub-item, of an A-ASSOCIATE PDU."""
    return struct.pack(">BBH", kind, 0, len(content)) + content


def data_value(context_id: int, control: int, content: bytes) -> bytes:
    """A P-DATA-TF PDU with one presentation data value; control 3 ends a command set, 0 and 2 are of a data set."""
    return pdu(4, struct.pack(">LBB", len(content) + 2, context_id, control) + content)


def command(*elements: tuple[int, bytes]) -> bytes:
    """A command set: elements of group 0000 by element number, implicit little endian."""
    body = b"".join(struct.pack("<HHL", 0, number, len(value)) + value for number, value in elements)
    return struct.pack("<HHLL", 0, 0, 4, len(body)) + body


def element(group: int, number: int, vr: bytes, value: bytes) -> bytes:
    """An element of a data set, explicit little endian, with one of the short value representations."""
    value += (b"\0" if vr == b"UI" else b" ") * (len(value) % 2)
    return struct.pack("<HH2sH", group, number, vr, len(value)) + value


def us(value: int) -> bytes:
    """A value of VR US."""
    return struct.pack("<H", value)


def uid(text: str) -> bytes:
    """A value of VR UI."""
    return text.encode() + b"\0" * (len(text.encode()) % 2)


def echo_request(message_id: int = 1) -> bytes:
    """A C-ECHO request on context 1."""
    elements = (0x0002, uid(VERIFICATION)), (0x0100, us(0x30)), (0x0110, us(message_id)), (0x0800, us(0x101))
    return data_value(1, 3, command(*elements))


def store_command(sop_instance_uid: str, *, message_id: int = 1) -> bytes:
    """The command set of a C-STORE request of a CT image."""
    return command(
        (0x0002, uid(CT_IMAGE_STORAGE)),
        (0x0100, us(1)),
        (0x0110, us(message_id)),
        (0x0700, us(0)),
        (0x0800, us(1)),
        (0x1000, uid(sop_instance_uid)),
    )


def receive(connection: socket.socket) -> tuple[int, bytes]:
    """The next PDU: its type and content; type 0 when the connection was closed instead."""
    head = _exactly(connection, 6)
    if len(head) < 6:
        return 0, b""
    return head[0], _exactly(connection, int.from_bytes(head[2:], "big"))


def establish(connection: socket.socket, *sop_class_uids: str, syntax: str = EXPLICIT_LITTLE) -> None:
    """Open an association."""
    connection.sendall(associate_request(*sop_class_uids, syntax=syntax))
    assert receive(connection)[0] == ACCEPTED


def rejection(address: Address) -> tuple[int, ...]:
    """Result, source and reason with which an association is rejected (PS3.8 Section 9.3.4)."""
    with connected(address) as connection:
        connection.sendall(associate_request(called=address.ae_title))
        kind, content = receive(connection)
    assert kind == REJECTED, f"PDU type {kind} came"
    return tuple(content[1:])


def is_answered(address: Address, *, source: str = "") -> bool:
    """Whether a peer that behaves gets an association, its C-ECHO answered, and its release."""
    try:
        with connected(address, source=source) as connection:
            connection.sendall(associate_request())
            if receive(connection)[0] != ACCEPTED:
                return False
            connection.sendall(echo_request())
            kind, content = receive(connection)
            if kind != DATA or status_of(content) != 0:
                return False
            connection.sendall(pdu(RELEASE_REQUEST, bytes(4)))
            return receive(connection)[0] == RELEASED and is_closed(connection)
    except OSError:
        return False


def status_of(content: bytes) -> int:
    """Status of the response in a P-DATA-TF PDU's content."""
    position = 6
    while position + 8 <= len(content):
        _, element, length = struct.unpack_from("<HHL", content, position)
        if element == 0x0900:
            return int(struct.unpack_from("<H", content, position + 8)[0])
        position += 8 + length
    raise AssertionError("the response has no status")


def trickle(connection: socket.socket, message: bytes, *, pace: float = 0.02) -> None:
    """Send octet by octet, `pace` (s) apart, until the other side says something or ends it."""
    with contextlib.suppress(OSError):
        for octet in message:
            connection.sendall(bytes([octet]))
            if select.select([connection], [], [], pace)[0]:
                return


def is_closed(connection: socket.socket) -> bool:
    """Wait for the other side to close the connection, whatever it says before."""
    try:
        while connection.recv(65536):
            pass
    except TimeoutError:
        return False
    except OSError:
        return True
    return True


def _exactly(connection: socket.socket, count: int) -> bytes:
    content = b""
    while len(content) < count:
        try:
            piece = connection.recv(count - len(content))
        except TimeoutError:
            raise
        except OSError:
            break
        if not piece:
            break
        content += piece
    return content
