"""What stands in the log on disk of what is said to the user."""

from __future__ import annotations

import logging
import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from qrstation import logs
from qrstation.errors import ArchiveFault, QueryFailed
from qrstation.model.events import Event, LogEntry, Severity
from qrstation.model.information_model import Level
from qrstation.model.nodes import Address, ListenerState
from qrstation.model.outcomes import FindOutcome, Status, StatusCategory
from qrstation.model.query import Query
from qrstation.paths import Paths
from qrstation.services.announcements import Announcements
from qrstation.services.workstation import Workstation
from tests.faults.scripted_node import Request, answering_node, text
from tests.unit.store.objects import an_instance, store

WORDS = "DOE^JANE” is locked"


@pytest.mark.parametrize("verbosity", [0, 2])
def test_a_failure_is_on_disk_without_the_nodes_own_words(tmp_path: Path, verbosity: int) -> None:
    def refuse(request: Request) -> None:
        request.answer(0xA700, more=((0x0902, text(WORDS.encode())), (0x0901, struct.pack("<HH", 0x0010, 0x0020))))

    said: list[Event] = []
    paths = Paths.under(tmp_path)
    workstation = Workstation(paths)
    workstation.subscribe(said.append)
    logs.start(paths, verbosity=verbosity)
    try:
        with answering_node(refuse) as node, pytest.raises(QueryFailed):
            workstation.search(node, Query(), lambda _: None)
    finally:
        logs.stop()
        workstation.close()

    [entry] = [each for each in said if isinstance(each, LogEntry)]
    assert "DOE^JANE" in entry.text
    on_disk = paths.log_file.read_text(encoding="utf-8")
    assert "Search failed" in on_disk
    assert "A700 failure: Refused: out of resources" in on_disk
    assert "DOE^JANE" not in on_disk
    assert logging.getLogger("qrstation").level == logging.NOTSET


@pytest.mark.parametrize(
    ("how", "severity", "said"),
    [
        ({}, Severity.INFO, "27 matches at STUDY level in 1.5 s."),
        ({"parts": 4, "limit_met": 10}, Severity.INFO, "27 matches at STUDY level in 1.5 s, asked in 4 parts."),
        ({"truncated": True}, Severity.INFO, "27 matches at STUDY level in 1.5 s, stopped at the limit."),
        ({"cancelled": True}, Severity.INFO, "27 matches at STUDY level in 1.5 s, stopped."),
        (
            {"parts": 92, "incomplete": True, "gaps": ("Those without a date may be missing.",)},
            Severity.WARNING,
            "27 matches at STUDY level in 1.5 s, asked in 92 parts; there may be more.",
        ),
        ({"limit_met": 27}, Severity.WARNING, "27 matches at STUDY level in 1.5 s; there may be more."),
    ],
)
def test_a_search_that_may_lack_something_is_a_warning(how: dict[str, Any], severity: Severity, said: str) -> None:
    heard: list[Event] = []
    announcements = Announcements()
    announcements.subscribe(heard.append)
    success = Status(code=0, category=StatusCategory.SUCCESS, meaning="Success")
    outcome = FindOutcome(status=success, matches=27, seconds=1.5, **how)

    announcements.say_search(outcome, Level.STUDY, "LIM")

    [entry] = heard
    assert isinstance(entry, LogEntry)
    assert (entry.severity, entry.text, entry.node) == (severity, said, "LIM")


@pytest.mark.parametrize("address", ["US@10.1.2.3:104", "US@10.1.2.3:104?tls"])
def test_where_and_how_we_listen_is_said_in_words(address: str) -> None:
    said: list[Event] = []
    announcements = Announcements()
    announcements.subscribe(said.append)
    announcements.say_listener(ListenerState(address=Address.parse(address), listening=True))
    assert isinstance(said[0], LogEntry)
    assert said[0].text == f"Listening as {address.replace('?tls', ', with TLS')}."


def test_an_index_that_was_made_anew_meanwhile_is_said(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    said: list[Event] = []
    with closing(Workstation(paths)) as workstation:
        workstation.subscribe(said.append)
        store(workstation.archive, an_instance("1.2.3.1"))
        with closing(sqlite3.connect(paths.index)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with paths.index.open("r+b") as file:
            file.write(bytes(200))
        with pytest.raises(ArchiveFault, match="damaged"):
            workstation.archive.conflicts()
        assert workstation.archive.stats().instances == 1
    (entry,) = (event for event in said if isinstance(event, LogEntry))
    assert entry.severity is Severity.WARNING
    assert entry.text.startswith("The index of the archive was damaged and has been made anew from the files")
    assert Path(entry.text.rpartition(" as ")[2].removesuffix(".")).exists()
