"""The probe of a node against peers with peculiarities, and what searches teach of a node."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pydicom.dataset import Dataset
from pynetdicom import evt

from qrstation.dicom import uids
from qrstation.dicom.offers import STORAGE
from qrstation.errors import Cancelled, NodeNotReached, QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.capabilities import Capabilities
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import Address, RemoteNode, Timeouts
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Key, Match, Query
from qrstation.paths import Paths
from qrstation.services.capabilities import STEPS, keep_card, learn, probe
from qrstation.services.nodes import NodeBook
from qrstation.services.search import search
from tests.unit.services.peculiar_pacs import CHEST, HEAD, Pacs, running

CALLER = Caller(ae_title="QRSTATION")
CARD = Capabilities(probed=datetime(2026, 11, 24, tzinfo=UTC))


def probed(pacs: Pacs, model: QueryModel = QueryModel.STUDY) -> Capabilities:
    with running(pacs) as node:
        return probe(replace(node, query_model=model), caller=CALLER)


def matched(card: Capabilities, level: Level) -> dict[str, bool | None]:
    return {key.keyword: key.matched for key in card.keys if key.level is level and key.matched is not None}


def test_what_a_node_offers_and_how_it_answers() -> None:
    card = probed(Pacs())

    assert set(card.services) >= {uids.VERIFICATION, uids.GET[QueryModel.WITHOUT_BULK_DATA]}
    assert card.implementation.startswith("PYNETDICOM")
    assert card.maximum_pdu
    assert uids.X_RAY_RADIATION_DOSE_SR in card.storage
    assert card.levels == (Level.STUDY, Level.SERIES, Level.IMAGE)
    assert card.query_model is QueryModel.STUDY
    assert card.uid_lists is True
    assert card.remarks == ()
    assert matched(card, Level.STUDY)["ModalitiesInStudy"] is True
    assert matched(card, Level.SERIES) == {"Modality": True, "SeriesNumber": True, "StationName": True}


def test_keys_that_are_passed_over_or_left_out_are_found_out() -> None:
    pacs = Pacs(
        passed_over=("ModalitiesInStudy", "StationName"), left_out=("StationName", "NumberOfStudyRelatedSeries")
    )
    card = probed(pacs)

    modalities = card.key(Level.STUDY, "ModalitiesInStudy")
    assert (modalities.returned, modalities.matched) == (True, False)
    station = card.key(Level.STUDY, "StationName")
    assert (station.returned, station.matched) == (False, False)
    assert card.key(Level.STUDY, "NumberOfStudyRelatedSeries").returned is False
    assert card.key(Level.STUDY, "StudyDescription").matched is True
    # The study found has none: that nothing came for another value proves nothing.
    assert card.key(Level.STUDY, "AccessionNumber").matched is None


class WithoutLists(Pacs):
    """Answers nothing to a list of UIDs."""

    def find(self, event: evt.Event) -> Iterator[tuple[int, Dataset | None]]:
        listed = not isinstance(event.identifier.get("StudyInstanceUID"), str)
        return iter(()) if listed else super().find(event)


def test_a_node_without_lists_of_uids() -> None:
    assert probed(WithoutLists()).uid_lists is False


def test_patient_root_is_asked_from_the_patient_down() -> None:
    card = probed(Pacs(), QueryModel.PATIENT)

    assert card.levels == tuple(Level)
    assert card.query_model is QueryModel.PATIENT


def test_nothing_is_ever_moved() -> None:
    pacs = Pacs()
    probed(pacs)

    assert set(pacs.requests) <= {"C_FIND_RQ", "C_CANCEL_RQ"}
    assert len(pacs.identifiers) < 50
    assert not any("Pixel" in element.keyword for identifier in pacs.identifiers for element in identifier)


def test_a_node_that_rejects_large_proposals_is_asked_service_by_service() -> None:
    pacs = Pacs(most_contexts=20)
    with_everything = probed(Pacs())
    assert probed(pacs).services == with_everything.services

    pacs = Pacs(most_contexts=1)
    card = probed(pacs)
    assert card.services == with_everything.services
    assert card.storage == ()
    assert [remark.partition(":")[0] for remark in card.remarks] == [
        "It did not take all services at once, so each was asked for by itself",
        "It did not take 127 storage SOP Classes at once for a C-GET",
        "It did not take 16 storage SOP Classes at once for a C-GET",
    ]
    assert card.levels == (Level.STUDY, Level.SERIES, Level.IMAGE)


def test_storage_classes_are_proposed_in_small_numbers_where_many_are_rejected() -> None:
    card = probed(Pacs(most_contexts=20))

    assert len(card.storage) > 100
    assert any("127 storage SOP Classes" in remark for remark in card.remarks)


def test_every_storage_class_is_proposed_within_the_limit_of_contexts() -> None:
    pacs = Pacs()
    probed(pacs)

    assert max(pacs.proposed) <= 128
    assert sum(pacs.proposed[1:-1]) == len(STORAGE) + 2


def test_a_node_that_only_finds() -> None:
    card = probed(Pacs(services=(uids.FIND[QueryModel.STUDY],)))

    assert card.services == (uids.FIND[QueryModel.STUDY],)
    assert card.storage == ()
    assert Level.IMAGE in card.levels


def test_a_node_that_offers_another_model_than_the_book_says() -> None:
    card = probed(Pacs(services=(uids.FIND[QueryModel.PATIENT],)))

    assert card.query_model is QueryModel.PATIENT
    assert Level.PATIENT in card.levels


def test_a_node_that_finds_nothing_at_all() -> None:
    card = probed(Pacs(services=(uids.VERIFICATION,)))

    assert card.services == (uids.VERIFICATION,)
    assert card.levels == ()
    assert "It offers no C-FIND" in card.remarks[0]


def test_an_empty_node_has_a_card_with_a_remark() -> None:
    card = probed(Pacs(entities={}))

    assert card.levels == (Level.STUDY,)
    assert card.keys == ()
    assert card.remarks == ("It told of no study, so what it returns and matches could not be found out.",)


class Failing(Pacs):
    """Fails every query, or only those with certain keys."""

    keywords: tuple[str, ...] = ()

    def find(self, event: evt.Event) -> Iterator[tuple[int, Dataset | None]]:
        failing = not self.keywords or any(event.identifier.get(keyword) for keyword in self.keywords)
        return iter([(0xC001, None)]) if failing else super().find(event)


def test_a_node_that_fails_queries() -> None:
    card = probed(Failing())

    assert card.levels == ()
    assert card.remarks == ("It could not answer a query for studies.",)


def test_a_node_that_fails_queries_by_some_keys() -> None:
    pacs = Failing()
    pacs.keywords = ("StationName", "PatientSex")
    card = probed(pacs)

    assert card.key(Level.STUDY, "StudyDescription").matched is True
    assert card.key(Level.STUDY, "StationName").matched is None
    assert card.remarks == (
        "It could not answer a query at STUDY level with a value for PatientSex, StationName.",
        "It could not answer a query at SERIES level with a value for StationName.",
    )


def test_nonsense_in_answers_does_no_harm() -> None:
    entity = {"StudyInstanceUID": HEAD, "StudyDate": "a while ago", "StudyTime": "noon", "PatientName": "*?\\-=^"}
    card = probed(Pacs(entities={Level.STUDY: (entity, {"PatientID": "no UID"})}))

    assert card.levels[0] is Level.STUDY
    assert card.key(Level.STUDY, "PatientName").matched is not True


class Sluggish(Pacs):
    """Answers no query before it is woken."""

    woken = threading.Event()

    def find(self, event: evt.Event) -> Iterator[tuple[int, Dataset | None]]:
        self.woken.wait(60)
        return super().find(event)


def test_running_out_of_time_makes_a_card_with_a_remark() -> None:
    pacs = Sluggish()
    with running(pacs) as node:
        card = probe(node, caller=CALLER, seconds=1.5)
        pacs.woken.set()
    assert uids.FIND[QueryModel.STUDY] in card.services
    assert "The probe was ended after 1.5 s, before all was asked." in card.remarks


def test_a_node_that_falls_silent_is_asked_twice() -> None:
    pacs = Sluggish()
    pacs.woken.clear()
    with running(pacs, Timeouts(connect=60, response=0.5)) as node:
        card = probe(node, caller=CALLER)
        pacs.woken.set()
    assert uids.FIND[QueryModel.STUDY] in card.services
    assert card.levels == ()
    assert [remark.partition(".")[0] for remark in card.remarks] == ["Not all queries were put"]


@pytest.fixture
def deaf() -> Iterator[RemoteNode]:
    """A node that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = Address(ae_title="DEAF", host="127.0.0.1", port=server.getsockname()[1])
        yield RemoteNode(name="Deaf", address=address, timeouts=Timeouts(connect=0.2, response=0.2))


