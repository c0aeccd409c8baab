"""A disk that is nearly full, or an index on a disk of its own: what is said of them holds, and ends in time."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from qrstation.errors import DiskFull
from qrstation.model.events import DiskChanged, Severity
from qrstation.store.archive import Archive
from tests.faults.test_disks import REFUSED, Station, needs_root, small_disk
from tests.unit.store.objects import an_instance, store

pytestmark = [needs_root, pytest.mark.skipif(sys.platform != "linux", reason="tmpfs is Linux's.")]


def test_small_objects_that_still_fit_are_not_the_end_of_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk, closing(Station(tmp_path / "home", disk / "archive")) as station:
        (disk / "ballast").write_bytes(bytes(1_500_000))
        for number in range(3):
            assert station.push(100 + number, size=3_000_000) == [REFUSED]
            assert station.push(number) == [0]
        assert station.troubles == ["Disk full."]
        assert len(station.said(Severity.ERROR)) == 1
        assert station.workstation.disk.look().refused == 3
        last = [event.state.refused for event in station.events if isinstance(event, DiskChanged)][-1]
        assert last == 3
        subprocess.run(["mount", "-o", "remount,size=20m", str(disk)], check=True)
        assert station.push(100, size=3_000_000) == [0]
        assert station.troubles == ["Disk full.", ""]


def test_the_disk_of_the_index_counts_as_much_as_that_of_the_files(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "8m") as disk, closing(Station(disk / "home", tmp_path / "archive")) as station:
        ballast = disk / "ballast"
        state = station.workstation.disk.look()
        assert state.title.endswith(" are left on the disk that the archive's index lies on.")
        with suppress(OSError), ballast.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        statuses = station.push(*range(1, 100))
        assert REFUSED in statuses
        assert station.workstation.disk.look().trouble == "Disk full."
        assert str(station.workstation.archive._database.path) in station.workstation.disk.state.detail
        ballast.unlink()
        assert station.push(1000) == [0]
        assert station.troubles[-1] == ""
        assert station.held(*range(1, 100)) == {number for number, status in enumerate(statuses, 1) if status == 0}


def test_a_disk_without_a_free_byte_is_told_as_full_and_harms_nothing(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        with closing(Archive(disk / "archive", disk / "index.sqlite")) as archive:
            store(archive, an_instance("1.2.3"))
        ballast = disk / "ballast"
        with suppress(OSError), ballast.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        with pytest.raises(DiskFull, match="is full: nothing already received was affected") as full:
            Archive(disk / "archive", disk / "index.sqlite")
        ballast.unlink()
        with closing(Archive(disk / "archive", disk / "index.sqlite")) as archive:
            assert archive.stats().instances == 1
            assert archive.repaired.index_kept_aside is None
    assert full.value.advice.startswith("Free some space")
