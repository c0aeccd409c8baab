"""Requests for an association whose items are there, and say nothing."""

from __future__ import annotations

import logging
import struct
from collections.abc import Iterator

import pytest

from qrstation.dicom.listener import Listener
from qrstation.model.nodes import Address
from tests.faults import raw_peer as raw
from tests.unit.dicom.memory import MemorySink

ABSTRACT_SYNTAX, TRANSFER_SYNTAX = b"\x30", b"\x40"
_USER_ABORTS = 0


@pytest.fixture
def address() -> Iterator[Address]:
    listener = Listener(Address(ae_title="QRSTATION", host="127.0.0.1", port=0), sink=MemorySink())
    yield listener.start().address
    listener.stop()


@pytest.mark.parametrize("kind", [ABSTRACT_SYNTAX, TRANSFER_SYNTAX], ids=["abstract syntax", "transfer syntax"])
def test_a_context_without_a_syntax_aborts_the_association(
    address: Address, kind: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with raw.connected(address) as connection:
        connection.sendall(_without(kind))
        answered, content = raw.receive(connection)
        assert answered == raw.ABORTED
        assert content[2] != _USER_ABORTS
        connection.close()
    with raw.connected(address) as connection:
        connection.sendall(raw.associate_request())
        assert raw.receive(connection)[0] == raw.ACCEPTED
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def _without(kind: bytes) -> bytes:
    """Propose verification in two contexts, the second without one kind of its sub-items."""
    honest = raw.associate_request(raw.VERIFICATION, raw.VERIFICATION)
    start = honest.rindex(b"\x20\x00", 0, honest.rindex(b"\x50\x00"))
    (length,) = struct.unpack_from(">H", honest, start + 2)
    context = honest[start + 4 : start + 4 + length]
    items = context[4:]
    (first_length,) = struct.unpack_from(">H", items, 2)
    first, second = items[: 4 + first_length], items[4 + first_length :]
    kept = context[:4] + (second if first[:1] == kind else first)
    changed = b"\x20\x00" + struct.pack(">H", len(kept)) + kept
    content = honest[6:start] + changed + honest[start + 4 + length :]
    return raw.pdu(1, content)
