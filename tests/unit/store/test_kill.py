"""The program is killed at random instants: whatever it acknowledged is there afterwards."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from qrstation.store.archive import Archive
from tests.by_uid import uids_held
from tests.unit.store.objects import an_instance, data_set_of, encoded, files, parts

SENDER = """
import sys
from pathlib import Path
from qrstation.model.instances import Origin
from qrstation.store.archive import Archive
from tests.unit.store.objects import an_instance, store

archive = Archive(Path(sys.argv[1]), Path(sys.argv[2]))
origin = Origin(sys.argv[4])
with archive.grouped():
    for number in range(10_000):
        uid = f"1.2.3.{sys.argv[3]}.{number}"
        store(archive, an_instance(uid, PatientComments="x" * 9000), origin=origin)
        print(uid, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
@pytest.mark.parametrize("origin", ["push", "get"])
def test_every_acknowledged_instance_survives_a_kill(tmp_path: Path, origin: str) -> None:
    chance = random.Random(1)
    acknowledged: list[str] = []
    for round_ in range(3):
        arguments = (str(tmp_path / "archive"), str(tmp_path / "index.sqlite"), str(round_), origin)
        with subprocess.Popen(
            [sys.executable, "-c", SENDER, *arguments],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            acknowledged += [process.stdout.readline().strip() for _ in range(chance.randint(3, 60))]
            process.send_signal(signal.SIGKILL)
            acknowledged += [line.strip() for line in process.stdout if line.endswith("\n")]
    archive = Archive(tmp_path / "archive", tmp_path / "index.sqlite")
    try:
        assert len(acknowledged) > 9
        assert uids_held(archive, acknowledged) == set(acknowledged)
        assert archive.verify().problems == ()
        assert parts(tmp_path) == []
        for path in files(archive.directory):
            assert data_set_of(path) == encoded(an_instance(path.stem, PatientComments="x" * 9000))
    finally:
        archive.close()
