"""Nodes that tell more than anybody wants: what is kept is bounded, and they are stopped."""

from __future__ import annotations

import itertools
import select
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from qrstation.dicom import find_scu
from qrstation.model.capabilities import Capabilities, KeySupport
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Key, Match, Query
from qrstation.services import asking
from qrstation.services.search import search
from tests.faults.scripted_node import FIND_RSP, Request, answering_node, match, receive_message, response

CANCELLED, SUCCESS, CANCEL_RQ = 0xFE00, 0x0000, 0x0FFF
CHUNK = 100
EVERYTHING = Query()
SEND_BUFFER = 16_384
"""Bytes on their way at most: what is told does not run far ahead of what is read."""


class Telling:
    """Tells matches until it is told to stop, or has no more."""

    def __init__(self, numbers: Iterator[int], *, deaf: bool = False) -> None:
        self.told = 0
        self.stopped = False
        self._numbers = numbers
        self._deaf = deaf

    def answer(self, request: Request) -> None:
        request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
        while chunk := list(itertools.islice(self._numbers, CHUNK)):
            request.connection.sendall(b"".join(_pending(request, number) for number in chunk))
            self.told += len(chunk)
            if not self._deaf and select.select([request.connection], [], [], 0)[0]:
                assert receive_message(request.connection) == CANCEL_RQ
                self.stopped = True
                request.answer(CANCELLED)
                return
        request.answer(SUCCESS)


def _pending(request: Request, number: int) -> bytes:
    return response(request.context_id, FIND_RSP, 0xFF00, identifier=match(number), message_id=request.message_id)


def searched(
    *tellings: Telling, limit: int | None = None, query: Query = EVERYTHING, card: Capabilities | None = None
) -> tuple[FindOutcome, list[Match]]:
    """Search a node that answers one query after another."""
    matches: list[Match] = []
    queue = iter(tellings)
    with answering_node(lambda request: next(queue).answer(request)) as node:
        outcome = search(
            replace(node, capabilities=card),
            replace(query, limit=limit),
            caller=Caller(ae_title="US"),
            on_match=matches.append,
        )
    return outcome, matches


def test_of_a_hundred_thousand_the_first_five_thousand_are_kept() -> None:
    telling = Telling(iter(range(1, 100_001)))
    outcome, matches = searched(telling, limit=5_000)
    assert outcome.truncated
    assert outcome.matches == len(matches) == 5_000
    assert telling.stopped
    assert telling.told < 10_000


def test_matches_without_end_are_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "MOST_TOLD", 700)
    telling = Telling(itertools.count(1))
    outcome, matches = searched(telling)
    assert outcome.truncated
    assert outcome.matches == len(matches) == 700
    assert telling.stopped


def test_one_match_without_end_is_ended() -> None:
    telling = Telling(itertools.repeat(1))
    outcome, matches = searched(telling, limit=500)
    assert outcome.truncated
    assert (outcome.matches, len(matches), outcome.duplicates) == (1, 1, 499)
    assert telling.stopped


def test_what_belongs_elsewhere_without_end_is_ended_at_the_limit() -> None:
    telling = Telling(itertools.count(1))
    series = Query(level=Level.SERIES, keys=(Key(keyword="StudyInstanceUID", value="1.3"),))
    outcome, matches = searched(telling, limit=500, query=series)
    assert outcome.truncated
    assert (outcome.matches, len(matches), outcome.strangers) == (0, 0, 500)
    assert telling.stopped


def test_what_does_not_fit_without_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find_scu, "MOST_TOLD", 700)
    telling = Telling(itertools.count(1))
    passed_over = KeySupport(level=Level.STUDY, keyword="StudyInstanceUID", returned=True, matched=False)
    card = Capabilities(probed=datetime(2026, 11, 1, tzinfo=UTC), query_model=QueryModel.STUDY, keys=(passed_over,))
    one = Query(keys=(Key(keyword="StudyInstanceUID", value="1.3"),))
    outcome, matches = searched(telling, query=one, card=card)
    assert outcome.truncated
    assert not matches
    assert telling.stopped


def test_what_came_before_without_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find_scu, "MOST_TOLD", 700)
    telling = Telling(itertools.cycle(range(1, 6)))
    two = Query(keys=(Key(keyword="ModalitiesInStudy", value="CT\\MR"),))
    outcome, matches = searched(Telling(iter(range(1, 6))), telling, query=two)
    assert outcome.truncated
    assert len(matches) == 5
    assert telling.stopped


def test_a_node_that_does_not_stop_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find_scu.Finder.__init__, "__kwdefaults__", {"cancellation": None, "grace": 0.2})
    telling = Telling(itertools.count(1), deaf=True)
    outcome, matches = searched(telling, limit=500)
    assert outcome.truncated
    assert len(matches) == 500
    assert not outcome.status.sent
    assert "association was cut" in outcome.status.meaning


def test_what_is_told_twice_is_handed_over_once_and_counted() -> None:
    telling = Telling(iter((1, 2, 1, 1, 3, 2)))
    outcome, matches = searched(telling)
    assert [each.text("StudyInstanceUID") for each in matches] == ["1.2.1", "1.2.2", "1.2.3"]
    assert (outcome.matches, outcome.duplicates, outcome.told) == (3, 3, 6)
    assert not outcome.truncated
