"""A TCP connection to a node: every address of its name tried, stopped at once when asked, faults in words."""

from __future__ import annotations

import contextlib
import errno
import os
import queue
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qrstation.dicom.certificates import read_certificate
from qrstation.dicom.tls import SecureSocket, looking_only, shake_hands
from qrstation.dicom.tls_faults import nobody_trusted, not_secured, not_the_accepted
from qrstation.errors import Cancelled, NodeNotReached
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import RemoteNode
from qrstation.model.tls import ShownCertificate, Trust
from qrstation.words import say

_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN})
_IN_PROGRESS = frozenset({0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0)})


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One address of a node."""

    family: socket.AddressFamily
    address: Any
    """As the socket module wants it for the family."""

    @property
    def host(self) -> str:
        """The IP address."""
        return str(self.address[0])

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.address[1]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A connection to one address of a node, opened and closed again; or why there was none."""

    endpoint: Endpoint
    seconds: float
    own_address: str = ""
    """IP address of ours that it went from, or would have; empty where there is no way there."""
    fault: OSError | None = None

    @property
    def outcome(self) -> str:
        """How it went, in a few words."""
        code = None if self.fault is None else self.fault.errno
        if self.fault is None:
            return say("connected in {seconds:.0f} ms", seconds=self.seconds * 1000)
        if code == errno.ECONNREFUSED:
            return say("refused: nothing listens there")
        if self.is_silent:
            return say("no answer in {seconds:.1f} s", seconds=self.seconds)
        if code in _UNREACHABLE:
            return say("no way through the network")
        return self.fault.strerror or str(self.fault)

    @property
    def is_silent(self) -> bool:
        """Whether nobody answered, not even to refuse."""
        return isinstance(self.fault, TimeoutError) or (self.fault is not None and self.fault.errno == errno.ETIMEDOUT)


def connect(node: RemoteNode, cancellation: Cancellation, tls: ssl.SSLContext | None = None) -> socket.socket:
    """Connect to the first of a node's addresses that answers, within its connect timeout.

    Parameters
    ----------
    tls
        Whom we trust, and our certificate, if there is one; with it TLS is spoken on the connection.

    Raises
    ------
    NodeNotReached
        Name unknown, nothing listening, no answer in time, no way there, or no TLS with it.
    Cancelled
        It was cancelled.
    """
    connector = _Connector(node, cancellation)
    return connector.connect() if tls is None else connector.secured(tls)


def look_up(node: RemoteNode, cancellation: Cancellation) -> Sequence[Endpoint]:
    """Find the addresses of a node's host; raises as `connect` does."""
    return _Connector(node, cancellation).look_up()


def try_each(
    node: RemoteNode, endpoints: Sequence[Endpoint], cancellation: Cancellation
) -> tuple[tuple[Attempt, ...], NodeNotReached | None]:
    """Connect to each of a node's addresses, not only to the first that answers; the fault where none does.

    Raises
    ------
    Cancelled
        It was cancelled.
    """
    return _Connector(node, cancellation).try_each(endpoints)


@dataclass(frozen=True, slots=True, kw_only=True)
class Secured:
    """How TLS is spoken with a node."""

    version: str
    """Such as ``TLSv1.3``."""
    cipher: str
    certificate: ShownCertificate


def secured_with(node: RemoteNode, tls: ssl.SSLContext | None, cancellation: Cancellation) -> Secured:
    """Connect by TLS and see what was agreed on; raises as `connect` does."""
    if tls is None:
        raise nobody_trusted(node)
    with _Connector(node, cancellation).secured(tls) as connection:
        cipher, *_ = connection.cipher() or ("",)
        return Secured(version=connection.version() or "TLS", cipher=cipher, certificate=_shown_by(connection))


def certificate_at(node: RemoteNode, tls: ssl.SSLContext, cancellation: Cancellation) -> ShownCertificate:
    """Look at the certificate that a node shows, without believing it: nothing but the handshake is sent.

    Parameters
    ----------
    tls
        A context that checks nothing, with our certificate if the node is to be shown it.

    Raises
    ------
    NodeNotReached
        It was not reached, or speaks no TLS with us.
    Cancelled
        It was cancelled.
    """
    return _Connector(node, cancellation).shown(tls)


