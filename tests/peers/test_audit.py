"""DCMTK's tools at ``qrstation serve``, and what the audit trail says of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from qrstation.model.nodes import Address
from tests.peers.peers import program
from tests.unit.dicom.memory import make_instance


class Server:
    """``qrstation serve`` in a home of its own."""

    def __init__(self, home: Path) -> None:
        self._command = [sys.executable, "-m", "qrstation", "--home", str(home)]
        self.ran("callers", "allow", "DCMTK", "--query")
        self._process = subprocess.Popen(
            [*self._command, "serve", "--aet", "ARCHIVE", "--host", "127.0.0.1", "--port", "0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8",
        )  # fmt: skip
        assert self._process.stdout is not None
        self.address = Address.parse(self._process.stdout.readline().removeprefix("listening ").strip())

    def stop(self) -> None:
        self._process.terminate()
        self._process.communicate(timeout=60)

    def ran(self, *arguments: str) -> str:
        done = subprocess.run([*self._command, *arguments], capture_output=True, encoding="utf-8", check=True)
        return done.stdout


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    one = Server(tmp_path / "home")
    try:
        yield one
    finally:
        one.stop()


@pytest.fixture
def dcmtk(server: Server, tmp_path: Path) -> Callable[..., None]:
    """Runs a tool against the server."""
    (tmp_path / "fetched").mkdir()

    def run(name: str, *options: str) -> None:
        where = (server.address.host, str(server.address.port))
        files = [option for option in options if option.endswith(".dcm")]
        rest = [option for option in options if option not in files]
        command = [program(name), "-aet", "DCMTK", "-aec", "ARCHIVE", *rest, *where, *files]
        subprocess.run(command, cwd=tmp_path / "fetched", check=True, capture_output=True, timeout=60)

    return run


def test_a_push_a_query_and_a_fetch(server: Server, dcmtk: Callable[..., None], tmp_path: Path) -> None:
    dcmtk("echoscu")
    dcmtk("storescu", str(make_instance(tmp_path, 1)), str(make_instance(tmp_path, 2)))
    dcmtk("findscu", "-S", "-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID")
    dcmtk("getscu", "-S", "-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=1.2.826.0.1.1")
    server.stop()

    records: list[dict[str, Any]] = json.loads(server.ran("audit", "list", "--format", "json"))
    told = [(each["kind"], each["peer_ae_title"], each["objects"], each["matches"]) for each in records]
    assert told == [
        ("configured", "", None, None),
        ("started", "", None, None),
        ("received", "DCMTK", 2, None),
        ("queried", "DCMTK", None, 1),
        ("sent", "DCMTK", 2, None),
        ("stopped", "", None, None),
    ]
    for each in (records[2], records[4]):
        (study,) = {(one["patient_id"], one["study_instance_uid"]) for one in each["handled"]}
        assert study == ("P1", "1.2.826.0.1.1")
    assert server.ran("audit", "verify").startswith("6 records, as they were written.")
