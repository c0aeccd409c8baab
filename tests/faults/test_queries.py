"""Searches at nodes that lie, stall and vanish: each ends soon, in words, with nothing left behind."""

from __future__ import annotations

import socket
import time

import pytest

from qrstation.dicom import uids
from qrstation.dicom.find_scu import Finder
from qrstation.errors import AssociationLost, QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.outcomes import StatusCategory
from qrstation.model.query import Match, Query
from tests.faults import raw_peer as raw
from tests.faults.asking import BRIEF, PENDING, US, answering, find, straying, until_broken
from tests.faults.scripted_node import (
    CANCEL_RQ,
    FIND_RSP,
    HASTY,
    accept,
    element,
    match,
    raw_node,
    receive_message,
    release,
    response,
    silent_once_cancelled,
    store,
    until_closed,
)
from tests.promptness import SOON


def test_matches_before_a_lost_connection_stay_handed_over() -> None:
    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(b"".join(response(1, FIND_RSP, PENDING, identifier=match(n)) for n in range(3)))

    matches: list[Match] = []
    with raw_node(script) as node, pytest.raises(AssociationLost, match="was lost"):
        find(node, matches)
    assert [one.text("StudyInstanceUID") for one in matches] == ["1.2.0", "1.2.1", "1.2.2"]


def test_stall_within_a_pdu_ends() -> None:
    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(response(1, FIND_RSP, PENDING, identifier=match(1))[:60])
        until_closed(connection)

    started = time.monotonic()
    # Where both are due at the same moment, either may be told.
    with (
        raw_node(script, HASTY) as node,
        pytest.raises(AssociationLost, match=r"in the middle of a message|fell silent"),
    ):
        find(node)
    assert time.monotonic() - started < SOON


def test_trickle_ends() -> None:
    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        raw.trickle(connection, response(1, FIND_RSP, PENDING, identifier=match(1)))

    started = time.monotonic()
    with raw_node(script, HASTY) as node, pytest.raises(AssociationLost):
        find(node)
    assert time.monotonic() - started < SOON


def test_trickle_of_pdus_that_each_bring_the_beginning_of_the_next_ends() -> None:
    begun = raw.data_value(1, 1, b"..")

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(begun[:-1])
        # Twenty times as long as nothing may come, and each PDU in its time.
        for _ in range(40):
            time.sleep(HASTY.response / 2)
            connection.sendall(begun[-1:] + begun[:-1])

    started = time.monotonic()
    with raw_node(script, HASTY) as node, pytest.raises(AssociationLost):
        find(node)
    assert time.monotonic() - started < 10 * HASTY.response


def test_silence_ends() -> None:
    with raw_node(answering(), HASTY) as node, pytest.raises(AssociationLost, match=r"fell silent.*0\.2 s"):
        find(node)


def test_release_in_the_middle_is_told() -> None:
    with raw_node(answering(raw.pdu(5, bytes(4)))) as node, pytest.raises(AssociationLost, match="released"):
        find(node)


@pytest.mark.parametrize(
    "nonsense",
    [
        b"\x09\x00\x00\x00\x00\x00",
        raw.pdu(4, b"\x00\x00\x00\x02\x01"),
        raw.data_value(1, 3, b"\xff" * 40),
        raw.data_value(1, 3, raw.command((0x0100, raw.us(0x8020)), (0x0800, raw.us(0x101)))),
        raw.data_value(
            1,
            3,
            raw.command((0x0100, raw.us(0x8030)), (0x0120, raw.us(1)), (0x0800, raw.us(0x101)), (0x0900, raw.us(0))),
        ),
        b"\x04\x00\xff\xff\xff\xff",
    ],
)
def test_nonsense_ends_in_words(nonsense: bytes) -> None:
    started = time.monotonic()
    with raw_node(answering(nonsense)) as node, pytest.raises(AssociationLost) as caught:
        find(node)
    assert caught.value.title
    assert time.monotonic() - started < SOON


@pytest.mark.parametrize(
    ("identifier", "problem"),
    [
        (b"\x08\x00", "cannot be read"),
        (match(1)[:-2], "announced"),
        (element(0x10, 0x10, "??", b"A "), "does not exist"),
        (element(8, 0x52, "CS", b"SERIES") + element(0x20, 0xD, "UI", b"1.2\0"), "answered at SERIES level"),
        (element(8, 0x20, "DA", b"99999999") + element(0x20, 0xD, "UI", b"1.2\0"), "StudyDate: not a date"),
        (element(8, 5, "CS", b"ISO-IR 100") + element(0x20, 0xD, "UI", b"1.2\0"), "read as 'ISO_IR 100'"),
    ],
)
def test_undecodable_identifier_is_one_row_with_a_problem(identifier: bytes, problem: str) -> None:
    matches: list[Match] = []
    messages = response(1, FIND_RSP, PENDING, identifier=identifier), response(1, FIND_RSP, 0)
    with raw_node(answering(*messages)) as node:
        outcome = find(node, matches)
    assert outcome.matches == 1
    assert len(matches) == 1
    assert problem in " ".join(matches[0].problems)


def test_match_without_identifier_is_a_row() -> None:
    matches: list[Match] = []
    with raw_node(answering(response(1, FIND_RSP, PENDING), response(1, FIND_RSP, 0))) as node:
        find(node, matches)
    assert "without an identifier" in matches[0].problems[0]