class _Connector:
    def __init__(self, node: RemoteNode, cancellation: Cancellation) -> None:
        self._node = node
        self._cancellation = cancellation
        self._deadline = time.monotonic() + node.timeouts.connect
        self._bell, self._ringer = socket.socketpair()

    def connect(self) -> socket.socket:
        with self._bell, self._ringer, self._cancellation.calling(self._ring):
            connection, _ = self._connect_to_first(self._resolve())
            return connection

    def secured(self, tls: ssl.SSLContext) -> ssl.SSLSocket:
        with self._bell, self._ringer, self._cancellation.calling(self._ring):
            return self._secure(*self._connect_to_first(self._resolve()), tls)

    def _connect_to_first(self, endpoints: Sequence[Endpoint]) -> tuple[socket.socket, Endpoint]:
        faults: list[OSError] = []
        for position, endpoint in enumerate(endpoints):
            share = (self._deadline - time.monotonic()) / (len(endpoints) - position)
            try:
                return self._connect(endpoint, max(share, 0.0)), endpoint
            except OSError as fault:
                faults.append(fault)
        raise self._not_reached(faults)

    def _secure(self, connection: socket.socket, endpoint: Endpoint, tls: ssl.SSLContext) -> ssl.SSLSocket:
        try:
            secure = self._handshake(connection, tls)
        except ssl.SSLCertVerificationError as fault:
            raise not_secured(self._node, fault, self._shown_at(endpoint)) from fault
        # A name that can be in no certificate, or a node that is gone already.
        except (OSError, ValueError) as fault:
            raise not_secured(self._node, fault) from fault
        shown = _shown_by(secure)
        if self._node.tls.trust is Trust.PINNED and shown.fingerprint != self._node.tls.fingerprint:
            secure.close()
            raise not_the_accepted(self._node, shown)
        return secure

    def _handshake(self, connection: socket.socket, tls: ssl.SSLContext) -> ssl.SSLSocket:
        """Make the handshake; a connection on which it fails is closed."""
        host = self._node.tls.host or self._node.address.host
        try:
            tls.sslsocket_class = SecureSocket
            secure = tls.wrap_socket(connection, server_hostname=host, do_handshake_on_connect=False)
        except BaseException:
            connection.close()
            raise
        try:
            secure.setblocking(False)
            shake_hands(secure, lambda events: self._wait_for(secure, events, self._deadline - time.monotonic()))
        except BaseException:
            secure.close()
            raise
        secure.setblocking(True)
        return secure

    def _shown_at(self, endpoint: Endpoint) -> ShownCertificate | None:
        """Look at a certificate that was not believed, to say why; none where it is not shown again."""
        try:
            connection = self._connect(endpoint, self._deadline - time.monotonic())
            with self._handshake(connection, looking_only()) as secure:
                return _shown_by(secure)
        except OSError:
            return None

    def shown(self, tls: ssl.SSLContext) -> ShownCertificate:
        with self._bell, self._ringer, self._cancellation.calling(self._ring):
            connection, _ = self._connect_to_first(self._resolve())
            try:
                with self._handshake(connection, tls) as secure:
                    return _shown_by(secure)
            except (OSError, ValueError) as fault:
                raise not_secured(self._node, fault) from fault

    def look_up(self) -> Sequence[Endpoint]:
        with self._bell, self._ringer:
            return self._resolve()

    def try_each(self, endpoints: Sequence[Endpoint]) -> tuple[tuple[Attempt, ...], NodeNotReached | None]:
        with self._bell, self._ringer, self._cancellation.calling(self._ring):
            share = self._node.timeouts.connect / max(len(endpoints), 1)
            attempts = tuple(self._attempt(endpoint, share) for endpoint in endpoints)
        faults = [attempt.fault for attempt in attempts if attempt.fault is not None]
        return attempts, self._not_reached(faults) if len(faults) == len(attempts) else None

    def _attempt(self, endpoint: Endpoint, seconds: float) -> Attempt:
        started = time.monotonic()
        try:
            with self._connect(endpoint, seconds) as sock:
                own = str(sock.getsockname()[0])
        except OSError as fault:
            seconds = time.monotonic() - started
            own = own_address(endpoint.family, endpoint.address)
            return Attempt(endpoint=endpoint, seconds=seconds, own_address=own, fault=fault)
        return Attempt(endpoint=endpoint, seconds=time.monotonic() - started, own_address=own)

    def _ring(self) -> None:
        with contextlib.suppress(OSError):
            self._ringer.send(b"\0")

    def _resolve(self) -> Sequence[Endpoint]:
        """Look the name up on a thread of its own: the system's resolver can neither be stopped nor hurried."""
        answer: queue.SimpleQueue[Sequence[Endpoint] | None] = queue.SimpleQueue()
        threading.Thread(target=lambda: answer.put(self._addresses()), name="resolver", daemon=True).start()
        with self._cancellation.calling(lambda: answer.put(None)):
            try:
                endpoints = answer.get(timeout=self._node.timeouts.connect)
            except queue.Empty:
                endpoints = None
        self._check_cancelled()
        if endpoints is None:
            raise self._fault(
                say(
                    "The name {host} could not be looked up in {seconds:g} s.",
                    host=self._host,
                    seconds=self._node.timeouts.connect,
                ),
                say("Check the network, or give the node's IP address instead of its name."),
            )
        if not endpoints:
            raise self._fault(
                say("The host name {host} is unknown.", host=self._host),
                say("Check its spelling, or give the node's IP address."),
            )
        return endpoints

    def _addresses(self) -> Sequence[Endpoint]:
        address = self._node.address
        try:
            found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return ()
        return tuple(dict.fromkeys(Endpoint(family, where) for family, _, _, _, where in found))

    def _connect(self, endpoint: Endpoint, seconds: float) -> socket.socket:
        sock = socket.socket(endpoint.family, socket.SOCK_STREAM)
        try:
            sock.setblocking(False)
            begun = sock.connect_ex(endpoint.address)
            if begun not in _IN_PROGRESS:
                raise OSError(begun, os.strerror(begun))
            self._wait_for(sock, selectors.EVENT_WRITE, seconds)
            if fault := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                raise OSError(fault, os.strerror(fault))
        except BaseException:
            sock.close()
            raise
        sock.setblocking(True)
        return sock

    def _wait_for(self, sock: socket.socket, events: int, seconds: float) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._bell, selectors.EVENT_READ)
            selector.register(sock, events)
            ready = {key.fileobj for key, _ in selector.select(max(seconds, 0.0))}
        if self._bell in ready:
            raise Cancelled
        if sock not in ready:
            raise TimeoutError

    def _not_reached(self, faults: Sequence[OSError]) -> NodeNotReached:
        """Tell the fault that says most: of several addresses, those that refused are nearer than those silent."""
        codes = [fault.errno for fault in faults]
        where = f"{self._host}:{self._node.address.port}"
        if errno.ECONNREFUSED in codes:
            return self._fault(
                say("Nothing is listening at {where}.", where=where),
                say("Check the port, and that the node's DICOM service is running."),
            )
        if any(isinstance(fault, TimeoutError) or fault.errno == errno.ETIMEDOUT for fault in faults):
            return self._fault(
                say("No answer from {where} in {seconds:g} s.", where=where, seconds=self._node.timeouts.connect),
                say("Check the address, that the node is switched on, and that no firewall stands between."),
            )
        if _UNREACHABLE & set(codes):
            return self._fault(
                say("There is no way through the network to {where}.", where=where),
                say("Check this computer's network connection (cable, VPN) and the address."),
            )
        detail = "; ".join(fault.strerror or str(fault) for fault in faults)
        detail = say("The system says: {reason}.", reason=detail)
        return self._fault(
            say("{where} could not be reached.", where=where), say("Check the address and the network."), detail
        )

    def _fault(self, title: str, advice: str, detail: str = "") -> NodeNotReached:
        return NodeNotReached(f"{self._node.name}: {title}", advice=advice, detail=detail, node=self._node.name)

    def _check_cancelled(self) -> None:
        if self._cancellation.requested:
            raise Cancelled

    @property
    def _host(self) -> str:
        host = self._node.address.host
        return f"[{host}]" if ":" in host else host


def _shown_by(connection: ssl.SSLSocket) -> ShownCertificate:
    # An anonymous cipher has none, and is never offered.
    return read_certificate(connection.getpeercert(binary_form=True) or b"")


def own_address(family: socket.AddressFamily, target: Any) -> str:
    """IP address of this machine from which a connection to an address would go; empty where there is no way there."""
    # Connecting a datagram socket sends nothing: the system only chooses the address it would send from.
    with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as sock:
        sock.connect(target)
        return str(sock.getsockname()[0])
    return ""
