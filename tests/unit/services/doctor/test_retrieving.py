"""One object by C-GET and by C-MOVE: what the node says, who comes, and what the doctor makes of it."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest
from pydicom.dataset import Dataset
from pynetdicom.association import Association

from qrstation.dicom.listener import Listener
from qrstation.dicom.uids import VERIFICATION
from qrstation.model.diagnosis import Diagnosis, Finding, Step, StepVerdict
from qrstation.model.nodes import Address
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import Request, counters
from tests.unit.dicom import pynetdicom_pacs
from tests.unit.dicom.memory import MemorySink, associated, context
from tests.unit.dicom.pynetdicom_pacs import an_object, serving
from tests.unit.services.doctor.conftest import OBJECT, WHO, Doctor, fall_silent, of, scripted_pacs

SENT = counters(completed=1, failed=0, warning=0)
NOT_SENT = counters(completed=0, failed=1, warning=0)


def moved(doctor: Doctor, move: Callable[[Request], None], *, step: float = 5.0) -> tuple[Finding, Diagnosis]:
    with scripted_pacs(move=move) as node:
        diagnosis = doctor.examine(node, step=step)
    return of(diagnosis, Step.MOVE), diagnosis


def send(
    doctor: Doctor,
    ds: Dataset = OBJECT,
    *,
    calling: str = "NODE",
    called: str = WHO,
    sop_class_uid: str = "",
    host: str = "127.0.0.1",
) -> None:
    """Come to the doctor's receiver as a PACS does."""
    address = Address(ae_title=called, host="127.0.0.1", port=doctor.port)
    wanted = context(sop_class_uid or str(ds.SOPClassUID), str(ds.file_meta.TransferSyntaxUID))
    with associated(address, [wanted], ae_title=calling, bind_address=(host, 0)) as assoc:
        if assoc.is_established:
            assoc.send_c_store(ds)


def coming(doctor: Doctor, calling: str) -> AbstractContextManager[Association]:
    """Open an association to the doctor's receiver on which nothing can be sent."""
    address = Address(ae_title=WHO, host="127.0.0.1", port=doctor.port)
    return associated(address, [context(VERIFICATION)], ae_title=calling)


def test_all_is_well(doctor: Doctor) -> None:
    pacs = pynetdicom_pacs.Pacs(objects=[OBJECT])
    doctor.own.start_listening()
    pacs.destinations[WHO] = ("127.0.0.1", doctor.port)
    with serving(pacs) as node:
        diagnosis = doctor.examine(node)

    assert diagnosis.conclusion == "Everything that was tried works."
    assert [finding.verdict for finding in diagnosis.findings if finding.step is not Step.TLS] == [
        StepVerdict.PASSED
    ] * 8
    assert of(diagnosis, Step.LISTENER).title == f"It listens as {WHO} at 127.0.0.1:{doctor.port}."
    assert "It listened already." in of(diagnosis, Step.LISTENER).evidence
    move = of(diagnosis, Step.MOVE)
    assert any(line.endswith("The archive held it already.") for line in move.evidence), "the C-GET brought it"
    assert "127.0.0.1 came as PACS, calling us PHYSICS: accepted, 1 object stored." in move.evidence
    [kept] = doctor.own.archive.instances((doctor.asked[0].key,))
    assert kept.sop_instance_uid == OBJECT.SOPInstanceUID
    assert all(finding.seconds is not None for finding in diagnosis.findings if finding.step is not Step.TLS)


def test_a_node_that_has_no_entry_for_us(doctor: Doctor) -> None:
    with serving(pynetdicom_pacs.Pacs(objects=[OBJECT])) as node:
        diagnosis = doctor.examine(node)
    finding = of(diagnosis, Step.MOVE)

    assert finding.title == f"PACS has no entry for our AE title {WHO}."
    assert f"Ask its administrator to add {WHO} at 127.0.0.1:{doctor.port}." in finding.advice
    assert "PACS ended with A801 failure: Refused: Move Destination unknown." in finding.evidence
    assert diagnosis.conclusion.endswith("Objects can be fetched by C-GET all the same.")


