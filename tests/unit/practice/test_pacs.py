"""The practice PACS answers over DICOM."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from qrstation.dicom import patient_info, scu
from qrstation.errors import QrError
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.patient_info import PatientInfoRequest
from qrstation.model.query import Key, Match, Query
from qrstation.practice import PracticePacs, generation
from qrstation.practice.schedule import Recipe, studies
from qrstation.practice.study import Study
from tests.unit.practice.conftest import LAST_DAY

TEST = Caller(ae_title="TEST")


def few(last_day: date) -> Iterator[tuple[Study, Recipe]]:
    return islice(studies(last_day), 1, 3)


@pytest.fixture
def pacs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PracticePacs]:
    monkeypatch.setattr(generation, "studies", few)
    practice = PracticePacs(tmp_path, last_day=LAST_DAY)
    yield practice
    practice.stop()


def test_it_is_echoed_and_searched(pacs: PracticePacs) -> None:
    address = pacs.start()
    assert address.ae_title == "PRACTICE"
    assert address.port > 0
    node = RemoteNode(name="practice", address=address)
    assert scu.echo(node, caller=TEST).ok
    found: list[Match] = []
    query = Query(level=Level.STUDY, keys=(Key(keyword="PatientName", value="M*ller*"),))
    scu.find(node, query, caller=TEST, on_match=found.append)
    assert [match.text("PatientName") for match in found] == ["Müller^Jürgen"]


def test_it_tells_about_a_patient(pacs: PracticePacs) -> None:
    node = RemoteNode(name="practice", address=pacs.start())
    told = patient_info.ask(node, PatientInfoRequest(patient_id="PRC-0003"), caller=TEST).answer
    assert told is not None
    assert told.problems == ()
    assert told.text("PatientName") == "Müller^Jürgen"
    lines = {item.name: item.text for _, item in told.root.lines()}
    assert (lines["Patient Height"], lines["Patient Weight"]) == ("176 cm", "84 kg")
    assert lines["Previous Procedure"]


def test_starting_twice_is_starting_once(pacs: PracticePacs) -> None:
    assert pacs.start() == pacs.start()


def test_it_can_be_started_again(pacs: PracticePacs) -> None:
    pacs.start()
    pacs.stop()
    assert scu.echo(RemoteNode(name="practice", address=pacs.start()), caller=TEST).ok


def test_a_port_in_use_is_said_and_leaves_nothing_open(pacs: PracticePacs, tmp_path: Path) -> None:
    address = pacs.start()
    second = PracticePacs(tmp_path / "second", port=address.port, last_day=LAST_DAY)
    with pytest.raises(QrError):
        second.start()
    second.stop()


def test_a_destination_can_be_registered(pacs: PracticePacs, tmp_path: Path) -> None:
    receiver = PracticePacs(tmp_path / "receiver", last_day=LAST_DAY)
    destination = receiver.start()
    pacs.register(Address(ae_title="ELSEWHERE", host=destination.host, port=destination.port))
    node = RemoteNode(name="practice", address=pacs.start())
    found: list[Match] = []
    scu.find(node, Query(level=Level.STUDY, keys=()), caller=TEST, on_match=found.append)
    try:
        (outcome,) = scu.move(
            node,
            [found[0].key],
            model=node.query_model,
            caller=TEST,
            destination="ELSEWHERE",
            on_progress=lambda _: None,
            last_arrival=lambda: 0.0,
        )
        assert outcome.status.code == 0
        assert outcome.sub_operations.completed
    finally:
        receiver.stop()
