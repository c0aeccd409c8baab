import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from qrstation.errors import QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level
from qrstation.model.outcomes import FindOutcome, Status, StatusCategory
from qrstation.model.query import Element, Match
from qrstation.ui import searching
from qrstation.ui.searching import BATCH, OnParts, Searches
from qrstation.ui.values import MatchesArrived, SearchEnded
from qrstation.ui.workers import Mailbox, Worker, running_threads

SUCCESS = Status(code=0, category=StatusCategory.SUCCESS, meaning="success")
OnMatch = Callable[[Match], None]


def match(number: int) -> Match:
    return Match(
        level=Level.STUDY,
        elements=(Element(tag=0x0020000D, keyword="StudyInstanceUID", vr="UI", values=(f"1.{number}",)),),
    )


def answering(count: int) -> Callable[[OnMatch, Cancellation, OnParts], FindOutcome]:
    def ask(on_match: OnMatch, cancellation: Cancellation, on_parts: OnParts) -> FindOutcome:
        for number in range(count):
            on_match(match(number))
        return FindOutcome(status=SUCCESS, matches=count, seconds=0.1)

    return ask


class Heard:
    """Keeps what the searches tell."""

    def __init__(self, searches: Searches) -> None:
        self.batches: list[MatchesArrived] = []
        self.ended: list[SearchEnded] = []
        searches.matches_arrived.connect(self.batches.append)
        searches.search_ended.connect(self.ended.append)

    def matches(self, token: int) -> list[Match]:
        return [each for batch in self.batches if batch.token == token for each in batch.matches]


@pytest.fixture
def searches(qtbot: QtBot) -> Iterator[Searches]:
    bugs: list[BaseException] = []
    searches = Searches(Mailbox(), lambda: Worker("search", lambda _: None, bugs.append))
    yield searches
    searches.end()
    qtbot.waitUntil(lambda: running_threads() == 0)
    assert not bugs


def test_matches_come_in_order_and_in_batches_before_the_end(qtbot: QtBot, searches: Searches) -> None:
    heard = Heard(searches)
    searches.start(7, [("Main PACS", answering(3 * BATCH + 1))])
    qtbot.waitUntil(lambda: bool(heard.ended))
    assert heard.matches(7) == [match(number) for number in range(3 * BATCH + 1)]
    assert max(len(batch.matches) for batch in heard.batches) <= BATCH
    [end] = heard.ended
    assert end.last
    assert end.outcome is not None
    assert end.outcome.matches == 3 * BATCH + 1


def test_several_nodes_are_asked_at_once_and_only_the_last_end_is_the_last(qtbot: QtBot, searches: Searches) -> None:
    heard, gate = Heard(searches), threading.Event()

    def slow(on_match: OnMatch, cancellation: Cancellation, on_parts: OnParts) -> FindOutcome:
        gate.wait(60)
        return answering(1)(on_match, cancellation, on_parts)

    searches.start(1, [("slow", slow), ("fast", answering(2))])
    qtbot.waitUntil(lambda: len(heard.ended) == 1)
    assert (heard.ended[0].node, heard.ended[0].last) == ("fast", False)
    gate.set()
    qtbot.waitUntil(lambda: len(heard.ended) == 2)
    assert (heard.ended[1].node, heard.ended[1].last) == ("slow", True)


def test_a_fault_ends_a_search_after_what_came_before_it(qtbot: QtBot, searches: Searches) -> None:
    heard = Heard(searches)

    def broken(on_match: OnMatch, cancellation: Cancellation, on_parts: OnParts) -> FindOutcome:
        on_match(match(1))
        raise QueryFailed("Out of resources.", node="Main PACS")

    searches.start(1, [("Main PACS", broken)])
    qtbot.waitUntil(lambda: bool(heard.ended))
    assert heard.matches(1) == [match(1)]
    fault = heard.ended[0].fault
    assert fault is not None
    assert fault.title == "Out of resources."


def test_a_search_is_stopped_where_it_stands(qtbot: QtBot, searches: Searches) -> None:
    heard, asked = Heard(searches), threading.Event()

    def endless(on_match: OnMatch, cancellation: Cancellation, on_parts: OnParts) -> FindOutcome:
        asked.set()
        cancellation.wait(60)
        return FindOutcome(status=SUCCESS, matches=0, seconds=0, cancelled=True)

    searches.start(1, [("Main PACS", endless)])
    qtbot.waitUntil(asked.is_set)
    searches.stop(1)
    qtbot.waitUntil(lambda: bool(heard.ended))
    assert heard.ended[0].outcome is not None
    assert heard.ended[0].outcome.cancelled


def test_a_search_that_cannot_be_stopped_is_given_up(
    qtbot: QtBot, searches: Searches, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "GRACE", 50)
    heard, stuck = Heard(searches), threading.Event()

    def deaf(on_match: OnMatch, cancellation: Cancellation, on_parts: OnParts) -> FindOutcome:
        stuck.wait(30)
        return answering(1)(on_match, cancellation, on_parts)

    searches.start(1, [("Main PACS", deaf)])
    searches.stop(1)
    qtbot.waitUntil(lambda: bool(heard.ended))
    assert heard.ended[0].fault is not None
    searches.start(2, [("Main PACS", answering(1))])
    qtbot.waitUntil(lambda: len(heard.ended) == 2)
    stuck.set()
    assert not heard.matches(1)
