"""Which status our archive answers with in each situation, to peers who ask wrongly and when it is itself at fault."""

from __future__ import annotations

import contextlib
import io
import socket
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pydicom.config import IGNORE
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.tag import Tag
from pynetdicom.dsutils import decode, encode

from qrstation.dicom import uids
from qrstation.dicom.listener import Listener
from qrstation.dicom.status import Service
from qrstation.errors import ArchiveFault
from qrstation.model.information_model import QueryModel
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import Address
from qrstation.model.query import Match, MatchKey, Query
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import FIND_RSP, GET_RSP, MOVE_RSP, WITH_DATA, WITHOUT_DATA, text
from tests.unit.dicom.memory import MemoryArchive, MemorySink, associated, context, make_instance

SERVER = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
CLASSES = {
    Service.FIND: uids.FIND[QueryModel.PATIENT],
    Service.GET: uids.GET[QueryModel.PATIENT],
    Service.MOVE: uids.MOVE[QueryModel.PATIENT],
}
FIELDS = {Service.FIND: FIND_RSP & 0x7FFF, Service.GET: GET_RSP & 0x7FFF, Service.MOVE: MOVE_RSP & 0x7FFF}

Serve = Callable[[object], Address]
MakePeer = Callable[[Service, object], "Peer"]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serves archives, with one Move Destination that nobody listens for; stops after the test."""
    listeners: list[Listener] = []

    def serve_one(archive: object) -> Address:
        known = {"CLOSED": Address(ae_title="CLOSED", host="127.0.0.1", port=1)}
        listener = Listener(SERVER, sink=MemorySink(), archive=archive, destination=known.get)  # type: ignore[arg-type]
        listeners.append(listener)
        return listener.start().address

    yield serve_one
    for listener in listeners:
        listener.stop()


@pytest.fixture
def archive(tmp_path: Path) -> MemoryArchive:
    return MemoryArchive([make_instance(tmp_path, number) for number in (1, 2)])


def identifier(**keys: object) -> Dataset:
    ds = Dataset()
    for keyword, value in keys.items():
        setattr(ds, keyword, value)
    return ds


class Peer:
    """Somebody who asks one service, however wrongly."""

    def __init__(self, connection: socket.socket, service: Service) -> None:
        self._connection = connection
        self._service = service
        connection.sendall(raw.associate_request(CLASSES[service]))
        assert raw.receive(connection)[0] == raw.ACCEPTED

    def ask(
        self, content: bytes | None, *, sop_class_uid: str = "", destination: str | None = "CLOSED", message_id: int = 1
    ) -> Dataset:
        """Send a request; the command set of the first response."""
        elements = [
            (0x0002, raw.uid(sop_class_uid or CLASSES[self._service])),
            (0x0100, raw.us(FIELDS[self._service])),
            (0x0110, raw.us(message_id)),
            *([(0x0600, text(destination.encode()))] if destination and self._service is Service.MOVE else []),
            (0x0700, raw.us(0)),
            (0x0800, raw.us(WITHOUT_DATA if content is None else WITH_DATA)),
        ]
        self._connection.sendall(raw.data_value(1, 3, raw.command(*elements)))
        if content is not None:
            self._connection.sendall(raw.data_value(1, 2, content))
        kind, answer = raw.receive(self._connection)
        assert kind == raw.DATA
        response = decode(io.BytesIO(answer[6:]), True, True)
        assert response.CommandField == FIELDS[self._service] | 0x8000
        assert response.MessageIDBeingRespondedTo == message_id
        return response


@pytest.fixture
def peer(serve: Serve) -> Iterator[MakePeer]:
    """Makes peers of an archive."""
    with contextlib.ExitStack() as connections:

        def make(service: Service, archive: object) -> Peer:
            return Peer(connections.enter_context(raw.connected(serve(archive))), service)

        yield make


def encoded(ds: Dataset) -> bytes:
    content = encode(ds, False, True)
    assert content is not None
    return content


STUDY = {"QueryRetrieveLevel": "STUDY", "PatientID": "P1", "StudyInstanceUID": "1.2.826.0.1.1"}


@pytest.mark.parametrize("service", CLASSES)
@pytest.mark.parametrize(
    ("keys", "offending"),
    [
        ({**STUDY, "QueryRetrieveLevel": "FRAME"}, "QueryRetrieveLevel"),
        ({**STUDY, "QueryRetrieveLevel": ""}, "QueryRetrieveLevel"),
        ({"PatientID": "P1"}, "QueryRetrieveLevel"),
        ({**STUDY, "PatientID": ""}, "PatientID"),
        ({**STUDY, "PatientID": "P*"}, "PatientID"),
        (
            {**STUDY, "QueryRetrieveLevel": "SERIES", "StudyInstanceUID": "", "SeriesInstanceUID": "1"},
            "StudyInstanceUID",
        ),
    ],
)
def test_identifier_against_the_model(
    peer: MakePeer, archive: MemoryArchive, service: Service, keys: dict[str, str], offending: str
) -> None:
    response = peer(service, archive).ask(encoded(identifier(**keys)))
    assert response.Status == 0xA900
    assert offending in response.ErrorComment or offending == "QueryRetrieveLevel"
    assert response.OffendingElement == Tag(offending)
    assert len(response.ErrorComment) <= 64


@pytest.mark.parametrize("service", [Service.GET, Service.MOVE])
@pytest.mark.parametrize("uid", ["", "*", "1.2?"])
def test_retrieval_that_names_nothing(peer: MakePeer, archive: MemoryArchive, service: Service, uid: str) -> None:
    wanted = identifier(**{**STUDY, "StudyInstanceUID": ""})
    wanted["StudyInstanceUID"] = DataElement("StudyInstanceUID", "UI", uid, validation_mode=IGNORE)
    response = peer(service, archive).ask(encoded(wanted))
    assert response.Status == 0xA900
    assert response.OffendingElement == Tag("StudyInstanceUID")


@pytest.mark.parametrize("service", CLASSES)
@pytest.mark.parametrize(
    ("content", "status", "comment"),
    [
        (None, 0xA900, "The identifier is missing."),
        (b"\xff" * 33, 0xC000, "The identifier cannot be"),
        (encoded(identifier(**STUDY))[:-5], 0xC000, "The identifier is cut short."),
        (b"\x08\0\x52\0CS\xff\xffSTUDY ", 0xC000, "The identifier is cut short."),
    ],
    ids=["none", "nonsense", "cut off", "too short"],
)
def test_identifier_that_is_none(
    peer: MakePeer, archive: MemoryArchive, service: Service, content: bytes | None, status: int, comment: str
) -> None:
    asking = peer(service, archive)
    response = asking.ask(content)
    assert response.Status == status
    assert response.ErrorComment.startswith(comment)
    assert asking.ask(None, message_id=2).Status == 0xA900


@pytest.mark.parametrize("service", CLASSES)
@pytest.mark.parametrize("sop_class_uid", ["1.2.840.10008.5.1.4.1.2.2.1", "1.2.840.10008.1.1", "1.2.3"])
def test_class_that_is_not_the_contexts(
    peer: MakePeer, archive: MemoryArchive, service: Service, sop_class_uid: str
) -> None:
    response = peer(service, archive).ask(encoded(identifier(**STUDY)), sop_class_uid=sop_class_uid)
    assert response.Status == 0x0122
    assert "presentation context" in response.ErrorComment


@pytest.mark.parametrize(
    ("destination", "comment"),
    [("NOWHERE", "Move Destination NOWHERE is not known here."), (None, "The Move Destination is missing.")],
)
def test_destination_that_is_unknown(
    peer: MakePeer, archive: MemoryArchive, destination: str | None, comment: str
) -> None:
    response = peer(Service.MOVE, archive).ask(encoded(identifier(**STUDY)), destination=destination)
    assert response.Status == 0xA801
    assert response.ErrorComment == comment


def _fault(keys: object) -> Iterator[Match]:
    raise ArchiveFault("The index is damaged.", detail="/secret/path")


def _bug(keys: object) -> Iterator[Match]:
    raise ZeroDivisionError("DOE^JANE")


class _Broken:
    def __init__(self, fail: Callable[[object], object]) -> None:
        self._fail = fail

    def find(self, query: Query) -> Iterator[Match]:
        self._fail(query)
        yield from ()

    def instances(self, keys: Sequence[MatchKey]) -> Sequence[StoredInstance]:
        self._fail(keys)
        return ()


@pytest.mark.parametrize("service", CLASSES)
@pytest.mark.parametrize(
    ("fail", "comment"), [(_fault, "The index is damaged."), (_bug, "Processing failure: ZeroDivisionError.")]
)
def test_fault_of_the_archive_is_answered_and_the_association_lives(
    peer: MakePeer, service: Service, fail: Callable[[object], object], comment: str
) -> None:
    asking = peer(service, _Broken(fail))
    for message_id in (1, 2):
        response = asking.ask(encoded(identifier(**STUDY)), message_id=message_id)
        assert (response.Status, response.ErrorComment) == (0xC000, comment)


def test_a_failure_after_matches_ends_the_search(serve: Serve, archive: MemoryArchive) -> None:
    class Breaking(MemoryArchive):
        def find(self, query: Query) -> Iterator[Match]:
            yield from archive.find(query)
            raise ArchiveFault("The disk is gone.")

    model = CLASSES[Service.FIND]
    with associated(serve(Breaking([])), [context(model)]) as assoc:
        answers = list(assoc.send_c_find(identifier(**STUDY), model))
    assert [status.Status for status, _ in answers] == [0xFF00, 0xC000]
    assert answers[-1][0].ErrorComment == "The disk is gone."
