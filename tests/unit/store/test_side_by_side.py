"""The one door of the archive, when several associations go through it at once."""

from __future__ import annotations

import hashlib
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from qrstation.model.information_model import Level
from qrstation.model.instances import Arrival, InstanceStored, Origin
from qrstation.model.query import MatchKey
from qrstation.store.archive import Archive
from tests.unit.store.objects import an_instance, announced, encoded

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
    assert len(again.on_disk(str(ds.SOPInstanceUID) for ds in data_sets)) == INSTANCES
    held = again.instances([MatchKey(level=Level.STUDY, study_instance_uid="1.2")])
    assert {one.sha256 for one in held} == {hashlib.sha256(content).hexdigest() for content in contents}