def test_a_node_that_stalls_is_no_card(deaf: RemoteNode) -> None:
    with pytest.raises(NodeNotReached, match="took the connection but did not answer"):
        probe(deaf, caller=CALLER)
    with pytest.raises(NodeNotReached, match=r"did not say in 0\.1 s what it offers"):
        probe(replace(deaf, timeouts=Timeouts(connect=30)), caller=CALLER, seconds=0.1)


def test_a_probe_can_be_stopped(deaf: RemoteNode) -> None:
    cancellation = Cancellation()
    steps: list[tuple[int, int | None, str]] = []

    def on_step(done: int, total: int | None, note: str) -> None:
        steps.append((done, total, note))
        cancellation.request()

    with pytest.raises(Cancelled):
        probe(replace(deaf, timeouts=Timeouts(connect=30)), caller=CALLER, on_step=on_step, cancellation=cancellation)
    assert steps == [(0, STEPS, "asking what it offers")]


def test_each_step_is_told() -> None:
    steps: list[tuple[int, int | None]] = []
    with running(Pacs()) as node:
        probe(node, caller=CALLER, on_step=lambda done, total, note: steps.append((done, total)))

    assert steps == [(done, STEPS) for done in range(STEPS)]


def numbered(count: int) -> dict[Level, tuple[dict[str, str], ...]]:
    return {Level.STUDY: tuple({"StudyInstanceUID": f"1.2.{number}"} for number in range(1, count + 1))}


