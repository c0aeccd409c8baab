"""What tests of the queue share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.unit.services.queue_place import Place


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """A home that nobody has used yet."""
    with ExitStack() as stack:
        yield Place(tmp_path, stack)
