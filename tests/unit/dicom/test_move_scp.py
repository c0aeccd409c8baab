"""C-MOVE from an archive to other application entities, as the one who asks and the one who receives see it."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import (
    CTImageStorage,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    RLELossless,
)
from pynetdicom import AE, evt
from pynetdicom.presentation import build_context

from qrstation.dicom import uids
from qrstation.dicom.acceptor import ListenerLimits
from qrstation.dicom.listener import Listener
from qrstation.errors import ArchiveFault
from qrstation.model.information_model import SEARCHED_MODELS, Level, QueryModel, levels_of
from qrstation.model.instances import IncomingInstance, InstanceWriter, Origin
from qrstation.model.nodes import Address
from tests.promptness import SOON
from tests.unit.dicom.memory import MemoryArchive, MemorySink, associated, context, data_set_bytes, make_instance

PRIVATE_CLASS = "1.2.826.0.1.3680043.9.7133.99.1"
KEYS = {
    "PatientID": "P1",
    "StudyInstanceUID": "1.2.826.0.1.1",
    "SeriesInstanceUID": "1.2.826.0.1.1.1",
    "SOPInstanceUID": "1.2.826.0.1.1.1.1",
}


STUDY = {"StudyInstanceUID": KEYS["StudyInstanceUID"]}


class Site:
    """A server with an archive, and the destinations that it knows."""

    def __init__(self, stack: contextlib.ExitStack) -> None:
        self._stack = stack
        self._known: dict[str, Address] = {}
        self.limits = ListenerLimits()

    def serve(self, paths: list[Path]) -> Address:
        return self._listen("QRSTATION", MemorySink(), archive=MemoryArchive(paths))

    def receive(self, ae_title: str, sink: MemorySink) -> MemorySink:
        self._known[ae_title] = self._listen(ae_title, sink)
        return sink

    def know(self, ae_title: str, port: int) -> None:
        self._known[ae_title] = Address(ae_title=ae_title, host="127.0.0.1", port=port)

    def _listen(self, ae_title: str, sink: MemorySink, archive: MemoryArchive | None = None) -> Address:
        address = Address(ae_title=ae_title, host="127.0.0.1", port=0)
        listener = Listener(address, sink=sink, archive=archive, destination=self._known.get, limits=self.limits)
        self._stack.callback(listener.stop)
        return listener.start().address


@pytest.fixture
def site() -> Iterator[Site]:
    with contextlib.ExitStack() as stack:
        yield Site(stack)


def move(
    address: Address,
    destination: str,
    level: str,
    keys: Mapping[str, str] = STUDY,
    *,
    model: QueryModel = QueryModel.STUDY,
    on_response: Callable[[Dataset], bool] = lambda response: False,
) -> tuple[list[Dataset], Dataset | None]:
    """Ask for a C-MOVE; all responses and the identifier of the last. Cancelled once ``on_response`` says so."""
    request = Dataset()
    request.QueryRetrieveLevel = level
    for keyword, value in keys.items():
        setattr(request, keyword, value)
    responses: list[Dataset] = []
    identifier: Dataset | None = None
    with associated(address, [context(uids.MOVE[model], ExplicitVRLittleEndian)], ae_title="ASKER") as assoc:
        for status, found in assoc.send_c_move(request, destination, uids.MOVE[model], msg_id=77):
            responses.append(status)
            identifier = found
            if on_response(status):
                assoc.send_c_cancel(77, query_model=uids.MOVE[model])
    return responses, identifier


def counters(response: Dataset) -> tuple[int | None, ...]:
    """Remaining, completed, failed, warning."""
    words = ("Remaining", "Completed", "Failed", "Warning")
    return tuple(response.get(f"NumberOf{word}Suboperations") for word in words)


@pytest.mark.parametrize(
    ("model", "level"), [(model, level) for model in SEARCHED_MODELS for level in levels_of(model)]
)
def test_move_at_every_level_of_every_model(site: Site, tmp_path: Path, model: QueryModel, level: Level) -> None:
    paths = [
        make_instance(tmp_path, 1),
        make_instance(tmp_path, 2),
        make_instance(tmp_path, 1, series=2),
        make_instance(tmp_path, 1, study=2),
        make_instance(tmp_path, 1, study=3, patient_id="P2"),
    ]
    wanted = {Level.PATIENT: 4, Level.STUDY: 3, Level.SERIES: 2, Level.IMAGE: 1}[level]
    sink = site.receive("ARCHIVE", MemorySink())
    keys = {each.unique_key: KEYS[each.unique_key] for each in (*level.above, level)}
    responses, _ = move(site.serve(paths), "ARCHIVE", level, keys, model=model)

    assert responses[-1].Status == 0x0000
    assert counters(responses[-1]) == (None, wanted, 0, 0)
    assert [counters(response)[:2] for response in responses[:-1]] == [
        (wanted - done, done) for done in range(1, wanted)
    ]
    assert {uid: content for uid, (_, content) in sink.received.items()} == {
        path.stem: data_set_bytes(path) for path in paths[:wanted]
    }
    assert {incoming.origin for incoming, _ in sink.received.values()} == {Origin.MOVE}
    assert {incoming.calling_ae_title for incoming, _ in sink.received.values()} == {"QRSTATION"}


def test_every_transfer_syntax_and_class_arrives_unchanged(site: Site, tmp_path: Path) -> None:
    syntaxes = [JPEG2000Lossless, RLELossless, ImplicitVRLittleEndian, ExplicitVRBigEndian, ExplicitVRLittleEndian]
    paths = [
        make_instance(tmp_path, 10 * number + n, sop_class_uid=sop_class_uid, transfer_syntax_uid=syntax)
        for number, sop_class_uid in enumerate((CTImageStorage, PRIVATE_CLASS), 1)
        for n, syntax in enumerate(syntaxes)
    ]
    sink = site.receive("ARCHIVE", MemorySink())
    responses, _ = move(site.serve(paths), "ARCHIVE", "STUDY")
    assert counters(responses[-1]) == (None, 10, 0, 0)
    assert {uid: content for uid, (_, content) in sink.received.items()} == {
        path.stem: data_set_bytes(path) for path in paths
    }


def test_more_classes_than_one_association_holds(site: Site, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, n, sop_class_uid=f"{PRIVATE_CLASS}.{n}") for n in range(1, 140)]
    sink = site.receive("ARCHIVE", MemorySink())
    responses, _ = move(site.serve(paths), "ARCHIVE", "STUDY")
    assert counters(responses[-1]) == (None, 139, 0, 0)
    assert len(sink.received) == 139


def test_originator_is_told_to_the_destination(site: Site, tmp_path: Path) -> None:
    told = []

    def store(event: evt.Event) -> int:
        request = event.request
        told.append((request.MoveOriginatorApplicationEntityTitle, request.MoveOriginatorMessageID))  # type: ignore[union-attr]
        return 0x0000

    ae = AE("OTHER")
    ae.supported_contexts = [build_context(CTImageStorage)]
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_C_STORE, store)])
    assert server is not None
    try:
        site.know("OTHER", server.server_address[1])
        address = site.serve([make_instance(tmp_path, 1)])
        responses, _ = move(address, "OTHER", "STUDY")
        assert responses[-1].Status == 0x0000
        assert told == [("ASKER", 77)]
    finally:
        server.shutdown()


def test_unknown_destination_is_refused_in_words(site: Site, tmp_path: Path) -> None:
    address = site.serve([make_instance(tmp_path, 1)])
    [response], identifier = move(address, "NOWHERE", "STUDY")
    assert response.Status == 0xA801
    assert "NOWHERE" in response.ErrorComment
    assert not identifier


def test_destination_that_does_not_listen_fails_them_all(site: Site, tmp_path: Path, free_port: int) -> None:
    site.know("CLOSED", free_port)
    paths = [make_instance(tmp_path, n) for n in (1, 2)]
    responses, identifier = move(site.serve(paths), "CLOSED", "STUDY")
    assert responses[-1].Status == 0xA702
    assert counters(responses[-1]) == (None, 0, 2, 0)
    assert str(free_port) in responses[-1].ErrorComment
    assert identifier is not None
    assert list(identifier.FailedSOPInstanceUIDList) == [path.stem for path in paths]


def test_part_that_the_destination_refuses_is_listed(site: Site, tmp_path: Path) -> None:
    class Picky(MemorySink):
        def begin(self, incoming: IncomingInstance) -> InstanceWriter:
            if incoming.sop_instance_uid.endswith(".2"):
                raise ArchiveFault("The disk is full.")
            return super().begin(incoming)

    site.receive("PICKY", Picky())
    paths = [make_instance(tmp_path, n) for n in (1, 2, 3)]
    responses, identifier = move(site.serve(paths), "PICKY", "STUDY")
    assert responses[-1].Status == 0xB000
    assert counters(responses[-1]) == (None, 2, 1, 0)
    assert identifier is not None
    assert identifier.FailedSOPInstanceUIDList == paths[1].stem


def test_class_that_the_destination_does_not_take_fails_alone(site: Site, tmp_path: Path) -> None:
    ae = AE("CTONLY")
    ae.supported_contexts = [build_context(CTImageStorage)]
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_C_STORE, lambda event: 0x0000)])
    assert server is not None
    try:
        site.know("CTONLY", server.server_address[1])
        paths = [make_instance(tmp_path, 1, sop_class_uid=PRIVATE_CLASS), make_instance(tmp_path, 2)]
        responses, _ = move(site.serve(paths), "CTONLY", "STUDY")
        assert responses[-1].Status == 0xB000
        assert counters(responses[-1]) == (None, 1, 1, 0)
    finally:
        server.shutdown()


@pytest.mark.parametrize(
    ("total", "aborted"), [(3, (2,)), (12, (2, 4, 6, 8, 10)), (6, (1, 2, 4, 5)), (5, (1, 2))], ids=str
)
def test_destination_that_aborts_now_and_then_gets_the_others(
    site: Site, tmp_path: Path, total: int, aborted: tuple[int, ...]
) -> None:
    paths = [make_instance(tmp_path, n) for n in range(1, total + 1)]
    refused = [paths[n - 1].stem for n in aborted]
    with _touchy(refused) as port:
        site.know("TOUCHY", port)
        responses, identifier = move(site.serve(paths), "TOUCHY", "STUDY")
    assert responses[-1].Status == 0xB000
    assert counters(responses[-1]) == (None, total - len(aborted), len(aborted), 0)
    assert responses[-1].ErrorComment == "The destination aborted the association."
    assert identifier is not None
    assert _uids(identifier) == refused


def test_destination_that_aborts_time_after_time_is_given_up(site: Site, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, n) for n in range(1, 7)]
    with _touchy([path.stem for path in paths[1:4]]) as port:
        site.know("TOUCHY", port)
        responses, identifier = move(site.serve(paths), "TOUCHY", "STUDY")
    assert counters(responses[-1]) == (None, 1, 5, 0)
    assert responses[-1].ErrorComment == "The destination aborted the association."
    assert identifier is not None
    assert _uids(identifier) == [path.stem for path in paths[1:]]


def test_destination_that_does_not_answer_is_told_as_such(site: Site, tmp_path: Path) -> None:
    answer = threading.Event()

    def store(event: evt.Event) -> int:
        answer.wait(10)
        return 0x0000

    site.limits = ListenerLimits(response=0.2)
    with _destination(store) as port:
        site.know("SILENT", port)
        responses, _ = move(site.serve([make_instance(tmp_path, 1)]), "SILENT", "STUDY")
        answer.set()
    assert responses[-1].Status == 0xA702
    assert responses[-1].ErrorComment == "The destination did not answer in time."


def test_a_cancel_does_not_wait_for_a_silent_destination(site: Site, tmp_path: Path) -> None:
    answer, second = threading.Event(), threading.Event()
    stored: list[str] = []

    def store(event: evt.Event) -> int:
        stored.append(str(event.request.AffectedSOPInstanceUID))  # type: ignore[union-attr]
        if len(stored) == 2:
            second.set()
            answer.wait(30)
        return 0x0000

    paths = [make_instance(tmp_path, number) for number in range(1, 4)]
    with _destination(store) as port:
        site.know("SILENT", port)
        began = time.monotonic()
        responses, identifier = move(site.serve(paths), "SILENT", "STUDY", on_response=lambda _: second.wait(SOON))
        seconds = time.monotonic() - began
        answer.set()
    assert responses[-1].Status == 0xFE00
    assert counters(responses[-1]) == (1, 1, 1, 0)
    assert identifier is not None
    assert _uids(identifier) == [paths[1].stem]
    assert seconds < SOON


@contextlib.contextmanager
def _touchy(refused: list[str]) -> Iterator[int]:
    """A destination that aborts over some instances; its port."""

    def store(event: evt.Event) -> int:
        if str(event.request.AffectedSOPInstanceUID) in refused:  # type: ignore[union-attr]
            event.assoc.abort()
        return 0x0000

    with _destination(store) as port:
        yield port


@contextlib.contextmanager
def _destination(store: Callable[[evt.Event], int]) -> Iterator[int]:
    """A destination with a C-STORE of its own; its port."""
    ae = AE("DESTINATION")
    ae.supported_contexts = [build_context(CTImageStorage)]
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_C_STORE, store)])
    assert server is not None
    try:
        yield int(server.server_address[1])
    finally:
        server.shutdown()


def _uids(identifier: Dataset) -> list[str]:
    listed = identifier.FailedSOPInstanceUIDList
    return [str(listed)] if identifier["FailedSOPInstanceUIDList"].VM == 1 else [str(uid) for uid in listed]


def test_cancelled_move_stops_and_says_what_remains(site: Site, tmp_path: Path) -> None:
    sink = site.receive("ARCHIVE", MemorySink())
    address = site.serve([make_instance(tmp_path, n) for n in range(1, 100)])
    responses, _ = move(
        address,
        "ARCHIVE",
        "STUDY",
        on_response=lambda response: counters(response)[1] == 3,
    )
    assert responses[-1].Status == 0xFE00
    remaining, completed, failed, warning = counters(responses[-1])
    assert remaining
    assert completed == len(sink.received)
    assert (remaining + completed, failed, warning) == (99, 0, 0)
