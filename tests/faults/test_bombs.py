"""Data sets that nest, crowd or inflate beyond measure: bounded time and memory to read, kept as sent or refused."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian

from qrstation.dicom import scu, uids
from qrstation.dicom.acceptor import ListenerLimits
from qrstation.errors import InstanceRefused
from qrstation.model.identity import Caller
from qrstation.model.information_model import QueryModel
from qrstation.model.query import Match, Query
from qrstation.store import part10
from qrstation.store.archive import Archive
from tests.faults import raw_peer as raw
from tests.faults.bombs import FRAME_EXTRACTION, REFERENCED_IMAGES, crowded, ct_image, deflated, nested
from tests.faults.listening import Memory, Server, Stronghold, traced
from tests.faults.scripted_node import (
    FIND_RSP,
    accept,
    element,
    raw_node,
    receive_message,
    release,
    response,
)
from tests.unit.dicom.memory import MemoryArchive, make_instance

LITTLE = 32 << 20
"""Bytes: twice what is looked at of a deflated data set."""
LONG = 30.0
"""Seconds of the processor: ten times what it takes to read a million steps, whose memory is traced."""
MANY = "100000"
FIND = uids.FIND[QueryModel.STUDY]

NESTED = {
    f"{depth} {'wanted' if tag == FRAME_EXTRACTION else 'unwanted'}, {'defined' if defined else 'undefined'} length"
    f"{'' if ended else ' and no end'}": nested(depth, tag, defined=defined, ended=ended)
    for depth in (50, 400, 100_000)
    for tag in (FRAME_EXTRACTION, REFERENCED_IMAGES)
    for defined, ended in ((True, True), (False, True), (False, False))
}
BOMBS: dict[str, tuple[str, bytes]] = {
    **{name: (ExplicitVRLittleEndian, ct_image(content)) for name, content in NESTED.items()},
    "crowded sequence": (ExplicitVRLittleEndian, ct_image(crowded(FRAME_EXTRACTION, 500_000))),
    "one attribute many times": (
        ExplicitVRLittleEndian,
        ct_image(element(0x10, 0x20, "LO", b"AB") * 500_000),
    ),
    "deflated crowd": (DeflatedExplicitVRLittleEndian, deflated(ct_image(crowded(FRAME_EXTRACTION, 1_500_000)))),
    "deflated pixels": (DeflatedExplicitVRLittleEndian, deflated(ct_image(b""), zeros=256)),
    "100000 deflated": (
        DeflatedExplicitVRLittleEndian,
        deflated(ct_image(nested(100_000, REFERENCED_IMAGES, defined=False))),
    ),
}


@contextlib.contextmanager
def bounded(name: str) -> Iterator[None]:
    """See that what is done in the block takes no time and memory out of proportion."""
    began = time.process_time()
    # To trace the memory of a million steps would itself take long; nothing is kept of them.
    with traced() if MANY not in name else contextlib.nullcontext(Memory()) as memory:
        yield
    assert time.process_time() - began < LONG
    assert memory.peak < LITTLE


@pytest.mark.parametrize("name", BOMBS)
def test_pushed(tmp_path: Path, name: str) -> None:
    syntax, content = BOMBS[name]
    stronghold = Stronghold(tmp_path, ListenerLimits())
    with (
        contextlib.closing(stronghold),
        stronghold.unmoved(warnings=2),
        raw.connected(stronghold.address) as connection,
    ):
        raw.establish(connection, raw.CT_IMAGE_STORAGE, syntax=syntax)
        with bounded(name):
            connection.sendall(raw.data_value(1, 3, raw.store_command("1.2.3")) + fragments(content))
            kind, answer = raw.receive(connection)
        assert kind == raw.DATA
        assert raw.status_of(answer) in (0x0000, 0xC000)
        assert raw.is_answered(stronghold.address)
        connection.sendall(raw.pdu(raw.RELEASE_REQUEST, bytes(4)))
        assert raw.receive(connection)[0] == raw.RELEASED
        held = [path.read_bytes() for path in (tmp_path / "archive").rglob("1.2.3.dcm")]
        assert [each.endswith(content) for each in held] == [True] * (raw.status_of(answer) == 0)


def fragments(content: bytes) -> bytes:
    pieces = [content[start : start + 16000] for start in range(0, len(content), 16000)]
    return b"".join(
        raw.data_value(1, 2 if number == len(pieces) else 0, piece) for number, piece in enumerate(pieces, start=1)
    )


@pytest.mark.parametrize("name", BOMBS)
def test_imported(tmp_path: Path, name: str) -> None:
    syntax, content = BOMBS[name]
    path = tmp_path / "bomb.dcm"
    path.write_bytes(part10.encode(raw.CT_IMAGE_STORAGE, "1.2.3", syntax, "") + content)
    refused: list[object] = []
    with contextlib.closing(Archive(tmp_path / "archive", tmp_path / "index.sqlite")) as archive:
        with bounded(name):
            result = archive.import_([path], on_refused=lambda _, reason: refused.append(type(reason)))
        assert result.stored + len(refused) == 1
        assert set(refused) <= {InstanceRefused}
        assert archive.stats().instances == result.stored
    assert not list(tmp_path.rglob("*.part"))


@pytest.mark.parametrize("name", NESTED)
def test_asked(tmp_path: Path, serve: Callable[..., Server], name: str) -> None:
    server = serve(MemoryArchive([make_instance(tmp_path, 1)]), ListenerLimits())
    keys = element(8, 0x52, "CS", b"STUDY ") + NESTED[name]
    keys = keys[:0xF0000] + element(0x20, 0xD, "UI", b"")
    with raw.connected(server.address) as connection:
        raw.establish(connection, FIND)
        elements = (0x0002, raw.uid(FIND)), (0x0100, raw.us(0x20)), (0x0110, raw.us(1)), (0x0800, raw.us(1))
        with bounded(name):
            connection.sendall(raw.data_value(1, 3, raw.command(*elements)) + fragments(keys))
            kind, answer = raw.receive(connection)
        assert kind == raw.DATA
        assert raw.status_of(answer) in (0xA900, 0xC000, 0xFF00, 0xFF01)
    assert server.answers()


@pytest.mark.parametrize("name", NESTED)
def test_answered(name: str) -> None:
    identifier = element(8, 0x52, "CS", b"STUDY ") + NESTED[name] + element(0x20, 0xD, "UI", raw.uid("1.2.3"))
    pending = response(1, FIND_RSP, 0xFF00, identifier=b"")[: -len(raw.data_value(1, 2, b""))]

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(pending + fragments(identifier) + response(1, FIND_RSP, 0))
        release(connection)

    matches: list[Match] = []
    with raw_node(script) as node, bounded(name):
        outcome = scu.find(node, Query(), caller=Caller(ae_title="US"), on_match=matches.append)
        assert outcome.matches == 1
        problems = " ".join(matches[0].problems)
    assert ("more than 64 deep" in problems) == (not name.startswith("50 "))
