"""What tests of dose retrievals share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.unit.services.dose.handing_place import HandingPlace


@pytest.fixture
def handing_place(tmp_path: Path) -> Iterator[HandingPlace]:
    """A home from which objects are handed on."""
    with ExitStack() as stack:
        yield HandingPlace(tmp_path, stack)
