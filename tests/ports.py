"""Ports for peers."""

from __future__ import annotations

import os
import random
import socket
from collections import deque

_PORTS = range(20_000, 32_000)
"""Below those that systems give to outgoing connections, one of which might else take a port before the peer does."""
_given: deque[int] = deque(maxlen=2_000)
"""Whoever got one of these may listen on it only later."""


def free_port() -> int:
    """Port of 127.0.0.1 that nobody listens on, and that nobody else in these tests was given."""
    while True:
        port = random.SystemRandom().choice(_ports_of_this_worker())
        if port in _given:
            continue
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        _given.append(port)
        return port


def _ports_of_this_worker() -> range:
    """A share of its own for each worker of pytest-xdist; one that stands in for another has that one's."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    number = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % workers
    share = len(_PORTS) // workers
    return _PORTS[number * share : (number + 1) * share]
