"""What a kill left is looked at by the clock of the archive's disk, and though a clock was wrong for a while."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from qrstation.store.archive import Archive
from qrstation.store.files import PartFile
from tests.by_uid import uids_on_disk
from tests.unit.store.objects import an_instance, files, store

Open = Callable[[], Archive]

MINUTE, HOUR = 60, 3600
BROKEN_OFF = """
import os, sys
from pathlib import Path
from qrstation.model.instances import Origin
from qrstation.store import recording
from qrstation.store.archive import Archive
from tests.unit.store.objects import an_instance, store
from tests.unit.store.test_clocks import clocks

archive, index, computer, disk = sys.argv[1:]
with clocks(computer=int(computer), disk=int(disk)):
    archive = Archive(Path(archive), Path(index))
with archive.grouped():
    store(archive, an_instance("1.2.3.1"), origin=Origin.GET)
    recording.add = lambda *_: os._exit(9)
    store(archive, an_instance("1.2.3.3", ImageComments="x" * 5000), origin=Origin.GET)
"""
TORN = "1.2.3.3.dcm"


@contextmanager
def clocks(*, computer: int = 0, disk: int = 0) -> Iterator[None]:
    """Have the clocks of the computer, and of the disk for what is received, ahead of the true time, in s."""
    begin = PartFile.__init__

    def dated(part: PartFile, path: Path, head: bytes, root: Path) -> None:
        begin(part, path, head, root)
        shift(path, disk)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "time_ns", lambda: int((time.time() + computer) * 1e9))
        patch.setattr(PartFile, "__init__", dated)
        yield


def shift(path: Path, seconds: int) -> None:
    moment = path.stat().st_mtime + seconds
    os.utime(path, (moment, moment))


def break_off(tmp_path: Path, *, computer: int = 0, disk: int = 0) -> list[Path]:
    """Kill a retrieval between a file's name and its entry, and leave of the file what a power cut leaves.

    The clocks are so much ahead when the program starts, and right from then on. What tells when it was: the file, its
    folder and the mark of the group.
    """
    ended = subprocess.run(
        [sys.executable, "-c", BROKEN_OFF, tmp_path / "archive", tmp_path / "index.sqlite", str(computer), str(disk)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        check=False,
        timeout=60,
    )
    assert ended.returncode == 9
    torn = tmp_path / "archive" / "1.2" / "1.2.3" / TORN
    with torn.open("r+b") as stream:
        stream.seek(-3000, os.SEEK_END)
        stream.write(bytes(3000))
    (mark,) = (tmp_path / "archive" / ".incoming").glob("*/group")
    return [torn, torn.parent, mark]


def was_put_aside(archive: Archive) -> bool:
    aside = [file.path.name for file in archive.quarantine.files()]
    return aside == [TORN] and TORN not in [path.name for path in files(archive.directory)]


@pytest.mark.parametrize("ahead", [-2 * HOUR, 0, 2 * HOUR])
def test_the_computers_clock_was_wrong_at_the_start(open_archive: Open, tmp_path: Path, ahead: int) -> None:
    break_off(tmp_path, computer=ahead)
    archive = open_archive()
    assert was_put_aside(archive)
    assert uids_on_disk(archive, ["1.2.3.1", "1.2.3.3"]) == {"1.2.3.1"}
    assert list((archive.directory / ".incoming").glob("*/group")) == []


@pytest.mark.parametrize("ahead", [-MINUTE, MINUTE])
def test_a_network_drive_has_another_clock(open_archive: Open, tmp_path: Path, ahead: int) -> None:
    for path in break_off(tmp_path, disk=ahead):
        shift(path, ahead)
    with clocks(disk=ahead):
        assert was_put_aside(open_archive())


@pytest.mark.parametrize("later", [0, 3 * HOUR])
def test_the_disks_clock_was_ahead_at_the_start(open_archive: Open, tmp_path: Path, later: int) -> None:
    break_off(tmp_path, disk=2 * HOUR)
    with clocks(disk=later):
        assert was_put_aside(open_archive())


def test_the_disks_clock_was_set_back_while_something_was_fetched(open_archive: Open, tmp_path: Path) -> None:
    *_, mark = break_off(tmp_path, disk=2 * HOUR)
    shift(mark, 2 * HOUR)
    assert was_put_aside(open_archive())


def test_what_changed_after_a_start_that_was_ahead_is_seen(open_archive: Open) -> None:
    archive = open_archive()
    stored = store(archive, an_instance())
    archive.close()
    with clocks(disk=2 * HOUR):
        open_archive().close()
    stored.instance.path.unlink()
    assert open_archive().repaired.lost == 1


def test_an_index_made_anew_takes_nothing_that_a_kill_left_for_whole(archive: Archive, tmp_path: Path) -> None:
    break_off(tmp_path)
    result = archive.rebuild()
    assert (result.indexed, result.set_aside) == (1, 1)
    assert was_put_aside(archive)
    assert uids_on_disk(archive, ["1.2.3.1", "1.2.3.3"]) == {"1.2.3.1"}
