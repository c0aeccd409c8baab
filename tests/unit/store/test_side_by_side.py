"""The one door of the archive, when several associations go through it at once."""

from __future__ import annotations

import hashlib
import os
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO

import pytest

from qrstation.model.information_model import Level
from qrstation.model.instances import Arrival, InstanceStored, Origin
from qrstation.model.query import MatchKey
from qrstation.store import files
from qrstation.store.archive import Archive
from tests.by_uid import uids_on_disk
from tests.unit.store.objects import an_instance, announced, encoded, store

LANES, INSTANCES = 4, 60


def test_the_same_instances_from_several_sides_are_kept_once(
    archive: Archive, open_archive: Callable[[], Archive], tmp_path: Path
) -> None:
    data_sets = [an_instance(f"1.2.3.{number}", InstanceNumber=str(number)) for number in range(INSTANCES)]
    contents = [encoded(ds) for ds in data_sets]
    together = threading.Barrier(LANES)

    def bring(_: int) -> list[InstanceStored]:
        told = []
        for ds, content in zip(data_sets, contents, strict=True):
            together.wait(10)
            writer = archive.begin(announced(ds, origin=Origin.GET))
            writer.write(content)
            told.append(writer.close())
        return told

    with archive.grouped(), ThreadPoolExecutor(LANES) as lanes:
        told = [one for lane in lanes.map(bring, range(LANES)) for one in lane]
    assert Counter(one.arrival for one in told) == {
        Arrival.STORED: INSTANCES,
        Arrival.HELD_ALREADY: INSTANCES * (LANES - 1),
    }
    assert len(list((tmp_path / "archive").rglob("*.dcm"))) == INSTANCES
    archive.close()
    # What opens it now finds nothing that waits to be flushed, nothing lost and nothing in doubt.
    again = open_archive()
    assert not again.conflicts()
    assert len(uids_on_disk(again, (str(ds.SOPInstanceUID) for ds in data_sets))) == INSTANCES
    held = again.instances([MatchKey(level=Level.STUDY, study_instance_uid="1.2")])
    assert {one.sha256 for one in held} == {hashlib.sha256(content).hexdigest() for content in contents}


@pytest.mark.parametrize("lies", ["the same", "other bytes", "unrecorded", "beside other bytes"])
def test_a_large_file_that_is_held_is_read_while_others_may_write(
    open_archive: Callable[[], Archive], monkeypatch: pytest.MonkeyPatch, lies: str
) -> None:
    """From a slow drive that takes longer than another program waits for the index: see archive.md."""
    archive, other = open_archive(), open_archive()
    path = store(archive, an_instance(PatientID="P2") if "other bytes" in lies else an_instance()).instance.path
    if lies == "beside other bytes":
        store(archive, an_instance())
    if lies == "unrecorded":
        kept = path.read_bytes()
        archive.remove([MatchKey(level=Level.STUDY, study_instance_uid="1.2")])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(kept)
    read, digest = list[str](), files.digest

    def meanwhile(stream: BinaryIO) -> str:
        read.append(uid := f"1.2.3.{100 + len(read)}")
        assert store(other, an_instance(uid)).arrival is Arrival.STORED
        return digest(stream)

    monkeypatch.setattr(files, "digest", meanwhile)
    arrival = store(archive, an_instance()).arrival
    assert arrival is {
        "the same": Arrival.HELD_ALREADY,
        "other bytes": Arrival.CONFLICT,
        "unrecorded": Arrival.STORED,
        "beside other bytes": Arrival.HELD_ALREADY,
    }.get(lies)
    assert len(read) == 1
    assert uids_on_disk(archive, read) == set(read)


def test_a_file_that_changes_after_it_was_read_is_not_taken_for_what_was_received(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = store(archive, an_instance()).instance.path
    digest = files.digest

    def spoiling(stream: BinaryIO) -> str:
        found = digest(stream)
        path.write_bytes(path.read_bytes()[:-1] + b"?")
        os.utime(path, (0, 0))
        return found

    monkeypatch.setattr(files, "digest", spoiling)
    assert store(archive, an_instance()).arrival is Arrival.STORED
    monkeypatch.undo()
    assert archive.verify().problems == ()
    assert len(archive.quarantine.files()) == 1
