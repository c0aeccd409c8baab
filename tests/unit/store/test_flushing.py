"""What is fetched is flushed beside the receiving; who pushes at the same time shares flushes and the transaction."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault
from qrstation.model.instances import Arrival, InstanceStored, Origin
from qrstation.store import files, flushing, recording
from qrstation.store.archive import Archive
from tests.by_uid import uids_held, uids_on_disk
from tests.unit.store.objects import an_instance, announced, data_set_of, encoded, store

POSIX = pytest.mark.skipif(os.name == "nt", reason="folders are not flushed there")


def fetch(archive: Archive, count: int, start: int = 0) -> list[InstanceStored]:
    return [store(archive, an_instance(f"1.2.3.{number}"), origin=Origin.GET) for number in range(start, start + count)]


def test_many_files_are_flushed_while_more_are_received(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    receiving, flushed = threading.current_thread(), threading.Event()
    names: list[str] = []
    flush_file = files.flush_file

    def noting(path: Path) -> None:
        assert threading.current_thread() is not receiving
        flush_file(path)
        names.append(path.name)
        if len(names) == flushing.FLUSHED_AT_ONCE:
            flushed.set()

    with archive.grouped():
        with monkeypatch.context() as patch:
            patch.setattr(files, "flush_file", noting)
            fetch(archive, flushing.FLUSHED_AT_ONCE)
            assert flushed.wait(30)
        fetch(archive, 3, start=1000)
    assert {f"1.2.3.{number}.dcm" for number in range(flushing.FLUSHED_AT_ONCE)} <= set(names)


def test_nothing_waits_when_a_group_has_ended(archive: Archive, open_archive: Callable[[], Archive]) -> None:
    with archive.grouped():
        fetch(archive, 3 * flushing.FLUSHED_AT_ONCE)
    again = open_archive()
    (unflushed,) = again._database._writer.execute("SELECT count(*) FROM instances WHERE unflushed IS NOT NULL")
    assert unflushed == (0,)
    assert list(archive.directory.glob(".incoming/*/group")) == []


@pytest.mark.parametrize("count", [1, flushing.FLUSHED_AT_ONCE])
def test_a_failed_flush_is_told_to_all_who_fetch_though_the_next_one_goes_well(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    failed = threading.Event()
    flush_file = files.flush_file

    def failing_once(path: Path) -> None:
        if not failed.is_set():
            failed.set()
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        flush_file(path)

    first, second = archive.grouped(), archive.grouped()
    first.__enter__()
    second.__enter__()
    monkeypatch.setattr(files, "flush_file", failing_once)
    fetch(archive, count)
    for group in (first, second):
        with pytest.raises(ArchiveFault, match="flush what was received"):
            group.__exit__(None, None, None)
    with archive.grouped():
        fetch(archive, 1, start=1000)
    assert archive.verify().problems == ()


def test_a_disk_that_is_slower_than_the_node_holds_it_up(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a kill would find any number of files to be looked through."""
    monkeypatch.setattr(flushing, "WAITING_AT_MOST", 8)
    monkeypatch.setattr(flushing, "FLUSHED_AT_ONCE", 4)
    flushed: set[str] = set()
    flush_file = files.flush_file

    def noting(path: Path) -> None:
        flush_file(path)
        flushed.add(path.name)

    monkeypatch.setattr(files, "flush_file", noting)
    with archive.grouped():
        for number in range(40):
            fetch(archive, 1, start=number)
            assert len([name for name in flushed if name.endswith(".dcm")]) >= number - 2 * 8


@POSIX
def test_pushes_at_the_same_time_share_the_flush_of_their_folder_and_the_transaction(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    senders = 8
    store(archive, an_instance())
    all_here = threading.Event()
    folders = 0
    fsync = os.fsync

    class Door(deque[object]):
        def append(self, one: object) -> None:
            super().append(one)
            if len(self) == senders - 1:
                all_here.set()

    def counting(descriptor: int) -> None:
        nonlocal folders
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            folders += 1
            # The first one is held up in its flush until all the others are at the door.
            assert all_here.wait(30)
        fsync(descriptor)

    def send(number: int) -> InstanceStored:
        stored = store(archive, an_instance(f"1.2.3.{100 + number}"))
        assert uids_held(archive, [stored.instance.sop_instance_uid])
        return stored

    monkeypatch.setattr(archive._ingest, "_queue", Door())
    monkeypatch.setattr(os, "fsync", counting)
    with ThreadPoolExecutor(senders) as pool:
        told = list(pool.map(send, range(senders)))
    assert {one.arrival for one in told} == {Arrival.STORED}
    assert folders == 2
    assert archive.verify().problems == ()


def test_one_push_that_cannot_be_kept_leaves_the_others_alone(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def failing_for_some(source: Path, target: Path) -> None:
        if target.name.endswith("7.dcm"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        link(source, target)

    def send(number: int) -> Arrival | str:
        try:
            return store(archive, an_instance(f"1.2.3.{number}")).arrival
        except ArchiveFault as fault:
            return fault.title

    monkeypatch.setattr(os, "link", failing_for_some)
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(send, range(40)))
    assert [number for number, one in enumerate(told) if one is not Arrival.STORED] == [7, 17, 27, 37]
    assert all("disk of the archive is full" in told[number] for number in (7, 17, 27, 37))
    assert archive.verify().problems == ()


def test_a_fault_of_ours_in_one_push_leaves_the_others_alone(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    senders = 6
    add, all_here = recording.add, threading.Event()

    class Door(deque[object]):
        def append(self, one: object) -> None:
            super().append(one)
            if len(self) == senders - 1:
                all_here.set()

    def failing_for_one(connection: sqlite3.Connection, entry: recording.Entry) -> int:
        assert all_here.wait(30)
        id_ = add(connection, entry)
        if entry.place.sop_instance_uid == "1.2.3.3":
            raise OverflowError
        return id_

    def send(number: int) -> Arrival | str:
        try:
            return store(archive, an_instance(f"1.2.3.{number}")).arrival
        except OverflowError:
            return "fault"

    monkeypatch.setattr(archive._ingest, "_queue", Door())
    monkeypatch.setattr(recording, "add", failing_for_one)
    with ThreadPoolExecutor(senders) as pool:
        told = list(pool.map(send, range(senders)))
    assert told == ["fault" if number == 3 else Arrival.STORED for number in range(senders)]
    assert uids_on_disk(archive, (f"1.2.3.{number}" for number in range(9))) == {
        f"1.2.3.{number}" for number in (0, 1, 2, 4, 5)
    }


def test_pieces_may_be_parts_of_a_buffer_that_is_used_again(archive: Archive) -> None:
    ds = an_instance(PatientComments="x" * 9000, PixelData=bytes(range(256)) * 1500)
    ds["PixelData"].VR = "OW"
    content, buffer = encoded(ds), bytearray(65_000)
    writer = archive.begin(announced(ds))
    for start in range(0, len(content), len(buffer)):
        piece = content[start : start + len(buffer)]
        buffer[: len(piece)] = piece
        writer.write(memoryview(buffer)[: len(piece)])
        buffer[:] = b"\xff" * len(buffer)
    assert data_set_of(writer.close().instance.path) == content
