"""The archive's disk is full, must not be written to, is gone or slow: refused as it should be, said once, and over.

References
----------
PS3.4 Table B.2-1: A700, Refused: Out of Resources
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset

from qrstation import settings as settings_file
from qrstation.errors import ArchiveFault
from qrstation.model.disk import LOW_SPACE
from qrstation.model.events import DiskChanged, Event, JobState, LogEntry, Severity
from qrstation.model.information_model import Level
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import Paths
from qrstation.services import disk_watch
from qrstation.services.workstation import Workstation
from qrstation.settings import Settings
from tests.by_uid import uids_on_disk
from tests.conftest import absent
from tests.faults import raw_peer as raw
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.store.objects import an_instance, encoded

REFUSED = 0xA700
NOBODY = 65534
ROOT = os.name == "posix" and os.geteuid() == 0
needs_root = pytest.mark.skipif(not ROOT, reason="Only the superuser may mount a disk, or become nobody.")


class Station:
    """A workstation that listens, and what it said."""

    def __init__(self, home: Path, archive: Path | None = None) -> None:
        paths = Paths.under(home)
        paths.make()
        settings_file.save(paths.settings_file, Settings(archive_folder=archive))
        self.workstation = Workstation(paths, host="127.0.0.1", port=0)
        self.events: list[Event] = []
        self.workstation.subscribe(self.events.append)
        self.address = self.workstation.start_listening().address
        self.folder = self.workstation.archive_folder

    def close(self) -> None:
        self.workstation.close()

    def push(self, *numbers: int, size: int = 1000) -> list[int]:
        """Push instances over one association; the statuses."""
        statuses = []
        with raw.connected(self.address) as connection:
            raw.establish(connection, raw.CT_IMAGE_STORAGE)
            for number in numbers:
                content = encoded(an_instance(f"1.2.3.{number}", BitsAllocated=8, PixelData=bytes(size)))
                connection.sendall(raw.data_value(1, 3, raw.store_command(f"1.2.3.{number}")))
                for start in range(0, len(content), 16_000):
                    piece = content[start : start + 16_000]
                    connection.sendall(raw.data_value(1, 2 if start + 16_000 >= len(content) else 0, piece))
                statuses.append(raw.status_of(raw.receive(connection)[1]))
            connection.sendall(raw.pdu(raw.RELEASE_REQUEST, bytes(4)))
            assert raw.receive(connection)[0] == raw.RELEASED
        return statuses

    def held(self, *numbers: int) -> set[int]:
        on_disk = uids_on_disk(self.workstation.archive, (f"1.2.3.{number}" for number in numbers))
        return {number for number in numbers if f"1.2.3.{number}" in on_disk}

    def said(self, severity: Severity) -> list[str]:
        return [event.text for event in self.events if isinstance(event, LogEntry) and event.severity is severity]

    @property
    def troubles(self) -> list[str]:
        """What the disk was said to lack, once each, in order."""
        states = [event.state.trouble for event in self.events if isinstance(event, DiskChanged)]
        return [one for one, before in zip(states, ["", *states], strict=False) if one != before]

    @property
    def parts(self) -> list[Path]:
        return list(self.folder.rglob("*.part"))


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with closing(Station(tmp_path / "home")) as one:
        yield one


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """Mount a file system in memory that holds so much."""
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=False, capture_output=True
    )
    if mounted.returncode:
        absent(f"The right to mount a disk ({mounted.stderr.decode().strip()})")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def as_nobody(folder: Path) -> Iterator[None]:
    """Be a user without rights, to whom a folder belongs."""
    for path in (folder, *folder.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def common_folder() -> Iterator[Path]:
    """A folder that others can reach."""
    folder = Path(tempfile.mkdtemp(prefix="qrstation-"))
    yield folder
    shutil.rmtree(folder)


@needs_root
@pytest.mark.skipif(sys.platform != "linux", reason="tmpfs is Linux's.")
def test_a_disk_that_runs_full_refuses_says_so_once_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    """faults.md, row 48, on a real file system of 3 MB."""
    with small_disk(tmp_path / "disk", "3m") as disk, closing(Station(tmp_path / "home", disk / "archive")) as station:
        ballast = disk / "ballast"
        ballast.write_bytes(bytes(1_500_000))
        statuses = station.push(*range(1, 9), size=400_000)
        kept = {number for number, status in enumerate(statuses, 1) if status == 0}
        assert 0 < len(kept) < 8
        assert {status for status in statuses if status} == {REFUSED}
        assert station.held(*range(1, 9)) == kept
        assert station.parts == []
        assert station.troubles == ["Disk full."]
        [error] = station.said(Severity.ERROR)
        assert "Free some space" in error
        refused = 8 - len(kept)
        assert station.workstation.disk.state.title == (
            f"Disk full: {refused} objects refused, nothing already received was affected."
        )
        ballast.unlink()
        missing = sorted(set(range(1, 9)) - kept)[:2]
        assert station.push(*missing, size=400_000) == [0, 0]
        assert station.troubles == ["Disk full.", ""]
        assert f"The archive takes objects again: {refused} objects had been refused" in station.said(Severity.INFO)[-1]
        assert station.workstation.archive.verify().problems == ()


@pytest.mark.parametrize("call", ["link", "fsync"])
def test_a_full_disk_is_told_once_however_many_objects_it_concerns(
    station: Station, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, call: str
) -> None:
    assert station.push(1) == [0]

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch, caplog.at_level("INFO", "qrstation"):
        patch.setattr(os, call, full)
        assert station.push(*range(2, 32)) == [REFUSED] * 30
        about = [record for record in caplog.records if "full" in record.getMessage()]
    assert len(about) <= 2  # one of the disk, one of the association that heard of it
    assert len(station.said(Severity.ERROR)) == 1
    assert station.workstation.disk.state.refused == 30
    assert station.held(*range(1, 32)) == {1}
    assert station.parts == []
    # Nobody sends anything: it is seen all the same that there is room again.
    state = station.workstation.disk.look()
    assert (state.trouble, state.refused) == ("", 0)
    assert station.push(2) == [0]
    assert station.troubles == ["Disk full.", ""]


def test_looking_does_not_take_a_full_disk_for_one_with_room(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert station.push(1) == [REFUSED]
    assert station.workstation.disk.look().trouble == "Disk full."
    assert station.workstation.disk.state.refused == 1
    assert station.parts == []


@needs_root
def test_a_folder_that_must_not_be_written_to_refuses_until_it_may_be(
    common_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """faults.md, row 50, as a user without rights: the superuser may write everywhere."""
    with as_nobody(common_folder), closing(Station(common_folder / "home")) as station:
        assert station.push(1) == [0]
        incoming = next((station.folder / ".incoming").glob("*/"))
        for folder in (incoming, station.folder):
            folder.chmod(0o500)
        state = station.workstation.disk.look()
        assert "writing is not allowed there" in state.trouble
        assert "permissions" in state.advice
        assert station.push(2, 3) == [REFUSED, REFUSED]
        assert len(station.said(Severity.ERROR)) == 1
        for folder in (station.folder, incoming):
            folder.chmod(0o700)
        assert station.push(2, 3) == [0, 0]
        assert station.held(1, 2, 3) == {1, 2, 3}
        monkeypatch.setattr(disk_watch, "_QUIET", 0)
        assert station.workstation.disk.look().trouble == ""


@needs_root
def test_a_program_that_cannot_write_to_its_archive_does_not_start(common_folder: Path) -> None:
    home = common_folder / "home"
    with as_nobody(common_folder):
        Station(home).close()
        archive = Paths.under(home).archive
        (archive / ".incoming").chmod(0o500)
        with pytest.raises(ArchiveFault, match="writing is not allowed there"):
            Station(home)
        (archive / ".incoming").chmod(0o700)
        Station(home).close()


def test_a_folder_that_is_gone_is_not_made_anew_and_is_found_when_it_is_back(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert station.push(1) == [0]
    away = station.folder.with_name("away")
    station.folder.rename(away)
    assert "its folder is gone" in station.workstation.disk.look().trouble
    assert station.push(2, 3) == [REFUSED, REFUSED]
    assert not station.folder.exists()
    assert len(station.said(Severity.ERROR)) == 1
    away.rename(station.folder)
    assert station.push(2, 3) == [0, 0]
    assert station.held(1, 2, 3) == {1, 2, 3}
    monkeypatch.setattr(disk_watch, "_QUIET", 0)
    assert station.workstation.disk.look().trouble == ""


def test_a_folder_that_goes_while_an_object_arrives_is_not_made_anew(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its mount point, filled with a folder, would hide the disk that is connected again."""
    away = station.folder.with_name("away")
    link: Callable[..., None] = os.link

    def unplugged(*names: Any) -> None:
        if station.folder.exists():
            station.folder.rename(away)
        link(*names)

    with monkeypatch.context() as patch:
        patch.setattr(os, "link", unplugged)
        assert station.push(1) == [REFUSED]
    assert not station.folder.exists()
    away.rename(station.folder)
    assert station.push(1) == [0]
    assert station.held(1) == {1}


