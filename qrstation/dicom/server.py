"""The port of the listener: connections taken, never more than the limits allow, and ended together."""

from __future__ import annotations

import errno
import logging
import os
import socket
import ssl
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from socketserver import BaseRequestHandler, TCPServer
from typing import TYPE_CHECKING, Any

from qrstation.dicom.acceptor import AcceptedAssociation, ListenerLimits, Services
from qrstation.dicom.allocation import share_memory
from qrstation.dicom.tls import SecureSocket
from qrstation.dicom.visit_record import new_visit
from qrstation.model.visits import TOO_MANY_CONNECTIONS, Reception
from qrstation.words import say

if TYPE_CHECKING:
    from pynetdicom.ae import ApplicationEntity

    from qrstation.model.nodes import Address

_log = logging.getLogger(__name__)

_MOMENT = 0.1
"""Seconds in which a connection that was given up has let go of what it held."""
_LAST_GRACE = 0.5
_EXHAUSTED = frozenset((errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM))
"""What the system says when it has nothing left for another connection."""
_MINUTE = 60.0


class Server(TCPServer):
    """Takes connections and makes an association of each.

    Parameters
    ----------
    tls
        With what TLS is spoken on every connection; none: it is not.
    now_and_then
        Called some times a second, between connections.
    """

    # Elsewhere this lets a restarted listener have its port back; on Windows it would let others listen on it, too.
    allow_reuse_address = os.name != "nt"
    # Of a crowd that comes at once, the system must keep those who were not looked at yet.
    request_queue_size = 512

    def __init__(
        self,
        ae: ApplicationEntity,
        address: Address,
        services: Services,
        limits: ListenerLimits,
        *,
        tls: ssl.SSLContext | None,
        now_and_then: Callable[[], None],
    ) -> None:
        self._ae = ae
        self._services = services
        self._limits = limits
        self._tls = tls
        self._now_and_then = now_and_then
        self._lock = threading.Lock()
        self._told_until = 0.0
        self._associations: list[AcceptedAssociation] = []
        self.address_family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
        share_memory()
        super().__init__((address.host, address.port), BaseRequestHandler)

    def server_bind(self) -> None:
        """Bind; on Windows so that no other process can listen on the same port."""
        if sys.platform == "win32":
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        super().server_bind()

    @property
    def port(self) -> int:
        """Port in use."""
        return int(self.server_address[1])

    def service_actions(self) -> None:
        """Do what is to be done between connections."""
        self._now_and_then()

    def admit(self, assoc: AcceptedAssociation) -> str:
        """Count an association that a peer asks for; why there is no room for it, in words, or nothing where there is.

        References
        ----------
        PS3.8 Section 9.3.4
        """
        with self._lock:
            guests = [one for one in self._associations if one.is_admitted]
            strangers = sum(not one.permission.is_known for one in guests)
            most_strangers = self._limits.associations - self._limits.associations_for_known
            is_stranger = not assoc.permission.is_known
            if len(guests) >= self._limits.associations or (is_stranger and strangers >= most_strangers):
                return say("there were too many associations")
            if sum(one.host == assoc.host for one in guests) >= self._limits.associations_per_host:
                return say("there were too many associations from its address")
            assoc.is_admitted = True
        return ""

    def get_request(self) -> tuple[Any, Any]:
        """Take a connection; the handshake of TLS waits for the thread of its association."""
        try:
            connection, address = super().get_request()
        except OSError as reason:
            if reason.errno in _EXHAUSTED:
                self._spare(reason)
            raise
        if self._tls is not None:
            try:
                self._tls.sslsocket_class = SecureSocket
                connection = self._tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
            except OSError:
                connection.close()
                raise
        return connection, address

    def _spare(self, reason: OSError) -> None:
        """Have the system give something back before the next connection is taken, rather than ask it without end."""
        if time.monotonic() >= self._told_until:
            self._told_until = time.monotonic() + _MINUTE
            _log.warning("This computer lets us take no more connections: %s", reason.strerror)
        if not self._make_room(""):
            time.sleep(_MOMENT)

    def _living(self) -> list[AcceptedAssociation]:
        with self._lock:
            self._associations = [assoc for assoc in self._associations if assoc.is_alive()]
            return list(self._associations)

    def verify_request(self, _: Any, client_address: Any) -> bool:
        """Whether there is room for another connection, at all and from its address; it is made where it can be."""
        host = client_address[0]
        if self._has_room(host) or (self._make_room(host) and self._has_room(host)):
            return True
        self._services.on_visit(
            new_visit(host, reception=Reception.TURNED_AWAY, reason=TOO_MANY_CONNECTIONS, ended=True)
        )
        return False

    def _has_room(self, host: str) -> bool:
        hosts = [assoc.host for assoc in self._living()]
        return len(hosts) < self._limits.connections and hosts.count(host) < self._limits.connections_per_host

    def _make_room(self, host: str) -> bool:
        """Give up the connection that has waited longest without an association; whether there was one.

        Honest peers negotiate within milliseconds. It is one of the same address where that has its share; else one of
        the address that has most of them, so that a crowd drives out itself.
        """
        living = self._living()
        idle = [assoc for assoc in living if not assoc.is_established]
        if sum(assoc.host == host for assoc in living) >= self._limits.connections_per_host:
            idle = [assoc for assoc in idle if assoc.host == host]
        counts = Counter(assoc.host for assoc in idle)
        oldest = next((assoc for assoc in idle if counts[assoc.host] == max(counts.values())), None)
        if oldest is None:
            return False
        oldest.turn_away()
        oldest.join(_MOMENT)
        return True

    def process_request(self, request: Any, client_address: Any) -> None:
        """Start an association on a new connection."""
        assoc = AcceptedAssociation(
            self._ae, request, self._services, self._limits, local=self.server_address, remote=client_address
        )
        # It is counted while it lives, so it must live first.
        with self._lock:
            assoc.start()
            self._associations.append(assoc)

    def handle_error(self, _: Any, client_address: Any) -> None:
        """Log why a connection could not be taken; the others go on."""
        reason = sys.exception()
        if isinstance(reason, OSError) and reason.errno in _EXHAUSTED:
            self._spare(reason)
            return
        _log.exception("A connection from %s could not be taken", client_address[0])

    def stop(self) -> None:
        """Take no more connections and end every association, in a bounded time."""
        self.shutdown()
        self.server_close()
        living = self._living()
        for assoc in living:
            assoc.stop()
        _join(living, self._limits.stop)
        for assoc in living:
            assoc.break_off()
        _join(living, _LAST_GRACE)


def _join(associations: list[AcceptedAssociation], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    for assoc in associations:
        assoc.join(max(deadline - time.monotonic(), 0))
