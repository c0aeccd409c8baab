"""Peers whose requests for an association, or answers to ours, are a little out of order: they are spoken with."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable

import pytest

from qrstation.dicom import scu
from qrstation.dicom.acceptor import ListenerLimits
from qrstation.errors import NodeNotReached
from qrstation.model.visits import Reception, Visit
from tests.faults import raw_peer as raw
from tests.faults.asking import US, find
from tests.faults.listening import Server
from tests.faults.scripted_node import (
    ECHO_RSP,
    accept,
    every_connection,
    receive_message,
    release,
    response,
    until_closed,
)

Change = Callable[[bytes], bytes]

_ITEMS = 68


def named(called: bytes, calling: bytes = b"PEER", pad: bytes = b" ") -> Change:
    """Give both AE titles, padded somehow."""
    return lambda content: content[:4] + called.ljust(16, pad) + calling.ljust(16, pad) + content[36:]


def with_item(kind: int, value: bytes) -> Change:
    return lambda content: content[:_ITEMS] + raw.item(kind, value) + content[_ITEMS:]


def with_sub_item(kind: int, value: bytes) -> Change:
    """Add to the User Information, which is the last item."""

    def change(content: bytes) -> bytes:
        start = content.rindex(b"\x50\0")
        return content[:start] + raw.item(0x50, content[start + 4 :] + raw.item(kind, value))

    return change


ODD: dict[str, Change] = {
    "titles padded with NUL": named(b"QRSTATION", pad=b"\0"),
    "titles with something behind a NUL": named(b"QRSTATION\0\xff\x01"),
    "a title with a letter of Latin-1": named(b"QRSTATION", b"M\xdcLLER"),
    "a title with a backslash": named(b"QRSTATION", b"PE\\ER"),
    "a title with an escape code": named(b"QRSTATION", b"\x1b[31mPEER"),
    "version name padded with NUL": with_sub_item(0x55, b"EFILM 3.4\0"),
    "version name of 17 characters": with_sub_item(0x55, b"ACME_PACS_2026_R1"),
    "version name of 60,000 characters": with_sub_item(0x55, b"A" * 60_000),
    "version name with a letter of Latin-1": with_sub_item(0x55, b"M\xdcLLER PACS"),
    "version name with a tab": with_sub_item(0x55, b"PACS\t3"),
    "version name of nothing": with_sub_item(0x55, b""),
    "version name of NULs": with_sub_item(0x55, bytes(16)),
    "unknown item": with_item(0x77, b"abc"),
    "empty unknown item": with_item(0, b""),
    "many unknown items": lambda content: content + raw.item(0x77, b"") * 50_000,
    "unknown sub-item": with_sub_item(0x5A, b"x"),
    "operations window cut short": with_sub_item(0x53, b"\0"),
    "common extended negotiation cut short": with_sub_item(0x57, b"\0\3"),
}
UNREADABLE: dict[str, Change] = {
    "item longer than the PDU": lambda content: content + b"\x77\0\xff\xff",
    "half an item": lambda content: content + b"\x10\0",
    "sub-item longer than its item": with_sub_item(0x51, b"\0\0\x40\0" + b"\x55\0\0\x09"),
    "role cut short": with_sub_item(0x54, b"\0\5"),
}


def odd(table: dict[str, Change]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("change", table.values(), ids=table.keys())


@odd(ODD)
def test_a_peer_is_given_its_association(serve: Callable[..., Server], change: Change) -> None:
    server = serve(limits=ListenerLimits())
    with raw.connected(server.address) as connection:
        connection.sendall(raw.pdu(1, change(raw.associate_request()[6:])))
        assert raw.receive(connection)[0] == raw.ACCEPTED
        connection.sendall(raw.echo_request())
        kind, content = raw.receive(connection)
        assert kind == raw.DATA
        assert raw.status_of(content) == 0


@odd(ODD)
def test_a_node_is_spoken_with(change: Change) -> None:
    def script(connection: socket.socket) -> None:
        accept(connection, changed=change)
        receive_message(connection)
        connection.sendall(response(1, ECHO_RSP, 0))
        release(connection)

    with every_connection(script) as node:
        result = scu.echo(node, caller=US)
    assert result.ok, result.detail


def test_contexts_may_have_sub_items_of_which_nothing_is_known(serve: Callable[..., Server]) -> None:
    honest = raw.associate_request()[6:]
    start = honest.index(b"\x20\0", _ITEMS)
    (length,) = struct.unpack_from(">H", honest, start + 2)
    context = honest[start + 4 : start + 4 + length] + raw.item(0x77, b"abc")
    content = honest[:start] + raw.item(0x20, context) + honest[start + 4 + length :]
    server = serve(limits=ListenerLimits())
    with raw.connected(server.address) as connection:
        connection.sendall(raw.pdu(1, content))
        assert raw.receive(connection)[0] == raw.ACCEPTED


@pytest.mark.parametrize(
    ("calling", "shown"), [(b"M\xdcLLER", "M?LLER"), (b"PEER\0junk", "PEER"), (b"\x1b[31mPEER", "?[31mPEER")]
)
def test_a_title_is_shown_without_what_is_in_none(serve: Callable[..., Server], calling: bytes, shown: str) -> None:
    visits: dict[int, Visit] = {}
    server = serve(limits=ListenerLimits(), on_visit=lambda visit: visits.update({visit.number: visit}))
    with raw.connected(server.address) as connection:
        connection.sendall(raw.pdu(1, named(b"QRSTATION", calling)(raw.associate_request()[6:])))
        assert raw.receive(connection)[0] == raw.ACCEPTED
    server.listener.stop()
    (visit,) = visits.values()
    assert visit.calling_ae_title == shown


@odd(UNREADABLE)
def test_a_peer_whose_request_cannot_be_read_is_said_to_have_asked(
    serve: Callable[..., Server], change: Change
) -> None:
    visits: dict[int, Visit] = {}
    server = serve(limits=ListenerLimits(), on_visit=lambda visit: visits.update({visit.number: visit}))
    with raw.connected(server.address) as connection:
        connection.sendall(raw.pdu(1, change(raw.associate_request()[6:])))
        assert raw.receive(connection)[0] == raw.ABORTED
    server.listener.stop()
    (visit,) = visits.values()
    assert visit.reception is Reception.REJECTED
    assert visit.told == "127.0.0.1 was rejected: its association request cannot be read."


@odd(UNREADABLE)
def test_a_node_whose_answer_cannot_be_read_is_said_to_have_answered(change: Change) -> None:
    def script(connection: socket.socket) -> None:
        accept(connection, changed=change)
        until_closed(connection)

    with (
        every_connection(script) as node,
        pytest.raises(NodeNotReached, match="PACS accepted the association, but its answer cannot be read") as caught,
    ):
        find(node)
    assert "port" not in caught.value.advice
