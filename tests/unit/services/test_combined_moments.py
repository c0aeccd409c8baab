"""Parts of a search at a node that takes ranges of dates and times as one: the same studies, from moment to moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from qrstation.dicom.listener import Listener
from qrstation.errors import QrError
from qrstation.model.identity import Caller
from qrstation.model.information_model import ExtendedNegotiation, Level
from qrstation.model.instances import IncomingInstance, InstanceWriter, StoredInstance
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.query import Element, Key, Match, MatchKey, Query
from qrstation.services.search import search
from qrstation.store.matching import are_one_range, combined, matcher

MOST = 100
STUDIES = [
    (f"202601{day:02}", f"{hour:02}{minute:02}00") for day in range(1, 6) for hour in range(24) for minute in (0, 30)
]


class Limited:
    """An archive that tells a hundred matches and then fails."""

    def __init__(self) -> None:
        self.asked: list[Query] = []

    def find(self, query: Query) -> Iterator[Match]:
        self.asked.append(query)
        date, time = query.value("StudyDate"), query.value("StudyTime")
        together = combined(date, time) if query.agreed and are_one_range(date, time) else None
        found = [
            number
            for number, (day, moment) in enumerate(STUDIES)
            if (together(day, moment) if together else _fits("DA", date, day) and _fits("TM", time, moment))
        ]
        for told, number in enumerate(found):
            if told == MOST:
                raise QrError("That is enough.")
            yield Match(level=Level.STUDY, elements=tuple(_elements(number)))

    def instances(self, keys: Sequence[MatchKey]) -> Sequence[StoredInstance]:
        return ()

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        raise NotImplementedError


def _fits(vr: str, key: str, value: str) -> bool:
    test = matcher(vr, key)
    return test is None or test(Element(tag=0, keyword="", vr=vr, values=(value,)))


def _elements(number: int) -> Iterator[Element]:
    day, moment = STUDIES[number]
    yield Element(tag=0x00080020, keyword="StudyDate", vr="DA", values=(day,))
    yield Element(tag=0x00080030, keyword="StudyTime", vr="TM", values=(moment,))
    yield Element(tag=0x0020000D, keyword="StudyInstanceUID", vr="UI", values=(f"1.2.{number}",))


@pytest.fixture
def archive() -> Limited:
    return Limited()


@pytest.fixture
def node(archive: Limited) -> Iterator[RemoteNode]:
    listener = Listener(Address(ae_title="PACS", host="127.0.0.1", port=0), sink=archive, archive=archive)
    yield RemoteNode(
        name="PACS", address=listener.start().address, extended_negotiation=(ExtendedNegotiation.DATE_TIME,)
    )
    listener.stop()


@pytest.mark.parametrize(
    ("date", "time", "expected"),
    [
        ("20260101-20260104", "1800-0559", lambda day, time: "20260101180000" <= day + time <= "20260104055959"),
        ("20260102-", "1200-", lambda day, time: day + time >= "20260102120000"),
        ("-20260104", "-1200", lambda day, time: day + time <= "20260104120059"),
        ("20260101-20260105", "", lambda day, time: True),
        ("", "", lambda day, time: True),
        ("", "0600-2359", lambda day, time: time >= "060000"),
    ],
)
def test_every_moment_of_the_range_is_found(
    node: RemoteNode, archive: Limited, date: str, time: str, expected: object
) -> None:
    matches: list[Match] = []
    keys = tuple(Key(keyword=keyword, value=value) for keyword, value in (("StudyDate", date), ("StudyTime", time)))
    outcome = search(node, Query(keys=keys), caller=Caller(ae_title="US"), on_match=matches.append)

    assert callable(expected)
    wanted = {f"1.2.{number}" for number, study in enumerate(STUDIES) if expected(*study)}
    assert len(wanted) > MOST
    assert {match.text("StudyInstanceUID") for match in matches} == wanted
    assert len(matches) == len(wanted)
    assert outcome.whole_in_parts, outcome.gaps
    assert outcome.limit_met == MOST
