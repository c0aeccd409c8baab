"""Plans of requests that tell what they ask for, and not how much it is."""

from __future__ import annotations

from collections.abc import Sequence

from qrstation.model.information_model import Level
from qrstation.model.query import Match, MatchKey, Query
from qrstation.model.retrieve import Contents
from qrstation.services.planning import plan
from tests.unit.services.test_planning import SERIES, Held, answering, node, refusing, request


def test_what_the_request_tells_without_a_number_is_asked_for_alone() -> None:
    other = MatchKey(level=Level.SERIES, study_instance_uid="1.3", series_instance_uid="1.3.1")
    told = (Contents(key=SERIES, instances=None, count=None), Contents(key=other, instances=None, count=1))
    queries: list[Query] = []

    def ask(query: Query) -> Sequence[Match]:
        queries.append(query)
        return answering(query)

    made = plan(request(SERIES, other, contents=told), node(), ask, Held())
    assert {query.value("SeriesInstanceUID") for query in queries} == {"1.2.1"}
    assert {one.sop_instance_uid for one in made.listed} == {"1.2.1.1", "1.2.1.2", "1.2.1.3"}
    assert (made.targets, made.expected_count) == ((SERIES, other), 4)


def test_what_neither_the_request_nor_the_node_counts_stays_unknown() -> None:
    told = (Contents(key=SERIES, instances=None, count=None),)
    made = plan(request(SERIES, contents=told), node(), refusing(Level.SERIES, Level.IMAGE), Held())
    assert (made.targets, made.expected, made.expected_count) == ((SERIES,), None, None)
