"""The computer's clock is set while somebody talks to us: nobody is given up early, nor waited for in vain."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from qrstation.dicom import scu
from qrstation.errors import AssociationLost
from qrstation.model.identity import Caller
from qrstation.model.nodes import Timeouts
from qrstation.model.query import Match, Query
from tests.faults import raw_peer as raw
from tests.faults.listening import AFTER_HASTY, BEFORE_HASTY, Server
from tests.faults.scripted_node import Request, answering_node, match, until_closed
from tests.promptness import SOON

US = Caller(ae_title="US")
DAY = 86_400.0
MATCHES = 3
SILENCE = 0.4
PENDING, SUCCESS = 0xFF00, 0x0000

Jump = Callable[[], None]


@pytest.fixture(params=[DAY, -DAY], ids=["ahead", "back"])
def jump(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Jump]:
    """Sets the clock by a day, ahead or back, each time."""
    true, days = time.time, [0]

    def jump() -> None:
        days[0] += 1

    monkeypatch.setattr(time, "time", lambda: true() + days[0] * request.param)
    yield jump
    assert days[0], "the clock was never set"


def test_a_search_gets_all_of_its_answers(jump: Jump) -> None:
    def answer(request: Request) -> None:
        for number in range(MATCHES):
            jump()
            request.answer(PENDING, identifier=match(number))
        request.answer(SUCCESS)

    found: list[Match] = []
    with answering_node(answer) as node:
        scu.find(node, Query(), caller=US, on_match=found.append)
    assert len(found) == MATCHES


def test_a_silent_node_is_waited_for_as_long_as_before(jump: Jump) -> None:
    def answer(request: Request) -> None:
        jump()
        until_closed(request.connection)

    with answering_node(answer, Timeouts(connect=60, response=SILENCE)) as node:
        began = time.monotonic()
        with pytest.raises(AssociationLost):
            scu.find(node, Query(), caller=US, on_match=lambda _: None)
        assert SILENCE <= time.monotonic() - began < SOON


def test_a_peer_that_is_connected_goes_on(serve: Callable[..., Server], jump: Jump) -> None:
    server = serve()
    with raw.connected(server.address) as connection:
        raw.establish(connection)
        for number in range(MATCHES):
            jump()
            connection.sendall(raw.echo_request(number + 1))
            kind, content = raw.receive(connection)
            assert (kind, raw.status_of(content)) == (raw.DATA, 0)


@pytest.mark.parametrize("established", [True, False])
def test_a_silent_peer_is_let_go_of_as_soon_as_before(
    serve: Callable[..., Server], jump: Jump, established: bool
) -> None:
    server = serve(limits=AFTER_HASTY if established else BEFORE_HASTY)
    with raw.connected(server.address) as connection:
        if established:
            raw.establish(connection)
        jump()
        began = time.monotonic()
        assert raw.is_closed(connection)
        assert time.monotonic() - began < SOON
