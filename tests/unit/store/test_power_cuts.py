"""What was called safe is there after a power cut: the files as they were flushed, the index as it was last synced."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from qrstation.errors import ArchiveFault
from qrstation.model.instances import Arrival, Origin
from qrstation.store import files, flushing
from qrstation.store.archive import Archive
from qrstation.store.database import Database
from tests.by_uid import uids_held, uids_on_disk
from tests.unit.store.objects import an_instance, encoded, store

POSIX = pytest.mark.skipif(os.name == "nt", reason="folders are not flushed there")
UIDS = [f"1.2.3.{number}" for number in range(flushing.FLUSHED_AT_ONCE)]


@pytest.fixture
def cut_power(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Archive]]:
    """Open the archive as a power cut would leave it: SQLite syncs a transaction that is FULL and writes something."""
    medium = tmp_path / "medium"
    medium.mkdir()
    writing = Database.writing

    @contextmanager
    def noting(database: Database, *, flushed: bool = True) -> Iterator[Any]:
        with database._lock:
            with writing(database, flushed=flushed) as connection:
                before = connection.total_changes
                yield connection
                changed = connection.total_changes > before
            if flushed and changed and database is archive._database:
                for file in tmp_path.glob("index.sqlite*"):
                    if not file.name.endswith("-shm"):
                        shutil.copy2(file, medium)

    monkeypatch.setattr(Database, "writing", noting)
    with ExitStack() as opened:

        def cut() -> Archive:
            after = tmp_path / "after"
            shutil.copytree(medium, after)
            shutil.copytree(archive.directory, after / "archive", ignore=shutil.ignore_patterns("*.part"))
            left = Archive(after / "archive", after / "index.sqlite")
            opened.callback(left.close)
            return left

        yield cut


def fetch(archive: Archive, uids: list[str]) -> None:
    for uid in uids:
        store(archive, an_instance(uid), origin=Origin.GET)


def fetch_until_flushed(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fetch as many as are flushed beside the receiving, and wait for that."""
    done = threading.Event()
    flush_beside = flushing.Flushing._flush_beside

    def telling(self: flushing.Flushing) -> None:
        flush_beside(self)
        done.set()

    monkeypatch.setattr(flushing.Flushing, "_flush_beside", telling)
    fetch(archive, UIDS)
    assert done.wait(30)


def test_a_group_that_ends_while_another_one_runs(
    archive: Archive, cut_power: Callable[[], Archive], monkeypatch: pytest.MonkeyPatch
) -> None:
    with archive.grouped():
        with archive.grouped():
            fetch_until_flushed(archive, monkeypatch)
        left = cut_power()
        assert uids_on_disk(left, UIDS) == set(UIDS)


def test_what_a_plan_calls_held_while_it_is_fetched_for_another_job(
    archive: Archive, cut_power: Callable[[], Archive], monkeypatch: pytest.MonkeyPatch
) -> None:
    with archive.grouped():
        fetch_until_flushed(archive, monkeypatch)
        fetch(archive, ["1.2.3.1000"])
        assert uids_on_disk(archive, [*UIDS, "1.2.3.1000"]) == {*UIDS, "1.2.3.1000"}
        left = cut_power()
        assert uids_on_disk(left, [*UIDS, "1.2.3.1000"]) == {*UIDS, "1.2.3.1000"}


