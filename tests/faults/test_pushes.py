"""Pushes that meet each other, an index that somebody else holds, and one that is damaged while the listener runs."""

from __future__ import annotations

import random
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.dicom.acceptor import ListenerLimits
from qrstation.store import database
from qrstation.store.schema import INDEX_SCHEMA
from tests.campaigns.versions import Sent, answer_to, push
from tests.faults import raw_peer as raw
from tests.faults.listening import Stronghold
from tests.unit.store.objects import data_set_of

OUT_OF_RESOURCES = 0xA700
SENDERS, INSTANCES, VERSIONS = 8, 12, 4
DAMAGED = 6
PAGE = 4096
NOT_FLIPPED = range(60, 64)
"""Bytes of the index that hold its version: one that claims to be a newer program's is not touched."""
HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Stronghold]:
    """A listener as it is, with an archive on disk."""
    server = Stronghold(tmp_path / "home", ListenerLimits())
    yield server
    server.close()


@contextmanager
def associated(archive: Stronghold) -> Iterator[socket.socket]:
    with raw.connected(archive.address) as connection:
        connection.settimeout(30)
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        yield connection


def pushed(archive: Stronghold, sent: Sent) -> int:
    """Push an instance by an association of its own; the status of the answer."""
    with associated(archive) as connection:
        return push(connection, sent.uid, sent.data_set())


def held(archive: Stronghold, sent: Sent) -> list[Path]:
    return sorted((archive.folder / "archive").glob(f"[0-9]*/*/{sent.uid}[.-]*dcm"), key=lambda path: len(path.name))


def test_other_bytes_under_the_same_uids_from_eight_senders_at_once(archive: Stronghold) -> None:
    held_before, new = range(INSTANCES), range(INSTANCES, 2 * INSTANCES)
    first = {}
    for number in held_before:
        assert pushed(archive, Sent(number)) == 0
        (path,) = held(archive, Sent(number))
        first[path] = path.stat()
    together = threading.Barrier(SENDERS)

    def send(version: int) -> list[int]:
        with associated(archive) as connection:
            together.wait(10)
            sent = [Sent(number, version) for number in (*held_before, *new)]
            return [push(connection, one.uid, one.data_set()) for one in sent]

    with ThreadPoolExecutor(SENDERS) as pool:
        statuses = [each for lane in pool.map(send, [*range(VERSIONS)] * 2) for each in lane]
    assert statuses == [0] * SENDERS * 2 * INSTANCES
    for path, status in first.items():
        assert (path.stat().st_ino, path.stat().st_mtime_ns) == (status.st_ino, status.st_mtime_ns)
    for number in (*held_before, *new):
        found = [data_set_of(path) for path in held(archive, Sent(number))]
        assert sorted(found) == sorted(Sent(number, version).data_set() for version in range(VERSIONS))
    assert archive.stored.stats().conflicts == 2 * INSTANCES * (VERSIONS - 1)
    assert archive.stored.verify().problems == ()
    assert list(archive.folder.rglob("*.part")) == []


@contextmanager
def locked(archive: Stronghold) -> Iterator[subprocess.Popen[str]]:
    """Another program that holds the index until it is told to end."""
    command = [sys.executable, "-c", HOLDER, str(archive.folder / "index.sqlite")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield holder
        holder.communicate("")


def test_an_index_that_another_program_holds_too_long(archive: Stronghold, monkeypatch: pytest.MonkeyPatch) -> None:
    assert database._BUSY_TIMEOUT == 10
    assert pushed(archive, Sent(1)) == 0
    archive.close()
    monkeypatch.setattr(database, "_BUSY_TIMEOUT", 0.2)
    impatient = Stronghold(archive.folder, ListenerLimits())
    try:
        with locked(impatient), associated(impatient) as connection:
            answer = answer_to(connection, "1.2.826.0.1.7.2", Sent(2).data_set())
            assert raw.status_of(answer) == OUT_OF_RESOURCES
            assert b"in use by another program" in answer
            # Who searches does not wait for who writes.
            assert impatient.held == 1
        assert pushed(impatient, Sent(2)) == 0
    finally:
        impatient.close()


def test_an_index_that_another_program_holds_for_a_moment(archive: Stronghold) -> None:
    with locked(archive) as holder, ThreadPoolExecutor(1) as pool:
        status = pool.submit(pushed, archive, Sent(1))
        while not list(archive.folder.rglob("*.part")):
            assert not status.done()
        assert not status.done()
        holder.communicate("")
        assert status.result(20) == 0


def damage(index: Path, chance: random.Random) -> None:
    """Flip bits of an index that is in use, so that whoever reads next sees it."""
    # Earlier damage may not have been noticed yet.
    with closing(sqlite3.connect(index)) as connection, suppress(sqlite3.DatabaseError, UnicodeDecodeError):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(index.read_bytes())
    for page in range(0, len(content), PAGE):
        used = [place for place in range(page, page + PAGE) if content[place] and place not in NOT_FLIPPED]
        for place in chance.sample(used, min(len(used), 5)):
            content[place] ^= 1 << chance.randrange(8)
    with index.open("r+b") as file:
        file.write(content)


def test_flipped_bits_while_the_listener_runs_are_mended_without_starting_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What is in the cache would not be missed.
    monkeypatch.setattr("qrstation.store.index.INDEX_SCHEMA", replace(INDEX_SCHEMA, cache=8))
    mended: list[Path] = []
    archive = Stronghold(tmp_path / "home", ListenerLimits(), mended.append)
    index, chance = archive.folder / "index.sqlite", random.Random(1)
    refused = 0
    try:
        for number in range(DAMAGED):
            damage(index, chance)
            statuses = [pushed(archive, Sent(number)) for _ in range(3)]
            refused += statuses.count(OUT_OF_RESOURCES)
            assert set(statuses) <= {0, OUT_OF_RESOURCES}
            assert statuses[-1] == 0
        assert refused > 0
        assert mended
        assert all(path.exists() for path in mended)
        for number in range(DAMAGED):
            assert [data_set_of(path) for path in held(archive, Sent(number))] == [Sent(number).data_set()]
    finally:
        archive.close()
    again = Stronghold(archive.folder)
    try:
        again.stored.rebuild()
        assert again.held == DAMAGED
        assert again.stored.verify().problems == ()
    finally:
        again.close()
