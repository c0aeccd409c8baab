"""Whatever a peer does, no thread of an association outlives it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pynetdicom.association import Association
from pynetdicom.dul import DULServiceProvider

from tests.faults.listening import Server, Stronghold
from tests.promptness import SOON


@pytest.fixture(autouse=True)
def _no_association_left() -> Iterator[None]:
    yield
    deadline = time.monotonic() + SOON
    threads = [thread for thread in threading.enumerate() if isinstance(thread, (Association, DULServiceProvider))]
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    left = [thread.name for thread in threads if thread.is_alive()]
    assert not left, f"Associations were left behind: {', '.join(left)}"


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Starts servers; stops them after the test, and sees that nothing of them is left."""
    before = set(threading.enumerate())
    servers: list[Server] = []

    def serve_one(*options: Any, **more: Any) -> Server:
        servers.append(Server(*options, **more))
        return servers[-1]

    yield serve_one
    for server in servers:
        began = time.monotonic()
        server.listener.stop()
        assert time.monotonic() - began < SOON
    assert set(threading.enumerate()) <= before


@pytest.fixture
def server(serve: Callable[..., Server]) -> Server:
    """A listener with little room."""
    return serve()


@pytest.fixture
def stronghold(tmp_path: Path) -> Iterator[Stronghold]:
    """A listener with little room and an archive on disk."""
    server = Stronghold(tmp_path / "home")
    yield server
    server.close()