def test_an_entry_that_points_to_another_computer(doctor: Doctor) -> None:
    elsewhere = Listener(Address(ae_title="OTHER", host="127.0.0.1", port=0), sink=MemorySink())
    pacs = pynetdicom_pacs.Pacs(objects=[OBJECT], destinations={WHO: ("127.0.0.1", elsewhere.start().address.port)})
    try:
        with serving(pacs) as node:
            finding = of(doctor.examine(node), Step.MOVE)
    finally:
        elsewhere.stop()

    assert (
        "says that it sent the object, but nothing came: its entry for our AE title points elsewhere" in finding.title
    )
    assert f"it must name 127.0.0.1:{doctor.port}" in finding.advice
    assert "No connection came to our receiver." in finding.evidence
    assert "Objects that it counted: 1 sent, 0 failed, 0 with warnings." in finding.evidence


def test_success_with_nothing_sent(doctor: Doctor) -> None:
    finding, _ = moved(doctor, lambda request: request.answer(0x0000, more=counters(completed=0, failed=0, warning=0)))
    assert "says that all went well, but sent nothing, and nothing came" in finding.title


@pytest.mark.parametrize("status", [0xB000, 0xA702])
def test_a_node_that_does_not_reach_us(doctor: Doctor, status: int) -> None:
    finding, _ = moved(doctor, lambda request: request.answer(status, more=NOT_SENT))
    assert finding.title == "PACS could not send the object, and nothing came: it does not reach us."
    assert "firewall" in finding.advice


def test_another_failure_is_told_as_it_came(doctor: Doctor) -> None:
    finding, _ = moved(doctor, lambda request: request.answer(0x0124))
    assert finding.title == "PACS ended with 0124 failure: Refused: not authorised."
    assert "permit this to our AE title" in finding.advice


def test_pending_for_ever(doctor: Doctor) -> None:
    def dawdle(request: Request) -> None:
        request.connection.settimeout(0.05)
        for _ in range(200):
            request.answer(0xFF00, more=counters(remaining=1, completed=0, failed=0, warning=0))
            try:
                if not request.connection.recv(1 << 16):
                    return
                return  # It is asked to stop, and falls silent.
            except TimeoutError:
                continue

    finding, diagnosis = moved(doctor, dawdle, step=0.4)
    assert "did not end in 0.4 s. Nothing came: it seems to try in vain to reach us" in finding.title
    assert not diagnosis.stopped


def test_silence(doctor: Doctor) -> None:
    finding, _ = moved(doctor, fall_silent)
    assert finding.title == "PACS fell silent: nothing came for 1 s."


def test_an_object_that_comes_after_the_last_word(doctor: Doctor) -> None:
    def late(request: Request) -> None:
        request.answer(0x0000, more=SENT)
        send(doctor)

    with scripted_pacs(move=late) as node:
        diagnosis = doctor.examine(node, late=5.0)
    assert of(diagnosis, Step.MOVE).verdict is StepVerdict.PASSED


def test_a_node_that_calls_us_by_another_ae_title(doctor: Doctor) -> None:
    def sends(request: Request) -> None:
        send(doctor, called="OLDNAME")
        request.answer(0x0000, more=SENT)

    finding, diagnosis = moved(doctor, sends)
    assert finding.verdict is StepVerdict.WARNING
    assert "called us OLDNAME, and we are PHYSICS" in finding.title
    assert diagnosis.visits[-1].stored == 1


def test_an_object_that_comes_from_elsewhere(doctor: Doctor) -> None:
    def sends(request: Request) -> None:
        send(doctor, calling="STORE2", host="127.0.0.2")
        request.answer(0x0000, more=SENT)

    finding, _ = moved(doctor, sends)
    assert finding.verdict is StepVerdict.WARNING
    assert "came by C-MOVE, but from 127.0.0.2, which is not an address of PACS" in finding.title
    assert "127.0.0.2 came as STORE2, calling us PHYSICS: accepted, 1 object stored." in finding.evidence


