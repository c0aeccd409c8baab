"""A breach of the protocol or of a limit ends that one association: in time, with the right abort, and nothing is left.

The table names each breach in words. After each of them a C-ECHO is answered, no thread, file or instance is left, and
the log has a line about it but no traceback.

References
----------
PS3.8 Section 9.3.8 and Table 9-10
"""

from __future__ import annotations

import contextlib
import itertools
import select
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults import raw_peer as raw
from tests.faults.listening import AFTER_HASTY, BEFORE_HASTY, LIMITS, Stronghold, traced
from tests.promptness import LATE

Ending = tuple[int, int] | None
"""Source and reason of an A-ABORT; none where the connection is closed without one."""

CLOSED: Ending = None
USER = (0, 0)
PROVIDER, UNKNOWN_PDU, UNEXPECTED_PDU, INVALID_VALUE = ((2, reason) for reason in (0, 1, 2, 6))

NOT_YET: tuple[Ending, ...] = (CLOSED,)
NO_REQUEST: tuple[Ending, ...] = (USER, UNKNOWN_PDU, UNEXPECTED_PDU, INVALID_VALUE)
STUCK: tuple[Ending, ...] = (CLOSED, PROVIDER)
TOO_LARGE: tuple[Ending, ...] = (INVALID_VALUE,)
NO_MESSAGE: tuple[Ending, ...] = (USER, PROVIDER, INVALID_VALUE)

