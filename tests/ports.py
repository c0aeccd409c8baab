"""Ports for peers."""

from __future__ import annotations

import random
import socket

_PORTS = range(20_000, 32_000)
"""Below those that systems give to outgoing connections, one of which might else take a port before the peer does."""


def free_port() -> int:
    """Port of 127.0.0.1 that nobody listens on."""
    while True:
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", random.SystemRandom().choice(_PORTS)))
            except OSError:
                continue
            return int(probe.getsockname()[1])