@needs_root
@pytest.mark.skipif(sys.platform != "linux", reason="tmpfs is Linux's.")
def test_a_disk_that_is_unmounted_leaves_its_mount_point_empty(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with small_disk(tmp_path / "disk", "4m") as disk, closing(Station(home, disk / "archive")) as station:
        assert station.push(1) == [0]
        subprocess.run(["umount", "--lazy", str(disk)], check=True)
        try:
            assert station.push(2) == [REFUSED]
            assert list(disk.iterdir()) == []
            with pytest.raises(ArchiveFault, match="is gone"):
                Station(home, disk / "archive")
        finally:
            subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(disk)], check=True)


@needs_root
@pytest.mark.skipif(sys.platform != "linux", reason="tmpfs is Linux's.")
@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_a_transfer_that_fills_the_disk_says_so_and_a_retry_fetches_what_is_missing(
    tmp_path: Path, method: RetrieveMethod
) -> None:
    there = [an_object(number=number, PixelData=bytes(400_000)) for number in range(1, 9)]
    key = MatchKey(level=Level.STUDY, study_instance_uid=there[0].StudyInstanceUID)
    with small_disk(tmp_path / "disk", "3m") as disk, closing(Station(tmp_path / "home", disk / "archive")) as station:
        (disk / "ballast").write_bytes(bytes(1_500_000))
        jobs = station.workstation.jobs
        here = {"QRSTATION": ("127.0.0.1", station.address.port)}
        with serving(Pacs(objects=there, destinations=here)) as node:
            station.workstation.nodes.add(node)
            job = jobs.submit(RetrieveRequest(node=node.name, keys=(key,), method=method))
            jobs.run(job.id)
            stopped = jobs.get(job.id)
            assert stopped.state is JobState.PARTIAL
            assert stopped.result is not None
            assert "could not be kept. The disk of the archive is full" in stopped.result.explanation
            kept = 8 - len(stopped.result.missing)
            assert 0 < kept < 8
            subprocess.run(["mount", "-o", "remount,size=20m", str(disk)], check=True)
            jobs.retry(job.id)
            jobs.run(job.id)
            whole = jobs.get(job.id)
        assert whole.state is JobState.COMPLETE
        assert (whole.already_held, whole.received) == (kept, 8 - kept)
        assert station.parts == []
        assert station.workstation.archive.verify().problems == ()


