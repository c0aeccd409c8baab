"""A workstation that cannot be opened, or was closed, has nothing open."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

import pytest

from qrstation.errors import ArchiveFault, ListenerFault
from qrstation.paths import Paths
from qrstation.services import workstation as module
from qrstation.services.workstation import Workstation
from qrstation.store import locks
from qrstation.store.archive import Archive
from qrstation.store.audit import AuditTrail
from qrstation.store.database import Database
from qrstation.store.dose_records import DoseRecords
from qrstation.store.incoming import Incoming
from qrstation.store.jobs import JobStore


@pytest.fixture
def open_now(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Databases and lock files that are open, by their paths."""
    paths = list[Path]()
    begin, close, begin_lock, close_lock = Database.__init__, Database.close, Incoming.__init__, Incoming.close

    def opened(database: Database, path: Path, *rest: object) -> None:
        begin(database, path, *rest)  # type: ignore[arg-type]
        paths.append(path)

    def closed(database: Database) -> None:
        close(database)
        if database.path in paths:
            paths.remove(database.path)

    def locked(incoming: Incoming, folder: Path) -> None:
        begin_lock(incoming, folder)
        paths.append(incoming.folder)

    def unlocked(incoming: Incoming) -> None:
        close_lock(incoming)
        if incoming.folder in paths:
            paths.remove(incoming.folder)

    monkeypatch.setattr(Database, "__init__", opened)
    monkeypatch.setattr(Database, "close", closed)
    monkeypatch.setattr(Incoming, "__init__", locked)
    monkeypatch.setattr(Incoming, "close", unlocked)
    return paths


class Bug(Exception):
    """What nobody expects."""


@pytest.mark.parametrize(
    "last",
    ["DoseRecords", "JobStore", "DiskWatch", "Receiver", "folder_warnings", "JobQueue", "DoseRetrieval", "Listening"],
)
def test_whatever_cannot_be_opened_leaves_nothing_open(
    home: Paths, open_now: list[Path], monkeypatch: pytest.MonkeyPatch, last: str
) -> None:
    tried = list[str]()

    def fail(*_: object, **__: object) -> object:
        tried.extend(each.name for each in open_now)
        raise Bug

    monkeypatch.setattr(module, last, fail)
    with pytest.raises(Bug):
        Workstation(home)
    assert "index.sqlite" in tried
    assert open_now == []


def test_all_is_let_go_of_where_one_thing_cannot_be(
    home: Paths, open_now: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    workstation = Workstation(home, host="127.0.0.1", port=0)
    _ = workstation.headers
    workstation.audit.note_start("test")
    assert len(open_now) == len({"index", "headers", "jobs", "dose", "audit"}) + len({"index", "headers", "jobs"})
    close = Archive.close

    def fail(archive: Archive) -> None:
        close(archive)
        raise Bug

    monkeypatch.setattr(Archive, "close", fail)
    with pytest.raises(Bug):
        workstation.close()
    assert open_now == []


def test_what_was_closed_opens_nothing_any_more(home: Paths, open_now: list[Path]) -> None:
    workstation = Workstation(home, host="127.0.0.1", port=0)
    workstation.close()
    workstation.audit.note_configured("what is under way on another thread")
    with pytest.raises(ArchiveFault):
        _ = workstation.headers
    with pytest.raises(ListenerFault):
        workstation.start_listening()
    assert open_now == []
    assert not workstation.listener_state.listening


def test_the_trail_is_let_go_of_last(home: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    order = list[str]()
    for kind in (Archive, JobStore, DoseRecords, AuditTrail):
        close = kind.close

        def noted(one: object, close: object = close, name: str = kind.__name__) -> None:
            order.append(name)
            close(one)  # type: ignore[operator]

        monkeypatch.setattr(kind, "close", noted)
    with closing(Workstation(home)) as workstation:
        workstation.audit.note_start("test")
    assert order == ["Archive", "JobStore", "DoseRecords", "AuditTrail"]


def test_a_list_of_transfers_whose_lock_cannot_be_had_is_closed(
    home: Paths, open_now: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, files = locks.opened, list[BinaryIO]()

    def kept(path: Path) -> BinaryIO:
        files.append(opened(path))
        return files[-1]

    def lock(_: BinaryIO, *, wait: bool) -> None:
        if not wait:
            raise OSError(os.strerror(1))

    monkeypatch.setattr(locks, "opened", kept)
    monkeypatch.setattr(locks, "lock", lock)
    with pytest.raises(ArchiveFault):
        JobStore(home.jobs)
    assert open_now == []
    assert len(files) > 1
    assert all(file.closed for file in files)
