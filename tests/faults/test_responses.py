"""Responses against the rules: each ends as what it says, or in words, and soon."""

from __future__ import annotations

import socket
import struct
import time
from collections.abc import Sequence

import pytest

from qrstation.dicom.find_scu import Finder
from qrstation.errors import AssociationLost
from qrstation.model.cancellation import Cancellation
from qrstation.model.outcomes import SubOperations
from qrstation.model.query import Match, Query
from tests.faults import raw_peer as raw
from tests.faults.asking import PENDING, US, answering, find, move
from tests.faults.scripted_node import (
    CANCEL_RQ,
    FIND_RSP,
    HASTY,
    MOVE_RSP,
    WITH_DATA,
    WITHOUT_DATA,
    Request,
    accept,
    answering_node,
    counters,
    element,
    match,
    raw_node,
    receive_message,
    response,
)
from tests.promptness import SOON

SUCCESS = 0x0000


def command(*elements: tuple[int, bytes], group_length: int | None = None) -> bytes:
    """A P-DATA-TF PDU with a command set, whose group length may be a lie."""
    content = raw.command(*elements)
    if group_length is not None:
        content = content[:8] + struct.pack("<L", group_length) + content[12:]
    return raw.data_value(1, 3, content)


def response_elements(field: int, *, kind: int = WITHOUT_DATA, status: int | None = SUCCESS) -> list[tuple[int, bytes]]:
    elements = [(0x0100, raw.us(field)), (0x0120, raw.us(1)), (0x0800, raw.us(kind))]
    return elements if status is None else [*elements, (0x0900, raw.us(status))]


class TestStatus:
    @pytest.mark.parametrize("field", [FIND_RSP, MOVE_RSP])
    def test_none_at_all_is_no_response(self, field: int) -> None:
        started = time.monotonic()
        with (
            raw_node(answering(command(*response_elements(field, status=None)))) as node,
            pytest.raises(AssociationLost, match="does not belong"),
        ):
            find(node) if field == FIND_RSP else move(node)
        assert time.monotonic() - started < SOON

    @pytest.mark.parametrize("value", [b"", b"\0", b"\0\0\0"])
    def test_of_a_wrong_length_ends_in_words(self, value: bytes) -> None:
        elements = [*response_elements(FIND_RSP, status=None), (0x0900, value)]
        started = time.monotonic()
        with raw_node(answering(command(*elements))) as node, pytest.raises(AssociationLost) as caught:
            find(node)
        assert caught.value.title
        assert time.monotonic() - started < SOON

    @pytest.mark.parametrize("group_length", [0, 7, 10_000, 0xFFFFFFFF])
    def test_with_a_wrong_group_length_counts(self, group_length: int) -> None:
        answer = command(*response_elements(FIND_RSP, status=0xA700), group_length=group_length)
        with raw_node(answering(answer)) as node, pytest.raises(Exception, match="out of resources"):
            find(node)

    def test_of_the_first_final_response_counts_and_the_association_goes_on(self) -> None:
        def answer(request: Request) -> None:
            request.answer(PENDING, identifier=match(request.message_id))
            request.answer(SUCCESS)
            request.answer(0xA700)
            request.answer(PENDING, identifier=match(99))

        matches: list[Match] = []
        with answering_node(answer) as node, Finder(node, caller=US) as finder:
            outcomes = [finder.find(Query(), matches.append) for _ in range(3)]
        assert [outcome.status.code for outcome in outcomes] == [SUCCESS] * 3
        assert [found.text("StudyInstanceUID") for found in matches] == ["1.2.1", "1.2.2", "1.2.3"]

    @pytest.mark.parametrize("message_id", [0, 2, 0xFFFF])
    def test_of_another_message_id_is_passed_over(self, message_id: int) -> None:
        stray = response(1, FIND_RSP, 0xA700, message_id=message_id)
        matches: list[Match] = []
        answer = response(1, FIND_RSP, PENDING, identifier=match(1)) + stray + response(1, FIND_RSP, SUCCESS)
        with raw_node(answering(stray, answer)) as node:
            assert find(node, matches).status.code == SUCCESS
        assert len(matches) == 1

    @pytest.mark.parametrize("rest", [match(1), b"\xff" * 20], ids=["identifier", "nonsense"])
    def test_that_announces_no_identifier_and_has_one_counts(self, rest: bytes) -> None:
        answer = response(1, FIND_RSP, SUCCESS) + raw.data_value(1, 2, rest)
        with raw_node(answering(answer)) as node:
            assert find(node).status.code == SUCCESS

    def test_pending_that_announces_no_identifier_and_has_one_ends_soon(self) -> None:
        answers = response(1, FIND_RSP, PENDING) + raw.data_value(1, 2, match(1)), response(1, FIND_RSP, SUCCESS)
        matches: list[Match] = []
        started = time.monotonic()
        with raw_node(answering(*answers)) as node, pytest.raises(AssociationLost, match="no valid DICOM"):
            find(node, matches)
        assert len(matches) == 1
        assert "without an identifier" in matches[0].problems[0]
        assert time.monotonic() - started < SOON

    def test_final_with_an_identifier_that_does_not_belong_counts(self) -> None:
        with raw_node(answering(response(1, FIND_RSP, SUCCESS, identifier=match(1)))) as node:
            matches: list[Match] = []
            assert find(node, matches).status.code == SUCCESS
        assert not matches

    def test_that_announces_an_identifier_and_has_none_is_silence(self) -> None:
        answer = command(*response_elements(FIND_RSP, kind=WITH_DATA))
        started = time.monotonic()
        with raw_node(answering(answer), HASTY) as node, pytest.raises(AssociationLost, match="fell silent"):
            find(node)
        assert time.monotonic() - started < SOON


