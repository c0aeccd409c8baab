"""UIDs that are paths, commands or nonsense: whoever sends them, nothing is made or changed outside the archive."""

from __future__ import annotations

import contextlib
import socket
from pathlib import Path

import pytest

from qrstation.dicom import scu, uids
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import Timeouts
from qrstation.model.query import MatchKey
from qrstation.store.archive import Archive
from tests.faults import raw_peer as raw
from tests.faults.bombs import ct_image
from tests.faults.listening import Stronghold
from tests.faults.scripted_node import GET_RSP, accept, element, raw_node, receive_message, release, response, store

HOSTILE = [
    "../../../../tmp/escaped",
    "..",
    ".",
    "/etc/passwd",
    "..\\..\\x",
    "C:\\Windows\\x",
    "CON",
    "1.2.3\0/../x",
    "1.2.\n3",
    "1.2.3/4",
    "~root",
    "$(id)",
    "'; DROP TABLE instances; --",
    "1" * 65,
    "1" * 5000,
    "１.２.３",
    "\udcff\udcfe",
]
EMPTY = ["", "\0", " "]


def encoded(uid: str) -> bytes:
    value = uid.encode("utf-8", "surrogateescape")
    return value + b"\0" * (len(value) % 2)


def image_of(place: str, uid: str) -> bytes:
    """A CT image with a hostile UID in one place."""
    named = {"instance": "1.2.3", "study": "1.2.1", "series": "1.2.1.1"} | {place: uid}
    return (
        element(8, 0x16, "UI", raw.uid(raw.CT_IMAGE_STORAGE))
        + element(8, 0x18, "UI", encoded(named["instance"]))
        + element(0x20, 0xD, "UI", encoded(named["study"]))
        + element(0x20, 0xE, "UI", encoded(named["series"]))
    )


def command_with(uid: str, sop_class_uid: str = raw.CT_IMAGE_STORAGE) -> bytes:
    return raw.command(
        (0x0002, encoded(sop_class_uid)),
        (0x0100, raw.us(1)),
        (0x0110, raw.us(1)),
        (0x0700, raw.us(0)),
        (0x0800, raw.us(1)),
        (0x1000, encoded(uid)),
    )


def seen(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.mark.parametrize("uid", HOSTILE + EMPTY)
def test_pushed(stronghold: Stronghold, tmp_path: Path, uid: str) -> None:
    before = seen(tmp_path)
    with stronghold.unmoved(warnings=8), raw.connected(stronghold.address) as connection:
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        for command, content in (
            (command_with(uid), image_of("instance", uid)),
            (command_with("1.2.3"), image_of("study", uid)),
            (command_with("1.2.3"), image_of("series", uid)),
            (command_with("1.2.3", uid), image_of("instance", "1.2.3")),
        ):
            connection.sendall(raw.data_value(1, 3, command) + raw.data_value(1, 2, content))
            kind, answer = raw.receive(connection)
            assert kind == raw.DATA
            assert raw.status_of(answer) in (0xA900, 0xC000, 0x0122)
        connection.sendall(raw.pdu(raw.RELEASE_REQUEST, bytes(4)))
        assert raw.receive(connection)[0] == raw.RELEASED
    assert stronghold.held == 0
    assert seen(tmp_path) == before


@pytest.mark.parametrize("uid", HOSTILE + EMPTY)
def test_sent_to_us_by_a_node_that_we_ask(tmp_path: Path, uid: str) -> None:
    statuses: list[int] = []

    def script(connection: socket.socket) -> None:
        ct = accept(connection)[uids.CT]
        receive_message(connection)
        for command, content in (
            (command_with(uid), image_of("instance", uid)),
            (command_with("1.2.3"), image_of("study", uid)),
            (command_with("1.2.3"), image_of("series", uid)),
        ):
            connection.sendall(raw.data_value(ct, 3, command) + raw.data_value(ct, 2, content))
            statuses.append(raw.status_of(raw.receive(connection)[1]))
        connection.sendall(store(ct, uids.CT, "1.2.4", ct_image(b"", "1.2.4")))
        statuses.append(raw.status_of(raw.receive(connection)[1]))
        connection.sendall(response(1, GET_RSP, 0))
        release(connection)

    folder = tmp_path / "archive"
    with contextlib.closing(Archive(folder, tmp_path / "index.sqlite")) as archive:
        outside = {path for path in tmp_path.rglob("*") if folder not in path.parents}
        with raw_node(script, Timeouts(connect=10, response=10, retrieve=10)) as node:
            scu.get(
                node,
                [MatchKey(level=Level.STUDY, study_instance_uid="1.2.1")],
                model=QueryModel.STUDY,
                caller=Caller(ae_title="US"),
                sop_class_uids=[uids.CT],
                sink=archive,
                on_progress=lambda _: None,
            )
        assert {path for path in tmp_path.rglob("*") if folder not in path.parents} == outside
        files = {path.name for path in folder.rglob("*") if path.suffix in (".dcm", ".part")}
        assert files == {"1.2.4.dcm"}
    assert statuses[-1] == 0x0000
    assert set(statuses[:-1]) <= {0xA900, 0xC000}