def test_what_was_flushed_for_a_plan_is_not_flushed_for_the_next_one(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with archive.grouped():
        fetch(archive, UIDS[:3])
        uids_on_disk(archive, UIDS)
        with monkeypatch.context() as patch:
            patch.setattr(files, "flush_file", pytest.fail)
            assert len(uids_on_disk(archive, UIDS)) == 3


@pytest.mark.parametrize("beside", [True, False])
def test_a_push_of_what_was_just_fetched(
    archive: Archive, cut_power: Callable[[], Archive], monkeypatch: pytest.MonkeyPatch, beside: bool
) -> None:
    with archive.grouped():
        if beside:
            fetch_until_flushed(archive, monkeypatch)
        else:
            fetch(archive, UIDS[:1])
        assert store(archive, an_instance(UIDS[0])).arrival is Arrival.HELD_ALREADY
        left = cut_power()
        assert uids_on_disk(left, UIDS[:1]) == {UIDS[0]}
        assert left.verify().problems == ()


def test_a_push_of_what_was_fetched_and_cannot_be_flushed_stays(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its sender may have deleted it: what came with the push is on the medium, whatever became of the other file."""
    flush_file = files.flush_file

    def failing_at_files(path: Path) -> None:
        if path.suffix == ".dcm":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        flush_file(path)

    monkeypatch.setattr(files, "flush_file", failing_at_files)
    with ExitStack() as group:
        group.enter_context(archive.grouped())
        fetch(archive, UIDS[:2])
        pushed = store(archive, an_instance(UIDS[0]))
        with pytest.raises(ArchiveFault, match="flush what was received"):
            group.close()
    assert pushed.arrival is Arrival.HELD_ALREADY
    assert pushed.instance.size == pushed.instance.path.stat().st_size
    assert uids_on_disk(archive, UIDS) == {UIDS[0]}
    assert archive.stats().bytes == pushed.instance.size
    assert archive.verify().problems == ()


def failing_once(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Have the flush of a file or folder fail as Linux does it: once, and never again for what it dropped."""
    failed = threading.Event()
    flush_file = files.flush_file

    def flush(path: Path) -> None:
        if path.name == name and not failed.is_set():
            failed.set()
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        flush_file(path)

    monkeypatch.setattr(files, "flush_file", flush)


@pytest.mark.parametrize("count", [3, flushing.FLUSHED_AT_ONCE])
def test_what_could_not_be_flushed_is_not_held_but_fetched_again(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    failing_once(monkeypatch, f"{UIDS[1]}.dcm")
    with pytest.raises(ArchiveFault, match="flush what was received"), archive.grouped():
        fetch(archive, UIDS[:count])
    others = set(UIDS[:count]) - {UIDS[1]}
    assert uids_held(archive, UIDS) == uids_on_disk(archive, UIDS) == others
    with archive.grouped():
        fetch(archive, [UIDS[1]])
    assert uids_on_disk(archive, UIDS) == {*others, UIDS[1]}
    assert archive.verify().problems == ()
    assert len(list((archive.directory / ".set-aside").rglob("*.dcm"))) == 1


@POSIX
@pytest.mark.parametrize("folder", ["1.2.3", "1.2", "archive"])
def test_what_lies_in_a_folder_that_could_not_be_flushed_is_fetched_again(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    with ExitStack() as group:
        group.enter_context(archive.grouped())
        failing_once(monkeypatch, folder)
        fetch(archive, UIDS[:2])
        store(archive, an_instance("1.5.1", StudyInstanceUID="1.5", SeriesInstanceUID="1.5.0"), origin=Origin.GET)
        with pytest.raises(ArchiveFault, match="flush what was received"):
            group.close()
    assert uids_on_disk(archive, [*UIDS, "1.5.1"]) == (set() if folder == "archive" else {"1.5.1"})


def test_a_plan_that_meets_what_cannot_be_flushed_is_told(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    failing_once(monkeypatch, f"{UIDS[1]}.dcm")
    with archive.grouped():
        fetch(archive, UIDS[:2])
        with pytest.raises(ArchiveFault, match="flush what was received"):
            uids_on_disk(archive, UIDS)
        assert uids_on_disk(archive, UIDS) == {UIDS[0]}


def test_what_can_neither_be_flushed_nor_set_aside_stays_in_doubt(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file system that met an error is often read-only from then on."""
    failing_once(monkeypatch, f"{UIDS[1]}.dcm")
    rename = Path.rename

    def read_only(path: Path, target: Path) -> Path:
        if path.suffix == ".dcm":
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", read_only)
        with pytest.raises(ArchiveFault, match="flush what was received"), archive.grouped():
            fetch(archive, UIDS[:2])
        with pytest.raises(ArchiveFault):
            uids_on_disk(archive, UIDS)
    with archive.grouped():
        pass
    assert uids_on_disk(archive, UIDS) == {UIDS[0]}


@pytest.mark.parametrize("lost", [True, False])
def test_what_a_kill_left_unflushed_is_read_from_the_medium(
    archive: Archive, cut_power: Callable[[], Archive], monkeypatch: pytest.MonkeyPatch, lost: bool
) -> None:
    """A flush may have failed just before: then the cache alone has the bytes, until it is told to forget them."""
    forget_cached = files.forget_cached

    def forgetting(path: Path) -> None:
        if lost:
            path.write_bytes(bytes(path.stat().st_size))
        forget_cached(path)

    with archive.grouped():
        fetch(archive, UIDS[:1])
        store(archive, an_instance("1.2.3.1000"))
        monkeypatch.setattr(files, "forget_cached", forgetting)
        left = cut_power()
        assert uids_held(left, UIDS) == (set() if lost else {UIDS[0]})


@POSIX
@pytest.mark.parametrize("at", ["link", "fsync"])
def test_folders_that_a_refused_push_made_are_flushed_for_the_next_one(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    flushed: list[int] = []
    fsync, link = os.fsync, os.link

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def failing_link(source: Path, target: Path) -> None:
        (full if target.parent.is_dir() else link)(source, target)

    def failing_fsync(descriptor: int) -> None:
        (full if stat.S_ISDIR(os.fstat(descriptor).st_mode) else fsync)(descriptor)

    def noting(descriptor: int) -> None:
        flushed.append(os.fstat(descriptor).st_ino)
        fsync(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, at, failing_link if at == "link" else failing_fsync)
        with pytest.raises(ArchiveFault):
            store(archive, an_instance())
    monkeypatch.setattr(os, "fsync", noting)
    stored = store(archive, an_instance("1.2.3.5")).instance
    above = (stored.path.parent, stored.path.parent.parent, archive.directory)
    assert {folder.stat().st_ino for folder in above} <= set(flushed)
    assert len(encoded(an_instance("1.2.3.5"))) < stored.size


def test_an_index_made_anew_while_something_is_fetched_calls_nothing_safe_that_is_not(
    archive: Archive, open_archive: Callable[[], Archive], monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[str] = []
    flush_file = files.flush_file

    def noting(path: Path) -> None:
        flush_file(path)
        flushed.append(path.name)

    with archive.grouped():
        fetch(archive, UIDS[:2])
        monkeypatch.setattr(files, "flush_file", noting)
        open_archive().rebuild()
        assert {f"{UIDS[0]}.dcm", f"{UIDS[1]}.dcm", "1.2.3", "1.2", "archive"} <= set(flushed)
        assert store(archive, an_instance(UIDS[0])).arrival is Arrival.HELD_ALREADY


def test_what_is_fetched_after_an_index_was_made_anew_is_doubted_after_a_power_cut(
    archive: Archive, cut_power: Callable[[], Archive]
) -> None:
    with archive.grouped():
        fetch(archive, UIDS[:1])
        archive.rebuild()
        store(archive, an_instance("1.2.3.1000"))
        fetch(archive, UIDS[1:2])
        left = cut_power()
    assert uids_on_disk(left, [*UIDS, "1.2.3.1000"]) == {UIDS[0], "1.2.3.1000"}
    assert left.repaired.set_aside == 1
