"""A list of the practice PACS's accession numbers finds every study."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from qrstation.dicom.listener import Listener
from qrstation.model.batch import RowState
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.query import Key, Query
from qrstation.services.batch.asking import look_up
from qrstation.store.archive import Archive
from tests.unit.services.batch.lists import accessions


@pytest.fixture
def node(archive: Archive) -> Iterator[RemoteNode]:
    listener = Listener(Address(ae_title="PRACTICE", host="127.0.0.1", port=0), sink=archive, archive=archive)
    yield RemoteNode(name="Practice", address=listener.start().address)
    listener.stop()


def test_every_study_is_found_by_its_accession_number(node: RemoteNode, archive: Archive) -> None:
    studies = list(archive.find(Query(level=Level.STUDY, keys=(Key(keyword="AccessionNumber"),))))
    numbers = [study.text("AccessionNumber") for study in studies]
    assert len(set(numbers)) == len(numbers) > 50

    report = look_up("all.csv", accessions(*numbers, "PA0"), node, caller=Caller(ae_title="US"))

    assert report.count(RowState.FOUND) == len(numbers)
    assert report.results[-1].state is RowState.NOTHING
    assert [match.text("AccessionNumber") for match in report.found] == numbers
