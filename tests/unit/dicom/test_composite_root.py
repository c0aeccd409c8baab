"""Composite Instance Root Retrieve from an archive: instances by their UIDs alone, and frames of one.

References
----------
PS3.4 Annex Y
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID, ExplicitVRLittleEndian, JPEG2000Lossless, JPEGBaseline8Bit, XRayAngiographicImageStorage
from pynetdicom.association import Association

from qrstation.dicom import uids
from qrstation.dicom.exchange import Exchange
from qrstation.dicom.listener import Listener
from qrstation.model.nodes import Address
from qrstation.store.archive import Archive
from tests.promptness import eventually
from tests.unit.dicom.memory import MemoryArchive, MemorySink, associated, context, data_set_bytes, make_instance
from tests.unit.dicom.multi_frame import (
    COMPOSITE,
    FRAMES,
    SOURCE,
    frame_request,
    frames_in,
    get_frames,
    make_multi_frame,
    read,
    refusal,
    the_one,
)
from tests.unit.dicom.retrieving import Serve, get, identifier


def test_instances_come_by_their_uids_alone(serve: Serve, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, 1), make_instance(tmp_path, 2, series=2), make_instance(tmp_path, 3, study=2)]
    request = identifier("IMAGE", SOPInstanceUID=[paths[0].stem, paths[2].stem, "1.2.3.4"])
    received = get(serve(MemoryArchive(paths)), request, model=COMPOSITE)
    assert received.responses[-1].Status == 0x0000
    assert received.counters == (None, 2, 0, 0)
    assert {uid: content for uid, (_, content) in received.instances.items()} == {
        path.stem: data_set_bytes(path) for path in (paths[0], paths[2])
    }


def test_unknown_instance_alone_succeeds_with_zeros(serve: Serve, tmp_path: Path) -> None:
    request = identifier("IMAGE", SOPInstanceUID="1.2.3.4")
    received = get(serve(MemoryArchive([make_instance(tmp_path, 1)])), request, model=COMPOSITE)
    assert received.responses[-1].Status == 0x0000
    assert received.counters == (None, 0, 0, 0)


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (identifier("IMAGE"), 0xA900),
        (identifier("STUDY", StudyInstanceUID="1.2"), 0xA900),
        (identifier("IMAGE", SOPInstanceUID=SOURCE, SimpleFrameList=[1]), 0xAA04),
    ],
)
def test_identifier_against_the_model_is_refused(serve: Serve, tmp_path: Path, request_: Dataset, status: int) -> None:
    received = get(serve(MemoryArchive([make_multi_frame(tmp_path)])), request_, model=COMPOSITE)
    assert refusal(received)[0] == status
    assert refusal(received)[1]


def test_the_archive_on_disk_finds_them_alike(serve: Serve, tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive", tmp_path / "index.sqlite")
    path = make_multi_frame(tmp_path)
    archive.import_([path])
    address = serve(archive)
    whole = get(
        address,
        identifier("IMAGE", SOPInstanceUID=SOURCE),
        model=COMPOSITE,
        sop_class_uid=XRayAngiographicImageStorage,
    )
    assert whole.instances == {SOURCE: (ExplicitVRLittleEndian, data_set_bytes(path))}
    assert frames_in(the_one(get_frames(address, SimpleFrameList=[5]))) == [FRAMES[4]]
    archive.close()


@contextlib.contextmanager
def _site(paths: list[Path]) -> Iterator[tuple[Address, MemorySink]]:
    """A server that knows ARCHIVE, and what arrives there."""
    sink = MemorySink()
    receiver = Listener(Address(ae_title="ARCHIVE", host="127.0.0.1", port=0), sink=sink)
    known = {"ARCHIVE": receiver.start().address}
    server = Listener(
        Address(ae_title="QRSTATION", host="127.0.0.1", port=0),
        sink=MemorySink(),
        archive=MemoryArchive(paths),
        destination=known.get,
    )
    try:
        yield server.start().address, sink
    finally:
        server.stop()
        receiver.stop()


def _move(address: Address, request: Dataset, destination: str = "ARCHIVE") -> list[tuple[Dataset, Dataset | None]]:
    with associated(address, [context(uids.MOVE[COMPOSITE], ExplicitVRLittleEndian)]) as assoc:
        return list(assoc.send_c_move(request, destination, uids.MOVE[COMPOSITE]))


def test_move_of_instances_by_their_uids(tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, 1), make_instance(tmp_path, 2, study=2)]
    with _site(paths) as (address, sink):
        *_, (last, _) = _move(address, identifier("IMAGE", SOPInstanceUID=[path.stem for path in paths]))
    assert (last.Status, last.NumberOfCompletedSuboperations) == (0x0000, 2)
    assert {uid: content for uid, (_, content) in sink.received.items()} == {
        path.stem: data_set_bytes(path) for path in paths
    }


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGBaseline8Bit])
def test_move_of_frames(tmp_path: Path, syntax: UID) -> None:
    with _site([make_multi_frame(tmp_path, transfer_syntax_uid=syntax)]) as (address, sink):
        [(last, _)] = _move(address, frame_request(SimpleFrameList=[2, 9]))
    assert (last.Status, last.NumberOfCompletedSuboperations) == (0x0000, 1)
    [(incoming, content)] = sink.received.values()
    assert incoming.sop_class_uid == XRayAngiographicImageStorage
    assert frames_in(read(content, incoming.transfer_syntax_uid)) == [FRAMES[1], FRAMES[8]]


@pytest.mark.parametrize(
    ("keys", "destination", "status"),
    [
        ({"SimpleFrameList": [1]}, "NOWHERE", 0xA801),
        ({"SimpleFrameList": [11]}, "ARCHIVE", 0xAA00),
        ({"SimpleFrameList": [0]}, "NOWHERE", 0xAA04),
    ],
)
def test_refused_move(tmp_path: Path, keys: dict[str, Any], destination: str, status: int) -> None:
    with _site([make_multi_frame(tmp_path)]) as (address, sink):
        [(response, _)] = _move(address, frame_request(**keys), destination)
    assert response.Status == status
    assert response.ErrorComment
    assert sink.received == {}


def test_what_fails_is_listed(serve: Serve, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, 1), make_instance(tmp_path, 2, transfer_syntax_uid=JPEG2000Lossless)]
    request = identifier("IMAGE", SOPInstanceUID=[path.stem for path in paths])
    received = get(serve(MemoryArchive(paths)), request, model=COMPOSITE)
    assert received.responses[-1].Status == 0xB000
    assert received.counters == (None, 1, 1, 0)
    assert received.last is not None
    assert received.last.FailedSOPInstanceUIDList == paths[1].stem


def test_cancelled_get_of_instances_stops(serve: Serve, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, number) for number in range(1, 50)]
    request = identifier("IMAGE", SOPInstanceUID=[path.stem for path in paths])

    def cancel(assoc: Association, response: Dataset) -> None:
        if response.NumberOfRemainingSuboperations == 45:
            assoc.send_c_cancel(1, query_model=uids.GET[COMPOSITE])

    received = get(serve(MemoryArchive(paths)), request, model=COMPOSITE, after=cancel)
    assert received.responses[-1].Status == 0xFE00
    assert received.counters[0]
    assert received.counters[1] == len(received.instances)


def test_cancel_that_comes_before_the_frames_are_sent(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = threading.Event()

    def heard(exchange: Exchange) -> bool:
        # The server goes on when it has the C-CANCEL, not earlier.
        asked.set()
        return eventually(lambda: is_cancelled(exchange))

    is_cancelled = Exchange.is_cancelled.__get__
    monkeypatch.setattr(Exchange, "is_cancelled", property(heard))
    model = uids.GET[COMPOSITE]
    with associated(serve(MemoryArchive([make_multi_frame(tmp_path)])), [context(model)]) as assoc:
        responses = assoc.send_c_get(frame_request(SimpleFrameList=[1]), model, msg_id=9)
        assert asked.wait(30)
        assoc.send_c_cancel(9, query_model=model)
        [(response, _)] = responses
    assert response.Status == 0xFE00
    assert (response.NumberOfRemainingSuboperations, response.NumberOfCompletedSuboperations) == (1, 0)
