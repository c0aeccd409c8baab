"""Orthanc and DCMTK's archive with real files, started when the first test asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.peers.dose_files import DoseFiles, prepare
from tests.peers.peers import PeerNode, dcmqrscp_node, orthanc_node, sample_files
from tests.ports import free_port


@pytest.fixture(scope="session")
def move_port() -> int:
    """Port under which the peers know our AE title as a Move Destination."""
    return free_port()


@pytest.fixture(scope="session")
def orthanc(shared_data: Path, tmp_path_factory: pytest.TempPathFactory, move_port: int) -> Iterator[PeerNode]:
    """Orthanc with real files."""
    files = sample_files(shared_data)
    with orthanc_node(tmp_path_factory.mktemp("orthanc"), files, free_port(), free_port(), move_port) as peer:
        yield peer


@pytest.fixture(scope="session")
def dcmqrscp(shared_data: Path, tmp_path_factory: pytest.TempPathFactory, move_port: int) -> Iterator[PeerNode]:
    """DCMTK's archive with real files."""
    files = sample_files(shared_data)
    with dcmqrscp_node(tmp_path_factory.mktemp("dcmqrscp"), files, free_port(), move_port) as peer:
        yield peer


@pytest.fixture(params=["orthanc", "dcmqrscp"])
def peer(request: pytest.FixtureRequest) -> PeerNode:
    """Each of them in turn."""
    found: PeerNode = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="session")
def dose_files(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> DoseFiles:
    """Real dose objects, with made-up images beside them."""
    return prepare(shared_data, tmp_path_factory.mktemp("images"))


@pytest.fixture(scope="session")
def dose_orthanc(dose_files: DoseFiles, tmp_path_factory: pytest.TempPathFactory, move_port: int) -> Iterator[PeerNode]:
    """Orthanc with dose objects."""
    folder = tmp_path_factory.mktemp("dose-orthanc")
    with orthanc_node(folder, dose_files.files, free_port(), free_port(), move_port) as peer:
        yield peer


@pytest.fixture(scope="session")
def dose_dcmqrscp(
    dose_files: DoseFiles, tmp_path_factory: pytest.TempPathFactory, move_port: int
) -> Iterator[PeerNode]:
    """DCMTK's archive with dose objects."""
    folder = tmp_path_factory.mktemp("dose-dcmqrscp")
    with dcmqrscp_node(folder, dose_files.files, free_port(), move_port) as peer:
        yield peer


@pytest.fixture(params=["dose_orthanc", "dose_dcmqrscp"])
def dose_peer(request: pytest.FixtureRequest) -> PeerNode:
    """Each of them in turn."""
    found: PeerNode = request.getfixturevalue(request.param)
    return found
