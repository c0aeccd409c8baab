"""What we offer to nodes beyond the baseline, and what we make of their answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID, CTImageStorage
from pynetdicom import AE, evt

from qrstation.dicom import scu, uids
from qrstation.dicom.extended_negotiation import own_time_zone
from qrstation.errors import InvalidInput
from qrstation.model.identity import Caller
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel, View
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.outcomes import FindOutcome, TransferOutcome
from qrstation.model.query import Key, MatchKey, Query
from tests.unit.dicom.memory import MemorySink

RELATIONAL, DATE_TIME, FUZZY, ZONE, ENHANCED = ExtendedNegotiation
ALL = tuple(ExtendedNegotiation)
US = Caller(ae_title="US")
STUDY_FIND, STUDY_GET, STUDY_MOVE = (uid[QueryModel.STUDY] for uid in (uids.FIND, uids.GET, uids.MOVE))
SERIES = MatchKey(level=Level.SERIES, series_instance_uid="1.2.3")


class Pacs:
    """A PACS of pynetdicom's that answers an offer with given bytes, and remembers what it was sent."""

    def __init__(self, answer: bytes | None, answered_class: str | None = None) -> None:
        self.answer = answer
        self.answered_class = answered_class
        self.offered: dict[UID, bytes] = {}
        self.identifiers: list[Dataset] = []

    def negotiate(self, event: evt.Event) -> dict[UID, bytes] | None:
        self.offered = event.app_info  # type: ignore[attr-defined]
        if self.answer is None:
            return None
        return {UID(self.answered_class or uid): self.answer for uid in self.offered or [STUDY_FIND]}

    def find(self, event: evt.Event) -> Iterator[tuple[int, Dataset]]:
        self.identifiers.append(event.identifier)
        found = Dataset()
        found.QueryRetrieveLevel = event.identifier.QueryRetrieveLevel
        found.StudyInstanceUID, found.SeriesInstanceUID = "1.2", "1.2.3"
        yield 0xFF00, found

    def get(self, event: evt.Event) -> Iterator[int]:
        self.identifiers.append(event.identifier)
        yield 0

    def move(self, event: evt.Event) -> Iterator[object]:
        self.identifiers.append(event.identifier)
        yield "127.0.0.1", 1
        yield 0

    @contextmanager
    def node(self, *offered: ExtendedNegotiation) -> Iterator[RemoteNode]:
        ae = AE("PACS")
        for uid in (STUDY_FIND, STUDY_GET, STUDY_MOVE):
            ae.add_supported_context(uid)
        ae.add_supported_context(CTImageStorage, scu_role=True, scp_role=True)
        server = ae.start_server(
            ("127.0.0.1", 0),
            block=False,
            evt_handlers=[
                (evt.EVT_SOP_EXTENDED, self.negotiate),
                (evt.EVT_C_FIND, self.find),
                (evt.EVT_C_GET, self.get),
                (evt.EVT_C_MOVE, self.move),
            ],
        )
        assert server is not None
        try:
            address = Address(ae_title="PACS", host="127.0.0.1", port=server.server_address[1])
            yield RemoteNode(name="Main PACS", address=address, extended_negotiation=offered)
        finally:
            server.shutdown()


def find(node: RemoteNode, *keys: Key, level: Level = Level.STUDY) -> FindOutcome:
    return scu.find(node, Query(level=level, keys=keys), caller=US, on_match=lambda _: None)


@pytest.mark.parametrize(
    ("answer", "accepted"),
    [
        (b"\1\1\1\1\1", ALL),
        (b"\1", (RELATIONAL,)),
        (b"\0\1\0\1", (DATE_TIME, ZONE)),
        (b"\0\0\0\0\0", ()),
        (b"\1\1\0\0\0\1\1\1", (RELATIONAL, DATE_TIME)),
        (b"\2\xff\1", (FUZZY,)),
        (None, ()),
    ],
)
def test_what_a_node_accepts_is_what_it_answers_with_one(
    answer: bytes | None, accepted: tuple[ExtendedNegotiation, ...]
) -> None:
    pacs = Pacs(answer)
    with pacs.node(*ALL) as node:
        outcome = find(node)
    assert pacs.offered == {STUDY_FIND: b"\1\1\1\1\1"}
    assert outcome.matches == 1
    assert outcome.accepted == accepted


