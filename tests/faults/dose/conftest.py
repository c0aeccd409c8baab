"""A PACS that runs as long as the tests, set up anew for each of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from qrstation.model.nodes import RemoteNode
from tests.dose_pacs import DosePacs, running
from tests.faults.dose.inquiry import holding


@pytest.fixture(scope="session")
def peer() -> Iterator[tuple[DosePacs, RemoteNode]]:
    pacs = DosePacs()
    with running(pacs) as node:
        yield pacs, node


@pytest.fixture
def pacs(peer: tuple[DosePacs, RemoteNode]) -> DosePacs:
    peer[0].set_up(holding(3))
    return peer[0]


@pytest.fixture
def node(peer: tuple[DosePacs, RemoteNode]) -> RemoteNode:
    return peer[1]
