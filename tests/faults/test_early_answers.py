"""A node may go on while we keep what we fetch by C-GET; it is told wrongly at most once, and whoever else sends never.

References
----------
PS3.4 Section B.2.3
"""

from __future__ import annotations

import errno
import os
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Queue
from typing import Any

import pytest
from pydicom.dataset import Dataset

from qrstation.dicom.storage_scp import IncomingDataSet
from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceStored
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult, Verdict
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.by_uid import uids_in, uids_on_disk
from tests.faults import raw_peer as raw
from tests.faults.listening import Stronghold
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.store.objects import an_instance, encoded

FULL = 0xA700


class Disk:
    """A disk that is full whenever a test says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = False
        self._link = os.link
        monkeypatch.setattr(os, "link", self._named)

    def _named(self, source: Path, target: Path) -> None:
        if self.full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._link(source, target)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> Queue[None]:
    """Has one for each instance that was kept, or not."""
    done: Queue[None] = Queue()
    close = IncomingDataSet.close

    def noting(incoming: IncomingDataSet) -> InstanceStored | None:
        try:
            return close(incoming)
        finally:
            done.put(None)

    monkeypatch.setattr(IncomingDataSet, "close", noting)
    return done


@pytest.fixture
def stronghold(tmp_path: Path) -> Iterator[Stronghold]:
    one = Stronghold(tmp_path)
    yield one
    one.close()


def sending(connection: socket.socket, number: int, *, fetched: bool) -> None:
    """Send an instance, as part of a C-MOVE or of its own accord."""
    uid = f"1.2.3.{number}"
    elements = [(0x0002, raw.uid(raw.CT_IMAGE_STORAGE)), (0x0100, raw.us(1)), (0x0110, raw.us(number))]
    elements += [(0x0700, raw.us(0)), (0x0800, raw.us(1)), (0x1000, raw.uid(uid))]
    elements += [(0x1030, b"QRSTATION ")] if fetched else []
    connection.sendall(raw.data_value(1, 3, raw.command(*elements)))
    connection.sendall(raw.data_value(1, 2, encoded(an_instance(uid))))


def answered(connection: socket.socket, number: int, *, fetched: bool) -> int:
    sending(connection, number, fetched=fetched)
    kind, content = raw.receive(connection)
    assert kind == raw.DATA
    return raw.status_of(content)


def test_whoever_sends_by_a_c_move_hears_what_became_of_each(
    stronghold: Stronghold, disk: Disk, closed: Queue[None]
) -> None:
    told = []
    with raw.connected(stronghold.address) as connection, stronghold.stored.grouped():
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        for number, full in enumerate((False, True, True, True, False, False, True, True), 1):
            disk.full = full
            told.append(answered(connection, number, fetched=True))
            closed.get(timeout=30)
        assert told == [0, FULL, FULL, FULL, 0, 0, FULL, FULL]
        held = uids_on_disk(stronghold.stored, (f"1.2.3.{number}" for number in range(9)))
    assert held == {"1.2.3.1", "1.2.3.5", "1.2.3.6"}
    assert stronghold.answers()


@pytest.mark.parametrize("while_we_fetch", [True, False])
def test_whoever_pushes_hears_what_became_of_each(stronghold: Stronghold, disk: Disk, while_we_fetch: bool) -> None:
    with raw.connected(stronghold.address) as connection:
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        if while_we_fetch:
            with stronghold.stored.grouped():
                told = push_to_a_disk_that_fills(connection, disk)
        else:
            told = push_to_a_disk_that_fills(connection, disk)
    assert told == [0, FULL, FULL, 0]
    assert uids_on_disk(stronghold.stored, (f"1.2.3.{number}" for number in range(9))) == {"1.2.3.1", "1.2.3.4"}
    assert stronghold.answers()


def push_to_a_disk_that_fills(connection: socket.socket, disk: Disk) -> list[int]:
    told = []
    for number, full in ((1, False), (2, True), (3, True), (4, False)):
        disk.full = full
        told.append(answered(connection, number, fetched=False))
    return told


def test_a_push_is_not_answered_before_it_is_named(stronghold: Stronghold, monkeypatch: pytest.MonkeyPatch) -> None:
    early: list[bytes] = []
    named = threading.Event()
    link = os.link

    def looking_first(source: Path, target: Path) -> None:
        connection.setblocking(False)
        with suppress(BlockingIOError):
            early.append(connection.recv(1, socket.MSG_PEEK))
        connection.settimeout(30)
        link(source, target)
        named.set()

    with raw.connected(stronghold.address) as connection, stronghold.stored.grouped():
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        monkeypatch.setattr(os, "link", looking_first)
        sending(connection, 1, fetched=False)
        assert named.wait(30)
        assert not early
        assert raw.status_of(raw.receive(connection)[1]) == 0


def test_what_arrived_whole_is_kept_though_its_sender_is_gone(
    stronghold: Stronghold, closed: Queue[None], monkeypatch: pytest.MonkeyPatch
) -> None:
    check = IncomingDataSet.check

    def leaving_first(incoming: IncomingDataSet) -> bool:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
        return check(incoming)

    monkeypatch.setattr(IncomingDataSet, "check", leaving_first)
    with raw.connected(stronghold.address) as connection, stronghold.stored.grouped():
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        sending(connection, 1, fetched=True)
        closed.get(timeout=30)
    assert uids_on_disk(stronghold.stored, ["1.2.3.1"]) == {"1.2.3.1"}
    assert not list(stronghold.folder.rglob("*.part"))
    assert stronghold.answers()


class Told:
    """Notes what a PACS hears of each instance that it sends, in place of its own couriers."""

    def __init__(self) -> None:
        self.statuses: list[int] = []

    def store(self, assoc: Any, send: Callable[..., Dataset], ds: Dataset, **options: Any) -> Dataset:
        response = send(ds, **options)
        self.statuses.append(response.Status)
        return response

    def answer(self, response: Any) -> bool:
        return True


@pytest.fixture
def workstation(tmp_path: Path, free_port: int) -> Iterator[Workstation]:
    one = Workstation(Paths.under(tmp_path / "home"), port=free_port)
    yield one
    one.close()


def retrieved(workstation: Workstation, method: RetrieveMethod) -> RetrieveResult | None:
    key = MatchKey(level=Level.STUDY, study_instance_uid="1.2.826.0.1.1")
    job = workstation.jobs.submit(RetrieveRequest(node="PACS", keys=(key,), method=method))
    workstation.jobs.run(job.id)
    return workstation.jobs.get(job.id).result


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_a_job_tells_what_could_not_be_kept_whatever_its_node_was_told(
    workstation: Workstation, disk: Disk, free_port: int, method: RetrieveMethod
) -> None:
    told = Told()
    there = [an_object(number=number) for number in range(1, 31)]
    here = {"QRSTATION": ("127.0.0.1", free_port)}
    with serving(Pacs(objects=there, courier=told, destinations=here)) as node:
        workstation.nodes.add(node)
        disk.full = True
        result = retrieved(workstation, method)
        assert result is not None
        early = 1 if method is RetrieveMethod.GET else 0
        # The rest would come for nothing, so the node is stopped.
        assert 1 <= len(told.statuses) < 30
        assert set(told.statuses[:early]) <= {0}
        assert set(told.statuses[early:]) <= {FULL}
        assert (result.verdict, result.received) == (Verdict.FAILED, 0)
        assert set(uids_in(result.missing)) == {ds.SOPInstanceUID for ds in there}
        assert result.explanation.startswith("Stopped, because the disk is full.")
        assert "came and could not be kept. The disk of the archive is full" in result.explanation
        assert "nothing reached us" not in result.explanation
        disk.full = False
        again = retrieved(workstation, method)
    assert again is not None
    assert (again.verdict, again.received) == (Verdict.COMPLETE, 30)
