"""What the log says of those who come to our receiver, on its page and on disk."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import pydicom
import pytest
from pynetdicom.sop_class import Verification  # type: ignore[attr-defined]

from qrstation.dicom import uids
from qrstation.dicom.scu import find, move
from qrstation.errors import QrError
from qrstation.model.access import AllowedCaller
from qrstation.model.events import Event, LogEntry, Severity
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.query import Key, MatchKey, Query
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.faults import raw_peer
from tests.unit.dicom.memory import associated, context, make_instance

MODALITY_WORKLIST = "1.2.840.10008.5.1.4.31"
VERIFICATION_PROPOSED = raw_peer.item(
    0x20,
    bytes((1, 0, 0, 0))
    + raw_peer.item(0x30, raw_peer.VERIFICATION.encode())
    + raw_peer.item(0x40, raw_peer.EXPLICIT_LITTLE.encode()),
)
PATIENT = ("Παπαδόπουλος", "P1")
STUDY = MatchKey(level=Level.STUDY, patient_id="P1", study_instance_uid="1.2.826.0.1.1")


class Hospital:
    """A workstation that serves two objects, and what it says."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.workstation = Workstation(Paths.under(folder / "home"), ae_title="ARCHIVE", host="127.0.0.1", port=0)
        self.workstation.archive.import_([make_instance(folder, number) for number in (1, 2)])
        self.workstation.callers.allow(AllowedCaller(network="127.0.0.1", may_query=True))
        self.workstation.subscribe(self._hear)
        self._entries: SimpleQueue[LogEntry] = SimpleQueue()
        address = self.workstation.start_listening(serve=True).address
        assert "Listening" in self.said().text
        self.node = RemoteNode(name="Archive", address=address)

    def _hear(self, event: Event) -> None:
        if isinstance(event, LogEntry):
            self._entries.put(event)

    def said(self) -> LogEntry:
        return self._entries.get(timeout=30)


@pytest.fixture
def hospital(tmp_path: Path) -> Iterator[Hospital]:
    one = Hospital(tmp_path / "hospital")
    yield one
    one.workstation.close()


@pytest.fixture
def client(tmp_path: Path, hospital: Hospital) -> Iterator[Workstation]:
    one = Workstation(Paths.under(tmp_path / "client"), ae_title="US")
    one.nodes.add(hospital.node)
    yield one
    one.close()


