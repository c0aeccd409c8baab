"""The archives that are asked: DCMTK's and Orthanc, the latter as Debian installs it, and with TCP_NODELAY.

`TCP_NODELAY=1` in the environment makes DCMTK, on which Orthanc is built, send what it has at once; without it, it
waits until what it sent before is acknowledged (Nagle's algorithm). The tools that ask an archive have its environment.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.transport import cores
from tests.bench.transport.folders import lap_folder
from tests.peers.peers import PeerNode, dcmqrscp_node, orthanc_node
from tests.ports import free_port

DCMQRSCP, ORTHANC, ORTHANC_NODELAY = "dcmqrscp", "orthanc", "orthanc-nodelay"
NAMES = {
    DCMQRSCP: "dcmqrscp, TCP_NODELAY",
    ORTHANC: "Orthanc, as installed",
    ORTHANC_NODELAY: "Orthanc, TCP_NODELAY",
}
"""What they are called in the table."""


@contextmanager
def sending_at_once(wanted: bool = True) -> Iterator[None]:
    """Have DCMTK's programs that are started in the block send at once, or as they do by themselves."""
    before = os.environ.pop("TCP_NODELAY", None)
    if wanted:
        os.environ["TCP_NODELAY"] = "1"
    try:
        yield
    finally:
        os.environ.pop("TCP_NODELAY", None)
        if before is not None:
            os.environ["TCP_NODELAY"] = before


@contextmanager
def archive(name: str, parent: Path, files: Sequence[Path], move_to: int) -> Iterator[PeerNode]:
    """One of the archives, by its name, on the other computer; what is started in the block has its environment."""
    with lap_folder(parent) as folder, sending_at_once(name != ORTHANC):
        if name == DCMQRSCP:
            running = dcmqrscp_node(folder, files, free_port(), move_to)
        else:
            running = orthanc_node(folder, files, free_port(), free_port(), move_to)
        with cores.started_there(running) as peer:
            assert len(peer.files) == len(files), f"{name} took {len(peer.files)} of {len(files)} files"
            yield peer
