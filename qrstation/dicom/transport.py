"""The connection under an association: prompt, with bounds on time and size.

pynetdicom 3.0 polls its sockets every millisecond, waits for ever for the rest of a PDU, and takes a PDU of any length.
The two classes here replace its own where an association is made; they rely on its inner names, which the pinned
range of versions keeps.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import selectors
import socket
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pynetdicom import evt
from pynetdicom.dul import DULServiceProvider
from pynetdicom.transport import AssociationSocket

from qrstation.errors import AssociationLost

if TYPE_CHECKING:
    from pynetdicom.association import Association
    from pynetdicom.pdu_primitives import _PDUPrimitiveType
    from pynetdicom.transport import AddressInformation

_log = logging.getLogger(__name__)

MAXIMUM_PDU = 131072
"""Maximum length of a P-DATA-TF PDU that we announce, in bytes; Debian's peers take no more."""

_WAIT = 0.05
_PAUSE = 0.001
_QUEUED_PDUS = 64
_HEADER = 6
_ABORT_INVALID_PARAMETER = bytes((7, 0, 0, 0, 0, 4, 0, 0, 2, 6))


@dataclass(frozen=True, slots=True, kw_only=True)
class PduLimits:
    """How long one PDU may take on its way, in seconds, and how large it may be, in bytes."""

    seconds: float = 30.0
    bytes: int = 1 << 20


class PduRefused(OSError):
    """A PDU was larger than allowed, or took too long; the connection is of no further use."""


class BoundedSocket(AssociationSocket):
    """The TCP connection of an association: a PDU arrives whole within its limits, or the connection ends.

    References
    ----------
    PS3.8 Section 9.3
    """

    def __init__(
        self,
        assoc: Association,
        client_socket: socket.socket | None = None,
        address: AddressInformation | None = None,
        *,
        limits: PduLimits | None = None,
    ) -> None:
        self.limits = limits or PduLimits()
        self.opening = b""
        """The first bytes that came, at most a header's; they tell what the peer speaks."""
        self._selector: selectors.BaseSelector | None = None
        self._bell, self._ringer = socket.socketpair()
        self._bell.setblocking(False)
        self._ringer.setblocking(False)
        super().__init__(assoc, client_socket, address)
        if self.socket is not None:
            _without_delay(self.socket)

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
        return self.socket in arrived

    def _selecting(self, sock: socket.socket) -> selectors.BaseSelector:
        if sock.fileno() < 0:
            raise ValueError("the connection is closed")
        if self._selector is None:
            self._selector = selectors.DefaultSelector()
            self._selector.register(sock, selectors.EVENT_READ)
            self._selector.register(self._bell, selectors.EVENT_READ)
        return self._selector

    def recv(self, nr_bytes: int) -> bytearray:
        """Read so many bytes of a PDU; fewer when the peer closes the connection.

        Raises
        ------
        PduRefused
            Too many, or not here in time.
        """
        sock = self.socket
        if sock is None:
            return bytearray()
        if nr_bytes > self.limits.bytes:
            with contextlib.suppress(OSError):
                sock.send(_ABORT_INVALID_PARAMETER)
            raise PduRefused(f"a PDU of {nr_bytes} bytes was announced; at most {self.limits.bytes} are taken")
        content = bytearray(nr_bytes)
        count = self._fill(sock, memoryview(content))
        self.opening = self.opening or bytes(content[: min(count, _HEADER)])
        _acknowledge_at_once(sock)
        return content if count == nr_bytes else content[:count]

    def _fill(self, sock: socket.socket, view: memoryview) -> int:
        deadline = time.monotonic() + self._seconds
        count = 0
        while count < len(view):
            left = deadline - time.monotonic()
            if left <= 0:
                raise PduRefused("the rest of a PDU did not arrive in time")
            sock.settimeout(left)
            received = sock.recv_into(view[count:])
            if not received:
                break
            count += received
        return count

    @property
    def _seconds(self) -> float:
        negotiating = None if self.assoc.is_established else self.assoc.acse_timeout
        return self.limits.seconds if negotiating is None else min(self.limits.seconds, negotiating)

    def send(self, bytestream: bytes) -> None:
        """Send a PDU; a peer that does not take it in time has closed the connection."""
        sock = self.socket
        try:
            if sock is None:
                raise OSError("the connection is closed")
            sock.settimeout(self.limits.seconds)
            sock.sendall(bytestream)
        except OSError:
            self.event_queue.put("Evt17")
        else:
            evt.trigger(self.assoc, evt.EVT_DATA_SENT, {"data": bytestream})

    def break_off(self) -> None:
        """Cut the connection from any thread, whatever the peer does; whoever waits on it goes on at once."""
        sock = self.socket
        if sock is not None:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        self.wake()

    def dispose(self) -> None:
        """Close everything, after its threads have ended."""
        self._shutdown_socket()

    def _shutdown_socket(self) -> None:
        self.break_off()
        if self.socket is not None:
            self.socket.close()
        if self._selector is not None:
            self._selector.close()
            self._selector = None
        self._bell.close()
        self._ringer.close()


class PromptDul(DULServiceProvider):
    """The upper layer of an association, woken by what there is to do instead of looking for it every millisecond.

    References
    ----------
    PS3.8 Section 9.2
    """

    def __init__(self, assoc: Association) -> None:
        super().__init__(assoc)
        self.daemon = True
        self._run_loop_delay = 0
        self._may_send = False

    def run_reactor(self) -> None:
        """Live until the connection ends; then wake whoever waits for something to come of it."""
        try:
            super().run_reactor()
        # The state machine raises what it meets in a hostile peer's PDUs; the association has ended then, that is all.
        except Exception:  # noqa: BLE001
            _log.debug("The upper layer of an association ended by a fault", exc_info=True)
            self.assoc.is_established = False
        finally:
            self.assoc.dimse.msg_queue.put((None, None))
            self.to_user_queue.put(None)

    def send_pdu(self, primitive: _PDUPrimitiveType) -> None:
        """Queue a primitive for the peer and wake the thread that sends it."""
        super().send_pdu(primitive)
        self._wake()

    def kill_dul(self) -> None:
        """End the thread."""
        super().kill_dul()
        self._wake()

    def _wake(self) -> None:
        if isinstance(self.socket, BoundedSocket):
            self.socket.wake()

    def _process_recv_primitive(self) -> bool:
        # While it waits for the connection to close the state machine takes nothing from us: its thread would die.
        if self.state_machine.current_state == "Sta13":
            with contextlib.suppress(queue.Empty):
                while True:
                    self.to_provider_queue.get_nowait()
        # By turns, so that a C-CANCEL or an abort is heard while a stream of responses goes out.
        self._may_send = not self._may_send
        return self._may_send and bool(super()._process_recv_primitive())


def wait_for_room(assoc: Association) -> None:
    """Wait until the connection has taken most of what was queued for it: large messages wait in their file instead.

    Raises
    ------
    AssociationLost
        Nobody takes anything any more.
    """
    while assoc.dul.to_provider_queue.qsize() >= _QUEUED_PDUS:
        if not assoc.is_established or not assoc.dul.is_alive() or assoc.acse.is_aborted():
            raise AssociationLost("The association ended while something was sent.")
        time.sleep(_PAUSE)


def _without_delay(sock: socket.socket) -> None:
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)


def _acknowledge_at_once(sock: socket.socket) -> None:
    # A peer with Nagle's algorithm on would wait 40 ms for our kernel's delayed acknowledgement, for every instance.
    if hasattr(socket, "TCP_QUICKACK"):
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