CT = raw.CT_IMAGE_STORAGE
SMALL = 1 << 22
"""Bytes that no peer makes us keep."""
STORE = raw.data_value(1, 3, raw.store_command("1.2.3"))
GIANT = b"\xff\xff\xff\xff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """What a peer sends, on an association with these SOP Classes if there is one yet, and how that may end."""

    sends: bytes | Callable[[], Iterable[bytes]] = b""
    classes: tuple[str, ...] = (raw.VERIFICATION, CT)
    ends: tuple[Ending, ...]
    within: float = 0.0
    """Seconds after which it is over; at once where they are none, whatever time the peer has."""


def endless(start: bytes, again: bytes) -> Callable[[], Iterable[bytes]]:
    return lambda: itertools.chain([start], itertools.repeat(again, (64 << 20) // len(again)))


def without(number: int) -> bytes:
    """A C-STORE request that lacks an element of its command set."""
    elements = {
        0x0002: raw.uid(CT),
        0x0100: raw.us(1),
        0x0110: raw.us(1),
        0x0700: raw.us(0),
        0x0800: raw.us(1),
        0x1000: raw.uid("1.2.3"),
    }
    del elements[number]
    return raw.data_value(1, 3, raw.command(*elements.items())) + raw.data_value(1, 2, b"\x08\x00\x60\x00CS\x02\x00CT")


BEFORE = {
    "says nothing": Breach(ends=NOT_YET, within=BEFORE_HASTY.negotiation),
    "stalls in the head of its request": Breach(sends=b"\x01\x00", ends=NOT_YET, within=BEFORE_HASTY.negotiation),
    "stalls in its request": Breach(sends=raw.associate_request()[:100], ends=NOT_YET, within=BEFORE_HASTY.negotiation),
    "announces a request of 4 GB": Breach(sends=endless(b"\x01\x00" + GIANT, bytes(1 << 16)), ends=TOO_LARGE),
    "announces another PDU of 4 GB": Breach(sends=endless(b"\x04\x00" + GIANT, bytes(1 << 16)), ends=TOO_LARGE),
    "sends data": Breach(sends=raw.echo_request(), ends=NO_REQUEST),
    "wants to release": Breach(sends=raw.pdu(raw.RELEASE_REQUEST, bytes(4)), ends=NO_REQUEST),
    "sends an acceptance": Breach(sends=raw.pdu(raw.ACCEPTED, bytes(80)), ends=NO_REQUEST),
    # pynetdicom's own upper layer goes on to wait for a request.
    "sends a PDU that there is not": Breach(sends=raw.pdu(9, b"abc"), ends=NO_REQUEST, within=BEFORE_HASTY.negotiation),
    "sends an empty request": Breach(sends=raw.pdu(1, b""), ends=NO_REQUEST),
    "sends a request of nonsense": Breach(sends=raw.pdu(1, b"\xff" * 300), ends=NO_REQUEST),
    "speaks HTTP": Breach(sends=b"GET / HTTP/1.1\r\nHost: pacs\r\n\r\n", ends=(*NO_REQUEST, CLOSED)),
    "aborts": Breach(sends=raw.pdu(raw.ABORTED, bytes(4)), ends=NOT_YET),
}

AFTER = {
    "says nothing": Breach(ends=NO_MESSAGE, within=AFTER_HASTY.idle),
    "stalls in the head of a PDU": Breach(sends=b"\x04\x00", ends=STUCK, within=AFTER_HASTY.pdu.seconds),
    "stalls in a PDU": Breach(sends=raw.echo_request()[:50], ends=STUCK, within=AFTER_HASTY.pdu.seconds),
    "stalls in a data set": Breach(sends=STORE + raw.data_value(1, 2, bytes(500))[:100], ends=STUCK, within=0.5),
    "does not go on with a command": Breach(
        sends=raw.data_value(1, 1, bytes(10)), ends=NO_MESSAGE, within=2 * AFTER_HASTY.idle
    ),
    "does not go on with a data set": Breach(
        sends=STORE + raw.data_value(1, 0, bytes(500)), ends=NO_MESSAGE, within=2 * AFTER_HASTY.idle
    ),
    "announces a PDU of 4 GB": Breach(sends=endless(b"\x04\x00" + GIANT, bytes(1 << 16)), ends=TOO_LARGE),
    "announces a release of 4 GB": Breach(sends=endless(b"\x05\x00" + GIANT, bytes(1 << 16)), ends=TOO_LARGE),
    "announces a value longer than its PDU": Breach(
        sends=raw.pdu(4, b"\x00\x00\x10\x00\x01\x03" + bytes(20)), ends=(PROVIDER, INVALID_VALUE)
    ),
    "announces a value of 4 GB": Breach(sends=raw.pdu(4, GIANT + b"\x01\x03"), ends=(PROVIDER, INVALID_VALUE)),
    "announces a value of no length": Breach(sends=raw.pdu(4, bytes(4)), ends=(PROVIDER, INVALID_VALUE)),
    "announces a value without a control": Breach(
        sends=raw.pdu(4, b"\0\0\0\1\1"), ends=(PROVIDER, INVALID_VALUE, CLOSED)
    ),
    "cuts the length of a value": Breach(sends=raw.pdu(4, b"\0\0"), ends=(PROVIDER, INVALID_VALUE)),
    "sends a PDU that there is not": Breach(sends=raw.pdu(9, b"abc"), ends=(PROVIDER, UNKNOWN_PDU)),
    "sends an acceptance": Breach(sends=raw.pdu(2, bytes(80)), ends=(PROVIDER, UNEXPECTED_PDU)),
    "sends a rejection": Breach(sends=raw.pdu(3, bytes(4)), ends=(PROVIDER, UNEXPECTED_PDU)),
    "sends another request": Breach(sends=raw.associate_request(), ends=(PROVIDER, UNEXPECTED_PDU)),
    "confirms a release": Breach(sends=raw.pdu(6, bytes(4)), ends=(PROVIDER, UNEXPECTED_PDU)),
    "speaks HTTP": Breach(sends=b"GET / HTTP/1.1\r\nHost: pacs\r\n\r\n", ends=(*TOO_LARGE, PROVIDER, UNKNOWN_PDU)),
    "sends a command without end": Breach(sends=endless(b"", raw.data_value(1, 1, bytes(16000))), ends=NO_MESSAGE),
    "sends a data set without end": Breach(sends=endless(STORE, raw.data_value(1, 0, bytes(16000))), ends=NO_MESSAGE),
    "sends empty fragments without end": Breach(
        sends=endless(STORE, raw.data_value(1, 0, b"") * 1000), ends=NO_MESSAGE, within=10
    ),
    "sends requests and waits for no response": Breach(sends=raw.echo_request() * 5000, ends=NO_MESSAGE),
    "sends an empty command": Breach(sends=raw.data_value(1, 3, b""), ends=NO_MESSAGE),
    "sends text for a command": Breach(sends=raw.data_value(1, 3, b"no command set at all"), ends=NO_MESSAGE),
    "sends a data set without a command": Breach(sends=raw.data_value(1, 2, b"abcd"), ends=NO_MESSAGE),
    "goes on with a data set in another context": Breach(
        sends=STORE + raw.data_value(3, 2, b"abcd"), classes=(CT, CT), ends=NO_MESSAGE
    ),
    "begins another message in a data set": Breach(
        sends=STORE + raw.data_value(1, 0, b"abcd") + raw.data_value(1, 3, raw.store_command("1.2.4")), ends=NO_MESSAGE
    ),
    "asks for what there is not": Breach(
        sends=raw.data_value(1, 3, raw.command((0x0100, raw.us(0x7777)), (0x0800, raw.us(0x101)))), ends=NO_MESSAGE
    ),
    "asks for an echo without a Message ID": Breach(
        sends=raw.data_value(1, 3, raw.command((0x0100, raw.us(0x30)), (0x0800, raw.us(0x101)))), ends=NO_MESSAGE
    ),
    "sends a command without its Command Field": Breach(sends=without(0x0100), ends=NO_MESSAGE),
    "does not say whether a data set follows": Breach(sends=without(0x0800), ends=NO_MESSAGE),
}


@pytest.mark.parametrize("breach", BEFORE.values(), ids=BEFORE)
def test_before_there_is_an_association(tmp_path: Path, breach: Breach) -> None:
    stronghold = Stronghold(tmp_path, BEFORE_HASTY if breach.within else LIMITS)
    with contextlib.closing(stronghold), stronghold.unmoved(), raw.connected(stronghold.address) as connection:
        assert ended(connection, breach) in breach.ends


@pytest.mark.parametrize("breach", AFTER.values(), ids=AFTER)
def test_on_an_association(tmp_path: Path, breach: Breach) -> None:
    stronghold = Stronghold(tmp_path, AFTER_HASTY if breach.within else LIMITS)
    with contextlib.closing(stronghold):
        with stronghold.unmoved(), raw.connected(stronghold.address) as connection:
            raw.establish(connection, *breach.classes)
            assert ended(connection, breach) in breach.ends
        assert stronghold.held == 0


@pytest.mark.parametrize("established", [False, True], ids=["before", "on an association"])
def test_a_trickle_is_ended_however_long_it_would_last(tmp_path: Path, established: bool) -> None:
    limits = AFTER_HASTY if established else BEFORE_HASTY
    stronghold = Stronghold(tmp_path, limits)
    message = raw.data_value(1, 3, bytes(60_000)) if established else raw.associate_request(*[CT] * 120)
    with (
        contextlib.closing(stronghold),
        stronghold.unmoved(),
        raw.connected(stronghold.address) as connection,
    ):
        if established:
            raw.establish(connection)
        began = time.monotonic()
        raw.trickle(connection, message)
        assert raw.is_closed(connection)
        assert time.monotonic() - began < (limits.pdu.seconds if established else limits.negotiation) + LATE


def test_a_trickle_of_whole_pdus_is_ended_however_long_it_would_last(tmp_path: Path) -> None:
    stronghold = Stronghold(tmp_path, AFTER_HASTY)
    with contextlib.closing(stronghold), stronghold.unmoved(), raw.connected(stronghold.address) as connection:
        raw.establish(connection, CT)
        connection.sendall(STORE)
        began = time.monotonic()
        while not select.select([connection], [], [], 0.02)[0] and time.monotonic() - began < LATE:
            connection.sendall(raw.data_value(1, 0, b"."))
        assert raw.is_closed(connection)


@pytest.mark.parametrize(
    ("table", "name"),
    [(table, name) for table in (BEFORE, AFTER) for name, breach in table.items() if callable(breach.sends)],
    ids=lambda value: value if isinstance(value, str) else "before" if value is BEFORE else "on an association",
)
def test_what_has_no_end_takes_no_memory(stronghold: Stronghold, table: dict[str, Breach], name: str) -> None:
    with raw.connected(stronghold.address) as connection, traced() as memory:
        if table is AFTER:
            raw.establish(connection, *table[name].classes)
        ended(connection, table[name])
    assert memory.peak < SMALL


@pytest.mark.parametrize("number", [0x0002, 0x1000])
def test_an_instance_without_a_uid_in_its_command_is_refused(stronghold: Stronghold, number: int) -> None:
    with stronghold.unmoved(), raw.connected(stronghold.address) as connection:
        raw.establish(connection, CT)
        connection.sendall(without(number))
        kind, content = raw.receive(connection)
        assert (kind, raw.status_of(content)) == (raw.DATA, 0xC000)
    assert stronghold.held == 0


def test_an_instance_in_a_context_that_was_not_accepted_is_refused(stronghold: Stronghold) -> None:
    with stronghold.unmoved(), raw.connected(stronghold.address) as connection:
        raw.establish(connection)
        connection.sendall(STORE + raw.data_value(1, 2, b"\x08\x00\x60\x00CS\x02\x00CT"))
        kind, content = raw.receive(connection)
        assert (kind, raw.status_of(content)) == (raw.DATA, 0x0122)
    assert stronghold.held == 0


@pytest.mark.parametrize("half", [0, 1, 300])
def test_an_instance_whose_connection_is_reset_leaves_nothing(stronghold: Stronghold, half: int) -> None:
    with stronghold.unmoved(), raw.connected(stronghold.address) as connection:
        raw.establish(connection, CT)
        connection.sendall(STORE + raw.data_value(1, 0, bytes(100)) + raw.data_value(1, 2, bytes(500))[:half])
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    assert stronghold.held == 0


def ended(connection: socket.socket, breach: Breach) -> Ending:
    """Commit a breach; how it ended, once it has and in time."""
    connection.settimeout(breach.within + LATE)
    began = time.monotonic()
    sender = threading.Thread(target=send, args=(connection, breach.sends))
    sender.start()
    kind, content = raw.receive(connection)
    while kind == raw.DATA:
        kind, content = raw.receive(connection)
    assert time.monotonic() - began < breach.within + LATE
    assert raw.is_closed(connection)
    sender.join()
    if kind == 0:
        return CLOSED
    assert kind == raw.ABORTED
    return content[2], content[3]


def send(connection: socket.socket, content: bytes | Callable[[], Iterable[bytes]]) -> None:
    with contextlib.suppress(OSError):
        for piece in (content,) if isinstance(content, bytes) else content():
            connection.sendall(piece)
