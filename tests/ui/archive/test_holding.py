from __future__ import annotations

from pathlib import Path

from qrstation.ui.archive.holding import Holding
from tests.ui.archive.entities import ARCHIVE, stored, study


def test_files_are_summed_up() -> None:
    instances = [stored(1, 1, 1), *(stored(1, 2, number) for number in range(1, 6))]
    holding = Holding.of([study(1).key], instances, ARCHIVE)
    assert len(holding.paths) == 6
    assert holding.bytes == 3_000_000
    assert holding.folder == Path("/archive/1.2.1")
    assert holding.place == str(Path("archive/1.2.1"))
    assert holding.sample == Path("/archive/1.2.1/1.2.1.2/1.2.1.2.3.dcm")


def test_nothing_held_has_no_folder() -> None:
    holding = Holding.of([study(1).key], [], ARCHIVE)
    assert (holding.paths, holding.folder, holding.sample) == ((), None, None)
