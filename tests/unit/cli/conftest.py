"""A PACS to ask, and commands run as a script would."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

from qrstation.__main__ import main
from qrstation.dicom.listener import Listener
from qrstation.model.nodes import Address
from qrstation.paths import HOME_VARIABLE, Paths
from qrstation.store.archive import Archive
from tests.unit.store.objects import an_instance, store

HEAD = "1.2.826.1"
"""Study of two series, with two instances and one."""
CHEST = "1.2.826.2"
"""Study of one instance, of a patient with a name in Japanese."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Command(Protocol):
    """Runs ``qrstation`` with some arguments, in the test's home."""

    def __call__(self, *arguments: str) -> Ran: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Pacs:
    """A PACS with two studies; ``destinations`` are those that it can move to."""

    address: Address
    archive: Archive
    destinations: dict[str, Address]

    def __str__(self) -> str:
        return str(self.address)


def fill(archive: Archive) -> None:
    """Store two studies."""
    for series, number in ((1, 1), (1, 2), (2, 1)):
        head = an_instance(
            f"{HEAD}.{series}.{number}",
            StudyInstanceUID=HEAD,
            SeriesInstanceUID=f"{HEAD}.{series}",
            SeriesNumber=str(series),
            InstanceNumber=str(number),
            StudyDescription="=HEAD()",
        )
        store(archive, head)
    chest = an_instance(
        f"{CHEST}.1.1",
        SpecificCharacterSet="ISO_IR 192",
        StudyInstanceUID=CHEST,
        SeriesInstanceUID=f"{CHEST}.1",
        PatientID="P2",
        PatientName="Yamada^Taro=山田^太郎",
        Modality="DX",
        StudyDate="20260102",
        StudyDescription="Chest\x07",
    )
    store(archive, chest)


@pytest.fixture
def pacs(tmp_path: Path) -> Iterator[Pacs]:
    archive = Archive(tmp_path / "pacs", tmp_path / "pacs.sqlite")
    fill(archive)
    destinations: dict[str, Address] = {}
    wished = Address(ae_title="PACS", host="127.0.0.1", port=0)
    listener = Listener(wished, sink=archive, archive=archive, destination=destinations.get)
    try:
        yield Pacs(address=listener.start().address, archive=archive, destinations=destinations)
    finally:
        listener.stop()
        archive.close()


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """Folders of the workstation that the commands are run for."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "own"))
    return Paths.under(tmp_path / "own")


@pytest.fixture
def qrstation(own_home: Paths, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command within the test's process."""

    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        try:
            code = main(arguments)
        except SystemExit as usage:
            code = int(usage.code or 0)
        said = capsys.readouterr()
        return Ran(code=int(code), out=said.out, err=said.err)

    return run


@pytest.fixture
def spawn(own_home: Paths) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start commands as processes of their own; those that still run are ended after the test."""
    processes: list[subprocess.Popen[str]] = []

    def start(*arguments: str, options: Sequence[str] = ()) -> subprocess.Popen[str]:
        command = [sys.executable, *options, "-m", "qrstation", *arguments]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, encoding="utf-8"
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        with process:
            process.kill()
