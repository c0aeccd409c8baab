"""The queries that open the result tree."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator, Sequence

import pytest

from qrstation.dicom.listener import Listener
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import IncomingInstance, InstanceWriter, StoredInstance
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.query import Element, Key, Match, MatchKey, Query
from qrstation.services.search import child_query, search, with_default_keys
from tests.faults.large_archive import LargeArchive, invented
from tests.faults.scripted_node import Request, answering_node, element

PENDING = 0xFF00


def row(level: Level, **values: str) -> Match:
    elements = (Element(tag=0, keyword=keyword, vr="LO", values=(value,)) for keyword, value in values.items())
    return Match(level=level, elements=tuple(elements))


@pytest.mark.parametrize(
    ("model", "keys"),
    [
        (QueryModel.STUDY, {"StudyInstanceUID": "1.2", "SeriesInstanceUID": "1.3"}),
        (QueryModel.PATIENT, {"PatientID": "P", "StudyInstanceUID": "1.2", "SeriesInstanceUID": "1.3"}),
    ],
)
def test_all_unique_keys_above_are_given(model: QueryModel, keys: dict[str, str]) -> None:
    series = row(Level.SERIES, PatientID="P", StudyInstanceUID="1.2", SeriesInstanceUID="1.3")
    assert child_query(series, model) == Query(
        model=model,
        level=Level.IMAGE,
        keys=tuple(Key(keyword=keyword, value=value) for keyword, value in keys.items()),
    )


@pytest.mark.parametrize(
    ("match", "model"),
    [
        (row(Level.IMAGE, SOPInstanceUID="1.4"), QueryModel.STUDY),
        (row(Level.STUDY, StudyInstanceUID="1.2"), QueryModel.PATIENT_STUDY_ONLY),
        (row(Level.PATIENT, PatientName="DOE^Jane"), QueryModel.PATIENT),
        (row(Level.STUDY, PatientID="P"), QueryModel.STUDY),
    ],
)
def test_nothing_lies_below(match: Match, model: QueryModel) -> None:
    assert child_query(match, model) is None


def test_usual_return_keys_do_not_displace_the_users() -> None:
    asked = Query(level=Level.STUDY, keys=(Key(keyword="PatientName", value="DOE*"), Key(keyword="0008,0020")))
    completed = with_default_keys(asked)
    assert completed.value("PatientName") == "DOE*"
    keywords = [key.keyword for key in completed.keys]
    assert len(keywords) == len(set(keywords))
    assert {"StudyInstanceUID", "ModalitiesInStudy"} <= set(keywords)
    assert "StudyDate" not in keywords


STUDIES = {"1.1": "CT", "1.2": "CT\\SR", "1.3": "MR", "1.4": "US"}


class Answering:
    """An archive of four studies that matches one modality at a time, as the standard has it."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def find(self, query: Query) -> Iterator[Match]:
        wanted = query.value("ModalitiesInStudy")
        self.asked.append(wanted)
        for uid, modalities in STUDIES.items():
            if not wanted or wanted in modalities.split("\\"):
                yield Match(
                    level=Level.STUDY,
                    elements=(Element(tag=0x0020000D, keyword="StudyInstanceUID", vr="UI", values=(uid,)),),
                )

    def instances(self, keys: Sequence[MatchKey]) -> Sequence[StoredInstance]:
        return ()

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        raise NotImplementedError


@pytest.fixture
def archive() -> Answering:
    return Answering()


@pytest.fixture
def node(archive: Answering) -> Iterator[RemoteNode]:
    listener = Listener(Address(ae_title="PACS", host="127.0.0.1", port=0), sink=archive, archive=archive)
    yield RemoteNode(name="PACS", address=listener.start().address)
    listener.stop()


def found(node: RemoteNode, modalities: str, limit: int | None = None) -> tuple[list[str], bool]:
    matches: list[Match] = []
    query = Query(keys=(Key(keyword="ModalitiesInStudy", value=modalities),), limit=limit)
    outcome = search(node, query, caller=Caller(ae_title="QRSTATION"), on_match=matches.append)
    assert outcome.matches == len(matches)
    return [match.text("StudyInstanceUID") for match in matches], outcome.truncated


def test_modalities_are_asked_for_one_by_one_and_told_once(node: RemoteNode, archive: Answering) -> None:
    assert found(node, "CT\\SR\\MR") == (["1.1", "1.2", "1.3"], False)
    assert archive.asked == ["CT", "SR", "MR"]


def test_one_modality_is_one_query(node: RemoteNode, archive: Answering) -> None:
    assert found(node, "CT") == (["1.1", "1.2"], False)
    assert archive.asked == ["CT"]


@pytest.mark.parametrize(("limit", "expected"), [(2, (["1.1", "1.2"], True)), (3, (["1.1", "1.2", "1.3"], False))])
def test_the_limit_holds_for_all_of_them_together(
    node: RemoteNode, limit: int, expected: tuple[list[str], bool]
) -> None:
    assert found(node, "CT\\SR\\MR", limit) == expected


def test_what_is_told_again_in_other_bytes_is_told_again() -> None:
    def answer(request: Request) -> None:
        for name in (b"Doe^Jane", b"Doe^Jane  ", b"Roe "):
            request.answer(PENDING, identifier=element(0x10, 0x10, "PN", name) + element(0x20, 0xD, "UI", b"1.2\0"))
        request.answer(0)

    matches: list[Match] = []
    with answering_node(answer) as node:
        outcome = search(node, Query(), caller=Caller(ae_title="QRSTATION"), on_match=matches.append)

    assert [match.text("PatientName") for match in matches] == ["Doe^Jane", "Roe"]
    assert outcome.duplicates == 1


def test_many_matches_are_held_in_little_more_than_their_bytes() -> None:
    number = 1500
    held: list[Match] = []
    with LargeArchive(studies=invented(number)).running() as node:
        search(node, Query(limit=100), caller=Caller(ae_title="QRSTATION"), on_match=lambda _: None)
        tracemalloc.start()
        search(node, Query(), caller=Caller(ae_title="QRSTATION"), on_match=held.append, split=False)
        size, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert len(held) == number
    assert size / number < 1000
    assert peak / number < 2000