def searched(node: RemoteNode, query: Query | None = None) -> tuple[FindOutcome, list[Match]]:
    matches: list[Match] = []
    return search(node, query or Query(), caller=CALLER, on_match=matches.append), matches


@pytest.mark.parametrize(
    ("pacs", "limit", "met"),
    [
        (Pacs(entities=numbered(100)), None, 100),
        (Pacs(entities=numbered(101)), None, None),
        (Pacs(entities=numbered(50)), None, None),
        (Pacs(entities=numbered(200)), 100, None),
        (Pacs(entities=numbered(30), most=7, last_status=0xB001), None, 7),
        (Pacs(entities=numbered(30), most=7, last_status=0xFE00), None, 7),
    ],
)
def test_a_limit_shows_in_the_number_of_matches(pacs: Pacs, limit: int | None, met: int | None) -> None:
    with running(pacs) as node:
        assert searched(node, Query(limit=limit))[0].limit_met == met


def test_a_series_may_well_have_a_hundred_images() -> None:
    images = tuple(
        {"SOPInstanceUID": f"{HEAD}.1.{number}", "SeriesInstanceUID": f"{HEAD}.1", "StudyInstanceUID": HEAD}
        for number in range(1, 101)
    )
    keys = (Key(keyword="StudyInstanceUID", value=HEAD), Key(keyword="SeriesInstanceUID", value=f"{HEAD}.1"))
    with running(Pacs(entities={Level.IMAGE: images})) as node:
        outcome, matches = searched(node, Query(level=Level.IMAGE, keys=keys))
    assert len(matches) == 100
    assert outcome.limit_met is None


@pytest.fixture
def book(home: Paths) -> NodeBook:
    return NodeBook(home.nodes_file)


def test_searches_teach_the_card_where_the_node_stops(book: NodeBook) -> None:
    with running(Pacs(entities=numbered(100))) as node:
        book.add(node)
        learn(book, node, searched(node)[0])
        assert book.named("PACS").capabilities is None, "no card is made of a limit alone"

        keep_card(book, node, CARD)
        learn(book, book.named("PACS"), searched(node)[0])
        assert book.named("PACS").capabilities == replace(CARD, limit=100)

        # It stays through the next probe, until the node tells more.
        assert keep_card(book, node, CARD) == replace(CARD, limit=100)
        outcome = replace(searched(node)[0], told=130, limit_met=None)
        learn(book, book.named("PACS"), outcome)
        assert book.named("PACS").capabilities == CARD


def test_a_node_out_of_resources_teaches_its_limit(book: NodeBook) -> None:
    with running(Pacs(entities=numbered(30), most=12, last_status=0xA700)) as node:
        book.add(replace(node, capabilities=CARD))
        with pytest.raises(QueryFailed) as failed:
            searched(node)
        learn(book, book.named("PACS"), failed.value)
    assert book.named("PACS").capabilities == replace(CARD, limit=12)


def test_studies_are_found_whichever_their_date() -> None:
    today = f"{datetime.now():%Y%m%d}"
    recent = {"StudyInstanceUID": HEAD, "StudyDate": today, "StudyDescription": "today"}
    old = {"StudyInstanceUID": CHEST, "StudyDate": "19990101", "StudyDescription": "long ago"}
    card = probed(Pacs(entities={Level.STUDY: (old, recent)}))

    assert card.uid_lists is True
    assert card.key(Level.STUDY, "StudyDescription").matched is True