def test_optional_keys_unsupported_is_told() -> None:
    with raw_node(answering(response(1, FIND_RSP, 0xFF01, identifier=match(1)), response(1, FIND_RSP, 0))) as node:
        assert find(node).optional_keys_unsupported


@pytest.mark.parametrize(
    ("code", "category"),
    [
        (0xA700, "failure"),
        (0xA900, "failure"),
        (0xC123, "failure"),
        (0x0122, "failure"),
        (0x4321, "unknown"),
    ],
)
def test_failure_carries_status_and_comment(code: int, category: str) -> None:
    answer = response(1, FIND_RSP, code, more=b"disk on fire " * 9)
    with raw_node(answering(answer)) as node, pytest.raises(QueryFailed) as caught:
        find(node)
    assert caught.value.status is not None
    assert caught.value.status.code == code
    assert caught.value.status.category == category
    assert "disk on fire" in caught.value.detail


@pytest.mark.parametrize("code", [0xB001, 0xB123, 0xFE00])
def test_warning_or_unasked_cancel_is_incomplete(code: int) -> None:
    messages = response(1, FIND_RSP, PENDING, identifier=match(1)), response(1, FIND_RSP, code)
    matches: list[Match] = []
    with raw_node(answering(*messages)) as node:
        outcome = find(node, matches)
    assert outcome.incomplete
    assert not outcome.cancelled
    assert not outcome.truncated
    assert outcome.status.code == code
    assert outcome.matches == len(matches) == 1


def test_success_is_not_incomplete() -> None:
    with raw_node(answering(response(1, FIND_RSP, 0))) as node:
        assert not find(node).incomplete


@pytest.mark.parametrize(("context_id", "message_id"), [(1, 1), (3, 2)])
def test_stray_response_does_not_end_the_next_query(context_id: int, message_id: int) -> None:
    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(response(1, FIND_RSP, 0xB001))
        receive_message(connection)
        connection.sendall(response(context_id, FIND_RSP, 0, message_id=message_id))
        connection.sendall(response(1, FIND_RSP, PENDING, identifier=match(1), message_id=2))
        connection.sendall(response(1, FIND_RSP, 0, message_id=2))
        release(connection)

    matches: list[Match] = []
    with raw_node(script) as node, Finder(node, caller=US) as finder:
        assert finder.find(Query(), matches.append).incomplete
        outcome = finder.find(Query(), matches.append)
    assert outcome.matches == len(matches) == 1
    assert outcome.status.code == 0


@pytest.mark.parametrize("pause", [0.0, 0.05])
def test_stray_responses_count_as_silence(pause: float) -> None:
    started = time.monotonic()
    with raw_node(straying(FIND_RSP, pause), HASTY) as node, pytest.raises(AssociationLost, match="fell silent"):
        find(node)
    assert time.monotonic() - started < SOON


def test_limit_cancels_and_says_so() -> None:
    heard: list[int] = []

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(b"".join(response(1, FIND_RSP, PENDING, identifier=match(n)) for n in range(10)))
        heard.append(receive_message(connection))
        connection.sendall(response(1, FIND_RSP, 0xFE00))
        release(connection)

    matches: list[Match] = []
    with raw_node(script) as node:
        outcome = find(node, matches, limit=4)
    assert heard == [CANCEL_RQ]
    assert len(matches) == outcome.matches == 4
    assert outcome.truncated
    assert not outcome.cancelled
    assert outcome.status.category is StatusCategory.CANCEL


def test_as_many_as_the_limit_is_not_truncated() -> None:
    messages = [response(1, FIND_RSP, PENDING, identifier=match(n)) for n in range(4)]
    with raw_node(answering(*messages, response(1, FIND_RSP, 0))) as node:
        assert not find(node, limit=4).truncated


@pytest.mark.parametrize("limit", [3, None])
def test_endless_matches_are_cut_after_the_grace(limit: int | None) -> None:
    cancellation = Cancellation()
    matches: list[Match] = []

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        for number in range(1 << 30):
            connection.sendall(response(1, FIND_RSP, PENDING, identifier=match(number)))
            if limit is None and len(matches) > 5:
                cancellation.request()

    started = time.monotonic()
    with raw_node(until_broken(script)) as node:
        outcome = find(node, matches, limit=limit, cancellation=cancellation, grace=BRIEF)
    assert outcome.truncated == (limit is not None)
    assert outcome.cancelled == (limit is None)
    assert outcome.matches == len(matches) >= 3
    assert "PACS did not stop within 0.1 s" in outcome.status.meaning
    assert not outcome.status.sent
    assert time.monotonic() - started < SOON


def test_silence_after_the_cancel_is_cut_after_the_grace() -> None:
    cancellation = Cancellation()
    started = time.monotonic()
    with raw_node(silent_once_cancelled(cancellation)) as node:
        assert find(node, cancellation=cancellation, grace=BRIEF).cancelled
    assert time.monotonic() - started < SOON


def test_instance_sent_unasked_is_refused() -> None:
    statuses: list[int] = []

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(store(1, uids.CT, "1.2.3", b"\0" * 64))
        statuses.append(raw.status_of(raw.receive(connection)[1]))
        connection.sendall(response(1, FIND_RSP, 0))
        release(connection)

    with raw_node(script) as node:
        assert find(node).status.code == 0
    assert statuses == [0x0122]