def test_an_object_that_comes_although_the_node_says_it_failed(doctor: Doctor) -> None:
    def sends(request: Request) -> None:
        send(doctor)
        request.answer(0xB000, more=NOT_SENT)

    finding, _ = moved(doctor, sends)
    assert (finding.verdict, finding.title) == (
        StepVerdict.WARNING,
        "The object came by C-MOVE, but PACS did not end well.",
    )


def test_another_object_in_its_place(doctor: Doctor) -> None:
    def sends(request: Request) -> None:
        send(doctor, an_object(study=9))
        request.answer(0x0000, more=SENT)

    finding, _ = moved(doctor, sends)
    assert finding.verdict is StepVerdict.FAILED
    assert "Other objects that came meanwhile: 1." in finding.evidence


def test_an_object_that_we_refuse(doctor: Doctor) -> None:
    def sends(request: Request) -> None:
        send(doctor, an_object(SOPInstanceUID=str(OBJECT.SOPInstanceUID), StudyInstanceUID="../x"))
        request.answer(0xB000, more=NOT_SENT)

    finding, _ = moved(doctor, sends)
    assert "A connection came from 127.0.0.1 and brought an object, but we refused it: " in finding.title


def test_an_association_on_which_nothing_is_sent(doctor: Doctor) -> None:
    def comes(request: Request) -> None:
        address = Address(ae_title=WHO, host="127.0.0.1", port=doctor.port)
        with associated(address, [context(str(OBJECT.SOPClassUID))]):
            pass
        request.answer(0xB000, more=NOT_SENT)

    finding, _ = moved(doctor, comes)
    assert finding.title == "A connection came from 127.0.0.1 and was accepted, but the object was not sent."


def test_an_association_for_kinds_of_objects_that_we_do_not_take(doctor: Doctor) -> None:
    def comes(request: Request) -> None:
        send(doctor, sop_class_uid="1.2.840.10008.5.1.4.31")
        request.answer(0xB000, more=NOT_SENT)

    finding, _ = moved(doctor, comes)
    services = "Modality Worklist Information Model - FIND"
    assert finding.title == (
        f"A connection came from 127.0.0.1, but proposed no kind of object that we take: {services}."
    )


@pytest.mark.parametrize(
    ("opening", "why"),
    [
        (b"\x16\x03\x01\x00\x05hello", "it began with TLS, which is not spoken here"),
        (b"GET / HTTP/1.1\r\n\r\n", "what it sent was no DICOM"),
    ],
)
def test_a_connection_without_an_association(doctor: Doctor, opening: bytes, why: str) -> None:
    def comes(request: Request) -> None:
        with raw.connected(Address(ae_title=WHO, host="127.0.0.1", port=doctor.port)) as connection:
            connection.sendall(opening)
            connection.shutdown(socket.SHUT_WR)
            raw.is_closed(connection)
        request.answer(0x0000, more=SENT)

    finding, _ = moved(doctor, comes)
    assert finding.title == f"A connection came from 127.0.0.1, but no association was asked for on it: {why}."
    assert "TLS" in finding.advice


def test_somebody_else_who_comes_meanwhile_is_not_taken_for_the_node(doctor: Doctor) -> None:
    def another_comes(request: Request) -> None:
        address = Address(ae_title=WHO, host="127.0.0.1", port=doctor.port)
        with associated(address, [context(VERIFICATION)], ae_title="CT_ROOM2", bind_address=("127.0.0.7", 0)) as assoc:
            assoc.send_c_echo()
        request.answer(0xB000, more=NOT_SENT)

    finding, _ = moved(doctor, another_comes)
    assert finding.title == "PACS could not send the object, and nothing came: it does not reach us."
    assert "127.0.0.7 came as CT_ROOM2, calling us PHYSICS: accepted, 0 objects stored." in finding.evidence
    assert finding.evidence[-1].startswith("None of these connections is one of PACS")


def test_a_look_at_our_port_is_not_taken_for_the_node(doctor: Doctor) -> None:
    def look(request: Request) -> None:
        with raw.connected(Address(ae_title=WHO, host="127.0.0.1", port=doctor.port)) as connection:
            connection.shutdown(socket.SHUT_WR)
            raw.is_closed(connection)
        request.answer(0x0000, more=SENT)

    finding, _ = moved(doctor, look)
    assert "but nothing came: its entry for our AE title points elsewhere" in finding.title
    assert "127.0.0.1 came: connected: it said nothing." in finding.evidence


