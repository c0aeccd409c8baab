"""An archive to put things in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qrstation.store.archive import Archive


@pytest.fixture
def open_archive(tmp_path: Path) -> Iterator[Callable[[], Archive]]:
    """Open the test's archive, as often as it wants; all are closed after it."""
    opened: list[Archive] = []

    def open_() -> Archive:
        archive = Archive(tmp_path / "archive", tmp_path / "index.sqlite")
        opened.append(archive)
        return archive

    yield open_
    for archive in opened:
        archive.close()


@pytest.fixture
def archive(open_archive: Callable[[], Archive]) -> Archive:
    """An archive that is empty."""
    return open_archive()
