"""DCMTK's tools cancel what they asked of our archive: it stops soon and says how far it came."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from qrstation.dicom.listener import Listener
from qrstation.model.instances import InstanceStored, InstanceWriter
from qrstation.model.nodes import Address
from qrstation.model.query import Match, Query
from tests.peers.peers import program
from tests.promptness import dawdle
from tests.unit.dicom.memory import MemoryArchive, MemorySink, MemoryWriter, make_instance

INSTANCES = 100
EVERY = ("-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=1.2.826.0.1.1")


class Endless(MemoryArchive):
    """Finds its instances over and over."""

    def find(self, query: Query) -> Iterator[Match]:
        while True:
            yield from super().find(query)


class Slow(MemorySink):
    """Takes its time over each instance, as a busy archive does."""

    def begin(self, incoming: object) -> InstanceWriter:
        class Writer(MemoryWriter):
            def close(self) -> InstanceStored:
                dawdle(0.02)
                return super().close()

        return Writer(self, incoming)  # type: ignore[arg-type]


@pytest.fixture
def sink() -> Slow:
    return Slow()


@pytest.fixture
def address(tmp_path: Path, sink: Slow) -> Iterator[Address]:
    """Our archive, which knows a slow Move Destination."""
    destination = Listener(Address(ae_title="SLOW", host="127.0.0.1", port=0), sink=sink)
    known = {"SLOW": destination.start().address}
    paths = [make_instance(tmp_path, number) for number in range(1, INSTANCES + 1)]
    ours = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
    listener = Listener(ours, sink=MemorySink(), archive=Endless(paths), destination=known.get)
    try:
        yield listener.start().address
    finally:
        listener.stop()
        destination.stop()


def run(name: str, address: Address, *options: str) -> tuple[int, str]:
    """Run a program that cancels after a few responses; exit code, and what it said."""
    command = [program(name), "-v", "-d", "-S", "-aec", address.ae_title, "--cancel", "3", *options]
    done = subprocess.run(
        [*command, address.host, str(address.port)], capture_output=True, text=True, timeout=30, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_findscu(address: Address) -> None:
    code, said = run("findscu", address, *EVERY)
    assert code == 0
    assert "Sending Cancel Request" in said
    assert re.search(r"0xfe00", said, re.IGNORECASE), said


def test_movescu(address: Address, sink: Slow) -> None:
    code, said = run("movescu", address, "-aem", "SLOW", *EVERY)
    assert code == 0, said
    last = said[said.rindex("C-MOVE RSP") :]
    assert re.search(r"DIMSE Status +: 0xfe00", last, re.IGNORECASE), said
    remaining, completed, failed, warning = (
        int(re.findall(rf"{name} Suboperations +: (\d+)", last)[0])
        for name in ("Remaining", "Completed", "Failed", "Warning")
    )
    assert (failed, warning) == (0, 0)
    assert completed == len(sink.received) >= 3
    assert remaining + completed == INSTANCES
