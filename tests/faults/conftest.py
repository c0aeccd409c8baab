"""Whatever a peer does, no thread of an association outlives it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from pynetdicom.association import Association
from pynetdicom.dul import DULServiceProvider

_PATIENCE = 3.0


@pytest.fixture(autouse=True)
def _no_association_left() -> Iterator[None]:
    yield
    deadline = time.monotonic() + _PATIENCE
    threads = [thread for thread in threading.enumerate() if isinstance(thread, (Association, DULServiceProvider))]
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    left = [thread.name for thread in threads if thread.is_alive()]
    assert not left, f"Associations were left behind: {', '.join(left)}"
