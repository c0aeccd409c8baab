"""DCMTK's tools and our own two sides, each with the other, under TLS."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.dicom import scu
from qrstation.dicom.listener import Listener
from qrstation.dicom.storing import store
from qrstation.model.identity import Caller
from qrstation.model.nodes import Address, RemoteNode
from tests import certificates
from tests.peers.peers import program, running
from tests.unit.dicom.memory import MemoryArchive, MemorySink, data_set_bytes, make_instance, stored_instance

STUDY = ("-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=1.2.826.0.1.1")


class Served:
    """A listener that speaks TLS and shows its certificate to DCMTK's tools, which show theirs."""

    def __init__(self, stack: contextlib.ExitStack, folder: Path, paths: list[Path]) -> None:
        self.sink = MemorySink()
        self._own = certificates.certificate(folder, "DNS:ours")
        self._theirs = certificates.certificate(folder, "DNS:theirs")
        listener = Listener(
            Address(ae_title="QRSTATION", host="127.0.0.1", port=0),
            sink=self.sink,
            archive=MemoryArchive(paths),
            tls=certificates.serving(self._own, trusted=self._theirs),
        )
        stack.callback(listener.stop)
        self._address = listener.start().address

    def run(self, name: str, *options: str, files: tuple[Path, ...] = ()) -> str:
        """Run a program against it; what it said."""
        secure = ("+tls", str(self._theirs), str(self._theirs), "+cf", str(self._own))
        where = (self._address.host, str(self._address.port))
        command = [program(name), "-v", "-aec", "QRSTATION", *secure, *options, *where, *map(str, files)]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=60, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    return [make_instance(tmp_path, number, pixels=bytes(range(256)) * 500) for number in (1, 2, 3)]


@pytest.fixture
def served(tmp_path: Path, paths: list[Path]) -> Iterator[Served]:
    with contextlib.ExitStack() as stack:
        yield Served(stack, tmp_path, paths)


def test_echoscu(served: Served) -> None:
    assert "Received Echo Response (Success)" in served.run("echoscu")


def test_storescu(served: Served, paths: list[Path]) -> None:
    served.run("storescu", files=tuple(paths))
    assert {uid: content for uid, (_, content) in served.sink.received.items()} == {
        path.stem: data_set_bytes(path) for path in paths
    }


def test_findscu(served: Served) -> None:
    assert "Find Response: 1 (Pending)" in served.run("findscu", "-S", *STUDY)


@pytest.fixture
def storescp(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[tuple[RemoteNode, Caller, Callable[[], int]]]:
    """DCMTK's storage SCP under TLS, who may call it, and how many objects it has."""
    theirs = certificates.certificate(tmp_path)
    ours = certificates.certificate(tmp_path, "DNS:ours")
    folder = tmp_path / "stored"
    folder.mkdir()
    secure = ["+tls", str(theirs), str(theirs), "+cf", str(ours)]
    free_port = request.getfixturevalue("free_port")
    with running([program("storescp"), *secure, "-od", str(folder), str(free_port)], tmp_path, free_port):
        node = RemoteNode(
            name="storescp", address=Address(ae_title="ANY", host="127.0.0.1", port=free_port, tls=True), stores=True
        )
        caller = Caller(ae_title="QRSTATION", tls=certificates.asking(theirs, own=ours))
        yield node, caller, lambda: len(list(folder.iterdir()))


def test_storescp(storescp: tuple[RemoteNode, Caller, Callable[[], int]], paths: list[Path]) -> None:
    node, caller, count = storescp
    assert scu.echo(node, caller=caller).ok
    store(node, [stored_instance(path) for path in paths], caller=caller, on_result=lambda *_: None)
    assert count() == len(paths)


def test_storescp_without_a_certificate_of_ours(storescp: tuple[RemoteNode, Caller, Callable[[], int]]) -> None:
    node, caller, _ = storescp
    stranger = replace(caller, tls=certificates.asking())
    result = scu.echo(node, caller=stranger)
    assert "is signed by itself" in str(result)