def test_echoes_queries_and_what_was_fetched(
    hospital: Hospital, client: Workstation, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    client.echo(hospital.node)
    assert hospital.said().text == "US at 127.0.0.1 asked whether we answer (C-ECHO)."

    client.search(hospital.node, Query(keys=(Key(keyword="PatientName", value="*"),)), lambda _: None)
    assert hospital.said().text == "US at 127.0.0.1 asked 1 query, answered with 1 match."

    job = client.jobs.submit(RetrieveRequest(node="Archive", keys=(STUDY,)))
    client.jobs.run(job.id)
    told = [hospital.said().text]
    while "fetched" not in told[-1]:
        told.append(hospital.said().text)
    assert told[-1].endswith("fetched 2 objects.")
    on_disk = [record.getMessage() for record in caplog.records if record.name.startswith("qrstation.dicom")]
    assert on_disk.count(told[-1]) == 1
    assert not any(each in line for each in PATIENT for line in (*told, *on_disk))


def test_what_was_sent_here_and_what_of_it_was_refused(hospital: Hospital, tmp_path: Path) -> None:
    good, bad = make_instance(tmp_path, 7), make_instance(tmp_path, 8)
    sop_class = pydicom.dcmread(good).SOPClassUID
    hospital.workstation.nodes.add(RemoteNode(name="CT 1", address=Address(ae_title="PEER", host="10.1.1.1", port=104)))
    with associated(hospital.node.address, [context(sop_class, "1.2.840.10008.1.2.1")]) as assoc:
        assoc.send_c_store(pydicom.dcmread(good))
        lying = pydicom.dcmread(bad)
        lying.SOPInstanceUID = "1.2.3/../4"
        assoc.send_c_store(lying)

    entry = hospital.said()
    assert entry.node == "CT 1"
    assert entry.severity is Severity.WARNING
    assert "sent 1 object, safe now" in entry.text
    assert "1 object that could not be kept (" in entry.text


def test_a_move_to_nowhere_and_a_query_that_is_none(hospital: Hospital) -> None:
    caller = Caller(ae_title="US")
    with pytest.raises(QrError):
        find(hospital.node, Query(level=Level.SERIES), caller=caller, on_match=lambda _: None)
    assert hospital.said().text == "US at 127.0.0.1 was refused (StudyInstanceUID must be given at SERIES level)."

    move(
        hospital.node,
        (STUDY,),
        model=QueryModel.STUDY,
        destination="NOWHERE",
        caller=caller,
        on_progress=lambda _: None,
        last_arrival=lambda: 0.0,
    )
    entry = hospital.said()
    assert entry.text == "US at 127.0.0.1 was refused (Move Destination NOWHERE is not known here)."
    assert entry.severity is Severity.WARNING


def test_those_who_ask_for_what_is_not_there_or_for_nothing(hospital: Hospital) -> None:
    with associated(hospital.node.address, [context(MODALITY_WORKLIST)]):
        pass
    entry = hospital.said()
    asked = "Modality Worklist Information Model - FIND"
    assert entry.text == f"PEER at 127.0.0.1 asked only for what is not offered here: {asked}."
    assert entry.severity is Severity.WARNING
    with associated(hospital.node.address, [context(Verification)]):
        pass
    assert hospital.said().text == "PEER at 127.0.0.1 opened an association and completed no request."
    with raw_peer.connected(hospital.node.address) as connection:
        connection.sendall(raw_peer.pdu(1, raw_peer.associate_request()[6:].replace(VERIFICATION_PROPOSED, b"")))
        assert raw_peer.receive(connection)[0] == raw_peer.ACCEPTED
    entry = hospital.said()
    assert (entry.severity, entry.text) == (
        Severity.INFO,
        "PEER at 127.0.0.1 opened an association and completed no request.",
    )
    with raw_peer.connected(hospital.node.address) as connection:
        connection.sendall(b"\x16\x03\x01\x00\x05hello")
    assert "it began with TLS" in hospital.said().text
    with raw_peer.connected(hospital.node.address):
        pass
    with associated(hospital.node.address, [context(uids.FIND[QueryModel.STUDY])]):
        pass
    assert "opened an association" in hospital.said().text, "a knock at the port is not worth a line"


@pytest.mark.parametrize(
    ("proposed", "syntax", "told"),
    [
        (
            ["1.2.840.10008.1, for ever.\n\x1b[1m", *(f"1.2.840.10008.9.{number}" for number in range(100))],
            uids.EXPLICIT_VR_LITTLE_ENDIAN,
            "an invalid UID, 1.2.840.10008.9.0, 1.2.840.10008.9.1 and 98 more",
        ),
        (
            [raw_peer.VERIFICATION, MODALITY_WORKLIST, raw_peer.VERIFICATION],
            uids.JPEG_BASELINE,
            "Verification SOP Class as JPEG Baseline (Process 1), Modality Worklist Information Model - FIND",
        ),
    ],
)
def test_what_was_asked_for_in_vain(hospital: Hospital, proposed: list[str], syntax: str, told: str) -> None:
    with raw_peer.connected(hospital.node.address) as connection:
        connection.sendall(raw_peer.associate_request(*proposed, syntax=syntax))
        assert raw_peer.receive(connection)[0] == raw_peer.ACCEPTED
    entry = hospital.said()
    assert entry.text == f"PEER at 127.0.0.1 asked only for what is not offered here: {told}."
    assert entry.severity is Severity.WARNING