@pytest.fixture
def strict(home: Paths) -> Iterator[Doctor]:
    """A workstation that takes nobody who calls it by another AE title."""
    workstation = Workstation(home, ae_title=WHO, host="127.0.0.1", port=0)
    workstation.settings = workstation.settings.model_copy(update={"require_called_ae_title": True})
    yield Doctor(own=workstation)
    workstation.close()


@pytest.mark.parametrize("status", [0xA702, 0xA801])
def test_an_association_that_we_reject(strict: Doctor, status: int) -> None:
    def comes(request: Request) -> None:
        send(strict, called="WRONG")
        request.answer(status, more=NOT_SENT)

    finding, _ = moved(strict, comes)
    assert finding.title == (
        "A connection came from 127.0.0.1, and we rejected it: it called us 'WRONG', and our AE title is PHYSICS."
    )
    assert "PHYSICS, in these letters" in finding.advice


def test_a_node_that_may_not_send_to_us(doctor: Doctor) -> None:
    def comes(request: Request) -> None:
        send(doctor, calling="ARCHIVE")
        request.answer(0xA702, more=NOT_SENT)

    doctor.own.change_settings(doctor.own.settings.changed(anybody_may_send=False))
    finding, _ = moved(doctor, comes)
    assert finding.title.endswith("we rejected it: it is not among the callers that are let in.")
    assert finding.advice == (
        "If ARCHIVE is to send to us: “Who may come in” in the settings, "
        "or qrstation callers allow --from 127.0.0.1 ARCHIVE"
    )


@pytest.mark.parametrize("status", [0xA702, 0xA801])
def test_a_node_that_comes_by_its_name_is_not_said_to_know_us_not(doctor: Doctor, status: int) -> None:
    def comes(request: Request) -> None:
        with coming(doctor, "NODE"):
            request.answer(status, more=NOT_SENT)

    finding, _ = moved(doctor, comes)
    assert finding.title == "A connection came from 127.0.0.1 and was accepted, but the object was not sent."


def test_an_echo_from_the_computer_of_the_node_is_not_taken_for_it(doctor: Doctor) -> None:
    def another_comes(request: Request) -> None:
        with coming(doctor, "NAGIOS") as assoc:
            assert assoc.send_c_echo().Status == 0x0000
        request.answer(0xA702, more=NOT_SENT)

    finding, _ = moved(doctor, another_comes)
    assert "A connection came" not in finding.title


def test_a_caller_that_is_no_node_does_not_hide_that_we_are_unknown(doctor: Doctor) -> None:
    def another_comes(request: Request) -> None:
        with coming(doctor, "NAGIOS") as assoc:
            assert assoc.is_established
        request.answer(0xA801)

    finding, _ = moved(doctor, another_comes)
    assert finding.title == "PACS has no entry for our AE title PHYSICS."


def got(doctor: Doctor, get: Callable[[Request], None], *, step: float = 5.0) -> Finding:
    with scripted_pacs(get=get) as node:
        return of(doctor.examine(node, step=step), Step.GET)


def test_a_c_get_that_claims_success_and_brings_nothing(doctor: Doctor) -> None:
    finding = got(doctor, lambda request: request.answer(0x0000, more=SENT))
    assert finding.verdict is StepVerdict.FAILED
    assert finding.title == "PACS says that all went well, but sent no object."


def test_a_c_get_that_is_refused(doctor: Doctor) -> None:
    finding = got(doctor, lambda request: request.answer(0xC001, more=[(0x0902, b"no route")]))
    assert finding.title.startswith("PACS ended with C001 failure")
    assert "no route" in finding.title


def test_a_c_get_that_does_not_end(doctor: Doctor) -> None:
    finding = got(doctor, fall_silent, step=0.2)
    assert finding.title == "PACS did not end in 0.2 s."
