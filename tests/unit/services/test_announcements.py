"""What stands in the log on disk of what is said to the user."""

from __future__ import annotations

import logging
import struct
from pathlib import Path

import pytest

from qrstation import logs
from qrstation.errors import QueryFailed
from qrstation.model.events import Event, LogEntry
from qrstation.model.query import Query
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.faults.scripted_node import Request, answering_node, text

WORDS = "DOE^JANE” is locked"


@pytest.mark.parametrize("verbosity", [0, 2])
def test_a_failure_is_on_disk_without_the_nodes_own_words(tmp_path: Path, verbosity: int) -> None:
    def refuse(request: Request) -> None:
        request.answer(0xA700, more=((0x0902, text(WORDS.encode())), (0x0901, struct.pack("<HH", 0x0010, 0x0020))))

    said: list[Event] = []
    workstation = Workstation(Paths.under(tmp_path))
    workstation.subscribe(said.append)
    logs.start(tmp_path / "log", verbosity=verbosity)
    try:
        with answering_node(refuse) as node, pytest.raises(QueryFailed):
            workstation.search(node, Query(), lambda _: None)
    finally:
        logs.stop()
        workstation.close()

    [entry] = [each for each in said if isinstance(each, LogEntry)]
    assert "DOE^JANE" in entry.text
    on_disk = (tmp_path / "log").read_text(encoding="utf-8")
    assert "Search failed" in on_disk
    assert "A700 failure: Refused: out of resources" in on_disk
    assert ("DOE^JANE" in on_disk) == (verbosity == 2)
    assert logging.getLogger("qrstation").level == logging.NOTSET