@pytest.mark.parametrize(
    ("offered", "sent"),
    [((RELATIONAL,), b"\1"), ((DATE_TIME,), b"\0\1"), ((ENHANCED, FUZZY), b"\0\0\1\0\1"), ((), None)],
)
def test_only_what_is_offered_can_be_accepted(offered: tuple[ExtendedNegotiation, ...], sent: bytes | None) -> None:
    pacs = Pacs(b"\1\1\1\1\1")
    with pacs.node(*offered) as node:
        outcome = find(node)
    assert pacs.offered.get(UID(STUDY_FIND)) == sent
    assert set(outcome.accepted) == set(offered)


def test_an_answer_for_another_sop_class_accepts_nothing() -> None:
    with Pacs(b"\1\1\1\1\1", answered_class=uids.FIND[QueryModel.PATIENT]).node(*ALL) as node:
        assert find(node).accepted == ()


@pytest.mark.parametrize(
    ("answer", "given", "sent"),
    [
        (b"\0\0\0\1", (), own_time_zone()),
        (b"\0\0\0\1", (Key(keyword="TimezoneOffsetFromUTC", value="-0330"),), "-0330"),
        (b"\0\0\0\1", (Key(keyword="TimezoneOffsetFromUTC"),), own_time_zone()),
        (b"\0\0\0\0", (Key(keyword="TimezoneOffsetFromUTC", value="-0330"),), None),
        (b"\0\0\0\0", (), None),
    ],
)
def test_a_time_zone_is_sent_to_those_who_adjust_to_it(answer: bytes, given: tuple[Key, ...], sent: str | None) -> None:
    pacs = Pacs(answer)
    with pacs.node(ZONE) as node:
        find(node, *given)
    assert pacs.identifiers[0].get("TimezoneOffsetFromUTC") == sent


VIEW = Key(keyword="QueryRetrieveView", value="ENHANCED")


def test_a_view_is_asked_of_those_who_convert() -> None:
    pacs = Pacs(b"\0\0\0\0\1")
    with pacs.node(ENHANCED) as node:
        find(node, VIEW)
    assert pacs.identifiers[0].QueryRetrieveView == "ENHANCED"


@pytest.mark.parametrize(("offered", "words"), [((ENHANCED,), "does not convert"), ((), "is not offered")])
def test_a_view_is_not_asked_of_others(offered: tuple[ExtendedNegotiation, ...], words: str) -> None:
    pacs = Pacs(b"\1\1\1\1\0")
    with pacs.node(*offered) as node, pytest.raises(InvalidInput, match=words):
        find(node, VIEW)
    assert pacs.identifiers == []


Retrieve = Callable[[RemoteNode, View | None], Sequence[TransferOutcome]]


def get(node: RemoteNode, view: View | None = None) -> Sequence[TransferOutcome]:
    return scu.get(
        node,
        [SERIES],
        model=QueryModel.STUDY,
        caller=US,
        sop_class_uids=[CTImageStorage],
        sink=MemorySink(),
        on_progress=lambda _: None,
        view=view,
    )


def move(node: RemoteNode, view: View | None = None) -> Sequence[TransferOutcome]:
    return scu.move(
        node,
        [SERIES],
        model=QueryModel.STUDY,
        caller=US,
        destination="US",
        on_progress=lambda _: None,
        last_arrival=lambda: 0.0,
        view=view,
    )


@pytest.mark.parametrize("retrieve", [get, move])
class TestRetrieve:
    def test_relationally_where_that_is_accepted(self, retrieve: Retrieve) -> None:
        pacs = Pacs(b"\1\1")
        with pacs.node(*ALL) as node:
            retrieve(node, View.CLASSIC)
        assert list(pacs.offered.values()) == [b"\1\1"]
        (identifier,) = pacs.identifiers
        assert identifier.SeriesInstanceUID == "1.2.3"
        assert identifier.QueryRetrieveView == "CLASSIC"
        assert "StudyInstanceUID" not in identifier

    def test_not_where_it_is_refused(self, retrieve: Retrieve) -> None:
        pacs = Pacs(b"\0\1")
        with pacs.node(*ALL) as node, pytest.raises(InvalidInput, match="relational"):
            retrieve(node, None)
        assert pacs.identifiers == []

    def test_not_where_it_is_not_offered(self, retrieve: Retrieve) -> None:
        with Pacs(b"\1\1").node() as node, pytest.raises(InvalidInput, match="StudyInstanceUID"):
            retrieve(node, None)

    def test_no_view_of_those_who_do_not_convert(self, retrieve: Retrieve) -> None:
        pacs = Pacs(b"\1")
        with pacs.node(*ALL) as node, pytest.raises(InvalidInput, match="does not convert"):
            retrieve(node, View.ENHANCED)
        assert pacs.identifiers == []
