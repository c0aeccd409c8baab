"""What is spoken at a node's port, DICOM or TLS: seen from the first byte of its answer to a TLS handshake.

References
----------
RFC 8446 Section 5.1 (TLS records), PS3.8 Section 9.3 (PDU types)
"""

from __future__ import annotations

import contextlib
import socket
import ssl
from enum import Enum, auto

from qrstation.dicom.connection import connect
from qrstation.dicom.tls import looking_only
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import RemoteNode

_HANDSHAKE, _ALERT = 0x16, 0x15
_PDU_TYPES = range(1, 8)


class Spoken(Enum):
    """What the answer shows."""

    TLS = auto()
    TLS_REFUSED = auto()
    """It speaks TLS, and ended the handshake with an alert."""
    DICOM = auto()
    """It answered with a PDU: without TLS."""
    OTHER = auto()
    NOTHING = auto()
    """It closed the connection, or was silent."""


def spoken_at(node: RemoteNode, cancellation: Cancellation) -> Spoken:
    """Begin a TLS handshake and look at the first byte that comes back; nothing of ours is told.

    Raises
    ------
    NodeNotReached
        There is no connection.
    Cancelled
        It was cancelled.
    """
    with connect(node, cancellation) as sock, cancellation.calling(lambda: _shut(sock)):
        sock.settimeout(node.timeouts.connect)
        try:
            sock.sendall(_client_hello())
            first = sock.recv(1)
        except OSError:
            first = b""
    if not first:
        return Spoken.NOTHING
    if first[0] in _PDU_TYPES:
        return Spoken.DICOM
    return {_HANDSHAKE: Spoken.TLS, _ALERT: Spoken.TLS_REFUSED}.get(first[0], Spoken.OTHER)


def _client_hello() -> bytes:
    context = looking_only()
    to_send = ssl.MemoryBIO()
    with contextlib.suppress(ssl.SSLWantReadError):
        context.wrap_bio(ssl.MemoryBIO(), to_send).do_handshake()
    return to_send.read()


def _shut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)
