"""TLS handshakes on connections: none is without end, and why one came to nothing is said in words.

References
----------
PS3.15 Section B.12
"""

from __future__ import annotations

import contextlib
import errno
import os
import selectors
import socket
import ssl
import time
from collections.abc import Callable
from typing import Any

from qrstation.model.visits import SAID_NOTHING
from qrstation.words import say

HANDSHAKE_RECORD = 0x16
"""First byte of what a peer says that begins with TLS."""

NOTHING_IN_COMMON = frozenset(
    ("UNSUPPORTED_PROTOCOL", "NO_SHARED_CIPHER", "NO_PROTOCOLS_AVAILABLE", "VERSION_TOO_LOW", "VERSION_TOO_HIGH")
)
_LINGER = 0.5
_PIECE = 4096
_NO_CERTIFICATE = "PEER_DID_NOT_RETURN_A_CERTIFICATE"


class HandshakeFailed(Exception):
    """There is no TLS with a peer, for the reason told as a part of a sentence."""


class SecureSocket(ssl.SSLSocket):
    """A connection under TLS that closes itself when it finds that it has no peer: Python loses track of it then."""

    def getpeername(self) -> Any:
        """Where the peer is.

        Raises
        ------
        ConnectionResetError
            It is gone.
        """
        try:
            return super().getpeername()
        except OSError as reason:
            self.close()
            raise ConnectionResetError(errno.ECONNRESET, os.strerror(errno.ECONNRESET)) from reason


def looking_only() -> ssl.SSLContext:
    """Context for a look at a peer's certificate, which is not checked: nothing may be sent on such a connection."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def shake_hands(connection: ssl.SSLSocket, wait: Callable[[int], None]) -> None:
    """Make the handshake on a connection that does not block.

    Parameters
    ----------
    wait
        Waits for events of `selectors` on the connection, or raises.

    Raises
    ------
    OSError
        It failed.
    """
    while True:
        try:
            connection.do_handshake()
        except ssl.SSLWantReadError:
            wait(selectors.EVENT_READ)
        except ssl.SSLWantWriteError:
            wait(selectors.EVENT_WRITE)
        else:
            return


def receive_handshake(connection: ssl.SSLSocket, deadline: float) -> None:
    """Make the handshake with a peer that connected to us.

    Parameters
    ----------
    deadline
        On the clock of `time.monotonic`.

    Raises
    ------
    HandshakeFailed
        There is no TLS with it.
    """

    def wait(events: int) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(connection, events)
            if not selector.select(max(deadline - time.monotonic(), 0.0)):
                raise TimeoutError

    opening = b""
    try:
        connection.setblocking(False)
        wait(selectors.EVENT_READ)
        opening = socket.socket.recv(connection, 1, socket.MSG_PEEK)
        if opening and opening[0] != HANDSHAKE_RECORD:
            raise HandshakeFailed(say("it does not speak TLS"))
        try:
            shake_hands(connection, wait)
        except ssl.SSLError:
            _let_it_read(connection, deadline)
            raise
    # A connection that was broken off meanwhile cannot be waited for: ValueError.
    except (OSError, ValueError) as fault:
        raise HandshakeFailed(_fault_of_peer(fault) if opening else SAID_NOTHING) from fault


def _let_it_read(connection: ssl.SSLSocket, deadline: float) -> None:
    """Close last: what a peer had sent already would make the system cut off the alert that tells it why."""
    deadline = min(deadline, time.monotonic() + _LINGER)
    with contextlib.suppress(OSError, ValueError), selectors.DefaultSelector() as selector:
        socket.socket.shutdown(connection, socket.SHUT_WR)
        selector.register(connection, selectors.EVENT_READ)
        while selector.select(max(deadline - time.monotonic(), 0.0)) and socket.socket.recv(connection, _PIECE):
            pass


def _fault_of_peer(fault: Exception) -> str:
    reason = getattr(fault, "reason", None) or ""
    if isinstance(fault, TimeoutError):
        return say("it did not finish setting up TLS in time")
    if isinstance(fault, ssl.SSLCertVerificationError):
        return say("its certificate is not trusted here: {reason}", reason=fault.verify_message)
    if reason in NOTHING_IN_COMMON:
        return say("it speaks no version of TLS, or no cipher, that is safe")
    if reason == _NO_CERTIFICATE:
        return say("it showed no certificate")
    if "ALERT" in reason:
        return say("it broke TLS off; it may not trust our certificate")
    if isinstance(fault, ssl.SSLEOFError | ConnectionError):
        return say("it closed the connection while TLS was being set up")
    return say("it sent what is no TLS")
