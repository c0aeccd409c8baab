"""TLS handshakes on connections: none is without end, and why one came to nothing is said in words.

References
----------
PS3.15 Section B.12
"""

from __future__ import annotations

import selectors
import socket
import ssl
import time
from collections.abc import Callable

from qrstation.errors import NodeNotReached
from qrstation.model.nodes import RemoteNode
from qrstation.model.visits import SAID_NOTHING

HANDSHAKE_RECORD = 0x16
"""First byte of what a peer says that begins with TLS."""

_EXPIRED, _NOT_YET_VALID = 10, 9
_OTHER_NAMES = (62, 64)
_NO_TLS = frozenset(("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "UNKNOWN_PROTOCOL"))
_NOTHING_IN_COMMON = frozenset(
    ("UNSUPPORTED_PROTOCOL", "NO_SHARED_CIPHER", "NO_PROTOCOLS_AVAILABLE", "VERSION_TOO_LOW", "VERSION_TOO_HIGH")
)
_NO_CERTIFICATE = "PEER_DID_NOT_RETURN_A_CERTIFICATE"


class HandshakeFailed(Exception):
    """There is no TLS with a peer, for the reason told as a part of a sentence."""


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
            raise HandshakeFailed("it does not speak TLS")
        shake_hands(connection, wait)
    # A connection that was broken off meanwhile cannot be waited for: ValueError.
    except (OSError, ValueError) as fault:
        raise HandshakeFailed(_fault_of_peer(fault) if opening else SAID_NOTHING) from fault


def _fault_of_peer(fault: Exception) -> str:
    reason = getattr(fault, "reason", None) or ""
    if isinstance(fault, TimeoutError):
        return "it did not finish the TLS handshake in time"
    if isinstance(fault, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted here: {fault.verify_message}"
    if reason in _NOTHING_IN_COMMON:
        return "it speaks no version of TLS, or no cipher, that is safe"
    if reason == _NO_CERTIFICATE:
        return "it showed no certificate"
    if "ALERT" in reason:
        return "it ended the TLS handshake; it may not trust our certificate"
    if isinstance(fault, ssl.SSLEOFError | ConnectionError):
        return "it closed the connection in the TLS handshake"
    return "it sent what is no TLS"


def not_secured(node: RemoteNode, fault: Exception) -> NodeNotReached:
    """Say why there is no TLS with a node, by what the handshake raised."""
    where = f"{node.address.host}:{node.address.port}"
    reason = getattr(fault, "reason", None) or ""
    detail = ""
    if isinstance(fault, ssl.SSLCertVerificationError):
        title, advice = _untrusted(fault, where)
        detail = f"What checked it says: {fault.verify_message}."
    elif reason in _NO_TLS:
        title = f"{where} does not speak TLS."
        advice = "Take the TLS mark off the node, or give the port on which it speaks TLS (often 2762)."
    elif isinstance(fault, TimeoutError):
        title = f"{where} took the connection but did not answer in TLS in {node.timeouts.connect:g} s."
        advice = "Check that it speaks TLS on this port; the port for TLS is often 2762."
    elif reason in _NOTHING_IN_COMMON or "ALERT" in reason:
        title = f"{where} speaks TLS, and refused ours."
        advice = "Ask its administrator which versions of TLS it takes, and whether it wants a certificate of ours."
        detail = f"The reason in the terms of TLS: {reason.lower().replace('_', ' ')}."
    else:
        title = f"{where} ended the connection in the TLS handshake."
        advice = "Check that it speaks TLS on this port; it may also want a certificate of ours."
    return NodeNotReached(f"{node.name}: {title}", detail=detail, advice=advice, node=node.name)


def _untrusted(fault: ssl.SSLCertVerificationError, where: str) -> tuple[str, str]:
    """Title and advice."""
    if fault.verify_code == _EXPIRED:
        return f"The certificate of {where} has expired.", "Ask its administrator for a new one."
    if fault.verify_code == _NOT_YET_VALID:
        return f"The certificate of {where} is not valid yet.", "Check the clocks of this computer and of the node."
    if fault.verify_code in _OTHER_NAMES:
        return (
            f"The certificate of {where} is for another name.",
            "Reach the node by the name that is in its certificate, or ask its administrator for one with this name.",
        )
    return (
        f"The certificate of {where} is not trusted here.",
        "Ask its administrator for the certificate of the authority that issued it, and have it trusted.",
    )
