"""Nodes that answer a Relevant Patient Information Query with anything, without end, or not at all."""

from __future__ import annotations

import contextlib
import socket

import pytest

from qrstation.errors import AssociationLost
from qrstation.model.cancellation import Cancellation
from qrstation.model.patient_info import ContentItem
from tests.faults.scripted_node import (
    CANCEL_RQ,
    FIND_RSP,
    HASTY,
    Script,
    accept,
    raw_node,
    receive_message,
    release,
    response,
    silent_once_cancelled,
    until_closed,
)
from tests.unit.datasets.encoded import element, item, long_element
from tests.unit.dicom.patient_information import put

PENDING, SUCCESS = 0xFF00, 0x0000
PATIENT = element(0x10, 0x20, "LO", b"1234567 ")


@pytest.mark.parametrize("last", [SUCCESS, 0xFE00])
def test_several_answers_are_told_and_the_node_is_stopped(last: int) -> None:
    def script(connection: socket.socket) -> None:
        [context_id] = accept(connection).values()
        receive_message(connection)
        for identifier in (PATIENT + element(0x10, 0x40, "CS", b"F "), PATIENT + element(0x10, 0x40, "CS", b"M ")):
            connection.sendall(response(context_id, FIND_RSP, PENDING, identifier=identifier))
        assert receive_message(connection) == CANCEL_RQ
        connection.sendall(response(context_id, FIND_RSP, last))
        release(connection)

    with raw_node(script) as node:
        outcome = put(node)
    assert outcome.answer is not None
    assert outcome.answer.text("PatientSex") == "F"
    assert "several answers" in outcome.answer.problems[0]
    assert not outcome.cancelled
    assert not outcome.incomplete


def test_answers_without_end_are_cut_off() -> None:
    def script(connection: socket.socket) -> None:
        [context_id] = accept(connection).values()
        receive_message(connection)
        with contextlib.suppress(OSError):
            while True:
                connection.sendall(response(context_id, FIND_RSP, PENDING, identifier=PATIENT))

    with raw_node(script) as node:
        outcome = put(node, grace=0.1)
    assert outcome.answer is not None
    assert "several answers" in outcome.answer.problems[0]
    assert not outcome.cancelled


def answered_with(identifier: bytes | None, *after: int) -> Script:
    def script(connection: socket.socket) -> None:
        [context_id] = accept(connection).values()
        receive_message(connection)
        connection.sendall(response(context_id, FIND_RSP, PENDING, identifier=identifier))
        for status in after:
            connection.sendall(response(context_id, FIND_RSP, status))
        release(connection)

    return script


def deep(levels: int) -> bytes:
    below = b""
    for _ in range(levels):
        below = long_element(0x40, 0xA730, "SQ", item(element(0x40, 0xA040, "CS", b"TEXT") + below))
    return below


NUMBER_TYPE = element(0x40, 0xA040, "CS", b"NUM ")


@pytest.mark.parametrize(
    "hostile",
    [
        pytest.param(None, id="no identifier"),
        pytest.param(b"\xff" * 100, id="noise"),
        pytest.param(PATIENT, id="no tree"),
        pytest.param(PATIENT + deep(2000), id="endlessly deep"),
        pytest.param(PATIENT + element(0x40, 0xA730, "LO", b"tree"), id="tree is text"),
        pytest.param(PATIENT + long_element(0x40, 0xA730, "SQ", b"", length=1 << 30), id="cut short"),
        pytest.param(PATIENT + long_element(0x40, 0xA043, "SQ", item(b"")) + NUMBER_TYPE, id="number without anything"),
        pytest.param(
            PATIENT + NUMBER_TYPE + long_element(0x40, 0xA300, "SQ", item(element(0x40, 0xA30A, "DS", b"many"))),
            id="number is a word",
        ),
        pytest.param(
            PATIENT + element(0x40, 0xA040, "CS", b"CODE") + long_element(0x40, 0xA168, "UT", b"code"),
            id="code is text",
        ),
    ],
)
def test_whatever_comes_is_read_as_far_as_it_can_be(hostile: bytes | None) -> None:
    with raw_node(answered_with(hostile, SUCCESS)) as node:
        found = put(node).answer
    assert found is not None
    assert isinstance(found.root, ContentItem)
    assert all(isinstance(each.text, str) and isinstance(each.name, str) for _, each in found.root.lines())
    if hostile is None or not hostile.startswith(PATIENT):
        assert found.problems


def test_a_number_that_is_none_is_shown_as_it_came() -> None:
    number = long_element(0x40, 0xA300, "SQ", item(element(0x40, 0xA30A, "DS", b"many")))
    with raw_node(answered_with(PATIENT + NUMBER_TYPE + number, SUCCESS)) as node:
        found = put(node).answer
    assert found is not None
    assert found.root.text == "many"
    assert any("NumericValue" in problem for problem in found.problems)


def test_a_node_that_ends_by_itself_is_incomplete() -> None:
    with raw_node(answered_with(PATIENT, 0xFE00)) as node:
        outcome = put(node)
    assert outcome.incomplete
    assert outcome.answer is not None


def test_a_node_that_honours_a_cancel_ends_soon() -> None:
    cancellation = Cancellation()

    def script(connection: socket.socket) -> None:
        [context_id] = accept(connection).values()
        receive_message(connection)
        cancellation.request()
        assert receive_message(connection) == CANCEL_RQ
        connection.sendall(response(context_id, FIND_RSP, 0xFE00))
        release(connection)

    with raw_node(script) as node:
        outcome = put(node, cancellation=cancellation)
    assert outcome.cancelled
    assert outcome.answer is None
    assert not outcome.incomplete


def test_a_node_that_ignores_a_cancel_is_cut_off() -> None:
    cancellation = Cancellation()

    with raw_node(silent_once_cancelled(cancellation)) as node:
        outcome = put(node, cancellation=cancellation, grace=0.1)
    assert outcome.cancelled
    assert "did not stop" in outcome.status.meaning


def test_a_silent_node_is_told() -> None:
    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        until_closed(connection)

    with raw_node(script, HASTY) as node, pytest.raises(AssociationLost, match="fell silent"):
        put(node)