class Unplugging:
    """Carries out the sub-operations of a PACS, after it has moved a folder away."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.away = folder.with_name("away")

    def store(self, assoc: Any, send: Callable[..., Dataset], ds: Dataset, **options: Any) -> Dataset:
        if not self.away.exists():
            self._folder.rename(self.away)
        return send(ds, **options)

    def answer(self, response: Any) -> bool:
        return True


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_a_transfer_whose_objects_cannot_even_be_begun_says_why(station: Station, method: RetrieveMethod) -> None:
    there = [an_object(number=number) for number in range(1, 4)]
    key = MatchKey(level=Level.STUDY, study_instance_uid=there[0].StudyInstanceUID)
    courier = Unplugging(station.folder / ".incoming")
    jobs = station.workstation.jobs
    here = {"QRSTATION": ("127.0.0.1", station.address.port)}
    with serving(Pacs(objects=there, destinations=here, courier=courier)) as node:
        station.workstation.nodes.add(node)
        job = jobs.submit(RetrieveRequest(node=node.name, keys=(key,), method=method))
        jobs.run(job.id)
        failed = jobs.get(job.id).result
    courier.away.rename(station.folder / ".incoming")
    assert failed is not None
    assert len(failed.missing) == 3
    assert "3 objects came and could not be kept. The archive could not store an instance" in failed.explanation


def test_a_slow_disk_delays_whoever_sends_and_nobody_else(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    goes_on, reached = threading.Event(), threading.Event()
    fsync = os.fsync

    def slow(descriptor: int) -> None:
        reached.set()
        assert goes_on.wait(30)
        fsync(descriptor)

    statuses: list[int] = []
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", slow)
        sender = threading.Thread(target=lambda: statuses.extend(station.push(1)))
        sender.start()
        assert reached.wait(30)
        assert raw.is_answered(station.address)
        assert statuses == []
        goes_on.set()
        sender.join(10)
    assert statuses == [0]
    assert station.held(1) == {1}


def test_little_room_is_told_once_before_it_is_too_late(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    free = 10 * LOW_SPACE
    monkeypatch.setattr(station.workstation.archive, "free_bytes", lambda: free)
    assert not station.workstation.disk.look().low
    free = LOW_SPACE - 1
    for _ in range(3):
        assert station.workstation.disk.look().low
    [warning] = station.said(Severity.WARNING)
    assert warning.startswith("Only 2.0 GB are left on the disk of the archive.")
    free = 10 * LOW_SPACE
    station.workstation.disk.look()
    low = [event.state.low for event in station.events if isinstance(event, DiskChanged)]
    assert low == [True, False]
