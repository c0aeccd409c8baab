"""A TCP connection to a node: every address of its name tried, stopped at once when asked, faults in words."""

from __future__ import annotations

import contextlib
import errno
import os
import queue
import selectors
import socket
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qrstation.errors import Cancelled, NodeNotReached
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import RemoteNode

_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN})
_IN_PROGRESS = frozenset({0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0)})


@dataclass(frozen=True, slots=True)
class _Endpoint:
    family: socket.AddressFamily
    address: Any
    """As the socket module wants it for the family."""


def connect(node: RemoteNode, cancellation: Cancellation) -> socket.socket:
    """Connect to the first of a node's addresses that answers, within its connect timeout.

    Raises
    ------
    NodeNotReached
        Name unknown, nothing listening, no answer in time, or no way there.
    Cancelled
        It was cancelled.
    """
    return _Connector(node, cancellation).connect()


class _Connector:
    def __init__(self, node: RemoteNode, cancellation: Cancellation) -> None:
        self._node = node
        self._cancellation = cancellation
        self._deadline = time.monotonic() + node.timeouts.connect
        self._bell, self._ringer = socket.socketpair()

    def connect(self) -> socket.socket:
        with self._bell, self._ringer, self._cancellation.calling(self._ring):
            faults: list[OSError] = []
            endpoints = self._resolve()
            for position, endpoint in enumerate(endpoints):
                share = (self._deadline - time.monotonic()) / (len(endpoints) - position)
                try:
                    return self._connect(endpoint, max(share, 0.0))
                except OSError as fault:
                    faults.append(fault)
            raise self._not_reached(faults)

    def _ring(self) -> None:
        with contextlib.suppress(OSError):
            self._ringer.send(b"\0")

    def _resolve(self) -> Sequence[_Endpoint]:
        """Look the name up on a thread of its own: the system's resolver can neither be stopped nor hurried."""
        answer: queue.SimpleQueue[Sequence[_Endpoint] | None] = queue.SimpleQueue()
        threading.Thread(target=lambda: answer.put(self._look_up()), name="resolver", daemon=True).start()
        with self._cancellation.calling(lambda: answer.put(None)):
            try:
                endpoints = answer.get(timeout=self._node.timeouts.connect)
            except queue.Empty:
                endpoints = None
        self._check_cancelled()
        if endpoints is None:
            raise self._fault(
                f"The name {self._host} could not be looked up in {self._node.timeouts.connect:g} s.",
                "Check the network, or give the node's IP address instead of its name.",
            )
        if not endpoints:
            raise self._fault(
                f"The host name {self._host} is unknown.", "Check its spelling, or give the node's IP address."
            )
        return endpoints

    def _look_up(self) -> Sequence[_Endpoint]:
        address = self._node.address
        try:
            found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return ()
        return tuple(dict.fromkeys(_Endpoint(family, where) for family, _, _, _, where in found))

    def _connect(self, endpoint: _Endpoint, seconds: float) -> socket.socket:
        sock = socket.socket(endpoint.family, socket.SOCK_STREAM)
        try:
            sock.setblocking(False)
            begun = sock.connect_ex(endpoint.address)
            if begun not in _IN_PROGRESS:
                raise OSError(begun, os.strerror(begun))
            self._wait_for(sock, seconds)
            if fault := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                raise OSError(fault, os.strerror(fault))
        except BaseException:
            sock.close()
            raise
        sock.setblocking(True)
        return sock

    def _wait_for(self, sock: socket.socket, seconds: float) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._bell, selectors.EVENT_READ)
            selector.register(sock, selectors.EVENT_WRITE)
            ready = {key.fileobj for key, _ in selector.select(seconds)}
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
                f"Nothing is listening at {where}.",
                "Check the port, and that the node's DICOM service is running.",
            )
        if any(isinstance(fault, TimeoutError) or fault.errno == errno.ETIMEDOUT for fault in faults):
            return self._fault(
                f"No answer from {where} in {self._node.timeouts.connect:g} s.",
                "Check the address, that the node is switched on, and that no firewall stands between.",
            )
        if _UNREACHABLE & set(codes):
            return self._fault(
                f"There is no way through the network to {where}.",
                "Check this computer's network connection (cable, VPN) and the address.",
            )
        detail = "; ".join(fault.strerror or str(fault) for fault in faults)
        detail = f"The system says: {detail}."
        return self._fault(f"{where} could not be reached.", "Check the address and the network.", detail)

    def _fault(self, title: str, advice: str, detail: str = "") -> NodeNotReached:
        return NodeNotReached(f"{self._node.name}: {title}", advice=advice, detail=detail, node=self._node.name)

    def _check_cancelled(self) -> None:
        if self._cancellation.requested:
            raise Cancelled

    @property
    def _host(self) -> str:
        host = self._node.address.host
        return f"[{host}]" if ":" in host else host
