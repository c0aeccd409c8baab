"""An index whose bytes were changed: nothing of the archive is lost by it, and nobody is kept out."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from qrstation.model.archive import ArchiveProblemKind
from qrstation.model.instances import Arrival, Origin
from qrstation.store.archive import Archive
from qrstation.store.database import DatabaseDamaged
from tests.by_uid import uids_held, uids_on_disk
from tests.unit.store.objects import an_instance, files, find, store
from tests.unit.store.test_reconcile import ABANDONED_GROUP, dump, fill, run

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


def spoil(archive: Archive, index: Path) -> None:
    """Damage the index of an archive that is in use, and have that noticed."""
    with closing(sqlite3.connect(index)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with index.open("r+b") as file:
        file.write(bytes(200))
    with pytest.raises(DatabaseDamaged):
        archive.conflicts()


def test_another_program_goes_on_with_the_index_that_was_made_anew(open_archive: Open, tmp_path: Path) -> None:
    one, other = open_archive(), open_archive()
    fill(one)
    spoil(one, tmp_path / "index.sqlite")
    assert store(one, an_instance("1.2.3.20")).arrival is Arrival.STORED
    assert store(other, an_instance("1.2.3.21")).arrival is Arrival.STORED
    (kept,) = (path for path in tmp_path.glob("index.sqlite.damaged-*") if path.name[-4:] not in ("-wal", "-shm"))
    assert kept.read_bytes().startswith(bytes(200))
    wanted = {"1.2.3.1", "1.2.3.20", "1.2.3.21"}
    assert uids_held(one, wanted) == uids_held(other, wanted) == wanted
    one.close()
    other.close()
    again = open_archive()
    assert (again.repaired.indexed, again.repaired.index_kept_aside) == (0, None)
    assert uids_held(again, wanted) == wanted


def test_it_is_not_made_anew_while_something_is_fetched(open_archive: Open, tmp_path: Path) -> None:
    archive = open_archive()
    fill(archive)

    def fetch() -> None:
        with archive.grouped():
            store(archive, an_instance("1.2.3.20"), origin=Origin.GET)
            spoil(archive, tmp_path / "index.sqlite")
            store(archive, an_instance("1.2.3.21"), origin=Origin.GET)

    with pytest.raises(DatabaseDamaged):
        fetch()
    assert len(find(archive)) == 3
    assert uids_held(archive, ["1.2.3.1", "1.2.3.20"]) == {"1.2.3.1", "1.2.3.20"}
    assert archive.verify().problems == ()


@pytest.mark.parametrize("legible", [True, False])
def test_a_group_that_was_broken_off_is_checked_though_the_index_was_damaged_with_it(
    open_archive: Open, tmp_path: Path, legible: bool
) -> None:
    archive = open_archive()
    store(archive, an_instance("1.2.3.1"))
    os.utime(archive.directory / "1.2" / "1.2.3" / "1.2.3.1.dcm", (0, 0))
    archive.close()
    run(ABANDONED_GROUP.replace('store(archive, an_instance("1.2.3.1"))', ""), tmp_path)
    torn = tmp_path / "archive" / "1.2" / "1.2.3" / "1.2.3.2.dcm"
    torn.write_bytes(torn.read_bytes()[:-10] + bytes(10))
    if legible:
        with closing(sqlite3.connect(tmp_path / "index.sqlite")) as connection:
            connection.execute("DROP TABLE state")
    else:
        for path in tmp_path.glob("index.sqlite*"):
            path.write_bytes(b"no database" * 1000)
    archive = open_archive()
    assert archive.repaired.index_kept_aside is not None
    vouched_for = {"1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.3.6"} if legible else set()
    assert uids_on_disk(archive, (f"1.2.3.{number}" for number in range(1, 8))) == {"1.2.3.1", *vouched_for}
    assert archive.repaired.set_aside == 5 - len(vouched_for)
    assert archive.verify().problems == ()


def test_an_index_that_was_deleted_after_it_was_found_damaged_keeps_nobody_out(
    open_archive: Open, tmp_path: Path
) -> None:
    archive = open_archive()
    fill(archive)
    before = dump(archive)
    spoil(archive, tmp_path / "index.sqlite")
    archive.close()
    for path in tmp_path.glob("index.sqlite*"):
        if path.name != "index.sqlite.damaged":
            path.unlink()
    assert dump(open_archive()) == before


def test_what_changed_before_the_index_was_damaged_is_told(open_archive: Open, tmp_path: Path) -> None:
    archive = open_archive()
    store(archive, an_instance("1.2.3.1"))
    archive.close()
    changed = tmp_path / "archive" / "1.2" / "1.2.3" / "1.2.3.1.dcm"
    changed.write_bytes(changed.read_bytes()[:-1] + b"!")
    with closing(sqlite3.connect(tmp_path / "index.sqlite")) as connection:
        connection.execute("DROP TABLE state")
    (problem,) = open_archive().repaired.problems
    assert (problem.kind, problem.path) == (ArchiveProblemKind.CHANGED, changed)
