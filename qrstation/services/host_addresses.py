"""The addresses of hosts that nodes are named by, looked up without waiting long for a name server."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterable

from qrstation.model.access import IpAddress, ip_address

_LONGEST_WAIT = 1.0
"""Seconds that a caller is kept waiting: those who call do not wait long either."""

_Addresses = frozenset[IpAddress]


class HostAddresses:
    """Addresses by the name of a host; those known last where its name server does not answer, or not soon."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[str, _Addresses] = {}
        self._asking: dict[str, threading.Event] = {}

    def of(self, hosts: Iterable[str]) -> dict[str, _Addresses]:
        """Look hosts up, for a second at most in all; what comes later is known the next time.

        Returns
        -------
        dict[str, frozenset[IpAddress]]
            For each host; none where nobody has ever told its addresses.
        """
        written = {host: _written(host) for host in hosts}
        asked = [self._ask(host) for host, addresses in written.items() if not addresses]
        until = time.monotonic() + _LONGEST_WAIT
        for ended in asked:
            ended.wait(max(0.0, until - time.monotonic()))
        with self._lock:
            return {host: found or self._known.get(host, frozenset()) for host, found in written.items()}

    def _ask(self, host: str) -> threading.Event:
        """Have a host looked up, once at a time; what is returned is set when that has ended."""
        with self._lock:
            if (ended := self._asking.get(host)) is None:
                ended = threading.Event()
                threading.Thread(target=self._look_up, args=(host, ended), name="name server", daemon=True).start()
                self._asking[host] = ended
            return ended

    def _look_up(self, host: str, ended: threading.Event) -> None:
        found = _looked_up(host)
        with self._lock:
            if found:
                self._known[host] = found
            del self._asking[host]
        ended.set()


def _written(host: str) -> _Addresses:
    try:
        return frozenset({ip_address(host)})
    except ValueError:
        return frozenset()


def _looked_up(host: str) -> _Addresses:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return frozenset()
    return frozenset(ip_address(str(address[0])) for _, _, _, _, address in found)