class TestSubOperations:
    def test_of_many_that_come_at_once_the_latest_count(self) -> None:
        told: list[SubOperations] = []
        pending = [
            response(1, MOVE_RSP, PENDING, elements=counters(remaining=500 - done, completed=done, failed=0, warning=0))
            for done in range(1, 500)
        ]
        final = response(1, MOVE_RSP, SUCCESS, elements=counters(completed=500, failed=0, warning=0))
        with raw_node(answering(b"".join([*pending, final]))) as node:
            assert move(node, told=told).sub_operations == SubOperations(completed=500, failed=0, warning=0)
        completed = [each.completed for each in told if each.completed is not None]
        assert completed == sorted(set(completed))
        assert completed[-1] == 500

    def test_of_many_the_latest_stands_in_for_the_final_one_that_a_stopped_node_owes(self) -> None:
        told: list[SubOperations] = []
        stopping = Cancellation()
        pending = b"".join(
            response(1, MOVE_RSP, PENDING, elements=counters(remaining=500 - done, completed=done, failed=0, warning=0))
            for done in range(1, 400)
        )

        def script(connection: socket.socket) -> None:
            accept(connection)
            receive_message(connection)
            stopping.request()
            assert receive_message(connection) == CANCEL_RQ
            connection.sendall(pending)

        with raw_node(script) as node:
            outcome = move(node, told=told, cancellation=stopping)
        assert outcome.cancelled
        assert outcome.sub_operations.completed == 399

    @pytest.mark.parametrize(
        ("elements", "expected"),
        [
            ([], SubOperations()),
            (counters(remaining=0xFFFF, completed=0xFFFF, failed=3, warning=0), SubOperations(failed=3, warning=0)),
            ([(0x1020, b""), (0x1021, raw.us(2))], SubOperations(completed=2)),
            ([(0x1021, raw.us(2) + raw.us(9))], SubOperations(completed=2)),
        ],
    )
    def test_counters_that_say_nothing_are_none(
        self, elements: Sequence[tuple[int, bytes]], expected: SubOperations
    ) -> None:
        told: list[SubOperations] = []
        answers = [response(1, MOVE_RSP, status, elements=elements) for status in (PENDING, SUCCESS)]
        with raw_node(answering(*answers)) as node:
            assert move(node, told=told).sub_operations == expected
        assert told == [expected] * 2

    @pytest.mark.parametrize(
        ("before", "behind"),
        [
            (b"", b""),
            (element(8, 5, "CS", b"ISO_IR 100"), element(9, 0x10, "LO", b"ACME") + element(9, 0x1001, "OB", b"\0\1")),
            (element(7, 0x10, "LO", b"ACME"), element(0x10, 0x10, "PN", b"A^B ")),
            (b"", b"\xff" * 9),
        ],
        ids=["alone", "before private elements", "between", "before nonsense"],
    )
    def test_thousand_failed_instances_are_read(self, before: bytes, behind: bytes) -> None:
        failed = [f"1.2.840.113619.2.55.3.{number}" for number in range(1000)]
        listed = element(8, 0x58, "UI", raw.uid("\\".join(failed)))
        answer = response(1, MOVE_RSP, 0xB000, identifier=before + listed + behind)
        with raw_node(answering(answer)) as node:
            assert move(node).failed_sop_instance_uids == tuple(failed)

    @pytest.mark.parametrize(
        ("value", "read"),
        [
            (b"", ()),
            (b"\\\\", ()),
            (b" 1.2.3 \\1.2.4 \\\0", ("1.2.3", "1.2.4")),
            (b"1.2.3\\1.2.3\\1.2.4\0", ("1.2.3", "1.2.4")),
        ],
    )
    def test_failed_list_is_read_as_far_as_it_says_something(self, value: bytes, read: tuple[str, ...]) -> None:
        answer = response(1, MOVE_RSP, 0xB000, identifier=element(8, 0x58, "UI", value))
        with raw_node(answering(answer)) as node:
            assert move(node).failed_sop_instance_uids == read
