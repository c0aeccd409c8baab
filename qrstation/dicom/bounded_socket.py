"""The TCP connection under pynetdicom's upper layer, with bounds on time and size.

References
----------
PS3.8 Section 9.3
"""

from __future__ import annotations

import contextlib
import logging
import selectors
import socket
import ssl
import time
from typing import TYPE_CHECKING

from pynetdicom import evt
from pynetdicom.transport import T_CONNECT, AddressInformation, AssociationSocket

from qrstation.dicom.pdus import PduType, abort_pdu
from qrstation.dicom.upper_layer import LATE, Ending, PduLimits

if TYPE_CHECKING:
    from pynetdicom.association import Association

_log = logging.getLogger(__name__)

_WAIT = 0.05
_PAUSE = 0.001
_HEADER = 6
_INVALID_PARAMETER = 6
_NOWHERE = AddressInformation("127.0.0.1", 0)
_ENDINGS = (PduType.ASSOCIATE_RJ, PduType.ABORT)
_FOLLOWED = frozenset(PduType).difference(_ENDINGS)
"""PDUs after which another one may come."""


class BoundedSocket(AssociationSocket):
    """The TCP connection of an association: a PDU arrives whole within its limits, or the connection ends.

    References
    ----------
    PS3.8 Section 9.3
    """

    def __init__(self, assoc: Association, connection: socket.socket, limits: PduLimits, ending: Ending) -> None:
        self._connection = connection
        self._limits = limits
        self._ending = ending
        self.heard = time.monotonic()
        self._tls = connection if isinstance(connection, ssl.SSLSocket) else None
        self._ahead = b""
        self._selector: selectors.BaseSelector | None = None
        self._bell, self._ringer = socket.socketpair()
        self._bell.setblocking(False)
        self._ringer.setblocking(False)
        if assoc.is_acceptor:
            super().__init__(assoc, client_socket=connection)
        else:
            super().__init__(assoc, address=_NOWHERE)
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)

    def _create_socket(self, address: AddressInformation) -> socket.socket:  # noqa: ARG002
        self._is_connected = False
        return self._connection

    def connect(self, primitive: T_CONNECT) -> None:
        """Tell the state machine that the connection stands."""
        self._is_connected = True
        primitive.result = "Evt2"
        self.provider_queue.put(primitive)
        self._ready.set()

    def wake(self) -> None:
        """Have the thread that waits in `ready` look for something else to do."""
        with contextlib.suppress(OSError):
            self._ringer.send(b"\0")

    @property
    def ready(self) -> bool:
        """Whether something has arrived; waits a moment for it, or until `wake`."""
        if self.socket is None or not self._is_connected:
            time.sleep(_PAUSE)
            return False
        if self._ahead or (self._tls is not None and self._tls.pending()):
            return True
        # The upper layer does one thing a turn: with more of them waiting there is no time to lose here.
        patience = _WAIT if self.event_queue.empty() and self.provider_queue.empty() else 0
        try:
            arrived = {key.fileobj for key, _ in self._selecting(self.socket).select(patience)}
        except (OSError, ValueError):
            self.event_queue.put("Evt17")
            return False
        if self._bell in arrived:
            with contextlib.suppress(OSError):
                self._bell.recv(4096)
        return self.socket in arrived and (self._tls is None or self._looks_ahead(self._tls))

    def _looks_ahead(self, tls: ssl.SSLSocket) -> bool:
        """Whether there is content, and not merely a part of a record, or a word of TLS itself."""
        tls.settimeout(0)
        try:
            self._ahead = tls.recv(1)
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return False
        except OSError:
            _log.debug("Reading from a connection under TLS failed", exc_info=True)
        return True

    def _selecting(self, sock: socket.socket) -> selectors.BaseSelector:
        if sock.fileno() < 0:
            raise ValueError("the connection is closed")
        if self._selector is None:
            self._selector = selectors.DefaultSelector()
            self._selector.register(sock, selectors.EVENT_READ)
            self._selector.register(self._bell, selectors.EVENT_READ)
        return self._selector

    def recv(self, nr_bytes: int) -> bytearray:
        """Read a header, or the rest of the PDU that it announced; fewer bytes when the peer closes the connection.

        Raises
        ------
        OSError
            Too many, or not here in time.
        """
        sock, ending = self.socket, self._ending
        if sock is None:
            return bytearray()
        is_header = nr_bytes == _HEADER
        self._check(sock, nr_bytes)
        content = bytearray(nr_bytes)
        try:
            count = self._fill(sock, memoryview(content))
        except TimeoutError:
            ending.refused = LATE
            raise
        except OSError:
            ending.closed = True
            raise
        _acknowledge_at_once(sock)
        self.heard = time.monotonic()
        ending.closed = count < nr_bytes
        ending.opening = ending.opening or bytes(content[: min(count, _HEADER)])
        if is_header and (not ending.last_pdu or ending.kind in _FOLLOWED):
            ending.last_pdu = bytes(content[:count])
        elif ending.kind in _ENDINGS:
            ending.last_pdu = ending.last_pdu[:_HEADER] + bytes(content[:count])
        return content if count == nr_bytes else content[:count]

    def _check(self, sock: socket.socket, nr_bytes: int) -> None:
        most = self._limits.bytes if self._ending.kind == PduType.P_DATA_TF else self._limits.negotiation
        if nr_bytes > most:
            self._ending.refused = f"a PDU of {nr_bytes} bytes was announced; at most {most} are taken"
            with contextlib.suppress(OSError):
                sock.send(abort_pdu(source=2, reason=_INVALID_PARAMETER))
            raise OSError(self._ending.refused)

    def _fill(self, sock: socket.socket, view: memoryview) -> int:
        deadline = time.monotonic() + self._seconds
        count = len(self._ahead)
        view[:count], self._ahead = self._ahead, b""
        while count < len(view):
            # What has arrived is in time, even where this thread comes late to it.
            sock.settimeout(max(deadline - time.monotonic(), 0.0))
            try:
                received = sock.recv_into(view[count:])
            except (BlockingIOError, ssl.SSLWantReadError) as late:
                raise TimeoutError from late
            if not received:
                break
            count += received
        return count

    @property
    def _seconds(self) -> float:
        negotiating = None if self.assoc.is_established else self.assoc.acse_timeout
        return self._limits.seconds if negotiating is None else min(self._limits.seconds, negotiating)

    def send(self, bytestream: bytes) -> None:
        """Send a PDU; a peer that does not take it in time has closed the connection."""
        sock = self.socket
        try:
            if sock is None:
                raise OSError("the connection is closed")
            sock.settimeout(self._limits.seconds)
            sock.sendall(bytestream)
        except OSError:
            self._ending.closed = True
            self.event_queue.put("Evt17")
        else:
            evt.trigger(self.assoc, evt.EVT_DATA_SENT, {"data": bytestream})

    def break_off(self) -> None:
        """Cut the connection from any thread, whatever the peer does; whoever waits on it goes on at once."""
        sock = self.socket
        if sock is not None:
            with contextlib.suppress(OSError):
                # That of an SSLSocket would let go of TLS, and what the other thread is about to send would be plain.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
        self.wake()

    def _shutdown_socket(self) -> None:
        self.break_off()
        if self.socket is not None:
            self.socket.close()
        if self._selector is not None:
            self._selector.close()
            self._selector = None
        self._bell.close()
        self._ringer.close()


def _acknowledge_at_once(sock: socket.socket) -> None:
    # A peer with Nagle's algorithm on would wait 40 ms for our kernel's delayed acknowledgement, for every instance.
    if hasattr(socket, "TCP_QUICKACK"):
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
