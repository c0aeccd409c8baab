"""Orthanc and DCMTK's archive with real files, started when the first test asks for them."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.peers.peers import PeerNode, dcmqrscp_node, orthanc_node, sample_files


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def move_port() -> int:
    """Port under which the peers know our AE title as a Move Destination."""
    return _free_port()


@pytest.fixture(scope="session")
def orthanc(shared_data: Path, tmp_path_factory: pytest.TempPathFactory, move_port: int) -> Iterator[PeerNode]:
    """Orthanc with real files."""
    files = sample_files(shared_data)
    with orthanc_node(tmp_path_factory.mktemp("orthanc"), files, _free_port(), _free_port(), move_port) as peer:
        yield peer


@pytest.fixture(scope="session")
def dcmqrscp(shared_data: Path, tmp_path_factory: pytest.TempPathFactory, move_port: int) -> Iterator[PeerNode]:
    """DCMTK's archive with real files."""
    files = sample_files(shared_data)
    with dcmqrscp_node(tmp_path_factory.mktemp("dcmqrscp"), files, _free_port(), move_port) as peer:
        yield peer


@pytest.fixture(params=["orthanc", "dcmqrscp"])
def peer(request: pytest.FixtureRequest) -> PeerNode:
    """Each of them in turn."""
    found: PeerNode = request.getfixturevalue(request.param)
    return found
