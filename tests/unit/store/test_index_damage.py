"""An index whose bytes were changed: nothing of the archive is lost by it, and nobody is kept out."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from qrstation.store.archive import Archive
from qrstation.store.database import DatabaseDamaged
from tests.unit.store.objects import an_instance, files, find, store
from tests.unit.store.test_reconcile import dump, fill

Open = Callable[[], Archive]

FLIPS = 24
_VERSION = range(60, 64)
"""Bytes that hold the version: an index that claims to be a newer program's is not touched."""


def flipped(content: bytes, chance: random.Random) -> bytes:
    """Flip bits in places that hold something."""
    changed = bytearray(content)
    used = [place for place, byte in enumerate(content) if byte and place not in _VERSION]
    for place in chance.sample(used, chance.choice((1, 4, 50))):
        changed[place] ^= 1 << chance.randrange(8)
    return bytes(changed)


def test_flipped_bits_keep_nobody_out_and_touch_no_image(open_archive: Open, tmp_path: Path) -> None:
    archive = open_archive()
    fill(archive)
    archive.rebuild()
    before = dump(archive)
    images = {path: path.read_bytes() for path in files(archive.directory)}
    archive.close()
    index = tmp_path / "index.sqlite"
    sound = index.read_bytes()
    kept_aside = 0
    for seed in range(FLIPS):
        index.write_bytes(flipped(sound, random.Random(seed)))
        archive = open_archive()
        try:
            assert find(archive), seed
            # SQLite cannot see a changed value: what was made again from the files is right whatever it was.
            archive.rebuild()
        except DatabaseDamaged:
            archive.close()
            archive = open_archive()
            assert archive.repaired.index_kept_aside is not None, seed
        kept_aside += archive.repaired.index_kept_aside is not None
        assert dump(archive) == before, seed
        assert {path: path.read_bytes() for path in files(archive.directory)} == images, seed
        archive.close()
    assert kept_aside > FLIPS // 2


@pytest.mark.parametrize(
    ("said", "instead"),
    [(b"conflicts = conflicts + 1", b"conflicts = gonflicts + 1"), (b"CREATE INDEX", b"CRE\xe9TE INDEX")],
    ids=["another table", "no text"],
)
def test_tables_that_are_not_those_that_were_made(
    open_archive: Open, tmp_path: Path, said: bytes, instead: bytes
) -> None:
    archive = open_archive()
    fill(archive)
    before = dump(archive)
    archive.close()
    index = tmp_path / "index.sqlite"
    content = index.read_bytes()
    assert said in content
    index.write_bytes(content.replace(said, instead, 1))
    archive = open_archive()
    assert archive.repaired.index_kept_aside is not None
    assert dump(archive) == before
    store(archive, an_instance("1.2.3.9"))
