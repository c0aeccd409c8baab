"""Retrievals to have receipts of, and what is done with these."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset

from qrstation.model.nodes import RemoteNode
from qrstation.model.query import MatchKey
from qrstation.model.receipts import Receipt, ReceiptCheck
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import Paths
from qrstation.services import receipts
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import an_object


@pytest.fixture
def reopened(tmp_path: Path) -> Iterator[Callable[[], Workstation]]:
    """Open the workstation of a home, after closing the one that was open."""
    opened: list[Workstation] = []

    def reopen() -> Workstation:
        for one in opened:
            one.close()
        opened.append(Workstation(Paths.under(tmp_path / "home"), host="127.0.0.1", port=0))
        return opened[-1]

    yield reopen
    opened[-1].close()


@pytest.fixture
def workstation(reopened: Callable[[], Workstation]) -> Workstation:
    """A workstation of its own home."""
    return reopened()


def images(*numbers: int) -> list[Dataset]:
    """CT images of one series, by their Instance Numbers."""
    return [an_object(number=number) for number in numbers]


def retrieve(workstation: Workstation, node: RemoteNode, *keys: MatchKey, **changes: Any) -> int:
    """Run a retrieval to its end; the number of its job."""
    if node.name not in [each.name for each in workstation.nodes.all()]:
        workstation.nodes.add(node)
    job = workstation.jobs.submit(
        RetrieveRequest(node=node.name, keys=keys, description="DOE^Jane, CT Abdomen", **changes)
    )
    workstation.jobs.run(job.id)
    return job.id


def saved(receipt: Receipt, tmp_path: Path) -> Path:
    """The receipt as a file."""
    path = tmp_path / "receipt.json"
    receipts.save(receipt, path)
    return path


def check(workstation: Workstation, receipt: Receipt) -> ReceiptCheck:
    """The receipt compared with what is in the archive."""
    return receipts.check(receipt, workstation.archive)
